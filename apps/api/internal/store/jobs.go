package store

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/id"
)

// The states of a job's row; a finished job has none.
const (
	jobWaiting = "waiting" // never claimed
	jobAgain   = "again"   // claimed before, and given back
	jobRunning = "running" // claimed; due again when the lease ends
	jobBuried  = "buried"
)

// lanes are the states of each lane's due jobs, dead workers' first.
var lanes = map[jobs.Lane][]string{
	jobs.Fresh: {jobWaiting},
	jobs.Again: {jobRunning, jobAgain},
}

const maxReason = 1000 // characters

// Jobs hands out durable work.
type Jobs struct {
	*core
	served served
}

var _ jobs.Queue = (*Jobs)(nil)

// enqueue adds a job inside the transaction that makes its work necessary.
func enqueue(ctx context.Context, tx *ent.Tx, org id.ID, kind jobs.Kind, subject id.ID, at time.Time) error {
	return tx.Job.Create().SetOrgID(org).SetKind(string(kind)).SetSubjectID(subject).
		SetState(jobWaiting).SetReadyAt(at).SetOwner("").SetLease(id.Nil).SetAttempt(0).SetReason("").
		SetTraceParent(jobs.TraceParent(ctx)).SetCreatedAt(at).Exec(ctx)
}

// claimRounds bounds how often Claim looks again when others were faster.
const claimRounds = 4

// Claim takes due jobs by compare-and-set: an UPDATE that holds only for rows
// that are still due marks them with a lease of this call's own, and what
// carries the lease afterwards was won. No server feature is needed, and a dead
// worker's jobs are found by the same look-up, since ready_at is then the end
// of its lease.
func (j *Jobs) Claim(ctx context.Context, lane jobs.Lane, owner string, lease time.Duration, n int) ([]jobs.Job, error) {
	if !identity.IsUnscoped(ctx) {
		return nil, identity.ErrNoViewer
	}
	for range claimRounds {
		now := j.now()
		candidates, err := j.candidates(ctx, lane, now, n)
		if err != nil || len(candidates) == 0 {
			return nil, public(err, "job")
		}
		mark := id.New()
		won, err := j.client.Job.Update().
			Where(job.IDIn(candidates...), job.StateIn(lanes[lane]...), job.ReadyAtLTE(now)).
			SetState(jobRunning).SetOwner(owner).SetLease(mark).SetReadyAt(now.Add(lease)).AddAttempt(1).Save(ctx)
		if contended(err) || err == nil && won == 0 {
			continue
		}
		if err != nil {
			return nil, public(err, "job")
		}
		return j.held(ctx, candidates, mark)
	}
	return nil, nil
}

// turns is how many organisations' jobs one claim looks at, unless it takes more
// of them to fill it.
const turns = 8

// candidates are up to n jobs that were due a moment ago, by turns from the
// organisations that have some.
func (j *Jobs) candidates(ctx context.Context, lane jobs.Lane, now time.Time, n int) ([]id.ID, error) {
	for _, state := range lanes[lane] {
		due, err := j.due(ctx, state, now, n)
		if err != nil {
			return nil, err
		}
		if ids := byTurns(due, n); len(ids) > 0 {
			return ids, nil
		}
	}
	return nil, nil
}

// due are the jobs of the organisations whose turn it is, in order of ID from
// the one that was served last, and round. Those of the installation itself
// stand under the ID Nil.
func (j *Jobs) due(ctx context.Context, state string, now time.Time, n int) (due [][]id.ID, err error) {
	last := j.served.of(state)
	at, round := last, last == nil
	for found := 0; found < n || len(due) < min(n, turns); {
		org, err := j.waitingAfter(ctx, state, now, at)
		if err != nil {
			return nil, err
		}
		if org == nil && !round {
			at, round = nil, true
			continue
		}
		if org == nil || round && last != nil && org.Compare(*last) > 0 {
			break
		}
		some, err := j.dueOf(ctx, *org, state, now, n)
		if err != nil {
			return nil, err
		}
		due, found, at = append(due, some), found+len(some), org
	}
	j.served.note(state, at)
	return due, nil
}

// waitingAfter is the next organisation in order of ID that has a job due in a
// state; after nil it is the first, and nil is returned where there is none. It
// steps over whatever those before it have waiting, which a GROUP BY would read
// from end to end.
func (j *Jobs) waitingAfter(ctx context.Context, state string, now time.Time, after *id.ID) (*id.ID, error) {
	q := j.client.Job.Query().Where(job.State(state), job.ReadyAtLTE(now))
	if after != nil {
		q.Where(job.OrgIDGT(*after))
	}
	row, err := q.Order(job.ByOrgID()).Select(job.FieldOrgID).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &row.OrgID, nil
}

// served remembers, for each state, which organisation had its turn last; nil
// is before the first.
type served struct {
	mu   sync.Mutex
	last map[string]*id.ID
}

func (s *served) of(state string) *id.ID {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last[state]
}

func (s *served) note(state string, org *id.ID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.last == nil {
		s.last = map[string]*id.ID{}
	}
	s.last[state] = org
}

// dueOf are jobs of an organisation, chosen among the oldest at random, so that
// claimers who look at once try different ones.
func (j *Jobs) dueOf(ctx context.Context, org id.ID, state string, now time.Time, n int) ([]id.ID, error) {
	ids, err := j.client.Job.Query().Where(job.State(state), job.OrgID(org), job.ReadyAtLTE(now)).
		Order(job.ByReadyAt()).Limit(4 * n).IDs(ctx)
	rand.Shuffle(len(ids), func(a, b int) { ids[a], ids[b] = ids[b], ids[a] })
	return ids, err
}

// byTurns takes up to n of the lists, one of each at a time.
func byTurns(lists [][]id.ID, n int) []id.ID {
	var taken []id.ID
	for i := 0; len(taken) < n; i++ {
		before := len(taken)
		for _, l := range lists {
			if i < len(l) && len(taken) < n {
				taken = append(taken, l[i])
			}
		}
		if len(taken) == before {
			break
		}
	}
	return taken
}

func (j *Jobs) held(ctx context.Context, candidates []id.ID, mark id.ID) ([]jobs.Job, error) {
	rows, err := j.client.Job.Query().Where(job.IDIn(candidates...), job.Lease(mark)).All(ctx)
	if err != nil {
		return nil, public(err, "job")
	}
	return each(rows, func(r *ent.Job) jobs.Job {
		return jobs.Job{ID: r.ID, OrgID: r.OrgID, Kind: jobs.Kind(r.Kind), Subject: r.SubjectID, Attempt: r.Attempt, TraceParent: r.TraceParent}
	}), nil
}

// Extend renews a lease. The mark changes too: a server counts a row as
// affected only when something in it changed.
func (j *Jobs) Extend(ctx context.Context, jobID id.ID, owner string, lease time.Duration) error {
	return j.change(ctx, jobID, owner, func(u *ent.JobUpdate) { u.SetLease(id.New()).SetReadyAt(j.now().Add(lease)) })
}

// Finish ends a job well; its row goes.
func (j *Jobs) Finish(ctx context.Context, jobID id.ID, owner string) error {
	n, err := j.client.Job.Delete().Where(job.ID(jobID), job.Owner(owner), job.State(jobRunning)).Exec(ctx)
	return lost(n, public(err, "job"))
}

// Retry gives a job back, due again after the delay.
func (j *Jobs) Retry(ctx context.Context, jobID id.ID, owner string, delay time.Duration, reason string) error {
	return j.change(ctx, jobID, owner, func(u *ent.JobUpdate) {
		u.SetState(jobAgain).SetOwner("").SetLease(id.Nil).SetReadyAt(j.now().Add(delay)).SetReason(clip(reason, maxReason))
	})
}

// Release gives a job back as if it had not been claimed, due after the delay.
func (j *Jobs) Release(ctx context.Context, jobID id.ID, owner string, delay time.Duration) error {
	giveBack := func(state string, was predicate.Job) (int, error) {
		n, err := j.client.Job.Update().Where(job.ID(jobID), job.Owner(owner), job.State(jobRunning), was).
			SetState(state).SetOwner("").SetLease(id.Nil).SetReadyAt(j.now().Add(delay)).AddAttempt(-1).Save(ctx)
		return n, public(err, "job")
	}
	n, err := giveBack(jobWaiting, job.Attempt(1))
	if err != nil || n > 0 {
		return err
	}
	return lost(giveBack(jobAgain, job.AttemptGT(1)))
}

// Bury ends a job that failed for good. Its row stays, with the reason.
func (j *Jobs) Bury(ctx context.Context, jobID id.ID, owner string, reason string) error {
	return j.change(ctx, jobID, owner, func(u *ent.JobUpdate) {
		u.SetState(jobBuried).SetReadyAt(j.now()).SetReason(clip(reason, maxReason))
	})
}

// change updates a job that owner still holds.
func (j *Jobs) change(ctx context.Context, jobID id.ID, owner string, set func(*ent.JobUpdate)) error {
	update := j.client.Job.Update().Where(job.ID(jobID), job.Owner(owner), job.State(jobRunning))
	set(update)
	n, err := update.Save(ctx)
	return lost(n, public(err, "job"))
}

func lost(rows int, err error) error {
	if err == nil && rows == 0 {
		return knowledge.Errorf(knowledge.CodeConflict, "Another worker has taken this job over, or it has ended.")
	}
	return err
}

// Depth counts due and running jobs. A running job whose lease has ended is due.
func (j *Jobs) Depth(ctx context.Context) (due, running int, err error) {
	if !identity.IsUnscoped(ctx) {
		return 0, 0, identity.ErrNoViewer
	}
	now := j.now()
	due, err = j.client.Job.Query().Where(job.StateIn(jobWaiting, jobAgain, jobRunning), job.ReadyAtLTE(now)).Count(ctx)
	if err != nil {
		return 0, 0, public(err, "job")
	}
	running, err = j.client.Job.Query().Where(job.State(jobRunning), job.ReadyAtGT(now)).Count(ctx)
	return due, running, public(err, "job")
}
