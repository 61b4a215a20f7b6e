package html

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// blocks are the elements that begin and end a block of text.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Body: true, atom.Caption: true, atom.Center: true,
	atom.Dd: true, atom.Details: true, atom.Dialog: true, atom.Div: true, atom.Dl: true, atom.Dt: true,
	atom.Fieldset: true, atom.Figcaption: true, atom.Figure: true, atom.Footer: true, atom.Form: true, atom.Header: true,
	atom.Hgroup: true, atom.Hr: true, atom.Html: true, atom.Legend: true, atom.Main: true, atom.Menu: true, atom.Nav: true,
	atom.P: true, atom.Search: true, atom.Section: true, atom.Summary: true, atom.Table: true, atom.Tbody: true,
	atom.Td: true, atom.Tfoot: true, atom.Th: true, atom.Thead: true, atom.Tr: true,
}

// writer walks a page and collects the running text of the open block.
type writer struct {
	out  *body.Writer
	open strings.Builder
	mark string // of the open list item, until its first text is written
	place
}

// place is where in the page the writer stands.
type place struct {
	kind   knowledge.BlockKind // of running text here
	depth  int                 // of lists
	number int                 // of the next item; 0 in a list with bullets
}

// write appends the text below root, block by block.
func write(out *body.Writer, root *html.Node) {
	w := &writer{out: out, place: place{kind: knowledge.BlockParagraph}}
	w.children(root)
	w.flush()
}

func (w *writer) children(n *html.Node) {
	for c := n.FirstChild; c != nil && !w.out.TooLong(); c = c.NextSibling {
		w.node(c)
	}
}

func (w *writer) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.open.WriteString(spaces(n.Data))
	case n.Type != html.ElementNode || n.DataAtom == atom.Head:
	case level(n) > 0:
		w.flush()
		w.out.Heading(level(n), inline(n))
	case blocks[n.DataAtom] && n.DataAtom != atom.Table:
		w.within(w.place, n)
	default:
		w.special(n)
	}
}

// special writes the elements that each have a form of their own.
func (w *writer) special(n *html.Node) {
	switch n.DataAtom {
	case atom.Br:
		w.open.WriteByte('\n')
	case atom.Img:
		w.open.WriteString(attribute(n, "alt"))
	case atom.Pre, atom.Listing, atom.Xmp:
		w.flush()
		w.out.Block(knowledge.BlockCode, 0, verbatim(n))
	case atom.Blockquote:
		w.within(place{kind: knowledge.BlockQuote, depth: w.depth}, n)
	case atom.Ul, atom.Ol, atom.Dir:
		w.within(place{kind: w.kind, depth: w.depth + 1, number: firstNumber(n)}, n)
	case atom.Li:
		w.item(n)
	case atom.Table:
		w.table(n)
	default:
		w.children(n)
	}
}

// within writes the children of n as blocks of their own.
func (w *writer) within(p place, n *html.Node) {
	w.flush()
	old := w.place
	w.place = p
	w.children(n)
	w.flush()
	w.place = old
}

// item writes one item of a list. Numbers are kept, since other text refers to
// them; bullets say nothing.
func (w *writer) item(n *html.Node) {
	w.flush()
	old := w.place
	w.place = place{kind: knowledge.BlockListItem, depth: max(w.depth, 1)}
	if old.number > 0 {
		w.mark = fmt.Sprintf("%d. ", old.number)
		old.number++
	}
	w.children(n)
	w.flush()
	w.place, w.mark = old, ""
}

// flush ends the open block.
func (w *writer) flush() {
	text := body.Lines(w.open.String())
	w.open.Reset()
	if strings.TrimSpace(text) == "" {
		return
	}
	depth := 0
	if w.kind == knowledge.BlockListItem {
		depth = w.depth
		text = w.mark + strings.TrimSpace(text)
		w.mark = ""
	}
	w.out.Block(w.kind, depth, text)
}

// table writes a table of data as one block, a line for each row. A table
// that only lays out a page is written as what stands in it.
func (w *writer) table(n *html.Node) {
	if isLayout(n) {
		w.within(w.place, n)
		return
	}
	w.flush()
	var rows []string
	for d := range n.Descendants() {
		switch d.DataAtom {
		case atom.Caption:
			w.out.Block(knowledge.BlockParagraph, 0, inline(d))
		case atom.Tr:
			rows = append(rows, row(d))
		}
	}
	w.out.Block(knowledge.BlockTable, 0, strings.Join(rows, "\n"))
}

// row joins the cells of one row; a row without text gives none.
func row(tr *html.Node) string {
	var cells []string
	said := false
	for c := range tr.ChildNodes() {
		if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
			text := inline(c)
			said = said || text != ""
			cells = append(cells, text)
		}
	}
	if !said {
		return ""
	}
	return strings.Join(cells, " | ")
}

// isLayout says whether a table holds blocks that no cell of data would.
func isLayout(table *html.Node) bool {
	for d := range table.Descendants() {
		if level(d) > 0 {
			return true
		}
		switch d.DataAtom {
		case atom.Table, atom.Article, atom.Section, atom.Pre, atom.Blockquote, atom.Form:
			return true
		}
	}
	return false
}

// firstNumber is the number of a list's first item, 0 for bullets.
func firstNumber(list *html.Node) int {
	if list.DataAtom != atom.Ol {
		return 0
	}
	if start, err := strconv.Atoi(attribute(list, "start")); err == nil && start > 0 {
		return start
	}
	return 1
}

// level is the depth of a heading element, 0 for any other node.
func level(n *html.Node) int {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return int(n.Data[1] - '0')
	}
	return 0
}

// inline is the text below n on one line, as it would be seen.
func inline(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == html.TextNode:
			b.WriteString(d.Data)
		case d.DataAtom == atom.Img:
			b.WriteString(attribute(d, "alt"))
		case d.DataAtom == atom.Br, blocks[d.DataAtom], d.DataAtom == atom.Li:
			b.WriteByte(' ')
		}
	}
	return body.OneLine(b.String())
}

// verbatim is the text below n with its line breaks.
func verbatim(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == html.TextNode:
			b.WriteString(d.Data)
		case d.DataAtom == atom.Br:
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// spaces replaces each run of white space by one space, as a browser does.
func spaces(s string) string {
	var b strings.Builder
	inSpace := false
	for _, r := range s {
		space := r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f'
		switch {
		case !space:
			b.WriteRune(r)
		case !inSpace:
			b.WriteByte(' ')
		}
		inSpace = space
	}
	return b.String()
}
