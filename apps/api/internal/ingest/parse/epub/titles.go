package epub

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
)

// readTitles takes the titles of chapters from the table of contents: that of
// EPUB 3, else that of EPUB 2. A book without one, or with a damaged one, has
// the headings of its chapters.
func (b *book) readTitles() {
	for _, it := range b.inOrder() {
		if it.nav {
			_ = b.walk(it.part, func(r *markup.Reader) error { return b.nav(r, path.Dir(it.part)) })
		}
	}
	if len(b.titles) > 0 {
		return
	}
	for _, it := range b.inOrder() {
		if it.media == "application/x-dtbncx+xml" || strings.EqualFold(path.Ext(it.part), ".ncx") {
			_ = b.walk(it.part, func(r *markup.Reader) error {
				return r.Find("navMap", func(markup.Element) error { return b.ncx(r, path.Dir(it.part)) })
			})
		}
	}
}

// inOrder are the book's files, always in the same order.
func (b *book) inOrder() []item {
	items := slices.Collect(maps.Values(b.items))
	slices.SortFunc(items, func(a, b item) int { return cmp.Compare(a.part, b.part) })
	return items
}

// nav reads the links of the first list of contents in a page.
func (b *book) nav(r *markup.Reader, dir string) error {
	return r.Find("nav", func(e markup.Element) error {
		if kind := e.Attr("type"); kind != "" && !strings.Contains(kind, "toc") {
			return nil // of landmarks or printed pages
		}
		return r.Find("a", func(e markup.Element) error {
			title, err := r.Text()
			b.titled(b.resolve(dir, e.Attr("href")), title)
			return err
		})
	})
}

// ncx reads the points of an old table of contents, and those inside them.
func (b *book) ncx(r *markup.Reader, dir string) error {
	title := ""
	return r.Children(func(e markup.Element) (err error) {
		switch e.Name {
		case "navLabel":
			title, err = r.Text()
		case "content":
			b.titled(b.resolve(dir, e.Attr("src")), title)
		case "navPoint":
			err = b.ncx(r, dir)
		}
		return err
	}, nil)
}

// titled keeps the first title of a part: further ones are of places in it.
func (b *book) titled(part, title string) {
	b.titles[part] = cmp.Or(b.titles[part], body.OneLine(title))
}
