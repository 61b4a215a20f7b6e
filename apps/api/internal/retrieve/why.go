package retrieve

import (
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/sentence"
	"github.com/forebay/forebay/packages/schema/id"
)

// origins are the passages that the paths to the chosen ones set out from. They
// are loaded with them, so that access to them is checked as well.
func origins(chosen []fused) []id.ID {
	listed := make(map[id.ID]bool, len(chosen))
	for _, c := range chosen {
		listed[c.ChunkID] = true
	}
	var more []id.ID
	for _, c := range chosen {
		for _, step := range c.Why.Path {
			if !listed[step.From.ChunkID] {
				listed[step.From.ChunkID] = true
				more = append(more, step.From.ChunkID)
			}
		}
	}
	return more
}

// followed is the path with the sentences that name its entities, read from the
// passages as they are now. It says false when one of them has gone since: then
// there is no such path.
func followed(path []knowledge.Step, loaded map[id.ID]knowledge.Passage) ([]knowledge.Step, bool) {
	steps := make([]knowledge.Step, len(path))
	for i, s := range path {
		from, ok := loaded[s.From.ChunkID]
		if !ok || from.VersionID != s.From.VersionID {
			return nil, false
		}
		to, ok := loaded[s.To.ChunkID]
		if !ok || to.VersionID != s.To.VersionID {
			return nil, false
		}
		s.Name = spelled(s.Name, from, to, s)
		s.From.Span, s.To.Span = sentenceAt(from, s.From.Span), sentenceAt(to, s.To.Span)
		steps[i] = s
	}
	return steps, true
}

// spelled is an entity's name as the passages of a step write it: the graph's
// own spelling may be another document's, of which the reader knows nothing.
func spelled(name string, from, to knowledge.Passage, s knowledge.Step) string {
	folded := extract.Fold(name)
	if name, ok := extract.Spelling(to, []knowledge.Span{s.To.Span}, folded); ok {
		return name
	}
	name, _ = extract.Spelling(from, []knowledge.Span{s.From.Span}, folded)
	return name
}

// sentenceAt is the sentence of the passage that a span begins in; the first
// one for a span that is not in it, as of an entity that only the title names.
func sentenceAt(p knowledge.Passage, span knowledge.Span) knowledge.Span {
	first := knowledge.Span{}
	for s := range sentence.Split(p.Text) {
		in := knowledge.Span{Start: p.Span.Start + s.Start, End: p.Span.Start + s.End}
		if first.Len() == 0 {
			first = in
		}
		if span.Len() > 0 && in.Start <= span.Start && span.Start < in.End {
			return in
		}
	}
	return first
}
