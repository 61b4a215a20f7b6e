package private

import (
	"os"
	"path/filepath"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Flavour is a family member of MySQL.
type Flavour string

// The flavours. AnyFlavour takes what the folder was initialised with, then
// what is installed, and fetches MariaDB when nothing is: it is the smaller.
const (
	AnyFlavour Flavour = ""
	MariaDB    Flavour = "mariadb"
	MySQL      Flavour = "mysql"
)

// Options says which server to run, where, and how large. Only Dir is required.
type Options struct {
	// Dir holds everything of this server: data, log, socket, locks. It is
	// created when absent, readable by its owner alone.
	Dir string

	// Flavour defaults to AnyFlavour.
	Flavour Flavour

	// Port is the loopback port; 0, the default, takes a free one at each Start.
	Port int

	// MaxConnections is the server's max_connections; default 100, at least 10.
	MaxConnections int

	// BufferPoolMiB is InnoDB's page cache in MiB; default 64, at least 16.
	BufferPoolMiB int

	// Throwaway trades durability for speed, for tests: commits survive the
	// death of the server, not that of the machine.
	Throwaway bool

	// CacheDir keeps servers fetched from the package archive, for all folders
	// of this user; default: forebay/servers in the user's cache folder.
	CacheDir string

	// StartTimeout bounds one start, crash recovery included, but not fetching
	// and initialising; default one minute.
	StartTimeout time.Duration

	// Progress, when set, is told of every step that a person may wait for.
	Progress func(step string)
}

func (o Options) withDefaults() Options {
	if o.MaxConnections == 0 {
		o.MaxConnections = 100
	}
	if o.BufferPoolMiB == 0 {
		o.BufferPoolMiB = 64
	}
	if o.StartTimeout == 0 {
		o.StartTimeout = time.Minute
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	if o.CacheDir == "" {
		if cache, err := os.UserCacheDir(); err == nil {
			o.CacheDir = filepath.Join(cache, "forebay", "servers")
		} else { // no home: a service account
			o.CacheDir = filepath.Join(o.Dir, "servers")
		}
	}
	return o
}

func (o Options) validate() error {
	switch {
	case o.Dir == "":
		return knowledge.Errorf(knowledge.CodeInvalid, "The private database server needs a folder of its own.")
	case o.Flavour != AnyFlavour && o.Flavour != MariaDB && o.Flavour != MySQL:
		return knowledge.Errorf(knowledge.CodeInvalid, "There is no database flavour %q; it is mariadb or mysql.", o.Flavour)
	case o.Port < 0 || o.Port > 65535:
		return knowledge.Errorf(knowledge.CodeInvalid, "Port %d is not between 0 and 65535.", o.Port)
	case o.MaxConnections < 10:
		return knowledge.Errorf(knowledge.CodeInvalid, "The private database server needs at least 10 connections, not %d.", o.MaxConnections)
	case o.BufferPoolMiB < 16:
		return knowledge.Errorf(knowledge.CodeInvalid, "The private database server needs a buffer pool of at least 16 MiB, not %d.", o.BufferPoolMiB)
	}
	return nil
}
