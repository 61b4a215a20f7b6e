package build

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Status is how far a graph is, as one viewer may know it.
type Status struct {
	Documents int // that search finds and the viewer may read
	Done      int // of those, in the graph as they are now
	Building  bool
	Followed  int64     // the number of the change sequence up to which documents are in it
	UpdatedAt time.Time // when it last came forward; zero for never
	Failure   string    // what stopped it, in a sentence; empty while nothing does
	RetryAt   time.Time // when it goes on by itself
	// Size is the whole graph's, for those who may read all of it: admins.
	Size *Size
}

// Size counts what a graph holds.
type Size struct{ Entities, Mentions, Relations int }

// Progress counts documents.
type Progress interface {
	// CountSearchable counts the documents in scope that search finds.
	CountSearchable(ctx context.Context, s knowledge.Scope) (int, error)
	// CountUnread counts those of them that changed after a number of the change
	// sequence and, if walking is set, those that come after a document in order
	// of ID. It stops at a few thousand changes.
	CountUnread(ctx context.Context, s knowledge.Scope, followed int64, walking bool, walked id.ID) (int, error)
}

// Service tells how far graphs are.
type Service struct {
	store    Store
	changes  Changes
	progress Progress
	scope    func(ctx context.Context) (knowledge.Scope, error)
}

// NewService returns a Service. scope is what the viewer may read.
func NewService(store Store, changes Changes, progress Progress, scope func(ctx context.Context) (knowledge.Scope, error)) *Service {
	return &Service{store, changes, progress, scope}
}

// Status tells how far the graph of the viewer's organisation is.
func (s *Service) Status(ctx context.Context) (Status, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return Status{}, err
	}
	state, err := s.store.GraphState(ctx)
	if err != nil {
		return Status{}, err
	}
	head, err := s.changes.Head(ctx)
	if err != nil {
		return Status{}, err
	}
	scope, err := s.scope(ctx)
	if err != nil {
		return Status{}, err
	}
	status := Status{
		Building: state.behind(head, extract.Version), Followed: state.Followed,
		UpdatedAt: state.UpdatedAt, Failure: state.Failure, RetryAt: state.RetryAt,
	}
	if v.Admin() {
		status.Size = &Size{state.Entities, state.Mentions, state.Relations}
	}
	if status.Documents, err = s.progress.CountSearchable(ctx, scope); err != nil {
		return Status{}, err
	}
	status.Done = status.Documents
	if status.Building {
		walking, walked := state.walk(extract.Version)
		unread, err := s.progress.CountUnread(ctx, scope, state.Followed, walking, walked)
		if err != nil {
			return Status{}, err
		}
		status.Done = max(0, status.Documents-unread)
	}
	return status, nil
}
