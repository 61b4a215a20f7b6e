package hops

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

// walk is one question's.
type walk struct {
	asked question
	found []retrieve.Hit    // of the first round, best first
	own   map[id.ID]float64 // their scores, by chunk
	best  map[id.ID]path    // the best way to each passage that gains by one, by chunk
	unit  float64           // what a nat of a word's weight is in their scores

	beside map[id.ID][]lexical.Chunk // the passages found, by document

	entities map[id.ID]graph.Entity
	here     map[id.ID][]*graph.Mention // of what the walk set out from, by chunk
	there    map[id.ID][]*graph.Mention // of what was followed, by entity
	covered  lexical.Coverage
}

// stop is a passage that the walk goes on from.
type stop struct {
	document, chunk id.ID
	score           float64
	by              *path // how it was reached; nil where the question found it
}

// path is a way to a passage: on from a stop, through an entity.
type path struct {
	score    float64
	stop     stop
	from, to *graph.Mention
}

func newWalk(question string, found []retrieve.Hit) *walk {
	w := &walk{
		asked: read(question), found: found, own: make(map[id.ID]float64, len(found)), best: map[id.ID]path{},
		beside: map[id.ID][]lexical.Chunk{}, entities: map[id.ID]graph.Entity{}, here: map[id.ID][]*graph.Mention{}, there: map[id.ID][]*graph.Mention{},
	}
	for _, h := range found {
		w.own[h.ChunkID] = h.Score
		w.beside[h.DocumentID] = append(w.beside[h.DocumentID], lexical.Chunk{DocumentID: h.DocumentID, ChunkID: h.ChunkID})
	}
	return w
}

// starts are the best passages found.
func (w *walk) starts() []stop {
	from := make([]stop, min(seeds, len(w.found)))
	for i := range from {
		f := w.found[i]
		from[i] = stop{document: f.DocumentID, chunk: f.ChunkID, score: f.Score}
	}
	return from
}

// reached are the best passages that a path led to.
func (w *walk) reached() []stop {
	from := make([]stop, 0, len(w.best))
	for chunk, p := range w.best {
		from = append(from, stop{document: p.to.DocumentID, chunk: chunk, score: p.score, by: &p})
	}
	slices.SortFunc(from, func(a, b stop) int { return cmp.Or(cmp.Compare(b.score, a.score), a.chunk.Compare(b.chunk)) })
	return from[:min(onward, len(from))]
}

// unread are the stops whose mentions are not known.
func (w *walk) unread(from []stop) []knowledge.Place {
	var places []knowledge.Place
	for _, s := range from {
		if _, known := w.here[s.chunk]; !known {
			places = append(places, knowledge.Place{DocumentID: s.document, ChunkID: s.chunk})
			w.here[s.chunk] = nil
		}
	}
	return places
}

// depart notes what the stops mention.
func (w *walk) depart(mentions []graph.Mention, entities map[id.ID]graph.Entity) {
	for i := range mentions {
		m := &mentions[i]
		w.here[m.ChunkID] = append(w.here[m.ChunkID], m)
		w.entities[m.EntityID] = entities[m.EntityID]
	}
}

// follow are the entities to follow from the stops: mentioned elsewhere too, not
// everywhere, not named by the question and not followed before. Those go first
// whose paths score highest before a word is compared, as long as reach passages
// mention them; with the rarest first, what the best passages name was left out.
func (w *walk) follow(from []stop) []id.ID {
	promise := map[id.ID]float64{}
	for _, s := range from {
		for _, m := range w.here[s.chunk] {
			n := w.entities[m.EntityID].Passages
			if _, known := w.there[m.EntityID]; known || n < 2 || n > hub {
				continue
			}
			rare := 1 - math.Log(float64(n))/math.Log(hub)
			promise[m.EntityID] = max(promise[m.EntityID], keep*s.score+link*rare*w.found[0].Score)
		}
	}
	list := slices.SortedFunc(maps.Keys(promise), func(a, b id.ID) int {
		return cmp.Or(cmp.Compare(promise[b], promise[a]), a.Compare(b))
	})
	var follow []id.ID
	left := reach
	for _, e := range list {
		if len(follow) == bridges {
			break
		}
		n := w.entities[e].Passages
		if n > left || w.asked.names(w.entities[e]) {
			continue
		}
		left -= n
		follow = append(follow, e)
		w.there[e] = nil
	}
	return follow
}

// arrive notes where the entities are mentioned.
func (w *walk) arrive(there []graph.Mention) {
	for i := range there {
		m := &there[i]
		w.there[m.EntityID] = append(w.there[m.EntityID], m)
	}
}

// uncovered are the passages of which it is not known what they have of the
// question, each once.
func (w *walk) uncovered(from []stop, there []graph.Mention) []lexical.Chunk {
	seen := make(map[id.ID]bool, len(from)+len(there))
	list := make([]lexical.Chunk, 0, len(from)+len(there))
	add := func(chunks ...lexical.Chunk) {
		for _, c := range chunks {
			if _, known := w.covered.Chunks[c.ChunkID]; !known && !seen[c.ChunkID] {
				seen[c.ChunkID] = true
				list = append(list, c)
			}
		}
	}
	for _, s := range from {
		add(lexical.Chunk{DocumentID: s.document, ChunkID: s.chunk})
		add(w.beside[s.document]...)
	}
	for _, m := range there {
		add(lexical.Chunk{DocumentID: m.DocumentID, ChunkID: m.ChunkID})
	}
	return list
}

// cover notes which of the question's words passages have.
func (w *walk) cover(c lexical.Coverage) {
	if w.covered.Chunks == nil {
		w.covered, w.unit = c, unit(w.found, c)
		return
	}
	if len(c.Words) != len(w.covered.Words) {
		return // the index has changed in between, and with it what the question's words are
	}
	for chunk, shares := range c.Chunks {
		w.covered.Chunks[chunk] = shares
	}
}

// step scores every path from a stop. A passage takes its best path, if that
// beats its own score; a sum over paths favours what is linked to everything.
func (w *walk) step(s stop) {
	covered := w.coveredBy(s)
	for _, from := range w.here[s.chunk] {
		strength := w.strength(w.entities[from.EntityID])
		if strength == 0 {
			continue
		}
		for _, to := range w.there[from.EntityID] {
			if s.passed(to.DocumentID) {
				continue // its own words found it, or the same would
			}
			score := w.score(s, covered, from, to, strength)
			if score > w.own[to.ChunkID] && score > w.best[to.ChunkID].score {
				w.best[to.ChunkID] = path{score, s, from, to}
			}
		}
	}
}

// passed says whether the way to the stop leads through a document.
func (s stop) passed(document id.ID) bool {
	return s.document == document || s.by != nil && s.by.stop.passed(document)
}

// coveredBy is what the way to a stop has of the question: the passages on it,
// and what was found of their documents, which needs no hop. It is empty where
// the stop is not in the index any more.
func (w *walk) coveredBy(s stop) []float64 {
	all := slices.Clone(w.covered.Chunks[s.chunk])
	if len(all) == 0 {
		return nil
	}
	add := func(shares []float64) {
		for i, share := range shares {
			all[i] = max(all[i], share)
		}
	}
	for _, c := range w.beside[s.document] {
		add(w.covered.Chunks[c.ChunkID])
	}
	if s.by != nil {
		add(w.coveredBy(s.by.stop))
	}
	return all
}

// hits are the passages that gain, by a path or by what they add, best first.
func (w *walk) hits() []retrieve.Hit {
	hits := make([]retrieve.Hit, 0, len(w.best)+seeds)
	for chunk, p := range w.best {
		hits = append(hits, retrieve.Hit{ChunkID: chunk, DocumentID: p.to.DocumentID, Score: p.score})
	}
	for _, f := range w.found[:min(varied, len(w.found))] {
		if _, better := w.best[f.ChunkID]; !better {
			hits = append(hits, retrieve.Hit{ChunkID: f.ChunkID, DocumentID: f.DocumentID, Score: f.Score})
		}
	}
	slices.SortFunc(hits, func(a, b retrieve.Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), a.ChunkID.Compare(b.ChunkID))
	})
	hits = hits[:min(arrived, len(hits))]
	for i, h := range hits {
		if p, led := w.best[h.ChunkID]; led {
			hits[i].Why.Path = w.steps(p)
		}
	}
	w.vary(hits[:min(varied, len(hits))])
	return hits
}

// steps are those of a path, from the passage that the question found.
func (w *walk) steps(p path) []knowledge.Step {
	var steps []knowledge.Step
	if p.stop.by != nil {
		steps = w.steps(*p.stop.by)
	}
	return append(steps, knowledge.Step{
		Entity: p.to.EntityID, Name: w.entities[p.to.EntityID].Name, From: placeOf(p.from), To: placeOf(p.to),
	})
}

// placeOf is where a passage names the entity; the beginning of the passage's
// document where only the title does.
func placeOf(m *graph.Mention) knowledge.Place {
	p := knowledge.Place{DocumentID: m.DocumentID, VersionID: m.VersionID, ChunkID: m.ChunkID}
	if len(m.Spans) > 0 {
		p.Span = m.Spans[0]
	}
	return p
}
