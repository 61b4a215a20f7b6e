package retrieve

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.opentelemetry.io/otel/attribute"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/weir"
)

// share is what one source brought.
type share struct {
	hits   []Hit
	err    error
	report knowledge.SourceReport
}

// deeper is how many more hits the sources are asked for than passages are
// wanted, so that the per-document cap and what vanished meanwhile do not
// leave the answer short.
const deeper = 4

// maxHits bounds what one source is asked for.
const maxHits = 1000

// ask puts the query to every source by the given strategy. It returns when
// all have answered or run out of time, one share for each source that is
// present, in order.
func (r *Retriever) ask(ctx context.Context, strategy Strategy, q Query, watch func(knowledge.SourceReport)) []share {
	ctx, cancel := context.WithTimeout(ctx, r.opts.Budget)
	defer cancel()
	q.Limit = min(q.Limit*deeper, maxHits)
	sources := r.present(ctx, q)
	shares := make([]share, len(sources))
	if strategy == Sequential {
		for i, s := range sources {
			watch(knowledge.SourceReport{Name: s.Name(), State: knowledge.SourceSearching})
			shares[i] = r.await(ctx, s, q)
			watch(shares[i].report)
		}
		return shares
	}
	// Each future ends by its own deadline, whatever its source does, so Gather
	// needs none.
	waiting := make([]*weir.Future[share], len(sources))
	for i, s := range sources {
		watch(knowledge.SourceReport{Name: s.Name(), State: knowledge.SourceSearching})
		waiting[i] = weir.Go(ctx, func(ctx context.Context) (share, error) { return r.await(ctx, s, q), nil })
	}
	for i, landed := range weir.Gather(context.WithoutCancel(ctx), waiting...) {
		shares[i] = landed.Value
		watch(landed.Value.report)
	}
	return shares
}

// present are the sources that the asker's organisation has, but for those to
// leave out.
func (r *Retriever) present(ctx context.Context, q Query) []Source {
	list := make([]Source, 0, len(r.opts.Sources))
	for _, s := range r.opts.Sources {
		if q.Without.Has(Part(s.Name())) {
			continue
		}
		if o, ok := s.(Optional); !ok || o.Present(ctx) {
			list = append(list, s)
		}
	}
	return list
}

// await asks one source and returns no later than its deadline, even if the
// source does not heed it.
func (r *Retriever) await(ctx context.Context, s Source, q Query) share {
	began := time.Now()
	ctx, cancel := context.WithTimeout(ctx, r.opts.Deadline)
	defer cancel()
	ctx, span := tracer.Start(ctx, "retrieve "+s.Name())
	defer span.End()

	var got share
	r.running.Add(1)
	got.hits, got.err = weir.Go(ctx, func(ctx context.Context) ([]Hit, error) {
		defer r.running.Done()
		return s.Search(ctx, q)
	}).Await(ctx)
	got.report = report(s.Name(), got, time.Since(began), r.opts.Deadline)
	span.SetAttributes(attribute.String("forebay.source.state", string(got.report.State)), attribute.Int("forebay.source.found", len(got.hits)))
	if got.err != nil {
		span.RecordError(got.err)
	}
	return got
}

// report names a source's outcome in a person's words.
func report(name string, s share, took, deadline time.Duration) knowledge.SourceReport {
	r := knowledge.SourceReport{Name: name, State: knowledge.SourceDone, Found: len(s.hits), Took: took}
	known, isKnown := errors.AsType[*knowledge.Error](s.err)
	switch {
	case s.err == nil:
		return r
	case errors.Is(s.err, context.DeadlineExceeded) && deadline <= 0:
		r.State, r.Reason = knowledge.SourceLate, "The others left it no time."
	case errors.Is(s.err, context.DeadlineExceeded) || isKnown && known.Code == knowledge.CodeTimeout:
		r.State, r.Reason = knowledge.SourceLate, fmt.Sprintf("It did not answer within %d ms.", min(took, deadline).Milliseconds())
	case isKnown && known.Code == knowledge.CodeOverloaded:
		r.State, r.Reason = knowledge.SourceRefused, "The database is too busy to admit it now."
	case isKnown:
		r.State, r.Reason = knowledge.SourceFailed, known.Message
	default:
		r.State, r.Reason = knowledge.SourceFailed, "It could not be searched."
	}
	return r
}

// nothingCame is the error of a search that no source answered: a refusal is
// told apart, because it says when to come back.
func nothingCame(shares []share) error {
	causes := make([]error, 0, len(shares))
	late := 0
	var refused *knowledge.Error
	for _, s := range shares {
		if !s.report.Missing() {
			return nil
		}
		causes = append(causes, s.err)
		switch s.report.State {
		case knowledge.SourceLate:
			late++
		case knowledge.SourceRefused:
			refused, _ = errors.AsType[*knowledge.Error](s.err)
		default:
		}
	}
	e := knowledge.Errorf(knowledge.CodeUnavailable, "Search could not reach any of its sources. Try again in a moment.")
	e.RetryAfter = time.Second
	switch {
	case refused != nil:
		e.Code, e.Message = knowledge.CodeOverloaded, "Search is too busy right now. Try again in a moment."
		e.RetryAfter = max(refused.RetryAfter, e.RetryAfter)
	case late == len(shares):
		e.Code, e.Message = knowledge.CodeTimeout, "Search took too long. Try again in a moment."
	}
	e.Err = errors.Join(causes...)
	return e
}
