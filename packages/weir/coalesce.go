package weir

import (
	"context"
	"errors"
	"reflect"
	"sync"
	"time"
)

// Coalesce answers with read's value, and lets the calls that come while one is
// in flight share it: of a thousand callers with the same key, one asks the
// server. Calls share if their DB, key, T and class are the same; class, since a
// person's question must not wait behind a read that background work has begun.
//
// The value is shared: treat it, and all that it points to, as read-only.
//
// read runs on a goroutine of its own, with a context that belongs to no single
// caller: it carries the first one's values, has the latest of the callers'
// deadlines (Options.DefaultDeadline for one that has none; callers who join
// move it), and ends when the last caller has left; read must then end too. A
// caller whose own context ends gets its error at once, and takes nothing from
// the others. A panic in read is a [PanicError] to all of them.
//
// With a context from [Tx.Context] or [Rows.Context] whose slot is still held,
// nothing is shared: what a transaction sees is its own affair. read then runs
// at once, with ctx. On a closed DB the answer is [ErrClosed].
func Coalesce[T any](ctx context.Context, db *DB, key string, read func(context.Context) (T, error)) (T, error) {
	if holdsSlot(ctx, db) {
		return caught(read, ctx)
	}
	var none T
	class, err := db.classOf(ctx)
	if err != nil {
		return none, err
	}
	ctx, cancel := db.bounded(ctx)
	defer stop(cancel)
	k := flightKey{key: key, class: class.name, value: reflect.TypeFor[T]()}
	for again := false; ; again = true {
		if err := ctx.Err(); err != nil {
			return none, err
		}
		f, err := board(ctx, db, k, read)
		if err != nil {
			return none, err
		}
		if err := f.await(ctx, db); err != nil {
			return none, err
		}
		if deadline, ok := ctx.Deadline(); again || !f.hurried(deadline, ok) {
			return f.value, f.err
		}
	}
}

// flights are a DB's shared reads.
type flights struct {
	mu    sync.Mutex
	byKey map[flightKey]any // a *flight[T], for key.value's T
}

type flightKey struct {
	key   string
	class Class
	value reflect.Type
}

// flight is one read and those who wait for it.
type flight[T any] struct {
	key     flightKey
	ctx     *sharedContext
	first   time.Time // the deadline of whoever began it; zero: none
	callers int       // guarded by flights.mu

	done  chan struct{} // closed when what follows is there
	value T
	err   error
}

// board joins the flight of k, or begins one.
func board[T any](ctx context.Context, db *DB, k flightKey, read func(context.Context) (T, error)) (*flight[T], error) {
	deadline, _ := ctx.Deadline()
	db.flights.mu.Lock()
	defer db.flights.mu.Unlock()
	select {
	case <-db.closing:
		return nil, ErrClosed
	default:
	}
	if f, ok := db.flights.byKey[k].(*flight[T]); ok {
		f.ctx.extend(deadline)
		f.callers++
		return f, nil
	}
	f := &flight[T]{key: k, ctx: newSharedContext(ctx, deadline), first: deadline, callers: 1, done: make(chan struct{})}
	if db.flights.byKey == nil {
		db.flights.byKey = map[flightKey]any{}
	}
	db.flights.byKey[k] = f
	go f.run(db, read)
	return f, nil
}

func (f *flight[T]) run(db *DB, read func(context.Context) (T, error)) {
	defer close(f.done)
	defer f.ctx.end()
	defer func() {
		db.flights.mu.Lock()
		defer db.flights.mu.Unlock()
		db.flights.remove(f.key, f)
	}()
	f.err = errGoexit // unless read returns
	f.value, f.err = caught(read, context.Context(f.ctx))
}

// remove takes f off the board, unless another has its place. Callers hold s.mu.
func (s *flights) remove(k flightKey, f any) {
	if s.byKey[k] == f {
		delete(s.byKey, k)
	}
}

// await waits for the read's end, or says why the caller cannot.
func (f *flight[T]) await(ctx context.Context, db *DB) error {
	var err error
	select {
	case <-f.done:
		return nil
	case <-ctx.Done():
		err = ctx.Err()
	case <-db.closing:
		err = ErrClosed
	}
	db.flights.mu.Lock()
	defer db.flights.mu.Unlock()
	select {
	case <-f.done: // the truth is worth more than the deadline
		return nil
	default:
	}
	if f.callers--; f.callers == 0 {
		db.flights.remove(f.key, f) // nobody may join what is being cancelled
		f.ctx.end()
	}
	return err
}

// hurried says whether the read failed for want of time that a caller with this
// deadline still has: it began in a hurrier's name, and was refused before the
// caller's own deadline could count.
func (f *flight[T]) hurried(deadline time.Time, bounded bool) bool {
	if f.first.IsZero() || bounded && !deadline.After(f.first) {
		return false
	}
	shed, ok := errors.AsType[*ShedError](f.err)
	return ok && shed.Reason == DeadlineUnmeetable || errors.Is(f.err, context.DeadlineExceeded)
}

// sharedContext is a read's context: it has the first caller's values, and the
// deadline of the most patient. No timer of its own has to keep that: whoever
// leaves last, ends it, and nobody stays beyond the latest deadline.
type sharedContext struct {
	context.Context
	end context.CancelFunc

	mu       sync.Mutex
	deadline time.Time // zero: none
}

func newSharedContext(first context.Context, deadline time.Time) *sharedContext {
	ctx, cancel := context.WithCancel(context.WithoutCancel(first))
	return &sharedContext{Context: ctx, end: cancel, deadline: deadline}
}

// extend makes the deadline at least this one; zero takes it away.
func (c *sharedContext) extend(deadline time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if deadline.IsZero() || !c.deadline.IsZero() && deadline.After(c.deadline) {
		c.deadline = deadline
	}
}

// Deadline implements [context.Context].
func (c *sharedContext) Deadline() (time.Time, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.deadline, !c.deadline.IsZero()
}
