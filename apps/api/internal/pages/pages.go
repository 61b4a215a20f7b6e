// Package pages shows documents as they look on paper: it draws a page when
// somebody asks for it, keeps the picture on disk for a while, and says where
// on the page words of the text stand. Whether the viewer may see the document
// is package library's to say; drawing itself is left to a process of its own.
package pages

import (
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
	"github.com/forebay/forebay/packages/schema/id"
)

// Library finds versions that the context's viewer may read. What they may not
// read is not found.
type Library interface {
	// Original returns a version's bytes as a function that writes them; number
	// 0 asks for the newest.
	Original(ctx context.Context, document id.ID, number int) (knowledge.Version, func(io.Writer) error, error)
	// Layout returns where the words of a page stand on it, as package layout
	// encodes it.
	Layout(ctx context.Context, document id.ID, number, page int) (knowledge.Version, []byte, error)
}

// Renderer draws pages, as [worker.Pool] does.
type Renderer interface {
	RenderPage(ctx context.Context, page worker.Page, w io.Writer) error
}

// Widths are the widths that pictures have, in pixels: for a small screen, for
// a column of text, and both on screens that are twice as sharp.
var Widths = []int{480, 800, 1200, 1600}

// Options configures a [Service].
type Options struct {
	Library  Library
	Renderer Renderer
	// Dir is the folder that pictures are kept in. What is in it is deleted.
	Dir string
	// Bytes is how much the pictures on disk may take. Default 256 MiB.
	Bytes int64
	// Kept is how long a picture is kept, also of a document that is deleted
	// meanwhile. Default 15 minutes.
	Kept time.Duration
	// Drawn is how many pages are drawn at once. Default 1.
	Drawn int
	// Waiting is how many requests may wait for that, and WaitingEach how many
	// of one person's. Default 32 and 12.
	Waiting, WaitingEach int
}

func (o Options) withDefaults() Options {
	if o.Bytes <= 0 {
		o.Bytes = 256 << 20
	}
	if o.Kept <= 0 {
		o.Kept = 15 * time.Minute
	}
	if o.Drawn <= 0 {
		o.Drawn = 1
	}
	if o.Waiting <= 0 {
		o.Waiting = 32
	}
	if o.WaitingEach <= 0 {
		o.WaitingEach = 12
	}
	return o
}

// Service shows pages to viewers.
type Service struct {
	Options
	cache *cache
	queue *queue
}

// New returns a Service over an empty folder for pictures.
func New(o Options) (*Service, error) {
	o = o.withDefaults()
	kept, err := openCache(o.Dir, o.Bytes, o.Kept)
	if err != nil {
		return nil, fmt.Errorf("pages: %w", err)
	}
	return &Service{Options: o, cache: kept, queue: newQueue(o.Drawn, o.Waiting, o.WaitingEach)}, nil
}

// Run deletes pictures whose time is over until ctx ends.
func (s *Service) Run(ctx context.Context) { s.cache.run(ctx) }

// Picture is a page that can be drawn: its name, which never means another
// picture, and a function that returns the PNG.
type Picture struct {
	Name string
	PNG  func(ctx context.Context) ([]byte, error)
}

// Picture finds a page of a version (0: the newest) for a width of [Widths].
func (s *Service) Picture(ctx context.Context, document id.ID, number, page, width int) (Picture, error) {
	if !slices.Contains(Widths, width) {
		return Picture{}, knowledge.Errorf(knowledge.CodeInvalid, "Pictures of pages are %v pixels wide. Ask for one of these.", Widths)
	}
	version, write, err := s.Library.Original(ctx, document, number)
	if err != nil {
		return Picture{}, err
	}
	if !drawable(version) || page < 1 || len(version.Pages) > 0 && page > len(version.Pages) {
		return Picture{}, knowledge.NotFound("page")
	}
	name := fmt.Sprintf("%s-%d-%d", version.ID, page, width)
	return Picture{Name: name, PNG: func(ctx context.Context) ([]byte, error) {
		return s.draw(ctx, name, worker.Page{Number: page, Width: width, Size: version.Size, Input: write})
	}}, nil
}

// drawable says whether a version has pages that look the same everywhere.
func drawable(v knowledge.Version) bool { return v.MediaType == "application/pdf" }

// draw returns a picture from disk, or draws it when its turn has come.
func (s *Service) draw(ctx context.Context, name string, page worker.Page) ([]byte, error) {
	if picture, ok := s.cache.get(name); ok {
		return picture, nil
	}
	leave, err := s.queue.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer leave()
	if picture, ok := s.cache.get(name); ok { // somebody else wanted it too
		return picture, nil
	}
	return s.cache.put(name, func(w io.Writer) error { return s.Renderer.RenderPage(ctx, page, w) })
}

// Page is a page as it lies on paper, and where some of its words stand.
type Page struct {
	knowledge.Page
	Version int
	Pages   int // of the version
	Boxes   []layout.Box
}

// Page describes a page of a version (0: the newest), with the places of the
// words of a span on it. A version that was read by an older release has no
// places, and no sizes.
func (s *Service) Page(ctx context.Context, document id.ID, number, page int, span knowledge.Span) (Page, error) {
	version, encoded, err := s.Library.Layout(ctx, document, number, page)
	if err != nil {
		return Page{}, err
	}
	if !drawable(version) || page < 1 || page > len(version.Pages) {
		return Page{}, knowledge.NotFound("page")
	}
	lines, err := layout.Decode(encoded)
	if err != nil {
		return Page{}, fmt.Errorf("pages: page %d of version %s: %w", page, version.ID, err)
	}
	found := Page{Page: version.Pages[page-1], Version: version.Number, Pages: len(version.Pages)}
	found.Boxes = layout.Boxes(lines, found.Width, found.Height, span)
	return found, nil
}

// Sizes lists the pages of a version (0: the newest) that can be shown as
// pictures; of a document of another format there are none.
func (s *Service) Sizes(ctx context.Context, document id.ID, number int) (version int, pages []knowledge.Page, err error) {
	v, _, err := s.Library.Layout(ctx, document, number, 0)
	if err != nil || !drawable(v) {
		return v.Number, nil, err
	}
	return v.Number, v.Pages, nil
}
