package insight

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/language"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// best is how many of the passages found are looked at for a question's words.
const best = 3

// coverage is the share of a question's words that the passages have, each
// weighed by how rare it is in the library; a word that the library lacks weighs
// as much as its rarest. Without passages, or words, it is 0.
func (w *Watch) coverage(ctx context.Context, question string, passages []knowledge.Passage) float64 {
	have, in := map[string]struct{}{}, language.Set(0)
	for _, p := range passages {
		for _, text := range []string{p.Text, p.Heading, p.DocumentTitle} {
			found, languages := terms.Set(text, language.Unknown)
			in |= languages
			for t := range found {
				have[t] = struct{}{}
			}
		}
	}
	asked := terms.Question(question, in)
	var all []string
	for _, a := range asked {
		all = append(all, a.Terms...)
	}
	rarity, err := w.Rarity(ctx, all)
	if err != nil {
		rarity = nil // a figure is not worth a failure: all are alike then
	}
	rarest := 1.
	for _, r := range rarity {
		rarest = max(rarest, r)
	}
	var covered, whole float64
	for _, a := range asked {
		weight := rarest
		for _, t := range a.Terms {
			if r, known := rarity[t]; known {
				weight = min(weight, r)
			}
		}
		whole += weight
		if slices.ContainsFunc(a.Terms, func(t string) bool { _, ok := have[t]; return ok }) {
			covered += weight
		}
	}
	if whole == 0 {
		return 0
	}
	return covered / whole
}
