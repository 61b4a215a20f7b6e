package insight

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// Observation is how one question went: no word of it, nor who asked.
type Observation struct {
	ID       id.ID
	At       time.Time
	Length   int     // of the question, in characters
	Found    int     // passages
	Declined bool    // whether it was answered with nothing
	TopScore float64 // of the best passage, as search has it; 0 without one
	Coverage float64 // the share of the question that the best passages have, 0 to 1
	Topics   []Topic // what its words fall into
}

// Mark is a place in the order of observations. The zero Mark is before the
// first.
type Mark struct {
	At time.Time
	ID id.ID
}

// Mark is where the observation stands.
func (o Observation) Mark() Mark { return Mark{o.At, o.ID} }

// Measure is what is compared.
type Measure string

// The measures.
const (
	Length   Measure = "length"    // how long questions are
	TopScore Measure = "top_score" // how well the best passage fits
	Coverage Measure = "coverage"  // how much of a question the passages have
	Declined Measure = "declined"  // the share of questions without an answer
	NewWords Measure = "new_words" // questions of words that the reference does not have
	WordMix  Measure = "word_mix"  // how often words are asked with
)

// Measures are all of them, in the order in which people see them.
var Measures = []Measure{NewWords, WordMix, TopScore, Coverage, Declined, Length}

// values are a numeric measure's in each of the observations.
func (m Measure) values(list []Observation) []float64 {
	out := make([]float64, len(list))
	for i, o := range list {
		switch m {
		case Length:
			out[i] = float64(o.Length)
		case TopScore:
			out[i] = o.TopScore
		default:
			out[i] = o.Coverage
		}
	}
	return out
}
