package body

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Clean returns s as Forebay keeps text: valid UTF-8 in NFC, lines ended by
// \n alone, no control characters but \n and \t, and without the invisible
// characters that would make equal words differ (byte order marks, soft
// hyphens, zero-width spaces). Bytes that are not UTF-8 become U+FFFD.
// Form feeds and Unicode line separators count as line ends.
func Clean(s string) string {
	if plain(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.Map(cleanRune, s)
	// Last, because a removed character may have kept two others from composing.
	return norm.NFC.String(s)
}

// plain says that s is printable ASCII, tabs and newlines: already clean.
func plain(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || c == 0x7F || c < ' ' && c != '\n' && c != '\t' {
			return false
		}
	}
	return true
}

// cleanRune is Clean for one code point; -1 drops it.
func cleanRune(r rune) rune {
	switch {
	case r == '\n', r == '\t':
		return r
	case r == '\r', r == '\f', r == '\v', r == '\u0085', r == '\u2028', r == '\u2029':
		return '\n'
	case r < ' ', r >= 0x7F && r <= 0x9F:
		return -1
	case r == '\u00AD', r == '\u200B', r == '\uFEFF', r == '\uFFFE', r == '\uFFFF':
		return -1
	}
	return r
}

// OneLine is s on a single line: each run of white space becomes one space.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Lines is OneLine for each line of s.
func Lines(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		b.WriteString(OneLine(line))
		if strings.HasSuffix(line, "\n") {
			b.WriteByte('\n')
		}
	}
	return b.String()
}
