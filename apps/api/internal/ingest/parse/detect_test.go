package parse_test

import (
	"os"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
)

func TestTheBytesDecideTheFormatAndTheNameOnlyAmongText(t *testing.T) {
	t.Parallel()
	pdf, err := os.ReadFile("pdf/testdata/report.pdf")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ file, data, want string }{
		"a PDF":                      {"a.pdf", string(pdf), parse.PDF},
		"a PDF named .txt":           {"a.txt", string(pdf), parse.PDF},
		"a PDF behind other bytes":   {"a", "\x00\x01\x02junk\x00" + string(pdf), parse.PDF},
		"text about PDF":             {"a.txt", "Every PDF begins with %PDF-1.4, says the book.", parse.Text},
		"Markdown":                   {"README.MD", "# Hello", parse.Markdown},
		"Markdown, long extension":   {"a.markdown", "plain", parse.Markdown},
		"Markdown that shows HTML":   {"a.md", "Write `<html>` first.", parse.Markdown},
		"a page":                     {"a", "\n<!-- saved -->\n<!DOCTYPE HTML><p>x", parse.HTML},
		"a page named .txt":          {"a.txt", "<html><p>x</p></html>", parse.HTML},
		"XHTML":                      {"a.xml", "<?xml version='1.0'?>\n<html xmlns='x'/>", parse.HTML},
		"a fragment named .htm":      {"a.HTM", "<p>x</p>", parse.HTML},
		"a word like a tag":          {"a.txt", "<heading> is no tag", parse.Text},
		"a log":                      {"server.log", "\x1b[32mok\x1b[0m started\n", parse.Text},
		"source code":                {"main.go", "package main\n", parse.Text},
		"no extension":               {"LICENSE", "Permission is granted", parse.Text},
		"old encoding":               {"a.txt", "Caf\xe9 au lait", parse.Text},
		"UTF-16":                     {"a.txt", "\xfe\xff\x00H\x00i", parse.Text},
		"UTF-16 page":                {"a", "\xff\xfe" + utf16Bytes(0, "<!doctype html>"), parse.HTML},
		"a character cut at the end": {"a.txt", strings.Repeat("x", parse.HeadSize-1) + "ä", parse.Text},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := parse.Detect(c.file, []byte(c.data))
			if err != nil || got != c.want {
				t.Errorf("it is %q (%v), want %q", got, err, c.want)
			}
		})
	}
}
