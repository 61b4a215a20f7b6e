package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/forebay/forebay/packages/schema/ent"
)

// maxAttempts bounds how often a transaction is begun when the server gives it
// up for another's sake.
const maxAttempts = 6

// write runs fn in one transaction and commits it when fn answers nil. When
// the server rolled it back for a deadlock, or a lock did not come in time, fn
// runs again from its beginning, so it must not keep state between runs. What
// is missing or in the way is called kind in the error.
//
// Transactions are READ COMMITTED: whoever holds the organisation's counter
// (changes.go) sees everything that was committed before it got the lock, and
// no gap is locked that another upload would wait for.
func (c *core) write(ctx context.Context, kind string, fn func(tx *ent.Tx) error) error {
	var err error
	for attempt := range maxAttempts {
		if attempt > 0 {
			if pause(ctx, attempt) != nil {
				break
			}
		}
		if err = c.writeOnce(ctx, fn); !contended(err) {
			break
		}
	}
	return public(err, kind)
}

func (c *core) writeOnce(ctx context.Context, fn func(tx *ent.Tx) error) (err error) {
	tx, err := c.client.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelReadCommitted})
	if err != nil {
		return err
	}
	committed := false
	defer func() {
		if committed {
			return
		}
		if rbErr := tx.Rollback(); rbErr != nil && err != nil && !errors.Is(rbErr, sql.ErrTxDone) {
			err = fmt.Errorf("%w (and rolling back: %v)", err, rbErr)
		}
	}()
	if err = fn(tx); err != nil {
		return err
	}
	if err = tx.Commit(); err != nil {
		return err
	}
	committed = true
	return nil
}

// inBatches calls fn with up to size of the items at a time, in order.
func inBatches[T any](items []T, size int, fn func([]T) error) error {
	for len(items) > 0 {
		n := min(size, len(items))
		if err := fn(items[:n]); err != nil {
			return err
		}
		items = items[n:]
	}
	return nil
}

// clip shortens s to at most n characters, for columns that describe and need
// not be whole.
func clip(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n])
}
