package eval

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/packages/schema/contract"
)

// Keep puts a run into a Forebay, where it can be seen beside earlier ones.
func Keep(ctx context.Context, api *client.Client, version string, r *Result) error {
	now := time.Now().UTC()
	runs := append([][]measure.Outcome{r.Outcomes}, r.Without...)
	for _, outcomes := range runs {
		run := contract.KeepEvaluation{Name: r.Set.Name, Version: version, At: now}
		if part := outcomes[0].Without; part != "" {
			run.Name, run.Without = r.Set.Name+" without "+part, []string{part}
		}
		for _, o := range outcomes {
			run.Results = append(run.Results, keptResult(o))
		}
		if _, err := api.KeepEvaluation(ctx, run); err != nil {
			return err
		}
	}
	return nil
}

func keptResult(o measure.Outcome) contract.KeepEvaluationResult {
	r := contract.KeepEvaluationResult{
		Query: o.Query, Group: o.Group, Measures: make(map[string]float64, len(o.Scores)), Weights: map[string]float64{},
		Found: o.Ranking, Confidence: o.Confidence, Unanswerable: o.Unanswerable, Declined: o.Declined, TookMS: o.TookMS,
	}
	for name, s := range o.Scores {
		r.Measures[name] = s.Value
		if s.Weight != 1 {
			r.Weights[name] = s.Weight
		}
	}
	return r
}
