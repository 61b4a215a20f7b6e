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
		"z.b d.h bzw u.a u.ä o.ä ggf vgl sog bspw evtl inkl exkl zzgl zzt dipl ing str hrsg geb allg insb lt " +
		"p.ex c.-à-d mm mme mlle mgr env éd réf tél boul bd " +
		"sra srta dra ud uds p.ej ej aprox lic excmo pág págs núm av avda")

	// introduce a number or a name of a thing: "Fig. 2", "No. 7", "Ref. A".
	numbered = set("fig figs eq eqs no nos nr vol vols p pp sec secs sect ch chap tab tabs art ref refs " +
		"app ex exp expt op cit suppl ser para thm lem def prop cor est max min avg jan feb mar apr jun jul aug sep sept oct nov dec " +
		"abb abs kap bd anm rn ziff s tel fasc cap lám")

	// stand within a sentence as well as at its end.
	either = set("al etc inc ltd co corp bros jr sr ph.d phd m.d md b.sc m.sc a.m p.m am pm u.s u.k u.n e.u u.s.a " +
		"d.c b.c a.d esq spp sp subsp var mio mrd usw i.v i.p s.c i.m chr jh jhd std ee uu s.a s.l")

	// words that begin sentences far more often than they follow one of the above.
	openers = set("a an the this these that those there here it its he his she her they their we our i you your " +
		"in on at by for from with without of to as if when while where because since although though after before " +
		"however moreover furthermore thus therefore hence consequently additionally finally overall nevertheless " +
		"also and but or nor so yet both each all some many most several few no not one two three both " +
		"what which who whose why how did do does is are was were can could may might should would will " +
		"using based given despite during through under between among compared following recent recently " +
		"here results conclusions conclusion methods background objective objectives " +
		"der die das den dem ein eine er sie es wir ihr dies diese dieser im am bei mit nach für auf aus wenn weil danach dort hier und aber oder auch nur " +
		"le la les un une il elle ils elles on nous vous ce cette ces dans en pour avec sans mais et ou donc puis alors si " +
		"el los las una unos se lo su sus este esta con por para sin pero y o también después luego ahí")

	// stand before a German ordinal number: "am 12. Mai", "im 19. Jahrhundert".
	ordinal = set("der die das dem den des am im zum zur vom beim ab seit jeder jede jedes jedem jeden")
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
	case isNumber(raw) && len(raw) <= 2 && ordinal[wordBefore(before, raw)]:
		return unicode.IsUpper(first)
	case spaced(raw, following):
		return true
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

// spaced says whether word and what follows are the two halves of an
// abbreviation written with a space: "z. B.", "u. A.", "a. C.", "n. Chr.".
func spaced(word, following string) bool {
	if len(word) != 1 || word != strings.ToLower(word) || isNumber(word) {
		return false
	}
	next, _, found := strings.Cut(following, ".")
	return found && (isInitial(next) || next == "Chr" || next == "J.-C")
}

// wordBefore is the word before the last one, in lower case.
func wordBefore(s, last string) string {
	fields := strings.Fields(strings.TrimSuffix(s, last))
	if len(fields) == 0 {
		return ""
	}
	return strings.ToLower(fields[len(fields)-1])
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
