package chaos

import (
	"bytes"
	"errors"
	"io"
	"net"
	"sync/atomic"
	"syscall"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// statement is a client's packet that asks for something.
func statement(text string) []byte {
	n := len(text) + 1
	return append([]byte{byte(n), byte(n >> 8), byte(n >> 16), 0, comQuery}, text...)
}

// echo is a server that returns what it is sent, and counts it.
func echo(t *testing.T) (address string, received *atomic.Int64) {
	t.Helper()
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	received = new(atomic.Int64)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			for {
				packet, err := readPacket(c)
				if err != nil {
					break
				}
				received.Add(1)
				c.Write(packet) // the other end may be gone: that is what is tested
			}
			c.Close()
		}
	}()
	t.Cleanup(func() {
		l.Close()
		<-ended
	})
	return l.Addr().String(), received
}

func proxied(t *testing.T, upstream string) (*resetter, net.Conn) {
	t.Helper()
	p, err := newResetter(upstream)
	if err != nil {
		t.Fatal(err)
	}
	c, err := net.Dial("tcp", p.address())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		c.Close()
		if err := p.close(); err != nil {
			t.Error(err)
		}
	})
	return p, c
}

func TestWithoutOddsAStatementPasses(t *testing.T) {
	upstream, received := echo(t)
	p, c := proxied(t, upstream)
	for range 3 {
		want := statement("SELECT 1")
		if _, err := c.Write(want); err != nil {
			t.Fatal(err)
		}
		got, err := readPacket(c)
		if err != nil || !bytes.Equal(got, want) {
			t.Fatalf("got %q, %v", got, err)
		}
	}
	if received.Load() != 3 || p.passed.Load() != 3 {
		t.Errorf("%d reached the server, %d were counted", received.Load(), p.passed.Load())
	}
}

func TestAStatementIsResetAtEachOfTheThreeMoments(t *testing.T) {
	upstream, _ := echo(t)
	p, err := newResetter(upstream)
	if err != nil {
		t.Fatal(err)
	}
	defer p.close()
	p.setOdds(1)
	for p.resets[unsent].Load() == 0 || p.resets[sent].Load() == 0 || p.resets[replied].Load() == 0 {
		c, err := net.Dial("tcp", p.address())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Write(statement("SELECT 1")); err != nil {
			t.Fatal(err)
		}
		if _, err := c.Read(make([]byte, 1)); !errors.Is(err, syscall.ECONNRESET) {
			t.Errorf("the client saw %v, not a reset", err)
		}
		c.Close()
	}
}

func TestAHandshakeIsNeverReset(t *testing.T) {
	upstream, _ := echo(t)
	p, c := proxied(t, upstream)
	p.setOdds(1)
	login := []byte{2, 0, 0, 1, comQuery, 'x'} // the number 1 within its exchange
	if _, err := c.Write(login); err != nil {
		t.Fatal(err)
	}
	if got, err := readPacket(c); err != nil || !bytes.Equal(got, login) {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestReadPacket(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     error
	}{
		{"whole", "\x02\x00\x00\x00ab", nil},
		{"empty", "\x00\x00\x00\x05", nil},
		{"cut in its header", "\x02\x00", io.ErrUnexpectedEOF},
		{"cut in its body", "\x02\x00\x00\x00a", io.ErrUnexpectedEOF},
		{"in several parts", "\xff\xff\xff\x00", errTooLong},
		{"none", "", io.EOF},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := readPacket(bytes.NewReader([]byte(c.in)))
			if !errors.Is(err, c.want) || err == nil && string(got) != c.in {
				t.Errorf("got %q, %v", got, err)
			}
		})
	}
}
