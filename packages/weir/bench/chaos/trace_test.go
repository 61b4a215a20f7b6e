package chaos

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
)

func TestATraceShowsEachStepThatHadRequests(t *testing.T) {
	entries := concat(every10(0, 100, load.Good), every10(100, 200, load.Shed))
	snapshots := []snapshot{
		{at(-50), weir.Stats{Limit: 99}}, // before the load
		{at(100), weir.Stats{Limit: 10, Busy: 7}},
		{at(200), weir.Stats{Limit: 4, Zombie: 3, Queued: 2}},
	}
	lines := strings.Split(strings.TrimRight(trace(entries, snapshots), "\n"), "\n")
	want := [][]string{
		{"0.1", "10", "0", "0", "0", "10", "7", "0", "0", "0"},
		{"0.2", "0", "0", "10", "0", "4", "0", "3", "0", "2"},
	}
	if len(lines) != 1+len(want) {
		t.Fatalf("%d lines: %q", len(lines), lines)
	}
	for i, fields := range want {
		if got := strings.Fields(lines[i+1]); strings.Join(got, " ") != strings.Join(fields, " ") {
			t.Errorf("got %v, want %v", got, fields)
		}
	}
}
