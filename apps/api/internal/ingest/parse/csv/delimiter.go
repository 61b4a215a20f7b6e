package csv

import (
	"slices"
	"strings"
)

// candidates are what values are parted by, in the order of preference.
const candidates = ",;\t|"

// sampleLines is how many lines the delimiter is guessed from.
const sampleLines = 50

// delimiter finds what parts the values of a row: what most lines have, and
// equally often. A first line "sep=;", which spreadsheets write and read, says
// it and is no row.
func delimiter(source string) (comma rune, rest string) {
	first, behind, _ := strings.Cut(source, "\n")
	if sep, ok := strings.CutPrefix(strings.TrimSpace(first), "sep="); ok && len(sep) == 1 && strings.Contains(candidates, sep) {
		return rune(sep[0]), behind
	}
	lines := sample(source)
	best, score := ',', 0
	for _, c := range candidates {
		counts := make([]int, 0, len(lines))
		for _, line := range lines {
			if n := strings.Count(line, string(c)); n > 0 {
				counts = append(counts, n)
			}
		}
		if s := agreement(counts); s > score {
			best, score = c, s
		}
	}
	return best, source
}

// agreement is how many lines have the most frequent count, weighed by it a
// little, so that of two that agree the one with more columns wins.
func agreement(counts []int) int {
	slices.Sort(counts)
	most, run := 0, 0
	for i, n := range counts {
		if i == 0 || counts[i-1] != n {
			run = 0
		}
		run++
		most = max(most, 100*run+min(n, 50))
	}
	return most
}

// sample is the first lines without what stands in quotes.
func sample(source string) []string {
	var lines []string
	var line strings.Builder
	quoted := false
	for _, r := range source[:min(len(source), 64<<10)] {
		switch {
		case r == '"':
			quoted = !quoted
		case quoted:
		case r == '\n':
			lines = append(lines, line.String())
			line.Reset()
			if len(lines) == sampleLines {
				return lines
			}
		default:
			line.WriteRune(r)
		}
	}
	return append(lines, line.String())
}
