package server

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/netip"
	"sync"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gofiber/fiber/v2"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/apps/api/internal/telemetry"
	"github.com/forebay/forebay/packages/schema/id"
)

// errClientLeft is why the context of an abandoned request ended.
var errClientLeft = errors.New("the client left")

// exchange is one request and its response, from its first byte to the last
// of a stream. The middleware makes it, the adapter and the handlers fill it.
type exchange struct {
	server    *Server
	c         *fiber.Ctx // only until the handler returns
	start     time.Time
	requestID string
	client    netip.Addr
	method    string
	route     string // template; empty when no route matched
	operation *huma.Operation
	body      *requestBody
	token     string // of the session, or the API key
	target    id.ID  // what the address names; Nil when it names nothing
	viewer    identity.Viewer
	limits    quota.Sheet             // those that it met
	denied    atomic.Bool             // whether its refusal was audited
	problem   atomic.Pointer[problem] // how it failed; a stream may while its request is logged
	probe     bool                    // asked by machines, often: logged at debug only
	owned     sync.WaitGroup          // goroutines that end with the exchange

	ctx      context.Context // of the whole exchange
	finish   func()          // ends the watch, the deadline and the owned goroutines
	streamed bool            // the response is written after the handler returns
}

type exchangeKey struct{}

func exchangeOf(c *fiber.Ctx) *exchange {
	x, _ := c.Locals(exchangeKey{}).(*exchange)
	return x
}

func exchangeFrom(ctx context.Context) *exchange {
	x, _ := ctx.Value(exchangeKey{}).(*exchange)
	return x
}

// note keeps the problem that a request ended in, for its log line.
func note(ctx context.Context, p *problem) {
	if x := exchangeFrom(ctx); x != nil {
		x.problem.Store(p)
	}
}

// begin returns the context that an operation runs in: of its class, with its
// deadline, and ended when the client leaves if its treatment says so.
func (s *Server) begin(c *fiber.Ctx, t treatment) (context.Context, func()) {
	x, conn := exchangeOf(c), c.Context().Conn()
	ctx, cancel := context.WithCancelCause(admission.WithClass(x.ctx, t.class))
	end := func() { cancel(nil) }
	if t.deadline > 0 {
		ctx, end = context.WithTimeout(ctx, t.deadline)
	}
	unwatch := func() {}
	if t.watch {
		x.body.whenRead(func() {
			unwatch = watchDisconnect(conn, func() { cancel(errClientLeft) })
		})
	}
	return ctx, func() {
		unwatch()
		end()
		cancel(nil)
		x.owned.Wait()
	}
}

// streaming hands the response's body over to write, which runs after the
// handler has returned. The exchange ends with it, whatever happens in it.
func (x *exchange) streaming(write func(w *bufio.Writer, conn net.Conn)) {
	x.streamed = true
	conn := x.c.Context().Conn()
	x.server.streams.Add(1)
	x.c.Context().SetBodyStreamWriter(func(w *bufio.Writer) {
		defer x.streamEnded()
		defer func() {
			if r := recover(); r != nil {
				_ = x.server.panicked(x.ctx, r)
			}
		}()
		write(w, conn)
	})
}

// streamEnded ends the exchange of a stream.
func (x *exchange) streamEnded() {
	x.finish()
	x.server.auditDenial(x)
	x.server.logStream(x)
	x.server.streams.Done()
}

func (x *exchange) finishUnlessStreaming() {
	if !x.streamed {
		x.finish()
	}
}

// contextFor is the context of an exchange: it carries the request's ID and
// ends when the server is told to stop at once.
func (s *Server) contextFor(x *exchange) context.Context {
	ctx := context.WithValue(s.base, exchangeKey{}, x)
	ctx = quota.WithSheet(ctx, &x.limits)
	return telemetry.WithRequestID(ctx, x.requestID)
}

// sending hands the response's body over to be read from body until its size;
// source is closed when it has been read or nobody wants it any more. A body
// that ends early breaks the connection off, so that the client knows.
func (x *exchange) sending(body io.Reader, source io.Closer, size int) {
	x.streamed = true
	x.server.streams.Add(1)
	x.c.Context().SetBodyStream(&sentBody{body: body, source: source, conn: x.c.Context().Conn(), x: x}, size)
}

// sentBody ends its exchange when the HTTP server closes it.
type sentBody struct {
	body   io.Reader
	source io.Closer
	conn   net.Conn
	x      *exchange
}

// Read implements io.Reader, and gives the client time for the part before.
func (b *sentBody) Read(p []byte) (int, error) {
	if err := b.conn.SetWriteDeadline(time.Now().Add(partWrite)); err != nil {
		return 0, err
	}
	return b.body.Read(p)
}

// Close implements io.Closer.
func (b *sentBody) Close() error {
	err := b.source.Close()
	b.x.streamEnded()
	return err
}

// partWrite is how long a client may take to accept the next part of a response.
const partWrite = 30 * time.Second

// bigAnswer is the size from which a body is written in parts, in bytes. What
// is smaller fits into the socket's buffers, so the client's pace is no matter.
const bigAnswer = 64 << 10

// slowest is the pace that a client must keep up, in bytes a second: a big
// response is in memory until it has all been sent.
const slowest = 128 << 10

// pace gives the client time for a response that is ready: for one that is
// small in all, for a big one part by part. The server itself has no limit for
// writes: it would cut streams.
func pace(c *fiber.Ctx) {
	conn, res := c.Context().Conn(), c.Response()
	_ = conn.SetWriteDeadline(time.Now().Add(partWrite))
	if res.IsBodyStream() || len(res.Body()) < bigAnswer {
		return
	}
	body := res.Body()
	res.SwapBody(nil) // keeps the bytes from being used for another response
	res.SetBodyStream(&pacedBody{rest: body, conn: conn, until: time.Now().Add(partWrite + time.Duration(len(body))*time.Second/slowest)}, len(body))
}

// pacedBody renews the deadline with each part, up to the time for all of them.
type pacedBody struct {
	rest  []byte
	conn  net.Conn
	until time.Time
}

// Read implements io.Reader.
func (b *pacedBody) Read(p []byte) (int, error) {
	if len(b.rest) == 0 {
		return 0, io.EOF
	}
	if err := b.conn.SetWriteDeadline(earlier(time.Now().Add(partWrite), b.until)); err != nil {
		return 0, err
	}
	n := copy(p, b.rest)
	b.rest = b.rest[n:]
	return n, nil
}
