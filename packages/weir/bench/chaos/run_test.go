package chaos

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/report"
)

func summary(add func(*report.Report)) Summary {
	s := Summary{Flavour: "mariadb", Scenario: Scenario{Name: "frozen"}, Report: &report.Report{}}
	add(s.Report)
	return s
}

func TestAScenarioIsWhatItsWorstFigureIs(t *testing.T) {
	for _, c := range []struct {
		name   string
		sum    Summary
		word   string
		why    string
		broken bool
	}{
		{"all held", summary(func(r *report.Report) {
			r.Require("threads", 12, "", report.AtMost(12))
			r.Add("lateness", 99, "ms", nil)
		}), "pass", "", false},
		{"a goal missed", summary(func(r *report.Report) {
			r.Add("recovered after", 1.5, "s", report.AtMost(1))
			r.Require("threads", 12, "", report.AtMost(12))
		}), "missed", "recovered after: 1.5 s, goal ≤ 1", false},
		{"a promise broken", summary(func(r *report.Report) {
			r.Add("recovered after", 1.5, "s", report.AtMost(1))
			r.Require("threads", 13, "", report.AtMost(12))
		}), "FAILED", "threads: 13 , goal ≤ 12", true},
		{"not run to its end", Summary{Report: &report.Report{}, Err: errors.New("no server")}, "FAILED", "no server", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if word, why := c.sum.Verdict(); word != c.word || why != c.why || c.sum.Broken() != c.broken {
				t.Errorf("%s, %q, broken %v", word, why, c.sum.Broken())
			}
		})
	}
}

func TestTheReportNamesEachFiguresServerAndScenario(t *testing.T) {
	s := summary(func(r *report.Report) { r.Require("threads", 12, "", report.AtMost(12)) })
	s.Void = []string{"the generator lagged"}
	s.Err = errors.New("broke off")
	r := Collect("chaos-weir", []Summary{s})
	if len(r.Figures) != 2 || r.Figures[0].Name != "mariadb frozen: threads" || r.Void != "mariadb frozen: the generator lagged" {
		t.Errorf("%+v", r)
	}
	if len(r.Failed()) != 1 {
		t.Error("a scenario that broke off does not show among the figures")
	}
	var out bytes.Buffer
	if err := Print(&out, []Summary{s}); err != nil || !strings.Contains(out.String(), "broke off") {
		t.Errorf("%q, %v", &out, err)
	}
}

func TestAnAnswerShowsWhoseItIs(t *testing.T) {
	interruption := &mysql.MySQLError{Number: interrupted}
	for _, c := range []struct {
		name  string
		got   int
		err   error
		stray bool
	}{
		{"its own", 7, nil, false},
		{"of a killed SLEEP", 8, nil, true},
		{"killed without being asked", 0, interruption, true},
		{"killed at its deadline", 0, context.DeadlineExceeded, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := answered(t.Context(), func(context.Context, string, ...any) (int, error) { return c.got, c.err }, 7, joins, 7)
			var stray *strayError
			if errors.As(err, &stray) != c.stray || !c.stray && !errors.Is(err, c.err) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestWhatAFailedReadIsTold(t *testing.T) {
	refused := &net.OpError{Op: "dial", Err: syscall.ECONNREFUSED}
	for _, c := range []struct {
		err  error
		want bool
	}{
		{fmt.Errorf("x: %w", weir.ErrConnLost), true},
		{fmt.Errorf("weir: connect: %w", refused), true},
		{&mysql.MySQLError{Number: 1040}, true},
		{errors.Join(weir.ErrOutcomeUnknown, refused), false},
		{mysql.ErrInvalidConn, false},
	} {
		if got := clear(c.err); got != c.want {
			t.Errorf("%v: %v, want %v", c.err, got, c.want)
		}
	}
}

func TestClassify(t *testing.T) {
	late := &weir.ShedError{Reason: weir.DeadlineUnmeetable}
	for err, want := range map[error]load.Outcome{
		nil: load.Good, late: load.Shed, context.DeadlineExceeded: load.Late, context.Canceled: load.Late, weir.ErrConnLost: load.Failed,
	} {
		if got := classify(err); got != want {
			t.Errorf("%v: %v, want %v", err, got, want)
		}
	}
}

func TestTheDialRateIsThatOfTheWorstSecond(t *testing.T) {
	g := &gauge{}
	for _, ms := range []int{0, 10, 20, 1500, 1600, 2400, 2700, 5000} {
		g.dials = append(g.dials, at(ms))
	}
	for from, want := range map[time.Time]int{at(0): 3, at(100): 3, at(1550): 2, at(3000): 1, at(9000): 0} {
		if got := g.dialRate(from); got != want {
			t.Errorf("from %v: %d, want %d", from.Sub(start), got, want)
		}
	}
}
