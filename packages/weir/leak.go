package weir

import (
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Leak is a [Rows], a [Row] or a [Tx] whose slot had to be taken back, because
// nobody closed it.
type Leak struct {
	// Place is the call that opened it, outside weir: "file.go:12".
	Place string
	// Query is its statement, without arguments; "BEGIN" for a transaction.
	Query string
	// Held is for how long it kept its slot.
	Held time.Duration
}

// leakGrace is how long after the end of its context a caller may take to close
// what it opened. Its slot is recovered at once either way.
const leakGrace = time.Second

// leakPause is how often the default Options.OnLeak speaks of one place.
const leakPause = time.Minute

var errLeaked = errors.New("weir: dropped without being closed")

// origin is where something that can leak was opened. A few program counters
// cost little time and no memory of their own; names are looked up for a leak.
type origin struct {
	query string
	stack [4]uintptr
}

// note takes down the stack above DB.QueryContext or DB.BeginTx, which is three
// calls up, by way of guardSlot and keep.
func (o *origin) note(query string) {
	o.query = query
	runtime.Callers(5, o.stack[:])
}

// place is the first call on the stack outside of weir.
func (o *origin) place() string {
	n := 0
	for n < len(o.stack) && o.stack[n] != 0 {
		n++
	}
	if n == 0 {
		return "unknown"
	}
	frames := runtime.CallersFrames(o.stack[:n])
	for {
		f, more := frames.Next()
		own := strings.HasPrefix(f.Function, scope+".") || strings.HasPrefix(f.Function, scope+"/weirent.")
		if !own || !more {
			return fmt.Sprintf("%s:%d", f.File, f.Line)
		}
	}
}

// dropped is called when the garbage collector finds that nobody can close what
// the hold is for: the only way to know, where no deadline ends it.
func (h *hold) dropped() {
	if h.abandonFrom(resting, errLeaked) {
		go h.report() // the collector's goroutine must not wait for anyone
	}
}

// leaveToOthers notes that the caller has closed what it opened.
func (h *hold) leaveToOthers() {
	h.mu.Lock()
	h.left = true
	h.mu.Unlock()
}

func (h *hold) reportUnlessLeft() {
	h.mu.Lock()
	left := h.left
	h.mu.Unlock()
	if !left {
		h.report()
	}
}

func (h *hold) report() {
	h.mu.Lock()
	opened := h.opened
	h.mu.Unlock()
	h.db.leaks.count.Add(1)
	leak := Leak{Place: opened.place(), Query: opened.query, Held: time.Since(h.since)}
	if f := h.db.opts.OnLeak; f != nil {
		f(leak)
		return
	}
	if h.db.leaks.due(leak.Place, time.Now()) {
		slog.Warn("weir: not closed; its slot was taken back", "place", leak.Place, "query", leak.Query, "held", leak.Held, "pool", h.db.opts.Name)
	}
}

// leakLog counts leaks, and remembers what was spoken of when.
type leakLog struct {
	count atomic.Uint64
	mu    sync.Mutex
	told  map[string]time.Time
}

// due says whether it is time to speak of place, again or at last.
func (l *leakLog) due(place string, now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if last, ok := l.told[place]; ok && now.Sub(last) < leakPause {
		return false
	}
	if l.told == nil {
		l.told = map[string]time.Time{}
	}
	l.told[place] = now
	return true
}
