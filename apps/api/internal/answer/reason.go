package answer

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// A path is kept as IDs and spans, without a word of what documents say: it
// stays as long as its answer, and by then a document on it may be closed to
// its reader, replaced or erased. Whoever shows a path loads its words, with
// access checked; a path of which one step cannot be shown is left out.

// reasonContract is a reason as it is kept; nil of one that says nothing.
func reasonContract(r knowledge.Reason) *contract.Reason {
	if len(r.Terms) == 0 && len(r.Path) == 0 {
		return nil
	}
	out := &contract.Reason{Terms: r.Terms}
	for _, s := range r.Path {
		out.Path = append(out.Path, contract.Step{EntityID: s.Entity, From: placeContract(s.From), To: placeContract(s.To)})
	}
	return out
}

func placeContract(p knowledge.Place) contract.Place {
	return contract.Place{DocumentID: p.DocumentID, ChunkID: p.ChunkID, Start: p.Span.Start, End: p.Span.End}
}

// Words loads what paths say.
type Words interface {
	// Passages are those of the chunks that the scope may read and that serve.
	Passages(ctx context.Context, scope knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error)
	// EntityNames are the names of what the passages, by chunk, speak of, as they write them.
	EntityNames(ctx context.Context, passages map[id.ID]knowledge.Passage) (map[id.ID]string, error)
}

// PassagesContract are what a search found. Their paths have their words from
// what the search has read.
func PassagesContract(found retrieve.Result) []contract.Passage {
	list := make([]contract.Passage, len(found.Passages))
	for i, p := range found.Passages {
		list[i] = PassageContract(p)
		if why := list[i].Why; why != nil && !spell(why.Path, found.Read, func(step int) string { return p.Why.Path[step].Name }) {
			why.Path = nil
		}
	}
	return list
}

// explain gives the paths of the reasons their words, as far as the scope lets
// the viewer read them, with two reads for all. Reasons may be nil.
func (s *Service) explain(ctx context.Context, scope knowledge.Scope, reasons []*contract.Reason) error {
	var chunks []id.ID
	for place := range placesOf(reasons) {
		if !slices.Contains(chunks, place.ChunkID) {
			chunks = append(chunks, place.ChunkID)
		}
	}
	if len(chunks) == 0 {
		return nil
	}
	passages, err := s.opts.Words.Passages(ctx, scope, chunks)
	if err != nil {
		return err
	}
	names, err := s.opts.Words.EntityNames(ctx, passages)
	if err != nil {
		return err
	}
	for _, r := range reasons {
		if r != nil && !spell(r.Path, passages, func(step int) string { return names[r.Path[step].EntityID] }) {
			r.Path = nil
		}
	}
	return nil
}

// placesOf yields all places of the reasons' paths.
func placesOf(reasons []*contract.Reason) func(yield func(*contract.Place) bool) {
	return func(yield func(*contract.Place) bool) {
		for _, r := range reasons {
			if r == nil {
				continue
			}
			for i := range r.Path {
				if !yield(&r.Path[i].From) || !yield(&r.Path[i].To) {
					return
				}
			}
		}
	}
}

// spell writes out a path, whose places are sentences, and says whether all of
// it could be.
func spell(path []contract.Step, passages map[id.ID]knowledge.Passage, name func(step int) string) bool {
	for i := range path {
		step := &path[i]
		if step.Entity = name(i); step.Entity == "" {
			return false
		}
		for _, at := range []*contract.Place{&step.From, &step.To} {
			p, ok := passages[at.ChunkID]
			span := knowledge.Span{Start: at.Start, End: at.End}
			if !ok || p.DocumentID != at.DocumentID || !p.Span.Contains(span) {
				return false
			}
			at.DocumentName, at.Version, at.Page, at.CollectionID = p.DocumentName, p.Version, p.Page, &p.CollectionID
			at.Text = p.Text[span.Start-p.Span.Start : span.End-p.Span.Start]
		}
	}
	return true
}

// Reasons returns why the citations and the nearest passages of an answer were
// found. The answer may be of a conversation that another person shared.
func (s *Service) Reasons(ctx context.Context, conversation, message id.ID) (contract.Reasons, error) {
	detail, err := s.Conversation(ctx, conversation)
	if err != nil {
		return contract.Reasons{}, err
	}
	at := slices.IndexFunc(detail.Messages, func(m contract.Message) bool { return m.ID == message })
	if at < 0 {
		return contract.Reasons{}, knowledge.NotFound("answer")
	}
	m := detail.Messages[at]
	out := contract.Reasons{Citations: []contract.CitationReason{}, Nearest: []contract.Reason{}}
	var reasons []*contract.Reason
	for _, c := range m.Citations {
		reasons = append(reasons, c.Why)
	}
	if m.Done != nil {
		for _, p := range m.Done.Nearest {
			reasons = append(reasons, p.Why)
		}
	}
	scope, err := s.opts.Scope(ctx)
	if err != nil {
		return contract.Reasons{}, err
	}
	if err := s.explain(ctx, scope, reasons); err != nil {
		return contract.Reasons{}, err
	}
	for i, r := range reasons {
		switch {
		case i >= len(m.Citations) && r == nil:
			out.Nearest = append(out.Nearest, contract.Reason{})
		case i >= len(m.Citations):
			out.Nearest = append(out.Nearest, *r)
		case r != nil:
			out.Citations = append(out.Citations, contract.CitationReason{Number: m.Citations[i].Number, Sentence: m.Citations[i].Sentence, Why: *r})
		}
	}
	return out, nil
}

// unspoken is a source of words that has none.
type unspoken struct{}

func (unspoken) Passages(context.Context, knowledge.Scope, []id.ID) (map[id.ID]knowledge.Passage, error) {
	return nil, nil
}
func (unspoken) EntityNames(context.Context, map[id.ID]knowledge.Passage) (map[id.ID]string, error) {
	return nil, nil
}

// leadsThrough says whether the reason's path goes through a document of which
// unreadable says that it cannot be read.
func leadsThrough(r *contract.Reason, unreadable func(id.ID) bool) bool {
	for place := range placesOf([]*contract.Reason{r}) {
		if unreadable(place.DocumentID) {
			return true
		}
	}
	return false
}
