package app_test

import (
	"bytes"
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/ingest/corpus"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// shelved is a file of the corpus in a collection of its own, so that what
// other files say of the same thing does not answer for it.
type shelved struct {
	corpus.File
	shelf    id.ID
	document id.ID
	refused  *client.Error // an upload that was not taken
}

func TestEveryFileOfTheCorpusComesOutRight(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	for _, s := range r.uploadCorpus(t) {
		t.Run(s.Name, func(t *testing.T) { s.check(t, r) })
	}
}

// uploadCorpus sends all files at once and waits for none.
func (r *replica) uploadCorpus(t *testing.T) []shelved {
	t.Helper()
	files, err := corpus.Files()
	if err != nil {
		t.Fatal(err)
	}
	var all []shelved
	for _, f := range files {
		c, err := r.admin.CreateCollection(t.Context(), f.Name)
		if err != nil {
			t.Fatal(err)
		}
		s := shelved{File: f, shelf: c.ID}
		u, err := r.admin.Upload(t.Context(), c.ID, f.Name, bytes.NewReader(f.Data))
		if err != nil && !asProblem(err, &s.refused) {
			t.Fatalf("%s: %v", f.Name, err)
		}
		s.document = u.Document.ID
		all = append(all, s)
	}
	return all
}

// check waits for what becomes of a file and compares.
func (s shelved) check(t *testing.T, r *replica) {
	if s.refused != nil {
		if s.refused.Code != s.Outcome || !strings.Contains(s.refused.Error(), s.Says) {
			t.Errorf("it was refused with %v; want %s, %q", s.refused, s.Outcome, s.Says)
		}
		return
	}
	var d contract.Document
	r.await(t, s.Name+" to be read or given up", func() bool {
		var err error
		if d, err = r.admin.Document(t.Context(), s.document); err != nil {
			t.Fatal(err)
		}
		return d.Status == "searchable" || d.Status == "failed"
	})
	got, said := d.Status, strings.Join(d.Notes, " ")
	if d.Failure != nil {
		got, said = d.Failure.Code, d.Failure.Message
	}
	if got != s.Outcome || !strings.Contains(said, s.Says) {
		t.Fatalf("it is %s: %q; want %s, %q", got, said, s.Outcome, s.Says)
	}
	if s.Question != "" {
		s.wantCited(t, r)
	}
}

// wantCited asks the file's question, once it can be found, and looks at the
// citation.
func (s shelved) wantCited(t *testing.T, r *replica) {
	t.Helper()
	r.await(t, "the index to have it", func() bool {
		res, err := r.admin.Search(t.Context(), url.Values{"q": {s.Question}, "collection": {s.shelf.String()}})
		return err == nil && len(res.Passages) > 0
	})
	a := s.ask(t, r)
	at := slices.IndexFunc(a.citations, func(c contract.Citation) bool { return strings.Contains(oneLine(c.Quote), s.Phrase) })
	if at < 0 {
		t.Fatalf("%q is answered %q (%s), without %q", s.Question, a.text, a.done.Status, s.Phrase)
	}
	s.checkCitation(t, r, a.citations[at])
}

func (s shelved) checkCitation(t *testing.T, r *replica, found contract.Citation) {
	t.Helper()
	if text := r.text(t, found.DocumentID); text[found.Start:found.End] != found.Quote {
		t.Errorf("the citation quotes %q; the document has %q there", found.Quote, text[found.Start:found.End])
	}
	at := found.Locator
	if strings.HasPrefix(s.At, "page ") {
		at = fmt.Sprintf("page %d", found.Page)
	}
	if s.At != "" && at != s.At {
		t.Errorf("the citation is at %q, want %q", at, s.At)
	}
	if want := cmp.Or(s.Document, s.Name); want != "*" && found.DocumentName != want {
		t.Errorf("%s is cited, not %s", found.DocumentName, want)
	}
}

// ask asks the file's question of its own collection.
func (s shelved) ask(t *testing.T, r *replica) (a answered) {
	t.Helper()
	for e, err := range r.admin.Ask(t.Context(), contract.Ask{Question: s.Question, Collections: []id.ID{s.shelf}}) {
		if err != nil {
			t.Fatal(err)
		}
		a.take(t, e)
	}
	return a
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
