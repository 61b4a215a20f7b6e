package email

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/html"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// writeBody writes the message's text.
func (m *message) writeBody() {
	for _, t := range m.texts {
		if t.html {
			html.Append(&m.w, t.text)
			continue
		}
		m.plain(t)
	}
}

// paragraph is lines of one depth of quotation between blank ones.
type paragraph struct {
	depth int
	lines []string
}

// plain writes plain text: paragraphs, and as quotes what others wrote before.
func (m *message) plain(t piece) {
	var open paragraph
	flush := func() {
		kind := knowledge.BlockParagraph
		if open.depth > 0 {
			kind = knowledge.BlockQuote
		}
		m.w.Block(kind, 0, strings.Join(open.lines, "\n"))
		open.lines = nil
	}
	flowing := false
	for line := range strings.SplitSeq(strings.ReplaceAll(t.text, "\r\n", "\n"), "\n") {
		depth, rest := unquote(line, t.flow)
		if strings.TrimSpace(rest) == "" || depth != open.depth {
			flush()
			flowing = false
		}
		open.depth = depth
		if strings.TrimSpace(rest) == "" {
			continue
		}
		if flowing {
			last := &open.lines[len(open.lines)-1]
			*last += rest
		} else {
			open.lines = append(open.lines, rest)
		}
		// A line that ends in a space goes on, except the mark of a signature.
		flowing = t.flow && strings.HasSuffix(rest, " ") && rest != "-- "
	}
	flush()
}

// unquote counts the marks of quotation before a line and takes them away, and
// the space that flowed text is stuffed with (RFC 3676, section 4.4).
func unquote(line string, flowed bool) (depth int, rest string) {
	rest = line
	for strings.HasPrefix(rest, ">") {
		depth++
		rest = rest[1:]
		if !flowed {
			rest = strings.TrimPrefix(rest, " ")
		}
	}
	if flowed {
		rest = strings.TrimPrefix(rest, " ")
	}
	return depth, rest
}
