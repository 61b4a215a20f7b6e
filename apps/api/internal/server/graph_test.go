package server

import (
	"context"
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/graph/explore/layout"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// fakeGraph answers what a test tells it to, and remembers what it was asked.
type fakeGraph struct {
	status build.Status
	page   explore.Page
	detail explore.Detail
	ties   []explore.Tie
	drawn  explore.Map
	proof  explore.Proof
	query  explore.Query
	kinds  []graph.Kind
	view   explore.View
	skip   int
	err    error
}

func (f *fakeGraph) Status(context.Context) (build.Status, error) { return f.status, f.err }
func (f *fakeGraph) Search(_ context.Context, q explore.Query) (explore.Page, error) {
	f.query = q
	return f.page, f.err
}
func (f *fakeGraph) Entity(context.Context, id.ID) (explore.Detail, error) { return f.detail, f.err }
func (f *fakeGraph) Neighbours(_ context.Context, _ id.ID, kinds []graph.Kind) ([]explore.Tie, error) {
	f.kinds = kinds
	return f.ties, f.err
}
func (f *fakeGraph) Map(_ context.Context, v explore.View) (explore.Map, error) {
	f.view = v
	return f.drawn, f.err
}
func (f *fakeGraph) Evidence(_ context.Context, _, _ id.ID, skip, _ int) (explore.Proof, error) {
	f.skip = skip
	return f.proof, f.err
}

func entityNamed(name string, passages int) explore.Entity {
	return explore.Entity{Entity: graph.Entity{ID: id.New(), Name: name, Kind: graph.KindName, Passages: passages}, Documents: 1}
}

func TestGraphOperationsAnswerWithTheirStatus(t *testing.T) {
	b := setup(t)
	one, two := id.New().String(), id.New().String()
	token := b.member("member")
	paths := []string{
		"/v1/graph", "/v1/graph/entities?q=ada&kind=name&kind=term", "/v1/graph/entities/" + one, "/v1/graph/entities/" + one + "/neighbours",
		"/v1/graph/map?depth=2&limit=5000", "/v1/graph/edges?from=" + one + "&to=" + two,
	}
	for _, path := range paths {
		b.do(call{method: "GET", path: path, token: token}).want(t, 200, nil)
	}
	if want := []graph.Kind{graph.KindName, graph.KindTerm}; !slices.Equal(b.graph.query.Kinds, want) {
		t.Errorf("asked for kinds %q", b.graph.query.Kinds)
	}
	for _, path := range []string{"/v1/graph/map?limit=5001", "/v1/graph/map?depth=3", "/v1/graph/entities?kind=person", "/v1/graph/edges?from=" + one} {
		b.do(call{method: "GET", path: path, token: token}).want(t, 422, nil)
	}
	for _, path := range []string{"/v1/graph/entities?cursor=x", "/v1/graph/entities/" + one + "/neighbours?cursor=x", "/v1/graph/edges?from=" + one + "&to=" + two + "&cursor=x"} {
		b.do(call{method: "GET", path: path, token: token}).want(t, 400, nil)
	}
	b.graph.err = knowledge.NotFound("entity")
	b.do(call{method: "GET", path: paths[2], token: token}).want(t, 404, nil)
}

func TestAPageOfEntitiesLeadsToTheNext(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.graph.page = explore.Page{Entities: []explore.Entity{entityNamed("Ada", 9), entityNamed("London", 4)}, More: true}
	var page contract.GraphEntities
	b.do(call{method: "GET", path: "/v1/graph/entities?limit=2", token: token}).want(t, 200, &page)
	b.do(call{method: "GET", path: "/v1/graph/entities?limit=2&cursor=" + page.Next, token: token}).want(t, 200, nil)
	last := b.graph.page.Entities[1]
	if after := b.graph.query.After; after == nil || *after != (explore.Rank{Passages: 4, ID: last.ID}) {
		t.Errorf("the next page begins after %v", after)
	}
	b.graph.page.More = false
	var end contract.GraphEntities
	b.do(call{method: "GET", path: "/v1/graph/entities", token: token}).want(t, 200, &end)
	if end.Next != "" {
		t.Error("the last page names a next one")
	}
}

func TestNeighboursComeInPages(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	for range 5 {
		b.graph.ties = append(b.graph.ties, explore.Tie{Entity: entityNamed("Other", 3), Weight: 0.123456, Together: 2})
	}
	path := "/v1/graph/entities/" + id.New().String() + "/neighbours?limit=2"
	var seen []id.ID
	for next := ""; ; {
		var page contract.GraphNeighbours
		b.do(call{method: "GET", path: path + "&cursor=" + next, token: token}).want(t, 200, &page)
		if page.Total != 5 {
			t.Fatalf("of %d neighbours", page.Total)
		}
		for _, n := range page.Neighbours {
			seen = append(seen, n.Entity.ID)
			if n.Weight != 0.1235 {
				t.Errorf("weight %v", n.Weight)
			}
		}
		if next = page.Next; next == "" {
			break
		}
	}
	if len(seen) != 5 {
		t.Errorf("the pages hold %d of 5 neighbours", len(seen))
	}
}

func TestAMapNamesTheEndsOfItsEdgesByTheirPlace(t *testing.T) {
	b := setup(t)
	ada, london := entityNamed("Ada", 99), entityNamed("London", 9)
	b.graph.drawn = explore.Map{
		Nodes: []explore.Node{{Entity: ada, At: layout.Point{X: 0.1234567, Y: -1}}, {Entity: london, Ring: 1}},
		Edges: []explore.Edge{{A: 0, B: 1, Weight: 0.5, Together: 7, Statements: []explore.Statement{{Kind: "born in", SourceID: ada.ID, TargetID: london.ID}}}},
	}
	var m contract.GraphMap
	b.do(call{method: "GET", path: "/v1/graph/map?entity=" + ada.ID.String(), token: b.member("member")}).want(t, 200, &m)
	if b.graph.view != (explore.View{Entity: ada.ID, Depth: 1, Limit: 60}) {
		t.Errorf("asked for %+v", b.graph.view)
	}
	if n := m.Nodes[0]; n.X != 0.1235 || n.Size != 1 || m.Nodes[1].Size != 0.5 || m.Nodes[1].Ring != 1 {
		t.Errorf("nodes %+v", m.Nodes)
	}
	if e := m.Edges[0]; e != (contract.GraphEdge{From: 0, To: 1, Weight: 0.5, Together: 7, Label: "born in"}) {
		t.Errorf("edge %+v", e)
	}
}

func TestSentencesBehindAnEdgeSayWhereTheyStand(t *testing.T) {
	b := setup(t)
	ada, london := entityNamed("Ada", 3), entityNamed("London", 9)
	said := explore.Statement{Kind: "born in", SourceID: ada.ID, TargetID: london.ID}
	b.graph.proof = explore.Proof{
		From: london, To: ada, Statements: []explore.Statement{said}, Passages: 12, More: true,
		Evidence: []explore.Evidence{{
			Passage: knowledge.Passage{Chunk: knowledge.Chunk{DocumentID: id.New()}, DocumentName: "ada.md", Version: 2, Page: 3},
			Span:    knowledge.Span{Start: 10, End: 40}, Stated: &said,
			Quote: []explore.Piece{{Text: "Ada", Of: explore.EndTo}, {Text: " was born in "}, {Text: "London", Of: explore.EndFrom}},
		}},
	}
	path := "/v1/graph/edges?from=" + london.ID.String() + "&to=" + ada.ID.String() + "&limit=1"
	var edge contract.GraphEdgeDetail
	token := b.member("member")
	b.do(call{method: "GET", path: path, token: token}).want(t, 200, &edge)
	e := edge.Evidence[0]
	if e.Version != 2 || e.Page != 3 || e.Start != 10 || e.End != 40 || len(e.Quote) != 3 || e.Quote[0].Of != "to" {
		t.Errorf("evidence %+v", e)
	}
	if e.Statement == nil || e.Statement.Forward {
		t.Errorf("it is Ada who was born: %+v", e.Statement)
	}
	b.do(call{method: "GET", path: path + "&cursor=" + edge.Next, token: token}).want(t, 200, nil)
	if b.graph.skip != 1 {
		t.Errorf("the next page skips %d", b.graph.skip)
	}
}
