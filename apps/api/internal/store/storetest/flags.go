package storetest

import (
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/govern"
)

func testFlags(t *testing.T, s *suite) {
	ctx := anywhere(t)
	t.Run("each change of a flag makes a new version", func(t *testing.T) {
		for i, variant := range []string{"on", "", "on"} {
			rule, err := s.Flags.SetFlag(ctx, "path.retrieve", variant)
			ok(t, err)
			want(t, "rule", rule, govern.FlagRule{Key: "path.retrieve", Variant: variant, Version: i + 1})
		}
		_, err := s.Flags.SetFlag(ctx, "a.first", "x")
		ok(t, err)
		rules, err := s.Flags.FlagRules(ctx)
		ok(t, err)
		if !slices.Equal(rules, []govern.FlagRule{{Key: "a.first", Variant: "x", Version: 1}, {Key: "path.retrieve", Variant: "on", Version: 3}}) {
			t.Errorf("got %v", rules)
		}
	})
	t.Run("changes at once each get a version of their own", func(t *testing.T) {
		_, err := s.Flags.SetFlag(ctx, "busy", "0")
		ok(t, err)
		errs := atOnce(5, func(int) error {
			_, err := s.Flags.SetFlag(ctx, "busy", "1")
			return err
		})
		want(t, "changes", succeeded(errs), 5)
		rule, err := s.Flags.SetFlag(ctx, "busy", "2")
		ok(t, err)
		want(t, "version", rule.Version, 7)
	})
	t.Run("flags are the installation's, not an organisation's", func(t *testing.T) {
		tm := s.team(t)
		_, err := s.Flags.FlagRules(tm.asAdmin)
		wantNoViewer(t, err)
		_, err = s.Flags.SetFlag(tm.asAdmin, "busy", "x")
		wantNoViewer(t, err)
	})
}
