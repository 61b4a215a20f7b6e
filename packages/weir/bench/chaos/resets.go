package chaos

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// The ledger has no unique key: a second insert of an id must be seen as a
// second row, and not be saved from being one.
var ledgerTables = []string{
	"DROP TABLE IF EXISTS ledger",
	"CREATE TABLE ledger (seq BIGINT AUTO_INCREMENT PRIMARY KEY, id BIGINT NOT NULL, KEY (id)) ENGINE=InnoDB",
}

// resets has three statements in ten lose their connection, while writers put
// ids into a ledger and readers read.
func resets(ctx context.Context, t *Trial) error {
	proxy, err := newResetter(t.server.Address())
	if err != nil {
		return err
	}
	t.cleanup(proxy.close)
	for _, q := range ledgerTables {
		if err := t.exec(ctx, q); err != nil {
			return err
		}
	}
	t.through(proxy.address())
	if err := t.open(weir.Options{Max: slots}); err != nil {
		return err
	}
	const storm, limit = 6 * time.Second, 500 * time.Millisecond
	books := &books{db: t.db, pause: t.work.pause(2), fates: map[int64]fate{}}
	proxy.setOdds(0.3)
	r := t.begin(ctx, load.Plan{Rate: 250, For: storm + aftermath, Deadline: limit}, books.request)
	if err := sleep(ctx, storm); err != nil {
		return err
	}
	proxy.setOdds(0)
	over := time.Now()
	entries, err := r.end()
	if err != nil {
		return err
	}
	t.log.Printf("resets before, during, after: %d, %d, %d; %d statements left alone",
		proxy.resets[unsent].Load(), proxy.resets[sent].Load(), proxy.resets[replied].Load(), proxy.passed.Load())
	t.punctual(entries)
	t.tell("goodput meanwhile", 100*share(window(entries, r.began, over), good), "%")
	t.goal("recovered after", recovery(entries, over, recovered).Seconds(), "s", report.AtMost(1))
	// By default a tenth of what succeeds may be repeated, and one a second.
	earned := 0.1*float64(len(entries))*share(entries, good) + (storm + aftermath).Seconds()
	t.must("reads repeated", float64(t.gauge.repeated()), "", report.AtLeast(1))
	t.must("reads repeated beyond the budget", max(float64(t.gauge.repeated())-earned, 0), "", report.AtMost(0))
	// A write whose caller has gone may be under way until its slot is at rest.
	await(restWithin, func() bool { return t.db.Stats().Busy+t.db.Stats().Zombie == 0 })
	return t.audit(ctx, books)
}

// fate is what a writer was told of its id.
type fate int

const (
	inserted fate = iota
	unknown       // ErrOutcomeUnknown
	never         // any other error
	fates
)

// books is what the callers know.
type books struct {
	db    *weir.DB
	pause string // takes longer than a caller waits
	mu    sync.Mutex
	fates map[int64]fate
	pairs [][2]int64 // ids that one transaction inserts
}

// pairOffset tells the second id of a pair from all first ones.
const pairOffset = 1 << 32

// request is the i-th: of six, two read, three insert one id, one inserts a
// pair. One insert in thirty lasts until its deadline, and is killed through a
// control connection that breaks as often as the others.
func (b *books) request(ctx context.Context, i int) error {
	id, insert := int64(i), "INSERT INTO ledger (id) VALUES (?)"
	switch i % 6 {
	case 0, 1:
		return answered(ctx, throughWeir(b.db), i, joins, i)
	case 2:
		err := b.insertPair(ctx, id)
		b.note(err, id, id+pairOffset)
		return err
	case 3:
		if i%60 == 3 {
			insert = "INSERT INTO ledger (id) SELECT ? + 0 * " + b.pause
		}
	}
	_, err := b.db.ExecContext(ctx, insert, id)
	b.note(err, id)
	return err
}

func (b *books) insertPair(ctx context.Context, id int64) error {
	tx, err := b.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	for _, id := range []int64{id, id + pairOffset} {
		if _, err := tx.ExecContext(ctx, "INSERT INTO ledger (id) VALUES (?)", id); err != nil {
			return errors.Join(err, tx.Rollback())
		}
	}
	return tx.Commit()
}

func (b *books) note(err error, ids ...int64) {
	f := never
	switch {
	case err == nil:
		f = inserted
	case errors.Is(err, weir.ErrOutcomeUnknown):
		f = unknown
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, id := range ids {
		b.fates[id] = f
	}
	if len(ids) == 2 {
		b.pairs = append(b.pairs, [2]int64{ids[0], ids[1]})
	}
}

// audit compares the ledger with what the writers were told.
func (t *Trial) audit(ctx context.Context, b *books) error {
	rows, err := readLedger(ctx, t.outside)
	if err != nil {
		return err
	}
	told, twice, lost, ghosts, halves := [fates]int{}, 0, 0, 0, 0
	for id, f := range b.fates {
		told[f]++
		switch n := rows[id]; {
		case n > 1:
			twice++
		case n == 0 && f == inserted:
			lost++
		case n == 1 && f == never:
			ghosts++
		}
	}
	for _, p := range b.pairs {
		if rows[p[0]] != rows[p[1]] {
			halves++
		}
	}
	t.must("ids in the ledger twice", float64(twice), "", report.AtMost(0))
	t.must("ids acknowledged and absent", float64(lost), "", report.AtMost(0))
	t.must("ids told to have failed and present", float64(ghosts), "", report.AtMost(0))
	t.must("transactions that happened by half", float64(halves), "", report.AtMost(0))
	t.must("ids acknowledged", float64(told[inserted]), "", report.AtLeast(100))
	t.must("ids of unknown outcome, told so", float64(told[unknown]), "", report.AtLeast(20))
	t.tell("ids refused or failed", float64(told[never]), "")
	return nil
}

// readLedger counts the rows of each id.
func readLedger(ctx context.Context, db *sql.DB) (map[int64]int, error) {
	rows, err := db.QueryContext(ctx, "SELECT id, COUNT(*) FROM ledger GROUP BY id")
	if err != nil {
		return nil, fmt.Errorf("reading the ledger: %w", err)
	}
	defer rows.Close()
	count := map[int64]int{}
	for rows.Next() {
		var id int64
		var n int
		if err := rows.Scan(&id, &n); err != nil {
			return nil, err
		}
		count[id] = n
	}
	return count, rows.Err()
}
