package hops

import (
	"cmp"
	"math"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

// The score of a path from a passage d1, through an entity e, to a passage d2:
//
//	.9 · (κ·s(d1) + λ(e)·(1 + α·about)·(u·new + β·best)) · φ
//	λ(e) = ln(N/n(e)) / ln N: near 1 for what two passages mention, 0 for what all do
//	new  = Σ max(0, c(w,d2) − c(w,d1)) over the question's words w: what d2 adds to d1
//	φ    = f + (1−f)·min(1, max(0, ν − ln n(e)) / ρ)
//	ν    = Σ idf(w) over the words that d2 has and d1 lacks
//
// s is the score of the first round and best its highest; c is a word's share
// of BM25, u turns it into the unit of s. ν − ln n(e) is the evidence for d2 in
// nats: that one of n(e) passages has such rare words by chance becomes likely
// as n(e) grows. A passage takes its best path, if that beats its own score;
// a sum over paths favours what is linked to everything.
//
// The constants were chosen on MuSiQue, both halves agreeing, while SciFact's
// training questions and LiHua-World were held within .005. With .05 more or
// less of κ, f or β, or a quarter of ρ, recall@5 of multi-hop questions moves by
// some .01, and what is gained above these values is lost on the others.
const (
	keep     = .65 // κ
	fade     = .9  // so that a passage never beats the one it was reached from by the link alone
	link     = .25 // β: that there is a link at all
	aboutIt  = .5  // α: d2's title is e
	unproven = .8  // f: without new words
	evidence = 8.0 // ρ, in nats: two or three rare words

	// stating is what a path counts where nothing is asked: a statement or a
	// list of keywords names what it is about, a question may describe it.
	stating = .75

	// straight is the part of the best score of the first round up to which a
	// path counts as it is. Beyond, it nears that score and does not reach it:
	// what the question finds first by itself stays first.
	straight = .85
)

// walk is one question's.
type walk struct {
	asked    question
	entities map[id.ID]graph.Entity
	covered  lexical.Coverage
	found    []retrieve.Hit // of the first round, best first
	seeds    []retrieve.Hit // those the walk starts from
}

// path is the best way to a passage.
type path struct {
	score    float64
	from, to graph.Mention
}

// hits scores every path and returns the passages that gain by theirs.
func (w *walk) hits(mentions, there []graph.Mention) []retrieve.Hit {
	own := make(map[id.ID]float64, len(w.found))
	for _, h := range w.found {
		own[h.ChunkID] = h.Score
	}
	ends := map[id.ID][]graph.Mention{} // by entity
	for _, m := range there {
		ends[m.EntityID] = append(ends[m.EntityID], m)
	}
	starts := map[id.ID][]graph.Mention{} // by chunk
	for _, m := range mentions {
		starts[m.ChunkID] = append(starts[m.ChunkID], m)
	}
	best := map[id.ID]path{}
	unit := w.unit()
	for _, seed := range w.seeds {
		for _, from := range starts[seed.ChunkID] {
			strength := w.strength(w.entities[from.EntityID])
			for _, to := range ends[from.EntityID] {
				if to.DocumentID == from.DocumentID {
					continue // its own words found it, or the same would
				}
				s := w.score(seed, from, to, strength, unit)
				if s > own[to.ChunkID] && s > best[to.ChunkID].score {
					best[to.ChunkID] = path{s, from, to}
				}
			}
		}
	}
	return w.ranked(best)
}

// unit is what a nat of a word's weight is in the scores of the first round.
func (w *walk) unit() float64 {
	best := 0.0
	for _, s := range w.seeds {
		sum := 0.0
		for i, share := range w.covered.Chunks[s.ChunkID] {
			sum += share * w.covered.Words[i].Weight
		}
		best = max(best, sum)
	}
	if best <= 0 {
		return 0
	}
	return w.found[0].Score / best
}

// strength is λ.
func (w *walk) strength(e graph.Entity) float64 {
	all := math.Log(max(2, float64(w.covered.Total)))
	return max(0, all-math.Log(max(1, float64(e.Passages)))) / all
}

func (w *walk) score(seed retrieve.Hit, from, to graph.Mention, strength, unit float64) float64 {
	here, there := w.covered.Chunks[from.ChunkID], w.covered.Chunks[to.ChunkID]
	adds, nats := 0.0, 0.0
	for i, share := range there {
		if len(here) == 0 {
			break // not in the index any more
		}
		weight := w.covered.Words[i].Weight
		adds += weight * max(0, share-here[i])
		if here[i] == 0 && share > 0 {
			nats += weight
		}
	}
	if to.About {
		strength *= 1 + aboutIt
	}
	proof := min(1, max(0, nats-math.Log(float64(w.entities[from.EntityID].Passages)))/evidence)
	score := fade * (keep*seed.Score + strength*(unit*adds+link*w.found[0].Score)) * (unproven + (1-unproven)*proof)
	if !w.asked.asks {
		score *= stating
	}
	return w.below(score)
}

// below bends scores so that none reaches the best of the first round, and
// their order is kept.
func (w *walk) below(score float64) float64 {
	best := w.found[0].Score
	over := score/best - straight
	if best <= 0 || over <= 0 {
		return score
	}
	const room = 1 - straight
	return best * (straight + room*(1-math.Exp(-over/room)))
}

// ranked are the passages reached, best first.
func (w *walk) ranked(best map[id.ID]path) []retrieve.Hit {
	hits := make([]retrieve.Hit, 0, len(best))
	for chunk, p := range best {
		hits = append(hits, retrieve.Hit{ChunkID: chunk, DocumentID: p.to.DocumentID, Score: p.score, Why: knowledge.Reason{
			Path: []knowledge.Step{{Entity: p.to.EntityID, Name: w.entities[p.to.EntityID].Name, From: placeOf(p.from), To: placeOf(p.to)}},
		}})
	}
	slices.SortFunc(hits, func(a, b retrieve.Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), a.ChunkID.Compare(b.ChunkID))
	})
	return hits[:min(arrived, len(hits))]
}

// placeOf is where a passage names the entity; the beginning of the passage's
// document where only the title does.
func placeOf(m graph.Mention) knowledge.Place {
	p := knowledge.Place{DocumentID: m.DocumentID, VersionID: m.VersionID, ChunkID: m.ChunkID}
	if len(m.Spans) > 0 {
		p.Span = m.Spans[0]
	}
	return p
}
