// Package html reads the text of web pages. The article is found by
// readability where there is one; otherwise the whole body is kept. What comes
// out is text alone: no markup, script, style or hidden element survives.
package html

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	// minArticleShare is how much of the page's text an article must hold to
	// stand for it. Menus and footers seldom outweigh an article twice over;
	// below that, readability has more likely missed a part.
	minArticleShare = 0.4

	// maxArticleElements bounds the search for an article, which takes several
	// passes; larger pages are kept whole.
	maxArticleElements = 50_000
)

// Parse reads a page that has been decoded to UTF-8. It fails on pages nested
// more than 512 elements deep, as the HTML parser does.
func Parse(name, page string) (knowledge.Text, error) {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return knowledge.Text{}, &knowledge.Error{
			Code:    knowledge.CodeUnreadable,
			Message: "This page cannot be read: its markup is damaged or nested too deep. Save it again from a browser, then upload that.",
			Err:     fmt.Errorf("html: %w", err),
		}
	}
	title := textOf(find(doc, atom.Title))
	prune(doc, hidden)
	top := textOf(find(doc, atom.H1))

	var w body.Writer
	if root := article(doc); root != nil {
		if top != "" && !holds(root, top) {
			w.Heading(1, top) // readability drops the heading that repeats the title
		}
		write(&w, root)
	} else {
		prune(doc, navigation)
		write(&w, doc)
	}
	return w.Text(top, title, body.NameTitle(name))
}

// Append writes the text of a piece of HTML, as it stands inside other
// formats. A piece that cannot be parsed adds nothing.
func Append(w *body.Writer, fragment string) {
	context := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(fragment), context)
	if err != nil {
		return
	}
	root := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	for _, n := range nodes {
		root.AppendChild(n)
	}
	prune(root, hidden)
	write(w, root)
}

// AppendPage writes the text of a whole page, as it stands inside other
// formats: all of it but what is hidden. A page without a heading begins with
// the title, if there is one. A page that cannot be parsed adds nothing.
func AppendPage(w *body.Writer, page []byte, title string) {
	if !utf8.Valid(page) || bytes.HasPrefix(page, []byte("\ufeff")) {
		if enc, _, _ := charset.DetermineEncoding(page, "text/html"); enc != nil {
			if decoded, err := enc.NewDecoder().Bytes(page); err == nil {
				page = decoded
			}
		}
	}
	doc, err := html.Parse(bytes.NewReader(selfClosed.ReplaceAllFunc(page, spellOut)))
	if err != nil {
		return
	}
	prune(doc, hidden)
	if title != "" && !hasHeading(doc) {
		w.Heading(1, title)
	}
	write(w, doc)
}

// selfClosed matches an element that XHTML closes where it opens. HTML would
// leave it open, and a title or script take the rest of the page for its own.
var selfClosed = regexp.MustCompile(`<([a-zA-Z][a-zA-Z0-9:-]*)(\s[^<>]*)?/>`)

// spellOut closes such an element in a way that HTML knows.
func spellOut(tag []byte) []byte {
	m := selfClosed.FindSubmatch(tag)
	switch atom.Lookup(m[1]) {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta,
		atom.Param, atom.Source, atom.Track, atom.Wbr:
		return tag
	}
	return fmt.Appendf(nil, "<%s%s></%s>", m[1], m[2], m[1])
}

func hasHeading(doc *html.Node) bool {
	for n := range doc.Descendants() {
		if level(n) > 0 && textOf(n) != "" {
			return true
		}
	}
	return false
}

// article returns the part of doc that readability takes for the article, or
// nil when there is none or it leaves too much out.
func article(doc *html.Node) *html.Node {
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxArticleElements
	parser.DisableJSONLD = true
	if !parser.CheckDocument(doc) {
		return nil
	}
	found, err := parser.ParseDocument(doc, nil)
	if err != nil || found.Node == nil {
		return nil
	}
	whole, part := textOf(find(doc, atom.Body)), textOf(found.Node)
	if float64(utf8.RuneCountInString(part)) < minArticleShare*float64(utf8.RuneCountInString(whole)) {
		return nil
	}
	return found.Node
}

// holds says whether root has a heading with the given text.
func holds(root *html.Node, heading string) bool {
	for n := range root.Descendants() {
		if level(n) > 0 && textOf(n) == heading {
			return true
		}
	}
	return false
}

// find returns the first element of the kind, or nil.
func find(root *html.Node, kind atom.Atom) *html.Node {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == kind && n.Namespace == "" {
			return n
		}
	}
	return nil
}

// textOf is the text below n on one line, clean. A missing node has none.
func textOf(n *html.Node) string {
	if n == nil {
		return ""
	}
	return body.OneLine(body.Clean(inline(n)))
}
