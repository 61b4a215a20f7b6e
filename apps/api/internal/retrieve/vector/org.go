package vector

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// org is one organisation's vectors as this replica holds them.
type org struct {
	id id.ID

	mu    sync.RWMutex // held for reading while a search scans
	slab  *slab        // nil until it is loaded
	space Space        // whose vectors those are
	seq   int64        // the number in the change sequence that it has caught up to

	asked  atomic.Int64 // when a search last wanted it, in nanoseconds since 1970
	looked atomic.Int64 // when the sequence was last looked at, likewise

	flying  sync.Mutex // guards the following
	flight  *flight
	refused refusal
}

// refusal is why the vectors of a space cannot be held, and until when that is
// not tried again: finding out takes as much reading as succeeding.
type refusal struct {
	space Space
	err   error
	until time.Time
}

const tryAgain = time.Minute

// flight is one look at what changed, which all who come meanwhile share.
type flight struct {
	space Space
	done  chan struct{} // closed when err is set
	err   error
}

// fresh says whether the space's vectors are held, and as of a moment ago.
func (o *org) fresh(space Space, within time.Duration) (loaded, fresh bool) {
	now := time.Now().UnixNano()
	o.asked.Store(now)
	o.mu.RLock()
	defer o.mu.RUnlock()
	loaded = o.slab != nil && o.space == space
	return loaded, loaded && now-o.looked.Load() < int64(within)
}

// search scans what is held, if it is of the question's space: another search
// may have found the model replaced meanwhile, and loaded its vectors.
func (o *org) search(ctx context.Context, space Space, question []float32, q retrieve.Query) ([]retrieve.Hit, error) {
	o.mu.RLock()
	defer o.mu.RUnlock()
	if o.slab == nil {
		return nil, errLoading()
	}
	if o.space != space {
		return nil, ErrReplaced
	}
	if len(question) != o.slab.dimension {
		return nil, knowledge.Errorf(knowledge.CodeModelDimension,
			"The embedding model gave a vector of %d numbers for the question; the library's have %d.", len(question), o.slab.dimension)
	}
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	return o.slab.search(ctx, question, q.Scope, limit)
}

// defaultLimit is how many hits a query without a limit gets.
const defaultLimit = 50

func errLoading() error {
	return knowledge.Errorf(knowledge.CodeUnavailable, "The library's vectors are being loaded. Try again in a moment.")
}

// Sizes of the reads.
const (
	vectorsPage   = 1000 // vectors a read while loading
	documentsPage = 64   // documents a read while following
	changesPage   = 1000
)

// catchUp brings o up to the head of the change sequence, in the space.
func (s *Source) catchUp(ctx context.Context, o *org, space Space) error {
	ctx = identity.ForOrg(ctx, o.id, purpose)
	o.mu.RLock()
	loaded, seq := o.slab != nil && o.space == space, o.seq
	o.mu.RUnlock()
	if !loaded {
		return s.load(ctx, o, space)
	}
	for {
		changes, gone, err := s.opts.Store.VectorChanges(ctx, seq, changesPage)
		if err != nil {
			return fmt.Errorf("vector: read the change sequence: %w", err)
		}
		if gone {
			return s.load(ctx, o, space)
		}
		if err := s.apply(ctx, o, space, knowledge.ChangedDocuments(changes)); err != nil {
			return err
		}
		if len(changes) > 0 {
			seq = changes[len(changes)-1].Seq
		}
		if len(changes) < changesPage {
			o.reached(seq)
			return nil
		}
	}
}

func (o *org) reached(seq int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.seq = seq
	o.looked.Store(time.Now().UnixNano())
}

// apply takes over what the documents' vectors are now.
func (s *Source) apply(ctx context.Context, o *org, space Space, documents []id.ID) error {
	for len(documents) > 0 {
		some := documents[:min(documentsPage, len(documents))]
		documents = documents[len(some):]
		rows, err := s.opts.Store.VectorsOf(ctx, space.ID, some)
		if err != nil {
			return fmt.Errorf("vector: read the changed vectors: %w", err)
		}
		of := make(map[id.ID][]Row, len(some))
		for _, r := range rows {
			of[r.DocumentID] = append(of[r.DocumentID], r)
		}
		if err := o.replace(some, of); err != nil {
			return err
		}
	}
	return nil
}

// replace changes documents in the slab; when they do not fit, none of it can
// be searched any more, rather than a part of it that nobody could name.
func (o *org) replace(documents []id.ID, rows map[id.ID][]Row) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.slab == nil {
		return errLoading() // dropped meanwhile
	}
	for _, d := range documents {
		if err := o.slab.replace(d, rows[d]); err != nil {
			o.slab = nil
			return err
		}
	}
	return nil
}

// load reads all vectors of the space into a new slab, which then takes the
// place of the one before.
func (s *Source) load(ctx context.Context, o *org, space Space) error {
	seq, err := s.opts.Store.VectorHead(ctx) // before the walk: what changes during it is followed after
	if err != nil {
		return fmt.Errorf("vector: read the change sequence: %w", err)
	}
	fresh := newSlab(space.Dimension, s.opts.Memory)
	for after := (Position{}); ; {
		rows, err := s.opts.Store.VectorPage(ctx, space.ID, after, vectorsPage)
		if err != nil {
			return fmt.Errorf("vector: load the vectors: %w", err)
		}
		for _, r := range rows {
			if err := fresh.add(r); err != nil {
				return err
			}
		}
		if len(rows) == 0 {
			break
		}
		last := rows[len(rows)-1]
		after = Position{last.VersionID, last.ChunkID}
	}
	o.mu.Lock()
	o.slab, o.space, o.seq = fresh, space, seq
	o.mu.Unlock()
	o.looked.Store(time.Now().UnixNano())
	s.makeRoom(o)
	return nil
}
