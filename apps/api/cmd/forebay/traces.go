package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"

	"github.com/forebay/forebay/apps/api/internal/telemetry/traceview"
)

// traces is where the parts that up starts send their spans, to be looked at in
// a browser. It listens on this machine only.
type traces struct {
	url    string
	server *http.Server
	ended  chan struct{}
}

func startTraces(ctx context.Context, addr string) (*traces, error) {
	if err := portFree(addr, "FOREBAY_TRACES_ADDR"); err != nil {
		return nil, err
	}
	ln, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	if ip := ln.Addr().(*net.TCPAddr).IP; !ip.IsLoopback() {
		return nil, errors.Join(usagef("FOREBAY_TRACES_ADDR is %q; traces are shown to whoever asks, so it must be an address of this machine alone", addr), ln.Close())
	}
	t := &traces{
		url:    "http://" + ln.Addr().String(),
		server: &http.Server{Handler: traceview.Handler(), ReadHeaderTimeout: 10 * time.Second},
		ended:  make(chan struct{}),
	}
	go func() {
		defer close(t.ended)
		_ = t.server.Serve(ln)
	}()
	return t, nil
}

func (t *traces) stop() {
	_ = t.server.Close()
	<-t.ended
}
