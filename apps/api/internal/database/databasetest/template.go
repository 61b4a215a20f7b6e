package databasetest

import (
	"context"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/forebay/forebay/apps/api/internal/database/private"
)

// prefix names the folders of test servers among the machine's temporary ones.
const prefix = "forebay-test-"

// copyTemplate copies the template of the wanted server to dir and makes it
// first when this user has none. Test processes of several packages come here
// at once; the lock lets one at a time through.
func copyTemplate(ctx context.Context, cache, dir string) error {
	binary, err := private.Locate(ctx, options(dir))
	if err != nil {
		return err
	}
	lock, err := os.OpenFile(filepath.Join(cache, "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return err
	}
	template := filepath.Join(cache, string(binary.Flavour)+"-"+binary.Version)
	if _, err := os.Stat(template); err != nil {
		if err := makeTemplate(ctx, template); err != nil {
			return err
		}
	}
	return private.Clone(dir, template)
}

// makeTemplate initialises a server and stops it in order. Only a whole one
// gets the template's name.
func makeTemplate(ctx context.Context, template string) error {
	work := template + ".partial"
	if err := os.RemoveAll(work); err != nil {
		return err
	}
	s, err := private.Start(ctx, options(work))
	if err != nil {
		return err
	}
	if err := s.Stop(ctx); err != nil {
		return err
	}
	return os.Rename(work, template)
}

// sweep removes what test processes left in tmp that were killed, or whose
// package forgot Main: folders last touched before the given time whose server
// is gone.
func sweep(tmp string, before time.Time) {
	left, _ := filepath.Glob(filepath.Join(tmp, prefix+"*")) // a wrong pattern finds nothing
	for _, base := range left {
		info, err := os.Stat(base)
		if err != nil || info.ModTime().After(before) || private.InUse(filepath.Join(base, "db")) {
			continue
		}
		_ = os.RemoveAll(base) // another process may be sweeping too
	}
}
