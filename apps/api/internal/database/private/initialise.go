package private

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// madeName is the file that says by which server the data was initialised. It
// is written last, so a folder that has it is whole.
const madeName = "server.json"

type made struct {
	Flavour Flavour `json:"flavour"`
	Version string  `json:"version"`
}

// readMade returns the zero value for a folder that was not initialised.
func readMade(dir string) (made, error) {
	text, err := os.ReadFile(filepath.Join(dir, madeName))
	if errors.Is(err, fs.ErrNotExist) {
		return made{}, nil
	}
	if err != nil {
		return made{}, folderError(dir, err)
	}
	var m made
	if err := json.Unmarshal(text, &m); err != nil || m.Flavour == AnyFlavour {
		return made{}, knowledge.Errorf(knowledge.CodeUnavailable,
			"%s is damaged. Restore it, or move the folder away to begin with an empty database.", filepath.Join(dir, madeName))
	}
	return m, nil
}

// initialiseBytes is what an empty server takes, logs and undo included, with
// room for a first library.
const initialiseBytes = 400 << 20

// initialise makes the system tables, once. It works beside the final place
// and moves the result there, so that a run cut short leaves nothing half done.
func initialise(ctx context.Context, dir string, b Binary, o Options) error {
	if err := needSpace(dir, initialiseBytes); err != nil {
		return err
	}
	o.Progress(fmt.Sprintf("Initialising an empty database (%s %s)", b.Flavour, b.Version))
	fresh := filepath.Join(dir, dataName+".new")
	data := filepath.Join(dir, dataName)
	for _, stale := range []string{fresh, data} { // data without madeName never served anyone
		if err := os.RemoveAll(stale); err != nil {
			return folderError(dir, err)
		}
	}
	run := bootstrapMariaDB
	if b.Flavour == MySQL {
		run = initialiseMySQL
	}
	logFile := filepath.Join(dir, logName)
	if err := run(ctx, b, dir, fresh); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return startError("initialise its data", logFile, 0, err)
	}
	if err := os.Rename(fresh, data); err != nil {
		return folderError(dir, err)
	}
	text, err := json.Marshal(made{b.Flavour, b.Version})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, madeName), append(text, '\n'), 0o600); err != nil {
		return folderError(dir, err)
	}
	return nil
}

func initialiseMySQL(ctx context.Context, b Binary, dir, fresh string) error {
	argv, err := b.command("--initialize-insecure", "--datadir="+fresh, "--disable-log-bin",
		"--innodb-redo-log-capacity=64M", "--innodb-flush-method=nosync", "--innodb-doublewrite=0")
	if err != nil {
		return err
	}
	return runLogged(ctx, argv, dir, nil)
}

// systemTables are the scripts that make MariaDB's system tables, in order;
// from 11 on they are named mariadb_ instead of mysql_.
var systemTables = []string{
	"mysql_system_tables.sql", "mysql_performance_tables.sql", "mysql_system_tables_data.sql",
	"fill_help_tables.sql", "maria_add_gis_sp_bootstrap.sql", "mysql_sys_schema.sql",
}

// bootstrapMariaDB does what mariadb-install-db does, which is a shell script
// that needs tools from packages we do not fetch.
func bootstrapMariaDB(ctx context.Context, b Binary, dir, fresh string) error {
	if err := os.Mkdir(fresh, 0o700); err != nil {
		return err
	}
	share, err := b.shareDir()
	if err != nil {
		return err
	}
	var script bytes.Buffer
	script.WriteString("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\nSET @skip_auth_anonymous=1;\n")
	for _, name := range systemTables {
		text, err := os.ReadFile(filepath.Join(share, name))
		if errors.Is(err, fs.ErrNotExist) {
			text, err = os.ReadFile(filepath.Join(share, strings.Replace(name, "mysql_", "mariadb_", 1)))
		}
		if err != nil {
			return fmt.Errorf("system tables: %w", err)
		}
		script.Write(text)
		script.WriteString("\n")
	}
	// The scripts give root an account without a password on every loopback
	// address. Only the one that needs our socket, and so our folder, stays.
	script.WriteString("DELETE FROM mysql.global_priv WHERE User='root' AND Host<>'localhost';\n")
	argv, err := b.command("--bootstrap", "--datadir="+fresh, "--max-allowed-packet=16M",
		"--innodb-log-file-size=64M", "--innodb-flush-method=nosync", "--innodb-doublewrite=0")
	if err != nil {
		return err
	}
	return runLogged(ctx, argv, dir, &script)
}

// runLogged runs a server to its end with its output in the folder's log.
func runLogged(ctx context.Context, argv []string, dir string, script *bytes.Buffer) error {
	log, err := os.OpenFile(filepath.Join(dir, logName), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.Dir = dir
	cmd.Stdout, cmd.Stderr = log, log
	if script != nil {
		cmd.Stdin = script
	}
	return cmd.Run()
}
