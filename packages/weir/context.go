package weir

import "context"

type classKey struct{}
type heldKey struct{}

// WithClass returns a context whose calls are of class c.
func WithClass(ctx context.Context, c Class) context.Context {
	return context.WithValue(ctx, classKey{}, c)
}

// ClassFrom is the class that ctx carries, or "" when it carries none.
func ClassFrom(ctx context.Context) Class {
	c, _ := ctx.Value(classKey{}).(Class)
	return c
}

// withHold marks ctx as belonging to a task that already holds a slot.
func withHold(ctx context.Context, h *hold) context.Context {
	return context.WithValue(ctx, heldKey{}, h)
}

// holdsSlot says whether ctx belongs to a task that holds a slot of db now.
func holdsSlot(ctx context.Context, db *DB) bool {
	h, _ := ctx.Value(heldKey{}).(*hold)
	return h != nil && h.db == db && h.open()
}
