// Package endpoint keeps the models that an organisation uses: where each is
// reached, its sealed key, whether it works, and what it has cost. Calling them
// is package model's; embedding the library is package embed's.
package endpoint

import (
	"context"
	"math"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// State is where an endpoint is in its life.
type State string

// The states. An organisation has at most one endpoint for answers and one for
// embeddings; of embeddings, another may be in the making, which takes the
// first one's place when every passage has a vector of its own.
const (
	Serving  State = "serving"  // in use
	Building State = "building" // of embeddings: the library is being embedded
	Retired  State = "retired"  // of embeddings: replaced or removed, its vectors are being deleted
	Removed  State = "removed"  // nothing is left of it but the record of its calls
)

// Endpoint is a model as it is kept. Its Key and Spent are empty: the key is
// sealed, the spending is counted from the calls.
type Endpoint struct {
	model.Endpoint
	Secret []byte // the sealed key; empty for none
	State  State

	// Followed is the number in the change sequence up to which documents have
	// been embedded; 0 before the library was first walked.
	Followed int64
	// Failure says what stopped the embedding, in a sentence; empty when nothing
	// did. RetryAt is when it goes on by itself: zero with a Failure means that
	// somebody must do something first.
	Failure string
	RetryAt time.Time

	CreatedAt time.Time
	UpdatedAt time.Time
}

// Failing says whether embedding rests at t, and with it until when.
func (e Endpoint) Failing(t time.Time) bool {
	return e.Failure != "" && (e.RetryAt.IsZero() || t.Before(e.RetryAt))
}

// Progress is how far a library is embedded.
type Progress struct {
	Done  int // passages of served versions that have a vector
	Total int // passages of served versions
}

// Usage is what an endpoint was used for in a time.
type Usage struct {
	EndpointID    id.ID
	Calls         int
	Failures      int // of Calls
	InputTokens   int64
	OutputTokens  int64
	Cost          int64         // millionths of a US dollar
	FirstTokenP50 time.Duration // of the calls that went well: until the first text, or the vectors; 0 without any
	FirstTokenP95 time.Duration
}

// Store keeps endpoints and calls, all in the viewer's organisation. Every
// change but a record takes a number in the change sequence and leaves an audit
// event, in the same transaction; no event names a key.
type Store interface {
	// Endpoints returns those in use and in the making, the oldest first.
	Endpoints(ctx context.Context) ([]Endpoint, error)
	// Endpoint returns one, whatever its state.
	Endpoint(ctx context.Context, endpoint id.ID) (Endpoint, error)
	// CreateEndpoint adds one; CodeConflict when its purpose has one already.
	CreateEndpoint(ctx context.Context, e Endpoint) error
	// ChangeEndpoint writes a changed one, in use or in the making. Its State and
	// Followed stay as they are kept. CodeConflict when it was changed after
	// e.UpdatedAt.
	ChangeEndpoint(ctx context.Context, e Endpoint) error
	// ClearFailure forgets why one does not go on, and until when. Like the
	// machine's other notes it is no change.
	ClearFailure(ctx context.Context, endpoint id.ID) error
	// ReplaceEndpoint adds e, in the making, beside the one of its purpose that
	// is in use; what was in the making until now retires.
	ReplaceEndpoint(ctx context.Context, e Endpoint) error
	// RemoveEndpoint takes one out of use and forgets its key.
	RemoveEndpoint(ctx context.Context, endpoint id.ID) error

	// Progress counts passages.
	Progress(ctx context.Context, endpoint id.ID) (Progress, error)
	// RecordCall keeps one call.
	RecordCall(ctx context.Context, c model.Call) error
	// Spent adds up what an endpoint's calls have cost since a time.
	Spent(ctx context.Context, endpoint id.ID, since time.Time) (int64, error)
	// Usage adds up an endpoint's calls since a time.
	Usage(ctx context.Context, endpoint id.ID, since time.Time) (Usage, error)
}

// Sealer hides keys; see package seal.
type Sealer interface {
	Seal(secret, place []byte) []byte
	Open(sealed, place []byte) ([]byte, error)
}

// Caller calls models; package model/gateway does.
type Caller interface {
	Chat(ctx context.Context, e model.Endpoint, r model.Request, emit func(text string) error) (model.Reply, error)
	Embed(ctx context.Context, e model.Endpoint, texts []string) (model.Embeddings, error)
}

// place is where an endpoint's key belongs: it opens in no other row, and in no
// other organisation.
func place(org, endpoint id.ID) []byte {
	return append(append(make([]byte, 0, len(org)+len(endpoint)), org[:]...), endpoint[:]...)
}

// monthOf is when the month of t began, in UTC, as budgets are counted.
func monthOf(t time.Time) time.Time {
	t = t.UTC()
	return time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
}

// NextMonth is when budgets are new after t.
func NextMonth(t time.Time) time.Time { return monthOf(t).AddDate(0, 1, 0) }

// ErrChanged says that an endpoint is not any more as it was read.
func ErrChanged() error {
	return knowledge.Errorf(knowledge.CodeConflict, "Somebody else changed this model meanwhile. Look at it again, then make your change.")
}

// ErrBudget says that an endpoint's budget is spent.
func ErrBudget(e model.Endpoint) error {
	return knowledge.Errorf(knowledge.CodeModelBudget,
		"The month's budget of %s is spent. An admin can raise it in Settings; it is new on the first of next month.", e.Name)
}

// Rank is the place, from 0, of a percentile among n values in order, by
// nearest rank: the least value that at least that part of them do not exceed.
func Rank(n int, part float64) int {
	return min(max(int(math.Ceil(float64(n)*part))-1, 0), max(n-1, 0))
}
