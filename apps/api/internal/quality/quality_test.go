package quality_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/compare"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// bench is a team with kept questions, over the store in memory.
type bench struct {
	service *quality.Service
	job     *quality.Job
	store   *memory.Store
	admin   context.Context
	member  context.Context
	system  context.Context
	cases   cases
	asked   []string
	score   float64                          // that every question gets
	during  func(t knowledge.TestCase) error // what happens while a question is asked
}

type cases []knowledge.TestCase

func (c cases) AllCases(context.Context) ([]knowledge.TestCase, error) { return c, nil }

func (c cases) CasesByID(_ context.Context, ids []id.ID) (list []knowledge.TestCase, err error) {
	for _, t := range c {
		if slices.Contains(ids, t.ID) {
			list = append(list, t)
		}
	}
	return list, nil
}

func setup(t *testing.T, questions int) *bench {
	t.Helper()
	org := id.New()
	as := func(role identity.Role) context.Context {
		return identity.WithViewer(t.Context(), identity.Viewer{OrgID: org, UserID: id.New(), Role: role})
	}
	b := &bench{
		store: memory.New(nil), admin: as(identity.RoleAdmin), member: as(identity.RoleMember),
		system: identity.ForOrg(t.Context(), org, "test"), score: .5, during: func(knowledge.TestCase) error { return nil },
	}
	if err := b.store.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), identity.Organisation{ID: org, Name: "Team", Slug: "team"}); err != nil {
		t.Fatal(err)
	}
	for i := range questions {
		b.cases = append(b.cases, knowledge.TestCase{ID: id.New(), Question: fmt.Sprintf("Question %d?", i), CreatedAt: time.Now().Add(-time.Hour)})
	}
	nobody := func(context.Context, []id.ID) (map[id.ID]string, error) { return map[id.ID]string{}, nil }
	b.service = quality.New(quality.Options{
		Store: b.store.Evaluations, Cases: b.cases, Documents: nobody, Names: nobody, Version: "1.2.3", Queued: func() {},
	})
	b.job = &quality.Job{Store: b.store.Evaluations, Cases: b.cases, Ask: b.ask}
	return b
}

func (b *bench) ask(_ context.Context, t knowledge.TestCase, _ retrieve.Parts) (measure.Outcome, error) {
	if err := b.during(t); err != nil {
		return measure.Outcome{}, err
	}
	b.asked = append(b.asked, t.Question)
	return measure.Outcome{Query: t.ID.String(), Scores: map[string]measure.Score{measure.NDCG10: {Value: b.score, Weight: 1}}, TookMS: 3}, nil
}

func (b *bench) run(t *testing.T) quality.Run {
	t.Helper()
	r, err := b.service.Start(b.admin, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.job.Do(b.system, r.ID); err != nil {
		t.Fatal(err)
	}
	return b.look(t, r.ID)
}

func (b *bench) look(t *testing.T, run id.ID) quality.Run {
	t.Helper()
	r, _, err := b.service.Run(b.admin, run)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func wantCode(t *testing.T, err error, want knowledge.Code) {
	t.Helper()
	if err == nil || knowledge.CodeOf(err) != want {
		t.Errorf("got error %v, want code %s", err, want)
	}
}

func TestARunAsksEveryKeptQuestionAndTellsItsFigures(t *testing.T) {
	t.Parallel()
	b := setup(t, 3)
	r := b.run(t)
	if r.State != quality.StateDone || r.Name != quality.KeptQuestions || r.Version != "1.2.3" || r.Questions != 3 || r.Asked != 3 || r.FinishedAt.IsZero() {
		t.Errorf("%+v", r)
	}
	figures := map[string]quality.Figure{}
	for _, f := range r.Figures {
		figures[f.Measure] = f
	}
	if f := figures[measure.NDCG10]; f.Value != .5 || f.Low != .5 || f.Counted != 3 {
		t.Errorf("nDCG@10 = %+v", f)
	}
	if f := figures[quality.SearchP95]; f.Value != 3 || f.Unit != "ms" {
		t.Errorf("search p95 = %+v", f)
	}
	results, err := b.service.Results(b.admin, r.ID, "", 2)
	if err != nil || len(results) != 2 || !strings.HasPrefix(results[0].Question, "Question ") {
		t.Errorf("results %+v, %v", results, err)
	}
}

func TestARunGoesOnWhereItWasLeft(t *testing.T) {
	t.Parallel()
	b := setup(t, 3)
	r, err := b.service.Start(b.admin, nil)
	if err != nil {
		t.Fatal(err)
	}
	killed := errors.New("killed")
	b.during = func(c knowledge.TestCase) error {
		if c.Question == "Question 1?" && len(b.asked) == 1 {
			return killed
		}
		return nil
	}
	if err := b.job.Do(b.system, r.ID); !errors.Is(err, killed) {
		t.Fatalf("Do = %v", err)
	}
	if now := b.look(t, r.ID); now.State != quality.StateRunning || now.Asked != 1 {
		t.Fatalf("after the kill: %+v", now)
	}
	b.during = func(knowledge.TestCase) error { return nil }
	if err := b.job.Do(b.system, r.ID); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(b.asked, " "); got != "Question 0? Question 1? Question 2?" {
		t.Errorf("asked %q", got)
	}
	if now := b.look(t, r.ID); now.State != quality.StateDone || now.Asked != 3 {
		t.Errorf("in the end: %+v", now)
	}
	if err := b.job.Do(b.system, r.ID); err != nil || len(b.asked) != 3 {
		t.Errorf("done once more: %v, asked %d", err, len(b.asked))
	}
}

func TestAStoppedRunAsksNoMoreAndKeepsWhatItHas(t *testing.T) {
	t.Parallel()
	b := setup(t, 5)
	r, err := b.service.Start(b.admin, nil)
	if err != nil {
		t.Fatal(err)
	}
	b.during = func(knowledge.TestCase) error {
		if len(b.asked) == 2 {
			_, err := b.service.Stop(b.admin, r.ID)
			return err
		}
		return nil
	}
	if err := b.job.Do(b.system, r.ID); err != nil {
		t.Fatal(err)
	}
	now := b.look(t, r.ID)
	if now.State != quality.StateStopped || now.Asked != 2 || len(b.asked) != 3 || len(now.Figures) == 0 || now.Figures[0].Counted != 2 {
		t.Errorf("%+v after %d questions", now, len(b.asked))
	}
	_, err = b.service.Stop(b.admin, r.ID)
	wantCode(t, err, knowledge.CodeConflict)
}

func TestOneRunAtATime(t *testing.T) {
	t.Parallel()
	b := setup(t, 1)
	r, err := b.service.Start(b.admin, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, err = b.service.Start(b.admin, nil)
	wantCode(t, err, knowledge.CodeConflict)
	wantCode(t, b.service.Delete(b.admin, r.ID), knowledge.CodeConflict)
	if err := b.job.GiveUp(b.system, r.ID); err != nil {
		t.Fatal(err)
	}
	if now := b.look(t, r.ID); now.State != quality.StateFailed || !strings.Contains(now.Failure, "After 0 questions") {
		t.Errorf("%+v", now)
	}
	if err := b.service.Delete(b.admin, r.ID); err != nil {
		t.Error(err)
	}
	if err := b.job.Do(b.system, r.ID); err != nil {
		t.Errorf("the job of a deleted run: %v", err)
	}
}

func TestOnlyAdminsMay(t *testing.T) {
	t.Parallel()
	b := setup(t, 1)
	_, err := b.service.Start(b.member, nil)
	wantCode(t, err, knowledge.CodeForbidden)
	_, _, _, err = b.service.Runs(b.member, quality.Filter{})
	wantCode(t, err, knowledge.CodeForbidden)
	_, err = b.service.Compare(b.member, id.New(), id.New())
	wantCode(t, err, knowledge.CodeForbidden)
	_, err = b.service.Keep(b.member, quality.Run{}, nil)
	wantCode(t, err, knowledge.CodeForbidden)
}

func TestWithoutKeptQuestionsThereIsNoRun(t *testing.T) {
	t.Parallel()
	_, err := setup(t, 0).service.Start(identity.WithViewer(t.Context(), identity.Viewer{OrgID: id.New(), Role: identity.RoleAdmin}), nil)
	wantCode(t, err, knowledge.CodeConflict)
}

func TestARunIsSetBesideAnEarlierOne(t *testing.T) {
	t.Parallel()
	b := setup(t, 30)
	before := b.run(t)
	b.score = .4
	after := b.run(t)
	c, err := b.service.Compare(b.admin, before.ID, after.ID)
	if err != nil {
		t.Fatal(err)
	}
	if c.Questions != 30 || len(c.Differences) != 1 || c.Differences[0].Verdict != compare.Worse || len(c.Changes) != 30 {
		t.Errorf("%+v", c)
	}
	if words := c.Words[c.Changes[0].Query]; !strings.HasPrefix(words, "Question ") {
		t.Errorf("a changed question reads %q", words)
	}
	other, err := b.service.Keep(b.admin, quality.Run{Name: "scifact"}, []measure.Outcome{{Query: "1"}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = b.service.Compare(b.admin, before.ID, other.ID)
	wantCode(t, err, knowledge.CodeConflict)
	_, err = b.service.Keep(b.admin, quality.Run{Name: "scifact"}, []measure.Outcome{{Query: "1"}, {Query: "1"}})
	wantCode(t, err, knowledge.CodeInvalid)
}

func TestARunThatIsKeptHasFigures(t *testing.T) {
	t.Parallel()
	b := setup(t, 0)
	for _, s := range []measure.Score{{Value: 1e308, Weight: 1}, {Value: 1.5, Weight: 1}, {Value: -.1, Weight: 1}, {Value: 1, Weight: -1}, {Value: 1, Weight: 1e308}} {
		_, err := b.service.Keep(b.admin, quality.Run{Name: "scifact"}, []measure.Outcome{{Query: "1", Scores: map[string]measure.Score{measure.NDCG10: s}}})
		wantCode(t, err, knowledge.CodeInvalid)
	}
}

func TestARunGivesWayToOtherJobs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, 25)
		b.during = func(knowledge.TestCase) error { time.Sleep(time.Second); return nil }
		r, err := b.service.Start(b.admin, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, asked := range []int{10, 20} {
			wantCode(t, b.job.Do(b.system, r.ID), knowledge.CodeOverloaded)
			if now := b.look(t, r.ID); now.State != quality.StateRunning || now.Asked != asked {
				t.Errorf("after a turn: %+v, want %d asked", now, asked)
			}
		}
		if err := b.job.Do(b.system, r.ID); err != nil {
			t.Fatal(err)
		}
		if now := b.look(t, r.ID); now.State != quality.StateDone || now.Asked != 25 || len(b.asked) != 25 {
			t.Errorf("in the end: %+v", now)
		}
	})
}

func TestAQuestionWaitsForPeopleButNotForEver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := setup(t, 2)
		busyUntil := time.Now().Add(time.Second)
		b.job.Busy = func() bool { return time.Now().Before(busyUntil) }
		began := time.Now()
		b.run(t)
		if took := time.Since(began); took < time.Second || took > 1200*time.Millisecond {
			t.Errorf("while people waited for a second, it took %s", took)
		}
		b.job.Busy = func() bool { return true }
		began = time.Now()
		b.run(t)
		if took := time.Since(began); took < 3*time.Second || took > 5*time.Second {
			t.Errorf("while people waited all the time, two questions took %s", took)
		}
	})
}
