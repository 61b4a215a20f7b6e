package flags_test

import (
	"slices"
	"testing"
	"time"

	"github.com/forebay/forebay/packages/schema/flags"
)

func TestEveryFlagCanBeUnderstoodAndDecided(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range flags.All() {
		if seen[f.Key] {
			t.Errorf("%s is defined twice", f.Key)
		}
		seen[f.Key] = true
		if f.Purpose == "" || f.Owner == "" {
			t.Errorf("%s: purpose %q, owner %q; a flag needs both", f.Key, f.Purpose, f.Owner)
		}
		if len(f.Variants) < 2 || !slices.Contains(f.Variants, f.Default) {
			t.Errorf("%s: default %q is not one of at least two variants %q", f.Key, f.Default, f.Variants)
		}
		if f.Expires != "" {
			if _, err := time.Parse(time.DateOnly, f.Expires); err != nil {
				t.Errorf("%s: %v", f.Key, err)
			}
		}
	}
}
