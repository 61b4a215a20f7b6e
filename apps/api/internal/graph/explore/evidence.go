package explore

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Evidence is a piece of a document that mentions both ends of an edge.
type Evidence struct {
	Passage knowledge.Passage // where it is from
	Span    knowledge.Span    // of the quote, in the version's text
	Quote   []Piece
	Stated  *Statement // what it says of the two, if that is known
}

// Proof is what is behind an edge.
type Proof struct {
	From, To   Entity
	Statements []Statement
	Passages   int        // that mention both, of the first pairsRead
	Evidence   []Evidence // of this page
	More       bool       // whether there is more behind this page
}

// pairsRead is how many passages that mention both ends of an edge are looked
// at for the ones that say most.
const pairsRead = 200

// Evidence returns sentences behind an edge: first those that state something
// of both, then those that name both closest to each other. skip is how many
// were shown before.
func (s *Service) Evidence(ctx context.Context, from, to id.ID, skip, limit int) (Proof, error) {
	if from == to {
		return Proof{}, knowledge.Errorf(knowledge.CodeInvalid, "An entity has no connection to itself. Name two.")
	}
	l, err := s.look(ctx)
	if err != nil {
		return Proof{}, err
	}
	ends, err := l.entities(ctx, []id.ID{from, to})
	if err != nil {
		return Proof{}, err
	}
	a, aKnown := ends[from]
	b, bKnown := ends[to]
	if !aKnown || !bKnown {
		return Proof{}, knowledge.NotFound("entity")
	}
	p := Proof{From: a, To: b}
	sites, err := l.sites(ctx, &p)
	if err != nil {
		return Proof{}, err
	}
	skip = min(skip, len(sites))
	page := sites[skip:min(skip+limit, len(sites))]
	p.More = skip+len(page) < len(sites)
	p.Evidence, err = l.quote(ctx, page)
	return p, err
}

// site is a place that mentions both ends of an edge.
type site struct {
	chunk  id.ID
	stated *graph.Relation
	a, b   knowledge.Span // the closest mentions; empty where only the title names one
	gap    int            // bytes between them
}

// sites returns where both ends of an edge stand, the most telling first.
func (l look) sites(ctx context.Context, p *Proof) ([]site, error) {
	pairs, err := l.o.Store.Together(ctx, l.scope, p.From.ID, p.To.ID, pairsRead)
	if err != nil {
		return nil, err
	}
	p.Passages = len(pairs)
	rarer, other := p.From, p.To
	if other.Passages < rarer.Passages {
		rarer, other = other, rarer
	}
	relations, err := l.o.Store.Relations(ctx, l.scope, []id.ID{rarer.ID}, statementsRead)
	if err != nil {
		return nil, err
	}
	var sites []site
	said := map[id.ID]bool{} // passages that state something
	for _, r := range relations {
		if r.SourceID != other.ID && r.TargetID != other.ID {
			continue
		}
		if s := (Statement{r.Kind, r.SourceID, r.TargetID}); !slices.Contains(p.Statements, s) {
			p.Statements = append(p.Statements, s)
		}
		if !said[r.ChunkID] {
			said[r.ChunkID] = true
			sites = append(sites, site{chunk: r.ChunkID, stated: &r})
		}
	}
	slices.SortStableFunc(sites, func(x, y site) int { return cmp.Compare(y.stated.Weight, x.stated.Weight) })
	spans := map[id.ID]site{}
	var named []site
	for _, pair := range pairs {
		s := closest(pair)
		spans[pair.ChunkID] = s
		if !said[pair.ChunkID] {
			named = append(named, s)
		}
	}
	for i := range sites { // what they name is marked in them too
		s := spans[sites[i].chunk]
		sites[i].a, sites[i].b = s.a, s.b
	}
	slices.SortStableFunc(named, func(x, y site) int { return cmp.Compare(x.gap, y.gap) })
	return append(sites, named...), nil
}

// closest finds the mentions of both entities that stand nearest to each other.
func closest(p Pair) site {
	s := site{chunk: p.ChunkID, gap: math.MaxInt}
	if len(p.A) == 0 || len(p.B) == 0 {
		if len(p.A) > 0 {
			s.a = p.A[0]
		}
		if len(p.B) > 0 {
			s.b = p.B[0]
		}
		return s
	}
	for _, a := range p.A {
		for _, b := range p.B {
			gap := max(a.Start-b.End, b.Start-a.End, 0)
			longer := a.Len()+b.Len() > s.a.Len()+s.b.Len() // the whole name, of which a part is one too
			if gap < s.gap || gap == s.gap && longer {
				s.a, s.b, s.gap = a, b, gap
			}
		}
	}
	return s
}

// quote loads the text of sites, with access checked once more, and cuts the
// sentences out of it.
func (l look) quote(ctx context.Context, sites []site) ([]Evidence, error) {
	chunks := make([]id.ID, len(sites))
	for i, s := range sites {
		chunks[i] = s.chunk
	}
	passages, err := l.o.Passages.Passages(ctx, l.scope, chunks)
	if err != nil {
		return nil, err
	}
	evidence := make([]Evidence, 0, len(sites))
	for _, s := range sites {
		p, ok := passages[s.chunk]
		if !ok {
			continue // it went away while we looked
		}
		e := Evidence{Passage: p}
		var around []knowledge.Span
		if s.stated != nil {
			e.Stated = &Statement{s.stated.Kind, s.stated.SourceID, s.stated.TargetID}
			around = append(around, s.stated.Span)
		} else {
			around = append(around, s.a, s.b)
		}
		e.Span, e.Quote = cut(p, around, marks{s.a, s.b})
		evidence = append(evidence, e)
	}
	return evidence, nil
}
