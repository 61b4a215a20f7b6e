package servertest

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// account is the one that Config hands out. Its password is drawn anew for each
// server: another user of the machine reaches the port, not the data.
const account = "weir"

// prefix begins the names of servers' folders.
const prefix = "weir-server-"

// folder is a server's place on disk. Its owner keeps a lock on it while it
// lives, so that anybody can tell a folder that nobody owns any more.
type folder struct {
	dir  string
	lock *os.File
}

// socketLimit is what a socket's address can hold.
const socketLimit = 107

func newFolder() (*folder, error) {
	parent := os.TempDir()
	if len(parent)+len(prefix)+20 > socketLimit {
		parent = "/tmp"
	}
	sweep(parent)
	fresh, err := os.MkdirTemp(parent, "new-"+prefix)
	if err != nil {
		return nil, err
	}
	lock, err := os.Create(filepath.Join(fresh, "lock"))
	if err == nil {
		err = syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	}
	dir := filepath.Join(parent, strings.TrimPrefix(filepath.Base(fresh), "new-"))
	if err == nil { // a name that a sweep looks at only once the lock is held
		err = os.Rename(fresh, dir)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(fresh))
	}
	return &folder{dir: dir, lock: lock}, nil
}

func (f *folder) path(name string) string { return filepath.Join(f.dir, name) }

// remove deletes the folder, then lets go of it.
func (f *folder) remove() error { return errors.Join(os.RemoveAll(f.dir), f.lock.Close()) }

// sweep removes the folders of processes that were killed. It leaves what it
// cannot tell: another sweep may be at it, or another user may own it.
func sweep(parent string) {
	left, _ := filepath.Glob(filepath.Join(parent, prefix+"*")) // a constant pattern is well formed
	for _, dir := range left {
		lock, err := os.Open(filepath.Join(dir, "lock"))
		if err != nil {
			continue
		}
		if syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil {
			_ = os.RemoveAll(dir)
		}
		_ = lock.Close()
	}
}

// writeAccount writes what the server runs at each start.
func (f *folder) writeAccount() (password string, err error) {
	password = rand.Text()
	var sql strings.Builder
	sql.WriteString("CREATE DATABASE IF NOT EXISTS test;\n")
	for _, host := range []string{"localhost", "127.0.0.1"} {
		who := "'" + account + "'@'" + host + "'"
		sql.WriteString("CREATE USER IF NOT EXISTS " + who + " IDENTIFIED BY '" + password + "';\n")
		sql.WriteString("GRANT ALL PRIVILEGES ON *.* TO " + who + " WITH GRANT OPTION;\n")
	}
	return password, os.WriteFile(f.path("account.sql"), []byte(sql.String()), 0o600)
}

// fill puts an empty server's data into data: a copy of a template that is made
// once for each program, since MySQL takes 13 s to make its tables.
func (b *binary) fill(ctx context.Context, data string) error {
	template, err := b.template(ctx)
	if err != nil {
		return err
	}
	return os.CopyFS(data, os.DirFS(template))
}

// template is the folder of an empty server that was made by this very program.
func (b *binary) template(ctx context.Context) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil { // no home
		cache = os.TempDir()
	}
	program, err := os.Stat(b.argv[len(b.argv)-1])
	if err != nil {
		return "", err
	}
	id := sha256.Sum256(fmt.Append(nil, b.argv, program.Size(), program.ModTime(), b.small()))
	dir := filepath.Join(cache, "weir-servertest", fmt.Sprintf("%s-%x", b.flavour, id[:8]))
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return "", err
	}
	lock, err := os.Create(dir + ".lock")
	if err != nil {
		return "", err
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return "", err
	}
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		return dir, err
	}
	fresh := dir + ".new"
	if err := os.RemoveAll(fresh); err != nil {
		return "", err
	}
	if err := b.initialise(ctx, fresh); err != nil {
		return "", err
	}
	return dir, os.Rename(fresh, dir)
}
