package reading

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Outcomes of a passage that a model replied to, besides model.OutcomeOK.
const (
	BrokenJSON = "broken_json" // nothing in the reply is the object that was asked for
	Invented   = "invented"    // nothing that it says stands in the passage
	Nothing    = "nothing"     // an object that says nothing
	Partly     = "partly"      // some of it was left out: not in the passage, of a wrong type, or too much
)

// Bounds of what is taken from one reply.
const (
	maxEntities  = 64
	maxRelations = 64
	maxSpans     = 16 // places of one entity
	minName      = 2  // characters
	maxKind      = 64 // characters of a relation
	maxQuote     = 2000
)

type reply struct {
	Entities  []json.RawMessage `json:"entities"`
	Relations []json.RawMessage `json:"relations"`
}

type entitySaid struct{ Name, Kind string }

type relationSaid struct{ Source, Relation, Target, Quote string }

// checked is what stands of a reply.
type checked struct {
	part     build.Part
	entities map[id.ID]graph.Entity
	outcome  string
}

// check takes from a model's reply what the passage bears out. Where a name or
// a quote stands is looked for in the passage: what the model says of that is
// never asked.
func check(org id.ID, p Passage, text string) checked {
	c := checked{
		part:     build.Part{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID},
		entities: map[id.ID]graph.Entity{}, outcome: BrokenJSON,
	}
	said, ok := parse(text)
	if !ok {
		return c
	}
	left := max(0, len(said.Entities)-maxEntities) + max(0, len(said.Relations)-maxRelations)
	for _, raw := range said.Entities[:min(len(said.Entities), maxEntities)] {
		var e entitySaid
		if json.Unmarshal(raw, &e) != nil || !c.mention(org, p, e) {
			left++
		}
	}
	for _, raw := range said.Relations[:min(len(said.Relations), maxRelations)] {
		var r relationSaid
		if json.Unmarshal(raw, &r) != nil || !c.relate(org, p, r) {
			left++
		}
	}
	switch {
	case len(c.part.Mentions) == 0 && left == 0:
		c.outcome = Nothing
	case len(c.part.Mentions) == 0:
		c.outcome = Invented
	case left > 0:
		c.outcome = Partly
	default:
		c.outcome = "ok"
	}
	return c
}

// parse finds the object in a reply: models like to say something around it.
func parse(text string) (r reply, ok bool) {
	from, to := strings.IndexByte(text, '{'), strings.LastIndexByte(text, '}')
	if from < 0 || to < from {
		return r, false
	}
	return r, json.Unmarshal([]byte(text[from:to+1]), &r) == nil
}

// mention takes an entity whose name stands in the passage.
func (c *checked) mention(org id.ID, p Passage, said entitySaid) bool {
	name := strings.TrimSpace(said.Name)
	folded := extract.Fold(name)
	if folded == "" || utf8.RuneCountInString(name) < minName || utf8.RuneCountInString(name) > graph.MaxName {
		return false
	}
	entity := graph.EntityID(org, folded)
	if _, twice := c.entities[entity]; twice {
		return true
	}
	spans, times := places(p.Text, name)
	if times == 0 {
		return false
	}
	for i := range spans {
		spans[i].Start += p.Start
		spans[i].End += p.Start
	}
	kind := graph.Kind(strings.ToLower(said.Kind))
	if !slices.Contains([]graph.Kind{graph.KindName, graph.KindTerm, graph.KindIdentifier, graph.KindDate}, kind) {
		kind = graph.KindTerm
	}
	c.entities[entity] = graph.Entity{ID: entity, Name: name, NamedBy: p.VersionID, Folded: folded, Kind: kind}
	c.part.Mentions = append(c.part.Mentions, graph.Mention{
		EntityID: entity, DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID, Times: times, Spans: spans,
	})
	return true
}

// places finds a name in a text where it is no part of a longer word.
func places(text, name string) (spans []knowledge.Span, times int) {
	for at := 0; ; {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return spans, times
		}
		start := at + i
		end := start + len(name)
		at = end
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		first, _ := utf8.DecodeRuneInString(name)
		last, _ := utf8.DecodeLastRuneInString(name)
		if joins(before, first) || joins(last, after) {
			continue
		}
		if times++; len(spans) < maxSpans {
			spans = append(spans, knowledge.Span{Start: start, End: end})
		}
	}
}

// joins says whether two letters next to each other are of one word. Scripts
// that are written without spaces have no such words.
func joins(a, b rune) bool { return word(a) && word(b) }

func word(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai)
}

// relate takes a relation between two of the entities that a sentence of the
// passage states.
func (c *checked) relate(org id.ID, p Passage, said relationSaid) bool {
	kind := strings.Join(strings.Fields(said.Relation), " ")
	source, target := graph.EntityID(org, extract.Fold(said.Source)), graph.EntityID(org, extract.Fold(said.Target))
	_, from := c.entities[source]
	_, to := c.entities[target]
	span, found := quoted(p.Text, said.Quote)
	if !from || !to || !found || source == target || kind == "" || utf8.RuneCountInString(kind) > maxKind {
		return false
	}
	// One of the two may be meant by a pronoun, not both.
	sentence := p.Text[span.Start:span.End]
	if !strings.Contains(sentence, c.entities[source].Name) && !strings.Contains(sentence, c.entities[target].Name) {
		return false
	}
	r := graph.Relation{
		SourceID: source, TargetID: target, Kind: kind, Method: graph.MethodModel, Weight: modelWeight,
		DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID,
		Span: knowledge.Span{Start: p.Start + span.Start, End: p.Start + span.End},
	}
	r.ID = build.RelationID(r)
	if !slices.ContainsFunc(c.part.Relations, func(o graph.Relation) bool { return o.ID == r.ID }) {
		c.part.Relations = append(c.part.Relations, r)
	}
	return true
}

// modelWeight is how sure a relation is that a model found and a quote bears out.
const modelWeight = .8

// quoted finds a quote in a text, whatever the space between its words.
func quoted(text, quote string) (knowledge.Span, bool) {
	words := strings.Fields(quote)
	if len(words) == 0 || len(quote) > maxQuote {
		return knowledge.Span{}, false
	}
	for from := 0; ; {
		i := strings.Index(text[from:], words[0])
		if i < 0 {
			return knowledge.Span{}, false
		}
		start := from + i
		if end, ok := follow(text, start, words); ok {
			return knowledge.Span{Start: start, End: end}, true
		}
		from = start + len(words[0])
	}
}

// follow walks along the words of a quote from a place in a text.
func follow(text string, at int, words []string) (end int, ok bool) {
	for i, w := range words {
		if i > 0 {
			rest := strings.TrimLeftFunc(text[at:], unicode.IsSpace)
			if len(rest) == len(text)-at {
				return 0, false
			}
			at = len(text) - len(rest)
		}
		if !strings.HasPrefix(text[at:], w) {
			return 0, false
		}
		at += len(w)
	}
	return at, true
}
