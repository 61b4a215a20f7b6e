package extractive_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/answer/extractive"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// reports are three on coffee and one on tea.
func reports() []knowledge.Passage {
	return []knowledge.Passage{
		passage("Coffee and sleep", "", "It is unknown whether coffee in the evening shortens sleep of adults. "+
			"We investigated whether coffee in the evening shortens sleep in a sleep laboratory. Forty adults stayed for a week. "+
			"Coffee in the evening shortened the sleep of adults by forty minutes on average.", 9),
		passage("A second week", "", "Twenty adults came again. "+
			"The results of both weeks suggest that an evening coffee shortens sleep in most adults.", 8.8),
		passage("Tea", "", "Tea is drunk at breakfast. Adults who drank tea slept as long as others.", 3),
	}
}

func sentences(r result) []string {
	all := make([]string, len(r.pieces))
	for i, p := range r.pieces {
		all[i] = p.Text
	}
	return all
}

func TestAClaimIsBorneOutByWhatWasFound(t *testing.T) {
	t.Parallel()
	const (
		found = "Coffee in the evening shortened the sleep of adults by forty minutes on average."
		again = "The results of both weeks suggest that an evening coffee shortens sleep in most adults."
	)
	said := sentences(ask(t, "Coffee in the evening shortens the sleep of adults.", reports()))
	slices.Sort(said)
	if want := []string{found, again}; !slices.Equal(said, want) {
		t.Errorf("the claim's sentences are %q, want what both reports found and no aims: %q", said, want)
	}
}

func TestAClaimIsAnsweredByWhatWasFound(t *testing.T) {
	t.Parallel()
	found := []knowledge.Passage{
		passage("Weirs and fish", "", "Weirs may reduce the number of fish in a river. We counted fish at twelve weirs for a year. "+
			"The weather was mild in both seasons. These results suggest that weirs reduce the number of fish.", 9),
		passage("Weirs and boats", "", "Boats pass weirs by locks. Weirs reduce the speed of a river.", 4),
	}
	r := ask(t, "Weirs reduce the number of fish.", found)
	if len(r.pieces) == 0 || !strings.HasPrefix(r.pieces[0].Text, "These results suggest") || len(r.pieces) > 3 {
		t.Errorf("answered %q", r.text())
	}
	for _, p := range r.pieces {
		if p.Citations[0].DocumentID != found[0].DocumentID {
			t.Errorf("cites %q", p.Text)
		}
	}
}

func TestWhatBearsAClaimOutBestStandsAlone(t *testing.T) {
	t.Parallel()
	const found = "Coffee late in the day shortens the sleep of most adults."
	for score, want := range map[float64]int{2: 1, 9: 2} { // of the second document, beside 9
		library := []knowledge.Passage{
			passage("A trial", "", found, 9),
			passage("A letter", "", "My aunt says that the adults she knows lose sleep when coffee shortens a long day.", score),
		}
		said := sentences(ask(t, "Coffee shortens the sleep of adults.", library))
		if len(said) != want || said[0] != found {
			t.Errorf("with a second document at %v of 9 the claim's sentences are %q, want %d, the trial's first", score, said, want)
		}
	}
}

func TestDocumentsThatSayTheSameOfAClaimAreHeardOnce(t *testing.T) {
	t.Parallel()
	library := []knowledge.Passage{
		passage("First edition", "", "The old dam keeps the water of the river back in spring.", 5),
		passage("Second edition", "", "The old dam keeps the water of the river back in the spring.", 5),
	}
	if r := ask(t, "The dam keeps the river back in spring.", library); len(r.pieces) != 1 {
		t.Errorf("the answer repeats itself: %q", r.text())
	}
}

func TestARequestIsAnsweredAsAQuestionIs(t *testing.T) {
	t.Parallel()
	c := extractive.New(extractive.Options{Rarity: func(_ context.Context, list []string) (map[string]float64, error) {
		rarity := map[string]float64{}
		for _, term := range list {
			rarity[term] = 1 // "explain" is no rarer than others
		}
		return rarity, nil
	}})
	for _, question := range []string{
		"What happens when the database stalls?",
		"Explain what happens when the database stalls.",
		"Please explain when the database stalls.",
	} {
		var said []string
		if _, err := c.Compose(t.Context(), question, library(), func(p answer.Piece) error {
			said = append(said, p.Text)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		if want := "New ones are refused quickly with status 503."; len(said) < 2 || said[1] != want {
			t.Errorf("%s\n got %q\nwant what follows the first sentence: %q", question, said, want)
		}
	}
}
