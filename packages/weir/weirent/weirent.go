// Package weirent lets Ent run on weir: every query and every transaction of an
// Ent client is admitted, bounded and observed by a [weir.DB].
//
//	db, err := weir.Open(connector, weir.Options{Max: 20})
//	...
//	client := ent.NewClient(ent.Driver(weirent.NewDriver(db)))
//
// Ent may send a bulk INSERT through Query (ent/ent#2894); weir judges each
// statement by its text, so that such a write is never taken for a read.
// Ent's session variables (sql.WithVar) are not applied, nor can they be refused:
// Ent shows them to its own driver only. They would stay behind on a shared
// connection. Set them with a statement, inside a transaction.
package weirent

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/packages/weir"
)

// Driver is Ent's driver over a weir.DB. It speaks MySQL.
type Driver struct {
	conn
	db *weir.DB
}

// NewDriver returns a driver over db.
func NewDriver(db *weir.DB) *Driver { return &Driver{conn: conn{db}, db: db} }

// DB is what the driver runs on.
func (d *Driver) DB() *weir.DB { return d.db }

// Dialect implements [dialect.Driver].
func (d *Driver) Dialect() string { return dialect.MySQL }

// Close closes the weir.DB.
func (d *Driver) Close() error { return d.db.Close() }

// Tx begins a transaction with the server's default isolation.
func (d *Driver) Tx(ctx context.Context) (dialect.Tx, error) { return d.BeginTx(ctx, nil) }

// BeginTx begins a transaction. An Ent client's BeginTx asks for it.
func (d *Driver) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	tx, err := d.db.BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return &Tx{conn: conn{tx}, tx: tx}, nil
}

// Tx is Ent's transaction over a weir.Tx.
type Tx struct {
	conn
	tx *weir.Tx
}

// Commit implements [dialect.Tx].
func (t *Tx) Commit() error { return t.tx.Commit() }

// Rollback implements [dialect.Tx].
func (t *Tx) Rollback() error { return t.tx.Rollback() }

// runner is what a weir.DB and a weir.Tx have in common.
type runner interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*weir.Rows, error)
}

// conn implements [dialect.ExecQuerier].
type conn struct{ runner }

// Exec implements [dialect.ExecQuerier]. v is nil or a *sql.Result.
func (c conn) Exec(ctx context.Context, query string, args, v any) error {
	list, err := arguments(args)
	if err != nil {
		return err
	}
	var into *sql.Result
	switch v := v.(type) {
	case nil:
	case *sql.Result:
		into = v
	default:
		return fmt.Errorf("weirent: Exec into %T; want *sql.Result", v)
	}
	result, err := c.ExecContext(ctx, query, list...)
	if err == nil && into != nil {
		*into = result
	}
	return err
}

// Query implements [dialect.ExecQuerier]. v is Ent's *sql.Rows.
func (c conn) Query(ctx context.Context, query string, args, v any) error {
	into, ok := v.(*entsql.Rows)
	if !ok {
		return fmt.Errorf("weirent: Query into %T; want Ent's *sql.Rows", v)
	}
	list, err := arguments(args)
	if err != nil {
		return err
	}
	rows, err := c.QueryContext(ctx, query, list...)
	if err != nil {
		return err
	}
	*into = entsql.Rows{ColumnScanner: rows}
	return nil
}

func arguments(args any) ([]any, error) {
	list, ok := args.([]any)
	if !ok {
		return nil, fmt.Errorf("weirent: arguments are %T; want []any", args)
	}
	return list, nil
}

var (
	_ dialect.Driver       = (*Driver)(nil)
	_ dialect.Tx           = (*Tx)(nil)
	_ entsql.ColumnScanner = (*weir.Rows)(nil)
)
