package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// progress is one line that says what is going on. On a terminal the line is
// written over; elsewhere nothing is written, so that logs stay readable.
type progress struct {
	w     io.Writer
	live  bool
	width int
}

func newProgress(w io.Writer) *progress {
	p := &progress{w: w}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		p.live = true
		if width, _, err := term.GetSize(int(f.Fd())); err == nil {
			p.width = width
		}
	}
	return p
}

func (p *progress) show(format string, args ...any) {
	if !p.live {
		return
	}
	line := []rune(fmt.Sprintf(format, args...))
	if p.width > 1 && len(line) >= p.width {
		line = append(line[:p.width-2], '…')
	}
	fmt.Fprintf(p.w, "\r\x1b[K%s", string(line))
}

func (p *progress) clear() {
	if p.live {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

// step shows one line as it is.
func (p *progress) step(what string) { p.show("%s", what) }
