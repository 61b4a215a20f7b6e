package identity_test

import (
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestScopesReadBackAndNoneIncludesAnother(t *testing.T) {
	all := []identity.Scope{identity.ScopeRead, identity.ScopeAsk, identity.ScopeWrite, identity.ScopeManage}
	for i, one := range all {
		set, err := identity.ScopesOf(one)
		if err != nil {
			t.Fatal(err)
		}
		for j, other := range all {
			if set.Has(other) != (i == j) {
				t.Errorf("%q has %q: %v", set, other, set.Has(other))
			}
		}
		if back, err := identity.ParseScopes(set.String()); err != nil || back != set {
			t.Errorf("%q reads back as %q, %v", set, back, err)
		}
	}
	whole, err := identity.ParseScopes("manage read  write ask")
	if err != nil || whole.String() != "read ask write manage" || len(whole.List()) != 4 {
		t.Errorf("got %q, %v", whole, err)
	}
	if _, err := identity.ParseScopes("read root"); err == nil {
		t.Error("a scope that does not exist was taken")
	}
	if whole.Has("") || whole.Has("root") {
		t.Error("a set has what is no scope")
	}
}

func TestASessionIsForEverythingAndAKeyForItsScopes(t *testing.T) {
	read, err := identity.ScopesOf(identity.ScopeRead)
	if err != nil {
		t.Fatal(err)
	}
	if !(identity.Viewer{}).May(identity.ScopeManage) {
		t.Error("a session was held to scopes")
	}
	key := identity.Viewer{KeyID: id.New(), Scopes: read}
	if !key.May(identity.ScopeRead) || key.May(identity.ScopeWrite) {
		t.Error("a key does not keep to its scopes")
	}
}
