package weir_test

import (
	"context"
	"database/sql/driver"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// numbers answers everything with the rows 0 to n-1.
func numbers(n int) func(weirtest.Statement) weirtest.Reply {
	return func(weirtest.Statement) weirtest.Reply {
		r := weirtest.Reply{Columns: []string{"n"}}
		for i := range n {
			r.Rows = append(r.Rows, []driver.Value{int64(i)})
		}
		return r
	}
}

func scanInt(rows *weir.Rows) (n int, err error) {
	err = rows.Scan(&n)
	return n, err
}

func TestAStreamYieldsEveryRowInOrderAndRunsItsQueryForEachLoop(t *testing.T) {
	s := weirtest.NewServer(numbers(300)) // more than one batch
	db := open(t, s, weir.Options{Max: 1})
	defer shut(t, db, s)
	stream := weir.Stream(t.Context(), db, scanInt, "SELECT n FROM t WHERE a = ?", 7)
	if n := len(s.Log()); n != 0 {
		t.Errorf("%d queries before anybody ranged over it", n)
	}
	for range 2 {
		var got []int
		for n, err := range stream {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, n)
		}
		if len(got) != 300 || !slices.IsSorted(got) {
			t.Errorf("got %v", got)
		}
	}
	if n := len(s.Log()); n != 2 {
		t.Errorf("%d queries for two loops", n)
	}
}

func TestEveryWayOutOfAStreamGivesItsSlotBack(t *testing.T) {
	broken := errors.New("broken")
	for name, c := range map[string]struct {
		scan  func(*weir.Rows) (int, error)
		body  func() (leave bool)
		check func(last error) bool
		rows  int
	}{
		"the loop is left":       {scanInt, func() bool { return true }, func(err error) bool { return err == nil }, 1},
		"the scan fails":         {func(*weir.Rows) (int, error) { return 0, broken }, nil, func(err error) bool { return errors.Is(err, broken) }, 0},
		"the scan panics":        {func(*weir.Rows) (int, error) { panic(broken) }, nil, isPanic, 0},
		"a scanner panics":       {func(r *weir.Rows) (int, error) { return 0, r.Scan(&explosive{}) }, nil, isPanic, 0},
		"the scan closes itself": {func(r *weir.Rows) (int, error) { return 0, r.Close() }, nil, func(err error) bool { return err == nil }, 1},
	} {
		for size, n := range map[string]int{"short": 3, "long": 1000} {
			t.Run(name+"/"+size, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					s := weirtest.NewServer(numbers(n))
					db := open(t, s, weir.Options{Max: 1})
					defer shut(t, db, s)
					var last error
					rows := 0
					for v, err := range weir.Stream(t.Context(), db, c.scan, "SELECT n FROM t") {
						if last = err; err != nil && v != 0 {
							t.Errorf("%d beside an error", v)
						} else if err == nil {
							rows++
						}
						if c.body != nil && c.body() {
							break
						}
					}
					if !c.check(last) || rows != c.rows {
						t.Errorf("%d rows, then %v", rows, last)
					}
					synctest.Wait()
					if st := db.Stats(); st.Busy+st.Zombie != 0 {
						t.Errorf("%+v", st)
					}
				})
			})
		}
	}
}

func isPanic(err error) bool {
	p, ok := errors.AsType[*weir.PanicError](err)
	return ok && len(p.Stack) > 0
}

func TestAPanicInAStreamsBodyPassesThroughAndCostsNoSlot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(numbers(1000))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		var caught any
		func() {
			defer func() { caught = recover() }()
			for range weir.Stream(t.Context(), db, scanInt, "SELECT n FROM t") {
				panic("the body's own")
			}
		}()
		if caught != "the body's own" {
			t.Errorf("recovered %v", caught)
		}
		synctest.Wait()
		if st := db.Stats(); st.Busy+st.Zombie != 0 {
			t.Errorf("%+v", st)
		}
	})
}

func TestAStreamEndsWithItsContextAndSaysSo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(numbers(1000))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		defer cancel()
		var last error
		for _, err := range weir.Stream(ctx, db, scanInt, "SELECT n FROM t") {
			last = err
			time.Sleep(time.Millisecond)
		}
		if last != context.DeadlineExceeded {
			t.Errorf("ended with %v", last)
		}
	})
}

func TestAStreamInATransactionLeavesItUsable(t *testing.T) {
	s := weirtest.NewServer(numbers(1000))
	db := open(t, s, weir.Options{Max: 1})
	defer shut(t, db, s)
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for n, err := range weir.Stream(t.Context(), tx, scanInt, "SELECT n FROM t") {
		if err != nil {
			t.Fatal(err)
		}
		if n == 5 {
			break
		}
	}
	if _, err := tx.ExecContext(t.Context(), "INSERT INTO t VALUES (1)"); err != nil {
		t.Errorf("after the loop was left: %v", err)
	}
	if err := tx.Commit(); err != nil {
		t.Error(err)
	}
	if n := s.Kills(); n != 0 {
		t.Errorf("%d kills: the transaction's thread was still needed", n)
	}
}

func TestLeavingAStreamOfAHundredMillionRowsEndsItsQueryOnTheServer(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	began := time.Now()
	rows := 0
	for _, err := range weir.Stream(t.Context(), db, scanInt, busyRows) {
		if err != nil {
			t.Fatal(err)
		}
		if rows++; rows == 1000 {
			break
		}
	}
	left := time.Since(began)
	settled(t, db)
	t.Logf("left after %s, the slot was back after %s", left, time.Since(began))
	if st := db.Stats(); st.Kills == 0 {
		t.Errorf("nothing was killed: %+v", st)
	}
	if err := db.PingContext(t.Context()); err != nil {
		t.Error(err)
	}
}
