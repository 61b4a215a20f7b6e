package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// Fold makes the same of names that mean the same: without case, accents,
// punctuation, a possessive at the end and an article before. "The U.S.",
// "U.S." and "US's" are "us"; what has no letter and no digit is "". Two marks
// stay, as in "C++" and "C#": there they make another name of it. At most
// [graph.MaxName] characters remain.
func Fold(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space, runes := false, 0
	for _, r := range trimPossessive(language.Fold(strings.ReplaceAll(name, "’", "'"))) {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r), (r == '+' || r == '#') && b.Len() > 0 && !space:
			if space && b.Len() > 0 {
				b.WriteByte(' ')
				runes++
			}
			if runes++; runes > graph.MaxName {
				return strings.TrimSpace(b.String())
			}
			space = false
			b.WriteRune(r)
		case r == '\'' || r == '.':
			// "O'Brien" and "U.S." hold together
		default:
			space = true
		}
	}
	folded := spelled(b.String())
	if rest, cut := strings.CutPrefix(folded, "the "); cut {
		return rest
	}
	return folded
}

func trimPossessive(s string) string {
	s = strings.TrimRightFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '+' && r != '#' })
	return strings.TrimSuffix(s, "'s")
}

// spellings are names that the world writes in two ways, too often to leave to
// what a document defines.
var spellings = map[string]string{
	"us": "united states", "usa": "united states", "united states of america": "united states",
	"uk": "united kingdom", "ussr": "soviet union", "eu": "european union", "un": "united nations", "uae": "united arab emirates",
}

func spelled(folded string) string {
	if full, ok := spellings[folded]; ok {
		return full
	}
	return folded
}

// clip cuts a name to what is kept of it, at a character.
func clip(name string, runes int) string {
	if utf8.RuneCountInString(name) <= runes {
		return name
	}
	n := 0
	for i := range name {
		if n == runes {
			return strings.TrimSpace(name[:i])
		}
		n++
	}
	return name
}
