package server

import (
	"context"

	graphreading "github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/packages/schema/contract"
)

// Reading is the library's reading by a model; all of it is for admins.
type Reading interface {
	Show(ctx context.Context) (graphreading.Shown, error)
	// Start begins it, for at most budget millionths of a US dollar.
	Start(ctx context.Context, budget int64) (graphreading.Shown, error)
	Stop(ctx context.Context) error
}

type graphReadingOut struct {
	Body contract.GraphReading
}

func (s *Server) graphReading(ctx context.Context, _ *struct{}) (*graphReadingOut, error) {
	shown, err := s.opts.Reading.Show(ctx)
	if err != nil {
		return nil, err
	}
	return readingOut(shown), nil
}

type startGraphReadingIn struct {
	Body contract.StartGraphReading
}

func (s *Server) startGraphReading(ctx context.Context, in *startGraphReadingIn) (*graphReadingOut, error) {
	shown, err := s.opts.Reading.Start(ctx, micros(in.Body.Budget))
	if err != nil {
		return nil, err
	}
	return readingOut(shown), nil
}

func (s *Server) stopGraphReading(ctx context.Context, _ *struct{}) (*struct{}, error) {
	return nil, s.opts.Reading.Stop(ctx)
}

func readingOut(r graphreading.Shown) *graphReadingOut {
	out := &graphReadingOut{Body: contract.GraphReading{
		State: string(r.State), Model: r.Model, Budget: dollars(r.Budget), Spent: dollars(r.Spent), Failure: r.Failure, Outcomes: r.Outcomes,
		Estimate: contract.ReadingEstimate{
			Passages: r.Estimate.Passages, InputTokens: r.Estimate.InputTokens, OutputTokens: r.Estimate.OutputTokens, Cost: dollars(r.Estimate.Cost),
		},
	}}
	if r.State == "" {
		out.Body.State = "none"
	}
	if !r.RetryAt.IsZero() {
		out.Body.RetryAt = &r.RetryAt
	}
	return out
}
