package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
)

// instance is a whole Forebay of its own in a temporary folder, as a child
// process: what is measured on it is what a person gets, and their own data is
// left alone.
type instance struct {
	cmd   *exec.Cmd
	done  chan struct{}
	err   error
	dir   string
	api   *client.Client
	Took  time.Duration // from the start of the process to its being healthy
	URL   string        // of the API
	Token string
}

// startInstance runs `forebay up` with the given flags and waits until it is healthy.
func startInstance(ctx context.Context, flags ...string) (*instance, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "forebay-")
	if err != nil {
		return nil, err
	}
	i := &instance{dir: dir, done: make(chan struct{})}
	addrs, err := freeAddrs(2)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	output, err := os.Create(filepath.Join(dir, "up.log"))
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	defer output.Close()
	i.cmd = exec.Command(self, append([]string{"up"}, flags...)...)
	i.cmd.Env = append(os.Environ(), "FOREBAY_DATA="+dir, "FOREBAY_ADDR="+addrs[0], "FOREBAY_WEB_ADDR="+addrs[1], "DATABASE_URL=")
	i.cmd.Stdout, i.cmd.Stderr = output, output
	i.cmd.SysProcAttr = childAttributes()
	began := time.Now()
	if err := i.cmd.Start(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	go func() {
		defer close(i.done)
		i.err = i.cmd.Wait()
	}()
	if err := i.awaitUp(ctx); err != nil {
		i.stop()
		return nil, err
	}
	i.Took = time.Since(began)
	return i, nil
}

// freeAddrs returns loopback addresses whose ports were free a moment ago.
func freeAddrs(n int) ([]string, error) {
	addrs := make([]string, n)
	for k := range addrs {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer l.Close()
		_, port, _ := net.SplitHostPort(l.Addr().String())
		addrs[k] = "localhost:" + port
	}
	return addrs, nil
}

// upMark is the line that `forebay up` ends its start with.
const upMark = "Ctrl-C stops everything"

func (i *instance) awaitUp(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	for {
		log, _ := os.ReadFile(filepath.Join(i.dir, "up.log"))
		if strings.Contains(string(log), upMark) {
			return i.connect()
		}
		select {
		case <-i.done:
			return fmt.Errorf("a temporary Forebay did not start: %s", lastLine(string(log)))
		case <-ctx.Done():
			return fmt.Errorf("a temporary Forebay did not start in time: %w", ctx.Err())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func (i *instance) connect() error {
	body, err := os.ReadFile(filepath.Join(i.dir, "session.json"))
	if err != nil {
		return err
	}
	var s session
	if err := json.Unmarshal(body, &s); err != nil {
		return err
	}
	i.URL, i.Token = s.URL, s.Token
	i.api = client.New(s.URL, s.Token)
	return nil
}

// stop ends the instance as Ctrl-C would and removes its folder.
func (i *instance) stop() {
	_ = i.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-i.done:
	case <-time.After(30 * time.Second):
		_ = i.cmd.Process.Kill()
		<-i.done
	}
	_ = os.RemoveAll(i.dir)
}

func lastLine(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return lines[len(lines)-1]
}
