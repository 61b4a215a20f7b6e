// Package app wires Forebay together: every room's constructor is called here,
// in the order in which the rooms depend on each other. Read Open first.
package app

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/go-sql-driver/mysql"
	"github.com/open-feature/go-sdk/openfeature"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/answer/extractive"
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/model/gateway"
	"github.com/forebay/forebay/apps/api/internal/pages"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/hops"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/apps/api/internal/server"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/apps/api/internal/telemetry"
	"github.com/forebay/forebay/packages/schema/flags"
	"github.com/forebay/forebay/packages/schema/id"
	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirent"
)

// Options says what to run.
type Options struct {
	Config   config.Config
	Database *mysql.Config // already reachable or not: see Serve
	Version  string
	Log      io.Writer // takes the JSON log; default os.Stderr
}

// App is one replica of the API. Open makes it, Serve runs it, Close ends it.
type App struct {
	Accounts *local.Accounts
	Clerk    *clerk.Provider // nil with accounts of our own

	config    config.Config
	version   string
	owner     string // of leases: no two processes may share it
	telemetry *telemetry.Telemetry
	log       *slog.Logger
	pool      *weir.DB
	schema    *schemaGate
	flags     *govern.Flags
	feed      *library.Feed
	drawer    *worker.Pool // of pages
	pages     *pages.Service
	index     *lexical.Index
	models    *gateway.Gateway
	endpoints *endpoint.Service
	embedder  *embed.Keeper
	grapher   *jobs.Keeper
	graph     *build.Service
	readers   *jobs.Keeper
	reading   *reading.Service
	vectors   *vector.Source
	retriever *retrieve.Retriever
	answers   *answer.Service
	drift     *insight.Watch
	gate      *admission.Gate
	quotas    *quota.Quotas
	pressed   atomic.Bool // whether callers wait for the database for too long
	parsers   *worker.Pool
	runner    *jobs.Runner
	keeper    *custody.Keeper
	server    *server.Server
}

// Open wires a replica. It starts nothing that people could notice, and needs
// no database yet.
func Open(ctx context.Context, o Options) (_ *App, err error) {
	a := &App{config: o.Config, version: o.Version, owner: id.New().String()}
	defer func() {
		if err != nil {
			_ = a.Close()
		}
	}()
	a.telemetry, err = telemetry.Setup(ctx, telemetry.Options{Version: o.Version, Output: o.Log, Level: o.Config.LogLevel, TracesURL: o.Config.TracesURL})
	if err != nil {
		return nil, err
	}
	a.log = a.telemetry.Log
	a.gate = admission.NewGate(admission.Options{Meter: a.telemetry.Meter})
	stored, connector, err := a.openStore(o.Database)
	if err != nil {
		return nil, err
	}
	a.schema = newSchemaGate(connector)
	a.flags = govern.NewFlags(stored.Flags, a.log)
	a.quotas = quota.New(stored.Quotas, nil, a.log)
	people, err := a.openPeople(stored)
	if err != nil {
		return nil, err
	}
	a.feed = library.NewFeed(stored.Index, a.log)
	shelves := library.New(stored.Library, stored.Content, a.feed)
	if err := a.openPages(shelves); err != nil {
		return nil, err
	}
	if err := a.openSearch(stored); err != nil {
		return nil, err
	}
	if err := a.openInsight(stored); err != nil {
		return nil, err
	}
	if err := a.openAnswers(stored, shelves); err != nil {
		return nil, err
	}
	intake, err := a.openIngest(stored, shelves)
	if err != nil {
		return nil, err
	}
	a.openServer(stored, people, shelves, intake)
	return a, nil
}

// openSearch wires what finds passages: by their words, and by their meaning
// where an organisation has a model for that.
func (a *App) openSearch(stored *store.Store) (err error) {
	a.index, err = lexical.Open(lexical.Options{Dir: filepath.Join(a.config.Data, "index"), Changes: stored.Index, Busy: a.busy, Log: a.log})
	if err != nil {
		return err
	}
	if err := a.openModels(stored); err != nil {
		return err
	}
	a.openGraph(stored)
	path, err := a.retrievePath(a.owner)
	if err != nil {
		return err
	}
	linked, err := hops.New(hops.Options{Graph: stored.Graph, Words: a.index})
	if err != nil {
		return err
	}
	a.retriever, err = retrieve.New(retrieve.Options{
		Sources: []retrieve.Source{a.index, a.vectors}, Next: linked, Passages: stored.Index, Path: path,
	})
	return err
}

// openAnswers wires what turns passages into answers.
func (a *App) openAnswers(stored *store.Store, shelves *library.Library) error {
	writer, err := a.openWriter()
	if err != nil {
		return err
	}
	composer := extractive.New(extractive.Options{Rarity: a.rarity})
	a.answers, err = answer.New(answer.Options{
		Conversations: stored.Conversations, Retriever: a.retriever, Owner: a.owner, Log: a.log,
		Composer:        composer,
		Confidence:      composer.Confidence,
		Words:           words{Index: stored.Index, graph: stored.Graph},
		Writer:          writer,
		Observe:         a.observe,
		Limit:           a.answerLimit(),
		Scope:           stored.Library.Scope,
		Readable:        shelves.Readable,
		Watch:           a.watch,
		Renew:           server.Renewed,
		CountSearchable: stored.Library.CountSearchable,
		Gate:            a.enter,
		Problem:         server.Problem,
	})
	return err
}

// openServer wires the HTTP API over everything else.
func (a *App) openServer(stored *store.Store, people people, shelves *library.Library, intake *ingest.Service) {
	a.server = server.New(server.Options{
		Accounts: people.accounts, Hosted: people.hosted,
		Sessions: identity.Credentials{
			Sessions: people.sessions,
			Keys:     apikey.NewVerifier(stored.Keys, nil, a.log),
			IsKey:    apikey.Is,
		},
		Keys:    apikey.New(stored.Keys, stored.Library.Names, nil),
		Library: shelves, Pages: a.pages, Ingest: meteredIntake{intake, a.quotas}, Quotas: a.quotas,
		Denials: govern.NewDenials(stored.Audit, nil, a.log), Answers: a.answers,
		Conversations: conversation.New(conversation.Options{
			Store: stored.Conversations, Open: a.answers.Conversation, Readable: shelves.Readable, Names: stored.Library.Names,
		}),
		Searcher: a.retriever, Gate: a.gate, Graph: a.explorer(stored), Reading: a.reading,
		Scope: stored.Library.Scope, Watch: a.watch, Flags: flagList{a.flags}, Models: a.endpoints,
		Custody: custody.New(stored.Custody, stored.Library.Scope, a.runner.Nudge), Evaluations: a.evaluations(stored, shelves),
		Drift: insight.NewService(stored.Drift, nil),
		Ready: map[string]server.ReadyCheck{
			"database": a.databaseReady, "schema": a.schema.ready,
			"index": func(context.Context) (string, error) { return "", a.index.Ready() },
		},
		Version: a.version, PublicURL: a.config.PublicURL, SecureCookies: a.config.SecureCookies,
		TrustedProxies: a.config.TrustedProxies, DrainTime: a.config.DrainTime,
		Log: a.log, Tracer: a.telemetry.Tracer, Meter: a.telemetry.Meter,
		Metrics: a.telemetry.Metrics, MetricsToken: a.config.MetricsToken,
	})
}

// OpenAccounts wires only what manages accounts, so that it can be used beside
// a running replica. Close ends it.
func OpenAccounts(o Options) (*App, error) {
	a := &App{config: o.Config, log: slog.Default()}
	stored, _, err := a.openStore(o.Database)
	if err == nil {
		_, err = a.openPeople(stored)
	}
	if err != nil {
		return nil, errors.Join(err, a.Close())
	}
	return a, nil
}

func (a *App) openStore(db *mysql.Config) (*store.Store, driver.Connector, error) {
	connector, err := mysql.NewConnector(db)
	if err != nil {
		return nil, nil, fmt.Errorf("DATABASE_URL: %w", err)
	}
	if a.pool, err = weir.Open(connector, a.poolOptions()); err != nil {
		return nil, nil, err
	}
	return store.Open(labelled{weirent.NewDriver(a.pool)}, store.Options{RequestID: telemetry.RequestID}), connector, nil
}

func (a *App) openAccounts(stored *store.Store) (*local.Issuer, error) {
	issuer, err := local.OpenIssuer(a.config.IssuerKey)
	if err != nil {
		return nil, err
	}
	a.Accounts = local.New(local.Options{Store: stored.Accounts, Issuer: issuer, Demo: demoAccounts(a.config)})
	return issuer, nil
}

// flagsEvery is how long a changed flag may take to reach this replica.
const flagsEvery = 2 * time.Second

// Serve answers on ln until ctx ends, then drains. The database may be away,
// at the start and later: the service then answers 503, and goes on when it is
// back. A schema that this build does not fit ends Serve with an error.
func (a *App) Serve(ctx context.Context, ln net.Listener) error {
	serving, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var background sync.WaitGroup
	background.Go(func() { a.followPressure(serving) })
	background.Go(func() { a.pages.Run(serving) })
	background.Go(func() {
		if err := a.schema.await(serving); err != nil {
			stop(err)
			return
		}
		control := admission.WithClass(serving, admission.Control)
		if err := a.flags.Refresh(control); err != nil {
			a.log.WarnContext(serving, "reading flags; their defaults are in force", "error", err)
		}
		a.flags.Follow(control, flagsEvery)
	})
	background.Go(func() {
		if a.schema.opened(serving) {
			a.runner.Run(serving)
		}
	})
	background.Go(func() {
		if a.Clerk != nil && a.schema.opened(serving) {
			a.Clerk.Run(serving)
		}
	})
	background.Go(func() {
		if a.schema.opened(serving) {
			a.embedder.Run(serving)
		}
	})
	background.Go(func() {
		if a.schema.opened(serving) {
			a.grapher.Run(serving)
		}
	})
	background.Go(func() {
		if a.schema.opened(serving) {
			a.readers.Run(serving)
		}
	})
	background.Go(func() {
		if a.schema.opened(serving) {
			a.keeper.Run(serving)
		}
	})
	background.Go(func() {
		if a.schema.opened(serving) {
			a.drift.Run(serving)
		}
	})
	err := a.server.Serve(serving, ln)
	if cause := context.Cause(serving); cause != nil && ctx.Err() == nil {
		err = cause
	}
	stop(nil)
	background.Wait()
	return err
}

// shutdownLimit bounds what is still done for answers under way at the end.
const shutdownLimit = 10 * time.Second

// Close ends what Open made, in the opposite order.
func (a *App) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), shutdownLimit)
	defer cancel()
	var errs []error
	if a.answers != nil {
		errs = append(errs, a.answers.Shutdown(ctx))
	}
	if a.parsers != nil {
		a.parsers.Close()
	}
	if a.retriever != nil {
		a.retriever.Close()
	}
	if a.vectors != nil {
		a.vectors.Close()
	}
	if a.models != nil {
		a.models.Close()
	}
	if a.index != nil {
		errs = append(errs, a.index.Close())
	}
	if a.feed != nil {
		a.feed.Wait()
	}
	if a.drawer != nil {
		a.drawer.Close()
	}
	if a.pool != nil {
		errs = append(errs, a.pool.Close())
	}
	if a.telemetry != nil {
		errs = append(errs, a.telemetry.Shutdown(ctx))
	}
	return errors.Join(errs...)
}

func demoAccounts(c config.Config) []local.DemoAccount {
	if !c.Demo {
		return nil
	}
	return local.DevelopmentAccounts()
}

// retrievePath asks OpenFeature how to ask the sources of a search. The domain
// is this replica's own, since several may run in one process.
func (a *App) retrievePath(domain string) (func(context.Context) retrieve.Strategy, error) {
	if err := openfeature.SetNamedProviderAndWait(domain, a.flags); err != nil {
		return nil, err
	}
	client := openfeature.NewClient(domain)
	return func(ctx context.Context) retrieve.Strategy {
		return retrieve.Strategy(client.String(ctx, flags.PathRetrieve, flags.PathRetrieveParallel, openfeature.EvaluationContext{}))
	}, nil
}

// rarity looks terms up in the viewer's own organisation's index.
func (a *App) rarity(ctx context.Context, terms []string) (map[string]float64, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	return a.index.Rarity(ctx, v.OrgID, terms)
}

// watch tells what changes in the viewer's organisation.
func (a *App) watch(ctx context.Context) (answer.Changes, error) { return a.feed.Join(ctx) }

func (a *App) databaseReady(ctx context.Context) (string, error) {
	return "", a.pool.PingContext(weir.WithClass(ctx, weir.Control))
}
