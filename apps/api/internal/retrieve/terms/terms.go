// Package terms turns text into the terms that are compared: the same way for
// what is searched, for what is asked, and for the sentences of an answer, so
// that the three agree on what a word is.
//
// Text is split at Unicode word boundaries (UAX #29); possessives, case and
// accents are folded away; English function and question words are dropped;
// what is left is stemmed (Snowball English). Words of other languages pass
// through the stemmer mostly unchanged.
package terms

import (
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/char/asciifolding"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"golang.org/x/text/unicode/norm"
)

// Version names this analysis. An index made by another version is rebuilt;
// change it whenever Of would answer differently for any text.
const Version = "en-snowball-1"

// MaxLength is how long a term can be, in bytes. What is longer is the debris
// of encoded data: it would fill the dictionary and nobody would ask for it.
const MaxLength = 64

// Of returns the terms of text in their order, repetitions included.
func Of(text string) []string {
	found := make([]string, 0, len(text)/8)
	each(text, func(t string) { found = append(found, t) })
	return found
}

// Set returns the distinct terms of text.
func Set(text string) map[string]struct{} {
	found := map[string]struct{}{}
	each(text, func(t string) { found[t] = struct{}{} })
	return found
}

// each yields the terms of text. No word crosses white space, so each field is
// analysed by itself: in ASCII by a short scan, else by the general analysis,
// which costs some five times as much.
func each(text string, yield func(string)) {
	for field := range strings.FieldsSeq(text) {
		if isASCII(field) {
			scan(field, yield)
			continue
		}
		for _, t := range general.Analyze(norm.NFC.Bytes([]byte(field))) {
			yield(string(t.Term))
		}
	}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

var stopWords = newStopWords()

func newStopWords() analysis.TokenMap {
	words := analysis.NewTokenMap()
	if err := words.LoadBytes(en.EnglishStopWords); err != nil {
		panic("terms: the stop words are compiled in: " + err.Error())
	}
	return words
}

// general is the analysis of any text. [scan] does the same for ASCII.
var general = &analysis.DefaultAnalyzer{
	CharFilters: []analysis.CharFilter{asciifolding.New()},
	Tokenizer:   unicode.NewUnicodeTokenizer(),
	TokenFilters: []analysis.TokenFilter{
		en.NewPossessiveFilter(),
		lowercase.NewLowerCaseFilter(),
		finish{},
	},
}

// finish drops stop words and over-long tokens in place and stems the rest.
type finish struct{}

// Filter implements [analysis.TokenFilter].
func (finish) Filter(in analysis.TokenStream) analysis.TokenStream {
	out := in[:0]
	for _, t := range in {
		if s := term(string(t.Term)); s != "" {
			t.Term = []byte(s)
			out = append(out, t)
		}
	}
	return out
}

// term is the term of a folded word, or nothing.
func term(word string) string {
	if word == "" || len(word) > MaxLength || stopWords[word] {
		return ""
	}
	return stem(word)
}
