package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// progress says on one line of a terminal what is going on. It is silent where
// nobody watches.
type progress struct{ w io.Writer }

func newProgress(w io.Writer) *progress {
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return &progress{w}
	}
	return &progress{io.Discard}
}

func (p *progress) show(format string, args ...any) {
	fmt.Fprintf(p.w, "\r\x1b[K"+format, args...)
}

func (p *progress) clear() { fmt.Fprint(p.w, "\r\x1b[K") }
