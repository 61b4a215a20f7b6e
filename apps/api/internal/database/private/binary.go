package private

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Binary is a database server that can be run on this machine.
type Binary struct {
	Flavour Flavour
	Version string // as the server says it, such as "10.11.19-MariaDB" or "9.7.4"

	argv    []string // the program; with a fetched one, its loader and where its libraries are
	baseDir string   // what the server calls basedir
	fetched bool     // unpacked from an archive, so that its built-in paths are wrong
}

// Locate finds a server of the wanted flavour on this machine, or fetches one
// from the package archive that the machine already uses. It installs nothing:
// a fetched server lives in o.CacheDir.
func Locate(ctx context.Context, o Options) (Binary, error) {
	o = o.withDefaults()
	if b, ok := installed(ctx, o.Flavour); ok {
		return b, nil
	}
	flavour := o.Flavour
	if flavour == AnyFlavour {
		flavour = MariaDB
	}
	return fetch(ctx, o, flavour)
}

// installed looks where distributions put the server; sbin and libexec are
// often not on the PATH of an ordinary user.
func installed(ctx context.Context, want Flavour) (Binary, bool) {
	folders := append(filepath.SplitList(os.Getenv("PATH")),
		"/usr/sbin", "/usr/libexec", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin")
	for _, name := range []string{"mariadbd", "mysqld"} {
		for _, folder := range folders {
			path := filepath.Join(folder, name)
			if _, err := exec.LookPath(path); err != nil || confined(path) {
				continue
			}
			b, err := inspect(ctx, path)
			if err == nil && (want == AnyFlavour || want == b.Flavour) {
				return b, true
			}
		}
	}
	return Binary{}, false
}

// confined says whether AppArmor keeps this server inside the distribution's
// own data folders, as Ubuntu's packaged mysqld is: it could not open ours.
func confined(path string) bool {
	enabled, err := os.ReadFile("/sys/module/apparmor/parameters/enabled")
	if err != nil || !strings.HasPrefix(string(enabled), "Y") {
		return false
	}
	profile, err := os.ReadFile("/etc/apparmor.d/" + strings.ReplaceAll(strings.TrimPrefix(path, "/"), "/", "."))
	return err == nil && strings.Contains(string(profile), "{") // Debian's MariaDB ships a profile of comments only
}

// inspect asks an installed server what it is.
func inspect(ctx context.Context, path string) (Binary, error) {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return Binary{}, err
	}
	b := Binary{argv: []string{real}, baseDir: filepath.Dir(filepath.Dir(real))}
	return b, b.askVersion(ctx)
}

// versionLine matches "mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu".
var versionLine = regexp.MustCompile(`Ver (\d+\.\d+\.\d+)\S*`)

func (b *Binary) askVersion(ctx context.Context) error {
	out, err := exec.CommandContext(ctx, b.argv[0], append(b.argv[1:len(b.argv):len(b.argv)], "--no-defaults", "--version")...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s --version: %w: %s", b.argv[len(b.argv)-1], err, firstLine(string(out)))
	}
	m := versionLine.FindStringSubmatch(string(out))
	if m == nil {
		return fmt.Errorf("%s --version says %q", b.argv[len(b.argv)-1], firstLine(string(out)))
	}
	b.Version, b.Flavour = m[1], MySQL
	if strings.Contains(m[0], "MariaDB") {
		b.Version, b.Flavour = m[1]+"-MariaDB", MariaDB
	}
	return nil
}

// Folder is the root of the file system that the server was made for: that of
// the machine, or the folder into which it was unpacked.
func (b Binary) Folder() string { return filepath.Dir(b.baseDir) }

// shareDir is where the server keeps its messages and, with MariaDB, the SQL
// of its system tables.
func (b Binary) shareDir() (string, error) {
	for _, sub := range []string{"share/mysql", "share/mariadb", "share"} {
		dir := filepath.Join(b.baseDir, sub)
		if _, err := os.Stat(filepath.Join(dir, "english", "errmsg.sys")); err == nil {
			return dir, nil
		}
	}
	return "", knowledge.Errorf(knowledge.CodeUnavailable,
		"The database server %s lacks its message files under %s; reinstall its package, or set DATABASE_URL.", b.argv[len(b.argv)-1], b.baseDir)
}

// command is the server with the flags that every run of it needs.
func (b Binary) command(args ...string) ([]string, error) {
	argv := append(b.argv[:len(b.argv):len(b.argv)], "--no-defaults")
	if os.Geteuid() == 0 {
		// The files belong to whoever runs forebay. Changing user would also
		// clear the parent-death signal. The account that is handed out cannot
		// read or write the machine's files: see settings.
		argv = append(argv, "--user=root")
	}
	if b.fetched {
		share, err := b.shareDir()
		if err != nil {
			return nil, err
		}
		argv = append(argv, "--basedir="+b.baseDir, "--lc-messages-dir="+share,
			"--character-sets-dir="+filepath.Join(share, "charsets"),
			"--plugin-dir="+filepath.Join(b.baseDir, "lib", "mysql", "plugin"))
	}
	return append(argv, args...), nil
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}
