package pages

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
	"github.com/forebay/forebay/packages/schema/id"
)

// shelf is a library of one version, open to everyone but the shut out.
type shelf struct {
	document id.ID
	version  knowledge.Version
	layout   []byte
	shutOut  id.ID
}

func (s *shelf) open(ctx context.Context, document id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err == nil && (document != s.document || v.UserID == s.shutOut) {
		return knowledge.NotFound("document")
	}
	return err
}

func (s *shelf) Original(ctx context.Context, document id.ID, _ int) (knowledge.Version, func(io.Writer) error, error) {
	return s.version, func(w io.Writer) error { _, err := w.Write([]byte("%PDF")); return err }, s.open(ctx, document)
}

func (s *shelf) Layout(ctx context.Context, document id.ID, _, _ int) (knowledge.Version, []byte, error) {
	return s.version, s.layout, s.open(ctx, document)
}

// artist draws when it is let, and counts.
type artist struct {
	mu    sync.Mutex
	drawn map[[2]int]int // by page and width
	work  func(ctx context.Context, page worker.Page) error
}

func (a *artist) RenderPage(ctx context.Context, page worker.Page, w io.Writer) error {
	if err := page.Input(io.Discard); err != nil {
		return err
	}
	a.mu.Lock()
	a.drawn[[2]int{page.Number, page.Width}]++
	a.mu.Unlock()
	if a.work != nil {
		if err := a.work(ctx, page); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, strings.Repeat("picture ", page.Number))
	return err
}

func (a *artist) times(page, width int) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.drawn[[2]int{page, width}]
}

type bench struct {
	*Service
	shelf  *shelf
	artist *artist
	ctx    context.Context // of a person
}

func setup(t *testing.T, change ...func(*Options)) bench {
	t.Helper()
	s := &shelf{document: id.New(), version: knowledge.Version{
		ID: id.New(), Number: 3, Size: 4, MediaType: "application/pdf",
		Pages: []knowledge.Page{{Number: 1, Span: knowledge.Span{End: 10}, Width: 100, Height: 200}, {Number: 2}, {Number: 3}, {Number: 4}},
	}}
	a := &artist{drawn: map[[2]int]int{}}
	o := Options{Library: s, Renderer: a, Dir: filepath.Join(t.TempDir(), "pages")}
	for _, c := range change {
		c(&o)
	}
	service, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return bench{Service: service, shelf: s, artist: a, ctx: someone(t.Context())}
}

// someone is a context of a new person.
func someone(ctx context.Context) context.Context {
	return identity.WithViewer(ctx, identity.Viewer{OrgID: id.New(), UserID: id.New(), Role: identity.RoleMember})
}

// see asks for a picture to the end.
func (b bench) see(ctx context.Context, page int) (string, error) {
	p, err := b.Picture(ctx, b.shelf.document, 0, page, 800)
	if err != nil {
		return "", err
	}
	png, err := p.PNG(ctx)
	return string(png), err
}

func TestAPageIsDrawnOnceForAllWhoLook(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for range 3 {
		for _, ctx := range []context.Context{b.ctx, someone(t.Context())} {
			if got, err := b.see(ctx, 2); err != nil || got != "picture picture " {
				t.Fatalf("%q, %v", got, err)
			}
		}
	}
	if n := b.artist.times(2, 800); n != 1 {
		t.Errorf("it was drawn %d times", n)
	}
}

func TestPicturesOfVersionsPagesAndWidthsAreNeverMixedUp(t *testing.T) {
	t.Parallel()
	b := setup(t)
	names := map[string]bool{}
	for range 2 {
		for page := 1; page <= 4; page++ {
			for _, width := range Widths {
				p, err := b.Picture(b.ctx, b.shelf.document, 0, page, width)
				if err != nil {
					t.Fatal(err)
				}
				names[p.Name] = true
			}
		}
		b.shelf.version.ID = id.New()
	}
	if len(names) != 2*4*len(Widths) {
		t.Errorf("%d names", len(names))
	}
}

func TestWhatCannotBeSeen(t *testing.T) {
	t.Parallel()
	b := setup(t)
	outsider := identity.Viewer{OrgID: id.New(), UserID: id.New(), Role: identity.RoleMember}
	b.shelf.shutOut = outsider.UserID
	for name, c := range map[string]struct {
		ctx         context.Context
		page, width int
		mediaType   string
		code        knowledge.Code
	}{
		"another's document": {identity.WithViewer(t.Context(), outsider), 1, 800, "application/pdf", knowledge.CodeNotFound},
		"page 0":             {b.ctx, 0, 800, "application/pdf", knowledge.CodeNotFound},
		"behind the last":    {b.ctx, 5, 800, "application/pdf", knowledge.CodeNotFound},
		"any width":          {b.ctx, 1, 801, "application/pdf", knowledge.CodeInvalid},
		"a web page":         {b.ctx, 1, 800, "text/html", knowledge.CodeNotFound},
	} {
		t.Run(name, func(t *testing.T) {
			b.shelf.version.MediaType = c.mediaType
			if _, err := b.Picture(c.ctx, b.shelf.document, 0, c.page, c.width); knowledge.CodeOf(err) != c.code {
				t.Errorf("the error is %v", err)
			}
			if _, err := b.Page(c.ctx, b.shelf.document, 0, c.page, knowledge.Span{}); c.code == knowledge.CodeNotFound && knowledge.CodeOf(err) != c.code {
				t.Errorf("the error of the page is %v", err)
			}
		})
	}
}

func TestAFailedDrawingIsTriedAgain(t *testing.T) {
	t.Parallel()
	b := setup(t)
	fails := errors.New("no")
	b.artist.work = func(context.Context, worker.Page) error { return fails }
	if _, err := b.see(b.ctx, 1); !errors.Is(err, fails) {
		t.Errorf("the error is %v", err)
	}
	b.artist.work = nil
	if _, err := b.see(b.ctx, 1); err != nil {
		t.Errorf("the error is %v", err)
	}
}

// crowd has requests wait while the artist holds the first one, and returns
// how each of those after ended at once.
func crowd(t *testing.T, b bench, people []context.Context) []error {
	t.Helper()
	var refused []error
	var looking sync.WaitGroup
	release := make(chan struct{})
	b.artist.work = func(context.Context, worker.Page) error { <-release; return nil }
	var mu sync.Mutex
	for i, ctx := range people {
		looking.Go(func() {
			if _, err := b.see(ctx, i%4+1); err != nil {
				mu.Lock()
				defer mu.Unlock()
				refused = append(refused, err)
			}
		})
		synctest.Wait()
	}
	close(release)
	looking.Wait()
	return refused
}

func TestALoopOfRequestsIsRefusedBeforeItTakesOthersTurns(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(o *Options) { o.Waiting, o.WaitingEach = 6, 3 })
		looping := []context.Context{b.ctx, b.ctx, b.ctx, b.ctx, b.ctx, someone(t.Context())}
		refused := crowd(t, b, looping)
		if len(refused) != 2 || knowledge.CodeOf(refused[0]) != knowledge.CodeTooManyRequests || knowledge.CodeOf(refused[1]) != knowledge.CodeTooManyRequests {
			t.Errorf("refused: %v", refused)
		}
		if _, err := b.see(b.ctx, 1); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	})
}

func TestMoreThanMayWaitAreToldWhenToComeBack(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(o *Options) { o.Waiting = 2 })
		var people []context.Context
		for range 5 {
			people = append(people, someone(t.Context()))
		}
		refused := crowd(t, b, people)
		if len(refused) != 2 {
			t.Fatalf("refused: %v", refused)
		}
		failure, ok := errors.AsType[*knowledge.Error](refused[0])
		if !ok || failure.Code != knowledge.CodeOverloaded || failure.RetryAfter <= 0 {
			t.Errorf("refused: %v", refused[0])
		}
	})
}

func TestWhoeverLeavesTheQueueMakesRoom(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(o *Options) { o.Waiting = 1 })
		release := make(chan struct{})
		b.artist.work = func(context.Context, worker.Page) error { <-release; return nil }
		var looking sync.WaitGroup
		looking.Go(func() { _, _ = b.see(b.ctx, 1) })
		synctest.Wait()
		leaving, leave := context.WithCancel(someone(t.Context()))
		looking.Go(func() {
			if _, err := b.see(leaving, 2); !errors.Is(err, context.Canceled) {
				t.Errorf("the error is %v", err)
			}
		})
		synctest.Wait()
		leave()
		synctest.Wait()
		looking.Go(func() {
			if _, err := b.see(someone(t.Context()), 3); err != nil {
				t.Errorf("the next is refused: %v", err)
			}
		})
		synctest.Wait()
		close(release)
		looking.Wait()
		if n := b.artist.times(2, 800); n != 0 {
			t.Errorf("a page that nobody waits for was drawn %d times", n)
		}
	})
}

func TestTheFolderStaysWithinItsLimitAndTheOldestGo(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *Options) { o.Bytes = 48 }) // pages 1 to 3 together
	for _, page := range []int{1, 2, 3, 1, 4} {
		if _, err := b.see(b.ctx, page); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadDir(b.Dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(kept) != 2 { // 4, and 1, which was looked at again
		t.Errorf("%d pictures are kept", len(kept))
	}
	for _, page := range []int{1, 4, 2} {
		_, _ = b.see(b.ctx, page)
	}
	if one, two := b.artist.times(1, 800), b.artist.times(2, 800); one != 1 || two != 2 {
		t.Errorf("page 1 was drawn %d times, page 2 %d times", one, two)
	}
}

func TestPicturesGoWhenTheirTimeIsOver(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, func(o *Options) { o.Kept = 5 * time.Minute })
		running, stop := context.WithCancel(t.Context())
		var sweeper sync.WaitGroup
		sweeper.Go(func() { b.Run(running) })
		if _, err := b.see(b.ctx, 1); err != nil {
			t.Fatal(err)
		}
		time.Sleep(7 * time.Minute) // of the bubble's clock
		kept, err := os.ReadDir(b.Dir)
		if err != nil || len(kept) != 0 {
			t.Errorf("%v are kept, %v", kept, err)
		}
		stop()
		sweeper.Wait()
	})
}

func TestAFolderThatIsGoneCostsNoPicture(t *testing.T) {
	t.Parallel()
	b := setup(t)
	if _, err := b.see(b.ctx, 1); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(b.Dir); err != nil {
		t.Fatal(err)
	}
	if got, err := b.see(b.ctx, 1); err != nil || got != "picture " {
		t.Errorf("%q, %v", got, err)
	}
}

func TestAPageSaysWhereTheWordsOfASpanStand(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.shelf.layout = layout.Encode([]layout.Line{{Low: 20, High: 40, Words: []layout.Word{
		{Span: knowledge.Span{End: 4}, From: 10, To: 50}, {Span: knowledge.Span{Start: 5, End: 10}, From: 55, To: 90},
	}}})
	page, err := b.Page(b.ctx, b.shelf.document, 0, 1, knowledge.Span{Start: 5, End: 10})
	if err != nil {
		t.Fatal(err)
	}
	if want := []layout.Box{{Left: .55, Top: .1, Right: .9, Bottom: .2}}; !reflect.DeepEqual(page.Boxes, want) || page.Version != 3 || page.Pages != 4 {
		t.Errorf("the page is %+v, want the boxes %v", page, want)
	}
	b.shelf.layout = nil // as an older release left it
	if page, err := b.Page(b.ctx, b.shelf.document, 0, 2, knowledge.Span{End: 10}); err != nil || page.Boxes != nil {
		t.Errorf("the page is %+v, %v", page, err)
	}
}

func TestOnlyFormatsThatLookTheSameEverywhereHavePages(t *testing.T) {
	t.Parallel()
	b := setup(t)
	if version, pages, err := b.Sizes(b.ctx, b.shelf.document, 0); err != nil || version != 3 || len(pages) != 4 {
		t.Errorf("version %d, %d pages, %v", version, len(pages), err)
	}
	b.shelf.version.MediaType = "text/plain"
	if _, pages, err := b.Sizes(b.ctx, b.shelf.document, 0); err != nil || len(pages) != 0 {
		t.Errorf("%d pages of a text, %v", len(pages), err)
	}
}
