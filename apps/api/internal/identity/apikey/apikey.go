// Package apikey lets programs act through the API: for the person who made a
// key, or as a service of its own. It makes keys, tells good ones from others,
// and manages them. Of a key's secret only a hash is kept.
package apikey

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// Kind says whom a key acts for.
type Kind string

// The kinds of key.
const (
	Person  Kind = "person"  // acts as who made it, as they stand at that moment
	Service Kind = "service" // is a principal of its own, which may do what was granted to it
)

// Key is a key without its secret.
type Key struct {
	ID         id.ID
	OrgID      id.ID
	Kind       Kind
	UserID     id.ID // who made it; of a person's key, whom it acts for
	Name       string
	Prefix     string   // how the key begins, to recognise it by
	SecretHash [32]byte // SHA-256 of the secret
	Scopes     identity.Scopes
	CreatedAt  time.Time
	ExpiresAt  time.Time
	RevokedAt  time.Time // zero while it lasts
	LastUsedAt time.Time // to the minute; zero before its first use
}

// Lasts says whether the key is good at a moment.
func (k Key) Lasts(at time.Time) bool { return k.RevokedAt.IsZero() && at.Before(k.ExpiresAt) }

// Store keeps keys, in the viewer's organisation. A missing row is a
// knowledge.Error with CodeNotFound. Each change leaves an audit event.
type Store interface {
	CreateKey(ctx context.Context, k Key) error
	// Keys returns those that were not revoked, the newest first.
	Keys(ctx context.Context) ([]Key, error)
	Key(ctx context.Context, key id.ID) (Key, error)
	// KeyHolder reads a key together with the role that its person has now:
	// one query a request. The role is empty when they are no member.
	KeyHolder(ctx context.Context, key id.ID) (Key, identity.Role, error)
	RenameKey(ctx context.Context, key id.ID, name string) error
	// RenewKey gives a key that was not revoked another secret and end.
	RenewKey(ctx context.Context, key id.ID, prefix string, hash [32]byte, expires time.Time) error
	// RevokeKey ends a key and takes the grants back that were its own. One
	// that was revoked before stays as it is.
	RevokeKey(ctx context.Context, key id.ID, at time.Time) error
	// KeyUsed notes a use, unless one was noted at or after since.
	KeyUsed(ctx context.Context, key id.ID, at, since time.Time) error
}
