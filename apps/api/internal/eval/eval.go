// Package eval measures how well and how fast Forebay finds and answers: it puts
// an evaluation set's corpus in through the public API, asks its questions, and
// sets the usual measures beside plain BM25, goals, and what others reach. What
// a set is says package dataset, what a measure is package measure.
package eval

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options configure [Run]. The fields without a default are required.
type Options struct {
	Client *client.Client // of someone who may make collections
	Out    io.Writer      // progress

	// Without are parts of ranking to leave out, one at a time, after everything
	// was measured with all of them.
	Without     []string
	Concurrency int           // uploads at once; default 8
	Patience    time.Duration // the longest wait for the corpus to be searchable, and for the graph; default 10 min each
	// Memory is what the service uses at the moment, in bytes. Default: not measured.
	Memory func() (int64, error)
}

func (o Options) withDefaults() Options {
	if o.Concurrency <= 0 {
		o.Concurrency = 8
	}
	if o.Patience <= 0 {
		o.Patience = 10 * time.Minute
	}
	return o
}

func (o Options) validate() error {
	if o.Client == nil || o.Out == nil {
		return errors.New("eval: Options.Client and Out are required")
	}
	return nil
}

// Result is what was measured of one set.
type Result struct {
	Set      *dataset.Set
	Outcomes []measure.Outcome   // of every question, with all parts of ranking
	Floor    []measure.Outcome   // of plain BM25; nil for a library's own documents
	Without  [][]measure.Outcome // in the order of Options.Without

	// Partial is how many searches and answers had to do without one of their
	// sources, because it was late or broken: figures of a machine that was busy.
	Partial int

	Indexing time.Duration // from the first upload until all could be found
	Graph    time.Duration // from the first upload until all were in the graph
	Entities int           // in the graph
	Peak     int64         // of the service's memory while it took the corpus in, in bytes; 0 when not measured
}

// depth is how many documents each query ranks.
const depth = 100

// Run evaluates a set. One of a library's own documents is asked of that library
// as it is; another goes into a collection of its own, which is left there. Words
// are weighed by the whole library, so each set wants one to itself.
func Run(ctx context.Context, o Options, set *dataset.Set) (*Result, error) {
	o = o.withDefaults()
	if err := o.validate(); err != nil {
		return nil, err
	}
	e := &evaluation{opts: o, data: set, documents: map[id.ID][]string{}, result: &Result{Set: set}}
	if !set.OfLibrary {
		if err := e.fill(ctx); err != nil {
			return nil, err
		}
		e.say("Asking plain BM25, the floor.")
		e.result.Floor = floorOf(set)
	}
	if err := e.ask(ctx); err != nil {
		return nil, err
	}
	return e.result, nil
}

// evaluation is one run.
type evaluation struct {
	opts   Options
	data   *dataset.Set
	result *Result

	collection id.ID
	mu         sync.Mutex
	documents  map[id.ID][]string // the corpus' ids of each document; equal texts are one document
}

// say tells a person how far it is.
func (e *evaluation) say(format string, args ...any) {
	_, _ = fmt.Fprintf(e.opts.Out, format+"\n", args...) // progress is not worth failing for
}

// namesOf is what the set calls a document.
func (e *evaluation) namesOf(document id.ID) []string {
	if e.data.OfLibrary {
		return []string{document.String()}
	}
	return e.documents[document]
}
