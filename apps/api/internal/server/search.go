package server

import (
	"context"
	"errors"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Searcher finds passages inside a scope.
type Searcher interface {
	Search(ctx context.Context, q retrieve.Query) (retrieve.Result, error)
}

type searchOut struct {
	Body contract.SearchResult
}

func (s *Server) search(ctx context.Context, in *contract.SearchQuery) (*searchOut, error) {
	start := time.Now()
	if err := answer.CheckQuestion(in.Query); err != nil {
		if e, ok := errors.AsType[*knowledge.Error](err); ok {
			e.Field = "q" // the question's name here
		}
		return nil, err
	}
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	leave, err := s.opts.Gate.Enter(ctx, viewer)
	if err != nil {
		return nil, err
	}
	defer leave()
	ctx = admission.WithClass(ctx, admission.Begun)
	scope, err := s.searchScope(ctx, in.Collection)
	if err != nil {
		return nil, err
	}
	found, err := s.opts.Searcher.Search(ctx, retrieve.Query{
		OrgID: viewer.OrgID, Text: in.Query, Scope: scope, Limit: in.Limit, PerDocument: in.PerDoc,
		Without: parts(in.Without),
	})
	if err != nil {
		return nil, err
	}
	out := &searchOut{Body: contract.SearchResult{
		Passages: answer.PassagesContract(found),
		Sources:  make([]contract.SourceEvent, len(found.Sources)),
		TookMS:   float64(time.Since(start).Microseconds()) / 1000,
	}}
	for i, r := range found.Sources {
		out.Body.Sources[i] = answer.SourceContract(r)
	}
	return out, nil
}

// parts are the parts of ranking by their names, which the contract has checked.
func parts(names []string) retrieve.Parts {
	list := make(retrieve.Parts, len(names))
	for i, n := range names {
		list[i] = retrieve.Part(n)
	}
	return list
}

// searchScope is what the viewer may read, of one collection if it is named.
// One that they may not read is an error: an empty result would be a lie.
func (s *Server) searchScope(ctx context.Context, collection id.ID) (knowledge.Scope, error) {
	scope, err := s.opts.Scope(ctx)
	if err != nil || collection.IsNil() {
		return scope, err
	}
	if !scope.Collections[collection].Allows(knowledge.PermissionRead) {
		return knowledge.Scope{}, knowledge.NotFound("collection")
	}
	return scope.Only([]id.ID{collection}), nil
}

type suggestionsOut struct {
	Body contract.Suggestions
}

func (s *Server) suggestions(ctx context.Context, _ *struct{}) (*suggestionsOut, error) {
	questions, documents, err := s.opts.Library.Suggestions(ctx)
	if err != nil {
		return nil, err
	}
	if questions == nil {
		questions = []string{}
	}
	return &suggestionsOut{Body: contract.Suggestions{Questions: questions, Documents: documents}}, nil
}
