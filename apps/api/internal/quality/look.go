package quality

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/eval/compare"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Result is how one question went, with what it says for people.
type Result struct {
	measure.Outcome
	Question string            // the words of a kept question that is still there
	Expected map[string]bool   // documents that a good answer rests on
	Names    map[string]string // of the documents that it found and the viewer may read
}

// Results is a page of a run's questions.
func (s *Service) Results(ctx context.Context, run id.ID, after string, limit int) ([]Result, error) {
	if _, err := admin(ctx); err != nil {
		return nil, err
	}
	if _, err := s.opts.Store.Run(ctx, run); err != nil {
		return nil, err
	}
	page, err := s.opts.Store.Results(ctx, run, after, limit)
	if err != nil {
		return nil, err
	}
	queries := make([]string, len(page))
	for i, o := range page {
		queries[i] = o.Query
	}
	cases, err := s.cases(ctx, queries)
	if err != nil {
		return nil, err
	}
	names, err := s.documents(ctx, page)
	if err != nil {
		return nil, err
	}
	results := make([]Result, len(page))
	for i, o := range page {
		results[i] = Result{Outcome: o, Question: cases[o.Query].Question, Expected: map[string]bool{}, Names: names}
		for _, c := range cases[o.Query].Expected {
			results[i].Expected[c.DocumentID.String()] = true
		}
	}
	return results, nil
}

// cases are the kept questions by their names in runs; questions of sets that
// are not kept here are not among them.
func (s *Service) cases(ctx context.Context, queries []string) (map[string]knowledge.TestCase, error) {
	var ids []id.ID
	for _, query := range queries {
		if kept, err := id.Parse(query); err == nil {
			ids = append(ids, kept)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	list, err := s.opts.Cases.CasesByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	by := make(map[string]knowledge.TestCase, len(list))
	for _, t := range list {
		by[t.ID.String()] = t
	}
	return by, nil
}

// documents names what the questions found, as far as it is of this library and
// the viewer may read it.
func (s *Service) documents(ctx context.Context, page []measure.Outcome) (map[string]string, error) {
	var ids []id.ID
	for _, o := range page {
		for _, name := range o.Ranking {
			if d, err := id.Parse(name); err == nil {
				ids = append(ids, d)
			}
		}
	}
	slices.SortFunc(ids, id.ID.Compare)
	found, err := s.opts.Documents(ctx, slices.Compact(ids))
	if err != nil {
		return nil, err
	}
	names := make(map[string]string, len(found))
	for d, name := range found {
		names[d.String()] = name
	}
	return names, nil
}

// Comparison sets a run beside an earlier one.
type Comparison struct {
	Before, After Run
	Questions     int // that both have
	Differences   []compare.Difference
	MeasuredBy    string // of Changes
	Changes       []compare.Change
	Words         map[string]string // of kept questions, by name
	People        map[id.ID]string
}

// maxChanges is how many changed questions a comparison shows, of both ends.
const maxChanges = 100

// Compare sets a run beside an earlier one of the same set.
func (s *Service) Compare(ctx context.Context, before, after id.ID) (Comparison, error) {
	if _, err := admin(ctx); err != nil {
		return Comparison{}, err
	}
	var c Comparison
	var err error
	if c.Before, err = s.opts.Store.Run(ctx, before); err != nil {
		return c, err
	}
	if c.After, err = s.opts.Store.Run(ctx, after); err != nil {
		return c, err
	}
	was, err := every(ctx, s.opts.Store, before)
	if err != nil {
		return c, err
	}
	is, err := every(ctx, s.opts.Store, after)
	if err != nil {
		return c, err
	}
	paired, _, _ := compare.Pair(was, is)
	if c.Questions = len(paired); c.Questions == 0 {
		return c, knowledge.Errorf(knowledge.CodeConflict, "These runs have no question in common, so there is nothing to compare.")
	}
	c.Differences, c.MeasuredBy = compare.Runs(was, is), measure.NDCG10
	c.Changes = ends(compare.Changes(c.MeasuredBy, was, is), maxChanges)
	queries := make([]string, len(c.Changes))
	for i, change := range c.Changes {
		queries[i] = change.Query
	}
	cases, err := s.cases(ctx, queries)
	if err != nil {
		return c, err
	}
	c.Words = make(map[string]string, len(c.Changes))
	for _, change := range c.Changes {
		c.Words[change.Query] = cases[change.Query].Question
	}
	c.People, err = s.people(ctx, c.Before, c.After)
	return c, err
}

// ends keeps the first and last of a long list.
func ends(all []compare.Change, n int) []compare.Change {
	if len(all) <= n {
		return all
	}
	return slices.Concat(all[:n/2], all[len(all)-n/2:])
}
