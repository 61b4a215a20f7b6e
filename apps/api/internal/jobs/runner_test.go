package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// queue is a Queue of one process, with the rules of the port.
type queue struct {
	mu       sync.Mutex
	rows     []*row
	down     bool // every call fails, as when the database is away
	extended int
}

type row struct {
	jobs.Job
	owner  string
	due    time.Time
	lease  time.Time
	ended  string // "finished" or "buried"
	reason string
}

func (q *queue) add(kind jobs.Kind) *row {
	q.mu.Lock()
	defer q.mu.Unlock()
	r := &row{Job: jobs.Job{ID: id.New(), OrgID: id.New(), Kind: kind, Subject: id.New()}, due: time.Now()}
	q.rows = append(q.rows, r)
	return r
}

func (q *queue) Claim(ctx context.Context, lane jobs.Lane, owner string, lease time.Duration, n int) ([]jobs.Job, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.refuse(ctx); err != nil {
		return nil, err
	}
	var claimed []jobs.Job
	now := time.Now()
	for _, r := range q.rows {
		if len(claimed) == n || r.ended != "" || (r.Attempt > 0) != bool(lane) || r.due.After(now) || (r.owner != "" && r.lease.After(now)) {
			continue
		}
		r.owner, r.lease = owner, now.Add(lease)
		r.Attempt++
		claimed = append(claimed, r.Job)
	}
	return claimed, nil
}

func (q *queue) Extend(ctx context.Context, job id.ID, owner string, lease time.Duration) error {
	return q.change(ctx, job, owner, func(r *row) { r.lease = time.Now().Add(lease); q.extended++ })
}

func (q *queue) Finish(ctx context.Context, job id.ID, owner string) error {
	return q.change(ctx, job, owner, func(r *row) { r.ended = "finished" })
}

func (q *queue) Retry(ctx context.Context, job id.ID, owner string, delay time.Duration, reason string) error {
	return q.change(ctx, job, owner, func(r *row) { r.owner, r.due, r.reason = "", time.Now().Add(delay), reason })
}

func (q *queue) Release(ctx context.Context, job id.ID, owner string, delay time.Duration) error {
	return q.change(ctx, job, owner, func(r *row) { r.owner, r.due, r.Attempt = "", time.Now().Add(delay), r.Attempt-1 })
}

func (q *queue) Bury(ctx context.Context, job id.ID, owner, reason string) error {
	return q.change(ctx, job, owner, func(r *row) { r.ended, r.reason = "buried", reason })
}

func (q *queue) Depth(context.Context) (due, running int, err error) { return 0, 0, nil }

func (q *queue) change(ctx context.Context, job id.ID, owner string, do func(*row)) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.refuse(ctx); err != nil {
		return err
	}
	i := slices.IndexFunc(q.rows, func(r *row) bool { return r.ID == job })
	if q.rows[i].owner != owner {
		return knowledge.Errorf(knowledge.CodeConflict, "The job is another owner's.")
	}
	do(q.rows[i])
	return nil
}

func (q *queue) refuse(ctx context.Context) error {
	if q.down {
		return errors.New("connection refused")
	}
	if !identity.IsUnscoped(ctx) {
		return identity.ErrNoViewer
	}
	return ctx.Err()
}

func (q *queue) ended(r *row) (string, int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return r.ended, r.Attempt
}

// work is a Handler made of two functions.
type work struct {
	do     func(ctx context.Context, subject id.ID) error
	giveUp func(subject id.ID)
}

func (w work) Do(ctx context.Context, subject id.ID) error { return w.do(ctx, subject) }
func (w work) GiveUp(_ context.Context, subject id.ID) error {
	if w.giveUp != nil {
		w.giveUp(subject)
	}
	return nil
}

// start runs a runner until the test's end.
func start(t *testing.T, q *queue, w work) *jobs.Runner {
	t.Helper()
	r := jobs.New(jobs.Options{
		Queue: q, Handlers: map[jobs.Kind]jobs.Handler{jobs.KindIngest: w},
		Owner: "here", Log: slog.New(slog.DiscardHandler),
	})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); r.Run(ctx) }()
	t.Cleanup(func() { cancel(); <-done })
	return r
}

func TestAJobRunsInsideItsOrganisationAndIsFinished(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		j := q.add(jobs.KindIngest)
		var org, subject id.ID
		start(t, q, work{do: func(ctx context.Context, s id.ID) error {
			v, err := identity.ViewerFrom(ctx)
			org, subject = v.OrgID, s
			return err
		}})
		synctest.Wait()
		if ended, _ := q.ended(j); ended != "finished" || org != j.OrgID || subject != j.Subject {
			t.Fatalf("ended %q, org %v, subject %v; want finished, %v, %v", ended, org, subject, j.OrgID, j.Subject)
		}
	})
}

func TestAJobThatFailsOrPanicsIsTriedAgainAndThenBuried(t *testing.T) {
	for name, fail := range map[string]func() error{
		"error": func() error { return errors.New("no") },
		"panic": func() error { panic("no") },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				q := &queue{}
				j := q.add(jobs.KindIngest)
				gaveUp := 0
				start(t, q, work{
					do:     func(context.Context, id.ID) error { return fail() },
					giveUp: func(id.ID) { gaveUp++ },
				})
				time.Sleep(time.Minute) // virtual
				if ended, attempts := q.ended(j); ended != "buried" || attempts != 5 || gaveUp != 1 {
					t.Fatalf("ended %q after %d attempts, gave up %d times; want buried, 5, 1", ended, attempts, gaveUp)
				}
			})
		})
	}
}

func TestAJobIsNotLostWhileTheDatabaseIsAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		j := q.add(jobs.KindIngest)
		done := 0
		start(t, q, work{do: func(context.Context, id.ID) error {
			if done++; done == 1 {
				q.mu.Lock()
				q.down = true // before the runner can say that it finished
				q.mu.Unlock()
			}
			return nil
		}})
		time.Sleep(time.Minute)
		q.mu.Lock()
		q.down = false
		q.mu.Unlock()
		time.Sleep(time.Minute)
		if ended, attempts := q.ended(j); ended != "finished" || attempts != 2 {
			t.Fatalf("ended %q after %d attempts; want finished after 2", ended, attempts)
		}
	})
}

func TestALongJobKeepsItsLeaseAndALostOneIsStopped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		j := q.add(jobs.KindIngest)
		var cause error
		start(t, q, work{do: func(ctx context.Context, _ id.ID) error {
			<-ctx.Done()
			cause = ctx.Err()
			return cause
		}})
		time.Sleep(5 * time.Minute)
		q.mu.Lock()
		if q.extended < 10 || j.Attempt != 1 {
			t.Errorf("extended %d times in five minutes, attempt %d", q.extended, j.Attempt)
		}
		j.owner = "another"
		j.lease = time.Now().Add(time.Hour)
		q.mu.Unlock()
		time.Sleep(time.Minute)
		synctest.Wait()
		q.mu.Lock()
		defer q.mu.Unlock()
		if cause == nil || j.owner != "another" || j.ended != "" {
			t.Errorf("the lost job went on (cause %v) or was settled (%q) by the one who lost it", cause, j.ended)
		}
	})
}

func TestStoppingGivesTheWorkBackAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		j := q.add(jobs.KindIngest)
		r := jobs.New(jobs.Options{
			Queue: q, Owner: "here", Log: slog.New(slog.DiscardHandler),
			Handlers: map[jobs.Kind]jobs.Handler{jobs.KindIngest: work{do: func(ctx context.Context, _ id.ID) error {
				<-ctx.Done()
				return ctx.Err()
			}}},
		})
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { defer close(done); r.Run(ctx) }()
		synctest.Wait()
		cancel()
		<-done
		if j.owner != "" || j.due.After(time.Now()) || j.ended != "" || j.Attempt != 0 {
			t.Fatalf("owner %q, due in %s, ended %q, attempts %d; want it free, due now and uncounted", j.owner, time.Until(j.due), j.ended, j.Attempt)
		}
	})
}

func TestAJobThatKeepsKillingTheProcessIsBuriedAndSparesTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		killer := q.add(jobs.KindIngest)
		killer.Attempt = 5 // claimed as often, and never heard of again
		var others []*row
		for range 3 {
			o := q.add(jobs.KindIngest)
			o.Attempt = 1 // they were at hand when it killed
			others = append(others, o)
		}
		gaveUp, atOnce, most := 0, 0, 0
		start(t, q, work{
			do: func(_ context.Context, subject id.ID) error {
				if subject == killer.Subject {
					t.Error("it was tried once more")
				}
				atOnce++
				most = max(most, atOnce)
				time.Sleep(time.Second)
				atOnce--
				return nil
			},
			giveUp: func(id.ID) { gaveUp++ },
		})
		time.Sleep(time.Minute)
		if ended, _ := q.ended(killer); ended != "buried" || gaveUp != 1 {
			t.Errorf("the killer ended %q, given up %d times", ended, gaveUp)
		}
		for _, o := range others {
			if ended, _ := q.ended(o); ended != "finished" {
				t.Errorf("another job ended %q", ended)
			}
		}
		if most != 1 {
			t.Errorf("%d suspects were worked on at once", most)
		}
	})
}

func TestANudgeNeedsNoPoll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		q := &queue{}
		r := start(t, q, work{do: func(context.Context, id.ID) error { return nil }})
		synctest.Wait()
		began := time.Now()
		j := q.add(jobs.KindIngest)
		r.Nudge()
		synctest.Wait()
		if ended, _ := q.ended(j); ended != "finished" || time.Since(began) > 0 {
			t.Fatalf("ended %q after %s", ended, time.Since(began))
		}
	})
}
