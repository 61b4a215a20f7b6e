package server

import (
	"context"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/packages/schema/contract"
)

// The deadlines of a request, by what it does. Streams have none: they end
// when their client leaves, their answer does, or the service drains.
const (
	readDeadline   = 10 * time.Second
	writeDeadline  = 20 * time.Second
	uploadDeadline = 10 * time.Minute
	probeDeadline  = 2 * time.Second
)

// jsonBodyLimit bounds the bodies that are not uploads. The largest is a
// question with a hundred collections.
const jsonBodyLimit = 256 << 10

// securityScheme is the name of the session in openapi.json; an operation that
// asks for it is served to members only.
const securityScheme = "session"

// class says how a request is run.
type class struct {
	deadline time.Duration // 0 for none
	watch    bool          // whether its work is abandoned when its client leaves
	probe    bool          // asked by machines, often
}

// blueprint is an operation being described.
type blueprint struct {
	huma.Operation
	class class
}

// route begins an operation: for members, answering 200, with the errors that
// any of them can have. Reads are abandoned when their client leaves; changes
// run to their end, so that their outcome is known.
func route(operationID, method, path, tag, summary string) blueprint {
	b := blueprint{
		Operation: huma.Operation{
			OperationID:   operationID,
			Method:        method,
			Path:          path,
			Summary:       summary,
			Tags:          []string{tag},
			DefaultStatus: http.StatusOK,
			MaxBodyBytes:  jsonBodyLimit,
			Security:      []map[string][]string{{securityScheme: {}}},
			Errors:        []int{400, 401, 429, 503},
		},
		class: class{deadline: writeDeadline},
	}
	if method == http.MethodGet {
		b.class = class{deadline: readDeadline, watch: true}
	} else {
		b.Errors = append(b.Errors, 403)
	}
	return b
}

// public opens the operation to people without a session.
func (b blueprint) public() blueprint {
	b.Security = []map[string][]string{}
	b.Errors = slices.DeleteFunc(slices.Clone(b.Errors), func(status int) bool { return status == 401 })
	return b
}

func (b blueprint) status(code int) blueprint {
	b.DefaultStatus = code
	return b
}

// fails adds statuses of errors.
func (b blueprint) fails(statuses ...int) blueprint {
	b.Errors = append(slices.Clone(b.Errors), statuses...)
	slices.Sort(b.Errors)
	b.Errors = slices.Compact(b.Errors)
	return b
}

// upload takes any bytes as its body, streamed and without huma's limit: the
// service that receives them has its own.
func (b blueprint) upload(api huma.API) blueprint {
	b.DefaultStatus = http.StatusAccepted
	b.Responses = map[string]*huma.Response{"200": {
		Description: "These very bytes were there before",
		Content: map[string]*huma.MediaType{
			"application/json": {Schema: schemaOf[contract.Uploaded](api)},
		},
	}}
	b.Description = "The body is the file's bytes as they are, whatever their Content-Type. 202: a document or version was received and is being read. 200: these very bytes were there before, and nothing was added."
	b.RequestBody = &huma.RequestBody{
		Required: true,
		Content: map[string]*huma.MediaType{
			"application/octet-stream": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}},
		},
	}
	b.class = class{deadline: uploadDeadline}
	return b
}

// download answers with a file.
func (b blueprint) download() blueprint {
	b.Responses = map[string]*huma.Response{"200": {
		Description: "The file's bytes, always as an attachment",
		Content: map[string]*huma.MediaType{
			"application/octet-stream": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}},
		},
	}}
	b.class = class{deadline: uploadDeadline, watch: true}
	return b
}

// probe is asked by machines, without a session.
func (b blueprint) probe() blueprint {
	b = b.public()
	b.Errors = nil
	b.class = class{deadline: probeDeadline, probe: true}
	return b
}

// register adds the operation to the API. An error of the handler becomes its
// problem document.
func register[I, O any](api huma.API, b blueprint, handler func(context.Context, *I) (*O, error)) {
	b.Metadata = map[string]any{classKey: b.class}
	if b.Errors != nil {
		b = b.fails(500)
	}
	if b.RequestBody != nil || b.Method == http.MethodPost || b.Method == http.MethodPatch || b.Method == http.MethodPut {
		b = b.fails(http.StatusUnprocessableEntity)
	}
	huma.Register(api, b.Operation, handler)
}

// schemaOf is a reference to the named schema of a contract type.
func schemaOf[T any](api huma.API) *huma.Schema {
	return api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[T](), true, "")
}

const classKey = "class"

func classOf(op *huma.Operation) class {
	c, _ := op.Metadata[classKey].(class)
	return c
}

// streams answers with server-sent events of the given names and data.
func (b blueprint) streams(events map[string]*huma.Schema) blueprint {
	forms := make([]*huma.Schema, 0, len(events))
	for _, name := range slices.Sorted(maps.Keys(events)) {
		forms = append(forms, &huma.Schema{
			Type:     huma.TypeObject,
			Title:    name,
			Required: []string{"event", "data"},
			Properties: map[string]*huma.Schema{
				"id":    {Type: huma.TypeInteger, Description: "The event's number, to resume after"},
				"event": {Type: huma.TypeString, Enum: []any{name}},
				"data":  events[name],
			},
		})
	}
	b.Responses = map[string]*huma.Response{"200": {
		Description: "Server-sent events",
		Content: map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{
			Type:        huma.TypeArray,
			Description: "Each item is one event; data is its JSON.",
			Items:       &huma.Schema{OneOf: forms},
		}}},
	}}
	b.class = class{watch: true}
	return b
}
