package weir_test

import (
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

func TestALongResultComesInOrderWithItsBytesIntact(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	const all = 10_000
	rows, err := db.QueryContext(t.Context(),
		`SELECT a.n*1000+b.n*100+c.n*10+d.n AS v, REPEAT(CHAR(65+d.n), 1+d.n), NULL
		 FROM test.digits a, test.digits b, test.digits c, test.digits d ORDER BY v`)
	if err != nil {
		t.Fatal(err)
	}
	var kept [][]byte
	for want := 0; rows.Next(); want++ {
		var v int
		var text []byte
		var null sql.NullString
		if err := rows.Scan(&v, &text, &null); err != nil {
			t.Fatal(err)
		}
		if v != want || null.Valid {
			t.Fatalf("row %d: %d, %v", want, v, null)
		}
		kept = append(kept, text)
	}
	if err := rows.Err(); err != nil || len(kept) != all {
		t.Fatalf("%d rows, %v", len(kept), err)
	}
	for i, text := range kept {
		d := i % 10
		if !bytes.Equal(text, bytes.Repeat([]byte{byte('A' + d)}, d+1)) {
			t.Fatalf("row %d: %q", i, text)
		}
	}
	if st := db.Stats(); st.Idle != 1 {
		t.Errorf("reading to the end gives the slot back: %+v", st)
	}
}

func TestClosingALongResultEarlyKeepsTheConnection(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	for range 3 {
		rows, err := db.QueryContext(t.Context(), "SELECT a.n FROM test.digits a, test.digits b, test.digits c, test.digits d")
		if err != nil || !rows.Next() {
			t.Fatal(err)
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if st := db.Stats(); st.Dials != 1 || st.Idle != 1 {
		t.Errorf("%+v", st)
	}
}

func TestArgumentsWorkWithAndWithoutInterpolation(t *testing.T) {
	for _, interpolate := range []bool{true, false} {
		t.Run(fmt.Sprint("interpolate=", interpolate), func(t *testing.T) {
			cfg, _ := realServer(t)
			cfg.InterpolateParams = interpolate
			cfg.ParseTime = true
			db := openConfig(t, cfg, weir.Options{Max: 1})
			at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
			var n int
			var text string
			var when time.Time
			err := db.QueryRowContext(t.Context(), "SELECT ?, ?, CAST(? AS DATETIME)", 7, "it's", at).Scan(&n, &text, &when)
			if err != nil || n != 7 || text != "it's" || !when.Equal(at) {
				t.Errorf("%d %q %s %v", n, text, when, err)
			}
		})
	}
}

func TestNoRowIsErrNoRowsAndRawBytesAreRefused(t *testing.T) {
	s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		r := weirtest.Reply{Columns: []string{"v"}}
		if st.Query == "SELECT 1" {
			r.Rows = [][]driver.Value{{[]byte("x")}}
		}
		return r
	})
	db := open(t, s, weir.Options{Max: 1})
	defer shut(t, db, s)
	var raw sql.RawBytes
	if err := db.QueryRowContext(t.Context(), "SELECT 2").Scan(&raw); err != weir.ErrRawBytes && err != sql.ErrNoRows {
		t.Error(err)
	}
	var v string
	if err := db.QueryRowContext(t.Context(), "SELECT 2").Scan(&v); err != sql.ErrNoRows {
		t.Error(err)
	}
	if err := db.QueryRowContext(t.Context(), "SELECT 1").Scan(&raw); err != weir.ErrRawBytes {
		t.Error(err)
	}
}

func TestBytesOfAnArgumentMayChangeAsSoonAsTheCallIsOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		seen := make(chan string, 1)
		s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
			time.Sleep(time.Second) // the driver has not read its arguments yet
			seen <- string(st.Args[0].Value.([]byte))
			return weirtest.Reply{}
		})
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		arg := []byte("before")
		if _, err := db.ExecContext(ctx, "INSERT INTO t VALUES (?)", arg); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		copy(arg, "behind")
		if got := <-seen; got != "before" {
			t.Errorf("the server saw %q", got)
		}
	})
}

func TestAStatementBesideOpenRowsInATransactionIsRefusedAndDoesNoHarm(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := tx.QueryContext(t.Context(), "SELECT a.n FROM test.digits a, test.digits b, test.digits c")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(t.Context(), "DO 1"); !errors.Is(err, weir.ErrRowsOpen) {
		t.Errorf("got %v", err)
	}
	n := 0
	for rows.Next() {
		n++
	}
	if err := rows.Err(); err != nil || n != 1000 {
		t.Errorf("%d rows, %v", n, err)
	}
	if _, err := tx.ExecContext(t.Context(), "DO 1"); err != nil {
		t.Errorf("after the rows' end: %v", err)
	}
	if err := tx.Commit(); err != nil {
		t.Error(err)
	}
}

func TestALongResultThatIsCancelledHalfwayGivesItsConnectionBack(t *testing.T) {
	db, outside, _ := openReal(t, weir.Options{Max: 1})
	makeDigits(t, outside)
	ctx, cancel := context.WithCancel(t.Context())
	rows, err := db.QueryContext(ctx, busyRows)
	if err != nil || !rows.Next() {
		t.Fatal(err)
	}
	cancel()
	for rows.Next() {
	}
	if err := rows.Err(); err != context.Canceled {
		t.Error(err)
	}
	settled(t, db)
	if st := db.Stats(); st.Dials != 1 || st.Idle != 1 {
		t.Errorf("%+v", st)
	}
}

// busyRows are a hundred million rows: nobody drains them.
const busyRows = "SELECT a.n FROM test.digits a, test.digits b, test.digits c, test.digits d, test.digits e, test.digits f, test.digits g, test.digits h"
