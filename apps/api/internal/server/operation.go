package server

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/packages/schema/contract"
)

// uploadDeadline is how long a file may take, either way.
const uploadDeadline = 10 * time.Minute

// exportDeadline is how long the archive of an organisation may take.
const exportDeadline = 2 * time.Hour

// The treatments of requests, by what they do. Each operation of routes.go has
// one of them; an upload is background work although a person sends it, so that
// a thousand files never stand before a question. Streams have no deadline:
// they end when their client leaves, their answer does, or the service drains.
var (
	reading     = treatment{class: admission.Interactive, deadline: 10 * time.Second, watch: true}
	changing    = treatment{class: admission.Interactive, deadline: 20 * time.Second}
	searching   = treatment{class: admission.Interactive, deadline: 10 * time.Second, watch: true, gated: true}
	asking      = treatment{class: admission.Interactive, watch: true, gated: true}
	following   = treatment{class: admission.Interactive, watch: true}
	watching    = treatment{class: admission.Background, watch: true}
	stopping    = treatment{class: admission.Interactive, deadline: 5 * time.Second}
	uploading   = treatment{class: admission.Background, deadline: uploadDeadline}
	fetching    = treatment{class: admission.Background, deadline: 45 * time.Second}
	downloading = treatment{class: admission.Analytics, deadline: uploadDeadline, watch: true}
	exporting   = treatment{class: admission.Background, deadline: exportDeadline, watch: true}
	probing     = treatment{class: admission.Control, deadline: 2 * time.Second}
)

// jsonBodyLimit bounds the bodies that are not uploads. The largest is a
// question with a hundred collections.
const jsonBodyLimit = 256 << 10

// securityScheme is the name of the session in openapi.json; an operation that
// asks for it is served to members only.
const securityScheme = "session"

// treatment says how a request is run.
type treatment struct {
	class    admission.Class // of its work on the database
	deadline time.Duration   // 0 for none
	watch    bool            // whether its work is abandoned when its client leaves
	gated    bool            // whether it is let in by the gate of questions and searches
}

// String is the treatment in a person's words, for the contract.
func (t treatment) String() string {
	words := fmt.Sprintf("Its work is of the class %s", t.class)
	if t.deadline > 0 {
		words += fmt.Sprintf(" and is given up after %.0f seconds", t.deadline.Seconds())
	}
	if t.gated {
		words += "; under load it waits for its turn for at most a second, or is refused with a time to come back"
	}
	return words + "."
}

// blueprint is an operation being described.
type blueprint struct {
	huma.Operation
	treatment treatment
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
		treatment: changing,
	}
	if method == http.MethodGet {
		b.treatment = reading
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

// takes lets the operation's body have so many bytes.
func (b blueprint) takes(bytes int64) blueprint {
	b.MaxBodyBytes = bytes
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
	b.treatment = uploading
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
	b.treatment = downloading
	return b
}

// evaluates answers with a flag's value, or with the protocol's own error.
func (b blueprint) evaluates(api huma.API) blueprint {
	b.Responses = map[string]*huma.Response{
		"200": {Description: "The flag's value", Content: map[string]*huma.MediaType{"application/json": {Schema: schemaOf[contract.FlagEvaluation](api)}}},
		"404": {Description: "There is no such flag", Content: map[string]*huma.MediaType{"application/json": {Schema: schemaOf[contract.FlagEvaluationError](api)}}},
	}
	b.treatment = reading
	return b
}

// probe is asked by machines, without a session.
func (b blueprint) probe() blueprint {
	b = b.public()
	b.Errors = nil
	b.treatment = probing
	return b
}

// register adds the operation to the API. An error of the handler becomes its
// problem document.
func register[I, O any](api huma.API, b blueprint, handler func(context.Context, *I) (*O, error)) {
	b.Metadata = map[string]any{treatmentKey: b.treatment}
	if len(b.Security) > 0 {
		b.Security = security(&b.Operation)
	}
	b.Description = strings.TrimSpace(b.Description + " " + b.treatment.String())
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

const treatmentKey = "treatment"

func treatmentOf(op *huma.Operation) treatment {
	t, _ := op.Metadata[treatmentKey].(treatment)
	return t
}

// as runs the operation in another way than its method implies.
func (b blueprint) as(t treatment) blueprint {
	b.treatment = t
	return b
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
	b.treatment = following
	return b
}
