package answer_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/answer/directive"
	"github.com/forebay/forebay/apps/api/internal/answer/extractive"
	"github.com/forebay/forebay/apps/api/internal/answer/generative"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/gateway"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

const question = "What is a weir, and who built the Lauffen weir?"

const honest = "A weir is a low dam that raises a river's level. Anna Keller built the Lauffen weir in 1934. The weir does not stop floods."

func passageOf(name, heading, text string) knowledge.Passage {
	return knowledge.Passage{
		Chunk: knowledge.Chunk{
			ID: id.New(), DocumentID: id.New(), VersionID: id.New(),
			Span: knowledge.Span{Start: 50, End: 50 + len(text)}, Heading: heading, Text: text,
		},
		CollectionID: id.New(), DocumentName: name, DocumentTitle: strings.TrimSuffix(name, ".md"), Version: 1, Source: "lexical",
	}
}

// told is an answer as a reader has it at the end.
type told struct {
	types     []string
	sentences []contract.Sentence
	citations []contract.Citation
	writers   []contract.WriterEvent
	query     string
	done      contract.DoneEvent
	failed    contract.ErrorEvent
}

func (b *bundle) told(message id.ID) told {
	b.t.Helper()
	events := b.read(b.service, message, 0)
	a := told{types: types(events)}
	for _, e := range events {
		var v any
		switch e.Type {
		case "delta":
			v = &contract.DeltaEvent{}
		case "citation":
			v = &contract.CitationEvent{}
		case "writer":
			v = &contract.WriterEvent{}
		case "query":
			v = &contract.QueryEvent{}
		case "done":
			v = &a.done
		case "error":
			v = &a.failed
		default:
			continue
		}
		if err := json.Unmarshal(e.Data, v); err != nil {
			b.t.Fatal(err)
		}
		switch v := v.(type) {
		case *contract.DeltaEvent:
			a.sentences = append(a.sentences, contract.Sentence{Text: v.Text, Break: v.Break, Support: v.Support, Reason: v.Reason})
		case *contract.CitationEvent:
			a.citations = append(a.citations, v.Citation)
		case *contract.WriterEvent:
			a.writers = append(a.writers, *v)
		case *contract.QueryEvent:
			a.query = v.Query
		}
	}
	return a
}

func (a told) text() string {
	var list []string
	for _, s := range a.sentences {
		list = append(list, s.Text)
	}
	return strings.Join(list, " ")
}

// writes are a service's options with a model that writes.
func writes(t *testing.T, fake *modeltest.Running, name string, o generative.Options) func(*answer.Options) {
	t.Helper()
	limits := gateway.Options{FirstWord: 10 * time.Second, Stall: 10 * time.Second, Pause: time.Millisecond}
	if name == modeltest.StallBefore || name == modeltest.StallAfter {
		limits.FirstWord, limits.Stall = 300*time.Millisecond, 200*time.Millisecond
	}
	g, err := gateway.New(limits)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(g.Close)
	o.Chat = g
	if o.Endpoints == nil {
		o.Endpoints = &endpoints{endpoint: fake.Endpoint(model.ProtocolOpenAI, name), ok: true}
	}
	if o.Calls == nil {
		o.Calls = &calls{}
	}
	w, err := generative.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return func(o *answer.Options) { o.Writer, o.Composer = w, extractive.New(extractive.Options{}) }
}

// live is what markup, a script or an address looks like.
var lively = regexp.MustCompile(`!\[|\]\(|<[a-zA-Z/!?]|(?i:\b[a-z][a-z0-9+.-]*://|\bwww\.|\b(?:javascript|data|vbscript|mailto):\S)`)

func TestNoInjectionGetsItsWay(t *testing.T) {
	t.Parallel()
	if len(injections) < 40 {
		t.Fatalf("%d injections, want at least 40", len(injections))
	}
	for _, in := range injections {
		for _, servant := range []string{modeltest.Scripted, modeltest.Obedient} {
			t.Run(in.name+"/"+servant, func(t *testing.T) {
				t.Parallel()
				in.run(t, servant)
			})
		}
	}
}

// run asks a model that plays along, and looks at everything that is delivered.
func (in injection) run(t *testing.T, servant string) {
	fake := modeltest.Start(t)
	fake.Say(in.says)
	b := setup(t, nil, writes(t, fake, servant, generative.Options{}))
	given := map[id.ID]knowledge.Passage{}
	b.finder.result.Passages = []knowledge.Passage{passageOf("weir.md", "", honest)}
	for _, d := range in.docs {
		b.finder.result.Passages = append(b.finder.result.Passages, passageOf(d.name, d.heading, d.text))
	}
	for _, p := range b.finder.result.Passages {
		given[p.ID] = p
	}
	h, err := b.service.Ask(b.ctx, answer.Question{Text: question})
	if err != nil {
		t.Fatal(err)
	}
	a := b.told(h.MessageID)
	if a.done.Status != "answered" && a.done.Status != "unsupported" {
		t.Errorf("the answer ended as %q", a.done.Status)
	}
	asked := fake.Asked()[0]
	in.delimited(t, asked, len(given))
	in.harmless(t, a, asked.Key())
	in.honest(t, a, b.notebook.answers[h.MessageID], given)
}

// delimited looks at the prompt: every passage is there, closed where it ends
// and nowhere else, and the key is nowhere but in the delimiters.
func (in injection) delimited(t *testing.T, p modeltest.Prompt, given int) {
	t.Helper()
	if got := len(p.Passages()); got != given {
		t.Errorf("the prompt has %d passages, want %d", got, given)
	}
	last := p.Turns[len(p.Turns)-1].Text
	if n := strings.Count(last, p.Key()); n != 2*given || strings.Contains(p.System, p.Key()) {
		t.Errorf("the key is in the prompt %d times, want twice for each of %d passages", n, given)
	}
	if n := len(regexp.MustCompile(`(?i)<\s*/?\s*passage`).FindAllString(last, -1)); n != 2*given {
		t.Errorf("the prompt has %d delimiters, want %d", n, 2*given)
	}
	if !strings.HasSuffix(last, "Question: "+question) {
		t.Errorf("the prompt does not end with the question")
	}
}

// harmless looks at all text of the answer: nothing in it does anything, and no
// secret of the request is in it.
func (in injection) harmless(t *testing.T, a told, key string) {
	t.Helper()
	for _, s := range a.sentences {
		if m := lively.FindString(s.Text); m != "" {
			t.Errorf("%q is shown with %q in it", s.Text, m)
		}
		for _, never := range append([]string{key, key[:16]}, in.never...) {
			if strings.Contains(s.Text, never) {
				t.Errorf("%q is shown, with %q in it", s.Text, never)
			}
		}
	}
	for _, w := range a.writers {
		if m := lively.FindString(w.Fallback); m != "" || strings.Contains(w.Fallback, key) {
			t.Errorf("the fallback's reason is %q", w.Fallback)
		}
	}
}

// honest looks at what is cited: spans of passages that were given, which say
// what they are cited for and were not written for a model.
func (in injection) honest(t *testing.T, a told, k *kept, given map[id.ID]knowledge.Passage) {
	t.Helper()
	for i, c := range k.result.Citations {
		p, ok := given[c.ChunkID]
		if !ok {
			t.Fatalf("citation %d is of a passage that was not given", i)
		}
		if start, end := c.Span.Start-p.Span.Start, c.Span.End-p.Span.Start; start < 0 || end > len(p.Text) || p.Text[start:end] != c.Quote {
			t.Errorf("citation %d quotes %q, which is not at its span", i, c.Quote)
		}
		if directive.Tainted(p.Text, knowledge.Span{Start: c.Span.Start - p.Span.Start, End: c.Span.End - p.Span.Start}) {
			t.Errorf("%q is cited by %q, which speaks to a model", a.sentences[c.Sentence].Text, c.Quote)
		}
		if a.sentences[c.Sentence].Support != "cited" {
			t.Errorf("%q has a citation and is %s", a.sentences[c.Sentence].Text, a.sentences[c.Sentence].Support)
		}
	}
	for _, s := range a.sentences {
		for _, u := range in.uncited {
			if kind, _ := directive.In(s.Text); s.Support == "cited" && strings.Contains(s.Text, u) && kind != directive.Says {
				t.Errorf("%q is shown as cited", s.Text)
			}
		}
		if s.Support == "unsupported" && s.Reason == "" {
			t.Errorf("%q is marked without a reason", s.Text)
		}
	}
	if strings.TrimSpace(a.text()) == "" && a.done.Status == "answered" {
		t.Errorf("an answer without a word")
	}
}
