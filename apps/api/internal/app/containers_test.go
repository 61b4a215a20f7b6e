package app_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// zipped makes an archive of names and contents.
func zipped(t testing.TB, entries ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(entries); i += 2 {
		w, err := z.Create(entries[i])
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, entries[i+1])
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// mail is an e-mail with a file attached.
func mail(subject, text, attachment, content string) string {
	boundary := "--" + strings.ReplaceAll(subject, " ", "-")
	return strings.ReplaceAll("From: Ada <ada@example.org>\nTo: team@example.org\nSubject: "+subject+
		"\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="+boundary[2:]+"\n\n"+boundary+"\nContent-Type: text/plain\n\n"+text+
		"\n"+boundary+"\nContent-Disposition: attachment; filename=\""+attachment+"\"\n\n"+content+"\n"+boundary+"--\n", "\n", "\r\n")
}

// ended waits until every document of the collection is read or has failed, and
// returns them by name.
func (r *replica) ended(t *testing.T, shelf id.ID, want int) map[string]contract.Document {
	t.Helper()
	byName := map[string]contract.Document{}
	r.await(t, fmt.Sprintf("%d documents to be read", want), func() bool {
		clear(byName)
		for cursor := ""; ; {
			page, err := r.admin.Documents(t.Context(), url.Values{"collection": {shelf.String()}, "limit": {"200"}, "cursor": {cursor}})
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range page.Documents {
				if d.Status != "searchable" && d.Status != "failed" {
					return false
				}
				byName[d.Name] = d
			}
			if cursor = page.Next; cursor == "" {
				return len(byName) >= want
			}
		}
	})
	return byName
}

func TestAZippedFolderBecomesItsDocumentsAndOneBadFileHoldsUpNone(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	letter := mail("Inspection", "The gate was greased on Friday.", "findings.md", "# Findings\n\nThe rack of the fish ladder is bent.")
	inner := zipped(t, "deep/gauge.txt", "Gauge eleven stands in the tailrace.")
	archive := r.upload(t, shelf, "folder.zip", zipped(t,
		"notes/hall.md", turbine, "notes/letter.eml", letter, "old/inner.zip", inner,
		"broken.pdf", "%PDF-1.7\n"+strings.Repeat("\x01garbage\xff", 500), "logo.png", "\x89PNG\r\n\x1a\n", "../escape.txt", "out"))

	got := r.ended(t, shelf, 7)
	var names []string
	for name := range got {
		names = append(names, name)
	}
	slices.Sort(names)
	want := []string{"broken.pdf", "deep/gauge.txt", "findings.md", "folder.zip", "notes/hall.md", "notes/letter.eml", "old/inner.zip"}
	if !slices.Equal(names, want) {
		t.Fatalf("the library holds %q", names)
	}
	for name, parent := range map[string]string{
		"notes/hall.md": "folder.zip", "notes/letter.eml": "folder.zip", "old/inner.zip": "folder.zip", "broken.pdf": "folder.zip",
		"findings.md": "notes/letter.eml", "deep/gauge.txt": "old/inner.zip",
	} {
		if d := got[name]; d.ParentID == nil || *d.ParentID != got[parent].ID || d.ParentName != parent {
			t.Errorf("%s came in %q (%v)", name, d.ParentName, d.ParentID)
		}
		if status := got[name].Status; (status == "failed") != (name == "broken.pdf") {
			t.Errorf("%s is %s: %+v", name, status, got[name].Failure)
		}
	}
	r.finds(t, r.admin, "fish ladder rack", got["findings.md"].ID)
	r.finds(t, r.admin, "gauge eleven tailrace", got["deep/gauge.txt"].ID)
	r.finds(t, r.admin, "gate greased Friday", got["notes/letter.eml"].ID)
	if notes := got["folder.zip"].Notes; len(notes) != 1 || !strings.Contains(notes[0], "2 of 6 files") {
		t.Errorf("it notes %q", notes)
	}
	list := r.text(t, archive.ID)
	if !strings.Contains(list, "logo.png, 8 bytes: left out. An image is not") || !strings.Contains(list, "Its path leads out of the archive.") {
		t.Errorf("the archive reads\n%s", list)
	}
	archives, err := r.admin.Documents(t.Context(), url.Values{"kind": {"archive"}})
	if err != nil || archives.Total != 2 {
		t.Errorf("%d archives, %v", archives.Total, err)
	}
	if err := r.admin.Delete(t.Context(), archive.ID); err != nil {
		t.Fatal(err)
	}
	if left := r.ended(t, shelf, 6); len(left) != 6 || left["notes/hall.md"].ParentName != "" {
		t.Errorf("without the archive there are %d documents", len(left))
	}
}

func TestArchivesInsideArchivesAreOpenedThreeDeep(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	nest := zipped(t, "5.txt", "The innermost note.")
	for level := 4; level > 0; level-- {
		nest = zipped(t, fmt.Sprintf("%d.zip", level), nest)
	}
	r.upload(t, shelf, "0.zip", nest)
	got := r.ended(t, shelf, 4)
	if len(got) != 4 || got["3.zip"].Status != "searchable" {
		t.Errorf("there are %v", got)
	}
	if list := r.text(t, got["3.zip"].ID); !strings.Contains(list, "4.zip") || !strings.Contains(list, "stays closed") {
		t.Errorf("the last one opened reads\n%s", list)
	}
}

func TestWhatComesInAnArchiveCountsForWhoUploadedIt(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.inOneWindow(t)
	d.root.want(200, "PUT", "/v1/quotas", `{"questionsPerHour":0,"documentsPerDay":3,"bytesPerDay":0}`, nil)
	d.upload(t, d.shelf, "five.zip", zipped(t, "1.txt", "First.", "2.txt", "Second.", "3.txt", "Third.", "4.txt", "Fourth.", "5.txt", "Fifth."))
	got := d.ended(t, d.shelf, 4) // hall.md, the archive and two of what is in it
	notes := got["five.zip"].Notes
	if len(got) != 4 || len(notes) != 1 || !strings.Contains(notes[0], "3 files in it were left out. You have added all the documents") {
		t.Errorf("%d documents, and the archive notes %q", len(got), notes)
	}
}

func TestAnArchiveTakenUpAgainAfterAKillLosesAndDoublesNothing(t *testing.T) {
	t.Parallel()
	dsn, first, kill := settledChild(t)
	shelf := first.shelf(t)
	var entries []string
	for n := range 60 {
		entries = append(entries, fmt.Sprintf("note-%d.txt", n), fmt.Sprintf("Note %d says that basin %d holds %d cubic metres.", n, n, 1000+n))
	}
	first.upload(t, shelf, "notes.zip", zipped(t, entries...))
	first.await(t, "some of the files", func() bool {
		page, err := first.admin.Documents(t.Context(), url.Values{"collection": {shelf.String()}})
		return err == nil && page.Total > 5
	})
	kill()

	second := startIn(t, dsn, first.dir)
	second.await(t, "ready", func() bool { return second.status(t, "/health/ready") == http.StatusOK })
	second.admin = second.signIn(t, local.DevelopmentAccounts()[0])
	got := second.ended(t, shelf, 61)
	page, err := second.admin.Documents(t.Context(), url.Values{"collection": {shelf.String()}})
	if err != nil || page.Total != 61 || len(got) != 61 {
		t.Errorf("there are %d documents of %d names, %v; want 61", page.Total, len(got), err)
	}
	for name, d := range got {
		if d.Status != "searchable" {
			t.Errorf("%s is %s: %+v", name, d.Status, d.Failure)
		}
	}
}

func TestAWebPageIsFetchedReadAndFetchedAgain(t *testing.T) {
	t.Parallel()
	var level atomic.Value
	level.Store("412")
	site := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/basin":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, "<html><head><title>The basin</title></head><body><nav>Menu</nav><article><h1>The basin</h1><p>The spillway opens at %s metres above the sea.</p></article></body></html>", level.Load())
		case "/logo":
			w.Header().Set("Content-Type", "image/png")
			io.WriteString(w, "\x89PNG\r\n\x1a\n")
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(site.Close)
	r := startIn(t, migrated(t), t.TempDir(), map[string]string{"FOREBAY_FETCH_PRIVATE": "true"}).settle(t)
	shelf := r.shelf(t)
	added, err := r.admin.FromAddress(t.Context(), shelf, site.URL+"/basin#top")
	if err != nil || added.Duplicate || added.Document.Origin != site.URL+"/basin" || added.Document.Status != "received" {
		t.Fatalf("it made %+v, %v", added, err)
	}
	d := r.awaitSearchable(t, added.Document.ID)
	if d.Title != "The basin" || d.MediaType != "text/html" || d.Size == 0 {
		t.Errorf("it became %+v", d)
	}
	r.finds(t, r.admin, "spillway opens 412", d.ID)
	if again, err := r.admin.FromAddress(t.Context(), shelf, site.URL+"/basin"); err != nil || !again.Duplicate || again.Document.ID != d.ID {
		t.Errorf("the same address made %+v, %v", again, err)
	}
	if same, err := r.admin.Refresh(t.Context(), d.ID); err != nil || !same.Duplicate {
		t.Errorf("the page as it was became %+v, %v", same, err)
	}
	level.Store("399")
	if changed, err := r.admin.Refresh(t.Context(), d.ID); err != nil || changed.Duplicate || changed.Document.Version != 2 {
		t.Errorf("the changed page became %+v, %v", changed, err)
	}
	r.finds(t, r.admin, "spillway opens 399", d.ID)

	for path, want := range map[string][2]string{"/absent": {"not_fetched", "404"}, "/logo": {"unsupported_format", "image"}} {
		added, err := r.admin.FromAddress(t.Context(), shelf, site.URL+path)
		if err != nil {
			t.Fatal(err)
		}
		wantFailure(t, r, added.Document.ID, want[0], want[1])
	}
	uploaded := r.upload(t, shelf, "note.txt", "Not from the web.")
	var problem *client.Error
	if _, err := r.admin.Refresh(t.Context(), uploaded.ID); !asProblem(err, &problem) || problem.Code != "conflict" {
		t.Errorf("fetching an upload: %v", err)
	}
}

func wantFailure(t *testing.T, r *replica, document id.ID, code, says string) {
	t.Helper()
	var d contract.Document
	r.await(t, "a failure", func() bool {
		var err error
		if d, err = r.admin.Document(t.Context(), document); err != nil {
			t.Fatal(err)
		}
		return d.Status == "failed"
	})
	if d.Failure.Code != code || !strings.Contains(d.Failure.Message, says) {
		t.Errorf("%s: %+v; want %s, %q", d.Name, d.Failure, code, says)
	}
}

func TestAddressesInsideTheNetworkAreNotFetched(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	added, err := r.admin.FromAddress(t.Context(), shelf, r.url+"/health/ready")
	if err != nil {
		t.Fatal(err)
	}
	wantFailure(t, r, added.Document.ID, "bad_address", "private network")
	var problem *client.Error
	if _, err := r.admin.FromAddress(t.Context(), shelf, "file:///etc/passwd"); !asProblem(err, &problem) || problem.Code != "bad_address" {
		t.Errorf("a file: %v", err)
	}
}
