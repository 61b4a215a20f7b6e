package vector

import (
	"context"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	// questionTime bounds a question's call. It goes on after the search that
	// asked has given up, so that asking again finds the vector.
	questionTime = 10 * time.Second
	remembered   = 512 // questions
	atOnce       = 16  // calls

	// After so many failures in a row the model is left alone for a while: every
	// search would wait for it in vain.
	failures  = 3
	leftAlone = 10 * time.Second
)

// questions puts questions into spaces: each text once, however many ask it at
// the same time or again soon after.
type questions struct {
	spaces Spaces
	ctx    context.Context
	stop   context.CancelFunc
	calls  sync.WaitGroup

	mu      sync.Mutex
	known   map[asked]*question
	order   []*question // oldest first
	running int
	failed  map[Space]fault
	closed  bool
}

type asked struct {
	space Space
	text  string
}

// question is one text's vector, or that it is on its way.
type question struct {
	key    asked
	done   chan struct{} // closed when one of these is set
	vector []float32
	err    error
}

// fault is how a model has failed lately.
type fault struct {
	times int
	until time.Time // until when it is left alone
	err   error
}

func newQuestions(s Spaces) *questions {
	q := &questions{spaces: s, known: map[asked]*question{}, failed: map[Space]fault{}}
	q.ctx, q.stop = context.WithCancel(context.Background())
	return q
}

func (q *questions) close() {
	q.stop()
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.calls.Wait()
}

// await returns the vector, or ctx's error if ctx ends first.
func (q *question) await(ctx context.Context) ([]float32, error) {
	select {
	case <-q.done:
		return q.vector, q.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// ended is a question that needs no call.
func ended(err error) *question {
	q := &question{done: make(chan struct{}), err: err}
	close(q.done)
	return q
}

// ask returns the question, known, on its way, or begun now.
func (q *questions) ask(ctx context.Context, space Space, text string) *question {
	q.mu.Lock()
	defer q.mu.Unlock()
	key := asked{space, text}
	if there, ok := q.known[key]; ok {
		return there
	}
	if f := q.failed[space]; time.Now().Before(f.until) {
		return ended(f.err)
	}
	if q.closed || q.running >= atOnce {
		return ended(knowledge.Errorf(knowledge.CodeOverloaded, "The embedding model has too many questions at once. Try again in a moment."))
	}
	asking := &question{key: key, done: make(chan struct{})}
	q.remember(asking)
	q.running++
	q.calls.Go(func() { q.call(context.WithoutCancel(ctx), asking) })
	return asking
}

func (q *questions) call(ctx context.Context, asking *question) {
	key := asking.key
	ctx, cancel := context.WithTimeout(ctx, questionTime)
	defer cancel()
	defer context.AfterFunc(q.ctx, cancel)()
	asking.vector, asking.err = q.spaces.Embed(ctx, key.space, key.text)
	q.mu.Lock()
	q.running--
	if asking.err == nil {
		delete(q.failed, key.space)
	} else {
		delete(q.known, key) // the next to ask tries again
		q.fail(key.space, asking.err)
	}
	q.mu.Unlock()
	close(asking.done)
}

// fail counts a failure. Callers hold q.mu.
func (q *questions) fail(space Space, err error) {
	f := q.failed[space]
	f.times, f.err = f.times+1, err
	if f.times >= failures {
		f.until = time.Now().Add(leftAlone)
	}
	q.failed[space] = f
}

// remember keeps a question, and forgets the oldest. Callers hold q.mu.
func (q *questions) remember(asking *question) {
	if len(q.order) >= remembered {
		if oldest := q.order[0]; q.known[oldest.key] == oldest {
			delete(q.known, oldest.key)
		}
		q.order = q.order[1:]
	}
	q.known[asking.key] = asking
	q.order = append(q.order, asking)
}
