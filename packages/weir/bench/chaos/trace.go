package chaos

import (
	"fmt"
	"strings"
	"time"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/load"
)

// traceStep is how finely a trace tells a load's course.
const traceStep = 100 * time.Millisecond

// snapshot is what a DB said of itself at a moment.
type snapshot struct {
	at time.Time
	weir.Stats
}

// trace tells the course of a load beside what the DB was doing, for a reader
// who wants to know why a goal was missed.
func trace(entries []entry, snapshots []snapshot) string {
	var text strings.Builder
	text.WriteString("     s  good late shed fail   limit busy zombie dialling queued\n")
	if len(entries) == 0 {
		return text.String()
	}
	for began := entries[0].at; len(snapshots) > 0; snapshots = snapshots[1:] {
		s := snapshots[0]
		var n [4]int
		for _, e := range window(entries, s.at.Add(-traceStep), s.at) {
			n[e.outcome]++
		}
		if n == [4]int{} {
			continue
		}
		fmt.Fprintf(&text, "%6.1f %5d %4d %4d %4d   %5d %4d %6d %8d %6d\n", s.at.Sub(began).Seconds(),
			n[load.Good], n[load.Late], n[load.Shed], n[load.Failed], s.Limit, s.Busy, s.Zombie, s.Dialling, s.Queued)
	}
	return text.String()
}
