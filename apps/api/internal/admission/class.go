// Package admission decides who is let in when more comes than can be done: the
// class that a piece of work belongs to, which travels in its context, and the
// gate before the work that costs the processors most, questions and searches.
// The database has a gate of its own, package weir, which takes the classes
// over; what is refused here never reaches it.
package admission

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

// Class says what a piece of work is for, and with it who goes first.
type Class string

// The classes, in the order in which they are served.
const (
	// Control keeps the service in hand: health checks, flags, leases, stopping
	// an answer. It is small and rare.
	Control Class = "control"
	// Begun is a question or search that the [Gate] has let in. It is finished
	// before anything else is begun, and waits for the database rather than be
	// refused half-way: the refusing was done at the gate.
	Begun Class = "begun"
	// Interactive is what a person waits for: asking, searching, reading, and
	// the changes that they make. It is the class of whatever says nothing else.
	Interactive Class = "interactive"
	// Analytics is what a person asks for and leaves to run: exports.
	Analytics Class = "analytics"
	// Background is what nobody waits for: taking files in, jobs, indexing,
	// progress bars.
	Background Class = "background"
)

type classKey struct{}

// WithClass returns a context whose work is of class c.
func WithClass(ctx context.Context, c Class) context.Context {
	return context.WithValue(ctx, classKey{}, c)
}

// ClassOf is the class of ctx's work: the one it was given, else Background for
// what the service does by itself, else Interactive.
func ClassOf(ctx context.Context) Class {
	if c, ok := ctx.Value(classKey{}).(Class); ok {
		return c
	}
	if v, err := identity.ViewerFrom(ctx); err == nil {
		if v.System != "" {
			return Background
		}
		return Interactive
	}
	if identity.IsUnscoped(ctx) {
		return Background
	}
	return Interactive
}
