package library

import (
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func document(title string, headings ...string) knowledge.Document {
	d := knowledge.Document{ID: id.New(), Current: knowledge.Version{Title: title}}
	for _, h := range headings {
		d.Current.Outline = append(d.Current.Outline, knowledge.Heading{Level: 2, Text: h})
	}
	return d
}

func TestSuggestionsAskWhatHeadingsAnswerAndEveryDocumentGetsItsTurn(t *testing.T) {
	got := suggest([]knowledge.Document{
		document("Under load", "What happens when the database stalls", "How is a slot freed?", "Unknown outcomes"),
		document("The library", "What can be read", "Duplicates and versions", "Names"),
		document("The library", "What can be read"),
	})
	want := []string{
		"What happens when the database stalls?",
		"What can be read?",
		"How is a slot freed?",
		"What does “Under load” say about “Unknown outcomes”?",
		"What does “The library” say about “Duplicates and versions”?",
	}
	if !slices.Equal(got, want) {
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
