package server

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/contract"
)

func (s *Server) documentEventsRoute(api huma.API) blueprint {
	b := route("documentEvents", http.MethodGet, "/v1/documents/events", "documents", "Documents as they change, from now on")
	b.Description = "Steps of documents that the viewer may not read are not sent. The event heartbeat comes every 10 seconds: without one for longer, connect again."
	return b.streams(map[string]*huma.Schema{
		"document":  schemaOf[contract.DocumentEvent](api),
		"heartbeat": {Type: huma.TypeObject},
	}).as(watching)
}

func (s *Server) documentEvents(ctx context.Context, _ *struct{}) (*huma.StreamResponse, error) {
	progress, err := s.opts.Library.Watch(ctx, s.renewed)
	if err != nil {
		return nil, err
	}
	return s.stream(ctx, documentSteps(progress), step{event: "heartbeat", data: []byte("{}")})
}

// documentSteps puts the library's progress into the stream's form. Its events
// have no number: what was missed is in the list that a client loads first.
func documentSteps(progress iter.Seq2[library.Progress, error]) iter.Seq2[step, error] {
	return func(yield func(step, error) bool) {
		for p, err := range progress {
			if err != nil {
				yield(step{}, err)
				return
			}
			data, err := json.Marshal(contract.DocumentEvent{Document: documentContract(p.Item), Deleted: p.Deleted})
			if !yield(step{event: "document", data: data}, err) || err != nil {
				return
			}
		}
	}
}
