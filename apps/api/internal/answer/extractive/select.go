package extractive

import (
	"cmp"
	"slices"

	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// enough is how good a further sentence must be, beside the best one.
	enough = 0.7
	// onSubject is how much of the question a further sentence must reach,
	// beside the best one, unless it goes on from a chosen one.
	onSubject = 0.75
	// repeats is how much a sentence loses for saying what another says
	// already (maximal marginal relevance, Carbonell and Goldstein 1998).
	repeats = 0.6
	// follows is what a sentence gains by going on from a chosen one.
	follows = 0.12
)

// compose chooses the sentences and puts them in order: a paragraph for each
// document, the one with the best sentence first, and in it the best sentence
// first, with what follows it in the document; then the rest in the order of
// the document.
func compose(candidates []*candidate, most int) [][]*candidate {
	chosen := choose(candidates, most)
	var order []id.ID
	byDocument := map[id.ID][]*candidate{}
	for _, c := range chosen { // best first, so the documents come in that order too
		d := c.passage.DocumentID
		if byDocument[d] == nil {
			order = append(order, d)
		}
		byDocument[d] = append(byDocument[d], c)
	}
	paragraphs := make([][]*candidate, len(order))
	for i, d := range order {
		paragraphs[i] = arrange(byDocument[d])
	}
	return paragraphs
}

// choose takes the best sentence, then whichever adds most, while it is worth it.
func choose(candidates []*candidate, most int) []*candidate {
	left := slices.Clone(candidates)
	slices.SortStableFunc(left, func(a, b *candidate) int { return cmp.Compare(b.score, a.score) })
	chosen := []*candidate{left[0]}
	left = left[1:]
	for len(chosen) < most && len(left) > 0 {
		best, worth := -1, enough*chosen[0].score
		for i, c := range left {
			if w := marginal(c, chosen); w >= worth {
				best, worth = i, w
			}
		}
		if best < 0 {
			break
		}
		chosen = append(chosen, left[best])
		left = slices.Delete(left, best, best+1)
	}
	return chosen
}

// marginal is what a sentence is worth beside those that are chosen.
func marginal(c *candidate, chosen []*candidate) float64 {
	worth, alike := c.score, 0.0
	next := false
	for _, o := range chosen {
		alike = max(alike, similarity(c.terms, o.terms))
		if c.passage == o.passage && c.index == o.index+1 {
			next = true
		}
	}
	if !next && (c.reached < onSubject*chosen[0].reached || c.covered < mustCover && c.headed < asks) {
		return 0
	}
	if next {
		worth += follows
		if c.place > 0 && leaning(c.text()) {
			worth += penaltyLeans // what it points to is there
		}
	}
	return worth - repeats*alike*c.score
}

func (c *candidate) text() string { return c.passage.Text[c.span.Start:c.span.End] }

// similarity is the Jaccard index of two sets of terms.
func similarity(a, b map[string]struct{}) float64 {
	both := 0
	for t := range a {
		if _, ok := b[t]; ok {
			both++
		}
	}
	if either := len(a) + len(b) - both; either > 0 {
		return float64(both) / float64(either)
	}
	return 0
}

// arrange orders the chosen sentences of one document; the first is its best.
func arrange(chosen []*candidate) []*candidate {
	best := chosen[0]
	rest := slices.SortedFunc(slices.Values(chosen[1:]), func(a, b *candidate) int {
		return cmp.Compare(a.passage.Span.Start+a.span.Start, b.passage.Span.Start+b.span.Start)
	})
	ordered := []*candidate{best}
	for last := best; ; {
		at := slices.IndexFunc(rest, func(c *candidate) bool { return c.passage == last.passage && c.index == last.index+1 })
		if at < 0 {
			return append(ordered, rest...)
		}
		last = rest[at]
		ordered = append(ordered, last)
		rest = slices.Delete(rest, at, at+1)
	}
}
