package answer

import (
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Changes is what happens in an organisation while an answer is worked out.
type Changes interface {
	// Wake has a token when there is something to Take.
	Wake() <-chan struct{}
	// Take returns the documents that changed since the last call, and whether
	// something did that may decide who may do what.
	Take() (documents []id.ID, access bool)
	Leave()
}

// guardPause is the least time between two looks at what the person who asked
// may still do: changes that come together cost one.
const guardPause = 250 * time.Millisecond

// guard ends the answer when who asked for it is signed out, has left, or may
// no longer read a document that it is made from. It looks only when something
// changed that can have decided that. The function that it returns ends the
// guard and waits for it.
func (r *run) guard() (stop func()) {
	ctx, cancel := context.WithCancel(r.kept)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		defer r.changes.Leave()
		due := false
		var changed []id.ID // before it was known what the answer rests on
		for {
			select {
			case <-ctx.Done():
				return
			case <-r.changes.Wake():
			case <-r.live.rests: // on documents, as is known by now
			}
			documents, access := r.changes.Take()
			changed = append(changed, documents...)
			resting := r.live.documents()
			due = due || access || slices.ContainsFunc(changed, func(d id.ID) bool { return slices.Contains(resting, d) })
			if len(resting) > 0 {
				changed = nil
			}
			if !due {
				continue
			}
			if err := r.entitled(ctx, resting); err != nil {
				r.live.cancel(err)
				return
			}
			// What it rests on may come to be known only later, even during the
			// look: then it is looked at once more.
			due = len(resting) == 0
			select {
			case <-ctx.Done():
				return
			case <-time.After(guardPause):
			}
		}
	}()
	return func() {
		cancel()
		<-ended
	}
}

// entitled says why an answer that rests on the documents must end, if it must.
// A look that fails for another reason is no answer to that: the next change
// brings another.
func (r *run) entitled(ctx context.Context, documents []id.ID) error {
	ctx, cancel := context.WithTimeout(ctx, writeTimeout)
	defer cancel()
	renewed, err := r.service.opts.Renew(ctx)
	if err != nil {
		return r.unlessPassing(err)
	}
	readable, err := r.service.opts.Readable(renewed, documents)
	if err != nil {
		return r.unlessPassing(err)
	}
	for _, d := range documents {
		if !readable[d] {
			return knowledge.Errorf(knowledge.CodeForbidden, "You may no longer read a document that this answer rests on, so it was stopped. Ask again to be answered from what you may read.")
		}
	}
	return nil
}

// unlessPassing keeps what says that the person is nobody here any more.
func (r *run) unlessPassing(err error) error {
	if knowledge.EndsStanding(err) {
		return err
	}
	r.service.opts.Log.WarnContext(r.kept, "whether an answer may go on could not be looked up", "message", r.handle.MessageID, "error", err)
	return nil
}

// rest notes which documents the answer is made from.
func (l *live) rest(passages []knowledge.Passage) {
	l.mu.Lock()
	for _, p := range passages {
		if !slices.Contains(l.restingOn, p.DocumentID) {
			l.restingOn = append(l.restingOn, p.DocumentID)
		}
	}
	l.mu.Unlock()
	select {
	case l.rests <- struct{}{}:
	default:
	}
}

func (l *live) documents() []id.ID {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.restingOn)
}

// unchanging is an organisation in which nothing happens.
type unchanging struct{}

func (unchanging) Wake() <-chan struct{} { return nil }
func (unchanging) Take() ([]id.ID, bool) { return nil, false }
func (unchanging) Leave()                {}
