package sentence

import (
	"strings"
	"unicode"
)

// maxLine bounds the search for a row, in bytes; rows of tables are shorter.
const maxLine = 16 << 10

// maxLabel is the longest name of a column, in bytes.
const maxLabel = 120

// IsRow says whether a line is a row of a table written out, each value behind
// the name of its column: "Region: North; Q1: 12,300". At least two of its
// parts must be so, and two of three; the others are names of rows, or values
// with a semicolon.
func IsRow(line string) bool {
	if strings.ContainsRune(line, '\n') {
		return false
	}
	parts, labelled := 0, 0
	for part := range strings.SplitSeq(line, "; ") {
		parts++
		label, _, found := strings.Cut(part, ": ")
		if found && label != "" && len(label) <= maxLabel && !strings.Contains(label, ". ") {
			labelled++
		}
	}
	return labelled >= 2 && 3*labelled >= 2*parts
}

// rowEnd is the end of the row that begins at start, if a line with one does:
// what its values hold ends no sentence.
func rowEnd(s string, start int) (end int, ok bool) {
	text := strings.TrimLeftFunc(s[start:], unicode.IsSpace)
	begin := len(s) - len(text)
	if begin > 0 && s[begin-1] != '\n' {
		return 0, false
	}
	line, _, _ := strings.Cut(text[:min(len(text), maxLine)], "\n")
	if len(line) == maxLine || !IsRow(line) {
		return 0, false
	}
	return begin + len(line), true
}
