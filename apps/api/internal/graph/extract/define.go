package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// aboutChunks is how many of a document's chunks are taken to be about what its
// title names. The further into a long document, the less its title says.
const aboutChunks = 8

// define finds what the document gives a name to: by its title, its headings,
// and the abbreviations that it explains.
func (d *document) define() {
	for _, t := range tokens(nil, d.title, 0, len(d.title)) {
		if nameLike(t) {
			d.titled[t.folded] = true
		}
	}
	d.subject = d.heading(d.title)
	if name := bare(d.title); d.subject >= 0 {
		e := d.heading(name)
		d.surname(tokens(nil, name, 0, len(name)), e)
	}
	for i := range d.chunks {
		d.heading(last(d.chunks[i].Heading))
		d.abbreviations(i)
	}
}

// heading notes what a title or heading names; -1 when it is no name.
func (d *document) heading(text string) int {
	if !nameable(text) {
		return -1
	}
	e := d.entity(text, graph.KindTitle)
	d.fixed.add(text, e)
	return e
}

// nameable says whether a title or heading can be a name, and is no sentence.
func nameable(text string) bool { return text != "" && len(foldedWords(text)) <= maxPhrase }

// about returns what a chunk's titles name, each once.
func (d *document) about(i int) []int {
	var list []int
	add := func(name string) {
		e, known := d.ids[Fold(clip(name, graph.MaxName))]
		if known && nameable(name) && !slices.Contains(list, e) {
			list = append(list, e)
		}
	}
	c := d.chunks[i].Chunk
	if nameable(d.title) && max(i, c.Seq) < aboutChunks { // a later run of a long document begins at 0
		add(d.title)
		add(bare(d.title))
	}
	if h := last(c.Heading); h != d.title {
		add(h)
	}
	return list
}

// last is the innermost heading of a path.
func last(path string) string {
	if at := strings.LastIndex(path, knowledge.HeadingSeparator); at >= 0 {
		return path[at+len(knowledge.HeadingSeparator):]
	}
	return path
}

// bare is a title without what only tells it from others of its name: "Hello
// Love (song)", "Johnnycake, West Virginia".
func bare(title string) string {
	if at := strings.Index(title, " ("); at > 0 && strings.HasSuffix(title, ")") {
		return title[:at]
	}
	if before, after, ok := strings.Cut(title, ", "); ok && startsUpper(before) && startsUpper(after) && !strings.Contains(after, ",") && len(strings.Fields(after)) <= 3 && len(strings.Fields(before)) <= 4 {
		return before
	}
	return title
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// abbreviations finds what a chunk explains in brackets, as "AMP-activated
// protein kinase (AMPK)": A. Schwartz and M. Hearst, "A simple algorithm for
// identifying abbreviation definitions in biomedical text", PSB 2003.
func (d *document) abbreviations(i int) {
	p := &d.chunks[i]
	for _, l := range p.sentences {
		for at := l.span.Start; at < l.span.End; {
			open := strings.IndexByte(p.Text[at:l.span.End], '(')
			if open < 0 {
				break
			}
			open += at
			at = open + 1
			end := strings.IndexAny(p.Text[at:min(at+maxShort+1, l.span.End)], "),;")
			if end < 0 {
				continue
			}
			short := strings.TrimSpace(p.Text[at : at+end])
			if long := expansion(p.Text[l.span.Start:open], short); long != "" {
				d.alias(i, l.span, short, long)
			}
		}
	}
}

// alias notes that a sentence of chunk i calls long by short.
func (d *document) alias(i int, sentence knowledge.Span, short, long string) {
	full := d.entity(long, graph.KindTerm)
	if full < 0 || Fold(short) == Fold(long) {
		return
	}
	d.fixed.add(long, full)
	brief := d.entity(short, graph.KindTerm)
	if brief < 0 {
		return
	}
	d.spelled = append(d.spelled, Relation{Source: brief, Target: full, Chunk: i, Kind: graph.AliasOf, Span: sentence, Weight: sure})
	folded := foldedWords(short)
	if len(folded) != 1 {
		return
	}
	if _, known := d.short[folded[0]]; !known {
		d.short[folded[0]] = []int{full}
	}
}

// maxShort is the longest abbreviation, in bytes.
const maxShort = 10

// expansion is the end of before that short abbreviates, or "".
func expansion(before, short string) string {
	if len(short) < 2 || len(short) > maxShort || strings.Contains(short, " ") || !hasUpper(short) {
		return ""
	}
	before = strings.TrimRightFunc(before, unicode.IsSpace)
	words := min(len(short)+5, 2*len(short))
	s, l := []byte(strings.ToLower(short)), strings.ToLower(before)
	if len(l) != len(before) {
		return "" // lower case is of another length: positions would be off
	}
	at := len(l) - 1
	for i := len(s) - 1; i >= 0; i-- {
		if !isAlnum(s[i]) {
			continue
		}
		for at >= 0 && (l[at] != s[i] || i == 0 && at > 0 && isAlnum(l[at-1])) {
			at--
		}
		if at < 0 {
			return ""
		}
		at--
	}
	long := before[at+1:]
	if start := strings.LastIndexByte(before[:at+1], ' '); start >= 0 {
		long = before[start+1:]
	} else {
		long = before
	}
	if n := len(strings.Fields(long)); n > words || n < 1 || len(long) <= len(short) || strings.ContainsAny(long, "()[];") {
		return ""
	}
	return long
}

func hasUpper(s string) bool { return strings.IndexFunc(s, unicode.IsUpper) >= 0 }

func isAlnum(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80 }
