package contract

import "github.com/forebay/forebay/packages/schema/id"

// DocumentAccess says who may do what with one document, and why.
type DocumentAccess struct {
	Grants  []DocumentGrant  `json:"grants" nullable:"false" doc:"Those of this document alone, in place of its collection's"`
	Readers []DocumentReader `json:"readers" nullable:"false" doc:"Every member and service, by name: what they may do with it and where that comes from"`
}

// DocumentGrant is what somebody may do with one document, whatever its
// collection says. Of several that name somebody the closest counts: the person
// or service itself, then the role, then everyone.
type DocumentGrant struct {
	ID          id.ID  `json:"id" format:"uuid"`
	Subject     string `json:"subject" enum:"user,role,everyone,service"`
	UserID      *id.ID `json:"userId,omitempty" format:"uuid" doc:"With subject user"`
	UserName    string `json:"userName,omitempty" doc:"With subject user: the person's name"`
	Role        string `json:"role,omitempty" enum:"admin,member" doc:"With subject role"`
	ServiceID   *id.ID `json:"serviceId,omitempty" format:"uuid" doc:"With subject service: its key's ID"`
	ServiceName string `json:"serviceName,omitempty" doc:"With subject service"`
	Permission  string `json:"permission" enum:"none,read,write,manage" doc:"none hides the document"`
}

// NewDocumentGrant sets what somebody may do with one document; a second one for
// the same subject replaces the first.
type NewDocumentGrant struct {
	Subject    string `json:"subject" enum:"user,role,everyone,service"`
	UserID     *id.ID `json:"userId,omitempty" format:"uuid"`
	Role       string `json:"role,omitempty" enum:"admin,member"`
	ServiceID  *id.ID `json:"serviceId,omitempty" format:"uuid"`
	Permission string `json:"permission" enum:"none,read,write,manage"`
}

// DocumentReader is one member or service, and why they may do what they may.
type DocumentReader struct {
	Kind       string `json:"kind" enum:"person,service"`
	ID         id.ID  `json:"id" format:"uuid"`
	Name       string `json:"name"`
	Permission string `json:"permission" enum:"none,read,write,manage"`
	Through    string `json:"through" enum:"admin,collection,document,nothing" doc:"admin: admins manage everything. collection, document: a grant on it, for the subject that is named"`
	Subject    string `json:"subject,omitempty" enum:"user,role,everyone,service" doc:"Whom that grant names"`
}
