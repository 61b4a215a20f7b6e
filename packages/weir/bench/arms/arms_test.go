package arms_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/failsafe-go/failsafe-go/adaptivelimiter"
	"go.uber.org/goleak"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/rig/rigtest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestEveryArmAnswersAndKeepsToTheThreadsItPromises(t *testing.T) {
	r := rigtest.Start(t)
	const most = 3
	for _, k := range arms.All() {
		t.Run(k.Name, func(t *testing.T) {
			arm, err := k.Open(arms.Setup{Config: r.Config(), Max: most})
			if err != nil {
				t.Fatal(err)
			}
			if err := arm.Call(t.Context(), "SELECT 1"); err != nil {
				t.Error(err)
			}
			w := r.Watch(t.Context(), time.Millisecond)
			leaveInDroves(t, arm)
			seen, _, err := w.Stop()
			if err != nil {
				t.Error(err)
			}
			if k.Threads != nil && seen > k.Threads(most) {
				t.Errorf("%d threads, %d promised", seen, k.Threads(most))
			}
			if k.Threads == nil && seen <= most && k.Name == arms.Raw {
				t.Errorf("%d threads: database/sql did not show what it is known for", seen)
			}
			if faults := arm.Faults(); len(faults) > 0 {
				t.Error(faults)
			}
			if err := arm.Close(); err != nil {
				t.Error(err)
			}
			if err := r.Clear(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}

// leaveInDroves has 40 callers give up queries of 300 ms after 20 ms, some at a
// time.
func leaveInDroves(t *testing.T, arm arms.Arm) {
	t.Helper()
	var callers sync.WaitGroup
	for range 10 {
		for range 4 {
			callers.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
				defer cancel()
				if err := arm.Call(ctx, "SELECT SLEEP(0.3)"); arms.Classify(err) == load.Good {
					t.Error("a query of 300 ms was answered in 20")
				}
			})
		}
		callers.Wait()
	}
}

func TestARefusalIsTheSameForEveryArm(t *testing.T) {
	for _, c := range []struct {
		err  error
		want load.Outcome
	}{
		{nil, load.Good},
		{&weir.ShedError{Reason: weir.QueueFull}, load.Shed},
		{adaptivelimiter.ErrExceeded, load.Shed},
		{context.DeadlineExceeded, load.Late},
		{fmt.Errorf("wrapped: %w", context.DeadlineExceeded), load.Late},
		{errors.New("Error 1040: Too many connections"), load.Failed},
	} {
		if got := arms.Classify(c.err); got != c.want {
			t.Errorf("%v is %v, want %v", c.err, got, c.want)
		}
	}
}

func TestAnArmThatDoesNotExistIsAnError(t *testing.T) {
	if _, err := arms.Select(arms.Weir, "pgx"); err == nil {
		t.Error("no error")
	}
}
