package private

import (
	"context"
	"fmt"
	"syscall"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// errStopped is what a server answers after Stop.
var errStopped = knowledge.Errorf(knowledge.CodeUnavailable, "The private database server has been stopped.")

// Pid is the server's process id, or 0 when none runs.
func (s *Server) Pid() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil || s.process.ended() {
		return 0
	}
	return s.process.pid()
}

// Done is closed when the running server process ends without having been
// asked to by Stop or Restart. After a Restart there is a new channel.
func (s *Server) Done() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.done
}

// Stop shuts the server down in order and gives the folder back. If ctx ends
// first, the server is killed: committed data is safe, and recovered at the
// next start. Stopping twice is no error.
func (s *Server) Stop(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped() {
		return nil
	}
	close(s.closing)
	defer s.release()
	return s.shutDown(ctx)
}

// Restart shuts the server down in order, if it runs, and starts it again at
// the same address with the same data.
func (s *Server) Restart(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped() {
		return errStopped
	}
	if err := s.shutDown(ctx); err != nil {
		return err
	}
	return s.run(ctx)
}

func (s *Server) stopped() bool {
	select {
	case <-s.closing:
		return true
	default:
		return false
	}
}

// shutDown ends the process, gently while ctx lasts. SIGTERM is the server's
// own way to a clean shutdown, the same as the SHUTDOWN statement, and works
// when no connection is left to send a statement on.
func (s *Server) shutDown(ctx context.Context) error {
	p := s.process
	if p == nil {
		return nil
	}
	s.process = nil // its end is expected from here on
	p.signal(syscall.SIGTERM)
	select {
	case <-p.done:
		return nil
	case <-ctx.Done():
		p.kill()
		return fmt.Errorf("private: the server did not shut down in time and was killed: %w", ctx.Err())
	}
}

// Kill ends the server process as a crash would, for tests of what happens
// then. Done is closed; Restart brings the server back.
func (s *Server) Kill() {
	s.mu.Lock()
	p := s.process
	s.mu.Unlock()
	if p != nil {
		p.kill()
	}
}

// The pauses between attempts to bring a crashed server back.
const (
	firstPause = 100 * time.Millisecond
	lastPause  = 10 * time.Second
)

// Supervise brings the server back whenever it ends on its own, until ctx ends
// or Stop is called. report, if not nil, is told of each end (nil error) and of
// each restart that failed.
func (s *Server) Supervise(ctx context.Context, report func(error)) {
	if report == nil {
		report = func(error) {}
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.closing:
			return
		case <-s.Done():
		}
		report(nil)
		for pause := firstPause; ; pause = min(2*pause, lastPause) {
			err := s.Restart(ctx)
			if err == nil {
				break
			}
			if err == errStopped || ctx.Err() != nil {
				return
			}
			report(err)
			select {
			case <-ctx.Done():
				return
			case <-s.closing:
				return
			case <-time.After(pause):
			}
		}
	}
}
