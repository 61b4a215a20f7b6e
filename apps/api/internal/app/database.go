package app

import (
	"context"
	"runtime"
	"time"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/packages/weir"
)

// statementLimit bounds a statement whose caller set no deadline.
const statementLimit = 30 * time.Second

// standing is how long a person's statements may wait for their slots, all
// through a second, before some are refused. Nobody notices less, and the
// processors of a machine that everything shares alone can make it more than
// weir's 5 ms.
const standing = 50 * time.Millisecond

// poolOptions is how the database is shared. People are served first, and are
// sure of more than half of it; what nobody waits for is sure of a tenth, so
// that it never stops, and can have no more than eight tenths even when nobody
// else is there, so that the first to come need not wait for it.
func (a *App) poolOptions() weir.Options {
	o := weir.Options{
		Name: "forebay", Max: a.config.DatabaseConnections, DefaultDeadline: statementLimit,
		// A few statements at once of each question that the gate lets in.
		MaxQueue: max(20*a.config.DatabaseConnections, 32*runtime.GOMAXPROCS(0)),
		// Below half, the shares would be of less than a slot each.
		MinLimit: (a.config.DatabaseConnections + 1) / 2,
		Classes: map[weir.Class]weir.ClassOptions{
			weir.Class(admission.Control):     {Priority: 4, Share: 0.1, QueueTarget: -1},
			weir.Class(admission.Begun):       {Priority: 3, Share: 0.4, QueueTarget: -1},
			weir.Class(admission.Interactive): {Priority: 2, Share: 0.2, QueueTarget: standing},
			weir.Class(admission.Analytics):   {Priority: 1, Share: 0.1, Limit: 0.5, QueueTarget: -1},
			weir.Class(admission.Background):  {Priority: 0, Share: 0.1, Limit: 0.8, QueueTarget: -1},
		},
		DefaultClass: weir.Class(admission.Interactive),
	}
	if a.telemetry != nil {
		o.TracerProvider, o.MeterProvider = a.telemetry.Tracer, a.telemetry.Meter
	}
	return o
}

// followPressure notes whether the database's callers wait for longer than they
// should, until ctx ends.
func (a *App) followPressure(ctx context.Context) {
	for p := range a.pool.Pressure(ctx) {
		a.pressed.Store(p.Raised)
	}
}

// busy says whether people wait, for the processors or for the database: what
// nobody waits for then holds back.
func (a *App) busy() bool { return a.pressed.Load() || a.gate.Busy() }
