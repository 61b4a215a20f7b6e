package parse_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
)

// zipOf makes a zip file of named contents, in order, uncompressed.
func zipOf(t testing.TB, entries ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(entries); i += 2 {
		w, err := z.CreateHeader(&zip.FileHeader{Name: entries[i], Method: zip.Store})
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

func TestWhatAFileIsShowsInBothItsEnds(t *testing.T) {
	t.Parallel()
	large := strings.Repeat("picture ", 40_000)
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	mail := "Received: by mail.example.org\nFrom: a@example.org\nSubject: Hello\n\nText\n"
	for what, c := range map[string]struct{ file, data, want string }{
		"Word":                           {"a.bin", zipOf(t, "[Content_Types].xml", "x", "word/document.xml", "x"), parse.DOCX},
		"Word, types last, after 320 kB": {"a", zipOf(t, "word/media/1.png", large, "word/document.xml", "x", "[Content_Types].xml", "x"), parse.DOCX},
		"PowerPoint":                     {"a.zip", zipOf(t, "[Content_Types].xml", "x", "ppt/presentation.xml", "x"), parse.PPTX},
		"Excel":                          {"a.docx", zipOf(t, "[Content_Types].xml", "x", "xl/workbook.xml", "x"), parse.XLSX},
		"OpenDocument text":              {"a.zip", zipOf(t, "mimetype", parse.ODT, "content.xml", "x"), parse.ODT},
		"an OpenDocument sheet":          {"a", zipOf(t, "mimetype", parse.ODS, "content.xml", "x"), parse.ODS},
		"OpenDocument slides":            {"a", zipOf(t, "mimetype", parse.ODP, "content.xml", "x"), parse.ODP},
		"a book":                         {"a.zip", zipOf(t, "mimetype", parse.EPUB, "META-INF/container.xml", "x"), parse.EPUB},
		"a folder":                       {"a.docx.zip", zipOf(t, "word/notes.txt", "x", "xl/b.txt", "y"), parse.ZIP},
		"a folder of Word documents":     {"a.zip", zipOf(t, "b.docx", zipOf(t, "[Content_Types].xml", "x", "word/document.xml", "x")), parse.ZIP},
		"an empty folder":                {"a.zip", zipOf(t), parse.ZIP},
		"half a Word document":           {"a.docx", zipOf(t, "word/document.xml", large)[:1000], parse.DOCX},
		"a locked Word document":         {"a.docx", ole, parse.DOCX},
		"an e-mail":                      {"mail", mail, parse.EML},
		"an e-mail from a mailbox":       {"mail", "From a@example.org Tue Mar  3 09:15:00 2026\n" + mail, parse.EML},
		"an e-mail by name":              {"a.eml", "X-Odd Header\nTo: b@example.org\n\nText\n", parse.EML},
		"a text that mentions From:":     {"a.txt", "From: here to there\nwe went\n", parse.Text},
		"a page of notes":                {"a.txt", "Date: today\nSubject: water\nand more\n", parse.Text},
		"a table":                        {"a.csv", "one line", parse.CSV},
		"a table with tabs":              {"a.tsv", "a\tb\n", parse.TSV},
		"a table by its shape":           {"export", strings.Repeat("1;2;3\n", 5), parse.CSV},
		"prose with commas":              {"a.txt", strings.Repeat("Water, wind, and stone\nand, well, more, of it\n", 5), parse.Text},
	} {
		got, err := parse.DetectFile(c.file, strings.NewReader(c.data), int64(len(c.data)))
		if err != nil || got != c.want {
			t.Errorf("%s is %q (%v), want %q", what, got, err, c.want)
		}
	}
	if _, err := parse.DetectFile("a.doc", strings.NewReader(ole), int64(len(ole))); err == nil || !strings.Contains(err.Error(), "old office program") {
		t.Errorf("an old document: %v", err)
	}
}

func FuzzDetect(f *testing.F) {
	f.Add("a.zip", []byte(zipOf(f, "mimetype", "x", "word/a", "b")))
	f.Add("a", []byte(fmt.Sprint("From: a\nTo: b\nDate: c\n\n")))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		_, _ = parse.DetectFile(name, bytes.NewReader(data), int64(len(data)))
	})
}
