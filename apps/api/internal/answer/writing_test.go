package answer_test

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/answer/generative"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
	"github.com/forebay/forebay/packages/schema/id"
)

// library are the passages that are found for the question.
var library = []knowledge.Passage{
	passageOf("weir.md", "", honest),
	passageOf("water.md", "", "Water flows over a weir all the time. A weir in a town keeps the water of its mills high."),
}

// modelled is a service whose model is one of the fake's.
func modelled(t *testing.T, name string, o generative.Options, change ...func(*answer.Options)) (*bundle, *modeltest.Running) {
	t.Helper()
	fake := modeltest.Start(t)
	fake.Key = "sk-test"
	b := setup(t, nil, append([]func(*answer.Options){writes(t, fake, name, o)}, change...)...)
	b.finder.result.Passages = library
	return b, fake
}

func (b *bundle) asks(text string, conversation id.ID) (told, answer.Handle) {
	b.t.Helper()
	h, err := b.service.Ask(b.ctx, answer.Question{Text: text, ConversationID: conversation})
	if err != nil {
		b.t.Fatal(err)
	}
	return b.told(h.MessageID), h
}

func TestAModelsAnswerStreamsWithCheckedCitationsAndIsKept(t *testing.T) {
	t.Parallel()
	kept := &calls{}
	b, fake := modelled(t, modeltest.Sensible, generative.Options{Calls: kept, Endpoints: nil})
	a, h := b.asks(question, id.Nil)
	want := []string{"started", "source", "source", "writer", "delta", "citation"}
	if len(a.types) < len(want) || !slices.Equal(a.types[:len(want)], want) || a.done.Status != "answered" {
		t.Fatalf("events %v, status %q", a.types, a.done.Status)
	}
	for _, s := range a.sentences {
		if s.Support != "cited" || strings.Contains(s.Text, "[") {
			t.Errorf("%q is %s, want it cited and without the model's own marks", s.Text, s.Support)
		}
	}
	by := a.done.WrittenBy
	if by == nil || by.By != "model" || by.Model != "sensible-2026" || by.Endpoint != "Test" || by.InputTokens < 100 || by.OutputTokens < 10 || by.Fallback != "" {
		t.Errorf("written by %+v", by)
	}
	k := b.notebook.answers[h.MessageID]
	if k.result.WrittenBy.Model != by.Model || k.result.WrittenBy.FirstWord <= 0 || k.result.Text != a.text() {
		t.Errorf("kept %+v", k.result)
	}
	if len(kept.list) != 1 || kept.list[0].MessageID != h.MessageID || kept.list[0].Outcome != model.OutcomeOK || kept.list[0].Usage.InputTokens != by.InputTokens {
		t.Errorf("recorded %+v", kept.list)
	}
	if p := fake.Asked()[0]; len(p.Passages()) != len(library) || !strings.Contains(p.System, "Answer in English") {
		t.Errorf("the model was given %d passages and told %q", len(p.Passages()), p.System)
	}
}

func TestAnAnswerIsComposedWhenTheModelDoesNotWrite(t *testing.T) {
	t.Parallel()
	for name, code := range map[string]knowledge.Code{
		modeltest.StallBefore: knowledge.CodeModelSlow, modeltest.Busy: knowledge.CodeModelBusy, modeltest.BusyLong: knowledge.CodeModelBusy,
		modeltest.Broken: knowledge.CodeModelFailed, modeltest.TooLong: knowledge.CodeModelContext, modeltest.NotJSON: knowledge.CodeModelGarbled,
		modeltest.NoCredit: knowledge.CodeModelKey, modeltest.Redirects: knowledge.CodeModelRejected, modeltest.Silent: knowledge.CodeModelGarbled,
		"unheard-of": knowledge.CodeModelUnknown,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, _ := modelled(t, name, generative.Options{})
			a, h := b.asks(question, id.Nil)
			if a.done.Status != "answered" || len(a.citations) == 0 {
				t.Fatalf("events %v, status %q: %+v", a.types, a.done.Status, a.failed)
			}
			by := a.done.WrittenBy
			if len(a.writers) != 1 || a.writers[0].By != "composed" || by.By != "composed" || by.FallbackCode != string(code) || by.Fallback == "" || by.Model != "" {
				t.Errorf("writers %+v, written by %+v, want it composed because of %s", a.writers, by, code)
			}
			if w := b.notebook.answers[h.MessageID].result.WrittenBy; w.FallbackCode != code || w.Endpoint != "Test" {
				t.Errorf("kept as written by %+v", w)
			}
		})
	}
}

func TestWhatAModelSaidStaysAndTheRestIsComposed(t *testing.T) {
	t.Parallel()
	for name, code := range map[string]knowledge.Code{
		modeltest.StallAfter: knowledge.CodeModelStalled, modeltest.HalfEvent: knowledge.CodeModelCutOff, modeltest.CutOff: knowledge.CodeModelCutOff,
		modeltest.WrongJSON: knowledge.CodeModelGarbled, modeltest.HugeEvent: knowledge.CodeModelGarbled, modeltest.ErrorEvent: knowledge.CodeModelFailed,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, _ := modelled(t, name, generative.Options{})
			a, _ := b.asks("What flows over a weir in a town, and what keeps the water of mills high?", id.Nil)
			if len(a.writers) != 2 || a.writers[0].By != "model" || a.writers[1].By != "composed" || a.writers[1].Sentence != 1 {
				t.Fatalf("writers %+v of %q", a.writers, a.text())
			}
			if len(a.sentences) < 2 || !a.sentences[1].Break || a.sentences[0].Support != "cited" {
				t.Errorf("sentences %+v, want the model's and then composed ones in a paragraph of their own", a.sentences)
			}
			if by := a.done.WrittenBy; a.done.Status != "answered" || by.By != "model" || by.FallbackCode != string(code) || by.OutputTokens == 0 {
				t.Errorf("status %q, written by %+v, want a model's beginning and %s", a.done.Status, by, code)
			}
			for i, c := range a.citations {
				if c.Number != i+1 || c.Sentence != i {
					t.Errorf("citation %d has number %d of sentence %d", i, c.Number, c.Sentence)
				}
				for _, other := range a.citations[:i] {
					if other.Quote == c.Quote {
						t.Errorf("%q is cited twice", c.Quote)
					}
				}
			}
		})
	}
}

func TestAFloodEndsAndIsSaid(t *testing.T) {
	t.Parallel()
	b, _ := modelled(t, modeltest.Flood, generative.Options{MaxTokens: 100})
	a, _ := b.asks(question, id.Nil)
	if a.done.WrittenBy.FallbackCode != string(knowledge.CodeModelFlood) || len(a.text()) > 16*100+2000 {
		t.Errorf("%d bytes of text, written by %+v", len(a.text()), a.done.WrittenBy)
	}
}

func TestWhatAModelInventsIsMarkedAndNeverCited(t *testing.T) {
	t.Parallel()
	b, _ := modelled(t, modeltest.Inventing, generative.Options{})
	a, _ := b.asks(question, id.Nil)
	marked := 0
	for i, s := range a.sentences {
		invented := strings.Contains(s.Text, "elephants") || strings.Contains(s.Text, "Quimby")
		if invented != (s.Support == "unsupported") || invented && s.Reason == "" {
			t.Errorf("%q is %s because %q", s.Text, s.Support, s.Reason)
		}
		if invented {
			marked++
			if slices.ContainsFunc(b.notebook.answers[b.notebook.order[0]].result.Citations, func(c knowledge.Citation) bool { return c.Sentence == i }) {
				t.Errorf("%q has a citation", s.Text)
			}
		}
	}
	if marked != 2 {
		t.Errorf("%d sentences are marked, want both that were invented: %q", marked, a.text())
	}
}

func TestAnAnswerOfNothingButInventionsHasTheDocumentsWordsBelow(t *testing.T) {
	t.Parallel()
	b, fake := modelled(t, modeltest.Scripted, generative.Options{})
	fake.Say("Purple elephants built it long ago [1]. Everybody knows that [2].")
	a, _ := b.asks(question, id.Nil)
	last := a.sentences[len(a.sentences)-1]
	if len(a.writers) != 2 || a.done.WrittenBy.FallbackCode != string(knowledge.CodeModelUnsupported) || last.Support != "cited" || len(a.sentences) < 3 {
		t.Errorf("sentences %+v, writers %+v", a.sentences, a.writers)
	}
}

func TestAModelMaySayThatThereIsNoAnswer(t *testing.T) {
	t.Parallel()
	b, _ := modelled(t, modeltest.NoAnswer, generative.Options{})
	a, _ := b.asks(question, id.Nil)
	if a.done.Status != "unsupported" || len(a.done.Nearest) == 0 || a.done.Advice == "" || len(a.sentences) != 0 || a.done.WrittenBy.By != "model" {
		t.Errorf("%+v", a.done)
	}
}

func TestAnAnswerThatReachedItsLimitSaysSo(t *testing.T) {
	t.Parallel()
	b, _ := modelled(t, modeltest.CutShort, generative.Options{})
	a, _ := b.asks(question, id.Nil)
	if by := a.done.WrittenBy; by.By != "model" || !strings.Contains(by.Fallback, "limit of 800 tokens") || len(a.writers) != 1 {
		t.Errorf("written by %+v, writers %+v", by, a.writers)
	}
}

func TestAModelThatMayNotWriteIsNotAsked(t *testing.T) {
	t.Parallel()
	fake := modeltest.Start(t)
	spent := fake.Endpoint(model.ProtocolOpenAI, modeltest.Sensible)
	spent.MonthlyBudget, spent.Spent = 10, 10
	unsealed := knowledge.Errorf(knowledge.CodeModelKey, "The key cannot be opened. Enter it again.")
	for _, c := range []struct {
		name  string
		ports *endpoints
		code  knowledge.Code
	}{
		{"over its budget", &endpoints{endpoint: spent, ok: true}, knowledge.CodeModelBudget},
		{"its key is lost", &endpoints{err: unsealed}, knowledge.CodeModelKey},
		{"none is set up", &endpoints{}, ""},
	} {
		b := setup(t, nil, writes(t, fake, "", generative.Options{Endpoints: c.ports}))
		b.finder.result.Passages = library
		a, _ := b.asks(question, id.Nil)
		by := a.done.WrittenBy
		if a.done.Status != "answered" || by.By != "composed" || by.FallbackCode != string(c.code) || (c.code == "") != (len(a.writers) == 0) {
			t.Errorf("%s: %+v, writers %+v", c.name, by, a.writers)
		}
	}
	if n := len(fake.Asked()); n != 0 {
		t.Errorf("the model was asked %d times", n)
	}
	b := setup(t, nil, writes(t, fake, "", generative.Options{Endpoints: &endpoints{err: errors.New("a bug")}}))
	if a, _ := b.asks(question, id.Nil); a.failed.Code != string(knowledge.CodeInternal) {
		t.Errorf("a fault of our own is %+v", a.failed)
	}
}

func TestARecordThatCannotBeKeptCostsNoAnswer(t *testing.T) {
	t.Parallel()
	b, _ := modelled(t, modeltest.Sensible, generative.Options{Calls: &calls{err: errors.New("no room")}})
	if a, _ := b.asks(question, id.Nil); a.done.Status != "answered" || a.done.WrittenBy.By != "model" {
		t.Errorf("%+v", a.done)
	}
}

func TestAModelThatHangsKeepsNobodyFromAsking(t *testing.T) {
	t.Parallel()
	gate := admission.NewGate(admission.Options{Limit: 1, MaxWait: 50 * time.Millisecond})
	b, fake := modelled(t, modeltest.StallBefore, generative.Options{}, func(o *answer.Options) { o.Gate, o.Writing = gate.Enter, 1 })
	h, err := b.service.Ask(b.ctx, answer.Question{Text: question})
	if err != nil {
		t.Fatal(err)
	}
	if err := fake.AwaitCall(t.Context(), modeltest.StallBefore); err != nil {
		t.Fatal(err)
	}
	a, _ := b.asks(question, id.Nil)
	if by := a.done.WrittenBy; a.done.Status != "answered" || by.FallbackCode != string(knowledge.CodeModelBusy) {
		t.Errorf("meanwhile: %+v, want an answer, composed since models write enough already", by)
	}
	if first := b.told(h.MessageID); first.done.WrittenBy.FallbackCode != string(knowledge.CodeModelSlow) {
		t.Errorf("the one that waited: %+v", first.done.WrittenBy)
	}
}

func TestAModelThatHangsOnAFollowUpKeepsNobodyFromAsking(t *testing.T) {
	t.Parallel()
	gate := admission.NewGate(admission.Options{Limit: 1, MaxWait: 50 * time.Millisecond})
	b, fake := modelled(t, modeltest.StallBefore, generative.Options{}, func(o *answer.Options) { o.Gate, o.Writing = gate.Enter, 1 })
	_, h := b.asks("How high was the Lauffen weir in 1934?", id.Nil)
	called := len(fake.Asked())
	if _, err := b.service.Ask(b.ctx, answer.Question{Text: "And in 1960?", ConversationID: h.ConversationID}); err != nil {
		t.Fatal(err)
	}
	for len(fake.Asked()) == called { // it is being rephrased
		if t.Context().Err() != nil {
			t.Fatal("the model was not asked")
		}
		runtime.Gosched()
	}
	if a, _ := b.asks(question, id.Nil); a.done.Status != "answered" {
		t.Errorf("meanwhile: %+v", a.done)
	}
}

func TestAModelThatKeepsFailingIsLeftAloneForAWhile(t *testing.T) {
	t.Parallel()
	b, fake := modelled(t, modeltest.Broken, generative.Options{Rest: time.Hour})
	for range 2 {
		b.asks(question, id.Nil)
	}
	before := fake.Calls(modeltest.Broken)
	a, _ := b.asks(question, id.Nil)
	if fake.Calls(modeltest.Broken) != before || !strings.Contains(a.done.WrittenBy.Fallback, "left alone") {
		t.Errorf("asked %d times more; %+v", fake.Calls(modeltest.Broken)-before, a.done.WrittenBy)
	}
}

func TestAStopEndsTheModelToo(t *testing.T) {
	t.Parallel()
	fake := modeltest.Start(t)
	fake.Delay = 20 * time.Millisecond
	b := setup(t, nil, writes(t, fake, modeltest.SlowDrip, generative.Options{}))
	b.finder.result.Passages = library
	h, err := b.service.Ask(b.ctx, answer.Question{Text: question})
	if err != nil {
		t.Fatal(err)
	}
	var stopped time.Time
	for e, err := range b.service.Events(b.ctx, h.MessageID, 0) {
		if err != nil {
			t.Fatal(err)
		}
		if e.Type == "delta" && stopped.IsZero() {
			stopped = time.Now()
			if err := b.service.Stop(b.ctx, h.MessageID); err != nil {
				t.Fatal(err)
			}
		}
	}
	a := b.told(h.MessageID)
	if took := time.Since(stopped); took > time.Second || a.done.Status != "stopped" || len(a.sentences) == 0 || a.done.WrittenBy.Fallback != "" {
		t.Errorf("stopped after %v as %q with %q", took, a.done.Status, a.text())
	}
}

func TestAFollowUpIsSearchedForSoThatItStandsAlone(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"", modeltest.Sensible} {
		b, fake := modelled(t, name, generative.Options{})
		if name == "" {
			b = setup(t, nil, writes(t, fake, "", generative.Options{Endpoints: &endpoints{}}))
			b.finder.result.Passages = library
		}
		_, h := b.asks("How high was the Lauffen weir in 1934?", id.Nil)
		a, _ := b.asks("And in 1960?", h.ConversationID)
		for _, word := range []string{"Lauffen", "weir", "1960"} {
			if !strings.Contains(a.query, word) || !strings.Contains(b.finder.asked(), word) {
				t.Errorf("by %q: searched for %q and told %q, want %q in it", name, b.finder.asked(), a.query, word)
			}
		}
		if a, _ := b.asks("What is the level of the river Neckar at Heilbronn harbour?", h.ConversationID); a.query != "" {
			t.Errorf("by %q: a question that stands alone is searched for as %q", name, a.query)
		}
		if name == "" {
			continue
		}
		prompts := fake.Asked()
		last := prompts[len(prompts)-1]
		if len(last.Turns) < 3 || last.Turns[0].Role != model.RoleUser || !strings.Contains(last.Turns[0].Text, "How high was") {
			t.Errorf("the model was told of %d turns: %+v", len(last.Turns), last.Turns)
		}
	}
}

func TestWhatMayNotBeReadAnyMoreIsNotToldToAModel(t *testing.T) {
	t.Parallel()
	readable := allReadable
	b, fake := modelled(t, modeltest.Sensible, generative.Options{}, func(o *answer.Options) {
		o.Readable = func(ctx context.Context, documents []id.ID) (map[id.ID]bool, error) { return readable(ctx, documents) }
	})
	_, h := b.asks("Who built the Lauffen weir in 1934?", id.Nil)
	readable = func(context.Context, []id.ID) (map[id.ID]bool, error) { return nil, nil }
	b.finder.result.Passages = library[1:]
	b.asks("What is the use of a weir in a town with mills?", h.ConversationID)
	prompts := fake.Asked()
	if last := prompts[len(prompts)-1]; len(last.Turns) != 1 || strings.Contains(last.Turns[0].Text, "Anna Keller") {
		t.Errorf("the model was told %+v", last.Turns)
	}
}

func TestWhatAModelWasGivenIsKeptAndShownToNobody(t *testing.T) {
	t.Parallel()
	readable := allReadable
	b, fake := modelled(t, modeltest.Scripted, generative.Options{}, func(o *answer.Options) {
		o.Readable = func(ctx context.Context, documents []id.ID) (map[id.ID]bool, error) { return readable(ctx, documents) }
	})
	fake.Say("Water flows over a weir all the time [2]. Some of it is said to be secret.")
	a, h := b.asks(question, id.Nil)
	events := b.notebook.answers[h.MessageID].events
	at := slices.IndexFunc(events, func(e knowledge.Event) bool { return e.Type == answer.EventRests })
	if at < 0 || at > slices.IndexFunc(events, func(e knowledge.Event) bool { return e.Type == "delta" }) {
		t.Fatalf("kept %v, want what it was given before what it said", types(events))
	}
	given, err := answer.ReadRests(events[at])
	for _, p := range library {
		if err != nil || !slices.Contains(given, p.DocumentID) {
			t.Errorf("given %v, %v; want %s among them", given, err, p.DocumentName)
		}
	}
	later := b.replica("two", nil)
	for name, seen := range map[string][]string{
		"as it happened": a.types, "again": types(b.read(b.service, h.MessageID, 0)),
		"from the store": types(b.read(later, h.MessageID, 0)), "resumed behind it": types(b.read(later, h.MessageID, events[at].Seq)),
	} {
		if slices.Contains(seen, answer.EventRests) || seen[len(seen)-1] != "done" {
			t.Errorf("%s: %v", name, seen)
		}
	}

	// It cites only the second document. Without the first, which it was given
	// too, nothing of it is told to the model.
	readable = func(_ context.Context, documents []id.ID) (map[id.ID]bool, error) {
		return map[id.ID]bool{library[1].DocumentID: true}, nil
	}
	b.finder.result.Passages = library[1:]
	b.asks("What is the use of a weir in a town with mills?", h.ConversationID)
	prompts := fake.Asked()
	if last := prompts[len(prompts)-1]; len(last.Turns) != 1 {
		t.Errorf("the model was told %+v", last.Turns)
	}
}
