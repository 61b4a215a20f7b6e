package main

import (
	"context"
	"fmt"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/cost"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

// callers is how many ask for one key at once.
const callers = 1000

// costs measures single calls.
func (b *bench) costs(ctx context.Context) error {
	rounds, each, kills := 9, 500*time.Millisecond, 500
	if b.quick {
		rounds, each, kills = 3, 200*time.Millisecond, 100
	}
	b.progress.show("costs: a query, beside database/sql's")
	calls, err := cost.Queries(ctx, b.rig, rounds, each)
	if err != nil {
		return err
	}
	b.queries(calls)
	b.progress.show("costs: admission")
	admission, err := cost.Admission(ctx, rounds, each)
	if err != nil {
		return err
	}
	b.report.Add("a call on a server that answers at once", float64(admission.Time.Nanoseconds()), "ns", nil)
	b.report.Against("vitess pool Get and Put alone, published: 134-380")
	b.progress.show("costs: kills")
	took, err := cost.KillToIdle(ctx, b.rig, kills)
	if err != nil {
		return err
	}
	b.report.Add("KILL to idle, p50", inMilliseconds(load.Quantile(took, .5)), "ms", nil)
	b.report.Add("KILL to idle, p99", inMilliseconds(load.Quantile(took, .99)), "ms", report.AtMost(50))
	b.report.Against("database/sql: never")
	b.progress.show("costs: a shared read")
	shared, err := cost.Coalesce(ctx, b.rig, callers)
	if err != nil {
		return err
	}
	b.report.Add(fmt.Sprintf("%d callers of one key: queries", callers), float64(shared.Queries), "", report.AtMost(1))
	b.report.Against(fmt.Sprintf("database/sql: %d", callers))
	b.report.Require("callers hurt by another's leaving", float64(shared.Hurt), "", report.AtMost(0))
	return nil
}

func (b *bench) queries(calls cost.Calls) {
	plain, bare, traced := calls[cost.Plain], calls[cost.Weir], calls[cost.Traced]
	opponent := fmt.Sprintf("database/sql: %s µs, %s allocs", report.Number(microseconds(plain.Time)), report.Number(plain.Allocs))
	b.report.Add("a query's time, against database/sql", float64(bare.Time)/float64(plain.Time), "x", report.AtMost(1))
	b.report.Against(opponent)
	b.report.Add("a query's allocations, against database/sql", bare.Allocs/plain.Allocs, "x", report.AtMost(1))
	b.report.Against(opponent)
	b.report.Add("a query's time", microseconds(bare.Time), "µs", nil)
	b.report.Add("a query's allocations", bare.Allocs, "", nil)
	b.report.Add("telemetry's allocations on top", traced.Allocs-bare.Allocs, "", report.AtMost(8))
	b.report.Add("telemetry's time on top", microseconds(traced.Time-bare.Time), "µs", nil)
}

func microseconds(d time.Duration) float64   { return float64(d) / float64(time.Microsecond) }
func inMilliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
