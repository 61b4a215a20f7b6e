package parse

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// HeadSize is how many bytes of a file [Detect] needs to see; it looks at no
// more.
const HeadSize = 8 << 10

// Detect finds the media type of a file from its first bytes. The name only
// decides between formats that are all text, and names what a damaged file was
// meant to be. It fails with empty_file or unsupported_format.
func Detect(name string, head []byte) (mediaType string, err error) {
	if len(head) == 0 {
		return "", emptyFile()
	}
	head = head[:min(len(head), HeadSize)]
	ext := strings.ToLower(path.Ext(name))
	if isPDF(head) || ext == ".pdf" {
		return PDF, nil // what is only named so is reported as unreadable
	}
	if what := foreign(head); what != "" {
		return "", knowledge.Errorf(knowledge.CodeUnsupportedFormat, "%s", unsupported(what))
	}
	plain, ok := sample(head)
	if !ok {
		return "", knowledge.Errorf(knowledge.CodeUnsupportedFormat, "%s", unsupported("This file holds no text: it"))
	}
	switch {
	case startsAsHTML(plain):
		return HTML, nil
	case ext == ".html" || ext == ".htm" || ext == ".xhtml":
		return HTML, nil
	case ext == ".md" || ext == ".markdown":
		return Markdown, nil
	}
	return Text, nil
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
	{"PK\x03\x04", "An archive, or a document of an office program (docx, xlsx, pptx, odt, epub),"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "A document of an old office program (doc, xls, ppt)"},
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
