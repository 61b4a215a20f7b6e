package eval_test

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/eval"
	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/report"
	"github.com/forebay/forebay/packages/schema/id"
)

// write makes a set; a file with empty content is left out.
func write(t *testing.T, files map[string]string) *dataset.Set {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "tiny")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, content := range files {
		if content == "" {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	set, err := dataset.Load(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	return set
}

const (
	corpus = `{"id":"a","title":"Weirs","text":"Low *dams* hold water. They are old.","metadata":{"sentence_offsets":[[0,22],[23,36]]}}` + "\n" +
		`{"id":"b","title":"Boats","text":"go on rivers"}` + "\n"
	queries  = `{"id":"1","text":"dams","answer":"water","metadata":{"hops":1}}` + "\n" + `{"id":"2","text":"boats","metadata":{"hops":2}}` + "\n"
	qrels    = "query-id\tdoc-id\trelevance\n1\ta\t1\n2\tb\t1\n"
	evidence = `{"query_id":"1","doc_id":"a","sentences":[0]}` + "\n" + `{"query_id":"1","doc_id":"a","sentences":[1]}` + "\n"
)

func measured(t *testing.T, s *service, set *dataset.Set, without ...string) *eval.Result {
	t.Helper()
	out := &strings.Builder{}
	r, err := eval.Run(t.Context(), eval.Options{
		Client: client.New(start(t, s), "secret"), Out: out, Without: without,
		Memory: func() (int64, error) { return 7 << 20, nil },
	}, set)
	if err != nil {
		t.Fatalf("Run: %v\n%s", err, out)
	}
	return r
}

func TestARunMeasuresAndReports(t *testing.T) {
	t.Parallel()
	s := &service{refusals: 3, unread: 1, unlinked: 1}
	set := write(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels, "evidence.jsonl": evidence})
	results := []*eval.Result{measured(t, s, set, "graph")}
	if s.strangers > 0 {
		t.Errorf("%d requests came without the token", s.strangers)
	}
	if !slices.Contains(slices.Collect(maps.Values(s.texts)), "# Weirs\n\nLow *dams* hold water. They are old.") {
		t.Errorf("uploaded %v, want title and text as Markdown", s.texts)
	}
	figures := map[string]report.Figure{}
	for _, f := range eval.Report(results).Figures {
		figures[f.Name] = f
	}
	for name, want := range map[string]float64{
		"tiny: nDCG@10": 1, "tiny: nDCG@10, without graph": -1, "tiny: nDCG@10, questions of the kind hops=2": 1,
		"tiny: citation precision": 1, "tiny: citation recall": .5, "tiny: answer containment": 1, "tiny: answered": 1,
		"tiny: entities in the graph": 3, "tiny: memory while taking in, peak": 7,
	} {
		if f, ok := figures[name]; !ok || f.Value != want {
			t.Errorf("%s = %v, want %v", name, f.Value, want)
		}
	}
	if f := figures["tiny: nDCG@10"]; f.Low == nil || *f.High != 1 || !strings.Contains(f.Opponent, "plain BM25 1.000") {
		t.Errorf("nDCG@10 stands as %+v, without its interval or the floor", f)
	}
	if f := figures["tiny: nDCG@10, without graph"]; f.OK == nil || !*f.OK {
		t.Errorf("an ablation has no goal: %+v", f)
	}
	out := &strings.Builder{}
	if err := eval.Print(out, results); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"tiny: 2 questions; 2 documents", "without graph", "-1.000", "[1.000, 1.000]"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the table does not say %q:\n%s", want, out)
		}
	}
}

func TestARunOnABusyMachineDoesNotCount(t *testing.T) {
	t.Parallel()
	set := write(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels})
	r := measured(t, &service{late: true}, set)
	out := &strings.Builder{}
	if err := eval.Print(out, []*eval.Result{r}); err != nil || !strings.Contains(out.String(), "This run does not count. tiny: ") {
		t.Errorf("%v\n%s", err, out)
	}
	if v := eval.Report([]*eval.Result{r}).Void; !strings.Contains(v, "had to do without a source") {
		t.Errorf("void = %q", v)
	}
	if v := eval.Report([]*eval.Result{measured(t, &service{}, set)}).Void; v != "" {
		t.Errorf("a run on a calm machine is void: %q", v)
	}
}

func TestWhatTheCorpusDoesNotHaveIsDeclined(t *testing.T) {
	t.Parallel()
	set := write(t, map[string]string{
		"corpus.jsonl": corpus, "qrels.tsv": qrels,
		"queries.jsonl": queries + `{"id":"3","text":"trains","answer":"Insufficient information"}`,
	})
	r := measured(t, &service{}, set)
	if o := r.Outcomes[2]; !o.Unanswerable || !o.Declined || *o.Confidence != .1 {
		t.Errorf("%+v", o)
	}
	if auc := measure.AUC(r.Outcomes); auc != 1 {
		t.Errorf("AUC = %v", auc)
	}
}

func TestARunIsComparedWithAnEarlierOne(t *testing.T) {
	t.Parallel()
	var many, judged strings.Builder
	judged.WriteString("q\td\tg\n")
	for i := range 30 {
		_, _ = fmt.Fprintf(&many, `{"id":"q%d","text":"dams"}`+"\n", i)
		_, _ = fmt.Fprintf(&judged, "q%d\ta\t1\n", i)
	}
	set := write(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": many.String(), "qrels.tsv": judged.String()})
	r := measured(t, &service{}, set, "graph")
	before := filepath.Join(t.TempDir(), "run.jsonl")
	if err := eval.WriteRun(before, []*eval.Result{r}); err != nil {
		t.Fatal(err)
	}
	earlier, err := eval.ReadEarlier(before, before)
	if err != nil {
		t.Fatal(err)
	}
	out := &strings.Builder{}
	if err := earlier.Judge(out, []*eval.Result{r}); err != nil || !strings.Contains(out.String(), "against the earlier run") || !strings.Contains(out.String(), "is worse by more than 0.01") {
		t.Errorf("the same run: %v\n%s", err, out)
	}
	worse := &eval.Result{Set: set, Outcomes: r.Without[0]}
	out.Reset()
	if err := earlier.Judge(out, []*eval.Result{worse}); !errors.Is(err, eval.ErrWorse) || !strings.Contains(out.String(), "tiny: nDCG@10 is worse: 0.000, and 1.000 before") {
		t.Errorf("a worse run: %v\n%s", err, out)
	}
	if _, err := eval.ReadEarlier(filepath.Join(t.TempDir(), "none.jsonl"), ""); err == nil {
		t.Error("a run that is not there was read")
	}
}

func TestARunIsKeptWithItsAblations(t *testing.T) {
	t.Parallel()
	s := &service{}
	set := write(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels, "evidence.jsonl": evidence})
	r := measured(t, s, set, "graph")
	if err := eval.Keep(t.Context(), client.New(start(t, s), "secret"), "1.2.3", r); err != nil {
		t.Fatal(err)
	}
	if len(s.kept) != 2 || s.kept[0].Name != "tiny" || s.kept[1].Name != "tiny without graph" || len(s.kept[0].Results) != 2 {
		t.Fatalf("kept %+v", s.kept)
	}
	if q := s.kept[0].Results[0]; q.Query != "1" || q.Measures[measure.CitationRecall] != .5 || q.Weights[measure.CitationRecall] != 2 || q.Found[0] != "a" {
		t.Errorf("kept %+v", q)
	}
}

func TestEqualTextsAreOneDocumentWithBothNames(t *testing.T) {
	t.Parallel()
	twice := `{"id":"c","title":"Boats","text":"go on rivers"}` + "\n" + corpus
	r := measured(t, &service{}, write(t, map[string]string{"corpus.jsonl": twice, "queries.jsonl": queries, "qrels.tsv": qrels + "2\tc\t1\n"}))
	if got := slices.Sorted(slices.Values(r.Outcomes[1].Ranking)); !slices.Equal(got, []string{"b", "c"}) {
		t.Errorf("found %v", got)
	}
}

func TestADocumentThatCannotBeReadEndsTheRun(t *testing.T) {
	t.Parallel()
	set := write(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels})
	_, err := eval.Run(t.Context(), eval.Options{Client: client.New(start(t, &service{broken: true}), "secret"), Out: io.Discard}, set)
	if err == nil || !strings.Contains(err.Error(), "a.md: It is broken.") {
		t.Errorf("Run = %v, want the document and the reason", err)
	}
}

func TestKeptQuestionsAreAskedOfTheLibraryItself(t *testing.T) {
	t.Parallel()
	s := &service{}
	url := start(t, s)
	weirs, boats := id.New(), id.New()
	s.mu.Lock()
	s.texts = map[id.ID]string{weirs: "Weirs are low dams", boats: "Boats go on water"}
	s.mu.Unlock()
	out := &strings.Builder{}
	r, err := eval.Run(t.Context(), eval.Options{Client: client.New(url, "secret"), Out: out}, write(t, map[string]string{
		"queries.jsonl": queries,
		"qrels.tsv":     "query-id\tcorpus-id\tscore\n1\t" + weirs.String() + "\t1\n2\t" + boats.String() + "\t1\n",
	}))
	if err != nil || r.Outcomes[0].Scores[measure.NDCG10].Value != 1 || strings.Contains(out.String(), "Uploading") || r.Floor != nil {
		t.Errorf("Run: %v\n%s", err, out)
	}
	if len(s.byText) > 0 || s.asked > 0 {
		t.Errorf("%d documents were added, and %d conversations", len(s.byText), s.asked)
	}
}
