package retrieve

import "slices"

// Part names a part of ranking that a query can be answered without, so that
// what each brings can be seen.
type Part string

// The parts. A source is a part by its name.
const (
	PartDocument  Part = "document"  // the words of the whole document count, not the passage's alone
	PartPhrases   Part = "phrases"   // words that stand together as in the question
	PartProximity Part = "proximity" // how much of the question stands in neighbouring sentences
	PartGraph     Part = "graph"     // passages that are linked to those found by their words
	PartVector    Part = "vector"    // the source of this name: passages of like meaning
)

// Parts is a set of them; the zero value is empty.
type Parts []Part

// Has says whether p is one of them.
func (s Parts) Has(p Part) bool { return slices.Contains(s, p) }
