package generative

import (
	"regexp"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// quoted is a span that supports a sentence.
type quoted struct {
	source *source
	span   knowledge.Span // in the passage's text
}

// judged is a sentence and what it rests on.
type judged struct {
	support knowledge.Support
	quotes  []quoted
	reason  reason
}

// checker compares what a model writes with the passages that it was given.
type checker struct {
	question string
	sources  []*source // number n is sources[n-1]
}

func newChecker(question string, given []knowledge.Passage) *checker {
	c := &checker{question: question, sources: make([]*source, len(given))}
	for i := range given {
		c.sources[i] = newSource(&given[i])
	}
	return c
}

// judge finds what a sentence rests on: the passages that it names, as far as
// they say it; else those that say its clauses, one by one; else any other
// passage that says nearly all of it, since models forget marks and mistake
// numbers. A mark that names no passage counts for nothing.
func (c *checker) judge(d draft) judged {
	text := bare(d.text)
	if plain(text) {
		return judged{support: knowledge.SupportPlain}
	}
	var named []*source
	for _, n := range d.marks {
		if n >= 1 && n <= len(c.sources) {
			named = append(named, c.sources[n-1])
		}
	}
	whole := newClaim(text, c.question)
	quotes, why := findAll(whole, named)
	if quotes == nil {
		quotes = c.byClause(text, named)
	}
	if quotes == nil {
		var elsewhere reason
		quotes, elsewhere = c.anywhere(whole)
		why = max(why, elsewhere)
	}
	if quotes != nil {
		return judged{support: knowledge.SupportCited, quotes: quotes}
	}
	if why == nothingSays && c.foreign(text) {
		why = otherLanguage
	}
	return judged{support: knowledge.SupportNone, reason: why}
}

// findAll is the support of a claim in each of the sources that has any.
func findAll(c claim, sources []*source) (quotes []quoted, why reason) {
	for _, s := range sources {
		v := s.check(c, mustCover)
		if v.ok {
			quotes = append(quotes, quoted{s, v.span})
		}
		why = max(why, v.reason)
	}
	return quotes, why
}

// clause parts a sentence where it could have been two.
var clause = regexp.MustCompile(`;\s+|:\s+|,\s+(?:and|but|while|whereas|und|aber|während|et|mais|y|pero|e|ma)\s+|\s+(?:and|und|et|while|whereas|but)\s+|[，；]`)

// byClause finds each clause in one of the sources, so that a sentence can rest
// on several. What no single source says is not said by two together.
func (c *checker) byClause(text string, sources []*source) []quoted {
	parts := clause.Split(text, -1)
	if len(parts) < 2 || len(sources) == 0 {
		return nil
	}
	var all []quoted
	for _, part := range parts {
		quotes, _ := findAll(newClaim(part, c.question), sources)
		if quotes == nil {
			return nil
		}
		all = append(all, quotes[0])
	}
	return all
}

// anywhere finds the claim in the source that says most of it.
func (c *checker) anywhere(of claim) ([]quoted, reason) {
	var found []quoted
	most, why := 0.0, nothingSays
	for _, s := range c.sources {
		v := s.check(of, unnamed)
		if v.ok && v.cover > most {
			most, found = v.cover, []quoted{{s, v.span}}
		}
		why = max(why, v.reason)
	}
	return found, why
}

// foreign says whether a text is in a language that no source is in.
func (c *checker) foreign(text string) bool {
	in := language.Detect(text)
	if in == language.Unknown {
		return false
	}
	for _, s := range c.sources {
		if s.main == in || s.main == language.Unknown {
			return false
		}
	}
	return true
}

var emphasis = strings.NewReplacer("**", "", "__", "", "`", "", "*", "")

// bare is a sentence without what only adorns it, and without addresses, which
// are judged by themselves.
func bare(text string) string {
	text = strings.TrimPrefix(text, "- ")
	text = brackets.ReplaceAllString(text, " ")
	return strings.TrimSpace(emphasis.Replace(addresses.ReplaceAllString(text, " ")))
}

// frames are the words of sentences that only lead up to others.
var frames = terms.Question("here is are the answer summary short following follow list steps points document documents passage passages source sources say says said as according based on below overview brief details", language.Of(language.English))

// plain says whether a sentence claims nothing: it has no words but those that
// lead up to others.
func plain(text string) bool {
	known := map[string]bool{}
	for _, f := range frames {
		known[f.Key()] = true
	}
	for _, w := range terms.Question(text, language.Of(language.English)) {
		if !known[w.Key()] {
			return false
		}
	}
	return len(numbersIn(text)) == 0 && strings.HasSuffix(text, ":")
}
