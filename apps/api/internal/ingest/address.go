package ingest

import (
	"context"
	"errors"
	"io"

	"github.com/forebay/forebay/apps/api/internal/ingest/fetch"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// Web gets documents from addresses; [fetch.Client] is one.
type Web interface {
	Get(ctx context.Context, address string, take func(fetch.Document) error) error
}

// FromAddress makes a document of what is at an address, in a collection (Nil:
// the viewer's first writable one), and queues its fetching and reading. A
// document of the collection that came from there before is returned with
// duplicate true; Refresh fetches it again.
func (s *Service) FromAddress(ctx context.Context, collection id.ID, address string) (d knowledge.Document, duplicate bool, err error) {
	u, err := fetch.Address(address)
	if err != nil {
		return d, false, err
	}
	if collection, err = s.Access.WritableCollection(ctx, collection); err != nil {
		return d, false, err
	}
	name, err := library.CleanName(fetch.Name(u))
	if err != nil {
		name = u.Hostname()
	}
	d, duplicate, err = s.Library.ReceiveAddress(ctx, collection, Original{Name: name, MediaType: parse.HTML, Origin: u.String()})
	if err == nil && !duplicate {
		s.Queued()
	}
	return d, duplicate, err
}

// Refresh fetches a document from its address once more. What has changed
// becomes its next version; duplicate says that nothing has.
func (s *Service) Refresh(ctx context.Context, document id.ID) (d knowledge.Document, duplicate bool, err error) {
	if err := s.Access.WritableDocument(ctx, document); err != nil {
		return d, false, err
	}
	from, err := s.Library.Provenance(ctx, document)
	if err != nil {
		return d, false, err
	}
	if from.Origin == "" {
		return d, false, knowledge.Errorf(knowledge.CodeConflict, "This document was uploaded, not fetched. Upload its new version instead.")
	}
	err = fetchOriginal(ctx, s.Web, s.Spool, s.Limit, from.Origin, func(o Original, content io.Reader) (err error) {
		d, duplicate, err = s.Library.Replace(ctx, document, o, content)
		return err
	})
	if err == nil && !duplicate {
		s.Queued()
	}
	return d, duplicate, err
}

// fetch brings the bytes of a version that has only an address yet.
func (p *Pipeline) fetch(ctx context.Context, v knowledge.Version) (knowledge.Version, error) {
	from, err := p.Library.Provenance(ctx, v.DocumentID)
	if err != nil {
		return v, err
	}
	err = fetchOriginal(ctx, p.Web, p.Spool, p.Limit, from.Origin, func(o Original, content io.Reader) error {
		return p.Library.Fetched(ctx, v.ID, o, content)
	})
	if err != nil {
		return v, err
	}
	return p.Library.Version(ctx, v.ID)
}

// fetchOriginal hands what is at an address to store, once it is here whole.
func fetchOriginal(ctx context.Context, web Web, folder string, limit int64, address string, store func(Original, io.Reader) error) error {
	var file *spooled
	var original Original
	defer func() {
		if file != nil {
			file.discard()
		}
	}()
	err := web.Get(ctx, address, func(d fetch.Document) error {
		name, err := library.CleanName(d.Name)
		if err != nil {
			name = "page.html"
		}
		if file, err = spool(folder, limit, d.Content); err != nil {
			return err
		}
		original, err = file.original(name)
		return err
	})
	if fault, ok := errors.AsType[*knowledge.Error](err); ok && fault.Code == knowledge.CodeEmptyFile {
		return knowledge.Errorf(knowledge.CodeNotFetched, "There is an empty document at this address.")
	}
	if err != nil {
		return err
	}
	return store(original, file.file)
}
