package archive_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/archive"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// entry is a file to be zipped.
type entry struct {
	name    string
	content string
	change  func(*zip.FileHeader)
}

func zipped(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate}
		if e.change != nil {
			e.change(h)
		}
		w, err := z.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, e.content)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// open reads an archive and returns what it handed on.
func open(t testing.TB, data []byte, o archive.Options) (knowledge.Text, map[string]string, error) {
	t.Helper()
	got := map[string]string{}
	o.Unread = func(name string, head []byte) string {
		if strings.HasSuffix(name, ".png") {
			return "An image is not read."
		}
		return ""
	}
	o.Take = func(name string, content io.Reader) error {
		read, err := io.ReadAll(content)
		if err == nil {
			got[name] = string(read)
		}
		return err
	}
	text, err := archive.Parse(t.Context(), "folder.zip", data, o)
	return text, got, err
}

func TestAFolderReadsAsItsListAndEachFileIsHandedOn(t *testing.T) {
	long := strings.Repeat("water ", 50_000)
	text, got, err := open(t, zipped(t,
		entry{name: "notes/"}, entry{name: "notes/hall.txt", content: "The hall"}, entry{name: "long.txt", content: long},
		entry{name: "logo.png", content: "png"}, entry{name: "__MACOSX/notes/._hall.txt", content: "x"},
		entry{name: "notes/.DS_Store", content: "x"}, entry{name: `win\path.txt`, content: "w"},
		entry{name: "gr\x94\xe1e.txt", content: "CP437", change: func(h *zip.FileHeader) { h.NonUTF8 = true }},
	), archive.Options{})
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, text)
	want := map[string]string{"notes/hall.txt": "The hall", "long.txt": long, "win/path.txt": "w", "größe.txt": "CP437"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("it handed on %.300v", got)
	}
	for _, line := range []string{"folder.zip", "An archive with 5 files: 300.0 kB, of which 1 was left out.", "notes/hall.txt, 8 bytes", "logo.png, 3 bytes: left out. An image is not read."} {
		if !strings.Contains(text.Body, line) {
			t.Errorf("it does not say %q:\n%s", line, text.Body)
		}
	}
	if len(text.Notes) != 1 || text.Notes[0] != "1 of 5 files in it were left out; the list says why." {
		t.Errorf("its notes are %q", text.Notes)
	}
}

func TestWhatIsNotAFileOfTheFolderIsLeftOutWithTheReason(t *testing.T) {
	mode := func(m fs.FileMode) func(*zip.FileHeader) { return func(h *zip.FileHeader) { h.SetMode(m) } }
	text, got, err := open(t, zipped(t,
		entry{name: "../../etc/passwd", content: "x"}, entry{name: "/etc/passwd", content: "x"}, entry{name: `..\up.txt`, content: "x"},
		entry{name: `C:\boot.ini`, content: "x"}, entry{name: "a/../../b", content: "x"},
		entry{name: "link", content: "/etc/passwd", change: mode(fs.ModeSymlink | 0o777)},
		entry{name: "disk", change: mode(fs.ModeDevice | 0o666)}, entry{name: "pipe", change: mode(fs.ModeNamedPipe | 0o666)},
		entry{name: "locked.txt", content: "x", change: func(h *zip.FileHeader) { h.Flags |= 1 }},
		entry{name: "twice.txt", content: "first"}, entry{name: "./twice.txt", content: "second"},
		entry{name: "bomb.txt", content: strings.Repeat("\x00", 8<<20)},
		entry{name: "good.txt", content: "good"},
	), archive.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got["twice.txt"] != "first" || got["good.txt"] != "good" {
		t.Errorf("it handed on %v", got)
	}
	for _, line := range []string{
		"../../etc/passwd, 1 byte: left out. Its path leads out", "/etc/passwd, 1 byte: left out. Its path", "../up.txt, 1 byte: left out. Its path",
		"C:/boot.ini, 1 byte: left out. Its path", "../b, 1 byte: left out. Its path", "link, 11 bytes: left out. It is a link.",
		"disk, 0 bytes: left out. It is no file.", "pipe, 0 bytes: left out. It is no file.", "locked.txt, 1 byte: left out. It is locked with a password.",
		"left out. The archive has another file of this name.", "bomb.txt, 8.4 MB: left out. It expands beyond all measure.",
	} {
		if !strings.Contains(text.Body, line) {
			t.Errorf("it does not say %q:\n%s", line, text.Body)
		}
	}
}

func TestADamagedFileDoesNotHoldUpTheOthers(t *testing.T) {
	store := func(h *zip.FileHeader) { h.Method = zip.Store }
	data := zipped(t, entry{"a.txt", "alpha", store}, entry{"b.txt", "bravo", store}, entry{"c.txt", "charlie", store},
		entry{"d.txt", "delta", func(h *zip.FileHeader) { h.Method = zip.Store }})
	data = bytes.Replace(data, []byte("bravo"), []byte("BRAVO"), 1)
	text, got, err := open(t, data, archive.Options{})
	if err != nil || len(got) != 3 || !strings.Contains(text.Body, "b.txt, 5 bytes: left out. It is damaged.") {
		t.Errorf("it handed on %v, %v:\n%s", got, err, text.Body)
	}
}

func TestArchivesThatAreNoneAreRefusedWithoutUnpacking(t *testing.T) {
	crowd := make([]entry, 100_000)
	for i := range crowd {
		crowd[i] = entry{name: fmt.Sprintf("%d.txt", i), content: "x", change: func(h *zip.FileHeader) { h.Method = zip.Store }}
	}
	whole := zipped(t, entry{name: "a.txt", content: strings.Repeat("text ", 1000)})
	for what, c := range map[string]struct {
		data []byte
		code knowledge.Code
		says string
	}{
		"100,000 files":    {zipped(t, crowd...), knowledge.CodeTooLarge, "100000 files"},
		"an empty one":     {zipped(t), knowledge.CodeNoText, "empty"},
		"only folders":     {zipped(t, entry{name: "a/"}), knowledge.CodeNoText, "empty"},
		"half of one":      {whole[:len(whole)/2], knowledge.CodeUnreadable, "damaged"},
		"no zip":           {[]byte("PK\x03\x04 but nothing more"), knowledge.CodeUnreadable, "damaged"},
		"overlapping ones": {overlapping(t, 200), knowledge.CodeUnreadable, "on top of each other"},
	} {
		_, got, err := open(t, c.data, archive.Options{})
		fault, ok := errors.AsType[*knowledge.Error](err)
		if !ok || fault.Code != c.code || !strings.Contains(fault.Message, c.says) || len(got) > 0 {
			t.Errorf("%s: %v, handed on %d", what, err, len(got))
		}
	}
}

// overlapping is a bomb whose n files share one run of compressed bytes, as
// described by D. Fifield, "A better zip bomb" (2019).
func overlapping(t testing.TB, n int) []byte {
	var packed bytes.Buffer
	f, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 1<<20)
	f.Write(zeros)
	f.Close()
	record := func(magic string, extra int, name string, offset int) []byte {
		r := make([]byte, extra)
		copy(r, magic)
		at := 6 // where the fields that both kinds of record have begin
		if magic == "PK\x01\x02" {
			at = 8
			binary.LittleEndian.PutUint32(r[42:], uint32(offset))
		}
		binary.LittleEndian.PutUint16(r[at+2:], zip.Deflate)
		binary.LittleEndian.PutUint32(r[at+8:], crc32.ChecksumIEEE(zeros))
		binary.LittleEndian.PutUint32(r[at+12:], uint32(packed.Len()))
		binary.LittleEndian.PutUint32(r[at+16:], uint32(len(zeros)))
		binary.LittleEndian.PutUint16(r[at+20:], uint16(len(name)))
		return append(r, name...)
	}
	data := append(record("PK\x03\x04", 30, "0000", 0), packed.Bytes()...)
	directory := len(data)
	for i := range n {
		data = append(data, record("PK\x01\x02", 46, fmt.Sprintf("%04d", i), 0)...)
	}
	end := make([]byte, 22)
	copy(end, "PK\x05\x06")
	binary.LittleEndian.PutUint16(end[8:], uint16(n))
	binary.LittleEndian.PutUint16(end[10:], uint16(n))
	binary.LittleEndian.PutUint32(end[12:], uint32(len(data)-directory))
	binary.LittleEndian.PutUint32(end[16:], uint32(directory))
	return append(data, end...)
}

func TestFilesStayWithinTheirLimits(t *testing.T) {
	text, got, err := open(t, zipped(t, entry{name: "large.txt", content: strings.Repeat("large ", 1000)}, entry{name: "small.txt", content: "small"}),
		archive.Options{MaxFile: 100})
	if err != nil || len(got) != 1 || !strings.Contains(text.Body, "large.txt, 6.0 kB: left out. It is too large.") {
		t.Errorf("it handed on %v, %v:\n%s", got, err, text.Body)
	}
}

func TestAClosedArchiveOnlyLists(t *testing.T) {
	text, err := archive.Parse(t.Context(), "inner.zip", zipped(t, entry{name: "a.txt", content: "x"}), archive.Options{})
	if err != nil || !strings.Contains(text.Body, "a.txt, 1 byte: left out. An archive this deep inside others stays closed.") {
		t.Errorf("it reads %q, %v", text.Body, err)
	}
}

func TestWhoCannotTakeAFileEndsIt(t *testing.T) {
	away := errors.New("the database is away")
	_, err := archive.Parse(t.Context(), "a.zip", zipped(t, entry{name: "a.txt", content: "x"}), archive.Options{
		Unread: func(string, []byte) string { return "" },
		Take:   func(string, io.Reader) error { return away },
	})
	if !errors.Is(err, away) {
		t.Errorf("the error is %v", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(zipped(f, entry{name: "a/b.txt", content: "text"}, entry{name: "../c", content: "x"}))
	f.Add(overlapping(f, 3))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, got, err := open(t, data, archive.Options{MaxFile: 1 << 20})
		if err != nil {
			if knowledge.CodeOf(err) == knowledge.CodeInternal {
				t.Error(err)
			}
			return
		}
		parsetest.Check(t, text)
		for name := range got {
			if strings.HasPrefix(name, "/") || strings.HasPrefix(name, "..") {
				t.Errorf("it handed on %q", name)
			}
		}
	})
}
