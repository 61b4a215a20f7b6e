package eval

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/packages/schema/contract"
)

const (
	progressEvery = 500                    // documents
	lookEvery     = 200 * time.Millisecond // while waiting for the corpus to be searchable
	probes        = 25                     // documents that must be found before the corpus counts as searchable
	probeLength   = 300                    // bytes of a document's text that a probe asks for
)

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

// within bounds a wait.
func (e *evaluation) within(ctx context.Context, what string, wait func(context.Context) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, e.opts.Patience, fmt.Errorf("the corpus was not %s within %s", what, e.opts.Patience))
	defer cancel()
	return wait(ctx)
}

// untilInGraph waits until every document is in the graph.
func (e *evaluation) untilInGraph(ctx context.Context) error {
	for {
		status, err := patiently(ctx, e.opts.Client.Graph)
		if err != nil {
			return err
		}
		if !status.Building && status.Built >= len(e.documents) {
			if status.Size != nil {
				e.result.Entities = status.Size.Entities
			}
			return nil
		}
		if err := pause(ctx); err != nil {
			if status.Failure != "" {
				return fmt.Errorf("%w: %s", err, status.Failure)
			}
			return err
		}
	}
}

// watchMemory looks at what the service uses until stop is called.
func (e *evaluation) watchMemory() (stop func()) {
	if e.opts.Memory == nil {
		return func() {}
	}
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			if used, err := e.opts.Memory(); err == nil { // a process may end while it is looked at
				e.result.Peak = max(e.result.Peak, used)
			}
			select {
			case <-done:
				return
			case <-time.After(lookEvery):
			}
		}
	}()
	return func() { close(done); <-ended }
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

// untilSearchable waits for every document's status, and then until the search
// finds documents from all over the corpus by their own words: an index may be
// a moment behind the status.
func (e *evaluation) untilSearchable(ctx context.Context) error {
	for {
		failed, err := withStatus(ctx, e.opts.Client, e.collection, "failed")
		if err != nil {
			return err
		}
		if failed.Total > 0 {
			return unreadable(failed)
		}
		ready, err := withStatus(ctx, e.opts.Client, e.collection, "searchable")
		if err != nil {
			return err
		}
		if ready.Total >= len(e.documents) {
			break
		}
		if err := pause(ctx); err != nil {
			return err
		}
	}
	step := max(1, len(e.data.Documents)/probes)
	for i := len(e.data.Documents) - 1; i >= 0; i -= step {
		if err := e.untilFound(ctx, e.data.Documents[i]); err != nil {
			return err
		}
	}
	return nil
}

func unreadable(failed contract.Documents) error {
	for _, d := range failed.Documents {
		if d.Failure != nil {
			return fmt.Errorf("%d documents could not be read; one is %s: %s", failed.Total, d.Name, d.Failure.Message)
		}
	}
	return fmt.Errorf("%d documents could not be read", failed.Total)
}

// untilFound asks for a document by its own words until it is there.
func (e *evaluation) untilFound(ctx context.Context, d dataset.Document) error {
	words := d.Title + " " + d.Text
	words = strings.ToValidUTF8(words[:min(probeLength, len(words))], "")
	for {
		found, err := search(ctx, e.opts.Client, e.collection, words, "")
		if err != nil {
			return fmt.Errorf("look for document %s: %w", d.ID, err)
		}
		for _, p := range found.Passages {
			if slices.Contains(e.documents[p.DocumentID], d.ID) {
				return nil
			}
		}
		if err := pause(ctx); err != nil {
			return fmt.Errorf("document %s is not found: %w", d.ID, err)
		}
	}
}

func pause(ctx context.Context) error {
	select {
	case <-time.After(lookEvery):
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
