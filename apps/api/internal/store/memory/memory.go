// Package memory is a double of package store for other rooms' unit tests: the
// same ports, the same errors and the same wall between organisations, in maps
// behind one mutex. It forgets everything with its process.
package memory

import (
	"context"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/packages/schema/id"
)

// Store holds one value for each port, over the same data.
type Store struct {
	Accounts      *Accounts
	Library       *Library
	Content       *Content
	Jobs          *Jobs
	Index         *Index
	Conversations *Conversations
	Flags         *Flags
	Endpoints     *Endpoints
	Embeddings    *Embeddings
	Graph         *Graph
	Evaluations   *Evaluations
	Keys          *Keys
	Quotas        *Quotas
	Drift         *Drift
}

// New returns an empty store. A nil clock is time.Now.
func New(now func() time.Time) *Store {
	if now == nil {
		now = time.Now
	}
	d := &data{
		clock:   now,
		orgs:    map[id.ID]identity.Organisation{},
		users:   map[id.ID]identity.User{},
		tenants: map[id.ID]*tenant{},
		jobs:    map[id.ID]*job{},
		flags:   map[string]govern.FlagRule{},
	}
	return &Store{&Accounts{d}, &Library{d}, &Content{d}, &Jobs{d}, &Index{d}, &Conversations{d}, &Flags{d}, &Endpoints{d}, &Embeddings{d}, &Graph{d}, &Evaluations{d}, &Keys{d}, &Quotas{d}, &Drift{d}}
}

// data is everything, guarded by mu.
type data struct {
	clock   func() time.Time
	mu      sync.Mutex
	orgs    map[id.ID]identity.Organisation
	users   map[id.ID]identity.User
	tenants map[id.ID]*tenant
	jobs    map[id.ID]*job
	flags   map[string]govern.FlagRule
}

// tenant is what one organisation has.
type tenant struct {
	*data
	viewer        identity.Viewer
	members       map[id.ID]*member
	sessions      map[id.ID]*identity.Session
	invitations   map[id.ID]*identity.Invitation
	collections   map[id.ID]*collection
	grants        map[id.ID]library.Grant
	documents     map[id.ID]*knowledge.Document
	versions      map[id.ID]*version
	conversations map[id.ID]*talk
	messages      map[id.ID]*message
	opinions      map[opinionKey]knowledge.Opinion
	testCases     map[id.ID]*knowledge.TestCase
	keys          map[id.ID]*apikey.Key
	limits        quota.Limits
	usage         map[quota.Counter]int64
	models        models
	drift         drift
	graph         graphs
	evaluations   map[id.ID]*evaluation
	seq           int64 // the last number of the change sequence
	changes       []knowledge.Change
}

func newTenant(d *data) *tenant {
	return &tenant{
		data:          d,
		members:       map[id.ID]*member{},
		sessions:      map[id.ID]*identity.Session{},
		invitations:   map[id.ID]*identity.Invitation{},
		collections:   map[id.ID]*collection{},
		grants:        map[id.ID]library.Grant{},
		documents:     map[id.ID]*knowledge.Document{},
		versions:      map[id.ID]*version{},
		conversations: map[id.ID]*talk{},
		messages:      map[id.ID]*message{},
		opinions:      map[opinionKey]knowledge.Opinion{},
		testCases:     map[id.ID]*knowledge.TestCase{},
		keys:          map[id.ID]*apikey.Key{},
		usage:         map[quota.Counter]int64{},
		graph:         newGraphs(),
		evaluations:   map[id.ID]*evaluation{},
	}
}

func (d *data) now() time.Time { return moment(d.clock()) }

// moment is t as a database column holds it.
func moment(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return t.UTC().Truncate(time.Microsecond)
}

// inside runs fn on what the viewer's organisation has, while nobody else does.
func (d *data) inside(ctx context.Context, fn func(t *tenant) error) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	t, known := d.tenants[v.OrgID]
	if !known {
		t = newTenant(d)
	}
	t.viewer = v
	return fn(t)
}

// across runs fn on all organisations; only an unscoped context may.
func (d *data) across(ctx context.Context, fn func() error) error {
	if !identity.IsUnscoped(ctx) {
		return identity.ErrNoViewer
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return fn()
}

// changed gives a change of a document the next number of the sequence.
func (t *tenant) changed(doc id.ID) {
	t.seq++
	t.changes = append(t.changes, knowledge.Change{Seq: t.seq, Document: doc})
}

// changedElse numbers a change that no index follows.
func (t *tenant) changedElse() { t.seq++ }

// tooLong answers like a column of n characters.
func tooLong(kind, text string, n int) error {
	if utf8.RuneCountInString(text) <= n {
		return nil
	}
	return knowledge.Errorf(knowledge.CodeInvalid, "The %s has a text that is too long or is not valid UTF-8.", kind)
}

func taken(kind string) error {
	return knowledge.Errorf(knowledge.CodeConflict, "There is such a %s already.", kind)
}
