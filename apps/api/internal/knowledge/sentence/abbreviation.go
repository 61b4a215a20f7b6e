package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Three kinds of word with a full stop of their own. Keys are in lower case.
var (
	// never end a sentence: what they introduce follows.
	leading = set("dr mr mrs ms prof st mt messrs hon rev fr gen col capt lt sgt maj gov sen rep pres " +
		"e.g i.e eg ie cf vs v viz resp approx ca esp incl excl ed eds trans dept univ assn " +
		"z.b d.h bzw u.a ggf vgl sog p.ex")

	// introduce a number or a name of a thing: "Fig. 2", "No. 7", "Ref. A".
	numbered = set("fig figs eq eqs no nos nr vol vols p pp sec secs sect ch chap tab tabs art ref refs " +
		"app ex exp expt op cit suppl ser para thm lem def prop cor est max min avg jan feb mar apr jun jul aug sep sept oct nov dec")

	// stand within a sentence as well as at its end.
	either = set("al etc inc ltd co corp bros jr sr ph.d phd m.d md b.sc m.sc a.m p.m am pm u.s u.k u.n e.u u.s.a " +
		"d.c b.c a.d esq spp sp subsp var mio mrd usw i.v i.p s.c i.m")

	// words that begin sentences far more often than they follow one of the above.
	openers = set("a an the this these that those there here it its he his she her they their we our i you your " +
		"in on at by for from with without of to as if when while where because since although though after before " +
		"however moreover furthermore thus therefore hence consequently additionally finally overall nevertheless " +
		"also and but or nor so yet both each all some many most several few no not one two three both " +
		"what which who whose why how did do does is are was were can could may might should would will " +
		"using based given despite during through under between among compared following recent recently " +
		"here results conclusions conclusion methods background objective objectives")
)

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// abbreviated says whether the full stop after before belongs to its last
// word and the sentence goes on with following.
func abbreviated(before, following string) bool {
	raw := lastWord(before)
	word := strings.ToLower(raw)
	first, _ := utf8.DecodeRuneInString(following)
	switch {
	case raw == "":
		return false
	case leading[word]:
		// In capitals it is an acronym: "patients with MS. This is".
		return len(raw) == 1 || raw != strings.ToUpper(raw)
	case numbered[word]:
		return unicode.IsDigit(first) || startsWithLabel(following) && raw != strings.ToLower(raw)
	case either[word]:
		return !openers[firstWord(following)]
	case isInitial(raw):
		return !unicode.IsDigit(first) && !openers[firstWord(following)]
	case isNumber(raw) && unicode.IsDigit(first) && strings.Count(before, "(") > strings.Count(before, ")"):
		// A decimal that was torn apart: "(71. 9 mg)".
		return true
	case isNumber(raw) || isRoman(raw):
		// The number of a list item or a section, when nothing stands before it.
		return strings.TrimSpace(strings.TrimSuffix(before, raw)) == ""
	}
	return false
}

// lastWord is what stands behind the last white space or opening bracket.
func lastWord(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("([{\"'“‘—–/-", r)
	})
	if i < 0 {
		return s
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return s[i+size:]
}

// firstWord is the first word of s in lower case, without what surrounds it.
func firstWord(s string) string {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); i >= 0 {
		s = s[:i]
	}
	return strings.ToLower(s)
}

// isInitial says that word is one capital letter, or several with full stops
// between them ("J.R.R"), as in a person's name. I is a pronoun.
func isInitial(word string) bool {
	for part := range strings.SplitSeq(word, ".") {
		r, size := utf8.DecodeRuneInString(part)
		if size != len(part) || !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// startsWithLabel says that s begins with a short label such as "A", "S2" or "IV".
func startsWithLabel(s string) bool {
	word := s
	if i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); i >= 0 {
		word = s[:i]
	}
	return len(word) > 0 && len(word) <= 3 && word == strings.ToUpper(word)
}

func isRoman(word string) bool {
	return word != "" && len(word) <= 4 && strings.Trim(word, "IVX") == ""
}
