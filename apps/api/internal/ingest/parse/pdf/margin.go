package pdf

import (
	"math"
	"strconv"
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

// sides counts something on all pages, on the odd ones and on the even ones:
// left and right pages of a book have heads of their own.
type sides [3]int

func (s sides) with(page int) sides {
	s[0]++
	s[1+page%2]++
	return s
}

// most says whether what was counted stands on most pages, or on most of the
// pages on the side of the given one.
func (s sides) most(page, pages int) bool {
	enough := func(count, of int) bool {
		return count >= max(minMarginPages, int(math.Ceil(minMarginShare*float64(of))))
	}
	return enough(s[0], pages) || enough(s[1+page%2], (pages+1-page%2)/2)
}

// withoutMargins drops running heads, running feet and page numbers.
func withoutMargins(pages []page) {
	said, there := map[place]sides{}, map[float64]sides{}
	for n, page := range pages {
		seen := map[place]bool{}
		for i, l := range page.lines {
			if p := placeOf(l); inMargin(page.lines, i) && !seen[p] {
				seen[p] = true
				said[p] = said[p].with(n)
				there[p.baseline] = there[p.baseline].with(n)
			}
		}
	}
	kept := make([][]line, len(pages))
	for n, page := range pages {
		for i, l := range page.lines {
			p := placeOf(l)
			running := said[p].most(n, len(pages)) || there[p.baseline].most(n, len(pages)) && nearby(pages, n, p)
			if !inMargin(page.lines, i) || !running && !isPageNumber(page.lines, i, n) {
				kept[n] = append(kept[n], l)
			}
		}
	}
	for n := range pages {
		pages[n].lines = kept[n]
	}
}

// nearby says that a neighbour of page n, or the next one on the same side,
// says the same at the same place: heads change with the chapter.
func nearby(pages []page, n int, p place) bool {
	for _, other := range []int{n - 2, n - 1, n + 1, n + 2} {
		if other < 0 || other >= len(pages) {
			continue
		}
		for i, l := range pages[other].lines {
			if inMargin(pages[other].lines, i) && placeOf(l) == p {
				return true
			}
		}
	}
	return false
}

// isPageNumber says that the first or last line of page n, counted from 0, is
// its number and nothing else.
func isPageNumber(lines []line, i, n int) bool {
	return (i == 0 || i == len(lines)-1) && len(lines) > 1 &&
		strings.Trim(lines[i].text, "-–— ") == strconv.Itoa(n+1)
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
