package extractive

import (
	"math"
	"slices"
	"strings"
)

// asked is the question as it is compared with sentences.
type asked struct {
	words   []weighed
	terms   map[string]bool // all that its words have
	total   float64
	kind    kind
	subject string // of a question "what is X?": X in lower case
}

func newAsked(question string, words []weighed) asked {
	q := asked{words: words, terms: map[string]bool{}}
	for _, w := range words {
		q.total += w.weight
		for _, t := range w.Terms {
			q.terms[t] = true
		}
	}
	q.kind, q.subject = kindOf(question)
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

// The parts of a sentence's score.
const (
	weightCovered = 0.35 // the question's terms in the sentence
	weightReached = 0.35 // with its headings, title and the sentence before
	weightPassage = 0.30 // how well its passage was ranked

	bonusHeaded   = 0.35 // its heading asks the question; less for each sentence further down
	bonusDefines  = 0.35 // it says what the subject of "what is" is
	bonusKind     = 0.15 // it gives a reason or a figure where one was asked for
	bonusFirst    = 0.04 // it opens its section
	penaltyLeans  = 0.12 // it points back to a sentence that would be missing
	penaltyLength = 0.10 // it is far longer than a sentence should be
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
	for _, r := range read {
		rank := 0.0
		if best := read[0].passage.Score; best > 0 {
			rank = r.passage.Score / best
		}
		for _, c := range r.candidates {
			normal := strings.Join(strings.Fields(c.text()), " ")
			if seen[normal] {
				continue
			}
			seen[normal] = true
			c.covered, c.headed, c.reached = q.share(c.terms), q.headed(c.heading), q.share(c.terms, c.context)
			c.score = q.score(c, rank)
			all = append(all, c)
		}
	}
	return all
}

// score is how well a sentence answers; rank is its passage's score as a part
// of the best one's.
func (q asked) score(c *candidate, rank float64) float64 {
	text := c.text()
	s := weightCovered*c.covered + weightReached*c.reached + weightPassage*rank
	if c.headed >= asks {
		s += bonusHeaded * c.headed * math.Pow(fading, float64(c.place))
	}
	s += q.fit(text)
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

// fit is the bonus of a sentence that is the sort of statement asked for.
func (q asked) fit(text string) float64 {
	low := strings.ToLower(text)
	switch q.kind {
	case definition:
		if defines(low, q.subject) {
			return bonusDefines
		}
	case reason:
		if containsAny(low, reasons) {
			return bonusKind
		}
	case quantity:
		if strings.ContainsAny(text, "0123456789一二三四五六七八九十百千") {
			return bonusKind
		}
	case anything:
	}
	return 0
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
