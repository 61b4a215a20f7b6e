package eval_test

import (
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/eval"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// service answers as the API does, ranking by how many words a document shares
// with the query.
type service struct {
	mu        sync.Mutex
	texts     map[id.ID]string
	byText    map[string]id.ID
	refusals  int // uploads to refuse before taking any
	unread    int // looks at the status before all are searchable
	broken    bool
	strangers int // requests without the right token
}

func start(t *testing.T, s *service) string {
	t.Helper()
	s.texts, s.byText = map[id.ID]string{}, map[string]id.ID{}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/collections", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, contract.Collection{ID: id.New(), Name: "Evaluation"})
	})
	mux.HandleFunc("POST /v1/documents", s.receive)
	mux.HandleFunc("GET /v1/documents", s.list)
	mux.HandleFunc("GET /v1/search", s.search)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		if r.Header.Get("Authorization") != "Bearer secret" {
			s.strangers++
		}
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func reply(w http.ResponseWriter, v any) { _ = json.NewEncoder(w).Encode(v) }

func (s *service) receive(w http.ResponseWriter, r *http.Request) {
	if s.refusals > 0 {
		s.refusals--
		w.WriteHeader(http.StatusServiceUnavailable)
		reply(w, contract.Problem{Detail: "Busy.", Code: "overloaded", RetryAfter: 1})
		return
	}
	body, _ := io.ReadAll(r.Body)
	d, seen := s.byText[string(body)]
	if !seen {
		d = id.New()
		s.byText[string(body)], s.texts[d] = d, string(body)
	}
	w.WriteHeader(http.StatusAccepted)
	reply(w, contract.Uploaded{Document: contract.Document{ID: d}, Duplicate: seen})
}

func (s *service) list(w http.ResponseWriter, r *http.Request) {
	var out contract.Documents
	switch status := r.URL.Query().Get("status"); {
	case status == "failed" && s.broken:
		out.Total = 1
		out.Documents = []contract.Document{{Name: "a.md", Failure: &contract.Failure{Message: "It is broken."}}}
	case status == "searchable" && s.unread > 0:
		s.unread--
	case status == "searchable":
		out.Total = len(s.texts)
	}
	reply(w, out)
}

func (s *service) search(w http.ResponseWriter, r *http.Request) {
	words := strings.Fields(strings.ToLower(r.URL.Query().Get("q")))
	score := func(d id.ID) int {
		n := 0
		for _, word := range words {
			if strings.Contains(strings.ToLower(s.texts[d]), word) {
				n++
			}
		}
		return n
	}
	ranked := slices.SortedFunc(maps.Keys(s.texts), func(a, b id.ID) int { return score(b) - score(a) })
	var out contract.SearchResult
	for _, d := range ranked {
		if score(d) > 0 {
			out.Passages = append(out.Passages, contract.Passage{DocumentID: d})
		}
	}
	reply(w, out)
}

// dataset writes a set; a file with empty content is left out.
func dataset(t *testing.T, files map[string]string) string {
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
	return dir
}

const (
	corpus  = `{"id":"a","title":"Weirs","text":"low dams"}` + "\n" + `{"id":"b","title":"Boats","text":"go on water"}` + "\n"
	queries = `{"id":"1","text":"dams"}` + "\n" + `{"id":"2","text":"boats"}` + "\n"
	qrels   = "query-id\tdoc-id\trelevance\n1\ta\t1\n2\tb\t1\n"
)

func TestARunMeasuresAndReports(t *testing.T) {
	t.Parallel()
	s := &service{refusals: 3, unread: 1}
	url := start(t, s)
	dir, out := t.TempDir(), &strings.Builder{}
	err := eval.Run(t.Context(), eval.Options{
		Data:   dataset(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels}),
		Client: client.New(url, "secret"), Out: out, ReportDir: dir,
	})
	if err != nil {
		t.Fatalf("Run: %v\n%s", err, out)
	}
	if s.strangers > 0 {
		t.Errorf("%d requests came without the token", s.strangers)
	}
	if !slices.Contains(slices.Collect(maps.Values(s.texts)), "# Weirs\n\nlow dams") {
		t.Errorf("uploaded %v, want title and text as Markdown", s.texts)
	}
	raw, err := os.ReadFile(filepath.Join(dir, "eval-tiny.json"))
	if err != nil {
		t.Fatal(err)
	}
	var written struct {
		Figures []struct {
			Name  string
			Value float64
		}
	}
	if err := json.Unmarshal(raw, &written); err != nil {
		t.Fatal(err)
	}
	figures := map[string]float64{}
	for _, f := range written.Figures {
		figures[f.Name] = f.Value
	}
	if figures["nDCG@10"] != 1 || figures["MRR"] != 1 || figures["documents"] != 2 || figures["upload to searchable"] <= 0 {
		t.Errorf("figures %v, want a perfect run over 2 documents", figures)
	}
	if !strings.Contains(out.String(), "nDCG@10") {
		t.Errorf("the table is missing from\n%s", out)
	}
}

func TestEqualTextsAreOneDocumentWithBothNames(t *testing.T) {
	t.Parallel()
	twice := corpus + `{"id":"c","title":"Weirs","text":"low dams"}` + "\n"
	out := &strings.Builder{}
	err := eval.Run(t.Context(), eval.Options{
		Data:   dataset(t, map[string]string{"corpus.jsonl": twice, "queries.jsonl": queries, "qrels.tsv": qrels + "1\tc\t1\n"}),
		Client: client.New(start(t, &service{}), "secret"), Out: out,
	})
	if err != nil || !strings.Contains(out.String(), "recall@5") {
		t.Errorf("Run: %v\n%s", err, out)
	}
}

func TestADocumentThatCannotBeReadEndsTheRun(t *testing.T) {
	t.Parallel()
	err := eval.Run(t.Context(), eval.Options{
		Data:   dataset(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels}),
		Client: client.New(start(t, &service{broken: true}), "secret"), Out: io.Discard,
	})
	if err == nil || !strings.Contains(err.Error(), "a.md: It is broken.") {
		t.Errorf("Run = %v, want the document and the reason", err)
	}
}

func TestEveryMistakeInASetIsNamedWithItsLine(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		files map[string]string
		want  []string
	}{
		"missing files": {map[string]string{"corpus.jsonl": corpus}, []string{"queries.jsonl is missing", "qrels.tsv is missing"}},
		"unknown ids": {
			map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels + "1\tz\t1\n9\ta\t1\n"},
			[]string{`qrels.tsv:4: document "z" is not in corpus.jsonl`, `qrels.tsv:5: query "9" is not in queries.jsonl`},
		},
		"broken lines": {
			map[string]string{"corpus.jsonl": corpus + "{\n" + `{"id":"a"}`, "queries.jsonl": queries, "qrels.tsv": qrels + "1 a\n1\ta\tmuch\n"},
			[]string{"corpus.jsonl:3: not a JSON object", `corpus.jsonl:4: id "a" is empty or stands twice`, "qrels.tsv:4: want query, document and grade", `qrels.tsv:5: grade "much"`},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := eval.Load(dataset(t, c.files))
			if err == nil {
				t.Fatal("Load succeeded")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("the error does not say %q:\n%v", want, err)
				}
			}
		})
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
	err := eval.Run(t.Context(), eval.Options{
		Data: dataset(t, map[string]string{
			"queries.jsonl": queries,
			"qrels.tsv":     "query-id\tcorpus-id\tscore\n1\t" + weirs.String() + "\t1\n2\t" + boats.String() + "\t1\n",
		}),
		Client: client.New(url, "secret"), Out: out,
	})
	_, ndcg, _ := strings.Cut(out.String(), "nDCG@10")
	if err != nil || strings.Fields(ndcg)[0] != "1" || strings.Contains(out.String(), "Uploading") {
		t.Errorf("Run: %v\n%s", err, out)
	}
	if len(s.byText) > 0 {
		t.Errorf("%d documents were added", len(s.byText))
	}
}
