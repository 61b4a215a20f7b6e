package extractive

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

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

// namesIn returns the words, by key, that are written as names: with a capital
// letter where a sentence does not begin, or with a digit. Those of one name,
// which stand together, have one number, from 1. German writes every noun with
// a capital.
func namesIn(question string) map[string]int {
	names := map[string]int{}
	german := language.Detect(question) == language.German
	first, together, number := true, false, 0
	for word := range strings.FieldsSeq(runTogether.ReplaceAllString(question, "$1 $2")) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "\"'“‘(«¿¡"))
		capital := !first && !german && unicode.IsUpper(r)
		if capital || strings.ContainsFunc(word, unicode.IsDigit) {
			if !together || !capital {
				number++
			}
			for _, w := range terms.Question(word, 0) {
				names[w.Key()] = number
			}
		}
		last, _ := utf8.DecodeLastRuneInString(word)
		together = capital && (unicode.IsLetter(last) || last == '.' && utf8.RuneCountInString(word) == 2) && !strings.HasSuffix(word, "'s")
		first = strings.ContainsRune(".?!", last) && !together
	}
	return names
}
