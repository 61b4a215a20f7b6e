package server

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gofiber/fiber/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/telemetry"
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
	client    string // address
	method    string
	path      string
	route     string // template; empty when no route matched
	operation *huma.Operation
	body      *requestBody
	viewer    identity.Viewer
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

// begin returns the context that an operation runs in: with its class's
// deadline, and ended when the client leaves if the class says so.
func (s *Server) begin(c *fiber.Ctx, k class) (context.Context, func()) {
	x, conn := exchangeOf(c), c.Context().Conn()
	ctx, cancel := context.WithCancelCause(x.ctx)
	end := func() { cancel(nil) }
	if k.deadline > 0 {
		ctx, end = context.WithTimeout(ctx, k.deadline)
	}
	unwatch := func() {}
	if k.watch {
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
	x.server.logStream(x)
	x.server.streams.Done()
}

func (x *exchange) finishUnlessStreaming() {
	if !x.streamed {
		x.finish()
	}
}

// How long a client may take: to send the next part of a body, and to accept
// the next part of a response.
const (
	partRead  = 30 * time.Second
	partWrite = 30 * time.Second
)

// requestBody is a request's body as it arrives. fasthttp takes what a handler
// leaves unread for the next request, so it is drained or the connection closed.
type requestBody struct {
	stream io.Reader
	conn   net.Conn
	size   int // announced; -1 when chunked
	read   int64
	ended  bool
	onRead func() // called when all of it has been read
}

// prefetched is how much of a body of known size fasthttp has read before the
// handler runs.
const prefetched = 8 << 10

func newRequestBody(c *fiber.Ctx) *requestBody {
	b := &requestBody{stream: c.Context().RequestBodyStream(), conn: c.Context().Conn(), size: c.Request().Header.ContentLength()}
	if b.stream == nil || b.size == 0 || b.size < -1 {
		b.ended = true
	}
	return b
}

// Read implements io.Reader.
func (b *requestBody) Read(p []byte) (int, error) {
	if b.ended || b.stream == nil {
		return 0, io.EOF
	}
	if err := b.conn.SetReadDeadline(time.Now().Add(partRead)); err != nil {
		return 0, err
	}
	n, err := b.stream.Read(p)
	b.read += int64(n)
	if err == io.EOF {
		b.ended = true
		if b.onRead != nil {
			b.onRead()
		}
	}
	return n, err
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
	for end := time.Now().Add(drainTime); !b.whole() && time.Now().Before(end); {
		if _, err := io.CopyN(io.Discard, b, drainStep); err != nil && !errors.Is(err, io.EOF) || b.read > drainLimit {
			return false
		}
	}
	return b.whole()
}

// contextFor is the context of an exchange: it carries the request's ID and
// ends when the server is told to stop at once.
func (s *Server) contextFor(x *exchange) context.Context {
	ctx := context.WithValue(s.base, exchangeKey{}, x)
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
