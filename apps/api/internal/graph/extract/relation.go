package extract

import (
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// relate finds what the sentences of a chunk state of two of its entities: a
// verb or a preposition right between them.
func (d *document) relate(i int, places []place) {
	p := &d.chunks[i]
	at, count := 0, d.relateSpelled(i, places)
	for _, l := range p.sentences {
		for at < len(places) && places[at].span.Start < l.span.Start {
			at++
		}
		var inside []place
		for ; at < len(places) && places[at].span.Start < l.span.End; at++ {
			if n := len(inside); n == 0 || places[at].span.Start >= inside[n-1].span.End {
				inside = append(inside, places[at])
			}
		}
		for n, target := range inside {
			var source int
			var kind string
			var weight float64
			if n == 0 {
				source = d.subject
				kind, weight = opening(p.Text[l.span.Start:target.span.Start])
			} else {
				source = inside[n-1].entity
				kind, weight = between(p.Text[inside[n-1].span.End:target.span.Start])
			}
			if kind == "" || source < 0 || source == target.entity {
				continue
			}
			if count++; count > MaxRelations {
				return
			}
			d.reading.Relations = append(d.reading.Relations, Relation{
				Source: source, Target: target.entity, Chunk: i, Kind: kind, Weight: weight,
				Span: knowledge.Span{Start: p.Span.Start + l.span.Start, End: p.Span.Start + l.span.End},
			})
		}
	}
}

// relateSpelled relates the short names that the chunk explains to the full ones,
// where it mentions both, and says how many those are.
func (d *document) relateSpelled(i int, places []place) (count int) {
	mentioned := func(e int) bool {
		return slices.ContainsFunc(places, func(p place) bool { return p.entity == e })
	}
	for ; len(d.spelled) > 0 && d.spelled[0].Chunk == i; d.spelled = d.spelled[1:] {
		r := d.spelled[0]
		if count == MaxRelations || !mentioned(r.Source) || !mentioned(r.Target) {
			continue
		}
		count++
		start := d.chunks[i].Span.Start
		r.Span = knowledge.Span{Start: start + r.Span.Start, End: start + r.Span.End}
		d.reading.Relations = append(d.reading.Relations, r)
	}
	return count
}

// Phrases that state a relation when they stand between two names, and how
// surely. The value is what the relation is called.
var stated = map[string]string{
	"born in": "born in", "born at": "born in", "died in": "died in", "died at": "died in", "raised in": "raised in",
	"located in": "located in", "located on": "located in", "situated in": "located in", "lies in": "located in", "city in": "located in", "town in": "located in", "village in": "located in", "county in": "located in",
	"based in": "based in", "headquartered in": "based in",
	"founded by": "founded by", "established by": "founded by", "co-founded by": "founded by", "founded": "founder of", "co-founded": "founder of", "founder of": "founder of",
	"directed by": "directed by", "written by": "written by", "produced by": "produced by", "performed by": "performed by", "recorded by": "performed by", "composed by": "composed by",
	"sung by": "performed by", "released by": "released by", "released on": "released by", "published by": "published by", "developed by": "developed by", "designed by": "designed by", "created by": "created by",
	"owned by": "owned by", "operated by": "operated by", "acquired by": "acquired by", "starring": "starring", "stars": "starring",
	"part of": "part of", "member of": "member of", "capital of": "capital of", "president of": "president of", "director of": "director of", "chairman of": "chair of", "ceo of": "chief executive of",
	"son of": "child of", "daughter of": "child of", "father of": "parent of", "mother of": "parent of", "brother of": "sibling of", "sister of": "sibling of",
	"wife of": "married to", "husband of": "married to", "married": "married to", "married to": "married to",
	"borders": "borders", "bordered by": "borders", "tributary of": "tributary of", "flows into": "flows into",
	"graduated from": "studied at", "studied at": "studied at", "educated at": "studied at", "worked for": "works for", "works for": "works for", "plays for": "plays for", "played for": "plays for",
	"also known as": "alias of", "known as": "alias of", "also called": "alias of", "formerly known as": "alias of", "née": "alias of", "aka": "alias of", "abbreviated as": "alias of",
	"succeeded by": "succeeded by", "preceded by": "preceded by", "named after": "named after", "used by": "used by", "caused by": "caused by", "treated with": "treated with",
	"inhibits": "inhibits", "activates": "activates", "binds": "binds", "binds to": "binds", "encodes": "encodes", "regulates": "regulates", "induces": "induces", "causes": "causes",
	"geboren in": "geboren in", "liegt in": "liegt in", "gegründet von": "gegründet von", "Teil von": "Teil von", "né à": "né à", "situé en": "situé en", "nacido en": "nacido en", "ubicado en": "ubicado en",
}

// Words that may stand around such a phrase without changing it.
var filler = set("is was are were be been being has had have a an the in its it he she who which that and as of also now currently then first later originally mainly " +
	"ist war wurde est était fut es era fue der die das la le el un una une ein eine")

// maxBetween is the longest text between two names that is looked at, in bytes.
const maxBetween = 64

const (
	sure   = 0.9 // a phrase of the list, and nothing else between the names
	likely = 0.6 // the same behind a pronoun that stands for the title
	vague  = 0.4 // another verb
)

// between reads the text between two names.
func between(text string) (kind string, weight float64) {
	if len(text) > maxBetween || strings.ContainsAny(text, ".;:()\n") {
		return "", 0
	}
	words := strings.Fields(strings.Trim(text, " ,"))
	if kind := phraseIn(words); kind != "" {
		return kind, sure
	}
	return verb(words), vague
}

// opening reads the text before the first name of a sentence that begins with a
// pronoun, which then stands for what the document is about.
func opening(text string) (kind string, weight float64) {
	if len(text) > maxBetween || strings.ContainsAny(text, ".;:()\n") {
		return "", 0
	}
	words := strings.Fields(text)
	if len(words) < 2 || !pronouns[strings.ToLower(words[0])] {
		return "", 0
	}
	return phraseIn(words[1:]), likely
}

var pronouns = set("it he she they this er sie es il elle")

// phraseIn finds the phrase that ends the words; before it only fillers stand.
func phraseIn(words []string) string {
	for len(words) > 0 && (words[len(words)-1] == "the" || words[len(words)-1] == "a") {
		words = words[:len(words)-1]
	}
	for n := min(3, len(words)); n > 0; n-- {
		kind, ok := stated[strings.Join(words[len(words)-n:], " ")]
		if !ok {
			continue
		}
		for _, w := range words[:len(words)-n] {
			if !filler[strings.Trim(w, ",")] {
				return ""
			}
		}
		return kind
	}
	return ""
}

// verb is what one verb and a preposition between two names say: "defeated",
// "merged with". Anything else says too little.
func verb(words []string) string {
	var kept []string
	for _, w := range words {
		if !filler[w] && !strings.HasSuffix(w, "ly") || len(kept) > 0 && w != "the" && w != "a" {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 || len(kept) > 2 || strings.ContainsAny(kept[0], ",") || !strings.HasSuffix(kept[0], "ed") || len(kept[0]) < 5 {
		return ""
	}
	if len(kept) == 2 && !prepositions[kept[1]] {
		return ""
	}
	return strings.Join(kept, " ")
}

var prepositions = set("in at on by of for from to with into against under after before over")
