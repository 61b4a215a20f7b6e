package measure

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// articles are taken out before answers are compared.
var articles = regexp.MustCompile(`\b(a|an|the)\b`)

// Normalise puts an answer as SQuAD's scorer compares them (Rajpurkar et al.
// 2016, evaluate-v1.1): in lower case, without punctuation, articles and spare
// white space.
func Normalise(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsPunct(r) || unicode.IsSymbol(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
	return strings.Join(strings.Fields(articles.ReplaceAllString(s, " ")), " ")
}

// Contains says whether one of the answers stands in a text, word for word
// after normalisation.
func Contains(text string, answers []string) bool {
	words := " " + Normalise(text) + " "
	return slices.ContainsFunc(answers, func(answer string) bool {
		wanted := Normalise(answer)
		return wanted != "" && strings.Contains(words, " "+wanted+" ")
	})
}
