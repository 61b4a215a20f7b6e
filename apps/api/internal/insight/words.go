package insight

import (
	"cmp"
	"math"
	"slices"
)

// words are the topics of a reference and of a window, numbered from 0.
type words struct {
	topics    []topicCount // by number
	questions [][]int32    // of the reference, then of the window: the numbers that each has
	reference int          // how many of them are the reference's
}

// topicCount is a topic, how many questions have it, and how many of the
// window's would have it if all were alike: between low and high it departs from
// that by less than two deviations.
type topicCount struct {
	topic               Topic
	total               float64
	expected, low, high float64
}

func wordsOf(reference, window []Observation) *words {
	w := &words{reference: len(reference)}
	number := map[Topic]int32{}
	for _, o := range slices.Concat(reference, window) {
		question := make([]int32, len(o.Topics))
		for i, t := range o.Topics {
			n, known := number[t]
			if !known {
				n = int32(len(w.topics))
				number[t] = n
				w.topics = append(w.topics, topicCount{topic: t})
			}
			question[i] = n
			w.topics[n].total++
		}
		w.questions = append(w.questions, question)
	}
	for i := range w.topics {
		t := &w.topics[i]
		t.expected = t.total * float64(w.window()) / float64(len(w.questions))
		spread := 2 * math.Sqrt(t.expected*(1-t.expected/t.total))
		t.low, t.high = t.expected-spread, t.expected+spread
	}
	return w
}

// window is how many questions are not the reference's.
func (w *words) window() int { return len(w.questions) - w.reference }

// latest is the number of the window's i-th question.
func (w *words) latest(i int) int { return w.reference + i }

// now counts how many of the window's questions have each topic.
func (w *words) now() []float64 {
	counts := make([]float64, len(w.topics))
	w.count(counts, w.latest)
	return counts
}

// count counts the topics of as many questions as the window has: those with the
// numbers that question gives.
func (w *words) count(into []float64, question func(i int) int) {
	clear(into)
	for i := range w.window() {
		for _, t := range w.questions[question(i)] {
			into[t]++
		}
	}
}

// newWords is how new the window's questions are: the mean of the cube of the
// share of their topics that only the window has. A question of nothing but new
// words counts 1, one of half of them an eighth: a new subject is some questions
// that are new throughout, not one new word in each. Against counting new words,
// the cube made a tenth of other questions stand out by 8 to 17 deviations
// instead of 0 to 9, on seven pairs of sources; the square was between.
func (w *words) newWords(now []float64, question func(i int) int) float64 {
	var sum float64
	for i := range w.window() {
		share := w.newShare(w.questions[question(i)], now)
		sum += share * share * share
	}
	return sum / float64(max(w.window(), 1))
}

// newShare is the share of a question's topics that only the window has.
func (w *words) newShare(question []int32, now []float64) float64 {
	if len(question) == 0 {
		return 0
	}
	var fresh float64
	for _, t := range question {
		if now[t] == w.topics[t].total {
			fresh++
		}
	}
	return fresh / float64(len(question))
}

// wordMix is the surprise of the topic whose share changed most.
func (w *words) wordMix(now []float64) float64 {
	var largest float64
	for i, n := range now {
		t := &w.topics[i]
		if n < t.low || n > t.high { // what is within cannot be the largest of many
			largest = max(largest, t.surprise(n))
		}
	}
	return largest
}

// surprise is how far the topic's count in the window departs from what its
// total lets expect: the likelihood ratio of two shares against one, Dunning's
// G2 (Computational Linguistics 19, 1993), which stays true for rare words. It
// has the two terms of the questions with the word and not those of the others
// (Rayson and Garside, Comparing Corpora 2000), which come to little for the
// words that tell subjects apart.
func (t *topicCount) surprise(now float64) float64 {
	var g float64
	if now > 0 {
		g += now * math.Log(now/t.expected)
	}
	if rest := t.total - now; rest > 0 {
		g += rest * math.Log(rest/(t.total-t.expected))
	}
	return 2 * g
}

// null is what both statistics come to when the questions are dealt out again at
// random. Whole questions are dealt, because words come together.
func (w *words) null() (newWords, wordMix []float64) {
	rng := dealer(w.reference, w.window())
	order := make([]int, len(w.questions))
	for i := range order {
		order[i] = i
	}
	now := make([]float64, len(w.topics))
	newWords, wordMix = make([]float64, deals), make([]float64, deals)
	for d := range deals {
		for i := range w.window() {
			j := i + rng.IntN(len(order)-i)
			order[i], order[j] = order[j], order[i]
		}
		dealt := func(i int) int { return order[i] }
		w.count(now, dealt)
		newWords[d], wordMix[d] = w.newWords(now, dealt), w.wordMix(now)
	}
	return newWords, wordMix
}

// mostChanged are up to n topics by their surprise, the largest first.
func (w *words) mostChanged(now []float64, n int) []int {
	changed := make([]int, len(w.topics))
	for t := range changed {
		changed[t] = t
	}
	slices.SortFunc(changed, func(a, b int) int {
		x, y := &w.topics[a], &w.topics[b]
		return cmp.Or(cmp.Compare(y.surprise(now[b]), x.surprise(now[a])), cmp.Compare(x.topic, y.topic))
	})
	return changed[:min(n, len(changed))]
}
