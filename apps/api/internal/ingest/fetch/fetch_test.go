package fetch_test

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest/fetch"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// site is a web server on loopback, the only private place that its client may
// connect to.
func site(t *testing.T, o fetch.Options, serve http.HandlerFunc) (*fetch.Client, string) {
	t.Helper()
	s := httptest.NewServer(serve)
	t.Cleanup(s.Close)
	at := netip.MustParseAddrPort(s.Listener.Addr().String())
	o.Allow = func(to netip.AddrPort) error {
		if to == at {
			return nil
		}
		return fetch.Public(to)
	}
	return fetch.New(o), s.URL
}

func get(ctx context.Context, c *fetch.Client, address string) (name, content string, err error) {
	return getFor(ctx, id.New(), c, address)
}

func getFor(ctx context.Context, org id.ID, c *fetch.Client, address string) (name, content string, err error) {
	err = c.Get(identity.ForOrg(ctx, org, "test"), address, func(d fetch.Document) error {
		read, err := io.ReadAll(d.Content)
		name, content = d.Name, string(read)
		return err
	})
	return name, content, err
}

func wantCode(t *testing.T, what string, err error, code knowledge.Code, says string) {
	t.Helper()
	fault, ok := errors.AsType[*knowledge.Error](err)
	if !ok || fault.Code != code || !strings.Contains(fault.Message, says) || !strings.HasSuffix(fault.Message, ".") {
		t.Errorf("%s: %v; want %s, %q", what, err, code, says)
	}
}

func TestAPageComesWithANameInUTF8AndTheServerIsToldWhoAsks(t *testing.T) {
	t.Setenv("HTTP_PROXY", "http://192.0.2.1:3128")
	c, url := site(t, fetch.Options{UserAgent: "Forebay/1"}, func(w http.ResponseWriter, r *http.Request) {
		if r.UserAgent() != "Forebay/1" || r.Header.Get("Cookie") != "" {
			t.Errorf("it was asked by %q with cookies %q", r.UserAgent(), r.Header.Get("Cookie"))
		}
		http.SetCookie(w, &http.Cookie{Name: "follow", Value: "me"})
		switch r.URL.Path {
		case "/old":
			http.Redirect(w, r, "/notes/caf%C3%A9", http.StatusMovedPermanently)
		case "/notes/café":
			w.Header().Set("Content-Type", "text/html; charset=iso-8859-2")
			io.WriteString(w, "<p>\xb3\xf3d\xbc</p>")
		case "/report.pdf":
			w.Header().Set("Content-Type", "application/pdf")
			io.WriteString(w, "%PDF-")
		}
	})
	for path, want := range map[string][2]string{
		"/old#part":   {"café.html", "<p>łódź</p>"},
		"/report.pdf": {"report.pdf", "%PDF-"},
	} {
		if name, content, err := get(t.Context(), c, url+path); err != nil || name != want[0] || content != want[1] {
			t.Errorf("%s: %q, %q, %v", path, name, content, err)
		}
	}
}

func TestNothingLeadsIntoThePrivateNetwork(t *testing.T) {
	var looked atomic.Int32
	c, url := site(t, fetch.Options{Lookup: func(_ context.Context, host string) ([]netip.Addr, error) {
		if host == "rebinding.test" && looked.Add(1) == 1 {
			return []netip.Addr{netip.MustParseAddr("127.0.0.1")}, nil
		}
		return []netip.Addr{netip.MustParseAddr("10.0.0.7")}, nil
	}}, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/metadata":
			http.Redirect(w, r, "http://169.254.169.254/latest/meta-data/", http.StatusFound)
		case "/file":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		case "/again":
			http.Redirect(w, r, "http://"+r.Host+"/next", http.StatusFound)
		}
	})
	port := url[strings.LastIndexByte(url, ':'):]
	for what, address := range map[string]string{
		"a redirect to the cloud's metadata":      url + "/metadata",
		"a private address":                       "http://192.168.1.1/",
		"a name of a private address":             "http://intranet.test/",
		"another port of this machine":            "http://127.0.0.1:1/",
		"this machine in IPv6":                    "http://[::1]/",
		"IPv4 inside IPv6":                        "http://[::ffff:169.254.169.254]/",
		"IPv4 translated to IPv6":                 "http://[64:ff9b::a9fe:a9fe]/",
		"a name that changes its address midways": "http://rebinding.test" + port + "/again",
	} {
		_, _, err := get(t.Context(), c, address)
		wantCode(t, what, err, knowledge.CodeBadAddress, "private network")
	}
	if looked.Load() != 2 {
		t.Errorf("the changing name was looked up %d times; the test wants 2", looked.Load())
	}
	_, _, err := get(t.Context(), c, url+"/file")
	wantCode(t, "a redirect to a file", err, knowledge.CodeBadAddress, "http://")
}

func TestAddressesThatAreNone(t *testing.T) {
	for _, raw := range []string{
		"", "ftp://example.org/a", "file:///etc/passwd", "http://", "javascript:alert(1)", "http://user:secret@example.org/",
		"http://example.org/" + strings.Repeat("a", 3000), "http://exa mple.org/",
	} {
		_, err := fetch.Address(raw)
		wantCode(t, raw, err, knowledge.CodeBadAddress, "")
	}
	for raw, want := range map[string]string{
		" https://Example.org/A?q=1#top ": "https://example.org/A?q=1",
		"example.org/page":                "https://example.org/page",
		"HTTP://example.org":              "http://example.org",
	} {
		if u, err := fetch.Address(raw); err != nil || u.String() != want {
			t.Errorf("%q is %v, %v", raw, u, err)
		}
	}
}

func TestNoAnswerTakesMoreThanItMay(t *testing.T) {
	bomb := func(w io.Writer) {
		z := gzip.NewWriter(w)
		for range 64 {
			z.Write(make([]byte, 1<<20))
		}
		z.Close()
	}
	serve := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		switch r.URL.Path {
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 64<<10)); err != nil {
					return
				}
			}
		case "/trickle":
			tick := time.NewTicker(5 * time.Millisecond)
			defer tick.Stop()
			for {
				fmt.Fprint(w, ".")
				w.(http.Flusher).Flush()
				select {
				case <-tick.C:
				case <-r.Context().Done():
					return
				}
			}
		case "/silent":
			<-r.Context().Done()
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			bomb(w)
		case "/round":
			http.Redirect(w, r, "/round", http.StatusFound)
		default:
			http.NotFound(w, r)
		}
	}
	patient, url := site(t, fetch.Options{PageLimit: 1 << 20, Limit: 2 << 20}, serve)
	hasty, slow := site(t, fetch.Options{Timeout: 500 * time.Millisecond}, serve)
	for path, want := range map[string]struct {
		code knowledge.Code
		says string
	}{
		"/endless": {knowledge.CodeTooLarge, "limit of 1 MB"},
		"/bomb":    {knowledge.CodeTooLarge, "limit of 1 MB"},
		"/trickle": {knowledge.CodeNotFetched, "within 500ms"},
		"/silent":  {knowledge.CodeNotFetched, "within 500ms"},
		"/round":   {knowledge.CodeNotFetched, "5 redirects"},
		"/absent":  {knowledge.CodeNotFetched, "404 Not Found"},
	} {
		c, address := patient, url+path
		if want.says == "within 500ms" {
			c, address = hasty, slow+path
		}
		_, _, err := get(t.Context(), c, address)
		wantCode(t, path, err, want.code, want.says)
	}
	_, _, err := get(t.Context(), fetch.New(fetch.Options{Allow: fetch.Intranet}), "http://127.0.0.1:1/")
	wantCode(t, "nobody there", err, knowledge.CodeNotFetched, "cannot be reached")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := get(ctx, patient, url+"/silent"); !errors.Is(err, context.Canceled) {
		t.Errorf("an ended context: %v", err)
	}
}

func TestAddressesThatNeverAnswerDoNotKeepOthersFromBeingFetched(t *testing.T) {
	asked := make(chan struct{}, 9)
	c, url := site(t, fetch.Options{}, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/silent" {
			asked <- struct{}{}
			<-r.Context().Done()
			return
		}
		fmt.Fprint(w, "text")
	})
	stuck := id.New()
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	for range 2 {
		running.Go(func() { _, _, _ = getFor(ctx, stuck, c, url+"/silent") })
		<-asked
	}
	_, _, err := getFor(t.Context(), stuck, c, url+"/page")
	wantCode(t, "one more of theirs", err, knowledge.CodeOverloaded, "Try again")
	if _, content, err := get(t.Context(), c, url+"/page"); err != nil || content != "text" {
		t.Errorf("another's: %q, %v", content, err)
	}
	cancel()
	running.Wait()
	if _, content, err := getFor(t.Context(), stuck, c, url+"/page"); err != nil || content != "text" {
		t.Errorf("theirs, when there is room again: %q, %v", content, err)
	}
}

func TestWhichAddressesArePublic(t *testing.T) {
	for _, public := range []string{"93.184.215.14:80", "1.1.1.1:443", "[2606:4700::1111]:443", "[::ffff:1.1.1.1]:80"} {
		if err := fetch.Public(netip.MustParseAddrPort(public)); err != nil {
			t.Errorf("%s is refused: %v", public, err)
		}
	}
	for _, private := range []string{
		"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3",
		"224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.0.8", "198.18.0.1", "[::]", "[::1]", "[fe80::1]", "[fe80::1%eth0]",
		"[fc00::1]", "[fd00:ec2::254]", "[ff02::1]", "[::ffff:10.0.0.1]", "[::10.0.0.1]", "[64:ff9b::a00:1]", "[64:ff9b:1::1]",
		"[2002:a00:1::]", "[2001::1]", "[2001:db8::1]", "[fec0::1]", "[100::1]",
	} {
		if fetch.Public(netip.MustParseAddrPort(private+":80")) == nil {
			t.Errorf("%s counts as public", private)
		}
	}
	for _, inside := range []string{"127.0.0.1:9000", "10.1.2.3:80", "[fd00::1]:8080", "[::1]:80", "1.1.1.1:8080", "100.64.0.1:80"} {
		if err := fetch.Intranet(netip.MustParseAddrPort(inside)); err != nil {
			t.Errorf("%s is refused inside: %v", inside, err)
		}
	}
	for _, machine := range []string{"169.254.169.254:80", "[fe80::1]:80", "[::ffff:169.254.169.254]:80", "0.0.0.0:80", "224.0.0.1:80", "[fd00:ec2::254]:80", "100.100.100.200:80"} {
		if fetch.Intranet(netip.MustParseAddrPort(machine)) == nil {
			t.Errorf("%s is allowed inside", machine)
		}
	}
}
