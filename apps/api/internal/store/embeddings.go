package store

import (
	"context"
	"encoding/binary"
	"errors"
	"math"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/id"
)

// kindEmbedding is a document that got vectors, in the change sequence.
const kindEmbedding = "embedding"

// Embeddings keeps chunks as vectors, for those who make them and for those
// who search by them.
type Embeddings struct{ *core }

var _ embed.Store = (*Embeddings)(nil)

// EmbeddingEndpoints returns what has work to be done for it.
func (s *Embeddings) EmbeddingEndpoints(ctx context.Context) ([]endpoint.Endpoint, error) {
	rows, err := s.client.ModelEndpoint.Query().Where(
		modelendpoint.Purpose(string(model.PurposeEmbeddings)),
		modelendpoint.StateIn(string(endpoint.Serving), string(endpoint.Building), string(endpoint.Retired)),
	).Order(modelendpoint.ByCreatedAt(), modelendpoint.ByID()).All(ctx)
	return each(rows, endpointOf), public(err, "model")
}

// Pending returns chunks of served versions without a vector of the endpoint.
func (s *Embeddings) Pending(ctx context.Context, e id.ID, documents []id.ID, limit int) ([]embed.Passage, error) {
	if len(documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var rows []struct {
		ID         id.ID  `sql:"id"`
		DocumentID id.ID  `sql:"document_id"`
		VersionID  id.ID  `sql:"version_id"`
		Heading    string `sql:"heading"`
		Text       string `sql:"text"`
		Title      string `sql:"title"`
	}
	err := s.client.Chunk.Query().Modify(func(q *sql.Selector) {
		joinServing(q, chunk.FieldDocumentID, chunk.FieldVersionID, documents)
		v, done := sql.Table(documentversion.Table), sql.Table(embedding.Table)
		q.Join(v).On(q.C(chunk.FieldVersionID), v.C(documentversion.FieldID))
		q.LeftJoin(done).OnP(sql.And(
			sql.ColumnsEQ(done.C(embedding.FieldOrgID), q.C(chunk.FieldOrgID)),
			sql.EQ(done.C(embedding.FieldEndpointID), e),
			sql.ColumnsEQ(done.C(embedding.FieldVersionID), q.C(chunk.FieldVersionID)),
			sql.ColumnsEQ(done.C(embedding.FieldChunkID), q.C(chunk.FieldID)),
		))
		q.Where(sql.IsNull(done.C(embedding.FieldID)))
		q.OrderBy(q.C(chunk.FieldVersionID), q.C(chunk.FieldSeq)).Limit(limit)
		q.Select(q.C(chunk.FieldID), q.C(chunk.FieldDocumentID), q.C(chunk.FieldVersionID),
			q.C(chunk.FieldHeading), q.C(chunk.FieldText), v.C(documentversion.FieldTitle))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "passage")
	}
	passages := make([]embed.Passage, len(rows))
	for i, r := range rows {
		passages[i] = embed.Passage{
			DocumentID: r.DocumentID, VersionID: r.VersionID, ChunkID: r.ID, Title: r.Title, Heading: r.Heading, Text: r.Text,
		}
	}
	return passages, nil
}

// joinServing keeps rows that belong to the version of a live document that is
// served, of the given documents or of all (nil).
func joinServing(q *sql.Selector, documentColumn, versionColumn string, documents []id.ID) *sql.SelectTable {
	d := sql.Table(document.Table)
	q.Join(d).OnP(sql.And(
		sql.ColumnsEQ(d.C(document.FieldID), q.C(documentColumn)),
		sql.ColumnsEQ(d.C(document.FieldOrgID), q.C("org_id")),
		sql.ColumnsEQ(d.C(document.FieldServingVersionID), q.C(versionColumn)),
		sql.IsNull(d.C(document.FieldDeletedAt)),
	))
	if documents != nil {
		q.Where(sql.In(d.C(document.FieldID), idArgs(documents)...))
	}
	return d
}

func idArgs(ids []id.ID) []any {
	args := make([]any, len(ids))
	for i, v := range ids {
		args[i] = v
	}
	return args
}

// vectorsAtOnce bounds a statement: 64 vectors of 16,384 numbers are 4 MiB.
const vectorsAtOnce = 64

// SaveVectors keeps vectors of an endpoint.
func (s *Embeddings) SaveVectors(ctx context.Context, e id.ID, vectors []embed.Vector) error {
	return inBatches(vectors, vectorsAtOnce, func(batch []embed.Vector) error {
		return s.write(ctx, "model", func(tx *ent.Tx) error {
			if err := checkDimension(ctx, tx, e, batch); err != nil {
				return err
			}
			fresh, err := withoutVector(ctx, tx, e, batch)
			if err != nil || len(fresh) == 0 {
				return err
			}
			rows := each(fresh, func(v embed.Vector) *ent.EmbeddingCreate {
				return tx.Embedding.Create().SetEndpointID(e).SetDocumentID(v.DocumentID).SetVersionID(v.VersionID).
					SetChunkID(v.ChunkID).SetVector(encodeVector(v.Values))
			})
			if err := tx.Embedding.CreateBulk(rows...).Exec(ctx); err != nil {
				return err
			}
			return s.noteEmbedded(ctx, tx, fresh)
		})
	})
}

// checkDimension locks the endpoint's row, so that the first vectors of two
// workers cannot disagree.
func checkDimension(ctx context.Context, tx *ent.Tx, e id.ID, vectors []embed.Vector) error {
	row, err := tx.ModelEndpoint.Query().Where(modelendpoint.ID(e), alive).ForUpdate().Only(ctx)
	if err != nil {
		return err
	}
	for _, v := range vectors {
		if row.Dimension == 0 {
			row.Dimension = len(v.Values)
			err := tx.ModelEndpoint.Update().Where(modelendpoint.ID(e)).SetDimension(row.Dimension).Exec(ctx)
			if err != nil {
				return err
			}
		}
		if len(v.Values) != row.Dimension {
			return knowledge.Errorf(knowledge.CodeModelDimension,
				"The model gave a vector of %d numbers; the ones before have %d.", len(v.Values), row.Dimension)
		}
	}
	return nil
}

// withoutVector leaves out the chunks that have a vector: another worker, or
// this one before it was killed, was here.
func withoutVector(ctx context.Context, tx *ent.Tx, e id.ID, vectors []embed.Vector) ([]embed.Vector, error) {
	have, err := tx.Embedding.Query().Where(
		embedding.EndpointID(e),
		embedding.VersionIDIn(distinct(vectors, func(v embed.Vector) id.ID { return v.VersionID })...),
		embedding.ChunkIDIn(each(vectors, func(v embed.Vector) id.ID { return v.ChunkID })...),
	).Select(embedding.FieldChunkID).All(ctx)
	if err != nil {
		return nil, err
	}
	done := make(map[id.ID]bool, len(have))
	for _, h := range have {
		done[h.ChunkID] = true
	}
	fresh := make([]embed.Vector, 0, len(vectors))
	for _, v := range vectors {
		if !done[v.ChunkID] {
			done[v.ChunkID] = true
			fresh = append(fresh, v)
		}
	}
	return fresh, nil
}

func distinct[T any](items []T, of func(T) id.ID) []id.ID {
	seen := make(map[id.ID]bool, len(items))
	var ids []id.ID
	for _, item := range items {
		if v := of(item); !seen[v] {
			seen[v] = true
			ids = append(ids, v)
		}
	}
	return ids
}

func (s *Embeddings) noteEmbedded(ctx context.Context, tx *ent.Tx, vectors []embed.Vector) error {
	seq, err := s.lockSequence(ctx, tx)
	if err != nil {
		return err
	}
	for _, d := range distinct(vectors, func(v embed.Vector) id.ID { return v.DocumentID }) {
		if err := seq.record(ctx, entry{kind: kindEmbedding, entity: d}); err != nil {
			return err
		}
	}
	return nil
}

// Prune deletes the documents' vectors that are of no served version.
func (s *Embeddings) Prune(ctx context.Context, documents []id.ID) error {
	if len(documents) == 0 {
		return requireViewer(ctx)
	}
	live, err := s.client.Document.Query().Where(document.IDIn(documents...), document.DeletedAtIsNil()).
		Select(document.FieldID, document.FieldServingVersionID).All(ctx)
	if err != nil {
		return public(err, "document")
	}
	served := each(live, func(d *ent.Document) id.ID { return d.ServingVersionID })
	_, err = s.client.Embedding.Delete().
		Where(embedding.DocumentIDIn(documents...), embedding.VersionIDNotIn(served...)).Exec(ctx)
	return public(err, "vector")
}

// Follow notes how far an endpoint has come.
func (s *Embeddings) Follow(ctx context.Context, e id.ID, seq int64) error {
	return s.update(ctx, e, func(u *ent.ModelEndpointUpdate) { u.SetFollowed(seq).SetFailure("").ClearRetryAt() })
}

// Rest notes why an endpoint does not go on.
func (s *Embeddings) Rest(ctx context.Context, e id.ID, failure string, retryAt time.Time) error {
	return s.update(ctx, e, func(u *ent.ModelEndpointUpdate) {
		u.SetFailure(clip(failure, maxEndpointFailure))
		if retryAt.IsZero() {
			u.ClearRetryAt()
		} else {
			u.SetRetryAt(moment(retryAt))
		}
	})
}

const maxEndpointFailure = 500 // characters

// update changes what the machine notes on an endpoint that people see.
func (s *Embeddings) update(ctx context.Context, e id.ID, set func(*ent.ModelEndpointUpdate)) error {
	u := s.client.ModelEndpoint.Update().Where(modelendpoint.ID(e), alive)
	set(u)
	_, err := u.Save(ctx)
	return public(err, "model")
}

// Promote puts an endpoint into use in the place of the one that was.
func (s *Embeddings) Promote(ctx context.Context, e id.ID) error {
	return s.write(ctx, "model", func(tx *ent.Tx) error {
		seq, err := s.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, err := tx.ModelEndpoint.Query().Where(modelendpoint.ID(e), modelendpoint.State(string(endpoint.Building))).Only(ctx)
		if err != nil {
			return err
		}
		err = retire(ctx, tx, seq.at, modelendpoint.Purpose(row.Purpose), modelendpoint.State(string(endpoint.Serving)))
		if err != nil {
			return err
		}
		if err := setState(ctx, tx, e, endpoint.Serving, seq.at); err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindEndpoint, entity: e, action: "model.serving", detail: endpointDetail(endpointOf(row))})
	})
}

// retire takes endpoints out of use and forgets their keys.
func retire(ctx context.Context, tx *ent.Tx, at time.Time, which ...predicate.ModelEndpoint) error {
	return tx.ModelEndpoint.Update().Where(which...).Where(alive).
		SetState(string(endpoint.Retired)).SetSecret([]byte{}).SetUpdatedAt(at).SetFailure("").ClearRetryAt().Exec(ctx)
}

func setState(ctx context.Context, tx *ent.Tx, e id.ID, to endpoint.State, at time.Time) error {
	return tx.ModelEndpoint.Update().Where(modelendpoint.ID(e)).SetState(string(to)).SetUpdatedAt(at).Exec(ctx)
}

// Purge deletes vectors of a retired endpoint.
func (s *Embeddings) Purge(ctx context.Context, e id.ID, limit int) (gone bool, err error) {
	ids, err := s.client.Embedding.Query().Where(embedding.EndpointID(e)).Limit(limit).IDs(ctx)
	if err != nil {
		return false, public(err, "vector")
	}
	if len(ids) > 0 {
		_, err = s.client.Embedding.Delete().Where(embedding.IDIn(ids...)).Exec(ctx)
		return false, public(err, "vector")
	}
	err = s.client.ModelEndpoint.Update().Where(modelendpoint.ID(e), modelendpoint.State(string(endpoint.Retired))).
		SetState(string(endpoint.Removed)).SetUpdatedAt(s.now()).Exec(ctx)
	return err == nil, public(err, "model")
}

// encodeVector is little-endian float32.
func encodeVector(values []float32) []byte {
	b := make([]byte, 0, 4*len(values))
	for _, v := range values {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return b
}

var errVectorLength = errors.New("store: a vector's bytes are not a whole number of float32")

func decodeVector(b []byte) ([]float32, error) {
	if len(b)%4 != 0 {
		return nil, errVectorLength
	}
	values := make([]float32, len(b)/4)
	for i := range values {
		values[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return values, nil
}
