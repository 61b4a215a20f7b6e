package extractive

import (
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
	"github.com/forebay/forebay/packages/schema/id"
)

// Least is the confidence below which a question is declined. Of the questions
// of LiHua-World, one in twenty-three that has an answer falls below it, and two
// in five that have none.
const Least = 0.25

// signals are what can be seen of whether the passages have the answer. Shares
// are of the question's weight: a word weighs what it tells, its inverse
// document frequency. All are from 0 to 1.
type signals struct {
	window  float64 // the share that three neighbouring sentences have, at best
	passage float64 // the share that a passage has, with those that lead to it, at best
	dwells  float64 // the same, and how many of its sentences speak of each word
	names   float64 // the share of its names that this passage has; 1 without names
	sort    float64 // 1, unless one of a sort is asked for ("which colour") that this passage does not speak of
}

// The weights of a logistic model, rounded: it was fitted on questions with and
// without an answer in three libraries, and on questions made unanswerable by
// swapping a name or the library. Its cross-validated figures are in
// docs/decisions/0022-how-sure-an-answer-is.md; half as much or four times the
// ridge changes no AUC by more than .005.
const (
	confidenceWindow  = 2.1
	confidencePassage = 2.3
	confidenceDwells  = 2.3
	confidenceNames   = 1.1
	confidenceSort    = 0.6
	confidenceNone    = -4.2 // where there is nothing
)

// confidence is how likely it is that the passages have the answer, where as
// many questions have one in the library as have none.
func (q asked) confidence(read []reading) float64 {
	if q.total == 0 || len(read) == 0 {
		return 0
	}
	s := q.signals(read)
	z := confidenceNone + confidenceWindow*s.window + confidencePassage*s.passage + confidenceDwells*s.dwells +
		confidenceNames*s.names + confidenceSort*s.sort
	return 1 / (1 + math.Exp(-z))
}

func (q asked) signals(read []reading) signals {
	var s signals
	var best map[string]struct{}
	byChunk := map[id.ID]*reading{}
	for i := range read {
		byChunk[read[i].passage.ID] = &read[i]
	}
	for i := range read {
		r := &read[i]
		led := r.led(byChunk)
		if share := q.share(led); best == nil || share > s.passage {
			s.passage, best = share, led
		}
		s.dwells = max(s.dwells, q.dwells(r))
		for j := range r.candidates {
			s.window = max(s.window, q.share(termsNear(r.candidates, j)...))
		}
	}
	s.names = q.named(best)
	s.sort = 1
	if len(q.sort) > 0 && !slices.ContainsFunc(q.sort, func(w terms.Word) bool { return has(best, w) }) {
		s.sort = 0
	}
	return s
}

// led are the terms of a passage with those of the passages that lead to it.
func (r *reading) led(byChunk map[id.ID]*reading) map[string]struct{} {
	if len(r.passage.Why.Path) == 0 {
		return r.terms
	}
	all := maps.Clone(r.terms)
	for _, step := range r.passage.Why.Path {
		if from := byChunk[step.From.ChunkID]; from != nil {
			maps.Copy(all, from.terms)
		}
	}
	return all
}

// dwells counts each word with n/(n+1) where n of the passage's sentences have
// it, its title and heading for one: what is spoken of is named more than once.
func (q asked) dwells(r *reading) float64 {
	covered := 0.0
	for _, w := range q.words {
		n := 0
		if has(r.titled, w.Word) {
			n++
		}
		for _, s := range r.sentences {
			if has(s, w.Word) {
				n++
			}
		}
		covered += w.weight * float64(n) / float64(n+1)
	}
	return covered / q.total
}

// termsNear are the terms of the sentence at i and of its neighbours.
func termsNear(candidates []*candidate, i int) []map[string]struct{} {
	var near []map[string]struct{}
	for _, c := range candidates[max(0, i-1):min(len(candidates), i+2)] {
		near = append(near, c.terms)
	}
	return near
}

// named is the share of the weight of the question's names that a text has.
func (q asked) named(text map[string]struct{}) float64 {
	all, there := 0.0, 0.0
	for _, w := range q.words {
		if w.name > 0 {
			all += w.weight
			if has(text, w.Word) {
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
