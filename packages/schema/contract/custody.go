package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Erasure is a complete deletion: of a document, of a person's data, or of the
// organisation with everything in it.
type Erasure struct {
	ID          id.ID          `json:"id" format:"uuid"`
	Kind        string         `json:"kind" enum:"document,person,organisation"`
	SubjectID   id.ID          `json:"subjectId" format:"uuid" doc:"What is erased; its name is not kept"`
	RequestedBy string         `json:"requestedBy" doc:"The name of who asked for it; empty when its time was up"`
	RequestedAt time.Time      `json:"requestedAt"`
	State       string         `json:"state" enum:"queued,done,failed" doc:"Nobody sees or finds it any more in any state; failed needs another try to take the rest out of the database"`
	FinishedAt  *time.Time     `json:"finishedAt,omitempty"`
	Erased      map[string]int `json:"erased,omitempty" doc:"How many rows of what went"`
}

// Erasures are the organisation's latest, newest first.
type Erasures struct {
	Erasures []Erasure `json:"erasures" nullable:"false"`
}

// EraseOrganisation asks for the end of the viewer's organisation.
type EraseOrganisation struct {
	Confirm string `json:"confirm" minLength:"1" maxLength:"64" doc:"The organisation's slug, typed in, so that nobody does this by mistake"`
}
