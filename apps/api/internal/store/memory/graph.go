package memory

import (
	"cmp"
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
	namedBy   map[id.ID]id.ID // the version that writes an entity's name so
	forsaken  map[id.ID]bool  // entities that it mentions less than before
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
	return graphs{entities: map[id.ID]*graph.Entity{}, mentions: map[stand]mention{}, relations: map[id.ID]graph.Relation{}, namedBy: map[id.ID]id.ID{}, forsaken: map[id.ID]bool{}, read: map[readBy]string{}}
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
				t.savePart(b, p, &w)
			}
		}
		if w != (build.Written{}) {
			t.graph.state.UpdatedAt = t.now()
		}
		return nil
	})
	return w, err
}

func (t *tenant) savePart(b build.Batch, p build.Part, w *build.Written) {
	g := &t.graph
	before := map[stand]graph.Method{} // who found it besides
	for at, m := range g.mentions {
		if at.chunk == p.ChunkID && m.method.Has(b.Method) {
			before[at] = m.method.Without(b.Method)
		}
	}
	for _, m := range p.Mentions {
		at := stand{m.ChunkID, m.EntityID}
		delete(before, at)
		now := mention{m, b.Method}
		if row, there := g.mentions[at]; there {
			if now.method = row.method.With(b.Method); b.Method != graph.MethodRules && row.method.Has(graph.MethodRules) {
				now.Mention = row.Mention
			}
			if reflect.DeepEqual(row, now) {
				continue
			}
		}
		g.drop(at, w)
		g.mentions[at] = now
		w.Mentions++
		t.name(b.Entities[m.EntityID], w)
	}
	for at, besides := range before {
		if besides == "" {
			g.drop(at, w)
			continue
		}
		g.mentions[at] = mention{g.mentions[at].Mention, besides}
		w.Mentions++
	}
	t.forget(w)
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

// name counts one more passage of an entity, and keeps the name that says more
// unless its document was deleted meanwhile.
func (t *tenant) name(e graph.Entity, w *build.Written) {
	w.Entities++
	row, v := t.graph.entities[e.ID], t.versions[e.NamedBy]
	named := v == nil && e.NamedBy.IsNil() || v != nil && t.serves(t.documents[v.DocumentID]) == v
	if row == nil {
		row = &graph.Entity{ID: e.ID, Folded: e.Folded, Name: e.Name, Kind: e.Kind}
		t.graph.entities[e.ID], t.graph.namedBy[e.ID], t.graph.forsaken[e.ID] = row, e.NamedBy, !named
	}
	row.Passages++
	if named && extract.Rank(e.Kind) > extract.Rank(row.Kind) {
		row.Name, row.Kind, t.graph.namedBy[e.ID] = e.Name, e.Kind, e.NamedBy
	}
}

func (g *graphs) drop(at stand, w *build.Written) {
	if m, there := g.mentions[at]; there {
		by := g.namedBy[at.entity]
		g.forsaken[at.entity] = g.forsaken[at.entity] || by.IsNil() || by == m.VersionID
		delete(g.mentions, at)
		w.Mentions++
		w.Entities++
		g.entities[at.entity].Passages--
	}
}

// forget drops entities that nothing mentions any more, and renames those whose
// name stands nowhere any more.
func (t *tenant) forget(w *build.Written) {
	for e, row := range t.graph.entities {
		if row.Passages == 0 {
			delete(t.graph.entities, e)
			w.Forgotten++
		} else if t.graph.forsaken[e] {
			t.rename(row)
		}
	}
	clear(t.graph.forsaken)
}

func (t *tenant) rename(e *graph.Entity) {
	var named []build.Named
	for at, m := range t.graph.mentions {
		if at.entity != e.ID {
			continue
		}
		if m.VersionID == t.graph.namedBy[e.ID] {
			return
		}
		v := t.versions[m.VersionID]
		for _, c := range v.chunks {
			if c.ID == at.chunk {
				named = append(named, build.Named{Passage: knowledge.Passage{Chunk: c, DocumentTitle: v.Title}, Spans: m.Spans, About: m.About})
			}
		}
	}
	slices.SortFunc(named, func(a, b build.Named) int {
		return cmp.Or(a.DocumentID.Compare(b.DocumentID), a.Chunk.ID.Compare(b.Chunk.ID))
	})
	*e = build.Renamed(*e, named[:min(build.NamesTried, len(named))])
	t.graph.namedBy[e.ID], e.NamedBy = e.NamedBy, id.Nil
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
		t.forget(&w)
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
