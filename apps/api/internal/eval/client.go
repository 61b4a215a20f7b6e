package eval

import (
	"context"
	"errors"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
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

// upload sends a document as Markdown.
func upload(ctx context.Context, api *client.Client, collection id.ID, d Document) (contract.Uploaded, error) {
	body := d.Text
	if d.Title != "" {
		body = "# " + d.Title + "\n\n" + d.Text
	}
	return patiently(ctx, func(ctx context.Context) (contract.Uploaded, error) {
		return api.Upload(ctx, collection, d.ID+".md", strings.NewReader(body))
	})
}

// withStatus is how many documents of the collection have a status, and one of them.
func withStatus(ctx context.Context, api *client.Client, collection id.ID, status string) (contract.Documents, error) {
	query := url.Values{"collection": {collection.String()}, "status": {status}, "limit": {"1"}}
	return patiently(ctx, func(ctx context.Context) (contract.Documents, error) { return api.Documents(ctx, query) })
}

// search asks for the best passage of each of the best documents; a Nil
// collection is the whole library.
func search(ctx context.Context, api *client.Client, collection id.ID, text string) (contract.SearchResult, error) {
	query := url.Values{"q": {text}, "limit": {strconv.Itoa(depth)}, "perDocument": {"1"}}
	if !collection.IsNil() {
		query.Set("collection", collection.String())
	}
	return patiently(ctx, func(ctx context.Context) (contract.SearchResult, error) { return api.Search(ctx, query) })
}
