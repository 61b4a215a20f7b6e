package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"github.com/forebay/forebay/packages/weir/bench/load"
)

// The picture fits 80 columns and 24 rows.
const (
	plotWidth  = 70
	plotHeight = 6
	left       = 5 // columns of the scale
)

// plainEvery is how often a line is written where nobody watches.
const plainEvery = 5 * time.Second

// screen shows the tracks: on a terminal as a picture that is drawn over, else
// as a line now and then.
type screen struct {
	w       io.Writer
	live    bool
	lasting time.Duration
	drawn   int           // lines on the terminal
	next    time.Duration // when the next plain line is due
}

func newScreen(w io.Writer, lasting time.Duration) *screen {
	f, ok := w.(*os.File)
	return &screen{w: w, live: ok && term.IsTerminal(int(f.Fd())), lasting: lasting}
}

func (s *screen) draw(tracks []*track, elapsed time.Duration) {
	if !s.live {
		if elapsed >= s.next || elapsed >= s.lasting {
			fmt.Fprintln(s.w, line(tracks, elapsed))
			s.next = elapsed.Truncate(plainEvery) + plainEvery
		}
		return
	}
	lines := picture(tracks, s.lasting, paint)
	var b strings.Builder
	if s.drawn > 0 {
		fmt.Fprintf(&b, "\x1b[%dA", s.drawn)
	}
	for _, l := range lines {
		b.WriteString("\r\x1b[K" + l + "\n")
	}
	s.drawn = len(lines)
	io.WriteString(s.w, b.String()) //nolint:errcheck // a terminal that is gone ends the program by signal
}

// line is the tracks in words.
func line(tracks []*track, elapsed time.Duration) string {
	said := []string{fmt.Sprintf("%3.0f s", elapsed.Seconds())}
	for _, t := range tracks {
		said = append(said, fmt.Sprintf("%s: %3d threads", t.name, t.now))
	}
	return strings.Join(said, "   ")
}

// paint colours the bars of a track: red where the server has more threads than
// the pool may use connections, green where not.
func paint(t *track, bars string) string {
	if t.most > most+2 {
		return "\x1b[31m" + bars + "\x1b[0m"
	}
	return "\x1b[32m" + bars + "\x1b[0m"
}

// picture is a panel for each track, all on one scale.
func picture(tracks []*track, lasting time.Duration, paint func(*track, string) string) []string {
	var lines []string
	for _, t := range tracks {
		lines = append(lines, t.headline())
		for row := plotHeight - 1; row >= 0; row-- {
			lines = append(lines, scale(row)+paint(t, t.row(row)))
		}
	}
	axis := fmt.Sprintf("%*s└%s", left, "", strings.Repeat("─", plotWidth))
	end := fmt.Sprintf("%.0f s", lasting.Seconds())
	return append(lines, axis, fmt.Sprintf("%*s0 s%*s", left+1, "", plotWidth-3, end))
}

func (t *track) headline() string {
	return fmt.Sprintf("%-13s %3d threads, most %d; calls late %d, refused %d, failed %d", t.name, t.now, t.most,
		t.counts[load.Late].Load(), t.counts[load.Shed].Load(), t.counts[load.Failed].Load())
}

// scale is the left end of a row: max_connections at the top, half of it in the
// middle.
func scale(row int) string {
	switch row {
	case plotHeight - 1:
		return fmt.Sprintf("%*d┤", left, maxConnections)
	case plotHeight/2 - 1:
		return fmt.Sprintf("%*d┤", left, maxConnections/2)
	}
	return fmt.Sprintf("%*s│", left, "")
}

// row is one row of a track's bars, which grow by eighths of a row.
func (t *track) row(row int) string {
	eighths := []rune(" ▁▂▃▄▅▆▇█")
	var b strings.Builder
	for _, n := range t.columns {
		height := (max(n, 0)*plotHeight*8 + maxConnections - 1) / maxConnections // a thread shows
		b.WriteRune(eighths[min(max(height-8*row, 0), 8)])
	}
	return strings.TrimRight(b.String(), " ")
}
