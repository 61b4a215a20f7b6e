package local

import (
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

// SignIn is what a person gives to enter.
type SignIn struct {
	Email        string
	Password     string
	Organisation id.ID // Nil for the one joined first
	UserAgent    string
}

// Entry is a session together with what its holder sees of themselves.
type Entry struct {
	User         identity.User
	Organisation identity.Organisation
	Role         identity.Role
	Places       []identity.Place // every organisation the person belongs to
	Session      identity.Session
	Token        string // of a session that was just made; empty otherwise
}

// Offer is what the holder of an invitation link sees before accepting.
type Offer struct {
	Email        string
	Organisation string
	Role         identity.Role
	ExpiresAt    time.Time
	HasAccount   bool
}

// DemoAccount is an account of a fresh development installation.
type DemoAccount struct {
	Email    string
	Name     string
	Password string
	Role     identity.Role
}
