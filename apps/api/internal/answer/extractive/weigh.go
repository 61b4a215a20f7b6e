package extractive

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// framed is what a word that only frames a question keeps of its weight.
const framed = 0.3

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
	for _, w := range terms.Question(parted(rest, read), languagesOf(read)) {
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

// runTogether is where a name that is written without spaces has one.
var runTogether = regexp.MustCompile(`(\p{Ll})(\p{Lu}\p{Ll})`)

// parted writes names like "AdaLovelace" as the passages do, if they have no
// word that is written so.
func parted(question string, read []reading) string {
	if !runTogether.MatchString(question) {
		return question
	}
	words := strings.Fields(question)
	for i, word := range words {
		known := slices.ContainsFunc(terms.Question(word, languagesOf(read)), func(w terms.Word) bool {
			return slices.ContainsFunc(w.Terms, func(t string) bool { return mentioned(t, read) })
		})
		if !known {
			words[i] = runTogether.ReplaceAllString(word, "$1 $2")
		}
	}
	return strings.Join(words, " ")
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
	name   bool // it is written as a name is
}

// weigh adjusts rarity, by term, to what each word tells about the question's
// subject.
func weigh(question string, words []terms.Word, rarity map[string]float64) []weighed {
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
	return list
}

// frame says whether a word says how something is asked rather than what about.
func frame(w terms.Word) bool {
	return slices.ContainsFunc(w.Terms, func(t string) bool {
		_, ok := frames[t]
		return ok
	})
}

// namesIn returns the keys of words that are written as names: with a capital
// letter where a sentence does not begin, or with a digit. German writes every
// noun with a capital.
func namesIn(question string) map[string]bool {
	names := map[string]bool{}
	german := language.Detect(question) == language.German
	first := true
	for word := range strings.FieldsSeq(runTogether.ReplaceAllString(question, "$1 $2")) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "\"'“‘(«¿¡"))
		if !first && !german && unicode.IsUpper(r) || strings.ContainsFunc(word, unicode.IsDigit) {
			for _, w := range terms.Question(word, 0) {
				names[w.Key()] = true
			}
		}
		first = strings.HasSuffix(word, ".") || strings.HasSuffix(word, "?") || strings.HasSuffix(word, "!")
	}
	return names
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
