package eval

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Dataset is a retrieval set: a folder with corpus.jsonl and queries.jsonl (one
// object with id and text a line, documents with a title too) and qrels.tsv (a
// header, then query, document and grade, separated by tabs). Without
// corpus.jsonl, as test cases are exported, its documents are those of a
// library, by their ids.
type Dataset struct {
	Name      string // the folder's
	OfLibrary bool   // its documents are a library's own
	Documents []Document
	Queries   []Query
	Relevance map[string]Relevance // by query
}

// Document is one text of the corpus.
type Document struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

// Query is one question of the set.
type Query struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// maxLine is the longest line that is read, in bytes.
const maxLine = 16 << 20

// maxMistakes is how many mistakes are told before giving up.
const maxMistakes = 20

// mistakes gathers what is wrong with a set, each with its file and line.
type mistakes []error

func (m *mistakes) add(file string, line int, format string, args ...any) {
	if len(*m) < maxMistakes {
		*m = append(*m, fmt.Errorf("%s:%d: %s", file, line, fmt.Sprintf(format, args...)))
	}
}

// Load reads a set and checks that its parts fit. The error names each mistake
// on a line of its own.
func Load(dir string) (Dataset, error) {
	var missing []error
	for _, name := range []string{"queries.jsonl", "qrels.tsv"} {
		if absent(dir, name) {
			missing = append(missing, fmt.Errorf("%s is missing", filepath.Join(dir, name)))
		}
	}
	if err := errors.Join(missing...); err != nil {
		return Dataset{}, err
	}
	d := Dataset{Name: filepath.Base(filepath.Clean(dir)), OfLibrary: absent(dir, "corpus.jsonl"), Relevance: map[string]Relevance{}}
	var wrong mistakes
	documents, queries := map[string]bool{}, map[string]bool{}
	err := errors.Join(
		d.readCorpus(dir, documents, &wrong),
		readLines(filepath.Join(dir, "queries.jsonl"), func(file string, n int, line string) {
			var q Query
			if decode(file, n, line, &q, &wrong) && unique(file, n, q.ID, queries, &wrong) {
				d.Queries = append(d.Queries, q)
			}
		}),
	)
	if err != nil {
		return Dataset{}, err
	}
	err = readLines(filepath.Join(dir, "qrels.tsv"), func(file string, n int, line string) {
		if n > 1 { // the first line is the header
			d.judge(file, n, line, documents, queries, &wrong)
		}
	})
	return d, errors.Join(err, errors.Join(wrong...))
}

func absent(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, name))
	return errors.Is(err, fs.ErrNotExist)
}

func (d *Dataset) readCorpus(dir string, documents map[string]bool, wrong *mistakes) error {
	if d.OfLibrary {
		return nil
	}
	return readLines(filepath.Join(dir, "corpus.jsonl"), func(file string, n int, line string) {
		var doc Document
		if decode(file, n, line, &doc, wrong) && unique(file, n, doc.ID, documents, wrong) {
			d.Documents = append(d.Documents, doc)
		}
	})
}

// judge reads one line of qrels.tsv.
func (d *Dataset) judge(file string, n int, line string, documents, queries map[string]bool, wrong *mistakes) {
	fields := strings.Split(line, "\t")
	if len(fields) != 3 {
		wrong.add(file, n, "want query, document and grade separated by tabs")
		return
	}
	query, document := fields[0], fields[1]
	grade, err := strconv.Atoi(strings.TrimSpace(fields[2]))
	switch {
	case err != nil:
		wrong.add(file, n, "grade %q is not a whole number", fields[2])
	case !queries[query]:
		wrong.add(file, n, "query %q is not in queries.jsonl", query)
	case !d.OfLibrary && !documents[document]:
		wrong.add(file, n, "document %q is not in corpus.jsonl", document)
	default:
		if d.Relevance[query] == nil {
			d.Relevance[query] = Relevance{}
		}
		d.Relevance[query][document] = grade
	}
}

func decode(file string, n int, line string, v any, wrong *mistakes) bool {
	if err := json.Unmarshal([]byte(line), v); err != nil {
		wrong.add(file, n, "not a JSON object of the expected form: %v", err)
		return false
	}
	return true
}

func unique(file string, n int, name string, seen map[string]bool, wrong *mistakes) bool {
	if name == "" || seen[name] {
		wrong.add(file, n, "id %q is empty or stands twice", name)
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
