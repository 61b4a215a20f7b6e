package client

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"net/http"

	"github.com/forebay/forebay/packages/schema/contract"
)

// Event is one typed step of a streamed answer; Data is the JSON of the
// contract's event of that Type.
type Event struct {
	ID   string
	Type string
	Data []byte
}

// Ask puts a question and yields the answer's events as they come. It ends
// with the stream; an error is yielded last.
func (c *Client) Ask(ctx context.Context, q contract.Ask) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		body, err := json.Marshal(q)
		if err != nil {
			yield(Event{}, err)
			return
		}
		c.follow(ctx, http.MethodPost, "/v1/ask", body, yield)
	}
}

// Resume yields the events of an answer that has begun, after the given number.
func (c *Client) Resume(ctx context.Context, message string, after int64) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		c.follow(ctx, http.MethodGet, fmt.Sprintf("/v1/messages/%s/stream?after=%d", message, after), nil, yield)
	}
}

func (c *Client) follow(ctx context.Context, method, path string, body []byte, yield func(Event, error) bool) {
	contentType := ""
	if body != nil {
		contentType = "application/json"
	}
	var res *http.Response
	content := bytes.NewReader(body)
	err := c.patiently(ctx, content, func() (err error) {
		res, err = c.open(ctx, method, path, contentType, content)
		return err
	})
	if err != nil {
		yield(Event{}, err)
		return
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	lines.Buffer(nil, 1<<20)
	for e := range events(lines) {
		if !yield(e, nil) {
			return
		}
	}
	if err := lines.Err(); err != nil {
		yield(Event{}, fmt.Errorf("the answer broke off: %w", err))
	}
}

// events reads server-sent events (WHATWG HTML, section 9.2.6).
func events(lines *bufio.Scanner) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		var e Event
		for lines.Scan() {
			field, value, _ := bytes.Cut(lines.Bytes(), []byte(":"))
			value = bytes.TrimPrefix(value, []byte(" "))
			switch string(field) {
			case "event":
				e.Type = string(value)
			case "id":
				e.ID = string(value)
			case "data":
				if e.Data != nil {
					e.Data = append(e.Data, '\n')
				}
				e.Data = append(e.Data, value...)
			case "":
				if len(lines.Bytes()) == 0 && e.Data != nil {
					if !yield(e) {
						return
					}
					e = Event{}
				}
			}
		}
	}
}
