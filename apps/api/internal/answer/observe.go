package answer

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Observation is how a question went, for whoever watches over quality.
type Observation struct {
	Question string // as it was searched for
	Found    []knowledge.Passage
	Declined bool // whether the passages did not answer it
}

// observe tells of a question that was answered or declined. One that was
// stopped, or failed, says nothing about what is asked and found.
func (r *run) observe(ctx context.Context, found []knowledge.Passage, declined bool) {
	if ctx.Err() == nil {
		r.service.opts.Observe(ctx, Observation{Question: r.query, Found: found, Declined: declined})
	}
}
