package explore_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/explore"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// library is an organisation with documents on an open and a closed shelf, of
// which a test's viewer may read the first. Each line of a document is a
// passage, each word with a capital in it an entity, and "A knows B" a statement.
type library struct {
	*memory.Store
	*explore.Service
	org          id.ID
	ctx          context.Context
	open, closed id.ID
	all          bool // whether the viewer may read the closed shelf too
	now          time.Time
	counted      *countingStore
}

func setup(t *testing.T) *library {
	t.Helper()
	l := &library{org: id.New(), now: time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC)}
	l.Store = memory.New(func() time.Time { return l.now })
	must(t, l.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), identity.Organisation{ID: l.org, Slug: "team"}))
	l.ctx = identity.ForOrg(t.Context(), l.org, "test")
	for _, shelf := range []*id.ID{&l.open, &l.closed} {
		made, err := l.Library.CreateCollection(l.ctx, id.New().String(), "")
		must(t, err)
		*shelf = made.ID
	}
	l.counted = &countingStore{Graph: l.Graph, reach: map[id.ID]int{}}
	l.Service = explore.New(explore.Options{
		Store: l.counted, Passages: l.Index, Head: l.Index.Head, Now: func() time.Time { return l.now },
		Scope: func(context.Context) (knowledge.Scope, error) {
			s := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{l.open: knowledge.PermissionRead}}
			if l.all {
				s.Collections[l.closed] = knowledge.PermissionRead
			}
			return s, nil
		},
	})
	return l
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// countingStore counts what is read.
type countingStore struct {
	*memory.Graph
	mu     sync.Mutex
	reads  int
	reach  map[id.ID]int // how often each was counted
	places int           // the most that one read asked for
}

func (c *countingStore) Occurrences(ctx context.Context, s knowledge.Scope, entities []id.ID, share, limit int) ([]explore.Occurrence, error) {
	c.mu.Lock()
	c.reads++
	c.mu.Unlock()
	return c.Graph.Occurrences(ctx, s, entities, share, limit)
}

func (c *countingStore) Reach(ctx context.Context, s knowledge.Scope, entities []id.ID) (map[id.ID]explore.Reach, error) {
	c.mu.Lock()
	for _, e := range entities {
		c.reach[e]++
	}
	c.mu.Unlock()
	return c.Graph.Reach(ctx, s, entities)
}

func (c *countingStore) EntitiesIn(ctx context.Context, places []knowledge.Place) ([]graph.Mention, map[id.ID]graph.Entity, error) {
	c.mu.Lock()
	c.places = max(c.places, len(places))
	c.mu.Unlock()
	return c.Graph.EntitiesIn(ctx, places)
}

// put adds a document of lines and brings the graph up to date.
func (l *library) put(t *testing.T, shelf id.ID, lines ...string) id.ID {
	t.Helper()
	text := strings.Join(lines, "\n")
	name := id.New().String() // its bytes too: no two documents are alike
	original := ingest.Original{Name: name, MediaType: "text/plain", Size: int64(len(name)), Checksum: sha256.Sum256([]byte(name))}
	d, _, err := l.Content.Receive(l.ctx, shelf, original, strings.NewReader(name))
	must(t, err)
	v := d.Current
	must(t, l.Content.SaveText(l.ctx, v.ID, knowledge.Text{Title: "A title", Body: text}))
	var chunks []knowledge.Chunk
	at := 0
	b := build.Batch{Method: graph.MethodRules, Entities: map[id.ID]graph.Entity{}}
	for i, line := range lines {
		c := knowledge.Chunk{ID: id.New(), DocumentID: d.ID, VersionID: v.ID, Seq: i, Span: knowledge.Span{Start: at, End: at + len(line)}, Text: line}
		chunks, at = append(chunks, c), at+len(line)+1
		b.Parts = append(b.Parts, l.part(c, b.Entities))
	}
	must(t, l.Content.SaveChunks(l.ctx, v.ID, chunks))
	must(t, l.Content.Publish(l.ctx, v.ID))
	_, err = l.Graph.SaveParts(l.ctx, b)
	must(t, err)
	head, err := l.Index.Head(l.ctx)
	must(t, err)
	must(t, l.Graph.FollowGraph(l.ctx, build.Position{Followed: head}))
	return d.ID
}

func (l *library) part(c knowledge.Chunk, entities map[id.ID]graph.Entity) build.Part {
	p := build.Part{DocumentID: c.DocumentID, VersionID: c.VersionID, ChunkID: c.ID}
	at := 0
	index := map[id.ID]int{}
	for _, word := range strings.FieldsFunc(c.Text, func(r rune) bool { return strings.ContainsRune(" .,\n", r) }) {
		start := at + strings.Index(c.Text[at:], word)
		at = start + len(word)
		if word == strings.ToLower(word) {
			continue
		}
		e := l.id(word)
		kind := graph.KindName
		if word == strings.ToUpper(word) {
			kind = graph.KindTerm
		}
		entities[e] = graph.Entity{ID: e, Name: word, Folded: strings.ToLower(word), Kind: kind}
		span := knowledge.Span{Start: c.Span.Start + start, End: c.Span.Start + at}
		if i, seen := index[e]; seen {
			p.Mentions[i].Times++
			p.Mentions[i].Spans = append(p.Mentions[i].Spans, span)
			continue
		}
		index[e] = len(p.Mentions)
		p.Mentions = append(p.Mentions, graph.Mention{EntityID: e, DocumentID: c.DocumentID, VersionID: c.VersionID, ChunkID: c.ID, Times: 1, Spans: []knowledge.Span{span}})
	}
	if a, b, stated := strings.Cut(strings.TrimSuffix(c.Text, "."), " knows "); stated {
		p.Relations = append(p.Relations, graph.Relation{
			ID: id.New(), SourceID: l.id(a), TargetID: l.id(b), Kind: "knows", Method: graph.MethodRules,
			DocumentID: c.DocumentID, VersionID: c.VersionID, ChunkID: c.ID, Span: c.Span, Weight: 0.9,
		})
	}
	return p
}

func (l *library) id(name string) id.ID { return graph.EntityID(l.org, strings.ToLower(name)) }

func names(entities []explore.Entity) (out []string) {
	for _, e := range entities {
		out = append(out, fmt.Sprint(e.Name, " ", e.Passages, "/", e.Documents))
	}
	return out
}

func wantSame[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestEntitiesAreRankedByWhatTheViewerMayRead(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.open, "Ada and Bert", "Ada", "Bert alone", "Bert again")
	l.put(t, l.closed, slices.Repeat([]string{"Ada with Cleo"}, 5)...)
	search := func(q explore.Query) []string {
		t.Helper()
		page, err := l.Search(l.ctx, q)
		must(t, err)
		return names(page.Entities)
	}
	wantSame(t, "some", search(explore.Query{Limit: 9}), []string{"Bert 3/1", "Ada 2/1"})
	wantSame(t, "what only closed documents name", search(explore.Query{Text: "Cleo", Limit: 9}), nil)
	wantSame(t, "in any case and with accents", search(explore.Query{Text: " ÁDA ", Limit: 9}), []string{"Ada 2/1"})
	wantSame(t, "what is no name", search(explore.Query{Text: "?!", Limit: 9}), nil)
	wantSame(t, "of a kind", search(explore.Query{Kinds: []graph.Kind{graph.KindTerm}, Limit: 9}), nil)
	page, err := l.Search(l.ctx, explore.Query{Limit: 1})
	must(t, err)
	wantSame(t, "a page", fmt.Sprint(names(page.Entities), page.More), "[Bert 3/1] true")
	last := page.Entities[0]
	wantSame(t, "the next", search(explore.Query{Limit: 1, After: &explore.Rank{Passages: last.Passages, ID: last.ID}}), []string{"Ada 2/1"})
	l.all = true
	wantSame(t, "all", search(explore.Query{Limit: 9}), []string{"Ada 7/2", "Cleo 5/1", "Bert 3/1"})
}

func TestANameAndAKindAreTakenFromWhatTheViewerMayRead(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.closed, "ADA here", "PROJECT here") // names in capitals are terms here
	l.put(t, l.open, "so says Ada", "Bert knows Ada.", "Project one")
	titled := build.Batch{Method: graph.MethodRules, Entities: map[id.ID]graph.Entity{}}
	secret := l.put(t, l.closed, "PROJECT two")
	doc, err := l.Library.Document(l.ctx, secret)
	must(t, err)
	titled.Entities[l.id("project")] = graph.Entity{ID: l.id("project"), Name: "PROJECT", Folded: "project", Kind: graph.KindTitle}
	titled.Parts = []build.Part{{DocumentID: secret, VersionID: doc.Serving, ChunkID: id.New(), Mentions: []graph.Mention{
		{EntityID: l.id("project"), DocumentID: secret, VersionID: doc.Serving, ChunkID: id.New(), Times: 1, About: true},
	}}}
	_, err = l.Graph.SaveParts(l.ctx, titled)
	must(t, err)
	shown := func(kinds ...graph.Kind) (out []string) {
		t.Helper()
		page, err := l.Search(l.ctx, explore.Query{Kinds: kinds, Limit: 9})
		must(t, err)
		for _, e := range page.Entities {
			out = append(out, e.Name+" "+string(e.Kind))
		}
		slices.Sort(out)
		return out
	}
	wantSame(t, "in part", shown(graph.KindTitle), nil)
	wantSame(t, "by the kind that it has for the viewer", shown(graph.KindName), []string{"Ada name", "Bert name", "Project name"})
	ties, err := l.Neighbours(l.ctx, l.id("Bert"), nil)
	must(t, err)
	wantSame(t, "beside another", ties[0].Entity.Name, "Ada")
	l.all = true
	wantSame(t, "with all of it", shown(graph.KindTitle), []string{"PROJECT title"})
}

func TestWhoReadsLittleOfALargeLibraryFindsAllOfThat(t *testing.T) {
	t.Parallel()
	l := setup(t)
	lines := make([]string, 50)
	for i := range lines { // 22,000 entities, each in two passages
		var line strings.Builder
		for n := range 440 {
			fmt.Fprintf(&line, "X%d ", 440*i+n)
		}
		lines[i] = line.String()
	}
	l.put(t, l.closed, append(lines, lines...)...)
	l.put(t, l.open, "Ada met Bert", "Ada left X1")
	page, err := l.Search(l.ctx, explore.Query{Limit: 2})
	must(t, err)
	wantSame(t, "the first", fmt.Sprint(page.Entities[0].Name, page.Entities[0].Passages, page.More), "Ada2 true")
	last := page.Entities[1]
	page, err = l.Search(l.ctx, explore.Query{Limit: 2, After: &explore.Rank{Passages: last.Passages, ID: last.ID}})
	must(t, err)
	want := []string{"Bert", "X1"}
	got := []string{last.Name, page.Entities[0].Name}
	slices.Sort(got)
	wantSame(t, "all", got, want)
	m, err := l.Map(l.ctx, explore.View{Limit: 60})
	must(t, err)
	wantSame(t, "on a map", fmt.Sprint(len(m.Nodes), m.More), "3 false")
}

func TestARankingIsFinalAlthoughOthersCountMore(t *testing.T) {
	t.Parallel()
	l := setup(t)
	for i := range 120 { // each is in more closed passages than any open one is in all
		l.put(t, l.closed, slices.Repeat([]string{fmt.Sprintf("Closed%d", i)}, 3)...)
	}
	l.put(t, l.open, "Open1 Closed7", "Open1", "Open2")
	page, err := l.Search(l.ctx, explore.Query{Limit: 2})
	must(t, err)
	if len(page.Entities) != 2 || page.Entities[0].Name != "Open1" || page.Entities[1].Passages != 1 || !page.More {
		t.Errorf("got %v, more %v", names(page.Entities), page.More)
	}
}

func TestAnEntityNamesItsPlaces(t *testing.T) {
	t.Parallel()
	l := setup(t)
	twice := l.put(t, l.open, "nothing here", "so says Ada", "Ada once more")
	l.put(t, l.open, "Ada here")
	l.put(t, l.closed, "Ada there", "Cleo there")
	d, err := l.Entity(l.ctx, l.id("Ada"))
	must(t, err)
	wantSame(t, "reach", names([]explore.Entity{d.Entity}), []string{"Ada 3/2"})
	if len(d.Places) != 2 || d.Places[0].Passage.Chunk.DocumentID != twice || d.Places[0].Passages != 2 {
		t.Fatalf("places %+v", d.Places)
	}
	if p := d.Places[0]; p.Passage.Chunk.Text[p.Span.Start-p.Passage.Chunk.Span.Start:][:3] != "Ada" || p.Span.Len() != 3 {
		t.Errorf("the place is %v of %q at %v", p.Span, p.Passage.Chunk.Text, p.Passage.Chunk.Span)
	}
	for _, hidden := range []id.ID{l.id("Cleo"), id.New()} {
		if _, err := l.Entity(l.ctx, hidden); knowledge.CodeOf(err) != knowledge.CodeNotFound {
			t.Errorf("got %v for what is not there for the viewer", err)
		}
	}
}

func TestNeighboursAreThoseThatStandTogetherMoreThanByChance(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.open, append(slices.Repeat([]string{"Hub with Other"}, 20), "Ada Hub Friend", "Ada Friend", "Ada Hub", "Ada Friend", "Bert knows Ada.")...)
	l.put(t, l.closed, "Ada Secret", "Ada Friend")
	ties, err := l.Neighbours(l.ctx, l.id("Ada"), nil)
	must(t, err)
	var got []string
	for _, tie := range ties {
		got = append(got, fmt.Sprint(tie.Entity.Name, tie.Together))
		if tie.Weight < 0 || tie.Weight > 1 {
			t.Errorf("weight %v", tie.Weight)
		}
	}
	wantSame(t, "neighbours", got, []string{"Bert1", "Friend3", "Hub2"})
	if s := ties[0].Statements; len(s) != 1 || s[0] != (explore.Statement{Kind: "knows", SourceID: l.id("Bert"), TargetID: l.id("Ada")}) {
		t.Errorf("statements %+v", s)
	}
	ties, err = l.Neighbours(l.ctx, l.id("Ada"), []graph.Kind{graph.KindTerm})
	must(t, err)
	wantSame(t, "of a kind that none is of", len(ties), 0)
	if _, err := l.Neighbours(l.ctx, l.id("Secret"), nil); knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("got %v for what is not there for the viewer", err)
	}
}

func TestAMapShowsANeighbourhoodStepByStep(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.open, "Ada Bert", "Ada Cleo", "Bert Dora", "Dora Emil", "Zoe")
	l.put(t, l.closed, "Ada Secret", "Bert Secret")
	draw := func(v explore.View) (string, explore.Map) {
		t.Helper()
		m, err := l.Map(l.ctx, v)
		must(t, err)
		var nodes []string
		for _, n := range m.Nodes {
			nodes = append(nodes, fmt.Sprint(n.Entity.Name, n.Ring))
			if d := math.Hypot(n.At.X, n.At.Y); math.IsNaN(d) || d > 1.000001 {
				t.Errorf("%s stands at %v", n.Entity.Name, n.At)
			}
		}
		slices.Sort(nodes)
		return strings.Join(nodes, " "), m
	}
	one, m := draw(explore.View{Entity: l.id("Ada"), Depth: 1, Limit: 60})
	wantSame(t, "one step", one, "Ada0 Bert1 Cleo1")
	wantSame(t, "edges", len(m.Edges), 2)
	wantSame(t, "the middle comes first", m.Nodes[0].Entity.Name, "Ada")
	two, _ := draw(explore.View{Entity: l.id("Ada"), Depth: 2, Limit: 60})
	wantSame(t, "two steps", two, "Ada0 Bert1 Cleo1 Dora2")
	all, m := draw(explore.View{Limit: 60})
	wantSame(t, "all", all, "Ada0 Bert0 Cleo0 Dora0 Emil0 Zoe0")
	wantSame(t, "more than all", m.More, false)
	_, m = draw(explore.View{Limit: 3})
	wantSame(t, "the three most mentioned", fmt.Sprint(len(m.Nodes), m.More), "3 true")
	if _, err := l.Map(l.ctx, explore.View{Entity: l.id("Secret"), Depth: 1, Limit: 60}); knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("got %v for what is not there for the viewer", err)
	}
	l.all = true
	one, _ = draw(explore.View{Entity: l.id("Ada"), Depth: 1, Limit: 60})
	wantSame(t, "for who may read all", one, "Ada0 Bert1 Cleo1 Secret1")
}

func TestABusyNodeIsReadInASample(t *testing.T) {
	t.Parallel()
	l := setup(t)
	lines := make([]string, 4000)
	for i := range lines {
		lines[i] = fmt.Sprintf("Hub Friend Leaf%d", i)
	}
	l.put(t, l.open, lines...)
	start := time.Now()
	ties, err := l.Neighbours(l.ctx, l.id("Hub"), nil)
	must(t, err)
	if len(ties) > 500 || l.counted.places > 1500 {
		t.Errorf("%d neighbours out of %d passages", len(ties), l.counted.places)
	}
	i := slices.IndexFunc(ties, func(tie explore.Tie) bool { return tie.Entity.Name == "Friend" })
	if i < 0 || ties[i].Together < 3000 || ties[i].Together > 5000 {
		t.Errorf("4000 passages mention both; the estimate is %v", ties[max(i, 0)].Together)
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("it took %s", took)
	}
}

func TestAnEntityIsCountedOnceForAPage(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.open, "Ada Bert", "Ada")
	var page sync.WaitGroup
	for _, part := range []func() error{
		func() error { _, err := l.Entity(l.ctx, l.id("Ada")); return err },
		func() error { _, err := l.Neighbours(l.ctx, l.id("Ada"), nil); return err },
		func() error {
			_, err := l.Map(l.ctx, explore.View{Entity: l.id("Ada"), Depth: 1, Limit: 60})
			return err
		},
	} {
		page.Go(func() {
			if err := part(); err != nil {
				t.Error(err)
			}
		})
	}
	page.Wait()
	wantSame(t, "counted", l.counted.reach[l.id("Ada")], 1)
}

func TestSentencesBehindAnEdge(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.open,
		"Ada came first. Nothing was said for a while. At last Bert came.",
		"It rained. Ada and Bert met. They left.",
		"Ada knows Bert.",
	)
	l.put(t, l.closed, "Ada and Bert in secret.", "Ada knows Bert.")
	var quotes []string
	for skip := 0; ; skip += 2 {
		p, err := l.Evidence(l.ctx, l.id("Ada"), l.id("Bert"), skip, 2)
		must(t, err)
		wantSame(t, "passages", p.Passages, 3)
		wantSame(t, "statements", len(p.Statements), 1)
		for _, e := range p.Evidence {
			var quote strings.Builder
			for _, q := range e.Quote {
				switch q.Of {
				case explore.EndNone:
					quote.WriteString(q.Text)
				default:
					fmt.Fprintf(&quote, "[%s %s]", q.Of, q.Text)
				}
			}
			if e.Stated != nil {
				quote.WriteString(" = " + e.Stated.Kind)
			}
			body := e.Passage.Chunk.Text[e.Span.Start-e.Passage.Chunk.Span.Start : e.Span.End-e.Passage.Chunk.Span.Start]
			if plain := strings.NewReplacer("[from ", "", "[to ", "", "]", "", " = knows", "").Replace(quote.String()); plain != body {
				t.Errorf("the span holds %q, the quote says %q", body, plain)
			}
			quotes = append(quotes, quote.String())
		}
		if !p.More {
			break
		}
	}
	wantSame(t, "sentences", strings.Join(quotes, " | "), strings.Join([]string{
		"[from Ada] knows [to Bert]. = knows",
		"[from Ada] and [to Bert] met.",
		"[from Ada] came first. Nothing was said for a while. At last [to Bert] came.",
	}, " | "))
	if _, err := l.Evidence(l.ctx, l.id("Ada"), l.id("Nobody"), 0, 2); knowledge.CodeOf(err) != knowledge.CodeNotFound {
		t.Errorf("got %v", err)
	}
	if _, err := l.Evidence(l.ctx, l.id("Ada"), l.id("Ada"), 0, 2); knowledge.CodeOf(err) != knowledge.CodeInvalid {
		t.Errorf("between an entity and itself: %v", err)
	}
	p, err := l.Evidence(l.ctx, l.id("Bert"), l.id("Ada"), 99, 2)
	must(t, err)
	wantSame(t, "behind the end", len(p.Evidence), 0)
}

func TestNamesFarApartAreQuotedWithoutWhatIsBetween(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.open, "Ada began. "+strings.Repeat("Then it went on and on. ", 60)+"Bert ended it.")
	p, err := l.Evidence(l.ctx, l.id("Ada"), l.id("Bert"), 0, 1)
	must(t, err)
	var quote strings.Builder
	for _, q := range p.Evidence[0].Quote {
		quote.WriteString(q.Text)
	}
	wantSame(t, "quote", quote.String(), "Ada began. … Bert ended it.")
	wantSame(t, "span", p.Evidence[0].Span, knowledge.Span{Start: 0, End: len("Ada began.")})
}

func TestAMapIsComputedOnceUntilSomethingChanges(t *testing.T) {
	t.Parallel()
	l := setup(t)
	first := l.put(t, l.open, "Ada Bert")
	draw := func() int {
		t.Helper()
		before := l.counted.reads
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				if _, err := l.Map(l.ctx, explore.View{Limit: 60}); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		return l.counted.reads - before
	}
	wantSame(t, "four at once", draw(), 1)
	wantSame(t, "again", draw(), 0)
	l.all = true
	wantSame(t, "with other rights", draw(), 1)
	l.put(t, l.open, "Cleo Dora")
	wantSame(t, "after a document came", draw(), 1)
	l.now = l.now.Add(time.Second)
	d, err := l.Library.Document(l.ctx, first)
	must(t, err)
	more := graph.Entity{ID: l.id("Emil"), Name: "Emil", Folded: "emil", Kind: graph.KindName}
	_, err = l.Graph.SaveParts(l.ctx, build.Batch{Method: graph.MethodModel, Entities: map[id.ID]graph.Entity{more.ID: more}, Parts: []build.Part{{
		DocumentID: first, VersionID: d.Serving, ChunkID: id.New(), Mentions: []graph.Mention{{EntityID: more.ID, DocumentID: first, VersionID: d.Serving, ChunkID: id.New(), Times: 1}},
	}}})
	must(t, err)
	wantSame(t, "after a model read", draw(), 1)
	must(t, l.Library.DeleteDocument(l.ctx, first))
	m, err := l.Map(l.ctx, explore.View{Limit: 60})
	must(t, err)
	wantSame(t, "after one went, before the graph knows", len(m.Nodes), 2)
	l.now = l.now.Add(6 * time.Minute)
	wantSame(t, "after a while", draw(), 1)
}

func TestWhoeverLeavesDoesNotSpoilTheMapOfOthers(t *testing.T) {
	t.Parallel()
	l := setup(t)
	l.put(t, l.open, "Ada Bert")
	gone, cancel := context.WithCancel(l.ctx)
	cancel()
	_, _ = l.Map(gone, explore.View{Limit: 60})
	m, err := l.Map(l.ctx, explore.View{Limit: 60})
	must(t, err)
	wantSame(t, "nodes", len(m.Nodes), 2)
}

func TestNobodyLooksWithoutBeingSomebody(t *testing.T) {
	t.Parallel()
	l := setup(t)
	if _, err := l.Search(t.Context(), explore.Query{Limit: 1}); err == nil {
		t.Error("a search without a viewer was answered")
	}
}
