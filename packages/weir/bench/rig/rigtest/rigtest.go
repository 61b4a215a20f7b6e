// Package rigtest starts a rig for a test.
package rigtest

import (
	"errors"
	"testing"

	"github.com/forebay/forebay/packages/weir/bench/rig"
)

// Start starts a rig that ends with the test. Where there is no server to be
// had, or with -short, the test is skipped.
func Start(t *testing.T) *rig.Rig {
	t.Helper()
	if testing.Short() {
		t.Skip("needs a real server")
	}
	r, err := rig.Start(t.Context(), rig.Options{})
	if errors.Is(err, rig.ErrNone) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	})
	return r
}
