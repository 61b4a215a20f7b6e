package chaos

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestTheWitnessIsChargedOnlyForWhatItSleptTooLongMeanwhile(t *testing.T) {
	l := &lateness{gaps: []gap{{at(10), at(14)}, {at(30), at(50)}, {at(90), at(91)}}}
	for _, c := range []struct {
		name     string
		from, to int
		want     time.Duration
	}{
		{"before all gaps", 0, 5, 0},
		{"between gaps", 15, 29, 0},
		{"a whole gap", 5, 20, 4 * time.Millisecond},
		{"the end of one", 40, 60, 10 * time.Millisecond},
		{"inside one", 35, 37, 2 * time.Millisecond},
		{"several", 12, 100, 23 * time.Millisecond},
		{"after all gaps", 95, 200, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := l.within(at(c.from), at(c.to)); got != c.want {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
	if got := l.worst(); got != 20*time.Millisecond {
		t.Errorf("worst %v", got)
	}
}

func TestAWitnessOnAnIdleMachineHasSeenNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := watchLateness()
		time.Sleep(time.Second)
		l.end()
		l.end()
		if len(l.gaps) != 0 {
			t.Errorf("%v", l.gaps)
		}
	})
}
