package body

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// MaxText is how many bytes of text one document may yield. Far beyond any
// book (the King James Bible is 4.5 MB), it stops small files that unpack into
// enormous ones.
const MaxText = 20 << 20

// separator stands between two blocks: a blank line, so that sentence and
// chunk boundaries can be found from the text alone.
const separator = "\n\n"

// Writer assembles a [knowledge.Text] block by block. The zero value is ready.
type Writer struct {
	b       strings.Builder
	text    knowledge.Text
	locator string
	inPage  bool
	tooLong bool
}

// At says where in the document the blocks from here on are to be found; see
// [knowledge.Block]. An empty locator says that nothing better than the text
// itself is known.
func (w *Writer) At(locator string) { w.locator = Cut(OneLine(Clean(locator)), maxLocator) }

// maxLocator is the most bytes of a locator: fewer than the characters that it may have.
const maxLocator = 120

// Note records, for a person, what could not be read. The same note twice is
// kept once.
func (w *Writer) Note(format string, args ...any) {
	if note := fmt.Sprintf(format, args...); !slices.Contains(w.text.Notes, note) {
		w.text.Notes = append(w.text.Notes, note)
	}
}

// Language records the language of the text, as a BCP 47 tag.
func (w *Writer) Language(tag string) { w.text.Language = strings.TrimSpace(tag) }

// Len is how many bytes of text were written.
func (w *Writer) Len() int { return w.b.Len() }

// Block appends one block. Blank ones are left out. Code keeps its leading
// indentation; other kinds lose the white space around them.
func (w *Writer) Block(kind knowledge.BlockKind, level int, s string) {
	s = Clean(s)
	if kind == knowledge.BlockCode {
		s = trimBlankLines(s)
	} else {
		s = strings.TrimSpace(s)
	}
	if s == "" || w.tooLong {
		return
	}
	if w.b.Len()+len(separator)+len(s) > MaxText {
		w.tooLong = true
		return
	}
	if w.b.Len() > 0 {
		w.b.WriteString(separator)
	}
	span := knowledge.Span{Start: w.b.Len(), End: w.b.Len() + len(s)}
	w.b.WriteString(s)
	w.text.Blocks = append(w.text.Blocks, knowledge.Block{Kind: kind, Level: level, Span: span, Locator: w.locator})
	if kind == knowledge.BlockHeading {
		w.text.Outline = append(w.text.Outline, knowledge.Heading{Level: level, Text: s, Span: span})
	}
	w.growPage(span)
}

// Heading appends a section title of the given level, kept within 1 to 6.
func (w *Writer) Heading(level int, s string) {
	w.Block(knowledge.BlockHeading, min(max(level, 1), 6), OneLine(s))
}

// Page starts the next page; its number is one more than the last's. What is
// appended from here on belongs to it. A page without text keeps an empty span.
func (w *Writer) Page() {
	w.inPage = true
	w.text.Pages = append(w.text.Pages, knowledge.Page{
		Number: len(w.text.Pages) + 1,
		Span:   knowledge.Span{Start: w.b.Len(), End: w.b.Len()},
	})
}

// growPage stretches the open page over a block that was just written.
func (w *Writer) growPage(block knowledge.Span) {
	if !w.inPage {
		return
	}
	page := &w.text.Pages[len(w.text.Pages)-1].Span
	if page.Len() == 0 {
		page.Start = block.Start
	}
	page.End = block.End
}

// TooLong says that the limit was reached, so that a parser can stop early.
func (w *Writer) TooLong() bool { return w.tooLong }

// Outline is the headings written so far.
func (w *Writer) Outline() []knowledge.Heading { return w.text.Outline }

// Text returns what was written, under the first title that is not blank.
// It fails when the text went over [MaxText].
func (w *Writer) Text(titles ...string) (knowledge.Text, error) {
	if w.tooLong {
		return knowledge.Text{}, TooLongError()
	}
	text := w.text
	text.Body = w.b.String()
	text.Title = Title(titles...)
	return text, nil
}

// TooLongError says that a document yields more text than [MaxText].
func TooLongError() *knowledge.Error {
	return knowledge.Errorf(knowledge.CodeTooLarge,
		"This document holds more than %d MB of text. Split it into parts and upload those.", MaxText>>20)
}

// maxTitle is the most bytes of a title: what a list can show.
const maxTitle = 300

// Title is the first of titles with something in it, clean, on one line and of
// a bounded length.
func Title(titles ...string) string {
	for _, t := range titles {
		if t = OneLine(Clean(t)); t != "" {
			return Cut(t, maxTitle)
		}
	}
	return ""
}

// Cut is s shortened to at most n bytes, never inside a code point, with an
// ellipsis in place of what went.
func Cut(s string, n int) string {
	const ellipsis = "…"
	if len(s) <= n {
		return s
	}
	end := 0
	for i := range s {
		if i > n-len(ellipsis) {
			break
		}
		end = i
	}
	return strings.TrimSpace(s[:end]) + ellipsis
}

// NameTitle is a title made of a file name: without folder and extension.
func NameTitle(name string) string {
	base := filepath.Base(strings.ReplaceAll(name, `\`, "/"))
	if title := strings.TrimSpace(strings.TrimSuffix(base, filepath.Ext(base))); title != "" {
		return title
	}
	return base
}

// trimBlankLines removes blank lines at both ends and white space at the end,
// and keeps the indentation of the first line that says something.
func trimBlankLines(s string) string {
	s = strings.TrimRight(s, " \t\n")
	for {
		line, rest, more := strings.Cut(s, "\n")
		if !more || strings.TrimSpace(line) != "" {
			return s
		}
		s = rest
	}
}
