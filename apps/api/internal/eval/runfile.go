package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// WriteRun keeps how every question went as a file: a JSON object a line, those
// of each set with all parts of ranking first. It can be named as the run to
// compare with later.
func WriteRun(path string, results []*Result) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if closed := file.Close(); err == nil {
			err = closed
		}
	}()
	buffered := bufio.NewWriter(file)
	lines := json.NewEncoder(buffered)
	lines.SetEscapeHTML(false)
	for _, r := range results {
		for _, outcomes := range append([][]measure.Outcome{r.Outcomes}, r.Without...) {
			for _, o := range outcomes {
				if err := lines.Encode(o); err != nil {
					return err
				}
			}
		}
	}
	return buffered.Flush()
}

// ReadRun reads the outcomes of such a file that were measured with all parts of
// ranking, by set.
func ReadRun(path string) (map[string][]measure.Outcome, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("the earlier run cannot be read: %w", err)
	}
	defer func() { _ = file.Close() }()
	sets := map[string][]measure.Outcome{}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		var o measure.Outcome
		if err := json.Unmarshal(lines.Bytes(), &o); err != nil {
			return nil, fmt.Errorf("%s:%d is not how a question went: %w", path, n, err)
		}
		if o.Set == "" || o.Query == "" {
			return nil, fmt.Errorf("%s:%d names no set and question", path, n)
		}
		if o.Without == "" {
			sets[o.Set] = append(sets[o.Set], o)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(sets) == 0 {
		return nil, fmt.Errorf("%s has no questions", path)
	}
	return sets, nil
}
