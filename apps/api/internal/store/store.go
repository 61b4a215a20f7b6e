// Package store keeps Forebay's data in a MySQL-family database. It is the only
// package that imports Ent, and it implements the ports that the rooms of the
// domain declare, one type a port. Nothing here decides what a person may do:
// the rooms ask for a scope and check it. What this package does guarantee is
// the tenant wall (tenant.go): no statement leaves the viewer's organisation.
//
// Package memory is a double of it for unit tests; package storetest holds the
// behaviour that both must show.
package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect"

	"github.com/forebay/forebay/packages/schema/ent"
)

// Options says what a Store takes from its surroundings. The zero value works.
type Options struct {
	// Now is the clock of leases and timestamps. Replicas' clocks should agree
	// to well within a lease. Default: time.Now.
	Now func() time.Time
	// RequestID returns the ID of the request that ctx serves, for the audit
	// trail. Default: none.
	RequestID func(ctx context.Context) string
}

// Store holds one value for each port. All share one database and are safe for
// concurrent use.
type Store struct {
	Accounts      *Accounts
	Directory     *Directory
	Library       *Library
	Content       *Content
	Jobs          *Jobs
	Index         *Index
	Conversations *Conversations
	Flags         *Flags
	Audit         *Audit
	Endpoints     *Endpoints
	Embeddings    *Embeddings
	Graph         *Graph
	Evaluations   *Evaluations
	Keys          *Keys
	Quotas        *Quotas
	Drift         *Drift
	Custody       *Custody
}

// Open returns a Store over an Ent driver. The database must be migrated. The
// driver stays the caller's to close.
func Open(drv dialect.Driver, o Options) *Store {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.RequestID == nil {
		o.RequestID = func(context.Context) string { return "" }
	}
	client := ent.NewClient(ent.Driver(drv))
	client.Intercept(readWall)
	client.Use(writeWall)
	c := &core{client: client, driver: drv, clock: o.Now, requestID: o.RequestID}
	return &Store{
		Accounts:      &Accounts{c},
		Directory:     &Directory{c},
		Library:       &Library{c},
		Content:       &Content{c},
		Jobs:          &Jobs{core: c},
		Index:         &Index{c},
		Conversations: &Conversations{c},
		Flags:         &Flags{c},
		Audit:         &Audit{c},
		Endpoints:     &Endpoints{c},
		Embeddings:    &Embeddings{c},
		Graph:         &Graph{c},
		Evaluations:   &Evaluations{c},
		Keys:          &Keys{c},
		Quotas:        &Quotas{c},
		Drift:         &Drift{c},
		Custody:       &Custody{c},
	}
}

// core is what the ports share.
type core struct {
	client    *ent.Client
	driver    dialect.Driver // the client's own; see eraser.sweep
	clock     func() time.Time
	requestID func(context.Context) string
}

// now is the time as the database can hold it: UTC, in microseconds.
func (c *core) now() time.Time { return moment(c.clock()) }

// moment rounds t down to what datetime(6) holds. The server would round to
// the nearest, which can lie in the future.
func moment(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return t.UTC().Truncate(time.Microsecond)
}
