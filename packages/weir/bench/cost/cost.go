// Package cost measures what single calls cost: a query beside database/sql's,
// telemetry, admission, a kill, a shared read.
package cost

import (
	"context"
	"database/sql"
	"flag"
	"slices"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/trace"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/rig"
)

// Call is what one call costs.
type Call struct {
	Time   time.Duration
	Allocs float64
}

// Calls are benchmarks that were run in turn, so that the noise of a shared
// machine hits them alike. Each Call is the median of its runs.
type Calls map[string]Call

// The benchmarks of Queries.
const (
	Plain  = "database/sql"       // with a context that can be cancelled
	Weir   = "weir"               // with the same context
	Traced = "weir and telemetry" // weir, every call recorded in a span and in metrics
)

const most = 10 // connections

// Queries measures one indexed SELECT, a caller at a time, rounds times for the
// time d each.
func Queries(ctx context.Context, r *rig.Rig, rounds int, d time.Duration) (Calls, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	connector, err := mysql.NewConnector(r.Config())
	if err != nil {
		return nil, err
	}
	plain := sql.OpenDB(connector)
	defer plain.Close()
	plain.SetMaxOpenConns(most)
	plain.SetMaxIdleConns(most)
	bare, err := weir.Open(connector, weir.Options{Max: most})
	if err != nil {
		return nil, err
	}
	defer bare.Close()
	tracer := trace.NewTracerProvider(trace.WithSpanProcessor(trace.NewSimpleSpanProcessor(nowhere{})))
	meter := metric.NewMeterProvider(metric.WithReader(metric.NewManualReader()))
	traced, err := weir.Open(connector, weir.Options{Max: most, TracerProvider: tracer, MeterProvider: meter})
	if err != nil {
		return nil, err
	}
	defer traced.Close()
	const query = "SELECT n FROM test.digits WHERE n = ?"
	return inTurn(rounds, d, map[string]func() error{
		Plain: func() error {
			var n int
			return plain.QueryRowContext(ctx, query, 7).Scan(&n)
		},
		Weir: func() error {
			var n int
			return bare.QueryRowContext(ctx, query, 7).Scan(&n)
		},
		Traced: func() error {
			var n int
			return traced.QueryRowContext(ctx, query, 7).Scan(&n)
		},
	})
}

// nowhere is an exporter that drops spans: what is measured is their making.
type nowhere struct{}

func (nowhere) ExportSpans(context.Context, []trace.ReadOnlySpan) error { return nil }
func (nowhere) Shutdown(context.Context) error                          { return nil }

// inTurn benchmarks the calls one after the other, rounds times.
func inTurn(rounds int, d time.Duration, calls map[string]func() error) (Calls, error) {
	testing.Init() // registers the flag, once
	if err := flag.Set("test.benchtime", d.String()); err != nil {
		return nil, err
	}
	names := make([]string, 0, len(calls))
	for name := range calls {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names { // a first call makes its connection
		if err := calls[name](); err != nil {
			return nil, err
		}
	}
	times, allocs := map[string][]float64{}, map[string][]float64{}
	for range rounds {
		for _, name := range names {
			result, err := benchmark(calls[name])
			if err != nil {
				return nil, err
			}
			times[name] = append(times[name], float64(result.T)/float64(result.N))
			allocs[name] = append(allocs[name], float64(result.MemAllocs)/float64(result.N))
		}
	}
	medians := Calls{}
	for _, name := range names {
		medians[name] = Call{Time: time.Duration(median(times[name])), Allocs: median(allocs[name])}
	}
	return medians, nil
}

func benchmark(call func() error) (result testing.BenchmarkResult, err error) {
	result = testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err = call(); err != nil {
				b.FailNow()
			}
		}
	})
	return result, err
}

func median(values []float64) float64 {
	slices.Sort(values)
	n := len(values)
	return (values[(n-1)/2] + values[n/2]) / 2
}
