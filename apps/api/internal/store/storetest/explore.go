package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// told puts a document onto a shelf whose passages mention the given names,
// each passage's in one text with bars between. "ada>london" states something
// of two.
func (s *suite) told(t *testing.T, tm team, shelf id.ID, passages ...string) knowledge.Document {
	t.Helper()
	d := s.document(t, tm, shelf, id.New().String(), strings.Join(passages, " "))
	chunks := s.publish(t, tm, d.Current, "", strings.Join(passages, " "))
	b := build.Batch{Method: graph.MethodRules, Entities: map[id.ID]graph.Entity{}}
	for _, c := range chunks {
		p := build.Part{DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: c.ID}
		said := strings.TrimSpace(c.Text)
		source, target, stated := strings.Cut(said, ">")
		if stated {
			p.Relations = []graph.Relation{{
				ID: id.New(), SourceID: graph.EntityID(tm.org, source), TargetID: graph.EntityID(tm.org, target), Kind: "knows", Method: graph.MethodRules,
				DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: c.ID, Span: c.Span, Weight: 0.75,
			}}
		}
		for _, name := range strings.FieldsFunc(said, func(r rune) bool { return r == '|' || r == '>' }) {
			name = strings.ReplaceAll(name, "_", " ")
			e := graph.EntityID(tm.org, name)
			kind := graph.KindName
			if strings.HasPrefix(name, "term") {
				kind = graph.KindTerm
			}
			b.Entities[e] = graph.Entity{ID: e, Name: strings.ToUpper(name), Folded: name, Kind: kind}
			p.Mentions = append(p.Mentions, graph.Mention{
				EntityID: e, DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: c.ID, Times: 1, Spans: []knowledge.Span{c.Span},
			})
		}
		b.Parts = append(b.Parts, p)
	}
	_, err := s.Graph.SaveParts(tm.asSystem, b)
	ok(t, err)
	return d
}

func testExplore(t *testing.T, s *suite) {
	t.Run("entities are found by words of their name, the most mentioned first, page by page", func(t *testing.T) { s.testCandidates(t) })
	t.Run("what mentions an entity is counted and listed as far as it may be read", func(t *testing.T) { s.testReach(t) })
	t.Run("what may be read is ranked, and named as it stands there", func(t *testing.T) { s.testReadable(t) })
	t.Run("a sample of passages is the same for every entity", func(t *testing.T) { s.testSample(t) })
	t.Run("what brings two entities together is found as far as it may be read", func(t *testing.T) { s.testTogether(t) })
	t.Run("another organisation sees nothing of a graph", func(t *testing.T) { s.testExploreWall(t) })
}

func (s *suite) candidates(t *testing.T, tm team, f explore.Filter) (names []string) {
	t.Helper()
	if f.Limit == 0 {
		f.Limit = 100
	}
	found, err := s.Graph.Candidates(tm.asMember, f)
	ok(t, err)
	for _, e := range found {
		names = append(names, e.Folded)
	}
	return names
}

func (s *suite) testCandidates(t *testing.T) {
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	s.told(t, tm, shelf, "new_york|york|term_100%|term_1", "york|new_york", "york", "old_yorkshire")
	wantSame(t, "all", s.candidates(t, tm, explore.Filter{})[:2], []string{"york", "new york"})
	wantSame(t, "by a word", s.candidates(t, tm, explore.Filter{Prefix: "york"}), []string{"york", "new york", "old yorkshire"})
	wantSame(t, "by the beginning of two", s.candidates(t, tm, explore.Filter{Prefix: "new y"}), []string{"new york"})
	wantSame(t, "by the middle of a word", s.candidates(t, tm, explore.Filter{Prefix: "ork"}), []string(nil))
	wantSame(t, "nothing is a pattern", s.candidates(t, tm, explore.Filter{Prefix: "term 100%"}), []string{"term 100%"})
	wantSame(t, "nor an underscore", s.candidates(t, tm, explore.Filter{Prefix: "y_rk"}), []string(nil))
	wantSame(t, "by kind", len(s.candidates(t, tm, explore.Filter{Kinds: []graph.Kind{graph.KindTerm, graph.KindDate}})), 2)
	wantSame(t, "by both", s.candidates(t, tm, explore.Filter{Prefix: "t", Kinds: []graph.Kind{graph.KindName}}), []string(nil))
	for _, f := range []explore.Filter{{}, {Kinds: []graph.Kind{graph.KindName, graph.KindTerm}}, {Prefix: "term"}} {
		all := s.candidates(t, tm, f)
		var walked []string
		for f.Limit = 1; ; {
			page, err := s.Graph.Candidates(tm.asMember, f)
			ok(t, err)
			if len(page) == 0 {
				break
			}
			walked = append(walked, page[0].Folded)
			f.After = &explore.Rank{Passages: page[0].Passages, ID: page[0].ID}
		}
		wantSame(t, "one by one", walked, all)
	}
	york := graph.EntityID(tm.org, "york")
	found, err := s.Graph.EntitiesByID(tm.asMember, []id.ID{york, id.New()})
	ok(t, err)
	wantSame(t, "by ID", found, map[id.ID]graph.Entity{york: {ID: york, Name: "YORK", Folded: "york", Kind: graph.KindName, Passages: 3}})
}

func (s *suite) testReach(t *testing.T) {
	tm := s.team(t)
	open, closed := s.shelf(t, tm, "Open"), s.shelf(t, tm, "Closed")
	a := s.told(t, tm, open, "ada", "ada|bert", "cleo")
	b := s.told(t, tm, closed, "ada", "dora")
	ada, bert, dora := graph.EntityID(tm.org, "ada"), graph.EntityID(tm.org, "bert"), graph.EntityID(tm.org, "dora")
	all := s.scope(t, tm.asAdmin)
	some := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{open: knowledge.PermissionRead}}
	reach := func(scope knowledge.Scope) map[id.ID]explore.Reach {
		t.Helper()
		r, err := s.Graph.Reach(tm.asMember, scope, []id.ID{ada, bert, dora, id.New()})
		ok(t, err)
		occurrences, err := s.Graph.Occurrences(tm.asMember, scope, []id.ID{ada, bert, dora, id.New()}, 256, 100)
		ok(t, err)
		counted := map[id.ID]int{}
		for i, o := range occurrences {
			counted[o.EntityID]++
			want(t, "order", i == 0 || occurrences[i-1].DocumentID.Compare(o.DocumentID) <= 0, true)
		}
		for e, n := range counted {
			want(t, "listed as counted", n, r[e].Passages)
		}
		want(t, "entities listed", len(counted), len(r))
		return r
	}
	size := func(scope knowledge.Scope) [2]int {
		t.Helper()
		documents, passages, err := s.Graph.Size(tm.asMember, scope)
		ok(t, err)
		return [2]int{documents, passages}
	}
	wantSame(t, "all", reach(all), map[id.ID]explore.Reach{ada: {Passages: 3, Documents: 2}, bert: {Passages: 1, Documents: 1}, dora: {Passages: 1, Documents: 1}})
	wantSame(t, "as far as may be read", reach(some), map[id.ID]explore.Reach{ada: {Passages: 2, Documents: 1}, bert: {Passages: 1, Documents: 1}})
	wantSame(t, "nothing", reach(knowledge.Scope{}), map[id.ID]explore.Reach{})
	wantSame(t, "sizes", [][2]int{size(all), size(some), size(knowledge.Scope{})}, [][2]int{{2, 5}, {1, 3}, {0, 0}})
	some.Documents = map[id.ID]knowledge.Permission{a.ID: knowledge.PermissionNone, b.ID: knowledge.PermissionRead}
	wantSame(t, "one hidden, one shown", reach(some), map[id.ID]explore.Reach{ada: {Passages: 1, Documents: 1}, dora: {Passages: 1, Documents: 1}})
	ok(t, s.Library.DeleteDocument(tm.asAdmin, b.ID))
	wantSame(t, "one deleted", reach(some), map[id.ID]explore.Reach{})
	wantSame(t, "size then", size(all), [2]int{1, 3})
	next := s.replace(t, tm, a.ID, "new words")
	s.publish(t, tm, next.Current, "", "new words")
	wantSame(t, "one replaced and not yet read", reach(all), map[id.ID]explore.Reach{})
}

func (s *suite) testReadable(t *testing.T) {
	tm := s.team(t)
	open, closed := s.shelf(t, tm, "Open"), s.shelf(t, tm, "Closed")
	a := s.told(t, tm, open, "new_york", "term_york|bert", "bert")
	s.told(t, tm, closed, "bert|new_york|secret_york", "new_york", "new_york")
	some := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{open: knowledge.PermissionRead}}
	list := func(scope knowledge.Scope, f explore.Filter) (out []string) {
		t.Helper()
		f.Limit = max(f.Limit, 1)
		for {
			page, err := s.Graph.Readable(tm.asMember, scope, f)
			ok(t, err)
			for _, e := range page {
				out = append(out, fmt.Sprint(e.Folded, " ", e.Reach.Passages, "/", e.Reach.Documents, " of ", e.Passages))
				f.After = &explore.Rank{Passages: e.Reach.Passages, ID: e.ID}
			}
			if len(page) < f.Limit {
				return out
			}
		}
	}
	once := []string{"new york 1/1 of 4", "term york 1/1 of 1"} // of one count: in order of ID
	if graph.EntityID(tm.org, "new york").Compare(graph.EntityID(tm.org, "term york")) > 0 {
		slices.Reverse(once)
	}
	wantSame(t, "page by page", list(some, explore.Filter{}), append([]string{"bert 2/1 of 3"}, once...))
	wantSame(t, "at once", list(some, explore.Filter{Limit: 9}), append([]string{"bert 2/1 of 3"}, once...))
	wantSame(t, "by a word", list(some, explore.Filter{Prefix: "yor", Limit: 9}), once)
	wantSame(t, "by kind", list(some, explore.Filter{Kinds: []graph.Kind{graph.KindTerm}, Limit: 9}), []string{"term york 1/1 of 1"})
	wantSame(t, "nothing", list(knowledge.Scope{}, explore.Filter{Limit: 9}), []string(nil))

	york, bert := graph.EntityID(tm.org, "new york"), graph.EntityID(tm.org, "bert")
	where, err := s.Graph.Occurrences(tm.asMember, some, []id.ID{york}, 256, 9)
	ok(t, err)
	mentions, _, err := s.Graph.EntitiesIn(tm.asMember, []knowledge.Place{{DocumentID: a.ID, ChunkID: where[0].ChunkID}})
	ok(t, err)
	namings, err := s.Graph.Namings(tm.asMember, some, []id.ID{york, bert, graph.EntityID(tm.org, "secret york")})
	ok(t, err)
	want(t, "named", len(namings), 2)
	wantSame(t, "where", namings[york], explore.Naming{ChunkID: where[0].ChunkID, Spans: mentions[0].Spans})
	_, err = s.Graph.Namings(anywhere(t), some, []id.ID{york})
	wantNoViewer(t, err)
	_, err = s.Graph.Readable(anywhere(t), some, explore.Filter{Limit: 9})
	wantNoViewer(t, err)
	theirs := s.team(t)
	strange, err := s.Graph.Readable(theirs.asAdmin, s.scope(t, tm.asAdmin), explore.Filter{Limit: 9})
	ok(t, err)
	names, err := s.Graph.Namings(theirs.asAdmin, s.scope(t, tm.asAdmin), []id.ID{york})
	ok(t, err)
	want(t, "seen by another organisation", len(strange)+len(names), 0)
}

func (s *suite) testSample(t *testing.T) {
	tm := s.team(t)
	s.told(t, tm, s.shelf(t, tm, "Shelf"), slices.Repeat([]string{"ada|bert"}, 60)...)
	scope := s.scope(t, tm.asAdmin)
	both := []id.ID{graph.EntityID(tm.org, "ada"), graph.EntityID(tm.org, "bert")}
	list := func(share, limit int) []explore.Occurrence {
		t.Helper()
		found, err := s.Graph.Occurrences(tm.asMember, scope, both, share, limit)
		ok(t, err)
		return found
	}
	all := list(256, 1000)
	want(t, "all", len(all), 120)
	sample := list(128, 1000)
	wantSame(t, "sample", sample, slices.DeleteFunc(slices.Clone(all), func(o explore.Occurrence) bool { return o.ChunkID[15] >= 128 }))
	wantSame(t, "the first", list(256, 7), all[:7])
}

func (s *suite) testTogether(t *testing.T) {
	tm := s.team(t)
	open, closed := s.shelf(t, tm, "Open"), s.shelf(t, tm, "Closed")
	a := s.told(t, tm, open, "ada", "ada>bert", "bert|cleo", "ada|bert")
	s.told(t, tm, closed, "bert>ada", "ada|bert")
	ada, bert := graph.EntityID(tm.org, "ada"), graph.EntityID(tm.org, "bert")
	all := s.scope(t, tm.asAdmin)
	some := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{open: knowledge.PermissionRead}}
	pairs, err := s.Graph.Together(tm.asMember, some, ada, bert, 100)
	ok(t, err)
	want(t, "pairs", len(pairs), 2)
	for _, p := range pairs {
		want(t, "whole", p.DocumentID == a.ID && p.VersionID == a.Current.ID && len(p.A) == 1 && len(p.B) == 1, true)
	}
	pairs, err = s.Graph.Together(tm.asMember, all, bert, ada, 3)
	ok(t, err)
	want(t, "at most three", len(pairs), 3)
	pairs, err = s.Graph.Together(tm.asMember, some, ada, graph.EntityID(tm.org, "cleo"), 3)
	ok(t, err)
	want(t, "never together", len(pairs), 0)

	relations, err := s.Graph.Relations(tm.asMember, some, []id.ID{bert, id.New()}, 100)
	ok(t, err)
	want(t, "relations", len(relations), 1)
	r := relations[0]
	want(t, "statement", r.SourceID == ada && r.TargetID == bert && r.Kind == "knows" && r.Weight == 0.75 && r.Span.Len() > 0 && r.DocumentID == a.ID, true)
	relations, err = s.Graph.Relations(tm.asMember, all, []id.ID{ada, bert}, 100)
	ok(t, err)
	want(t, "each once", len(relations), 2)
	want(t, "in order of document", relations[0].DocumentID.Compare(relations[1].DocumentID) < 0, true)
	relations, err = s.Graph.Relations(tm.asMember, all, []id.ID{ada}, 1)
	ok(t, err)
	want(t, "at most one", len(relations), 1)
	ok(t, s.Library.DeleteDocument(tm.asAdmin, a.ID))
	pairs, err = s.Graph.Together(tm.asMember, some, ada, bert, 100)
	ok(t, err)
	relations, err = s.Graph.Relations(tm.asMember, some, []id.ID{ada}, 100)
	ok(t, err)
	want(t, "after a deletion", len(pairs)+len(relations), 0)
}

func (s *suite) testExploreWall(t *testing.T) {
	ours, theirs := s.team(t), s.team(t)
	s.told(t, ours, s.shelf(t, ours, "Shelf"), "ada>bert")
	ada, bert := graph.EntityID(ours.org, "ada"), graph.EntityID(ours.org, "bert")
	scope := s.scope(t, ours.asAdmin)
	ctx := theirs.asAdmin
	candidates, err := s.Graph.Candidates(ctx, explore.Filter{Limit: 9})
	ok(t, err)
	entities, err := s.Graph.EntitiesByID(ctx, []id.ID{ada})
	ok(t, err)
	reach, err := s.Graph.Reach(ctx, scope, []id.ID{ada})
	ok(t, err)
	occurrences, err := s.Graph.Occurrences(ctx, scope, []id.ID{ada}, 256, 9)
	ok(t, err)
	pairs, err := s.Graph.Together(ctx, scope, ada, bert, 9)
	ok(t, err)
	relations, err := s.Graph.Relations(ctx, scope, []id.ID{ada}, 9)
	ok(t, err)
	documents, passages, err := s.Graph.Size(ctx, scope)
	ok(t, err)
	want(t, "seen", len(candidates)+len(entities)+len(reach)+len(occurrences)+len(pairs)+len(relations)+documents+passages, 0)

	_, err = s.Graph.Candidates(t.Context(), explore.Filter{Limit: 9})
	wantNoViewer(t, err)
	_, err = s.Graph.Occurrences(anywhere(t), scope, []id.ID{ada}, 256, 9)
	wantNoViewer(t, err)
	_, err = s.Graph.Together(anywhere(t), scope, ada, bert, 9)
	wantNoViewer(t, err)
	_, err = s.Graph.Relations(t.Context(), scope, []id.ID{ada}, 9)
	wantNoViewer(t, err)
}
