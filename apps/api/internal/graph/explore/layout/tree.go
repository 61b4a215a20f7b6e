package layout

import "math"

// theta is how large a group of nodes may look from a node, as its width over
// its distance, to count as one: 1.2 as in the paper's own implementation.
const theta = 1.2

// deepest is the level at which nodes share a cell: those that stand on one
// point could otherwise be divided for ever.
const deepest = 32

// cell is a square of the plane: a leaf with the nodes of one place, or four
// quarters.
type cell struct {
	size    float64 // of its side
	x, y    float64 // of its lower left corner
	mass    float64
	mx, my  float64 // the centre of its mass, times the mass until it is summed up
	quarter int32   // where the first of its quarters is; 0 for a leaf
}

// tree is Barnes and Hut's: masses by region, so that those far away are
// reckoned with as one (Barnes, Hut: "A hierarchical O(N log N)
// force-calculation algorithm", Nature 324, 1986).
type tree struct {
	cells []cell
	stack []int32
}

// build sorts the bodies into the tree.
func (t *tree) build(bodies []body) {
	low, high := math.Inf(1), math.Inf(-1)
	for _, b := range bodies {
		low, high = min(low, b.x, b.y), max(high, b.x, b.y)
	}
	t.cells = append(t.cells[:0], cell{size: math.Max(high-low, 1e-9) * 1.0001, x: low, y: low})
	for i := range bodies {
		t.insert(bodies[i].x, bodies[i].y, bodies[i].mass)
	}
	for i := range t.cells {
		if c := &t.cells[i]; c.mass > 0 {
			c.mx /= c.mass
			c.my /= c.mass
		}
	}
}

// insert adds a mass to every cell around its place. A leaf with another place
// in it is divided.
func (t *tree) insert(x, y, mass float64) {
	at := int32(0)
	for level := 0; ; level++ {
		c := &t.cells[at]
		empty := c.mass == 0
		if c.quarter == 0 && !empty && level < deepest {
			t.divide(at)
			c = &t.cells[at]
		}
		c.mass += mass
		c.mx += mass * x
		c.my += mass * y
		if c.quarter == 0 {
			return
		}
		at = c.within(x, y)
	}
}

// divide gives a leaf four quarters and hands what it holds to one of them.
func (t *tree) divide(at int32) {
	first, half := int32(len(t.cells)), t.cells[at].size/2
	for i := range 4 {
		t.cells = append(t.cells, cell{size: half, x: t.cells[at].x + float64(i&1)*half, y: t.cells[at].y + float64(i>>1)*half})
	}
	c := &t.cells[at]
	c.quarter = first
	held := &t.cells[c.within(c.mx/c.mass, c.my/c.mass)]
	held.mass, held.mx, held.my = c.mass, c.mx, c.my
}

// within is the quarter that a place lies in.
func (c *cell) within(x, y float64) int32 {
	q := c.quarter
	if x >= c.x+c.size/2 {
		q++
	}
	if y >= c.y+c.size/2 {
		q += 2
	}
	return q
}

// push is the force of all other masses on b: their product by the distance,
// away from them.
func (t *tree) push(b *body) (fx, fy float64) {
	t.stack = append(t.stack[:0], 0)
	for len(t.stack) > 0 {
		c := &t.cells[t.stack[len(t.stack)-1]]
		t.stack = t.stack[:len(t.stack)-1]
		if c.mass == 0 {
			continue
		}
		dx, dy := b.x-c.mx, b.y-c.my
		d2 := dx*dx + dy*dy
		if c.quarter != 0 && c.size*c.size > theta*theta*d2 {
			t.stack = append(t.stack, c.quarter, c.quarter+1, c.quarter+2, c.quarter+3)
			continue
		}
		if d2 > 1e-12 { // itself, or one on the very same place
			f := b.mass * c.mass / d2
			fx += f * dx
			fy += f * dy
		}
	}
	return fx, fy
}
