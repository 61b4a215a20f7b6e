package retrieve_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// linked is a next round that answers with what it is told to.
type linked struct {
	source
	from []retrieve.Hit // what it was asked to go on from
}

func (l *linked) Follow(ctx context.Context, q retrieve.Query, found []retrieve.Hit) ([]retrieve.Hit, error) {
	l.from = found
	return l.Search(ctx, q)
}

// texts serves passages with text, but for those that are gone.
type texts map[id.ID]string

func (s texts) Passages(_ context.Context, _ knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error) {
	found := map[id.ID]knowledge.Passage{}
	for _, c := range chunks {
		if text, ok := s[c]; ok {
			found[c] = knowledge.Passage{Chunk: knowledge.Chunk{ID: c, Text: text, Span: knowledge.Span{Start: 100, End: 100 + len(text)}}}
		}
	}
	return found, nil
}

const (
	filmText     = "The film is long. Ada Lindqvist directed it. It won a prize."
	directorText = "She was born in Uppsala. As Ada Lindqvist she signed."
)

// step leads from one passage to another by a name that both have.
func step(from, to id.ID) []knowledge.Step {
	at := func(chunk id.ID, text string) knowledge.Place {
		start := 100 + strings.Index(text, "Ada Lindqvist")
		return knowledge.Place{ChunkID: chunk, Span: knowledge.Span{Start: start, End: start + len("Ada Lindqvist")}}
	}
	return []knowledge.Step{{Name: "Ada Lindqvist", From: at(from, filmText), To: at(to, directorText)}}
}

func TestAPassageTakesTheBetterOfItsOwnScoreAndItsPath(t *testing.T) {
	t.Parallel()
	c := chunkIDs(4)
	words := &source{name: "lexical", hits: []retrieve.Hit{hit(c[0], c[0], 8), hit(c[1], c[1], 5), hit(c[2], c[2], 4)}}
	higher, lower := hit(c[2], c[2], 6), hit(c[1], c[1], 1)
	higher.Why.Path, lower.Why.Path = step(c[0], c[2]), step(c[0], c[1])
	higher.Why.Path[0].Name = "ADA Lindqvist" // as some other document writes it
	next := &linked{source: source{name: "graph", hits: []retrieve.Hit{higher, lower}}}
	shelf := texts{c[0]: filmText, c[1]: directorText, c[2]: directorText}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{words}, Next: next, Passages: shelf})
	got, err := r.Search(t.Context(), retrieve.Query{Text: "film"})
	if err != nil || !slices.Equal(found(got), []id.ID{c[0], c[2], c[1]}) {
		t.Fatalf("found %v, %v", found(got), err)
	}
	if got.Passages[1].Source != "graph" || got.Passages[2].Source != "lexical" || len(got.Passages[2].Why.Path) != 0 {
		t.Errorf("sources %q and %q", got.Passages[1].Source, got.Passages[2].Source)
	}
	if len(next.from) != 3 || next.from[0].ChunkID != c[0] {
		t.Errorf("it went on from %v, not from what the words found", next.from)
	}
	path := got.Passages[1].Why.Path[0]
	if path.Name != "Ada Lindqvist" {
		t.Errorf("the step is by way of %q, not as the passages write it", path.Name)
	}
	for _, place := range []struct {
		at   knowledge.Place
		text string
		want string
	}{{path.From, filmText, "Ada Lindqvist directed it."}, {path.To, directorText, "As Ada Lindqvist she signed."}} {
		if said := place.text[place.at.Span.Start-100 : place.at.Span.End-100]; said != place.want {
			t.Errorf("the step shows %q, want the sentence %q", said, place.want)
		}
	}
	if last := got.Sources[len(got.Sources)-1]; last.Name != "graph" || last.State != knowledge.SourceDone || last.Found != 2 {
		t.Errorf("reported as %+v", last)
	}
}

func TestAPassageMayGainWithoutAPath(t *testing.T) {
	t.Parallel()
	c := chunkIDs(2)
	words := &source{name: "lexical", hits: []retrieve.Hit{hit(c[0], c[0], 8), hit(c[1], c[1], 7.9)}}
	next := &linked{source: source{name: "graph", hits: []retrieve.Hit{hit(c[1], c[1], 8.5)}}}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{words}, Next: next, Passages: &shelf{}})
	got, err := r.Search(t.Context(), retrieve.Query{Text: "film"})
	if err != nil || !slices.Equal(found(got), []id.ID{c[1], c[0]}) {
		t.Fatalf("found %v, %v", found(got), err)
	}
	if first := got.Passages[0]; first.Score != 8.5 || first.Source != "lexical" || got.Sources[1].Found != 0 {
		t.Errorf("scores %v by %s, and the graph says that it found %d", first.Score, first.Source, got.Sources[1].Found)
	}
}

func TestAPathFromAPassageThatHasGoneLeadsNowhere(t *testing.T) {
	t.Parallel()
	c := chunkIDs(4)
	words := &source{name: "lexical", hits: []retrieve.Hit{hit(c[0], c[0], 8), hit(c[3], c[3], 5.5), hit(c[1], c[1], 5)}}
	reached, raised := hit(c[2], c[2], 7), hit(c[1], c[1], 6)
	reached.Why.Path, raised.Why.Path = step(c[0], c[2]), step(c[0], c[1])
	next := &linked{source: source{name: "graph", hits: []retrieve.Hit{reached, raised}}}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{words}, Next: next, Passages: texts{c[1]: directorText, c[2]: directorText, c[3]: filmText}})
	got, err := r.Search(t.Context(), retrieve.Query{Text: "film"})
	if err != nil || !slices.Equal(found(got), []id.ID{c[3], c[1]}) {
		t.Fatalf("found %v, %v; want what the words found, in their order", got.Passages, err)
	}
	if fell := got.Passages[1]; fell.Score != 5 || fell.Source != "lexical" || len(fell.Why.Path) != 0 {
		t.Errorf("without its path it scores %v by %s", fell.Score, fell.Source)
	}
	if got, err = r.Search(t.Context(), retrieve.Query{Text: "film", Limit: 1}); err != nil || !slices.Equal(found(got), c[3:]) {
		t.Errorf("the best is %v, %v", found(got), err)
	}
}

func TestANextRoundWithoutTimeLeftIsNotBegun(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := chunkIDs(1)
		slow := func(name string) *source {
			return &source{name: name, hits: []retrieve.Hit{hit(c[0], c[0], 1)}, after: 600 * time.Millisecond}
		}
		next := &linked{source: source{name: "graph"}}
		r := retriever(t, retrieve.Options{
			Sources: []retrieve.Source{slow("one"), slow("two")}, Next: next, Passages: &shelf{}, Budget: time.Second,
			Path: func(context.Context) retrieve.Strategy { return retrieve.Sequential },
		})
		got, err := r.Search(t.Context(), retrieve.Query{Text: "film"})
		if err != nil || !slices.Equal(found(got), c) || next.from != nil {
			t.Fatalf("found %v, %v; it was asked: %v", found(got), err, next.from != nil)
		}
		if last := got.Sources[2]; last.State != knowledge.SourceLate || last.Reason != "The others left it no time." {
			t.Errorf("reported as %+v", last)
		}
	})
}

func TestWithoutTheNextRoundTheRestIsServedAndItsShareReported(t *testing.T) {
	troubles := map[string]struct {
		next *linked
		want knowledge.SourceState
	}{
		"late":     {&linked{source: source{name: "graph", after: time.Hour}}, knowledge.SourceLate},
		"deaf":     {&linked{source: source{name: "graph", after: time.Hour, deaf: true}}, knowledge.SourceLate},
		"broken":   {&linked{source: source{name: "graph", err: errors.New("boom")}}, knowledge.SourceFailed},
		"panicked": {&linked{source: source{name: "graph", panics: true}}, knowledge.SourceFailed},
		"refused":  {&linked{source: source{name: "graph", err: knowledge.Errorf(knowledge.CodeOverloaded, "Busy.")}}, knowledge.SourceRefused},
	}
	for name, tt := range troubles {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := chunkIDs(1)
				words := &source{name: "lexical", hits: []retrieve.Hit{hit(c[0], c[0], 1)}, after: 600 * time.Millisecond}
				r := retriever(t, retrieve.Options{Sources: []retrieve.Source{words}, Next: tt.next, Passages: &shelf{}, Budget: time.Second})
				began := time.Now()
				got, err := r.Search(t.Context(), retrieve.Query{Text: "film"})
				if err != nil || !slices.Equal(found(got), c) || len(got.Sources) != 2 || got.Sources[1].State != tt.want || got.Sources[1].Reason == "" {
					t.Errorf("found %v, %v, %+v", found(got), err, got.Sources)
				}
				if took := time.Since(began); took > time.Second {
					t.Errorf("took %v with a budget of a second", took)
				}
				r.Close()
			})
		})
	}
}

func TestTheNextRoundCanBeLeftOut(t *testing.T) {
	t.Parallel()
	c := chunkIDs(1)
	words := &source{name: "lexical", hits: []retrieve.Hit{hit(c[0], c[0], 1)}}
	next := &linked{source: source{name: "graph"}}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{words}, Next: next, Passages: &shelf{}})
	got, err := r.Search(t.Context(), retrieve.Query{Text: "film", Without: retrieve.Parts{retrieve.PartGraph}})
	if err != nil || len(got.Sources) != 1 || next.from != nil {
		t.Errorf("%v; it was asked all the same: %v", err, got.Sources)
	}
	words.hits = nil
	if got, err = r.Search(t.Context(), retrieve.Query{Text: "film"}); err != nil || next.from != nil || len(got.Sources) != 1 {
		t.Errorf("%v; it was asked to go on from nothing: %v", err, got.Sources)
	}
}
