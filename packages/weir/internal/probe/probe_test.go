package probe_test

import (
	"testing"
	"time"

	"github.com/forebay/forebay/packages/weir/internal/probe"
)

func TestASlowAnswerMakesAStartLessCertainAndNeverEarlier(t *testing.T) {
	started := time.Now()
	for _, c := range []struct {
		name    string
		up      time.Duration // as reported, in whole seconds
		took    time.Duration // the answer, from the moment it was true
		at      time.Duration // after the start
		certain bool
	}{
		{"long before", 60 * time.Second, 0, 30 * time.Second, true},
		{"long before, answered slowly", 60 * time.Second, 10 * time.Second, 30 * time.Second, true},
		{"too slowly to tell", 60 * time.Second, 40 * time.Second, 30 * time.Second, false},
		{"soon after the start", 60 * time.Second, 0, time.Second, false},
		{"before the start", 60 * time.Second, 0, -30 * time.Second, false},
	} {
		var s probe.Server
		s.SawUptime(c.up, started.Add(c.up+c.took))
		if got := s.StartedBefore(started.Add(c.at)); got != c.certain {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
