package eval

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	attempts = 8                // of a request that is told to come back
	longest  = 10 * time.Second // pause between two
	patience = time.Minute      // for one answer
)

// patiently calls until the service takes the request: when it says to come
// back later, it is busy, and a measurement must not drop what it refused.
func patiently[T any](ctx context.Context, call func(context.Context) (T, error)) (T, error) {
	for attempt := 1; ; attempt++ {
		out, err := once(ctx, call)
		refused, ok := errors.AsType[*client.Error](err)
		if !ok || refused.RetryAfter <= 0 || attempt == attempts {
			return out, err
		}
		select {
		case <-time.After(min(time.Duration(refused.RetryAfter)*time.Millisecond, longest)):
		case <-ctx.Done():
			return out, context.Cause(ctx)
		}
	}
}

func once[T any](ctx context.Context, call func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return call(ctx)
}

// upload sends a document.
func upload(ctx context.Context, api *client.Client, collection id.ID, d dataset.Document) (contract.Uploaded, error) {
	return patiently(ctx, func(ctx context.Context) (contract.Uploaded, error) {
		return api.Upload(ctx, collection, d.Name(), strings.NewReader(d.Body()))
	})
}

// withStatus is how many documents of the collection have a status, and one of them.
func withStatus(ctx context.Context, api *client.Client, collection id.ID, status string) (contract.Documents, error) {
	query := url.Values{"collection": {collection.String()}, "status": {status}, "limit": {"1"}}
	return patiently(ctx, func(ctx context.Context) (contract.Documents, error) { return api.Documents(ctx, query) })
}

// search asks for the best passage of each of the best documents, without a part
// of ranking if one is named; a Nil collection is the whole library.
func search(ctx context.Context, api *client.Client, collection id.ID, text, without string) (contract.SearchResult, error) {
	query := url.Values{"q": {text}, "limit": {strconv.Itoa(depth)}, "perDocument": {"1"}}
	if !collection.IsNil() {
		query.Set("collection", collection.String())
	}
	if without != "" {
		query.Set("without", without)
	}
	return patiently(ctx, func(ctx context.Context) (contract.SearchResult, error) { return api.Search(ctx, query) })
}

// answer is what came of a question.
type answer struct {
	text       string
	citations  []contract.Citation
	declined   bool
	partial    bool // whether it was made without some sources
	confidence *float64
	took       float64 // milliseconds, to its end
}

// reply has a question answered, in a conversation of its own.
func reply(ctx context.Context, api *client.Client, collection id.ID, text string) (answer, error) {
	q := contract.Ask{Question: text}
	if !collection.IsNil() {
		q.Collections = []id.ID{collection}
	}
	return patiently(ctx, func(ctx context.Context) (answer, error) {
		began := time.Now()
		a, err := read(api.Ask(ctx, q))
		a.took = float64(time.Since(began).Microseconds()) / 1000
		return a, err
	})
}

// read takes an answer's events in.
func read(events iter.Seq2[client.Event, error]) (a answer, err error) {
	status := ""
	for e, err := range events {
		if err != nil {
			return a, err
		}
		switch e.Type {
		case "delta":
			var d contract.DeltaEvent
			err = json.Unmarshal(e.Data, &d)
			a.text += d.Text
		case "citation":
			var c contract.CitationEvent
			err = json.Unmarshal(e.Data, &c)
			a.citations = append(a.citations, c.Citation)
		case "partial":
			a.partial = true
		case "error":
			var problem contract.ErrorEvent
			_ = json.Unmarshal(e.Data, &problem)
			err = &client.Error{Problem: problem.Problem}
		case "done":
			var d contract.DoneEvent
			err = json.Unmarshal(e.Data, &d)
			status, a.confidence = d.Status, d.Confidence
		}
		if err != nil {
			return a, err
		}
	}
	a.declined = status == "unsupported"
	if status != "answered" && !a.declined {
		return a, fmt.Errorf("it ended as %q", status)
	}
	return a, nil
}
