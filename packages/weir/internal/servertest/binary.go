package servertest

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// binary is a server's program and where its own files are.
type binary struct {
	flavour Flavour
	argv    []string // the program; an unpacked one behind its own loader
	base    string   // what holds share/mysql
}

// find looks for a server: an unpacked MySQL first, then the places where
// distributions put servers, which are often not on the PATH.
func find(ctx context.Context, flavour Flavour) (binary, error) {
	if root := os.Getenv(EnvMySQLRoot); flavour == MySQL && root != "" {
		return unpacked(ctx, root)
	}
	for _, name := range []string{"mariadbd", "mysqld"} {
		for _, path := range []string{name, "/usr/sbin/" + name, "/usr/libexec/" + name} {
			path, err := exec.LookPath(path)
			if err != nil {
				continue
			}
			if path, err = filepath.EvalSymlinks(path); err != nil {
				continue
			}
			b := binary{argv: []string{path}, base: filepath.Dir(filepath.Dir(path))}
			if b.identify(ctx) == nil && b.flavour == flavour {
				return b, nil
			}
		}
	}
	return binary{}, fmt.Errorf("%w: %s (set %s to an unpacked MySQL, or install mariadb-server-core)", ErrNone, flavour, EnvMySQLRoot)
}

// unpacked describes the MySQL below root. It runs on the loader and the
// libraries that lie there too, which may be newer than the machine's.
func unpacked(ctx context.Context, root string) (binary, error) {
	b := binary{base: filepath.Join(root, "usr")}
	program := filepath.Join(b.base, "sbin", "mysqld")
	if _, err := os.Stat(program); err != nil {
		return b, fmt.Errorf("%w: %s: %w", ErrNone, EnvMySQLRoot, err)
	}
	loaders, _ := filepath.Glob(filepath.Join(root, "usr/lib/*/ld-linux*.so.*")) // a constant pattern is well formed
	if len(loaders) > 0 {
		b.argv = []string{loaders[0], "--library-path", filepath.Dir(loaders[0])}
	}
	b.argv = append(b.argv, program)
	return b, b.identify(ctx)
}

// identify asks the program what it is.
func (b *binary) identify(ctx context.Context) error {
	out, err := b.command(ctx, "--version").CombinedOutput()
	if err != nil {
		return fmt.Errorf("servertest: %s --version: %w: %s", b.argv, err, out)
	}
	b.flavour = flavourOf(string(out))
	return nil
}

// flavourOf reads what a server says of its version.
func flavourOf(version string) Flavour {
	if strings.Contains(version, "MariaDB") {
		return MariaDB
	}
	return MySQL
}

// command is one run of the program that ends by itself.
func (b *binary) command(ctx context.Context, args ...string) *exec.Cmd {
	return exec.CommandContext(ctx, b.argv[0], b.with(args)...)
}

// with is the arguments of every run, and args.
func (b *binary) with(args []string) []string {
	list := append(b.argv[1:len(b.argv):len(b.argv)], "--no-defaults")
	if os.Geteuid() == 0 {
		list = append(list, "--user=root") // changing user would clear the parent-death signal
	}
	if share := b.share(); b.flavour == MySQL {
		list = append(list, "--basedir="+b.base, "--lc-messages-dir="+share,
			"--character-sets-dir="+filepath.Join(share, "charsets"),
			"--plugin-dir="+filepath.Join(b.base, "lib", "mysql", "plugin"))
	}
	return append(list, args...)
}

func (b *binary) share() string { return filepath.Join(b.base, "share", "mysql") }

// small keeps a server's footprint low. What was committed has left the
// process, so that a kill loses nothing; a machine's crash would.
func (b *binary) small() []string {
	args := []string{"--innodb-buffer-pool-size=32M", "--innodb-flush-log-at-trx-commit=2", "--innodb-flush-method=nosync",
		"--innodb-doublewrite=0", "--performance-schema=OFF"}
	if b.flavour == MySQL {
		return append(args, "--innodb-redo-log-capacity=16M", "--disable-log-bin", "--mysqlx=OFF", "--secure-file-priv=NULL")
	}
	return append(args, "--innodb-log-file-size=10M")
}

// arguments are those of a serving process. A tmpdir of its own keeps it from
// other servers: each deletes, as it starts, the temporary tables that it finds,
// and a MariaDB that loses one of its own (SELECTs on the process list make
// them) crashes.
func (s *Server) arguments() []string {
	args := append(s.binary.small(),
		"--datadir="+s.folder.path("data"), "--tmpdir="+s.folder.dir, "--socket="+s.folder.path("s"), "--pid-file="+s.folder.path("pid"),
		"--init-file="+s.folder.path("account.sql"), "--skip-name-resolve",
		"--max-connections="+strconv.Itoa(s.options.MaxConnections))
	if s.address == "" {
		args = append(args, "--skip-networking")
	} else {
		host, port, _ := net.SplitHostPort(s.address) // net made it
		args = append(args, "--bind-address="+host, "--port="+port)
	}
	return append(s.binary.argv[:1:1], s.binary.with(append(args, s.options.Args...))...)
}

// initialise writes the system tables of an empty server into data.
func (b *binary) initialise(ctx context.Context, data string) error {
	args := append(b.small(), "--datadir="+data, "--tmpdir="+filepath.Dir(data))
	var cmd *exec.Cmd
	if b.flavour == MySQL {
		cmd = b.command(ctx, append(args, "--initialize-insecure")...)
	} else {
		script, err := b.systemTables()
		if err != nil {
			return err
		}
		if err := os.Mkdir(data, 0o700); err != nil {
			return err
		}
		cmd = b.command(ctx, append(args, "--bootstrap")...)
		cmd.Stdin = script
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("servertest: making a server's tables: %w\n%s", err, out)
	}
	return nil
}

// systemTables is what mariadb-install-db, a script that needs further tools,
// feeds to the server. root is left with the socket alone.
func (b *binary) systemTables() (*bytes.Buffer, error) {
	var script bytes.Buffer
	script.WriteString("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\nSET @skip_auth_anonymous=1;\n")
	for _, name := range []string{"system_tables.sql", "performance_tables.sql", "system_tables_data.sql"} {
		text, err := os.ReadFile(filepath.Join(b.share(), "mysql_"+name))
		if os.IsNotExist(err) { // named for itself from MariaDB 11 on
			text, err = os.ReadFile(filepath.Join(b.share(), "mariadb_"+name))
		}
		if err != nil {
			return nil, err
		}
		script.Write(append(text, '\n'))
	}
	script.WriteString("DELETE FROM mysql.global_priv WHERE User='root' AND Host<>'localhost';\n")
	return &script, nil
}
