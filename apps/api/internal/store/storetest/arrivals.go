package storetest

import (
	"bytes"
	"crypto/sha256"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// inside receives a document found inside the version.
func (s *suite) inside(t *testing.T, tm team, parent knowledge.Version, path, content string) (knowledge.Document, bool) {
	t.Helper()
	d, duplicate, err := s.Content.ReceiveContained(tm.asSystem, parent, path, originalOf(path, []byte(content)), strings.NewReader(content))
	ok(t, err)
	return d, duplicate
}

func testArrivals(t *testing.T, s *suite) {
	t.Run("what came in another goes to its shelf in the name of who put that in, once", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		parent := s.document(t, tm, shelf, "folder.zip", "zip")
		d, duplicate := s.inside(t, tm, parent.Current, "a/b.txt", "text")
		want(t, "duplicate", duplicate, false)
		want(t, "parent", d.ParentID, parent.ID)
		want(t, "shelf", d.CollectionID, shelf)
		want(t, "maker", d.CreatedBy, tm.admin.ID)
		want(t, "status", d.Current.Status, knowledge.StatusReceived)
		read, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		wantSame(t, "document", read, d)
		var stored bytes.Buffer
		ok(t, s.Content.ReadOriginal(tm.asAdmin, d.Current.ID, &stored))
		want(t, "bytes", stored.String(), "text")

		again, duplicate := s.inside(t, tm, parent.Current, "a/b.txt", "text")
		want(t, "duplicate", duplicate, true)
		wantSame(t, "the same", again, d)
		same, duplicate := s.inside(t, tm, parent.Current, "copy.txt", "text")
		want(t, "the same bytes under another path", duplicate, true)
		want(t, "document", same.ID, d.ID)
	})
	t.Run("an archive that holds itself adds nothing", func(t *testing.T) {
		tm := s.team(t)
		parent := s.document(t, tm, s.shelf(t, tm, "Shelf"), "r.zip", "the zip")
		d, duplicate := s.inside(t, tm, parent.Current, "r/r.zip", "the zip")
		want(t, "duplicate", duplicate, true)
		want(t, "document", d.ID, parent.ID)
	})
	t.Run("two workers at one archive store each file once", func(t *testing.T) {
		tm := s.team(t)
		parent := s.document(t, tm, s.shelf(t, tm, "Shelf"), "folder.zip", "zip").Current
		ids := make([]id.ID, 4)
		for _, err := range atOnce(len(ids), func(i int) error {
			d, _, err := s.Content.ReceiveContained(tm.asSystem, parent, "a.txt", originalOf("a.txt", []byte("text")), strings.NewReader("text"))
			ids[i] = d.ID
			return err
		}) {
			ok(t, err)
		}
		for _, each := range ids {
			want(t, "document", each, ids[0])
		}
	})
	t.Run("a deleted file does not come back when its archive is read again", func(t *testing.T) {
		tm := s.team(t)
		parent := s.document(t, tm, s.shelf(t, tm, "Shelf"), "folder.zip", "zip").Current
		d, _ := s.inside(t, tm, parent, "a.txt", "text")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		again, duplicate := s.inside(t, tm, parent, "a.txt", "text")
		want(t, "duplicate", duplicate, true)
		want(t, "document", again.ID, d.ID)
	})
	t.Run("the next version of an archive brings next versions of its files", func(t *testing.T) {
		tm := s.team(t)
		parent := s.document(t, tm, s.shelf(t, tm, "Shelf"), "folder.zip", "zip")
		a, _ := s.inside(t, tm, parent.Current, "a.txt", "first")
		b, _ := s.inside(t, tm, parent.Current, "b.txt", "stays")
		s.clock.advance(time.Second)
		parent = s.replace(t, tm, parent.ID, "zip 2")
		changed, duplicate := s.inside(t, tm, parent.Current, "a.txt", "second")
		want(t, "duplicate", duplicate, false)
		want(t, "document", changed.ID, a.ID)
		want(t, "version", changed.Current.Number, 2)
		want(t, "maker of the version", changed.Current.CreatedBy, tm.admin.ID)
		_, duplicate = s.inside(t, tm, parent.Current, "a.txt", "second")
		want(t, "duplicate when taken up again", duplicate, true)
		kept, duplicate := s.inside(t, tm, parent.Current, "b.txt", "stays")
		want(t, "duplicate of what is as it was", duplicate, true)
		want(t, "document", kept.ID, b.ID)
	})
	t.Run("files whose names differ in case alone are two", func(t *testing.T) {
		tm := s.team(t)
		parent := s.document(t, tm, s.shelf(t, tm, "Shelf"), "folder.zip", "zip").Current
		upper, _ := s.inside(t, tm, parent, "README", "upper")
		lower, duplicate := s.inside(t, tm, parent, "readme", "lower")
		want(t, "one of them", duplicate || upper.ID == lower.ID, false)
		want(t, "version", lower.Current.Number, 1)
	})
	t.Run("nothing comes out of what was deleted", func(t *testing.T) {
		tm := s.team(t)
		parent := s.document(t, tm, s.shelf(t, tm, "Shelf"), "folder.zip", "zip")
		ok(t, s.Library.DeleteDocument(tm.asAdmin, parent.ID))
		_, _, err := s.Content.ReceiveContained(tm.asSystem, parent.Current, "a.txt", originalOf("a.txt", []byte("text")), strings.NewReader("text"))
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("a document knows how deep it lies inside others", func(t *testing.T) {
		tm := s.team(t)
		d := s.document(t, tm, s.shelf(t, tm, "Shelf"), "0.zip", "zip")
		for depth := 0; depth <= ingest.MaxDepth+1; depth++ {
			from, err := s.Content.Provenance(tm.asSystem, d.ID)
			ok(t, err)
			want(t, "depth", from.Depth, min(depth, ingest.MaxDepth))
			d, _ = s.inside(t, tm, d.Current, "next.zip", strings.Repeat("zip", depth+2))
		}
		_, err := s.Content.Provenance(tm.asSystem, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("all that one upload brought is counted together", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		s.document(t, tm, shelf, "other.zip", "other")
		top := s.document(t, tm, shelf, "top.zip", "zip")
		left, _ := s.inside(t, tm, top.Current, "left.zip", "left")
		right, _ := s.inside(t, tm, top.Current, "right.zip", "right")
		for _, name := range []string{"a", "b", "c"} {
			s.inside(t, tm, left.Current, name, "in the left: "+name)
		}
		for which, d := range map[int]id.ID{3: top.ID, 2: left.ID, 5: right.ID} {
			n, err := s.Content.Brought(tm.asSystem, d)
			ok(t, err)
			want(t, "besides its own", n, which)
		}
		_, err := s.Content.Brought(tm.asSystem, id.New())
		wantCode(t, err, knowledge.CodeNotFound)
	})
	t.Run("an address is kept once in a collection and gets its bytes later, once", func(t *testing.T) {
		tm := s.team(t)
		shelf := s.shelf(t, tm, "Shelf")
		o := ingest.Original{Name: "page", MediaType: "text/html", Origin: "https://example.org/page"}
		d, duplicate, err := s.Content.ReceiveAddress(tm.asMember, shelf, o)
		ok(t, err)
		want(t, "duplicate", duplicate, false)
		want(t, "size", d.Current.Size, 0)
		read, err := s.Library.Document(tm.asAdmin, d.ID)
		ok(t, err)
		wantSame(t, "document", read, d)
		from, err := s.Content.Provenance(tm.asSystem, d.ID)
		ok(t, err)
		want(t, "origin", from.Origin, o.Origin)
		again, duplicate, err := s.Content.ReceiveAddress(tm.asMember, shelf, o)
		ok(t, err)
		want(t, "duplicate", duplicate, true)
		want(t, "document", again.ID, d.ID)
		other := o
		other.Origin += "2"
		another, duplicate, err := s.Content.ReceiveAddress(tm.asMember, shelf, other)
		ok(t, err)
		want(t, "another address", duplicate || another.ID == d.ID, false)

		for _, content := range []string{"the page", "a later try"} {
			fetched := ingest.Original{MediaType: "text/plain", Size: int64(len(content)), Checksum: sha256.Sum256([]byte(content))}
			ok(t, s.Content.Fetched(tm.asSystem, d.Current.ID, fetched, strings.NewReader(content)))
		}
		var stored bytes.Buffer
		ok(t, s.Content.ReadOriginal(tm.asSystem, d.Current.ID, &stored))
		want(t, "bytes", stored.String(), "the page")
		v, err := s.Content.Version(tm.asSystem, d.Current.ID)
		ok(t, err)
		want(t, "media type", v.MediaType, "text/plain")
		want(t, "size", v.Size, 8)
		_, _, err = s.Content.ReceiveAddress(tm.asMember, id.New(), o)
		wantCode(t, err, knowledge.CodeNotFound)
	})
}
