package server

import (
	"cmp"
	"context"
	"io"
	"iter"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Library is what people see of their documents; it checks what the viewer may do.
type Library interface {
	Collections(ctx context.Context) ([]library.Shelf, error)
	CreateCollection(ctx context.Context, name, description string) (library.Shelf, error)
	ChangeCollection(ctx context.Context, collection id.ID, name, description *string) (library.Shelf, error)
	DeleteCollection(ctx context.Context, collection id.ID) error
	Grants(ctx context.Context, collection id.ID) ([]library.Grant, map[id.ID]string, error)
	PutGrant(ctx context.Context, g library.Grant) (put library.Grant, name string, err error)
	DeleteGrant(ctx context.Context, collection, grant id.ID) error
	Sharing

	Documents(ctx context.Context, f library.Filter) (library.Page, error)
	Document(ctx context.Context, document id.ID) (library.Item, error)
	Versions(ctx context.Context, document id.ID) ([]knowledge.Version, map[id.ID]string, error)
	Change(ctx context.Context, document id.ID, name *string, collection *id.ID) (library.Item, error)
	Delete(ctx context.Context, document id.ID) error
	Restore(ctx context.Context, document id.ID) (library.Item, error)
	Text(ctx context.Context, document id.ID, version int) (library.Item, knowledge.Version, knowledge.Text, error)
	Original(ctx context.Context, document id.ID, version int) (knowledge.Version, func(io.Writer) error, error)
	Watch(ctx context.Context, renewed library.Renew) (iter.Seq2[library.Progress, error], error)
	// Suggestions are questions worth asking, and how many documents can be found.
	Suggestions(ctx context.Context) (questions []string, documents int, err error)
}

type documentsOut struct {
	Body contract.Documents
}

func (s *Server) listDocuments(ctx context.Context, in *contract.ListDocuments) (*documentsOut, error) {
	before, err := parseCursor(in.Cursor)
	if err != nil {
		return nil, err
	}
	page, err := s.opts.Library.Documents(ctx, library.Filter{
		Collection: in.Collection,
		Statuses:   statusFilter(in.Status),
		MediaTypes: mediaTypesOf[in.Kind],
		Contains:   in.Query,
		BeforeTime: before.time,
		BeforeID:   before.id,
		Limit:      in.Limit + 1, // one more tells whether another page follows
	})
	if err != nil {
		return nil, err
	}
	out := &documentsOut{Body: contract.Documents{Total: page.Total}}
	if len(page.Items) > in.Limit {
		page.Items = page.Items[:in.Limit]
		last := page.Items[in.Limit-1]
		out.Body.Next = cursor{time: last.CreatedAt, id: last.ID}.String()
	}
	out.Body.Documents = make([]contract.Document, len(page.Items))
	for i, item := range page.Items {
		out.Body.Documents[i] = documentContract(item)
	}
	return out, nil
}

// mediaTypesOf is what the kinds of the library's filter stand for.
var mediaTypesOf = map[string][]string{
	"pdf":      {"application/pdf"},
	"html":     {"text/html"},
	"markdown": {"text/markdown"},
	"text":     {"text/plain"},
	"word":     {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.oasis.opendocument.text"},
	"slides":   {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "application/vnd.oasis.opendocument.presentation"},
	"sheet":    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet", "text/csv"},
	"book":     {"application/epub+zip"},
	"email":    {"message/rfc822"},
	"archive":  {"application/zip"},
}

func statusFilter(status string) []knowledge.Status {
	switch status {
	case "":
		return nil
	case "working":
		return []knowledge.Status{knowledge.StatusReceived, knowledge.StatusRead, knowledge.StatusSplit}
	default:
		return []knowledge.Status{knowledge.Status(status)}
	}
}

// DocumentPath names a document in an address.
type DocumentPath struct {
	ID id.ID `path:"id" format:"uuid"`
}

type documentOut struct {
	Body contract.Document
}

func answerItem(item library.Item, err error) (*documentOut, error) {
	if err != nil {
		return nil, err
	}
	return &documentOut{Body: documentContract(item)}, nil
}

func (s *Server) getDocument(ctx context.Context, in *DocumentPath) (*documentOut, error) {
	return answerItem(s.opts.Library.Document(ctx, in.ID))
}

type changeDocumentIn struct {
	DocumentPath
	Body contract.ChangeDocument
}

func (s *Server) changeDocument(ctx context.Context, in *changeDocumentIn) (*documentOut, error) {
	return answerItem(s.opts.Library.Change(ctx, in.ID, in.Body.Name, in.Body.CollectionID))
}

func (s *Server) deleteDocument(ctx context.Context, in *DocumentPath) (*struct{}, error) {
	return nil, s.opts.Library.Delete(ctx, in.ID)
}

func (s *Server) restoreDocument(ctx context.Context, in *DocumentPath) (*documentOut, error) {
	return answerItem(s.opts.Library.Restore(ctx, in.ID))
}

type versionsOut struct {
	Body contract.Versions
}

func (s *Server) listVersions(ctx context.Context, in *DocumentPath) (*versionsOut, error) {
	versions, names, err := s.opts.Library.Versions(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	out := &versionsOut{Body: contract.Versions{Versions: make([]contract.Version, len(versions))}}
	for i, v := range versions {
		out.Body.Versions[i] = contract.Version{
			ID:        v.ID,
			Number:    v.Number,
			Name:      v.Name,
			Size:      v.Size,
			MediaType: v.MediaType,
			Status:    string(v.Status),
			Failure:   failureContract(v.Failure),
			CreatedBy: names[v.CreatedBy],
			CreatedAt: v.CreatedAt.UTC(),
		}
	}
	return out, nil
}

func documentContract(item library.Item) contract.Document {
	v := item.Current
	return contract.Document{
		ID:             item.ID,
		CollectionID:   item.CollectionID,
		CollectionName: item.CollectionName,
		Name:           item.Name,
		Title:          cmp.Or(v.Title, item.Name),
		MediaType:      v.MediaType,
		Size:           v.Size,
		Version:        v.Number,
		Status:         string(v.Status),
		Failure:        failureContract(v.Failure),
		Pages:          len(v.Pages),
		Language:       v.Language,
		Notes:          v.Notes,
		Origin:         item.Origin,
		ParentID:       parentContract(item.ParentID),
		ParentName:     item.ParentName,
		Searchable:     !item.Serving.IsNil(),
		Access:         string(item.Access),
		CreatedBy:      item.CreatedByName,
		CreatedAt:      item.CreatedAt.UTC(),
		UpdatedAt:      item.UpdatedAt.UTC(),
	}
}

func parentContract(parent id.ID) *id.ID {
	if parent.IsNil() {
		return nil
	}
	return &parent
}

func failureContract(f *knowledge.Failure) *contract.Failure {
	if f == nil {
		return nil
	}
	return &contract.Failure{Code: string(f.Code), Message: f.Message}
}
