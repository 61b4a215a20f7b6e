package eval_test

import (
	"math"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval"
)

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9 {
		t.Errorf("%s = %.9f, want %.9f", what, got, want)
	}
}

func TestNDCGByHand(t *testing.T) {
	t.Parallel()
	r := eval.Relevance{"a": 2, "b": 1, "c": 1, "d": 0}
	// Gains 1, 0, 2, 0 at ranks 1 to 4, over the ideal 2, 1, 1.
	gain := 1/math.Log2(2) + 2/math.Log2(4)
	ideal := 2/math.Log2(2) + 1/math.Log2(3) + 1/math.Log2(4)
	near(t, "NDCG@10", eval.NDCG([]string{"b", "x", "a", "d"}, r, 10), gain/ideal)
	near(t, "NDCG@1", eval.NDCG([]string{"b", "x", "a"}, r, 1), 0.5)
	near(t, "NDCG of the ideal ranking", eval.NDCG([]string{"a", "c", "b"}, r, 10), 1)
	near(t, "NDCG of nothing", eval.NDCG(nil, r, 10), 0)
	near(t, "NDCG without relevant documents", eval.NDCG([]string{"a"}, eval.Relevance{"a": 0}, 10), 0)
}

func TestRecallCountsEachDocumentOnce(t *testing.T) {
	t.Parallel()
	r := eval.Relevance{"a": 1, "b": 1, "c": 3, "d": 1}
	near(t, "Recall@2", eval.Recall([]string{"a", "x", "b"}, r, 2), 0.25)
	near(t, "Recall@5", eval.Recall([]string{"a", "x", "b"}, r, 5), 0.5)
	near(t, "Recall of a ranking that repeats", eval.Recall([]string{"a", "a", "a"}, r, 5), 0.25)
}

func TestReciprocalRank(t *testing.T) {
	t.Parallel()
	near(t, "third", eval.ReciprocalRank([]string{"x", "y", "a"}, eval.Relevance{"a": 1}), 1.0/3)
	near(t, "none", eval.ReciprocalRank([]string{"x"}, eval.Relevance{"a": 1}), 0)
}

func TestMeansLeaveOutQueriesWithoutRelevantDocuments(t *testing.T) {
	t.Parallel()
	got := eval.Measure(
		map[string][]string{"hit": {"a"}, "miss": {"x", "y"}, "unanswerable": {"a"}},
		map[string]eval.Relevance{"hit": {"a": 1}, "miss": {"a": 1}, "unanswerable": {"a": 0}},
	)
	if got.Queries != 2 {
		t.Fatalf("Queries = %d, want 2", got.Queries)
	}
	near(t, "nDCG@10", got.NDCG10, 0.5)
	near(t, "recall@100", got.Recall100, 0.5)
	near(t, "MRR", got.MRR, 0.5)
}

func TestPercentileIsAMeasuredValue(t *testing.T) {
	t.Parallel()
	values := []float64{4, 1, 3, 2}
	near(t, "p50", eval.Percentile(values, 0.5), 2)
	near(t, "p95", eval.Percentile(values, 0.95), 4)
	near(t, "p0", eval.Percentile(values, 0), 1)
	near(t, "of nothing", eval.Percentile(nil, 0.5), 0)
}
