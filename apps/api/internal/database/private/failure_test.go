package private

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestFailedStartSaysWhatToDo(t *testing.T) {
	for name, test := range map[string]struct{ log, want string }{
		"port taken, MariaDB": {"[ERROR] Can't start server: Bind on TCP/IP port. Got error: 98: Address already in use\n[ERROR] Aborting", "Port 4711"},
		"port taken, MySQL":   {"[ERROR] [MY-010257] [Server] Do you already have another mysqld server running on port: 4711 ?", "Port 4711"},
		"disk full":           {"2026-01-01 [ERROR] InnoDB: Error number 28 means 'No space left on device'", "The disk is full"},
		"not ours":            {"[ERROR] InnoDB: The innodb_system data file must be writable: Permission denied", "Check who owns it"},
		"anything else":       {"[Note] hello\n[ERROR] Unknown suffix 'x'\n[Note] more\n[ERROR] Aborting\n\n", "[ERROR] Unknown suffix 'x'"},
		"no word at all":      {"", "(it is empty)"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), logName)
			if err := os.WriteFile(file, []byte(test.log), 0o600); err != nil {
				t.Fatal(err)
			}
			cause := errors.New("exit status 1")
			err := startError("start", file, 4711, cause)
			e, ok := errors.AsType[*knowledge.Error](err)
			if !ok || !strings.Contains(e.Message, test.want) || strings.Contains(e.Message, "\n") {
				t.Errorf("the message is %q; want one line with %q", e.Message, test.want)
			}
			if !errors.Is(err, cause) {
				t.Error("the cause is lost")
			}
		})
	}
}

func TestFullDiskIsRefusedBeforeTheServerStarts(t *testing.T) {
	err := needSpace(t.TempDir(), 1<<60)
	e, ok := errors.AsType[*knowledge.Error](err)
	if !ok || !strings.Contains(e.Message, "Free some space") {
		t.Fatalf("an exabyte was found: %v", err)
	}
	if err := needSpace(t.TempDir(), 1); err != nil {
		t.Error(err)
	}
}

func TestOptionsOutOfRangeAreRefused(t *testing.T) {
	for _, o := range []Options{{}, {Dir: "x", Flavour: "oracle"}, {Dir: "x", Port: 70000}, {Dir: "x", MaxConnections: 3}, {Dir: "x", BufferPoolMiB: 1}} {
		if _, err := Start(t.Context(), o); knowledge.CodeOf(err) != knowledge.CodeInvalid {
			t.Errorf("%+v: %v", o, err)
		}
	}
}
