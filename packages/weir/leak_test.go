package weir_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// here is the line that calls it, as a Leak names it.
func here() string {
	_, file, line, _ := runtime.Caller(1)
	return fmt.Sprintf("%s:%d", file, line)
}

func TestRowsAndTransactionsThatNobodyClosesAreReportedWithTheirPlace(t *testing.T) {
	for name, leak := range map[string]func(context.Context, *weir.DB) (place, query string){
		"rows": func(ctx context.Context, db *weir.DB) (string, string) {
			_, _ = db.QueryContext(ctx, "SELECT v FROM t")
			return here(), "SELECT v FROM t"
		},
		"a row": func(ctx context.Context, db *weir.DB) (string, string) {
			_ = db.QueryRowContext(ctx, "SELECT 1")
			return here(), "SELECT 1"
		},
		"a transaction": func(ctx context.Context, db *weir.DB) (string, string) {
			_, _ = db.BeginTx(ctx, nil)
			return here(), "BEGIN"
		},
	} {
		check := func(t *testing.T, got weir.Leak, place, query string) {
			file, line, _ := strings.Cut(place, ".go:")
			var n int
			if _, err := fmt.Sscan(line, &n); err != nil {
				t.Fatal(err)
			}
			if want := fmt.Sprintf("%s.go:%d", file, n-1); got.Place != want || got.Query != query {
				t.Errorf("reported %+v; want %s, %s", got, want, query)
			}
		}
		t.Run(name+" with a deadline", func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				leaks := make(chan weir.Leak, 1)
				s := weirtest.NewServer(oneRow(int64(1)))
				db := open(t, s, weir.Options{Max: 1, OnLeak: func(l weir.Leak) { leaks <- l }})
				defer shut(t, db, s)
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				defer cancel()
				place, query := leak(ctx, db)
				time.Sleep(time.Minute + time.Millisecond)
				if st := db.Stats(); st.Idle != 1 {
					t.Errorf("the slot was not recovered at the deadline: %+v", st)
				}
				got := <-leaks
				check(t, got, place, query)
				if st := db.Stats(); st.Leaked != 1 || got.Held < time.Minute {
					t.Errorf("%+v, held %s", st, got.Held)
				}
			})
		})
		t.Run(name+" without a deadline", func(t *testing.T) {
			leaks := make(chan weir.Leak, 1)
			s := weirtest.NewServer(oneRow(int64(1)))
			db := open(t, s, weir.Options{Max: 1, OnLeak: func(l weir.Leak) { leaks <- l }})
			defer shut(t, db, s)
			place, query := leak(t.Context(), db)
			tick := time.NewTicker(time.Millisecond)
			defer tick.Stop()
			late := time.After(10 * time.Second)
			for {
				runtime.GC()
				select {
				case got := <-leaks:
					check(t, got, place, query)
					if err := db.PingContext(t.Context()); err != nil { // on the only slot
						t.Error(err)
					}
					return
				case <-tick.C:
				case <-late:
					t.Fatalf("the garbage collector did not find it: %+v", db.Stats())
				}
			}
		})
	}
}

func TestWhoClosesLateOrKeepsWhatItReadsIsNoLeak(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(oneRow(int64(1)))
		db := open(t, s, weir.Options{Max: 2, OnLeak: func(l weir.Leak) { t.Errorf("reported %+v", l) }})
		defer shut(t, db, s)
		ctx, cancel := context.WithCancel(t.Context())
		rows, err := db.QueryContext(ctx, "SELECT v FROM t")
		if err != nil {
			t.Fatal(err)
		}
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		cancel()
		time.Sleep(900 * time.Millisecond)
		_ = rows.Close()
		_ = tx.Rollback()
		time.Sleep(time.Minute)
		if st := db.Stats(); st.Leaked != 0 {
			t.Errorf("%+v", st)
		}
	})
}

// TestRowsKeepTheirTransactionAlive has the garbage collector look while only
// the rows are still in use.
func TestRowsKeepTheirTransactionAlive(t *testing.T) {
	s := weirtest.NewServer(oneRow(int64(1)))
	db := open(t, s, weir.Options{Max: 1, OnLeak: func(l weir.Leak) { t.Errorf("reported %+v", l) }})
	rows := func() *weir.Rows {
		tx, err := db.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := tx.QueryContext(t.Context(), "SELECT v FROM t")
		if err != nil {
			t.Fatal(err)
		}
		return rows
	}()
	for range 3 {
		runtime.GC()
	}
	var v int
	if !rows.Next() || rows.Scan(&v) != nil || v != 1 {
		t.Errorf("%d, %v", v, rows.Err())
	}
	shut(t, db, s)
	runtime.KeepAlive(rows)
}

func TestALeakInALoopIsLoggedOnceAMinute(t *testing.T) {
	var log bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(before)
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(oneRow(int64(1)))
		db := open(t, s, weir.Options{Max: 1, DefaultDeadline: time.Second})
		defer shut(t, db, s)
		for range 60 { // two seconds each: two minutes
			if _, err := db.QueryContext(t.Context(), "SELECT v FROM t"); err != nil {
				t.Fatal(err)
			}
			time.Sleep(2 * time.Second)
		}
		time.Sleep(2 * time.Second)
		if st := db.Stats(); st.Leaked != 60 {
			t.Errorf("%+v", st)
		}
	})
	if n := strings.Count(log.String(), "leak_test.go:"); n != 2 {
		t.Errorf("%d warnings, want 2:\n%s", n, &log)
	}
}
