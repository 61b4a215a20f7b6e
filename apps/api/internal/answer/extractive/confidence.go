package extractive

import (
	"math"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// Least is the confidence below which a question is declined. One or two in a
// hundred of the questions of LiHua-World, MuSiQue and SciFact that have an
// answer fall below it; of those that ask about a name that the library does not
// know, more than half; of LiHua-World's that have none, one in eight.
const Least = 0.25

// signals are what can be seen of whether the passages have the answer. Shares
// are of the question's weight: a word weighs what it tells, its inverse
// document frequency. All are from 0 to 1.
type signals struct {
	sentence float64 // the share that a sentence has, with its headings, its title and the sentence before it, at best
	passage  float64 // the share that a passage has, with the sentences that lead to it, at best
	names    float64 // the share of its names that the passages have together; 1 without names
	sort     float64 // 1, unless one of a sort is asked for ("which colour") that the best of them does not speak of
}

// The weights of a logistic model, rounded: it was fitted on questions with and
// without an answer in three libraries, and on questions made unanswerable by
// swapping a name or the library. Its cross-validated figures are in
// docs/decisions/0022-how-sure-an-answer-is.md, which also says why names count
// for less than was fitted, and that the constant allows for more questions that
// have an answer than were fitted.
const (
	confidenceSentence = 2.6
	confidencePassage  = 4.1
	confidenceNames    = 2.5
	confidenceSort     = 0.9
	confidenceNone     = -6.2 // where there is nothing
)

// confidence is how likely it is that the passages have the answer, where about
// two in three questions have one in the library.
func (q asked) confidence(read []reading) float64 {
	if q.total == 0 || len(read) == 0 {
		return 0
	}
	s := q.signals(read)
	z := confidenceNone + confidenceSentence*s.sentence + confidencePassage*s.passage +
		confidenceNames*s.names + confidenceSort*s.sort
	return 1 / (1 + math.Exp(-z))
}

func (q asked) signals(read []reading) signals {
	var s signals
	var best map[string]struct{}
	all := make([]map[string]struct{}, len(read))
	for i := range read {
		r := &read[i]
		all[i] = r.terms
		// The rest of the passages that lead to it speaks of other things.
		whole := led(r.terms, r.bridges)
		if share := q.share(whole); best == nil || share > s.passage {
			s.passage, best = share, whole
		}
		for _, c := range r.candidates {
			s.sentence = max(s.sentence, q.share(c.terms, c.context))
		}
	}
	s.names = q.named(all)
	s.sort = 1
	if len(q.sort) > 0 && !slices.ContainsFunc(q.sort, func(w terms.Word) bool { return has(best, w) }) {
		s.sort = 0
	}
	return s
}

// named is the share of the weight of the question's names that the given sets
// of terms have.
func (q asked) named(sets []map[string]struct{}) float64 {
	all, there := 0.0, 0.0
	for _, w := range q.words {
		if w.name > 0 {
			all += w.weight
			if slices.ContainsFunc(sets, func(set map[string]struct{}) bool { return has(set, w.Word) }) {
				there += w.weight
			}
		}
	}
	if all == 0 {
		return 1
	}
	return there / all
}

// sortOf returns the word for the sort of thing that is asked for: "colour" of
// "which colour is the door?"; nothing where none is named.
func sortOf(question string, read []reading) []terms.Word {
	own := language.Detect(question)
	asks := false
	for word := range strings.FieldsSeq(strings.ToLower(question)) {
		word = strings.Trim(word, "¿¡?!,.;:\"'“”«»()")
		switch {
		case which[word]:
			asks = true
		case asks && !sorts[word]:
			if language.Function(language.Fold(word)).Has(own) {
				return nil
			}
			return terms.Question(word, languagesOf(read))
		}
	}
	return nil
}
