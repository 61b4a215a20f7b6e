package store_test

import (
	"context"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// evaluationReads are those of a page that follows a run, of which there is one.
func evaluationReads(t *testing.T, s *store.Store, ctx context.Context) []hotRead {
	t.Helper()
	run, err := s.Evaluations.KeepRun(ctx, quality.Run{Name: "A set", Kind: quality.KindSet, State: quality.StateDone}, []measure.Outcome{{Query: "q1"}})
	if err != nil {
		t.Fatal(err)
	}
	return []hotRead{
		{"Runs", 2, func() error { _, err := s.Evaluations.Runs(ctx, quality.Filter{Limit: 30}); return err }},
		{"Run", 2, func() error { _, err := s.Evaluations.Run(ctx, run.ID); return err }},
		{"Results", 1, func() error { _, err := s.Evaluations.Results(ctx, run.ID, "", 100); return err }},
	}
}
