package parse

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// HeadSize is how many bytes of a file [Detect] needs to see; it looks at no
// more.
const HeadSize = 8 << 10

// Detect finds the media type of a file from its first bytes; what kind of zip
// file it is shows only if they are all. The name only decides between
// formats that are all text, and names what a damaged file was meant to be. It
// fails with empty_file or unsupported_format.
func Detect(name string, head []byte) (mediaType string, err error) { return detect(name, head, head) }

// DetectFile is [Detect] for a file of which all bytes are at hand. It looks at
// no more than its beginning and its end.
func DetectFile(name string, file io.ReaderAt, size int64) (mediaType string, err error) {
	head := make([]byte, min(windowSize, size))
	if _, err := file.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("parse: look at the file: %w", err)
	}
	tail := make([]byte, len(head))
	if _, err := file.ReadAt(tail, size-int64(len(tail))); err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("parse: look at the file: %w", err)
	}
	return detect(name, head, tail)
}

func detect(name string, head, tail []byte) (mediaType string, err error) {
	if len(head) == 0 {
		return "", emptyFile()
	}
	mediaType, what := kind(name, head, tail)
	if what != "" {
		return "", knowledge.Errorf(knowledge.CodeUnsupportedFormat, "%s", unsupported(what))
	}
	return mediaType, nil
}

// unread says why a file found inside another cannot be read, or returns "".
func unread(name string, head []byte) string {
	if len(head) == 0 {
		return "It is empty."
	}
	if _, what := kind(name, head, nil); what != "" {
		return what + " is not of a format that Forebay reads."
	}
	return ""
}

// kind is a file's media type, or else what a person calls such a file.
func kind(name string, head, tail []byte) (mediaType, what string) {
	window := head
	head = head[:min(len(head), HeadSize)]
	ext := strings.ToLower(path.Ext(name))
	switch {
	case isPDF(head) || ext == ".pdf":
		return PDF, "" // what is only named so is reported as unreadable
	case bytes.HasPrefix(head, []byte(zipMagic)) || bytes.HasPrefix(head, []byte(zipEmpty)):
		return zipKind(ext, window, tail), ""
	case bytes.HasPrefix(head, []byte(oleMagic)) && office[ext] != "":
		return office[ext], "" // locked with a password, or old: its parser says which
	}
	if what := foreign(head); what != "" {
		return "", what
	}
	plain, ok := sample(head)
	if !ok {
		return "", "This file holds no text: it"
	}
	return textKind(ext, plain), ""
}

// textKind tells formats apart that are all text.
func textKind(ext, plain string) string {
	switch {
	case startsAsHTML(plain):
		return HTML
	case ext == ".html" || ext == ".htm" || ext == ".xhtml":
		return HTML
	case ext == ".md" || ext == ".markdown":
		return Markdown
	case ext == ".csv":
		return CSV
	case ext == ".tsv" || ext == ".tab":
		return TSV
	case startsAsEmail(plain, ext == ".eml"):
		return EML
	case (ext == "" || ext == ".txt") && isTable(plain):
		return CSV
	}
	return Text
}

// isPDF looks for the magic number, at the start or, behind bytes that are no
// text, within the first kilobyte, where readers accept it too.
func isPDF(head []byte) bool {
	magic := []byte("%PDF-")
	if bytes.HasPrefix(bytes.TrimLeft(head, "\xef\xbb\xbf \t\r\n\x00"), magic) {
		return true
	}
	i := bytes.Index(head[:min(len(head), 1024)], magic)
	if i < 0 {
		return false
	}
	_, text := sample(head)
	return !text
}

// signatures of formats that people are likely to try, with what to call them.
var signatures = []struct{ magic, what string }{
	{oleMagic, "A document of an old office program (doc, xls, ppt)"},
	{"{\\rtf", "Rich text (RTF)"},
	{"\x89PNG", "An image"},
	{"\xff\xd8\xff", "An image"},
	{"GIF8", "An image"},
	{"\x1f\x8b", "A compressed file"},
	{"7z\xbc\xaf\x27\x1c", "An archive"},
	{"Rar!", "An archive"},
	{"\x7fELF", "A program"},
	{"MZ\x90", "A program"},
}

// foreign names the format of a file that has a known signature, or returns "".
func foreign(head []byte) string {
	for _, s := range signatures {
		if bytes.HasPrefix(head, []byte(s.magic)) {
			return s.what
		}
	}
	return ""
}

// maxControls is the share of control characters above which bytes are not
// text. Random bytes have a tenth; logs with colours stay below a hundredth.
const maxControls = 0.02

// sample decodes the head of a file, or says that it is not text.
func sample(head []byte) (plain string, ok bool) {
	enc := detectEncoding(head)
	if enc == nil && bytes.IndexByte(head, 0) >= 0 {
		return "", false
	}
	plain = decodeWith(enc, trimCut(head))
	controls := 0
	for _, r := range plain {
		if r < ' ' && !strings.ContainsRune("\t\n\r\f\x1b\b", r) || r == 0x7F {
			controls++
		}
	}
	return plain, float64(controls) <= maxControls*float64(utf8.RuneCountInString(plain))
}

// trimCut drops the beginning of a UTF-8 sequence that the end of head cut off.
func trimCut(head []byte) []byte {
	if len(head) < HeadSize {
		return head
	}
	for i := 1; i < utf8.UTFMax && i <= len(head); i++ {
		if tail := head[len(head)-i:]; utf8.RuneStart(tail[0]) {
			if !utf8.FullRune(tail) {
				return head[:len(head)-i]
			}
			break
		}
	}
	return head
}

// startsAsHTML says whether a text begins as a page does, comments aside.
func startsAsHTML(s string) bool {
	s = strings.TrimLeft(s, "\ufeff \t\r\n\f")
	for strings.HasPrefix(s, "<!--") {
		_, rest, ok := strings.Cut(s, "-->")
		if !ok {
			return false
		}
		s = strings.TrimLeft(rest, " \t\r\n\f")
	}
	lower := strings.ToLower(s)
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if rest, ok := strings.CutPrefix(lower, tag); ok && (rest == "" || strings.ContainsRune(" \t\r\n\f>/", rune(rest[0]))) {
			return true
		}
	}
	return strings.HasPrefix(lower, "<?xml") && strings.Contains(lower, "<html")
}
