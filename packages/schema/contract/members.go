package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Member is a person's membership of the viewer's organisation.
type Member struct {
	User     User      `json:"user"`
	Role     string    `json:"role" enum:"admin,member"`
	JoinedAt time.Time `json:"joinedAt"`
}

// Members is the whole membership; organisations are small enough for one page.
type Members struct {
	Members     []Member     `json:"members" nullable:"false"`
	Invitations []Invitation `json:"invitations" nullable:"false" doc:"Open invitations; only an admin sees them"`
}

// ChangeRole gives a member another role.
type ChangeRole struct {
	Role string `json:"role" enum:"admin,member"`
}

// Invite asks for an invitation link.
type Invite struct {
	Email string `json:"email" format:"email" maxLength:"254"`
	Role  string `json:"role" enum:"admin,member"`
}

// Invitation is an open invitation.
type Invitation struct {
	ID        id.ID     `json:"id" format:"uuid"`
	Email     string    `json:"email" format:"email"`
	Role      string    `json:"role" enum:"admin,member"`
	ExpiresAt time.Time `json:"expiresAt"`
	CreatedAt time.Time `json:"createdAt"`
	Token     string    `json:"token,omitempty" doc:"The secret of the link /join/{token}; only in the answer to its creation, it is stored hashed"`
}

// InvitationOffer is what the holder of a link sees before accepting.
type InvitationOffer struct {
	Email        string    `json:"email" format:"email"`
	Organisation string    `json:"organisation" doc:"The organisation's name"`
	Role         string    `json:"role" enum:"admin,member"`
	ExpiresAt    time.Time `json:"expiresAt"`
	HasAccount   bool      `json:"hasAccount" doc:"Whether the address already has an account, whose password is then asked for"`
}

// AcceptInvitation joins the organisation and signs in.
type AcceptInvitation struct {
	Name     string `json:"name,omitempty" maxLength:"120" doc:"The person's name; needed for a new account"`
	Password string `json:"password" minLength:"1" maxLength:"1024" doc:"A new account's password, or the existing account's"`
}
