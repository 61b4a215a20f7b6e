package build_test

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// library is an organisation with documents. Its rules take every word that
// begins with a capital for an entity, so that a test can say what is one.
type library struct {
	*memory.Store
	org     id.ID
	ctx     context.Context
	now     time.Time
	shelf   id.ID
	version string
	pace    time.Duration // that reading a document takes
	read    int           // chunks
	longest int           // of the runs that were read together
	written build.Written
	largest int // batch that was written, in rows
	again   int
	broken  error // of the store's writes
}

func setup(t *testing.T) *library {
	t.Helper()
	l := &library{org: id.New(), now: time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC), version: "capitals-1"}
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

// counted is the store, with its writes counted.
type counted struct {
	*memory.Graph
	l *library
}

func (c counted) SaveParts(ctx context.Context, b build.Batch) (build.Written, error) {
	if c.l.broken != nil {
		return build.Written{}, c.l.broken
	}
	rows := 0
	for _, p := range b.Parts {
		rows += len(p.Mentions) + len(p.Relations)
	}
	c.l.largest = max(c.l.largest, rows)
	w, err := c.Graph.SaveParts(ctx, b)
	c.l.count(w)
	return w, err
}

func (c counted) DropParts(ctx context.Context, documents []id.ID, limit int) (build.Written, bool, error) {
	w, more, err := c.Graph.DropParts(ctx, documents, limit)
	c.l.count(w)
	return w, more, err
}

func (l *library) count(w build.Written) {
	l.written.Mentions += w.Mentions
	l.written.Relations += w.Relations
	l.written.Entities += w.Entities
}

// capitals are the test's rules.
func (l *library) capitals(title, _ string, chunks []knowledge.Chunk) (r extract.Reading) {
	l.now = l.now.Add(l.pace)
	l.read += len(chunks)
	l.longest = max(l.longest, len(chunks))
	at := map[string]int{}
	for i, c := range chunks {
		words := map[string]int{}
		for w := range strings.FieldsSeq(c.Text) {
			if w == strings.ToLower(w) {
				continue
			}
			if _, known := at[w]; !known {
				at[w] = len(r.Entities)
				kind := graph.KindName
				if w == title {
					kind = graph.KindTitle
				}
				r.Entities = append(r.Entities, extract.Entity{Name: w, Folded: strings.ToLower(w), Kind: kind})
			}
			words[w]++
		}
		for w, times := range words {
			start := c.Span.Start + strings.Index(c.Text, w)
			r.Mentions = append(r.Mentions, extract.Mention{
				Entity: at[w], Chunk: i, Times: times, About: w == title, Spans: []knowledge.Span{{Start: start, End: start + len(w)}},
			})
		}
		if a, b, ok := strings.Cut(c.Text, " knows "); ok {
			r.Relations = append(r.Relations, extract.Relation{Source: at[a], Target: at[strings.Fields(b)[0]], Chunk: i, Kind: "knows", Span: c.Span, Weight: 1})
		}
	}
	return r
}

func (l *library) worker(slice time.Duration) *build.Worker {
	return build.New(build.Options{
		Store: counted{l.Graph, l}, Changes: l.Index, Rules: build.Rules{Version: l.version, Read: l.capitals}, Slice: slice,
		Again: func() { l.again++ }, Now: func() time.Time { return l.now }, Log: slog.New(slog.DiscardHandler),
	})
}

// do has the graph brought up to date and says how many mentions were written.
func (l *library) do(t *testing.T) build.Written {
	t.Helper()
	l.written = build.Written{}
	must(t, l.worker(time.Hour).Do(l.ctx, build.Subject(l.org)))
	return l.written
}

// put publishes a document with the given passages.
func (l *library) put(t *testing.T, name string, passages ...string) id.ID {
	t.Helper()
	d, _, err := l.Content.Receive(l.ctx, l.shelf, ingest.Original{Name: name, Size: 1, Checksum: [32]byte([]byte(fmt.Sprintf("%-32s", name)))}, strings.NewReader("x"))
	must(t, err)
	l.publish(t, d.Current.ID, name, passages...)
	return d.ID
}

func (l *library) replace(t *testing.T, doc id.ID, name string, passages ...string) {
	t.Helper()
	d, _, err := l.Content.Replace(l.ctx, doc, ingest.Original{Name: name, Size: 1, Checksum: [32]byte([]byte(fmt.Sprintf("%-32s", name)))}, strings.NewReader("x"))
	must(t, err)
	l.publish(t, d.Current.ID, name, passages...)
}

func (l *library) publish(t *testing.T, version id.ID, title string, passages ...string) {
	t.Helper()
	chunks, at := make([]knowledge.Chunk, len(passages)), 0
	for i, p := range passages {
		chunks[i] = knowledge.Chunk{ID: id.New(), Seq: i, Text: p, Span: knowledge.Span{Start: at, End: at + len(p)}}
		at += len(p)
	}
	must(t, l.Content.Complete(l.ctx, version, knowledge.Text{Title: title, Body: strings.Join(passages, "")}, chunks))
}

// names are the entities that the documents' passages mention, each with how
// many passages do.
func (l *library) names(t *testing.T, documents ...id.ID) (names []string) {
	t.Helper()
	serving, err := l.Index.Serving(l.ctx, documents)
	must(t, err)
	var places []knowledge.Place
	for _, d := range serving {
		for _, c := range d.Chunks {
			places = append(places, knowledge.Place{DocumentID: d.ID, ChunkID: c.ID})
		}
	}
	_, entities, err := l.Graph.EntitiesIn(l.ctx, places)
	must(t, err)
	for _, e := range entities {
		names = append(names, fmt.Sprint(e.Name, " ", e.Passages))
	}
	slices.Sort(names)
	return names
}

func (l *library) state(t *testing.T) build.State {
	t.Helper()
	s, err := l.Graph.GraphState(l.ctx)
	must(t, err)
	return s
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestAGraphIsBuiltOnceAndThenFollowsItsDocuments(t *testing.T) {
	t.Parallel()
	l := setup(t)
	first := l.put(t, "first", "Ada met Bert", "Bert met Cleo")
	second := l.put(t, "second", "Ada met Dora")
	l.do(t)
	same(t, "first", l.names(t, first), "[Ada 2 Bert 2 Cleo 1]")
	same(t, "rows written when nothing changed", l.do(t), build.Written{})

	third := l.put(t, "third", "Cleo knows Dora")
	if w := l.do(t); w.Mentions != 2 || w.Relations != 1 {
		t.Errorf("a new document of two mentions took %+v", w)
	}
	read := l.read
	_, err := l.Library.ChangeDocument(l.ctx, third, new("renamed"), nil)
	must(t, err)
	same(t, "rows written for a new name", l.do(t), build.Written{})
	if l.read != read+1 {
		t.Errorf("%d passages were read when one document of one was renamed", l.read-read)
	}

	l.replace(t, first, "replaced", "Bert met Emil")
	if w := l.do(t); w.Mentions != 4+2 {
		t.Errorf("replacing a document of four mentions by one of two took %+v", w)
	}
	same(t, "replaced", l.names(t, first), "[Bert 1 Emil 1]")
	same(t, "not concerned", l.names(t, second, third), "[Ada 1 Cleo 1 Dora 2]")

	must(t, l.Library.DeleteDocument(l.ctx, second))
	if w := l.do(t); w.Mentions != 2 {
		t.Errorf("deleting a document of two mentions took %+v", w)
	}
	_, err = l.Library.RestoreDocument(l.ctx, second)
	must(t, err)
	l.do(t)
	same(t, "restored", l.names(t, second), "[Ada 1 Dora 2]")
	if s := l.state(t); s.Entities != 5 || s.Mentions != 6 || s.Relations != 1 || s.Extractor != "capitals-1" {
		t.Errorf("in the end: %+v", s)
	}
}

func TestANameIsNotSpelledAsInADocumentThatHasChanged(t *testing.T) {
	t.Parallel()
	l := setup(t)
	first, second := l.put(t, "first", "ADA met Bert"), l.put(t, "second", "Ada met Cleo")
	l.do(t)
	same(t, "as the first has it", l.names(t, second), "[ADA 2 Cleo 1]")
	l.replace(t, first, "replaced", "Bert met Dora")
	l.do(t)
	same(t, "as the second has it", l.names(t, second), "[Ada 1 Cleo 1]")
}

func TestOtherRulesReadEverythingAnewWhileTheOldStays(t *testing.T) {
	t.Parallel()
	l := setup(t)
	var all []id.ID
	for i := range 200 {
		all = append(all, l.put(t, fmt.Sprint("d", i), fmt.Sprint("Ada met N", i)))
	}
	l.do(t)
	l.version, l.read, l.pace = "capitals-2", 0, time.Second
	w := l.worker(time.Minute)
	for jobs := 1; l.state(t).Extractor != "capitals-2"; jobs++ {
		if jobs > 10 {
			t.Fatal("the rebuilding does not come to an end")
		}
		same(t, "the last document, while it is read anew", l.names(t, all[199]), "[Ada 200 N199 1]")
		must(t, w.Do(l.ctx, build.Subject(l.org)))
	}
	if l.again != 3 || l.read != 200 {
		t.Errorf("%d passages were read in %d jobs that ended early; want each of 200 once, in slices", l.read, l.again)
	}
}

func TestAChangeDuringAWalkIsNotHeldUp(t *testing.T) {
	t.Parallel()
	l := setup(t)
	var all []id.ID
	for i := range 200 {
		all = append(all, l.put(t, fmt.Sprint("d", i), fmt.Sprint("Ada met N", i)))
	}
	l.pace = time.Second
	w := l.worker(time.Minute)
	must(t, w.Do(l.ctx, build.Subject(l.org)))
	late := l.put(t, "late", "Zoe met Yan")
	must(t, l.Library.DeleteDocument(l.ctx, all[0]))
	must(t, w.Do(l.ctx, build.Subject(l.org)))
	if got := l.state(t); got.Reading == "" {
		t.Fatal("the walk is over already: the test shows nothing")
	}
	same(t, "a document that came during the walk", l.names(t, late), "[Yan 1 Zoe 1]")
	l.do(t)
	same(t, "in the end", l.names(t, all[1]), "[Ada 199 N1 1]")
}

func TestDocumentsThatLeftUnseenLeaveTheGraph(t *testing.T) {
	t.Parallel()
	l := setup(t)
	gone, kept := l.put(t, "gone", "Ada met Bert"), l.put(t, "kept", "Ada met Cleo")
	l.do(t)
	must(t, l.Library.DeleteDocument(l.ctx, gone))
	p := l.state(t).Position
	p.Followed = 1_000_000 // of another life of the database
	must(t, l.Graph.FollowGraph(l.ctx, p))
	l.do(t)
	same(t, "kept", l.names(t, kept), "[Ada 1 Cleo 1]")
	same(t, "entities", l.state(t).Entities, 2)
}

func TestAGraphThatIsReadAnewSaysHowFarItIs(t *testing.T) {
	t.Parallel()
	l := setup(t)
	first, second := l.put(t, "first", "Ada"), l.put(t, "second", "Bert")
	head, err := l.Index.Head(l.ctx)
	must(t, err)
	shelf := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{l.shelf: knowledge.PermissionRead}}
	service := build.NewService(l.Graph, l.Index, l.Graph, func(context.Context) (knowledge.Scope, error) { return shelf, nil })
	for _, c := range []struct {
		at   build.Position
		done int
		all  bool
	}{
		{build.Position{Followed: head, Extractor: extract.Version}, 2, true},
		{build.Position{Followed: head, Extractor: extract.Version, Reading: extract.Version, Walked: first}, 1, false},
		{build.Position{Followed: head, Extractor: "old", Reading: extract.Version, Walked: first}, 1, false},
		{build.Position{Followed: head, Extractor: "older", Reading: "old", Walked: second}, 0, false},
		{build.Position{Followed: head}, 0, false},
	} {
		must(t, l.Graph.FollowGraph(l.ctx, c.at))
		got, err := service.Status(l.ctx)
		must(t, err)
		if got.Building == c.all || got.Done != c.done || got.Documents != 2 {
			t.Errorf("at %+v: %+v", c.at, got)
		}
	}
}

func TestLongDocumentsAreReadInPiecesAndWrittenInBatches(t *testing.T) {
	t.Parallel()
	l := setup(t)
	passages := make([]string, 1100)
	for i := range passages {
		passages[i] = fmt.Sprintf("Ada Bert Cleo N%d", i)
	}
	long, short := l.put(t, "long", passages...), l.put(t, "short", "Ada")
	l.do(t)
	if l.longest != 512 || l.largest > 2000+128 {
		t.Errorf("%d chunks were read at once, %d rows written", l.longest, l.largest)
	}
	same(t, "entities", l.state(t).Entities, 1103)
	same(t, "mentions", l.state(t).Mentions, 4401)
	same(t, "short", l.names(t, short), "[Ada 1101]")
	read := l.read
	_, err := l.Library.ChangeDocument(l.ctx, long, new("renamed"), nil)
	must(t, err)
	same(t, "rows written for a new name", l.do(t), build.Written{})
	same(t, "passages read for it", l.read-read, 1100)
}

func TestAGraphThatCouldNotBeWrittenGoesOnWhereItWas(t *testing.T) {
	t.Parallel()
	l := setup(t)
	doc := l.put(t, "first", "Ada met Bert")
	l.broken = knowledge.Errorf(knowledge.CodeUnavailable, "The database cannot be reached.")
	if err := l.worker(time.Hour).Do(l.ctx, build.Subject(l.org)); knowledge.CodeOf(err) != knowledge.CodeUnavailable {
		t.Fatalf("error = %v", err)
	}
	must(t, l.worker(time.Hour).GiveUp(l.ctx, build.Subject(l.org)))
	if s := l.state(t); s.Failure == "" || s.RetryAt.IsZero() {
		t.Errorf("state = %+v", s)
	}
	l.broken = nil
	l.do(t)
	same(t, "first", l.names(t, doc), "[Ada 1 Bert 1]")
	if s := l.state(t); s.Failure != "" {
		t.Errorf("still failing: %q", s.Failure)
	}
}

func TestTheKeeperQueuesAGraphThatIsBehind(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l := setup(t)
		due := func() int {
			t.Helper()
			k := build.NewKeeper(build.KeeperOptions{Store: l.Graph, Changes: l.Index, Queue: l.Jobs, Version: l.version})
			ctx, stop := context.WithCancel(t.Context())
			go k.Run(ctx)
			time.Sleep(20 * time.Second) // of the bubble's clock: a score of looks
			stop()
			synctest.Wait()
			above := identity.Unscoped(t.Context(), "test")
			claimed, err := l.Jobs.Claim(above, jobs.Fresh, "test", time.Hour, 100)
			must(t, err)
			mine := slices.DeleteFunc(claimed, func(j jobs.Job) bool { return j.Kind != jobs.KindGraph })
			for _, j := range mine {
				must(t, l.Jobs.Finish(above, j.ID, "test"))
			}
			return len(mine)
		}
		l.put(t, "first", "Ada met Bert")
		same(t, "jobs for a graph that was never built", due(), 1)
		l.do(t)
		same(t, "jobs for one that is up to date", due(), 0)
		l.put(t, "second", "Ada met Cleo")
		same(t, "jobs after a document came", due(), 1)
		must(t, l.Graph.RestGraph(l.ctx, "Something is wrong.", time.Now().Add(time.Hour)))
		same(t, "jobs while it rests", due(), 0)
		must(t, l.Graph.RestGraph(l.ctx, "Something is wrong.", time.Now().Add(-time.Second)))
		same(t, "jobs when its rest is over", due(), 1)
		l.do(t)
		l.version = "capitals-2"
		same(t, "jobs when the rules have changed", due(), 1)
	})
}
