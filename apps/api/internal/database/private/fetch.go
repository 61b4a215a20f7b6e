package private

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// fetch returns a server unpacked below o.CacheDir, and puts it there first
// when it is not. Nothing is installed and no privilege is needed: the package
// and everything it depends on, down to the C library, go into one folder, and
// the server is started with that folder's own loader. So a server of a newer
// release runs on an older machine.
func fetch(ctx context.Context, o Options, flavour Flavour) (Binary, error) {
	for _, tool := range []string{"apt-get", "dpkg-deb"} {
		if _, err := exec.LookPath(tool); err != nil {
			return Binary{}, knowledge.Errorf(knowledge.CodeUnavailable,
				"No %s server was found, and without %s none can be fetched. Install one (for example: brew install mariadb, dnf install mariadb-server), or set DATABASE_URL.", wanted(o.Flavour), tool)
		}
	}
	if err := os.MkdirAll(o.CacheDir, 0o700); err != nil {
		return Binary{}, folderError(o.CacheDir, err)
	}
	// Several processes may want the same server at once; one fetches it.
	lock, err := lockFile(ctx, filepath.Join(o.CacheDir, string(flavour)+".lock"))
	if err != nil {
		return Binary{}, folderError(o.CacheDir, err)
	}
	defer lock.Close()

	root := filepath.Join(o.CacheDir, string(flavour))
	if b, err := unpacked(ctx, root); err == nil {
		return b, nil
	}
	if err := needSpace(o.CacheDir, fetchBytes); err != nil {
		return Binary{}, err
	}
	if err := fetchInto(ctx, o, flavour, root); err != nil {
		return Binary{}, err
	}
	return unpacked(ctx, root)
}

// fetchBytes is what MySQL's packages need while they are unpacked, with a
// margin: 60 MB of archives, 30 MB of lists, 330 MB of files.
const fetchBytes = 600 << 20

func wanted(f Flavour) string {
	if f == MySQL {
		return "MySQL"
	}
	return "MySQL or MariaDB"
}

// unpacked describes the server below root, if there is a whole one.
func unpacked(ctx context.Context, root string) (Binary, error) {
	loader, err := firstMatch(root, "lib/*/ld-linux*.so.*", "usr/lib/*/ld-linux*.so.*", "lib/ld-linux*.so.*", "usr/lib/ld-linux*.so.*")
	if err != nil {
		return Binary{}, err
	}
	program, err := firstMatch(root, "usr/sbin/mariadbd", "usr/sbin/mysqld")
	if err != nil {
		return Binary{}, err
	}
	var libraries []string
	for _, pattern := range []string{"lib/*-linux-gnu*", "usr/lib/*-linux-gnu*", "usr/lib/mysql/private"} {
		found, _ := filepath.Glob(filepath.Join(root, pattern)) // constant patterns are well formed
		libraries = append(libraries, found...)
	}
	b := Binary{
		argv:    []string{loader, "--library-path", strings.Join(libraries, ":"), program},
		baseDir: filepath.Join(root, "usr"),
		fetched: true,
	}
	return b, b.askVersion(ctx)
}

func firstMatch(root string, patterns ...string) (string, error) {
	for _, pattern := range patterns {
		if found, _ := filepath.Glob(filepath.Join(root, pattern)); len(found) > 0 {
			return found[0], nil
		}
	}
	return "", fmt.Errorf("%s holds no %s", root, patterns[0])
}

// fetchInto downloads and unpacks into a folder beside root, and moves that
// into place only when it is whole.
func fetchInto(ctx context.Context, o Options, flavour Flavour, root string) error {
	sources, packages, err := archive(flavour)
	if err != nil {
		return err
	}
	work := root + ".partial"
	if err := os.RemoveAll(work); err != nil {
		return folderError(work, err)
	}
	defer os.RemoveAll(work)
	apt, err := newApt(work, sources)
	if err != nil {
		return folderError(work, err)
	}
	o.Progress("Reading the package lists")
	if err := apt.run(ctx, "update"); err != nil {
		return fetchError(flavour, err)
	}
	for _, name := range packages {
		o.Progress("Fetching " + name + " and its libraries (nothing is installed)")
		if err = apt.run(ctx, "install", "--yes", "--no-install-recommends", "--download-only", name); err == nil {
			break
		}
	}
	if err != nil {
		return fetchError(flavour, err)
	}
	o.Progress("Unpacking it")
	if err := apt.unpack(ctx, filepath.Join(work, "root")); err != nil {
		return fetchError(flavour, err)
	}
	if err := os.RemoveAll(root); err != nil {
		return folderError(root, err)
	}
	if err := os.Rename(filepath.Join(work, "root"), root); err != nil {
		return folderError(root, err)
	}
	return nil
}

// archive says where the server comes from: this machine's own sources, and
// for MySQL on Debian, whose releases carry MariaDB only, the same archive's
// unstable suite. The last name that an archive used comes first.
func archive(flavour Flavour) (sources []aptSource, packages []string, err error) {
	id, codename := osRelease("/etc/os-release")
	all := readAptSources("/etc/apt")
	packages = []string{"mariadb-server-core"}
	sources = ofRelease(all, codename)
	if flavour == MySQL {
		packages = []string{"mysql-server-core", "mysql-server-core-8.4", "mysql-server-core-8.0"}
		if id == "debian" {
			sources = inSuite(all, codename, "sid")
		}
	}
	if len(sources) == 0 {
		return nil, nil, knowledge.Errorf(knowledge.CodeUnavailable,
			"No database server was found, and apt has no source for this release (%s %s) to fetch one from. Install MariaDB or MySQL, or set DATABASE_URL.", id, codename)
	}
	return sources, packages, nil
}

// apt runs apt-get on a state of its own, where nothing is installed, so that
// an ordinary user can run it and every dependency is downloaded.
type apt struct {
	dir  string
	args []string
}

func newApt(dir string, sources []aptSource) (*apt, error) {
	for _, sub := range []string{"lists/partial", "archives/partial", "sources"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return nil, err
		}
	}
	var text strings.Builder
	for _, source := range sources {
		text.WriteString(source.String() + "\n")
	}
	if err := os.WriteFile(filepath.Join(dir, "sources", "forebay.sources"), []byte(text.String()), 0o600); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "status"), nil, 0o600); err != nil {
		return nil, err
	}
	settings := []string{
		"Dir::State=" + dir, "Dir::State::Lists=" + filepath.Join(dir, "lists"),
		"Dir::State::status=" + filepath.Join(dir, "status"),
		"Dir::Cache=" + dir, "Dir::Cache::archives=" + filepath.Join(dir, "archives"),
		"Dir::Etc::sourcelist=/dev/null", "Dir::Etc::sourceparts=" + filepath.Join(dir, "sources"),
		"APT::Sandbox::User=", // as root, apt would drop to a user who cannot write here
		"APT::Architecture=" + debianArch(),
		"Debug::NoLocking=1", "Acquire::Languages=none", "Acquire::Retries=3",
	}
	a := &apt{dir: dir, args: []string{"-q"}}
	for _, setting := range settings {
		a.args = append(a.args, "-o", setting)
	}
	return a, nil
}

func debianArch() string {
	if runtime.GOARCH == "arm" {
		return "armhf"
	}
	return runtime.GOARCH
}

func (a *apt) run(ctx context.Context, args ...string) error {
	return runTool(ctx, "apt-get", append(a.args[:len(a.args):len(a.args)], args...)...)
}

// unpack extracts what was downloaded.
func (a *apt) unpack(ctx context.Context, root string) error {
	debs, err := filepath.Glob(filepath.Join(a.dir, "archives", "*.deb"))
	if err != nil {
		return err
	}
	if len(debs) == 0 {
		return errors.New("apt-get downloaded nothing")
	}
	for _, deb := range debs {
		if err := runTool(ctx, "dpkg-deb", "--extract", deb, root); err != nil {
			return err
		}
	}
	return nil
}

// runTool runs a program and, when it fails, gives what it said as the reason.
func runTool(ctx context.Context, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C", "DEBIAN_FRONTEND=noninteractive")
	out, err := cmd.CombinedOutput()
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("%s: %w: %s", name, err, strings.Join(lastLines(string(out), 3), " | "))
}
