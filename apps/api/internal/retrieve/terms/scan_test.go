package terms

import (
	"slices"
	"strings"
	"testing"
)

// generally is the general analysis of an ASCII text.
func generally(field string) []string {
	found := []string{}
	for _, t := range general.Analyze([]byte(field)) {
		found = append(found, string(t.Term))
	}
	return found
}

func scanned(field string) []string {
	found := []string{}
	scan(field, func(t string) { found = append(found, t) })
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
			if !isASCII(field) {
				continue
			}
			if got, want := scanned(field), generally(field); !slices.Equal(got, want) {
				t.Errorf("%q: scan finds %q, the general analysis %q", field, got, want)
			}
		}
	})
}
