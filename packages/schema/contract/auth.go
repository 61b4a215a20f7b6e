package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// AuthConfig tells the web how people sign in here.
type AuthConfig struct {
	Mode                string        `json:"mode" enum:"local,clerk" doc:"Which identity provider this installation uses"`
	ClerkPublishableKey string        `json:"clerkPublishableKey,omitempty" doc:"Clerk's public key, in Clerk mode"`
	Demo                []DemoAccount `json:"demo,omitempty" doc:"Accounts of a fresh development installation that still have their first password; never set in production"`
	MinPasswordLength   int           `json:"minPasswordLength" doc:"The shortest password accepted, in characters"`
}

// DemoAccount is an account that a fresh development installation offers.
type DemoAccount struct {
	Email    string `json:"email"`
	Password string `json:"password"`
	Role     string `json:"role" enum:"admin,member"`
}

// SignIn is a request for a session.
type SignIn struct {
	Email        string `json:"email" format:"email" maxLength:"254" doc:"The account's e-mail address; case does not matter"`
	Password     string `json:"password" minLength:"1" maxLength:"1024"`
	Organisation *id.ID `json:"organisation,omitempty" format:"uuid" doc:"The organisation to enter; left out, the one joined first"`
}

// Session says who is signed in, where, and until when.
type Session struct {
	User          User               `json:"user"`
	Organisation  Organisation       `json:"organisation"`
	Role          string             `json:"role" enum:"admin,member"`
	Organisations []OrganisationRole `json:"organisations" doc:"Every organisation the person belongs to" nullable:"false"`
	ExpiresAt     time.Time          `json:"expiresAt" doc:"When this session ends"`
	Token         string             `json:"token,omitempty" doc:"The session token, only in the answer to a sign-in that asked for it with ?token=true; browsers use the cookie"`
}

// User is a person.
type User struct {
	ID    id.ID  `json:"id" format:"uuid"`
	Email string `json:"email" format:"email"`
	Name  string `json:"name"`
}

// Organisation is a team with documents of its own.
type Organisation struct {
	ID   id.ID  `json:"id" format:"uuid"`
	Name string `json:"name"`
	Slug string `json:"slug" doc:"A short name for addresses"`
}

// OrganisationRole is a person's place in one organisation.
type OrganisationRole struct {
	Organisation
	Role string `json:"role" enum:"admin,member"`
}

// SwitchOrganisation asks for a session in another organisation.
type SwitchOrganisation struct {
	Organisation id.ID `json:"organisation" format:"uuid"`
}

// ChangePassword replaces the viewer's password and ends their other sessions.
type ChangePassword struct {
	Current string `json:"current" minLength:"1" maxLength:"1024"`
	New     string `json:"new" minLength:"1" maxLength:"1024" doc:"At least AuthConfig.minPasswordLength characters"`
}
