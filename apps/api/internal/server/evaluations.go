package server

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Evaluations runs the kept questions, and compares runs.
type Evaluations interface {
	Start(ctx context.Context, without []string) (quality.Run, error)
	Keep(ctx context.Context, r quality.Run, results []measure.Outcome) (quality.Run, error)
	Runs(ctx context.Context, f quality.Filter) (runs []quality.Run, people map[id.ID]string, names []string, err error)
	Run(ctx context.Context, run id.ID) (quality.Run, map[id.ID]string, error)
	Stop(ctx context.Context, run id.ID) (quality.Run, error)
	Delete(ctx context.Context, run id.ID) error
	Results(ctx context.Context, run id.ID, after string, limit int) ([]quality.Result, error)
	Compare(ctx context.Context, before, after id.ID) (quality.Comparison, error)
}

// runBodyLimit bounds a run that is kept: ten thousand questions of 800 bytes.
const runBodyLimit = 8 << 20

type evaluationsOut struct {
	Body contract.Evaluations
}

func (s *Server) listEvaluations(ctx context.Context, in *contract.EvaluationQuery) (*evaluationsOut, error) {
	before, err := parseCursor(in.Cursor)
	if err != nil {
		return nil, err
	}
	runs, people, names, err := s.opts.Evaluations.Runs(ctx, quality.Filter{Name: in.Name, BeforeTime: before.time, BeforeID: before.id, Limit: in.Limit + 1})
	if err != nil {
		return nil, err
	}
	out := &evaluationsOut{Body: contract.Evaluations{Evaluations: []contract.Evaluation{}, Names: append([]string{}, names...)}}
	if len(runs) > in.Limit {
		runs = runs[:in.Limit]
		last := runs[in.Limit-1]
		out.Body.Next = cursor{time: last.CreatedAt, id: last.ID}.String()
	}
	for _, r := range runs {
		out.Body.Evaluations = append(out.Body.Evaluations, evaluationContract(r, people))
	}
	return out, nil
}

// EvaluationPath names an evaluation in an address.
type EvaluationPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type evaluationOut struct {
	Body contract.Evaluation
}

func oneEvaluation(r quality.Run, people map[id.ID]string, err error) (*evaluationOut, error) {
	if err != nil {
		return nil, err
	}
	return &evaluationOut{Body: evaluationContract(r, people)}, nil
}

func (s *Server) getEvaluation(ctx context.Context, in *EvaluationPath) (*evaluationOut, error) {
	return oneEvaluation(s.opts.Evaluations.Run(ctx, in.ID))
}

type startEvaluationIn struct {
	Body contract.StartEvaluation
}

func (s *Server) startEvaluation(ctx context.Context, in *startEvaluationIn) (*evaluationOut, error) {
	r, err := s.opts.Evaluations.Start(ctx, in.Body.Without)
	return oneEvaluation(r, nil, err)
}

func (s *Server) stopEvaluation(ctx context.Context, in *EvaluationPath) (*evaluationOut, error) {
	r, err := s.opts.Evaluations.Stop(ctx, in.ID)
	return oneEvaluation(r, nil, err)
}

func (s *Server) deleteEvaluation(ctx context.Context, in *EvaluationPath) (*struct{}, error) {
	return nil, s.opts.Evaluations.Delete(ctx, in.ID)
}

type keepEvaluationIn struct {
	Body contract.KeepEvaluation
}

func (s *Server) keepEvaluation(ctx context.Context, in *keepEvaluationIn) (*evaluationOut, error) {
	results := make([]measure.Outcome, len(in.Body.Results))
	for i, r := range in.Body.Results {
		results[i] = outcomeOf(r)
	}
	r, err := s.opts.Evaluations.Keep(ctx, quality.Run{
		Name: in.Body.Name, Version: in.Body.Version, Without: in.Body.Without, CreatedAt: in.Body.At,
	}, results)
	return oneEvaluation(r, nil, err)
}

func outcomeOf(r contract.KeepEvaluationResult) measure.Outcome {
	o := measure.Outcome{
		Query: r.Query, Group: r.Group, Scores: make(map[string]measure.Score, len(r.Measures)), Confidence: r.Confidence,
		Unanswerable: r.Unanswerable, Declined: r.Declined, Ranking: r.Found, TookMS: r.TookMS,
	}
	for name, value := range r.Measures {
		weight, weighed := r.Weights[name]
		if !weighed {
			weight = 1
		}
		o.Scores[name] = measure.Score{Value: value, Weight: weight}
	}
	return o
}

type evaluationResultsIn struct {
	EvaluationPath
	Cursor string `query:"cursor" maxLength:"191" doc:"From the page before"`
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"Questions a page"`
}

type evaluationResultsOut struct {
	Body contract.EvaluationResults
}

func (s *Server) listEvaluationResults(ctx context.Context, in *evaluationResultsIn) (*evaluationResultsOut, error) {
	page, err := s.opts.Evaluations.Results(ctx, in.ID, in.Cursor, in.Limit+1)
	if err != nil {
		return nil, err
	}
	out := &evaluationResultsOut{Body: contract.EvaluationResults{Results: []contract.EvaluationResult{}}}
	if len(page) > in.Limit {
		page = page[:in.Limit]
		out.Body.Next = page[in.Limit-1].Query
	}
	for _, r := range page {
		out.Body.Results = append(out.Body.Results, resultContract(r))
	}
	return out, nil
}

type compareEvaluationsIn struct {
	EvaluationPath
	With id.ID `query:"with" format:"uuid" required:"true" doc:"The earlier run"`
}

type comparisonOut struct {
	Body contract.EvaluationComparison
}

func (s *Server) compareEvaluations(ctx context.Context, in *compareEvaluationsIn) (*comparisonOut, error) {
	c, err := s.opts.Evaluations.Compare(ctx, in.With, in.ID)
	if err != nil {
		return nil, err
	}
	return &comparisonOut{Body: comparisonContract(c)}, nil
}
