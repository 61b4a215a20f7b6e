package store_test

import (
	"context"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// evaluationReads are those of a page that follows a run, and has one that ended.
func evaluationReads(t *testing.T, s *store.Store, ctx context.Context) []hotRead {
	t.Helper()
	keep := func(state quality.State) quality.Run {
		run, err := s.Evaluations.KeepRun(ctx, quality.Run{Name: "A set", Kind: quality.KindSet, State: state}, []measure.Outcome{{Query: "q1"}})
		if err != nil {
			t.Fatal(err)
		}
		return run
	}
	run, under := keep(quality.StateDone), keep(quality.StateRunning)
	return []hotRead{
		{"Runs", 2, func() error { _, err := s.Evaluations.Runs(ctx, quality.Filter{Limit: 30}); return err }},
		{"Run", 1, func() error { _, err := s.Evaluations.Run(ctx, run.ID); return err }},
		{"Run, under way", 2, func() error { _, err := s.Evaluations.Run(ctx, under.ID); return err }},
		{"Results", 1, func() error { _, err := s.Evaluations.Results(ctx, run.ID, "", 100); return err }},
	}
}
