package vector

// dot is the inner product of two vectors of the same length, which for vectors
// of length 1 is the cosine of the angle between them. Eight sums that do not
// wait for each other keep the processor's units busy; the order of additions
// is fixed, so that the same question scores the same everywhere.
func dot(a, b []float32) float32 {
	var s0, s1, s2, s3, s4, s5, s6, s7 float32
	b = b[:len(a)]
	for len(a) >= 8 && len(b) >= 8 {
		s0 += a[0] * b[0]
		s1 += a[1] * b[1]
		s2 += a[2] * b[2]
		s3 += a[3] * b[3]
		s4 += a[4] * b[4]
		s5 += a[5] * b[5]
		s6 += a[6] * b[6]
		s7 += a[7] * b[7]
		a, b = a[8:], b[8:]
	}
	for i, x := range a {
		s0 += x * b[i]
	}
	return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7))
}

// match is a row with its score.
type match struct {
	row   int32
	score float32
}

// better says whether a ranks before b; among equals the first row does, so
// that the same question has the same answer.
func better(a, b match) bool {
	return a.score > b.score || a.score == b.score && a.row < b.row
}

// best keeps the limit best matches: a heap whose root is the worst of them.
type best struct {
	limit int
	heap  []match
}

func (b *best) offer(m match) {
	if len(b.heap) < b.limit {
		b.heap = append(b.heap, m)
		b.up(len(b.heap) - 1)
		return
	}
	if !better(m, b.heap[0]) {
		return
	}
	b.heap[0] = m
	b.down(0)
}

func (b *best) up(i int) {
	for i > 0 {
		parent := (i - 1) / 2
		if better(b.heap[i], b.heap[parent]) {
			return
		}
		b.heap[i], b.heap[parent] = b.heap[parent], b.heap[i]
		i = parent
	}
}

func (b *best) down(i int) {
	for {
		worst := i
		for c := 2*i + 1; c <= 2*i+2 && c < len(b.heap); c++ {
			if better(b.heap[worst], b.heap[c]) {
				worst = c
			}
		}
		if worst == i {
			return
		}
		b.heap[i], b.heap[worst] = b.heap[worst], b.heap[i]
		i = worst
	}
}
