package answer

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// keptAnswer is an answer of four sentences: one from each of two documents, one
// from both, and one of the model's own.
func keptAnswer(t *testing.T, open, closed id.ID) []knowledge.Event {
	t.Helper()
	var events []knowledge.Event
	add := func(kind string, event any) {
		data, err := json.Marshal(event)
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, knowledge.Event{Seq: int64(len(events) + 1), Type: kind, Data: data})
	}
	say := func(sentence int, support knowledge.Support, texts ...string) {
		for _, text := range texts {
			add(eventDelta, contract.DeltaEvent{Sentence: sentence, Text: text, Break: sentence == 0, Support: string(support)})
		}
	}
	cite := func(sentence int, document id.ID, name string) {
		add(eventCitation, contract.CitationEvent{Citation: contract.Citation{Sentence: sentence, DocumentID: document, DocumentName: name, Quote: "quote of " + name}})
	}
	add(eventStarted, contract.StartedEvent{Question: "Why?"})
	say(0, knowledge.SupportCited, "Open says ", "this.")
	cite(0, open, "open.md")
	say(1, knowledge.SupportCited, "Closed says ", "that.")
	cite(1, closed, "closed.md")
	say(2, knowledge.SupportCited, "Both say more.")
	cite(2, open, "open.md")
	cite(2, closed, "closed.md")
	say(3, knowledge.SupportNone, "So that must be so.")
	say(4, knowledge.SupportPlain, "That is all.")
	sure := .7
	add(eventDone, contract.DoneEvent{Status: "answered", Advice: "No passage mentions otters.", Confidence: &sure, Nearest: []contract.Passage{{DocumentID: closed, Text: "passage of closed.md"}, {DocumentID: open, Text: "passage of open.md"}}})
	return events
}

func TestOfAnAnswerOnlyWhatRestsOnReadableDocumentsIsLeft(t *testing.T) {
	t.Parallel()
	open, closed := id.New(), id.New()
	events := keptAnswer(t, open, closed)
	documents, err := restingOn(events)
	if err != nil || len(documents) != 2 {
		t.Fatalf("it rests on %v, %v", documents, err)
	}
	all, err := redact(events, map[id.ID]bool{open: true, closed: true})
	if err != nil || len(all) != len(events) {
		t.Fatalf("of %d events %d are left for who may read all, %v", len(events), len(all), err)
	}
	left, err := redact(events, map[id.ID]bool{open: true})
	if err != nil {
		t.Fatal(err)
	}
	var m contract.Message
	if err := fromEvents(&m, left); err != nil {
		t.Fatal(err)
	}
	want := []string{"Open says this.", withheldText, withheldText, withheldText, "That is all."}
	for i, s := range m.Sentences {
		if s.Text != want[i] || (s.Text == withheldText) != (s.Support == string(knowledge.SupportWithheld)) {
			t.Errorf("sentence %d: %+v, want %q", i, s, want[i])
		}
	}
	var raw strings.Builder
	for _, e := range left {
		raw.Write(e.Data)
	}
	if strings.Contains(raw.String(), "losed") || strings.Contains(raw.String(), closed.String()) || len(m.Sentences) != 5 {
		t.Errorf("something of the closed document is left: %s", raw.String())
	}
	if len(m.Citations) != 2 || len(m.Done.Nearest) != 1 || m.Done.Advice != "" || m.Done.Confidence != nil {
		t.Errorf("citations %+v, done %+v; want the open document's", m.Citations, m.Done)
	}
	last := int64(0)
	for _, e := range left {
		if e.Seq <= last {
			t.Errorf("event %d comes after %d", e.Seq, last)
		}
		last = e.Seq
	}
}

func TestWhatAModelSaidWithoutASourceIsWithheldFromWhoMayNotReadWhatItWasGiven(t *testing.T) {
	t.Parallel()
	open, closed := id.New(), id.New()
	event := func(seq int64, kind string, event any) knowledge.Event {
		data, err := json.Marshal(event)
		if err != nil {
			t.Fatal(err)
		}
		return knowledge.Event{Seq: seq, Type: kind, Data: data}
	}
	events := []knowledge.Event{
		event(1, EventRests, Rests{Documents: []id.ID{open, closed}}),
		event(2, eventDelta, contract.DeltaEvent{Text: "What the closed one says, in other words.", Support: string(knowledge.SupportNone)}),
		event(3, eventDelta, contract.DeltaEvent{Sentence: 1, Text: "Open says this.", Support: string(knowledge.SupportCited)}),
		event(4, eventCitation, contract.CitationEvent{Citation: contract.Citation{Sentence: 1, DocumentID: open}}),
	}
	if documents, err := restingOn(events); err != nil || len(documents) != 2 {
		t.Fatalf("it rests on %v, %v", documents, err)
	}
	for first, readable := range map[string]map[id.ID]bool{
		"What the closed one says, in other words.": {open: true, closed: true}, withheldText: {open: true},
	} {
		left, err := redact(events, readable)
		if err != nil {
			t.Fatal(err)
		}
		var m contract.Message
		if err := fromEvents(&m, left); err != nil {
			t.Fatal(err)
		}
		if len(m.Sentences) != 2 || m.Sentences[0].Text != first || m.Sentences[1].Text != "Open says this." {
			t.Errorf("read as %+v, want %q first", m.Sentences, first)
		}
	}
}

func TestAnAnswerThatIsOnlyARowIsWithheldWhole(t *testing.T) {
	t.Parallel()
	open, closed := id.New(), id.New()
	k := kept{Message: knowledge.Message{Role: knowledge.RoleAssistant, Text: "Open and closed.", Citations: []knowledge.Citation{{DocumentID: open}, {DocumentID: closed}}}}
	if err := k.withhold(map[id.ID]bool{open: true}); err != nil || k.Text != withheldText || len(k.Citations) > 0 {
		t.Errorf("left of it: %+v, %v", k.Message, err)
	}
}
