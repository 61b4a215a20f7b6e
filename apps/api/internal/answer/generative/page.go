package generative

import (
	"strings"
	"unicode"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// mention is a span that has a mark.
type mention struct {
	chunk id.ID
	span  knowledge.Span
}

// page is the answer as far as it is written.
type page struct {
	emit    func(answer.Piece) error
	key     string
	checker *checker

	next     int             // the number of the sentence to come
	marks    map[mention]int // the mark of each cited span: the same span keeps its own
	declined bool            // the model said that there is no answer
	dropped  int             // sentences that could not be shown
}

// say checks sentences and shows them.
func (p *page) say(list []draft) error {
	for _, d := range list {
		if strings.EqualFold(strings.Trim(d.text, "*_`.\"' "), noAnswer) {
			p.declined = true
			continue
		}
		if p.givesAway(d.text) {
			p.dropped++
			continue
		}
		if err := p.show(d); err != nil {
			return err
		}
	}
	return nil
}

// givesAway says whether a sentence has the key in it, whatever it is spread
// with: a model that writes it is not answering a question.
func (p *page) givesAway(text string) bool {
	squeezed := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
	const part = 12 // of the key's 32 characters, which no other text has by chance
	for i := 0; i+part <= len(p.key); i++ {
		if strings.Contains(squeezed, p.key[i:i+part]) {
			return true
		}
	}
	return false
}

// show emits a sentence with what it rests on.
func (p *page) show(d draft) error {
	j := p.checker.judge(d)
	cited := make([]string, len(j.quotes))
	for i, q := range j.quotes {
		cited[i] = q.source.passage.Text
	}
	text := without(d.text, cited)
	if left := strings.ReplaceAll(text, leftOut, ""); text != d.text && len(fields(left)) < 2 {
		p.dropped++ // what it said is gone with its address or tag
		return nil
	}
	piece := answer.Piece{Sentence: p.next, Break: d.start, Text: text, Support: j.support}
	if j.support == knowledge.SupportNone {
		piece.Reason = j.reason.String()
	}
	seen := map[int]bool{}
	for _, q := range j.quotes {
		c := answer.Cite(q.source.passage, q.span)
		c.Number, c.Sentence = p.mark(q), p.next
		if !seen[c.Number] {
			seen[c.Number] = true
			piece.Citations = append(piece.Citations, c)
		}
	}
	p.next++
	return p.emit(piece)
}

// mark is the number of a span in this answer.
func (p *page) mark(q quoted) int {
	m := mention{q.source.passage.ID, q.span}
	if p.marks[m] == 0 {
		p.marks[m] = len(p.marks) + 1
	}
	return p.marks[m]
}
