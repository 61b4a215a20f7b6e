package server

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net/netip"
	"runtime/debug"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const requestIDHeader = "X-Request-Id"

// exchange wraps every request: it gives it an ID, a span and a place in the
// metrics and the log, keeps a panic from ending the process, and refuses
// changes asked for by other sites.
func (s *Server) exchange(c *fiber.Ctx) error {
	x := &exchange{
		server:    s,
		c:         c,
		start:     time.Now(),
		requestID: requestID(c.Get(requestIDHeader)),
		client:    s.clientAddress(c),
		method:    c.Method(),
		body:      s.newRequestBody(c),
		finish:    func() {},
	}
	x.ctx = s.contextFor(x)
	end := s.meters.begin(x, c)
	c.Locals(exchangeKey{}, x)
	c.Set(requestIDHeader, x.requestID)
	secure(c)

	if err := s.handle(c); err != nil {
		_ = s.fail(c, err)
	}
	if !x.body.drain() {
		c.Context().SetConnectionClose()
	}
	s.auditDenial(x)
	pace(c)
	end(c.Response().StatusCode())
	s.logRequest(x, c.Response().StatusCode())
	return nil
}

// handle runs the routes, and turns a panic into an error.
func (s *Server) handle(c *fiber.Ctx) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = s.panicked(exchangeOf(c).ctx, r)
		}
	}()
	if exchangeOf(c).body.broken != nil {
		return errContradictory
	}
	if err := s.sameOrigin(c); err != nil {
		return err
	}
	return c.Next()
}

// panicked logs a panic and returns it as an error, so that one request's fault
// does not end the process.
func (s *Server) panicked(ctx context.Context, r any) error {
	s.log.ErrorContext(ctx, "panic", "panic", fmt.Sprint(r), "stack", string(debug.Stack()))
	return fmt.Errorf("panic: %v", r)
}

// fail answers with a problem document, also where no exchange has begun: when
// a request could not even be parsed.
func (s *Server) fail(c *fiber.Ctx, err error) error {
	x := exchangeOf(c)
	if x == nil {
		x = &exchange{server: s, requestID: requestID("")}
		x.ctx = s.contextFor(x)
		c.Set(requestIDHeader, x.requestID)
		secure(c)
	}
	p := fiberProblem(x.ctx, err)
	if x.c == nil { // the parser's words may quote the request, with its tokens
		s.log.InfoContext(x.ctx, "request refused", "status", p.Status)
	}
	note(x.ctx, p)
	if after := p.retryAfter(); after != "" {
		c.Set(fiber.HeaderRetryAfter, after)
	}
	return c.Status(p.Status).JSON(p.Problem, problemType)
}

// secure sets the headers that every response carries. The API answers with
// data only, so its responses may load nothing and be framed by nobody.
func secure(c *fiber.Ctx) {
	c.Set("X-Content-Type-Options", "nosniff")
	c.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
	c.Set("Referrer-Policy", "no-referrer")
	c.Set("Cross-Origin-Resource-Policy", "same-origin")
	c.Set("Cache-Control", "no-store")
}

// requestID takes the caller's ID if it is fit for a log and a SQL comment,
// and makes one otherwise.
func requestID(offered string) string {
	if offered == "" || len(offered) > 64 {
		return id.New().String()
	}
	for _, r := range offered {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '.' || r == '_' || r == '-') {
			return id.New().String()
		}
	}
	return offered
}

var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}

// clientAddress is who really calls: the last address in X-Forwarded-For that
// is not a trusted proxy. Those before it are the caller's own claims. Several
// such headers are one list (RFC 9110, section 5.3).
func (s *Server) clientAddress(c *fiber.Ctx) netip.Addr {
	peer, _ := netip.AddrFromSlice(c.Context().RemoteIP())
	address := peer.Unmap()
	lines := c.Request().Header.PeekAll(fiber.HeaderXForwardedFor)
	hops := strings.Split(string(bytes.Join(lines, []byte(","))), ",")
	for i := len(hops) - 1; i >= 0 && s.trusted(address); i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			break
		}
		address = hop.Unmap()
	}
	return address
}

func (s *Server) trusted(a netip.Addr) bool {
	for _, p := range s.opts.TrustedProxies {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

func (s *Server) logRequest(x *exchange, status int) {
	attrs := []slog.Attr{
		slog.String("method", x.method),
		slog.String("route", x.route),
		slog.Int("status", status),
		slog.Float64("ms", float64(time.Since(x.start).Microseconds())/1000),
		slog.String("client", x.client.String()),
	}
	if !x.viewer.OrgID.IsNil() {
		attrs = append(attrs, slog.String("user", x.viewer.UserID.String()), slog.String("org", x.viewer.OrgID.String()))
	}
	level := slog.LevelInfo
	if x.probe {
		level = slog.LevelDebug
	}
	if p := x.problem.Load(); p != nil {
		attrs = append(attrs, slog.String("code", p.Code))
		if status >= 500 && p.Code != string(knowledge.CodeOverloaded) { // which is as it should be
			level = slog.LevelError
			attrs = append(attrs, slog.String("error", p.Error()))
		}
	}
	if x.streamed {
		attrs = append(attrs, slog.Bool("stream", true))
	}
	s.log.LogAttrs(x.ctx, level, "request", attrs...)
}

// logStream notes a stream's end; its beginning was logged as the request.
func (s *Server) logStream(x *exchange) {
	attrs := []slog.Attr{
		slog.String("route", x.route),
		slog.Float64("ms", float64(time.Since(x.start).Microseconds())/1000),
	}
	if p := x.problem.Load(); p != nil {
		attrs = append(attrs, slog.String("code", p.Code), slog.String("error", p.Error()))
	}
	s.log.LogAttrs(x.ctx, slog.LevelInfo, "stream ended", attrs...)
}
