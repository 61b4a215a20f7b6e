package extractive_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/answer/extractive"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// passage is a chunk that begins at byte 100 of its document.
func passage(title, heading, text string, score float64) knowledge.Passage {
	return knowledge.Passage{
		Chunk: knowledge.Chunk{
			ID: id.New(), DocumentID: id.New(), VersionID: id.New(), Heading: heading, Text: text,
			Span: knowledge.Span{Start: 100, End: 100 + len(text)},
		},
		CollectionID: id.New(), DocumentTitle: title, DocumentName: strings.ToLower(title) + ".md", Version: 2, Page: 3, Score: score,
	}
}

// library is what the tests ask about.
func library() []knowledge.Passage {
	return []knowledge.Passage{
		passage("Overload", "Overload", "Overload\n\nThis page is about busy days.\n\nWhen the database stalls\n\n"+
			"Questions fail at their deadlines, not later. New ones are refused quickly with status 503. "+
			"Uploads that had been acknowledged are still there.\n\nThe queue\n\nRequests wait in a bounded queue.", 9),
		passage("Glossary", "Glossary", "A slot is a server thread: it is held until the server has finished. "+
			"A weir is a low dam across a river. It raises the water behind it.", 5),
		passage("Notes", "Notes", "What is a weir? We asked around. weir := dam{height: 3}; see https://example.org/weir\n\n"+
			"weir | dam | lock\n\nThe weir was rebuilt in 1921 because a flood had taken it.", 4),
	}
}

type result struct {
	pieces  []answer.Piece
	verdict answer.Verdict
}

func (r result) text() string {
	parts := make([]string, len(r.pieces))
	for i, p := range r.pieces {
		parts[i] = p.Text
	}
	return strings.Join(parts, " ")
}

func ask(t *testing.T, question string, found []knowledge.Passage) result {
	t.Helper()
	var r result
	var err error
	r.verdict, err = extractive.New(extractive.Options{}).Compose(t.Context(), question, found, func(p answer.Piece) error {
		r.pieces = append(r.pieces, p)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestTheAnswerLeadsWithTheSentenceThatAnswers(t *testing.T) {
	t.Parallel()
	for question, want := range map[string]string{
		"What happens when the database stalls?": "Questions fail at their deadlines, not later.",
		"What is a weir?":                        "A weir is a low dam across a river.",
		"What is a slot?":                        "A slot is a server thread: it is held until the server has finished.",
		"Why was the weir rebuilt?":              "The weir was rebuilt in 1921 because a flood had taken it.",
		"Where do requests wait?":                "Requests wait in a bounded queue.",
	} {
		r := ask(t, question, library())
		if !r.verdict.Supported || len(r.pieces) == 0 || r.pieces[0].Text != want {
			t.Errorf("%s\n got %q (supported %v)\nwant it to lead with %q", question, r.text(), r.verdict.Supported, want)
		}
	}
}

func TestEverySentenceIsCitedToExactlyItsSpan(t *testing.T) {
	t.Parallel()
	found := library()
	r := ask(t, "What happens when the database stalls?", found)
	if len(r.pieces) < 2 {
		t.Fatalf("only %d sentences: %q", len(r.pieces), r.text())
	}
	for i, p := range r.pieces {
		if p.Sentence != i || len(p.Citations) != 1 {
			t.Fatalf("piece %d is sentence %d with %d citations", i, p.Sentence, len(p.Citations))
		}
		c := p.Citations[0]
		at := slices.IndexFunc(found, func(f knowledge.Passage) bool { return f.ID == c.ChunkID })
		source := found[at]
		if quote := source.Text[c.Span.Start-source.Span.Start : c.Span.End-source.Span.Start]; quote != c.Quote {
			t.Errorf("the span holds %q, the quote is %q", quote, c.Quote)
		}
		if c.Number != i+1 || c.Sentence != i || c.DocumentID != source.DocumentID || c.VersionID != source.VersionID ||
			c.CollectionID != source.CollectionID || c.Version != 2 || c.Page != 3 || c.DocumentName != source.DocumentName {
			t.Errorf("citation %d is %+v", i, c)
		}
		around := c.Before + c.Quote + c.After
		if !strings.Contains(source.Text, around) {
			t.Errorf("%q is not in the passage", around)
		}
	}
}

func TestOnlyStatementsAreQuoted(t *testing.T) {
	t.Parallel()
	for _, question := range []string{"weir", "What is a weir?", "weir dam example", "When was the weir rebuilt?"} {
		for _, p := range ask(t, question, library()).pieces {
			if strings.ContainsAny(p.Text, "|{?") || strings.Contains(p.Text, "://") || !strings.HasSuffix(p.Text, ".") {
				t.Errorf("%s quotes %q", question, p.Text)
			}
		}
	}
}

func TestNothingIsSaidTwice(t *testing.T) {
	t.Parallel()
	found := []knowledge.Passage{
		passage("One", "", "The dam keeps the water of the river back.", 3),
		passage("Two", "", "The dam keeps the water of the river back.", 3),
		passage("Three", "", "The dam keeps back the water of the river.", 2),
	}
	if r := ask(t, "What does the dam keep?", found); len(r.pieces) != 1 {
		t.Errorf("the answer repeats itself: %q", r.text())
	}
}

func TestEachDocumentIsAParagraph(t *testing.T) {
	t.Parallel()
	found := []knowledge.Passage{
		passage("Dams", "", "The dam keeps the river back in spring. It opens every gate of the dam in summer.", 3),
		passage("Boats", "", "Boats pass the river dam through a lock beside the mill.", 3),
	}
	r := ask(t, "dam river", found)
	var document id.ID
	for i, p := range r.pieces {
		if began := p.Citations[0].DocumentID != document; began != p.Break {
			t.Errorf("sentence %d (%q): break %v, want %v", i, p.Text, p.Break, began)
		}
		document = p.Citations[0].DocumentID
	}
	if len(r.pieces) < 2 {
		t.Errorf("one paragraph only: %q", r.text())
	}
}

func TestWhatIsNotSaidIsNotAnswered(t *testing.T) {
	t.Parallel()
	for question, mentioned := range map[string]string{
		"What is the capital of France?":          "France",
		"Does the weir support Oracle databases?": "Oracle",
		"How do I reset my Salesforce password?":  "Salesforce",
	} {
		r := ask(t, question, library())
		if r.verdict.Supported || len(r.pieces) > 0 {
			t.Errorf("%s is answered with %q", question, r.text())
		}
		if len(r.verdict.Nearest) != 3 || !strings.Contains(r.verdict.Advice, mentioned) {
			t.Errorf("%s: %d nearest passages, advice %q; want 3 and a word on %q", question, len(r.verdict.Nearest), r.verdict.Advice, mentioned)
		}
	}
	if v := ask(t, "Anything?", nil).verdict; v.Supported || v.Advice == "" || len(v.Nearest) != 0 {
		t.Errorf("without passages the verdict is %+v", v)
	}
}

func TestRarityComesFromTheLibraryWhenItCan(t *testing.T) {
	t.Parallel()
	asked := map[string]bool{}
	broken := errors.New("the index is being built")
	for name, answerErr := range map[string]error{"known": nil, "unknown": broken} {
		c := extractive.New(extractive.Options{Rarity: func(_ context.Context, list []string) (map[string]float64, error) {
			rarity := map[string]float64{}
			for _, term := range list {
				asked[term] = true
				rarity[term] = 1
			}
			if answerErr != nil {
				return nil, answerErr
			}
			return rarity, nil
		}})
		v, err := c.Compose(t.Context(), "What is a weir?", library(), func(answer.Piece) error { return nil })
		if err != nil || !v.Supported {
			t.Errorf("%s rarity: supported %v, %v", name, v.Supported, err)
		}
	}
	if !asked["weir"] {
		t.Errorf("asked for the rarity of %v", asked)
	}
}

func TestAReaderWhoLeftStopsTheComposer(t *testing.T) {
	t.Parallel()
	left := errors.New("nobody is there")
	said := 0
	_, err := extractive.New(extractive.Options{}).Compose(t.Context(), "What happens when the database stalls?", library(), func(answer.Piece) error {
		said++
		return left
	})
	if !errors.Is(err, left) || said != 1 {
		t.Errorf("Compose = %v after %d pieces, want the reader's error after 1", err, said)
	}
}

func TestListMarksAreNotPartOfTheSentence(t *testing.T) {
	t.Parallel()
	found := []knowledge.Passage{passage("Steps", "", "1. The upload is spooled to disk first.\n2. The upload is checked for its format.\n", 3)}
	r := ask(t, "Where is the upload spooled?", found)
	for _, p := range r.pieces {
		if !strings.HasPrefix(p.Text, "The upload") || !strings.HasPrefix(p.Citations[0].Quote, "The upload") {
			t.Errorf("quoted %q", p.Citations[0].Quote)
		}
	}
	if len(r.pieces) == 0 {
		t.Error("nothing is quoted")
	}
}

func BenchmarkCompose(b *testing.B) {
	found := library()
	c := extractive.New(extractive.Options{})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Compose(b.Context(), "What happens when the database stalls?", found, func(answer.Piece) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
}
