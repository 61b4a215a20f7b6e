package dataset

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// Load reads a set, or a part of it; part is empty for the set itself. The error
// names each mistake on a line of its own.
func Load(dir, part string) (*Set, error) {
	l := &loader{dir: dir, part: part, documents: map[string]*Document{}, queries: map[string]bool{}}
	l.set = &Set{
		Name: filepath.Base(filepath.Clean(absolute(dir))), OfLibrary: absent(dir, "corpus.jsonl"),
		Relevance: map[string]measure.Relevance{}, Evidence: map[string]Evidence{},
	}
	if part != "" {
		l.set.Name += "-" + part
	}
	var missing []error
	for _, name := range []string{l.file("queries", "jsonl"), l.file("qrels", "tsv")} {
		if absent(dir, name) {
			missing = append(missing, fmt.Errorf("%s is missing", filepath.Join(dir, name)))
		}
	}
	if err := errors.Join(missing...); err != nil {
		return nil, err
	}
	if err := errors.Join(l.readCorpus(), l.readQueries()); err != nil {
		return nil, err
	}
	if err := errors.Join(l.readQrels(), l.readEvidence()); err != nil {
		return nil, err
	}
	if err := l.wrong.err(); err != nil {
		return nil, err
	}
	if len(l.set.Queries) == 0 {
		return nil, fmt.Errorf("%s has no questions", filepath.Join(dir, l.file("queries", "jsonl")))
	}
	return l.set, nil
}

// Find returns the folders of the sets in dir: dir itself, or those inside it
// that have the part.
func Find(dir, part string) ([]string, error) {
	if !absent(dir, "queries.jsonl") || !absent(dir, "corpus.jsonl") || !absent(dir, "qrels.tsv") {
		return []string{dir}, nil
	}
	inside, err := filepath.Glob(filepath.Join(dir, "*", partFile("queries", part, "jsonl")))
	if err != nil {
		return nil, err
	}
	if len(inside) == 0 {
		return nil, fmt.Errorf("%s is no evaluation set, and has none inside: a set is a folder with corpus.jsonl, %s and %s",
			dir, partFile("queries", part, "jsonl"), partFile("qrels", part, "tsv"))
	}
	for i, file := range inside {
		inside[i] = filepath.Dir(file)
	}
	return inside, nil
}

func absolute(dir string) string {
	if whole, err := filepath.Abs(dir); err == nil {
		return whole
	}
	return dir
}

func absent(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, name))
	return errors.Is(err, fs.ErrNotExist)
}

// loader reads one set.
type loader struct {
	dir, part string
	set       *Set
	documents map[string]*Document
	queries   map[string]bool
	wrong     mistakes
}

// file is a file's name for the loader's part.
func (l *loader) file(name, extension string) string { return partFile(name, l.part, extension) }

func partFile(name, part, extension string) string {
	if part != "" {
		name += "_" + part
	}
	return name + "." + extension
}

func (l *loader) readCorpus() error {
	if l.set.OfLibrary {
		return nil
	}
	seen := map[string]bool{}
	err := readLines(filepath.Join(l.dir, "corpus.jsonl"), func(file string, n int, line string) {
		var d Document
		if !l.wrong.decode(file, n, line, &d) || !l.wrong.unique(file, n, d.ID, seen) {
			return
		}
		if d.File != "" {
			whole, err := os.ReadFile(filepath.Join(l.dir, filepath.FromSlash(d.File)))
			if err != nil {
				l.wrong.add(file, n, "document %q: %v", d.ID, err)
			}
			d.Text = string(whole)
		}
		if !withinText(d) {
			l.wrong.add(file, n, "document %q: a sentence of sentence_offsets is not inside the text", d.ID)
		}
		l.set.Documents = append(l.set.Documents, d)
	})
	for i := range l.set.Documents {
		l.documents[l.set.Documents[i].ID] = &l.set.Documents[i]
	}
	return err
}

func withinText(d Document) bool {
	length := utf8.RuneCountInString(d.Text)
	for _, s := range d.Metadata.SentenceOffsets {
		if s[0] < 0 || s[1] < s[0] || s[1] > length {
			return false
		}
	}
	return true
}

func (l *loader) readQueries() error {
	return readLines(filepath.Join(l.dir, l.file("queries", "jsonl")), func(file string, n int, line string) {
		var q Query
		switch {
		case !l.wrong.decode(file, n, line, &q) || !l.wrong.unique(file, n, q.ID, l.queries):
		case strings.TrimSpace(q.Text) == "":
			l.wrong.add(file, n, "query %q has no text", q.ID)
		default:
			l.set.Queries = append(l.set.Queries, q)
		}
	})
}

func (l *loader) readQrels() error {
	return readLines(filepath.Join(l.dir, l.file("qrels", "tsv")), func(file string, n int, line string) {
		if n > 1 { // the first line is the header
			l.judge(file, n, line)
		}
	})
}

// judge reads one line of qrels.tsv.
func (l *loader) judge(file string, n int, line string) {
	fields := strings.Split(line, "\t")
	if len(fields) != 3 {
		l.wrong.add(file, n, "want query, document and grade separated by tabs")
		return
	}
	query, document := fields[0], fields[1]
	grade, err := strconv.Atoi(strings.TrimSpace(fields[2]))
	if err != nil {
		l.wrong.add(file, n, "grade %q is not a whole number", fields[2])
		return
	}
	if !l.known(file, n, query, document) {
		return
	}
	if l.set.Relevance[query] == nil {
		l.set.Relevance[query] = measure.Relevance{}
	}
	l.set.Relevance[query][document] = grade
}

// known says whether a judgement is about a question and a document of the set.
func (l *loader) known(file string, n int, query, document string) bool {
	if !l.queries[query] {
		l.wrong.add(file, n, "query %q is not in %s", query, l.file("queries", "jsonl"))
		return false
	}
	if !l.set.OfLibrary && l.documents[document] == nil {
		l.wrong.add(file, n, "document %q is not in corpus.jsonl", document)
		return false
	}
	return true
}

// evidenceLine is one line of evidence.jsonl.
type evidenceLine struct {
	Query     string `json:"query_id"`
	Document  string `json:"doc_id"`
	Sentences []int  `json:"sentences"`
}

func (l *loader) readEvidence() error {
	name := l.file("evidence", "jsonl")
	if absent(l.dir, name) {
		return nil
	}
	return readLines(filepath.Join(l.dir, name), func(file string, n int, line string) {
		var e evidenceLine
		if !l.wrong.decode(file, n, line, &e) || !l.known(file, n, e.Query, e.Document) {
			return
		}
		for _, s := range e.Sentences {
			if d := l.documents[e.Document]; d == nil || s < 0 || s >= len(d.Metadata.SentenceOffsets) {
				l.wrong.add(file, n, "document %q has no sentence %d", e.Document, s)
				return
			}
		}
		l.set.prove(e)
	})
}

// prove takes evidence in. Several lines of one claim are as many proofs of it;
// a sentence of any of them is evidence.
func (s *Set) prove(e evidenceLine) {
	if s.Evidence[e.Query] == nil {
		s.Evidence[e.Query] = Evidence{}
	}
	if s.Evidence[e.Query][e.Document] == nil {
		s.Evidence[e.Query][e.Document] = map[int]bool{}
	}
	for _, sentence := range e.Sentences {
		s.Evidence[e.Query][e.Document][sentence] = true
	}
}
