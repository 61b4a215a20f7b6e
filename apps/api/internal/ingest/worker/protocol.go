package worker

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Both directions of the pipe carry frames: one byte of kind, four bytes of
// length (big endian), the payload. A length over maxFrame is garbage.
type frameKind byte

const (
	frameHello   frameKind = 'h' // child: ready; the payload is greeting
	frameRequest frameKind = 'q' // parent: the JSON of a call
	frameInput   frameKind = 'i' // parent: a piece of the document
	frameEnd     frameKind = 'e' // parent: the document is complete
	frameOutput  frameKind = 'o' // child: a piece of the result
	frameDone    frameKind = 'd' // child: the JSON of an outcome; nothing follows
)

// greeting tells a child of ours from any other program.
const greeting = "forebay parser 1"

// maxFrame is the largest payload in bytes.
const maxFrame = 1 << 20

// errGarbage means that the other side does not speak the protocol.
var errGarbage = errors.New("worker: garbage instead of a frame")

// call opens a request.
type call struct {
	Kind   string          `json:"kind"`
	Header json.RawMessage `json:"header,omitempty"`
	Size   int64           `json:"size"` // bytes of the document, as far as known
}

// outcome closes an answer. A failure keeps its code and its message for the
// person, and the cause in words for the log.
type outcome struct {
	Code    knowledge.Code `json:"code,omitempty"`
	Message string         `json:"message,omitempty"`
	Cause   string         `json:"cause,omitempty"`
}

func outcomeOf(err error) outcome {
	if err == nil {
		return outcome{}
	}
	if e, ok := errors.AsType[*knowledge.Error](err); ok {
		o := outcome{Code: e.Code, Message: e.Message}
		if e.Err != nil {
			o.Cause = e.Err.Error()
		}
		return o
	}
	return outcome{Code: knowledge.CodeInternal, Cause: err.Error()}
}

// err is the failure as the handler returned it. One that is no fault of the
// file stays an error of ours.
func (o outcome) err() error {
	switch {
	case o.Code == "":
		return nil
	case o.Code == knowledge.CodeInternal:
		return fmt.Errorf("worker: %s", o.Cause)
	case o.Cause == "":
		return &knowledge.Error{Code: o.Code, Message: o.Message}
	}
	return &knowledge.Error{Code: o.Code, Message: o.Message, Err: errors.New(o.Cause)}
}

func writeFrame(w io.Writer, kind frameKind, payload []byte) error {
	if len(payload) > maxFrame {
		return fmt.Errorf("worker: a frame of %d bytes", len(payload))
	}
	head := [5]byte{byte(kind)}
	binary.BigEndian.PutUint32(head[1:], uint32(len(payload)))
	if _, err := w.Write(head[:]); err != nil {
		return err
	}
	_, err := w.Write(payload)
	return err
}

func writeJSON(w io.Writer, kind frameKind, v any) error {
	payload, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return writeFrame(w, kind, payload)
}

// readHead reads a frame up to its payload.
func readHead(r io.Reader) (kind frameKind, size int, err error) {
	var head [5]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, 0, err
	}
	n := binary.BigEndian.Uint32(head[1:])
	if n > maxFrame {
		return 0, 0, errGarbage
	}
	return frameKind(head[0]), int(n), nil
}

func readFrame(r io.Reader) (frameKind, []byte, error) {
	kind, size, err := readHead(r)
	if err != nil {
		return 0, nil, err
	}
	payload := make([]byte, size)
	_, err = io.ReadFull(r, payload)
	return kind, payload, err
}

// frames cuts what is written to it into frames of one kind.
type frames struct {
	w    *bufio.Writer
	kind frameKind
}

func (f frames) Write(p []byte) (int, error) {
	written := 0
	for len(p) > 0 {
		n := min(len(p), maxFrame)
		if err := writeFrame(f.w, f.kind, p[:n]); err != nil {
			return written, err
		}
		written += n
		p = p[n:]
	}
	return written, nil
}
