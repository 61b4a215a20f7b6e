package eval

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/packages/schema/contract"
)

const (
	lookEvery   = 200 * time.Millisecond // while waiting for the corpus to be searchable
	probes      = 25                     // documents that must be found before the corpus counts as searchable
	probeLength = 300                    // bytes of a document's text that a probe asks for
)

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
