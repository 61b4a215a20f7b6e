package retrieve_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// source answers with what it is told to.
type source struct {
	name   string
	hits   []retrieve.Hit
	err    error
	after  time.Duration
	deaf   bool // whether it goes on past its deadline
	panics bool
	asked  retrieve.Query
}

func (s *source) Name() string { return s.name }

func (s *source) Search(ctx context.Context, q retrieve.Query) ([]retrieve.Hit, error) {
	s.asked = q
	if s.panics {
		panic("the source is broken")
	}
	if s.deaf {
		time.Sleep(s.after)
		return s.hits, s.err
	}
	select {
	case <-time.After(s.after):
		return s.hits, s.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// shelf serves passages, but for those that are gone.
type shelf struct {
	gone  map[id.ID]bool
	err   error
	reads int
}

func (s *shelf) Passages(_ context.Context, _ knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error) {
	s.reads++
	found := map[id.ID]knowledge.Passage{}
	for _, c := range chunks {
		if !s.gone[c] {
			found[c] = knowledge.Passage{Chunk: knowledge.Chunk{ID: c}}
		}
	}
	return found, s.err
}

func chunkIDs(n int) []id.ID {
	ids := make([]id.ID, n)
	for i := range ids {
		ids[i] = id.ID{15: byte(i + 1)}
	}
	return ids
}

func hit(chunk, document id.ID, score float64) retrieve.Hit {
	return retrieve.Hit{ChunkID: chunk, DocumentID: document, Score: score}
}

func retriever(t *testing.T, o retrieve.Options) *retrieve.Retriever {
	t.Helper()
	r, err := retrieve.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func found(r retrieve.Result) []id.ID {
	ids := make([]id.ID, len(r.Passages))
	for i, p := range r.Passages {
		ids[i] = p.ID
	}
	return ids
}

var strategies = []retrieve.Strategy{retrieve.Sequential, retrieve.Parallel}

func TestASourceInTroubleCostsOnlyItsShare(t *testing.T) {
	c := chunkIDs(1)
	busy := knowledge.Errorf(knowledge.CodeOverloaded, "Busy.")
	troubles := map[string]struct {
		source *source
		want   knowledge.SourceState
	}{
		"late":            {&source{name: "trouble", after: time.Hour}, knowledge.SourceLate},
		"late and deaf":   {&source{name: "trouble", after: time.Hour, deaf: true}, knowledge.SourceLate},
		"failed":          {&source{name: "trouble", err: errors.New("boom")}, knowledge.SourceFailed},
		"refused":         {&source{name: "trouble", err: busy}, knowledge.SourceRefused},
		"panicking":       {&source{name: "trouble", panics: true}, knowledge.SourceFailed},
		"being built":     {&source{name: "trouble", err: knowledge.Errorf(knowledge.CodeUnavailable, "Being built.")}, knowledge.SourceFailed},
		"found by others": {&source{name: "trouble"}, knowledge.SourceDone},
	}
	for name, trouble := range troubles {
		for _, strategy := range strategies {
			t.Run(name+"/"+string(strategy), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					well := &source{name: "well", hits: []retrieve.Hit{hit(c[0], id.New(), 2)}}
					r := retriever(t, retrieve.Options{
						Sources: []retrieve.Source{trouble.source, well}, Passages: &shelf{},
						Path: func(context.Context) retrieve.Strategy { return strategy },
					})
					defer r.Close()
					began := time.Now()
					result, err := r.Search(t.Context(), retrieve.Query{Text: "q"})
					if err != nil {
						t.Fatalf("Search: %v", err)
					}
					if took := time.Since(began); took > time.Second {
						t.Errorf("took %v, want at most one source's deadline", took)
					}
					if !slices.Equal(found(result), c) {
						t.Errorf("found %v, want what the other source brought", found(result))
					}
					got := result.Sources[0]
					if got.State != trouble.want || got.Missing() == (got.Reason == "") {
						t.Errorf("report %+v, want state %q with a reason if its share is missing", got, trouble.want)
					}
					if result.Sources[1].State != knowledge.SourceDone || result.Sources[1].Found != 1 {
						t.Errorf("the other source's report is %+v", result.Sources[1])
					}
				})
			})
		}
	}
}

func TestParallelWaitsForTheSlowestSequentialForTheSum(t *testing.T) {
	for strategy, want := range map[retrieve.Strategy]time.Duration{
		retrieve.Parallel: 200 * time.Millisecond, retrieve.Sequential: 300 * time.Millisecond,
	} {
		synctest.Test(t, func(t *testing.T) {
			r := retriever(t, retrieve.Options{
				Sources: []retrieve.Source{
					&source{name: "a", after: 100 * time.Millisecond}, &source{name: "b", after: 200 * time.Millisecond},
				},
				Passages: &shelf{},
				Path:     func(context.Context) retrieve.Strategy { return strategy },
			})
			began := time.Now()
			if _, err := r.Search(t.Context(), retrieve.Query{Text: "q"}); err != nil {
				t.Fatal(err)
			}
			if took := time.Since(began); took != want {
				t.Errorf("%s took %v, want %v", strategy, took, want)
			}
		})
	}
}

func TestTheBudgetBoundsAllSourcesTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sources := []retrieve.Source{&source{name: "quick"}}
		for _, name := range []string{"b", "c", "d"} {
			sources = append(sources, &source{name: name, after: time.Hour})
		}
		r := retriever(t, retrieve.Options{
			Sources: sources, Passages: &shelf{},
			Path:     func(context.Context) retrieve.Strategy { return retrieve.Sequential },
			Deadline: time.Second, Budget: 1500 * time.Millisecond,
		})
		began := time.Now()
		if _, err := r.Search(t.Context(), retrieve.Query{Text: "q"}); err != nil {
			t.Fatal(err)
		}
		if took := time.Since(began); took != 1500*time.Millisecond {
			t.Errorf("took %v, want the budget", took)
		}
	})
}

func TestWhenNoSourceAnswersTheErrorSaysWhatToDo(t *testing.T) {
	busy := knowledge.Errorf(knowledge.CodeOverloaded, "Busy.")
	busy.RetryAfter = 7 * time.Second
	for name, c := range map[string]struct {
		sources []retrieve.Source
		want    knowledge.Code
		retry   time.Duration
	}{
		"broken":  {[]retrieve.Source{&source{name: "a", err: errors.New("boom")}}, knowledge.CodeUnavailable, time.Second},
		"late":    {[]retrieve.Source{&source{name: "a", after: time.Hour}}, knowledge.CodeTimeout, time.Second},
		"refused": {[]retrieve.Source{&source{name: "a", err: busy}, &source{name: "b", after: time.Hour}}, knowledge.CodeOverloaded, 7 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := retriever(t, retrieve.Options{Sources: c.sources, Passages: &shelf{}})
				result, err := r.Search(t.Context(), retrieve.Query{Text: "q"})
				e, ok := errors.AsType[*knowledge.Error](err)
				if !ok || e.Code != c.want || e.RetryAfter != c.retry {
					t.Errorf("Search = %v, want code %s and to retry after %v", err, c.want, c.retry)
				}
				if len(result.Sources) != len(c.sources) {
					t.Errorf("%d sources reported, want each", len(result.Sources))
				}
			})
		})
	}
}

func TestAReaderWhoLeavesEndsTheSearch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(10*time.Millisecond, cancel)
		r := retriever(t, retrieve.Options{Sources: []retrieve.Source{&source{name: "a", after: time.Hour}}, Passages: &shelf{}})
		if _, err := r.Search(ctx, retrieve.Query{Text: "q"}); !errors.Is(err, context.Canceled) {
			t.Errorf("Search = %v, want the context's error", err)
		}
	})
}

func TestScoresOfDifferentScalesCountTheSame(t *testing.T) {
	t.Parallel()
	c := chunkIDs(4)
	d := id.New()
	large := &source{name: "large", hits: []retrieve.Hit{hit(c[0], d, 100), hit(c[1], d, 90), hit(c[2], d, 10)}}
	small := &source{name: "small", hits: []retrieve.Hit{hit(c[1], d, 0.5), hit(c[3], d, 0.4)}}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{large, small}, Passages: &shelf{}})
	result, err := r.Search(t.Context(), retrieve.Query{Text: "q"})
	if err != nil {
		t.Fatal(err)
	}
	// 0.9+1 before 1, before 0.8, before 0.1.
	if got, want := found(result), []id.ID{c[1], c[0], c[3], c[2]}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
	if got := result.Passages[0].Source; got != "small" {
		t.Errorf("the first passage came from %q, want the source that contributed most", got)
	}
}

func TestNoDocumentCrowdsOutTheOthers(t *testing.T) {
	t.Parallel()
	c := chunkIDs(4)
	talkative, other := id.New(), id.New()
	s := &source{name: "a", hits: []retrieve.Hit{hit(c[0], talkative, 4), hit(c[1], talkative, 3), hit(c[2], talkative, 2), hit(c[3], other, 1)}}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{s}, Passages: &shelf{}})
	result, err := r.Search(t.Context(), retrieve.Query{Text: "q", PerDocument: 1})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := found(result), []id.ID{c[0], c[3]}; !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}

func TestStaleHitsAreNeverShownAndMakeRoom(t *testing.T) {
	t.Parallel()
	c := chunkIDs(3)
	s := &source{name: "a"}
	for i, chunk := range c {
		s.hits = append(s.hits, hit(chunk, id.New(), float64(3-i)))
	}
	store := &shelf{gone: map[id.ID]bool{c[0]: true}}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{s}, Passages: store})
	result, err := r.Search(t.Context(), retrieve.Query{Text: "q", Limit: 2})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := found(result), c[1:]; !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
	if store.reads != 1 {
		t.Errorf("%d reads, want one batch", store.reads)
	}
	if s.asked.Limit <= 2 {
		t.Errorf("the source was asked for %d hits, want some to spare", s.asked.Limit)
	}
}

func TestWatchersSeeEachSourceBeginAndEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := retriever(t, retrieve.Options{
			Sources:  []retrieve.Source{&source{name: "slow", after: 50 * time.Millisecond}, &source{name: "quick"}},
			Passages: &shelf{},
		})
		var seen []string
		_, err := r.SearchWatched(t.Context(), retrieve.Query{Text: "q"}, func(s knowledge.SourceReport) {
			seen = append(seen, s.Name+" "+string(s.State))
		})
		if err != nil {
			t.Fatal(err)
		}
		if got, want := strings.Join(seen, ", "), "slow searching, quick searching, quick done, slow done"; got != want {
			t.Errorf("seen %q, want %q", got, want)
		}
	})
}

// absent is a source that an organisation may not have.
type absent struct {
	source
	present bool
}

func (a *absent) Present(context.Context) bool { return a.present }

func TestASourceThatAnOrganisationDoesNotHaveIsNeitherAskedNorMissed(t *testing.T) {
	c, d := chunkIDs(2), id.New()
	for _, strategy := range strategies {
		words := &source{name: "words", hits: []retrieve.Hit{hit(c[0], d, 7.5), hit(c[1], d, 2.5)}}
		meaning := &absent{source: source{name: "meaning", hits: []retrieve.Hit{hit(c[1], d, 1)}}}
		r := retriever(t, retrieve.Options{
			Sources: []retrieve.Source{words, meaning}, Passages: &shelf{},
			Path: func(context.Context) retrieve.Strategy { return strategy },
		})
		var told []string
		result, err := r.SearchWatched(t.Context(), retrieve.Query{Text: "q"}, func(s knowledge.SourceReport) { told = append(told, s.Name) })
		if err != nil || !slices.Equal(found(result), c) || result.Passages[0].Score != 7.5 || result.Passages[1].Score != 2.5 {
			t.Errorf("%s: %+v, %v; want the words' own ranks and scores", strategy, result.Passages, err)
		}
		if len(result.Sources) != 1 || slices.Contains(told, "meaning") || meaning.asked.Text != "" {
			t.Errorf("%s: sources %+v, told of %v", strategy, result.Sources, told)
		}

		meaning.present = true
		if result, err = r.Search(t.Context(), retrieve.Query{Text: "q"}); err != nil || len(result.Sources) != 2 || found(result)[0] != c[1] {
			t.Errorf("%s: present, %v from %+v, %v; want what both found first", strategy, found(result), result.Sources, err)
		}
		meaning.hits = nil // there, but with nothing to find by
		if result, err = r.Search(t.Context(), retrieve.Query{Text: "q"}); err != nil || result.Passages[0].Score != 7.5 || result.Passages[1].Score != 2.5 {
			t.Errorf("%s: a source without hits changed %+v, %v", strategy, result.Passages, err)
		}
		r.Close()
	}
}

func TestASourceThatIsLeftOutIsNeitherAskedNorMissed(t *testing.T) {
	t.Parallel()
	c, d := chunkIDs(2), id.New()
	words := &source{name: "words", hits: []retrieve.Hit{hit(c[0], d, 2)}}
	meaning := &source{name: string(retrieve.PartVector), hits: []retrieve.Hit{hit(c[1], d, 1)}}
	r := retriever(t, retrieve.Options{Sources: []retrieve.Source{words, meaning}, Passages: &shelf{}})
	result, err := r.Search(t.Context(), retrieve.Query{Text: "q", Without: retrieve.Parts{retrieve.PartVector, retrieve.PartPhrases}})
	if err != nil || !slices.Equal(found(result), c[:1]) || len(result.Sources) != 1 {
		t.Errorf("found %v from %+v, %v", found(result), result.Sources, err)
	}
	if !words.asked.Without.Has(retrieve.PartPhrases) {
		t.Error("a source is not told which of its own parts to leave out")
	}
}

func TestAPassageSaysWhyItWasFound(t *testing.T) {
	t.Parallel()
	c, d := chunkIDs(1), id.New()
	byWords := hit(c[0], d, 1)
	byWords.Why.Terms = []string{"weir"}
	r := retriever(t, retrieve.Options{
		Sources:  []retrieve.Source{&source{name: "meaning", hits: []retrieve.Hit{hit(c[0], d, 1)}}, &source{name: "words", hits: []retrieve.Hit{byWords}}},
		Passages: &shelf{},
	})
	result, err := r.Search(t.Context(), retrieve.Query{Text: "q"})
	if err != nil || len(result.Passages) != 1 || !slices.Equal(result.Passages[0].Why.Terms, []string{"weir"}) {
		t.Errorf("%+v, %v; want the words that one of the sources went by", result.Passages, err)
	}
}
