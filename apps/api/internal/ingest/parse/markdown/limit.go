package markdown

import "strings"

// The Markdown parser recurses into nested blocks, and takes time quadratic in
// the length of a paragraph and in the number of footnotes. These limits lie far beyond what people write,
// and keep a hostile file from exhausting the stack or the processor.
const (
	maxMarkers   = 64        // of quotes and lists that open one line
	maxIndent    = 128       // characters of white space that open one line
	maxParagraph = 128 << 10 // bytes between two blank lines
	maxLinkWork  = 5e8       // bytes of a paragraph times the links that begin in it: about a second
	maxFootnotes = 5000      // and references to them, in the whole document
)

// excessive says that source goes beyond what the parser takes in good time.
func excessive(source string) bool {
	if strings.Count(source, "[^") > maxFootnotes {
		return true
	}
	length, links := 0, 0
	for line := range strings.Lines(source) {
		length += len(line)
		links += strings.Count(line, "](")
		if strings.TrimSpace(line) == "" {
			length, links = 0, 0
		}
		if length > maxParagraph || length*links > maxLinkWork {
			return true
		}
	}
	return false
}

// flatten cuts off the markers and the indentation of lines that go beyond the
// limits.
func flatten(source string) string {
	var b strings.Builder
	kept := 0 // up to where source is in b
	at := 0
	for line := range strings.Lines(source) {
		if keep, drop := opening(line); drop > 0 {
			b.WriteString(source[kept : at+keep])
			b.WriteByte(' ')
			kept = at + keep + drop
		}
		at += len(line)
	}
	if kept == 0 {
		return source
	}
	b.WriteString(source[kept:])
	return b.String()
}

// opening measures the markers and white space that open a line: how many
// bytes of them are within the limits, and how many are beyond.
func opening(line string) (keep, drop int) {
	markers, indent, end := 0, 0, -1
	i := 0
	for i < len(line) {
		switch c := line[i]; {
		case c == ' ' || c == '\t':
			indent++
			i++
		case strings.IndexByte(">-+*", c) >= 0:
			markers++
			i++
		default:
			n := ordinal(line[i:])
			if n == 0 {
				return split(i, end)
			}
			markers++
			i += n
		}
		if end < 0 && (markers > maxMarkers || indent > maxIndent) {
			end = i
		}
	}
	return split(i, end)
}

// split parts the first n bytes of a line at end, which is -1 for no limit met.
func split(n, end int) (keep, drop int) {
	if end < 0 {
		return n, 0
	}
	return end, n - end
}

// ordinal is the length of the number that marks an item at the start of s,
// 0 if there is none.
func ordinal(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n == 0 || n > 9 || n == len(s) || s[n] != '.' && s[n] != ')' {
		return 0
	}
	return n + 1
}
