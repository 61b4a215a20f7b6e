package reading_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/gateway"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// library is an organisation with documents and a model that a test names.
type library struct {
	*memory.Store
	ctx    context.Context
	org    id.ID
	now    time.Time
	shelf  id.ID
	fake   *modeltest.Running
	models *endpoint.Service
	again  int
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func setup(t *testing.T, name string) *library {
	t.Helper()
	l := &library{org: id.New(), now: time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC), fake: modeltest.Start(t)}
	l.Store = memory.New(func() time.Time { return l.now })
	must(t, l.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), identity.Organisation{ID: l.org, Slug: "team"}))
	l.ctx = identity.WithViewer(t.Context(), identity.Viewer{OrgID: l.org, UserID: id.New(), Role: identity.RoleAdmin})
	shelf, err := l.Library.CreateCollection(l.ctx, "Shelf", "")
	must(t, err)
	l.shelf = shelf.ID
	calls, err := gateway.New(gateway.Options{FirstWord: 2 * time.Second, Pause: time.Millisecond})
	must(t, err)
	t.Cleanup(calls.Close)
	l.models = endpoint.New(endpoint.Options{Store: l.Endpoints, Caller: calls, Now: func() time.Time { return l.now }, Log: slog.New(slog.DiscardHandler)})
	l.use(t, name)
	return l
}

// use sets up a model that asks a dollar for a million tokens of either kind.
func (l *library) use(t *testing.T, name string) {
	t.Helper()
	e := endpoint.Endpoint{Endpoint: l.fake.Endpoint(model.ProtocolOpenAI, name), State: endpoint.Serving}
	e.ID, e.InputPrice, e.OutputPrice = id.New(), 1_000_000, 1_000_000
	must(t, l.Endpoints.CreateEndpoint(l.ctx, e))
}

func (l *library) put(t *testing.T, name string, passages ...string) []knowledge.Place {
	t.Helper()
	d, _, err := l.Content.Receive(l.ctx, l.shelf, ingest.Original{Name: name, Size: 1, Checksum: [32]byte([]byte(fmt.Sprintf("%-32s", name)))}, strings.NewReader("x"))
	must(t, err)
	chunks, places, at := make([]knowledge.Chunk, len(passages)), make([]knowledge.Place, len(passages)), 100
	for i, p := range passages {
		chunks[i] = knowledge.Chunk{ID: id.New(), Seq: i, Text: p, Span: knowledge.Span{Start: at, End: at + len(p)}}
		places[i] = knowledge.Place{DocumentID: d.ID, ChunkID: chunks[i].ID}
		at += len(p)
	}
	must(t, l.Content.Complete(l.ctx, d.Current.ID, knowledge.Text{Title: "T", Body: strings.Join(passages, "")}, chunks))
	return places
}

func (l *library) service() *reading.Service { return reading.NewService(l.Graph, l.models, func() {}) }

func (l *library) worker(slice time.Duration) *reading.Worker {
	return reading.NewWorker(reading.WorkerOptions{
		Store: l.Graph, Documents: l.Index, Endpoints: l.models, Slice: slice, AtOnce: 2,
		Again: func() { l.again++ }, Now: func() time.Time { return l.now }, Log: slog.New(slog.DiscardHandler),
	})
}

func (l *library) start(t *testing.T, dollars float64) {
	t.Helper()
	_, err := l.service().Start(l.ctx, int64(dollars*1e6))
	must(t, err)
}

func (l *library) do(t *testing.T) {
	t.Helper()
	must(t, l.worker(time.Hour).Do(l.ctx, reading.Subject(l.org)))
}

func (l *library) shown(t *testing.T) reading.Shown {
	t.Helper()
	s, err := l.service().Show(l.ctx)
	must(t, err)
	return s
}

func (l *library) names(t *testing.T, places []knowledge.Place) (names []string) {
	t.Helper()
	_, entities, err := l.Graph.EntitiesIn(l.ctx, places)
	must(t, err)
	for _, e := range entities {
		names = append(names, e.Name)
	}
	slices.Sort(names)
	return names
}

const hall = "The Hall was built by Anna Keller in 1934. It overlooks Lauffen."

func TestAModelsReadingGoesIntoTheGraphWhereThePassageBearsItOut(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Inventing)
	places := l.put(t, "hall", hall)
	before := l.shown(t)
	if before.Estimate.Passages != 1 || before.Estimate.Cost <= 0 || before.State != "" {
		t.Errorf("before: %+v", before)
	}
	l.start(t, 1)
	l.do(t)
	got := l.shown(t)
	if got.State != reading.Done || got.Outcomes[reading.Partly] != 1 || got.Spent <= 0 || got.Estimate.Passages != 0 {
		t.Errorf("after: %+v", got)
	}
	if names := l.names(t, places); fmt.Sprint(names) != "[Anna Keller It Lauffen The Hall]" {
		t.Errorf("entities: %v", names)
	}
	mentions, entities, err := l.Graph.EntitiesIn(l.ctx, places)
	must(t, err)
	for _, m := range mentions {
		for _, s := range m.Spans {
			if said := hall[s.Start-100 : s.End-100]; said != entities[m.EntityID].Name {
				t.Errorf("%q is said to stand at %v, where %q is", entities[m.EntityID].Name, s, said)
			}
		}
	}
	scope := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{l.shelf: knowledge.PermissionRead}}
	var all []id.ID
	for e := range entities {
		all = append(all, e)
	}
	stated, err := l.Graph.Relations(l.ctx, scope, all, 10)
	must(t, err)
	if len(stated) != 1 || stated[0].Kind != "built by" || entities[stated[0].TargetID].Name != "Anna Keller" {
		t.Errorf("relations: %+v", stated)
	}
	calls, err := l.Endpoints.Usage(l.ctx, got.EndpointID, time.Time{})
	must(t, err)
	if calls.Calls != 1 || calls.Cost != got.Spent {
		t.Errorf("%d calls for %d are recorded, %d were spent", calls.Calls, calls.Cost, got.Spent)
	}
}

func TestRepliesThatCannotBeUsedAreCountedAndCostNoMoreThanTheirShare(t *testing.T) {
	t.Parallel()
	for name, outcome := range map[string]string{
		modeltest.HalfJSON: reading.BrokenJSON, modeltest.Silent: reading.BrokenJSON, modeltest.Echo: reading.BrokenJSON,
		modeltest.Overflowing: reading.Partly, modeltest.TooLong: string(knowledge.CodeModelContext),
		modeltest.CutOff: string(knowledge.CodeModelCutOff), modeltest.WrongJSON: string(knowledge.CodeModelGarbled),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := setup(t, name)
			l.put(t, "hall", hall)
			l.start(t, 1)
			l.do(t)
			got := l.shown(t)
			flooded := name == modeltest.Overflowing && got.Outcomes[string(knowledge.CodeModelFlood)] == 1
			if got.State != reading.Done || got.Outcomes[outcome] != 1 && !flooded || got.Spent > 12_000 {
				t.Errorf("%+v, want %s", got, outcome)
			}
		})
	}
}

func TestASentenceThatNamesNeitherStatesNothingOfTheTwo(t *testing.T) {
	t.Parallel()
	for quote, want := range map[string]int{"It overlooks Lauffen.": 1, "Nobody knows why.": 0} {
		l := setup(t, modeltest.Scripted)
		l.fake.Say(`{"entities":[{"name":"Anna Keller","kind":"name"},{"name":"Lauffen","kind":"name"}],
			"relations":[{"source":"Anna Keller","relation":"lives in","target":"Lauffen","quote":"` + quote + `"}]}`)
		places := l.put(t, "hall", hall+" Nobody knows why.")
		l.start(t, 1)
		l.do(t)
		scope := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{l.shelf: knowledge.PermissionRead}}
		_, entities, err := l.Graph.EntitiesIn(l.ctx, places)
		must(t, err)
		stated, err := l.Graph.Relations(l.ctx, scope, slices.Collect(maps.Keys(entities)), 10)
		must(t, err)
		if len(entities) != 2 || len(stated) != want {
			t.Errorf("with the quote %q: %d entities and %d relations, want %d", quote, len(entities), len(stated), want)
		}
	}
}

func TestTheCapIsNeverExceeded(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Sensible)
	for i := range 40 {
		l.put(t, fmt.Sprint("d", i), hall, hall)
	}
	l.start(t, .02)
	l.do(t)
	got := l.shown(t)
	if got.State != reading.Stopped || got.Spent > 20_000 || got.Outcomes["ok"] == 0 || !strings.Contains(got.Failure, "cap") {
		t.Fatalf("%+v", got)
	}
	read := got.Outcomes["ok"]
	l.start(t, .02)
	l.do(t)
	if got := l.shown(t); got.Spent > 40_000 || got.Outcomes["ok"] <= read {
		t.Errorf("with a new cap: %+v", got)
	}
	if calls := l.fake.Calls(modeltest.Sensible); calls != l.shown(t).Outcomes["ok"] {
		t.Errorf("%d calls for %d passages", calls, l.shown(t).Outcomes["ok"])
	}
}

func TestAModelThatFailsAndCountsNothingSpendsTheCap(t *testing.T) {
	t.Parallel()
	for _, name := range []string{modeltest.NotJSON, modeltest.Broken} {
		l := setup(t, name)
		for i := range 8 {
			l.put(t, fmt.Sprint("d", i), hall)
		}
		l.start(t, .015)
		for range 8 {
			l.do(t)
		}
		got, calls := l.shown(t), int64(l.fake.Calls(name))
		if calls == 0 || got.Spent < 2000*calls || got.Spent > 15_000 || got.State != reading.Stopped || !strings.Contains(got.Failure, "cap") {
			t.Errorf("%s: %d calls, %+v", name, calls, got)
		}
	}
}

func TestARunGoesOnAfterASliceAndStopsWhenItIsStopped(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Sensible)
	l.put(t, "long", slices.Repeat([]string{hall}, 9)...)
	l.start(t, 1)
	w := l.worker(time.Hour)
	w.Slice = -time.Second // over before it begins
	must(t, w.Do(l.ctx, reading.Subject(l.org)))
	if l.again != 1 || l.shown(t).Estimate.Passages != 9 {
		t.Errorf("%d jobs asked to go on, %d passages are left", l.again, l.shown(t).Estimate.Passages)
	}
	if _, err := l.service().Start(l.ctx, 1); knowledge.CodeOf(err) != knowledge.CodeConflict {
		t.Errorf("a second start: %v", err)
	}
	must(t, l.service().Stop(l.ctx))
	l.do(t)
	if got := l.shown(t); got.State != reading.Stopped || got.Estimate.Passages != 9 || l.fake.Calls(modeltest.Sensible) != 0 {
		t.Errorf("after a stop: %+v", got)
	}
	l.start(t, 1)
	l.do(t)
	l.start(t, 1)
	l.do(t)
	if got := l.shown(t); got.State != reading.Done || l.fake.Calls(modeltest.Sensible) != 9 {
		t.Errorf("%d calls for 9 passages, %+v", l.fake.Calls(modeltest.Sensible), got)
	}
}

// meddling has something happen while a model reads.
type meddling struct {
	*endpoint.Service
	meddle func(*model.Reply)
}

func (m meddling) Chat(ctx context.Context, e model.Endpoint, r model.Request) (string, model.Reply, error) {
	text, reply, err := m.Service.Chat(ctx, e, r)
	m.meddle(&reply)
	return text, reply, err
}

func (l *library) doWhile(t *testing.T, meddle func(*model.Reply)) {
	t.Helper()
	w := l.worker(time.Hour)
	w.Endpoints, w.AtOnce = meddling{l.models, meddle}, 1
	must(t, w.Do(l.ctx, reading.Subject(l.org)))
}

func TestANewRunIsNotLedOnByTheOneBefore(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Sensible)
	for i := range 3 {
		l.put(t, fmt.Sprint("d", i), hall)
	}
	l.start(t, 1)
	first, calls := l.shown(t).EndpointID, 0
	l.doWhile(t, func(*model.Reply) {
		if calls++; calls > 1 {
			return
		}
		must(t, l.service().Stop(l.ctx))
		must(t, l.models.Remove(l.ctx, first))
		l.use(t, modeltest.Inventing)
		l.start(t, 2)
	})
	got := l.shown(t)
	if calls != 1 || got.State != reading.Running || got.EndpointID == first || !got.Walked.IsNil() || l.again == 0 {
		t.Fatalf("after %d calls of the first run and %d nudges: %+v", calls, l.again, got)
	}
	l.do(t)
	if got := l.shown(t); got.State != reading.Done || got.Estimate.Passages != 0 || l.fake.Calls(modeltest.Inventing) != 3 {
		t.Errorf("the second run made %d calls: %+v", l.fake.Calls(modeltest.Inventing), got)
	}
}

// slowCounts takes its time to count, and counts how often it does.
type slowCounts struct {
	*memory.Graph
	counted int
}

func (s *slowCounts) CountUnreadPassages(ctx context.Context, e id.ID) (reading.Amount, error) {
	s.counted++
	for began := time.Now(); time.Since(began) < 5*time.Millisecond; { // it is work that takes time here
	}
	return s.Graph.CountUnreadPassages(ctx, e)
}

func TestWatchingARunDoesNotCountAllPassagesEachTime(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Sensible)
	l.put(t, "hall", hall)
	l.start(t, 1)
	store := &slowCounts{Graph: l.Graph}
	watching := reading.NewService(store, l.models, func() {})
	for range 3 {
		got, err := watching.Show(l.ctx)
		must(t, err)
		if got.Estimate.Passages != 1 {
			t.Errorf("watching: %+v", got)
		}
	}
	if store.counted > 2 {
		t.Errorf("counted %d times for 3 looks", store.counted)
	}
	must(t, l.service().Stop(l.ctx))
	before := store.counted
	for range 2 {
		_, err := watching.Show(l.ctx)
		must(t, err)
	}
	if store.counted != before+2 {
		t.Errorf("a stopped run is counted as it is: %d times for 2 looks", store.counted-before)
	}
}

func TestAModelThatCountsMoreThanThereIsEndsTheRun(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Sensible)
	l.put(t, "long", slices.Repeat([]string{hall}, 9)...)
	l.start(t, 1)
	l.doWhile(t, func(r *model.Reply) { r.Usage.InputTokens = 50_000 })
	got := l.shown(t)
	if got.State != reading.Stopped || got.Failure == "" || l.fake.Calls(modeltest.Sensible) != 1 || got.Spent < 50_000 {
		t.Errorf("after %d calls: %+v", l.fake.Calls(modeltest.Sensible), got)
	}
}

func TestARunWhoseModelIsRemovedSaysSo(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Sensible)
	l.put(t, "hall", hall)
	l.start(t, 1)
	must(t, l.models.Remove(l.ctx, l.shown(t).EndpointID))
	l.do(t)
	if got := l.shown(t); got.State != reading.Stopped || !strings.Contains(got.Failure, "not in use") {
		t.Errorf("%+v", got)
	}
}

func TestAModelThatFailsRestsOrStopsTheRun(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]reading.State{modeltest.BusyLong: reading.Running, "no-such-model": reading.Stopped} {
		l := setup(t, name)
		l.put(t, "hall", hall)
		l.start(t, 1)
		l.do(t)
		got := l.shown(t)
		if got.State != want || got.Failure == "" || got.Spent != 0 || (want == reading.Running) == got.RetryAt.IsZero() || got.Estimate.Passages != 1 {
			t.Errorf("%s: %+v", name, got)
		}
	}
	l := setup(t, modeltest.HalfJSON)
	l.put(t, "long", slices.Repeat([]string{hall}, 40)...)
	l.start(t, 10)
	l.do(t)
	if got := l.shown(t); got.State != reading.Stopped || got.Outcomes[reading.BrokenJSON] > 14 {
		t.Errorf("a model that never makes sense: %+v", got)
	}
}

func TestOnlyAdministratorsHaveAModelRead(t *testing.T) {
	t.Parallel()
	l := setup(t, modeltest.Sensible)
	member := identity.WithViewer(t.Context(), identity.Viewer{OrgID: l.org, UserID: id.New(), Role: identity.RoleMember})
	_, show := l.service().Show(member)
	_, start := l.service().Start(member, 1)
	for _, err := range []error{show, start, l.service().Stop(member)} {
		if knowledge.CodeOf(err) != knowledge.CodeForbidden {
			t.Errorf("error = %v", err)
		}
	}
	_, err := l.service().Start(l.ctx, 0)
	if fault, ok := errors.AsType[*knowledge.Error](err); !ok || fault.Field != "budget" {
		t.Errorf("a model with a price and no cap: %v", err)
	}
}
