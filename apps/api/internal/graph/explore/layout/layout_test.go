package layout

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func place(t *testing.T, nodes int, edges []Edge) []Point {
	t.Helper()
	points, err := Place(t.Context(), nodes, edges)
	if err != nil {
		t.Fatal(err)
	}
	return points
}

func distance(a, b Point) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

// clusters makes groups of nodes that are joined among themselves, each group
// to the next by one edge.
func clusters(groups, size int) (nodes int, edges []Edge) {
	chance := rand.New(rand.NewPCG(1, 2))
	for g := range groups {
		for i := range size {
			for range 4 {
				if j := chance.IntN(size); j != i {
					edges = append(edges, Edge{g*size + i, g*size + j, 0.2 + 0.8*chance.Float64()})
				}
			}
		}
		edges = append(edges, Edge{g * size, (g + 1) % groups * size, 0.1})
	}
	return groups * size, edges
}

func TestTheSameGraphIsPlacedTheSameWayEachTime(t *testing.T) {
	t.Parallel()
	nodes, edges := clusters(5, 40)
	if first, again := place(t, nodes, edges), place(t, nodes, edges); !slices.Equal(first, again) {
		t.Error("two runs placed one graph in two ways")
	}
}

func TestWhatIsJoinedStandsTogether(t *testing.T) {
	t.Parallel()
	const groups, size = 6, 50
	nodes, edges := clusters(groups, size)
	points := place(t, nodes, edges)
	var inside, across float64
	var insides, acrosses int
	for i := range nodes {
		for j := range i {
			if i/size == j/size {
				inside, insides = inside+distance(points[i], points[j]), insides+1
			} else {
				across, acrosses = across+distance(points[i], points[j]), acrosses+1
			}
		}
	}
	if inside, across = inside/float64(insides), across/float64(acrosses); inside > across/2 {
		t.Errorf("nodes of a group stand %.3f apart, of two groups %.3f", inside, across)
	}
}

func TestEveryPictureFitsItsFrame(t *testing.T) {
	t.Parallel()
	star := make([]Edge, 0, 300)
	for i := range 300 {
		star = append(star, Edge{0, i + 1, 1})
	}
	for name, g := range map[string]struct {
		nodes int
		edges []Edge
	}{
		"nothing": {0, nil}, "one": {1, nil}, "two": {2, []Edge{{0, 1, 1}}}, "no edges": {100, nil},
		"itself and twice": {3, []Edge{{1, 1, 1}, {0, 1, 1}, {1, 0, 1}}}, "a hub": {301, star},
	} {
		points := place(t, g.nodes, g.edges)
		if len(points) != g.nodes {
			t.Fatalf("%s: %d points for %d nodes", name, len(points), g.nodes)
		}
		farthest := 0.0
		for i, p := range points {
			if d := math.Hypot(p.X, p.Y); math.IsNaN(d) || d > 1.000001 {
				t.Errorf("%s: node %d stands at %v", name, i, p)
			}
			farthest = max(farthest, math.Hypot(p.X, p.Y))
			for j := range i {
				if distance(p, points[j]) == 0 {
					t.Errorf("%s: nodes %d and %d stand on one point", name, i, j)
				}
			}
		}
		if g.nodes > 1 && math.Abs(farthest-1) > 1e-9 {
			t.Errorf("%s: the farthest node stands at %f, not 1", name, farthest)
		}
	}
}

// The tree's sum of far masses stays near the sum over all of them.
func TestTheApproximationOfFarNodesIsNear(t *testing.T) {
	t.Parallel()
	nodes, edges := clusters(10, 100)
	s := newState(nodes, edges)
	s.tree.build(s.bodies)
	var off, whole float64
	for i := range s.bodies {
		b := &s.bodies[i]
		fx, fy := s.tree.push(b)
		var ex, ey float64
		for j := range s.bodies {
			if i != j {
				o := s.bodies[j]
				dx, dy := b.x-o.x, b.y-o.y
				f := b.mass * o.mass / (dx*dx + dy*dy)
				ex, ey = ex+f*dx, ey+f*dy
			}
		}
		off, whole = off+math.Hypot(fx-ex, fy-ey), whole+math.Hypot(ex, ey)
	}
	if off > 0.1*whole {
		t.Errorf("the forces are %.1f%% off", 100*off/whole)
	}
}

func TestNobodyWaitsForAPictureThatNobodyWants(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Place(ctx, 5000, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func BenchmarkPlace(b *testing.B) {
	for _, g := range []struct {
		name         string
		groups, size int
	}{{"60 nodes", 3, 20}, {"600 nodes", 12, 50}, {"5000 nodes and 20000 edges", 50, 100}} {
		nodes, edges := clusters(g.groups, g.size)
		b.Run(g.name, func(b *testing.B) {
			for b.Loop() {
				if _, err := Place(b.Context(), nodes, edges); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
