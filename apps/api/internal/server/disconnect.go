package server

import (
	"net"
	"syscall"
	"time"
)

// watchDisconnect calls left when the client closes its connection. fasthttp
// never tells a handler, so that an abandoned answer would go on to its end.
// The watch peeks at the socket without taking anything from it; it parks in
// the runtime's poller and costs nothing while the client stays.
//
// The request's body must have been read. The returned function ends the
// watch and waits for it, after which the connection can be read again. A
// client that sends more while it waits (pipelining) is watched no longer.
func watchDisconnect(conn net.Conn, left func()) (stop func()) {
	sc, ok := conn.(syscall.Conn)
	if !ok {
		return func() {}
	}
	raw, err := sc.SyscallConn()
	if err != nil || conn.SetReadDeadline(time.Time{}) != nil {
		return func() {}
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if gone(raw) {
			left()
		}
	}()
	return func() {
		_ = conn.SetReadDeadline(time.Unix(1, 0)) // wakes the peek
		<-ended
		_ = conn.SetReadDeadline(time.Time{})
	}
}

// gone waits until the connection has something to say and reports whether it
// is that the peer has closed it.
func gone(raw syscall.RawConn) bool {
	left := false
	var one [1]byte
	err := raw.Read(func(fd uintptr) bool {
		n, _, err := syscall.Recvfrom(int(fd), one[:], syscall.MSG_PEEK|syscall.MSG_DONTWAIT)
		switch {
		case err == syscall.EAGAIN || err == syscall.EINTR:
			return false
		case err != nil || n == 0:
			left = true
		}
		return true
	})
	return err == nil && left
}
