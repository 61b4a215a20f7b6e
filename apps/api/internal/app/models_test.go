package app_test

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// embeddings sets up an embedding model as the admin.
func (r *replica) embeddings(t *testing.T, address, name string) (admin signedIn, made contract.ModelEndpoint) {
	t.Helper()
	admin = r.as(t, local.DevelopmentAccounts()[0])
	admin.want(http.StatusCreated, "POST", "/v1/model-endpoints", modelBody(address, name, true), &made)
	return admin, made
}

func modelBody(address, name string, first bool) string {
	purpose := ""
	if first {
		purpose = `"purpose":"embeddings",`
	}
	return fmt.Sprintf(`{%s"protocol":"openai","baseUrl":%q,"model":%q,"inputPrice":0.02}`, purpose, address, name)
}

func (s signedIn) models() []contract.ModelEndpoint {
	s.t.Helper()
	var list contract.ModelEndpoints
	s.want(http.StatusOK, "GET", "/v1/model-endpoints", "", &list)
	return list.Endpoints
}

// serving waits until a model is the only one, in use, and up to date.
func (r *replica) serving(t *testing.T, admin signedIn, name string) {
	t.Helper()
	r.await(t, name+" to serve", func() bool {
		list := admin.models()
		return len(list) == 1 && list[0].State == "serving" && list[0].Model == name && list[0].Progress.Done == list[0].Progress.Total
	})
}

func (s signedIn) search(words string) contract.SearchResult {
	s.t.Helper()
	var found contract.SearchResult
	s.want(http.StatusOK, "GET", "/v1/search?"+url.Values{"q": {words}}.Encode(), "", &found)
	return found
}

// found says whether a search has the document first.
func (s signedIn) finds(words string, document id.ID) bool {
	found := s.search(words)
	return len(found.Passages) > 0 && found.Passages[0].DocumentID == document
}

func sourcesOf(r contract.SearchResult) string {
	var list []string
	for _, s := range r.Sources {
		list = append(list, s.Name+" "+s.State)
	}
	return strings.Join(list, ", ")
}

func countRows(t *testing.T, dsn, table string) (n int) {
	t.Helper()
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM "+table).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

const garage = `# Garage rules

The physician's automobile was repaired in the north dwelling.
`

func TestAPassageIsFoundByItsMeaningOnceTheLibraryIsEmbedded(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	server := modeltest.Start(t)
	shelf := r.shelf(t)
	d := r.upload(t, shelf, "garage.md", garage)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "automobile", d.ID)
	admin := r.as(t, local.DevelopmentAccounts()[0])
	if before := admin.search("doctor car"); len(before.Passages) > 0 || sourcesOf(before) != "lexical done" {
		t.Fatalf("without a model: %+v from %s; want nothing, from words alone", before.Passages, sourcesOf(before))
	}

	r.embeddings(t, server.URL, modeltest.Words)
	r.serving(t, admin, modeltest.Words)
	r.await(t, "the synonym to be found by its vector", func() bool {
		found := admin.search("doctor car")
		return len(found.Passages) > 0 && found.Passages[0].DocumentID == d.ID && found.Passages[0].Source == "vector" &&
			sourcesOf(found) == "lexical done, vector done, graph done"
	})
	member := r.as(t, local.DevelopmentAccounts()[1])
	if found := member.search("doctor car"); len(found.Passages) > 0 {
		t.Errorf("a member without a grant found %+v", found.Passages)
	}

	later := r.upload(t, shelf, "later.md", "# Ferry\n\nThe fee for the ferry is four crowns.\n")
	r.awaitSearchable(t, later.ID)
	r.await(t, "a new document's meaning to be found", func() bool { return admin.finds("ferry price", later.ID) })
	admin.want(http.StatusNoContent, "DELETE", "/v1/documents/"+d.ID.String(), "", nil)
	if found := admin.search("doctor car"); len(found.Passages) > 0 && found.Passages[0].DocumentID == d.ID {
		t.Error("a deleted document was found")
	}
	r.await(t, "the deleted document's vectors to leave", func() bool { return countRows(t, dsn, "embeddings") == 1 })

	var usage contract.ModelUsage
	admin.want(http.StatusOK, "GET", "/v1/model-usage", "", &usage)
	if len(usage.Endpoints) != 1 || usage.Endpoints[0].Calls < 3 || usage.Endpoints[0].Cost <= 0 || usage.Endpoints[0].FirstTokenP50 <= 0 {
		t.Errorf("usage = %+v", usage)
	}
	admin.want(http.StatusNoContent, "DELETE", "/v1/model-endpoints/"+admin.models()[0].ID.String(), "", nil)
	r.await(t, "the words alone to be searched again", func() bool {
		found := admin.search("ferry")
		return sourcesOf(found) == "lexical done, graph done" && len(found.Passages) == 1
	})
	r.await(t, "all vectors to leave", func() bool { return countRows(t, dsn, "embeddings") == 0 })
}

func TestANewEmbeddingModelTakesOverWhileTheOldOneServes(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	server := newHeldServer(t)
	d := r.upload(t, r.shelf(t), "garage.md", garage)
	r.awaitSearchable(t, d.ID)
	admin, made := r.embeddings(t, server.url, modeltest.Words)
	r.serving(t, admin, modeltest.Words)
	r.await(t, "the synonym to be found", func() bool { return admin.finds("doctor car", d.ID) })

	release := server.hold(modeltest.WordsShuffled)
	admin.want(http.StatusOK, "PATCH", "/v1/model-endpoints/"+made.ID.String(), modelBody(server.url, modeltest.WordsShuffled, false), nil)
	r.await(t, "both models to be there", func() bool {
		list := admin.models()
		return len(list) == 2 && list[0].State == "serving" && list[1].State == "building" && server.waiting.Load() > 0
	})
	if p := admin.models()[1].Progress; p.Done != 0 || p.Total != 1 {
		t.Errorf("progress of the new one: %+v", p)
	}
	r.await(t, "the old one's vectors to be searched while the new one's are made", func() bool { return admin.finds("doctor car", d.ID) })
	release()
	r.serving(t, admin, modeltest.WordsShuffled)
	r.await(t, "the synonym to be found by the new model", func() bool {
		return admin.finds("doctor car", d.ID) && server.Calls(modeltest.WordsShuffled) >= 2
	})
}

func TestAModelThatFailsStopsNeitherSearchNorItself(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	server := modeltest.Start(t)
	d := r.upload(t, r.shelf(t), "garage.md", garage)
	r.awaitSearchable(t, d.ID)
	admin, made := r.embeddings(t, server.URL, "unheard-of")
	r.await(t, "the failure to be said", func() bool {
		list := admin.models()
		return len(list) == 1 && strings.Contains(list[0].Failure, "does not have this model") && list[0].RetryAt == nil
	})
	r.finds(t, r.admin, "automobile", d.ID) // words alone find what they found before
	admin.want(http.StatusOK, "PATCH", "/v1/model-endpoints/"+made.ID.String(), modelBody(server.URL, modeltest.Words, false), nil)
	r.serving(t, admin, modeltest.Words)
}

func TestEmbeddingGoesOnWhereAKilledProcessLeftIt(t *testing.T) {
	t.Parallel()
	dsn, first, kill := settledChild(t)
	shelf := first.shelf(t)
	const notes = 70 // three batches
	for n := range notes {
		first.upload(t, shelf, fmt.Sprintf("note-%d.md", n), fmt.Sprintf("Note %d is about basin %d.", n, 1000+n))
	}
	server := newHeldServer(t)
	server.letThrough.Store(1)
	release := server.hold(modeltest.Words)
	admin, _ := first.embeddings(t, server.url, modeltest.Words)
	first.await(t, "a first batch to be kept", func() bool { return admin.models()[0].Progress.Done > 0 && server.waiting.Load() > 0 })
	kill()
	release()
	kept := countRows(t, dsn, "embeddings")
	if kept == 0 || kept == notes {
		t.Fatalf("%d of %d vectors were kept when the process was killed", kept, notes)
	}

	second := startIn(t, dsn, first.dir)
	second.await(t, "ready", func() bool { return second.status(t, "/health/ready") == 200 })
	second.serving(t, second.as(t, local.DevelopmentAccounts()[0]), modeltest.Words)
	if n := countRows(t, dsn, "embeddings"); n != notes {
		t.Errorf("%d vectors of %d passages", n, notes)
	}
	if embedded := server.embedded.Load(); embedded > notes+32 {
		t.Errorf("%d passages were embedded to make %d vectors; only the batch at hand may be repeated", embedded, notes)
	}
}

// heldServer is a model server whose requests for one model can be held back.
type heldServer struct {
	*modeltest.Server
	url        string
	waiting    atomic.Int64 // requests that are held
	letThrough atomic.Int64 // requests that pass all the same
	embedded   atomic.Int64 // texts that were let through

	mu   sync.Mutex
	held map[string]chan struct{}
}

func newHeldServer(t *testing.T) *heldServer {
	t.Helper()
	s := &heldServer{Server: modeltest.New(), held: map[string]chan struct{}{}}
	web := httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(func() {
		web.CloseClientConnections()
		web.Close()
	})
	s.url = web.URL + "/v1"
	return s
}

// hold has requests for a model wait until they are released.
func (s *heldServer) hold(name string) (release func()) {
	until := make(chan struct{})
	s.mu.Lock()
	s.held[name] = until
	s.mu.Unlock()
	return sync.OnceFunc(func() { close(until) })
}

func (s *heldServer) serve(w http.ResponseWriter, r *http.Request) {
	body, name, texts := peek(r)
	s.mu.Lock()
	until := s.held[name]
	s.mu.Unlock()
	if until != nil && s.letThrough.Add(-1) < 0 {
		s.waiting.Add(1)
		select {
		case <-until:
		case <-r.Context().Done():
			return
		}
	}
	s.embedded.Add(int64(texts))
	r.Body = body
	s.ServeHTTP(w, r)
}

// peek reads a request's model and how many texts it has, and gives back a body
// to be read again.
func peek(r *http.Request) (body io.ReadCloser, name string, texts int) {
	var asked struct {
		Model string   `json:"model"`
		Input []string `json:"input"`
	}
	raw, _ := io.ReadAll(r.Body)
	_ = json.Unmarshal(raw, &asked)
	return io.NopCloser(bytes.NewReader(raw)), asked.Model, len(asked.Input)
}
