package ooxml

import "github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"

// Alternative reads an mc:AlternateContent: the same thing said in a new way
// and in an old one, for programs that do not know the new. The first way is
// read; the others would say it again.
func Alternative(r *markup.Reader, read func() error) error {
	done := false
	return r.Children(func(e markup.Element) error {
		if done || e.Name != "mc:Choice" && e.Name != "mc:Fallback" {
			return nil
		}
		done = true
		return read()
	}, nil)
}

// On says whether a property that is on or off, such as w:b, is on: one that
// stands there is, unless its value says otherwise.
func On(e markup.Element, attribute string) bool {
	switch e.Attr(attribute) {
	case "0", "false", "off", "none":
		return false
	}
	return true
}
