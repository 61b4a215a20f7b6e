package build

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options configures a [Worker].
type Options struct {
	Store   Store
	Changes Changes

	// Rules read documents. Default: those of package extract.
	Rules Rules
	// Slice is how long one job works before it lets others go first; what is
	// left is the next job's. Default 10 s.
	Slice time.Duration
	// Busy says whether people are waiting for what this would take from them.
	// While it does, each batch is followed by a rest as long as it took.
	// Default: never.
	Busy func() bool
	// Again is called when a job has left something to do. Default: nothing.
	Again func()
	// Now is the clock. Default time.Now.
	Now func() time.Time
	// Log gets what stopped a graph. Default slog.Default().
	Log *slog.Logger
}

// Rules find what a document speaks of.
type Rules struct {
	// Version names them: a graph that was read by others is read anew.
	Version string
	// Read reads a run of a document's chunks; see [extract.Read].
	Read func(title, language string, chunks []knowledge.Chunk) extract.Reading
}

func (o Options) withDefaults() Options {
	if o.Rules.Read == nil {
		o.Rules = Rules{extract.Version, extract.Read}
	}
	if o.Slice <= 0 {
		o.Slice = 10 * time.Second
	}
	if o.Busy == nil {
		o.Busy = func() bool { return false }
	}
	if o.Again == nil {
		o.Again = func() {}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

// Worker brings graphs up to date with their documents. It is the
// [jobs.Handler] of KindGraph. What it has written stays when it is killed; the
// next job reads again what it had not noted as done, and writes nothing where
// the graph says so already.
type Worker struct{ Options }

var _ jobs.Handler = (*Worker)(nil)

// New returns a Worker.
func New(o Options) *Worker { return &Worker{o.withDefaults()} }

const (
	changesPage   = 128 // changes between two notes of how far the graph is
	documentsPage = 64
	// longRest is how long a graph rests after a fault of ours.
	longRest = 10 * time.Minute
)

// errSlice ends a job whose time is up, with work left.
var errSlice = errors.New("build: the job's time is up")

// Do works on the graph of the viewer's organisation for a while.
func (w *Worker) Do(ctx context.Context, _ id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	state, err := w.Store.GraphState(ctx)
	if err != nil {
		return err
	}
	r := &round{Worker: w, org: v.OrgID, Position: state.Position, until: w.Now().Add(w.Slice)}
	if err = r.catchUp(ctx); errors.Is(err, errSlice) {
		w.Again()
		return nil
	}
	return err
}

// GiveUp notes that a fault of ours stopped the graph.
func (w *Worker) GiveUp(ctx context.Context, _ id.ID) error {
	return w.Store.RestGraph(ctx, "Reading documents for the graph failed several times for a reason of ours. It goes on by itself later; the log says why.", w.Now().Add(longRest))
}

// round is one job's work on a graph.
type round struct {
	*Worker
	Position
	org   id.ID
	until time.Time
}

// catchUp reads what changed since the graph was last looked after, and all
// documents where they are to be read by other rules than before. Changes go
// first: a walk over a large library takes long.
func (r *round) catchUp(ctx context.Context) error {
	if err := r.begin(ctx); err != nil {
		return err
	}
	for {
		if err := r.follow(ctx); err != nil {
			return err
		}
		if r.Reading == "" {
			return nil
		}
		if err := r.step(ctx); err != nil {
			return err
		}
	}
}

// begin begins a walk over all documents, where one is needed and none under way.
func (r *round) begin(ctx context.Context) error {
	if r.Extractor == r.Rules.Version && r.Reading == "" || r.Reading == r.Rules.Version {
		return nil
	}
	if r.Extractor == "" && r.Reading == "" { // what is there already is walked over
		head, err := r.Changes.Head(ctx)
		if err != nil {
			return err
		}
		r.Followed = head
	}
	r.Reading, r.Walked = r.Rules.Version, id.Nil
	return r.Store.FollowGraph(ctx, r.Position)
}

// follow brings the documents that changed up to date.
func (r *round) follow(ctx context.Context) error {
	for {
		head, err := r.Changes.Head(ctx)
		if err != nil || r.Followed == head {
			return err
		}
		changes, gone, err := r.Changes.ChangesAfter(ctx, r.Followed, changesPage)
		if err != nil {
			return err
		}
		if gone {
			r.Followed, r.Reading, r.Walked = head, r.Rules.Version, id.Nil
		} else {
			if err := r.refresh(ctx, knowledge.ChangedDocuments(changes)); err != nil {
				return err
			}
			r.Followed = head
			if len(changes) == changesPage {
				r.Followed = changes[len(changes)-1].Seq
			}
		}
		if err := r.note(ctx); err != nil {
			return err
		}
	}
}

// step walks over some more documents.
func (r *round) step(ctx context.Context) error {
	documents, err := r.Changes.AllServing(ctx, r.Walked, documentsPage)
	if err != nil {
		return err
	}
	last := id.Nil
	if len(documents) == documentsPage {
		last = documents[len(documents)-1]
	}
	if err := r.refresh(ctx, documents); err != nil {
		return err
	}
	if err := r.sweep(ctx, last); err != nil {
		return err
	}
	if r.Walked = last; last.IsNil() {
		r.Extractor, r.Reading = r.Reading, ""
	}
	return r.note(ctx)
}

// sweep takes out what does not serve any more, from the last document that was
// walked over up to the next.
func (r *round) sweep(ctx context.Context, last id.ID) error {
	for after := r.Walked; ; {
		gone, err := r.Store.UnservedDocuments(ctx, after, last, documentsPage)
		if err != nil || len(gone) == 0 {
			return err
		}
		if err := r.refresh(ctx, gone); err != nil {
			return err
		}
		after = gone[len(gone)-1]
	}
}

// note keeps how far the graph has come, and ends the job when its time is up.
func (r *round) note(ctx context.Context) error {
	if err := r.Store.FollowGraph(ctx, r.Position); err != nil {
		return err
	}
	if r.Now().After(r.until) {
		return errSlice
	}
	return nil
}
