package eval

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/packages/schema/contract"
)

const progressEvery = 500 // documents

// fill uploads the corpus into a collection of its own and waits until all of
// it can be found.
func (e *evaluation) fill(ctx context.Context) error {
	name := fmt.Sprintf("Evaluation %s %s", e.data.Name, time.Now().UTC().Format(time.DateTime))
	c, err := patiently(ctx, func(ctx context.Context) (contract.Collection, error) {
		return e.opts.Client.CreateCollection(ctx, name)
	})
	if err != nil {
		return fmt.Errorf("make a collection: %w", err)
	}
	e.collection = c.ID
	e.say("Uploading %d documents into the collection “%s”.", len(e.data.Documents), c.Name)
	stop := e.watchMemory()
	defer stop()
	began := time.Now()
	if err := e.upload(ctx); err != nil {
		return err
	}
	e.say("All are received after %.1f s. Waiting until they can be found.", time.Since(began).Seconds())
	if err := e.within(ctx, "searchable", e.untilSearchable); err != nil {
		return err
	}
	e.result.Indexing = time.Since(began)
	e.say("All can be found after %.1f s. Waiting for the graph.", e.result.Indexing.Seconds())
	if err := e.within(ctx, "in the graph", e.untilInGraph); err != nil {
		return err
	}
	e.result.Graph = time.Since(began)
	e.say("All are in the graph after %.1f s.", e.result.Graph.Seconds())
	return nil
}

// upload sends the documents, some at a time, and stops at the first error.
func (e *evaluation) upload(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	queue := make(chan dataset.Document)
	var senders sync.WaitGroup
	for range e.opts.Concurrency {
		senders.Go(func() {
			for d := range queue {
				if err := e.send(ctx, d); err != nil {
					cancel(fmt.Errorf("document %s: %w", d.ID, err))
					return
				}
			}
		})
	}
	for i, d := range e.data.Documents {
		if i > 0 && i%progressEvery == 0 {
			e.say("  %d of %d", i, len(e.data.Documents))
		}
		select {
		case queue <- d:
			continue
		case <-ctx.Done():
		}
		break
	}
	close(queue)
	senders.Wait()
	return context.Cause(ctx)
}

func (e *evaluation) send(ctx context.Context, d dataset.Document) error {
	sent, err := upload(ctx, e.opts.Client, e.collection, d)
	if err != nil {
		return err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.documents[sent.Document.ID] = append(e.documents[sent.Document.ID], d.ID)
	return nil
}
