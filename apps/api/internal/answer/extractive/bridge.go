package extractive

import (
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// bridge finds the sentences that lead to each of the passages.
func (q asked) bridge(read []reading) {
	for i := range read {
		r := &read[i]
		r.bridges = q.bridgesTo(r.passage, read)
		for _, c := range r.candidates {
			c.bridges = r.bridges
		}
	}
}

// led are terms with those of the sentences that lead to them.
func led(set map[string]struct{}, bridges []*candidate) map[string]struct{} {
	if len(bridges) == 0 {
		return set
	}
	sets := []map[string]struct{}{set}
	for _, b := range bridges {
		sets = append(sets, b.terms)
	}
	return union(sets...)
}

// bridgesTo returns the sentences that lead from other passages to p, as its
// path has them, first hop first. A step whose sentence cannot stand in an
// answer, or whose passage was not brought, is left out.
func (q asked) bridgesTo(p *knowledge.Passage, read []reading) []*candidate {
	var bridges []*candidate
	for _, step := range p.Why.Path {
		if b := q.sentenceAt(step.From, read); b != nil && b.passage != p && !slices.Contains(bridges, b) {
			bridges = append(bridges, b)
		}
	}
	return bridges
}

// sentenceAt is the sentence at a place, of the passages that were read. Where
// the passage's title alone names what the path goes by, it is the sentence that
// has most of the question.
func (q asked) sentenceAt(place knowledge.Place, read []reading) (best *candidate) {
	for _, r := range read {
		if r.passage.ID != place.ChunkID {
			continue
		}
		for _, c := range r.candidates {
			start, end := r.passage.Span.Start+c.span.Start, r.passage.Span.Start+c.span.End
			if start < place.Span.End && place.Span.Start < end {
				return c
			}
			if best == nil || q.share(c.terms) > q.share(best.terms) {
				best = c
			}
		}
	}
	return best
}

// withBridges puts before each chosen sentence what leads to it, as long as all
// are no more than most; the best sentence and what leads to it always stay.
func withBridges(chosen []*candidate, most int) []*candidate {
	var all []*candidate
	for _, c := range chosen {
		var led []*candidate
		for _, s := range append(slices.Clone(c.bridges), c) {
			if !saidAlready(all, s) {
				led = append(led, s)
			}
		}
		if len(all) > 0 && len(all)+len(led) > most {
			continue
		}
		all = append(all, led...)
	}
	return all
}

// saidAlready says whether a sentence is among others: passages that overlap
// have the same one twice.
func saidAlready(all []*candidate, s *candidate) bool {
	return slices.ContainsFunc(all, func(o *candidate) bool { return o.text() == s.text() })
}
