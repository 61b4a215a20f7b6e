package lexical_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// library is a change sequence in memory.
type library struct {
	mu       sync.Mutex
	docs     map[id.ID]map[id.ID]retrieve.ServingDocument // by organisation
	sequence map[id.ID][]knowledge.Change
	kept     map[id.ID]int64 // changes up to this number are past retention
	down     bool
	rebuilds int           // walks begun
	hold     chan struct{} // while set, walks wait for it
}

func newLibrary() *library {
	return &library{
		docs:     map[id.ID]map[id.ID]retrieve.ServingDocument{},
		sequence: map[id.ID][]knowledge.Change{},
		kept:     map[id.ID]int64{},
	}
}

var errDown = errors.New("the database cannot be reached")

// put stores documents and returns the last change's number.
func (l *library) put(org id.ID, docs ...retrieve.ServingDocument) int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.docs[org] == nil {
		l.docs[org] = map[id.ID]retrieve.ServingDocument{}
	}
	for _, d := range docs {
		l.docs[org][d.ID] = d
		l.change(org, d.ID)
	}
	return int64(len(l.sequence[org]))
}

func (l *library) remove(org, document id.ID) int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.docs[org], document)
	l.change(org, document)
	return int64(len(l.sequence[org]))
}

func (l *library) change(org, document id.ID) {
	l.sequence[org] = append(l.sequence[org], knowledge.Change{Seq: int64(len(l.sequence[org]) + 1), Document: document})
}

func (l *library) set(change func(*library)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	change(l)
}

func (l *library) viewer(ctx context.Context) (id.ID, error) {
	v, err := identity.ViewerFrom(ctx)
	if err == nil && l.down {
		err = errDown
	}
	return v.OrgID, err
}

func (l *library) Heads(ctx context.Context) (map[id.ID]int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !identity.IsUnscoped(ctx) {
		return nil, identity.ErrNoViewer
	}
	if l.down {
		return nil, errDown
	}
	heads := map[id.ID]int64{}
	for org, s := range l.sequence {
		heads[org] = int64(len(s))
	}
	return heads, nil
}

func (l *library) Head(ctx context.Context) (int64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	org, err := l.viewer(ctx)
	return int64(len(l.sequence[org])), err
}

func (l *library) ChangesAfter(ctx context.Context, seq int64, limit int) ([]knowledge.Change, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	org, err := l.viewer(ctx)
	if err != nil {
		return nil, false, err
	}
	if seq < l.kept[org] {
		return nil, true, nil
	}
	rest := l.sequence[org][min(int(seq), len(l.sequence[org])):]
	return slices.Clone(rest[:min(limit, len(rest))]), false, nil
}

func (l *library) Serving(ctx context.Context, documents []id.ID) ([]retrieve.ServingDocument, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	org, err := l.viewer(ctx)
	if err != nil {
		return nil, err
	}
	var found []retrieve.ServingDocument
	for _, d := range documents {
		if doc, ok := l.docs[org][d]; ok {
			found = append(found, doc)
		}
	}
	return found, nil
}

func (l *library) AllServing(ctx context.Context, after id.ID, limit int) ([]id.ID, error) {
	l.mu.Lock()
	hold := l.hold
	if after.IsNil() {
		l.rebuilds++
	}
	l.mu.Unlock()
	if hold != nil {
		select {
		case <-hold:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	org, err := l.viewer(ctx)
	if err != nil {
		return nil, err
	}
	ids := slices.SortedFunc(maps.Keys(l.docs[org]), id.ID.Compare)
	ids = slices.DeleteFunc(ids, func(i id.ID) bool { return i.Compare(after) <= 0 })
	return ids[:min(limit, len(ids))], nil
}
