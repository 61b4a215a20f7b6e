package extractive

import (
	"math"
	"strings"
)

// asked is the question as it is compared with sentences.
type asked struct {
	weights map[string]float64 // by term: how rare it is
	total   float64
	kind    kind
	subject string // of a question "what is X?": X in lower case
}

// kind is what sort of statement answers a question.
type kind int

const (
	anything   kind = iota
	definition      // what is X?
	reason          // why?
	quantity        // how many, how long, when?
)

func newAsked(question string, weights map[string]float64) asked {
	q := asked{weights: weights}
	for _, w := range weights {
		q.total += w
	}
	q.kind, q.subject = kindOf(strings.Fields(strings.ToLower(strings.TrimRight(question, "?!. \n"))))
	return q
}

// kindOf tells by a question's first words what would answer it.
func kindOf(words []string) (kind, string) {
	switch {
	case starts(words, "what", "is"), starts(words, "what", "are"), starts(words, "who", "is"):
		rest := words[2:]
		if len(rest) > 0 && (rest[0] == "a" || rest[0] == "an" || rest[0] == "the") {
			rest = rest[1:]
		}
		if len(rest) > 0 && len(rest) <= 4 {
			return definition, strings.Join(rest, " ")
		}
	case starts(words, "why"):
		return reason, ""
	case starts(words, "when"), starts(words, "how") && len(words) > 1 && !manner[words[1]]:
		return quantity, ""
	}
	return anything, ""
}

// manner lists what follows "how" in a question that asks for a way; anything
// else, as in "how many", asks for a figure.
var manner = map[string]bool{
	"do": true, "does": true, "did": true, "can": true, "could": true, "is": true, "are": true, "was": true, "were": true,
	"to": true, "should": true, "would": true, "will": true, "may": true, "might": true, "has": true, "have": true, "must": true,
}

func starts(words []string, with ...string) bool {
	if len(words) < len(with) {
		return false
	}
	for i, w := range with {
		if words[i] != w {
			return false
		}
	}
	return true
}

// share is how much of the question's weight the given sets of terms have.
func (q asked) share(sets ...map[string]struct{}) float64 {
	if q.total == 0 {
		return 0
	}
	has := 0.0
	for t, w := range q.weights {
		for _, set := range sets {
			if _, ok := set[t]; ok {
				has += w
				break
			}
		}
	}
	return has / q.total
}

// headed is how far a heading asks the question: the share of the question that
// it has, less where it mostly speaks of something else.
func (q asked) headed(heading map[string]struct{}) float64 {
	if len(heading) == 0 {
		return 0
	}
	common := 0
	for t := range heading {
		if _, ok := q.weights[t]; ok {
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
		for _, sign := range reasons {
			if strings.Contains(low, sign) {
				return bonusKind
			}
		}
	case quantity:
		if strings.ContainsAny(text, "0123456789") {
			return bonusKind
		}
	case anything:
	}
	return 0
}

// reasons are the signs of a reason.
var reasons = []string{"because", "so that", " since ", " due to ", " to avoid ", "therefore", " reason", " otherwise"}

// defines says whether a sentence, in lower case, begins by saying what the
// subject is.
func defines(sentence, subject string) bool {
	const article = len("“the ")
	at := strings.Index(sentence, subject)
	if at < 0 || at > article {
		return false
	}
	after := strings.TrimLeft(sentence[at+len(subject):], "*_`\"”) ")
	for _, verb := range []string{"is ", "are ", "means ", "refers ", "denotes ", ": ", "– ", "— "} {
		if strings.HasPrefix(after, verb) {
			return true
		}
	}
	return false
}
