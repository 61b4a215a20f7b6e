package lexical

import (
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// lookedAt is how many chunks are ranked once more by their sketches, at least.
// All measures are the same with 300.
const lookedAt = 200

// What the parts of ranking count beside BM25, which is in nats: the weight of
// a word there is its idf. Chosen on SciFact's training queries and on halves
// of LiHua-World and MuSiQue; docs/search.md has what each brings.
const (
	// windowWeight is what the words of the best window of windowSentences
	// sentences count, and titleShare what those count of it that are in the
	// title instead. Flat from .1 to .3; 2 and 3 sentences are alike.
	windowWeight    = 0.2
	windowSentences = 2
	titleShare      = 0.5

	// phraseWeight is what two words of the question count that stand beside
	// each other in its order, function words aside. Flat from .05 to .15.
	phraseWeight = 0.1

	// documentShare is what a word that the passage lacks is worth when
	// another passage of its document has it. Flat from .35 to .7.
	documentShare = 0.5
)

// candidate is a chunk that is looked at.
type candidate struct {
	key   key
	score float64
	worth []float64 // of each of the question's words: saturated, 0 to 1
}

// look adds to the scores what the sketches of the chunks tell.
func look(chunks sketches, q *asked, average float64, best []scored, without retrieve.Parts) ([]candidate, error) {
	list := make([]candidate, len(best))
	var s sketch
	for i, b := range best {
		if err := chunks.read(b.number, q.of, &s); err != nil {
			return nil, err
		}
		norm := lengthNorm(float64(s.tokens()), average)
		list[i] = candidate{key: s.key, score: b.score, worth: q.worth(&s, norm)}
		if !without.Has(retrieve.PartProximity) {
			list[i].score += windowWeight * q.window(&s)
		}
		if !without.Has(retrieve.PartPhrases) {
			list[i].score += phraseWeight * q.phrases(&s, norm)
		}
	}
	if !without.Has(retrieve.PartDocument) {
		q.share(list)
	}
	return list, nil
}

// worth is what each of the question's words is worth in a chunk.
func (a *asked) worth(s *sketch, norm float64) []float64 {
	tf := make([]float64, len(a.words))
	count := func(terms []int, times float64) {
		for _, w := range terms {
			if w != none {
				tf[w] += times
			}
		}
	}
	count(s.title, titleWeight)
	count(s.heading, 1)
	for _, sentence := range s.sentences {
		count(sentence, 1)
	}
	for w := range tf {
		tf[w] = saturated(tf[w], norm)
	}
	return tf
}

// share gives each chunk a part in the words that others of its document have:
// a document's first passage names what the others speak of.
func (a *asked) share(list []candidate) {
	most := map[id.ID][]float64{}
	for _, c := range list {
		m := most[c.key.document]
		if m == nil {
			m = make([]float64, len(a.words))
			most[c.key.document] = m
		}
		for w, v := range c.worth {
			m[w] = max(m[w], v)
		}
	}
	for i, c := range list {
		for w, m := range most[c.key.document] {
			list[i].score += a.words[w].weight * max(0, documentShare*m-c.worth[w])
		}
	}
}

// wordSet is a set of the first 64 words of a question: who asks more gets them
// all ranked by BM25, and these by where they stand.
type wordSet uint64

func setOf(terms []int) (s wordSet) {
	for _, w := range terms {
		if w != none {
			s |= 1 << w // nothing from 64 on
		}
	}
	return s
}

// weight is that of all words of the set.
func (a *asked) weight(s wordSet) (sum float64) {
	for w := range a.words {
		if s&(1<<w) != 0 {
			sum += a.words[w].weight
		}
	}
	return sum
}

// window is the weight of the words in the window of sentences that has the
// most, counting in part those that the titles above have.
func (a *asked) window(s *sketch) float64 {
	above := setOf(s.title) | setOf(s.heading)
	sets := make([]wordSet, len(s.sentences))
	for i, sentence := range s.sentences {
		sets[i] = setOf(sentence)
	}
	best := titleShare * a.weight(above)
	for i := range sets {
		var in wordSet
		for _, set := range sets[i:min(i+windowSentences, len(sets))] {
			in |= set
		}
		best = max(best, a.weight(in)+titleShare*a.weight(above&^in))
	}
	return best
}

// phrases is the idf of the pairs of words that stand beside each other both
// in the question and in the chunk, saturated like single words.
func (a *asked) phrases(s *sketch, norm float64) (sum float64) {
	if len(a.order) < 2 {
		return 0
	}
	pairs := make([]float64, len(a.order)-1)
	count := func(terms []int) {
		before := none
		for _, w := range terms {
			if w != none && before != none && w != before {
				for i := range pairs {
					if a.order[i] == before && a.order[i+1] == w {
						pairs[i]++
					}
				}
			}
			before = w
		}
	}
	count(s.title)
	count(s.heading)
	for _, sentence := range s.sentences {
		count(sentence)
	}
	for i, n := range pairs {
		sum += (a.words[a.order[i]].idf + a.words[a.order[i+1]].idf) * n / (n + norm)
	}
	return sum
}
