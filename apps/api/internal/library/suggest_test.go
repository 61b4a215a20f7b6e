package library

import (
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestSuggestionsAskWhatHeadingsAnswerAndEveryDocumentGetsItsTurn(t *testing.T) {
	var documents []knowledge.Document
	outlines := map[id.ID][]knowledge.Heading{}
	add := func(title string, headings ...string) {
		d := knowledge.Document{ID: id.New(), Current: knowledge.Version{ID: id.New(), Title: title}}
		documents = append(documents, d)
		for _, h := range headings {
			outlines[d.Current.ID] = append(outlines[d.Current.ID], knowledge.Heading{Level: 2, Text: h})
		}
	}
	add("Under load", "What happens when the database stalls", "How is a slot freed?", "Unknown outcomes")
	add("The library", "What can be read", "Duplicates and versions", "Names")
	add("The library", "What can be read")
	want := []string{
		"What happens when the database stalls?",
		"What can be read?",
		"How is a slot freed?",
		"What does “Under load” say about “Unknown outcomes”?",
		"What does “The library” say about “Duplicates and versions”?",
	}
	if got := suggest(documents, outlines); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestWhatIsNoQuestionIsNotAskedAsOne(t *testing.T) {
	for _, heading := range []string{"What the law says", "When in doubt", "However", "Howard is here", "Why?"} {
		if q, ok := asQuestion(heading); ok {
			t.Errorf("%q became %q", heading, q)
		}
	}
}
