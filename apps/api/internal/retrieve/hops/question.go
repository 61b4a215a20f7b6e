package hops

import (
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// question is what is asked, as the walk looks at it.
type question struct {
	folded string // between spaces
	terms  map[string]bool
	asks   bool // it asks for something, rather than stating it
}

func read(text string) question {
	q := question{folded: " " + extract.Fold(text) + " ", terms: map[string]bool{}, asks: asks(text)}
	for _, w := range terms.Question(text, language.Of(language.English)) {
		q.add(w)
		for _, part := range w.Parts(func(string) bool { return true }) {
			q.add(part)
		}
	}
	return q
}

func (q question) add(w terms.Word) {
	for _, t := range w.Terms {
		q.terms[t] = true
	}
}

// names says whether the question names an entity: its passages are found by
// their words, and no hop is needed to get there.
func (q question) names(e graph.Entity) bool {
	if strings.Contains(q.folded, " "+e.Folded+" ") {
		return true
	}
	for _, w := range terms.Question(e.Name, language.Of(language.English)) {
		if parts := w.Parts(q.has); !q.says(w) && (len(parts) == 0 || !q.says(parts...)) {
			return false
		}
	}
	return true
}

func (q question) has(term string) bool { return q.terms[term] }

// says says whether the question has each of the words.
func (q question) says(words ...terms.Word) bool {
	for _, w := range words {
		if !slices.ContainsFunc(w.Terms, q.has) {
			return false
		}
	}
	return true
}

// interrogatives are the question words of the languages that the product
// knows, folded.
var interrogatives = func() map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq("who whom whose what which when where why how " +
		"wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb wie " +
		"qui que quoi quel quelle quels quelles quand pourquoi comment combien " +
		"quien quienes cual cuales cuando donde cuanto cuanta como " +
		"chi che quale quali quando dove perche quanto quem qual quais onde quantos " +
		"wat welke wanneer waar waarom hoe wiens") {
		words[w] = true
	}
	return words
}()

// opening is how many words into a question its question word stands at the
// latest: "In the capital of which country ...".
const opening = 5

// asks says whether the text asks for something: by its mark or its question
// word. A statement and a list of keywords name what they are about.
func asks(text string) bool {
	if strings.ContainsAny(text, "?？؟谁誰哪何吗呢") || strings.HasSuffix(strings.TrimRight(text, " 。"), "か") {
		return true
	}
	for i, w := range strings.Fields(language.Fold(text)) {
		if i == opening {
			break
		}
		w = strings.Trim(w, ".,:;'\"")
		if interrogatives[w] && (i == 0 || w != "was") { // in English "was" asks at the beginning alone, as in German
			return true
		}
	}
	return false
}
