package extractive

import (
	"math"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

const (
	// framed is what a word that only frames a question keeps of its weight.
	framed = 0.3
	// forgiven is what a part of a name keeps that no passage has, if the
	// passages have another part of it.
	forgiven = 0.25
)

// wordsOf returns the question's words, each once, as the languages of the
// passages have them. A word that no passage has is there by its parts, if
// those can be told.
func wordsOf(question string, read []reading) []terms.Word {
	var words []terms.Word
	add := func(w terms.Word) {
		if !slices.ContainsFunc(words, func(o terms.Word) bool { return o.Key() == w.Key() }) {
			words = append(words, w)
		}
	}
	rest := question
	for _, d := range slices.Backward(datesIn(question)) {
		add(terms.Word{Terms: d.terms()[:1]})
		rest = rest[:d.span.Start] + " " + rest[d.span.End:]
	}
	inMonths := monthsIn(rest)
	for _, w := range terms.Question(parted(rest, read), languagesOf(read)) {
		if m, ok := inMonths[w.Key()]; ok {
			w.Terms = append(w.Terms, monthTerm(m))
		}
		if in := occurrences([]terms.Word{w}, read)[w.Key()]; in == 0 {
			if parts := w.Parts(func(t string) bool { return mentioned(t, read) }); parts != nil {
				for _, p := range parts {
					add(p)
				}
				continue
			}
		}
		add(w)
	}
	return words
}

func languagesOf(read []reading) language.Set {
	var in language.Set
	for _, r := range read {
		in |= r.in
	}
	return in
}

func mentioned(term string, read []reading) bool {
	return slices.ContainsFunc(read, func(r reading) bool {
		_, ok := r.terms[term]
		return ok
	})
}

// termsOf lists all terms of the words.
func termsOf(words []terms.Word) []string {
	var list []string
	for _, w := range words {
		list = append(list, w.Terms...)
	}
	return list
}

// weighed is a word of the question and how much it tells.
type weighed struct {
	terms.Word
	weight float64
	name   int // which of the question's names it is a part of, from 1; 0 for none
}

// weigh adjusts rarity, by term, to what each word tells about the question's
// subject.
func weigh(question string, words []terms.Word, rarity map[string]float64, read []reading) []weighed {
	names := namesIn(question)
	list := make([]weighed, len(words))
	for i, word := range words {
		w := math.Inf(1) // a word is as rare as the most common of its terms
		for _, t := range word.Terms {
			if r, known := rarity[t]; known {
				w = min(w, r)
			}
		}
		switch {
		case math.IsInf(w, 1):
			w = 0
		case frame(word):
			w *= framed
		}
		list[i] = weighed{Word: word, weight: w, name: names[word.Key()]}
	}
	forgive(list, occurrences(words, read))
	return list
}

// forgive takes weight from the parts of names that no passage has, if the
// passages have another part: who asks about Ada Lovelace finds what was
// written about Ada.
func forgive(list []weighed, in map[string]int) {
	for i, w := range list {
		if w.name == 0 || in[w.Key()] > 0 {
			continue
		}
		if slices.ContainsFunc(list, func(o weighed) bool { return o.name == w.name && in[o.Key()] > 0 }) {
			list[i].weight *= forgiven
		}
	}
}

// frame says whether a word says how something is asked rather than what about.
func frame(w terms.Word) bool {
	return slices.ContainsFunc(w.Terms, func(t string) bool {
		_, ok := frames[t]
		return ok
	})
}

// occurrences counts for each of the words, by key, the passages that have it.
func occurrences(words []terms.Word, read []reading) map[string]int {
	in := make(map[string]int, len(words))
	for _, w := range words {
		in[w.Key()] = 0
		for _, r := range read {
			if has(r.terms, w) {
				in[w.Key()]++
			}
		}
	}
	return in
}

// has says whether a text with the given terms has the word.
func has(text map[string]struct{}, w terms.Word) bool {
	for _, t := range w.Terms {
		if _, ok := text[t]; ok {
			return true
		}
	}
	return false
}

// rarityAmong is the inverse document frequency, as BM25 has it, among the
// given number of passages; every word must be in the count, if only with 0.
func rarityAmong(in map[string]int, passages int) map[string]float64 {
	rarity := make(map[string]float64, len(in))
	for key, n := range in {
		rarity[key] = math.Log(1 + (float64(passages-n)+0.5)/(float64(n)+0.5))
	}
	return rarity
}
