package private

import (
	"os"
	"path/filepath"
	"testing"
)

const deb822 = `Types: deb deb-src
# a comment
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/archive.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
signed-by:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 -----END PGP PUBLIC KEY BLOCK-----

Enabled: no
Types: deb
URIs: http://mirror.example/old
Suites: bookworm
`

const oneLine = `# deb http://mirror.example/off bookworm main
deb [arch=amd64,arm64 signed-by=/etc/key.gpg] http://other.example/tools tools-bookworm main
deb-src http://mirror.example/debian bookworm main
deb http://mirror.example/debian bookworm main contrib # trailing
deb http://mirror.example/debian-security bookworm/updates main
`

func TestSourcesOfTheReleaseAreKeptAndThirdPartiesLeft(t *testing.T) {
	etc := t.TempDir()
	if err := os.Mkdir(filepath.Join(etc, "sources.list.d"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"sources.list": oneLine, "sources.list.d/a.sources": deb822, "sources.list.d/a.sources.bak": deb822} {
		if err := os.WriteFile(filepath.Join(etc, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var got string
	for _, source := range ofRelease(readAptSources(etc), "bookworm") {
		got += source.String() + "\n"
	}
	want := `Components: main contrib
Suites: bookworm
Types: deb
URIs: http://mirror.example/debian

Components: main
Suites: bookworm/updates
Types: deb
URIs: http://mirror.example/debian-security

Components: main
Signed-By: /usr/share/keyrings/archive.gpg
Suites: bookworm bookworm-updates
Types: deb
URIs: http://mirror.example/debian

Components: main
Signed-By: 
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 -----END PGP PUBLIC KEY BLOCK-----
Suites: bookworm-security
Types: deb
URIs: http://mirror.example/debian-security

`
	if got != want {
		t.Errorf("kept:\n%s\nwant:\n%s", got, want)
	}
}

func TestUnstableSuiteComesFromTheSameArchive(t *testing.T) {
	got := inSuite(parseStanzas(deb822), "bookworm", "sid")
	want := `Components: main
Signed-By: /usr/share/keyrings/archive.gpg
Suites: sid
Types: deb
URIs: http://mirror.example/debian
`
	if len(got) != 1 || got[0].String() != want {
		t.Errorf("got %v, want %s", got, want)
	}
	if got := inSuite(parseOneLine(oneLine), "trixie", "sid"); got != nil {
		t.Errorf("a machine without its own release's source got %v", got)
	}
}

func TestDistributionIsRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "os-release")
	if err := os.WriteFile(path, []byte("PRETTY_NAME=\"Some OS\"\nVERSION_CODENAME=noble\nID='ubuntu'\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if id, codename := osRelease(path); id != "ubuntu" || codename != "noble" {
		t.Errorf("read %q, %q", id, codename)
	}
}
