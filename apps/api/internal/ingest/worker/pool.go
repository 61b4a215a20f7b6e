package worker

import (
	"context"
	"io"
	"log/slog"
	"runtime"
	"sync"
	"time"
)

// Options configures a [Pool].
type Options struct {
	// Children is how many work at once. Default 2, or 1 on a single processor:
	// a second one keeps a slow document from holding up the rest.
	Children int
	// Memory is what a child may take for its documents, in bytes. Default 1 GiB.
	Memory int64
	// Idle is how long a child is kept without work. Default 1 minute.
	Idle time.Duration
	// Documents is how many a child works on before another takes its place,
	// so that nothing adds up. Default 500.
	Documents int
	// Log is told of documents that ended their child. Default: nobody is.
	Log *slog.Logger
}

func (o Options) withDefaults() Options {
	if o.Children <= 0 {
		o.Children = min(2, runtime.NumCPU())
	}
	if o.Memory <= 0 {
		o.Memory = DefaultMemory
	}
	if o.Idle <= 0 {
		o.Idle = time.Minute
	}
	if o.Documents <= 0 {
		o.Documents = 500
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// DefaultMemory is a child's limit unless configured otherwise.
const DefaultMemory = 1 << 30

// Defaults of a [Request].
const (
	defaultTimeout   = 2 * time.Minute
	defaultMaxOutput = 64 << 20
)

// Request is one piece of work on a document.
type Request struct {
	// Kind names the handler, and Header, as JSON, tells it what else to know.
	Kind   string
	Header any
	// Size is the document's size in bytes, as far as it is known.
	Size int64
	// Input writes the document. Nil: there is none.
	Input func(w io.Writer) error
	// Output reads what the handler wrote. It must read to the end, or fail.
	// Nil: nothing of it is wanted.
	Output func(r io.Reader) error
	// MaxOutput is how much the handler may write, in bytes. Default 64 MiB.
	MaxOutput int64
	// Timeout is how long a child may take, without the time that Input and
	// Output take for their part. Default 2 minutes.
	Timeout time.Duration
}

// Pool hands documents to children, which it starts when there is work and
// ends when there is none.
type Pool struct {
	Options
	slots chan struct{}

	mu     sync.Mutex
	idle   []*process
	closed bool
	ending sync.WaitGroup // children on their way out
}

// NewPool returns a Pool; it starts nothing before the first request.
func NewPool(o Options) *Pool {
	o = o.withDefaults()
	return &Pool{Options: o, slots: make(chan struct{}, o.Children)}
}

// Do has a child work on a request. What the document did to the child is a
// [knowledge.Error], as is a failure that the handler reports; when ctx ends
// first, the child is killed and the error is the context's. Any other error
// is the service's own, or that of Input or Output.
func (p *Pool) Do(ctx context.Context, r Request) error {
	if r.Timeout <= 0 {
		r.Timeout = defaultTimeout
	}
	if r.MaxOutput <= 0 {
		r.MaxOutput = defaultMaxOutput
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case p.slots <- struct{}{}:
	}
	defer func() { <-p.slots }()
	child, err := p.take()
	if err != nil {
		return err
	}
	defer p.giveBack(child)
	err = child.do(ctx, r, p.Memory)
	if err != nil && ctx.Err() == nil && !child.alive() {
		p.Log.InfoContext(ctx, "a document ended its child", "kind", r.Kind, "error", err)
	}
	return err
}

// take returns a child that waits for work, or a new one.
func (p *Pool) take() (*process, error) {
	p.mu.Lock()
	for len(p.idle) > 0 {
		child := p.idle[len(p.idle)-1]
		p.idle = p.idle[:len(p.idle)-1]
		child.idle.Stop()
		if child.alive() {
			p.mu.Unlock()
			return child, nil
		}
		child.end()
	}
	closed := p.closed
	p.mu.Unlock()
	if closed {
		return nil, errClosed
	}
	return start(p.Memory)
}

// giveBack keeps a child for the next document unless it is gone, has done its
// share, or holds on to much of what it may take.
func (p *Pool) giveBack(child *process) {
	p.mu.Lock()
	defer p.mu.Unlock()
	grown := held(child.cmd.Process.Pid)-child.base > p.Memory/2
	if p.closed || !child.alive() || child.calls >= p.Documents || grown {
		p.ending.Go(child.end)
		return
	}
	child.idle = time.AfterFunc(p.Idle, func() { p.retire(child) })
	p.idle = append(p.idle, child)
}

// retire ends a child that has waited for too long.
func (p *Pool) retire(child *process) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, c := range p.idle {
		if c == child {
			p.idle = append(p.idle[:i], p.idle[i+1:]...)
			p.ending.Go(child.end)
			return
		}
	}
}

// Close ends all children. Requests under way must have ended: their contexts
// see to that.
func (p *Pool) Close() {
	p.mu.Lock()
	p.closed = true
	for _, child := range p.idle {
		child.idle.Stop()
		p.ending.Go(child.end)
	}
	p.idle = nil
	p.mu.Unlock()
	p.ending.Wait()
}
