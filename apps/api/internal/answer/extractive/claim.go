package extractive

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/forebay/forebay/packages/schema/id"
)

// The parts of the logarithm of a sentence's odds, against the other sentences
// found, to bear a claim out or deny it: those of a conditional logit model
// (McFadden 1974), rounded. See docs/decisions/0022-how-sure-an-answer-is.md for
// what they were fitted on and what each brings.
const (
	evidenceReached  = 1.5  // the claim's terms in the sentence with its headings, title and the sentence before
	evidenceShared   = 1.6  // how many of its terms are the claim's, of the square root of all
	evidenceDocument = 5.6  // how well its document was ranked
	evidenceCovered  = 3.2  // the claim's terms in what was found of its document
	evidenceLength   = 0.9  // the logarithm of its words: short ones say little
	evidenceLate     = 1.1  // where it stands: texts conclude at their end
	evidenceFinding  = 0.3  // it says what was found
	evidenceAim      = -1.5 // it says what was to be found, and how
)

const (
	// telling is the least share of all evidence, the sum of the sentences' odds,
	// that makes a further sentence part of the answer. So where one sentence
	// stands out it stands alone, and where several bear a claim out alike they
	// all do.
	telling = 0.12
	// same is how alike sentences are, as the Jaccard index of their terms, that
	// say the same thing in other words: one of them is enough.
	same = 0.6
)

// document is what was found of a document.
type document struct {
	rank    float64 // the score of its best passage, as a part of the best of all
	covered float64 // the share of the claim that its passages have together
}

// documentsOf returns what was found of each document.
func (q asked) documentsOf(read []reading) map[id.ID]document {
	all := map[id.ID]document{}
	sets := map[id.ID][]map[string]struct{}{}
	for _, r := range read {
		of := r.passage.DocumentID
		sets[of] = append(sets[of], r.terms)
		all[of] = document{rank: max(all[of].rank, r.rank(read)), covered: q.share(sets[of]...)}
	}
	return all
}

// evidence is how well a sentence of a document bears out a claim or denies it,
// with what leads to it.
func (q asked) evidence(c *candidate, from document) float64 {
	text := c.text()
	s := q.fit(c) + evidenceReached*c.reached + evidenceShared*q.shared(c.led()) +
		evidenceDocument*from.rank + evidenceCovered*from.covered +
		evidenceLength*math.Log(float64(max(1, words(text)))) + evidenceLate*c.late
	low := strings.ToLower(text)
	if containsAny(low, findings) {
		s += evidenceFinding
	}
	if containsAny(low, aims) {
		s += evidenceAim
	}
	return s
}

// chooseEvidence takes the best sentence, then all that have a telling share of
// the evidence.
func chooseEvidence(candidates []*candidate, most int) []*candidate {
	sorted := slices.Clone(candidates)
	slices.SortStableFunc(sorted, func(a, b *candidate) int { return cmp.Compare(b.score, a.score) })
	all := 0.0 // of the best one's odds
	for _, c := range sorted {
		all += math.Exp(c.score - sorted[0].score)
	}
	chosen := sorted[:1:1]
	for _, c := range sorted[1:] {
		if len(chosen) == most || math.Exp(c.score-sorted[0].score) < telling*all {
			break
		}
		if !slices.ContainsFunc(chosen, func(o *candidate) bool { return similarity(c.terms, o.terms) >= same }) {
			chosen = append(chosen, c)
		}
	}
	return chosen
}
