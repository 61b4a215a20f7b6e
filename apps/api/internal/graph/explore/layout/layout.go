// Package layout places the nodes of a graph on a plane so that what belongs
// together stands together. It is ForceAtlas2 with Barnes and Hut's
// approximation of far-away nodes (Jacomy, Venturini, Heymann, Bastian:
// "ForceAtlas2, a Continuous Graph Layout Algorithm", PLoS ONE 9(6), 2014). The
// same graph is placed the same way each time, in work that is bounded by its
// size alone.
package layout

import (
	"context"
	"math"
)

// Edge draws two nodes together; both are indexes of nodes.
type Edge struct {
	A, B   int
	Weight float64 // above 0, to 1
}

// Point is where a node stands.
type Point struct{ X, Y float64 }

const (
	// repulsion is how strongly nodes push each other apart (the paper's k_r).
	// The picture is scaled at the end, so only its ratio to gravity matters.
	repulsion = 1.0
	// gravity keeps parts without a connection in the picture (its k_g). It is
	// the paper's strong gravity, which grows with the distance: the weak one
	// leaves single nodes so far out that all else shrinks to a clump.
	gravity = 0.1
	// caution is the paper's k_s: how much of a step nodes that swing to and fro
	// may take; haste its k_smax, the longest step.
	caution, haste = 0.1, 10.0
	// tolerance is how much swinging is accepted for speed (its tau).
	tolerance = 1.0
)

// rounds is how often all nodes move. Pictures of up to 600 nodes stand still
// by then; larger ones get the rounds that about a second is enough for.
func rounds(nodes int) int { return min(max(700_000/max(nodes, 1), 140), 400) }

// Place returns a point for each of the nodes, numbered from 0: around the
// origin, the farthest at a distance of 1. It ends early with ctx.
func Place(ctx context.Context, nodes int, edges []Edge) ([]Point, error) {
	s := newState(nodes, edges)
	for range rounds(nodes) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s.forces()
		s.move()
	}
	return s.points(), nil
}

// body is a node while it moves.
type body struct {
	x, y         float64
	mass         float64 // its edges and one
	fx, fy       float64 // the force on it in this round
	lastX, lastY float64 // and in the one before
}

type state struct {
	bodies []body
	edges  []Edge
	tree   tree
	speed  float64
}

// newState starts from a sunflower's spiral: even, and without chance.
func newState(nodes int, edges []Edge) *state {
	s := &state{bodies: make([]body, nodes), edges: edges, speed: 1}
	golden := math.Pi * (3 - math.Sqrt(5))
	for i := range s.bodies {
		r, angle := 10*math.Sqrt(float64(i)), float64(i)*golden
		s.bodies[i] = body{x: r * math.Cos(angle), y: r * math.Sin(angle), mass: 1}
	}
	for _, e := range edges {
		s.bodies[e.A].mass++
		s.bodies[e.B].mass++
	}
	return s
}

// forces adds up what moves each node: the others push (eq. 4 of the paper),
// edges pull (eq. 1), gravity holds (eq. 8).
func (s *state) forces() {
	s.tree.build(s.bodies)
	for i := range s.bodies {
		b := &s.bodies[i]
		b.lastX, b.lastY = b.fx, b.fy
		px, py := s.tree.push(b)
		b.fx, b.fy = repulsion*px, repulsion*py
		b.fx -= gravity * b.mass * b.x
		b.fy -= gravity * b.mass * b.y
	}
	for _, e := range s.edges {
		a, b := &s.bodies[e.A], &s.bodies[e.B]
		dx, dy := e.Weight*(b.x-a.x), e.Weight*(b.y-a.y)
		a.fx, a.fy = a.fx+dx, a.fy+dy
		b.fx, b.fy = b.fx-dx, b.fy-dy
	}
}

// move lets each node follow its force, slower the more it swings (section
// "Adapting the local speed" and the one after it).
func (s *state) move() {
	var swinging, traction float64
	for i := range s.bodies {
		b := &s.bodies[i]
		swinging += b.mass * math.Hypot(b.fx-b.lastX, b.fy-b.lastY)
		traction += b.mass * math.Hypot(b.fx+b.lastX, b.fy+b.lastY) / 2
	}
	if swinging > 0 {
		s.speed = min(tolerance*traction/swinging, 1.5*s.speed)
	}
	for i := range s.bodies {
		b := &s.bodies[i]
		force := math.Hypot(b.fx, b.fy)
		if force == 0 {
			continue
		}
		swing := math.Hypot(b.fx-b.lastX, b.fy-b.lastY)
		step := min(caution*s.speed/(1+s.speed*math.Sqrt(swing)), haste/force)
		b.x += step * b.fx
		b.y += step * b.fy
	}
}

// points are the bodies' places, around their middle and scaled to 1.
func (s *state) points() []Point {
	var x, y float64
	for _, b := range s.bodies {
		x += b.x / float64(len(s.bodies))
		y += b.y / float64(len(s.bodies))
	}
	points := make([]Point, len(s.bodies))
	farthest := 0.0
	for i, b := range s.bodies {
		points[i] = Point{b.x - x, b.y - y}
		farthest = max(farthest, math.Hypot(points[i].X, points[i].Y))
	}
	for i := range points {
		if farthest > 0 {
			points[i].X /= farthest
			points[i].Y /= farthest
		}
	}
	return points
}
