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
// of the scores of found, is higher than what found says of them: because of
// the path that leads to them, which comes with them, or, of those found,
// because of what they add to the rest. The found are best first.
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
	got.report.Found = led(got.hits)
	span.SetAttributes(attribute.String("forebay.source.state", string(got.report.State)), attribute.Int("forebay.source.found", got.report.Found))
	if got.err != nil {
		span.RecordError(got.err)
		got.hits = nil
	}
	watch(got.report)
	return better(found, got.hits, next.Name()), []knowledge.SourceReport{got.report}
}

// led is how many passages a path led to.
func led(hits []Hit) (n int) {
	for _, h := range hits {
		if len(h.Why.Path) > 0 {
			n++
		}
	}
	return n
}

// better gives each passage the higher of its score and that of the next round.
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
		f := &found[i]
		if h.Score <= f.Score {
			continue
		}
		if len(h.Why.Path) > 0 {
			f.own, f.ownSource = f.Score, f.source
			f.source, f.Why.Path = name, h.Why.Path
		}
		f.Score = h.Score
	}
	slices.SortStableFunc(found, func(a, b fused) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), a.ChunkID.Compare(b.ChunkID))
	})
	return found
}
