package lexical_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestMain(m *testing.M) {
	// Bleve starts its analysis workers when it is loaded and never ends them.
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/blevesearch/bleve_index_api.AnalysisWorker"))
}

// bundle is a library with an index that follows it.
type bundle struct {
	t       *testing.T
	library *library
	dir     string
	index   *lexical.Index
	org     id.ID
	shelf   id.ID
	busy    func() bool
}

func setup(t *testing.T) *bundle {
	t.Helper()
	b := &bundle{t: t, library: newLibrary(), dir: t.TempDir(), org: id.New(), shelf: id.New()}
	b.open()
	t.Cleanup(func() { b.close() })
	return b
}

func (b *bundle) open() {
	b.t.Helper()
	x, err := lexical.Open(lexical.Options{Dir: b.dir, Changes: b.library, Busy: b.busy, Poll: 5 * time.Millisecond, Retry: time.Millisecond})
	if err != nil {
		b.t.Fatal(err)
	}
	b.index = x
}

func (b *bundle) close() {
	b.t.Helper()
	if b.index == nil {
		return
	}
	if err := b.index.Close(); err != nil {
		b.t.Errorf("Close: %v", err)
	}
	b.index = nil
}

// doc makes a document of one chunk for each text.
func (b *bundle) doc(title string, texts ...string) retrieve.ServingDocument {
	d := retrieve.ServingDocument{ID: id.New(), CollectionID: b.shelf, Name: title + ".md", Title: title}
	for i, text := range texts {
		d.Chunks = append(d.Chunks, knowledge.Chunk{ID: id.New(), DocumentID: d.ID, Seq: i, Text: text})
	}
	return d
}

func (b *bundle) follow(seq int64) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.t.Context(), 10*time.Second)
	defer cancel()
	if err := b.index.WaitFor(ctx, b.org, seq); err != nil {
		b.t.Fatalf("the index did not reach change %d: %v", seq, err)
	}
}

// ready waits until the index says that it has caught up once.
func (b *bundle) ready() {
	b.t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(10 * time.Second); b.index.Ready() != nil; <-tick.C {
		if time.Now().After(end) {
			b.t.Fatalf("the index is not ready: %v", b.index.Ready())
		}
	}
}

func (b *bundle) everything() knowledge.Scope {
	return knowledge.Scope{Collections: map[id.ID]knowledge.Permission{b.shelf: knowledge.PermissionRead}}
}

// find returns the documents found, best first.
func (b *bundle) find(text string, scope knowledge.Scope) []id.ID {
	b.t.Helper()
	hits, err := b.index.Search(b.t.Context(), retrieve.Query{OrgID: b.org, Text: text, Scope: scope, Limit: 20})
	if err != nil {
		b.t.Fatalf("Search(%q): %v", text, err)
	}
	found := make([]id.ID, len(hits))
	for i, h := range hits {
		found[i] = h.DocumentID
	}
	return found
}

func (b *bundle) wants(text string, scope knowledge.Scope, want ...id.ID) {
	b.t.Helper()
	if got := b.find(text, scope); !slices.Equal(got, want) {
		b.t.Errorf("%q finds %v, want %v", text, got, want)
	}
}

func TestWhatIsPutInIsFoundAndWhatIsTakenOutIsNot(t *testing.T) {
	t.Parallel()
	b := setup(t)
	pump, sail := b.doc("Pumps", "A pump moves water uphill."), b.doc("Sails", "A sail catches the wind.")
	b.follow(b.library.put(b.org, pump, sail))
	b.wants("pumping water", b.everything(), pump.ID)

	pump.Chunks = []knowledge.Chunk{{ID: id.New(), DocumentID: pump.ID, Text: "It was replaced by a siphon."}}
	b.follow(b.library.put(b.org, pump))
	b.wants("uphill", b.everything())
	b.wants("siphon", b.everything(), pump.ID)

	b.follow(b.library.remove(b.org, pump.ID))
	b.wants("siphon", b.everything())
	b.wants("wind", b.everything(), sail.ID)
}

func TestTitlesCountMoreThanText(t *testing.T) {
	t.Parallel()
	b := setup(t)
	inText := b.doc("Notes", "One of the parts of the plant is the turbine and its wheel.")
	inTitle := b.doc("Turbine", "One of the parts of the plant is its large wheel and so on.")
	b.follow(b.library.put(b.org, inText, inTitle))
	b.wants("turbine", b.everything(), inTitle.ID, inText.ID)
}

func TestOnlyWhatTheViewerMayReadIsFound(t *testing.T) {
	t.Parallel()
	b := setup(t)
	open, hidden := b.doc("Open", "The weir is open."), b.doc("Hidden", "The weir is hidden.")
	elsewhere, granted := b.doc("Elsewhere", "The weir is elsewhere."), b.doc("Granted", "The weir is granted.")
	elsewhere.CollectionID, granted.CollectionID = id.New(), elsewhere.CollectionID
	granted.CollectionID = elsewhere.CollectionID
	b.follow(b.library.put(b.org, open, hidden, elsewhere, granted))

	scope := b.everything()
	scope.Documents = map[id.ID]knowledge.Permission{hidden.ID: knowledge.PermissionNone, granted.ID: knowledge.PermissionRead}
	got := b.find("weir", scope)
	slices.SortFunc(got, id.ID.Compare)
	want := []id.ID{open.ID, granted.ID}
	slices.SortFunc(want, id.ID.Compare)
	if !slices.Equal(got, want) {
		t.Errorf("found %v, want only the open and the granted document %v", got, want)
	}
	b.wants("weir", knowledge.Scope{})
	b.wants("weir", knowledge.Scope{Documents: map[id.ID]knowledge.Permission{hidden.ID: knowledge.PermissionNone}})
}

func TestOrganisationsDoNotSeeEachOther(t *testing.T) {
	t.Parallel()
	b := setup(t)
	theirs := id.New()
	b.follow(b.library.put(b.org, b.doc("Ours", "The lock gate.")))
	head := b.library.put(theirs, b.doc("Theirs", "The lock gate and the secret."))
	if err := b.index.WaitFor(t.Context(), theirs, head); err != nil {
		t.Fatal(err)
	}
	b.wants("secret", b.everything())
	if n := len(b.find("gate", b.everything())); n != 1 {
		t.Errorf("found %d documents, want only our own", n)
	}
}

func TestAnOrganisationThatIsGoneLeavesNoIndex(t *testing.T) {
	b := setup(t)
	kept := b.doc("Lock", "the lock is nine metres wide")
	b.follow(b.library.put(b.org, kept))
	gone := id.New()
	seq := b.library.put(gone, b.doc("Gate", "the gate is four metres high"))
	if err := b.index.WaitFor(t.Context(), gone, seq); err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(b.dir, gone.String())
	if _, err := os.Stat(folder); err != nil {
		t.Fatal(err)
	}
	b.library.set(func(l *library) { delete(l.docs, gone); delete(l.sequence, gone) })
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(10 * time.Second); ; <-tick.C {
		if _, err := os.Stat(folder); errors.Is(err, os.ErrNotExist) {
			break
		}
		if time.Now().After(end) {
			t.Fatal("its index stayed")
		}
	}
	b.wants("lock", b.everything(), kept.ID)
}

func TestNothingIsFoundByNothing(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.ready()
	b.wants("anything", b.everything()) // an organisation without documents
	b.follow(b.library.put(b.org, b.doc("Doc", "Some words.")))
	b.wants("?!", b.everything())
	b.wants("what is the", b.everything())
	b.wants(strings.Repeat("flood ", 2000), b.everything())
}

// An empty result would be a lie: there are documents, only nobody knows yet.
func TestBeforeTheFirstLookSearchIsUnavailableAndNotEmpty(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.close()
	b.library.set(func(l *library) { l.down = true })
	d := b.doc("Doc", "A spillway.")
	b.library.put(b.org, d)
	b.open()
	ask := func() error {
		_, err := b.index.Search(t.Context(), retrieve.Query{OrgID: b.org, Text: "spillway", Scope: b.everything()})
		return err
	}
	if err := ask(); err == nil || knowledge.CodeOf(err) != knowledge.CodeUnavailable {
		t.Errorf("search = %v, want unavailable", err)
	}
	if b.index.Ready() == nil {
		t.Error("the index calls itself ready without having looked")
	}
	b.library.set(func(l *library) { l.down = false })
	b.ready()
	b.wants("spillway", b.everything(), d.ID)
}

// The first question of a new organisation comes before its index is made.
func TestANewOrganisationFindsNothingWhileItsIndexIsMade(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.close()
	hold := make(chan struct{})
	defer close(hold)
	full := id.New()
	b.library.put(full, b.doc("Doc", "A spillway."))
	b.library.set(func(l *library) { l.hold, l.sequence[b.org] = hold, nil })
	b.open()
	begun := func() (n int) { b.library.set(func(l *library) { n = l.rebuilds }); return n }
	for begun() < 2 {
		runtime.Gosched()
	}
	b.wants("spillway", b.everything())
	if c, err := b.index.Coverage(t.Context(), retrieve.Query{OrgID: b.org, Text: "spillway"}, nil); err != nil || len(c.Chunks) > 0 {
		t.Errorf("Coverage = %v, %v; want nothing", c, err)
	}
	unlisted := id.New()
	b.index.Seq(unlisted) // it has a place, and was seen by no look yet
	if hits, err := b.index.Search(t.Context(), retrieve.Query{OrgID: unlisted, Text: "spillway", Scope: b.everything()}); err != nil || len(hits) > 0 {
		t.Errorf("search = %v, %v in an organisation that came after the last look; want nothing", hits, err)
	}
	_, err := b.index.Search(t.Context(), retrieve.Query{OrgID: full, Text: "spillway", Scope: b.everything()})
	if knowledge.CodeOf(err) != knowledge.CodeUnavailable {
		t.Errorf("search = %v where there is a document that is not indexed yet, want unavailable", err)
	}
}

func TestTheIndexIsReadyOnlyWhenEveryOrganisationIsIn(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.close()
	hold := make(chan struct{})
	b.library.set(func(l *library) { l.hold = hold })
	b.library.put(b.org, b.doc("Doc", "A spillway."))
	b.library.put(id.New(), b.doc("Doc", "A weir."))
	b.open()
	begun := func() (n int) { b.library.set(func(l *library) { n = l.rebuilds }); return n }
	for begun() == 0 {
		runtime.Gosched()
	}
	if err := b.index.Ready(); err == nil || !strings.Contains(err.Error(), "2 of 2") {
		t.Errorf("Ready = %v while both organisations are being read", err)
	}
	close(hold)
	b.ready()
	b.library.put(b.org, b.doc("New", "A sluice."))
	if err := b.index.Ready(); err != nil {
		t.Errorf("an index that had caught up is unready for new work: %v", err)
	}
}

func TestARestartGoesOnWhereItWas(t *testing.T) {
	t.Parallel()
	b := setup(t)
	first := b.doc("First", "A sluice.")
	b.follow(b.library.put(b.org, first))
	b.close()
	b.library.set(func(l *library) { l.rebuilds = 0 })

	second := b.doc("Second", "A culvert.")
	head := b.library.put(b.org, second)
	b.open()
	b.wants("sluice", b.everything(), first.ID) // at once, from disk
	b.follow(head)
	b.wants("culvert", b.everything(), second.ID)
	b.library.set(func(l *library) {
		if l.rebuilds != 0 {
			t.Errorf("the index was rebuilt %d times, want it to follow on", l.rebuilds)
		}
	})
}

func TestADamagedIndexIsRebuilt(t *testing.T) {
	t.Parallel()
	damages := map[string]func(t *testing.T, generation string){
		"deleted": func(t *testing.T, g string) { must(t, os.RemoveAll(g)) },
		"empty":   func(t *testing.T, g string) { must(t, os.RemoveAll(g)); must(t, os.Mkdir(g, 0o750)) },
		"no meta": func(t *testing.T, g string) { must(t, os.Remove(filepath.Join(g, "index_meta.json"))) },
		"garbled": func(t *testing.T, g string) { overwrite(t, g, []byte("this is not an index")) },
		"cut off": func(t *testing.T, g string) { overwrite(t, g, nil) },
		"foreign": func(t *testing.T, g string) {
			other := filepath.Join(filepath.Dir(filepath.Dir(g)), id.New().String())
			must(t, os.Mkdir(other, 0o750))
			must(t, os.Rename(g, filepath.Join(other, filepath.Base(g))))
		},
	}
	for name, damage := range damages {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			doc := b.doc("Doc", "A penstock.")
			head := b.library.put(b.org, doc)
			b.follow(head)
			b.close()
			generations, err := filepath.Glob(filepath.Join(b.dir, b.org.String(), "*"))
			if err != nil || len(generations) != 1 {
				t.Fatalf("generations on disk: %v, %v", generations, err)
			}
			damage(t, generations[0])
			b.open()
			b.follow(head)
			b.wants("penstock", b.everything(), doc.ID)
		})
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// overwrite replaces the contents of every file below dir.
func overwrite(t *testing.T, dir string, content []byte) {
	t.Helper()
	must(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		return os.WriteFile(path, content, 0o640)
	}))
}

func TestFallingBehindRetentionRebuildsWhileTheOldIndexServes(t *testing.T) {
	t.Parallel()
	b := setup(t)
	old := b.doc("Old", "A gate.")
	b.follow(b.library.put(b.org, old))
	hold := make(chan struct{})
	b.library.set(func(l *library) {
		l.hold = hold
		l.kept[b.org] = 1 << 40 // whatever the index has seen, it is past retention
		l.rebuilds = 0
	})
	added := b.doc("New", "A spillway.")
	head := b.library.put(b.org, added)
	for begun := false; !begun; {
		b.library.set(func(l *library) { begun = l.rebuilds > 0 })
	}
	b.wants("gate", b.everything(), old.ID)
	b.library.set(func(l *library) { l.kept[b.org] = 0 })
	close(hold)
	b.follow(head)
	b.wants("spillway", b.everything(), added.ID)
	b.wants("gate", b.everything(), old.ID)
}

func TestAnOutageOnlyDelays(t *testing.T) {
	t.Parallel()
	b := setup(t)
	before := b.doc("Before", "A flume.")
	b.follow(b.library.put(b.org, before))
	b.library.set(func(l *library) { l.down = true })
	after := b.doc("After", "An aqueduct.")
	head := b.library.put(b.org, after)
	b.wants("flume", b.everything(), before.ID)
	b.library.set(func(l *library) { l.down = false })
	b.index.Nudge()
	b.follow(head)
	b.wants("aqueduct", b.everything(), after.ID)
}

func TestTwoProcessesCannotShareADirectory(t *testing.T) {
	t.Parallel()
	b := setup(t)
	_, err := lexical.Open(lexical.Options{Dir: b.dir, Changes: b.library})
	if err == nil || !strings.Contains(err.Error(), "another process uses") {
		t.Errorf("Open = %v, want a refusal that says who is in the way", err)
	}
}

func TestASearchHeedsItsDeadline(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.follow(b.library.put(b.org, b.doc("Doc", "A canal.")))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := b.index.Search(ctx, retrieve.Query{OrgID: b.org, Text: "canal", Scope: b.everything()})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Search = %v, want the context's error", err)
	}
}

func TestManyChunksOfOneDocumentAreWrittenInParts(t *testing.T) {
	t.Parallel()
	b := setup(t)
	texts := make([]string, 2500)
	for i := range texts {
		texts[i] = fmt.Sprintf("Paragraph %s of a long book.", invented(uint64(i)))
	}
	book := b.doc("Book", texts...)
	b.follow(b.library.put(b.org, book))
	b.wants(invented(0), b.everything(), book.ID)
	b.wants(invented(2499), b.everything(), book.ID)
	b.follow(b.library.remove(b.org, book.ID))
	b.wants("paragraph", b.everything())
}

func TestRareWordsWeighMore(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.follow(b.library.put(b.org, b.doc("A", "river dam"), b.doc("B", "river lake"), b.doc("C", "river mill")))
	idf, err := b.index.Rarity(t.Context(), b.org, []string{"river", "dam", "nowher"})
	if err != nil {
		t.Fatal(err)
	}
	if !(idf["river"] < idf["dam"] && idf["dam"] < idf["nowher"]) {
		t.Errorf("rarity = %v, want river < dam < a word that nobody wrote", idf)
	}
}

func TestWhilePeopleWaitIndexingIsLaterAndNotLost(t *testing.T) {
	var asked atomic.Int64
	b := setup(t)
	b.close()
	b.busy = func() bool { asked.Add(1); return true }
	b.open()
	d := b.doc("Weirs", "Water flows over a weir.")
	b.follow(b.library.put(b.org, d))
	b.wants("weir", b.everything(), d.ID)
	if asked.Load() == 0 {
		t.Error("indexing did not ask whether people wait")
	}
}
