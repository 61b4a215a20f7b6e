package app

import (
	"context"
	"database/sql"

	"entgo.io/ent/dialect"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/telemetry"
	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirent"
)

// labelled is the store's driver. It labels every statement with the request
// that it serves, as a comment that the server's process list and logs show,
// and with its class: what a person waits for goes before background work.
type labelled struct{ *weirent.Driver }

func (d labelled) Exec(ctx context.Context, query string, args, v any) error {
	return d.Driver.Exec(label(ctx), query, args, v)
}

func (d labelled) Query(ctx context.Context, query string, args, v any) error {
	return d.Driver.Query(label(ctx), query, args, v)
}

func (d labelled) Tx(ctx context.Context) (dialect.Tx, error) { return d.BeginTx(ctx, nil) }

// BeginTx is what Ent looks for when a transaction has options.
func (d labelled) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	tx, err := d.Driver.BeginTx(label(ctx), opts)
	if err != nil {
		return nil, err
	}
	return labelledTx{tx}, nil
}

type labelledTx struct{ dialect.Tx }

func (t labelledTx) Exec(ctx context.Context, query string, args, v any) error {
	return t.Tx.Exec(label(ctx), query, args, v)
}

func (t labelledTx) Query(ctx context.Context, query string, args, v any) error {
	return t.Tx.Query(label(ctx), query, args, v)
}

func label(ctx context.Context) context.Context {
	if requestID := telemetry.RequestID(ctx); requestID != "" {
		ctx = weir.WithComment(ctx, "request_id", requestID)
	}
	return weir.WithClass(ctx, weir.Class(admission.ClassOf(ctx)))
}
