// Package custody is what an organisation may do with its data as a whole:
// have a document, a person's data or all of it erased for good, and take a
// copy of everything away. Ordinary deletion, which can be undone, is library's.
package custody

import (
	"context"
	"io"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Kind says what is erased.
type Kind string

// The kinds.
const (
	KindDocument     Kind = "document"
	KindPerson       Kind = "person"
	KindOrganisation Kind = "organisation"
)

// State is how far an erasure has come.
type State string

// The states. What is erased is out of everybody's reach in each of them.
const (
	StateQueued State = "queued"
	StateDone   State = "done"
	StateFailed State = "failed" // rows are left; it is taken up again within the hour, or when asked for again
)

// Erasure is one complete deletion.
type Erasure struct {
	ID          id.ID
	Kind        Kind
	Subject     id.ID
	RequestedBy id.ID // Nil when its time was up
	RequestedAt time.Time
	State       State
	FinishedAt  time.Time      // zero until it is done
	Counts      map[string]int // how many rows of what went
}

// Store erases and reads, in the viewer's organisation. It checks no rights.
type Store interface {
	// Place is the collection of a document, deleted or not.
	Place(ctx context.Context, document id.ID) (collection id.ID, err error)
	// BeginErasure puts the subject out of everybody's reach, records the
	// erasure and queues its job, in one transaction. An erasure of the subject
	// that is not done is taken up again instead. It answers CodeLastAdmin for
	// the only admin of an organisation.
	BeginErasure(ctx context.Context, kind Kind, subject id.ID) (Erasure, error)
	Erasure(ctx context.Context, erasure id.ID) (Erasure, error)
	// Erasures are the latest, newest first.
	Erasures(ctx context.Context) ([]Erasure, error)
	// Erase takes out every row of the subject and records that it is done. It
	// can be repeated. It answers CodeConflict while an answer is being written
	// that may still tell of the subject.
	Erase(ctx context.Context, e Erasure) error
	FailErasure(ctx context.Context, erasure id.ID) error
	// ResumeErasures queues those that failed once more, and says how many. What
	// they are about may have lost its own row already.
	ResumeErasures(ctx context.Context) (int, error)
	// Outlived are documents whose deletion can no longer be undone, up to n.
	Outlived(ctx context.Context, n int) ([]id.ID, error)
	// ForgetConversations takes out conversations whose deletion can no longer
	// be undone, up to n.
	ForgetConversations(ctx context.Context, n int) error

	Organisation(ctx context.Context) (identity.Organisation, error) // the viewer's
	// Export yields every record of the organisation that is its own, table by
	// table, and the original bytes of its documents. No connection is held
	// between two calls of the sink.
	Export(ctx context.Context, sink Sink) error
	Names(ctx context.Context, people []id.ID) (map[id.ID]string, error)
}

// Sink takes an export: records, each for the file it belongs to, and files.
type Sink interface {
	Record(file string, record any) error
	File(name string, write func(io.Writer) error) error
}

// Service checks who may, and has it done.
type Service struct {
	store  Store
	scope  func(ctx context.Context) (knowledge.Scope, error)
	queued func()
}

// New returns a Service. scope is what the viewer may do; queued is called
// after a job was queued.
func New(store Store, scope func(ctx context.Context) (knowledge.Scope, error), queued func()) *Service {
	return &Service{store: store, scope: scope, queued: queued}
}

// EraseDocument erases a document that the viewer manages.
func (s *Service) EraseDocument(ctx context.Context, document id.ID) (Erasure, error) {
	collection, err := s.store.Place(ctx, document)
	if err != nil {
		return Erasure{}, err
	}
	scope, err := s.scope(ctx)
	if err != nil {
		return Erasure{}, err
	}
	switch p := scope.Of(collection, document); {
	case !p.Allows(knowledge.PermissionRead):
		return Erasure{}, knowledge.NotFound("document")
	case !p.Allows(knowledge.PermissionManage):
		return Erasure{}, knowledge.Errorf(knowledge.CodeForbidden, "Only who manages the collection may erase its documents. Delete the document instead, or ask them.")
	}
	return s.begin(ctx, KindDocument, document)
}

// ErasePerson erases a member's, or former member's, personal data in the
// organisation. The documents that they put in stay.
func (s *Service) ErasePerson(ctx context.Context, person id.ID) (Erasure, error) {
	if _, err := admin(ctx); err != nil {
		return Erasure{}, err
	}
	return s.begin(ctx, KindPerson, person)
}

// EraseOrganisation ends the viewer's organisation. confirm is its slug.
func (s *Service) EraseOrganisation(ctx context.Context, confirm string) (Erasure, error) {
	if _, err := admin(ctx); err != nil {
		return Erasure{}, err
	}
	org, err := s.store.Organisation(ctx)
	if err != nil {
		return Erasure{}, err
	}
	if confirm != org.Slug {
		e := knowledge.Errorf(knowledge.CodeInvalid, "Type %q to confirm that everything in %s is to be erased for good.", org.Slug, org.Name)
		e.Field = "confirm"
		return Erasure{}, e
	}
	return s.begin(ctx, KindOrganisation, org.ID)
}

func (s *Service) begin(ctx context.Context, kind Kind, subject id.ID) (Erasure, error) {
	e, err := s.store.BeginErasure(ctx, kind, subject)
	if err == nil {
		s.queued()
	}
	return e, err
}

// Erasures lists the latest with the names of who asked for them.
func (s *Service) Erasures(ctx context.Context) ([]Erasure, map[id.ID]string, error) {
	if _, err := admin(ctx); err != nil {
		return nil, nil, err
	}
	list, err := s.store.Erasures(ctx)
	if err != nil {
		return nil, nil, err
	}
	people := make([]id.ID, len(list))
	for i, e := range list {
		people[i] = e.RequestedBy
	}
	names, err := s.store.Names(ctx, people)
	return list, names, err
}

func admin(ctx context.Context) (identity.Viewer, error) {
	return identity.AdminFrom(ctx, "erase and take away its data")
}
