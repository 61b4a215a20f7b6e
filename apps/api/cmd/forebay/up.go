package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"

	"github.com/forebay/forebay/apps/api/internal/app"
	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
)

const upUsage = `Usage: forebay up [--no-web] [--no-sample] [--traces]

Starts everything on this machine and stays until Ctrl-C: a private database
server (or the one that DATABASE_URL names), the API on FOREBAY_ADDR, and the
web on FOREBAY_WEB_ADDR (default localhost:3000). The first start creates an
organisation with demo accounts and imports the sample library. The API's log is
in the data folder. With --traces, a page on FOREBAY_TRACES_ADDR (default
127.0.0.1:4318) shows each request from the browser to the SQL statement.
`

// sampleDocs is the sample library, from the repository's root.
const sampleDocs = "docs"

// sampleCollection is where the sample library goes.
const sampleCollection = "Handbook"

// starter brings Forebay up, part by part; what has started is stopped in the
// opposite order.
type starter struct {
	steps  *steps
	cfg    config.Config
	webURL string
	apiURL string

	db      *database
	app     *app.App
	serving chan error // the API's end
	stopAPI context.CancelFunc
	web     *web
	log     *os.File
	traces  *traces
}

func up(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flagSet("up", upUsage, stdout)
	noWeb := flags.Bool("no-web", false, "start the API without the web")
	noSample := flags.Bool("no-sample", false, "leave the sample library out")
	withTraces := flags.Bool("traces", false, "collect traces and show them in a browser")
	if rest, err := parse(flags, args); err != nil {
		return err
	} else if len(rest) > 0 {
		return usagef("up takes no arguments; `forebay up --help` lists the flags")
	}
	webAddr := firstOf(os.Getenv("FOREBAY_WEB_ADDR"), "localhost:3000")
	s := &starter{steps: newSteps(stdout, stderr), webURL: "http://" + webAddr}
	cfg, err := config.Load(withDefault("FOREBAY_PUBLIC_URL", s.webURL))
	if err != nil {
		return err
	}
	s.cfg, s.apiURL = cfg, originOf(cfg.Addr)
	defer s.stop()
	if *withTraces {
		if s.traces, err = startTraces(ctx, firstOf(os.Getenv("FOREBAY_TRACES_ADDR"), "127.0.0.1:4318")); err != nil {
			return err
		}
		s.cfg.TracesURL = s.traces.url + "/v1/traces"
	}
	fmt.Fprintln(stdout, "Starting Forebay")
	if err := s.start(ctx, webAddr, *noWeb, *noSample); err != nil {
		s.steps.failed()
		return err
	}
	s.welcome(ctx, stdout, *noWeb)
	return s.stay(ctx, stdout)
}

// originOf is where a listener on addr is reached from this machine: one
// without a host, or on all of them, answers on the loopback address too.
func originOf(addr string) string {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "http://" + addr
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, port)
}

// withDefault reads the environment, with a value for one variable where it
// is not set.
func withDefault(name, value string) func(string) string {
	return func(asked string) string {
		if v := os.Getenv(asked); v != "" || asked != name {
			return v
		}
		return value
	}
}

func (s *starter) start(ctx context.Context, webAddr string, noWeb, noSample bool) error {
	if err := s.portsFree(webAddr, noWeb); err != nil {
		return err
	}
	if err := s.startDatabase(ctx); err != nil {
		return err
	}
	if err := s.startAPI(ctx); err != nil {
		return err
	}
	if err := s.setUp(ctx); err != nil {
		return err
	}
	if !noWeb {
		if err := s.startWeb(ctx, webAddr); err != nil {
			return err
		}
	}
	if noSample {
		return nil
	}
	return s.importSample(ctx)
}

// portsFree finds out before anything has been started.
func (s *starter) portsFree(webAddr string, noWeb bool) error {
	if err := portFree(s.cfg.Addr, "FOREBAY_ADDR"); err != nil || noWeb {
		return err
	}
	return portFree(webAddr, "FOREBAY_WEB_ADDR")
}

func (s *starter) startDatabase(ctx context.Context) (err error) {
	s.steps.begin("database")
	if s.db, err = openDatabase(ctx, s.cfg, s.steps.say); err != nil {
		return err
	}
	if s.db.server != nil {
		s.steps.done("private %s", s.db.server.Version())
	} else {
		s.steps.done("%s at %s", s.db.config.DBName, s.db.config.Addr)
	}
	s.steps.begin("schema")
	applied, err := app.Migrate(ctx, s.db.connector)
	if err != nil {
		return err
	}
	s.steps.done("%d migrations applied", len(applied))
	return nil
}

func (s *starter) startAPI(ctx context.Context) (err error) {
	s.steps.begin("API")
	if err := os.MkdirAll(s.cfg.Data, 0o700); err != nil {
		return err
	}
	if s.log, err = os.OpenFile(filepath.Join(s.cfg.Data, "api.log"), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600); err != nil {
		return err
	}
	ln, err := listen(ctx, s.cfg.Addr)
	if err != nil {
		return err
	}
	if s.app, err = app.Open(ctx, app.Options{Config: s.cfg, Database: s.db.config, Version: version, Log: s.log}); err != nil {
		return errors.Join(err, ln.Close())
	}
	s.serve(ctx, ln)
	s.steps.done("%s", s.apiURL)
	return nil
}

// serve runs the API until stopAPI, whatever becomes of the terminal's signal:
// the web in front of it is stopped first.
func (s *starter) serve(ctx context.Context, ln net.Listener) {
	serving, stop := context.WithCancel(context.WithoutCancel(ctx))
	s.stopAPI, s.serving = stop, make(chan error, 1)
	go func() { s.serving <- serveUntilDone(serving, s.app, ln) }()
}

func (s *starter) startWeb(ctx context.Context, addr string) (err error) {
	s.steps.begin("web")
	if s.web, err = startWeb(addr, s.apiURL, s.cfg); err != nil {
		return err
	}
	if err := s.web.awaitHealthy(ctx, s.webURL); err != nil {
		return err
	}
	s.steps.done("%s", s.webURL)
	return nil
}

// setUp makes the organisation, if it is not there, and signs the command line in.
func (s *starter) setUp(ctx context.Context) error {
	if !s.cfg.Demo {
		return nil
	}
	s.steps.begin("organisation")
	org, err := s.app.Accounts.Setup(ctx, "Forebay", "forebay", local.DevelopmentAccounts())
	if err != nil {
		return err
	}
	s.steps.done("%s, with an admin and a member", org.Name)
	admin := local.DevelopmentAccounts()[0]
	_, signedIn, err := client.New(s.apiURL, "").SignIn(ctx, admin.Email, admin.Password)
	if refused, ok := errors.AsType[*client.Error](err); ok && refused.Status < 500 {
		return nil // its password was changed, as it should be
	}
	if err != nil {
		return err
	}
	return session{URL: s.apiURL, Token: signedIn.Token}.save()
}

// importSample puts the guides in, once: what people delete stays deleted.
func (s *starter) importSample(ctx context.Context) error {
	mark := filepath.Join(s.cfg.Data, "sample-imported")
	if _, err := os.Stat(mark); err == nil || !s.cfg.Demo {
		return nil
	}
	s.steps.begin("sample")
	files, err := gather([]string{sampleDocs})
	if err != nil {
		return err
	}
	api, err := connect()
	if err != nil {
		return err
	}
	i := importer{api: api, out: io.Discard, progress: s.steps.progress}
	into, err := i.collection(ctx, sampleCollection)
	if err != nil {
		return err
	}
	if err := api.Share(ctx, into); err != nil {
		return err
	}
	if err := i.run(ctx, into, files); err != nil {
		return err
	}
	s.steps.done("%d documents in the collection %s", i.added+i.known, sampleCollection)
	return os.WriteFile(mark, nil, 0o600)
}

func (s *starter) welcome(ctx context.Context, out io.Writer, noWeb bool) {
	url := s.webURL
	if noWeb {
		url = s.apiURL
	}
	fmt.Fprintf(out, "\nForebay is ready: %s\n", url)
	if accounts, err := s.app.Accounts.Demo(ctx); err == nil && len(accounts) > 0 {
		fmt.Fprintln(out, "Sign in with")
		for _, a := range accounts {
			fmt.Fprintf(out, "  %-18s %-20s (%s)\n", a.Email, a.Password, a.Role)
		}
	}
	if s.traces != nil {
		fmt.Fprintf(out, "Traces: %s\n", s.traces.url)
	}
	fmt.Fprintf(out, "%s; the data stays in %s.\n", upMark, s.cfg.Data)
}

// stay waits for Ctrl-C, or for a part that ends by itself.
func (s *starter) stay(ctx context.Context, out io.Writer) error {
	var webDone <-chan struct{}
	if s.web != nil {
		webDone = s.web.done
	}
	select {
	case <-ctx.Done():
		fmt.Fprintln(out, "\nStopping…")
		return nil
	case <-webDone:
		return fmt.Errorf("the web server ended by itself (%v); %s may say why", s.web.err, s.web.log)
	case err := <-s.serving:
		s.serving <- err // for stop
		return fmt.Errorf("the API ended by itself: %w", err)
	}
}

func (s *starter) stop() {
	if s.web != nil {
		s.web.stop()
	}
	if s.serving != nil {
		s.stopAPI()
		if err := <-s.serving; err != nil {
			slog.Error("stopping the API", "error", err)
		}
	}
	if s.db != nil {
		s.db.close()
	}
	if s.log != nil {
		_ = s.log.Close()
	}
	if s.traces != nil {
		s.traces.stop()
	}
}
