package weir_test

import (
	"context"
	"errors"
	"runtime"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
)

// after is a future that lands after d.
func after[T any](ctx context.Context, d time.Duration, v T, err error) *weir.Future[T] {
	return weir.Go(ctx, func(ctx context.Context) (T, error) {
		select {
		case <-time.After(d):
			return v, err
		case <-ctx.Done():
			var none T
			return none, ctx.Err()
		}
	})
}

func TestGatherYieldsResultsAsTheyLandWithErrorsBesideThem(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := errors.New("broken")
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		began := time.Now()
		type landing struct {
			i    int
			at   time.Duration
			v    string
			fail error
		}
		var got []landing
		for i, r := range weir.Gather(ctx,
			after(ctx, 3*time.Second, "slow", nil),
			after(ctx, time.Second, "fast", nil),
			after(ctx, 2*time.Second, "", broken),
			after(ctx, time.Hour, "never", nil),
		) {
			got = append(got, landing{i, time.Since(began), r.Value, r.Err})
		}
		want := []landing{{1, time.Second, "fast", nil}, {2, 2 * time.Second, "", broken}, {0, 3 * time.Second, "slow", nil},
			{3, 5 * time.Second, "", context.DeadlineExceeded}}
		if len(got) != len(want) {
			t.Fatalf("got %v", got)
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("landing %d: %v, want %v", i, got[i], want[i])
			}
		}
	})
}

func TestLeavingGatherEarlyLeavesNothingBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // which fails if goroutines are left
		futures := []*weir.Future[int]{after(t.Context(), time.Second, 1, nil), after(t.Context(), 2*time.Second, 2, nil)}
		for i := range weir.Gather(t.Context(), futures...) {
			if i != 0 {
				t.Errorf("future %d came first", i)
			}
			break
		}
		<-futures[1].Done()
	})
}

func TestAPanicInAFutureIsItsError(t *testing.T) {
	cause := errors.New("cause")
	f := weir.Go(t.Context(), func(context.Context) (int, error) { panic(cause) })
	_, err := f.Await(t.Context())
	if p, ok := errors.AsType[*weir.PanicError](err); !ok || !errors.Is(err, cause) || len(p.Stack) == 0 {
		t.Errorf("got %v", err)
	}
}

func TestAwaitingEndsWithTheAwaitersContextAndKeepsTheValue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := after(t.Context(), time.Second, 42, nil)
		short, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		if _, err := f.Await(short); err != context.DeadlineExceeded {
			t.Error(err)
		}
		<-f.Done()
		if v, err := f.Await(short); v != 42 || err != nil {
			t.Errorf("a landed value is there for everyone: %d, %v", v, err)
		}
	})
}

func TestAFunctionThatEndsItsGoroutineLeavesAnErrorAndNobodyWaiting(t *testing.T) {
	f := weir.Go(t.Context(), func(context.Context) (int, error) {
		runtime.Goexit() // as a test's FailNow does
		return 1, nil
	})
	if v, err := f.Await(t.Context()); v != 0 || err == nil {
		t.Errorf("%d, %v", v, err)
	}
}
