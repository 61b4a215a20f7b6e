package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// APIKey lets a program act, without its secret.
type APIKey struct {
	ID         id.ID      `json:"id" format:"uuid"`
	Kind       string     `json:"kind" enum:"person,service" doc:"person: acts as whoever made it. service: is a principal of its own, which may do what was granted to it"`
	Name       string     `json:"name" doc:"What it is used for"`
	Prefix     string     `json:"prefix" doc:"How the key begins, to recognise it by" example:"fby_01kR2vJcQwT9aZ"`
	Scopes     []string   `json:"scopes" enum:"read,ask,write,manage" nullable:"false" doc:"What it is for; each operation of the API names the scope that it needs"`
	OwnerID    id.ID      `json:"ownerId" format:"uuid" doc:"Who made it"`
	OwnerName  string     `json:"ownerName" doc:"The name of who made it"`
	CreatedAt  time.Time  `json:"createdAt"`
	ExpiresAt  time.Time  `json:"expiresAt"`
	LastUsedAt *time.Time `json:"lastUsedAt,omitempty" doc:"To the minute; absent before its first use"`
	Secret     string     `json:"secret,omitempty" doc:"The whole key; only in the answer to its making or renewal, it is stored hashed"`
}

// APIKeys are the viewer's keys and, for an admin, everybody's, the newest first.
type APIKeys struct {
	Keys []APIKey `json:"keys" nullable:"false"`
}

// NewAPIKey asks for a key.
type NewAPIKey struct {
	Name   string   `json:"name" minLength:"1" maxLength:"120" doc:"What it is used for"`
	Kind   string   `json:"kind,omitempty" enum:"person,service" default:"person" doc:"Only an admin makes a service's"`
	Scopes []string `json:"scopes" enum:"read,ask,write,manage" minItems:"1" maxItems:"4" nullable:"false"`
	Days   int      `json:"days,omitempty" minimum:"1" maximum:"365" default:"90" doc:"How long it lasts"`
}

// ChangeAPIKey gives a key another name.
type ChangeAPIKey struct {
	Name string `json:"name" minLength:"1" maxLength:"120"`
}

// RenewAPIKey asks for another secret for a key, in place of the one it has.
type RenewAPIKey struct {
	Days int `json:"days,omitempty" minimum:"1" maximum:"365" default:"90" doc:"How long it lasts from now"`
}

// Services are the services that access can be given to, by name.
type Services struct {
	Services []Service `json:"services" nullable:"false"`
}

// Service is a program that acts for itself, with an API key.
type Service struct {
	ID   id.ID  `json:"id" format:"uuid" doc:"Its key's ID"`
	Name string `json:"name"`
}
