package migrations

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// SumFile lists the migrations in order, one `<sha256> <file>` a line.
const SumFile = "migrations.sum"

// ErrChecksum is what [Verify] wraps when files and list disagree.
var ErrChecksum = errors.New("migrations: the files are not those of " + SumFile)

// Verify compares every migration in fsys with its recorded checksum. A file
// changed, added, removed or renamed without being recorded is an error that
// names it: a database may already have run the other text.
func Verify(fsys fs.FS) error {
	recorded, err := fs.ReadFile(fsys, SumFile)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrChecksum, err)
	}
	actual, err := sums(fsys)
	if err != nil {
		return err
	}
	if bytes.Equal(recorded, actual) {
		return nil
	}
	was, is := byFile(recorded), byFile(actual)
	for file, sum := range is {
		switch old, known := was[file]; {
		case !known:
			return fmt.Errorf("%w: %s is not recorded", ErrChecksum, file)
		case old != sum:
			return fmt.Errorf("%w: %s has been changed", ErrChecksum, file)
		}
	}
	for file := range was {
		if _, there := is[file]; !there {
			return fmt.Errorf("%w: %s is missing", ErrChecksum, file)
		}
	}
	return fmt.Errorf("%w: its lines are out of order", ErrChecksum)
}

// WriteSum records the checksums of the migrations in the folder dir. Only
// planning a migration calls it.
func WriteSum(dir string) error {
	text, err := sums(os.DirFS(dir))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, SumFile), text, 0o644)
}

// sums is the text of SumFile for what fsys holds. Names order by version.
func sums(fsys fs.FS) ([]byte, error) {
	files, err := fs.Glob(fsys, "*.sql")
	if err != nil {
		return nil, fmt.Errorf("migrations: %w", err)
	}
	var text bytes.Buffer
	for _, file := range files {
		content, err := fs.ReadFile(fsys, file)
		if err != nil {
			return nil, fmt.Errorf("migrations: %w", err)
		}
		fmt.Fprintf(&text, "%x %s\n", sha256.Sum256(content), file)
	}
	return text.Bytes(), nil
}

func byFile(list []byte) map[string]string {
	files := map[string]string{}
	for line := range strings.Lines(string(list)) {
		if sum, file, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			files[file] = sum
		}
	}
	return files
}
