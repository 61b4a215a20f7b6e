package extractive

import (
	"math"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
	"github.com/forebay/forebay/packages/schema/id"
)

// asked is the question as it is compared with sentences.
type asked struct {
	words   []weighed
	terms   map[string]bool // all that its words have
	total   float64
	kind    kind
	subject string       // of a question "what is X?": X in lower case
	sort    []terms.Word // of a question "which X?": X
	claim   bool         // it is no question: it states what is to be borne out or denied
}

func newAsked(question string, words []weighed, read []reading) asked {
	q := asked{words: words, terms: map[string]bool{}}
	for _, w := range words {
		q.total += w.weight
		for _, t := range w.Terms {
			q.terms[t] = true
		}
	}
	q.kind, q.subject = kindOf(question)
	q.sort, q.claim = sortOf(question, read), claims(question)
	return q
}

// share is how much of the question's weight the given sets of terms have.
func (q asked) share(sets ...map[string]struct{}) float64 {
	if q.total == 0 {
		return 0
	}
	covered := 0.0
	for _, w := range q.words {
		if slices.ContainsFunc(sets, func(set map[string]struct{}) bool { return has(set, w.Word) }) {
			covered += w.weight
		}
	}
	return covered / q.total
}

// headed is how far a heading asks the question: the share of the question that
// it has, less where it mostly speaks of something else.
func (q asked) headed(heading map[string]struct{}) float64 {
	if len(heading) == 0 {
		return 0
	}
	common := 0
	for t := range heading {
		if q.terms[t] {
			common++
		}
	}
	return q.share(heading) * min(1, 2*float64(common)/float64(len(heading)))
}

// The parts of a sentence's score, the logarithm of the odds that it answers a
// question; those of claims are in claim.go. See
// docs/decisions/0022-how-sure-an-answer-is.md for what they were fitted on.
const (
	weightReached = 1.9 // the question's terms in the sentence with its headings, title and the sentence before
	weightShared  = 1.3 // how many of its terms are the question's, of the square root of all
	weightPassage = 3.4 // how well its passage was ranked
	weightBest    = 1.1 // it is of the document that was ranked best
	weightLength  = 0.6 // the logarithm of its words: short ones say little

	bonusHeaded   = 2.5 // its heading asks the question; less for each sentence further down
	bonusDefines  = 2.5 // it says what the subject of "what is" is
	bonusKind     = 0.8 // it gives a reason or a figure where one was asked for
	bonusFirst    = 0.2 // it opens its section
	penaltyLeans  = 0.5 // it points back to a sentence that would be missing
	penaltyLength = 1.0 // it is far longer than a sentence should be
)

// asks is the share of the question that makes a heading ask the same.
const asks = 0.7

// fading is what is left of a heading's bonus one sentence further down.
const fading = 0.9

// comfortable is how long a sentence can be before that counts against it, in bytes.
const comfortable = 300

// score scores the sentences of all passages, each text once: passages can
// overlap, and documents repeat each other.
func score(read []reading, q asked) []*candidate {
	var all []*candidate
	seen := map[string]bool{}
	var documents map[id.ID]document
	if q.claim {
		documents = q.documentsOf(read)
	}
	for _, r := range read {
		for _, c := range r.candidates {
			normal := strings.Join(strings.Fields(c.text()), " ")
			if seen[normal] {
				continue
			}
			seen[normal] = true
			c.covered, c.headed, c.reached = q.share(c.terms), q.headed(c.heading), q.share(c.led(), c.context)
			if q.claim {
				c.score = q.evidence(c, documents[r.passage.DocumentID])
			} else {
				c.score = q.score(c, r.rank(read), c.restsOn(read[0].passage.DocumentID))
			}
			all = append(all, c)
		}
	}
	return all
}

// rank is the score of a passage as a part of the best one's.
func (r *reading) rank(read []reading) float64 {
	if best := read[0].passage.Score; best > 0 {
		return r.passage.Score / best
	}
	return 0
}

// led are the terms of a sentence with those of what leads to it.
func (c *candidate) led() map[string]struct{} { return led(c.terms, c.bridges) }

// restsOn says whether the sentence, or one that leads to it, is of the document.
func (c *candidate) restsOn(document id.ID) bool {
	return c.passage.DocumentID == document ||
		slices.ContainsFunc(c.bridges, func(b *candidate) bool { return b.passage.DocumentID == document })
}

// score is how well a sentence answers, with what leads to it; rank is its
// passage's score as a part of the best one's, and best says whether it rests on
// the same document.
func (q asked) score(c *candidate, rank float64, best bool) float64 {
	text := c.text()
	s := weightReached*c.reached + weightShared*q.shared(c.led()) + weightPassage*rank + weightLength*math.Log(float64(max(1, words(text))))
	if best {
		s += weightBest
	}
	s += q.fit(c)
	if c.place == 0 {
		s += bonusFirst
	} else if leaning(text) {
		s -= penaltyLeans
	}
	if len(text) > comfortable {
		s -= penaltyLength * float64(len(text)-comfortable) / (maxLength - comfortable)
	}
	return s
}

// shared is how many of a sentence's terms are the question's, of the square
// root of them all: long sentences have more by chance.
func (q asked) shared(sentence map[string]struct{}) float64 {
	common := 0
	for t := range sentence {
		if q.terms[t] {
			common++
		}
	}
	return float64(common) / math.Sqrt(float64(len(sentence)+1))
}

// fit is the bonus of a sentence that stands where the same is asked, or is the
// sort of statement asked for.
func (q asked) fit(c *candidate) float64 {
	bonus := 0.0
	if c.headed >= asks {
		bonus = bonusHeaded * c.headed * math.Pow(fading, float64(c.place))
	}
	low := strings.ToLower(c.text())
	switch q.kind {
	case definition:
		if defines(low, q.subject) {
			bonus += bonusDefines
		}
	case reason:
		if containsAny(low, reasons) {
			bonus += bonusKind
		}
	case quantity:
		if strings.ContainsAny(low, "0123456789一二三四五六七八九十百千") {
			bonus += bonusKind
		}
	case anything:
	}
	return bonus
}

// defines says whether a sentence, in lower case, begins by saying what the
// subject is.
func defines(sentence, subject string) bool {
	const article = len("“the ")
	at := strings.Index(sentence, subject)
	if subject == "" || at < 0 || at > article {
		return false
	}
	after := strings.TrimLeft(sentence[at+len(subject):], "*_`\"”») ")
	return slices.ContainsFunc(defining, func(verb string) bool { return strings.HasPrefix(after, verb) })
}
