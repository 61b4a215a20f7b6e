package server

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// fakeKeys has one key.
type fakeKeys struct {
	Keys
	key  apikey.Key
	made apikey.NewKey
}

func (f *fakeKeys) List(context.Context) ([]apikey.Key, error) { return []apikey.Key{f.key}, nil }
func (f *fakeKeys) Make(_ context.Context, n apikey.NewKey) (apikey.Key, string, error) {
	f.made = n
	return f.key, "fby_whole", nil
}
func (f *fakeKeys) Owners(context.Context, ...apikey.Key) (map[id.ID]string, error) {
	return map[id.ID]string{f.key.UserID: "Mel"}, nil
}

// fakeQuotas remembers what was set.
type fakeQuotas struct{ limits quota.Limits }

func (f *fakeQuotas) Limits(context.Context) (quota.Limits, []quota.Standing, error) {
	return f.limits, nil, nil
}
func (f *fakeQuotas) SetLimits(_ context.Context, l quota.Limits) error { f.limits = l; return nil }

// fakeDenials remembers who was refused what.
type fakeDenials struct {
	mu   sync.Mutex
	list []denied
}

type denied struct {
	user      id.ID
	operation string
	target    id.ID
}

func (f *fakeDenials) Denied(ctx context.Context, operation string, target id.ID) {
	v, _ := identity.ViewerFrom(ctx)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.list = append(f.list, denied{v.UserID, operation, target})
}

func (f *fakeDenials) all() []denied {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.list)
}

// keyProof takes any API key for one viewer's.
type keyProof struct{ viewer identity.Viewer }

func (k keyProof) Claimed(context.Context, string) (identity.Viewer, error) { return k.viewer, nil }
func (k keyProof) Viewer(context.Context, string) (identity.Viewer, error)  { return k.viewer, nil }

const someKey = "fby_some"

// withKey is a server that someKey opens for the scopes.
func withKey(t *testing.T, scopes ...identity.Scope) (*bench, identity.Viewer) {
	t.Helper()
	set, err := identity.ScopesOf(scopes...)
	if err != nil {
		t.Fatal(err)
	}
	viewer := identity.Viewer{OrgID: id.New(), UserID: id.New(), KeyID: id.New(), Role: identity.RoleAdmin, Scopes: set}
	return setup(t, func(o *Options) {
		o.Sessions = identity.Credentials{Sessions: o.Sessions, Keys: keyProof{viewer}, IsKey: apikey.Is}
	}), viewer
}

func TestEveryOperationSaysWhichScopeItNeeds(t *testing.T) {
	t.Parallel()
	s := New(Options{})
	registered := map[string]bool{}
	for _, path := range s.api.OpenAPI().Paths {
		for _, op := range []*huma.Operation{path.Get, path.Put, path.Post, path.Patch, path.Delete} {
			if op == nil {
				continue
			}
			name, private := op.OperationID, len(op.Security) > 0
			registered[name] = true
			if _, said := scopes[name]; private && !said {
				t.Errorf("%s has no place in scopes: which scope does an API key need for it?", name)
			} else if !private && said {
				t.Errorf("%s is public, and has a scope", name)
			}
		}
	}
	for name := range scopes {
		if !registered[name] {
			t.Errorf("scopes has %s, which is no operation", name)
		}
	}
}

func TestAKeyDoesNothingOutsideItsScopes(t *testing.T) {
	t.Parallel()
	b, viewer := withKey(t, identity.ScopeRead, identity.ScopeAsk)
	b.do(call{path: "/v1/collections", token: someKey}).want(t, http.StatusOK, nil)
	p := b.do(call{method: "POST", path: "/v1/collections", token: someKey, body: `{"name":"x"}`}).wantProblem(t, http.StatusForbidden, knowledge.CodeForbidden)
	if !strings.Contains(p.Detail, `"manage"`) || !strings.Contains(p.Detail, "read ask") {
		t.Errorf("detail = %q; want the scope that is missing and those that are there", p.Detail)
	}
	document := id.New()
	b.do(call{method: "DELETE", path: "/v1/documents/" + document.String(), token: someKey}).wantProblem(t, http.StatusForbidden, knowledge.CodeForbidden)
	for _, path := range []string{"/v1/me", "/v1/keys"} {
		b.do(call{path: path, token: someKey}).wantProblem(t, http.StatusForbidden, knowledge.CodeForbidden)
	}
	want := denied{viewer.UserID, "deleteDocument", document}
	if got := b.denials.all(); len(got) != 4 || got[1] != want {
		t.Errorf("audited: %+v; want four denials, the second %+v", got, want)
	}
}

func TestABrowsersCookieIsNoPlaceForAKey(t *testing.T) {
	t.Parallel()
	b, _ := withKey(t, identity.ScopeRead)
	b.do(call{path: "/v1/collections", cookie: someKey}).wantProblem(t, http.StatusUnauthorized, knowledge.CodeUnauthenticated)
}

func TestAKeysSecretIsShownOnce(t *testing.T) {
	t.Parallel()
	b := setup(t)
	token := b.member(identity.RoleMember)
	scopes, err := identity.ScopesOf(identity.ScopeAsk)
	if err != nil {
		t.Fatal(err)
	}
	used := time.Now().UTC().Truncate(time.Minute)
	b.keys.key = apikey.Key{ID: id.New(), UserID: id.New(), Name: "Bot", Prefix: "fby_abc", Scopes: scopes, LastUsedAt: used}
	var made contract.APIKey
	b.do(call{method: "POST", path: "/v1/keys", token: token, body: `{"name":"Bot","scopes":["ask"],"days":7}`}).want(t, http.StatusCreated, &made)
	if made.Secret != "fby_whole" || b.keys.made.Life != 7*24*time.Hour || b.keys.made.Scopes != scopes {
		t.Errorf("made %+v from %+v", made, b.keys.made)
	}
	var list contract.APIKeys
	b.do(call{path: "/v1/keys", token: token}).want(t, http.StatusOK, &list)
	if len(list.Keys) != 1 || list.Keys[0].Secret != "" || list.Keys[0].OwnerName != "Mel" || list.Keys[0].LastUsedAt == nil || !list.Keys[0].LastUsedAt.Equal(used) {
		t.Errorf("listed %+v", list.Keys)
	}
	b.do(call{method: "POST", path: "/v1/keys", token: token, body: `{"name":"Bot","scopes":["root"]}`}).wantProblem(t, http.StatusUnprocessableEntity, knowledge.CodeInvalid)
	b.do(call{method: "POST", path: "/v1/keys", token: token, body: `{"name":"Bot","scopes":[]}`}).wantProblem(t, http.StatusUnprocessableEntity, knowledge.CodeInvalid)
}
