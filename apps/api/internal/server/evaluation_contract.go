package server

import (
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func evaluationContract(r quality.Run, people map[id.ID]string) contract.Evaluation {
	c := contract.Evaluation{
		ID: r.ID, Name: r.Name, Kind: string(r.Kind), State: string(r.State), Failure: r.Failure, Version: r.Version, Without: r.Without,
		Questions: r.Questions, Asked: r.Asked, Figures: make([]contract.EvaluationFigure, len(r.Figures)),
		CreatedBy: r.CreatedBy, CreatedByName: people[r.CreatedBy], CreatedAt: r.CreatedAt.UTC(),
	}
	for i, f := range r.Figures {
		c.Figures[i] = contract.EvaluationFigure{Measure: f.Measure, Value: f.Value, Low: f.Low, High: f.High, Counted: f.Counted, Unit: f.Unit}
	}
	if !r.FinishedAt.IsZero() {
		at := r.FinishedAt.UTC()
		c.FinishedAt = &at
	}
	return c
}

func resultContract(r quality.Result) contract.EvaluationResult {
	c := contract.EvaluationResult{
		Query: r.Query, Question: r.Question, Group: r.Group, Measures: make(map[string]float64, len(r.Scores)), Found: []contract.EvaluationHit{},
		Confidence: r.Confidence, Unanswerable: r.Unanswerable, Declined: r.Declined, TookMS: r.TookMS,
	}
	for name, s := range r.Scores {
		c.Measures[name] = s.Value
	}
	for _, d := range r.Ranking {
		c.Found = append(c.Found, contract.EvaluationHit{Document: d, Name: r.Names[d], Expected: r.Expected[d]})
	}
	return c
}

func comparisonContract(c quality.Comparison) contract.EvaluationComparison {
	out := contract.EvaluationComparison{
		Before: evaluationContract(c.Before, c.People), After: evaluationContract(c.After, c.People), Questions: c.Questions,
		Measures: make([]contract.EvaluationDifference, len(c.Differences)), Changed: make([]contract.EvaluationChange, len(c.Changes)),
		MeasuredBy: c.MeasuredBy,
	}
	for i, d := range c.Differences {
		out.Measures[i] = contract.EvaluationDifference{
			Measure: d.Measure.Name, Before: d.Before, After: d.After, Difference: d.By.Value, Low: d.By.Low, High: d.By.High,
			Counted: d.By.Counted, Verdict: string(d.Verdict),
		}
	}
	for i, change := range c.Changes {
		out.Changed[i] = contract.EvaluationChange{Query: change.Query, Question: c.Words[change.Query], Before: change.Before, After: change.After}
	}
	return out
}
