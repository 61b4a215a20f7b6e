package identity

import (
	"context"
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// ExternalUser is a person as a hosted provider has them at a moment.
type ExternalUser struct {
	ID       string // the provider's
	Email    string // lower case; empty when they have none
	Verified bool   // whether the provider has seen them read mail at Email
	Name     string
	Version  time.Time // when the provider last changed them
	Ended    bool      // deleted there; of the rest only ID and Version count
}

// ExternalOrganisation is an organisation as a hosted provider has it.
type ExternalOrganisation struct {
	ID      string
	Name    string
	Slug    string // what the provider calls it in addresses; may be empty
	Version time.Time
	Ended   bool
}

// ExternalMembership is a person's place as a hosted provider has it.
type ExternalMembership struct {
	ID             string
	UserID         string // the provider's
	OrganisationID string // the provider's
	Role           Role
	Version        time.Time
	Ended          bool
}

// ExternalSession is a sign-in at the provider that has ended.
type ExternalSession struct {
	ID      string
	Version time.Time
}

// Delivery is a message that the provider sends at least once.
type Delivery struct {
	ID   string // the sender's; the same when it is sent again
	Type string
}

// News is what a hosted provider says at once. Its parts are taken in together
// or not at all, in the order of the fields.
type News struct {
	Delivery     *Delivery // nil when we asked
	Entering     bool      // the person is at the door, with a sign-in of theirs
	User         *ExternalUser
	Organisation *ExternalOrganisation
	Membership   *ExternalMembership
	Session      *ExternalSession
}

// Standing is where a person stands in one organisation at this moment.
type Standing struct {
	User         id.ID
	Organisation id.ID
	Role         Role
	SessionEnded bool // the provider said that this sign-in is over
}

// ExternalKind is a kind of thing that a hosted provider has.
type ExternalKind string

// The kinds.
const (
	ExternalKindUser         ExternalKind = "user"
	ExternalKindOrganisation ExternalKind = "organisation"
	ExternalKindMembership   ExternalKind = "membership"
	ExternalKindSession      ExternalKind = "session"
)

// Directory keeps what a hosted provider says of people, organisations and
// memberships, and ties them to ours. Its methods need a context from [Unscoped].
type Directory interface {
	// Standing finds a person in an organisation, both by the provider's IDs,
	// in one read. CodeNotFound when they are not in it, or either is unknown,
	// has ended or is being erased.
	Standing(ctx context.Context, user, organisation, session string) (Standing, error)
	// Take makes ours agree with the news. What is not newer than what was
	// taken before changes nothing, what has ended never comes back, and a
	// delivery acts once (again is then true). A membership of a person or an
	// organisation that was never heard of is CodeNotFound, and nothing is kept.
	// Who was erased here stays so until they enter by a membership that was not
	// erased with them: then they are somebody new.
	Take(ctx context.Context, n News) (again bool, err error)
	// Versions returns those of the given IDs that were heard of.
	Versions(ctx context.Context, kind ExternalKind, ids []string) (map[string]time.Time, error)
	// Living returns up to limit IDs of users or organisations that have not
	// ended and were first heard of before a moment, in order, after one.
	Living(ctx context.Context, kind ExternalKind, before time.Time, after string, limit int) ([]string, error)
	// LivingMemberships returns all memberships of an organisation, by the
	// provider's ID, that have not ended and were first heard of before a moment.
	LivingMemberships(ctx context.Context, organisation string, before time.Time) ([]ExternalMembership, error)
	// Link ties an organisation of ours that no provider's is tied to.
	// CodeConflict when either is tied already.
	Link(ctx context.Context, o ExternalOrganisation, ours id.ID) error
	// Schedule queues the reconciliation of a night; false when it was before.
	Schedule(ctx context.Context, night string) (queued bool, err error)
	// Forget drops deliveries and ended sessions from before a moment.
	Forget(ctx context.Context, before time.Time) error
}
