package hops_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/hops"
)

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
		if err != nil || len(hits) != 2 || hits[1].ChunkID != director.chunk.ID {
			t.Fatalf("with %v for the best: %v, %v", unit, hits, err)
		}
		shares = append(shares, hits[1].Score/unit)
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
	if hits := wide.follow(t, "Who were the guests?", start); wide.asked > 160 || wide.looked > 1204 || len(hits) > 100 {
		t.Errorf("%d entities, %d passages, %d answers", wide.asked, wide.looked, len(hits))
	}
}

func TestWhatTheSameDocumentSaysIsNothingNew(t *testing.T) {
	t.Parallel()
	l, film, director := film()
	alone := l.follow(t, question, film)
	more := l.page("Night Harbour", "It was born of a wager.", "born")
	more.document = film.document
	together := l.follow(t, question, film, more)
	if len(alone) != 1 || len(together) != 1 || together[0].ChunkID != director.chunk.ID || together[0].Score >= alone[0].Score {
		t.Errorf("the director's page leads by %v, and by %v where the film's own says the same", alone, together)
	}
}

func TestWhatMuchOfALibraryMentionsLeadsNowhere(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		total    uint64
		mentions int
		led      bool
	}{{1000, 40, false}, {1000, 20, true}, {2000, 40, true}, {100, 8, true}} {
		l, film, _ := film()
		l.total = c.total
		for i := range c.mentions - 2 {
			l.page(fmt.Sprintf("Note %d", i), "Sweden is large. Ada Lindqvist knew it.")
		}
		if hits := l.follow(t, question, film); len(hits) > 0 != c.led {
			t.Errorf("a name in %d of %d passages led to %d", c.mentions, c.total, len(hits))
		}
	}
}

// town is a question of three passages: the film, its director, her town.
func town() (l *library, question string, first, second, third *page) {
	l, first, second = film()
	third = l.page("Uppsala", "The Fyris flows through Uppsala.", "river")
	return l, "Which river flows where the director of Night Harbour was born?", first, second, third
}

func TestAWalkGoesOnFromWhatItReached(t *testing.T) {
	t.Parallel()
	l, question, film, director, town := town()
	hits := l.follow(t, question, film)
	if len(hits) != 2 || hits[1].ChunkID != town.chunk.ID {
		t.Fatalf("found %v, want the director's page and her town's", hits)
	}
	path := hits[1].Why.Path
	if len(path) != 2 || path[0].From.ChunkID != film.chunk.ID || path[0].To.ChunkID != director.chunk.ID || path[1].Name != "Uppsala" {
		t.Errorf("the path is %+v", path)
	}
	l.hidden[director.document] = true
	if hits := l.follow(t, question, film); len(hits) != 0 {
		t.Errorf("a page that the viewer may not read led to %v", hits)
	}
}

func TestAWalkThatIsLateEndsWithItsFirstStep(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		l, question, film, director, _ := town()
		l.slow = 300 * time.Millisecond
		ctx, cancel := context.WithTimeout(t.Context(), 800*time.Millisecond)
		defer cancel()
		hits := l.walk(t, ctx, question, film)
		if len(hits) != 2 || hits[1].ChunkID != director.chunk.ID || ctx.Err() != nil {
			t.Errorf("found %v, want the director's page, in time", hits)
		}
	})
}

func TestWhatRepeatsIsBehindWhatAdds(t *testing.T) {
	t.Parallel()
	l := newLibrary()
	first := l.page("one", "A film of the harbour at night.", "film", "night", "harbour")
	again := l.page("two", "The film of the harbour at night, again.", "film", "night")
	other := l.page("three", "The director was born far away.", "director", "born")
	again.words["film"] += 0.01 // it has a little more of the question than the other
	hits := l.walk(t, t.Context(), question, first, again, other)
	if len(hits) != 3 || hits[0].ChunkID != first.chunk.ID || hits[1].ChunkID != other.chunk.ID {
		t.Errorf("the order is %v, want what adds before what repeats", hits)
	}
	if !slices.IsSortedFunc(hits, func(a, b retrieve.Hit) int { return cmp.Compare(b.Score, a.Score) }) {
		t.Errorf("the scores do not fall: %v", hits)
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
