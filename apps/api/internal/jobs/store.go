// Package jobs runs durable work that is claimed from the database: each job is
// done at least once, by one worker at a time, whatever process dies.
package jobs

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Kind says what a job does.
type Kind string

// KindIngest reads, splits and publishes one version; its subject is the version.
const KindIngest Kind = "ingest"

// KindEmbed follows the library with the vectors of one endpoint, or deletes
// them when it has retired; its subject is the endpoint.
const KindEmbed Kind = "embed"

// KindGraph follows the library with an organisation's graph; its subject is
// the graph.
const KindGraph Kind = "graph"

// KindRead has a model read passages for an organisation's graph.
const KindRead Kind = "read"

// KindReconcile brings people and organisations in step with the hosted
// identity provider. It is the installation's: it has no organisation, and no
// subject.
const KindReconcile Kind = "reconcile"

// KindErase takes out for good what an erasure is about; its subject is the erasure.
const KindErase Kind = "erase"

// KindEvaluate asks the kept questions again; its subject is the evaluation.
const KindEvaluate Kind = "evaluate"

// Job is one piece of claimed work.
type Job struct {
	ID      id.ID
	OrgID   id.ID
	Kind    Kind
	Subject id.ID
	Attempt int // which claim this is, from 1
	// TraceParent is the W3C trace context of the request that queued it; may be empty.
	TraceParent string
}

// Lane tells jobs that were never claimed from those that were, and did not
// end: one of these may be what kills the process that works on it.
type Lane bool

// The lanes.
const (
	Fresh Lane = false
	Again Lane = true
)

// Queue hands out jobs. Its methods need an unscoped context: dispatch sees
// the jobs of every organisation, the work itself runs inside one.
type Queue interface {
	// Claim takes up to n due jobs of a lane for owner until the lease ends.
	// Jobs whose lease has ended are due again. No job is ever held by two owners.
	// Organisations take turns: what one puts in does not hold up another.
	Claim(ctx context.Context, lane Lane, owner string, lease time.Duration, n int) ([]Job, error)
	// Extend renews a lease; it answers CodeConflict when owner has lost the job.
	Extend(ctx context.Context, job id.ID, owner string, lease time.Duration) error
	// Finish ends a job well.
	Finish(ctx context.Context, job id.ID, owner string) error
	// Retry gives a job back, due again after the delay.
	Retry(ctx context.Context, job id.ID, owner string, delay time.Duration, reason string) error
	// Release gives a job back as if it had not been claimed, due after the delay.
	Release(ctx context.Context, job id.ID, owner string, delay time.Duration) error
	// Bury ends a job that failed for good.
	Bury(ctx context.Context, job id.ID, owner string, reason string) error
	// Depth counts due and running jobs.
	Depth(ctx context.Context) (due, running int, err error)
}

// isConflict says whether a job is held by another owner now.
func isConflict(err error) bool { return knowledge.CodeOf(err) == knowledge.CodeConflict }
