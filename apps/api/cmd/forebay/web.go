package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"github.com/forebay/forebay/apps/api/internal/config"
)

// webServer is where `make build` leaves the web, from the repository's root.
const webServer = "apps/web/.next/standalone/apps/web/server.js"

// web is the web server as a child process.
type web struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when the process has ended
	err  error         // how, after done
	log  string
}

// startWeb runs the built web on host:port, in front of the API. Its output
// goes to a log in the data folder.
func startWeb(addr, apiURL string, cfg config.Config) (*web, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("FOREBAY_WEB_ADDR is %q; write it as localhost:3000", addr)
	}
	if _, err := os.Stat(webServer); errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("the web is not built, or this is not the repository's root; run `make up` there")
	}
	if err := portFree(addr, "FOREBAY_WEB_ADDR"); err != nil {
		return nil, err
	}
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, errors.New("Node.js is missing; install Node.js 20 or newer, then try again")
	}
	w := &web{done: make(chan struct{}), log: filepath.Join(cfg.Data, "web.log")}
	output, err := os.OpenFile(w.log, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	defer output.Close()
	w.cmd = exec.Command(node, webServer)
	w.cmd.Env = append(os.Environ(), "NODE_ENV=production", "HOSTNAME="+host, "PORT="+port, "API_URL="+apiURL)
	if cfg.TracesURL != "" {
		w.cmd.Env = append(w.cmd.Env, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT="+cfg.TracesURL)
	}
	w.cmd.Stdout, w.cmd.Stderr = output, output
	// A group of its own: the terminal's Ctrl-C reaches us alone, and we end
	// the child in order. Should we be killed, the kernel ends it.
	w.cmd.SysProcAttr = childAttributes()
	if err := w.cmd.Start(); err != nil {
		return nil, fmt.Errorf("the web server could not be started: %w", err)
	}
	go func() {
		defer close(w.done)
		w.err = w.cmd.Wait()
	}()
	return w, nil
}

// stop ends the web server, in order if it will.
func (w *web) stop() {
	_ = w.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-w.done:
	case <-time.After(5 * time.Second):
		_ = w.cmd.Process.Kill()
		<-w.done
	}
}

// awaitHealthy returns when the API answers through the web.
func (w *web) awaitHealthy(ctx context.Context, origin string) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, origin+"/api/health/ready", nil)
		if err != nil {
			return err
		}
		if res, err := http.DefaultClient.Do(req); err == nil {
			res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case <-w.done:
			return fmt.Errorf("the web server ended at once (%v); %s says why", w.err, w.log)
		case <-ctx.Done():
			return fmt.Errorf("the web server did not become healthy; %s may say why", w.log)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// portFree says in one line whom to ask when a port is taken.
func portFree(addr, setting string) error {
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("port %s is taken by another program, perhaps by a Forebay that still runs; stop it, or choose another port with %s", addr, setting)
	}
	if err != nil {
		return fmt.Errorf("cannot listen on %s (%w); choose another address with %s", addr, err, setting)
	}
	return l.Close()
}
