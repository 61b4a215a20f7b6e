package insight

import (
	"math"
	"slices"
	"strconv"
)

// Picture is a measure's distribution in the reference and now, for people.
type Picture struct {
	Bars      []Bar     `json:"bars"`
	Reference Quantiles `json:"reference"`
	Now       Quantiles `json:"now"`
}

// Bar is one part of a distribution: either share is of its side's questions, or
// words.
type Bar struct {
	Label     string  `json:"label,omitempty"` // of a bar that is no range
	From      float64 `json:"from"`
	To        float64 `json:"to"`
	Reference float64 `json:"reference"`
	Now       float64 `json:"now"`
}

// Quantiles sum one side up.
type Quantiles struct {
	P10  float64 `json:"p10"`
	P50  float64 `json:"p50"`
	P90  float64 `json:"p90"`
	Mean float64 `json:"mean"`
}

const (
	bars      = 16
	wordsBars = 10
)

// numbersPicture has ranges of equal width over all but the outermost hundredth;
// the last takes in what is beyond. Both sides are sorted and not empty.
func numbersPicture(a, b []float64) Picture {
	low, high := min(a[0], b[0]), max(quantile(a, .99), quantile(b, .99))
	if high <= low {
		high = low + 1
	}
	width := (high - low) / bars
	p := Picture{Bars: make([]Bar, bars), Reference: quantiles(a), Now: quantiles(b)}
	for i := range p.Bars {
		p.Bars[i].From, p.Bars[i].To = low+float64(i)*width, low+float64(i+1)*width
	}
	fill := func(list []float64, share func(*Bar) *float64) {
		for _, v := range list {
			i := min(int((v-low)/width), bars-1)
			*share(&p.Bars[i]) += 1 / float64(len(list))
		}
	}
	fill(a, func(b *Bar) *float64 { return &b.Reference })
	fill(b, func(b *Bar) *float64 { return &b.Now })
	return p
}

// sharePicture is that of a measure that is a share.
func sharePicture(reference, now float64) Picture {
	return Picture{
		Bars:      []Bar{{Reference: reference, Now: now}},
		Reference: Quantiles{P10: reference, P50: reference, P90: reference, Mean: reference},
		Now:       Quantiles{P10: now, P50: now, P90: now, Mean: now},
	}
}

// newWordsPicture is how much of a question is new: for one of the window, the
// share of its topics that the reference lacks; for one of the reference, those
// that its others lack.
func (w *words) newWordsPicture(now []float64) Picture {
	var a, b []float64
	for i, q := range w.questions {
		if len(q) == 0 {
			continue
		}
		var fresh float64
		for _, t := range q {
			others := w.topics[t].total - now[t]
			if i < w.reference {
				others--
			}
			if others == 0 {
				fresh++
			}
		}
		if share := fresh / float64(len(q)); i < w.reference {
			a = append(a, share)
		} else {
			b = append(b, share)
		}
	}
	if len(a) == 0 || len(b) == 0 {
		return Picture{}
	}
	slices.Sort(a)
	slices.Sort(b)
	return numbersPicture(a, b)
}

// wordMixPicture is the shares of the topics that changed most.
func (w *words) wordMixPicture(now []float64) Picture {
	var p Picture
	for i, t := range w.mostChanged(now, wordsBars) {
		p.Bars = append(p.Bars, Bar{
			Label:     strconv.Itoa(i + 1),
			Reference: (w.topics[t].total - now[t]) / float64(max(w.reference, 1)),
			Now:       now[t] / float64(max(w.window(), 1)),
		})
	}
	return p
}

func quantiles(sorted []float64) Quantiles {
	mean, _, _ := moments(sorted)
	return Quantiles{P10: quantile(sorted, .1), P50: quantile(sorted, .5), P90: quantile(sorted, .9), Mean: mean}
}

// quantile is the smallest value that a share q of all is no larger than.
func quantile(sorted []float64, q float64) float64 {
	return sorted[max(int(math.Ceil(q*float64(len(sorted))))-1, 0)]
}
