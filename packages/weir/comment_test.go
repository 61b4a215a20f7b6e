package weir_test

import (
	"context"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

func TestCommentsAreSortedEscapedAndInherited(t *testing.T) {
	s := weirtest.NewServer(nil)
	db := open(t, s, weir.Options{Max: 1})
	defer shut(t, db, s)
	outer := weir.WithComment(t.Context(), "route", "/v1/ask", "a", "")
	for _, c := range []struct {
		ctx         context.Context
		query, want string
	}{
		{t.Context(), "DO 1;", "DO 1;"},
		{outer, "DO 1", "DO 1 /*a='',route='%2Fv1%2Fask'*/"},
		{weir.WithComment(outer, "a", "*/ DROP TABLE t; --", "odd"), "DO 1 ; ",
			"DO 1 /*a='%2A%2F%20DROP%20TABLE%20t%3B%20--',odd='',route='%2Fv1%2Fask'*/"},
		{weir.WithComment(t.Context()), "DO 1", "DO 1"},
	} {
		if _, err := db.ExecContext(c.ctx, c.query); err != nil {
			t.Fatal(err)
		}
		log := s.Log()
		if got := log[len(log)-1]; got != c.want {
			t.Errorf("sent %q, want %q", got, c.want)
		}
	}
}

func FuzzNothingInACommentCanEndIt(f *testing.F) {
	f.Add("k", "*/ DROP TABLE t")
	f.Add("a'b?", "\\'\x00\n")
	f.Fuzz(func(t *testing.T, key, value string) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		if _, err := db.ExecContext(weir.WithComment(t.Context(), key, value), "DO 1"); err != nil {
			t.Fatal(err)
		}
		sent := strings.TrimPrefix(s.Log()[0], "DO 1")
		if sent == "" && key == "" {
			return
		}
		if !strings.HasPrefix(sent, " /*") || strings.Index(sent, "*/") != len(sent)-2 ||
			strings.Count(sent, "'") != 2 || strings.ContainsAny(sent, "?\\;\n\x00") {
			t.Errorf("%q=%q became %q", key, value, sent)
		}
	})
}
