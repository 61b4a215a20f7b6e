package server

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"sync"
	"time"

	"github.com/gofiber/fiber/v2"
)

// partRead is how long a client may take to send the next part of a body.
const partRead = 30 * time.Second

// requestBody is a request's body as it arrives. fasthttp takes what a handler
// leaves unread for the next request, so it is drained or the connection closed.
type requestBody struct {
	stream io.Reader
	conn   net.Conn
	size   int // announced; -1 when chunked
	read   int64
	ended  bool
	broken error  // why nothing more can be read
	onRead func() // called when all of it has been read
	forget func() // what newRequestBody has arranged

	mu       sync.Mutex
	until    time.Time // when all of it must have come
	hurried  bool      // until is final
	reading  bool
	deadline time.Time // of the read under way, or of the last
}

// prefetched is how much of a body of known size fasthttp has read before the
// handler runs.
const prefetched = 8 << 10

// newRequestBody is the body of a request that has just begun. When the server
// drains, what has not come after half of the drain is not waited for, so that
// there is time to say so.
func (s *Server) newRequestBody(c *fiber.Ctx) *requestBody {
	b := &requestBody{
		stream: c.Context().RequestBodyStream(), conn: c.Context().Conn(), size: c.Request().Header.ContentLength(),
		until: time.Now().Add(s.opts.BodyTime), forget: func() {},
	}
	switch {
	case b.stream == nil || b.size == 0 || b.size < -1:
		b.ended = true
	case contradictory(c):
		b.broken = errContradictory
	case !b.whole():
		stop := context.AfterFunc(s.drain, func() { b.hurry(time.Now().Add(s.opts.DrainTime / 2)) })
		b.forget = func() { stop() }
	}
	return b
}

// errContradictory is the request whose length two parties could read
// differently: what one takes for a body, the other would take for the next
// request (RFC 9112, section 6.3).
var errContradictory = fiber.NewError(fiber.StatusBadRequest, "Content-Length together with Transfer-Encoding")

// contradictory says whether the body's length is given in both ways. The
// parser keeps only one of them, so the header is looked at as it came.
func contradictory(c *fiber.Ctx) bool {
	header := c.Request().Header.RawHeaders()
	return hasField(header, "content-length:") && hasField(header, "transfer-encoding:")
}

// hasField finds a header by its name, in lower case and with the colon.
func hasField(header []byte, name string) bool {
	for line := range bytes.Lines(header) {
		if len(line) >= len(name) && bytes.EqualFold(line[:len(name)], []byte(name)) {
			return true
		}
	}
	return false
}

// lateBody is the error of a body that did not come in time.
type lateBody struct{ cause error }

// Error implements error.
func (l *lateBody) Error() string {
	return "the request's body did not arrive in time: " + l.cause.Error()
}

// Unwrap returns the connection's error.
func (l *lateBody) Unwrap() error { return l.cause }

// Timeout makes it a net.Error, which huma answers with 408.
func (l *lateBody) Timeout() bool { return true }

// Temporary makes it a net.Error.
func (l *lateBody) Temporary() bool { return false }

// Read implements io.Reader.
func (b *requestBody) Read(p []byte) (int, error) {
	if b.broken != nil {
		return 0, b.broken
	}
	if b.ended || b.stream == nil {
		return 0, io.EOF
	}
	if err := b.begin(); err != nil {
		return 0, err
	}
	n, err := b.stream.Read(p)
	b.read += int64(n)
	late := b.end()
	switch {
	case err == io.EOF && b.size >= 0 && b.read < int64(b.size):
		b.broken = io.ErrUnexpectedEOF // the client left
		return n, b.broken
	case err == io.EOF:
		b.ended = true
		if b.onRead != nil {
			b.onRead()
		}
	case err != nil && late:
		b.broken = &lateBody{err}
		return n, b.broken
	case err != nil:
		b.broken = err
	}
	return n, err
}

// begin gives the client time for the next part.
func (b *requestBody) begin() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.reading, b.deadline = true, earlier(time.Now().Add(partRead), b.until)
	return b.conn.SetReadDeadline(b.deadline)
}

// end reports whether the part's time is over.
func (b *requestBody) end() (late bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.reading = false
	return !time.Now().Before(b.deadline)
}

// allow sets when all of the body must have come, unless that was brought
// forward.
func (b *requestBody) allow(until time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.hurried {
		b.until = until
	}
}

// hurry brings that time forward for good, also for a read that is waiting.
func (b *requestBody) hurry(until time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.until, b.hurried = earlier(b.until, until), true
	if b.reading && b.until.Before(b.deadline) {
		b.deadline = b.until
		_ = b.conn.SetReadDeadline(b.deadline)
	}
}

// whenRead calls f when nothing of the body is left in the connection: now, or
// as soon as its last part has been read.
func (b *requestBody) whenRead(f func()) {
	if b.whole() {
		f()
		return
	}
	b.onRead = f
}

// whole says whether nothing of the body is left in the connection.
func (b *requestBody) whole() bool {
	return b.ended || b.size >= 0 && (b.size <= prefetched || b.read == int64(b.size))
}

const (
	drainLimit = 128 << 20 // bytes; well above the usual upload limit, so that its refusal can be read
	drainStep  = 256 << 10
	drainTime  = 10 * time.Second
)

// drain reads what is left, within bounds, and reports whether the connection
// can be used again. Closing it with bytes unread would reset it, and the
// client might never see the answer.
func (b *requestBody) drain() bool {
	defer b.forget()
	if b.broken != nil {
		return false
	}
	b.hurry(time.Now().Add(drainTime))
	for !b.whole() {
		if _, err := io.CopyN(io.Discard, b, drainStep); err != nil && !errors.Is(err, io.EOF) || b.read > drainLimit {
			return false
		}
	}
	return true
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}
