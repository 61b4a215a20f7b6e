package dataset_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// write makes a set; a file with empty content is left out.
func write(t *testing.T, files map[string]string) string {
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
	corpus = `{"id":"a","title":"Weirs","text":"Café. Low dams.","metadata":{"sentence_offsets":[[0,5],[6,15]]}}` + "\n" +
		`{"id":"b","title":"Boats","text":"go on water"}` + "\n"
	queries = `{"id":"1","text":"dams","answer":"low","metadata":{"hops":2,"answer_aliases":["not high"]}}` + "\n" +
		`{"id":"2","text":"boats"}` + "\n" + `{"id":"3","text":"trains","answer":"Insufficient information"}` + "\n" +
		`{"id":"4","text":"planes","metadata":{"answerable":false}}` + "\n"
	qrels = "query-id\tdoc-id\trelevance\n1\ta\t1\n2\tb\t1\n"
)

func TestASetIsReadWhole(t *testing.T) {
	t.Parallel()
	evidence := `{"query_id":"1","doc_id":"a","label":"SUPPORT","sentences":[0]}` + "\n" + `{"query_id":"1","doc_id":"a","sentences":[0,1]}` + "\n"
	s, err := dataset.Load(write(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels, "evidence.jsonl": evidence}), "")
	if err != nil {
		t.Fatal(err)
	}
	if s.Name != "tiny" || s.OfLibrary || len(s.Documents) != 2 || len(s.Queries) != 4 || s.Relevance["1"]["a"] != 1 {
		t.Errorf("%+v", s)
	}
	if s.Documents[0].Body() != "# Weirs\n\nCafé. Low dams." || s.Documents[0].Name() != "a.md" {
		t.Errorf("uploaded as %q: %q", s.Documents[0].Name(), s.Documents[0].Body())
	}
	if got := s.Queries[0].Answers(); !slices.Equal(got, []string{"low", "not high"}) {
		t.Errorf("answers %q", got)
	}
	var answerable []bool
	for _, q := range s.Queries {
		answerable = append(answerable, s.Answerable(q))
	}
	if !slices.Equal(answerable, []bool{true, true, false, false}) || s.Unanswerable() != 2 || len(s.Queries[2].Answers()) > 0 {
		t.Errorf("answerable %v", answerable)
	}
	if s.Evidence["1"].Sentences() != 2 || !s.Evidence["1"]["a"][1] {
		t.Errorf("evidence %v", s.Evidence)
	}
}

func TestAPartHasQuestionsOfItsOwn(t *testing.T) {
	t.Parallel()
	dir := write(t, map[string]string{
		"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels,
		"queries_train.jsonl": `{"id":"t1","text":"water"}`, "qrels_train.tsv": "q\td\tg\nt1\tb\t1\n",
	})
	s, err := dataset.Load(dir, "train")
	if err != nil || s.Name != "tiny-train" || len(s.Queries) != 1 || s.Relevance["t1"]["b"] != 1 {
		t.Errorf("%+v, %v", s, err)
	}
	if _, err := dataset.Load(dir, "dev"); err == nil || !strings.Contains(err.Error(), "queries_dev.jsonl is missing") {
		t.Errorf("Load = %v", err)
	}
}

func TestADocumentCanBeAFileBesideTheSet(t *testing.T) {
	t.Parallel()
	dir := write(t, map[string]string{
		"corpus.jsonl": `{"id":"a","title":"Weirs","file":"weirs.md"}` + "\n", "weirs.md": "# All of it\n",
		"queries.jsonl": queries, "qrels.tsv": "q\td\tg\n1\ta\t1\n",
	})
	s, err := dataset.Load(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	if d := s.Documents[0]; d.Body() != "# All of it\n" || d.Name() != "weirs.md" {
		t.Errorf("uploaded as %q: %q", d.Name(), d.Body())
	}
}

func TestSetsAreFoundInsideAFolder(t *testing.T) {
	t.Parallel()
	set := write(t, map[string]string{"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels})
	for _, dir := range []string{set, filepath.Dir(set)} {
		if found, err := dataset.Find(dir, ""); err != nil || !slices.Equal(found, []string{set}) {
			t.Errorf("Find(%s) = %v, %v", dir, found, err)
		}
	}
	if _, err := dataset.Find(filepath.Dir(set), "train"); err == nil || !strings.Contains(err.Error(), "queries_train.jsonl") {
		t.Errorf("Find of a part that no set has = %v", err)
	}
	if _, err := dataset.Find(t.TempDir(), ""); err == nil || !strings.Contains(err.Error(), "is no evaluation set") {
		t.Errorf("Find of an empty folder = %v", err)
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
			map[string]string{
				"corpus.jsonl": corpus, "queries.jsonl": queries, "qrels.tsv": qrels + "1\tz\t1\n9\ta\t1\n",
				"evidence.jsonl": `{"query_id":"9","doc_id":"a","sentences":[0]}` + "\n" + `{"query_id":"1","doc_id":"a","sentences":[2]}` + "\n" + `{"query_id":"1","doc_id":"b","sentences":[0]}`,
			},
			[]string{
				`qrels.tsv:4: document "z" is not in corpus.jsonl`, `qrels.tsv:5: query "9" is not in queries.jsonl`,
				`evidence.jsonl:1: query "9" is not in queries.jsonl`, `evidence.jsonl:2: document "a" has no sentence 2`, `evidence.jsonl:3: document "b" has no sentence 0`,
			},
		},
		"broken lines": {
			map[string]string{
				"corpus.jsonl":  corpus + "{\n" + `{"id":"a"}` + "\n" + `{"id":"c","text":"é","metadata":{"sentence_offsets":[[0,2]]}}` + "\n" + `{"id":"d","file":"gone.md"}`,
				"queries.jsonl": queries + `{"id":"5","text":" "}`, "qrels.tsv": qrels + "1 a\n1\ta\tmuch\n",
			},
			[]string{
				"corpus.jsonl:3: not a JSON object", `corpus.jsonl:4: id "a" is empty or stands twice`, `corpus.jsonl:5: document "c": a sentence`,
				`corpus.jsonl:6: document "d": open`, `queries.jsonl:5: query "5" has no text`,
				"qrels.tsv:4: want query, document and grade", `qrels.tsv:5: grade "much"`,
			},
		},
		"very many":    {map[string]string{"corpus.jsonl": strings.Repeat("{\n", 50), "queries.jsonl": queries, "qrels.tsv": "q\n"}, []string{"corpus.jsonl:20:", "and 30 more mistakes"}},
		"no questions": {map[string]string{"corpus.jsonl": corpus, "queries.jsonl": "\n", "qrels.tsv": "q\n"}, []string{"has no questions"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := dataset.Load(write(t, c.files), "")
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

func TestTheSetAboutTheGuidesFitsThem(t *testing.T) {
	t.Parallel()
	s, err := dataset.Load("../testdata/guides", "")
	if err != nil {
		t.Fatal(err)
	}
	twoHops := 0
	for _, q := range s.Queries {
		if q.Metadata.Type == "Multi" {
			twoHops++
		}
		for _, answer := range q.Answers() {
			found := slices.ContainsFunc(s.Documents, func(d dataset.Document) bool {
				return s.Relevance[q.ID][d.ID] > 0 && measure.Contains(d.Text, []string{answer})
			})
			if !found {
				t.Errorf("%s: no page that is said to answer it says %q", q.Text, answer)
			}
		}
	}
	if len(s.Queries) < 40 || twoHops < 4 || s.Unanswerable() < 6 {
		t.Errorf("%d questions, %d of two hops, %d without an answer", len(s.Queries), twoHops, s.Unanswerable())
	}
}
