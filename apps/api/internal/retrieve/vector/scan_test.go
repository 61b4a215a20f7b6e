package vector

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// naive is the inner product as one would write it down.
func naive(a, b []float32) float32 {
	var sum float32
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

// random is a direction.
func random(r *rand.Rand, dimension int) []float32 {
	v := make([]float32, dimension)
	length := 0.0
	for i := range v {
		v[i] = float32(r.NormFloat64())
		length += float64(v[i]) * float64(v[i])
	}
	for i := range v {
		v[i] /= float32(math.Sqrt(length))
	}
	return v
}

func TestTheInnerProductIsRightForEveryLength(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{1, 2, 7, 8, 9, 15, 16, 17, 63, 384, 1536} {
		a, b := random(r, n), random(r, n)
		if got, want := dot(a, b), naive(a, b); math.Abs(float64(got-want)) > 1e-5 {
			t.Errorf("%d numbers: %v, want %v", n, got, want)
		}
		if got := dot(a, a); math.Abs(float64(got)-1) > 1e-5 {
			t.Errorf("%d numbers: a direction's product with itself is %v", n, got)
		}
	}
}

func TestTheBestAreKeptWhateverTheOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	for range 50 {
		all := make([]match, 200)
		for i := range all {
			all[i] = match{int32(i), float32(r.IntN(40))} // many ties
		}
		top := best{limit: 10}
		for _, i := range r.Perm(len(all)) {
			top.offer(all[i])
		}
		byRank := func(a, b match) int {
			if better(a, b) {
				return -1
			}
			return 1
		}
		slices.SortFunc(top.heap, byRank)
		slices.SortFunc(all, byRank)
		if !slices.Equal(top.heap, all[:10]) {
			t.Fatalf("kept %v, want %v", top.heap, all[:10])
		}
	}
}

// filled is a slab of random vectors, three to a document, all readable.
func filled(n, dimension int) (*slab, knowledge.Scope, []float32) {
	r := rand.New(rand.NewPCG(5, 6))
	s := newSlab(dimension, 1<<40)
	shelf := id.New()
	document := id.Nil
	for i := range n {
		if i%3 == 0 {
			document = id.New()
		}
		_ = s.add(Row{DocumentID: document, CollectionID: shelf, ChunkID: id.New(), Values: random(r, dimension)})
	}
	scope := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{shelf: knowledge.PermissionRead}}
	return s, scope, random(r, dimension)
}

// BenchmarkScan measures a whole search. The goal is 2 ms for 3,000 vectors of
// 384 numbers.
func BenchmarkScan(b *testing.B) {
	for _, size := range []struct {
		name         string
		n, dimension int
	}{{"3000x384", 3000, 384}, {"100000x384", 100_000, 384}, {"20000x1536", 20_000, 1536}} {
		b.Run(size.name, func(b *testing.B) {
			s, scope, question := filled(size.n, size.dimension)
			b.SetBytes(int64(size.n * size.dimension * 4))
			for b.Loop() {
				if hits, err := s.search(context.Background(), question, scope, 50); err != nil || len(hits) != 50 {
					b.Fatalf("%d hits, %v", len(hits), err)
				}
			}
		})
	}
}

// BenchmarkNaiveLoop is the same over single slices with one sum each, to
// compare.
func BenchmarkNaiveLoop(b *testing.B) {
	for _, size := range []struct {
		name string
		n    int
	}{{"3000x384", 3000}, {"100000x384", 100_000}} {
		b.Run(size.name, func(b *testing.B) {
			r := rand.New(rand.NewPCG(5, 6))
			rows := make([][]float32, size.n)
			for i := range rows {
				rows[i] = random(r, 384)
			}
			question := random(r, 384)
			b.SetBytes(int64(size.n * 384 * 4))
			for b.Loop() {
				top := best{limit: 50}
				for i, row := range rows {
					top.offer(match{int32(i), naive(question, row)})
				}
			}
		})
	}
}
