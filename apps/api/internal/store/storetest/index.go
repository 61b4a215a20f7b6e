package storetest

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

func testIndex(t *testing.T, s *suite) {
	published := func(t *testing.T, tm team, shelf id.ID, name, body string) (knowledge.Document, []knowledge.Chunk) {
		t.Helper()
		d := s.document(t, tm, shelf, name, body)
		return d, s.publish(t, tm, d.Current, "Title of "+name, body)
	}
	found := func(t *testing.T, tm team, scope knowledge.Scope, chunks ...knowledge.Chunk) int {
		t.Helper()
		ids := make([]id.ID, len(chunks))
		for i, c := range chunks {
			ids[i] = c.ID
		}
		passages, err := s.Passages.Passages(tm.asMember, scope, ids)
		ok(t, err)
		return len(passages)
	}
	t.Run("a passage comes with what a reader needs to judge it", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		d := s.document(t, tm, shelf, "a.pdf", "one two three")
		pages := []knowledge.Page{{Number: 1, Span: knowledge.Span{Start: 0, End: 4}}, {Number: 2, Span: knowledge.Span{Start: 4, End: 13}}}
		ok(t, s.Content.SaveText(tm.asSystem, d.Current.ID, knowledge.Text{Title: "T", Body: "one two three", Pages: pages}))
		chunks := chunksOf(d.Current, "one two three")
		ok(t, s.Content.SaveChunks(tm.asSystem, d.Current.ID, chunks))
		want(t, "found before it is published", found(t, tm, s.scope(t, tm.asAdmin), chunks...), 0)
		ok(t, s.Content.Publish(tm.asSystem, d.Current.ID))
		passages, err := s.Passages.Passages(tm.asAdmin, s.scope(t, tm.asAdmin), []id.ID{chunks[1].ID, id.New()})
		ok(t, err)
		wantSame(t, "passages", passages, map[id.ID]knowledge.Passage{chunks[1].ID: {
			Chunk: chunks[1], CollectionID: shelf, DocumentName: "a.pdf", DocumentTitle: "T", Version: 1, Page: 2,
		}})
	})
	t.Run("passages out of reach, deleted or no longer serving are left out", func(t *testing.T) {
		tm := s.team(t)
		shelf, closed := s.shelf(t, tm, "Shelf"), s.shelf(t, tm, "Closed")
		a, inA := published(t, tm, shelf, "a", "alpha")
		_, inB := published(t, tm, closed, "b", "beta")
		_, err := s.Library.PutGrant(tm.asAdmin, library.Grant{
			CollectionID: shelf, Subject: library.SubjectEveryone, Permission: knowledge.PermissionRead,
		})
		ok(t, err)
		scope := s.scope(t, tm.asMember)
		want(t, "in reach", found(t, tm, scope, inA[0], inB[0]), 1)
		want(t, "in no scope", found(t, tm, knowledge.Scope{}, inA[0], inB[0]), 0)
		hidden := s.scope(t, tm.asMember)
		hidden.Documents[a.ID] = knowledge.PermissionNone
		want(t, "hidden by an override", found(t, tm, hidden, inA[0]), 0)

		next := s.replace(t, tm, a.ID, "gamma")
		inNext := s.publish(t, tm, next.Current, "", "gamma")
		want(t, "old version", found(t, tm, scope, inA[0]), 0)
		want(t, "new version", found(t, tm, scope, inNext[0]), 1)
		ok(t, s.Library.DeleteDocument(tm.asAdmin, a.ID))
		want(t, "deleted", found(t, tm, scope, inNext[0]), 0)
	})
	t.Run("an index is given what serves and nothing else", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		var all []id.ID
		for i := range 5 {
			d, _ := published(t, tm, shelf, fmt.Sprint("d", i), fmt.Sprint("text ", i))
			all = append(all, d.ID)
		}
		waiting := s.document(t, tm, shelf, "waiting", "waiting")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, all[2]))
		serving, err := s.Changes.Serving(tm.asSystem, append(slices.Clone(all), waiting.ID, id.New()))
		ok(t, err)
		want(t, "serving", len(serving), 4)
		for _, d := range serving {
			want(t, "collection", d.CollectionID, shelf)
			want(t, "title", d.Title, "Title of "+d.Name)
			want(t, "chunks", len(d.Chunks), 2)
			want(t, "belongs", strings.HasSuffix(d.Name, d.Chunks[1].Text), true)
		}
		var walked []id.ID
		for after := id.Nil; ; {
			page, err := s.Changes.AllServing(tm.asSystem, after, 3)
			ok(t, err)
			if len(page) == 0 {
				break
			}
			walked, after = append(walked, page...), page[len(page)-1]
		}
		expected := slices.Delete(slices.Clone(all), 2, 3)
		slices.SortFunc(expected, id.ID.Compare)
		if !slices.Equal(walked, expected) {
			t.Errorf("walked %v, want %v", walked, expected)
		}
	})
}

func testChanges(t *testing.T, s *suite) {
	after := func(t *testing.T, tm team, seq int64) []knowledge.Change {
		t.Helper()
		changes, gone, err := s.Changes.ChangesAfter(tm.asSystem, seq, 1000)
		ok(t, err)
		want(t, "gone", gone, false)
		return changes
	}
	t.Run("every step of a document's life is a change, and its head follows", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		start, err := s.Changes.Head(tm.asSystem)
		ok(t, err)
		d := s.document(t, tm, shelf, "a", "text")
		s.publish(t, tm, d.Current, "", "text")
		_, err = s.Library.ChangeDocument(tm.asAdmin, d.ID, new("b"), nil)
		ok(t, err)
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		_, err = s.Library.RestoreDocument(tm.asAdmin, d.ID)
		ok(t, err)
		changes := after(t, tm, start)
		want(t, "changes", len(changes), 7)
		for _, c := range changes {
			want(t, "document", c.Document, d.ID)
		}
		heads, err := s.Changes.Heads(anywhere(t))
		ok(t, err)
		want(t, "head", heads[tm.org], changes[len(changes)-1].Seq)
		ok(t, s.Library.DeleteCollection(tm.asAdmin, s.shelf(t, tm, "Other")))
		head, err := s.Changes.Head(tm.asSystem)
		ok(t, err)
		want(t, "head after a change of something else", head, heads[tm.org])
		want(t, "changes after the head", len(after(t, tm, head)), 0)
		page, _, err := s.Changes.ChangesAfter(tm.asSystem, changes[1].Seq, 2)
		ok(t, err)
		wantSame(t, "page", page, changes[2:4])
	})
	t.Run("a number that the sequence never reached means starting over", func(t *testing.T) {
		tm := s.team(t)
		_, gone, err := s.Changes.ChangesAfter(tm.asSystem, 1_000_000, 10)
		ok(t, err)
		want(t, "gone", gone, true)
	})
	t.Run("eight writers at once leave no gap, and a follower misses nothing", func(t *testing.T) {
		const writers, each = 8, 6
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		start, err := s.Changes.Head(tm.asSystem)
		ok(t, err)
		if all := after(t, tm, 0); len(all) != 0 {
			t.Fatalf("changes of documents before any: %v", all)
		}
		base := start
		first := s.document(t, tm, shelf, "first", "first")
		base = after(t, tm, start)[0].Seq
		seen := []knowledge.Change{{Seq: base, Document: first.ID}}
		var wg sync.WaitGroup
		done := make(chan struct{})
		wg.Go(func() {
			for finished := false; !finished; {
				select {
				case <-done:
					finished = true // one more look
				default:
				}
				changes, _, err := s.Changes.ChangesAfter(tm.asSystem, seen[len(seen)-1].Seq, 1000)
				if err != nil {
					t.Error(err)
					return
				}
				seen = append(seen, changes...)
			}
		})
		errs := atOnce(writers, func(w int) error {
			for i := range each {
				body := fmt.Sprint("document ", w, " ", i)
				_, _, err := s.Content.Receive(tm.asAdmin, shelf, originalOf("d", []byte(body)), strings.NewReader(body))
				if err != nil {
					return err
				}
			}
			return nil
		})
		close(done)
		wg.Wait()
		want(t, "writers that succeeded", succeeded(errs), writers)
		want(t, "changes seen", len(seen), 1+writers*each)
		for i, c := range seen {
			want(t, "number", c.Seq, base+int64(i))
		}
	})
}
