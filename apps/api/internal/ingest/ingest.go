package ingest

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
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
	spooled, err := s.spool(body)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	defer spooled.discard()
	mediaType, err := parse.Detect(name, spooled.head)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	original := Original{Name: name, MediaType: mediaType, Size: spooled.size, Checksum: spooled.checksum}
	d, duplicate, err := store(original, spooled.file)
	if err == nil && !duplicate {
		s.Queued()
	}
	return d, duplicate, err
}

// spooled is an upload on disk: its size and checksum are known before the
// first row is written, and no memory is held for it.
type spooled struct {
	file     *os.File
	head     []byte
	size     int64
	checksum [32]byte
}

// headSize is how much of a file its format is found from.
const headSize = 64 << 10

func (s *Service) spool(body io.Reader) (_ *spooled, err error) {
	file, err := os.CreateTemp(s.Spool, "upload-*")
	if err != nil {
		return nil, fmt.Errorf("ingest: spool: %w", err)
	}
	sp := &spooled{file: file}
	defer func() {
		if err != nil {
			sp.discard()
		}
	}()
	// Without a name, the file is gone with its descriptor, however this
	// process ends.
	if err = os.Remove(file.Name()); err != nil {
		return nil, fmt.Errorf("ingest: spool: %w", err)
	}
	sum := sha256.New()
	sp.size, err = io.Copy(io.MultiWriter(file, sum), io.LimitReader(body, s.Limit+1))
	switch {
	case err != nil:
		return nil, uploadError(err)
	case sp.size > s.Limit:
		return nil, knowledge.Errorf(knowledge.CodeTooLarge, "The file is larger than the limit of %d MB. Split it, or ask whoever runs this service to raise FOREBAY_UPLOAD_LIMIT.", s.Limit>>20)
	case sp.size == 0:
		return nil, knowledge.Errorf(knowledge.CodeEmptyFile, "The file is empty. Check that it was saved, then upload it again.")
	}
	sum.Sum(sp.checksum[:0])
	sp.head = make([]byte, min(headSize, sp.size))
	if _, err = file.ReadAt(sp.head, 0); err != nil {
		return nil, fmt.Errorf("ingest: spool: %w", err)
	}
	if _, err = file.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("ingest: spool: %w", err)
	}
	return sp, nil
}

// uploadError tells a full disk, which is ours, from a body that broke off.
func uploadError(err error) error {
	if pathErr, ok := errors.AsType[*os.PathError](err); ok {
		return &knowledge.Error{
			Code: knowledge.CodeUnavailable, Err: pathErr, RetryAfter: retryFullDisk,
			Message: "The upload could not be kept on disk. The service may be out of space; try again later.",
		}
	}
	return &knowledge.Error{
		Code: knowledge.CodeInvalid, Field: "body", Err: err,
		Message: "The upload broke off before its end. Nothing was stored; send it again.",
	}
}

func (s *spooled) discard() { _ = s.file.Close() }
