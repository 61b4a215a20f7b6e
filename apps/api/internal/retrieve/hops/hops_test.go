package hops_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/hops"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

// library is a few pages, what they mention, and an index that knows their words.
type library struct {
	org       id.ID
	pages     []*page
	entities  map[id.ID]graph.Entity
	mentions  []graph.Mention
	hidden    map[id.ID]bool // documents that the viewer may not read
	broken    error
	asked     int // entities that were followed
	looked    int // chunks that were compared with the question
	questions []string
}

type page struct {
	title    string
	document id.ID
	chunk    knowledge.Chunk
	words    map[string]float64 // of the question, by how much the page has of them
}

func newLibrary() *library {
	return &library{org: id.New(), entities: map[id.ID]graph.Entity{}, hidden: map[id.ID]bool{}}
}

// page adds a page that has the given words of the question.
func (l *library) page(title, text string, words ...string) *page {
	p := page{title: title, document: id.New(), words: map[string]float64{}}
	p.chunk = knowledge.Chunk{ID: id.New(), DocumentID: p.document, VersionID: id.New(), Text: text, Span: knowledge.Span{End: len(text)}}
	for _, w := range words {
		p.words[w] = 0.6
		if !slices.Contains(l.questions, w) {
			l.questions = append(l.questions, w)
		}
	}
	read := extract.Read(title, "en", []knowledge.Chunk{p.chunk})
	for _, m := range read.Mentions {
		e := read.Entities[m.Entity]
		known := l.entities[graph.EntityID(l.org, e.Folded)]
		known.ID, known.Name, known.Folded, known.Kind = graph.EntityID(l.org, e.Folded), e.Name, e.Folded, e.Kind
		known.Passages++
		l.entities[known.ID] = known
		l.mentions = append(l.mentions, graph.Mention{EntityID: known.ID, DocumentID: p.document, VersionID: p.chunk.VersionID,
			ChunkID: p.chunk.ID, Times: m.Times, Spans: m.Spans, About: m.About})
	}
	l.pages = append(l.pages, &p)
	return &p
}

// EntitiesIn implements hops.Graph.
func (l *library) EntitiesIn(_ context.Context, passages []knowledge.Place) ([]graph.Mention, map[id.ID]graph.Entity, error) {
	var found []graph.Mention
	for _, m := range l.mentions {
		if slices.ContainsFunc(passages, func(p knowledge.Place) bool { return p.ChunkID == m.ChunkID }) {
			found = append(found, m)
		}
	}
	return found, l.entities, l.broken
}

// PassagesWith implements hops.Graph.
func (l *library) PassagesWith(_ context.Context, _ knowledge.Scope, entities []id.ID, limit int) ([]graph.Mention, error) {
	l.asked += len(entities)
	var found []graph.Mention
	for _, e := range entities {
		if limit -= l.entities[e].Passages; limit < 0 {
			break
		}
		for _, m := range l.mentions {
			if m.EntityID == e && !l.hidden[m.DocumentID] {
				found = append(found, m)
			}
		}
	}
	return found, nil
}

// Coverage implements hops.Words.
func (l *library) Coverage(_ context.Context, _ retrieve.Query, chunks []lexical.Chunk) (lexical.Coverage, error) {
	l.looked += len(chunks)
	c := lexical.Coverage{Chunks: map[id.ID][]float64{}, Total: 1000}
	for _, w := range l.questions {
		c.Words = append(c.Words, lexical.Asked{Text: w, Weight: 5})
	}
	for _, p := range l.pages {
		if slices.ContainsFunc(chunks, func(k lexical.Chunk) bool { return k.ChunkID == p.chunk.ID }) {
			shares := make([]float64, len(l.questions))
			for i, w := range l.questions {
				shares[i] = p.words[w]
			}
			c.Chunks[p.chunk.ID] = shares
		}
	}
	return c, nil
}

// follow walks from the given pages.
func (l *library) follow(t *testing.T, question string, from ...*page) []retrieve.Hit {
	t.Helper()
	h, err := hops.New(hops.Options{Graph: l, Words: l})
	if err != nil {
		t.Fatal(err)
	}
	var found []retrieve.Hit
	for _, p := range from {
		score := 0.0
		for _, share := range p.words {
			score += 5 * share
		}
		found = append(found, retrieve.Hit{ChunkID: p.chunk.ID, DocumentID: p.document, Score: score})
	}
	hits, err := h.Follow(t.Context(), retrieve.Query{Text: question}, found)
	if err != nil {
		t.Fatal(err)
	}
	return hits
}

const question = "Where was the director of Night Harbour born?"

// film is a library in which the answer shares no name with the question.
func film() (l *library, film, director *page) {
	l = newLibrary()
	film = l.page("Night Harbour", "Night Harbour is a film of 1961. It was directed by Ada Lindqvist in her first year.", "director", "night", "harbour")
	director = l.page("Ada Lindqvist", "Ada Lindqvist was born in Uppsala.", "born")
	return l, film, director
}

func TestThePageOfWhatAPassageNamesIsFound(t *testing.T) {
	t.Parallel()
	l, film, director := film()
	hits := l.follow(t, question, film)
	if len(hits) != 1 || hits[0].ChunkID != director.chunk.ID {
		t.Fatalf("found %v, want the director's page alone", hits)
	}
	step := hits[0].Why.Path[0]
	if step.Name != "Ada Lindqvist" || step.From.ChunkID != film.chunk.ID || step.To.ChunkID != director.chunk.ID {
		t.Errorf("the path is %+v", step)
	}
	if got := film.chunk.Text[step.From.Span.Start:step.From.Span.End]; got != "Ada Lindqvist" {
		t.Errorf("the path leaves from %q", got)
	}
}

func TestWhatTheViewerMayNotReadLeadsNowhere(t *testing.T) {
	t.Parallel()
	l, film, director := film()
	l.hidden[director.document] = true
	if hits := l.follow(t, question, film); len(hits) != 0 {
		t.Errorf("a page that the viewer may not read was found: %v", hits)
	}
}

func TestWhatAddsToTheQuestionGoesFirst(t *testing.T) {
	t.Parallel()
	l, film, director := film()
	l.page("Ferry lines", "The ferry takes its name from Ada Lindqvist.")
	hits := l.follow(t, question, film)
	if len(hits) != 2 || hits[0].ChunkID != director.chunk.ID || hits[0].Score <= hits[1].Score {
		t.Errorf("the page that says where she was born must lead, got %v", hits)
	}
}

func TestANameInTheQuestionIsNotFollowed(t *testing.T) {
	t.Parallel()
	l, film, _ := film()
	if hits := l.follow(t, "Where was Ada Lindqvist, director of Night Harbour, born?", film); len(hits) != 0 || l.asked != 0 {
		t.Errorf("%d entities were followed to %v, though the question names them", l.asked, hits)
	}
}

func TestAStatementIsFollowedLess(t *testing.T) {
	t.Parallel()
	l, film, _ := film()
	asked := l.follow(t, question, film)
	stated := l.follow(t, "The director of Night Harbour was born somewhere.", film)
	if len(asked) != 1 || len(stated) != 1 || stated[0].Score >= asked[0].Score {
		t.Errorf("asked %v, stated %v", asked, stated)
	}
	for _, text := range []string{"The director was born somewhere.", "監督は彼女から生まれた"} {
		if got := l.follow(t, text, film); len(got) != 1 || got[0].Score != stated[0].Score {
			t.Errorf("%q is taken for a question", text)
		}
	}
	for _, text := range []string{"Was drehte sie", "監督はどこで生まれましたか。", "In welcher Stadt starb der Regisseur", "導演是誰", "director birthplace where"} {
		if got := l.follow(t, text, film); len(got) == 1 && got[0].Score != asked[0].Score {
			t.Errorf("%q is not taken for a question", text)
		}
	}
}

func TestTheUnitOfTheFirstRoundChangesNothing(t *testing.T) {
	t.Parallel()
	l, film, director := film()
	h, err := hops.New(hops.Options{Graph: l, Words: l})
	if err != nil {
		t.Fatal(err)
	}
	var shares []float64
	for _, unit := range []float64{0.01, 1, 2, 40} { // parts of the best, two sources' parts, BM25
		found := []retrieve.Hit{{ChunkID: film.chunk.ID, DocumentID: film.document, Score: unit}}
		hits, err := h.Follow(t.Context(), retrieve.Query{Text: question}, found)
		if err != nil || len(hits) != 1 || hits[0].ChunkID != director.chunk.ID {
			t.Fatalf("with %v for the best: %v, %v", unit, hits, err)
		}
		shares = append(shares, hits[0].Score/unit)
	}
	if low, high := slices.Min(shares), slices.Max(shares); high-low > 1e-9 {
		t.Errorf("the path is worth %v of the best", shares)
	}
}

func TestAHubIsNotFollowedAndAWalkIsBounded(t *testing.T) {
	t.Parallel()
	l, film, _ := film()
	for i := range 70 {
		l.page(fmt.Sprintf("Note %d", i), "Sweden is large. Ada Lindqvist knew it.")
	}
	if hits := l.follow(t, question, film); len(hits) != 0 || l.asked != 0 {
		t.Errorf("an entity of 71 passages was followed to %d passages", len(hits))
	}

	wide := newLibrary()
	text := ""
	for i := range 100 {
		text += fmt.Sprintf("They met Qorim%[1]dx Valte%[1]dx. ", i)
	}
	start := wide.page("Guests", text, "guests")
	for i := range 100 {
		for range 30 {
			wide.page(fmt.Sprintf("P%d", len(wide.pages)), fmt.Sprintf("Here is Qorim%[1]dx Valte%[1]dx again.", i))
		}
	}
	if hits := wide.follow(t, "Who were the guests?", start); wide.asked > 200 || wide.looked > 2001 || len(hits) > 100 {
		t.Errorf("%d entities, %d passages, %d answers", wide.asked, wide.looked, len(hits))
	}
}

func TestAGraphThatFailsSaysSo(t *testing.T) {
	t.Parallel()
	l, film, _ := film()
	l.broken = errors.New("the disk is gone")
	h, err := hops.New(hops.Options{Graph: l, Words: l})
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.Follow(t.Context(), retrieve.Query{Text: question}, []retrieve.Hit{{ChunkID: film.chunk.ID, Score: 1}})
	if !errors.Is(err, l.broken) {
		t.Errorf("got %v", err)
	}
}
