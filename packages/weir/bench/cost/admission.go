package cost

import (
	"context"
	"database/sql/driver"
	"fmt"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// Admission measures a call on a server that answers at once, inside this
// process: what is left is the way through the queue to a slot, the handover to
// its connection and back, and the slot's return.
func Admission(ctx context.Context, rounds int, d time.Duration) (Call, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	server := weirtest.NewServer(nil)
	db, err := weir.Open(instant{server.Connector()}, weir.Options{Max: most})
	if err != nil {
		return Call{}, err
	}
	defer db.Close()
	calls, err := inTurn(rounds, d, map[string]func() error{
		Weir: func() error { return db.PingContext(ctx) },
	})
	return calls[Weir], err
}

// instant answers pings without asking the server, whose own work would be
// measured with them.
type instant struct{ driver.Connector }

func (i instant) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := i.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	full, ok := c.(connection)
	if !ok {
		return nil, fmt.Errorf("cost: %T lacks what a MySQL connection has", c)
	}
	return pinged{full}, nil
}

// connection is what weir asks of one.
type connection interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ExecerContext
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

type pinged struct{ connection }

func (pinged) Ping(context.Context) error { return nil }
