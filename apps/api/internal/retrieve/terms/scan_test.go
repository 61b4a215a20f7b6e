package terms

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2/analysis/lang/en"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

var lettersBesideDigits = regexp.MustCompile(`([a-z])([0-9])|([0-9])([a-z])`)

// generally splits an ASCII text by the rules for all of Unicode, and letters
// from digits.
func generally(field string) []string {
	found := []string{}
	for _, t := range en.NewPossessiveFilter().Filter(segmenter.Tokenize([]byte(field))) {
		word := strings.ToLower(string(t.Term))
		for range 2 { // matches do not overlap
			word = lettersBesideDigits.ReplaceAllString(word, "$1$3 $2$4")
		}
		found = append(found, strings.Fields(word)...)
	}
	return found
}

func scanned(field string) []string {
	found := []string{}
	scan(field, func(t string) { found = append(found, strings.ToLower(t)) })
	return found
}

// FuzzScan holds the short way to the long one.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"Retry-After", "can't", "O'Brien's", "3.5", "1,000", "1;2", "a.b", "e.g.", "10:30", "a:b", "snake_case", "__", "_a", "1st",
		"v2.6.3", "x'", "'s", "a''s", "https://example.org/a?b=c&d=1", "S3's", "A'S", "1'000", "..", "a.1", "1.a", "_1,2", "1,_2",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for field := range strings.FieldsSeq(s) {
			if !language.IsASCII(field) {
				continue
			}
			if got, want := scanned(field), generally(field); !slices.Equal(got, want) {
				t.Errorf("%q: scan finds %q, the general rules %q", field, got, want)
			}
		}
	})
}
