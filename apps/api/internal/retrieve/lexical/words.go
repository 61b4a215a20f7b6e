package lexical

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	index "github.com/blevesearch/bleve_index_api"

	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// asked is a question as it is put to a shard.
type asked struct {
	words []word
	order []int // the question's words in its order, repetitions included, as numbers of words

	terms map[uint32]int // by hash: the word that it is of
	sieve [4]uint64      // which last bytes those have: most terms of a text fall through
}

// word is a word of a question, with the weight that it has in a shard.
type word struct {
	terms.Word
	chunks uint64 // that have it. A chunk has terms of one language, so that none counts twice
	times  int
	idf    float64 // in nats
	weight float64 // times · idf
}

// of is the number of the word that has the term, or none.
func (a *asked) of(hash uint32) int {
	if a.sieve[hash>>6&3]&(1<<(hash&63)) == 0 {
		return none
	}
	if w, ok := a.terms[hash]; ok {
		return w
	}
	return none
}

// ask weighs the words of a question. Two that are the same in their first
// language count as one word, which has the terms of both. A word that no chunk
// has gives way to its parts, where it has some.
func ask(ctx context.Context, r index.IndexReader, question []terms.Word) (*asked, error) {
	chunks, err := r.DocCount()
	if err != nil {
		return nil, fmt.Errorf("lexical: count the chunks: %w", err)
	}
	a := &asked{terms: map[uint32]int{}}
	numbers := map[string][]int{} // by key: the word, or its parts
	for _, w := range question {
		list, known := numbers[w.Key()]
		if !known {
			if list, err = a.add(ctx, r, w); err != nil {
				return nil, err
			}
			numbers[w.Key()] = list
		} else if len(list) == 1 {
			if err := a.words[list[0]].merge(ctx, r, w); err != nil {
				return nil, err
			}
		}
		for _, n := range list {
			a.words[n].times++
		}
		a.order = append(a.order, list...)
	}
	for i := range a.words {
		w := &a.words[i]
		w.idf = inverseFrequency(chunks, min(w.chunks, chunks))
		w.weight = float64(w.times) * w.idf
		for _, t := range w.Terms {
			hash := termHash(t)
			a.terms[hash] = i
			a.sieve[hash>>6&3] |= 1 << (hash & 63)
		}
	}
	return a, nil
}

// add takes a word up, or its parts if no chunk has it, and returns the numbers.
func (a *asked) add(ctx context.Context, r index.IndexReader, whole terms.Word) ([]int, error) {
	var w word
	if err := w.merge(ctx, r, whole); err != nil {
		return nil, err
	}
	list := []word{w}
	if w.chunks == 0 {
		parts, err := partsOf(ctx, r, whole)
		if err != nil {
			return nil, err
		}
		if len(parts) > 0 {
			list = parts
		}
	}
	numbers := make([]int, len(list))
	for i, p := range list {
		numbers[i] = len(a.words)
		a.words = append(a.words, p)
	}
	return numbers, nil
}

func partsOf(ctx context.Context, r index.IndexReader, whole terms.Word) ([]word, error) {
	var failed error
	parts := whole.Parts(func(t string) bool {
		n, err := documentFrequency(ctx, r, t)
		failed = cmp.Or(failed, err)
		return n > 0
	})
	list := make([]word, len(parts))
	for i, p := range parts {
		failed = cmp.Or(failed, list[i].merge(ctx, r, p))
	}
	return list, failed
}

// merge adds the terms of a writing of the word.
func (w *word) merge(ctx context.Context, r index.IndexReader, other terms.Word) error {
	had := w.Terms
	if len(had) == 0 {
		w.Word, w.Terms = other, nil
	}
	for _, t := range other.Terms {
		if slices.Contains(had, t) {
			continue
		}
		n, err := documentFrequency(ctx, r, t)
		if err != nil {
			return err
		}
		w.Terms = append(w.Terms, t)
		w.chunks += n
	}
	return nil
}

func documentFrequency(ctx context.Context, reader index.IndexReader, t string) (uint64, error) {
	postings, err := reader.TermFieldReader(ctx, []byte(t), fieldContent, false, false, false)
	if err != nil {
		return 0, fmt.Errorf("lexical: look up a term: %w", err)
	}
	defer func() { _ = postings.Close() }()
	return postings.Count(), nil
}

// inverseFrequency is idf for a word that n of the chunks have, in nats.
func inverseFrequency(chunks, n uint64) float64 {
	return math.Log(1 + (float64(chunks)-float64(n)+0.5)/(float64(n)+0.5))
}
