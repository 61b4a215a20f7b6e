package markdown

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/html"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// writer walks the blocks of a document.
type writer struct {
	out    body.Writer
	source []byte
	kind   knowledge.BlockKind // of plain paragraphs here
	depth  int                 // of lists
}

func (w *writer) children(n ast.Node) {
	for c := n.FirstChild(); c != nil && !w.out.TooLong(); c = c.NextSibling() {
		w.block(c)
	}
}

func (w *writer) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		w.out.Heading(n.Level, inlineText(n, w.source))
	case *ast.Paragraph, *ast.TextBlock, *extast.DefinitionTerm:
		w.out.Block(w.kind, 0, inlineText(n, w.source))
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.out.Block(knowledge.BlockCode, 0, string(n.Lines().Value(w.source)))
	case *ast.HTMLBlock:
		w.html(n)
	case *ast.Blockquote:
		old := w.kind
		w.kind = knowledge.BlockQuote
		w.children(n)
		w.kind = old
	case *ast.List:
		w.list(n)
	case *extast.Table:
		w.table(n)
	case *extast.Footnote:
		w.item(n, fmt.Sprintf("[%d] ", n.Index))
	default:
		w.children(n)
	}
}

// html appends what a block of raw HTML says; its markup and scripts do not.
func (w *writer) html(n *ast.HTMLBlock) {
	raw := string(n.Lines().Value(w.source))
	if n.HasClosure() {
		raw += string(n.ClosureLine.Value(w.source))
	}
	html.Append(&w.out, raw)
}

// list writes its items. Numbers are kept, since text refers to them; bullets
// are not.
func (w *writer) list(list *ast.List) {
	w.depth++
	number := list.Start
	for c := list.FirstChild(); c != nil && !w.out.TooLong(); c = c.NextSibling() {
		mark := ""
		if list.IsOrdered() {
			mark = fmt.Sprintf("%d%c ", number, list.Marker)
			number++
		}
		w.item(c, mark)
	}
	w.depth--
}

// item writes one item: its leading paragraphs as one block, then whatever
// else it holds.
func (w *writer) item(n ast.Node, mark string) {
	var paragraphs []string
	c := n.FirstChild()
	for ; c != nil; c = c.NextSibling() {
		if c.Kind() != ast.KindParagraph && c.Kind() != ast.KindTextBlock {
			break
		}
		paragraphs = append(paragraphs, inlineText(c, w.source))
	}
	if len(paragraphs) > 0 {
		w.out.Block(knowledge.BlockListItem, max(w.depth, 1), mark+strings.Join(paragraphs, "\n"))
	}
	for ; c != nil; c = c.NextSibling() {
		w.block(c)
	}
}

// table writes a line for each row.
func (w *writer) table(table *extast.Table) {
	var rows []string
	for r := table.FirstChild(); r != nil; r = r.NextSibling() {
		var cells []string
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			cells = append(cells, body.OneLine(inlineText(c, w.source)))
		}
		rows = append(rows, strings.Join(cells, " | "))
	}
	w.out.Block(knowledge.BlockTable, 0, strings.Join(rows, "\n"))
}
