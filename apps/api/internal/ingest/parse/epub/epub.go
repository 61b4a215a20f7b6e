// Package epub reads books: the chapters in the order of reading, each under
// its title, as XHTML without the book's navigation.
package epub

import (
	"context"
	"errors"
	"net/url"
	"path"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/html"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const what = "book" // as a person calls it

// Parse reads a book. It fails with unreadable, also for one whose copy
// protection only the shop's own program opens, too_large or the context's error.
func Parse(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	c, err := container.Open(data, what)
	if err != nil {
		return knowledge.Text{}, err
	}
	b := &book{Container: c, items: map[string]item{}, titles: map[string]string{}}
	if err := b.open(); err != nil {
		return knowledge.Text{}, container.Explain(what, err)
	}
	if err := b.chapters(ctx); err != nil {
		if ctx.Err() != nil {
			return knowledge.Text{}, ctx.Err()
		}
		return knowledge.Text{}, container.Explain(what, err)
	}
	b.out.Language(b.language)
	return b.out.Text(b.title, body.NameTitle(name))
}

// book is a book that is being read.
type book struct {
	*container.Container
	dir      string // of the package document, which paths are relative to
	title    string
	language string
	items    map[string]item   // by ID
	spine    []string          // IDs in the order of reading
	titles   map[string]string // of chapters, by part
	out      body.Writer
}

// item is a file of the book.
type item struct {
	part  string
	media string
	nav   bool
}

// open reads what the book says of itself.
func (b *book) open() error {
	locked, err := b.locked()
	if err != nil {
		return err
	}
	main, err := b.main()
	if err != nil {
		return err
	}
	if locked[main] {
		return protected()
	}
	b.dir = path.Dir(main)
	if err := b.readPackage(main); err != nil {
		return err
	}
	if len(b.spine) == 0 {
		return errors.New("epub: no order of reading")
	}
	for _, id := range b.spine {
		if locked[b.items[id].part] {
			return protected()
		}
	}
	b.readTitles()
	return nil
}

func protected() error {
	return knowledge.Errorf(knowledge.CodeUnreadable, "This book is copy-protected: only the program of the shop that sold it can open it. Upload a copy without protection.")
}

// locked are the parts that are encrypted. Fonts often are, by a scheme that
// keeps nothing from a reader.
func (b *book) locked() (map[string]bool, error) {
	parts := map[string]bool{}
	err := b.walk("META-INF/encryption.xml", func(r *markup.Reader) error {
		return r.Find("EncryptedData", func(markup.Element) error {
			font := false
			return r.Children(func(e markup.Element) error {
				switch e.Name {
				case "EncryptionMethod":
					algorithm := e.Attr("Algorithm")
					font = strings.HasSuffix(algorithm, "embedding") || strings.HasSuffix(algorithm, "#RC")
				case "CipherData":
					return r.Find("CipherReference", func(e markup.Element) error {
						if !font {
							parts[b.resolve("", e.Attr("URI"))] = true
						}
						return nil
					})
				}
				return nil
			}, nil)
		})
	})
	if container.IsMissing(err) {
		err = nil
	}
	return parts, err
}

// main is the part that describes the book.
func (b *book) main() (part string, err error) {
	err = b.walk("META-INF/container.xml", func(r *markup.Reader) error {
		return r.Find("rootfile", func(e markup.Element) error {
			if part == "" {
				part = b.resolve("", e.Attr("full-path"))
			}
			return nil
		})
	})
	if part != "" {
		return part, nil
	}
	for _, name := range b.Names() {
		if strings.EqualFold(path.Ext(name), ".opf") {
			return name, nil
		}
	}
	return "", errors.Join(err, errors.New("epub: no package document"))
}

func (b *book) readPackage(main string) error {
	return b.walk(main, func(r *markup.Reader) error {
		return r.Children(func(e markup.Element) error {
			switch e.Name {
			case "metadata":
				return b.metadata(r)
			case "manifest":
				return r.Children(func(e markup.Element) error {
					b.items[e.Attr("id")] = item{
						part: b.resolve(b.dir, e.Attr("href")), media: e.Attr("media-type"),
						nav: strings.Contains(" "+e.Attr("properties")+" ", " nav "),
					}
					return nil
				}, nil)
			case "spine":
				return r.Children(func(e markup.Element) error {
					if e.Name == "itemref" {
						b.spine = append(b.spine, e.Attr("idref"))
					}
					return nil
				}, nil)
			}
			return nil
		}, nil)
	})
}

// metadata takes the first title and language. Old books have them one deeper.
func (b *book) metadata(r *markup.Reader) error {
	return r.Children(func(e markup.Element) (err error) {
		switch {
		case e.Name == "title" && b.title == "":
			b.title, err = r.Text()
		case e.Name == "language" && b.language == "":
			b.language, err = r.Text()
		case e.Name == "dc-metadata":
			err = b.metadata(r)
		}
		return err
	}, nil)
}

// resolve is the part that a reference written in a file of dir means, without
// the place in it.
func (b *book) resolve(dir, reference string) string {
	reference, _, _ = strings.Cut(reference, "#")
	if plain, err := url.PathUnescape(reference); err == nil {
		reference = plain
	}
	return strings.TrimPrefix(path.Clean("/"+path.Join(dir, reference)), "/")
}

func (b *book) walk(part string, walk func(*markup.Reader) error) error {
	f, err := b.Open(part)
	if err != nil {
		return err
	}
	defer f.Close()
	r := markup.NewReader(f, nil)
	return r.Root(func(markup.Element) error { return walk(r) })
}

// chapters writes the chapters in the order of reading.
func (b *book) chapters(ctx context.Context) error {
	missing, pictures := 0, 0
	for _, id := range b.spine {
		if err := ctx.Err(); err != nil {
			return err
		}
		it := b.items[id]
		switch {
		case it.nav:
			continue
		case it.part == "":
			missing++
			continue
		case strings.HasPrefix(it.media, "image/"):
			pictures++
			continue
		}
		page, err := b.ReadFile(it.part)
		if container.IsMissing(err) {
			missing++
			continue
		}
		if err != nil {
			return err
		}
		title := body.OneLine(body.Clean(b.titles[it.part]))
		b.out.At(title)
		html.AppendPage(&b.out, page, title)
		if b.out.TooLong() {
			break
		}
	}
	if missing > 0 {
		b.out.Note("%d of its %d parts are missing in the file.", missing, len(b.spine))
	}
	if pictures > 0 {
		b.out.Note("%d of its pages are pictures without text.", pictures)
	}
	return nil
}
