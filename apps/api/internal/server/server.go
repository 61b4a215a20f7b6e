package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gofiber/fiber/v2"
	"go.opentelemetry.io/otel/metric"
	noopmetric "go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/trace"
	nooptrace "go.opentelemetry.io/otel/trace/noop"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Options says what a server serves. The services are required to serve, not
// to describe the contract.
type Options struct {
	Accounts Accounts
	Sessions Sessions
	Library  Library
	Pages    Pages
	Ingest   Ingest
	Answers  Answers
	// Conversations are what answers belong to.
	Conversations Conversations
	Searcher      Searcher
	Flags         Flags
	Keys          Keys
	Quotas        Quotas
	// Denials audits refusals of what the viewer may not do. Default: nothing.
	Denials Denials
	Models  Models
	Custody Custody
	// Evaluations run the kept questions.
	Evaluations Evaluations
	Graph       Graph
	Reading     Reading
	Drift       Drift
	// Hosted is the identity provider when it is not us. Default: accounts of
	// our own.
	Hosted Hosted
	// Gate lets questions and searches in; questions enter it in Answers.
	Gate Gate
	// Watch begins to tell what changes in the viewer's organisation, so that
	// streams end with the sessions that they are under. Default: nothing is
	// told, and only heartbeats look.
	Watch func(ctx context.Context) (answer.Changes, error)
	// Scope finds what the viewer may read, for searches.
	Scope func(ctx context.Context) (knowledge.Scope, error)
	Ready map[string]ReadyCheck // by name; none means always ready

	// Version of the build, shown by the probes. Default "development".
	Version string
	// PublicURL is the origin that browsers use, such as
	// https://forebay.example.com. Default: only the request's own host.
	PublicURL string
	// SecureCookies keeps the session off plain HTTP. Default false, for
	// development; production requires it.
	SecureCookies bool
	// TrustedProxies are the networks whose X-Forwarded-For is believed.
	// Default: loopback.
	TrustedProxies []netip.Prefix
	// DrainDelay is how long readiness says draining before connections are
	// refused, so that a load balancer can look elsewhere first. Default 0.
	DrainDelay time.Duration
	// DrainTime bounds how long shutdown waits for requests. Default 20 s.
	DrainTime time.Duration

	// BodyTime is how long a client may take to send a body that is no upload.
	// Default 10 s.
	BodyTime time.Duration
	// Heartbeat is how often a silent stream gives a sign of life, and how often
	// the session of any stream is looked at again. Default 10 s.
	Heartbeat time.Duration

	// Log defaults to slog.Default, Tracer and Meter to none.
	Log    *slog.Logger
	Tracer trace.TracerProvider
	Meter  metric.MeterProvider
	// Metrics writes /metrics; nil serves none. MetricsToken opens it to
	// others than loopback.
	Metrics      http.Handler
	MetricsToken string
}

func (o Options) withDefaults() Options {
	if o.Version == "" {
		o.Version = "development"
	}
	if o.TrustedProxies == nil {
		o.TrustedProxies = loopback
	}
	if o.DrainTime <= 0 {
		o.DrainTime = 20 * time.Second
	}
	if o.BodyTime <= 0 {
		o.BodyTime = 10 * time.Second
	}
	if o.Heartbeat <= 0 {
		o.Heartbeat = 10 * time.Second
	}
	if o.Watch == nil {
		o.Watch = func(context.Context) (answer.Changes, error) {
			return nil, errors.New("server: nothing tells of changes")
		}
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Tracer == nil {
		o.Tracer = nooptrace.NewTracerProvider()
	}
	if o.Meter == nil {
		o.Meter = noopmetric.NewMeterProvider()
	}
	return o
}

// validate names the services that are missing.
func (o Options) validate() error {
	for name, missing := range map[string]bool{
		"Accounts": o.Accounts == nil, "Sessions": o.Sessions == nil, "Library": o.Library == nil, "Pages": o.Pages == nil, "Ingest": o.Ingest == nil,
		"Answers": o.Answers == nil, "Conversations": o.Conversations == nil, "Searcher": o.Searcher == nil, "Flags": o.Flags == nil, "Scope": o.Scope == nil,
		"Gate": o.Gate == nil, "Keys": o.Keys == nil, "Quotas": o.Quotas == nil, "Models": o.Models == nil, "Custody": o.Custody == nil, "Graph": o.Graph == nil, "Reading": o.Reading == nil, "Evaluations": o.Evaluations == nil, "Drift": o.Drift == nil,
	} {
		if missing {
			return fmt.Errorf("server: Options.%s is nil", name)
		}
	}
	return nil
}

// Server serves the API.
type Server struct {
	opts        Options
	log         *slog.Logger
	fiber       *fiber.App
	api         huma.API
	meters      meters
	attempts    *attempts
	readiness   readiness
	crossOrigin *http.CrossOriginProtection

	base     context.Context // of every request; ends when draining took too long
	stop     context.CancelCauseFunc
	drain    context.Context // ends when draining begins: streams say goodbye
	beginEnd context.CancelFunc
	draining atomic.Bool
	streams  sync.WaitGroup
}

const (
	// headerLimit bounds a request's line and headers together.
	headerLimit = 16 << 10
	// connections bounds those open at once, streams among them; the next one
	// is closed. Each takes some 30 KB, so that all of them take 250 MB.
	connections = 8192
)

// New returns a server with every route registered. It opens nothing.
func New(o Options) *Server {
	s := &Server{opts: o.withDefaults(), attempts: newAttempts(time.Now), crossOrigin: http.NewCrossOriginProtection()}
	s.log = s.opts.Log
	s.base, s.stop = context.WithCancelCause(context.Background())
	s.drain, s.beginEnd = context.WithCancel(s.base)
	s.meters = newMeters(s.opts)
	s.fiber = fiber.New(fiber.Config{
		AppName:               "forebay",
		DisableStartupMessage: true,
		ErrorHandler:          s.fail,
		// Without Immutable, strings of a request are overwritten by the next.
		Immutable: true,
		// Bodies are streamed to the handlers, uploads never held in memory.
		// Pre-parsing would read a multipart body whole.
		StreamRequestBody:            true,
		DisablePreParseMultipartForm: true,
		BodyLimit:                    prefetched,
		ReadBufferSize:               headerLimit,
		Concurrency:                  connections,
		ReadTimeout:                  partRead, // of the headers; bodies renew it as they are read
		IdleTimeout:                  2 * time.Minute,
		// No WriteTimeout: it would cut streams, which set their own for each write.
	})
	s.fiber.Server().SecureErrorLogMessage = true
	s.fiber.Server().Logger = parserLog{s.log}
	s.fiber.Use(s.exchange)
	s.api = huma.NewAPI(apiConfig(), adapter{server: s})
	s.api.UseMiddleware(s.authenticate)
	s.routes(s.api)
	s.fiber.Get("/openapi.json", s.serveOpenAPI)
	s.fiber.Get("/metrics", s.serveMetrics)
	return s
}

// Serve answers on ln until ctx ends, then drains: readiness says so, streams
// are told to end, and running requests get DrainTime to finish.
func (s *Server) Serve(ctx context.Context, ln net.Listener) error {
	if err := s.opts.validate(); err != nil {
		return err
	}
	if s.opts.PublicURL != "" {
		if err := s.crossOrigin.AddTrustedOrigin(s.opts.PublicURL); err != nil {
			return fmt.Errorf("server: public URL: %w", err)
		}
	}
	served := make(chan error, 1)
	go func() { served <- s.fiber.Listener(ln) }()
	select {
	case err := <-served:
		s.stop(errStopped)
		return fmt.Errorf("server: %w", err)
	case <-ctx.Done():
	}
	s.draining.Store(true)
	time.Sleep(s.opts.DrainDelay)
	s.beginEnd()
	shutdown, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.opts.DrainTime)
	defer cancel()
	err := s.fiber.ShutdownWithContext(shutdown)
	_ = ln.Close() // a stop that came before the first accept has closed nothing
	s.stop(errStopped)
	s.streams.Wait()
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("server: requests were still running %s after the stop", s.opts.DrainTime)
	}
	if err != nil {
		return fmt.Errorf("server: %w", err)
	}
	return <-served
}

// errStopped is why requests end that outlived the drain.
var errStopped = errors.New("the server has stopped")

// parserLog takes what fasthttp logs itself. Its errors of a connection quote
// the request, and with it its secrets; those requests were logged as refused.
type parserLog struct{ log *slog.Logger }

// Printf implements fasthttp.Logger.
func (l parserLog) Printf(format string, args ...any) {
	if strings.HasPrefix(format, "error when serving connection") {
		return
	}
	l.log.Warn(fmt.Sprintf(format, args...))
}
