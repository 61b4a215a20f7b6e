package quality_test

import (
	"context"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// library finds the same passages for every question, and cites what it is told to.
type library struct {
	found    []knowledge.Passage
	cites    []knowledge.Citation
	declines bool
	query    retrieve.Query
}

func (l *library) Search(_ context.Context, q retrieve.Query) (retrieve.Result, error) {
	l.query = q
	return retrieve.Result{Passages: l.found}, nil
}

func (l *library) Compose(_ context.Context, _ string, _ []knowledge.Passage, emit func(answer.Piece) error) (answer.Verdict, error) {
	for i, c := range l.cites {
		if err := emit(answer.Piece{Sentence: i, Text: "So.", Citations: []answer.Cited{{Citation: c}}}); err != nil {
			return answer.Verdict{}, err
		}
	}
	return answer.Verdict{Supported: !l.declines}, nil
}

func (l *library) asker() quality.Asker {
	return quality.Asker{Searcher: l, Composer: l, Scope: func(context.Context) (knowledge.Scope, error) { return knowledge.Scope{}, nil }}
}

func passage(document, version id.ID) knowledge.Passage {
	return knowledge.Passage{Chunk: knowledge.Chunk{DocumentID: document, VersionID: version}}
}

func span(document, version id.ID, start, end int) knowledge.Citation {
	return knowledge.Citation{DocumentID: document, VersionID: version, Span: knowledge.Span{Start: start, End: end}}
}

func TestAKeptQuestionIsMeasuredByWhatItExpects(t *testing.T) {
	t.Parallel()
	right, wrong, version, newer := id.New(), id.New(), id.New(), id.New()
	kept := knowledge.TestCase{ID: id.New(), Question: "How high?", Expected: []knowledge.Citation{span(right, version, 10, 20), span(right, version, 90, 99)}}
	ctx := identity.WithViewer(t.Context(), identity.Viewer{OrgID: id.New(), Role: identity.RoleAdmin})
	l := &library{
		found: []knowledge.Passage{passage(wrong, newer), passage(right, version)},
		cites: []knowledge.Citation{span(right, version, 15, 30), span(right, version, 20, 30), span(wrong, newer, 10, 20)},
	}
	o, err := l.asker().Ask(ctx, kept, retrieve.Parts{retrieve.PartGraph})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]float64{
		measure.MRR: .5, measure.Recall5: 1, measure.CitationPrecision: 1.0 / 3, measure.CitationRecall: .5, measure.Answered: 1,
	} {
		if got := o.Scores[name].Value; got != want {
			t.Errorf("%s = %v, want %v", name, got, want)
		}
	}
	if o.Query != kept.ID.String() || len(o.Ranking) != 2 || o.Ranking[0] != wrong.String() || !l.query.Without.Has(retrieve.PartGraph) {
		t.Errorf("%+v, asked %+v", o, l.query)
	}

	l.found[1] = passage(right, newer) // the document has changed since
	l.declines = true
	if o, err = l.asker().Ask(ctx, kept, nil); err != nil {
		t.Fatal(err)
	}
	if _, cited := o.Scores[measure.CitationPrecision]; cited || !o.Declined || o.Scores[measure.Answered].Value != 0 {
		t.Errorf("spans of an older version were compared, or the answer counts: %+v", o)
	}
}
