package server

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Hosted is the hosted identity provider of an installation that has one.
type Hosted interface {
	// PublishableKey is handed to browsers.
	PublishableKey() string
	// Deliver takes in a webhook, which it verifies itself.
	Deliver(ctx context.Context, header http.Header, body []byte) error
}

// webhookIn is a message as it was signed: every byte of its body counts.
type webhookIn struct {
	signed  http.Header
	RawBody []byte `contentType:"application/json"`
}

// Resolve implements huma.Resolver.
func (w *webhookIn) Resolve(ctx huma.Context) []error {
	w.signed = http.Header{}
	for _, name := range []string{"Svix-Id", "Svix-Timestamp", "Svix-Signature", "Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"} {
		if value := ctx.Header(name); value != "" {
			w.signed.Set(name, value)
		}
	}
	return nil
}

// webhook takes a message whose sender signs it: without a session, and without
// a look at its form before its signature.
func (b blueprint) webhook() blueprint {
	b = b.public().status(http.StatusNoContent).fails(401, 404)
	b.SkipValidateBody = true
	b.RequestBody = &huma.RequestBody{
		Required: true,
		Content: map[string]*huma.MediaType{
			"application/json": {Schema: &huma.Schema{Type: huma.TypeObject, AdditionalProperties: true}},
		},
	}
	return b
}

func (s *Server) clerkWebhook(ctx context.Context, in *webhookIn) (*struct{}, error) {
	if s.opts.Hosted == nil {
		return nil, knowledge.Errorf(knowledge.CodeNotFound, "This installation has accounts of its own, and takes no webhooks.")
	}
	return nil, s.opts.Hosted.Deliver(ctx, in.signed, in.RawBody)
}
