package app_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// maxGrowth is how much memory the service may keep of hostile files, and
// maxPeak how much more it may hold while it has them all at once. In bytes.
const (
	maxGrowth = 64 << 20
	maxPeak   = 128 << 20
)

// hostile is one file and what must become of it: a code of failure, or
// "searchable" with words that its notes or its text must have.
type hostile struct{ name, content, want, says string }

func hostileFiles(t *testing.T) []hostile {
	crowd := make([]string, 0, 200_000)
	for i := range 100_000 {
		crowd = append(crowd, strconv.Itoa(i)+".txt", "")
	}
	monotonous := strings.Repeat("a", 48<<20)
	types := `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
	paragraph := `<w:p><w:r><w:t>` + strings.Repeat("water ", 100) + `</w:t></w:r></w:p>`
	word := `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + strings.Repeat(paragraph, 100_000) + `</w:body></w:document>`
	deep := strings.Repeat("<div>", 100_000) + "text"
	nested := "innermost"
	for i := range 30 {
		nested = mail(fmt.Sprintf("Level %d", i), "See below.", fmt.Sprintf("%d.eml", i), nested)
	}
	return []hostile{
		{"thousandfold.docx", zipped(t, "[Content_Types].xml", types, "word/document.xml", word), "failed", "."},
		{"crowd.zip", zipped(t, crowd...), "too_large", "100000 files"},
		{"ratio.zip", zipped(t, "long.txt", monotonous, "note.txt", "Gate nine is shut."), "searchable", "long.txt, 50.3 MB: left out. It expands beyond all measure."},
		{"escape.zip", zipped(t, "../../etc/passwd", "root", "/etc/shadow", "root", `..\..\boot.ini`, "x", "note.txt", "Gate ten is shut."), "searchable", "Its path leads out of the archive."},
		{"links.zip", links(t), "searchable", "It is a link."},
		{"half.zip", zipped(t, "a.txt", word)[:1000], "unreadable", "damaged"},
		{"garbage.pdf", "%PDF-1.7\n" + strings.Repeat("\x01garbage\xff", 100_000), "unreadable", "damaged"},
		{"locked.docx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600) + utf16("EncryptedPackage"), "unreadable", "password"},
		{"deep.html", "<!doctype html>" + deep, "unreadable", "nested too deep"},
		{"nested.eml", nested, "searchable", "29.eml"},
		{"million.csv", "level,flow,gate\n" + strings.Repeat("412,0.5,north\n", 1_000_000), "searchable", ""},
		{"quotes.md", strings.Repeat(">", 100_000) + " text", "searchable", ""},
		{"stars.md", strings.Repeat("*a ", 300_000), "searchable", ""},
		{"long.txt", strings.Repeat("word ", 5<<20), "too_large", "20 MB of text"},
	}
}

// links is an archive of a link and a device.
func links(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, mode := range map[string]os.FileMode{"passwd": os.ModeSymlink | 0o777, "disk": os.ModeDevice | 0o666, "note.txt": 0o644} {
		h := &zip.FileHeader{Name: name}
		h.SetMode(mode)
		w, err := z.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, "/etc/passwd")
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func utf16(s string) string {
	var b strings.Builder
	for _, c := range s {
		b.WriteString(string([]byte{byte(c), byte(c >> 8)}))
	}
	return b.String()
}

// resident is how much memory a process holds, in bytes. Linux tells it in /proc.
func resident(t *testing.T, pid int) int64 {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, running := strings.Cut(string(status), "\nVmRSS:")
	if !running {
		t.Fatalf("process %d has ended", pid)
	}
	kib, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return kib << 10
}

func TestHostileFilesCostTheirJobsAndNeverTheService(t *testing.T) {
	t.Setenv("FOREBAY_PARSE_MEMORY", "384MB")
	_, r, _ := settledChild(t)
	shelf := r.shelf(t)
	files := hostileFiles(t)
	for n := range 40 { // as much as the service has seen in its first minute
		r.upload(t, shelf, fmt.Sprintf("note-%d.md", n), strings.Repeat(turbine, 1+n%5)+fmt.Sprint(n))
	}
	r.upload(t, shelf, "before.zip", zipped(t, "inside.txt", "The first gate."))
	r.ended(t, shelf, 42)
	before := resident(t, r.pid)

	var most int64
	documents := map[string]id.ID{}
	for _, f := range files {
		u, err := r.admin.Upload(t.Context(), shelf, f.name, strings.NewReader(f.content))
		if err != nil {
			t.Errorf("%s: %v", f.name, err)
			continue
		}
		documents[f.name] = u.Document.ID
	}
	for _, f := range files {
		if document, ok := documents[f.name]; ok {
			r.wantOutcome(t, f, document, func() { most = max(most, resident(t, r.pid)) })
		}
	}
	r.await(t, "memory to be given back", func() bool { return resident(t, r.pid)-before <= maxGrowth })
	t.Logf("memory: %d MiB before, at most %d during, %d after", before>>20, most>>20, resident(t, r.pid)>>20)
	if most-before > maxPeak {
		t.Errorf("the service grew from %d to %d MiB", before>>20, most>>20)
	}
	good := r.upload(t, shelf, "after.md", "# After all that\n\nThe sluice keeper has gone home.")
	r.awaitSearchable(t, good.ID)
	r.finds(t, r.admin, "sluice keeper", good.ID)
}

// wantOutcome waits for what becomes of a file, looking now and then.
func (r *replica) wantOutcome(t *testing.T, f hostile, document id.ID, looking func()) {
	t.Helper()
	var d contract.Document
	r.await(t, f.name+" to be read or given up", func() bool {
		looking()
		var err error
		if d, err = r.admin.Document(t.Context(), document); err != nil {
			t.Fatal(err)
		}
		return d.Status == "searchable" || d.Status == "failed"
	})
	got, said := d.Status, strings.Join(d.Notes, " ")
	if d.Failure != nil {
		got, said = d.Failure.Code, d.Failure.Message
	} else if f.says != "" {
		said += r.text(t, document)
	}
	if got != f.want && f.want != d.Status || !strings.Contains(said, f.says) {
		t.Errorf("%s is %s: %.300q; want %s, %q", f.name, got, said, f.want, f.says)
	}
}
