package extractive_test

import (
	"context"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/answer/extractive"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// diary is what two colleagues wrote each other.
func diary() []knowledge.Passage {
	return []knowledge.Passage{
		passage("20260911_18:00", "", "Time: 20260911_18:00\nAda North: The turbine is repaired at last. We changed both bearings.", 9),
		passage("20260402_09:00", "", "Time: 20260402_09:00\nBo West: The turbine stands still again. I called the workshop about its bearings.", 8),
		passage("Menu", "", "The canteen has soup on Mondays. Fish comes from the river on Fridays.", 2),
	}
}

func sure(t *testing.T, question string, found []knowledge.Passage) float64 {
	t.Helper()
	return extractive.New(extractive.Options{}).Confidence(t.Context(), question, found)
}

func TestConfidenceFallsWithWhatIsMissing(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ better, worse, why string }{
		{"Which bearings of the turbine were changed?", "Which generator of the dam was painted?", "nothing of it is there"},
		{"What did Ada North repair?", "What did Grace Hopper repair?", "a name that nobody mentions"},
		{"Who called the workshop about the bearings?", "Who called the workshop about the soup?", "the words never stand together"},
		{"Which bearings were changed?", "Which colour were the bearings that were changed?", "the sort of thing is not spoken of"},
		{"What was repaired on September 11, 2026?", "What was repaired on September 12, 2026?", "another day"},
		{"What was repaired 11 September 12?", "What was repaired 12 September 11?", "another day, and a number right behind it"},
		{"What did AdaNorth repair?", "What did AdaSouth repair?", "a name run together"},
	} {
		better, worse := sure(t, c.better, diary()), sure(t, c.worse, diary())
		if better <= worse {
			t.Errorf("%s: %.2f for %q, %.2f for %q", c.why, better, c.better, worse, c.worse)
		}
		if better < 0 || better > 1 || worse < 0 || worse > 1 {
			t.Errorf("out of bounds: %v, %v", better, worse)
		}
	}
	if c := sure(t, "What was repaired?", nil); c != 0 {
		t.Errorf("confidence %v in nothing", c)
	}
}

func TestTheVerdictHasTheConfidenceThatDecidedIt(t *testing.T) {
	t.Parallel()
	for question, supported := range map[string]bool{
		"Which bearings of the turbine were changed?":     true,
		"How does the Salesforce licence handle refunds?": false,
	} {
		v := ask(t, question, diary()).verdict
		if v.Supported != supported || (v.Confidence >= extractive.Least) != supported || v.Confidence != sure(t, question, diary()) {
			t.Errorf("%s: %+v, want supported %v", question, v, supported)
		}
	}
}

// film leads to ada by way of Ada North, whom the question does not name.
func film() (found []knowledge.Passage, question string) {
	found = []knowledge.Passage{
		passage("The Long Weir", "", "The Long Weir was shot in May. The director of The Long Weir is Ada North.", 9),
		passage("Ada North", "", "Ada North was born in Lisbon in 1951. She studied medicine.", 6),
		passage("The Short Dam", "", "The Short Dam is a film about a dam. Its director stayed unknown.", 5),
	}
	at := func(p knowledge.Passage, words string) knowledge.Place {
		start := p.Span.Start + strings.Index(p.Text, words)
		return knowledge.Place{DocumentID: p.DocumentID, ChunkID: p.ID, Span: knowledge.Span{Start: start, End: start + len(words)}}
	}
	found[1].Why.Path = []knowledge.Step{{Name: "Ada North", From: at(found[0], "Ada North"), To: at(found[1], "Ada North")}}
	return found, "Where was the director of The Long Weir born?"
}

func TestTheFirstHopStandsBeforeTheSecond(t *testing.T) {
	t.Parallel()
	found, question := film()
	text := ask(t, question, found).text()
	first, second := strings.Index(text, "The director of The Long Weir is Ada North."), strings.Index(text, "Ada North was born in Lisbon in 1951.")
	if first < 0 || second < first {
		t.Errorf("answered %q, want the director and then the birth", text)
	}
}

func TestWhatLeadsToASentenceIsSaidOnce(t *testing.T) {
	t.Parallel()
	found, question := film()
	again := found[0] // a passage that overlaps the one that the path begins in
	again.ID = id.New()
	r := ask(t, question, []knowledge.Passage{again, found[0], found[1]})
	if n := strings.Count(r.text(), "The director of The Long Weir is Ada North."); n != 1 {
		t.Errorf("the director stands %d times in %q", n, r.text())
	}
}

func TestAPathCountsTowardsConfidence(t *testing.T) {
	t.Parallel()
	found, question := film()
	with := sure(t, question, found)
	found[1].Why = knowledge.Reason{}
	if without := sure(t, question, found); without >= with {
		t.Errorf("confidence %.3f with the path, %.3f without", with, without)
	}
}

// evenly asks with words that all tell the same.
func evenly(t *testing.T, question string, found []knowledge.Passage) float64 {
	t.Helper()
	return extractive.New(extractive.Options{Rarity: func(_ context.Context, list []string) (map[string]float64, error) {
		rarity := map[string]float64{}
		for _, term := range list {
			rarity[term] = 1
		}
		return rarity, nil
	}}).Confidence(t.Context(), question, found)
}

func TestOfWhatLeadsToAPassageOnlyTheSentenceCounts(t *testing.T) {
	t.Parallel()
	const question = "Was a director born in Lisbon when the weir was shot in May?" // four words of it are in either passage
	found, _ := film()
	with := evenly(t, question, found)
	found[1].Why = knowledge.Reason{}
	if without := evenly(t, question, found); with != without {
		t.Errorf("confidence %.3f with the path, %.3f without: the film was shot in May, but that does not lead to Lisbon", with, without)
	}
}

func TestANameThatThePassagesKnowCountsWhereverItIs(t *testing.T) {
	t.Parallel()
	const question = "Was the turbine repaired by Ada?"
	found := []knowledge.Passage{
		passage("Workshop", "", "The turbine was repaired by the workshop of the town.", 9),
		passage("Choir", "", "On Mondays the choir sings under Ada as its head.", 5),
	}
	known, unknown := evenly(t, question, found), evenly(t, question, found[:1])
	if known <= unknown {
		t.Errorf("confidence %.3f where Ada is known, %.3f where nobody mentions her", known, unknown)
	}
}
