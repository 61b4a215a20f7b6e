package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	entityrow "github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/id"
)

// EntitiesIn returns what the passages mention, in one read. They come from a
// read with a scope; those that no longer serve are left out.
func (g *Graph) EntitiesIn(ctx context.Context, passages []knowledge.Place) ([]graph.Mention, map[id.ID]graph.Entity, error) {
	if len(passages) == 0 {
		return nil, nil, requireViewer(ctx)
	}
	var rows []mentionRow
	err := g.client.Mention.Query().Where(standingIn(passages)).Modify(func(q *sql.Selector) {
		joinServing(q, mention.FieldDocumentID, mention.FieldVersionID, nil)
		e := sql.Table(entityrow.Table)
		q.Join(e).On(q.C(mention.FieldEntityID), e.C(entityrow.FieldID))
		q.Select(mentionColumns(q)...).AppendSelect(e.C(entityrow.FieldFolded), e.C(entityrow.FieldName), e.C(entityrow.FieldKind), e.C(entityrow.FieldPassages))
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, nil, public(err, "mention")
	}
	mentions, entities := make([]graph.Mention, len(rows)), make(map[id.ID]graph.Entity, len(rows))
	for i, r := range rows {
		if mentions[i], err = r.mention(); err != nil {
			return nil, nil, err
		}
		entities[r.EntityID] = graph.Entity{ID: r.EntityID, Name: r.Name, Folded: r.Folded, Kind: graph.Kind(r.Kind), Passages: r.Passages}
	}
	return mentions, entities, nil
}

// standingIn keeps the mentions of the passages, each document's together: the
// index begins with the document.
func standingIn(passages []knowledge.Place) predicate.Mention {
	chunks := map[id.ID][]id.ID{}
	for _, p := range passages {
		chunks[p.DocumentID] = append(chunks[p.DocumentID], p.ChunkID)
	}
	each := make([]predicate.Mention, 0, len(chunks))
	for _, d := range distinct(passages, func(p knowledge.Place) id.ID { return p.DocumentID }) {
		each = append(each, mention.And(mention.DocumentID(d), mention.ChunkIDIn(chunks[d]...)))
	}
	return mention.Or(each...)
}

// PassagesWith returns where the entities are mentioned in what the scope may
// read. The rarest go first, as long as limit passages of the organisation
// together mention them: one that stands everywhere costs nothing and is left
// out, and what is read is bounded whatever the viewer may see of it.
func (g *Graph) PassagesWith(ctx context.Context, s knowledge.Scope, entities []id.ID, limit int) ([]graph.Mention, error) {
	if len(entities) == 0 || len(s.Collections) == 0 && len(s.Documents) == 0 {
		return nil, requireViewer(ctx)
	}
	rare, err := g.rarest(ctx, entities, limit)
	if err != nil || len(rare) == 0 {
		return nil, err
	}
	return g.mentions(ctx, s, mention.EntityIDIn(rare...), func(*sql.Selector) {})
}

// rarest asks for the entities by their keys alone: with a bound or an order in
// the statement, servers choose to walk the index of counts.
func (g *Graph) rarest(ctx context.Context, entities []id.ID, limit int) ([]id.ID, error) {
	rows, err := g.client.Entity.Query().Where(entityrow.IDIn(entities...)).
		Select(entityrow.FieldID, entityrow.FieldPassages).All(ctx)
	if err != nil {
		return nil, public(err, "entity")
	}
	slices.SortFunc(rows, func(a, b *ent.Entity) int {
		return cmp.Or(cmp.Compare(a.Passages, b.Passages), a.ID.Compare(b.ID))
	})
	var rare []id.ID
	for _, r := range rows {
		if limit -= r.Passages; limit < 0 {
			break
		}
		rare = append(rare, r.ID)
	}
	return rare, nil
}

// mentions reads mentions of documents that the scope may read and that serve.
func (g *Graph) mentions(ctx context.Context, s knowledge.Scope, which predicate.Mention, how func(*sql.Selector)) ([]graph.Mention, error) {
	var rows []mentionRow
	err := g.client.Mention.Query().Where(which).Modify(func(q *sql.Selector) {
		d := joinServing(q, mention.FieldDocumentID, mention.FieldVersionID, nil)
		q.Where(readableIn(s, d)).Select(mentionColumns(q)...)
		how(q)
	}).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "mention")
	}
	out := make([]graph.Mention, len(rows))
	for i, r := range rows {
		if out[i], err = r.mention(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// readableIn is inScope for a joined table of documents.
func readableIn(s knowledge.Scope, d *sql.SelectTable) *sql.Predicate {
	shelves, shown, hidden := readableOf(s)
	readable := sql.In(d.C(document.FieldCollectionID), idArgs(shelves)...)
	if len(hidden) > 0 {
		readable = sql.And(readable, sql.NotIn(d.C(document.FieldID), idArgs(hidden)...))
	}
	if len(shown) > 0 {
		readable = sql.Or(readable, sql.In(d.C(document.FieldID), idArgs(shown)...))
	}
	return readable
}

// mentionRow is what is read of a mention, and of its entity or its passage where
// that is asked for.
type mentionRow struct {
	EntityID   id.ID  `sql:"entity_id"`
	DocumentID id.ID  `sql:"document_id"`
	VersionID  id.ID  `sql:"version_id"`
	ChunkID    id.ID  `sql:"chunk_id"`
	Times      int    `sql:"times"`
	About      bool   `sql:"about"`
	Spans      []byte `sql:"spans"`
	Folded     string `sql:"folded"`
	Name       string `sql:"name"`
	Kind       string `sql:"kind"`
	Passages   int    `sql:"passages"`
	Start      int    `sql:"span_start"`
	End        int    `sql:"span_end"`
	Text       string `sql:"text"`
	Title      string `sql:"title"`
}

func mentionColumns(q *sql.Selector) []string {
	return []string{
		q.C(mention.FieldEntityID), q.C(mention.FieldDocumentID), q.C(mention.FieldVersionID), q.C(mention.FieldChunkID),
		q.C(mention.FieldTimes), q.C(mention.FieldAbout), q.C(mention.FieldSpans),
	}
}

func (r mentionRow) mention() (graph.Mention, error) {
	spans, err := decodeSpans(r.Spans)
	if err != nil {
		return graph.Mention{}, fmt.Errorf("%w: chunk %s", err, r.ChunkID)
	}
	return graph.Mention{
		EntityID: r.EntityID, DocumentID: r.DocumentID, VersionID: r.VersionID, ChunkID: r.ChunkID,
		Times: r.Times, About: r.About, Spans: spans,
	}, nil
}
