package storetest

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func wantSame(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s:\n got %+v\nwant %+v", what, got, want)
	}
}

func originalOf(name string, content []byte) ingest.Original {
	return ingest.Original{Name: name, MediaType: "text/plain", Size: int64(len(content)), Checksum: sha256.Sum256(content)}
}

// document receives a document.
func (s *suite) document(t *testing.T, tm team, shelf id.ID, name, content string) knowledge.Document {
	t.Helper()
	d, duplicate, err := s.Content.Receive(tm.asAdmin, shelf, originalOf(name, []byte(content)), strings.NewReader(content))
	ok(t, err)
	want(t, "duplicate", duplicate, false)
	return d
}

// replace adds a version.
func (s *suite) replace(t *testing.T, tm team, doc id.ID, content string) knowledge.Document {
	t.Helper()
	d, duplicate, err := s.Content.Replace(tm.asAdmin, doc, originalOf("next", []byte(content)), strings.NewReader(content))
	ok(t, err)
	want(t, "duplicate", duplicate, false)
	return d
}

// publish takes a version through all steps, one chunk a word, and returns the chunks.
func (s *suite) publish(t *testing.T, tm team, v knowledge.Version, title, body string) []knowledge.Chunk {
	t.Helper()
	ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Title: title, Body: body}))
	chunks := chunksOf(v, body)
	ok(t, s.Content.SaveChunks(tm.asSystem, v.ID, chunks))
	ok(t, s.Content.Publish(tm.asSystem, v.ID))
	return chunks
}

func chunksOf(v knowledge.Version, body string) []knowledge.Chunk {
	var chunks []knowledge.Chunk
	start := 0
	for i, word := range strings.SplitAfter(body, " ") {
		chunks = append(chunks, knowledge.Chunk{
			ID: id.New(), DocumentID: v.DocumentID, VersionID: v.ID, Seq: i,
			Span: knowledge.Span{Start: start, End: start + len(word)}, Heading: "Part", Text: word,
			Locator: fmt.Sprintf("Sheet, row %d", i+1),
		})
		start += len(word)
	}
	return chunks
}

// noSeek hides that a reader could go back.
type noSeek struct{ io.Reader }

func testContent(t *testing.T, s *suite) {
	t.Run("an upload is stored byte for byte, small or of several megabytes", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		for _, size := range []int{1, 1<<20 - 1, 1 << 20, 1<<20 + 1, 3<<20 + 7} {
			content := make([]byte, size)
			rand.NewChaCha8([32]byte{byte(size)}).Read(content)
			d, _, err := s.Content.Receive(tm.asMember, shelf, originalOf("big", content), noSeek{bytes.NewReader(content)})
			ok(t, err)
			want(t, "status", d.Current.Status, knowledge.StatusReceived)
			want(t, "maker", d.CreatedBy, tm.member.ID)
			var got bytes.Buffer
			ok(t, s.Content.ReadOriginal(tm.asMember, d.Current.ID, &got))
			want(t, "bytes come back", bytes.Equal(got.Bytes(), content), true)
			v, err := s.Content.Version(tm.asMember, d.Current.ID)
			ok(t, err)
			wantSame(t, "version", v, d.Current)
			read, err := s.Library.Document(tm.asMember, d.ID)
			ok(t, err)
			wantSame(t, "document", read, d)
		}
	})
	t.Run("an upload that is shorter or longer than announced leaves nothing", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		for _, wrong := range []struct{ announced, sent int64 }{{10, 9}, {10, 11}, {2 << 20, 1<<20 + 5}, {1<<20 + 5, 2 << 20}} {
			content := bytes.Repeat([]byte("x"), int(wrong.sent))
			o := originalOf("wrong", content)
			o.Size = wrong.announced
			_, _, err := s.Content.Receive(tm.asAdmin, shelf, o, bytes.NewReader(content))
			wantCode(t, err, knowledge.CodeInvalid)
		}
		_, total, err := s.Library.Documents(tm.asAdmin, s.scope(t, tm.asAdmin), everything)
		ok(t, err)
		want(t, "documents", total, 0)
	})
	t.Run("the same bytes are kept once in a collection, also when sent twice at once", func(t *testing.T) {
		tm := s.team(t)
		shelf, other := s.shelf(t, tm, "Shelf"), s.shelf(t, tm, "Other")
		content := bytes.Repeat([]byte("same "), 300_000)
		ids := make([]id.ID, 4)
		duplicates := make([]bool, len(ids))
		for _, err := range atOnce(len(ids), func(i int) error {
			d, duplicate, err := s.Content.Receive(tm.asAdmin, shelf, originalOf("twice", content), bytes.NewReader(content))
			ids[i], duplicates[i] = d.ID, duplicate
			return err
		}) {
			ok(t, err)
		}
		stored := 0
		for i := range ids {
			want(t, "document", ids[i], ids[0])
			if !duplicates[i] {
				stored++
			}
		}
		want(t, "stored", stored, 1)
		elsewhere := s.document(t, tm, other, "twice", string(content))
		want(t, "another in another collection", elsewhere.ID == ids[0], false)
		ok(t, s.Library.DeleteDocument(tm.asAdmin, ids[0]))
		again := s.document(t, tm, shelf, "twice", string(content))
		want(t, "another after deletion", again.ID == ids[0], false)
	})
	t.Run("a document that was fetched keeps its address", func(t *testing.T) {
		tm := s.team(t)
		o := originalOf("page", []byte("page"))
		o.Origin = "https://example.org/page?q=ä"
		d, _, err := s.Content.Receive(tm.asAdmin, s.shelf(t, tm, "Shelf"), o, strings.NewReader("page"))
		ok(t, err)
		want(t, "origin", d.Origin, o.Origin)
		read, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		wantSame(t, "document", read, d)
	})
	t.Run("nothing can be put into a collection that is not there", func(t *testing.T) {
		tm := s.team(t)
		_, _, err := s.Content.Receive(tm.asAdmin, id.New(), originalOf("a", []byte("a")), strings.NewReader("a"))
		wantCode(t, err, knowledge.CodeNotFound)
		_, _, err = s.Content.Replace(tm.asAdmin, id.New(), originalOf("a", []byte("a")), strings.NewReader("a"))
		wantCode(t, err, knowledge.CodeNotFound)
		_, err = s.Content.Version(tm.asAdmin, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Content.ReadOriginal(tm.asAdmin, id.New(), io.Discard), knowledge.CodeNotFound)
	})
	t.Run("a name in any script is kept, one that is too long is refused", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		name := strings.Repeat("文", 251) + ".txt"
		want(t, "name", s.document(t, tm, shelf, name, "a").Name, name)
		_, _, err := s.Content.Receive(tm.asAdmin, shelf, originalOf(name+"x", []byte("b")), strings.NewReader("b"))
		wantCode(t, err, knowledge.CodeInvalid)
	})
	t.Run("a replacement serves once it is published, and the version before until then", func(t *testing.T) {
		tm := s.team(t)
		d := s.document(t, tm, s.shelf(t, tm, "Shelf"), "a", "first")
		first := d.Current
		s.publish(t, tm, first, "", "first")
		d = s.replace(t, tm, d.ID, "second")
		want(t, "number", d.Current.Number, 2)
		want(t, "name", d.Name, "a")
		want(t, "still serving", d.Serving, first.ID)
		s.publish(t, tm, d.Current, "", "second")
		got, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		want(t, "now serving", got.Serving, d.Current.ID)
		versions, err := s.Library.Versions(tm.asAdmin, d.ID)
		ok(t, err)
		if len(versions) != 2 || versions[0].ID != d.Current.ID || versions[1].ID != first.ID {
			t.Errorf("got %v", versions)
		}
		text, err := s.Content.Text(tm.asAdmin, first.ID)
		ok(t, err)
		want(t, "the old text", text.Body, "first")
		_, err = s.Library.Versions(tm.asAdmin, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("an older version that is ready later does not take over", func(t *testing.T) {
		tm := s.team(t)
		d := s.document(t, tm, s.shelf(t, tm, "Shelf"), "a", "first")
		next := s.replace(t, tm, d.ID, "second")
		s.publish(t, tm, next.Current, "", "second")
		s.publish(t, tm, d.Current, "", "first")
		got, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		want(t, "serving", got.Serving, next.Current.ID)
	})
	t.Run("replacing a document with the same bytes changes nothing", func(t *testing.T) {
		tm := s.team(t)
		d := s.document(t, tm, s.shelf(t, tm, "Shelf"), "a", "same")
		got, duplicate, err := s.Content.Replace(tm.asAdmin, d.ID, originalOf("b", []byte("same")), strings.NewReader("same"))
		ok(t, err)
		want(t, "duplicate", duplicate, true)
		wantSame(t, "document", got, d)
	})
	t.Run("a deleted document cannot be replaced", func(t *testing.T) {
		tm := s.team(t)
		d := s.document(t, tm, s.shelf(t, tm, "Shelf"), "a", "text")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		_, _, err := s.Content.Replace(tm.asAdmin, d.ID, originalOf("b", []byte("b")), strings.NewReader("b"))
		wantCode(t, err, knowledge.CodeNotFound)
	})
}

func testSteps(t *testing.T, s *suite) {
	t.Run("a version can be completed in one step, and only once", func(t *testing.T) {
		tm := s.team(t)
		d := s.document(t, tm, s.shelf(t, tm, "Shelf"), "a.md", "bytes")
		text := knowledge.Text{
			Title: "Hall", Body: "one two three",
			Outline: []knowledge.Heading{{Level: 2, Text: "one", Span: knowledge.Span{End: 3}}},
			Blocks:  []knowledge.Block{{Kind: knowledge.BlockParagraph, Span: knowledge.Span{End: 13}}},
		}
		chunks := chunksOf(d.Current, text.Body)
		ok(t, s.Content.Complete(tm.asSystem, d.Current.ID, text, chunks))
		got, err := s.Content.Text(tm.asSystem, d.Current.ID)
		ok(t, err)
		wantSame(t, "text", got, text)
		outlines, err := s.Library.Outlines(tm.asAdmin, []id.ID{d.Current.ID, id.New()})
		ok(t, err)
		wantSame(t, "outlines", outlines, map[id.ID][]knowledge.Heading{d.Current.ID: text.Outline})
		v, err := s.Content.Version(tm.asSystem, d.Current.ID)
		ok(t, err)
		want(t, "status", v.Status, knowledge.StatusSearchable)
		serving, err := s.Changes.Serving(tm.asSystem, []id.ID{d.ID})
		ok(t, err)
		want(t, "serving documents", len(serving), 1)
		want(t, "chunks", len(serving[0].Chunks), len(chunks))
		wantCode(t, s.Content.Complete(tm.asSystem, d.Current.ID, text, chunks), knowledge.CodeConflict)
	})
	received := func(t *testing.T) (team, knowledge.Version) {
		tm := s.team(t)
		return tm, s.document(t, tm, s.shelf(t, tm, "Shelf"), "a.txt", "the bytes").Current
	}
	t.Run("what the parser found comes back whole", func(t *testing.T) {
		tm, v := received(t)
		text := knowledge.Text{
			Title: "Größe", Body: strings.Repeat("Wörter über Wörter. ", 100_000),
			Pages:   []knowledge.Page{{Number: 1, Span: knowledge.Span{Start: 0, End: 900}}, {Number: 2, Span: knowledge.Span{Start: 900, End: 2000}}},
			Outline: []knowledge.Heading{{Level: 1, Text: "Anfang", Span: knowledge.Span{Start: 0, End: 6}}},
			Blocks: []knowledge.Block{
				{Kind: knowledge.BlockHeading, Level: 1, Span: knowledge.Span{Start: 0, End: 6}},
				{Kind: knowledge.BlockTable, Span: knowledge.Span{Start: 7, End: 900}, Locator: "Umsätze, row 12"},
			},
			Language: "de", Notes: []string{"Page 2 is a picture without text.", "“Anhang” could not be read."},
		}
		ok(t, s.Content.SaveText(tm.asSystem, v.ID, text))
		got, err := s.Content.Text(tm.asAdmin, v.ID)
		ok(t, err)
		wantSame(t, "text", got, text)
		read, err := s.Content.Version(tm.asAdmin, v.ID)
		ok(t, err)
		want(t, "status", read.Status, knowledge.StatusRead)
		want(t, "title", read.Title, "Größe")
		want(t, "size", read.TextSize, int64(len(text.Body)))
		wantSame(t, "pages", read.Pages, text.Pages)
		wantSame(t, "outline", read.Outline, text.Outline)
		wantSame(t, "notes", read.Notes, text.Notes)
		want(t, "language", read.Language, "de")
	})
	t.Run("a document without a title of its own is called by its name", func(t *testing.T) {
		tm, v := received(t)
		ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "x"}))
		read, err := s.Content.Version(tm.asAdmin, v.ID)
		ok(t, err)
		want(t, "title", read.Title, "a.txt")
	})
	t.Run("there is no text before it was read", func(t *testing.T) {
		tm, v := received(t)
		_, err := s.Content.Text(tm.asAdmin, v.ID)
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("a worker that takes over repeats a step, and none can be skipped", func(t *testing.T) {
		tm, v := received(t)
		wantCode(t, s.Content.SaveChunks(tm.asSystem, v.ID, nil), knowledge.CodeConflict)
		wantCode(t, s.Content.Publish(tm.asSystem, v.ID), knowledge.CodeConflict)
		for _, body := range []string{"first try", "second try"} {
			ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: body, Language: "ja"}))
		}
		text, err := s.Content.Text(tm.asAdmin, v.ID)
		ok(t, err)
		want(t, "text", text.Body, "second try")
		wantCode(t, s.Content.Publish(tm.asSystem, v.ID), knowledge.CodeConflict)
		ok(t, s.Content.SaveChunks(tm.asSystem, v.ID, chunksOf(v, "four chunks at first")))
		chunks := chunksOf(v, "then two")
		ok(t, s.Content.SaveChunks(tm.asSystem, v.ID, chunks))
		wantCode(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "late"}), knowledge.CodeConflict)
		ok(t, s.Content.Publish(tm.asSystem, v.ID))
		ok(t, s.Content.Publish(tm.asSystem, v.ID))
		serving, err := s.Changes.Serving(tm.asSystem, []id.ID{v.DocumentID})
		ok(t, err)
		if len(serving) != 1 {
			t.Fatalf("serving %v", serving)
		}
		wantSame(t, "chunks", serving[0].Chunks, chunks)
		want(t, "language", serving[0].Language, "ja")
		wantCode(t, s.Content.SaveChunks(tm.asSystem, v.ID, nil), knowledge.CodeConflict)
		wantCode(t, s.Content.Fail(tm.asSystem, v.ID, knowledge.Failure{Code: knowledge.CodeInternal}), knowledge.CodeConflict)
	})
	t.Run("a document of many chunks is kept whole and in order", func(t *testing.T) {
		tm, v := received(t)
		body := strings.Repeat("word ", 1500)
		chunks := s.publish(t, tm, v, "", strings.TrimSpace(body))
		serving, err := s.Changes.Serving(tm.asSystem, []id.ID{v.DocumentID})
		ok(t, err)
		wantSame(t, "chunks", serving[0].Chunks, chunks)
	})
	t.Run("a failure says why, and trying again starts from the bytes", func(t *testing.T) {
		tm, v := received(t)
		_, err := s.Content.Requeue(tm.asAdmin, v.DocumentID)
		wantCode(t, err, knowledge.CodeConflict)
		ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "half", Pages: []knowledge.Page{{Number: 1}}, Notes: []string{"Half of it."}}))
		failure := knowledge.Failure{Code: knowledge.CodeUnreadable, Message: "The file is broken."}
		ok(t, s.Content.Fail(tm.asSystem, v.ID, failure))
		d, err := s.Library.Document(tm.asAdmin, v.DocumentID)
		ok(t, err)
		want(t, "status", d.Current.Status, knowledge.StatusFailed)
		if d.Current.Failure == nil || *d.Current.Failure != failure {
			t.Errorf("failure %v", d.Current.Failure)
		}
		wantCode(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "late"}), knowledge.CodeConflict)
		d, err = s.Content.Requeue(tm.asAdmin, v.DocumentID)
		ok(t, err)
		want(t, "status", d.Current.Status, knowledge.StatusReceived)
		want(t, "no failure any more", d.Current.Failure == nil && d.Current.Pages == nil, true)
		want(t, "no notes any more", len(d.Current.Notes), 0)
		s.publish(t, tm, v, "", "whole")
		_, err = s.Content.Requeue(tm.asAdmin, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("of two workers on one version one goes on", func(t *testing.T) {
		tm, v := received(t)
		ok(t, s.Content.SaveText(tm.asSystem, v.ID, knowledge.Text{Body: "a b c"}))
		atOnce(2, func(int) error { return s.Content.SaveChunks(tm.asSystem, v.ID, chunksOf(v, "a b c")) })
		ok(t, s.Content.Publish(tm.asSystem, v.ID))
		serving, err := s.Changes.Serving(tm.asSystem, []id.ID{v.DocumentID})
		ok(t, err)
		want(t, "chunks", len(serving[0].Chunks), 3)
	})
}
