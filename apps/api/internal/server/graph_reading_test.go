package server

import (
	"context"

	graphreading "github.com/forebay/forebay/apps/api/internal/graph/reading"
)

// fakeReading is a library that no model reads.
type fakeReading struct{}

func (fakeReading) Show(context.Context) (graphreading.Shown, error) {
	return graphreading.Shown{Outcomes: map[string]int{}}, nil
}
func (f fakeReading) Start(ctx context.Context, _ int64) (graphreading.Shown, error) {
	return f.Show(ctx)
}
func (fakeReading) Stop(context.Context) error { return nil }
