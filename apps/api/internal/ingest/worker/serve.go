package worker

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/pdf"
)

// Argument is what makes this program a child, as its only argument. Test
// binaries refuse it as an unknown flag, so that none can start itself over
// and over.
const Argument = "-parse-worker"

// handler does one kind of work on a document, which is in memory as a whole.
// What it writes to out goes to the parent.
type handler func(ctx context.Context, header json.RawMessage, in []byte, out io.Writer) error

// handlers is all that a child can do.
var handlers = map[string]handler{
	kindParse: parseDocument,
	kindPage:  renderPage,
}

// IsChild says whether this process was started to be a child. Programs that
// make a [Pool], also those of tests, ask it before anything else and call
// [Serve] if so.
func IsChild() bool { return len(os.Args) == 2 && os.Args[1] == Argument }

// Serve works on documents from standard input until it ends, and returns the
// exit status. It ends at once when the parent does, also in the middle of a
// document.
func Serve() int {
	out := os.Stdout
	os.Stdout = os.Stderr // whatever else prints must not disturb the frames
	confine()
	pdf.EndWithProcess()
	calls := make(chan document)
	go func() {
		receive(bufio.NewReaderSize(os.Stdin, 64<<10), calls)
		os.Exit(0)
	}()
	w := bufio.NewWriterSize(out, 64<<10)
	if err := writeFrame(w, frameHello, []byte(greeting)); err != nil || w.Flush() != nil {
		return 1
	}
	for d := range calls {
		if err := answer(d, w); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	return 0
}

// document is one request with all its bytes.
type document struct {
	call
	content []byte
}

// receive reads requests until the pipe closes or makes no sense. The next is
// awaited while one is worked on, so that the end of the parent is noticed.
func receive(r io.Reader, calls chan<- document) {
	for {
		kind, payload, err := readFrame(r)
		if err != nil || kind != frameRequest {
			return
		}
		var d document
		if err := json.Unmarshal(payload, &d.call); err != nil {
			return
		}
		d.content = make([]byte, 0, max(d.Size, 0))
		for {
			kind, size, err := readHead(r)
			if err != nil || kind != frameInput && kind != frameEnd {
				return
			}
			if kind == frameEnd {
				break
			}
			at := len(d.content)
			d.content = append(d.content, make([]byte, size)...)
			if _, err := io.ReadFull(r, d.content[at:]); err != nil {
				return
			}
		}
		calls <- d
	}
}

// answer does what was asked and says how it ended.
func answer(d document, w *bufio.Writer) error {
	done := outcomeOf(handle(d, frames{w, frameOutput}))
	if err := writeJSON(w, frameDone, done); err != nil {
		return err
	}
	return w.Flush()
}

func handle(d document, out io.Writer) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = crashed(fmt.Errorf("panic: %v\n%s", r, debug.Stack()))
		}
	}()
	do, ok := handlers[d.Kind]
	if !ok {
		return fmt.Errorf("nothing here does %q", d.Kind)
	}
	return do(context.Background(), d.Header, d.content, out)
}
