package explore

import "math"

// association is how much more often two entities stand in one passage than
// chance would bring them together, from 0 to 1: their normalised pointwise
// mutual information (Bouma: "Normalized (pointwise) mutual information in
// collocation extraction", GSCL 2009, eq. 7), lowered for rare entities, of
// which chance alone makes the closest pairs (the discount of Pantel and Lin:
// "Discovering word senses from text", KDD 2002, section 3). together, a and b
// are numbers of passages, of all.
func association(together, a, b float64, all int) float64 {
	total := max(float64(all), a, b)
	together = min(together, a, b)
	if together <= 0 {
		return 0
	}
	npmi := 1.0
	if together < total {
		npmi = math.Log(together*total/(a*b)) / math.Log(total/together)
	}
	least := min(a, b)
	return max(npmi, 0) * together / (together + 1) * least / (least + 1)
}

// either joins two reasons for a connection: it is there unless both are wrong
// (a noisy or).
func either(p, q float64) float64 { return 1 - (1-p)*(1-q) }
