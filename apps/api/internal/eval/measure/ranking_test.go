package measure_test

import (
	"math"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9 {
		t.Errorf("%s = %.9f, want %.9f", what, got, want)
	}
}

func TestNDCGByHand(t *testing.T) {
	t.Parallel()
	r := measure.Relevance{"a": 2, "b": 1, "c": 1, "d": 0}
	// Gains 1, 0, 2, 0 at ranks 1 to 4, over the ideal 2, 1, 1.
	gain := 1/math.Log2(2) + 2/math.Log2(4)
	ideal := 2/math.Log2(2) + 1/math.Log2(3) + 1/math.Log2(4)
	near(t, "NDCG@10", measure.NDCG([]string{"b", "x", "a", "d"}, r, 10), gain/ideal)
	near(t, "NDCG@1", measure.NDCG([]string{"b", "x", "a"}, r, 1), 0.5)
	near(t, "NDCG of the ideal ranking", measure.NDCG([]string{"a", "c", "b"}, r, 10), 1)
	near(t, "NDCG of nothing", measure.NDCG(nil, r, 10), 0)
	near(t, "NDCG without relevant documents", measure.NDCG([]string{"a"}, measure.Relevance{"a": 0}, 10), 0)
}

func TestRecallCountsEachDocumentOnce(t *testing.T) {
	t.Parallel()
	r := measure.Relevance{"a": 1, "b": 1, "c": 3, "d": 1}
	near(t, "Recall@2", measure.Recall([]string{"a", "x", "b"}, r, 2), 0.25)
	near(t, "Recall@5", measure.Recall([]string{"a", "x", "b"}, r, 5), 0.5)
	near(t, "Recall of a ranking that repeats", measure.Recall([]string{"a", "a", "a"}, r, 5), 0.25)
}

func TestAllEvidenceIsAllOrNothing(t *testing.T) {
	t.Parallel()
	r := measure.Relevance{"a": 1, "b": 1, "x": 0}
	near(t, "half of it", measure.AllEvidence([]string{"a", "x", "b"}, r, 2), 0)
	near(t, "all of it", measure.AllEvidence([]string{"a", "x", "b"}, r, 3), 1)
	near(t, "none to find", measure.AllEvidence([]string{"a"}, measure.Relevance{"a": 0}, 3), 0)
}

func TestReciprocalRank(t *testing.T) {
	t.Parallel()
	near(t, "third", measure.ReciprocalRank([]string{"x", "y", "a"}, measure.Relevance{"a": 1}), 1.0/3)
	near(t, "none", measure.ReciprocalRank([]string{"x"}, measure.Relevance{"a": 1}), 0)
}

func TestPercentileIsAMeasuredValue(t *testing.T) {
	t.Parallel()
	values := []float64{4, 1, 3, 2}
	near(t, "p50", measure.Percentile(values, 0.5), 2)
	near(t, "p95", measure.Percentile(values, 0.95), 4)
	near(t, "p0", measure.Percentile(values, 0), 1)
	near(t, "of nothing", measure.Percentile(nil, 0.5), 0)
}

// over takes a measure over all the outcomes that it applies to.
func over(t *testing.T, name string, outcomes []measure.Outcome) float64 {
	t.Helper()
	m, ok := measure.Named(name)
	if !ok {
		t.Fatalf("there is no measure %q", name)
	}
	some := m.Of(outcomes)
	all := make([]int, len(some))
	for i := range all {
		all[i] = i
	}
	return m.Statistic(some)(all)
}

func TestMeansLeaveOutQueriesWithoutRelevantDocuments(t *testing.T) {
	t.Parallel()
	outcomes := make([]measure.Outcome, 3)
	outcomes[0].Rank([]string{"a"}, measure.Relevance{"a": 1})
	outcomes[1].Rank([]string{"x", "y"}, measure.Relevance{"a": 1})
	outcomes[2].Rank([]string{"a"}, measure.Relevance{"a": 0})
	for _, name := range []string{measure.NDCG10, measure.Recall100, measure.MRR} {
		near(t, name, over(t, name, outcomes), 0.5)
	}
}

func TestCitationsAreCountedOverAllQuestions(t *testing.T) {
	t.Parallel()
	outcomes := make([]measure.Outcome, 3)
	outcomes[0].Cite(1, 1, 1, 4) // one cited, and right
	outcomes[1].Cite(0, 3, 0, 1) // three cited, all wrong
	outcomes[2].Cite(0, 0, 0, 5) // nothing cited
	near(t, "precision", over(t, measure.CitationPrecision, outcomes), 1.0/4)
	near(t, "recall", over(t, measure.CitationRecall, outcomes), 1.0/10)
}
