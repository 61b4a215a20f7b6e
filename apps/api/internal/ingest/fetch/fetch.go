// Package fetch gets documents from addresses on the web that people name. The
// service stands inside a network that those people need not: so where a
// connection leads is checked when it is made, whatever names and redirects
// say, and no answer takes more time or bytes than it may.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"strings"
	"syscall"
	"time"

	"golang.org/x/net/html/charset"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// Options configures a [Client].
type Options struct {
	// Allow says whether a connection to an address may be made. Default [Public].
	Allow func(netip.AddrPort) error
	// Lookup finds the addresses of a host. Default: the system's resolver.
	Lookup func(ctx context.Context, host string) ([]netip.Addr, error)
	// Timeout bounds one document, from the first look-up to the last byte.
	// Default 30 s.
	Timeout time.Duration
	// PageLimit is the largest web page in bytes. Default 10 MiB.
	PageLimit int64
	// Limit is the largest of other documents in bytes. Default 50 MiB.
	Limit int64
	// UserAgent is how the client calls itself. Default "Forebay".
	UserAgent string
}

func (o Options) withDefaults() Options {
	if o.Allow == nil {
		o.Allow = Public
	}
	if o.Lookup == nil {
		o.Lookup = func(ctx context.Context, host string) ([]netip.Addr, error) {
			return net.DefaultResolver.LookupNetIP(ctx, "ip", host)
		}
	}
	if o.Timeout <= 0 {
		o.Timeout = 30 * time.Second
	}
	if o.PageLimit <= 0 {
		o.PageLimit = 10 << 20
	}
	if o.Limit <= 0 {
		o.Limit = 50 << 20
	}
	if o.UserAgent == "" {
		o.UserAgent = "Forebay"
	}
	return o
}

const (
	maxRedirects = 5
	maxHeaders   = 64 << 10
)

// Client gets documents.
type Client struct {
	Options
	http   *http.Client
	places places
}

// New returns a Client. It keeps no connections, no cookies, and asks no proxy.
func New(o Options) *Client {
	c := &Client{Options: o.withDefaults(), places: newPlaces()}
	c.http = &http.Client{
		Transport: &http.Transport{
			DialContext:            c.dial,
			DisableKeepAlives:      true,
			MaxResponseHeaderBytes: maxHeaders,
			ForceAttemptHTTP2:      true,
		},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if len(via) > maxRedirects {
				return notFetched(nil, "The address leads on and on: after %d redirects there was still no document.", maxRedirects)
			}
			return checkURL(r.URL)
		},
	}
	return c
}

// dial connects to the first address of the host that answers, of those that
// are allowed. The check stands in the dialler's last step, so that what was
// checked is what is connected to.
func (c *Client) dial(ctx context.Context, network, address string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	addrs, err := c.addresses(ctx, host)
	if err != nil {
		return nil, err
	}
	dialer := net.Dialer{ControlContext: func(_ context.Context, _, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil {
			return err
		}
		return c.Allow(to)
	}}
	for _, a := range addrs {
		var conn net.Conn
		if conn, err = dialer.DialContext(ctx, network, net.JoinHostPort(a.String(), port)); err == nil {
			return conn, nil
		}
	}
	return nil, err
}

func (c *Client) addresses(ctx context.Context, host string) ([]netip.Addr, error) {
	if literal, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{literal}, nil
	}
	addrs, err := c.Lookup(ctx, host)
	if err == nil && len(addrs) == 0 {
		err = &net.DNSError{Err: "no addresses", Name: host, IsNotFound: true}
	}
	return addrs, err
}

// Document is what an address answered with.
type Document struct {
	Name    string // as a file would be called
	Content io.Reader
}

// Get hands the document at an address to take. Its failures are a
// [knowledge.Error] with bad_address, not_fetched or too_large, overloaded when
// too many are being fetched, or the error of take or ctx. A document that breaks off or grows too large shows as the
// error of its reader.
func (c *Client) Get(ctx context.Context, address string, take func(Document) error) error {
	u, err := Address(address)
	if err != nil {
		return err
	}
	leave, err := c.places.enter(ctx)
	if err != nil {
		return err
	}
	defer leave()
	timed, cancel := context.WithTimeout(ctx, c.Timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(timed, http.MethodGet, u.String(), nil)
	if err != nil {
		return badAddress("This is no address of a web page.")
	}
	request.Header.Set("User-Agent", c.UserAgent)
	request.Header.Set("Accept", "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.8")
	response, err := c.http.Do(request)
	if err != nil {
		return c.explain(ctx, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return notFetched(nil, "The address answered %d %s instead of a document.", response.StatusCode, http.StatusText(response.StatusCode))
	}
	content := &limited{r: response.Body, limit: c.limit(response), fail: func(err error) error { return c.explain(ctx, err) }}
	return take(Document{Name: fileName(response), Content: decoded(response, content)})
}

// limit is how large this document may be.
func (c *Client) limit(r *http.Response) int64 {
	if mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); mediaType == "text/html" || mediaType == "application/xhtml+xml" {
		return min(c.PageLimit, c.Limit)
	}
	return c.Limit
}

// explain says in a sentence why there is no document.
func (c *Client) explain(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if e, ok := errors.AsType[*knowledge.Error](err); ok {
		return e
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return notFetched(err, "The address did not answer in full within %s. Try again later, or save the page and upload it.", c.Timeout)
	}
	if dns, ok := errors.AsType[*net.DNSError](err); ok && dns.IsNotFound {
		return notFetched(err, "There is no host of the name %q. Check the address.", dns.Name)
	}
	return notFetched(err, "The address cannot be reached. Check it, or save the page and upload it.")
}

// limited reads an answer up to its limit.
type limited struct {
	r     io.Reader
	limit int64
	read  int64
	fail  func(error) error
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if l.read += int64(n); l.read > l.limit {
		return 0, knowledge.Errorf(knowledge.CodeTooLarge,
			"The document at this address is larger than the limit of %d MB.", l.limit>>20)
	}
	if err != nil && err != io.EOF {
		err = l.fail(err)
	}
	return n, err
}

// decoded turns a text into UTF-8 when the answer, rather than the text itself,
// names its encoding.
func decoded(r *http.Response, content io.Reader) io.Reader {
	mediaType, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || params["charset"] == "" || !strings.HasPrefix(mediaType, "text/") && mediaType != "application/xhtml+xml" {
		return content
	}
	enc, name := charset.Lookup(params["charset"])
	if enc == nil || name == "utf-8" {
		return content
	}
	return enc.NewDecoder().Reader(content)
}

// fileName is the last element of where the document was found, with an ending
// for what its name does not say.
func fileName(r *http.Response) string {
	name := Name(r.Request.URL)
	mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	ending := map[string]string{
		"text/html": ".html", "application/xhtml+xml": ".html", "text/markdown": ".md", "text/csv": ".csv",
		"text/tab-separated-values": ".tsv", "message/rfc822": ".eml",
	}[mediaType]
	if strings.EqualFold(path.Ext(name), ending) {
		return name
	}
	return name + ending
}

// Name is what a document at an address is called until it has a title: the
// last element of its path, or its host.
func Name(u *url.URL) string {
	if base := path.Base(u.Path); base != "/" && base != "." {
		return base
	}
	return u.Hostname()
}

func badAddress(format string, args ...any) error {
	e := knowledge.Errorf(knowledge.CodeBadAddress, format, args...)
	e.Field = "url"
	return e
}

func notFetched(cause error, format string, args ...any) error {
	e := knowledge.Errorf(knowledge.CodeNotFetched, format, args...)
	if cause != nil {
		e.Err = fmt.Errorf("fetch: %w", cause)
	}
	return e
}
