package eval

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/apps/api/internal/eval/floor"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/packages/schema/contract"
)

// warm is how many questions are asked before any is timed.
const warm = 30

// floorOf ranks the set's documents by plain BM25.
func floorOf(set *dataset.Set) []measure.Outcome {
	names, texts := make([]string, len(set.Documents)), make([]string, len(set.Documents))
	for i, d := range set.Documents {
		names[i], texts[i] = d.ID, d.Title+" "+d.Text
	}
	index := floor.New(names, texts)
	outcomes := make([]measure.Outcome, len(set.Queries))
	for i, q := range set.Queries {
		outcomes[i] = outcomeOf(set, q)
		outcomes[i].Rank(index.Search(q.Text, depth), set.Relevance[q.ID])
	}
	return outcomes
}

// outcomeOf is a question's outcome before it was asked.
func outcomeOf(set *dataset.Set, q dataset.Query) measure.Outcome {
	o := measure.Outcome{Set: set.Name, Query: q.ID, Unanswerable: !set.Answerable(q)}
	switch m := q.Metadata; {
	case m.Hops > 0:
		o.Group = fmt.Sprintf("hops=%d", m.Hops)
	case m.GoldDocs > 0:
		o.Group = fmt.Sprintf("gold=%d", m.GoldDocs)
	default:
		o.Group = m.Type
	}
	return o
}

// ask asks every question: for its documents, without each part that is to be
// left out, and, where the service is there for that, for its answer.
func (e *evaluation) ask(ctx context.Context) (err error) {
	e.say("Asking %d questions.", len(e.data.Queries))
	for _, q := range e.data.Queries[:min(warm, len(e.data.Queries))] {
		if _, err := e.find(ctx, q, ""); err != nil {
			return err
		}
	}
	e.result.Partial = 0
	if e.result.Outcomes, err = e.findAll(ctx, ""); err != nil {
		return err
	}
	for _, part := range e.opts.Without {
		e.say("Asking without %s.", part)
		without, err := e.findAll(ctx, part)
		if err != nil {
			return err
		}
		e.result.Without = append(e.result.Without, without)
	}
	if e.data.OfLibrary { // answers would stay among the person's own conversations, and may cost money
		return nil
	}
	e.say("Having %d questions answered.", len(e.data.Queries))
	return e.answerAll(ctx)
}

// findAll has every question find its documents, one after the other.
func (e *evaluation) findAll(ctx context.Context, without string) ([]measure.Outcome, error) {
	outcomes := make([]measure.Outcome, len(e.data.Queries))
	for i, q := range e.data.Queries {
		o, err := e.find(ctx, q, without)
		if err != nil {
			return nil, err
		}
		outcomes[i] = o
	}
	return outcomes, nil
}

func (e *evaluation) find(ctx context.Context, q dataset.Query, without string) (measure.Outcome, error) {
	o := outcomeOf(e.data, q)
	o.Without = without
	began := time.Now()
	result, err := search(ctx, e.opts.Client, e.collection, q.Text, without)
	if err != nil {
		return o, fmt.Errorf("query %s: %w", q.ID, err)
	}
	o.TookMS = float64(time.Since(began).Microseconds()) / 1000
	if slices.ContainsFunc(result.Sources, missing) {
		e.result.Partial++
	}
	var ranking []string
	for _, p := range result.Passages {
		ranking = append(ranking, e.namesOf(p.DocumentID)...)
	}
	o.Rank(ranking, e.data.Relevance[q.ID])
	return o, nil
}

// missing says whether a source did not bring its share.
func missing(s contract.SourceEvent) bool { return s.State != "done" }

// answerAll has every question answered, and scores what is said and cited.
func (e *evaluation) answerAll(ctx context.Context) error {
	c := citing{evaluation: e, places: map[string][][2]int{}}
	for i, q := range e.data.Queries {
		a, err := reply(ctx, e.opts.Client, e.collection, q.Text)
		if err != nil {
			return fmt.Errorf("the answer to query %s: %w", q.ID, err)
		}
		o := &e.result.Outcomes[i]
		if a.partial {
			e.result.Partial++
		}
		o.AnswerMS, o.Confidence = a.took, a.confidence
		o.Reply(a.declined)
		o.Answer(a.text, q.Answers())
		if evidence := e.data.Evidence[q.ID]; evidence != nil {
			if err := c.score(ctx, o, a.citations, evidence); err != nil {
				return err
			}
		}
	}
	measure.Refuse(e.result.Outcomes)
	return nil
}
