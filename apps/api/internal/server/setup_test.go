package server

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"iter"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/quality"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/apps/api/internal/telemetry"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// bench is a server on a loopback listener, with services that a test scripts.
type bench struct {
	t        testing.TB
	url      string
	log      *lockedBuffer
	options  Options
	accounts *fakeAccounts
	library  *fakeLibrary
	pages    *fakePages
	ingest   *fakeIngest
	answers  *fakeAnswers
	talks    *fakeConversations
	searcher *fakeSearcher
	models   *fakeModels
	graph    *fakeGraph
	sessions *fakeSessions
	gate     *fakeGate
	keys     *fakeKeys
	quotas   *fakeQuotas
	denials  *fakeDenials
	issuer   *local.Issuer
	client   *http.Client
	stop     func() error
	renewals *atomic.Int64 // how often a client was given time for more of a response
}

// renewals counts the write deadlines of its connections, which stay the TCP
// connections that the server watches.
type renewals struct {
	net.Listener
	count atomic.Int64
}

type renewedConn struct {
	*net.TCPConn
	count *atomic.Int64
}

func (r *renewals) Accept() (net.Conn, error) {
	conn, err := r.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return renewedConn{conn.(*net.TCPConn), &r.count}, nil
}

func (r renewedConn) SetWriteDeadline(t time.Time) error {
	r.count.Add(1)
	return r.TCPConn.SetWriteDeadline(t)
}

// issuer is shared: making a key takes longer than the other tests together.
var issuer = sync.OnceValues(func() (*local.Issuer, error) {
	return local.OpenIssuer(filepath.Join(testFolder, "issuer.pem"))
})

var testFolder string

func setup(t testing.TB, change ...func(*Options)) *bench {
	t.Helper()
	key, err := issuer()
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{
		t: t, log: &lockedBuffer{}, issuer: key,
		accounts: &fakeAccounts{}, library: &fakeLibrary{}, pages: &fakePages{}, ingest: &fakeIngest{}, answers: &fakeAnswers{}, talks: &fakeConversations{}, searcher: &fakeSearcher{}, models: &fakeModels{}, graph: &fakeGraph{},
		sessions: &fakeSessions{rows: map[id.ID]sessionRow{}},
		gate:     &fakeGate{},
		keys:     &fakeKeys{}, quotas: &fakeQuotas{}, denials: &fakeDenials{},
		client: &http.Client{Transport: &http.Transport{}},
	}
	told, err := telemetry.Setup(t.Context(), telemetry.Options{Output: b.log})
	if err != nil {
		t.Fatal(err)
	}
	b.options = Options{
		Accounts: b.accounts, Library: b.library, Pages: b.pages, Ingest: b.ingest, Answers: b.answers, Conversations: b.talks, Searcher: b.searcher, Flags: fakeFlags{}, Gate: b.gate, Keys: b.keys, Quotas: b.quotas, Denials: b.denials, Models: b.models, Graph: b.graph, Reading: fakeReading{},
		Custody:     custody.New(nil, nil, nil),     // its routes are tested with a real store
		Evaluations: quality.New(quality.Options{}), // so are its
		Drift:       insight.NewService(memory.New(nil).Drift, nil),
		Sessions:    identity.NewVerifier(key, local.IssuerURL, b.sessions, nil),
		Scope:       func(context.Context) (knowledge.Scope, error) { return b.library.scope, nil },
		Log:         told.Log,
		Tracer:      told.Tracer,
		Meter:       told.Meter,
		Metrics:     told.Metrics,
		DrainTime:   5 * time.Second,
	}
	for _, c := range change {
		c(&b.options)
	}
	tcp, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ln := &renewals{Listener: tcp}
	b.renewals = &ln.count
	b.url = "http://" + ln.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	served := make(chan error, 1)
	s := New(b.options)
	go func() { served <- s.Serve(ctx, ln) }()
	b.stop = sync.OnceValue(func() error {
		cancel()
		return <-served
	})
	t.Cleanup(func() {
		b.client.CloseIdleConnections()
		if err := b.stop(); err != nil {
			t.Errorf("Serve = %v", err)
		}
		if err := told.Shutdown(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return b
}

// member makes a session and returns its token.
func (b *bench) member(role identity.Role, change ...func(*identity.Session)) string {
	b.t.Helper()
	now := time.Now().Add(-time.Second)
	s := identity.Session{ID: id.New(), OrgID: id.New(), UserID: id.New(), CreatedAt: now, ExpiresAt: now.Add(time.Hour)}
	for _, c := range change {
		c(&s)
	}
	b.sessions.put(sessionRow{s, identity.Member{User: identity.User{ID: s.UserID, Name: "Mel"}, Role: role}})
	token, err := b.issuer.Token(s, identity.Organisation{ID: s.OrgID, Slug: "acme"}, role)
	if err != nil {
		b.t.Fatal(err)
	}
	return token
}

// call is one request. The zero value of each field leaves that part out.
type call struct {
	method string // default GET
	path   string
	token  string // as Authorization: Bearer
	cookie string // as the session cookie
	body   string // as JSON
	header map[string]string
}

// reply is a response that was read to its end.
type reply struct {
	*http.Response
	body []byte
}

func (b *bench) do(c call) reply {
	b.t.Helper()
	res := b.open(c)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatalf("%s %s: reading: %v", c.method, c.path, err)
	}
	return reply{res, body}
}

// open sends a request and leaves the response's body to be read.
func (b *bench) open(c call) *http.Response {
	b.t.Helper()
	req, err := http.NewRequestWithContext(b.t.Context(), c.method, b.url+c.path, strings.NewReader(c.body))
	if err != nil {
		b.t.Fatal(err)
	}
	if c.body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	if c.cookie != "" {
		req.AddCookie(&http.Cookie{Name: sessionCookie, Value: c.cookie})
	}
	for k, v := range c.header {
		req.Header.Set(k, v)
	}
	res, err := b.client.Do(req)
	if err != nil {
		b.t.Fatalf("%s %s: %v", c.method, c.path, err)
	}
	return res
}

// wantProblem checks everything that every problem document promises.
func (r reply) wantProblem(t *testing.T, status int, code knowledge.Code) contract.Problem {
	t.Helper()
	var p contract.Problem
	if err := json.Unmarshal(r.body, &p); err != nil {
		t.Fatalf("status %d, body %q: %v", r.StatusCode, r.body, err)
	}
	if got := r.Header.Get("Content-Type"); got != problemType {
		t.Errorf("Content-Type = %q, want %q", got, problemType)
	}
	if r.StatusCode != status || p.Status != status || p.Code != string(code) {
		t.Errorf("status %d, problem %d %q (%s), want %d %q", r.StatusCode, p.Status, p.Code, p.Detail, status, code)
	}
	if p.RequestID == "" || p.RequestID != r.Header.Get(requestIDHeader) {
		t.Errorf("requestId = %q, header %q; want the same, not empty", p.RequestID, r.Header.Get(requestIDHeader))
	}
	if p.Title == "" || p.Detail == "" || p.Type != "/reference#"+string(code) {
		t.Errorf("problem = %+v, want type, title and detail", p)
	}
	return p
}

// want checks a success and reads its body into out, if there is one.
func (r reply) want(t *testing.T, status int, out any) {
	t.Helper()
	if r.StatusCode != status {
		t.Fatalf("status = %d, want %d; body %s", r.StatusCode, status, r.body)
	}
	if out != nil {
		if err := json.Unmarshal(r.body, out); err != nil {
			t.Fatalf("body %q: %v", r.body, err)
		}
	}
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

type sessionRow struct {
	session identity.Session
	member  identity.Member
}

type fakeSessions struct {
	mu   sync.Mutex
	rows map[id.ID]sessionRow
	err  error

	reads int             // how often a session was looked up
	class admission.Class // of the last look
}

// looks is how often a session was looked up, and as what last.
func (f *fakeSessions) looks() (int, admission.Class) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.reads, f.class
}

func (f *fakeSessions) put(r sessionRow) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.rows[r.session.ID] = r
}

func (f *fakeSessions) SessionMember(ctx context.Context, session id.ID) (identity.Session, identity.Member, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.reads++
	f.class = admission.ClassOf(ctx)
	v, err := identity.ViewerFrom(ctx)
	r, ok := f.rows[session]
	switch {
	case err != nil:
		return identity.Session{}, identity.Member{}, err
	case f.err != nil:
		return identity.Session{}, identity.Member{}, f.err
	case !ok || r.session.OrgID != v.OrgID:
		return identity.Session{}, identity.Member{}, knowledge.NotFound("session")
	}
	return r.session, r.member, nil
}

// The fakes answer what a test tells them to; a method that a test did not
// script panics, which the server must turn into a problem too.
type fakeAccounts struct {
	Accounts
	entry     local.Entry
	err       error
	signIns   []local.SignIn
	demo      []local.DemoAccount
	members   []identity.Member
	invited   identity.Invitation
	secret    string
	offer     local.Offer
	lastRole  identity.Role
	lastNew   string
	signedOut bool
}

func (f *fakeAccounts) SignIn(_ context.Context, s local.SignIn) (local.Entry, error) {
	f.signIns = append(f.signIns, s)
	return f.entry, f.err
}
func (f *fakeAccounts) SignOut(context.Context) error { f.signedOut = true; return f.err }
func (f *fakeAccounts) Switch(context.Context, id.ID, string) (local.Entry, error) {
	return f.entry, f.err
}
func (f *fakeAccounts) Me(context.Context) (local.Entry, error) { return f.entry, f.err }
func (f *fakeAccounts) ChangePassword(_ context.Context, _, replacement string) error {
	f.lastNew = replacement
	return f.err
}
func (f *fakeAccounts) Members(context.Context) ([]identity.Member, []identity.Invitation, error) {
	return f.members, nil, f.err
}
func (f *fakeAccounts) ChangeRole(_ context.Context, user id.ID, role identity.Role) (identity.Member, error) {
	return identity.Member{User: identity.User{ID: user}, Role: role}, f.err
}
func (f *fakeAccounts) Remove(context.Context, id.ID) error { return f.err }
func (f *fakeAccounts) Invite(_ context.Context, email string, role identity.Role) (identity.Invitation, string, error) {
	f.invited.Email, f.invited.Role = email, role
	return f.invited, f.secret, f.err
}
func (f *fakeAccounts) Revoke(context.Context, id.ID) error { return f.err }
func (f *fakeAccounts) Offer(context.Context, string) (local.Offer, error) {
	return f.offer, f.err
}
func (f *fakeAccounts) Accept(context.Context, string, string, string, string) (local.Entry, error) {
	return f.entry, f.err
}
func (f *fakeAccounts) Demo(context.Context) ([]local.DemoAccount, error) { return f.demo, f.err }

type fakeLibrary struct {
	Library
	scope    knowledge.Scope
	shelves  []library.Shelf
	grant    library.Grant
	page     library.Page
	filter   library.Filter
	item     library.Item
	versions []knowledge.Version
	text     knowledge.Text
	original func(io.Writer) error
	watch    func(context.Context, library.Renew) iter.Seq2[library.Progress, error]
	renamed  string
	moved    id.ID
	err      error
}

func (f *fakeLibrary) Collections(context.Context) ([]library.Shelf, error) { return f.shelves, f.err }
func (f *fakeLibrary) CreateCollection(_ context.Context, name, description string) (library.Shelf, error) {
	return library.Shelf{Collection: knowledge.Collection{ID: id.New(), Name: name, Description: description}, Access: "manage"}, f.err
}
func (f *fakeLibrary) ChangeCollection(_ context.Context, c id.ID, name, _ *string) (library.Shelf, error) {
	return library.Shelf{Collection: knowledge.Collection{ID: c, Name: *name}, Access: "manage"}, f.err
}
func (f *fakeLibrary) DeleteCollection(context.Context, id.ID) error { return f.err }
func (f *fakeLibrary) Grants(context.Context, id.ID) ([]library.Grant, map[id.ID]string, error) {
	return []library.Grant{f.grant}, map[id.ID]string{f.grant.UserID: "Mel"}, f.err
}
func (f *fakeLibrary) PutGrant(_ context.Context, g library.Grant) (library.Grant, string, error) {
	f.grant = g
	return g, "Mel", f.err
}
func (f *fakeLibrary) DeleteGrant(context.Context, id.ID, id.ID) error { return f.err }
func (f *fakeLibrary) Documents(_ context.Context, filter library.Filter) (library.Page, error) {
	f.filter = filter
	return f.page, f.err
}
func (f *fakeLibrary) Document(context.Context, id.ID) (library.Item, error) { return f.item, f.err }
func (f *fakeLibrary) Versions(context.Context, id.ID) ([]knowledge.Version, map[id.ID]string, error) {
	return f.versions, nil, f.err
}
func (f *fakeLibrary) Change(_ context.Context, _ id.ID, name *string, c *id.ID) (library.Item, error) {
	f.renamed, f.moved = *name, *c
	return f.item, f.err
}
func (f *fakeLibrary) Delete(context.Context, id.ID) error { return f.err }
func (f *fakeLibrary) Restore(context.Context, id.ID) (library.Item, error) {
	return f.item, f.err
}
func (f *fakeLibrary) Text(context.Context, id.ID, int) (library.Item, knowledge.Version, knowledge.Text, error) {
	return f.item, f.item.Current, f.text, f.err
}
func (f *fakeLibrary) Original(context.Context, id.ID, int) (knowledge.Version, func(io.Writer) error, error) {
	return f.item.Current, f.original, f.err
}
func (f *fakeLibrary) Watch(ctx context.Context, renewed library.Renew) (iter.Seq2[library.Progress, error], error) {
	return f.watch(ctx, renewed), f.err
}
func (f *fakeLibrary) Suggestions(context.Context) ([]string, int, error) {
	return nil, 3, f.err
}

type fakeIngest struct {
	upload func(ctx context.Context, collection id.ID, name string, body io.Reader) (knowledge.Document, bool, error)
}

func (f *fakeIngest) Upload(ctx context.Context, collection id.ID, name string, body io.Reader) (knowledge.Document, bool, error) {
	return f.upload(ctx, collection, name, body)
}
func (f *fakeIngest) Replace(ctx context.Context, document id.ID, name string, body io.Reader) (knowledge.Document, bool, error) {
	return f.upload(ctx, document, name, body)
}
func (f *fakeIngest) FromAddress(ctx context.Context, collection id.ID, address string) (knowledge.Document, bool, error) {
	return f.upload(ctx, collection, address, nil)
}
func (f *fakeIngest) Refresh(ctx context.Context, document id.ID) (knowledge.Document, bool, error) {
	return f.upload(ctx, document, "", nil)
}
func (f *fakeIngest) Retry(_ context.Context, document id.ID) (knowledge.Document, error) {
	return knowledge.Document{ID: document}, nil
}

type fakeAnswers struct {
	Answers
	asked   answer.Question
	err     error
	events  func(ctx context.Context, after int64) iter.Seq2[knowledge.Event, error]
	stopped id.ID

	reasons contract.Reasons
}

func (f *fakeAnswers) Ask(_ context.Context, q answer.Question) (answer.Handle, error) {
	f.asked = q
	return answer.Handle{ConversationID: id.New(), MessageID: id.New()}, f.err
}
func (f *fakeAnswers) Events(ctx context.Context, _ id.ID, after int64) iter.Seq2[knowledge.Event, error] {
	return f.events(ctx, after)
}
func (f *fakeAnswers) Reasons(_ context.Context, _, message id.ID) (contract.Reasons, error) {
	return f.reasons, f.err
}
func (f *fakeAnswers) Stop(_ context.Context, message id.ID) error {
	f.stopped = message
	return f.err
}

type fakeSearcher struct {
	query  retrieve.Query
	result retrieve.Result
	err    error
}

func (f *fakeSearcher) Search(_ context.Context, q retrieve.Query) (retrieve.Result, error) {
	f.query = q
	return f.result, f.err
}

type fakeFlags struct{}

func (fakeFlags) Flags(context.Context) ([]contract.Flag, error) {
	return []contract.Flag{{Key: "path.retrieve", Variants: []string{"sequential", "parallel"}, Default: "parallel", Value: "parallel"}}, nil
}

// fakeGate lets everybody in until it is told to refuse, and counts those who
// were at the door, those on the way, and those inside.
type fakeGate struct {
	refusal               atomic.Pointer[knowledge.Error]
	peeks, coming, inside atomic.Int64
}

func (f *fakeGate) Peek(identity.Viewer) (func(), error) {
	f.peeks.Add(1)
	if e := f.refusal.Load(); e != nil {
		return nil, e
	}
	f.coming.Add(1)
	return func() { f.coming.Add(-1) }, nil
}

func (f *fakeGate) Enter(context.Context, identity.Viewer) (func(), error) {
	if e := f.refusal.Load(); e != nil {
		return nil, e
	}
	f.inside.Add(1)
	return func() { f.inside.Add(-1) }, nil
}
