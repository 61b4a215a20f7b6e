package extractive

import (
	"cmp"
	"slices"

	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// enough is how much worse than the best one a further sentence may be: what
	// answers a question is often said in a sentence that has less of its words. A
	// larger one says more and answers little more.
	enough = 2.5
	// onSubject is how much of the question a further sentence must reach,
	// beside the best one, unless it goes on from a chosen one.
	onSubject = 0.75
	// mustCover is how much of it a further sentence must have by itself, unless
	// its heading asks the question: other headings alone do not answer.
	mustCover = 0.1
	// repeats is how much a sentence loses for saying what another says
	// already (maximal marginal relevance, Carbonell and Goldstein 1998).
	repeats = 2.0
	// follows is what a sentence gains by going on from a chosen one.
	follows = 0.5
)

// compose chooses the sentences and puts them in order: a paragraph for each
// document, the one with the best sentence first, and in it the best sentence
// first, with what follows it in the document; then the rest in the order of
// the document. What leads to a sentence from another document stands before it,
// unless a better sentence of its own document has begun the answer.
func compose(candidates []*candidate, q asked, most int) [][]*candidate {
	chosen := withBridges(q.choose(candidates, most), most)
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
func (q asked) choose(candidates []*candidate, most int) []*candidate {
	if q.claim {
		return chooseEvidence(candidates, most)
	}
	left := slices.Clone(candidates)
	slices.SortStableFunc(left, func(a, b *candidate) int { return cmp.Compare(b.score, a.score) })
	chosen := []*candidate{left[0]}
	left = left[1:]
	for len(chosen) < most && len(left) > 0 {
		best, worth := -1, chosen[0].score-enough
		for i, c := range left {
			if w, ok := q.marginal(c, chosen); ok && w >= worth {
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

// marginal is what a sentence is worth beside those that are chosen, if it is
// on their subject.
func (q asked) marginal(c *candidate, chosen []*candidate) (worth float64, ok bool) {
	alike, next := 0.0, false
	for _, o := range chosen {
		alike = max(alike, similarity(c.terms, o.terms))
		if c.passage == o.passage && c.index == o.index+1 {
			next = true
		}
	}
	bare := c.covered < mustCover && c.headed < asks && len(c.bridges) == 0
	if !next && (bare || c.reached < onSubject*chosen[0].reached) {
		return 0, false
	}
	worth = c.score - repeats*alike
	if next {
		worth += follows
		if c.place > 0 && leaning(c.text()) {
			worth += penaltyLeans // what it points to is there
		}
	}
	return worth, true
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
