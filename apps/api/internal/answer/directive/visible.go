package directive

import (
	"strings"
	"unicode"
)

// Visible drops what a reader cannot see and a model can: zero-width and
// bidirectional marks, tag characters, other formatting, control characters,
// private use, variation selectors. Instructions hide in these.
func Visible(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	var before rune
	for _, r := range s {
		if hidden(r) && !(joiner(r) && joined(before)) {
			continue
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

func hidden(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r == 0x115F || r == 0x1160 || r == 0x3164 || r == 0xFFA0: // Hangul fillers
		return true
	case r >= 0xFE00 && r <= 0xFE0F, r >= 0xE0100 && r <= 0xE01EF, r >= 0x180B && r <= 0x180F: // variation selectors
		return true
	}
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs)
}

// joiner says whether r shapes the letters beside it, which some scripts need.
func joiner(r rune) bool { return r == 0x200C || r == 0x200D }

func joined(r rune) bool {
	return r >= 0x1F000 || unicode.In(r, unicode.Arabic, unicode.Syriac, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi,
		unicode.Gujarati, unicode.Oriya, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer, unicode.Mongolian)
}
