package floor

import (
	"slices"
	"strings"
)

// ending is a suffix and what stands in its place.
type ending struct{ from, to string }

// The endings of the steps 2 to 4, longest first, of Porter, "An algorithm for
// suffix stripping" (1980), with the departures of his own implementation.
var (
	step2 = longestFirst([]ending{
		{"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"bli", "ble"}, {"alli", "al"},
		{"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"},
		{"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}, {"logi", "log"},
	})
	step3 = longestFirst([]ending{{"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}})
	step4 = longestFirst([]ending{
		{"al", ""}, {"ance", ""}, {"ence", ""}, {"er", ""}, {"ic", ""}, {"able", ""}, {"ible", ""}, {"ant", ""}, {"ement", ""}, {"ment", ""},
		{"ent", ""}, {"ion", ""}, {"ou", ""}, {"ism", ""}, {"ate", ""}, {"iti", ""}, {"ous", ""}, {"ive", ""}, {"ize", ""},
	})
)

func longestFirst(endings []ending) []ending {
	slices.SortStableFunc(endings, func(a, b ending) int { return len(b.from) - len(a.from) })
	return endings
}

// stem is Porter's stem of a lower-case word of a to z; other words stay.
func stem(w string) string {
	if len(w) <= 2 || strings.ContainsFunc(w, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return w
	}
	w = plural(w)
	w = participle(w)
	if strings.HasSuffix(w, "y") && hasVowel(w[:len(w)-1]) {
		w = w[:len(w)-1] + "i"
	}
	w = replace(w, step2)
	w = replace(w, step3)
	w = strip(w)
	if s, cut := strings.CutSuffix(w, "e"); cut && (measure(s) > 1 || measure(s) == 1 && !endsShort(s)) {
		w = s
	}
	if measure(w) > 1 && strings.HasSuffix(w, "ll") {
		w = w[:len(w)-1]
	}
	return w
}

func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ies"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return w[:len(w)-1]
	}
	return w
}

func participle(w string) string {
	if s, cut := strings.CutSuffix(w, "eed"); cut {
		if measure(s) > 0 {
			return w[:len(w)-1]
		}
		return w
	}
	s, cut := strings.CutSuffix(w, "ed")
	if !cut {
		s, cut = strings.CutSuffix(w, "ing")
	}
	if !cut || !hasVowel(s) {
		return w
	}
	switch {
	case strings.HasSuffix(s, "at"), strings.HasSuffix(s, "bl"), strings.HasSuffix(s, "iz"):
		return s + "e"
	case endsDouble(s) && !strings.ContainsRune("lsz", rune(s[len(s)-1])):
		return s[:len(s)-1]
	case measure(s) == 1 && endsShort(s):
		return s + "e"
	}
	return s
}

// replace changes the first ending that fits, if enough is left before it.
func replace(w string, endings []ending) string {
	for _, e := range endings {
		if s, cut := strings.CutSuffix(w, e.from); cut {
			if measure(s) > 0 {
				return s + e.to
			}
			return w
		}
	}
	return w
}

// strip takes the first ending of step 4 that fits away.
func strip(w string) string {
	for _, e := range step4 {
		if s, cut := strings.CutSuffix(w, e.from); cut {
			if measure(s) > 1 && (e.from != "ion" || strings.HasSuffix(s, "s") || strings.HasSuffix(s, "t")) {
				return s
			}
			return w
		}
	}
	return w
}

func consonant(w string, i int) bool {
	switch w[i] {
	case 'a', 'e', 'i', 'o', 'u':
		return false
	case 'y':
		return i == 0 || !consonant(w, i-1)
	}
	return true
}

// measure counts how often a vowel is followed by a consonant.
func measure(w string) (n int) {
	before := false // whether the letter before is a vowel
	for i := range len(w) {
		c := consonant(w, i)
		if c && before {
			n++
		}
		before = !c
	}
	return n
}

func hasVowel(w string) bool {
	for i := range len(w) {
		if !consonant(w, i) {
			return true
		}
	}
	return false
}

func endsDouble(w string) bool {
	n := len(w)
	return n > 1 && w[n-1] == w[n-2] && consonant(w, n-1)
}

// endsShort says whether w ends in consonant, vowel, consonant, the last none of
// w, x and y.
func endsShort(w string) bool {
	i := len(w) - 1
	return i >= 2 && consonant(w, i) && !consonant(w, i-1) && consonant(w, i-2) && !strings.ContainsRune("wxy", rune(w[i]))
}
