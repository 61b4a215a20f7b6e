package hops

import (
	"math"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
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
// as n(e) grows. The words of d1 are those of all that was found of its
// document, and of the passages before it on the way; the score of a passage
// that a path led to is that of the path.
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

	// common is the share of all passages above which a name that they mention
	// tells nothing: λ = 0. Of a small library that share is a passage or two,
	// so few passages are never too many. .025 and .03 are alike.
	common = .03
	few    = 10

	// stating is what a path counts where nothing is asked: a statement or a
	// list of keywords names what it is about, a question may describe it.
	stating = .75

	// straight is the part of the best score of the first round up to which a
	// path counts as it is. Beyond, it nears that score and does not reach it:
	// what the question finds first by itself stays first.
	straight = .85
)

// unit is what a nat of a word's weight is in the scores of the first round.
func unit(found []retrieve.Hit, covered lexical.Coverage) float64 {
	best := 0.0
	for _, f := range found[:min(seeds, len(found))] {
		sum := 0.0
		for i, share := range covered.Chunks[f.ChunkID] {
			sum += share * covered.Words[i].Weight
		}
		best = max(best, sum)
	}
	if best <= 0 {
		return 0
	}
	return found[0].Score / best
}

// strength is λ.
func (w *walk) strength(e graph.Entity) float64 {
	if n := float64(e.Passages); n > max(few, common*float64(w.covered.Total)) {
		return 0
	}
	all := math.Log(max(2, float64(w.covered.Total)))
	return max(0, all-math.Log(max(1, float64(e.Passages)))) / all
}

func (w *walk) score(s stop, here []float64, from, to *graph.Mention, strength float64) float64 {
	adds, nats := 0.0, 0.0
	for i, share := range w.covered.Chunks[to.ChunkID] {
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
	score := fade * (keep*s.score + strength*(w.unit*adds+link*w.found[0].Score)) * (unproven + (1-unproven)*proof)
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
