package migrate

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// namedLock is a lock of the database server, held by the very connection that
// migrates, so that it ends when that connection does, however it ends: the
// next process need not wait for a lease to run out. Lock names are global to
// a server and at most 64 characters, hence the hash of the database's name;
// MySQL 9 has no SHA1 any more.
type namedLock struct{}

const lockName = "CONCAT('forebay.migrate.', LEFT(SHA2(DATABASE(), 256), 40))"

const (
	// lockWait is how long to wait for whoever migrates now.
	lockWait = 10 * time.Minute
	// lockRound is how long the server waits in one statement: short enough for
	// the idle limits of proxies.
	lockRound = 10 * time.Second
)

// SessionLock implements goose's lock.SessionLocker.
func (namedLock) SessionLock(ctx context.Context, conn *sql.Conn) error {
	for range int(lockWait / lockRound) {
		var got sql.NullInt64 // 1 ours, 0 still taken, NULL an error such as a kill
		err := conn.QueryRowContext(ctx, "SELECT GET_LOCK("+lockName+", ?)", int(lockRound.Seconds())).Scan(&got)
		if err != nil {
			return fmt.Errorf("migrate: waiting for the lock: %w", err)
		}
		if !got.Valid {
			return fmt.Errorf("migrate: the server gave up on the lock")
		}
		if got.Int64 == 1 {
			return nil
		}
	}
	return knowledge.Errorf(knowledge.CodeConflict, "Another process has been migrating this database for over %s. Let it finish, or end it, then run this again.", lockWait)
}

// SessionUnlock implements goose's lock.SessionLocker.
func (namedLock) SessionUnlock(ctx context.Context, conn *sql.Conn) error {
	var released sql.NullInt64
	if err := conn.QueryRowContext(ctx, "SELECT RELEASE_LOCK("+lockName+")").Scan(&released); err != nil {
		return fmt.Errorf("migrate: releasing the lock: %w", err)
	}
	if released.Int64 != 1 {
		return fmt.Errorf("migrate: the lock was lost while migrating; check forebay migrate status")
	}
	return nil
}
