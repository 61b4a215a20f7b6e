package memory

import (
	"context"
	"reflect"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Graph keeps what documents speak of.
type Graph struct{ *data }

var _ build.Store = (*Graph)(nil)

// graphs are an organisation's graph.
type graphs struct {
	state     build.State
	entities  map[id.ID]*graph.Entity
	mentions  map[stand]mention
	relations map[id.ID]graph.Relation
	run       reading.Run
	read      map[readBy]string // outcomes
}

// stand is one entity in one chunk.
type stand struct{ chunk, entity id.ID }

type mention struct {
	graph.Mention
	method graph.Method
}

func newGraphs() graphs {
	return graphs{entities: map[id.ID]*graph.Entity{}, mentions: map[stand]mention{}, relations: map[id.ID]graph.Relation{}, read: map[readBy]string{}}
}

// GraphState implements build.Store.
func (g *Graph) GraphState(ctx context.Context) (s build.State, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		s = t.graph.state
		s.Entities, s.Mentions, s.Relations = len(t.graph.entities), len(t.graph.mentions), len(t.graph.relations)
		return nil
	})
	return s, err
}

// FollowGraph implements build.Store.
func (g *Graph) FollowGraph(ctx context.Context, p build.Position) error {
	return g.inside(ctx, func(t *tenant) error {
		t.graph.state = build.State{Position: p, UpdatedAt: t.now()}
		return nil
	})
}

// RestGraph implements build.Store.
func (g *Graph) RestGraph(ctx context.Context, failure string, retryAt time.Time) error {
	return g.inside(ctx, func(t *tenant) error {
		t.graph.state.Failure, t.graph.state.RetryAt = failure, moment(retryAt)
		return nil
	})
}

// Sources implements build.Store.
func (g *Graph) Sources(ctx context.Context, documents []id.ID) (sources []build.Source, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for _, d := range documents {
			if v := t.serves(t.documents[d]); v != nil {
				sources = append(sources, build.Source{DocumentID: d, VersionID: v.ID, Title: v.Title, Language: v.Language, First: v.Number == 1})
			}
		}
		slices.SortFunc(sources, func(a, b build.Source) int { return a.VersionID.Compare(b.VersionID) })
		return nil
	})
	return sources, err
}

// SourceChunks implements build.Store.
func (g *Graph) SourceChunks(ctx context.Context, versions []id.ID, from, limit int) (chunks []knowledge.Chunk, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for i, v := range slices.SortedFunc(slices.Values(versions), id.ID.Compare) {
			row := t.versions[v]
			if row == nil {
				continue
			}
			for _, c := range row.chunks {
				if (i > 0 || c.Seq >= from) && len(chunks) < limit {
					chunks = append(chunks, c)
				}
			}
		}
		return nil
	})
	return chunks, err
}

// UnservedDocuments implements build.Store.
func (g *Graph) UnservedDocuments(ctx context.Context, after, last id.ID, limit int) (documents []id.ID, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for _, d := range t.documents {
			if t.serves(d) == nil && d.ID.Compare(after) > 0 && (last.IsNil() || d.ID.Compare(last) <= 0) {
				documents = append(documents, d.ID)
			}
		}
		slices.SortFunc(documents, id.ID.Compare)
		documents = documents[:min(limit, len(documents))]
		return nil
	})
	return documents, err
}

// SaveParts implements build.Store.
func (g *Graph) SaveParts(ctx context.Context, b build.Batch) (w build.Written, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for _, p := range b.Parts {
			if v := t.serves(t.documents[p.DocumentID]); v != nil && v.ID == p.VersionID {
				t.graph.savePart(b, p, &w)
			}
		}
		if w != (build.Written{}) {
			t.graph.state.UpdatedAt = t.now()
		}
		return nil
	})
	return w, err
}

func (g *graphs) savePart(b build.Batch, p build.Part, w *build.Written) {
	before := map[stand]bool{}
	for at, m := range g.mentions {
		if at.chunk == p.ChunkID && m.method == b.Method {
			before[at] = true
		}
	}
	for _, m := range p.Mentions {
		at := stand{m.ChunkID, m.EntityID}
		delete(before, at)
		row, there := g.mentions[at]
		if there && (row.method == graph.MethodRules && b.Method != row.method || reflect.DeepEqual(row, mention{m, b.Method})) {
			continue
		}
		g.drop(at, w)
		g.mentions[at] = mention{m, b.Method}
		w.Mentions++
		g.name(b.Entities[m.EntityID], w)
	}
	for at := range before {
		g.drop(at, w)
	}
	g.forget(w)
	for _, r := range g.relations {
		if r.ChunkID == p.ChunkID && r.Method == b.Method && !slices.Contains(p.Relations, r) {
			delete(g.relations, r.ID)
			w.Relations++
		}
	}
	for _, r := range p.Relations {
		if g.relations[r.ID] != r {
			g.relations[r.ID] = r
			w.Relations++
		}
	}
}

// name counts one more passage of an entity, and keeps the name that says more.
func (g *graphs) name(e graph.Entity, w *build.Written) {
	w.Entities++
	row := g.entities[e.ID]
	if row == nil {
		row = &graph.Entity{ID: e.ID, Folded: e.Folded, Name: e.Name, Kind: e.Kind}
		g.entities[e.ID] = row
	}
	row.Passages++
	if extract.Rank(e.Kind) > extract.Rank(row.Kind) {
		row.Name, row.Kind = e.Name, e.Kind
	}
}

func (g *graphs) drop(at stand, w *build.Written) {
	if _, there := g.mentions[at]; there {
		delete(g.mentions, at)
		w.Mentions++
		w.Entities++
		g.entities[at.entity].Passages--
	}
}

func (g *graphs) forget(w *build.Written) {
	for e, row := range g.entities {
		if row.Passages == 0 {
			delete(g.entities, e)
			w.Forgotten++
		}
	}
}

// DropParts implements build.Store.
func (g *Graph) DropParts(ctx context.Context, documents []id.ID, limit int) (w build.Written, more bool, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		stale := func(document, version id.ID) bool {
			v := t.serves(t.documents[document])
			return slices.Contains(documents, document) && (v == nil || v.ID != version)
		}
		for at, m := range t.graph.mentions {
			if stale(m.DocumentID, m.VersionID) && w.Mentions < limit {
				t.graph.drop(at, &w)
			}
		}
		for _, r := range t.graph.relations {
			if stale(r.DocumentID, r.VersionID) && w.Relations < limit {
				delete(t.graph.relations, r.ID)
				w.Relations++
			}
		}
		t.graph.forget(&w)
		t.forgetReading(documents)
		more = w.Mentions == limit || w.Relations == limit
		return nil
	})
	return w, more, err
}

// CountSearchable implements build.Progress.
func (g *Graph) CountSearchable(ctx context.Context, s knowledge.Scope) (int, error) {
	return (&Library{g.data}).CountSearchable(ctx, s)
}

// CountUnread implements build.Progress.
func (g *Graph) CountUnread(ctx context.Context, s knowledge.Scope, followed int64, walking bool, walked id.ID) (n int, err error) {
	changes, gone, err := (&Index{g.data}).ChangesAfter(ctx, followed, 5000)
	if err != nil {
		return 0, err
	}
	if gone {
		walking, walked = true, id.Nil
	}
	changed := knowledge.ChangedDocuments(changes)
	err = g.inside(ctx, func(t *tenant) error {
		for _, d := range t.documents {
			if t.serves(d) != nil && readable(s, *d) && (walking && d.ID.Compare(walked) > 0 || slices.Contains(changed, d.ID)) {
				n++
			}
		}
		return nil
	})
	return n, err
}
