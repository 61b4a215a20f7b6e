package app

import (
	"fmt"
	"net/netip"
	"os"
	"path/filepath"

	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/ingest/fetch"
	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// openIngest wires what takes documents in, and the runner of all work that
// goes on in the background.
func (a *App) openIngest(stored *store.Store, shelves *library.Library) (*ingest.Service, error) {
	spool := filepath.Join(a.config.Data, "spool")
	if err := os.MkdirAll(spool, 0o700); err != nil {
		return nil, fmt.Errorf("the data folder cannot be made: %w", err)
	}
	a.parsers = worker.NewPool(worker.Options{Memory: a.config.ParseMemory, Log: a.log})
	web := fetch.New(fetch.Options{Allow: fetchFrom(a.config), Limit: a.config.UploadLimit, UserAgent: "Forebay/" + a.version})
	a.openRunner(stored, ingest.NewPipeline(ingest.PipelineOptions{
		Library: stored.Content, Parsers: a.parsers, Web: web, Limit: a.config.UploadLimit, Spool: spool,
		Published: a.index.Nudge, Queued: func() { a.runner.Nudge() }, Count: a.countContained, Log: a.log,
	}))
	if err := measureJobs(a.telemetry.Meter.Meter("github.com/forebay/forebay/apps/api/internal/app"), stored.Jobs); err != nil {
		return nil, err
	}
	return ingest.New(ingest.Options{
		Library: stored.Content, Access: shelves, Web: web, Limit: a.config.UploadLimit, Spool: spool, Queued: a.runner.Nudge,
	}), nil
}

func (a *App) openRunner(stored *store.Store, pipeline *ingest.Pipeline) {
	handlers := map[jobs.Kind]jobs.Handler{
		jobs.KindIngest: pipeline, jobs.KindEmbed: a.embedding(stored), jobs.KindErase: custody.NewJob(stored.Custody),
		jobs.KindGraph: a.building(stored), jobs.KindRead: a.modelReading(stored), jobs.KindEvaluate: a.evaluating(stored),
	}
	if a.Clerk != nil {
		handlers[jobs.KindReconcile] = a.Clerk
	}
	a.runner = jobs.New(jobs.Options{Queue: stored.Jobs, Owner: a.owner, Busy: a.busy, Log: a.log, Handlers: handlers})
	a.keeper = &custody.Keeper{Store: stored.Custody, Organisations: stored.Accounts.Organisations, Queued: a.runner.Nudge, Log: a.log}
}

// fetchFrom says where web pages may be fetched from.
func fetchFrom(c config.Config) func(netip.AddrPort) error {
	if c.FetchPrivate {
		return fetch.Intranet
	}
	return fetch.Public
}
