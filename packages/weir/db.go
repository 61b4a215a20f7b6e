package weir

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// DB is a pool of server threads and the queue before it. It is safe for use by
// several goroutines, and meant to be opened once.
type DB struct {
	opts      Options
	connector driver.Connector
	sql       *sql.DB // converts arguments and rows; it never opens or queues anything itself
	control   *control
	tel       *telemetry

	closing chan struct{}   // closed when Close begins
	empty   chan struct{}   // closed when, after that, every slot is free
	life    context.Context // ends when Close gives up on what is left
	end     context.CancelFunc
	tasks   sync.WaitGroup // dials and reapers

	kills, killsRefused, killsLost, unconfirmed atomic.Uint64
	ticks                                       atomic.Uint64 // what peers are put in order by

	flights flights
	leaks   leakLog
	retries retryBudget
	breaker breaker

	mu        sync.Mutex
	closed    bool
	slots     []*slot
	free      []*slot // a stack: no thread
	idle      []*slot // a stack: a thread without work
	counts    [numStates]int
	classes   []*class // by priority, highest first
	byName    map[Class]*class
	waiting   int
	limiter   limiter
	pressure  pressure
	tending   *time.Timer // calls tend
	tendAt    time.Time   // when
	dials     uint64
	dialPause time.Duration
	dialAfter time.Time
	redial    *time.Timer
}

// Open returns a DB over connector (for MySQL, that of mysql.NewConnector). It
// connects when it is first needed. An option that makes no sense is an
// [OptionError].
func Open(connector driver.Connector, options Options) (*DB, error) {
	if connector == nil {
		return nil, &OptionError{"connector", "is nil"}
	}
	opts := options.withDefaults()
	if err := opts.validate(); err != nil {
		return nil, err
	}
	life, end := context.WithCancel(context.Background())
	db := &DB{
		opts: opts, connector: connector, sql: sql.OpenDB(handover{connector.Driver()}),
		closing: make(chan struct{}), empty: make(chan struct{}), life: life, end: end,
		classes: newClasses(opts), byName: map[Class]*class{},
		limiter: newLimiter(opts), pressure: pressure{heard: map[chan Pressure]func() bool{}},
	}
	// A connection that a slot lets go of is closed, not kept. The slots are the
	// bound on open ones: a second bound here would only be a second queue.
	db.sql.SetMaxIdleConns(-1)
	db.sql.SetMaxOpenConns(0)
	for _, c := range db.classes {
		db.byName[c.name] = c
	}
	for range opts.Max {
		s := &slot{}
		db.slots = append(db.slots, s)
		db.counts[stateFree]++
		db.free = append(db.free, s)
	}
	db.control = newControl(db)
	now := time.Now()
	db.retries.setUp(opts, now)
	db.breaker.ratio, db.breaker.began = opts.BreakerRatio, now
	tel, err := newTelemetry(db)
	if err != nil {
		end()
		return nil, errors.Join(err, db.sql.Close())
	}
	db.tel = tel
	return db, nil
}

// closeGrace is how long Close waits for the server to end what was running.
const closeGrace = 5 * time.Second

// Close refuses new calls and those that wait, ends what runs (its callers get
// [ErrClosed]) and closes every connection. It returns when the server's
// threads are gone, at the latest after five seconds, then with an error.
func (db *DB) Close() error {
	db.mu.Lock()
	if db.closed {
		db.mu.Unlock()
		return nil
	}
	db.closed = true
	close(db.closing)
	db.shedAll(Draining, ErrClosed)
	for _, timer := range []*time.Timer{db.redial, db.tending} {
		if timer != nil {
			timer.Stop()
		}
	}
	for heard := range db.pressure.heard {
		db.pressure.leave(heard)
	}
	for _, s := range db.idle {
		db.move(s, stateZombie)
		db.spawn(func() { db.retire(s) })
	}
	db.idle = nil
	db.noteEmpty()
	db.mu.Unlock()
	for _, s := range db.slots {
		if h := s.hold.Load(); h != nil {
			h.abandon(ErrClosed)
		}
	}
	return errors.Join(db.awaitTasks(), db.tel.close(), db.sql.Close())
}

// awaitTasks waits until every slot is free, and gives up after closeGrace.
func (db *DB) awaitTasks() error {
	t := time.NewTimer(closeGrace)
	defer t.Stop()
	select {
	case <-db.empty:
	case <-t.C:
	}
	db.end()
	db.tasks.Wait()
	db.control.close()
	db.mu.Lock()
	defer db.mu.Unlock()
	if held := db.opts.Max - db.counts[stateFree]; held > 0 {
		return fmt.Errorf("weir: closed with %d connections still at work on the server", held)
	}
	return nil
}

// start admits a call and makes its hold.
func (db *DB) start(ctx context.Context, tx bool) (*call, error) {
	c, err := db.classOf(ctx)
	if err != nil {
		return nil, err
	}
	if holdsSlot(ctx, db) {
		return nil, ErrSlotHeld
	}
	asked := time.Now()
	probe, err := db.behind(c, asked)
	if err != nil {
		return nil, err
	}
	s, err := db.admit(ctx, c)
	admitted := time.Now()
	db.tel.waited(ctx, c.name, admitted.Sub(asked), err)
	if err != nil {
		db.breaker.observe(admitted, probe, err)
		return nil, err
	}
	k := &call{hold: hold{db: db, slot: s, ctx: ctx, class: c, since: admitted, probe: probe, tx: tx}}
	k.stmt = stmt{caller: ctx, hold: &k.hold}
	s.hold.Store(&k.hold)
	select {
	case <-db.closing: // Close may have looked for holds just before this one
		k.abandon(ErrClosed)
		return nil, ErrClosed
	default:
		return k, nil
	}
}

// call is a hold and its first statement, in one piece of memory.
type call struct {
	hold
	stmt stmt
}

func (db *DB) classOf(ctx context.Context) (*class, error) {
	name := ClassFrom(ctx)
	if name == "" {
		name = db.opts.DefaultClass
	}
	c, ok := db.byName[name]
	if !ok {
		return nil, fmt.Errorf("%w %q", ErrUnknownClass, name)
	}
	return c, nil
}

// bounded gives ctx the default deadline if it has none.
func (db *DB) bounded(ctx context.Context) (context.Context, context.CancelFunc) {
	if db.opts.DefaultDeadline == 0 {
		return ctx, nil
	}
	if _, ok := ctx.Deadline(); ok {
		return ctx, nil
	}
	return context.WithTimeout(ctx, db.opts.DefaultDeadline)
}

func stop(cancel context.CancelFunc) {
	if cancel != nil {
		cancel()
	}
}

// once runs f in a call that ends with it.
func (db *DB) once(ctx context.Context, f func(*call) error) error {
	k, err := db.start(ctx, false)
	if err != nil {
		return err
	}
	err = f(k)
	k.release()
	return err
}

// ExecContext runs a statement that returns no rows. A write whose caller or
// connection left before the answer is [ErrOutcomeUnknown].
func (db *DB) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	ctx, cancel := db.bounded(ctx)
	defer stop(cancel)
	op := db.tel.start(ctx, query)
	var result sql.Result
	err := db.persist(op.ctx, query, func() error {
		return db.once(op.ctx, func(k *call) (err error) {
			result, err = k.slot.session.ExecContext(&k.stmt, withComment(op.ctx, query), args...)
			return k.outcome(query, err)
		})
	})
	op.end(err)
	return result, err
}

// PingContext asks the server for a sign of life, as a call like any other, but
// only once: it is there to hear of failures.
func (db *DB) PingContext(ctx context.Context) error {
	ctx, cancel := db.bounded(ctx)
	defer stop(cancel)
	return resend(func() error {
		return db.once(ctx, func(k *call) error {
			return k.outcome("SELECT", k.slot.session.PingContext(&k.stmt))
		})
	})
}

// QueryContext runs a statement that returns rows. Its slot is held until the
// rows are closed, which reading them to the end does, or until ctx ends.
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error) {
	ctx, cancel := db.bounded(ctx)
	op := db.tel.start(ctx, query)
	var rows *Rows
	err := db.persist(op.ctx, query, func() (err error) {
		rows, err = db.query(op.ctx, query, args)
		return err
	})
	op.end(err)
	if err != nil {
		stop(cancel)
		return nil, err
	}
	rows.cancel = cancel
	rows.guardSlot(query)
	return rows, nil
}

func (db *DB) query(ctx context.Context, query string, args []any) (*Rows, error) {
	k, err := db.start(ctx, false)
	if err != nil {
		return nil, err
	}
	rows, err := k.slot.session.QueryContext(&k.stmt, withComment(ctx, query), args...)
	if err = k.outcome(query, err); err != nil {
		k.release()
		return nil, err
	}
	return &Rows{rows: rows, hold: &k.hold, stmt: &k.stmt, ctx: ctx, query: query}, nil
}

// QueryRowContext runs a statement that returns at most one row. Its slot is
// held until [Row.Scan].
func (db *DB) QueryRowContext(ctx context.Context, query string, args ...any) *Row {
	rows, err := db.QueryContext(ctx, query, args...)
	return &Row{rows: rows, err: err}
}
