// Threads shows in a terminal what a MySQL server sees of impatient callers:
// queries that take five seconds, callers who give up after 200 ms, and pools of
// ten connections. Through database/sql each cancelled query runs on while its
// place goes to the next, until the server takes no more connections. Through
// weir the line stays flat.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/rig"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case err == nil:
		return
	case errors.Is(err, rig.ErrNone):
		fmt.Fprintln(os.Stderr, "threads: this needs a MySQL or MariaDB server's program on this machine, and found none.")
		fmt.Fprintln(os.Stderr, "Install one, for instance Debian's mariadb-server-core, or ask for the other: -flavour mysql.")
		fmt.Fprintln(os.Stderr, err)
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "threads:", err)
	}
	os.Exit(1)
}

// The scene: 10 connections, 200 callers a second.
const (
	most           = 10
	rate           = 200
	deadline       = 200 * time.Millisecond
	query          = "SELECT SLEEP(5)"
	maxConnections = 400
	shortest       = 5 * time.Second
	lookEvery      = 250 * time.Millisecond
)

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	f := flag.NewFlagSet("threads", flag.ContinueOnError)
	f.SetOutput(stderr)
	lasting := f.Duration("for", time.Minute, "how long the load lasts")
	flavour := f.String("flavour", "", "the server: mariadb (default) or mysql")
	if err := f.Parse(args); err != nil {
		return err
	}
	if *lasting < shortest {
		return fmt.Errorf("-for %v: it takes %v to see anything", *lasting, shortest)
	}
	kinds, err := arms.Select(arms.Raw, arms.Weir)
	if err != nil {
		return err
	}
	fmt.Fprintln(stdout, "Starting two servers…")
	tracks, err := open(ctx, kinds, *flavour)
	defer func() {
		for _, t := range tracks {
			t.close()
		}
	}()
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "Queries that take 5 s, %d callers a second who each give up after %v, and pools of\n"+
		"%d connections. Each pool has a server of its own, max_connections %d.\n\n", rate, deadline, most, maxConnections)
	if err := perform(ctx, tracks, *lasting, newScreen(stdout, *lasting)); err != nil {
		return err
	}
	fmt.Fprintln(stdout, "\n"+verdict(tracks))
	return nil
}

// perform puts the load on all tracks at once and shows what comes of it.
func perform(ctx context.Context, tracks []*track, lasting time.Duration, s *screen) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	began := time.Now()
	var loads sync.WaitGroup
	for _, t := range tracks {
		loads.Go(func() {
			if err := t.load(ctx, lasting); err != nil {
				cancel(err)
			}
		})
	}
	over := make(chan struct{})
	go func() {
		loads.Wait()
		close(over)
	}()
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		for _, t := range tracks {
			if err := t.look(ctx, time.Since(began), lasting); err != nil {
				cancel(err)
			}
		}
		s.draw(tracks, time.Since(began))
		select {
		case <-tick.C:
		case <-over:
			s.draw(tracks, lasting)
			return context.Cause(ctx)
		}
	}
}
