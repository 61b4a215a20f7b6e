package identity

import (
	"fmt"
	"slices"
	"strings"
)

// Scope is one kind of thing that an API key can be for. A key does nothing
// outside its scopes, whatever its holder may do otherwise.
type Scope string

// The scopes. None includes another: a key says all that it is for.
const (
	ScopeRead   Scope = "read"   // lists, documents and their texts, search
	ScopeAsk    Scope = "ask"    // questions, answers, the holder's own conversations
	ScopeWrite  Scope = "write"  // add, replace, change, delete documents
	ScopeManage Scope = "manage" // collections, access, members, settings
)

// scopes lists them in the order in which people see them.
var scopes = []Scope{ScopeRead, ScopeAsk, ScopeWrite, ScopeManage}

// Scopes is a set of them. The zero value has none.
type Scopes uint8

// ScopesOf makes a set. A scope that does not exist is an error.
func ScopesOf(list ...Scope) (Scopes, error) {
	var set Scopes
	for _, s := range list {
		i := slices.Index(scopes, s)
		if i < 0 {
			return 0, fmt.Errorf("identity: there is no scope %q", s)
		}
		set |= 1 << i
	}
	return set, nil
}

// ParseScopes reads what String wrote.
func ParseScopes(text string) (Scopes, error) {
	var list []Scope
	for word := range strings.FieldsSeq(text) {
		list = append(list, Scope(word))
	}
	return ScopesOf(list...)
}

// Has says whether s is in the set.
func (set Scopes) Has(s Scope) bool {
	i := slices.Index(scopes, s)
	return i >= 0 && set&(1<<i) != 0
}

// List returns the set's scopes in their order.
func (set Scopes) List() []Scope {
	list := []Scope{}
	for _, s := range scopes {
		if set.Has(s) {
			list = append(list, s)
		}
	}
	return list
}

// String is the scopes with spaces between them.
func (set Scopes) String() string {
	words := make([]string, 0, len(scopes))
	for _, s := range set.List() {
		words = append(words, string(s))
	}
	return strings.Join(words, " ")
}
