package cost_test

import (
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/packages/weir/bench/cost"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/rig/rigtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const moment = 50 * time.Millisecond

func TestAdmissionIsMeasuredWithoutAServer(t *testing.T) {
	c, err := cost.Admission(t.Context(), 1, moment)
	if err != nil || c.Time <= 0 || c.Time > time.Millisecond {
		t.Errorf("%+v, %v", c, err)
	}
}

func TestCallsAreMeasuredOnARealServer(t *testing.T) {
	r := rigtest.Start(t)
	calls, err := cost.Queries(t.Context(), r, 3, moment)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{cost.Plain, cost.Weir, cost.Traced} {
		if c := calls[name]; c.Time <= 0 || c.Allocs <= 0 {
			t.Errorf("%s: %+v", name, c)
		}
	}
	if calls[cost.Traced].Allocs <= calls[cost.Weir].Allocs {
		t.Error("telemetry costs nothing: it was not on")
	}
	took, err := cost.KillToIdle(t.Context(), r, 10)
	if err != nil || took.TotalCount() != 10 || load.Quantile(took, .5) <= 0 {
		t.Errorf("%v", err)
	}
	shared, err := cost.Coalesce(t.Context(), r, 100)
	if err != nil || shared.Queries < 1 || shared.Queries > 100 || shared.Hurt != 0 {
		t.Errorf("%+v, %v", shared, err)
	}
}
