package server

import (
	"context"
	"crypto/tls"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gofiber/fiber/v2"
)

// adapter runs huma's operations on Fiber. huma's own adapter package links a
// second Fiber (version 3) into the binary; it also knows neither who leaves
// in mid-request nor that an unread body must not be taken for the next request.
type adapter struct {
	server *Server
}

// statusClientLeft is what logs and metrics show of a request whose client left
// before the answer; nginx made the number known. It is nobody's failure.
const statusClientLeft = 499

// Handle adds an operation to the router.
func (a adapter) Handle(op *huma.Operation, handler func(huma.Context)) {
	path := strings.NewReplacer("{", ":", "}", "").Replace(op.Path)
	a.server.fiber.Add(op.Method, path, func(c *fiber.Ctx) error {
		x := exchangeOf(c)
		x.route, x.operation = op.Path, op
		x.target = targetOf(op.Path, c.Params)
		t := treatmentOf(op)
		x.probe = t == probing
		ctx, done := a.server.begin(c, t)
		x.finish = done
		defer x.finishUnlessStreaming()
		handler(&humaContext{op: op, c: c, x: x, ctx: ctx})
		x.tellLimits()
		if context.Cause(ctx) == errClientLeft && !x.streamed {
			c.Status(statusClientLeft)
		}
		return nil
	})
}

// ServeHTTP is part of huma's interface, for its test tools only.
func (a adapter) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	http.Error(w, "served by Fiber", http.StatusNotImplemented)
}

// humaContext is one request as huma sees it.
type humaContext struct {
	op     *huma.Operation
	c      *fiber.Ctx
	x      *exchange
	ctx    context.Context
	status int
}

func (h *humaContext) Operation() *huma.Operation { return h.op }
func (h *humaContext) Context() context.Context   { return h.ctx }

// WithContext returns the same request with another context.
func (h *humaContext) WithContext(ctx context.Context) huma.Context {
	clone := *h
	clone.ctx = ctx
	return &clone
}

func (h *humaContext) TLS() *tls.ConnectionState  { return h.c.Context().TLSConnectionState() }
func (h *humaContext) Version() huma.ProtoVersion { return huma.ProtoVersion{Proto: h.c.Protocol()} }
func (h *humaContext) Method() string             { return h.c.Method() }
func (h *humaContext) Host() string               { return h.c.Hostname() }
func (h *humaContext) RemoteAddr() string         { return h.x.client.String() }

func (h *humaContext) URL() url.URL {
	u, err := url.ParseRequestURI(h.c.OriginalURL())
	if err != nil {
		return url.URL{Path: h.c.Path()}
	}
	return *u
}

func (h *humaContext) Param(name string) string  { return h.c.Params(name) }
func (h *humaContext) Query(name string) string  { return h.c.Query(name) }
func (h *humaContext) Header(name string) string { return h.c.Get(name) }

func (h *humaContext) EachHeader(each func(name, value string)) {
	for name, value := range h.c.Request().Header.All() {
		each(string(name), string(value))
	}
}

func (h *humaContext) BodyReader() io.Reader { return h.x.body }

func (h *humaContext) GetMultipartForm() (*multipart.Form, error) { return h.c.MultipartForm() }

func (h *humaContext) SetReadDeadline(t time.Time) error {
	return h.c.Context().Conn().SetReadDeadline(t)
}

func (h *humaContext) SetStatus(code int) {
	h.status = code
	h.c.Status(code)
}

func (h *humaContext) Status() int                     { return h.status }
func (h *humaContext) SetHeader(name, value string)    { h.c.Set(name, value) }
func (h *humaContext) AppendHeader(name, value string) { h.c.Response().Header.Add(name, value) }
func (h *humaContext) BodyWriter() io.Writer           { return h.c.Context() }
