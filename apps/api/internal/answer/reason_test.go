package answer_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// linked are two notes of which the first leads to the second by way of Ada.
type linked struct {
	from, to knowledge.Passage
	ada      id.ID
	readable map[id.ID]bool // of the documents, for the words of paths
}

func newLinked() *linked {
	note := func(name, text string) knowledge.Passage {
		return knowledge.Passage{
			Chunk:        knowledge.Chunk{ID: id.New(), DocumentID: id.New(), VersionID: id.New(), Text: text, Span: knowledge.Span{Start: 10, End: 10 + len(text)}},
			DocumentName: name, Version: 2, CollectionID: id.New(), Score: 1,
		}
	}
	l := &linked{
		from: note("film.md", "The film was shot in May. It was directed by Ada North."),
		to:   note("ada.md", "Ada North was born in Lisbon. She left early."), ada: id.New(),
	}
	l.readable = map[id.ID]bool{l.from.DocumentID: true, l.to.DocumentID: true}
	l.to.Why = knowledge.Reason{Terms: []string{"born"}, Path: []knowledge.Step{{
		Entity: l.ada, Name: "Ada North", From: placeOf(l.from, "It was directed by Ada North."), To: placeOf(l.to, "Ada North was born in Lisbon."),
	}}}
	return l
}

func placeOf(p knowledge.Passage, words string) knowledge.Place {
	at := p.Span.Start + strings.Index(p.Text, words)
	return knowledge.Place{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ID, Span: knowledge.Span{Start: at, End: at + len(words)}}
}

func (l *linked) Passages(_ context.Context, _ knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error) {
	found := map[id.ID]knowledge.Passage{}
	for _, p := range []knowledge.Passage{l.from, l.to} {
		for _, c := range chunks {
			if p.ID == c && l.readable[p.DocumentID] {
				found[c] = p
			}
		}
	}
	return found, nil
}

func (l *linked) EntityNames(_ context.Context, passages map[id.ID]knowledge.Passage) (map[id.ID]string, error) {
	if len(passages) == 0 {
		return nil, nil
	}
	return map[id.ID]string{l.ada: "Ada North"}, nil
}

// citing answers with the first sentence of the second note, and declines with
// the note near when told to.
func (l *linked) citing(decline bool) composer {
	return func(_ context.Context, emit func(answer.Piece) error) (answer.Verdict, error) {
		if decline {
			return answer.Verdict{Nearest: []knowledge.Passage{l.to}, Confidence: 0.1234}, nil
		}
		c := answer.Cite(&l.to, knowledge.Span{End: len("Ada North was born in Lisbon.")})
		c.Number = 1
		return answer.Verdict{Supported: true, Confidence: 0.8}, emit(answer.Piece{Text: c.Quote, Citations: []answer.Cited{c}})
	}
}

func TestWhyAPassageWasFoundIsKeptWithoutAWordOfDocuments(t *testing.T) {
	t.Parallel()
	for _, decline := range []bool{false, true} {
		l := newLinked()
		b := setup(t, l.citing(decline), func(o *answer.Options) { o.Words = l })
		h := b.ask()
		for _, e := range b.read(b.service, h.MessageID, 0) {
			if strings.Contains(string(e.Data), "directed by") || strings.Contains(string(e.Data), "film.md") {
				t.Errorf("%s carries words of the path: %s", e.Type, e.Data)
			}
		}
		reasons, err := b.service.Reasons(b.ctx, h.ConversationID, h.MessageID)
		if err != nil {
			t.Fatal(err)
		}
		list := reasons.Nearest
		for _, c := range reasons.Citations {
			list = append(list, c.Why)
		}
		if len(list) != 1 || len(list[0].Path) != 1 || len(list[0].Terms) != 1 {
			t.Fatalf("declined %v: reasons %+v, want one with a step and a term", decline, reasons)
		}
		step := list[0].Path[0]
		if step.Entity != "Ada North" || step.From.Text != "It was directed by Ada North." || step.To.Text != "Ada North was born in Lisbon." ||
			step.From.DocumentName != "film.md" || step.To.Version != 2 {
			t.Errorf("step %+v", step)
		}
		if got := l.from.Text[step.From.Start-l.from.Span.Start : step.From.End-l.from.Span.Start]; got != step.From.Text {
			t.Errorf("the span holds %q", got)
		}
	}
}

func TestAPathThroughADocumentThatIsClosedIsNotShown(t *testing.T) {
	t.Parallel()
	l := newLinked()
	open := true
	b := setup(t, l.citing(false), func(o *answer.Options) {
		o.Words = l
		o.Readable = func(_ context.Context, documents []id.ID) (map[id.ID]bool, error) {
			may := map[id.ID]bool{}
			for _, d := range documents {
				may[d] = open || d != l.from.DocumentID
			}
			return may, nil
		}
	})
	h := b.ask()
	b.read(b.service, h.MessageID, 0)
	l.readable[l.from.DocumentID] = false // its words
	reasons, err := b.service.Reasons(b.ctx, h.ConversationID, h.MessageID)
	if err != nil || len(reasons.Citations) != 1 || len(reasons.Citations[0].Why.Path) != 0 {
		t.Fatalf("reasons %+v, %v; want no path", reasons, err)
	}
	open = false // its ID
	detail, err := b.service.Conversation(b.ctx, h.ConversationID)
	if err != nil {
		t.Fatal(err)
	}
	shown, err := json.Marshal(detail)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(shown), l.from.DocumentID.String()) {
		t.Errorf("the closed document is named: %s", shown)
	}
	last := detail.Messages[len(detail.Messages)-1]
	if len(last.Citations) != 1 || last.Citations[0].Why == nil || len(last.Citations[0].Why.Terms) != 1 {
		t.Errorf("citations %+v, want the one with its terms", last.Citations)
	}
	if _, err := b.service.Reasons(b.ctx, h.ConversationID, id.New()); knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("reasons of no answer: %v", err)
	}
}

func TestAnAnswerSaysHowSureItIs(t *testing.T) {
	t.Parallel()
	l := newLinked()
	for want, c := range map[float64]composer{0.8: l.citing(false), 0.123: l.citing(true), 0.5: func(context.Context, func(answer.Piece) error) (answer.Verdict, error) {
		return answer.Verdict{}, nil // as a model's does, which says nothing of it
	}} {
		b := setup(t, c, func(o *answer.Options) {
			o.Confidence = func(context.Context, string, []knowledge.Passage) float64 { return 0.5 }
		})
		h := b.ask()
		done, _ := closing(t, b.read(b.service, h.MessageID, 0))
		if done.Confidence == nil || *done.Confidence != want {
			t.Errorf("confidence %v, want %v", done.Confidence, want)
		}
	}
	b := setup(t, plain)
	if done, _ := closing(t, b.read(b.service, b.ask().MessageID, 0)); done.Confidence != nil {
		t.Errorf("confidence %v where nobody looked", *done.Confidence)
	}
}
