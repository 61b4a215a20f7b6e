package weir_test

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
)

// The two benchmarks do the same work with a context that can be cancelled:
// compare them within one run.

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
	for b.Loop() {
		var n int
		if err := db.QueryRowContext(ctx, "SELECT n FROM test.digits WHERE n = ?", 7).Scan(&n); err != nil || n != 7 {
			b.Fatal(n, err)
		}
	}
}

func BenchmarkQueryWeir(b *testing.B) {
	cfg, outside := realServer(b)
	makeDigits(b, outside)
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		b.Fatal(err)
	}
	db, err := weir.Open(connector, weir.Options{Max: 10})
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	b.ReportAllocs()
	for b.Loop() {
		var n int
		if err := db.QueryRowContext(ctx, "SELECT n FROM test.digits WHERE n = ?", 7).Scan(&n); err != nil || n != 7 {
			b.Fatal(n, err)
		}
	}
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
