package server

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// trickle sends a byte at a time until the other side, or the test, closes.
func trickle(t *testing.T, conn net.Conn, every time.Duration) {
	var sending sync.WaitGroup
	sending.Go(func() {
		for {
			if _, err := conn.Write([]byte("a")); err != nil {
				return
			}
			time.Sleep(every)
		}
	})
	t.Cleanup(func() {
		conn.Close()
		sending.Wait()
	})
}

// One byte a second is progress, and would keep a request open for days.
func TestABodyThatTricklesIsGivenUpAfterItsTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, conn := net.Pipe()
		defer conn.Close()
		b := &requestBody{stream: conn, conn: conn, size: 1 << 20, until: time.Now().Add(10 * time.Second), forget: func() {}}
		trickle(t, client, time.Second)
		start := time.Now()
		_, err := io.Copy(io.Discard, b)
		late, ok := errors.AsType[*lateBody](err)
		if took := time.Since(start); !ok || !late.Timeout() || took != 10*time.Second {
			t.Errorf("given up after %s with %v, want 10s and a timeout", took, err)
		}
		if b.drain() {
			t.Error("the connection is used again with half a body in it")
		}
	})
}

func TestWhatIsLeftOfABodyIsNotWaitedForLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, conn := net.Pipe()
		defer conn.Close()
		b := &requestBody{stream: conn, conn: conn, size: 1 << 20, until: time.Now().Add(uploadDeadline), forget: func() {}}
		trickle(t, client, time.Second)
		start := time.Now()
		if b.drain() || time.Since(start) != drainTime {
			t.Errorf("drained for %s, want to give up after %s", time.Since(start), drainTime)
		}
	})
}

func TestAClientThatTricklesIsAnsweredAndLetGo(t *testing.T) {
	b := setup(t, func(o *Options) { o.BodyTime = 300 * time.Millisecond })
	for name, head := range map[string]string{
		"known length":      "POST /v1/auth/sign-in HTTP/1.1\r\nContent-Length: 100000\r\n",
		"chunked":           "POST /v1/auth/sign-in HTTP/1.1\r\nTransfer-Encoding: chunked\r\n",
		"without a session": "POST /v1/documents?name=a HTTP/1.1\r\nContent-Length: 100000\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			start := strings.Repeat("a", prefetched)
			if name == "chunked" {
				start = "186a0\r\n" + start
			}
			conn := b.dial(t, head+"Host: a\r\nContent-Type: application/json\r\n\r\n"+start)
			trickle(t, conn, 10*time.Millisecond)
			res, err := http.ReadResponse(bufio.NewReader(conn), nil)
			if err != nil {
				t.Fatal(err)
			}
			want := http.StatusRequestTimeout
			if name == "without a session" {
				want = http.StatusUnauthorized
			}
			if res.StatusCode != want || !res.Close {
				t.Errorf("status %d, closed %v; want %d and a closed connection", res.StatusCode, res.Close, want)
			}
		})
	}
}

func TestAStopDoesNotWaitForAClientThatTrickles(t *testing.T) {
	t.Parallel()
	reading := make(chan struct{})
	b := setup(t, func(o *Options) { o.DrainTime = 5 * time.Second }) // half of it is for saying so
	b.ingest.upload = func(_ context.Context, _ id.ID, _ string, body io.Reader) (knowledge.Document, bool, error) {
		close(reading)
		_, err := io.Copy(io.Discard, body)
		return knowledge.Document{}, false, &knowledge.Error{Code: knowledge.CodeInvalid, Message: "It broke off.", Err: err}
	}
	conn := b.dial(t, fmt.Sprintf("POST /v1/documents?name=a HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\nContent-Length: 100000\r\n\r\n%s", b.member("member"), strings.Repeat("a", prefetched)))
	trickle(t, conn, 10*time.Millisecond)
	<-reading
	stopped := make(chan error, 1)
	go func() { stopped <- b.stop() }()
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil || res.StatusCode != http.StatusRequestTimeout {
		t.Errorf("answer %v, %v; want 408", res, err)
	}
	if err := <-stopped; err != nil {
		t.Errorf("Serve = %v", err)
	}
}

// Half a file must never be kept as a whole one.
func TestAnUploadWhoseClientLeavesIsSeenToBeIncomplete(t *testing.T) {
	b := setup(t)
	got := make(chan error, 1)
	b.ingest.upload = func(_ context.Context, _ id.ID, _ string, body io.Reader) (knowledge.Document, bool, error) {
		_, err := io.Copy(io.Discard, body)
		got <- err
		return knowledge.Document{}, false, err
	}
	conn := b.dial(t, fmt.Sprintf("POST /v1/documents?name=a HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\nContent-Length: 100000\r\n\r\n%s", b.member("member"), strings.Repeat("a", 2*prefetched)))
	conn.Close()
	if err := <-got; err == nil {
		t.Error("the upload looks complete")
	}
}

// A big answer takes a slow client longer than any one part of it may.
func TestABigAnswerHasTimeForEachOfItsParts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, conn := net.Pipe()
		defer client.Close()
		body := &pacedBody{rest: make([]byte, 1<<20), conn: conn, until: time.Now().Add(uploadDeadline)}
		copied := make(chan error, 1)
		go func() {
			_, err := io.Copy(struct{ io.Writer }{conn}, body)
			copied <- err
		}()
		read, part, start := 0, make([]byte, 32<<10), time.Now()
		for read < 1<<20 {
			n, err := client.Read(part)
			if read += n; err != nil {
				t.Fatalf("cut off after %d bytes and %s: %v", read, time.Since(start), err)
			}
			time.Sleep(partWrite / 2)
		}
		if err := <-copied; err != nil || time.Since(start) < 4*partWrite {
			t.Errorf("%v after %s", err, time.Since(start))
		}
		conn.Close()
	})
}

func TestABigAnswerArrivesWholeInParts(t *testing.T) {
	b := setup(t)
	b.library.text = knowledge.Text{Body: strings.Repeat("water ", 1<<20)}
	r := b.do(call{path: "/v1/documents/" + id.New().String() + "/text", token: b.member("member")})
	r.want(t, 200, nil)
	if n := b.renewals.Load(); n < 100 {
		t.Errorf("a slow client is given time %d times for %d bytes", n, len(r.body))
	}
	if got := bytes.Count(r.body, []byte("water ")); got != 1<<20 || r.ContentLength != int64(len(r.body)) {
		t.Errorf("%d of %d words, Content-Length %d for %d bytes", got, 1<<20, r.ContentLength, len(r.body))
	}
	b.do(call{path: "/health/live"}).want(t, 200, nil)
}
