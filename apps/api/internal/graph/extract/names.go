package extract

import (
	"strings"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
)

// longestRun is how many words a name has at most. Longer runs of capitals are
// headings and tables.
const longestRun = 10

// run is a name as it stands: tokens [from, to), the parts that connectors
// separate beginning at the given ones.
type run struct {
	from, to int
	parts    []int
}

// names yields the runs of capitalised words of a line, and what stands for them.
func (d *document) names(p *passage, l line, yield func(knowledge.Span, int)) {
	if l.style != plain {
		return
	}
	list := p.tokens[l.from:l.to]
	for i := 0; i < len(list); {
		if !nameLike(list[i]) {
			i++
			continue
		}
		r := runAt(p.Text, list, i)
		i = r.to
		if r.to-r.from <= longestRun {
			d.name(p.Text, list, r, yield)
		}
	}
}

func nameLike(t token) bool {
	return t.shape == capital || t.shape == upper || t.shape == mixed || t.shape == initial
}

// runAt follows a run of names from the token at i.
func runAt(text string, list []token, i int) run {
	r := run{from: i, to: i + 1, parts: []int{i}}
	for r.to < len(list) {
		last, next := list[r.to-1], list[r.to]
		gap := text[last.end:next.start]
		switch {
		case nameLike(next) && (breaking[next.folded] && next.shape == capital || calendar[next.folded] && r.to-r.from > 0):
			return r
		case nameLike(next) && (gap == " " || gap == " & " || gap == "\u00a0" || gap == ". " && (last.shape == initial || titles[last.folded] || strings.Contains(text[last.start:last.end], "."))):
			r.to++
		case gap == " " && next.shape == number && next.end-next.start <= 3 && (r.to+1 == len(list) || months[list[r.to+1].folded] == 0):
			r.to++ // "Apollo 11"
		case gap == " " && connectors[next.folded]:
			n := connected(text, list, r.to)
			if n == 0 {
				return r
			}
			r.to += n
			r.parts = append(r.parts, r.to)
			r.to++
		default:
			return r
		}
	}
	return r
}

// connected is how many connectors stand at i with a name behind them; 0 when
// none does.
func connected(text string, list []token, i int) int {
	for n := 1; n <= 2 && i+n < len(list); n++ {
		if text[list[i+n-1].end:list[i+n].start] != " " {
			return 0
		}
		if nameLike(list[i+n]) {
			return n
		}
		if !connectors[list[i+n].folded] {
			return 0
		}
	}
	return 0
}

// name yields what a run names: the whole, and the parts that are names too.
func (d *document) name(text string, list []token, r run, yield func(knowledge.Span, int)) {
	labelled := false
	for r.from < r.to && d.leading(text, list, r) {
		labelled = labelled || list[r.from].shape == upper
		r.from++
		for r.from < r.to && !nameLike(list[r.from]) {
			r.from++ // "Professor of Physics"
		}
	}
	if r.from >= r.to {
		return
	}
	if r.to-r.from == 1 {
		t := list[r.from]
		t.first = t.first || labelled
		d.single(text, t, list[:r.from], list[r.from+1:], yield)
		return
	}
	if r.to-r.from == 2 && calendar[list[r.from].folded] {
		return // "May 13"
	}
	span := knowledge.Span{Start: list[r.from].start, End: list[r.to-1].end}
	e := d.entity(text[span.Start:span.End], graph.KindName)
	yield(span, e)
	for _, t := range list[r.from:r.to] {
		if t.shape == upper && t.end-t.start > 2 {
			yield(knowledge.Span{Start: t.start, End: t.end}, d.entity(text[t.start:t.end], graph.KindTerm))
		}
	}
	if len(r.parts) == 1 {
		d.surname(list[r.from:r.to], e)
		return
	}
	first := run{from: r.from, to: r.parts[1]}
	for first.to > first.from && !nameLike(list[first.to-1]) && list[first.to-1].shape != number {
		first.to--
	}
	if first.to-first.from >= 2 {
		d.part(text, list, first, yield)
	}
	d.part(text, list, run{from: max(r.from, r.parts[len(r.parts)-1]), to: r.to}, yield)
}

func (d *document) part(text string, list []token, r run, yield func(knowledge.Span, int)) {
	span := knowledge.Span{Start: list[r.from].start, End: list[r.to-1].end}
	if r.to-r.from == 1 && (language.Function(list[r.from].folded) != 0 || calendar[list[r.from].folded]) {
		return
	}
	yield(span, d.entity(text[span.Start:span.End], graph.KindName))
}

// leading says whether the run's first word is not part of the name.
func (d *document) leading(text string, list []token, r run) bool {
	t := list[r.from]
	if titles[t.folded] && r.to-r.from > 1 || t.folded == "the" || t.folded == "i" {
		return true
	}
	if !t.first {
		return false
	}
	if language.Function(t.folded) != 0 || label(t) && r.to-r.from > 1 && list[r.from+1].shape == capital {
		return true
	}
	if r.to-r.from == 2 && len(d.short[list[r.from+1].folded]) > 0 {
		_, whole := d.ids[Fold(text[t.start:list[r.from+1].end])]
		return !whole // "Later Ratzinger resigned", but not "Joseph Ratzinger resigned"
	}
	u := d.words[t.folded]
	return r.to-r.from > 1 && t.shape == capital && u.lower > u.capital
}

// label says whether a word is set in capitals to head a paragraph, as
// "METHODS" is in abstracts.
func label(t token) bool { return t.shape == upper && !t.digits && t.end-t.start > 4 }

// single yields a name of one word, where it is one.
func (d *document) single(text string, t token, before, after []token, yield func(knowledge.Span, int)) {
	span := knowledge.Span{Start: t.start, End: t.end}
	if t.shape == initial || calendar[t.folded] || t.folded == "" {
		return
	}
	if full, ok := d.short[t.folded]; ok {
		for _, e := range full {
			yield(span, e)
		}
		if t.shape == capital && len(full) == 1 {
			return
		}
	}
	if t.shape == capital && !d.telling(t, before, after) || t.first && label(t) && d.words[t.folded].capital == 0 {
		return
	}
	kind := graph.KindName
	if t.shape != capital {
		kind = graph.KindTerm
		if t.digits && t.end-t.start > 8 {
			kind = graph.KindIdentifier
		}
	}
	yield(span, d.entity(text[span.Start:span.End], kind))
}

// telling says whether a capital letter makes a name of a word that stands
// alone: not of a function word, not at the beginning of a sentence unless the
// word has one elsewhere too, not where all nouns have one.
func (d *document) telling(t token, before, after []token) bool {
	if language.Function(t.folded) != 0 {
		return false
	}
	u := d.words[t.folded]
	switch {
	case d.language == language.German:
		return u.lower == 0 && (d.titled[t.folded] || len(before) > 0 && placing[before[len(before)-1].folded])
	case !t.first:
		return u.capital >= u.lower
	case u.lower > 0:
		return u.capital > u.lower
	default:
		return u.capital > 0 || d.titled[t.folded] || len(after) > 1 && after[0].folded == "is" && (after[1].folded == "a" || after[1].folded == "an")
	}
}

// Words that stand right before a name in German, where any other noun has an
// article between.
var placing = set("in nach aus bei von durch fur fuer mit gegen uber ueber herr frau firma")

// surname lets the last word of a person's name stand for the person.
func (d *document) surname(list []token, e int) {
	if len(list) < 2 || len(list) > 4 || e < 0 || prefixes[list[0].folded] {
		return
	}
	for _, t := range list {
		if t.shape != capital && t.shape != initial && t.shape != mixed {
			return
		}
	}
	last := list[len(list)-1]
	if last.shape != capital || language.Function(last.folded) != 0 || calendar[last.folded] {
		return
	}
	d.abbreviate(last.folded, e)
}

// abbreviate lets a short name stand for an entity. Once it stands for two, it
// stands for neither: the list then is empty.
func (d *document) abbreviate(short string, e int) {
	of, known := d.short[short]
	switch {
	case !known:
		d.short[short] = []int{e}
	case len(of) > 0 && of[0] != e:
		d.short[short] = nil
	}
}
