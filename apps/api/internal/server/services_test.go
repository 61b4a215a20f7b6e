package server

import (
	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
)

// The services that the server is wired to in the product.
var (
	_ Accounts = (*local.Accounts)(nil)
	_ Accounts = clerk.Accounts{}
	_ Sessions = (*identity.Verifier)(nil)
	_ Sessions = (*clerk.Provider)(nil)
	_ Hosted   = (*clerk.Provider)(nil)
	_ Library  = (*library.Library)(nil)
	_ Ingest   = (*ingest.Service)(nil)
	_ Answers  = (*answer.Service)(nil)
	_ Searcher = (*retrieve.Retriever)(nil)
	_ Models   = (*endpoint.Service)(nil)
)
