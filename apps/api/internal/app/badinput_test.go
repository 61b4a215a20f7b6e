package app_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/packages/schema/contract"
)

func TestEveryBadUploadGetsAClearOutcome(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	realPDF, err := os.ReadFile(filepath.Join("..", "ingest", "parse", "pdf", "testdata", "report.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	refusedAtOnce := map[string]struct {
		name string
		body io.Reader
		code string
	}{
		"empty":                {"empty.txt", strings.NewReader(""), "empty_file"},
		"51 MB":                {"big.txt", io.LimitReader(repeat('a'), 51<<20), "too_large"},
		"a program named .txt": {"notes.txt", strings.NewReader("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x3e\x00"), "unsupported_format"},
		"no name":              {"..", strings.NewReader("text"), "bad_name"},
	}
	for what, u := range refusedAtOnce {
		_, err := r.admin.Upload(t.Context(), shelf, u.name, u.body)
		var problem *client.Error
		if !asProblem(err, &problem) || problem.Code != u.code || problem.RequestID == "" {
			t.Errorf("%s: %v; want %s", what, err, u.code)
		}
	}
	failsWhenRead := map[string]struct{ name, body, code string }{
		"truncated PDF": {"cut.pdf", string(realPDF[:len(realPDF)/3]), "unreadable"},
		"garbage PDF":   {"garbage.pdf", "%PDF-1.7\n" + strings.Repeat("\x01garbage\xff", 500), "unreadable"},
		"only markup":   {"blank.html", "<html><script>alert(1)</script><body>  </body></html>", "no_text"},
	}
	for what, u := range failsWhenRead {
		uploaded, err := r.admin.Upload(t.Context(), shelf, u.name, strings.NewReader(u.body))
		if err != nil {
			t.Errorf("%s: %v", what, err)
			continue
		}
		var d contract.Document
		r.await(t, what+" to be given up", func() bool {
			if d, err = r.admin.Document(t.Context(), uploaded.Document.ID); err != nil {
				t.Fatal(err)
			}
			return d.Status == "failed"
		})
		if d.Failure == nil || d.Failure.Code != u.code || d.Failure.Message == "" {
			t.Errorf("%s: %+v; want %s", what, d.Failure, u.code)
		}
	}
	left, err := os.ReadDir(filepath.Join(r.dir, "spool"))
	if err != nil || len(left) > 0 {
		t.Errorf("uploads were left on disk: %v, %v", left, err)
	}
}

// repeat is an endless file of one byte.
type repeat byte

func (b repeat) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(b)
	}
	return len(p), nil
}

func TestOddButReadableFilesAreRead(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	utf16 := "\xff\xfe"
	for _, c := range "The weir at Größenau was built of oak." {
		utf16 += string([]byte{byte(c), byte(c >> 8)})
	}
	for what, u := range map[string]struct{ name, body, finds, want string }{
		"UTF-16":       {"utf16.txt", utf16, "weir oak", "Größenau"},
		"broken UTF-8": {"broken.txt", "The penstock \xc3\x28 is forty metres long and lined with steel.", "penstock steel", "forty metres"},
		"live HTML":    {"page.html", `<html><body><article><h1 onclick="steal()">Sluice gates</h1><script>steal()</script><p>The sluice <img src=x onerror="steal()"> gate was forged in Kiruna.</p></article></body></html>`, "sluice gate forged", "Kiruna"},
		"path in name": {"../../etc/hidden\x00.txt", "The keeper of the keys lives in cabin seven.", "keeper keys cabin", "cabin seven"},
		"300 characters and a right-to-left mark": {"\u202E" + strings.Repeat("n", 296) + ".txt", "Gauge nine measures the tailwater level every minute.", "gauge tailwater", "every minute"},
	} {
		d := r.awaitSearchable(t, r.upload(t, shelf, u.name, u.body).ID)
		r.finds(t, r.admin, u.finds, d.ID)
		text := r.text(t, d.ID)
		if !strings.Contains(text, u.want) || strings.Contains(text, "steal") || strings.ContainsAny(d.Name, "/\x00\u202E") || len([]rune(d.Name)) > 255 {
			t.Errorf("%s: named %q, reads %q", what, d.Name, text)
		}
	}
}

func TestTheSameFileTwiceIsStoredOnce(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	first := r.upload(t, shelf, "hall.md", turbine)
	again, err := r.admin.Upload(t.Context(), shelf, "copy.md", strings.NewReader(turbine))
	if err != nil || !again.Duplicate || again.Document.ID != first.ID {
		t.Errorf("the second upload made %+v, %v", again, err)
	}
}

func TestBadQuestionsAreRefusedWithACode(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	for question, code := range map[string]string{
		"":                           "empty_question",
		"?!… —":                      "empty_question",
		strings.Repeat("why ", 2500): "question_too_long",
	} {
		for _, err := range r.admin.Ask(t.Context(), contract.Ask{Question: question}) {
			var problem *client.Error
			if !asProblem(err, &problem) || (problem.Code != code && problem.Code != "invalid") || problem.Detail == "" {
				t.Errorf("%.10q: %v; want %s", question, err, code)
			}
		}
	}
}
