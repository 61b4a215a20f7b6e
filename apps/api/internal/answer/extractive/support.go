package extractive

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// touched says whether any sentence has a word of the question, or stands under
// a heading that asks it.
func touched(candidates []*candidate) bool {
	return slices.ContainsFunc(candidates, func(c *candidate) bool { return c.covered > 0 || c.headed >= asks })
}

// advice tells a person what to change, from what was and was not found.
func advice(question string, read []reading) string {
	if len(read) == 0 {
		return "Nothing in reach mentions this. Try other words, search in more collections, or add a document that covers it."
	}
	if unknown := unknownWords(question, read); len(unknown) > 0 {
		return fmt.Sprintf("The nearest passages do not mention %s. Try other words for it, or add a document that covers it.", list(unknown))
	}
	return "The nearest passages touch on this but do not answer it. Ask more specifically, or add a document that covers it."
}

// unknownWords lists the question's words that no passage has, as written.
func unknownWords(question string, read []reading) []string {
	var unknown []string
	in := languagesOf(read)
	own := language.Detect(question)
	for word := range strings.FieldsFuncSeq(question, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("?!.,;:\"“”„«»()¿¡？！。、，「」", r)
	}) {
		if language.Function(language.Fold(word)).Has(own) {
			continue
		}
		known := true
		for _, w := range terms.Question(word, in) {
			known = known && (occurrences([]terms.Word{w}, read)[w.Key()] > 0 || frame(w))
		}
		if quoted := "“" + word + "”"; !known && !slices.Contains(unknown, quoted) {
			unknown = append(unknown, quoted)
		}
	}
	return unknown[:min(3, len(unknown))]
}

// list joins words as a person would.
func list(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
}
