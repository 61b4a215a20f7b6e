package storetest

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const lease = time.Minute

// work queues n jobs, by receiving n documents.
func (s *suite) work(t *testing.T, n int) (team, []id.ID) {
	t.Helper()
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	versions := make([]id.ID, n)
	for i := range versions {
		versions[i] = s.document(t, tm, shelf, "a", fmt.Sprint("document ", i)).Current.ID
	}
	return tm, versions
}

// claimOne claims the one job that is due, which is in the given lane.
func (s *suite) claimOne(t *testing.T, lane jobs.Lane, owner string) jobs.Job {
	t.Helper()
	wrong, err := s.Jobs.Claim(anywhere(t), !lane, owner, lease, 10)
	ok(t, err)
	want(t, "claimed in the other lane", len(wrong), 0)
	claimed, err := s.Jobs.Claim(anywhere(t), lane, owner, lease, 10)
	ok(t, err)
	if len(claimed) != 1 {
		t.Fatalf("claimed %v, want one job", claimed)
	}
	return claimed[0]
}

func (s *suite) wantDepth(t *testing.T, due, running int) {
	t.Helper()
	gotDue, gotRunning, err := s.Jobs.Depth(anywhere(t))
	ok(t, err)
	want(t, "due", gotDue, due)
	want(t, "running", gotRunning, running)
}

func testJobs(t *testing.T, s *suite) {
	ctx := anywhere(t)
	t.Run("a received document is work, until it is finished", func(t *testing.T) {
		tm, versions := s.work(t, 1)
		s.wantDepth(t, 1, 0)
		j := s.claimOne(t, jobs.Fresh, "w1")
		want(t, "organisation", j.OrgID, tm.org)
		want(t, "kind", j.Kind, jobs.KindIngest)
		want(t, "subject", j.Subject, versions[0])
		want(t, "attempt", j.Attempt, 1)
		s.wantDepth(t, 0, 1)
		ok(t, s.Jobs.Finish(ctx, j.ID, "w1"))
		s.wantDepth(t, 0, 0)
		wantCode(t, s.Jobs.Finish(ctx, j.ID, "w1"), knowledge.CodeConflict)
	})
	t.Run("one organisation's many jobs do not hold up another's", func(t *testing.T) {
		s.work(t, 30)
		few, _ := s.work(t, 2)
		claimed, err := s.Jobs.Claim(ctx, jobs.Fresh, "w1", lease, 4)
		ok(t, err)
		theirs := 0
		for _, j := range claimed {
			if j.OrgID == few.org {
				theirs++
			}
		}
		want(t, "claimed", len(claimed), 4)
		want(t, "of those who put in two", theirs, 2)
		rest, err := s.Jobs.Claim(ctx, jobs.Fresh, "w1", lease, 100)
		ok(t, err)
		want(t, "left", len(rest), 28)
		for _, j := range append(claimed, rest...) {
			ok(t, s.Jobs.Finish(ctx, j.ID, "w1"))
		}
	})
	t.Run("a dead worker's job goes to another, and is lost to the first", func(t *testing.T) {
		s.work(t, 1)
		j := s.claimOne(t, jobs.Fresh, "w1")
		s.clock.advance(lease - time.Second)
		none, err := s.Jobs.Claim(ctx, jobs.Again, "w2", lease, 1)
		ok(t, err)
		want(t, "claimed before the lease ended", len(none), 0)
		ok(t, s.Jobs.Extend(ctx, j.ID, "w1", lease))
		s.clock.advance(lease - time.Second)
		none, err = s.Jobs.Claim(ctx, jobs.Again, "w2", lease, 1)
		ok(t, err)
		want(t, "claimed before the longer lease ended", len(none), 0)
		s.clock.advance(time.Second)
		s.wantDepth(t, 1, 0)
		again := s.claimOne(t, jobs.Again, "w2")
		want(t, "job", again.ID, j.ID)
		want(t, "attempt", again.Attempt, 2)
		wantCode(t, s.Jobs.Extend(ctx, j.ID, "w1", lease), knowledge.CodeConflict)
		wantCode(t, s.Jobs.Finish(ctx, j.ID, "w1"), knowledge.CodeConflict)
		wantCode(t, s.Jobs.Retry(ctx, j.ID, "w1", 0, "late"), knowledge.CodeConflict)
		wantCode(t, s.Jobs.Bury(ctx, j.ID, "w1", "late"), knowledge.CodeConflict)
		ok(t, s.Jobs.Finish(ctx, j.ID, "w2"))
	})
	t.Run("a lease can be renewed twice in the same instant", func(t *testing.T) {
		s.work(t, 1)
		j := s.claimOne(t, jobs.Fresh, "w1")
		ok(t, s.Jobs.Extend(ctx, j.ID, "w1", lease))
		ok(t, s.Jobs.Extend(ctx, j.ID, "w1", lease))
		ok(t, s.Jobs.Finish(ctx, j.ID, "w1"))
	})
	t.Run("a job given back waits for its delay", func(t *testing.T) {
		s.work(t, 1)
		j := s.claimOne(t, jobs.Fresh, "w1")
		ok(t, s.Jobs.Retry(ctx, j.ID, "w1", time.Hour, "the disk was full"))
		none, err := s.Jobs.Claim(ctx, jobs.Again, "w1", lease, 1)
		ok(t, err)
		want(t, "claimed too soon", len(none), 0)
		s.wantDepth(t, 0, 0)
		s.clock.advance(time.Hour)
		again := s.claimOne(t, jobs.Again, "w1")
		want(t, "attempt", again.Attempt, 2)
		ok(t, s.Jobs.Finish(ctx, again.ID, "w1"))
	})
	t.Run("a job that was let go is as good as new", func(t *testing.T) {
		s.work(t, 1)
		j := s.claimOne(t, jobs.Fresh, "w1")
		ok(t, s.Jobs.Release(ctx, j.ID, "w1", time.Minute))
		wantCode(t, s.Jobs.Release(ctx, j.ID, "w1", 0), knowledge.CodeConflict)
		none, err := s.Jobs.Claim(ctx, jobs.Fresh, "w2", lease, 1)
		ok(t, err)
		want(t, "claimed too soon", len(none), 0)
		s.clock.advance(time.Minute)
		same := s.claimOne(t, jobs.Fresh, "w2")
		want(t, "job", same.ID, j.ID)
		want(t, "attempt", same.Attempt, 1)
		ok(t, s.Jobs.Finish(ctx, same.ID, "w2"))
	})
	t.Run("a buried job never comes back", func(t *testing.T) {
		s.work(t, 1)
		j := s.claimOne(t, jobs.Fresh, "w1")
		ok(t, s.Jobs.Bury(ctx, j.ID, "w1", "cannot be read"))
		s.clock.advance(24 * time.Hour)
		none, err := s.Jobs.Claim(ctx, jobs.Again, "w1", lease, 1)
		ok(t, err)
		want(t, "claimed", len(none), 0)
		s.wantDepth(t, 0, 0)
	})
	t.Run("ten workers at once never share a job and leave none", func(t *testing.T) {
		const total = 60
		s.work(t, total)
		var mu sync.Mutex
		owners := map[id.ID]string{}
		for _, err := range atOnce(10, func(i int) error {
			owner := fmt.Sprint("w", i)
			for {
				mu.Lock()
				done := len(owners) == total
				mu.Unlock()
				if done {
					return nil
				}
				claimed, err := s.Jobs.Claim(ctx, jobs.Fresh, owner, lease, 3)
				if err != nil {
					return err
				}
				mu.Lock()
				for _, j := range claimed {
					if other, taken := owners[j.ID]; taken {
						err = fmt.Errorf("job %s went to %s and to %s", j.ID, other, owner)
					}
					owners[j.ID] = owner
				}
				mu.Unlock()
				if err != nil {
					return err
				}
			}
		}) {
			ok(t, err)
		}
		s.wantDepth(t, 0, total)
	})
	t.Run("dispatch needs an unscoped context", func(t *testing.T) {
		tm, _ := s.work(t, 1)
		_, err := s.Jobs.Claim(tm.asAdmin, jobs.Fresh, "w", lease, 1)
		wantNoViewer(t, err)
		_, _, err = s.Jobs.Depth(tm.asAdmin)
		wantNoViewer(t, err)
	})
}
