package worker

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"sync"
)

// sender writes a request into a child's pipe.
type sender struct {
	watch  *stopwatch
	source error // why the document could not be had, which is no fault of the child
}

func (s *sender) send(pipe io.Writer, r Request) {
	watched := &pipeWriter{w: pipe, watch: s.watch}
	w := bufio.NewWriterSize(watched, 64<<10)
	header, err := json.Marshal(r.Header)
	if err != nil {
		s.source = err
		return
	}
	err = writeJSON(w, frameRequest, call{Kind: r.Kind, Header: header, Size: r.Size})
	if err == nil && r.Input != nil {
		err = r.Input(frames{w, frameInput})
	}
	if err != nil {
		if !watched.broken {
			s.source = err
		}
		return
	}
	if err := writeFrame(w, frameEnd, nil); err == nil {
		_ = w.Flush() // a pipe that broke shows in what is read
	}
}

// pipeWriter remembers that the pipe broke, to tell that from a document that
// could not be read.
type pipeWriter struct {
	w      io.Writer
	watch  *stopwatch
	broken bool
}

func (p *pipeWriter) Write(b []byte) (int, error) {
	p.watch.wait()
	defer p.watch.work()
	n, err := p.w.Write(b)
	p.broken = p.broken || err != nil
	return n, err
}

// receiver reads a child's answer. As a reader it is the output alone.
type receiver struct {
	r       *bufio.Reader
	watch   *stopwatch
	limit   int64
	left    int   // of the frame at hand
	read    int64 // output so far
	done    bool  // the outcome has come
	over    bool  // more output than the limit
	broken  error // why the answer stopped before the outcome
	outcome outcome
}

// deliver hands the output to take, and reads on to the outcome.
func (r *receiver) deliver(take func(io.Reader) error) error {
	if take != nil {
		if err := take(r); err != nil {
			return err
		}
	}
	_, err := io.Copy(io.Discard, r)
	return err
}

func (r *receiver) Read(p []byte) (int, error) {
	r.watch.wait()
	defer r.watch.work()
	for r.left == 0 {
		if r.done {
			return 0, io.EOF
		}
		if err := r.next(); err != nil {
			r.broken = err
			return 0, err
		}
	}
	n, err := r.r.Read(p[:min(len(p), r.left)])
	r.left -= n
	if err != nil {
		r.broken = io.ErrUnexpectedEOF
		return n, r.broken
	}
	return n, nil
}

// next reads up to the payload of the next output frame, or the outcome.
func (r *receiver) next() error {
	kind, size, err := readHead(r.r)
	if err != nil {
		if errors.Is(err, io.EOF) {
			return io.ErrUnexpectedEOF
		}
		return err
	}
	switch kind {
	case frameOutput:
		r.left, r.read = size, r.read+int64(size)
		if r.read > r.limit {
			r.over = true
			return errGarbage
		}
		return nil
	case frameDone:
		payload := make([]byte, size)
		if _, err := io.ReadFull(r.r, payload); err != nil {
			return err
		}
		if err := json.Unmarshal(payload, &r.outcome); err != nil {
			return errGarbage
		}
		r.done = true
		return nil
	}
	return errGarbage
}

// words keeps the beginning of what a child
// says on its standard error: a Go program that dies first says why.
type words struct {
	mu   sync.Mutex
	text []byte
}

// maxWords is how much of a child's standard error is kept, in bytes.
const maxWords = 4 << 10

func (t *words) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, p[:min(len(p), maxWords-len(t.text))]...)
	return len(p), nil
}

func (t *words) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.text)
}
