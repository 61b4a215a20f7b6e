package pdf

import (
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// compose makes the text of the lines of all pages.
func compose(name, title string, pages []page) (knowledge.Text, error) {
	withoutMargins(pages)
	keepHyphens(pages)
	laid := make([][]paragraph, len(pages))
	for i, page := range pages {
		laid[i] = paragraphs(tables(page.lines))
	}
	s := newStyle(laid)
	var w body.Writer
	for _, page := range readOn(laid) {
		w.Page()
		for _, p := range page {
			write(&w, s, p)
		}
	}
	text, err := w.Text(body.NameTitle(name))
	if err != nil {
		return knowledge.Text{}, err
	}
	text.Title = chooseTitle(text, title)
	text.Notes = notes(pages)
	locate(&text, pages, laid)
	return text, nil
}

// write appends one paragraph as the block that it is.
func write(w *body.Writer, s style, p paragraph) {
	text := p.join()
	switch level := s.level(p); {
	case level > 0:
		w.Heading(level, text)
	case p[0].cells && len(p) > 1:
		w.Block(knowledge.BlockTable, 0, text)
	case itemMark(text):
		mark, rest, _ := strings.Cut(text, " ")
		if r, _ := utf8.DecodeRuneInString(mark); !unicode.IsDigit(r) && r != '(' {
			text = rest // bullets say nothing, numbers do
		}
		w.Block(knowledge.BlockListItem, 1, text)
	default:
		w.Block(knowledge.BlockParagraph, 0, text)
	}
}

// style tells headings from running text by how they are set.
type style struct {
	size  float64   // of running text
	bold  bool      // running text is
	sizes []float64 // of headings larger than running text, largest first
}

const (
	maxHeadingLines = 3
	maxHeadingBytes = 250
	headingSize     = 1.12 // times running text
)

// newStyle takes the size of most characters for that of running text.
func newStyle(pages [][]paragraph) style {
	sizes, bold, all := map[float64]int{}, 0, 0
	for _, page := range pages {
		for _, p := range page {
			for _, l := range p {
				sizes[l.size] += len(l.text)
				all += len(l.text)
				if l.bold {
					bold += len(l.text)
				}
			}
		}
	}
	s := style{size: mostFrequent(sizes), bold: 2*bold > all}
	for _, page := range pages {
		for _, p := range page {
			if s.larger(p) && !slices.Contains(s.sizes, p[0].size) {
				s.sizes = append(s.sizes, p[0].size)
			}
		}
	}
	slices.Sort(s.sizes)
	slices.Reverse(s.sizes)
	return s
}

// level is the depth of a paragraph that is a heading, 0 for running text.
// Bold lines in the size of the text come below all larger ones.
func (s style) level(p paragraph) int {
	switch {
	case s.larger(p):
		return min(slices.Index(s.sizes, p[0].size)+1, 6)
	case p[0].bold && !s.bold && p[0].size >= s.size && canHead(p) && !endsSentence(p.join()):
		return min(len(s.sizes)+1, 6)
	}
	return 0
}

func (s style) larger(p paragraph) bool {
	return p[0].size >= headingSize*s.size && canHead(p)
}

// canHead says whether a paragraph has the shape of a heading.
func canHead(p paragraph) bool {
	text := p.join()
	return len(p) <= maxHeadingLines && len(text) <= maxHeadingBytes && !p[0].cells &&
		strings.ContainsFunc(text, unicode.IsLetter)
}

// chooseTitle prefers the title among the file's properties if the first page
// shows it, then the highest heading there, then the properties after all,
// then the title that text has from its name.
func chooseTitle(text knowledge.Text, property string) string {
	if !plausible(property) {
		property = ""
	}
	var page knowledge.Span
	if len(text.Pages) > 0 {
		page = text.Pages[0].Span
	}
	heading := topHeading(text.Outline, page)
	if property != "" && strings.Contains(fold(text.Body[page.Start:page.End]), fold(property)) {
		heading = ""
	}
	return body.Title(heading, property, text.Title)
}

// topHeading is the first heading of the highest level within the first page.
func topHeading(outline []knowledge.Heading, page knowledge.Span) string {
	best := knowledge.Heading{Level: 7}
	for _, h := range outline {
		if page.Contains(h.Span) && h.Level < best.Level {
			best = h
		}
	}
	return best.Text
}

// plausible says whether a title from the file's properties was chosen by a
// person: many programs put a file name or their own there.
func plausible(title string) bool {
	title = strings.ToLower(strings.TrimSpace(title))
	if utf8.RuneCountInString(title) < 4 || strings.HasPrefix(title, "untitled") || strings.HasPrefix(title, "microsoft ") {
		return false
	}
	ext := filepath.Ext(title)
	return ext == "" || len(ext) > len(".indd") || strings.Contains(ext, " ")
}

// fold brings two spellings of a title together.
func fold(s string) string { return strings.ToLower(body.OneLine(body.Clean(s))) }
