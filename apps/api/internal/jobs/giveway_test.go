package jobs_test

import (
	"context"
	"log/slog"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestWhilePeopleWaitJobsTakeHalfOfOneWorkersTimeAndThenAllOfIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		for range 30 {
			q.add(jobs.KindIngest)
		}
		var busy atomic.Bool
		var at, most, done atomic.Int64
		busy.Store(true)
		r := jobs.New(jobs.Options{
			Queue: q, Owner: "here", Log: slog.New(slog.DiscardHandler), Busy: busy.Load,
			Handlers: map[jobs.Kind]jobs.Handler{jobs.KindIngest: work{do: func(context.Context, id.ID) error {
				most.Store(max(most.Load(), at.Add(1)))
				time.Sleep(time.Second)
				at.Add(-1)
				done.Add(1)
				return nil
			}}},
		})
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() { defer close(ended); r.Run(ctx) }()

		time.Sleep(10 * time.Second)
		synctest.Wait()
		if done.Load() != 5 || most.Load() != 1 {
			t.Errorf("%d jobs in 10 s, %d at once; want 5, one at a time", done.Load(), most.Load())
		}
		busy.Store(false)
		time.Sleep(5 * time.Second)
		synctest.Wait()
		if done.Load() != 30 || most.Load() != 8 {
			t.Errorf("%d jobs were done 5 s later, %d at once; want all 30, by all 8 workers", done.Load(), most.Load())
		}
		cancel()
		<-ended
	})
}
