package arms

import (
	"context"
	"database/sql/driver"
	"fmt"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
)

// governed is weir.
type governed struct{ db *weir.DB }

// weirThreads is weir's promise: Max, the control connection, its handover.
func weirThreads(most int) int { return most + 2 }

func openWeir(s Setup) (Arm, error) { return newGoverned(s, weir.Options{}) }

// openNoCoDel serves callers in the order in which they came, however long the
// queue has stood.
func openNoCoDel(s Setup) (Arm, error) { return newGoverned(s, weir.Options{QueueTarget: -1}) }

// openNoLimit always uses all Max connections.
func openNoLimit(s Setup) (Arm, error) { return newGoverned(s, weir.Options{MinLimit: s.Max}) }

func newGoverned(s Setup, o weir.Options) (governed, error) {
	connector, err := mysql.NewConnector(s.Config)
	if err != nil {
		return governed{}, err
	}
	return openGoverned(connector, s, o)
}

func openGoverned(connector driver.Connector, s Setup, o weir.Options) (governed, error) {
	o.Max = s.Max
	db, err := weir.Open(connector, o)
	return governed{db}, err
}

func (g governed) Call(ctx context.Context, query string, args ...any) error {
	var n int64
	return g.db.QueryRowContext(ctx, query, args...).Scan(&n)
}

// Faults looks at what weir's count of threads rests on.
func (g governed) Faults() []string {
	if n := g.db.Stats().Unconfirmed; n != 0 {
		return []string{fmt.Sprintf("%d threads were never seen to end", n)}
	}
	return nil
}

func (g governed) Close() error { return g.db.Close() }

// undated is weir without refusing those whose turn would come too late: the
// queue cannot see their deadlines. They still end with them.
type undated struct{ governed }

func openNoDeadline(s Setup) (Arm, error) {
	g, err := newGoverned(s, weir.Options{})
	return undated{g}, err
}

func (u undated) Call(ctx context.Context, query string, args ...any) error {
	return u.governed.Call(hidden{ctx}, query, args...)
}

// hidden is a context that keeps its deadline to itself.
type hidden struct{ context.Context }

func (hidden) Deadline() (time.Time, bool) { return time.Time{}, false }

// openNoKill is weir with a control connection whose KILLs never reach the
// server: slots are held until their statements end by themselves.
func openNoKill(s Setup) (Arm, error) {
	connector, err := mysql.NewConnector(s.Config)
	if err != nil {
		return nil, err
	}
	return openGoverned(unarmed{connector}, s, weir.Options{})
}

type unarmed struct{ driver.Connector }

func (u unarmed) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := u.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	full, ok := c.(connection)
	if !ok {
		return nil, fmt.Errorf("arms: a connection of type %T lacks what the driver's have", c)
	}
	return harmless{full}, nil
}

// connection is all that weir and database/sql ask of the driver's.
type connection interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

type harmless struct{ connection }

func (h harmless) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if strings.HasPrefix(query, "KILL QUERY") {
		return driver.ResultNoRows, nil
	}
	return h.connection.ExecContext(ctx, query, args)
}
