package parse_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// read detects and parses a file as an upload is.
func read(ctx context.Context, name string, data []byte) (knowledge.Text, error) {
	mediaType, err := parse.Detect(name, data)
	if err != nil {
		return knowledge.Text{}, err
	}
	return parse.Parse(ctx, mediaType, name, data)
}

// utf16Bytes encodes s; order is 0 for little endian, 1 for big endian.
func utf16Bytes(order int, s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		pair := [2]byte{byte(u), byte(u >> 8)}
		b.WriteByte(pair[order])
		b.WriteByte(pair[1-order])
	}
	return b.String()
}

func TestEveryEncodingReadsAsTheSameText(t *testing.T) {
	t.Parallel()
	const want = "Café Zürich: “naïve” – 5 €"
	for name, data := range map[string]string{
		"UTF-8":                 want,
		"UTF-8 with a mark":     "\xef\xbb\xbf" + want,
		"decomposed":            "Cafe\u0301 Zu\u0308rich: “nai\u0308ve” – 5 €",
		"UTF-16 little endian":  "\xff\xfe" + utf16Bytes(0, want),
		"UTF-16 big endian":     "\xfe\xff" + utf16Bytes(1, want),
		"UTF-16 LE, no mark":    utf16Bytes(0, want),
		"UTF-16 BE, no mark":    utf16Bytes(1, want),
		"UTF-32 little endian":  "\xff\xfe\x00\x00" + utf32LE(want),
		"Windows-1252":          "Caf\xe9 Z\xfcrich: \x93na\xefve\x94 \x96 5 \x80",
		"Windows, line ends":    want + "\r\n",
		"invisible in between":  "Ca\u00adfé Zürich:\u200b “naïve” – 5 €\x00"[:len("Ca\u00adfé Zürich:\u200b “naïve” – 5 €")],
		"old Macintosh returns": want + "\r",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := read(t.Context(), "note.txt", []byte(data))
			if err != nil {
				t.Fatal(err)
			}
			parsetest.Check(t, text)
			if got := strings.TrimSpace(text.Body); got != want {
				t.Errorf("it reads %q", got)
			}
		})
	}
}

func utf32LE(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.Write([]byte{byte(r), byte(r >> 8), byte(r >> 16), 0})
	}
	return b.String()
}

func TestBrokenUTF8LosesOnlyWhatIsBroken(t *testing.T) {
	t.Parallel()
	text, err := read(t.Context(), "note.txt", []byte("Käse, Öl und br\xffken, über\xe2\x82"))
	if err != nil {
		t.Fatal(err)
	}
	parsetest.Check(t, text)
	if want := "Käse, Öl und br\ufffdken, über\ufffd"; text.Body != want {
		t.Errorf("it reads %q, want %q", text.Body, want)
	}
}

func TestAWebPageIsReadInTheEncodingThatItNames(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ data, want string }{
		"named":               {"<!doctype html><meta charset=iso-8859-2><p>\xb3\xf3d\xbc", "łódź"},
		"named in http-equiv": {"<html><head><meta http-equiv=content-type content='text/html; charset=shift_jis'></head><p>\x90\x85\x96\xe5", "水門"},
		"wrongly named":       {"<!doctype html><meta charset=iso-8859-1><p>łódź", "łódź"},
		"not named":           {"<!doctype html><p>Caf\xe9", "Café"},
		"named, in UTF-16":    {"\xff\xfe" + utf16Bytes(0, "<!doctype html><meta charset=utf-8><p>łódź"), "łódź"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := read(t.Context(), "page", []byte(c.data))
			if err != nil {
				t.Fatal(err)
			}
			parsetest.Check(t, text)
			if text.Body != c.want {
				t.Errorf("it reads %q, want %q", text.Body, c.want)
			}
		})
	}
}

func TestFilesThatCannotBeReadSayWhy(t *testing.T) {
	t.Parallel()
	report, err := os.ReadFile("pdf/testdata/report.pdf")
	if err != nil {
		t.Fatal(err)
	}
	random := make([]byte, 4096)
	for i := range random {
		random[i] = byte(i * i * 31 >> 3)
	}
	for name, c := range map[string]struct {
		file string
		data []byte
		code knowledge.Code
	}{
		"empty":                  {"a.txt", nil, knowledge.CodeEmptyFile},
		"a binary named .txt":    {"a.txt", random, knowledge.CodeUnsupportedFormat},
		"a binary named .md":     {"a.md", []byte("text\x00\x01\x02\x03"), knowledge.CodeUnsupportedFormat},
		"an old Word document":   {"a.doc", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest"), knowledge.CodeUnsupportedFormat},
		"a damaged Word one":     {"a.docx", []byte("PK\x03\x04rest"), knowledge.CodeUnreadable},
		"a damaged archive":      {"a.zip", []byte("PK\x03\x04rest"), knowledge.CodeUnreadable},
		"an image named .html":   {"a.html", []byte("\x89PNG\r\n\x1a\n"), knowledge.CodeUnsupportedFormat},
		"control characters":     {"a.txt", []byte(strings.Repeat("a\x01\x02", 50)), knowledge.CodeUnsupportedFormat},
		"garbage named .pdf":     {"a.pdf", random, knowledge.CodeUnreadable},
		"garbage behind a magic": {"a.pdf", append([]byte("%PDF-1.7\n"), random...), knowledge.CodeUnreadable},
		"half a PDF":             {"a.pdf", report[:len(report)/2], knowledge.CodeUnreadable},
		"text named .pdf":        {"a.pdf", []byte("only text"), knowledge.CodeUnreadable},
		"only white space":       {"a.txt", []byte(" \n\t\r\n"), knowledge.CodeNoText},
		"only a mark":            {"a.txt", []byte("\xef\xbb\xbf"), knowledge.CodeNoText},
		"only a script":          {"a.html", []byte("<html><script>alert(1)</script>"), knowledge.CodeNoText},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := read(t.Context(), c.file, c.data)
			failure, ok := errors.AsType[*knowledge.Error](err)
			if !ok || failure.Code != c.code {
				t.Fatalf("the error is %v, want %s", err, c.code)
			}
			if !strings.HasSuffix(failure.Message, ".") || strings.ContainsAny(failure.Message, "\x00%") {
				t.Errorf("a person would read %q", failure.Message)
			}
		})
	}
}

func TestAnUnknownMediaTypeIsRefused(t *testing.T) {
	t.Parallel()
	if _, err := parse.Parse(t.Context(), "image/png", "a.png", []byte("x")); knowledge.CodeOf(err) != knowledge.CodeUnsupportedFormat {
		t.Errorf("the error is %v", err)
	}
}

func TestAnEndedContextSaysNothingOfTheDocument(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, mediaType := range []string{parse.Text, parse.PDF} {
		if _, err := parse.Parse(ctx, mediaType, "a", []byte("%PDF-1.4 text")); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: the error is %v", mediaType, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, path := range []string{"markdown/testdata/manual.md", "html/testdata/article.html", "html/testdata/page.html"} {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(path, data)
	}
	f.Add("a.txt", []byte("\xff\xfea\x00b\x00"))
	f.Add("a.txt", []byte("Caf\xe9 \x81 \xc3\xa9\r\n\r\n\x1b[0m"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		mediaType, err := parse.Detect(name, data)
		if err != nil || mediaType == parse.PDF { // PDF has a fuzz test of its own
			return
		}
		if text, err := parse.Parse(t.Context(), mediaType, name, data); err == nil {
			parsetest.Check(t, text)
		} else if knowledge.CodeOf(err) == knowledge.CodeInternal {
			t.Errorf("a person would be told nothing: %v", err)
		} else if strings.Contains(err.Error(), "panic") {
			t.Error(err)
		}
	})
}
