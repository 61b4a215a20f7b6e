package dataset

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// maxLine is the longest line that is read, in bytes.
const maxLine = 16 << 20

// maxMistakes is how many mistakes are told before giving up.
const maxMistakes = 20

// mistakes gathers what is wrong with a set, each with its file and line.
type mistakes struct {
	told []error
	more int
}

func (m *mistakes) add(file string, line int, format string, args ...any) {
	if len(m.told) == maxMistakes {
		m.more++
		return
	}
	m.told = append(m.told, fmt.Errorf("%s:%d: %s", file, line, fmt.Sprintf(format, args...)))
}

func (m *mistakes) err() error {
	if m.more > 0 {
		return errors.Join(append(m.told, fmt.Errorf("and %d more mistakes", m.more))...)
	}
	return errors.Join(m.told...)
}

func (m *mistakes) decode(file string, n int, line string, v any) bool {
	if err := json.Unmarshal([]byte(line), v); err != nil {
		m.add(file, n, "not a JSON object of the expected form: %v", err)
		return false
	}
	return true
}

func (m *mistakes) unique(file string, n int, name string, seen map[string]bool) bool {
	if name == "" || seen[name] {
		m.add(file, n, "id %q is empty or stands twice", name)
		return false
	}
	seen[name] = true
	return true
}

// readLines calls each with every line that is not blank, numbered from 1.
func readLines(path string, each func(file string, n int, line string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		if line := strings.TrimRight(lines.Text(), "\r"); strings.TrimSpace(line) != "" {
			each(filepath.Base(path), n, line)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
