package main

import (
	"fmt"
	"io"
	"time"
)

// steps tells a person how far a start has come: one line a step, with the
// step at hand shown live on a terminal.
type steps struct {
	out      io.Writer
	progress *progress
	began    time.Time
	name     string
}

func newSteps(out, progressOut io.Writer) *steps {
	return &steps{out: out, progress: newProgress(progressOut)}
}

// begin names the step that starts now.
func (s *steps) begin(name string) {
	s.name, s.began = name, time.Now()
	s.say("…")
}

// say tells what the step is doing.
func (s *steps) say(what string) { s.progress.show("  · %-13s %s", s.name, what) }

// done ends the step with what came of it.
func (s *steps) done(format string, args ...any) {
	s.progress.clear()
	took := time.Since(s.began)
	line := fmt.Sprintf("  ✓ %-13s %s", s.name, fmt.Sprintf(format, args...))
	if took >= 100*time.Millisecond {
		line += fmt.Sprintf(" (%.1f s)", took.Seconds())
	}
	fmt.Fprintln(s.out, line)
}

// failed ends the step at hand without a word; the error will say it.
func (s *steps) failed() {
	if s.name != "" {
		s.progress.clear()
		fmt.Fprintf(s.out, "  ✗ %s\n", s.name)
	}
}
