// Package client speaks Forebay's public API over HTTP for the command line:
// the same requests, errors and streams that any other program would use.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Client calls one Forebay for one person.
type Client struct {
	base  string // such as http://127.0.0.1:8080, without a slash at its end
	token string // a session token; empty for what needs none
	http  *http.Client
	tries int                      // attempts of a request that the service refuses for now
	told  func(wait time.Duration) // of each wait before another attempt
}

// connections is how many a client keeps open between requests. Opening one for
// each of many requests at once would cost both sides more than the requests.
const connections = 256

// New returns a Client of the API at base. What the service refuses for now, it
// tries again as the service says, four times in all.
func New(base, token string) *Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConns, transport.MaxIdleConnsPerHost = connections, connections
	return &Client{base: strings.TrimRight(base, "/"), token: token, http: &http.Client{Transport: transport}, tries: patience, told: func(time.Duration) {}}
}

// As returns the same client for another person.
func (c *Client) As(token string) *Client {
	other := *c
	other.token = token
	return &other
}

// Close closes the connections that the client keeps open between requests.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// Impatient returns the same client without a second try: refusals are its
// caller's affair.
func (c *Client) Impatient() *Client {
	other := *c
	other.tries = 1
	return &other
}

// Telling returns the same client that tells of each wait before it tries again.
func (c *Client) Telling(told func(wait time.Duration)) *Client {
	other := *c
	other.told = told
	return &other
}

// Error is a problem document that the API answered with.
type Error struct {
	contract.Problem
	// After is the header Retry-After as it came; empty when there was none.
	After string
}

// Error is the problem's text for a person, with what to quote when asking for help.
func (e *Error) Error() string {
	return fmt.Sprintf("%s (%s, request %s)", e.Detail, e.Code, e.RequestID)
}

// ErrUnreachable says that nothing answered at the address.
var ErrUnreachable = errors.New("cannot reach Forebay")

// SignIn opens a session and returns a client that uses it.
func (c *Client) SignIn(ctx context.Context, email, password string) (*Client, contract.Session, error) {
	var s contract.Session
	err := c.call(ctx, http.MethodPost, "/v1/auth/sign-in?token=true", contract.SignIn{Email: email, Password: password}, &s)
	return c.As(s.Token), s, err
}

// Invite makes an invitation. Its Token is the secret of its link.
func (c *Client) Invite(ctx context.Context, email, role string) (contract.Invitation, error) {
	var made contract.Invitation
	err := c.call(ctx, http.MethodPost, "/v1/invitations", contract.Invite{Email: email, Role: role}, &made)
	return made, err
}

// Accept joins the organisation that an invitation is for.
func (c *Client) Accept(ctx context.Context, secret, name, password string) error {
	return c.call(ctx, http.MethodPost, "/v1/invitations/"+secret+"/accept", contract.AcceptInvitation{Name: name, Password: password}, nil)
}

// Collections lists what the person may read.
func (c *Client) Collections(ctx context.Context) ([]contract.Collection, error) {
	var out contract.Collections
	err := c.call(ctx, http.MethodGet, "/v1/collections", nil, &out)
	return out.Collections, err
}

// CreateCollection makes a collection.
func (c *Client) CreateCollection(ctx context.Context, name string) (contract.Collection, error) {
	var out contract.Collection
	err := c.call(ctx, http.MethodPost, "/v1/collections", contract.NewCollection{Name: name}, &out)
	return out, err
}

// Share lets every member of the organisation read a collection.
func (c *Client) Share(ctx context.Context, collection id.ID) error {
	everyone := contract.NewGrant{Subject: "everyone", Permission: "read"}
	return c.call(ctx, http.MethodPost, "/v1/collections/"+collection.String()+"/grants", everyone, nil)
}

// Upload puts a file in. A Nil collection is the person's first writable one.
func (c *Client) Upload(ctx context.Context, collection id.ID, name string, content io.Reader) (contract.Uploaded, error) {
	q := url.Values{"name": {name}}
	if !collection.IsNil() {
		q.Set("collection", collection.String())
	}
	var out contract.Uploaded
	err := c.send(ctx, http.MethodPost, "/v1/documents?"+q.Encode(), "application/octet-stream", content, &out)
	return out, err
}

// FromAddress adds what is at an address of the web.
func (c *Client) FromAddress(ctx context.Context, collection id.ID, address string) (contract.Uploaded, error) {
	var out contract.Uploaded
	err := c.call(ctx, http.MethodPost, "/v1/documents/from-address", contract.FromAddress{URL: address, CollectionID: &collection}, &out)
	return out, err
}

// Refresh fetches a document from its address again.
func (c *Client) Refresh(ctx context.Context, document id.ID) (contract.Uploaded, error) {
	var out contract.Uploaded
	err := c.call(ctx, http.MethodPost, "/v1/documents/"+document.String()+"/refresh", nil, &out)
	return out, err
}

// Delete takes a document out of the library.
func (c *Client) Delete(ctx context.Context, document id.ID) error {
	return c.call(ctx, http.MethodDelete, "/v1/documents/"+document.String(), nil, nil)
}

// Documents returns a page of the library.
func (c *Client) Documents(ctx context.Context, query url.Values) (contract.Documents, error) {
	var out contract.Documents
	err := c.call(ctx, http.MethodGet, "/v1/documents?"+query.Encode(), nil, &out)
	return out, err
}

// Document returns one document.
func (c *Client) Document(ctx context.Context, document id.ID) (contract.Document, error) {
	var out contract.Document
	err := c.call(ctx, http.MethodGet, "/v1/documents/"+document.String(), nil, &out)
	return out, err
}

// Text returns a document's newest readable text.
func (c *Client) Text(ctx context.Context, document id.ID) (contract.DocumentText, error) {
	var out contract.DocumentText
	err := c.call(ctx, http.MethodGet, "/v1/documents/"+document.String()+"/text", nil, &out)
	return out, err
}

// Search finds passages.
func (c *Client) Search(ctx context.Context, query url.Values) (contract.SearchResult, error) {
	var out contract.SearchResult
	err := c.call(ctx, http.MethodGet, "/v1/search?"+query.Encode(), nil, &out)
	return out, err
}

// Graph says how much of the library is in the graph.
func (c *Client) Graph(ctx context.Context) (contract.GraphStatus, error) {
	var out contract.GraphStatus
	err := c.call(ctx, http.MethodGet, "/v1/graph", nil, &out)
	return out, err
}

// KeepEvaluation keeps a run that was made elsewhere.
func (c *Client) KeepEvaluation(ctx context.Context, run contract.KeepEvaluation) (contract.Evaluation, error) {
	var out contract.Evaluation
	err := c.call(ctx, http.MethodPost, "/v1/evaluations/kept-runs", run, &out)
	return out, err
}

// Live says whether the process runs.
func (c *Client) Live(ctx context.Context) error {
	return c.call(ctx, http.MethodGet, "/health/live", nil, nil)
}

// Suggestions returns questions worth asking.
func (c *Client) Suggestions(ctx context.Context) (contract.Suggestions, error) {
	var out contract.Suggestions
	err := c.call(ctx, http.MethodGet, "/v1/suggestions", nil, &out)
	return out, err
}

// call sends a JSON body, or none, and reads a JSON answer into out.
func (c *Client) call(ctx context.Context, method, path string, in, out any) error {
	if in == nil {
		return c.send(ctx, method, path, "", nil, out)
	}
	body, err := json.Marshal(in)
	if err != nil {
		return err
	}
	return c.send(ctx, method, path, "application/json", bytes.NewReader(body), out)
}

// send is for whole answers.
func (c *Client) send(ctx context.Context, method, path, contentType string, body io.Reader, out any) error {
	return c.patiently(ctx, body, func() error { return c.once(ctx, method, path, contentType, body, out) })
}

func (c *Client) once(ctx context.Context, method, path, contentType string, body io.Reader, out any) error {
	res, err := c.open(ctx, method, path, contentType, body)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if out == nil || res.StatusCode == http.StatusNoContent {
		return nil
	}
	if err := json.NewDecoder(res.Body).Decode(out); err != nil {
		return fmt.Errorf("%s %s: reading the answer: %w", method, c.base+path, err)
	}
	return nil
}

// open sends a request and answers with a response of status 2xx, or an error.
func (c *Client) open(ctx context.Context, method, path, contentType string, body io.Reader) (*http.Response, error) {
	if _, closes := body.(io.Closer); closes {
		body = io.NopCloser(body) // the caller's to close, and perhaps to send again
	}
	req, err := http.NewRequestWithContext(ctx, method, c.base+path, body)
	if err != nil {
		return nil, err
	}
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	res, err := c.http.Do(req)
	if err != nil {
		if ctx.Err() != nil {
			return nil, context.Cause(ctx)
		}
		return nil, fmt.Errorf("%w at %s: %w", ErrUnreachable, c.base, err)
	}
	if res.StatusCode >= 300 {
		defer res.Body.Close()
		return nil, problem(res)
	}
	return res, nil
}

// maxProblem bounds how much of an error's body is read.
const maxProblem = 64 << 10

func problem(res *http.Response) error {
	e := &Error{After: res.Header.Get("Retry-After")}
	body, _ := io.ReadAll(io.LimitReader(res.Body, maxProblem))
	if json.Unmarshal(body, &e.Problem) != nil || e.Code == "" {
		return fmt.Errorf("%s answered %s, which is not Forebay's way of saying no; is the address right?", res.Request.URL, res.Status)
	}
	return e
}
