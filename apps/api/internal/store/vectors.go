package store

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/change"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	"github.com/forebay/forebay/packages/schema/id"
)

var _ vector.Store = (*Embeddings)(nil)

// VectorHead returns the last number of the change sequence.
func (s *Embeddings) VectorHead(ctx context.Context) (int64, error) {
	head, err := (&Index{s.core}).counter(ctx)
	if err != nil {
		return 0, err
	}
	return head.Seq, nil
}

// VectorChanges returns the documents that changed, or got vectors, after seq.
func (s *Embeddings) VectorChanges(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error) {
	head, err := s.VectorHead(ctx)
	if err != nil || seq > head {
		return nil, err == nil, err
	}
	if seq == head {
		return nil, false, nil
	}
	kept, err := s.client.Change.Query().Where(change.Seq(seq + 1)).Exist(ctx)
	if err != nil || !kept {
		return nil, err == nil, public(err, "change")
	}
	rows, err := s.client.Change.Query().
		Where(change.KindIn(kindDocument, kindEmbedding), change.SeqGT(seq)).
		Order(change.BySeq()).Limit(limit).Select(change.FieldSeq, change.FieldEntityID).All(ctx)
	return each(rows, func(r *ent.Change) knowledge.Change {
		return knowledge.Change{Seq: r.Seq, Document: r.EntityID}
	}), false, public(err, "change")
}

// VectorPage walks an endpoint's vectors in the order of their index.
func (s *Embeddings) VectorPage(ctx context.Context, e id.ID, after vector.Position, limit int) ([]vector.Row, error) {
	return s.vectors(ctx, e, func(q *sql.Selector) {
		joinedVectors(q, nil)
		version, chunkID := q.C(embedding.FieldVersionID), q.C(embedding.FieldChunkID)
		// The first condition alone lets the server begin there in its index.
		q.Where(sql.GTE(version, after.VersionID)).
			Where(sql.Or(sql.GT(version, after.VersionID), sql.GT(chunkID, after.ChunkID))).Limit(limit)
	})
}

// VectorsOf returns the vectors of some documents.
func (s *Embeddings) VectorsOf(ctx context.Context, e id.ID, documents []id.ID) ([]vector.Row, error) {
	if len(documents) == 0 {
		return nil, requireViewer(ctx)
	}
	return s.vectors(ctx, e, func(q *sql.Selector) { joinedVectors(q, documents) })
}

func joinedVectors(q *sql.Selector, documents []id.ID) {
	d := joinServing(q, embedding.FieldDocumentID, embedding.FieldVersionID, documents)
	version, chunkID := q.C(embedding.FieldVersionID), q.C(embedding.FieldChunkID)
	q.OrderBy(version, chunkID)
	q.Select(q.C(embedding.FieldDocumentID), d.C(document.FieldCollectionID), version, chunkID, q.C(embedding.FieldVector))
}

func (s *Embeddings) vectors(ctx context.Context, e id.ID, which func(*sql.Selector)) ([]vector.Row, error) {
	var rows []struct {
		DocumentID   id.ID  `sql:"document_id"`
		CollectionID id.ID  `sql:"collection_id"`
		VersionID    id.ID  `sql:"version_id"`
		ChunkID      id.ID  `sql:"chunk_id"`
		Vector       []byte `sql:"vector"`
	}
	err := s.client.Embedding.Query().Where(embedding.EndpointID(e)).Modify(which).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "vector")
	}
	out := make([]vector.Row, len(rows))
	for i, r := range rows {
		values, err := decodeVector(r.Vector)
		if err != nil {
			return nil, fmt.Errorf("%w: chunk %s", err, r.ChunkID)
		}
		out[i] = vector.Row{
			DocumentID: r.DocumentID, CollectionID: r.CollectionID, VersionID: r.VersionID, ChunkID: r.ChunkID, Values: values,
		}
	}
	return out, nil
}

// Progress counts the passages that search could find, and how many of them
// have a vector of the endpoint.
func (s *Endpoints) Progress(ctx context.Context, e id.ID) (endpoint.Progress, error) {
	var p endpoint.Progress
	var err error
	p.Total, err = s.client.Chunk.Query().Where(func(q *sql.Selector) {
		joinServing(q, chunk.FieldDocumentID, chunk.FieldVersionID, nil)
	}).Count(ctx)
	if err != nil {
		return p, public(err, "passage")
	}
	p.Done, err = s.client.Embedding.Query().Where(embedding.EndpointID(e), func(q *sql.Selector) {
		joinServing(q, embedding.FieldDocumentID, embedding.FieldVersionID, nil)
	}).Count(ctx)
	return p, public(err, "vector")
}
