package storetest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func testLayout(t *testing.T, s *suite) {
	// pages have one line each, but for every fifth, which stands empty.
	pages := func(mark string, n int) [][]byte {
		layout := make([][]byte, n)
		for i := range layout {
			if i%5 != 4 {
				layout[i] = []byte(strings.Repeat(fmt.Sprintf("%s %d;", mark, i+1), 200))
			}
		}
		return layout
	}
	check := func(t *testing.T, tm team, v id.ID, layout [][]byte) {
		t.Helper()
		for i, wanted := range layout {
			got, err := s.Content.Layout(tm.asMember, v, i+1)
			ok(t, err)
			want(t, fmt.Sprintf("layout of page %d", i+1), string(got), string(wanted))
		}
		for _, beyond := range []int{-1, 0, len(layout) + 1, len(layout) + 100} {
			got, err := s.Content.Layout(tm.asMember, v, beyond)
			ok(t, err)
			want(t, "bytes of a page that is not there", len(got), 0)
		}
	}
	received := func(t *testing.T) (team, knowledge.Version) {
		tm := s.team(t)
		return tm, s.document(t, tm, s.shelf(t, tm, "Shelf"), "a.pdf", "the bytes").Current
	}
	t.Run("the layout of each of many pages is found by itself", func(t *testing.T) {
		tm, v := received(t)
		ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "x", Layout: pages("first", 50)}))
		check(t, tm, v.ID, pages("first", 50))
	})
	t.Run("a worker that takes over replaces it", func(t *testing.T) {
		tm, v := received(t)
		for _, layout := range [][][]byte{pages("first", 40), pages("second", 3)} {
			ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "x", Layout: layout}))
		}
		check(t, tm, v.ID, pages("second", 3))
	})
	t.Run("it is kept when all steps are taken at once, and is not part of the text", func(t *testing.T) {
		tm, v := received(t)
		ok(t, s.Content.Complete(tm.asSystem, v.ID, knowledge.Text{Body: "x", Layout: pages("only", 2)}, chunksOf(v, "x")))
		check(t, tm, v.ID, pages("only", 2))
		text, err := s.Content.Text(tm.asMember, v.ID)
		ok(t, err)
		want(t, "pages with layout in the text", len(text.Layout), 0)
	})
	t.Run("another organisation finds none", func(t *testing.T) {
		tm, v := received(t)
		ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "x", Layout: pages("first", 2)}))
		check(t, s.team(t), v.ID, [][]byte{nil, nil})
	})
	t.Run("a document without pages has none", func(t *testing.T) {
		tm, v := received(t)
		ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "x"}))
		check(t, tm, v.ID, nil)
	})
}
