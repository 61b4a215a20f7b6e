package pdf

import (
	"cmp"
	"slices"
	"unicode"
)

// spot is a glyph in reading order, and the two glyphs, neighbours on the page,
// whose distance says what parts it from the one before. r is what it reads as.
type spot struct {
	glyph, a, b int
	r           rune
}

// inReadingOrder returns the visible glyphs of a line in the order that they
// are read in. PDFium gives them in that order, except for scripts that run
// from right to left: of those, files hold the letters as they stand from left
// to right.
func inReadingOrder(glyphs []glyph, visible []int, size float64) []spot {
	right, left := 0, 0
	for _, i := range visible {
		switch sideOf(glyphs[i].r) {
		case rightToLeft:
			right++
		case leftToRight:
			left++
		}
	}
	seen := visible
	if right > 0 {
		seen = slices.SortedStableFunc(slices.Values(visible), func(a, b int) int {
			return cmp.Compare(glyphs[a].left+glyphs[a].right, glyphs[b].left+glyphs[b].right)
		})
	}
	order := make([]spot, len(seen))
	for n, i := range seen {
		order[n] = spot{glyph: i, a: seen[max(0, n-1)], b: i, r: glyphs[i].r}
	}
	if right > 0 {
		unmix(order, right > left, func(s spot) bool { return s.joint(glyphs, size) != "" })
	}
	return order
}

// side is the direction in which a character is written.
type side int

const (
	neither side = iota
	leftToRight
	rightToLeft
	number
)

func sideOf(r rune) side {
	switch {
	case unicode.IsDigit(r):
		return number
	case unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko):
		return rightToLeft
	case unicode.IsLetter(r):
		return leftToRight
	}
	return neither
}

// unmix undoes what the bidirectional algorithm (Unicode annex 9) did to show a
// line, given as it is seen from left to right: a line that runs from right to
// left is read backwards except for the words and numbers in it that run the
// other way; in other lines it is the runs from right to left that are.
func unmix(order []spot, backwards bool, parted func(spot) bool) {
	want, other := rightToLeft, leftToRight
	if backwards {
		backward(order)
		want, other = other, want
	}
	for from := 0; from < len(order); from++ {
		if to := runFrom(order, from, want, other, parted); to > from {
			backward(order[from:to])
			from = to - 1
		}
	}
}

// backward turns a run around, and the gaps in it, but for the one that parts
// it from what stands before.
func backward(run []spot) {
	turned := slices.Clone(run)
	slices.Reverse(turned)
	for n, s := range turned {
		gap := turned[(n+len(turned)-1)%len(turned)]
		run[n] = spot{glyph: s.glyph, a: gap.a, b: gap.b, r: mirrored(s.r)}
	}
}

// runFrom is the end of the run at from that begins and ends with a character
// of the wanted side, or with a number, and holds none of the other; from if
// there is none. Of numbers alone, each is a run.
func runFrom(order []spot, from int, want, other side, parted func(spot) bool) (end int) {
	first := sideOf(order[from].r)
	if first != want && (first != number || want == rightToLeft) {
		return from
	}
	words := first == want
	end = from + 1
	for n := end; n < len(order); n++ {
		s := sideOf(order[n].r)
		if s == other || !words && s != want && parted(order[n]) {
			break
		}
		if s == want || s == number {
			words = words || s == want
			end = n + 1
		}
	}
	return end
}

const brackets = "()[]{}<>«»‹›"

// mirrored is the other one of a pair of brackets: a file says which shape was
// drawn, and that is the other one's in text from right to left.
func mirrored(r rune) rune {
	pairs := []rune(brackets)
	if i := slices.Index(pairs, r); i >= 0 {
		return pairs[i^1]
	}
	return r
}
