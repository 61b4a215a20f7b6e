package identity

import (
	"context"
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// User is a person with an account. A person can belong to several organisations.
type User struct {
	ID           id.ID
	Email        string // lower case
	Name         string
	PasswordHash string // argon2id in PHC form; empty when a hosted provider signs the person in
	CreatedAt    time.Time
}

// Organisation is a team.
type Organisation struct {
	ID        id.ID
	Name      string
	Slug      string
	CreatedAt time.Time
}

// Member is a person's place in an organisation.
type Member struct {
	User     User
	Role     Role
	JoinedAt time.Time
}

// Place is an organisation as one of its members sees it in a list.
type Place struct {
	Organisation Organisation
	Role         Role
	JoinedAt     time.Time
}

// Session is one sign-in. A token is good only while its session is.
type Session struct {
	ID        id.ID
	OrgID     id.ID
	UserID    id.ID
	UserAgent string
	CreatedAt time.Time
	ExpiresAt time.Time
	RevokedAt time.Time // zero while it lasts
}

// Invitation is an offer to join, good once.
type Invitation struct {
	ID        id.ID
	OrgID     id.ID
	Email     string // lower case
	Role      Role
	TokenHash [32]byte // SHA-256 of the link's secret
	InvitedBy id.ID
	CreatedAt time.Time
	ExpiresAt time.Time
	EndedAt   time.Time // accepted or revoked; zero while open
}

// Accounts keeps people, organisations, sessions and invitations. Those marked
// unscoped need a context from [Unscoped]; the others act in the viewer's
// organisation. A missing row is a knowledge.Error with CodeNotFound.
type Accounts interface {
	CreateOrganisation(ctx context.Context, o Organisation) error              // unscoped
	Organisation(ctx context.Context, org id.ID) (Organisation, error)         // unscoped
	OrganisationBySlug(ctx context.Context, slug string) (Organisation, error) // unscoped
	Organisations(ctx context.Context) ([]Organisation, error)                 // unscoped; by creation
	CreateUser(ctx context.Context, u User) error                              // unscoped; CodeConflict when the address is taken
	UserByEmail(ctx context.Context, email string) (User, error)               // unscoped
	User(ctx context.Context, user id.ID) (User, error)                        // unscoped
	SetPassword(ctx context.Context, user id.ID, hash string) error            // unscoped
	PlacesOf(ctx context.Context, user id.ID) ([]Place, error)                 // unscoped; joined first, first

	Members(ctx context.Context) ([]Member, error) // by name
	Member(ctx context.Context, user id.ID) (Member, error)
	AddMember(ctx context.Context, user id.ID, role Role) error
	// ChangeRole and RemoveMember answer CodeLastAdmin, without change, when
	// no admin would be left, also when two admins try it on each other at
	// once. RemoveMember ends the person's sessions in the organisation and
	// takes the grants back that were theirs.
	ChangeRole(ctx context.Context, user id.ID, role Role) error
	RemoveMember(ctx context.Context, user id.ID) error

	CreateSession(ctx context.Context, s Session) error
	// SessionMember reads a session together with its member: one query a request.
	SessionMember(ctx context.Context, session id.ID) (Session, Member, error)
	RevokeSession(ctx context.Context, session id.ID, at time.Time) error
	RevokeSessionsOf(ctx context.Context, user, except id.ID, at time.Time) error

	CreateInvitation(ctx context.Context, i Invitation) error
	Invitations(ctx context.Context, now time.Time) ([]Invitation, error) // open ones, newest first
	Invitation(ctx context.Context, invitation id.ID) (Invitation, error)
	EndInvitation(ctx context.Context, invitation id.ID, at time.Time) error
	// Join ends the invitation and adds the member in one transaction, making
	// the account too when newUser is set. newUser with the ID of an account is
	// a person who belongs to no organisation any more and begins anew: they
	// get its name and password; CodeConflict when they belong to one after
	// all. CodeInvitationEnded when it had ended, so that one link cannot be
	// used twice.
	Join(ctx context.Context, invitation id.ID, user id.ID, newUser *User, now time.Time) error
}
