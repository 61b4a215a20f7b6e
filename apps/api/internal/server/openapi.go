package server

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// contractVersion is the API's own version: it moves when the contract does,
// not with every release.
const contractVersion = "1.0.0"

// OpenAPI returns the contract as an OpenAPI 3.1 document. It needs nothing
// that runs, and the same types give the same bytes.
func OpenAPI() ([]byte, error) {
	return New(Options{}).document()
}

func (s *Server) document() ([]byte, error) {
	compact, err := json.Marshal(s.api.OpenAPI())
	if err != nil {
		return nil, fmt.Errorf("openapi: %w", err)
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, compact, "", "  "); err != nil {
		return nil, fmt.Errorf("openapi: %w", err)
	}
	pretty.WriteByte('\n')
	return pretty.Bytes(), nil
}

// apiConfig describes the API as a whole. huma's own pages are left out: the
// web renders the reference.
func apiConfig() huma.Config {
	schemas := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	schemas.RegisterTypeAlias(reflect.TypeFor[id.ID](), reflect.TypeFor[uuidSchema]())
	schemas.RegisterTypeAlias(reflect.TypeFor[problem](), reflect.TypeFor[contract.Problem]())
	return huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info: &huma.Info{
				Title:       "Forebay",
				Version:     contractVersion,
				Description: "A knowledge service that keeps its answers flowing under load. Times are RFC 3339 in UTC, durations milliseconds, spans half-open ranges of UTF-8 bytes. Every error is a problem document (RFC 9457) with a stable code and the request's ID.",
				License:     &huma.License{Name: "Apache-2.0", Identifier: "Apache-2.0"},
			},
			Servers: []*huma.Server{{URL: "/api", Description: "Through the web's own origin"}},
			Tags: []*huma.Tag{
				{Name: "auth", Description: "Signing in and out"},
				{Name: "keys", Description: "API keys for programs, and services"},
				{Name: "members", Description: "Members of the organisation and invitations"},
				{Name: "collections", Description: "Shelves of documents and who may use them"},
				{Name: "documents", Description: "Documents, their versions and their progress"},
				{Name: "ask", Description: "Questions, cited answers, search"},
				{Name: "quotas", Description: "What one person or service may use in an hour or a day. Responses that met a limit say how it stands in the headers RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers)"},
				{Name: "operations", Description: "How the installation runs"},
			},
			Components: &huma.Components{
				Schemas: schemas,
				SecuritySchemes: map[string]*huma.SecurityScheme{
					securityScheme: {Type: "http", Scheme: "bearer", BearerFormat: "JWT", Description: "The session token; browsers send it as the cookie " + sessionCookie},
					keyScheme:      {Type: "http", Scheme: "bearer", BearerFormat: "fby_…", Description: "An API key, in place of the session token. The scope that it needs is named with each operation; where none is, any key will do."},
				},
			},
		},
		Formats:       map[string]huma.Format{"application/json": huma.DefaultJSONFormat, "json": huma.DefaultJSONFormat}, // the suffix of problem+json too
		DefaultFormat: "application/json",
	}
}

// uuidSchema describes identifiers, also inside lists.
type uuidSchema struct{}

// Schema implements huma.SchemaProvider.
func (uuidSchema) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "uuid"}
}
