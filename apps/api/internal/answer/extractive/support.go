package extractive

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// A question is supported when some sentence says enough of what was asked. A
// term weighs what it tells: its inverse document frequency. A name that the
// library does not know weighs most of all, so a question about it falls short
// however well its common words match.
const (
	// mustReach is the share of the question's weight that a sentence must have
	// together with its headings, title and the sentence before it.
	mustReach = 0.4
	// mustCover is the share that the sentence must have by itself, unless its
	// heading asks the question: other headings alone do not answer.
	mustCover = 0.2
)

// supported says whether any candidate says enough.
func supported(candidates []*candidate, q asked) bool {
	return q.total > 0 && slices.ContainsFunc(candidates, func(c *candidate) bool {
		return c.reached >= mustReach && (c.covered >= mustCover || c.headed >= asks)
	})
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
