package app_test

import (
	"context"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/app"
	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/database/databasetest"
	"github.com/forebay/forebay/apps/api/internal/database/private"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestMain(m *testing.M) {
	if worker.IsChild() {
		os.Exit(worker.Serve())
	}
	if dsn := os.Getenv(replicaOf); dsn != "" {
		serveReplica(dsn)
	}
	databasetest.Main(m)
}

// replica is one running API with people in it.
type replica struct {
	url   string
	dir   string
	app   *app.App
	log   *logBuffer
	stop  func() error // ends it in order; later calls return the first's result
	admin *client.Client
	pid   int // of one that is a process of its own

	mayFail bool // a stop with an error is what the test wants
}

type logBuffer struct {
	mu sync.Mutex
	b  strings.Builder
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// start runs a replica on the database that dsn names, already migrated.
func start(t *testing.T, dsn string) *replica {
	t.Helper()
	return startIn(t, dsn, t.TempDir())
}

// startIn runs one with its data in dir, and more settings than the tests' own.
func startIn(t *testing.T, dsn, dir string, settings ...map[string]string) *replica {
	t.Helper()
	r := &replica{dir: dir, log: &logBuffer{}}
	env := map[string]string{"FOREBAY_DATA": dir, "FOREBAY_DRAIN_TIME": "5s", "FOREBAY_ISSUER_KEY": filepath.Join(dir, "issuer.pem")}
	for _, more := range settings {
		maps.Copy(env, more)
	}
	cfg, err := config.Load(func(name string) string { return env[name] })
	if err != nil {
		t.Fatal(err)
	}
	r.app, err = app.Open(t.Context(), app.Options{Config: cfg, Database: parse(t, dsn), Log: r.log})
	if err != nil {
		t.Fatal(err)
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r.url = "http://" + ln.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- r.app.Serve(ctx, ln) }()
	r.stop = sync.OnceValue(func() error {
		cancel()
		err := <-served
		if closeErr := r.app.Close(); err == nil {
			err = closeErr
		}
		return err
	})
	t.Cleanup(func() {
		if err := r.stop(); err != nil && !r.mayFail {
			t.Errorf("the replica did not stop in order: %v", err)
		}
		if t.Failed() {
			t.Logf("its log:\n%s", r.log)
		}
	})
	return r
}

func parse(t *testing.T, dsn string) *mysql.Config {
	t.Helper()
	c, err := mysql.ParseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// migrated returns the DSN of a database with the schema.
func migrated(t *testing.T) string {
	t.Helper()
	dsn := databasetest.Open(t)
	migrate(t, dsn)
	return dsn
}

// ownServer is a database server that a test may kill, with a database
// "forebay" that has the schema.
func ownServer(t *testing.T) *private.Server {
	t.Helper()
	server, err := private.Start(t.Context(), private.Options{Dir: t.TempDir(), Throwaway: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Stop(context.Background()) })
	execute(t, server.DSN(""), "CREATE DATABASE forebay CHARACTER SET utf8mb4")
	migrate(t, server.DSN("forebay"))
	return server
}

func migrate(t *testing.T, dsn string) {
	t.Helper()
	connector, err := mysql.NewConnector(parse(t, dsn))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := app.Migrate(t.Context(), connector); err != nil {
		t.Fatal(err)
	}
}

// settle makes the demo organisation and signs its admin in.
func (r *replica) settle(t *testing.T) *replica {
	t.Helper()
	r.await(t, "ready", func() bool { return r.status(t, "/health/ready") == http.StatusOK })
	accounts := local.DevelopmentAccounts()
	if _, err := r.app.Accounts.Setup(t.Context(), "Forebay", "forebay", accounts); err != nil {
		t.Fatal(err)
	}
	r.admin = r.signIn(t, accounts[0])
	return r
}

func (r *replica) signIn(t *testing.T, who local.DemoAccount) *client.Client {
	t.Helper()
	api, _, err := client.New(r.url, "").SignIn(t.Context(), who.Email, who.Password)
	if err != nil {
		t.Fatal(err)
	}
	return api
}

func (r *replica) status(t *testing.T, path string) int {
	t.Helper()
	res, err := http.Get(r.url + path)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	_, _ = io.Copy(io.Discard, res.Body)
	return res.StatusCode
}

// patience bounds every wait for a condition. A busy machine may need much of
// it, and what a killed process had begun is free for others only after 15 s.
const patience = 90 * time.Second

func (r *replica) await(t *testing.T, what string, ok func() bool) {
	t.Helper()
	deadline := time.Now().Add(patience)
	for !ok() {
		if time.Now().After(deadline) {
			t.Fatalf("waited %s for: %s", patience, what)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// shelf makes a collection to put documents into.
func (r *replica) shelf(t *testing.T) id.ID {
	t.Helper()
	c, err := r.admin.CreateCollection(t.Context(), "Papers")
	if err != nil {
		t.Fatal(err)
	}
	return c.ID
}

func (r *replica) upload(t *testing.T, shelf id.ID, name, content string) contract.Document {
	t.Helper()
	u, err := r.admin.Upload(t.Context(), shelf, name, strings.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return u.Document
}

func (r *replica) awaitSearchable(t *testing.T, document id.ID) contract.Document {
	t.Helper()
	var d contract.Document
	r.await(t, "searchable", func() (done bool) {
		var err error
		if d, err = r.admin.Document(t.Context(), document); err != nil {
			t.Fatal(err)
		}
		if d.Status == "failed" {
			t.Fatalf("%s failed: %s", d.Name, d.Failure.Message)
		}
		return d.Status == "searchable"
	})
	return d
}

// finds waits until a search for the words has the document first.
func (r *replica) finds(t *testing.T, api *client.Client, words string, document id.ID) {
	t.Helper()
	r.await(t, fmt.Sprintf("a search for %q to find %s", words, document), func() bool {
		res, err := api.Search(t.Context(), url.Values{"q": {words}})
		return err == nil && len(res.Passages) > 0 && res.Passages[0].DocumentID == document
	})
}

const turbine = `# The turbine hall

The main turbine was overhauled in 1987 by the Voss company.
Its governor keeps the speed at 375 revolutions per minute.

# The spillway

The spillway opens when the basin rises above 412 metres.
`

func TestADocumentIsFoundAndCitedToTheLetterWithinSeconds(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	d := r.upload(t, r.shelf(t), "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine overhaul", d.ID)

	a := ask(t, r.admin, "Who overhauled the main turbine?")
	if a.done.Status != "answered" || !strings.Contains(a.text, "Voss company") || len(a.citations) == 0 {
		t.Fatalf("answer %q, %+v, citations %+v", a.text, a.done, a.citations)
	}
	text := r.text(t, d.ID)
	for _, c := range a.citations {
		if c.DocumentID != d.ID || text[c.Start:c.End] != c.Quote {
			t.Errorf("citation %+v; the document has %q there", c, text[c.Start:c.End])
		}
	}
}

func TestAQuestionThatNothingSupportsIsDeclined(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	d := r.upload(t, r.shelf(t), "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine", d.ID)
	a := ask(t, r.admin, "Which composer wrote the opera about the fisherman of Nagasaki?")
	if a.done.Status != "unsupported" || a.text != "" || a.done.Advice == "" || a.done.Searched != 1 {
		t.Errorf("%q, %+v; want it declined, with advice", a.text, a.done)
	}
}

func TestWhatAMemberMayNotReadDoesNotExistForThem(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	d := r.upload(t, r.shelf(t), "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine", d.ID)
	member := r.signIn(t, local.DevelopmentAccounts()[1])
	if res, err := member.Search(t.Context(), url.Values{"q": {"turbine"}}); err != nil || len(res.Passages) > 0 {
		t.Errorf("a member without a grant found %+v, %v", res.Passages, err)
	}
	_, err := member.Document(t.Context(), d.ID)
	var problem *client.Error
	if !asProblem(err, &problem) || problem.Status != http.StatusNotFound || problem.Code != "not_found" {
		t.Errorf("a member without a grant got %v for the document", err)
	}
	if a := ask(t, member, "Who overhauled the main turbine?"); a.done.Status != "unsupported" || len(a.done.Nearest) > 0 {
		t.Errorf("a member without a grant was answered %q, %+v", a.text, a.done)
	}
}

func TestTheServiceOutlivesItsDatabase(t *testing.T) {
	t.Parallel()
	server := ownServer(t)
	r := start(t, server.DSN("forebay")).settle(t)
	d := r.upload(t, r.shelf(t), "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine", d.ID)

	server.Kill()
	r.await(t, "unready", func() bool { return r.status(t, "/health/ready") == http.StatusServiceUnavailable })
	if got := r.status(t, "/health/live"); got != http.StatusOK {
		t.Errorf("live answered %d without a database", got)
	}
	_, err := r.admin.Document(t.Context(), d.ID)
	var problem *client.Error
	if !asProblem(err, &problem) || problem.Status != http.StatusServiceUnavailable || problem.RetryAfter <= 0 {
		t.Errorf("without a database a request got %v; want 503 with a time to come back", err)
	}

	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	r.await(t, "ready again", func() bool { return r.status(t, "/health/ready") == http.StatusOK })
	if a := ask(t, r.admin, "Who overhauled the main turbine?"); a.done.Status != "answered" {
		t.Errorf("after the database came back: %+v", a.done)
	}
}

func TestADatabaseThatComesLateIsWaitedFor(t *testing.T) {
	t.Parallel()
	server := ownServer(t)
	server.Kill()
	r := start(t, server.DSN("forebay"))
	if live, ready := r.status(t, "/health/live"), r.status(t, "/health/ready"); live != 200 || ready != 503 {
		t.Errorf("live %d, ready %d; want 200 and 503 while the database is absent", live, ready)
	}
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	r.settle(t)
}

func TestAnOlderSchemaIsRefused(t *testing.T) {
	t.Parallel()
	r := start(t, databasetest.Open(t))
	r.mayFail = true
	r.await(t, "an error that says what to do", func() bool {
		res, err := http.Get(r.url + "/health/live")
		if err == nil {
			res.Body.Close()
		}
		return err != nil
	})
	if err := r.stop(); err == nil || !strings.Contains(err.Error(), "forebay migrate up") {
		t.Errorf("it stopped with %v", err)
	}
}

func TestOneRequestIDLeadsFromTheAnswerToTheStatement(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	const requestID = "follow-me-42"
	statements := generalLog(t, dsn)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, r.url+"/v1/auth/config", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("X-Request-Id", requestID)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if got := res.Header.Get("X-Request-Id"); got != requestID {
		t.Errorf("the response has request ID %q", got)
	}
	if !strings.Contains(r.log.String(), `"request_id":"`+requestID+`"`) {
		t.Error("no log line has the request ID")
	}
	if statements("request_id='"+requestID+"'") == 0 {
		t.Error("no statement on the server has the request ID")
	}
}

func TestMetricsHaveOpenTelemetrysNames(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	res, err := http.Get(r.url + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"http_server_request_duration_seconds", "db_client_operation_duration_seconds", "db_client_connection_count"} {
		if !strings.Contains(string(body), name) {
			t.Errorf("/metrics lacks %s", name)
		}
	}
}
