package floor

import (
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"
)

var (
	word       = regexp.MustCompile(`[\p{L}\p{N}]+`)
	possessive = regexp.MustCompile(`['’]s([^\p{L}\p{N}_]|$)`)
)

// stopWords are Lucene's 33.
var stopWords = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with") {
		set[w] = true
	}
	return set
}()

// analyse turns text into terms: lower case, runs of letters and digits,
// possessives and stop words taken out, and Porter's stems.
func analyse(text string) []string {
	text = possessive.ReplaceAllString(strings.ToLower(norm.NFC.String(text)), "$1")
	var terms []string
	for _, w := range word.FindAllString(text, -1) {
		if !stopWords[w] {
			terms = append(terms, stem(w))
		}
	}
	return terms
}
