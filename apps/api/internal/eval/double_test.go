package eval_test

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

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
	unlinked  int // looks at the graph before it is built
	kept      []contract.KeepEvaluation
	asked     int
	late      bool // whether a source always is
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
	mux.HandleFunc("GET /v1/graph", s.graph)
	mux.HandleFunc("GET /v1/documents/{id}/text", s.text)
	mux.HandleFunc("POST /v1/ask", s.ask)
	mux.HandleFunc("POST /v1/evaluations/kept-runs", s.keep)
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
	out := contract.SearchResult{Sources: []contract.SourceEvent{{Name: "lexical", State: "done"}, {Name: "graph", State: "done"}}}
	if s.late {
		out.Sources[1].State = "late"
	}
	for _, d := range s.ranked(r.URL.Query().Get("q")) {
		out.Passages = append(out.Passages, contract.Passage{DocumentID: d})
	}
	if r.URL.Query().Get("without") != "" { // it brings all there is
		out.Passages = nil
	}
	reply(w, out)
}

// ranked are the documents that share a word with the question, best first.
func (s *service) ranked(question string) []id.ID {
	words := strings.Fields(strings.ToLower(question))
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
	return slices.DeleteFunc(ranked, func(d id.ID) bool { return score(d) == 0 })
}

func (s *service) graph(w http.ResponseWriter, _ *http.Request) {
	s.unlinked--
	reply(w, contract.GraphStatus{Documents: len(s.texts), Built: len(s.texts), Building: s.unlinked >= 0, Size: &contract.GraphSize{Entities: 3}})
}

// text is a document as it was read: without the marks of Markdown.
func (s *service) text(w http.ResponseWriter, r *http.Request) {
	d, _ := id.Parse(r.PathValue("id"))
	title, text, _ := strings.Cut(strings.TrimPrefix(s.texts[d], "# "), "\n\n")
	reply(w, contract.DocumentText{Blocks: []contract.Block{{Text: title}, {Start: len(title) + 2, Text: strings.ReplaceAll(text, "*", "")}}})
}

// ask cites the first sentence of the best document, or declines.
func (s *service) ask(w http.ResponseWriter, r *http.Request) {
	s.asked++
	var q contract.Ask
	_ = json.NewDecoder(r.Body).Decode(&q)
	send := func(event string, v any) {
		data, _ := json.Marshal(v)
		_, _ = fmt.Fprintf(w, "event: %s\ndata: %s\n\n", event, data)
	}
	confidence := .1
	done := contract.DoneEvent{Status: "unsupported", Confidence: &confidence}
	if found := s.ranked(q.Question); len(found) > 0 {
		title, text, _ := strings.Cut(strings.TrimPrefix(s.texts[found[0]], "# "), "\n\n")
		first, _, _ := strings.Cut(strings.ReplaceAll(text, "*", ""), ".")
		start := len(title) + 2
		send("delta", contract.DeltaEvent{Text: first})
		send("citation", contract.CitationEvent{Citation: contract.Citation{DocumentID: found[0], Start: start, End: start + len(first)}})
		confidence, done.Status = .9, "answered"
	}
	send("done", done)
}

func (s *service) keep(w http.ResponseWriter, r *http.Request) {
	var run contract.KeepEvaluation
	_ = json.NewDecoder(r.Body).Decode(&run)
	s.kept = append(s.kept, run)
	w.WriteHeader(http.StatusCreated)
	reply(w, contract.Evaluation{Name: run.Name})
}
