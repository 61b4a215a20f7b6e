// Command modelfake is a model server without a model, for tests in a browser
// and looking by hand: it speaks OpenAI's and Anthropic's protocol, answers from
// the passages it is given, and misbehaves when its model's name says so.
//
//	go run ./cmd/modelfake -addr 127.0.0.1:18090 -key secret
//
// The models are listed in internal/model/modeltest.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "modelfake:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("modelfake", flag.ContinueOnError)
	addr := flags.String("addr", "127.0.0.1:18090", "where to listen")
	key := flags.String("key", "", "what clients must send as their key; empty for nothing")
	delay := flags.Duration("delay", 15*time.Millisecond, "the pause between two pieces of a reply")
	if err := flags.Parse(args); err != nil {
		return err
	}
	fake := modeltest.New()
	fake.Key, fake.Delay = *key, *delay
	ln, err := net.Listen("tcp", *addr)
	if err != nil {
		return err
	}
	web := &http.Server{Handler: fake, ReadHeaderTimeout: 10 * time.Second}
	fmt.Fprintf(out, "models at http://%s/v1\n", ln.Addr())
	served := make(chan error, 1)
	go func() { served <- web.Serve(ln) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	err = web.Close() // streams that stall on purpose would never end
	if ended := <-served; !errors.Is(ended, http.ErrServerClosed) {
		err = errors.Join(err, ended)
	}
	return err
}
