package weir_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"slices"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

func hang(st weirtest.Statement) weirtest.Reply {
	if st.Query == "hang" || st.Query == "SELECT hang" {
		return weirtest.Reply{UntilKilled: true}
	}
	return weirtest.Reply{}
}

func TestACancelReturnsAtOnceAndTheSlotOnlyWhenTheKillIsConfirmed(t *testing.T) {
	for _, c := range []struct {
		name          string
		before, after time.Duration // of the kill's strike
	}{
		{"the reply to the kill is slow", 0, 300 * time.Millisecond},
		{"the kill is slow to strike", 300 * time.Millisecond, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := weirtest.NewServer(hang)
				db := open(t, s, weir.Options{Max: 1})
				defer shut(t, db, s)
				s.SetKillTime(c.before, c.after)
				ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
				defer cancel()
				began := time.Now()
				_, err := db.QueryContext(ctx, "SELECT hang")
				if took := time.Since(began); err != context.DeadlineExceeded || took != 50*time.Millisecond {
					t.Errorf("%v after %s", err, took)
				}
				synctest.Wait()
				if st := db.Stats(); st.Zombie != 1 || st.Idle != 0 {
					t.Errorf("the slot is given away while the kill is under way: %+v", st)
				}
				if _, err := db.ExecContext(t.Context(), "next"); err != nil {
					t.Errorf("the kill struck the next statement: %v", err)
				}
				if took := time.Since(began); took != 350*time.Millisecond {
					t.Errorf("the slot came back after %s, want 350ms", took)
				}
				if st := db.Stats(); st.Dials != 1 || st.Kills != 1 {
					t.Errorf("the connection should be kept: %+v", st)
				}
			})
		})
	}
}

func TestAKillThatComesAfterTheQueryEndedStrikesNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(100 * time.Millisecond))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		s.SetKillTime(200*time.Millisecond, 0) // the query ends at 100 ms, the kill strikes at 250
		ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		defer cancel()
		if _, err := db.ExecContext(ctx, "SELECT 1"); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		for range 3 {
			if _, err := db.ExecContext(t.Context(), "UPDATE t SET n = 1"); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestARefusedKillHoldsTheSlotUntilTheQueryEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(slow(5 * time.Second))
		s.RefuseKills(errors.New("Error 1095 (HY000): You are not owner of thread"))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := db.ExecContext(ctx, "SELECT 1"); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		time.Sleep(3900 * time.Millisecond)
		if st := db.Stats(); st.Zombie != 1 || st.KillsRefused == 0 {
			t.Errorf("%+v", st)
		}
		time.Sleep(200 * time.Millisecond)
		if st := db.Stats(); st.Idle != 1 {
			t.Errorf("%+v", st)
		}
	})
}

func TestRowsThatNobodyClosesGiveTheirSlotBackAtTheDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(oneRow(int64(1)))
		db := open(t, s, weir.Options{Max: 1, DefaultDeadline: time.Second})
		defer shut(t, db, s)
		rows, err := db.QueryContext(t.Context(), "SELECT v FROM t")
		if err != nil || !rows.Next() {
			t.Fatal(err)
		}
		time.Sleep(1100 * time.Millisecond)
		if st := db.Stats(); st.Idle != 1 {
			t.Errorf("%+v", st)
		}
		if rows.Next() || rows.Err() != context.DeadlineExceeded {
			t.Errorf("the rows go on: %v", rows.Err())
		}
		if err := rows.Close(); err != nil {
			t.Error(err)
		}
		if st := db.Stats(); st.Idle != 1 {
			t.Errorf("closing them late gave the slot back twice: %+v", st)
		}
	})
}

type explosive struct{}

func (*explosive) Scan(any) error                   { panic("scan") }
func (*explosive) Value() (v driver.Value, e error) { panic("value") }

func TestAPanicInACallersFunctionIsAnErrorAndCostsNoSlot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(oneRow(int64(1)))
		db := open(t, s, weir.Options{Max: 1})
		defer shut(t, db, s)
		var p *weir.PanicError
		if err := db.QueryRowContext(t.Context(), "SELECT v FROM t").Scan(&explosive{}); !errors.As(err, &p) || p.Value != "scan" {
			t.Errorf("scan: %v", err)
		}
		if _, err := db.ExecContext(t.Context(), "SELECT ?", &explosive{}); !errors.As(err, &p) || p.Value != "value" {
			t.Errorf("value: %v", err)
		}
		var n int
		if err := db.QueryRowContext(t.Context(), "SELECT v FROM t").Scan(&n); err != nil || n != 1 {
			t.Errorf("afterwards: %d, %v", n, err)
		}
		if st, in := db.Stats(), db.SQLStats(); st.Dials != 1 || in.OpenConnections != 1 {
			t.Errorf("the connection was given up: %+v, %+v", st, in)
		}
	})
}

func TestAskingForASecondSlotWhileHoldingOneIsAnError(t *testing.T) {
	s := weirtest.NewServer(oneRow(int64(1)))
	db := open(t, s, weir.Options{Max: 1})
	defer shut(t, db, s)
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx := tx.Context()
	if _, err := db.ExecContext(ctx, "deadlock"); !errors.Is(err, weir.ErrSlotHeld) {
		t.Errorf("beside a transaction: %v", err)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(ctx, "fine now"); err != nil {
		t.Errorf("after it: %v", err)
	}
	rows, err := db.QueryContext(t.Context(), "SELECT v FROM t")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if _, err := db.QueryContext(rows.Context(), "deadlock"); !errors.Is(err, weir.ErrSlotHeld) {
		t.Errorf("beside rows: %v", err)
	}
}

func TestWhatALostConnectionMeansDependsOnTheStatement(t *testing.T) {
	s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		return weirtest.Reply{Lose: slices.Contains([]string{"SELECT 1", "INSERT INTO t VALUES (1)", "COMMIT"}, st.Query)}
	})
	db := open(t, s, weir.Options{Max: 2})
	defer shut(t, db, s)
	ctx := t.Context()
	_, read := db.QueryContext(ctx, "SELECT 1")
	_, write := db.ExecContext(ctx, "INSERT INTO t VALUES (1)")
	_, returning := db.QueryContext(ctx, "INSERT INTO t VALUES (1)")
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, inside := tx.ExecContext(ctx, "INSERT INTO t VALUES (1)")
	if err := tx.Rollback(); err == nil {
		t.Error("a rollback on a lost connection reported success")
	}
	if tx, err = db.BeginTx(ctx, nil); err != nil {
		t.Fatal(err)
	}
	committing := tx.Commit()
	for _, c := range []struct {
		name    string
		err     error
		unknown bool
	}{{"a read", read, false}, {"a write", write, true}, {"a write through Query", returning, true},
		{"a write in a transaction", inside, false}, {"a commit", committing, true}} {
		if errors.Is(c.err, weir.ErrOutcomeUnknown) != c.unknown || errors.Is(c.err, weir.ErrConnLost) == c.unknown ||
			!errors.Is(c.err, weirtest.ErrLost) {
			t.Errorf("%s: %v", c.name, c.err)
		}
	}
}

func TestConnectionsThatDiedWhileIdleAreReplacedUnseen(t *testing.T) {
	for name, kill := range map[string]func(*weirtest.Server){
		"dropped": (*weirtest.Server).DropConnections, "restarted": (*weirtest.Server).Restart,
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s := weirtest.NewServer(nil)
				db := open(t, s, weir.Options{Max: 4})
				defer shut(t, db, s)
				warm(t, db, 4)
				time.Sleep(10 * time.Second)
				kill(s)
				for range 8 {
					if _, err := db.ExecContext(t.Context(), "INSERT INTO t VALUES (1)"); err != nil {
						t.Error(err)
					}
				}
				if st := db.Stats(); st.Unconfirmed != 0 {
					t.Errorf("%+v", st)
				}
			})
		})
	}
}

func TestNoNewThreadIsMadeBeforeTheOldOneIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply { return weirtest.Reply{Latency: time.Second} })
		s.SetLinger(time.Hour) // threads outlive their connections, until they are killed
		db := open(t, s, weir.Options{Max: 3, MaxLifetime: 2 * time.Second, MaxQueue: 100, QueueTarget: -1})
		var calls sync.WaitGroup
		for range 30 {
			calls.Go(func() {
				if _, err := db.ExecContext(t.Context(), "x"); err != nil {
					t.Error(err)
				}
			})
		}
		calls.Wait()
		if most := s.MostThreads(); most > 3+1 {
			t.Errorf("%d threads at once; want at most Max and control", most)
		}
		if st := db.Stats(); st.Dials < 9 {
			t.Errorf("only %d connections were made: none was replaced", st.Dials)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
}

func TestAFrozenServerCannotKeepItsCallers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{Max: 2})
		defer shut(t, db, s)
		warm(t, db, 2)
		s.Freeze()
		var calls sync.WaitGroup
		for range 20 {
			calls.Go(func() {
				ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
				defer cancel()
				began := time.Now()
				if _, err := db.ExecContext(ctx, "x"); err == nil || time.Since(began) > 200*time.Millisecond {
					t.Errorf("%v after %s", err, time.Since(began))
				}
			})
		}
		calls.Wait()
		time.Sleep(3 * time.Second)
		s.Thaw()
		began := time.Now()
		if _, err := db.ExecContext(t.Context(), "x"); err != nil || time.Since(began) > time.Second {
			t.Errorf("%s after the thaw: %v", time.Since(began), err)
		}
		if most := s.MostThreads(); most > 3 {
			t.Errorf("%d threads", most)
		}
	})
}

func TestCloseEndsWhatRunsAndRefusesWhatWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(hang)
		db := open(t, s, weir.Options{Max: 2})
		tx, err := db.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		errs := make(chan error, 2)
		for range 2 {
			go func() {
				_, err := db.QueryContext(t.Context(), "SELECT hang")
				errs <- err
			}()
			synctest.Wait()
		}
		shut(t, db, s)
		first, second := <-errs, <-errs
		if !errors.Is(first, weir.ErrShed) {
			first, second = second, first
		}
		if !errors.Is(first, weir.ErrShed) || !errors.Is(second, weir.ErrClosed) {
			t.Errorf("%v; %v", first, second)
		}
		if err := tx.Commit(); !errors.Is(err, sql.ErrTxDone) || !errors.Is(err, weir.ErrClosed) {
			t.Error(err)
		}
		if err := db.PingContext(t.Context()); !errors.Is(err, weir.ErrClosed) {
			t.Error(err)
		}
	})
}

func TestAServerThatRefusesConnectionsIsNamedToTheCaller(t *testing.T) {
	s := weirtest.NewServer(nil)
	refused := errors.New("connection refused")
	s.RefuseDials(refused)
	db := open(t, s, weir.Options{Max: 2})
	defer shut(t, db, s)
	if _, err := db.ExecContext(t.Context(), "x"); !errors.Is(err, refused) {
		t.Error(err)
	}
	s.RefuseDials(nil)
	if _, err := db.ExecContext(t.Context(), "x"); err != nil {
		t.Error(err)
	}
}

func TestCallersNeedNotWaitForAServerThatIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := weirtest.NewServer(nil)
		db := open(t, s, weir.Options{Max: 4})
		defer shut(t, db, s)
		if _, err := db.ExecContext(t.Context(), "x"); err != nil {
			t.Fatal(err)
		}
		s.RefuseDials(syscall.ECONNREFUSED)
		s.DropConnections() // whose ends nobody can confirm any more
		began := time.Now()
		for range 20 {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			_, err := db.ExecContext(ctx, "x")
			cancel()
			if err == nil || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, weir.ErrShed) {
				t.Errorf("a call to a server that is gone ended with %v", err)
			}
		}
		if took := time.Since(began); took > time.Second {
			t.Errorf("20 calls took %s", took)
		}
		s.RefuseDials(nil)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if _, err := db.ExecContext(ctx, "x"); err != nil {
			t.Errorf("after the server came back: %v", err)
		}
	})
}

func TestOptionsThatMakeNoSenseAreNamed(t *testing.T) {
	s := weirtest.NewServer(nil)
	for want, o := range map[string]weir.Options{
		"Max":             {Max: -1},
		"DefaultClass":    {DefaultClass: "x"},
		"DefaultDeadline": {DefaultDeadline: -1},
		"DialTimeout":     {DialTimeout: -1},
		"ControlTimeout":  {ControlTimeout: -1},
		"DialConcurrency": {DialConcurrency: -1},
		"Classes":         {DefaultClass: "a", Classes: map[weir.Class]weir.ClassOptions{"a": {Share: 0.6}, "b": {Share: 0.6}}},
	} {
		_, err := weir.Open(s.Connector(), o)
		if e, ok := errors.AsType[*weir.OptionError](err); !ok || e.Option != want {
			t.Errorf("%s: %v", want, err)
		}
	}
	if _, err := weir.Open(nil, weir.Options{}); err == nil {
		t.Error("a nil connector was accepted")
	}
}

func TestAnUnknownClassIsAnErrorAndNotADefault(t *testing.T) {
	s := weirtest.NewServer(nil)
	db := open(t, s, weir.Options{})
	defer shut(t, db, s)
	if _, err := db.ExecContext(weir.WithClass(t.Context(), "urgent"), "x"); !errors.Is(err, weir.ErrUnknownClass) {
		t.Error(err)
	}
}
