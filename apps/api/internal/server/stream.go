package server

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
)

// firstStep is how long a stream waits for its first step before it answers
// 200: an error that is known at once is answered as a problem.
const firstStep = 250 * time.Millisecond

// step is one server-sent event. Data is JSON, on one line. The zero step is
// a heartbeat that only the connection sees.
type step struct {
	id    int64 // 0 for none
	event string
	data  []byte
}

type stepOrError struct {
	step
	err error
}

// stream answers with steps as they come. The steps run in a goroutine of
// their own, so that a heartbeat, which is beat, can go out between two of
// them; ending the exchange ends ctx, and with it the steps.
func (s *Server) stream(ctx context.Context, steps iter.Seq2[step, error], beat step) (*huma.StreamResponse, error) {
	feed := make(chan stepOrError)
	x := exchangeFrom(ctx)
	x.owned.Go(func() {
		defer close(feed)
		offer := func(st step, err error) bool {
			select {
			case feed <- stepOrError{st, err}:
				return err == nil
			case <-ctx.Done():
				return false
			}
		}
		defer func() {
			if r := recover(); r != nil {
				offer(step{}, s.panicked(ctx, r))
			}
		}()
		for st, err := range steps {
			if !offer(st, err) {
				return
			}
		}
	})
	var head []stepOrError
	select {
	case first, open := <-feed:
		if open && first.err != nil {
			return nil, first.err
		}
		if open {
			head = append(head, first)
		}
	case <-time.After(firstStep):
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		hc.SetStatus(200)
		hc.SetHeader("Content-Type", "text/event-stream; charset=utf-8")
		hc.SetHeader("Cache-Control", "no-store, no-transform")
		hc.SetHeader("X-Accel-Buffering", "no")
		x.streaming(func(w *bufio.Writer, conn net.Conn) {
			s.pump(ctx, &eventWriter{w: w, conn: conn}, head, feed, beat)
		})
	}}, nil
}

// pump writes steps until they end, the client leaves, or the service drains.
func (s *Server) pump(ctx context.Context, w *eventWriter, head []stepOrError, feed <-chan stepOrError, beat step) {
	for _, st := range head {
		if w.send(st.step) != nil {
			return
		}
	}
	if len(head) == 0 && w.comment("open") != nil {
		return
	}
	// It keeps proxies from closing a silent stream, and finds out about clients
	// that left without closing.
	tick := time.NewTicker(s.opts.Heartbeat)
	defer tick.Stop()
	ended := s.sessionEnd(ctx)
	for {
		var err error
		select {
		case st, open := <-feed:
			switch {
			case !open:
				return
			case st.err != nil:
				_ = w.fail(ctx, st.err)
				return
			}
			err = w.send(st.step)
		case <-tick.C:
			err = w.send(beat)
		case end := <-ended:
			_ = w.fail(ctx, end)
			return
		case <-s.drain.Done():
			_ = w.fail(ctx, &knowledge.Error{
				Code: knowledge.CodeInterrupted, RetryAfter: defaultRetry,
				Message: "The service is restarting. Connect again to go on.",
			})
			return
		case <-ctx.Done():
			return
		}
		if err != nil {
			return
		}
	}
}

// sessionEnd says when the session or key of a stream has ended.
func (s *Server) sessionEnd(ctx context.Context) <-chan error {
	ended := make(chan error, 1)
	exchangeFrom(ctx).owned.Go(func() {
		defer func() {
			if r := recover(); r != nil {
				ended <- s.panicked(ctx, r)
			}
		}()
		if err := s.awaitSessionEnd(ctx); err != nil {
			ended <- err
		}
	})
	return ended
}

const (
	// sessionFirst is when the session of a stream is looked at first: it may
	// have ended before its end could be heard of.
	sessionFirst = time.Second
	// sessionPause is the least time between two looks. With the time in which
	// a change is noticed it stays well below a second.
	sessionPause = 250 * time.Millisecond
)

// awaitSessionEnd looks at the session when something changed that can have
// ended it, and with every heartbeat, for sessions also end by themselves. One
// that cannot be looked at has not ended.
func (s *Server) awaitSessionEnd(ctx context.Context) error {
	var wake <-chan struct{}
	take := func() (access bool) { return true }
	if changes, err := s.opts.Watch(ctx); err == nil {
		defer changes.Leave()
		wake = changes.Wake()
		take = func() bool { _, access := changes.Take(); return access }
	}
	tick, first := time.NewTicker(s.opts.Heartbeat), time.NewTimer(sessionFirst)
	defer tick.Stop()
	defer first.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		case <-first.C:
		case <-wake:
			if !take() {
				continue
			}
		}
		if _, err := s.renewed(ctx); knowledge.EndsStanding(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(sessionPause):
		}
	}
}

// eventWriter writes server-sent events, each flushed at once.
type eventWriter struct {
	w    *bufio.Writer
	conn net.Conn
}

func (e *eventWriter) send(st step) error {
	if st.event == "" {
		return e.comment("heartbeat")
	}
	if st.id > 0 {
		e.w.WriteString("id: ")
		e.w.WriteString(strconv.FormatInt(st.id, 10))
		e.w.WriteByte('\n')
	}
	e.w.WriteString("event: ")
	e.w.WriteString(st.event)
	e.w.WriteString("\ndata: ")
	e.w.Write(st.data)
	e.w.WriteString("\n\n")
	return e.flush()
}

// comment writes a line that clients ignore.
func (e *eventWriter) comment(text string) error {
	e.w.WriteString(": ")
	e.w.WriteString(text)
	e.w.WriteString("\n\n")
	return e.flush()
}

// fail ends a stream that has begun with the event error.
func (e *eventWriter) fail(ctx context.Context, err error) error {
	if errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return err // nobody is there to be told
	}
	p := newProblem(ctx, err)
	note(ctx, p)
	data, err := json.Marshal(contract.ErrorEvent{Problem: p.Problem})
	if err != nil {
		return fmt.Errorf("error event: %w", err)
	}
	return e.send(step{event: "error", data: data})
}

// flush sends what was written. bufio keeps the first error, so the writes
// before it need no checks of their own.
func (e *eventWriter) flush() error {
	if err := e.conn.SetWriteDeadline(time.Now().Add(partWrite)); err != nil {
		return err
	}
	return e.w.Flush()
}
