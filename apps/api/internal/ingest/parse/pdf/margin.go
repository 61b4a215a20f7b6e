package pdf

import (
	"math"
	"strings"
	"unicode"
)

// What stands in the head or foot of most pages is not part of the text.
const (
	minMarginPages = 3   // with fewer pages, a repetition proves nothing
	minMarginShare = 0.6 // of the pages that carry the line
	marginLines    = 2   // how many lines from the top and bottom may be in a margin
)

// place is where a line of a margin stands and what it says, digits aside, so
// that page numbers agree.
type place struct {
	text     string
	baseline float64
}

// withoutMargins drops running heads, running feet and page numbers.
func withoutMargins(pages [][]line) [][]line {
	if len(pages) < minMarginPages {
		return pages
	}
	counts := map[place]int{}
	for _, page := range pages {
		seen := map[place]bool{}
		for i, l := range page {
			if p := placeOf(l); inMargin(page, i) && !seen[p] {
				seen[p] = true
				counts[p]++
			}
		}
	}
	least := max(minMarginPages, int(math.Ceil(minMarginShare*float64(len(pages)))))
	out := make([][]line, len(pages))
	for n, page := range pages {
		for i, l := range page {
			if !inMargin(page, i) || counts[placeOf(l)] < least {
				out[n] = append(out[n], l)
			}
		}
	}
	return out
}

func inMargin(page []line, i int) bool {
	return i < marginLines || i >= len(page)-marginLines
}

func placeOf(l line) place {
	text := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return r
	}, l.text)
	for strings.Contains(text, "00") {
		text = strings.ReplaceAll(text, "00", "0")
	}
	return place{text: text, baseline: math.Round(l.baseline / 4)}
}
