package retrieve

import (
	"cmp"
	"context"
	"slices"
	"time"

	"go.opentelemetry.io/otel/attribute"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
	"github.com/forebay/forebay/packages/weir"
)

// Next is a round after the sources': it finds passages by way of those that
// they found. Follow answers passages inside q.Scope whose score, in the unit
// of the scores of found, is higher than what found says of them, each with the
// path that led to it. The found are best first.
type Next interface {
	Name() string
	Follow(ctx context.Context, q Query, found []Hit) ([]Hit, error)
}

// follow asks the next round what it makes of what the sources found, inside
// what is left of the budget, and reports on it as on a source. Whatever
// becomes of it, what was found is served.
func (r *Retriever) follow(ctx context.Context, q Query, found []fused, left time.Duration, watch func(knowledge.SourceReport)) ([]fused, []knowledge.SourceReport) {
	next := r.opts.Next
	if next == nil || q.Without.Has(Part(next.Name())) || len(found) == 0 {
		return found, nil
	}
	began, deadline := time.Now(), max(0, min(left, r.opts.Deadline))
	ctx, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	ctx, span := tracer.Start(ctx, "retrieve "+next.Name())
	defer span.End()
	watch(knowledge.SourceReport{Name: next.Name(), State: knowledge.SourceSearching})
	hits := make([]Hit, len(found))
	for i, f := range found {
		hits[i] = f.Hit
	}
	got := share{err: ctx.Err()} // already, when the sources took all the time
	if got.err == nil {
		r.running.Add(1)
		got.hits, got.err = weir.Go(ctx, func(ctx context.Context) ([]Hit, error) {
			defer r.running.Done()
			return next.Follow(ctx, q, hits)
		}).Await(ctx)
	}
	got.report = report(next.Name(), got, time.Since(began), deadline)
	span.SetAttributes(attribute.String("forebay.source.state", string(got.report.State)), attribute.Int("forebay.source.found", len(got.hits)))
	if got.err != nil {
		span.RecordError(got.err)
		got.hits = nil
	}
	watch(got.report)
	return better(found, got.hits, next.Name()), []knowledge.SourceReport{got.report}
}

// better gives each passage the higher of its score and that of its path.
func better(found []fused, reached []Hit, name string) []fused {
	at := make(map[id.ID]int, len(found))
	for i, f := range found {
		at[f.ChunkID] = i
	}
	for _, h := range reached {
		i, known := at[h.ChunkID]
		if !known {
			i = len(found)
			found = append(found, fused{Hit: Hit{ChunkID: h.ChunkID, DocumentID: h.DocumentID}})
		}
		if f := &found[i]; h.Score > f.Score {
			f.own, f.ownSource = f.Score, f.source
			f.Score, f.source, f.Why.Path = h.Score, name, h.Why.Path
		}
	}
	slices.SortStableFunc(found, func(a, b fused) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), a.ChunkID.Compare(b.ChunkID))
	})
	return found
}
