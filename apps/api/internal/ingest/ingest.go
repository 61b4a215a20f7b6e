package ingest

import (
	"context"
	"io"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// Access says what the viewer may add to and change.
type Access interface {
	// WritableCollection resolves Nil to the viewer's first writable collection.
	WritableCollection(ctx context.Context, collection id.ID) (id.ID, error)
	// WritableDocument checks that the viewer may change a document.
	WritableDocument(ctx context.Context, document id.ID) error
}

// Options configures a [Service].
type Options struct {
	Library Library
	Access  Access
	Web     Web // for addresses
	// Limit is the largest upload in bytes. Default 50 MiB.
	Limit int64
	// Spool is where uploads rest on disk until they are stored. Default: the
	// system's folder for temporary files.
	Spool string
	// Queued is called after a job was queued, so that an idle worker need not
	// wait for its next look. Default: nothing.
	Queued func()
}

// DefaultLimit is the largest upload unless configured otherwise.
const DefaultLimit = 50 << 20

// Service receives documents for viewers. What it has acknowledged is stored.
type Service struct{ Options }

// New returns a Service.
func New(o Options) *Service {
	if o.Limit <= 0 {
		o.Limit = DefaultLimit
	}
	if o.Queued == nil {
		o.Queued = func() {}
	}
	return &Service{o}
}

// Upload stores a new document in a collection (Nil: the viewer's first
// writable one) and queues its reading. Bytes that the collection already
// holds are not stored twice: duplicate is true and the document is the one there.
func (s *Service) Upload(ctx context.Context, collection id.ID, name string, body io.Reader) (d knowledge.Document, duplicate bool, err error) {
	collection, err = s.Access.WritableCollection(ctx, collection)
	if err != nil {
		return d, false, err
	}
	return s.receive(ctx, name, body, func(o Original, content io.Reader) (knowledge.Document, bool, error) {
		return s.Library.Receive(ctx, collection, o, content)
	})
}

// Replace gives a document new content as its next version. The one before is
// found until the new one is searchable, and stays readable for citations.
func (s *Service) Replace(ctx context.Context, document id.ID, name string, body io.Reader) (d knowledge.Document, duplicate bool, err error) {
	if err := s.Access.WritableDocument(ctx, document); err != nil {
		return d, false, err
	}
	return s.receive(ctx, name, body, func(o Original, content io.Reader) (knowledge.Document, bool, error) {
		return s.Library.Replace(ctx, document, o, content)
	})
}

// Retry queues a failed document again.
func (s *Service) Retry(ctx context.Context, document id.ID) (knowledge.Document, error) {
	if err := s.Access.WritableDocument(ctx, document); err != nil {
		return knowledge.Document{}, err
	}
	d, err := s.Library.Requeue(ctx, document)
	if err == nil {
		s.Queued()
	}
	return d, err
}

func (s *Service) receive(ctx context.Context, name string, body io.Reader, store func(Original, io.Reader) (knowledge.Document, bool, error)) (knowledge.Document, bool, error) {
	name, err := library.CleanName(name)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	spooled, err := spool(s.Spool, s.Limit, body)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	defer spooled.discard()
	original, err := spooled.original(name)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	d, duplicate, err := store(original, spooled.file)
	if err == nil && !duplicate {
		s.Queued()
	}
	return d, duplicate, err
}
