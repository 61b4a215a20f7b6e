package weir

import "context"

type classKey struct{}
type heldKey struct{}
type idempotentKey struct{}

// WithClass returns a context whose calls are of class c.
func WithClass(ctx context.Context, c Class) context.Context {
	return context.WithValue(ctx, classKey{}, c)
}

// ClassFrom is the class that ctx carries, or "" when it carries none.
func ClassFrom(ctx context.Context) Class {
	c, _ := ctx.Value(classKey{}).(Class)
	return c
}

// WithIdempotent returns a context whose statements outside a transaction are
// declared to do no more harm twice than once, so that a write may be repeated
// as a read is: see Options.RetryBudget. An INSERT under a unique key of the
// caller's making, or SET n = 5, is such a write; SET n = n + 1 is not. Should a
// repetition fail after an attempt whose answer was lost (the INSERT by its
// unique key, which says that the row is there), it is [ErrOutcomeUnknown] with
// that answer in its chain.
func WithIdempotent(ctx context.Context) context.Context {
	return context.WithValue(ctx, idempotentKey{}, true)
}

func idempotent(ctx context.Context) bool { return ctx.Value(idempotentKey{}) != nil }

// withHold marks ctx as belonging to a task that already holds a slot.
func withHold(ctx context.Context, h *hold) context.Context {
	return context.WithValue(ctx, heldKey{}, h)
}

// holdsSlot says whether ctx belongs to a task that holds a slot of db now.
func holdsSlot(ctx context.Context, db *DB) bool {
	h, _ := ctx.Value(heldKey{}).(*hold)
	return h != nil && h.db == db && h.open()
}
