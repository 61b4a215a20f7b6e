package html

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// silent are the elements whose content is no text of the document: code,
// other media, and the controls of a form.
var silent = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Link: true, atom.Meta: true,
	atom.Iframe: true, atom.Frame: true, atom.Frameset: true, atom.Noframes: true, atom.Object: true, atom.Embed: true,
	atom.Applet: true, atom.Svg: true, atom.Canvas: true, atom.Audio: true, atom.Video: true,
	atom.Button: true, atom.Select: true, atom.Datalist: true, atom.Textarea: true, atom.Input: true,
}

// invisible matches the inline styles that take an element out of sight.
var invisible = regexp.MustCompile(`(?i)(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))`)

// prune removes the nodes below root that drop names.
func prune(root *html.Node, drop func(*html.Node) bool) {
	for n := root.FirstChild; n != nil; {
		next := n.NextSibling
		if drop(n) {
			root.RemoveChild(n)
		} else {
			prune(n, drop)
		}
		n = next
	}
}

// hidden says that a reader of the page would not see n.
func hidden(n *html.Node) bool {
	if n.Type == html.CommentNode {
		return true
	}
	if n.Type != html.ElementNode {
		return false
	}
	if silent[n.DataAtom] || n.Namespace == "svg" || n.DataAtom == atom.Dialog && !has(n, "open") {
		return true
	}
	return has(n, "hidden") || strings.EqualFold(attribute(n, "aria-hidden"), "true") || invisible.MatchString(attribute(n, "style"))
}

// navigation says that n leads elsewhere rather than say something.
func navigation(n *html.Node) bool {
	return n.Type == html.ElementNode && (n.DataAtom == atom.Nav || attribute(n, "role") == "navigation")
}

func has(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
