package extractive

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

const (
	// framed is what a word that only frames a question keeps of its weight.
	framed = 0.3
	// paraphrased is what a common word that no passage has keeps of its
	// weight: the library may well say the same in another word. A name it
	// does not have cannot be said otherwise, and keeps all of it.
	paraphrased = 0.5
)

// frames holds the terms of words that say how something is asked rather than
// what about.
var frames = terms.Set("happen mean work use get make explain describe tell give show list find know say " +
	"need want please thing way exactly actually example question anything something someone any much many")

// weigh adjusts rarity to what each word tells about the question's subject.
func weigh(question string, rarity map[string]float64, in map[string]int) map[string]float64 {
	names := namesIn(question)
	weights := make(map[string]float64, len(rarity))
	for t, w := range rarity {
		_, frame := frames[t]
		_, name := names[t]
		switch {
		case frame:
			w *= framed
		case in[t] == 0 && !name:
			w *= paraphrased
		}
		weights[t] = w
	}
	return weights
}

// namesIn returns the terms of words that are written as names: with a capital
// letter where a sentence does not begin, or with a digit.
func namesIn(question string) map[string]struct{} {
	names := map[string]struct{}{}
	first := true
	for word := range strings.FieldsSeq(question) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "\"'“‘("))
		if !first && unicode.IsUpper(r) || strings.ContainsFunc(word, unicode.IsDigit) {
			for _, t := range terms.Of(word) {
				names[t] = struct{}{}
			}
		}
		first = strings.HasSuffix(word, ".") || strings.HasSuffix(word, "?") || strings.HasSuffix(word, "!")
	}
	return names
}

// occurrences counts for each of the terms the passages that have it.
func occurrences(list []string, read []reading) map[string]int {
	in := make(map[string]int, len(list))
	for _, t := range list {
		in[t] = 0
		for _, r := range read {
			if _, ok := r.terms[t]; ok {
				in[t]++
			}
		}
	}
	return in
}

// rarityAmong is the inverse document frequency, as BM25 has it, among the
// given number of passages; every term must be in the count, if only with 0.
func rarityAmong(in map[string]int, passages int) map[string]float64 {
	rarity := make(map[string]float64, len(in))
	for t, n := range in {
		rarity[t] = math.Log(1 + (float64(passages-n)+0.5)/(float64(n)+0.5))
	}
	return rarity
}
