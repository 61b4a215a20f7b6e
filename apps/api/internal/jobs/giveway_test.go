package jobs_test

import (
	"context"
	"log/slog"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
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

func TestAJobWithoutRoomIsGivenBackAndThatIsNoAttempt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		j := q.add(jobs.KindIngest)
		var tries atomic.Int64
		start(t, q, work{do: func(context.Context, id.ID) error {
			if tries.Add(1) <= 20 {
				e := knowledge.Errorf(knowledge.CodeOverloaded, "No room.")
				e.RetryAfter = 4 * time.Second
				return e
			}
			return nil
		}})
		time.Sleep(30 * time.Second)
		if n := tries.Load(); n < 4 || n > 8 {
			t.Errorf("tried %d times in 30 s, want a wait of 4 s or a little more between", n)
		}
		time.Sleep(5 * time.Minute)
		synctest.Wait()
		if ended, attempt := q.ended(j); ended != "finished" || attempt != 1 {
			t.Errorf("it ended as %q at attempt %d, want it finished at the first", ended, attempt)
		}
	})
}

func TestErasuresThatWaitLeaveWorkersToOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		for range 50 {
			q.add(jobs.KindErase)
		}
		reading := q.add(jobs.KindIngest)
		var at, most atomic.Int64
		r := jobs.New(jobs.Options{Queue: q, Owner: "here", Log: slog.New(slog.DiscardHandler), Handlers: map[jobs.Kind]jobs.Handler{
			jobs.KindErase: work{do: func(context.Context, id.ID) error {
				most.Store(max(most.Load(), at.Add(1)))
				time.Sleep(time.Minute)
				at.Add(-1)
				return nil
			}},
			jobs.KindIngest: work{do: func(context.Context, id.ID) error { return nil }},
		}})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { defer close(done); r.Run(ctx) }()
		time.Sleep(10 * time.Second)
		synctest.Wait()
		if ended, _ := q.ended(reading); ended != "finished" || most.Load() != 4 {
			t.Errorf("with %d erasures at once the document was %q, want 4 and it read", most.Load(), ended)
		}
		time.Sleep(30 * time.Minute)
		synctest.Wait()
		for _, row := range q.rows {
			if ended, _ := q.ended(row); ended != "finished" {
				t.Fatal("an erasure was not done")
			}
		}
		cancel()
		<-done
	})
}
