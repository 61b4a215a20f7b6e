package chaos

import (
	"encoding/binary"
	"errors"
	"io"
	"math"
	"math/rand/v2"
	"net"
	"sync"
	"sync/atomic"
)

// resetter is a proxy between MySQL's clients and a server that resets a
// connection (RST, not FIN) at a statement, by chance. It follows the protocol's
// packets, so that it can do so at the three moments that differ: before the
// statement has gone on, when it has, and when its answer has come back.
type resetter struct {
	listener net.Listener
	upstream string
	odds     atomic.Uint64 // math.Float64bits
	resets   [moments]atomic.Int64
	passed   atomic.Int64 // statements that were left alone

	all   sync.WaitGroup
	mu    sync.Mutex
	conns map[net.Conn]struct{}
	over  bool
}

// moment is when a connection is reset.
type moment int

const (
	unsent  moment = iota // the server never sees the statement
	sent                  // the server runs it, and nobody hears
	replied               // the server has run it
	moments
)

// newResetter listens on a free loopback port. Its odds are 0.
func newResetter(upstream string) (*resetter, error) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &resetter{listener: l, upstream: upstream, conns: map[net.Conn]struct{}{}}
	p.all.Go(p.accept)
	return p, nil
}

func (p *resetter) address() string { return p.listener.Addr().String() }

// setOdds sets how likely each statement's connection is to be reset, from 0 to 1.
func (p *resetter) setOdds(odds float64) { p.odds.Store(math.Float64bits(odds)) }

func (p *resetter) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return // closed
		}
		server, err := net.Dial("tcp", p.upstream)
		if err != nil {
			client.Close()
			continue
		}
		l := &link{proxy: p, client: client.(*net.TCPConn), server: server.(*net.TCPConn)}
		if !p.keep(client, server) {
			l.end()
			return
		}
		p.all.Go(l.toServer)
		p.all.Go(l.toClient)
	}
}

// keep notes connections for close, and says whether it is not too late.
func (p *resetter) keep(conns ...net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range conns {
		p.conns[c] = struct{}{}
	}
	return !p.over
}

// close ends the proxy and what goes through it.
func (p *resetter) close() error {
	p.mu.Lock()
	p.over = true
	err := p.listener.Close()
	for c := range p.conns {
		c.Close() // it may have ended by itself
	}
	p.mu.Unlock()
	p.all.Wait()
	return err
}

// link is one client's connection and the one to the server behind it.
type link struct {
	proxy          *resetter
	client, server *net.TCPConn
	doomed         atomic.Bool // to be reset when the server says something
}

// toServer passes the client's packets on, one by one.
func (l *link) toServer() {
	defer l.end()
	for {
		packet, err := readPacket(l.client)
		if err != nil {
			return
		}
		when, hit := l.draw(packet)
		if hit && when == unsent {
			l.reset()
			return
		}
		if hit {
			l.doomed.Store(true) // also when it is only sent: the answer may be there at once
		}
		if _, err := l.server.Write(packet); err != nil {
			return
		}
		if hit && when == sent {
			l.reset()
			return
		}
	}
}

// draw decides what becomes of a packet's connection.
func (l *link) draw(packet []byte) (moment, bool) {
	if !isStatement(packet) {
		return 0, false
	}
	if rand.Float64() >= math.Float64frombits(l.proxy.odds.Load()) {
		l.proxy.passed.Add(1)
		return 0, false
	}
	when := moment(rand.IntN(int(moments)))
	l.proxy.resets[when].Add(1)
	return when, true
}

// toClient passes on what the server says, whatever it is.
func (l *link) toClient() {
	defer l.end()
	buffer := make([]byte, 16<<10)
	for {
		n, err := l.server.Read(buffer)
		if n > 0 && l.doomed.Load() {
			l.reset()
			return
		}
		if _, e := l.client.Write(buffer[:n]); e != nil || err != nil {
			return
		}
	}
}

// reset has both ends see a reset, not an end.
func (l *link) reset() {
	_ = l.client.SetLinger(0) // fails on a closed connection only
	_ = l.server.SetLinger(0)
	l.end()
}

func (l *link) end() {
	l.client.Close() // the other direction may have closed it
	l.server.Close()
	l.proxy.mu.Lock()
	defer l.proxy.mu.Unlock()
	delete(l.proxy.conns, l.client)
	delete(l.proxy.conns, l.server)
}

// The header of a MySQL packet: three bytes of length, lowest first, and the
// packet's number within its exchange.
const (
	header    = 4
	maxPacket = 1<<24 - 1
	comQuery  = 3
)

var errTooLong = errors.New("chaos: a packet in several parts, which no scenario sends")

// readPacket reads one packet with its header.
func readPacket(r io.Reader) ([]byte, error) {
	var head [header]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	n := int(binary.LittleEndian.Uint32(append(head[:3:3], 0)))
	if n == maxPacket {
		return nil, errTooLong
	}
	packet := append(head[:], make([]byte, n)...)
	_, err := io.ReadFull(r, packet[header:])
	return packet, err
}

// isStatement says whether a client's packet is a statement in text. The
// packets of a handshake continue an exchange: their number is not 0.
func isStatement(packet []byte) bool {
	return len(packet) > header && packet[3] == 0 && packet[header] == comQuery
}
