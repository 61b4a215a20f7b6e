package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/bootstrap"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/id"
)

func testEvaluations(t *testing.T, s *suite) {
	begin := func(t *testing.T, tm team, name string) quality.Run {
		t.Helper()
		r, err := s.Evaluations.BeginRun(tm.asAdmin, quality.Run{
			Name: name, Kind: quality.KindKept, Version: "1.2.3", Without: []string{"graph"}, Questions: 3, CreatedBy: tm.admin.ID,
		})
		ok(t, err)
		return r
	}
	sure := .7
	outcome := func(query string) measure.Outcome {
		return measure.Outcome{
			Query: query, Group: "hops=2", Scores: map[string]measure.Score{measure.NDCG10: {Value: .5, Weight: 1}, measure.CitationPrecision: {Value: .25, Weight: 4}},
			Confidence: &sure, Unanswerable: true, Declined: true, Ranking: []string{"b", "a"}, TookMS: 1.5, AnswerMS: 2.25,
		}
	}
	t.Run("a run is begun once, with its job, and ended once", func(t *testing.T) {
		tm := s.team(t)
		r := begin(t, tm, "Kept questions")
		want(t, "state", r.State, quality.StateRunning)
		want(t, "begun at", r.CreatedAt, s.clock.now())
		_, err := s.Evaluations.BeginRun(tm.asAdmin, quality.Run{Name: "Another", Kind: quality.KindKept, CreatedBy: tm.admin.ID})
		wantCode(t, err, knowledge.CodeConflict)
		queued := false
		claimed, err := s.Jobs.Claim(anywhere(t), jobs.Fresh, "r1", lease, 1000)
		ok(t, err)
		for _, j := range claimed {
			queued = queued || j.Kind == jobs.KindEvaluate && j.Subject == r.ID && j.OrgID == tm.org
		}
		want(t, "its job is queued", queued, true)
		wantCode(t, s.Evaluations.DeleteRun(tm.asAdmin, r.ID), knowledge.CodeConflict)

		s.clock.advance(time.Minute)
		figures := []quality.Figure{{Measure: measure.NDCG10, Figure: bootstrap.Figure{Value: .5, Low: .25, High: .75, Counted: 3}}, {Measure: quality.SearchP50, Unit: "ms"}}
		done, err := s.Evaluations.EndRun(tm.asSystem, r.ID, quality.StateDone, figures, "")
		ok(t, err)
		r.State, r.Figures, r.FinishedAt = quality.StateDone, figures, s.clock.now()
		wantSame(t, "ended", done, r)
		_, err = s.Evaluations.EndRun(tm.asSystem, r.ID, quality.StateFailed, nil, "x")
		wantCode(t, err, knowledge.CodeConflict)
		begin(t, tm, "Kept questions") // there is room for another
	})
	t.Run("results are kept once for each question while it runs", func(t *testing.T) {
		tm := s.team(t)
		r := begin(t, tm, "Kept questions")
		for _, q := range []string{"q2", "q1", "Q1"} {
			ok(t, s.Evaluations.NoteResult(tm.asSystem, r.ID, outcome(q)))
		}
		again := outcome("q1")
		again.Declined = false
		ok(t, s.Evaluations.NoteResult(tm.asSystem, r.ID, again))
		first, err := s.Evaluations.Results(tm.asAdmin, r.ID, "", 2)
		ok(t, err)
		wantSame(t, "the first page", first, []measure.Outcome{outcome("Q1"), outcome("q1")})
		rest, err := s.Evaluations.Results(tm.asAdmin, r.ID, "q1", 2)
		ok(t, err)
		wantSame(t, "the rest", rest, []measure.Outcome{outcome("q2")})
		now, err := s.Evaluations.Run(tm.asAdmin, r.ID)
		ok(t, err)
		want(t, "asked", now.Asked, 3)
		_, err = s.Evaluations.EndRun(tm.asAdmin, r.ID, quality.StateStopped, nil, "")
		ok(t, err)
		wantCode(t, s.Evaluations.NoteResult(tm.asSystem, r.ID, outcome("q3")), knowledge.CodeConflict)
		ok(t, s.Evaluations.DeleteRun(tm.asAdmin, r.ID))
		none, err := s.Evaluations.Results(tm.asAdmin, r.ID, "", 10)
		ok(t, err)
		want(t, "results of a deleted run", len(none), 0)
		_, err = s.Evaluations.Run(tm.asAdmin, r.ID)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("runs are listed newest first, by name, and only to their organisation", func(t *testing.T) {
		tm, other := s.team(t), s.team(t)
		var kept []id.ID
		for i, name := range []string{"scifact", "musique", "scifact"} {
			made := s.clock.now().Add(time.Duration(i-10) * time.Second)
			r, err := s.Evaluations.KeepRun(tm.asAdmin, quality.Run{
				Name: name, Kind: quality.KindSet, State: quality.StateDone, CreatedAt: made, Questions: 600, CreatedBy: tm.admin.ID,
			}, many(600, outcome))
			ok(t, err)
			want(t, "made at", r.CreatedAt, made)
			kept = append(kept, r.ID)
		}
		page, err := s.Evaluations.Runs(tm.asAdmin, quality.Filter{Limit: 2})
		ok(t, err)
		wantSame(t, "newest", idsOf(page), []id.ID{kept[2], kept[1]})
		want(t, "asked", page[0].Asked, 600)
		rest, err := s.Evaluations.Runs(tm.asAdmin, quality.Filter{BeforeTime: page[1].CreatedAt, BeforeID: page[1].ID})
		ok(t, err)
		wantSame(t, "the rest", idsOf(rest), []id.ID{kept[0]})
		named, err := s.Evaluations.Runs(tm.asAdmin, quality.Filter{Name: "scifact"})
		ok(t, err)
		wantSame(t, "of a name", idsOf(named), []id.ID{kept[2], kept[0]})
		names, err := s.Evaluations.RunNames(tm.asAdmin)
		ok(t, err)
		wantSame(t, "names", names, []string{"musique", "scifact"})
		none, err := s.Evaluations.Runs(other.asAdmin, quality.Filter{})
		ok(t, err)
		want(t, "of another organisation", len(none), 0)
		_, err = s.Evaluations.Run(other.asAdmin, kept[0])
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Evaluations.Runs(t.Context(), quality.Filter{})
		wantNoViewer(t, err)
	})
}

func many(n int, outcome func(string) measure.Outcome) []measure.Outcome {
	all := make([]measure.Outcome, n)
	for i := range all {
		all[i] = outcome(fmt.Sprintf("q%03d", i))
	}
	return all
}

func idsOf(runs []quality.Run) []id.ID {
	ids := make([]id.ID, len(runs))
	for i, r := range runs {
		ids[i] = r.ID
	}
	return ids
}
