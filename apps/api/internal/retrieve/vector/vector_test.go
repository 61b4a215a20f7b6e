package vector_test

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// shelf is vectors in memory, with a change sequence, and a model that knows
// three words.
type shelf struct {
	mu       sync.Mutex
	space    vector.Space
	none     bool                   // no model is in use
	erased   map[id.ID]bool         // organisations that are no more
	rows     map[id.ID][]vector.Row // by document
	changes  []knowledge.Change
	pages    int
	embedded []string
	fail     error
	hold     chan struct{} // while set, the model waits for it
	holdLoad chan struct{} // while set, loading waits for it
}

var (
	org       = id.ID{1}
	neighbour = id.ID{4}
	archive   = id.ID{2}
	vault     = id.ID{3}
	words     = map[string][]float32{"car": {1, 0, 0, 0}, "boat": {0, 1, 0, 0}, "bread": {0, 0, 1, 0}}
)

func newShelf() *shelf {
	return &shelf{space: vector.Space{ID: id.ID{9}, Dimension: 4}, rows: map[id.ID][]vector.Row{}}
}

// put gives a document passages, one for each word.
func (s *shelf) put(document, collection id.ID, about ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	rows := make([]vector.Row, len(about))
	for i, w := range about {
		rows[i] = vector.Row{
			DocumentID: document, CollectionID: collection, VersionID: document,
			ChunkID: id.ID{document[0], byte(i + 1)}, Values: words[w],
		}
	}
	s.rows[document] = rows
	s.changes = append(s.changes, knowledge.Change{Seq: int64(len(s.changes) + 1), Document: document})
}

func (s *shelf) set(change func(*shelf)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(s)
}

func (s *shelf) Space(context.Context) (vector.Space, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.space, !s.none, nil
}

func (s *shelf) Embed(ctx context.Context, _ vector.Space, text string) ([]float32, error) {
	s.mu.Lock()
	s.embedded = append(s.embedded, text)
	hold, fail := s.hold, s.fail
	s.mu.Unlock()
	if hold != nil {
		select {
		case <-hold:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return words[text], fail
}

// Heads tells of the organisations that the tests ask in.
func (s *shelf) Heads(ctx context.Context) (map[id.ID]int64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	heads := map[id.ID]int64{org: 1, neighbour: 1}
	maps.DeleteFunc(heads, func(o id.ID, _ int64) bool { return s.erased[o] })
	if !identity.IsUnscoped(ctx) {
		return nil, identity.ErrNoViewer
	}
	return heads, nil
}

func (s *shelf) VectorHead(ctx context.Context) (int64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, err := identity.ViewerFrom(ctx)
	return int64(len(s.changes)), err
}

func (s *shelf) VectorChanges(_ context.Context, seq int64, limit int) ([]knowledge.Change, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	rest := s.changes[seq:]
	return slices.Clone(rest[:min(limit, len(rest))]), false, nil
}

func (s *shelf) VectorPage(ctx context.Context, _ id.ID, after vector.Position, limit int) ([]vector.Row, error) {
	s.mu.Lock()
	hold := s.holdLoad
	s.mu.Unlock()
	if hold != nil {
		select {
		case <-hold:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages++
	var all []vector.Row
	for _, rows := range s.rows {
		all = append(all, rows...)
	}
	slices.SortFunc(all, func(a, b vector.Row) int { return a.ChunkID.Compare(b.ChunkID) })
	all = slices.DeleteFunc(all, func(r vector.Row) bool { return r.ChunkID.Compare(after.ChunkID) <= 0 })
	return all[:min(limit, len(all))], nil
}

func (s *shelf) VectorsOf(_ context.Context, _ id.ID, documents []id.ID) (rows []vector.Row, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range documents {
		rows = append(rows, s.rows[d]...)
	}
	return rows, nil
}

func open(t *testing.T, s *shelf, change ...func(*vector.Options)) *vector.Source {
	t.Helper()
	o := vector.Options{Store: s, Spaces: s, Heads: s.Heads, Log: slog.New(slog.DiscardHandler)}
	for _, c := range change {
		c(&o)
	}
	v, err := vector.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func readable(collections ...id.ID) knowledge.Scope {
	scope := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{}, Documents: map[id.ID]knowledge.Permission{}}
	for _, c := range collections {
		scope.Collections[c] = knowledge.PermissionRead
	}
	return scope
}

func search(t *testing.T, v *vector.Source, text string, scope knowledge.Scope) ([]id.ID, error) {
	t.Helper()
	hits, err := v.Search(t.Context(), retrieve.Query{OrgID: org, Text: text, Scope: scope, Limit: 10})
	found := make([]id.ID, len(hits))
	for i, h := range hits {
		found[i] = h.DocumentID
	}
	return found, err
}

func wantFound(t *testing.T, v *vector.Source, text string, scope knowledge.Scope, want ...id.ID) {
	t.Helper()
	if got, err := search(t, v, text, scope); err != nil || !slices.Equal(got, want) {
		t.Errorf("%q found %v, %v; want %v", text, got, err, want)
	}
}

func TestOnlyWhatTheAskerMayReadIsRanked(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		a, b, c := id.ID{10}, id.ID{11}, id.ID{12}
		s.put(a, archive, "car", "bread")
		s.put(b, vault, "car", "boat")
		s.put(c, archive, "boat")
		v := open(t, s)
		defer v.Close()
		wantFound(t, v, "car", readable(archive), a)
		wantFound(t, v, "car", readable(archive, vault), a, b)
		wantFound(t, v, "car", knowledge.Scope{})
		hidden := readable(archive, vault)
		hidden.Documents[a] = knowledge.PermissionNone
		wantFound(t, v, "car", hidden, b)
		shown := readable(archive)
		shown.Documents[b] = knowledge.PermissionRead
		wantFound(t, v, "car", shown, a, b)
	})
}

func TestChangesAreFollowed(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		a, b := id.ID{10}, id.ID{11}
		s.put(a, archive, "car", "bread")
		v := open(t, s)
		defer v.Close()
		wantFound(t, v, "car", readable(archive), a)
		s.put(b, archive, "car", "bread")
		time.Sleep(2 * time.Second) // as long as what was known may be gone by
		wantFound(t, v, "car", readable(archive), a, b)
		s.put(a, archive) // deleted
		s.put(b, vault, "car", "bread")
		time.Sleep(2 * time.Second)
		wantFound(t, v, "car", readable(archive))
		wantFound(t, v, "car", readable(vault), b)
		if s.pages != 2 { // one with vectors, one that says that there are no more
			t.Errorf("the vectors were loaded in %d pages; changes must not load them again", s.pages)
		}
		s.set(func(s *shelf) { s.space = vector.Space{ID: id.ID{8}, Dimension: 4} })
		wantFound(t, v, "car", readable(vault), b)
		if s.pages != 4 {
			t.Error("another model's vectors were not loaded")
		}
	})
}

func TestAQuestionIsEmbeddedOnceHoweverManyAskIt(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		a := id.ID{10}
		s.put(a, archive, "car", "bread")
		v := open(t, s)
		defer v.Close()
		s.set(func(s *shelf) { s.hold = make(chan struct{}) })
		var askers sync.WaitGroup
		for range 20 {
			askers.Go(func() { wantFound(t, v, "car", readable(archive), a) })
		}
		synctest.Wait()
		close(s.hold)
		askers.Wait()
		wantFound(t, v, "car", readable(archive), a)
		if len(s.embedded) != 1 {
			t.Errorf("the model was asked %d times", len(s.embedded))
		}
	})
}

func TestALateModelIsLateAndItsVectorIsThereNextTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		a := id.ID{10}
		s.put(a, archive, "car", "bread")
		v := open(t, s)
		defer v.Close()
		s.set(func(s *shelf) { s.hold = make(chan struct{}) })
		began := time.Now()
		_, err := search(t, v, "car", readable(archive))
		if knowledge.CodeOf(err) != knowledge.CodeTimeout || time.Since(began) > 700*time.Millisecond {
			t.Errorf("after %s: %v; want it late", time.Since(began), err)
		}
		close(s.hold)
		synctest.Wait()
		wantFound(t, v, "car", readable(archive), a)
		if len(s.embedded) != 1 {
			t.Errorf("the model was asked %d times", len(s.embedded))
		}
	})
}

func TestAModelThatFailsIsLeftAloneForAWhile(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		a := id.ID{10}
		s.put(a, archive, "car", "bread")
		v := open(t, s)
		defer v.Close()
		fault := knowledge.Errorf(knowledge.CodeModelUnreachable, "Nothing answers there.")
		s.set(func(s *shelf) { s.fail = fault })
		for range 20 {
			if _, err := search(t, v, "car", readable(archive)); !errors.Is(err, fault) {
				t.Fatalf("got %v, want the model's own fault", err)
			}
		}
		if len(s.embedded) != 3 {
			t.Errorf("a model that fails was asked %d times for 20 searches, want 3", len(s.embedded))
		}
		s.set(func(s *shelf) { s.fail = nil })
		time.Sleep(11 * time.Second)
		wantFound(t, v, "car", readable(archive), a)
	})
}

func TestALibraryBeyondTheLimitSaysSo(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		for i := range 40 {
			s.put(id.ID{byte(i + 10)}, archive, "car")
		}
		v := open(t, s, func(o *vector.Options) { o.Memory = 30 * (4*4 + 48) })
		defer v.Close()
		for range 5 {
			_, err := search(t, v, "car", readable(archive))
			if knowledge.CodeOf(err) != knowledge.CodeUnavailable || !strings.Contains(err.Error(), "(30)") || !strings.Contains(err.Error(), "FOREBAY_VECTOR_MEMORY") {
				t.Fatalf("got %v, want the limit named", err)
			}
		}
		if s.pages != 1 {
			t.Errorf("what does not fit was read %d times", s.pages)
		}
	})
}

func TestAnOrganisationWithoutAModelHasNoSuchSource(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		s.none = true
		v := open(t, s)
		defer v.Close()
		if v.Present(t.Context()) {
			t.Error("it says that it is there")
		}
		wantFound(t, v, "car", readable(archive))
		if len(s.embedded)+s.pages > 0 {
			t.Error("it asked the model or read vectors")
		}
	})
}

func TestClosingWhileVectorsLoadEndsTheSearch(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		s.put(id.ID{10}, archive, "car")
		s.holdLoad = make(chan struct{})
		v := open(t, s)
		ended := make(chan error, 1)
		go func() {
			_, err := search(t, v, "car", readable(archive))
			ended <- err
		}()
		synctest.Wait()
		v.Close()
		if err := <-ended; err == nil {
			t.Error("the search found something in what was never loaded")
		}
		if _, err := search(t, v, "car", readable(archive)); knowledge.CodeOf(err) != knowledge.CodeUnavailable {
			t.Errorf("a search after the end: %v", err)
		}
	})
}

func TestOrganisationsShareTheMemoryAndTheOneAskedLastStays(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		for i := range 20 {
			s.put(id.ID{byte(i + 10)}, archive, "car", "bread")
		}
		v := open(t, s, func(o *vector.Options) { o.Memory = 40 << 10 }) // a block of 2,048 vectors takes 32 KiB
		defer v.Close()
		ask := func(n byte) {
			t.Helper()
			hits, err := v.Search(t.Context(), retrieve.Query{OrgID: id.ID{100, n}, Text: "car", Scope: readable(archive), Limit: 50})
			if err != nil || len(hits) != 20 {
				t.Fatalf("organisation %d: %d hits, %v", n, len(hits), err)
			}
			time.Sleep(time.Millisecond)
		}
		ask(1)
		ask(2)
		before := s.pages
		ask(2)
		if s.pages != before {
			t.Error("what is held was loaded again")
		}
		ask(3) // the first has to give way
		before = s.pages
		ask(2)
		ask(3)
		if s.pages != before {
			t.Error("the organisations asked last were loaded again")
		}
		ask(1)
		if s.pages == before {
			t.Error("three organisations are held where two fit")
		}
	})
}

func TestAQuestionIsNotComparedWithTheVectorsOfTheModelThatReplacedItsOwn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		a := id.ID{10}
		s.put(a, archive, "car", "bread")
		v := open(t, s)
		defer v.Close()
		wantFound(t, v, "car", readable(archive), a)
		s.set(func(s *shelf) { s.hold = make(chan struct{}) })
		var askers sync.WaitGroup
		askers.Go(func() { // its vector is still on its way when the model is replaced
			if found, err := search(t, v, "bread", readable(archive)); !errors.Is(err, vector.ErrReplaced) {
				t.Errorf("found %v, %v; want that the model was replaced", found, err)
			}
		})
		synctest.Wait()
		s.set(func(s *shelf) { s.space = vector.Space{ID: id.ID{8}, Dimension: 4} })
		askers.Go(func() { wantFound(t, v, "car", readable(archive), a) })
		synctest.Wait()
		close(s.hold)
		askers.Wait()
	})
}

func TestNothingIsHeldOfAnOrganisationThatIsNoMore(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newShelf()
		s.put(id.ID{10}, archive, "car", "bread")
		v := open(t, s)
		defer v.Close()
		loads := func(o id.ID) bool {
			t.Helper()
			before := s.pages
			if _, err := v.Search(t.Context(), retrieve.Query{OrgID: o, Text: "car", Scope: readable(archive)}); err != nil {
				t.Fatal(err)
			}
			return s.pages > before
		}
		if !loads(org) || !loads(neighbour) || loads(org) || loads(neighbour) {
			t.Fatal("vectors are not held")
		}
		s.set(func(s *shelf) { s.erased = map[id.ID]bool{neighbour: true} })
		time.Sleep(2 * time.Minute)
		if loads(org) {
			t.Error("an organisation that is there was forgotten")
		}
		if !loads(neighbour) {
			t.Error("an erased organisation's vectors were still there")
		}
		if len(s.embedded) != 2 {
			t.Errorf("the question was embedded %d times; what was asked there is to be forgotten too", len(s.embedded))
		}
	})
}
