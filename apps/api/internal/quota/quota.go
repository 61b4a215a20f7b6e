// Package quota limits how much a person or service may use in a window of
// time: questions in an hour, documents and their bytes in a day. Admins set the
// limits; nothing is limited until one does, since a team's own service should
// not turn its people away by itself, and the gate keeps it fast already.
package quota

import (
	"context"
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Kind is what is counted.
type Kind string

// The kinds.
const (
	Questions Kind = "questions"
	Documents Kind = "documents" // and new versions
	Bytes     Kind = "bytes"     // of them
)

// Window is how long a kind is counted for, from a full hour or day in UTC on.
// Fixed windows cost one row each; in the worst case twice the limit is used
// around the end of one.
func (k Kind) Window() time.Duration {
	if k == Questions {
		return time.Hour
	}
	return 24 * time.Hour
}

// Limits are what each person and each service may use. 0 is without a limit.
type Limits struct {
	QuestionsPerHour int64
	DocumentsPerDay  int64
	BytesPerDay      int64
}

// Of returns the limit of a kind.
func (l Limits) Of(k Kind) int64 {
	switch k {
	case Questions:
		return l.QuestionsPerHour
	case Documents:
		return l.DocumentsPerDay
	case Bytes:
		return l.BytesPerDay
	}
	return 0
}

// Standing is how much of one limit is used.
type Standing struct {
	Kind   Kind
	Limit  int64
	Used   int64
	Resets time.Time // when the next window begins
}

// Left is what can still be used.
func (s Standing) Left() int64 { return max(s.Limit-s.Used, 0) }

// Counter names one count.
type Counter struct {
	Subject id.ID // the person or service
	Kind    Kind
	Since   time.Time // when the window began
}

// counterAt is the counter of the window that runs at a moment.
func counterAt(subject id.ID, k Kind, at time.Time) Counter {
	return Counter{Subject: subject, Kind: k, Since: at.UTC().Truncate(k.Window())}
}

func (c Counter) resets() time.Time { return c.Since.Add(c.Kind.Window()) }

// Store keeps limits and counts, in the viewer's organisation. All replicas
// share the counts.
type Store interface {
	// Limits returns what admins set; without that, the zero value.
	Limits(ctx context.Context) (Limits, error)
	// SetLimits leaves an audit event.
	SetLimits(ctx context.Context, l Limits) error
	// Used reads counts in one statement. What was never counted is 0.
	Used(ctx context.Context, counters []Counter) (map[Kind]int64, error)
	// Spend adds n to a count unless that passes limit, all in one step; ok says
	// whether it did.
	Spend(ctx context.Context, c Counter, n, limit int64) (ok bool, err error)
	// GiveBack takes n off a count again.
	GiveBack(ctx context.Context, c Counter, n int64) error
}
