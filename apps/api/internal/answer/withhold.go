package answer

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// An answer is kept as it was given, and read by people who may by then read
// less than its asker could. What rests on a document that its reader may not
// read is withheld: the sentence, the citation with its quote, and the passage.
// Once anything is, sentences that name no source go too, for they may say what
// the others said; and so they do when a model was given something to write from
// that the reader may not read.

// withheldText stands in place of a sentence.
const withheldText = "[Withheld: this rests on a document that you may not read.]"

// withhold takes out of the events of an answer what their reader may not see.
// The numbers of the events stay as they are.
func (s *Service) withhold(ctx context.Context, events []knowledge.Event) ([]knowledge.Event, error) {
	documents, err := restingOn(events)
	if err != nil || len(documents) == 0 {
		return events, err
	}
	readable, err := s.opts.Readable(ctx, documents)
	if err != nil {
		return nil, err
	}
	return redact(events, readable)
}

// restingOn returns the documents that events name, or were written from.
func restingOn(events []knowledge.Event) ([]id.ID, error) {
	var documents []id.ID
	add := func(d id.ID) {
		if !slices.Contains(documents, d) {
			documents = append(documents, d)
		}
	}
	addPath := func(r *contract.Reason) {
		for place := range placesOf([]*contract.Reason{r}) {
			add(place.DocumentID)
		}
	}
	for _, e := range events {
		switch e.Type {
		case eventCitation:
			c, err := read[contract.CitationEvent](e)
			if err != nil {
				return nil, err
			}
			add(c.DocumentID)
			addPath(c.Why)
		case EventRests:
			given, err := ReadRests(e)
			if err != nil {
				return nil, err
			}
			for _, d := range given {
				add(d)
			}
		case eventDone:
			d, err := read[contract.DoneEvent](e)
			if err != nil {
				return nil, err
			}
			for _, p := range d.Nearest {
				add(p.DocumentID)
				addPath(p.Why)
			}
		}
	}
	return documents, nil
}

// redact leaves of the events what rests on readable documents.
func redact(events []knowledge.Event, readable map[id.ID]bool) ([]knowledge.Event, error) {
	cited, hidden := map[int]bool{}, map[int]bool{}
	some := false
	unreadable := func(d id.ID) bool { return !readable[d] }
	for _, e := range events {
		switch e.Type {
		case EventRests:
			given, err := ReadRests(e)
			if err != nil {
				return nil, err
			}
			some = some || slices.ContainsFunc(given, unreadable)
		case eventCitation:
			c, err := read[contract.CitationEvent](e)
			if err != nil {
				return nil, err
			}
			cited[c.Sentence] = true
			hidden[c.Sentence] = hidden[c.Sentence] || unreadable(c.DocumentID)
			some = some || hidden[c.Sentence]
		}
	}
	shown, said := make([]knowledge.Event, 0, len(events)), map[int]bool{}
	for _, e := range events {
		kept, err := redactEvent(e, readable, func(d contract.DeltaEvent) bool {
			return hidden[d.Sentence] || some && !cited[d.Sentence] && d.Support != string(knowledge.SupportPlain)
		}, said)
		if err != nil {
			return nil, err
		}
		if kept != nil {
			shown = append(shown, *kept)
		}
	}
	return shown, nil
}

// redactEvent returns the event as its reader may see it, or nil when nothing
// of it is left. said has the sentences that were withheld by events before.
func redactEvent(e knowledge.Event, readable map[id.ID]bool, hide func(contract.DeltaEvent) bool, said map[int]bool) (*knowledge.Event, error) {
	switch e.Type {
	case eventDelta:
		d, err := read[contract.DeltaEvent](e)
		if err != nil || !hide(d) {
			return &e, err
		}
		if said[d.Sentence] {
			return nil, nil
		}
		said[d.Sentence] = true
		return rewritten(e, contract.DeltaEvent{Sentence: d.Sentence, Break: d.Break, Text: withheldText, Support: string(knowledge.SupportWithheld)})
	case eventCitation:
		c, err := read[contract.CitationEvent](e)
		if err != nil || !readable[c.DocumentID] {
			return nil, err
		}
		if leadsThrough(c.Why, func(d id.ID) bool { return !readable[d] }) {
			c.Why.Path = nil
			return rewritten(e, c)
		}
	case eventDone:
		d, err := read[contract.DoneEvent](e)
		if err != nil {
			return nil, err
		}
		before, cut := len(d.Nearest), false
		d.Nearest = slices.DeleteFunc(d.Nearest, func(p contract.Passage) bool { return !readable[p.DocumentID] })
		if len(d.Nearest) < before {
			d.Advice, d.Confidence, cut = "", nil, true // they tell which words the others have
		}
		for _, p := range d.Nearest {
			if leadsThrough(p.Why, func(d id.ID) bool { return !readable[d] }) {
				p.Why.Path, cut = nil, true
			}
		}
		if cut {
			return rewritten(e, d)
		}
	}
	return &e, nil
}

func rewritten(e knowledge.Event, event any) (*knowledge.Event, error) {
	data, err := json.Marshal(event)
	if err != nil {
		return nil, fmt.Errorf("answer: encode the %s event: %w", e.Type, err)
	}
	e.Data = data
	return &e, nil
}

func read[T any](e knowledge.Event) (v T, err error) {
	if err = json.Unmarshal(e.Data, &v); err != nil {
		err = fmt.Errorf("answer: event %d: %w", e.Seq, err)
	}
	return v, err
}

// withholdAll does the same for all messages of a conversation, with one look
// at what their reader may read, and says whether anything was withheld.
func (s *Service) withholdAll(ctx context.Context, all []kept) (withheld bool, err error) {
	var documents []id.ID
	for _, k := range all {
		named, err := k.restingOn()
		if err != nil {
			return false, err
		}
		documents = append(documents, named...)
	}
	slices.SortFunc(documents, id.ID.Compare)
	documents = slices.Compact(documents)
	readable, err := s.opts.Readable(ctx, documents)
	if err != nil {
		return false, err
	}
	for i := range all {
		if err := all[i].withhold(readable); err != nil {
			return false, err
		}
	}
	return slices.ContainsFunc(documents, func(d id.ID) bool { return !readable[d] }), nil
}

func (k *kept) restingOn() ([]id.ID, error) {
	if len(k.events) > 0 {
		return restingOn(k.events)
	}
	documents := make([]id.ID, len(k.Citations))
	for i, c := range k.Citations {
		documents[i] = c.DocumentID
	}
	return documents, nil
}

// withhold redacts one message. Of an answer of which only its row is left,
// nobody can say which sentence rests on what.
func (k *kept) withhold(readable map[id.ID]bool) (err error) {
	if len(k.events) > 0 {
		k.events, err = redact(k.events, readable)
		return err
	}
	if slices.ContainsFunc(k.Citations, func(c knowledge.Citation) bool { return !readable[c.DocumentID] }) {
		k.Text, k.Citations = withheldText, nil
	}
	return nil
}
