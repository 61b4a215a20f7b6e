// Package identity says who asks: the viewer of a request, roles, accounts,
// sessions and invitations. Its subpackage local runs accounts of Forebay's
// own; both it and a hosted identity provider end in one token verifier.
package identity

import (
	"context"
	"errors"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Role is what a member may do in an organisation. The text is Clerk's.
type Role string

// The roles.
const (
	RoleAdmin  Role = "admin"
	RoleMember Role = "member"
)

// Valid says whether r is a known role.
func (r Role) Valid() bool { return r == RoleAdmin || r == RoleMember }

// Viewer is on whose behalf something is done, inside exactly one organisation.
type Viewer struct {
	OrgID     id.ID
	UserID    id.ID  // Nil for background work; of a service, its key's ID
	SessionID id.ID  // Nil for background work and keys
	KeyID     id.ID  // the API key that is used; Nil without one
	Scopes    Scopes // what that key is for
	Role      Role   // empty for a service, which is no member
	System    string // why background work acts; empty for a person
}

// Service says whether the viewer is a service: a key that acts for itself.
// Only what was granted to it is there for it.
func (v Viewer) Service() bool { return !v.KeyID.IsNil() && v.KeyID == v.UserID }

// May says whether the viewer came with what the scope needs: a session, which
// is for everything, or a key that is for it.
func (v Viewer) May(s Scope) bool { return v.KeyID.IsNil() || v.Scopes.Has(s) }

// Admin says whether the viewer administers the organisation. Background work
// is not limited by grants and counts as one.
func (v Viewer) Admin() bool { return v.Role == RoleAdmin || v.System != "" }

type viewerKey struct{}
type unscopedKey struct{}

// ErrNoViewer is what the store answers when nobody asked: it fails closed.
var ErrNoViewer = errors.New("identity: no viewer in the context")

// WithViewer returns a context that acts for v.
func WithViewer(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// ViewerFrom returns the context's viewer, or [ErrNoViewer].
func ViewerFrom(ctx context.Context) (Viewer, error) {
	v, ok := ctx.Value(viewerKey{}).(Viewer)
	if !ok || v.OrgID.IsNil() {
		return Viewer{}, ErrNoViewer
	}
	return v, nil
}

// AdminFrom returns the context's viewer if it administers the organisation. what
// says in an error what only admins may do: "see quotas".
func AdminFrom(ctx context.Context, what string) (Viewer, error) {
	v, err := ViewerFrom(ctx)
	if err == nil && !v.Admin() {
		err = knowledge.Errorf(knowledge.CodeForbidden, "Only an admin may %s. Ask one of yours.", what)
	}
	return v, err
}

// ForOrg returns a context for background work inside one organisation; why is
// recorded in the audit trail.
func ForOrg(ctx context.Context, org id.ID, why string) context.Context {
	return WithViewer(ctx, Viewer{OrgID: org, System: why})
}

// Unscoped returns a context that may reach the few tables that belong to no
// organisation (users, organisations, job dispatch, global flags), and those only.
func Unscoped(ctx context.Context, why string) context.Context {
	return context.WithValue(ctx, unscopedKey{}, why)
}

// IsUnscoped says whether ctx came from [Unscoped].
func IsUnscoped(ctx context.Context) bool {
	why, _ := ctx.Value(unscopedKey{}).(string)
	return why != ""
}
