package custody

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// answersEnd is how long an erasure waits for answers that are being
	// written; each takes a minute at most, and the last may have begun a minute
	// after the erasure by another replica's clock.
	answersEnd = 150 * time.Second
	lookAgain  = 500 * time.Millisecond
)

// Job does the erasures that were queued. It implements jobs.Handler.
type Job struct{ store Store }

// NewJob returns a Job.
func NewJob(store Store) *Job { return &Job{store} }

// Do takes everything out that the erasure is about.
func (j *Job) Do(ctx context.Context, erasure id.ID) error {
	e, err := j.store.Erasure(ctx, erasure)
	if err != nil && knowledge.CodeOf(err) == knowledge.CodeNotFound || e.State == StateDone {
		return nil // an organisation takes the record of its erasure along
	}
	if err != nil {
		return err
	}
	patience := time.Now().Add(answersEnd)
	for {
		err := j.store.Erase(ctx, e)
		if err == nil || knowledge.CodeOf(err) != knowledge.CodeConflict || time.Now().After(patience) {
			return err
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(lookAgain):
		}
	}
}

// GiveUp records that rows are left.
func (j *Job) GiveUp(ctx context.Context, erasure id.ID) error {
	return j.store.FailErasure(ctx, erasure)
}

const (
	keepEvery = time.Hour
	keepBatch = 200
)

// Keeper has documents and conversations erased whose deletion can no longer be
// undone, and erasures that failed taken up again.
type Keeper struct {
	Store         Store
	Organisations func(ctx context.Context) ([]identity.Organisation, error) // unscoped
	Queued        func()
	Log           *slog.Logger
}

// Run looks now, and then every hour until ctx ends.
func (k *Keeper) Run(ctx context.Context) {
	tick := time.NewTicker(keepEvery)
	defer tick.Stop()
	for {
		if err := k.Look(ctx); err != nil && ctx.Err() == nil {
			k.Log.WarnContext(ctx, "looking for what is to be erased", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Look queues the erasures whose time has come, some of each organisation's.
func (k *Keeper) Look(ctx context.Context) error {
	const why = "erasures whose time has come"
	orgs, err := k.Organisations(identity.Unscoped(ctx, why))
	if err != nil {
		return err
	}
	var errs []error
	for _, org := range orgs {
		inside := identity.ForOrg(ctx, org.ID, why)
		documents, err := k.Store.Outlived(inside, keepBatch)
		errs = append(errs, err)
		for _, d := range documents {
			_, err := k.Store.BeginErasure(inside, KindDocument, d)
			errs = append(errs, err)
		}
		resumed, err := k.Store.ResumeErasures(inside)
		errs = append(errs, err)
		if len(documents) > 0 || resumed > 0 {
			k.Queued()
		}
		errs = append(errs, k.Store.ForgetConversations(inside, keepBatch))
	}
	return errors.Join(errs...)
}
