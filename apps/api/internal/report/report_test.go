package report_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/report"
)

func TestWhetherAGoalWasMetIsComputed(t *testing.T) {
	r := report.New("bench")
	r.Add("small", 50, "ms", report.AtMost(50))
	r.Add("slow", 50.1, "ms", report.AtMost(50))
	r.Add("good", .70, "", report.AtLeast(.67))
	r.Add("poor", .66, "", report.AtLeast(.67))
	r.Add("only told", 7, "ms", nil)
	r.Against("BM25 .683")
	want := []string{"met", "missed", "met", "missed", ""}
	for i, f := range r.Figures {
		got := ""
		if f.OK != nil {
			got = map[bool]string{true: "met", false: "missed"}[*f.OK]
		}
		if got != want[i] {
			t.Errorf("%s: %q, want %q", f.Name, got, want[i])
		}
	}
	var table bytes.Buffer
	if err := r.Print(&table); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"small", "≤ 50", "≥ 0.670", "missed", "BM25 .683"} {
		if !strings.Contains(table.String(), part) {
			t.Errorf("the table lacks %q:\n%s", part, table.String())
		}
	}
}

func TestTheReportIsKeptAsJSON(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "reports")
	r := report.New("eval")
	r.Add("ndcg@10", .69, "", report.AtLeast(.67))
	r.Between(.66, .72)
	if err := r.Write(dir); err != nil {
		t.Fatal(err)
	}
	body, err := os.ReadFile(filepath.Join(dir, "eval.json"))
	if err != nil {
		t.Fatal(err)
	}
	var back report.Report
	if err := json.Unmarshal(body, &back); err != nil || len(back.Figures) != 1 || !*back.Figures[0].OK || *back.Figures[0].Low != .66 || *back.Figures[0].High != .72 {
		t.Fatalf("%v: %s", err, body)
	}
}
