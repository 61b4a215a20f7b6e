package embed

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// Endpoints are where vectors come from; package endpoint has them.
type Endpoints interface {
	// Opened returns an endpoint as it is kept now, with its key and spending.
	Opened(ctx context.Context, e id.ID) (endpoint.Endpoint, error)
	// Embed turns texts into vectors, within the endpoint's budget.
	Embed(ctx context.Context, e model.Endpoint, texts []string) (model.Embeddings, error)
}

// Options configures a [Worker].
type Options struct {
	Store     Store
	Changes   Changes
	Endpoints Endpoints

	// Slice is how long one job works before it lets others go first; what is
	// left is the next job's. Default 10 s.
	Slice time.Duration
	// Batch is how many passages go to the model at once. Default 32.
	Batch int
	// Busy says whether people are waiting for what this would take from them.
	// While it does, each batch is followed by a rest as long as it took.
	// Default: never.
	Busy func() bool
	// Again is called when a job has left something to do. Default: nothing.
	Again func()
	// Now is the clock. Default time.Now.
	Now func() time.Time
	// Log gets what stopped an endpoint. Default slog.Default().
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Slice <= 0 {
		o.Slice = 10 * time.Second
	}
	if o.Batch <= 0 {
		o.Batch = 32
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

// Worker brings endpoints' vectors up to date with the library. It is the
// [jobs.Handler] of KindEmbed. All that it has kept stays when it is killed:
// the next job looks for what still lacks a vector.
type Worker struct{ Options }

var _ jobs.Handler = (*Worker)(nil)

// New returns a Worker.
func New(o Options) *Worker { return &Worker{o.withDefaults()} }

// Sizes of what is read at once.
const (
	documentsPage = 64
	changesPage   = 1000
	idsPage       = 1000
	purgePage     = 500
	// maxText bounds what a model is given of one passage, in bytes. Passages are
	// cut far below it; a heading may be long.
	maxText = 8 << 10
)

// errSlice ends a job whose time is up, with work left.
var errSlice = errors.New("embed: the job's time is up")

// Do works on one endpoint for a while. A model that fails is no error of the
// job: it is noted on the endpoint, and the [Keeper] comes back to it.
func (w *Worker) Do(ctx context.Context, subject id.ID) error {
	e, err := w.Endpoints.Opened(ctx, subject)
	switch {
	case knowledge.CodeOf(err) == knowledge.CodeNotFound && err != nil:
		return nil
	case isModels(err):
		return w.rest(ctx, e, subject, err)
	case err != nil:
		return err
	}
	switch e.State {
	case endpoint.Retired:
		return w.purge(ctx, e)
	case endpoint.Serving, endpoint.Building:
	default:
		return nil
	}
	r := &round{Worker: w, e: e, until: w.Now().Add(w.Slice)}
	err = r.catchUp(ctx)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errSlice):
		w.Again()
		return nil
	case isModels(err):
		return w.rest(ctx, e, subject, err)
	}
	return err
}

// GiveUp notes that a fault of ours stopped an endpoint.
func (w *Worker) GiveUp(ctx context.Context, subject id.ID) error {
	return w.Store.Rest(ctx, subject, "Embedding failed several times for a reason of ours. It goes on by itself later; the log says why.", w.Now().Add(longRest))
}

func (w *Worker) purge(ctx context.Context, e endpoint.Endpoint) error {
	for until := w.Now().Add(w.Slice); w.Now().Before(until); {
		gone, err := w.Store.Purge(ctx, e.ID, purgePage)
		if err != nil || gone {
			return err
		}
	}
	w.Again()
	return nil
}

// round is one job's work on an endpoint.
type round struct {
	*Worker
	e     endpoint.Endpoint
	until time.Time
}

// catchUp embeds what changed since the endpoint was last looked after, or,
// the first time, all that is served.
func (r *round) catchUp(ctx context.Context) error {
	head, err := r.Changes.Head(ctx)
	if err != nil {
		return err
	}
	for r.e.Followed < head || r.e.Followed == 0 {
		to, err := r.advance(ctx, head)
		if err != nil {
			return err
		}
		if err := r.Store.Follow(ctx, r.e.ID, to); err != nil {
			return err
		}
		if to == 0 {
			break // an empty library
		}
		r.e.Followed = to
	}
	if r.e.State == endpoint.Building {
		err := r.Store.Promote(ctx, r.e.ID)
		if knowledge.CodeOf(err) == knowledge.CodeNotFound && err != nil {
			return nil // replaced meanwhile
		}
		return err
	}
	return nil
}

// advance embeds up to some number of the sequence, which it returns.
func (r *round) advance(ctx context.Context, head int64) (to int64, err error) {
	if r.e.Followed == 0 {
		return head, r.walk(ctx)
	}
	changes, gone, err := r.Changes.ChangesAfter(ctx, r.e.Followed, changesPage)
	if err != nil {
		return 0, err
	}
	if gone {
		return head, r.walk(ctx)
	}
	if err := r.embed(ctx, knowledge.ChangedDocuments(changes)); err != nil {
		return 0, err
	}
	if len(changes) < changesPage {
		return max(head, r.e.Followed), nil
	}
	return changes[len(changes)-1].Seq, nil
}

// walk embeds all that is served and lacks a vector.
func (r *round) walk(ctx context.Context) error {
	for last := id.Nil; ; {
		ids, err := r.Changes.AllServing(ctx, last, idsPage)
		if err != nil || len(ids) == 0 {
			return err
		}
		if err := r.embed(ctx, ids); err != nil {
			return err
		}
		last = ids[len(ids)-1]
	}
}

// embed brings the documents' vectors up to date.
func (r *round) embed(ctx context.Context, documents []id.ID) error {
	for len(documents) > 0 {
		some := documents[:min(documentsPage, len(documents))]
		documents = documents[len(some):]
		if err := r.Store.Prune(ctx, some); err != nil {
			return err
		}
		for {
			done, err := r.batch(ctx, some)
			if err != nil {
				return err
			}
			if done {
				break
			}
		}
	}
	return nil
}

// batch embeds some passages of the documents that lack a vector; done says
// that none did.
func (r *round) batch(ctx context.Context, documents []id.ID) (done bool, err error) {
	passages, err := r.Store.Pending(ctx, r.e.ID, documents, r.Batch)
	if err != nil || len(passages) == 0 {
		return true, err
	}
	began := r.Now()
	if began.After(r.until) {
		return false, errSlice
	}
	texts := make([]string, len(passages))
	for i, p := range passages {
		texts[i] = textOf(p)
	}
	got, err := r.vectorsOf(ctx, texts)
	if err != nil {
		return false, err
	}
	vectors := make([]Vector, len(passages))
	for i, p := range passages {
		vectors[i] = Vector{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID, Values: got[i]}
	}
	if err := r.Store.SaveVectors(ctx, r.e.ID, vectors); err != nil {
		return false, err
	}
	r.e.Dimension = len(got[0])
	return false, jobs.Rest(ctx, r.Busy, r.Now().Sub(began))
}

// shortestText is the least of a passage that is worth a vector, in bytes.
const shortestText = 256

// vectorsOf asks the model. Models differ in how many texts they take at once,
// and how long ones: what is too much is asked for in halves, and one text that
// is too long is embedded by its beginning.
func (r *round) vectorsOf(ctx context.Context, texts []string) ([][]float32, error) {
	got, err := r.Endpoints.Embed(ctx, r.e.Endpoint, texts)
	r.e.Spent += r.e.Cost(got.Usage)
	code := knowledge.CodeOf(err)
	switch {
	case err == nil && len(got.Vectors) == len(texts):
		return got.Vectors, nil
	case err == nil:
		return nil, fmt.Errorf("embed: %d vectors for %d passages", len(got.Vectors), len(texts))
	case code != knowledge.CodeModelContext && code != knowledge.CodeModelRejected:
		return nil, err
	case len(texts) > 1:
		half := len(texts) / 2
		first, err := r.vectorsOf(ctx, texts[:half])
		if err != nil {
			return nil, err
		}
		second, err := r.vectorsOf(ctx, texts[half:])
		return append(first, second...), err
	case code == knowledge.CodeModelContext && len(texts[0]) > shortestText:
		return r.vectorsOf(ctx, []string{strings.ToValidUTF8(texts[0][:len(texts[0])/2], "")})
	}
	return nil, err
}

// textOf is what a model is given of a passage: where it stands, and what it says.
func textOf(p Passage) string {
	where := p.Heading
	if where == "" || !strings.HasPrefix(where, p.Title) {
		where = strings.Trim(p.Title+" › "+p.Heading, " ›")
	}
	text := where + "\n\n" + p.Text
	if len(text) > maxText {
		text = strings.ToValidUTF8(text[:maxText], "")
	}
	return text
}
