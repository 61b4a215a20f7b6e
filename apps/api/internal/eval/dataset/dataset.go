// Package dataset reads evaluation sets: a corpus, questions, judgements of
// which documents are relevant, and, where a set has them, answers and the
// sentences that prove them. A set whose parts do not fit is refused, each
// mistake with its file and line.
package dataset

import (
	"path/filepath"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
)

// Set is a folder with corpus.jsonl and queries.jsonl, one object a line, and
// qrels.tsv: a header, then query, document and grade, separated by tabs. It may
// have evidence.jsonl. A part of a set, such as "train", has its own
// queries_train.jsonl, qrels_train.tsv and evidence_train.jsonl over the same
// corpus. Without corpus.jsonl, as test cases are exported, the documents are
// those of a library, by their ids.
type Set struct {
	Name      string // the folder's, and the part's behind it
	OfLibrary bool   // its documents are a library's own
	Documents []Document
	Queries   []Query
	Relevance map[string]measure.Relevance // by query
	Evidence  map[string]Evidence          // by query; only those that have any
}

// Document is one text of the corpus, or a file beside it.
type Document struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Text  string `json:"text"`
	// File is a path, relative to the set's folder, of a file that is put in as
	// it is instead; Text is its content.
	File     string   `json:"file"`
	Metadata Metadata `json:"metadata"`
}

// Metadata is what a set says of a document beside its text.
type Metadata struct {
	// SentenceOffsets are the half-open ranges of the sentences, in characters
	// of Text.
	SentenceOffsets [][2]int `json:"sentence_offsets"`
}

// Name is what the document is uploaded as.
func (d Document) Name() string {
	if d.File != "" {
		return filepath.Base(d.File)
	}
	return d.ID + ".md"
}

// Body is the Markdown that is uploaded.
func (d Document) Body() string {
	if d.File != "" || d.Title == "" {
		return d.Text
	}
	return "# " + d.Title + "\n\n" + d.Text
}

// Query is one question of the set.
type Query struct {
	ID       string        `json:"id"`
	Text     string        `json:"text"`
	Answer   string        `json:"answer"`
	Aliases  []string      `json:"answer_aliases"` // other right answers
	Metadata QueryMetadata `json:"metadata"`
}

// QueryMetadata is what a set says of a question.
type QueryMetadata struct {
	Hops          int      `json:"hops"`      // how many documents have to be joined
	Type          string   `json:"type"`      // the set's own kind of question
	GoldDocs      int      `json:"gold_docs"` // how many documents are relevant
	AnswerAliases []string `json:"answer_aliases"`
	Decomposition []Step   `json:"decomposition"`
	// Answerable says whether the corpus has the answer. Left out, it does,
	// unless the question has no relevant document and its answer is
	// "Insufficient information".
	Answerable *bool `json:"answerable"`
}

// Step is one of the questions that a question of several hops falls into.
type Step struct {
	Question string `json:"question"`
	Answer   string `json:"answer"`
	Document string `json:"doc_id"`
}

// insufficient is the answer of questions that a corpus cannot answer.
const insufficient = "Insufficient information"

// Answers are all right answers; empty when the set gives none.
func (q Query) Answers() []string {
	if q.Answer == "" || q.Answer == insufficient {
		return nil
	}
	return append(append([]string{q.Answer}, q.Aliases...), q.Metadata.AnswerAliases...)
}

// Answerable says whether the corpus has the answer to a question.
func (s *Set) Answerable(q Query) bool {
	if q.Metadata.Answerable != nil {
		return *q.Metadata.Answerable
	}
	return q.Answer != insufficient || s.Relevance[q.ID].Relevant() > 0
}

// Unanswerable counts the questions that the corpus has no answer to.
func (s *Set) Unanswerable() (n int) {
	for _, q := range s.Queries {
		if !s.Answerable(q) {
			n++
		}
	}
	return n
}

// Evidence is the numbers, from 0, of the sentences that prove or refute a
// claim, by document.
type Evidence map[string]map[int]bool

// Sentences counts them.
func (e Evidence) Sentences() (n int) {
	for _, sentences := range e {
		n += len(sentences)
	}
	return n
}
