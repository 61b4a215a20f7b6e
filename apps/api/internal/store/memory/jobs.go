package memory

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Jobs hands out work.
type Jobs struct{ *data }

var _ jobs.Queue = (*Jobs)(nil)

// job is one piece of work. It may be taken from readyAt on: its due time, or
// the end of the owner's lease.
type job struct {
	jobs.Job
	owner   string // empty while it waits
	buried  bool
	readyAt time.Time
}

func (d *data) enqueue(org, subject id.ID) {
	j := &job{Job: jobs.Job{ID: id.New(), OrgID: org, Kind: jobs.KindIngest, Subject: subject}, readyAt: d.now()}
	d.jobs[j.ID] = j
}

func (j *job) due(now time.Time) bool { return !j.buried && !j.readyAt.After(now) }

// Claim implements jobs.Queue.
func (q *Jobs) Claim(ctx context.Context, lane jobs.Lane, owner string, lease time.Duration, n int) (claimed []jobs.Job, err error) {
	err = q.across(ctx, func() error {
		now := q.now()
		var due []*job
		for _, j := range q.jobs {
			if j.due(now) && (j.Attempt > 0) == bool(lane) {
				due = append(due, j)
			}
		}
		slices.SortFunc(due, func(x, y *job) int {
			return cmp.Or(x.readyAt.Compare(y.readyAt), x.ID.Compare(y.ID))
		})
		turns, turn := map[id.ID]int{}, map[*job]int{} // the first of each organisation, then the second
		for _, j := range due {
			turn[j] = turns[j.OrgID]
			turns[j.OrgID]++
		}
		slices.SortStableFunc(due, func(x, y *job) int { return cmp.Compare(turn[x], turn[y]) })
		for _, j := range due[:min(n, len(due))] {
			j.owner, j.readyAt = owner, now.Add(lease)
			j.Attempt++
			claimed = append(claimed, j.Job)
		}
		return nil
	})
	return claimed, err
}

// held changes a job that owner still has.
func (q *Jobs) held(ctx context.Context, jobID id.ID, owner string, change func(*job)) error {
	return q.across(ctx, func() error {
		j := q.jobs[jobID]
		if j == nil || j.buried || j.owner != owner {
			return knowledge.Errorf(knowledge.CodeConflict, "Another worker has taken this job over, or it has ended.")
		}
		change(j)
		return nil
	})
}

// Extend implements jobs.Queue.
func (q *Jobs) Extend(ctx context.Context, jobID id.ID, owner string, lease time.Duration) error {
	return q.held(ctx, jobID, owner, func(j *job) { j.readyAt = q.now().Add(lease) })
}

// Finish implements jobs.Queue.
func (q *Jobs) Finish(ctx context.Context, jobID id.ID, owner string) error {
	return q.held(ctx, jobID, owner, func(j *job) { delete(q.jobs, j.ID) })
}

// Retry implements jobs.Queue.
func (q *Jobs) Retry(ctx context.Context, jobID id.ID, owner string, delay time.Duration, _ string) error {
	return q.held(ctx, jobID, owner, func(j *job) { j.owner, j.readyAt = "", q.now().Add(delay) })
}

// Release implements jobs.Queue.
func (q *Jobs) Release(ctx context.Context, jobID id.ID, owner string, delay time.Duration) error {
	return q.held(ctx, jobID, owner, func(j *job) { j.owner, j.readyAt, j.Attempt = "", q.now().Add(delay), j.Attempt-1 })
}

// Bury implements jobs.Queue.
func (q *Jobs) Bury(ctx context.Context, jobID id.ID, owner string, _ string) error {
	return q.held(ctx, jobID, owner, func(j *job) { j.buried = true })
}

// Depth implements jobs.Queue.
func (q *Jobs) Depth(ctx context.Context) (due, running int, err error) {
	err = q.across(ctx, func() error {
		now := q.now()
		for _, j := range q.jobs {
			switch {
			case j.due(now):
				due++
			case !j.buried && j.owner != "":
				running++
			}
		}
		return nil
	})
	return due, running, err
}
