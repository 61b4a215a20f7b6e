package weir_test

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/trace"

	"github.com/forebay/forebay/packages/weir"
)

// The first two benchmarks do the same work with a context that can be
// cancelled: compare them within one run. On a machine that others use too,
// cpu-ns/op, what this process itself spent, is steadier than ns/op.

// cpuTime is what the process has spent so far.
func cpuTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// reportCPU reports the CPU time for each call since began.
func reportCPU(b *testing.B, began time.Duration) {
	b.ReportMetric(float64(cpuTime(b)-began)/float64(b.N), "cpu-ns/op")
}

func BenchmarkQueryDatabaseSQL(b *testing.B) {
	cfg, outside := realServer(b)
	makeDigits(b, outside)
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		b.Fatal(err)
	}
	db := sql.OpenDB(connector)
	defer db.Close()
	db.SetMaxOpenConns(10)
	db.SetMaxIdleConns(10)
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	b.ReportAllocs()
	began := cpuTime(b)
	for b.Loop() {
		var n int
		if err := db.QueryRowContext(ctx, "SELECT n FROM test.digits WHERE n = ?", 7).Scan(&n); err != nil || n != 7 {
			b.Fatal(n, err)
		}
	}
	reportCPU(b, began)
}

func BenchmarkQueryWeir(b *testing.B) {
	cfg, outside := realServer(b)
	makeDigits(b, outside)
	benchmarkQuery(b, openConfig(b, cfg, weir.Options{Max: 10}))
}

func benchmarkQuery(b *testing.B, db *weir.DB) {
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	b.ReportAllocs()
	began := cpuTime(b)
	for b.Loop() {
		var n int
		if err := db.QueryRowContext(ctx, "SELECT n FROM test.digits WHERE n = ?", 7).Scan(&n); err != nil || n != 7 {
			b.Fatal(n, err)
		}
	}
	reportCPU(b, began)
}

// BenchmarkKillToIdle is how long a slot stays a zombie: from the caller's
// return to the connection's next use, with a query that burns CPU.
func BenchmarkKillToIdle(b *testing.B) {
	cfg, outside := realServer(b)
	makeDigits(b, outside)
	db := openConfig(b, cfg, weir.Options{Max: 1})
	var times []time.Duration
	for b.Loop() {
		ctx, cancel := context.WithTimeout(b.Context(), 5*time.Millisecond)
		_, err := db.QueryContext(ctx, busy)
		cancel()
		if errors.Is(err, weir.ErrShed) {
			continue
		}
		began := time.Now()
		if err := db.PingContext(b.Context()); err != nil {
			b.Fatal(err)
		}
		times = append(times, time.Since(began))
	}
	slices.Sort(times)
	if n := len(times); n > 0 {
		b.ReportMetric(float64(times[n/2].Microseconds()), "p50-µs")
		b.ReportMetric(float64(times[n*99/100].Microseconds()), "p99-µs")
	}
}

// BenchmarkQueryWeirObserved is BenchmarkQueryWeir with OpenTelemetry's SDK
// recording every span and measurement.
func BenchmarkQueryWeirObserved(b *testing.B) {
	cfg, outside := realServer(b)
	makeDigits(b, outside)
	traces := trace.NewTracerProvider()
	meters := metric.NewMeterProvider(metric.WithReader(metric.NewManualReader()))
	db := openConfig(b, cfg, weir.Options{Max: 10, TracerProvider: traces, MeterProvider: meters})
	benchmarkQuery(b, db)
}
