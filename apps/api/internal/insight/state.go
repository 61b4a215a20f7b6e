package insight

import (
	"context"
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// State is how an organisation's watch stands. The zero State is a watch that
// has not looked yet, with the first questions for its reference.
type State struct {
	Version int `json:"version"` // counts how often it was saved
	// From is where the reference begins: zero with the first question there is.
	From time.Time `json:"from,omitzero"`
	// To is where it ends: zero while the reference still grows.
	To time.Time `json:"to,omitzero"`
	// Days is how many days an administrator chose for it; 0 when nobody did.
	Days int `json:"days,omitempty"`
	// Base is how many questions a reference has that has ended, up to MaxChosen.
	Base int `json:"base,omitempty"`
	// Total is how many there are since From, up to Looked.
	Total int `json:"total"`
	// Looked is the last question that was looked at, At when that was.
	Looked Mark      `json:"looked"`
	At     time.Time `json:"at,omitzero"`
	Pruned time.Time `json:"pruned,omitzero"` // when what is too old was last deleted

	Reference Stretch    `json:"reference"` // as of the last look
	Window    Stretch    `json:"window"`
	Measures  []Standing `json:"measures,omitempty"` // empty before the first look
}

// due is how many questions there have to be after Looked for the next look.
func (s State) due() int {
	if s.To.IsZero() && s.Total == 0 {
		return MinReference + Step
	}
	return Step
}

// Store keeps observations, how the watch stands, and alarms, in the viewer's
// organisation.
type Store interface {
	// KeepObservations keeps observations of an organisation that is not being
	// erased; they have no IDs yet.
	KeepObservations(ctx context.Context, list []Observation) error
	// CountObservations counts those after one mark, and up to another; a zero
	// mark is no bound.
	CountObservations(ctx context.Context, after, upTo Mark) (int, error)
	// FirstObservations returns up to limit from a time on, the oldest first.
	FirstObservations(ctx context.Context, from time.Time, limit int) ([]Observation, error)
	// LatestObservations returns the limit latest from one time up to another,
	// the oldest of them first; a zero time is no bound.
	LatestObservations(ctx context.Context, from, to time.Time, limit int) ([]Observation, error)
	// ForgetObservations deletes all but the keep latest and those from one time
	// up to another, and all before oldest but the latter.
	ForgetObservations(ctx context.Context, oldest time.Time, keep int, from, to time.Time) error

	// Drift returns how the watch stands.
	Drift(ctx context.Context) (State, error)
	// SaveLook saves the outcome of a look, if nobody has saved any other since
	// next.Version-1 was read: alarms that were opened, and the end of others.
	SaveLook(ctx context.Context, next State, opened []Alarm, ended []id.ID) (saved bool, err error)
	// SaveReference does the same for what an administrator chose, with an audit
	// event, and ends all alarms. It answers CodeConflict when others were faster.
	SaveReference(ctx context.Context, next State) error
	// Alarms returns the latest, newest first.
	Alarms(ctx context.Context, limit int) ([]Alarm, error)
	// Acknowledge notes, with an audit event, that the viewer has seen to an
	// alarm; who was first stays.
	Acknowledge(ctx context.Context, alarm id.ID) (Alarm, error)
	// Names are those of people who are or were members here.
	Names(ctx context.Context, people []id.ID) (map[id.ID]string, error)
}
