package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Collection is a shelf of documents and the unit that access is granted on.
type Collection struct {
	ID          id.ID     `json:"id" format:"uuid"`
	Name        string    `json:"name"`
	Description string    `json:"description"`
	Documents   int       `json:"documents" doc:"How many documents it holds"`
	Access      string    `json:"access" enum:"read,write,manage" doc:"What the viewer may do here"`
	CreatedAt   time.Time `json:"createdAt"`
	UpdatedAt   time.Time `json:"updatedAt"`
}

// Collections are all that the viewer may read, by name.
type Collections struct {
	Collections []Collection `json:"collections" nullable:"false"`
}

// NewCollection asks for a collection. Its maker may manage it.
type NewCollection struct {
	Name        string `json:"name" minLength:"1" maxLength:"120"`
	Description string `json:"description,omitempty" maxLength:"500"`
}

// ChangeCollection renames or describes a collection; what is left out stays.
type ChangeCollection struct {
	Name        *string `json:"name,omitempty" minLength:"1" maxLength:"120"`
	Description *string `json:"description,omitempty" maxLength:"500"`
}

// Grant lets somebody do something in a collection.
type Grant struct {
	ID          id.ID  `json:"id" format:"uuid"`
	Subject     string `json:"subject" enum:"user,role,everyone,service" doc:"Whom it is for: one person, everyone of a role, every member, or one service"`
	UserID      *id.ID `json:"userId,omitempty" format:"uuid" doc:"With subject user"`
	UserName    string `json:"userName,omitempty" doc:"With subject user: the person's name"`
	Role        string `json:"role,omitempty" enum:"admin,member" doc:"With subject role"`
	ServiceID   *id.ID `json:"serviceId,omitempty" format:"uuid" doc:"With subject service: its key's ID"`
	ServiceName string `json:"serviceName,omitempty" doc:"With subject service"`
	Permission  string `json:"permission" enum:"read,write,manage" doc:"read: find, open, ask; write: also add, replace, delete; manage: also grant"`
}

// Grants are all the grants on one collection. Admins manage every collection
// without one.
type Grants struct {
	Grants []Grant `json:"grants" nullable:"false"`
}

// NewGrant gives access; a second one for the same subject replaces the first.
type NewGrant struct {
	Subject    string `json:"subject" enum:"user,role,everyone,service"`
	UserID     *id.ID `json:"userId,omitempty" format:"uuid"`
	Role       string `json:"role,omitempty" enum:"admin,member"`
	ServiceID  *id.ID `json:"serviceId,omitempty" format:"uuid"`
	Permission string `json:"permission" enum:"read,write,manage"`
}
