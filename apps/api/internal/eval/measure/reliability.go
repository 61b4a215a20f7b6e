package measure

import "math"

// bins of equal width that confidences are put into.
const bins = 10

// Bin is the questions whose confidence lies in one range.
type Bin struct {
	Low, High  float64 // of the confidence; High belongs to the last bin only
	Questions  int
	Confidence float64 // mean
	Answerable float64 // the share of them that the corpus has an answer to
}

// Reliability sets what was said beside what was so: of the questions in each
// range of confidence, how many could be answered (DeGroot and Fienberg 1983).
// Empty ranges are left out.
func Reliability(outcomes []Outcome) []Bin {
	all := make([]Bin, bins)
	for _, o := range outcomes {
		if o.Confidence == nil {
			continue
		}
		b := &all[min(int(*o.Confidence*bins), bins-1)]
		b.Questions++
		b.Confidence += *o.Confidence
		if !o.Unanswerable {
			b.Answerable++
		}
	}
	var used []Bin
	for i, b := range all {
		if b.Questions == 0 {
			continue
		}
		b.Low, b.High = float64(i)/bins, float64(i+1)/bins
		b.Confidence /= float64(b.Questions)
		b.Answerable /= float64(b.Questions)
		used = append(used, b)
	}
	return used
}

// CalibrationError is the mean distance between confidence and truth over the
// bins, by their questions (Naeini et al. 2015).
func CalibrationError(outcomes []Outcome) float64 {
	sum, n := 0.0, 0
	for _, b := range Reliability(outcomes) {
		sum += float64(b.Questions) * math.Abs(b.Confidence-b.Answerable)
		n += b.Questions
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
