package markdown

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
)

// inlineText is what the inline elements below n say: links their text,
// images their alternative text, raw HTML nothing.
func inlineText(n ast.Node, source []byte) string {
	in := inliner{source: source}
	in.children(n)
	return body.Lines(in.b.String())
}

type inliner struct {
	b      strings.Builder
	source []byte
	silent string // the element whose content is being skipped: script or style
	soft   bool   // a soft line break stands before what comes next
}

func (in *inliner) children(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		in.node(c)
	}
}

func (in *inliner) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		in.text(n)
	case *ast.String:
		in.write(string(n.Value))
	case *ast.CodeSpan:
		in.code(n)
	case *ast.AutoLink:
		in.write(string(n.Label(in.source)))
	case *ast.RawHTML:
		in.tag(string(n.Segments.Value(in.source)))
	case *extast.TaskCheckBox:
		if n.IsChecked {
			in.write("[x] ")
		} else {
			in.write("[ ] ")
		}
	case *extast.FootnoteLink:
		in.write(fmt.Sprintf("[%d]", n.Index))
	case *extast.FootnoteBacklink:
	default:
		in.children(n)
	}
}

// text writes a run of text with its escapes and entities resolved.
func (in *inliner) text(n *ast.Text) {
	value := n.Segment.Value(in.source)
	if !n.IsRaw() {
		value = util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(value)))
	}
	in.write(string(value))
	switch {
	case in.silent != "":
	case n.HardLineBreak():
		in.b.WriteByte('\n')
	case n.SoftLineBreak():
		in.soft = true
	}
}

// code writes a code span; its line ends count as spaces.
func (in *inliner) code(n *ast.CodeSpan) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			in.write(strings.ReplaceAll(string(t.Segment.Value(in.source)), "\n", " "))
		}
	}
}

var tagName = regexp.MustCompile(`^<(/?)([A-Za-z][A-Za-z0-9-]*)`)

// tag heeds the few raw tags that change the text around them.
func (in *inliner) tag(raw string) {
	m := tagName.FindStringSubmatch(raw)
	if m == nil {
		return
	}
	closing, name := m[1] != "", strings.ToLower(m[2])
	switch name {
	case "br":
		in.b.WriteByte('\n')
	case "script", "style":
		if closing && in.silent == name {
			in.silent = ""
		} else if !closing && in.silent == "" && !strings.HasSuffix(raw, "/>") {
			in.silent = name
		}
	}
}

// write appends s, after the space of a soft line break if one is due. Scripts
// that put no spaces between words get none.
func (in *inliner) write(s string) {
	if s == "" || in.silent != "" {
		return
	}
	if in.soft {
		in.soft = false
		before, _ := utf8.DecodeLastRuneInString(in.b.String())
		after, _ := utf8.DecodeRuneInString(s)
		if !unspaced(before) || !unspaced(after) {
			in.b.WriteByte(' ')
		}
	}
	in.b.WriteString(s)
}

// unspaced says that r belongs to a script written without spaces.
func unspaced(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || strings.ContainsRune("。，、；：？！「」『』（）", r)
}
