package embed_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// library is an organisation with documents, and a model that a test scripts.
type library struct {
	*memory.Store
	org    id.ID
	ctx    context.Context
	now    time.Time
	shelf  id.ID
	asked  []string // texts
	calls  int
	answer func(texts []string) ([][]float32, error)
	again  int
	more   string // at the end of each passage
}

func setup(t *testing.T) *library {
	t.Helper()
	l := &library{org: id.New(), now: time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC)}
	l.answer = func(texts []string) ([][]float32, error) { return vectorsOf(texts, 4), nil }
	l.Store = memory.New(func() time.Time { return l.now })
	must(t, l.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), identity.Organisation{ID: l.org, Slug: "team"}))
	l.ctx = identity.ForOrg(t.Context(), l.org, "test")
	shelf, err := l.Library.CreateCollection(l.ctx, "Shelf", "")
	must(t, err)
	l.shelf = shelf.ID
	return l
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func vectorsOf(texts []string, dimension int) [][]float32 {
	vectors := make([][]float32, len(texts))
	for i := range texts {
		vectors[i] = make([]float32, dimension)
		vectors[i][i%dimension] = 1
	}
	return vectors
}

// Embed implements embed.Endpoints.
func (l *library) Embed(_ context.Context, _ model.Endpoint, texts []string) (model.Embeddings, error) {
	l.calls++
	vectors, err := l.answer(texts)
	if err != nil {
		return model.Embeddings{}, err
	}
	l.asked = append(l.asked, texts...)
	return model.Embeddings{Vectors: vectors}, nil
}

// Opened implements embed.Endpoints.
func (l *library) Opened(ctx context.Context, e id.ID) (endpoint.Endpoint, error) {
	return l.Endpoints.Endpoint(ctx, e)
}

func (l *library) worker(slice time.Duration, batch int) *embed.Worker {
	return embed.New(embed.Options{
		Store: l.Embeddings, Changes: l.Index, Endpoints: l, Slice: slice, Batch: batch,
		Again: func() { l.again++ }, Now: func() time.Time { return l.now }, Log: slog.New(slog.DiscardHandler),
	})
}

// put publishes a document of so many passages.
func (l *library) put(t *testing.T, name string, passages int) id.ID {
	t.Helper()
	d, _, err := l.Content.Receive(l.ctx, l.shelf, ingest.Original{Name: name, Size: int64(len(name)), Checksum: [32]byte([]byte(fmt.Sprintf("%-32s", name)))}, strings.NewReader(name))
	must(t, err)
	l.publish(t, d.Current.ID, name, passages)
	return d.ID
}

func (l *library) publish(t *testing.T, version id.ID, name string, passages int) {
	t.Helper()
	chunks := make([]knowledge.Chunk, passages)
	for i := range chunks {
		chunks[i] = knowledge.Chunk{ID: id.New(), Seq: i, Heading: "Part", Text: fmt.Sprintf("%s %d%s", name, i, l.more)}
	}
	must(t, l.Content.Complete(l.ctx, version, knowledge.Text{Title: "Title of " + name, Body: name}, chunks))
}

func (l *library) endpoint(t *testing.T) id.ID {
	t.Helper()
	e := endpoint.Endpoint{State: endpoint.Building}
	e.ID, e.Purpose, e.Name = id.New(), model.PurposeEmbeddings, "Model"
	must(t, l.Endpoints.CreateEndpoint(l.ctx, e))
	return e.ID
}

func (l *library) state(t *testing.T, e id.ID) endpoint.Endpoint {
	t.Helper()
	got, err := l.Endpoints.Endpoint(l.ctx, e)
	must(t, err)
	return got
}

func (l *library) vectors(t *testing.T, e id.ID) int {
	t.Helper()
	rows, err := l.Embeddings.VectorPage(l.ctx, e, vector.Position{}, 10_000)
	must(t, err)
	return len(rows)
}

func TestALibraryIsEmbeddedOnceAndThenFollowed(t *testing.T) {
	t.Parallel()
	l := setup(t)
	e, w := l.endpoint(t), l.worker(time.Hour, 8)
	first := l.put(t, "first", 20)
	l.put(t, "second", 3)
	must(t, w.Do(l.ctx, e))
	if got := l.state(t, e); got.State != endpoint.Serving || got.Dimension != 4 || l.vectors(t, e) != 23 {
		t.Fatalf("after the first job: %s, dimension %d, %d vectors", got.State, got.Dimension, l.vectors(t, e))
	}
	if want := "Title of first › Part\n\nfirst 0"; !slices.Contains(l.asked, want) {
		t.Errorf("the model was not given %q, but %q", want, l.asked[0])
	}
	must(t, w.Do(l.ctx, e))
	if len(l.asked) != 23 {
		t.Errorf("%d texts were embedded for 23 passages", len(l.asked))
	}

	l.put(t, "third", 2)
	next, _, err := l.Content.Replace(l.ctx, first, ingest.Original{Name: "first", Size: 3, Checksum: [32]byte{1}}, strings.NewReader("new"))
	must(t, err)
	l.publish(t, next.Current.ID, "replaced", 1)
	must(t, w.Do(l.ctx, e))
	if l.vectors(t, e) != 6 || len(l.asked) != 26 {
		t.Errorf("%d vectors, %d texts embedded; want 6 and three more texts", l.vectors(t, e), len(l.asked))
	}
	must(t, l.Library.DeleteDocument(l.ctx, first))
	must(t, w.Do(l.ctx, e))
	if l.vectors(t, e) != 5 {
		t.Errorf("%d vectors after a deletion, want 5", l.vectors(t, e))
	}
}

func TestAnEmptyLibraryIsServedAtOnceAndThenFollowed(t *testing.T) {
	t.Parallel()
	l := setup(t)
	e, w := l.endpoint(t), l.worker(time.Hour, 8)
	must(t, w.Do(l.ctx, e))
	if got := l.state(t, e); got.State != endpoint.Serving || l.calls != 0 {
		t.Errorf("%s after %d calls", got.State, l.calls)
	}
	l.put(t, "first", 1)
	must(t, w.Do(l.ctx, e))
	if l.vectors(t, e) != 1 {
		t.Error("the first document has no vector")
	}
}

func TestAJobLetsOthersGoFirstAndTheNextGoesOn(t *testing.T) {
	t.Parallel()
	l := setup(t)
	e, w := l.endpoint(t), l.worker(10*time.Second, 8)
	l.put(t, "long", 40)
	l.answer = func(texts []string) ([][]float32, error) {
		l.now = l.now.Add(6 * time.Second)
		return vectorsOf(texts, 4), nil
	}
	jobs := 0
	for ; l.state(t, e).State == endpoint.Building && jobs < 10; jobs++ {
		must(t, w.Do(l.ctx, e))
	}
	if jobs != 3 || l.again != 2 || len(l.asked) != 40 {
		t.Errorf("%d jobs, %d of them cut short, for %d texts; want 3, 2 and 40", jobs, l.again, len(l.asked))
	}
}

func TestAModelThatFailsIsNotedAndComeBackToAsItsFaultDemands(t *testing.T) {
	t.Parallel()
	l := setup(t)
	e, w := l.endpoint(t), l.worker(time.Hour, 8)
	l.put(t, "first", 10)
	busy := knowledge.Errorf(knowledge.CodeModelBusy, "The model is busy.")
	busy.RetryAfter = 7 * time.Minute
	for _, tt := range []struct {
		fault error
		until time.Time
	}{
		{knowledge.Errorf(knowledge.CodeModelKey, "The key is wrong."), time.Time{}},
		{knowledge.Errorf(knowledge.CodeModelUnknown, "No such model."), time.Time{}},
		{knowledge.Errorf(knowledge.CodeModelDimension, "Too few numbers."), time.Time{}},
		{knowledge.Errorf(knowledge.CodeModelUnreachable, "Nothing there."), l.now.Add(time.Minute)},
		{busy, l.now.Add(7 * time.Minute)},
		{knowledge.Errorf(knowledge.CodeModelGarbled, "Not a vector."), l.now.Add(10 * time.Minute)},
		{knowledge.Errorf(knowledge.CodeModelBudget, "The budget is spent."), time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)},
	} {
		l.answer = func([]string) ([][]float32, error) { return nil, tt.fault }
		must(t, w.Do(l.ctx, e))
		got := l.state(t, e)
		if !strings.Contains(tt.fault.Error(), got.Failure) || got.Failure == "" || !got.RetryAt.Equal(tt.until) || got.State != endpoint.Building {
			t.Errorf("%v: noted %q until %v, want %v", tt.fault, got.Failure, got.RetryAt, tt.until)
		}
	}
	ours := errors.New("the disk is on fire")
	l.answer = func([]string) ([][]float32, error) { return nil, ours }
	if err := w.Do(l.ctx, e); !errors.Is(err, ours) {
		t.Errorf("a fault of ours: %v; the job must fail", err)
	}
	l.answer = func(texts []string) ([][]float32, error) { return vectorsOf(texts, 4), nil }
	must(t, w.Do(l.ctx, e))
	if got := l.state(t, e); got.Failure != "" || got.State != endpoint.Serving {
		t.Errorf("after it recovered: %q, %s", got.Failure, got.State)
	}
}

func TestADifferentDimensionLaterIsRefused(t *testing.T) {
	t.Parallel()
	l := setup(t)
	e, w := l.endpoint(t), l.worker(time.Hour, 8)
	l.put(t, "first", 1)
	must(t, w.Do(l.ctx, e))
	l.answer = func(texts []string) ([][]float32, error) { return vectorsOf(texts, 5), nil }
	l.put(t, "second", 1)
	must(t, w.Do(l.ctx, e))
	if got := l.state(t, e); !strings.Contains(got.Failure, "5 numbers") || !got.RetryAt.IsZero() || l.vectors(t, e) != 1 {
		t.Errorf("%q until %v, %d vectors; want it refused for good", got.Failure, got.RetryAt, l.vectors(t, e))
	}
}

func TestModelsThatTakeLessGetLess(t *testing.T) {
	t.Parallel()
	l := setup(t)
	e, w := l.endpoint(t), l.worker(time.Hour, 32)
	l.more = strings.Repeat(" long", 400)
	l.put(t, "first", 10)
	l.answer = func(texts []string) ([][]float32, error) {
		if len(texts) > 4 {
			return nil, knowledge.Errorf(knowledge.CodeModelRejected, "At most four texts.")
		}
		for _, text := range texts {
			if len(text) > 1000 {
				return nil, knowledge.Errorf(knowledge.CodeModelContext, "Too long.")
			}
		}
		return vectorsOf(texts, 4), nil
	}
	must(t, w.Do(l.ctx, e))
	if got := l.state(t, e); got.State != endpoint.Serving || l.vectors(t, e) != 10 {
		t.Errorf("%s with %d vectors: %s", got.State, l.vectors(t, e), got.Failure)
	}
	l.put(t, "refused", 2)
	l.answer = func([]string) ([][]float32, error) { return nil, knowledge.Errorf(knowledge.CodeModelRejected, "No.") }
	before := l.calls
	must(t, w.Do(l.ctx, e))
	if got := l.state(t, e); got.Failure != "No." || l.calls-before > 6 {
		t.Errorf("a server that refuses everything: %q after %d calls", got.Failure, l.calls-before)
	}
}

func TestTheKeeperQueuesWhatIsDueAndNothingElse(t *testing.T) {
	t.Parallel()
	synctest.Test(t, testKeeper)
}

func testKeeper(t *testing.T) {
	l := setup(t)
	e := l.endpoint(t)
	l.put(t, "first", 3)
	due := func() int {
		t.Helper()
		k := embed.NewKeeper(embed.KeeperOptions{Store: l.Embeddings, Changes: l.Index, Queue: l.Jobs})
		ctx, stop := context.WithCancel(t.Context())
		go k.Run(ctx)
		time.Sleep(20 * time.Second) // of the bubble's clock: a score of looks
		stop()
		synctest.Wait()
		claimed, err := l.Jobs.Claim(identity.Unscoped(t.Context(), "test"), jobs.Fresh, "test", time.Hour, 100)
		must(t, err)
		mine := slices.DeleteFunc(claimed, func(j jobs.Job) bool { return j.Kind != jobs.KindEmbed })
		for _, j := range mine {
			must(t, l.Jobs.Finish(identity.Unscoped(t.Context(), "test"), j.ID, "test"))
		}
		return len(mine)
	}
	w := l.worker(time.Hour, 8)
	if n := due(); n != 1 {
		t.Errorf("%d jobs for a model in the making, want 1 however often it looks", n)
	}
	must(t, w.Do(l.ctx, e))
	if n := due(); n != 0 {
		t.Errorf("%d jobs for a model that is up to date", n)
	}
	l.put(t, "second", 1)
	if n := due(); n != 1 {
		t.Errorf("%d jobs after a document came", n)
	}
	must(t, l.Embeddings.Rest(l.ctx, e, "Somebody must do something.", time.Time{}))
	if n := due(); n != 0 {
		t.Errorf("%d jobs for a model that waits for a person", n)
	}
	must(t, l.Embeddings.Rest(l.ctx, e, "Back soon.", time.Now().Add(-time.Second)))
	if n := due(); n != 1 {
		t.Errorf("%d jobs when its rest is over", n)
	}
	must(t, l.Endpoints.RemoveEndpoint(l.ctx, e))
	if n := due(); n != 1 {
		t.Errorf("%d jobs to delete the vectors of a model that was removed", n)
	}
	must(t, w.Do(l.ctx, e))
	if n := due(); n != 0 || l.vectors(t, e) != 0 || l.state(t, e).State != endpoint.Removed {
		t.Errorf("%d jobs, %d vectors, %s; want nothing left", n, l.vectors(t, e), l.state(t, e).State)
	}
}
