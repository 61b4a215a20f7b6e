package server

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gofiber/fiber/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// sessionCookie carries the session token of a browser.
const sessionCookie = "forebay_session"

// Sessions turns a token, or an API key, into a viewer.
type Sessions = identity.Proof

// Gate bounds how many questions and searches are worked on at once.
type Gate interface {
	// Peek refuses whom Enter would refuse now. Who is not refused is on the way
	// until arrived is called.
	Peek(who identity.Viewer) (arrived func(), err error)
	// Enter lets a request in, in its turn, until leave is called.
	Enter(ctx context.Context, who identity.Viewer) (leave func(), err error)
}

// lookupDeadline bounds finding out who asks.
const lookupDeadline = 10 * time.Second

// authenticate lets only members through to operations that ask for a session.
func (s *Server) authenticate(ctx huma.Context, next func(huma.Context)) {
	if len(ctx.Operation().Security) == 0 {
		next(ctx)
		return
	}
	token, bearer := tokenOf(ctx)
	if !bearer && apikey.Is(token) { // only a program holds a key, and it sends it itself
		token = ""
	}
	// However long the request itself may take.
	looking, done := context.WithTimeout(ctx.Context(), lookupDeadline)
	viewer, err := s.viewer(looking, token, treatmentOf(ctx.Operation()).gated)
	done()
	if err != nil {
		_ = huma.WriteErr(s.api, ctx, http.StatusInternalServerError, "", err)
		return
	}
	if x := exchangeFrom(ctx.Context()); x != nil {
		x.viewer, x.token = viewer, token
	}
	if err := allowed(ctx.Operation(), viewer); err != nil {
		_ = huma.WriteErr(s.api, ctx, http.StatusInternalServerError, "", err)
		return
	}
	next(huma.WithContext(ctx, identity.WithViewer(ctx.Context(), viewer)))
}

// viewer says who asks. A request that the gate would refuse is refused here,
// before anything was looked up for it: refusing must stay cheap.
func (s *Server) viewer(ctx context.Context, token string, gated bool) (identity.Viewer, error) {
	if gated {
		claimed, err := s.opts.Sessions.Claimed(ctx, token)
		if err != nil {
			return identity.Viewer{}, err
		}
		arrived, err := s.opts.Gate.Peek(claimed)
		if err != nil {
			return identity.Viewer{}, err
		}
		defer arrived()
	}
	return s.opts.Sessions.Viewer(ctx, token)
}

// tokenOf is the request's session token and whether it came in the header.
// The header wins: a program that sends one means it.
func tokenOf(ctx huma.Context) (token string, bearer bool) {
	if token, ok := bearerToken(ctx.Header(fiber.HeaderAuthorization)); ok {
		return token, true
	}
	if c, err := huma.ReadCookie(ctx, sessionCookie); err == nil {
		return c.Value, false
	}
	return "", false
}

// bearerToken is the token of an Authorization header, if it carries one.
func bearerToken(authorization string) (token string, ok bool) {
	token, ok = strings.CutPrefix(authorization, "Bearer ")
	return strings.TrimSpace(token), ok
}

// renewed returns ctx with its viewer as that person stands by now, for what
// goes on for longer than one look at the session is good for.
func (s *Server) renewed(ctx context.Context) (context.Context, error) {
	viewer, err := s.opts.Sessions.Viewer(ctx, exchangeFrom(ctx).token)
	if err != nil {
		return nil, err
	}
	return identity.WithViewer(ctx, viewer), nil
}

// Renewed returns the context of a request, or of what it has begun, with its
// viewer as that person stands by now.
func Renewed(ctx context.Context) (context.Context, error) {
	x := exchangeFrom(ctx)
	if x == nil { // background work stands as it did
		return ctx, nil
	}
	return x.server.renewed(ctx)
}

// sameOrigin refuses changes that another site's page asks a browser to make.
// Requests whose session is in the header, where the cookie does not count, are
// beyond such a page's reach.
func (s *Server) sameOrigin(c *fiber.Ctx) error {
	if _, ok := bearerToken(c.Get(fiber.HeaderAuthorization)); ok {
		return nil
	}
	err := s.crossOrigin.Check(&http.Request{
		Method: c.Method(),
		Host:   string(c.Request().Host()),
		Header: http.Header{
			"Sec-Fetch-Site": {c.Get("Sec-Fetch-Site")},
			"Origin":         {c.Get(fiber.HeaderOrigin)},
		},
	})
	if err != nil {
		return &knowledge.Error{Code: knowledge.CodeCrossOrigin, Message: "This change was asked for from another site and was refused. Do it on Forebay's own pages.", Err: err}
	}
	return nil
}

// Caller is what a handler may know of who calls, filled by huma's Resolve.
type Caller struct {
	source    source
	userAgent string
	bearer    bool
}

// Resolve implements huma.Resolver.
func (c *Caller) Resolve(ctx huma.Context) []error {
	c.source = source{}
	if x := exchangeFrom(ctx.Context()); x != nil {
		c.source = source{address: x.client, shared: x.server.trusted(x.client)}
	}
	c.userAgent = ctx.Header(fiber.HeaderUserAgent)
	_, c.bearer = tokenOf(ctx)
	return nil
}
