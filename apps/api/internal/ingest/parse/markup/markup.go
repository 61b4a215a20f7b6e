// Package markup walks XML without holding it: a parser asks for the children
// of the element it stands in and passes over what it does not know. Entities
// other than XML's own are never expanded and nothing is ever fetched.
package markup

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html/charset"
)

// MaxDepth is how deep elements may be nested. Word processors stay below a
// hundred, tables inside tables inside text boxes included.
const MaxDepth = 400

// Reader stands in an XML document. The zero value is of no use; see [NewReader].
type Reader struct {
	d     *xml.Decoder
	known map[string]string // prefix by namespace
	depth int
}

// Element is an element that the reader has come to.
type Element struct {
	Name string // with the known prefix of its namespace: "w:p"; without, where it has none that is known
	attr []xml.Attr
	r    *Reader
}

// NewReader reads XML. Prefixes gives the names of namespaces, whatever the
// document calls them: the parser's names for elements begin with them.
func NewReader(in io.Reader, prefixes map[string]string) *Reader {
	d := xml.NewDecoder(&guard{in: in})
	d.CharsetReader = charset.NewReaderLabel
	d.Entity = xml.HTMLEntity // books use them; each is one character
	return &Reader{d: d, known: prefixes}
}

// maxToken is how many bytes may come without the beginning of a tag: the
// decoder holds what stands between two in memory.
const maxToken = 16 << 20

// guard stops markup that would be held in memory for lack of tags.
type guard struct {
	in   io.Reader
	held int
}

func (g *guard) Read(p []byte) (int, error) {
	n, err := g.in.Read(p)
	if at := bytes.LastIndexByte(p[:n], '<'); at >= 0 {
		g.held = n - at
	} else if g.held += n; g.held > maxToken {
		return 0, errLong
	}
	return n, err
}

var errLong = errors.New("markup: text without end")

// errDeep is the error of markup that is nested deeper than MaxDepth.
var errDeep = errors.New("markup: nested too deep")

// Children calls element for each child of the element that the reader stands
// in, and text for each run of characters between them; nil passes over them.
// What element leaves unread of the child is passed over.
func (r *Reader) Children(element func(Element) error, text func(string)) error {
	inside := r.depth
	for {
		token, err := r.d.Token()
		if err != nil {
			if errors.Is(err, io.EOF) && r.depth == 0 {
				return nil
			}
			return fmt.Errorf("markup: %w", noEOF(err))
		}
		switch t := token.(type) {
		case xml.StartElement:
			if r.depth++; r.depth > MaxDepth {
				return errDeep
			}
			if element != nil {
				if err := element(Element{Name: r.name(t.Name), attr: t.Attr, r: r}); err != nil {
					return err
				}
			}
			if err := r.leave(inside); err != nil {
				return err
			}
		case xml.EndElement:
			r.depth--
			return nil
		case xml.CharData:
			if text != nil {
				text(string(t))
			}
		}
	}
}

// noEOF makes the end of a document that is not at its end an error.
func noEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// leave passes over what is left of the child.
func (r *Reader) leave(depth int) error {
	for r.depth > depth {
		token, err := r.d.Token()
		if err != nil {
			return fmt.Errorf("markup: %w", noEOF(err))
		}
		switch token.(type) {
		case xml.StartElement:
			if r.depth++; r.depth > MaxDepth {
				return errDeep
			}
		case xml.EndElement:
			r.depth--
		}
	}
	return nil
}

// Root goes to the document's element and calls element for it.
func (r *Reader) Root(element func(Element) error) error {
	found := false
	err := r.Children(func(e Element) error {
		found = true
		return element(e)
	}, nil)
	if err == nil && !found {
		return fmt.Errorf("markup: %w", io.ErrUnexpectedEOF)
	}
	return err
}

// Text is all characters below the element that the reader stands in.
func (r *Reader) Text() (string, error) {
	var b strings.Builder
	err := r.text(&b)
	return b.String(), err
}

func (r *Reader) text(b *strings.Builder) error {
	return r.Children(func(Element) error { return r.text(b) }, func(s string) { b.WriteString(s) })
}

// Find calls element for every element of the name below the one that the
// reader stands in, not looking inside those.
func (r *Reader) Find(name string, element func(Element) error) error {
	return r.Children(func(e Element) error {
		if e.Name == name {
			return element(e)
		}
		return r.Find(name, element)
	}, nil)
}

func (r *Reader) name(n xml.Name) string {
	if prefix := r.known[n.Space]; prefix != "" {
		return prefix + ":" + n.Local
	}
	return n.Local
}

// Attr is the value of an attribute: named with its prefix if its namespace is
// known, else by its local name. Without one it is "".
func (e Element) Attr(name string) string {
	for _, a := range e.attr {
		if e.r.name(a.Name) == name {
			return a.Value
		}
	}
	return ""
}

// Has says whether the element has the attribute.
func (e Element) Has(name string) bool {
	for _, a := range e.attr {
		if e.r.name(a.Name) == name {
			return true
		}
	}
	return false
}
