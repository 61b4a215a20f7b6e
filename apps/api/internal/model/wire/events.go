package wire

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
)

// maxEvent bounds one server-sent event, in bytes. Those of a chat are some
// hundreds long.
const maxEvent = 256 << 10

// Event is one server-sent event.
type Event struct {
	Type string // empty for the default, "message"
	Data []byte // valid until the next event
}

// errHalf is the cause when a stream ends inside an event: the standard has
// such a beginning dropped, and here it means that the reply is not whole.
var errHalf = errors.New("wire: the stream ended inside an event")

// Events yields the events of a stream as the HTML standard (section 9.2.6)
// has them parsed: lines end with LF, CR or both, comments and unknown fields
// are skipped, data lines are joined. The sequence ends with the stream, or
// with an error: one in reading, an event that is too large, or half an event
// at the end.
func Events(r io.Reader) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		lines := bufio.NewScanner(r)
		lines.Buffer(make([]byte, 0, 4<<10), maxEvent)
		lines.Split(newLineSplitter())
		var e Event
		first, begun := true, false
		for lines.Scan() {
			line := lines.Bytes()
			if first {
				line, first = bytes.TrimPrefix(line, []byte("\xEF\xBB\xBF")), false
			}
			if len(line) > 0 {
				begun = e.take(line) || begun
				if len(e.Data) > maxEvent {
					yield(Event{}, Garbled(bufio.ErrTooLong))
					return
				}
				continue
			}
			if begun && len(e.Data) > 0 && !yield(Event{Type: e.Type, Data: e.Data[:len(e.Data)-1]}, nil) {
				return
			}
			e, begun = Event{Data: e.Data[:0]}, false
		}
		switch err := lines.Err(); {
		case errors.Is(err, bufio.ErrTooLong):
			yield(Event{}, Garbled(err))
		case err != nil:
			yield(Event{}, err)
		case begun:
			yield(Event{}, CutOff(errHalf))
		}
	}
}

// take adds a line to the event and says whether it was part of one.
func (e *Event) take(line []byte) bool {
	field, value, _ := bytes.Cut(line, []byte(":"))
	value = bytes.TrimPrefix(value, []byte(" "))
	switch string(field) {
	case "data":
		e.Data = append(append(e.Data, value...), '\n')
	case "event":
		e.Type = string(value)
	default: // comments, whose field is empty, ids, retry and what else there may be
		return false
	}
	return true
}

// newLineSplitter returns a split function for lines that end with LF, CR or
// CRLF. It does not wait after a CR to see whether a LF follows: that LF is
// dropped when it comes.
func newLineSplitter() bufio.SplitFunc {
	dropLF := false
	return func(data []byte, atEOF bool) (advance int, token []byte, err error) {
		skip := 0
		if dropLF && len(data) > 0 {
			dropLF = false
			if data[0] == '\n' {
				skip = 1
			}
		}
		rest := data[skip:]
		if at := bytes.IndexAny(rest, "\r\n"); at >= 0 {
			dropLF = rest[at] == '\r'
			return skip + at + 1, rest[:at:at], nil
		}
		if atEOF && len(rest) > 0 {
			return len(data), rest, nil
		}
		return skip, nil, nil
	}
}
