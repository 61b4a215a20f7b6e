// Package text finds the paragraphs of plain text. The body stays as it was
// written, line by line; only its structure is added.
package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// maxTitleRunes is the longest first line that is taken for a title. Headlines
// and paper titles stay below it; a line of prose that ends no sentence is
// usually longer or goes on in the next line.
const maxTitleRunes = 200

// Parse splits s into paragraphs at blank lines. The document's title is its
// first line if that line stands alone and looks like a title, else the name.
func Parse(name, s string) (knowledge.Text, error) {
	s = body.Clean(s)
	if len(s) > body.MaxText {
		return knowledge.Text{}, body.TooLongError()
	}
	text := knowledge.Text{Body: s, Blocks: paragraphs(s), Title: body.Title(body.NameTitle(name))}
	if len(text.Blocks) == 0 {
		return text, nil
	}
	first := &text.Blocks[0]
	if line := s[first.Span.Start:first.Span.End]; isTitle(line) && len(text.Blocks) > 1 {
		first.Kind, first.Level = knowledge.BlockHeading, 1
		text.Title = body.Title(line)
		text.Outline = []knowledge.Heading{{Level: 1, Text: line, Span: first.Span}}
	}
	return text, nil
}

// paragraphs finds the runs of lines that are not blank.
func paragraphs(s string) []knowledge.Block {
	var blocks []knowledge.Block
	start, end := -1, 0 // of the open paragraph; start is -1 when there is none
	for at := 0; at < len(s); {
		next := len(s)
		if i := strings.IndexByte(s[at:], '\n'); i >= 0 {
			next = at + i + 1
		}
		line := s[at:next]
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed != "":
			if start < 0 {
				start = at + strings.Index(line, trimmed)
			}
			end = at + strings.LastIndex(line, trimmed) + len(trimmed)
		case start >= 0:
			blocks = append(blocks, paragraph(start, end))
			start = -1
		}
		at = next
	}
	if start >= 0 {
		blocks = append(blocks, paragraph(start, end))
	}
	return blocks
}

func paragraph(start, end int) knowledge.Block {
	return knowledge.Block{Kind: knowledge.BlockParagraph, Span: knowledge.Span{Start: start, End: end}}
}

// isTitle says whether a first paragraph reads like a title: one line, short,
// with letters, and not ended like a sentence or a clause.
func isTitle(s string) bool {
	if strings.Contains(s, "\n") || utf8.RuneCountInString(s) > maxTitleRunes {
		return false
	}
	if !strings.ContainsFunc(s, unicode.IsLetter) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	return !strings.ContainsRune(".,;:。，；：", last)
}
