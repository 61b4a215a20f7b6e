package app

import (
	"path/filepath"

	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/pages"
)

// pageMemory is what the process that draws pages may take, in bytes: a
// sandbox at its largest, the document, and the picture.
const pageMemory = 768 << 20

// openPages wires the pictures of pages. They have a process of their own, so
// that a person who looks at a page does not wait for a document being read.
func (a *App) openPages(shelves *library.Library) (err error) {
	a.drawer = worker.NewPool(worker.Options{Children: 1, Memory: pageMemory, Log: a.log})
	a.pages, err = pages.New(pages.Options{
		Library: shelves, Renderer: a.drawer, Dir: filepath.Join(a.config.Data, "pages"),
	})
	return err
}
