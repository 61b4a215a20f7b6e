package chaos

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"runtime"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

// Trial is one scenario on one server: a weir.DB under an account of its own,
// its observer, and the figures.
type Trial struct {
	server  *servertest.Server
	outside *sql.DB // as another account, with every privilege
	figures *report.Report
	log     *log.Logger

	config     *mysql.Config // the DB's account
	work       work
	goroutines int // before the DB
	db         *weir.DB
	gauge      *gauge
	observer   *observer
	witness    *lateness
	tapes      []*tape
	loads      []*running
	voids      []string
	cleanups   []func() error
	// unconfirmed says that the scenario takes away what weir needs to know what
	// became of a thread.
	unconfirmed bool
}

// newTrial makes the account that the scenario's DB has for itself, so that its
// threads can be told from all others.
func newTrial(ctx context.Context, s *servertest.Server, l *log.Logger) (*Trial, error) {
	t := &Trial{server: s, figures: &report.Report{}, log: l, goroutines: runtime.NumGoroutine()}
	connector, err := mysql.NewConnector(s.Config())
	if err != nil {
		return nil, err
	}
	t.outside = sql.OpenDB(connector)
	if t.config, err = t.account(ctx); err == nil {
		err = t.prepare(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, t.outside.Close())
	}
	return t, nil
}

// account makes an account with the rights to the tables and no others: killing
// one's own threads needs none.
func (t *Trial) account(ctx context.Context) (*mysql.Config, error) {
	cfg := t.server.Config()
	cfg.User, cfg.Passwd = "chaos"+strings.ToLower(rand.Text()[:10]), rand.Text()
	for _, q := range append([]string{
		fmt.Sprintf("CREATE USER '%s'@'%%' IDENTIFIED BY '%s'", cfg.User, cfg.Passwd),
		fmt.Sprintf("GRANT ALL ON %s.* TO '%s'@'%%'", cfg.DBName, cfg.User),
	}, tables...) {
		if err := t.exec(ctx, q); err != nil {
			return nil, err
		}
	}
	t.cleanup(func() error {
		_, err := t.outside.Exec(fmt.Sprintf("DROP USER '%s'@'%%'", cfg.User))
		return err
	})
	return cfg, nil
}

// sleeping is the plain way to wait on a server.
func sleeping(seconds float64) string { return fmt.Sprintf("SLEEP(%g)", seconds) }

// latch is a lock that the scenario holds, so that others wait for it.
const latch = "weir_chaos"

// prepare finds a way to wait on the server. On MariaDB, a KILL QUERY that meets
// a SLEEP near its end has every other SLEEP of the server stand still for two
// seconds (its killer retries for so long, with a lock that all of them need;
// seen without weir). There, waiting for a lock that never comes takes the same
// time, and shows weir's faults alone.
func (t *Trial) prepare(ctx context.Context) error {
	t.work.pause = sleeping
	if t.server.Flavour() != servertest.MariaDB {
		return nil
	}
	t.work.pause = func(seconds float64) string { return fmt.Sprintf("GET_LOCK('%s', %g)", latch, seconds) }
	holder, err := t.outside.Conn(ctx)
	if err != nil {
		return err
	}
	t.cleanup(holder.Close)
	_, err = holder.ExecContext(ctx, "DO GET_LOCK('"+latch+"', 0)")
	return err
}

// exec runs a statement of the scenario's own, beside weir.
func (t *Trial) exec(ctx context.Context, query string) error {
	if _, err := t.outside.ExecContext(ctx, query); err != nil {
		return fmt.Errorf("%.60s: %w", query, err)
	}
	return nil
}

// open opens the DB that the scenario is about and begins to observe it.
func (t *Trial) open(o weir.Options) error {
	connector, err := mysql.NewConnector(t.config)
	if err != nil {
		return err
	}
	t.gauge = &gauge{Connector: connector}
	if t.db, err = weir.Open(t.gauge, o); err != nil {
		return err
	}
	t.observer = observe(t.outside, t.config.User, t.db)
	t.witness = watchLateness()
	return nil
}

// through routes the DB, not yet opened, through a proxy at address.
func (t *Trial) through(address string) { t.config.Net, t.config.Addr = "tcp", address }

// cleanup has f run when the DB is closed, the last first.
func (t *Trial) cleanup(f func() error) { t.cleanups = append(t.cleanups, f) }

// must states a promise, goal a goal that a busy machine may miss, and tell a
// figure without either.
func (t *Trial) must(name string, value float64, unit string, g *report.Goal) {
	t.figures.Require(name, value, unit, g)
}

func (t *Trial) goal(name string, value float64, unit string, g *report.Goal) {
	t.figures.Add(name, value, unit, g)
}

// timely states a promise about time, which no one can keep on a machine where
// the load itself came late: then it is a goal.
func (t *Trial) timely(name string, value float64, unit string, g *report.Goal) {
	if len(t.voids) > 0 {
		t.goal(name, value, unit, g)
		return
	}
	t.must(name, value, unit, g)
}

func (t *Trial) tell(name string, value float64, unit string) { t.figures.Add(name, value, unit, nil) }

// sleep waits for d, unless the run is called off.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// await polls until f is true, and says whether that came within d.
func await(d time.Duration, f func() bool) bool {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(d); !f(); <-tick.C {
		if time.Now().After(deadline) {
			return false
		}
	}
	return true
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
