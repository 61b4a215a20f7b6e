package app

import (
	"context"
	"io"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/apps/api/internal/server"
	"github.com/forebay/forebay/packages/schema/id"
)

// enter lets a question in, and counts it: one that the gate refuses is not
// counted.
func (a *App) enter(ctx context.Context, who identity.Viewer) (leave func(), err error) {
	leave, err = a.gate.Enter(ctx, who)
	if err != nil {
		return nil, err
	}
	if err := a.quotas.Question(ctx); err != nil {
		leave()
		return nil, err
	}
	return leave, nil
}

// meteredIntake counts what uploads add.
type meteredIntake struct {
	server.Ingest
	quotas *quota.Quotas
}

// Upload implements server.Ingest.
func (m meteredIntake) Upload(ctx context.Context, collection id.ID, name string, body io.Reader) (knowledge.Document, bool, error) {
	return m.counted(ctx, body, func(body io.Reader) (knowledge.Document, bool, error) {
		return m.Ingest.Upload(ctx, collection, name, body)
	})
}

// Replace implements server.Ingest.
func (m meteredIntake) Replace(ctx context.Context, document id.ID, name string, body io.Reader) (knowledge.Document, bool, error) {
	return m.counted(ctx, body, func(body io.Reader) (knowledge.Document, bool, error) {
		return m.Ingest.Replace(ctx, document, name, body)
	})
}

// counted gives back what was counted for an upload that added nothing.
func (m meteredIntake) counted(ctx context.Context, body io.Reader, receive func(io.Reader) (knowledge.Document, bool, error)) (knowledge.Document, bool, error) {
	upload, err := m.quotas.Upload(ctx, body)
	if err != nil {
		return knowledge.Document{}, false, err
	}
	d, duplicate, err := receive(upload)
	if err != nil || duplicate {
		upload.GiveBack()
	}
	return d, duplicate, err
}

// FromAddress implements server.Ingest. What is at the address is fetched later,
// so the document counts and its bytes do not.
func (m meteredIntake) FromAddress(ctx context.Context, collection id.ID, address string) (knowledge.Document, bool, error) {
	return m.fetched(ctx, func() (knowledge.Document, bool, error) { return m.Ingest.FromAddress(ctx, collection, address) })
}

// Refresh implements server.Ingest, and counts likewise.
func (m meteredIntake) Refresh(ctx context.Context, document id.ID) (knowledge.Document, bool, error) {
	return m.fetched(ctx, func() (knowledge.Document, bool, error) { return m.Ingest.Refresh(ctx, document) })
}

func (m meteredIntake) fetched(ctx context.Context, begin func() (knowledge.Document, bool, error)) (knowledge.Document, bool, error) {
	return m.counted(ctx, strings.NewReader(""), func(nothing io.Reader) (knowledge.Document, bool, error) {
		if _, err := io.Copy(io.Discard, nothing); err != nil {
			return knowledge.Document{}, false, err
		}
		return begin()
	})
}

// countContained counts what came inside a document, for who put that in: the
// job that takes it out is nobody's.
func (a *App) countContained(ctx context.Context, uploader id.ID, content io.Reader) (io.Reader, func(), error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, nil, err
	}
	viewer.UserID = uploader
	upload, err := a.quotas.Upload(identity.WithViewer(ctx, viewer), content)
	if err != nil {
		return nil, nil, err
	}
	return upload, upload.GiveBack, nil
}
