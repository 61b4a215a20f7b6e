package explore

import (
	"cmp"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// webOccurrences is about how many mentions the edges of one map are counted
	// from; of more, a sample is taken.
	webOccurrences = 100_000
	// webRelations is how many relations of its entities one map reads.
	webRelations = 20_000
	// pairedIn is how many entities of one passage are paired with each other: a
	// register that names a thousand makes no half million edges.
	pairedIn = 24
	// perNode is how many edges a node keeps of its own; it may have more, as the
	// strongest of others.
	perNode = 6
	// faint is the weight of what chance alone may have brought together.
	faint = 0.05
)

// pair is two nodes by their numbers, the lower first.
type pair struct{ a, b int }

func pairOf(a, b int) pair { return pair{min(a, b), max(a, b)} }

// web is the edges of a map while they are counted.
type web struct {
	nodes    []Node
	number   map[id.ID]int
	share    int // of 256, which part of the passages is counted
	all      int // passages in scope
	faintest float64
	together map[pair]int
	stated   map[pair]stated
}

// newWeb begins the edges of some nodes. Around an entity, whoever stands in a
// passage with others is shown to, be it by chance; on a map of all that would
// say nothing.
func newWeb(nodes []Node, number map[id.ID]int, share, all int) *web {
	w := &web{nodes: nodes, number: number, share: share, all: all, together: map[pair]int{}, stated: map[pair]stated{}}
	if nodes[len(nodes)-1].Ring > 0 {
		w.faintest = faint
	}
	return w
}

// count counts the passages that mention two nodes. Occurrences come in order
// of their passage.
func (w *web) count(occurrences []Occurrence) {
	for start := 0; start < len(occurrences); {
		end := start + 1
		for end < len(occurrences) && occurrences[end].ChunkID == occurrences[start].ChunkID {
			end++
		}
		w.passage(occurrences[start:end])
		start = end
	}
}

// passage pairs what one passage mentions; of very many entities the rarest,
// which say most about each other.
func (w *web) passage(occurrences []Occurrence) {
	here := make([]int, 0, len(occurrences))
	for _, o := range occurrences {
		here = append(here, w.number[o.EntityID])
	}
	if len(here) > pairedIn {
		slices.SortFunc(here, func(a, b int) int {
			return cmp.Or(cmp.Compare(w.nodes[a].Entity.Passages, w.nodes[b].Entity.Passages), cmp.Compare(a, b))
		})
		here = here[:pairedIn]
	}
	for i, a := range here {
		for _, b := range here[:i] {
			w.together[pairOf(a, b)]++
		}
	}
}

// state adds what is stated of two nodes.
func (w *web) state(relations []graph.Relation) {
	for _, r := range relations {
		a, known := w.number[r.SourceID]
		b, alsoKnown := w.number[r.TargetID]
		if !known || !alsoKnown || a == b {
			continue
		}
		p := pairOf(a, b)
		s := w.stated[p]
		s.sure = either(s.sure, min(max(r.Weight, 0), 1))
		if said := (Statement{r.Kind, r.SourceID, r.TargetID}); !slices.Contains(s.said, said) {
			s.said = append(s.said, said)
		}
		w.stated[p] = s
		if _, ok := w.together[p]; !ok {
			w.together[p] = 0
		}
	}
}

// strongest weighs the pairs and keeps, for each node, its strongest ones: a
// picture with all of them would be a hairball.
func (w *web) strongest() []Edge {
	edges := make([]Edge, 0, len(w.together))
	for p, n := range w.together {
		together := float64(n) * 256 / float64(w.share)
		weight := association(together, float64(w.nodes[p.a].Entity.Passages), float64(w.nodes[p.b].Entity.Passages), w.all)
		if weight = max(either(weight, w.stated[p].sure), w.faintest); weight > 0 {
			edges = append(edges, Edge{A: p.a, B: p.b, Weight: weight, Together: int(together + 0.5), Statements: w.stated[p].said})
		}
	}
	slices.SortFunc(edges, func(x, y Edge) int {
		return cmp.Or(cmp.Compare(y.Weight, x.Weight), cmp.Compare(y.Together, x.Together), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	own := make([]int, len(w.nodes))
	return slices.DeleteFunc(edges, func(e Edge) bool {
		if own[e.A] >= perNode && own[e.B] >= perNode && w.nodes[e.A].Ring+w.nodes[e.B].Ring != 1 {
			return true
		}
		own[e.A]++
		own[e.B]++
		return false
	})
}
