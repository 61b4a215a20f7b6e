package chaos

import (
	"context"
	"slices"
	"sync"
	"time"
)

// beat is how often lateness is taken.
const beat = time.Millisecond

// lateness is a witness of the machine: a goroutine that does nothing but sleep
// for a millisecond, and notes how much later it woke. Nobody in the process is
// told anything sooner than it, so what it lost at a moment is not weir's doing.
// A program that burns the processors makes its witness late, too: what is
// reported with the witness's lateness taken off is also reported with it on.
type lateness struct {
	stop func()
	done sync.WaitGroup
	gaps []gap // by time; whole once done
}

// gap is a sleep that lasted longer than it was told to.
type gap struct{ from, to time.Time }

func watchLateness() *lateness {
	ctx, stop := context.WithCancel(context.Background())
	l := &lateness{stop: stop}
	l.done.Go(func() { l.watch(ctx) })
	return l
}

func (l *lateness) watch(ctx context.Context) {
	for ctx.Err() == nil {
		due := time.Now().Add(beat)
		time.Sleep(beat)
		if now := time.Now(); now.Sub(due) > beat/2 {
			l.gaps = append(l.gaps, gap{due, now})
		}
	}
}

// end stops the witness; worst and within may be asked afterwards. It may be
// called more than once.
func (l *lateness) end() {
	l.stop()
	l.done.Wait()
}

// worst is the longest gap.
func (l *lateness) worst() time.Duration {
	var w time.Duration
	for _, g := range l.gaps {
		w = max(w, g.to.Sub(g.from))
	}
	return w
}

// within is how long the witness slept too long between from and to, in all.
func (l *lateness) within(from, to time.Time) time.Duration {
	first, _ := slices.BinarySearchFunc(l.gaps, from, func(g gap, t time.Time) int { return g.to.Compare(t) })
	var sum time.Duration
	for _, g := range l.gaps[first:] {
		if g.from.After(to) {
			break
		}
		lo, hi := g.from, g.to
		if lo.Before(from) {
			lo = from
		}
		if hi.After(to) {
			hi = to
		}
		sum += max(hi.Sub(lo), 0)
	}
	return sum
}
