package quality

import (
	"context"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options configure a [Service]. All fields are required.
type Options struct {
	Store Store
	Cases Cases
	// Documents names those of the documents that the viewer may read.
	Documents func(ctx context.Context, documents []id.ID) (map[id.ID]string, error)
	Names     func(ctx context.Context, people []id.ID) (map[id.ID]string, error)
	Version   string // of the program
	Queued    func() // called after a job was queued
}

// Service is what admins may do with runs.
type Service struct{ opts Options }

// New returns a Service.
func New(o Options) *Service { return &Service{o} }

// Start begins a run of the kept questions, without some parts of ranking.
func (s *Service) Start(ctx context.Context, without []string) (Run, error) {
	v, err := admin(ctx)
	if err != nil {
		return Run{}, err
	}
	cases, err := s.opts.Cases.AllCases(ctx)
	if err != nil {
		return Run{}, err
	}
	if len(cases) == 0 {
		return Run{}, knowledge.Errorf(knowledge.CodeConflict,
			"There is no kept question to ask. Keep some first: open an answer's menu and choose “Keep as a test case”.")
	}
	slices.Sort(without)
	run, err := s.opts.Store.BeginRun(ctx, Run{
		Name: nameOf(without), Kind: KindKept, Version: s.opts.Version, Without: slices.Compact(without), Questions: len(cases), CreatedBy: v.UserID,
	})
	if err == nil {
		s.opts.Queued()
	}
	return run, err
}

// nameOf tells runs apart that leave something out: a figure over time is of
// runs that are alike.
func nameOf(without []string) string {
	if len(without) == 0 {
		return KeptQuestions
	}
	return KeptQuestions + " without " + strings.Join(without, ", ")
}

// Keep records a run that was made elsewhere.
func (s *Service) Keep(ctx context.Context, r Run, results []measure.Outcome) (Run, error) {
	v, err := admin(ctx)
	if err != nil {
		return Run{}, err
	}
	if err := check(results); err != nil {
		return Run{}, err
	}
	r.Kind, r.State, r.CreatedBy = KindSet, StateDone, v.UserID
	r.Questions, r.Asked = len(results), len(results)
	r.Figures = Figures(results)
	return s.opts.Store.KeepRun(ctx, r, results)
}

// mostWeight is how much a question can count for a measure at most.
const mostWeight = 1e6

// check refuses what would not be figures.
func check(results []measure.Outcome) error {
	seen := make(map[string]bool, len(results))
	for _, o := range results {
		if seen[o.Query] {
			return knowledge.Errorf(knowledge.CodeInvalid, "The question %q stands twice in the run.", o.Query)
		}
		seen[o.Query] = true
		for name, s := range o.Scores {
			if s.Value < 0 || s.Value > 1 || s.Weight < 0 || s.Weight > mostWeight {
				return knowledge.Errorf(knowledge.CodeInvalid,
					"The question %q has %q at %g with weight %g; a measure lies between 0 and 1, a weight between 0 and a million.", o.Query, name, s.Value, s.Weight)
			}
		}
	}
	return nil
}

// Runs lists runs, newest first, with who began them and the names of all sets.
func (s *Service) Runs(ctx context.Context, f Filter) (runs []Run, people map[id.ID]string, names []string, err error) {
	if _, err := admin(ctx); err != nil {
		return nil, nil, nil, err
	}
	if runs, err = s.opts.Store.Runs(ctx, f); err != nil {
		return nil, nil, nil, err
	}
	if names, err = s.opts.Store.RunNames(ctx); err != nil {
		return nil, nil, nil, err
	}
	people, err = s.people(ctx, runs...)
	return runs, people, names, err
}

// Run is one run, with who began it.
func (s *Service) Run(ctx context.Context, run id.ID) (Run, map[id.ID]string, error) {
	if _, err := admin(ctx); err != nil {
		return Run{}, nil, err
	}
	r, err := s.opts.Store.Run(ctx, run)
	if err != nil {
		return Run{}, nil, err
	}
	people, err := s.people(ctx, r)
	return r, people, err
}

func (s *Service) people(ctx context.Context, runs ...Run) (map[id.ID]string, error) {
	people := make([]id.ID, len(runs))
	for i, r := range runs {
		people[i] = r.CreatedBy
	}
	return s.opts.Names(ctx, people)
}

// Stop ends a run that is under way. What it has measured stays.
func (s *Service) Stop(ctx context.Context, run id.ID) (Run, error) {
	if _, err := admin(ctx); err != nil {
		return Run{}, err
	}
	results, err := every(ctx, s.opts.Store, run)
	if err != nil {
		return Run{}, err
	}
	var figures []Figure
	if len(results) > 0 {
		figures = Figures(results)
	}
	return s.opts.Store.EndRun(ctx, run, StateStopped, figures, "")
}

// Delete takes a run out for good.
func (s *Service) Delete(ctx context.Context, run id.ID) error {
	if _, err := admin(ctx); err != nil {
		return err
	}
	return s.opts.Store.DeleteRun(ctx, run)
}

func admin(ctx context.Context) (identity.Viewer, error) {
	return identity.AdminFrom(ctx, "see and start evaluations")
}
