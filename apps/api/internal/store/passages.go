package store

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/id"
)

// Index is what retrieval reads: passages, the change sequence, and what serves.
type Index struct{ *core }

var (
	_ retrieve.Passages = (*Index)(nil)
	_ retrieve.Changes  = (*Index)(nil)
)

// Passages loads chunks with what a reader needs to judge them, in one read.
// Chunks that do not serve, or are out of scope, are left out.
func (x *Index) Passages(ctx context.Context, s knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error) {
	if len(chunks) == 0 || len(s.Collections) == 0 && len(s.Documents) == 0 {
		return map[id.ID]knowledge.Passage{}, requireViewer(ctx)
	}
	var rows []struct {
		ID           id.ID          `sql:"id"`
		DocumentID   id.ID          `sql:"document_id"`
		VersionID    id.ID          `sql:"version_id"`
		Seq          int            `sql:"seq"`
		Start        int            `sql:"span_start"`
		End          int            `sql:"span_end"`
		Page         int            `sql:"page"`
		Heading      string         `sql:"heading"`
		Locator      sql.NullString `sql:"locator"`
		Text         string         `sql:"text"`
		CollectionID id.ID          `sql:"collection_id"`
		Name         string         `sql:"name"`
		Title        string         `sql:"title"`
		Number       int            `sql:"number"`
	}
	err := x.client.Chunk.Query().Where(chunk.IDIn(chunks...)).Modify(func(q *sql.Selector) {
		d, v := sql.Table(document.Table), sql.Table(documentversion.Table)
		q.Join(d).OnP(sql.And(
			sql.ColumnsEQ(d.C(document.FieldID), q.C(chunk.FieldDocumentID)),
			sql.ColumnsEQ(d.C(document.FieldOrgID), q.C(chunk.FieldOrgID)),
			sql.ColumnsEQ(d.C(document.FieldServingVersionID), q.C(chunk.FieldVersionID)),
			sql.IsNull(d.C(document.FieldDeletedAt)),
		))
		q.Join(v).On(q.C(chunk.FieldVersionID), v.C(documentversion.FieldID))
		q.Select(q.C(chunk.FieldID), q.C(chunk.FieldDocumentID), q.C(chunk.FieldVersionID), q.C(chunk.FieldSeq),
			q.C(chunk.FieldSpanStart), q.C(chunk.FieldSpanEnd), q.C(chunk.FieldPage), q.C(chunk.FieldHeading),
			q.C(chunk.FieldLocator), q.C(chunk.FieldText), d.C(document.FieldCollectionID), d.C(document.FieldName),
			v.C(documentversion.FieldTitle), v.C(documentversion.FieldNumber))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "passage")
	}
	passages := make(map[id.ID]knowledge.Passage, len(rows))
	for _, r := range rows {
		if !s.Of(r.CollectionID, r.DocumentID).Allows(knowledge.PermissionRead) {
			continue
		}
		passages[r.ID] = knowledge.Passage{
			Chunk: knowledge.Chunk{
				ID: r.ID, DocumentID: r.DocumentID, VersionID: r.VersionID, Seq: r.Seq,
				Span: knowledge.Span{Start: r.Start, End: r.End}, Heading: r.Heading, Locator: r.Locator.String, Text: r.Text,
			},
			CollectionID: s.Known(r.CollectionID), DocumentName: r.Name, DocumentTitle: r.Title, Version: r.Number, Page: r.Page,
		}
	}
	return passages, nil
}

// Serving returns those of the documents that search should find, with their
// chunks in order, in two reads.
func (x *Index) Serving(ctx context.Context, documents []id.ID) ([]retrieve.ServingDocument, error) {
	if len(documents) == 0 {
		return nil, requireViewer(ctx)
	}
	var rows []struct {
		ID           id.ID  `sql:"id"`
		CollectionID id.ID  `sql:"collection_id"`
		Name         string `sql:"name"`
		VersionID    id.ID  `sql:"serving_version_id"`
		Title        string `sql:"title"`
		Language     string `sql:"language"`
	}
	err := x.client.Document.Query().Where(document.IDIn(documents...), document.DeletedAtIsNil()).
		Modify(func(q *sql.Selector) {
			v := sql.Table(documentversion.Table)
			q.Join(v).On(q.C(document.FieldServingVersionID), v.C(documentversion.FieldID)).
				Select(q.C(document.FieldID), q.C(document.FieldCollectionID), q.C(document.FieldName),
					q.C(document.FieldServingVersionID), v.C(documentversion.FieldTitle),
					sql.As("COALESCE("+v.C(documentversion.FieldLanguage)+", '')", "language"))
		}).Scan(ctx, &rows)
	if err != nil || len(rows) == 0 {
		return nil, public(err, "document")
	}
	serving := make([]retrieve.ServingDocument, len(rows))
	versions := make([]id.ID, len(rows))
	at := make(map[id.ID]int, len(rows))
	for i, r := range rows {
		serving[i] = retrieve.ServingDocument{ID: r.ID, CollectionID: r.CollectionID, Name: r.Name, Title: r.Title, Language: r.Language}
		versions[i], at[r.VersionID] = r.VersionID, i
	}
	chunks, err := x.client.Chunk.Query().Where(chunk.VersionIDIn(versions...)).
		Order(chunk.ByVersionID(), chunk.BySeq()).All(ctx)
	if err != nil {
		return nil, public(err, "chunk")
	}
	for _, c := range chunks {
		d := &serving[at[c.VersionID]]
		d.Chunks = append(d.Chunks, chunkOf(c))
	}
	return serving, nil
}

// AllServing walks the documents that search should find, in order of ID.
func (x *Index) AllServing(ctx context.Context, after id.ID, limit int) ([]id.ID, error) {
	ids, err := x.client.Document.Query().
		Where(document.IDGT(after), document.DeletedAtIsNil(), document.ServingVersionIDNEQ(id.Nil)).
		Order(document.ByID()).Limit(limit).IDs(ctx)
	return ids, public(err, "document")
}
