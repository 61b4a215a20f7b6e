package generative

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// A claim and a sentence of a passage are compared by what changes a meaning
// most: numbers, names, negations and opposites. Each of these alone parts them,
// however many words they share.

// numberPattern is a number as written: with its separators, without its unit.
var numberPattern = regexp.MustCompile(`\d+(?:[.,'’\x{00a0}\x{202f}]\d+)*`)

// numberWords are small numbers in words. One is left out: in most of these
// languages it is also the article.
var numberWords = map[string]string{
	"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "twenty": "20", "hundred": "100", "thousand": "1000",
	"zwei": "2", "drei": "3", "vier": "4", "funf": "5", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "zehn": "10", "elf": "11", "zwolf": "12",
	"deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "sept": "7", "huit": "8", "neuf": "9", "dix": "10",
	"dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9", "diez": "10",
}

// numbersIn are the numbers of a text in one form: 1,000 and 1.000 and 1000 are
// the same, and so are 3.5 and 3,5, and two and 2.
func numbersIn(text string) map[string]bool {
	found := map[string]bool{}
	for _, n := range numberPattern.FindAllString(text, -1) {
		found[plainNumber(n)] = true
	}
	for _, w := range fields(text) {
		if n := numberWords[language.Fold(w)]; n != "" {
			found[n] = true
		}
	}
	return found
}

// withoutNumbers is a text's words alone.
func withoutNumbers(text string) string {
	var kept []string
	for word := range strings.FieldsSeq(numberPattern.ReplaceAllString(text, " ")) {
		if bare := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }); numberWords[language.Fold(bare)] == "" {
			kept = append(kept, word)
		}
	}
	return strings.Join(kept, " ")
}

// plainNumber takes out separators of thousands: those with three digits
// behind each and at most three before the first.
func plainNumber(n string) string {
	parts := strings.FieldsFunc(n, func(r rune) bool { return !unicode.IsDigit(r) })
	if len(parts) > 1 && len(parts[0]) <= 3 {
		grouped := true
		for _, p := range parts[1:] {
			grouped = grouped && len(p) == 3
		}
		if grouped {
			return strings.Join(parts, "")
		}
	}
	return strings.TrimPrefix(strings.Join(parts, "."), "0")
}

func fields(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '\'' && r != '’' })
}

// namesIn are the words of a claim that are written as names: with a capital
// inside or with digits, and, but in German, where every noun is, with a
// capital at the beginning where no sentence begins.
func namesIn(text string, german bool) []string {
	var names []string
	first := true
	for word := range strings.FieldsSeq(text) {
		word = strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
		r, size := utf8.DecodeRuneInString(word)
		inside := strings.ContainsFunc(word[min(size, len(word)):], unicode.IsUpper)
		if word != "" && (inside || !first && !german && unicode.IsUpper(r)) {
			names = append(names, word)
		}
		first = first && word == ""
	}
	return names
}

// cues of negation, folded.
var cues = set("not no never none nor neither without cannot nothing nobody nowhere " +
	"nicht kein keine keinen keinem keiner keines nie niemals ohne weder nichts niemand " +
	"ne n pas jamais aucun aucune sans ni rien personne " +
	"nunca sin ningun ninguna ninguno tampoco nada nadie jamas " +
	"non mai senza nessun nessuno nessuna niente " +
	"nao sem nenhum nenhuma niet geen nooit zonder")

// joins part a clause as a comma does: a negation does not reach over them.
var joins = set("and or but while whereas although und oder aber sondern wahrend et ou mais y o pero e ma en of maar")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// reach is how many words a negation reaches forward.
const reach = 4

// negated are the words of a text, folded, that stand under a negation, and
// whether there is any: those right behind it in its clause, or, when it ends
// its clause, those right before it.
func negated(text string) (under map[string]bool, any bool) {
	under = map[string]bool{}
	for clause := range clauses(text) {
		for i, w := range clause {
			if !cues[w] && !strings.HasSuffix(w, "n't") {
				continue
			}
			any = true
			after := clause[i+1 : min(i+1+reach, len(clause))]
			if len(after) == 0 {
				after = clause[max(i-2, 0):i]
			}
			for _, u := range after {
				under[u] = true
			}
		}
	}
	return under, any || eastAsianNegation(text)
}

// clauses yields the folded words of each part of a text between marks and
// joining words.
func clauses(text string) func(func([]string) bool) {
	return func(yield func([]string) bool) {
		folded := strings.ReplaceAll(language.Fold(text), "’", "'")
		for part := range strings.FieldsFuncSeq(folded, func(r rune) bool { return strings.ContainsRune(".,;:!?()–—", r) }) {
			var clause []string
			for _, w := range append(fields(part), "and") {
				if !joins[w] {
					clause = append(clause, w)
					continue
				}
				if len(clause) > 0 && !yield(clause) {
					return
				}
				clause = nil
			}
		}
	}
}

func eastAsianNegation(text string) bool {
	for _, cue := range []string{"不", "没", "沒", "无", "無", "未", "ない", "ません", "なし", "않", "없", "아니"} {
		if strings.Contains(text, cue) {
			return true
		}
	}
	return false
}

// opposites are beginnings of words that cannot stand for each other.
var opposites = [][2]string{
	{"increas", "decreas"}, {"rise", "fall"}, {"rose", "fell"}, {"grow", "shrink"}, {"grew", "shrank"}, {"more", "less"}, {"more", "fewer"}, {"higher", "lower"},
	{"above", "below"}, {"before", "after"}, {"maxim", "minim"}, {"most", "least"}, {"allow", "forbid"}, {"allow", "prohibit"}, {"enabl", "disabl"}, {"includ", "exclud"},
	{"accept", "reject"}, {"approv", "reject"}, {"open", "close"}, {"start", "stop"}, {"win", "lose"}, {"won", "lost"}, {"profit", "loss"}, {"succeed", "fail"}, {"success", "failure"},
	{"always", "never"}, {"true", "false"}, {"safe", "unsafe"}, {"legal", "illegal"}, {"possible", "impossible"}, {"required", "optional"}, {"first", "last"}, {"north", "south"}, {"east", "west"},
	{"steig", "sink"}, {"erhoh", "verringer"}, {"mehr", "weniger"}, {"hoher", "niedriger"}, {"immer", "nie"}, {"vor", "nach"}, {"erlaubt", "verboten"}, {"augment", "diminu"}, {"plus", "moins"}, {"avant", "apres"}, {"aument", "disminu"}, {"antes", "despues"},
}

// opposed says whether one of the texts has a word where the other has its
// opposite.
func opposed(claim, source map[string]bool) bool {
	for _, o := range opposites {
		ca, cb, sa, sb := begins(claim, o[0]), begins(claim, o[1]), begins(source, o[0]), begins(source, o[1])
		if ca && !cb && sb && !sa || cb && !ca && sa && !sb {
			return true
		}
	}
	return false
}

func begins(words map[string]bool, start string) bool {
	if words[start] {
		return true
	}
	if len(start) < 5 { // a short one is a word of its own
		return false
	}
	for w := range words {
		if strings.HasPrefix(w, start) {
			return true
		}
	}
	return false
}
