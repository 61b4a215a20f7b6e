package weir_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

func TestAStoppedServerKeepsNoCallerPastItsDeadlineAndGetsNoMoreThreads(t *testing.T) {
	db, outside, user := openReal(t, weir.Options{Max: 5})
	s, err := server()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Freeze(); errors.Is(err, servertest.ErrBorrowed) {
		t.Skip(err)
	} else if err != nil {
		t.Fatal(err)
	}
	var callers sync.WaitGroup
	var worst atomic.Int64
	pace := time.NewTicker(5 * time.Millisecond)
	for range 200 {
		<-pace.C
		callers.Go(func() {
			ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
			defer cancel()
			began := time.Now()
			_, err := db.ExecContext(ctx, "SELECT 1")
			over := time.Since(began) - 100*time.Millisecond
			for w := worst.Load(); int64(over) > w && !worst.CompareAndSwap(w, int64(over)); w = worst.Load() {
			}
			if !errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, weir.ErrShed) {
				t.Errorf("got %v from a stopped server", err)
			}
		})
	}
	callers.Wait()
	pace.Stop()
	if err := s.Thaw(); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	if _, err := db.ExecContext(t.Context(), "SELECT 1"); err != nil {
		t.Error(err)
	}
	t.Logf("latest answer %s after its deadline; first success %s after the server went on",
		time.Duration(worst.Load()), time.Since(began))
	if worst.Load() > int64(time.Second) { // the machine may be busy; one who is kept is kept until the thaw
		t.Error("callers were kept")
	}
	settled(t, db)
	if n := threads(t, outside, user); n > 5+2 {
		t.Errorf("%d threads", n)
	}
}
