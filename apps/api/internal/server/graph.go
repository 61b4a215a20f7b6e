package server

import (
	"context"
	"math"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Graph shows what documents speak of, as far as the viewer may read them.
type Graph interface {
	Status(ctx context.Context) (build.Status, error)
	Search(ctx context.Context, q explore.Query) (explore.Page, error)
	Entity(ctx context.Context, entity id.ID) (explore.Detail, error)
	Neighbours(ctx context.Context, entity id.ID, kinds []graph.Kind) ([]explore.Tie, error)
	Map(ctx context.Context, v explore.View) (explore.Map, error)
	Evidence(ctx context.Context, from, to id.ID, skip, limit int) (explore.Proof, error)
}

// mapping draws a map, which for the largest takes seconds.
var mapping = treatment{class: admission.Analytics, deadline: 30 * time.Second, watch: true}

type graphStatusOut struct {
	Body contract.GraphStatus
}

func (s *Server) graphStatus(ctx context.Context, _ *struct{}) (*graphStatusOut, error) {
	st, err := s.opts.Graph.Status(ctx)
	if err != nil {
		return nil, err
	}
	out := &graphStatusOut{Body: contract.GraphStatus{
		Documents: st.Documents, Built: st.Done, Building: st.Building, Failure: st.Failure,
		RetryAt: momentOrNil(st.RetryAt), UpdatedAt: momentOrNil(st.UpdatedAt),
	}}
	if st.Size != nil {
		out.Body.Size = &contract.GraphSize{Entities: st.Size.Entities, Mentions: st.Size.Mentions, Relations: st.Size.Relations}
	}
	return out, nil
}

type graphEntitiesOut struct {
	Body contract.GraphEntities
}

func (s *Server) findGraphEntities(ctx context.Context, in *contract.FindGraphEntities) (*graphEntitiesOut, error) {
	q := explore.Query{Text: in.Query, Kinds: kindsOf(in.Kinds), Limit: in.Limit}
	if in.Cursor != "" {
		last, err := parseMark(in.Cursor)
		if err != nil {
			return nil, err
		}
		q.After = &explore.Rank{Passages: last.number, ID: last.id}
	}
	page, err := s.opts.Graph.Search(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &graphEntitiesOut{Body: contract.GraphEntities{Entities: make([]contract.GraphEntity, len(page.Entities))}}
	for i, e := range page.Entities {
		out.Body.Entities[i] = entityContract(e)
		if page.More {
			out.Body.Next = mark{e.Passages, e.ID}.String()
		}
	}
	return out, nil
}

// EntityPath names an entity in an address.
type EntityPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type graphEntityOut struct {
	Body contract.GraphEntityDetail
}

func (s *Server) getGraphEntity(ctx context.Context, in *EntityPath) (*graphEntityOut, error) {
	d, err := s.opts.Graph.Entity(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	body := contract.GraphEntityDetail{GraphEntity: entityContract(d.Entity), Aliases: d.Aliases, Places: make([]contract.GraphPlace, len(d.Places))}
	if body.Aliases == nil {
		body.Aliases = []string{}
	}
	for i, p := range d.Places {
		body.Places[i] = contract.GraphPlace{
			DocumentID: p.Passage.Chunk.DocumentID, DocumentName: p.Passage.DocumentName, Title: p.Passage.DocumentTitle,
			Version: p.Passage.Version, Page: p.Passage.Page, Locator: p.Passage.Chunk.Locator,
			Start: p.Span.Start, End: p.Span.End, Passages: p.Passages,
		}
	}
	return &graphEntityOut{Body: body}, nil
}

type graphNeighboursOut struct {
	Body contract.GraphNeighbours
}

func (s *Server) listGraphNeighbours(ctx context.Context, in *contract.ListGraphNeighbours) (*graphNeighboursOut, error) {
	from, err := parseMark(in.Cursor)
	if err != nil {
		return nil, err
	}
	ties, err := s.opts.Graph.Neighbours(ctx, in.ID, kindsOf(in.Kinds))
	if err != nil {
		return nil, err
	}
	out := &graphNeighboursOut{Body: contract.GraphNeighbours{Total: len(ties)}}
	start := min(from.number, len(ties))
	end := min(start+in.Limit, len(ties))
	out.Body.Neighbours = make([]contract.GraphNeighbour, end-start)
	for i, t := range ties[start:end] {
		out.Body.Neighbours[i] = contract.GraphNeighbour{
			Entity: entityContract(t.Entity), Weight: rounded(t.Weight), Together: t.Together, Statements: statementsContract(t.Statements, in.ID),
		}
	}
	if end < len(ties) {
		out.Body.Next = mark{number: end}.String()
	}
	return out, nil
}

type graphMapOut struct {
	Body contract.GraphMap
}

func (s *Server) getGraphMap(ctx context.Context, in *contract.GetGraphMap) (*graphMapOut, error) {
	m, err := s.opts.Graph.Map(ctx, explore.View{Entity: in.Entity, Depth: in.Depth, Limit: in.Limit})
	if err != nil {
		return nil, err
	}
	out := &graphMapOut{Body: contract.GraphMap{Nodes: make([]contract.GraphNode, len(m.Nodes)), Edges: make([]contract.GraphEdge, len(m.Edges)), More: m.More}}
	most := 0
	for _, n := range m.Nodes {
		most = max(most, n.Entity.Passages)
	}
	for i, n := range m.Nodes {
		out.Body.Nodes[i] = contract.GraphNode{
			GraphEntity: entityContract(n.Entity), X: rounded(n.At.X), Y: rounded(n.At.Y), Ring: n.Ring,
			Size: rounded(math.Log1p(float64(n.Entity.Passages)) / math.Log1p(float64(most))),
		}
	}
	for i, e := range m.Edges {
		out.Body.Edges[i] = contract.GraphEdge{From: e.A, To: e.B, Weight: rounded(e.Weight), Together: e.Together}
		if len(e.Statements) > 0 {
			out.Body.Edges[i].Label = e.Statements[0].Kind
		}
	}
	return out, nil
}

type graphEdgeOut struct {
	Body contract.GraphEdgeDetail
}

func (s *Server) getGraphEdge(ctx context.Context, in *contract.GetGraphEdge) (*graphEdgeOut, error) {
	from, err := parseMark(in.Cursor)
	if err != nil {
		return nil, err
	}
	p, err := s.opts.Graph.Evidence(ctx, in.From, in.To, from.number, in.Limit)
	if err != nil {
		return nil, err
	}
	out := &graphEdgeOut{Body: contract.GraphEdgeDetail{
		From: entityContract(p.From), To: entityContract(p.To), Statements: statementsContract(p.Statements, in.From),
		Passages: p.Passages, Evidence: make([]contract.GraphEvidence, len(p.Evidence)),
	}}
	for i, e := range p.Evidence {
		out.Body.Evidence[i] = evidenceContract(e, in.From)
	}
	if p.More {
		out.Body.Next = mark{number: from.number + in.Limit}.String()
	}
	return out, nil
}

func evidenceContract(e explore.Evidence, from id.ID) contract.GraphEvidence {
	c := contract.GraphEvidence{
		DocumentID: e.Passage.Chunk.DocumentID, DocumentName: e.Passage.DocumentName, Title: e.Passage.DocumentTitle,
		Version: e.Passage.Version, Page: e.Passage.Page, Locator: e.Passage.Chunk.Locator,
		Start: e.Span.Start, End: e.Span.End, Quote: make([]contract.GraphPiece, len(e.Quote)),
	}
	for i, q := range e.Quote {
		c.Quote[i] = contract.GraphPiece{Text: q.Text, Of: string(q.Of)}
	}
	if e.Stated != nil {
		c.Statement = &statementsContract([]explore.Statement{*e.Stated}, from)[0]
	}
	return c
}

func entityContract(e explore.Entity) contract.GraphEntity {
	return contract.GraphEntity{ID: e.ID, Name: e.Name, Kind: string(e.Kind), Passages: e.Passages, Documents: e.Documents}
}

func statementsContract(list []explore.Statement, from id.ID) []contract.GraphStatement {
	out := make([]contract.GraphStatement, len(list))
	for i, s := range list {
		out[i] = contract.GraphStatement{Kind: s.Kind, Forward: s.SourceID == from}
	}
	return out
}

func kindsOf(names []string) []graph.Kind {
	kinds := make([]graph.Kind, len(names))
	for i, n := range names {
		kinds[i] = graph.Kind(n)
	}
	return kinds
}

// rounded keeps four digits: a screen has fewer pixels.
func rounded(x float64) float64 { return math.Round(x*1e4) / 1e4 }

// momentOrNil is t, or nil for none.
func momentOrNil(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}
