package quality

import (
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	depth       = 100 // documents that a question ranks
	passages    = 12  // that an answer is made from, as answer.Options has it
	perDocument = 4   // at most so many of one document
)

// Searcher finds passages.
type Searcher interface {
	Search(ctx context.Context, q retrieve.Query) (retrieve.Result, error)
}

// Asker asks a kept question as a person would, and keeps nothing of it. The
// answer is composed without a model: a run costs no money, and two runs differ
// only by what was changed between them.
type Asker struct {
	Searcher Searcher
	Composer answer.Composer
	Scope    func(ctx context.Context) (knowledge.Scope, error)
}

// Ask says how a question goes by now.
func (a Asker) Ask(ctx context.Context, t knowledge.TestCase, without retrieve.Parts) (measure.Outcome, error) {
	o := measure.Outcome{Set: KeptQuestions, Query: t.ID.String()}
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return o, err
	}
	scope, err := a.Scope(ctx)
	if err != nil {
		return o, err
	}
	q := retrieve.Query{OrgID: v.OrgID, Text: t.Question, Scope: scope, Limit: depth, PerDocument: 1, Without: without}
	began := time.Now()
	found, err := a.Searcher.Search(ctx, q)
	if err != nil {
		return o, err
	}
	o.TookMS = float64(time.Since(began).Microseconds()) / 1000
	o.Rank(ranking(found.Passages), relevance(t))
	q.Limit, q.PerDocument = passages, perDocument
	if found, err = a.Searcher.Search(ctx, q); err != nil {
		return o, err
	}
	return o, a.compose(ctx, t, found.Passages, &o)
}

// compose has the answer made and scores what it cites.
func (a Asker) compose(ctx context.Context, t knowledge.TestCase, found []knowledge.Passage, o *measure.Outcome) error {
	var cited []knowledge.Citation
	began := time.Now()
	verdict, err := a.Composer.Compose(ctx, t.Question, found, func(p answer.Piece) error {
		for _, c := range p.Citations {
			cited = append(cited, c.Citation)
		}
		return ctx.Err()
	})
	if err != nil {
		return err
	}
	o.AnswerMS = float64(time.Since(began).Microseconds()) / 1000
	o.Confidence = &verdict.Confidence
	o.Reply(!verdict.Supported)
	if current(t.Expected, found) {
		right := overlapping(cited, t.Expected)
		o.Cite(right, len(cited), overlapping(t.Expected, cited), len(t.Expected))
	}
	return nil
}

// ranking is the documents in order.
func ranking(found []knowledge.Passage) []string {
	names := make([]string, len(found))
	for i, p := range found {
		names[i] = p.DocumentID.String()
	}
	return names
}

// relevance has the documents that a good answer rests on.
func relevance(t knowledge.TestCase) measure.Relevance {
	r := measure.Relevance{}
	for _, c := range t.Expected {
		r[c.DocumentID.String()] = 1
	}
	return r
}

// current says whether the expected spans are of the versions that were found:
// a span of an older version says nothing about where its words stand now.
func current(expected []knowledge.Citation, found []knowledge.Passage) bool {
	version := map[id.ID]id.ID{}
	for _, p := range found {
		version[p.DocumentID] = p.VersionID
	}
	return !slices.ContainsFunc(expected, func(c knowledge.Citation) bool {
		now, seen := version[c.DocumentID]
		return seen && now != c.VersionID
	})
}

// overlapping counts the citations that share text with one of the others.
func overlapping(some, others []knowledge.Citation) (n int) {
	for _, c := range some {
		if slices.ContainsFunc(others, func(o knowledge.Citation) bool {
			return o.VersionID == c.VersionID && o.Span.Start < c.Span.End && c.Span.Start < o.Span.End
		}) {
			n++
		}
	}
	return n
}
