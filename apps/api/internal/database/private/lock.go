package private

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Two locks guard a folder, both flock(2), which the kernel releases when the
// last process that holds the open file ends, however it ends.
//
//   - owner.lock is held by the forebay process alone. A second one is refused.
//   - server.lock is inherited by the database server. When its forebay was
//     killed, the next one gets the first lock and not the second, and so knows
//     that the old server still runs, without trusting a process id on disk.
const (
	ownerLock  = "owner.lock"
	serverLock = "server.lock"
)

// pollEvery is how often conditions outside this process are looked at; there
// is nothing to be notified by.
const pollEvery = 10 * time.Millisecond

// tryLock opens path and locks it. It returns nil without an error when
// another process holds the lock.
func tryLock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	switch err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); {
	case err == nil:
		return f, nil
	case errors.Is(err, syscall.EWOULDBLOCK):
		return nil, f.Close()
	default:
		return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), f.Close())
	}
}

// lockFile waits for the lock.
func lockFile(ctx context.Context, path string) (*os.File, error) {
	for {
		f, err := tryLock(path)
		if f != nil || err != nil {
			return f, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for %s: %w", path, ctx.Err())
		case <-time.After(pollEvery):
		}
	}
}

// own claims dir for this process.
func own(dir string) (*os.File, error) {
	path := filepath.Join(dir, ownerLock)
	f, err := tryLock(path)
	if err != nil {
		return nil, folderError(dir, err)
	}
	if f == nil {
		who := "another forebay process"
		if pid := readPid(path); pid > 0 {
			who = fmt.Sprintf("another forebay process (%d)", pid)
		}
		return nil, knowledge.Errorf(knowledge.CodeConflict,
			"The database in %s is in use by %s. Stop that one first, or choose another folder.", dir, who)
	}
	if err := writePid(f, os.Getpid()); err != nil {
		return nil, errors.Join(folderError(dir, err), f.Close())
	}
	return f, nil
}

// Patience with a server that outlived its forebay: how long it may take to
// shut down, and then to die.
const (
	predecessorStops = 30 * time.Second
	predecessorDies  = 10 * time.Second
)

// outlive returns the lock that the new server will inherit. If the server of
// a killed forebay still runs, it is asked to stop, and killed if it will not:
// what it has committed is on disk, and the next start recovers it.
func outlive(ctx context.Context, dir string, progress func(string)) (*os.File, error) {
	path := filepath.Join(dir, serverLock)
	f, err := tryLock(path)
	if err != nil {
		return nil, folderError(dir, err)
	}
	if f != nil {
		return f, nil
	}
	progress("Stopping the database server that an earlier run left behind")
	for _, try := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGTERM, predecessorStops}, {syscall.SIGKILL, predecessorDies}} {
		// The lock is held, so the process that wrote its id here still lives.
		if pid := readPid(path); pid > 1 {
			_ = syscall.Kill(pid, try.signal) // it may just have ended; the lock tells
		}
		waiting, cancel := context.WithTimeout(ctx, try.wait)
		f, err := lockFile(waiting, path)
		cancel()
		if f != nil {
			return f, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if !errors.Is(err, context.DeadlineExceeded) {
			return nil, folderError(dir, err)
		}
	}
	return nil, knowledge.Errorf(knowledge.CodeUnavailable,
		"A database server from an earlier run still holds %s and does not end (process %d). End it, then start again.", dir, readPid(path))
}

func writePid(f *os.File, pid int) error {
	if err := f.Truncate(0); err != nil {
		return err
	}
	_, err := f.WriteAt([]byte(strconv.Itoa(pid)+"\n"), 0)
	return err
}

// readPid returns the process id in the file, or 0.
func readPid(path string) int {
	f, err := os.Open(path)
	if err != nil {
		return 0
	}
	defer f.Close()
	text, _ := io.ReadAll(io.LimitReader(f, 32)) // unreadable is as good as empty
	pid, err := strconv.Atoi(strings.TrimSpace(string(bytes.TrimRight(text, "\x00"))))
	if err != nil {
		return 0
	}
	return pid
}

// InUse says whether a forebay process, or a server that outlived one, holds
// dir now.
func InUse(dir string) bool {
	for _, name := range []string{ownerLock, serverLock} {
		path := filepath.Join(dir, name)
		if _, err := os.Stat(path); err != nil {
			continue
		}
		f, err := tryLock(path)
		if err != nil || f == nil {
			return true
		}
		f.Close()
	}
	return false
}
