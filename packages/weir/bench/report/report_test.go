package report_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/weir/bench/report"
)

func TestWhetherAGoalIsMetIsComputed(t *testing.T) {
	for _, c := range []struct {
		value float64
		goal  *report.Goal
		met   bool
	}{
		{5, report.AtMost(5), true}, {5.1, report.AtMost(5), false},
		{90, report.AtLeast(90), true}, {89.9, report.AtLeast(90), false},
		{math.NaN(), report.AtMost(5), false}, {math.NaN(), report.AtLeast(5), false},
	} {
		r := report.New("bench-test")
		r.Add("figure", c.value, "ms", c.goal)
		if f := r.Figures[0]; f.OK == nil || *f.OK != c.met {
			t.Errorf("%v %v: %+v", c.value, c.goal, f)
		}
		if len(r.Failed()) != 0 {
			t.Error("a missed speed goal is a failure")
		}
	}
}

func TestOnlyAMissedVerdictFails(t *testing.T) {
	r := report.New("chaos-test")
	r.Require("threads", 13, "", report.AtMost(12))
	r.Require("duplicates", 0, "", report.AtMost(0))
	r.Add("p99", 70, "ms", report.AtMost(50))
	if failed := r.Failed(); len(failed) != 1 || failed[0].Name != "threads" {
		t.Errorf("%+v", failed)
	}
	var table strings.Builder
	if err := r.Print(&table); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"threads     13", "≤ 12  FAILED", "met", "≤ 50  missed"} {
		if !strings.Contains(table.String(), want) {
			t.Errorf("%q is not in\n%s", want, &table)
		}
	}
}

func TestTheFileHasTheFiguresOfTheTable(t *testing.T) {
	r := report.New("bench-test")
	r.Add("goodput", 95, "% of peak", report.AtLeast(90))
	r.Against("raw: 40")
	r.Void = "the generator lagged"
	dir := filepath.Join(t.TempDir(), "reports")
	if err := r.Write(dir); err != nil {
		t.Fatal(err)
	}
	body, err := os.ReadFile(filepath.Join(dir, "bench-test.json"))
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(body, &got); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"target", "at", "machine", "figures", "void"} {
		if got[key] == nil || got[key] == "" {
			t.Errorf("%q is missing in %s", key, body)
		}
	}
	f := got["figures"].([]any)[0].(map[string]any)
	if f["ok"] != true || f["value"] != 95.0 || f["opponent"] != "raw: 40" || f["goal"].(map[string]any)["bound"] != 90.0 {
		t.Errorf("%v", f)
	}
}
