package docx

import (
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
)

// listRef says which list a paragraph is in, and how deep.
type listRef struct {
	id    string
	level int // from 0
	set   bool
}

// numbering knows the document's lists and counts them.
type numbering struct {
	abstract map[string][]level // the looks of lists
	lists    map[string]*list
	counts   map[string][]int // by abstract list, which is what numbers run on in
}

type list struct {
	abstract string
	starts   map[int]int // levels that this list begins anew
	begun    bool
}

// level is how one depth of a list is numbered.
type level struct {
	format string
	text   string // "%1.%2" stands for the numbers of the first two levels
	start  int
}

const maxLevels = 9

func (n *numbering) read(r *markup.Reader) error {
	n.abstract, n.lists, n.counts = map[string][]level{}, map[string]*list{}, map[string][]int{}
	return r.Children(func(e markup.Element) error {
		switch e.Name {
		case "w:abstractNum":
			id := e.Attr("w:abstractNumId")
			levels := make([]level, maxLevels)
			n.abstract[id] = levels
			return r.Children(func(e markup.Element) error {
				if at, ok := levelOf(e, "w:lvl"); ok {
					return readLevel(r, &levels[at])
				}
				return nil
			}, nil)
		case "w:num":
			l := &list{starts: map[int]int{}}
			n.lists[e.Attr("w:numId")] = l
			return readList(r, l)
		}
		return nil
	}, nil)
}

// levelOf is the level that an element of the name is about.
func levelOf(e markup.Element, name string) (int, bool) {
	at, err := strconv.Atoi(e.Attr("w:ilvl"))
	return at, e.Name == name && err == nil && at >= 0 && at < maxLevels
}

func readLevel(r *markup.Reader, l *level) error {
	l.start = 1
	return r.Children(func(e markup.Element) error {
		switch e.Name {
		case "w:start":
			if start, err := strconv.Atoi(e.Attr("w:val")); err == nil {
				l.start = start
			}
		case "w:numFmt":
			l.format = e.Attr("w:val")
		case "w:lvlText":
			l.text = e.Attr("w:val")
		}
		return nil
	}, nil)
}

func readList(r *markup.Reader, l *list) error {
	return r.Children(func(e markup.Element) error {
		if e.Name == "w:abstractNumId" {
			l.abstract = e.Attr("w:val")
		}
		at, ok := levelOf(e, "w:lvlOverride")
		if !ok {
			return nil
		}
		return r.Children(func(e markup.Element) error {
			if start, err := strconv.Atoi(e.Attr("w:val")); e.Name == "w:startOverride" && err == nil {
				l.starts[at] = start
			}
			return nil
		}, nil)
	}, nil)
}

// next is the number of the next paragraph in a list, with a space behind it,
// and its depth from 1. Bullets say nothing.
func (n *numbering) next(ref listRef) (mark string, depth int) {
	at := min(max(ref.level, 0), maxLevels-1)
	l := n.lists[ref.id]
	if l == nil || n.abstract[l.abstract] == nil {
		return "", at + 1
	}
	levels := n.abstract[l.abstract]
	counts := n.counts[l.abstract]
	if counts == nil {
		counts = make([]int, maxLevels)
		for i := range counts {
			counts[i] = levels[i].start - 1
		}
		n.counts[l.abstract] = counts
	}
	if !l.begun {
		l.begun = true
		for i, start := range l.starts {
			counts[i] = start - 1
		}
	}
	counts[at]++
	for i := at + 1; i < maxLevels; i++ {
		counts[i] = levels[i].start - 1
	}
	return levels[at].mark(levels, counts, at), at + 1
}

// mark writes the number out: "2.1. ".
func (l level) mark(levels []level, counts []int, at int) string {
	if l.format == "bullet" || l.format == "none" || l.text == "" {
		return ""
	}
	text := l.text
	for i := range at + 1 {
		number := max(counts[i], levels[i].start) // a level that was passed over counts as begun
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), written(levels[i].format, number))
	}
	return text + " "
}

// written is a number as a list's format writes it. Formats of other scripts
// are written in digits.
func written(format string, n int) string {
	switch {
	case n < 1 || n > 3000:
	case format == "lowerLetter":
		return strings.Repeat(string(rune('a'+(n-1)%26)), (n-1)/26+1)
	case format == "upperLetter":
		return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
	case format == "upperRoman":
		return roman(n)
	case format == "lowerRoman":
		return strings.ToLower(roman(n))
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	var b strings.Builder
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	for i, sign := range []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"} {
		for n >= values[i] {
			b.WriteString(sign)
			n -= values[i]
		}
	}
	return b.String()
}
