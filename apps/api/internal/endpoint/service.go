package endpoint

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options configures a [Service].
type Options struct {
	Store  Store
	Sealer Sealer
	Caller Caller

	// Changed is called after an endpoint was added, changed or removed, so that
	// embedding need not wait for its next look. Default: nothing.
	Changed func()
	// Remember is how long another replica's change may go unnoticed here.
	// Default 2 s.
	Remember time.Duration
	// Now is the clock. Default time.Now.
	Now func() time.Time
	// Log gets records that could not be kept. Default slog.Default().
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Changed == nil {
		o.Changed = func() {}
	}
	if o.Remember <= 0 {
		o.Remember = 2 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

// Service is an organisation's models: to admins, who set them up, and to
// answers, search and embedding, which use them. It is safe for concurrent use.
type Service struct {
	Options
	mu    sync.Mutex
	known map[id.ID]known     // by organisation
	spent map[id.ID]*spending // by endpoint
}

// known is what an organisation had a moment ago.
type known struct {
	endpoints []Endpoint
	until     time.Time
}

// New returns a Service.
func New(o Options) *Service {
	return &Service{Options: o.withDefaults(), known: map[id.ID]known{}, spent: map[id.ID]*spending{}}
}

// Shown is an endpoint as an admin sees it. Spent is filled.
type Shown struct {
	Endpoint
	KeySet    bool
	KeyEnding string    // the last four characters of a long key
	Progress  *Progress // of embeddings
}

func admin(ctx context.Context) (identity.Viewer, error) {
	return identity.AdminFrom(ctx, "see and change the organisation's models")
}

// List returns the viewer's organisation's endpoints, the oldest first. Like
// everything that shows or changes them, it is for admins.
func (s *Service) List(ctx context.Context) ([]Shown, error) {
	v, err := admin(ctx)
	if err != nil {
		return nil, err
	}
	endpoints, err := s.Store.Endpoints(ctx)
	if err != nil {
		return nil, err
	}
	list := make([]Shown, len(endpoints))
	for i, e := range endpoints {
		if list[i], err = s.show(ctx, v.OrgID, e); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (s *Service) show(ctx context.Context, org id.ID, e Endpoint) (Shown, error) {
	shown := Shown{Endpoint: e, KeySet: len(e.Secret) > 0}
	key, err := s.open(org, e)
	switch {
	case err != nil:
		shown.Failure, shown.RetryAt = publicText(err), time.Time{}
	case len(key) >= shortestShown:
		shown.KeyEnding = key[len(key)-4:].Reveal()
	}
	if shown.Spent, err = s.spentNow(ctx, e.ID); err != nil {
		return Shown{}, err
	}
	if e.Purpose == model.PurposeEmbeddings {
		progress, err := s.Store.Progress(ctx, e.ID)
		if err != nil {
			return Shown{}, err
		}
		shown.Progress = &progress
	}
	return shown, nil
}

// shortestShown is the length from which a key's ending says nothing of it that
// helps to guess the rest.
const shortestShown = 16

// Create sets up the first endpoint of a purpose.
func (s *Service) Create(ctx context.Context, d Draft) (Shown, error) {
	v, err := admin(ctx)
	if err != nil {
		return Shown{}, err
	}
	if d, err = d.clean(); err != nil {
		return Shown{}, err
	}
	e := ofDraft(d)
	e.State = Serving
	if d.Purpose == model.PurposeEmbeddings {
		e.State = Building
	}
	s.sealKey(v.OrgID, &e, d.Key)
	if err := s.Store.CreateEndpoint(ctx, e); err != nil {
		return Shown{}, err
	}
	return s.changed(ctx, v.OrgID, e.ID)
}

// Change writes d over an endpoint. Another model for embeddings, or the same
// one elsewhere, becomes an endpoint of its own, which takes this one's place
// once the library is embedded with it. Wherever the address changes the key
// has to be given anew: it goes nowhere that it was not entered for.
func (s *Service) Change(ctx context.Context, endpoint id.ID, d Draft) (Shown, error) {
	v, err := admin(ctx)
	if err != nil {
		return Shown{}, err
	}
	e, d, err := s.inUse(ctx, endpoint, d)
	if err != nil {
		return Shown{}, err
	}
	e, another := d.on(e)
	e.Failure, e.RetryAt = "", time.Time{}
	key := d.Key
	if another {
		if key == nil { // sealed for the other row
			opened, err := s.open(v.OrgID, e)
			if err != nil {
				return Shown{}, err
			}
			key = &opened
		}
		e.ID, e.State, e.Followed = id.New(), Building, 0
	}
	if key != nil {
		s.sealKey(v.OrgID, &e, key)
	}
	if another {
		err = s.Store.ReplaceEndpoint(ctx, e)
	} else {
		err = s.Store.ChangeEndpoint(ctx, e)
	}
	if err != nil {
		return Shown{}, err
	}
	return s.changed(ctx, v.OrgID, e.ID)
}

// inUse reads the endpoint that d is to be written over.
func (s *Service) inUse(ctx context.Context, endpoint id.ID, d Draft) (Endpoint, Draft, error) {
	e, err := s.Store.Endpoint(ctx, endpoint)
	if err != nil {
		return e, d, err
	}
	if e.State != Serving && e.State != Building {
		return e, d, knowledge.NotFound("model")
	}
	d.Purpose = e.Purpose
	if d, err = d.clean(); err != nil {
		return e, d, err
	}
	if d.movesKey(e) {
		return e, d, refuse("key", "The key was entered for another address. Enter the key for this one.")
	}
	return e, d, nil
}

// Remove takes an endpoint out of use. Of embeddings, the vectors go with it.
func (s *Service) Remove(ctx context.Context, endpoint id.ID) error {
	v, err := admin(ctx)
	if err != nil {
		return err
	}
	err = s.Store.RemoveEndpoint(ctx, endpoint)
	s.forget(v.OrgID)
	s.Changed()
	return err
}

func (s *Service) changed(ctx context.Context, org, endpoint id.ID) (Shown, error) {
	s.forget(org)
	s.Changed()
	e, err := s.Store.Endpoint(ctx, endpoint)
	if err != nil {
		return Shown{}, err
	}
	return s.show(ctx, org, e)
}

func (s *Service) sealKey(org id.ID, e *Endpoint, key *model.Key) {
	e.Secret = nil
	if key != nil && *key != "" {
		e.Secret = s.Sealer.Seal([]byte(key.Reveal()), place(org, e.ID))
	}
}

// open returns an endpoint's key.
func (s *Service) open(org id.ID, e Endpoint) (model.Key, error) {
	if len(e.Secret) == 0 {
		return "", nil
	}
	key, err := s.Sealer.Open(e.Secret, place(org, e.ID))
	if err != nil {
		return "", &knowledge.Error{
			Code: knowledge.CodeModelKey, Err: err,
			Message: "The key of " + e.Name + " was kept under another secret key of this installation and cannot be read. Enter it again in Settings.",
		}
	}
	return model.Key(key), nil
}

func publicText(err error) string {
	if e, ok := errors.AsType[*knowledge.Error](err); ok {
		return e.Message
	}
	return "Something went wrong on our side. The log says what."
}
