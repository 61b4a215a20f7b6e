package generative

import (
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/answer/directive"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// The rule of support. A claim rests on a passage when one sentence of it, or
// two in a row,
//
//   - has at least mustCover of the claim's words, and at least two of them, or
//     one and a word of the question;
//   - has, with the headings above it, the document's title and the sentence
//     before it, at least mustReach of them;
//   - has every number of the claim, or these have, and the passage every name;
//   - negates none of the claim's words that the claim does not, nor the other
//     way round, and has none of their opposites in their place;
//   - is not addressed to a model, nor tells its reader to say the claim.
//
// Words are compared as the search compares them: stemmed, without function
// words. Numbers are no words here. The order of words is not looked at, so a claim that swaps who did
// what to whom passes.
const (
	mustCover = 0.6
	mustReach = 0.8
	// unnamed replaces mustCover for a passage that the model did not name.
	unnamed = 0.8
)

// unit is a sentence of a passage as it is compared with claims.
type unit struct {
	span    knowledge.Span // in the passage's text
	text    string
	words   map[string]struct{}
	context map[string]struct{} // of the headings, the title and the sentence before
	numbers map[string]bool
	spoken  directive.Kind
	verbs   []string // with directive.Says
}

// source is a passage that was given to the model.
type source struct {
	passage *knowledge.Passage
	in      language.Set // the languages its words are analysed in
	main    language.Language
	units   []unit
	all     map[string]struct{} // words of everything that is known of it
	around  map[string]bool     // numbers of its headings and title
}

func newSource(p *knowledge.Passage) *source {
	s := &source{passage: p, main: language.Detect(p.Text)}
	about := p.DocumentTitle + "\n\n" + p.Heading + "\n\n" + p.DocumentName
	title, _ := terms.Set(about, s.main)
	words, in := terms.Set(p.Text, s.main)
	s.in, s.all, s.around = in, union(title, words), numbersIn(p.DocumentTitle+" "+p.Heading)
	var before map[string]struct{}
	for _, block := range directive.Paragraphs(p.Text) {
		for at := range sentence.Split(p.Text[block.Span.Start:block.Span.End]) {
			span := knowledge.Span{Start: block.Span.Start + at.Start, End: block.Span.Start + at.End}
			u := unit{span: span, text: p.Text[span.Start:span.End]}
			u.words, _ = terms.Set(u.text, s.main)
			u.numbers, u.context = numbersIn(u.text), union(title, before)
			if u.spoken, u.verbs = directive.In(u.text); block.Tainted {
				u.spoken = directive.Model
			}
			s.units = append(s.units, u)
			before = u.words
		}
	}
	return s
}

func union(a, b map[string]struct{}) map[string]struct{} {
	m := make(map[string]struct{}, len(a)+len(b))
	for t := range a {
		m[t] = struct{}{}
	}
	for t := range b {
		m[t] = struct{}{}
	}
	return m
}

// claim is a sentence of the answer, or a clause of one, as it is compared.
type claim struct {
	text     string
	numbers  map[string]bool
	under    map[string]bool // its negated words
	negates  bool
	folded   map[string]bool
	question string
}

func newClaim(text, question string) claim {
	c := claim{text: text, numbers: numbersIn(text), question: question, folded: foldedWords(text)}
	c.under, c.negates = negated(text)
	return c
}

func foldedWords(text string) map[string]bool {
	m := map[string]bool{}
	for _, w := range fields(language.Fold(text)) {
		m[w] = true
	}
	return m
}

// verdict is how a claim compares with a source.
type verdict struct {
	span   knowledge.Span // the best support, in the passage's text
	cover  float64
	ok     bool
	reason reason // why it is not, if it nearly is
}

// reason is why a claim is not supported, in order of how much it tells.
type reason int

const (
	nothingSays reason = iota
	otherLanguage
	otherNumber
	otherName
	otherWay
	addressed
)

// words of the reasons, for a person.
func (r reason) String() string {
	switch r {
	case otherLanguage:
		return "The passages are in another language, so this could not be checked."
	case otherNumber:
		return "It has a number that the passages do not give."
	case otherName:
		return "It names something that the passages do not name."
	case otherWay:
		return "The passages seem to say otherwise."
	case addressed:
		return "What says so in a document is addressed to a model, so it does not count as a source."
	default:
		return "No passage that was found says this."
	}
}

// check compares a claim with one source. least is the cover that it needs.
func (s *source) check(c claim, least float64) verdict {
	words := terms.Question(withoutNumbers(c.text), s.in)
	best := verdict{}
	if len(words) == 0 && len(c.numbers) == 0 {
		return best
	}
	for i := range s.units {
		for _, n := range []int{1, 2} {
			if i+n > len(s.units) {
				continue
			}
			v := s.window(c, words, i, n, least)
			if v.ok && !best.ok || v.ok == best.ok && (v.cover > best.cover || !v.ok && v.cover == best.cover && v.reason > best.reason) {
				best = v
			}
		}
	}
	return best
}

// window compares a claim with n sentences from the i-th.
func (s *source) window(c claim, words []terms.Word, i, n int, least float64) verdict {
	first, last := s.units[i], s.units[i+n-1]
	v := verdict{span: knowledge.Span{Start: first.span.Start, End: last.span.End}}
	covered, reached := 0, 0
	for _, w := range words {
		switch {
		case has(first.words, w) || n == 2 && has(last.words, w):
			covered++
			reached++
		case has(first.context, w):
			reached++
		}
	}
	v.cover = 1 // of a claim that is only a number, which is compared below
	if len(words) > 0 {
		v.cover = float64(covered) / float64(len(words))
	}
	if v.cover < least || float64(reached) < mustReach*float64(len(words)) || covered < 2 && !s.onQuestion(c, first) {
		return v
	}
	if n == 2 && !adds(words, first, last) {
		return v // one of the two says it alone
	}
	switch text := s.passage.Text[v.span.Start:v.span.End]; {
	case s.forbidden(c, first) || n == 2 && s.forbidden(c, last):
		v.reason = addressed
	case !s.hasNumbers(c, first, last):
		v.reason = otherNumber
	case !s.hasNames(c):
		v.reason = otherName
	case c.contradicts(text):
		v.reason = otherWay
	default:
		v.ok = true
	}
	return v
}

func has(set map[string]struct{}, w terms.Word) bool {
	for _, t := range w.Terms {
		if _, ok := set[t]; ok {
			return true
		}
	}
	return false
}

// adds says whether each of two sentences has a word that the other lacks.
func adds(words []terms.Word, a, b unit) bool {
	inA, inB := false, false
	for _, w := range words {
		x, y := has(a.words, w), has(b.words, w)
		inA, inB = inA || x && !y, inB || y && !x
	}
	return inA && inB
}

// onQuestion says whether a sentence, with what is around it, has a word of the
// question: then a claim as short as "42 m" can be found in it.
func (s *source) onQuestion(c claim, u unit) bool {
	for _, w := range terms.Question(c.question, s.in) {
		if has(u.words, w) || has(u.context, w) {
			return true
		}
	}
	return false
}

// forbidden says whether a sentence may not be the claim's source.
func (s *source) forbidden(c claim, u unit) bool {
	switch u.spoken {
	case directive.Model:
		return true
	case directive.Says:
		for _, v := range u.verbs {
			if begins(c.folded, v) {
				return false // the claim is the instruction itself: people are given some too
			}
		}
		return true
	}
	return false
}

func (s *source) hasNumbers(c claim, first, last unit) bool {
	for n := range c.numbers {
		if !first.numbers[n] && !last.numbers[n] && !s.around[n] {
			return false
		}
	}
	return true
}

func (s *source) hasNames(c claim) bool {
	for _, name := range namesIn(c.text, s.main == language.German) {
		words := terms.Question(name, s.in)
		for _, w := range words {
			if !has(s.all, w) {
				return false
			}
		}
	}
	return true
}

// contradicts compares what is negated, and opposites.
func (c claim) contradicts(text string) bool {
	under, negates := negated(text)
	folded := foldedWords(text)
	if c.negates && !negates || opposed(c.folded, folded) {
		return true
	}
	for w := range c.under {
		if tells(w) && folded[w] && !under[w] {
			return true
		}
	}
	for w := range under {
		if tells(w) && c.folded[w] && !c.under[w] {
			return true
		}
	}
	return !c.negates && negates && eastAsianNegation(text) && !eastAsianNegation(c.text)
}

// tells says whether a word is more than a function word.
func tells(w string) bool {
	return utf8.RuneCountInString(w) > 2 && language.Function(w) == 0
}
