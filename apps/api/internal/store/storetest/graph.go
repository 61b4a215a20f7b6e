package storetest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// graphStore is what builds, walks and shows graphs.
type graphStore interface {
	build.Store
	build.Progress
	explore.Store
	reading.Store
	PassagesWith(ctx context.Context, s knowledge.Scope, entities []id.ID, limit int) ([]graph.Mention, error)
}

// partOf says of a chunk that it mentions each of its words.
func partOf(org id.ID, c knowledge.Chunk) build.Part {
	p := build.Part{DocumentID: c.DocumentID, VersionID: c.VersionID, ChunkID: c.ID}
	seen := map[string]bool{}
	for w := range strings.FieldsSeq(c.Text) {
		if seen[w] {
			continue
		}
		seen[w] = true
		start := c.Span.Start + strings.Index(c.Text, w)
		p.Mentions = append(p.Mentions, graph.Mention{
			EntityID: graph.EntityID(org, w), DocumentID: c.DocumentID, VersionID: c.VersionID, ChunkID: c.ID,
			Times: strings.Count(c.Text, w), Spans: []knowledge.Span{{Start: start, End: start + len(w)}},
		})
	}
	return p
}

// read puts documents into a graph as their words, found by a method.
func (s *suite) read(t *testing.T, tm team, method graph.Method, documents ...id.ID) build.Written {
	t.Helper()
	sources, err := s.Graph.Sources(tm.asSystem, documents)
	ok(t, err)
	b := build.Batch{Method: method, Entities: map[id.ID]graph.Entity{}}
	for _, v := range sources {
		chunks, err := s.Graph.SourceChunks(tm.asSystem, []id.ID{v.VersionID}, 0, 100)
		ok(t, err)
		for _, c := range chunks {
			b.Parts = append(b.Parts, partOf(tm.org, c))
			for w := range strings.FieldsSeq(c.Text) {
				e := graph.EntityID(tm.org, w)
				b.Entities[e] = graph.Entity{ID: e, Name: w, Folded: w, Kind: graph.KindTerm}
			}
		}
	}
	w, err := s.Graph.SaveParts(tm.asSystem, b)
	ok(t, err)
	return w
}

// spoken are the entities that the documents' passages mention, each with how
// many passages of the organisation do.
func (s *suite) spoken(t *testing.T, tm team, documents ...id.ID) (names []string) {
	t.Helper()
	_, entities, err := s.Graph.EntitiesIn(tm.asSystem, s.places(t, tm, documents...))
	ok(t, err)
	for _, e := range entities {
		names = append(names, fmt.Sprint(e.Name, e.Passages))
	}
	slices.Sort(names)
	return names
}

func (s *suite) places(t *testing.T, tm team, documents ...id.ID) (places []knowledge.Place) {
	t.Helper()
	serving, err := s.Changes.Serving(tm.asSystem, documents)
	ok(t, err)
	for _, d := range serving {
		for _, c := range d.Chunks {
			places = append(places, knowledge.Place{DocumentID: d.ID, ChunkID: c.ID})
		}
	}
	return places
}

func (s *suite) text(t *testing.T, tm team, shelf id.ID, name, text string) knowledge.Document {
	t.Helper()
	d := s.document(t, tm, shelf, name, text)
	s.publish(t, tm, d.Current, "", text)
	return d
}

func testGraph(t *testing.T, s *suite) {
	t.Run("a graph says how far it is", func(t *testing.T) {
		tm := s.team(t)
		got, err := s.Graph.GraphState(tm.asSystem)
		ok(t, err)
		wantSame(t, "before anything", got, build.State{})
		ok(t, s.Graph.RestGraph(tm.asSystem, "It is tired.", s.clock.now().Add(time.Hour)))
		got, err = s.Graph.GraphState(tm.asSystem)
		ok(t, err)
		want(t, "resting", got.Failure == "It is tired." && got.RetryAt.Equal(s.clock.now().Add(time.Hour)), true)
		p := build.Position{Followed: 7, Extractor: "one", Reading: "two", Walked: id.New()}
		ok(t, s.Graph.FollowGraph(tm.asSystem, p))
		got, err = s.Graph.GraphState(tm.asSystem)
		ok(t, err)
		want(t, "position", got.Position, p)
		want(t, "failure", got.Failure+got.RetryAt.String(), time.Time{}.String())
		want(t, "since", got.UpdatedAt.Equal(s.clock.now()), true)
	})
	t.Run("what serves is read in order, a long version in pieces", func(t *testing.T) { s.testSources(t) })
	t.Run("chunks are replaced by what they say now, and nothing else is written", func(t *testing.T) { s.testParts(t) })
	t.Run("what a model finds stays beside what rules find", func(t *testing.T) { s.testMethods(t) })
	t.Run("writers at once leave exact counts", func(t *testing.T) { s.testGraphWriters(t) })
	t.Run("what is replaced or deleted leaves, bit by bit", func(t *testing.T) { s.testDropParts(t) })
	t.Run("an entity is called as something writes it that is still there", func(t *testing.T) { s.testNames(t) })
	t.Run("a walk reads what its viewer may read, rarest first", func(t *testing.T) { s.testWalk(t) })
	t.Run("what is unread is counted", func(t *testing.T) { s.testUnread(t) })
	t.Run("another organisation finds no graph", func(t *testing.T) { s.testGraphWall(t) })
}

func (s *suite) testSources(t *testing.T) {
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	a, waiting, b := s.text(t, tm, shelf, "a", "one two"), s.document(t, tm, shelf, "waiting", "x"), s.text(t, tm, shelf, "b", "three four")
	next := s.replace(t, tm, a.ID, "five six")
	s.publish(t, tm, next.Current, "A", "five six")
	sources, err := s.Graph.Sources(tm.asSystem, []id.ID{a.ID, b.ID, waiting.ID, id.New()})
	ok(t, err)
	wantSame(t, "sources", sources, []build.Source{
		{DocumentID: b.ID, VersionID: b.Current.ID, Title: sources[0].Title, First: true},
		{DocumentID: a.ID, VersionID: next.Current.ID, Title: "A"},
	})
	versions := []id.ID{sources[0].VersionID, sources[1].VersionID}
	texts := func(from, limit int) string {
		chunks, err := s.Graph.SourceChunks(tm.asSystem, versions, from, limit)
		ok(t, err)
		list := make([]string, len(chunks))
		for i, c := range chunks {
			list[i] = strings.TrimSpace(c.Text)
		}
		return strings.Join(list, ",")
	}
	all := texts(0, 100)
	parts := strings.Split(all, ",")
	want(t, "chunks", len(parts) >= 4 && strings.HasPrefix(parts[0], "three"), true)
	want(t, "the first", texts(0, 1), parts[0])
	want(t, "from the second", texts(1, 100), strings.Join(parts[1:], ","))
}

func (s *suite) testParts(t *testing.T) {
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	a, b := s.text(t, tm, shelf, "a", "ada bert"), s.text(t, tm, shelf, "b", "bert cleo")
	s.read(t, tm, graph.MethodRules, a.ID, b.ID)
	wantSame(t, "spoken of", s.spoken(t, tm, a.ID, b.ID), []string{"ada1", "bert2", "cleo1"})
	want(t, "rows for the same again", s.read(t, tm, graph.MethodRules, a.ID, b.ID), build.Written{})
	state, err := s.Graph.GraphState(tm.asSystem)
	ok(t, err)
	want(t, "counts", [2]int{state.Entities, state.Mentions}, [2]int{3, 4})

	chunks, err := s.Graph.SourceChunks(tm.asSystem, []id.ID{a.Current.ID}, 0, 100)
	ok(t, err)
	e := func(name string) id.ID { return graph.EntityID(tm.org, name) }
	part := build.Part{DocumentID: a.ID, VersionID: a.Current.ID, ChunkID: chunks[0].ID}
	mention := graph.Mention{
		EntityID: e("dora"), DocumentID: a.ID, VersionID: a.Current.ID, ChunkID: chunks[0].ID, Times: 9, About: true,
		Spans: []knowledge.Span{{Start: 3, End: 5}, {Start: 400, End: 70_000}},
	}
	relation := graph.Relation{
		ID: id.New(), SourceID: e("dora"), TargetID: e("bert"), Kind: "knows", Method: graph.MethodRules,
		DocumentID: a.ID, VersionID: a.Current.ID, ChunkID: chunks[0].ID, Span: knowledge.Span{Start: 1, End: 9}, Weight: .5,
	}
	part.Mentions, part.Relations = []graph.Mention{mention}, []graph.Relation{relation}
	save := func(kind graph.Kind) build.Written {
		t.Helper()
		w, err := s.Graph.SaveParts(tm.asSystem, build.Batch{Method: graph.MethodRules, Parts: []build.Part{part}, Entities: map[id.ID]graph.Entity{
			e("dora"): {ID: e("dora"), Name: "Dora " + string(kind), NamedBy: a.Current.ID, Folded: "dora", Kind: kind},
		}})
		ok(t, err)
		return w
	}
	w := save(graph.KindTerm)
	want(t, "rows of one chunk", w.Mentions <= 3 && w.Relations == 1 && w.Forgotten == 1, true)
	mentions, entities, err := s.Graph.EntitiesIn(tm.asSystem, []knowledge.Place{{DocumentID: a.ID, ChunkID: chunks[0].ID}})
	ok(t, err)
	wantSame(t, "mentions", mentions, []graph.Mention{mention})
	want(t, "name", entities[e("dora")].Name, "Dora term")
	stated, err := s.Graph.Relations(tm.asAdmin, s.scope(t, tm.asAdmin), []id.ID{e("bert"), e("dora")}, 10)
	ok(t, err)
	wantSame(t, "relations", stated, []graph.Relation{relation})

	part.Mentions[0].Times, part.Relations = 10, nil
	w = save(graph.KindDate)
	want(t, "rows for another count", w.Mentions > 0 && w.Relations == 1, true)
	mentions, entities, err = s.Graph.EntitiesIn(tm.asSystem, []knowledge.Place{{DocumentID: a.ID, ChunkID: chunks[0].ID}})
	ok(t, err)
	want(t, "times", mentions[0].Times, 10)
	want(t, "a name that says less", entities[e("dora")].Name, "Dora term")
	part.Mentions[0].Times = 11
	save(graph.KindTitle)
	_, entities, err = s.Graph.EntitiesIn(tm.asSystem, []knowledge.Place{{DocumentID: a.ID, ChunkID: chunks[0].ID}})
	ok(t, err)
	wantSame(t, "one that says more", entities[e("dora")], graph.Entity{ID: e("dora"), Name: "Dora title", Folded: "dora", Kind: graph.KindTitle, Passages: 1})
}

func (s *suite) testMethods(t *testing.T) {
	tm := s.team(t)
	d := s.text(t, tm, s.shelf(t, tm, "Shelf"), "a", "ada bert")
	s.read(t, tm, graph.MethodModel, d.ID)
	want(t, "rows for what a model found already", s.read(t, tm, graph.MethodModel, d.ID), build.Written{})
	w := s.read(t, tm, graph.MethodRules, d.ID)
	want(t, "rules find it too", w.Mentions > 0 && w.Forgotten == 0, true)
	want(t, "rows for what rules found", s.read(t, tm, graph.MethodRules, d.ID), build.Written{})
	want(t, "rows for what both found", s.read(t, tm, graph.MethodModel, d.ID), build.Written{})
	wantSame(t, "spoken of", s.spoken(t, tm, d.ID), []string{"ada1", "bert1"})

	chunks, err := s.Graph.SourceChunks(tm.asSystem, []id.ID{d.Current.ID}, 0, 100)
	ok(t, err)
	e := graph.EntityID(tm.org, "cleo")
	empty := build.Part{DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: chunks[0].ID}
	found := empty
	found.Mentions = []graph.Mention{{EntityID: e, DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: chunks[0].ID, Times: 1}}
	for _, b := range []build.Batch{
		{Method: graph.MethodModel, Parts: []build.Part{found}, Entities: map[id.ID]graph.Entity{e: {ID: e, Name: "cleo", Folded: "cleo", Kind: graph.KindName}}},
		{Method: graph.MethodRules, Parts: []build.Part{empty}},
	} {
		_, err = s.Graph.SaveParts(tm.asSystem, b)
		ok(t, err)
	}
	wantSame(t, "what only one of them found", s.spoken(t, tm, d.ID), []string{"bert1", "cleo1"})
	s.read(t, tm, graph.MethodRules, d.ID)
	_, err = s.Graph.SaveParts(tm.asSystem, build.Batch{Method: graph.MethodRules, Parts: []build.Part{empty}})
	ok(t, err)
	wantSame(t, "what only the rules found is theirs to drop", s.spoken(t, tm, d.ID), []string{"bert1", "cleo1"})

	other := s.text(t, tm, s.shelf(t, tm, "Other"), "b", "dora")
	s.read(t, tm, graph.MethodRules, other.ID)
	s.read(t, tm, graph.MethodModel, other.ID)
	chunks, err = s.Graph.SourceChunks(tm.asSystem, []id.ID{other.Current.ID}, 0, 1)
	ok(t, err)
	empty = build.Part{DocumentID: other.ID, VersionID: other.Current.ID, ChunkID: chunks[0].ID}
	for _, left := range []struct {
		by    graph.Method
		names []string
	}{{graph.MethodRules, []string{"dora1"}}, {graph.MethodModel, nil}} {
		_, err = s.Graph.SaveParts(tm.asSystem, build.Batch{Method: left.by, Parts: []build.Part{empty}})
		ok(t, err)
		wantSame(t, "of what both found, without "+string(left.by), s.spoken(t, tm, other.ID), left.names)
	}
}

func (s *suite) testGraphWriters(t *testing.T) {
	const writers = 6
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	var all []id.ID
	for i := range writers {
		all = append(all, s.text(t, tm, shelf, fmt.Sprint("d", i), fmt.Sprint("ada d", i)).ID)
	}
	errs := atOnce(writers, func(i int) error {
		b := build.Batch{Method: graph.MethodRules, Entities: map[id.ID]graph.Entity{}}
		sources, err := s.Graph.Sources(tm.asSystem, []id.ID{all[i], all[(i+1)%writers]})
		if err != nil {
			return err
		}
		for _, v := range sources {
			chunks, err := s.Graph.SourceChunks(tm.asSystem, []id.ID{v.VersionID}, 0, 9)
			if err != nil {
				return err
			}
			for _, c := range chunks {
				b.Parts = append(b.Parts, partOf(tm.org, c))
				for w := range strings.FieldsSeq(c.Text) {
					e := graph.EntityID(tm.org, w)
					b.Entities[e] = graph.Entity{ID: e, Name: w, Folded: w, Kind: graph.KindTerm}
				}
			}
		}
		_, err = s.Graph.SaveParts(tm.asSystem, b)
		return err
	})
	want(t, "succeeded", succeeded(errs), writers)
	want(t, "rows to write afterwards", s.read(t, tm, graph.MethodRules, all...), build.Written{})
	want(t, "passages of ada", slices.Contains(s.spoken(t, tm, all...), fmt.Sprint("ada", writers)), true)
}

func (s *suite) testDropParts(t *testing.T) {
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	a, b, c := s.text(t, tm, shelf, "a", "ada bert"), s.text(t, tm, shelf, "b", "ada cleo"), s.text(t, tm, shelf, "c", "dora")
	all := []id.ID{a.ID, b.ID, c.ID}
	s.read(t, tm, graph.MethodRules, all...)
	unserved := func(after, last id.ID, limit int) []id.ID {
		t.Helper()
		found, err := s.Graph.UnservedDocuments(tm.asSystem, after, last, limit)
		ok(t, err)
		return found
	}
	want(t, "documents that do not serve", len(unserved(id.Nil, id.Nil, 9)), 0)
	w, more, err := s.Graph.DropParts(tm.asSystem, all, 10)
	ok(t, err)
	want(t, "taken of what serves", w, build.Written{})
	want(t, "more", more, false)

	ok(t, s.Library.DeleteDocument(tm.asAdmin, a.ID))
	waiting := s.document(t, tm, shelf, "waiting", "x")
	gone := []id.ID{a.ID, waiting.ID}
	wantSame(t, "documents that do not serve", unserved(id.Nil, id.Nil, 9), gone)
	wantSame(t, "the first", unserved(id.Nil, id.Nil, 1), gone[:1])
	wantSame(t, "from the second", unserved(a.ID, id.Nil, 9), gone[1:])
	wantSame(t, "up to the first", unserved(id.Nil, c.ID, 9), gone[:1])
	next := s.replace(t, tm, b.ID, "emil")
	s.publish(t, tm, next.Current, "", "emil")
	s.read(t, tm, graph.MethodRules, b.ID)
	wantSame(t, "spoken of", s.spoken(t, tm, all...), []string{"dora1", "emil1"})
	taken := 0
	for more := true; more; {
		w, more, err = s.Graph.DropParts(tm.asSystem, all, 1)
		ok(t, err)
		taken += w.Mentions
	}
	want(t, "taken", taken, 4)
	state, err := s.Graph.GraphState(tm.asSystem)
	ok(t, err)
	want(t, "left", [2]int{state.Entities, state.Mentions}, [2]int{2, 2})
	chunk, err := s.Graph.SourceChunks(tm.asSystem, []id.ID{a.Current.ID}, 0, 1)
	ok(t, err)
	w, err = s.Graph.SaveParts(tm.asSystem, build.Batch{Method: graph.MethodRules, Parts: []build.Part{partOf(tm.org, chunk[0])}})
	ok(t, err)
	want(t, "written of what was deleted meanwhile", w, build.Written{})
}

func (s *suite) testWalk(t *testing.T) {
	tm := s.team(t)
	open, closed := s.shelf(t, tm, "Open"), s.shelf(t, tm, "Closed")
	_, err := s.Library.PutGrant(tm.asAdmin, library.Grant{CollectionID: open, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead})
	ok(t, err)
	a, b := s.text(t, tm, open, "a", "hub rare"), s.text(t, tm, open, "b", "hub")
	c := s.text(t, tm, closed, "c", "hub rare secret")
	s.read(t, tm, graph.MethodRules, a.ID, b.ID, c.ID)
	e := func(names ...string) (ids []id.ID) {
		for _, n := range names {
			ids = append(ids, graph.EntityID(tm.org, n))
		}
		return ids
	}
	walk := func(scope knowledge.Scope, limit int, names ...string) int {
		t.Helper()
		found, err := s.Graph.PassagesWith(tm.asMember, scope, e(names...), limit)
		ok(t, err)
		for _, m := range found {
			want(t, "whole", m.Times > 0 && len(m.Spans) > 0 && !m.VersionID.IsNil(), true)
		}
		return len(found)
	}
	scope := s.scope(t, tm.asMember)
	want(t, "all", walk(scope, 100, "hub", "rare", "secret"), 3)
	want(t, "by an admin", walk(s.scope(t, tm.asAdmin), 100, "hub", "rare", "secret"), 6)
	want(t, "only in what may not be read", walk(scope, 100, "secret"), 0)
	want(t, "no room for the hub", walk(scope, 4, "hub", "rare", "secret"), 1)
	want(t, "no scope", walk(knowledge.Scope{}, 100, "hub"), 0)
	want(t, "unknown", walk(scope, 100, "nobody"), 0)
	hidden := s.scope(t, tm.asMember)
	hidden.Documents[a.ID] = knowledge.PermissionNone
	hidden.Documents[c.ID] = knowledge.PermissionRead
	want(t, "one hidden, one shown", walk(hidden, 100, "hub", "rare"), 3)
	ok(t, s.Library.DeleteDocument(tm.asAdmin, a.ID))
	want(t, "deleted and not yet taken out", walk(scope, 100, "hub", "rare"), 1)
	mentions, _, err := s.Graph.EntitiesIn(tm.asMember, []knowledge.Place{{DocumentID: a.ID, ChunkID: id.New()}})
	ok(t, err)
	want(t, "of a passage that is no more", len(mentions), 0)
}

func (s *suite) testUnread(t *testing.T) {
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	a := s.text(t, tm, shelf, "a", "ada")
	head, err := s.Changes.Head(tm.asSystem)
	ok(t, err)
	b := s.text(t, tm, shelf, "b", "bert")
	s.document(t, tm, shelf, "waiting", "x")
	unread := func(scope knowledge.Scope, followed int64, walking bool, walked id.ID) int {
		t.Helper()
		n, err := s.Graph.CountUnread(tm.asAdmin, scope, followed, walking, walked)
		ok(t, err)
		return n
	}
	scope := s.scope(t, tm.asAdmin)
	want(t, "changed", unread(scope, head, false, id.Nil), 1)
	want(t, "to be walked over", unread(scope, head, true, id.Nil), 2)
	want(t, "the rest of a walk", unread(scope, head, true, a.ID), 1)
	want(t, "after all", unread(scope, head, true, b.ID), 1)
	want(t, "out of scope", unread(s.scope(t, tm.asMember), head, true, id.Nil), 0)
	want(t, "after a number never reached", unread(scope, 1_000_000, false, id.Nil), 2)
}

func (s *suite) testGraphWall(t *testing.T) {
	ours, theirs := s.team(t), s.team(t)
	d := s.text(t, ours, s.shelf(t, ours, "Shelf"), "a", "ada bert")
	s.read(t, ours, graph.MethodRules, d.ID)
	ada := []id.ID{graph.EntityID(ours.org, "ada")}
	scope := s.scope(t, ours.asAdmin)
	want(t, "spoken of", len(s.spoken(t, theirs, d.ID)), 0)
	mentions, _, err := s.Graph.EntitiesIn(theirs.asAdmin, s.places(t, ours, d.ID))
	ok(t, err)
	with, err := s.Graph.PassagesWith(theirs.asAdmin, scope, ada, 100)
	ok(t, err)
	_, _, err = s.Graph.DropParts(theirs.asSystem, []id.ID{d.ID}, 9)
	ok(t, err)
	want(t, "seen", len(mentions)+len(with), 0)
	wantSame(t, "left", s.spoken(t, ours, d.ID), []string{"ada1", "bert1"})
	_, err = s.Graph.GraphState(t.Context())
	wantNoViewer(t, err)
	_, err = s.Graph.PassagesWith(anywhere(t), scope, ada, 9)
	wantNoViewer(t, err)
	_, _, err = s.Graph.EntitiesIn(anywhere(t), nil)
	wantNoViewer(t, err)
	_, err = s.Graph.SaveParts(t.Context(), build.Batch{})
	wantNoViewer(t, err)
}
