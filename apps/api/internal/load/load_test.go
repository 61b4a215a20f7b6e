package load_test

import (
	"context"
	"errors"
	"math"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/load"
)

func TestAnOpenLoopDoesNotWaitForTheService(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		var late atomic.Int64
		run := load.Open(t.Context(), load.Plan{Rate: 100, For: 10 * time.Second, Seed: 1}, func(_ int, intended time.Time) {
			if time.Since(intended) > 0 {
				late.Add(1)
			}
			time.Sleep(time.Minute)
		})
		if math.Abs(float64(run.Sent)-1000) > 100 || run.InFlight != run.Sent || late.Load() != 0 || run.Lag != 0 {
			t.Errorf("%+v with %d late; want about 1000, all under way at once, none late", run, late.Load())
		}
		if took := time.Since(began); took < time.Minute || took > 71*time.Second {
			t.Errorf("it took %v, want until the last answer", took)
		}
	})
}

func TestAClosedLoopMeasuresWhatTheServiceCanDo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rate, err := load.Closed(t.Context(), 4, 10*time.Second, func(context.Context, int) error {
			time.Sleep(100 * time.Millisecond)
			return nil
		})
		if err != nil || math.Abs(rate-40) > 0.1 {
			t.Errorf("%v a second (%v), want 40", rate, err)
		}
	})
}

func TestAFailureEndsAClosedLoop(t *testing.T) {
	broken := errors.New("broken")
	if _, err := load.Closed(t.Context(), 4, time.Hour, func(context.Context, int) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("Closed = %v", err)
	}
}
