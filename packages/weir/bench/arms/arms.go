// Package arms has the pools that are measured against each other: weir, weir
// less one of its features each, and what a Go program would use in its place.
// Each runs the same query on the same server with at most Max connections.
package arms

import (
	"context"
	"errors"

	"github.com/failsafe-go/failsafe-go/adaptivelimiter"
	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
)

// Arm is a pool under test. Call is safe for use by several goroutines.
type Arm interface {
	// Call runs a query that answers with one row of one integer.
	Call(ctx context.Context, query string, args ...any) error
	// Faults are promises that the arm has been seen to break.
	Faults() []string
	// Close gives its connections up.
	Close() error
}

// Setup is what an arm is opened with.
type Setup struct {
	Config *mysql.Config
	// Max is how many connections it may use for its callers.
	Max int
}

// Kind is a sort of arm.
type Kind struct {
	Name string
	// Threads is how many threads it promises to keep to on the server; nil:
	// it promises nothing.
	Threads func(most int) int
	Open    func(Setup) (Arm, error)
}

// The arms' names.
const (
	Raw           = "database/sql"
	Semaphore     = "sql + semaphore"
	Failsafe      = "sql + failsafe-go"
	FailsafeQueue = "sql + failsafe-go, queue"
	Weir          = "weir"
	NoCoDel       = "weir, no CoDel"
	NoLimit       = "weir, no adaptive limit"
	NoDeadline    = "weir, no deadline refusal"
	NoKill        = "weir, no kills"
)

// All are all arms, in the order of tables.
func All() []Kind {
	return []Kind{
		{Name: Raw, Open: openRaw},
		{Name: Semaphore, Open: openSemaphore},
		{Name: Failsafe, Open: openFailsafe},
		{Name: FailsafeQueue, Open: openFailsafeQueue},
		{Name: Weir, Threads: weirThreads, Open: openWeir},
		{Name: NoCoDel, Threads: weirThreads, Open: openNoCoDel},
		{Name: NoLimit, Threads: weirThreads, Open: openNoLimit},
		{Name: NoDeadline, Threads: weirThreads, Open: openNoDeadline},
		{Name: NoKill, Threads: weirThreads, Open: openNoKill},
	}
}

// Select are the kinds with these names, in this order.
func Select(names ...string) ([]Kind, error) {
	var kinds []Kind
next:
	for _, name := range names {
		for _, k := range All() {
			if k.Name == name {
				kinds = append(kinds, k)
				continue next
			}
		}
		return nil, errors.New("arms: there is no arm named " + name)
	}
	return kinds, nil
}

// Classify says what became of a call, by its error: for every arm alike,
// giving up at the deadline is Late, wherever the caller waited.
func Classify(err error) load.Outcome {
	switch {
	case errors.Is(err, weir.ErrShed), errors.Is(err, adaptivelimiter.ErrExceeded):
		return load.Shed
	}
	return load.ByContext(err)
}
