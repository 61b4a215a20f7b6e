package retrieve

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

var tracer = otel.Tracer("github.com/forebay/forebay/apps/api/internal/retrieve")

// Strategy is how the sources of one search are asked. It is a variant of the
// flag path.retrieve.
type Strategy string

// The strategies.
const (
	Sequential Strategy = "sequential" // one after the other: least load, each waits for those before it
	Parallel   Strategy = "parallel"   // all at once: as slow as the slowest
)

// Options configure a [Retriever].
type Options struct {
	Sources  []Source // asked in this order when sequential
	Passages Passages

	// Next is asked after the sources, about what they found. Default: nothing.
	Next Next
	// Path chooses the strategy of a request. Default: always Parallel.
	Path func(ctx context.Context) Strategy
	// Deadline is what each source gets. Default 800 ms.
	Deadline time.Duration
	// Budget is what all sources get together; a source that begins late gets
	// what is left of it. Default 1.5 s.
	Budget time.Duration
}

func (o Options) withDefaults() Options {
	if o.Path == nil {
		o.Path = func(context.Context) Strategy { return Parallel }
	}
	if o.Deadline <= 0 {
		o.Deadline = 800 * time.Millisecond
	}
	if o.Budget <= 0 {
		o.Budget = 1500 * time.Millisecond
	}
	return o
}

func (o Options) validate() error {
	if len(o.Sources) == 0 {
		return errors.New("retrieve: Options.Sources is empty")
	}
	if o.Passages == nil {
		return errors.New("retrieve: Options.Passages is nil")
	}
	return nil
}

// defaultLimit is how many passages a query without a limit gets.
const defaultLimit = 10

// Retriever finds passages. It is safe for concurrent use.
type Retriever struct {
	opts    Options
	running sync.WaitGroup // sources at work, those included that nobody waits for any more
}

// New returns a Retriever.
func New(o Options) (*Retriever, error) {
	if err := o.validate(); err != nil {
		return nil, err
	}
	return &Retriever{opts: o.withDefaults()}, nil
}

// Close waits for sources that went on past their deadline.
func (r *Retriever) Close() { r.running.Wait() }

// Result is what a search found.
type Result struct {
	Passages []knowledge.Passage      // best first
	Sources  []knowledge.SourceReport // of those present, in the order of Options.Sources

	// Read are all passages that were read for it, by chunk: those found, and
	// those that the paths to them set out from.
	Read map[id.ID]knowledge.Passage
}

// Search finds the q.Limit best passages. A source that is late, broken or
// refused costs its share and is reported; the search fails only when none
// answered or when the passages could not be loaded, and then Result.Sources
// still says how each source fared.
func (r *Retriever) Search(ctx context.Context, q Query) (Result, error) {
	return r.SearchWatched(ctx, q, func(knowledge.SourceReport) {})
}

// SearchWatched is Search that tells watch of each source when it is asked and
// when it has ended. The calls come one at a time.
func (r *Retriever) SearchWatched(ctx context.Context, q Query, watch func(knowledge.SourceReport)) (_ Result, err error) {
	began, strategy := time.Now(), r.opts.Path(ctx)
	ctx, span := tracer.Start(ctx, "retrieve")
	span.SetAttributes(attribute.String("forebay.path.retrieve", string(strategy)))
	defer func() {
		if err != nil {
			span.SetStatus(codes.Error, string(knowledge.CodeOf(err)))
		}
		span.End()
	}()
	if q.Limit <= 0 {
		q.Limit = defaultLimit
	}
	shares := r.ask(ctx, strategy, q, watch)
	result := Result{Sources: make([]knowledge.SourceReport, len(shares))}
	for i, s := range shares {
		result.Sources[i] = s.report
	}
	if err := ctx.Err(); err != nil {
		return result, err
	}
	if err := nothingCame(shares); err != nil {
		return result, err
	}
	found, reports := r.follow(ctx, q, fuse(shares), r.opts.Budget-time.Since(began), watch)
	result.Sources = append(result.Sources, reports...)
	chosen := choose(found, q)
	if result.Read, err = r.load(ctx, q, chosen); err != nil {
		return result, err
	}
	result.Passages = served(chosen, result.Read, q.Limit)
	return result, nil
}

// load reads the chosen chunks, and those that paths to them set out from, in
// one batch, which checks access again.
func (r *Retriever) load(ctx context.Context, q Query, chosen []fused) (map[id.ID]knowledge.Passage, error) {
	if len(chosen) == 0 {
		return nil, nil
	}
	chunks := make([]id.ID, len(chosen))
	for i, c := range chosen {
		chunks[i] = c.ChunkID
	}
	return r.opts.Passages.Passages(ctx, q.Scope, append(chunks, origins(chosen)...))
}

// served are the limit best of the chosen that may still be shown.
func served(chosen []fused, read map[id.ID]knowledge.Passage, limit int) []knowledge.Passage {
	passages := make([]knowledge.Passage, 0, len(read))
	for _, c := range chosen {
		p, ok := read[c.ChunkID]
		if !ok {
			continue // deleted, replaced or withdrawn since the source saw it
		}
		if len(c.Why.Path) > 0 {
			if c.Why.Path, ok = followed(c.Why.Path, read); !ok {
				if c.ownSource == "" {
					continue // nothing leads to it any more
				}
				c.Score, c.source = c.own, c.ownSource
			}
		}
		p.Score, p.Source, p.Why = c.Score, c.source, c.Why
		passages = append(passages, p)
	}
	slices.SortStableFunc(passages, func(a, b knowledge.Passage) int { return cmp.Compare(b.Score, a.Score) })
	return passages[:min(limit, len(passages))]
}
