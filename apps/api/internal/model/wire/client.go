package wire

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Options set limits. The zero value works.
type Options struct {
	// FirstByte is the longest wait for a reply's first byte. Default 30 s: a
	// server may have to load the model first.
	FirstByte time.Duration
	// Stall is the longest silence within a reply. Default 15 s.
	Stall time.Duration
	// Connect bounds finding, dialling and greeting a server. Default 5 s.
	Connect time.Duration
}

func (o Options) withDefaults() Options {
	for _, d := range []struct {
		field    *time.Duration
		fallback time.Duration
	}{{&o.FirstByte, 30 * time.Second}, {&o.Stall, 15 * time.Second}, {&o.Connect, 5 * time.Second}} {
		if *d.field <= 0 {
			*d.field = d.fallback
		}
	}
	return o
}

// Client sends requests to model servers.
type Client struct {
	opts Options
	http *http.Client
}

// New returns a Client. Close it to end its idle connections.
func New(o Options) *Client {
	o = o.withDefaults()
	dialer := &net.Dialer{Timeout: o.Connect, Control: control}
	return &Client{opts: o, http: &http.Client{
		Transport: &http.Transport{
			Proxy:                  http.ProxyFromEnvironment, // which leaves loopback alone
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    o.Connect,
			ForceAttemptHTTP2:      true,
			MaxIdleConnsPerHost:    4,
			IdleConnTimeout:        time.Minute,
			MaxResponseHeaderBytes: 64 << 10,
		},
		// A redirect would carry the key elsewhere and drop the question.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// Close ends idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Post sends body as JSON and returns the reply if its status is 200. Reading
// it ends with an error when the server falls silent, when more than most bytes
// come, or when ctx ends. Every error is a *knowledge.Error in a person's
// words, or ctx's own.
func (c *Client) Post(ctx context.Context, url string, header http.Header, body any, most int64) (*Response, error) {
	data, err := json.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("wire: encode the request: %w", err)
	}
	working, cancel := context.WithCancelCause(ctx)
	req, err := http.NewRequestWithContext(working, http.MethodPost, url, bytes.NewReader(data))
	if err != nil {
		cancel(nil)
		return nil, addressError("This is not an address that can be asked.")
	}
	for name, values := range header {
		req.Header[name] = values
	}
	req.Header.Set("Content-Type", "application/json")
	watch := time.AfterFunc(c.opts.FirstByte, func() { cancel(errSilent) })
	res, err := c.http.Do(req)
	if err != nil {
		watch.Stop()
		cancel(nil)
		return nil, failure(ctx, working, err)
	}
	r := &Response{
		Header: res.Header, body: res.Body, outer: ctx, working: working, cancel: cancel, watch: watch,
		stall: c.opts.Stall, left: most,
	}
	if res.StatusCode != http.StatusOK {
		defer r.Close()
		r.left = maxProblem
		text, _ := io.ReadAll(r) // what came of it is enough
		return nil, refusal(res.StatusCode, res.Header, text)
	}
	return r, nil
}

// maxProblem bounds what is read of an error's body, in bytes.
const maxProblem = 16 << 10

var (
	errSilent = errors.New("wire: the server fell silent")
	errFlood  = errors.New("wire: more came than was asked for")
)

// Response is a reply being read.
type Response struct {
	Header http.Header

	body    io.ReadCloser
	outer   context.Context // the caller's
	working context.Context // the request's
	cancel  context.CancelCauseFunc
	watch   *time.Timer
	stall   time.Duration
	left    int64 // bytes that may still come
	failed  error
}

// Read reads the body under the client's limits.
func (r *Response) Read(p []byte) (int, error) {
	if r.failed != nil {
		return 0, r.failed
	}
	n, err := r.body.Read(p)
	if n > 0 {
		r.watch.Reset(r.stall)
	}
	r.left -= int64(n)
	switch {
	case r.left < 0:
		r.cancel(errFlood)
		err = failure(r.outer, r.working, errFlood)
	case err != nil && err != io.EOF:
		err = failure(r.outer, r.working, err)
	}
	r.failed = err
	return n, err
}

// Close ends the request and frees its connection.
func (r *Response) Close() {
	r.watch.Stop()
	r.cancel(nil)
	_ = r.body.Close() // a reply that was given up has nothing more to say
}

// Decode reads the whole reply as JSON.
func (r *Response) Decode(into any) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return Garbled(err)
	}
	return nil
}

// Garbled is the error of a reply that is not what the protocol says.
func Garbled(cause error) error {
	e := knowledge.Errorf(knowledge.CodeModelGarbled, "The model's server replied with something that its protocol does not have. Check the address and the protocol.")
	e.Err = cause
	return e
}
