package build

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// batch collects parts until they are worth a transaction.
type batch struct {
	*round
	entities map[id.ID]graph.Entity
	parts    []Part
	rows     int
}

// read has a run of a document's chunks read by the rules.
func (b *batch) read(ctx context.Context, s Source, chunks []knowledge.Chunk) error {
	reading := b.Rules.Read(s.Title, s.Language, chunks)
	ids := make([]id.ID, len(reading.Entities))
	for i, e := range reading.Entities {
		ids[i] = graph.EntityID(b.org, e.Folded)
	}
	mentions, relations := reading.Mentions, reading.Relations
	slices.SortStableFunc(mentions, func(x, y extract.Mention) int { return cmp.Compare(x.Chunk, y.Chunk) })
	slices.SortStableFunc(relations, func(x, y extract.Relation) int { return cmp.Compare(x.Chunk, y.Chunk) })
	for i, c := range chunks {
		part := Part{DocumentID: s.DocumentID, VersionID: s.VersionID, ChunkID: c.ID}
		for ; len(mentions) > 0 && mentions[0].Chunk == i; mentions = mentions[1:] {
			m := mentions[0]
			b.name(ids[m.Entity], s.VersionID, reading.Entities[m.Entity])
			part.Mentions = append(part.Mentions, graph.Mention{
				EntityID: ids[m.Entity], DocumentID: s.DocumentID, VersionID: s.VersionID, ChunkID: c.ID,
				Times: m.Times, About: m.About, Spans: m.Spans,
			})
		}
		for ; len(relations) > 0 && relations[0].Chunk == i; relations = relations[1:] {
			r := relationOf(part, ids, relations[0])
			if !slices.ContainsFunc(part.Relations, func(o graph.Relation) bool { return o.ID == r.ID }) {
				part.Relations = append(part.Relations, r)
			}
		}
		b.parts = append(b.parts, part)
		b.rows += len(part.Mentions) + len(part.Relations)
		if b.rows >= batchRows || len(b.parts) == window {
			if err := b.flush(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// name keeps what an entity is called in the batch: of several names the one
// that says most.
func (b *batch) name(entity, version id.ID, e extract.Entity) {
	if known, ok := b.entities[entity]; !ok || extract.Rank(e.Kind) > extract.Rank(known.Kind) {
		b.entities[entity] = graph.Entity{ID: entity, Name: e.Name, NamedBy: version, Folded: e.Folded, Kind: e.Kind}
	}
}

func relationOf(p Part, ids []id.ID, said extract.Relation) graph.Relation {
	r := graph.Relation{
		SourceID: ids[said.Source], TargetID: ids[said.Target], Kind: said.Kind, Method: graph.MethodRules,
		DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID, Span: said.Span, Weight: said.Weight,
	}
	r.ID = RelationID(r)
	return r
}

// RelationID is the ID of a relation, which follows from what it says and where.
func RelationID(r graph.Relation) id.ID {
	return id.Derive(r.ChunkID, fmt.Sprint(r.Method, " ", r.SourceID, " ", r.Kind, " ", r.TargetID, " ", r.Span.Start))
}

// flush writes what was collected.
func (b *batch) flush(ctx context.Context) error {
	if len(b.parts) == 0 {
		return nil
	}
	_, err := b.Store.SaveParts(ctx, Batch{Method: graph.MethodRules, Entities: b.entities, Parts: b.parts})
	b.parts, b.rows = b.parts[:0], 0
	clear(b.entities)
	return err
}
