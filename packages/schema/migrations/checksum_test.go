package migrations

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFilesOfThisBuildAreTheRecordedOnes(t *testing.T) {
	if err := Verify(Files); err != nil {
		t.Error(err)
	}
}

func TestFilesThatDifferFromTheirChecksumsAreNamed(t *testing.T) {
	for name, test := range map[string]struct {
		tamper func(t *testing.T, dir string)
		want   string
	}{
		"changed": {func(t *testing.T, dir string) { write(t, dir, "1_a.sql", "SELECT 2") }, "1_a.sql has been changed"},
		"added":   {func(t *testing.T, dir string) { write(t, dir, "3_c.sql", "SELECT 3") }, "3_c.sql is not recorded"},
		"removed": {func(t *testing.T, dir string) { remove(t, dir, "2_b.sql") }, "2_b.sql is missing"},
		"no list": {func(t *testing.T, dir string) { remove(t, dir, SumFile) }, SumFile},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, "1_a.sql", "SELECT 1")
			write(t, dir, "2_b.sql", "SELECT 1")
			if err := WriteSum(dir); err != nil {
				t.Fatal(err)
			}
			if err := Verify(os.DirFS(dir)); err != nil {
				t.Fatalf("right after recording: %v", err)
			}
			test.tamper(t, dir)
			err := Verify(os.DirFS(dir))
			if !errors.Is(err, ErrChecksum) || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, dir, name string) {
	t.Helper()
	if err := os.Remove(filepath.Join(dir, name)); err != nil {
		t.Fatal(err)
	}
}
