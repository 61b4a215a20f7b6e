package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/packages/weir/bench/arms"
	"github.com/forebay/forebay/packages/weir/bench/load"
	"github.com/forebay/forebay/packages/weir/bench/rig"
)

// track is a pool, its server, and what was seen of them.
type track struct {
	name string
	rig  *rig.Rig
	arm  arms.Arm

	counts  [4]atomic.Int64 // by load.Outcome
	failure atomic.Pointer[error]

	// What follows belongs to whoever looks.
	now, most int
	columns   [plotWidth]int // the most threads in each column's time; -1: not there yet
}

// open starts a server for each kind of pool, all at once.
func open(ctx context.Context, kinds []arms.Kind, flavour string) ([]*track, error) {
	tracks := make([]*track, len(kinds))
	errs := make([]error, len(kinds))
	var starts sync.WaitGroup
	for i, k := range kinds {
		t := &track{name: k.Name}
		for c := range t.columns {
			t.columns[c] = -1
		}
		tracks[i] = t
		starts.Go(func() { errs[i] = t.open(ctx, k, flavour) })
	}
	starts.Wait()
	return tracks, errors.Join(errs...)
}

func (t *track) open(ctx context.Context, k arms.Kind, flavour string) (err error) {
	if t.rig, err = rig.Start(ctx, rig.Options{Flavour: flavour, MaxConnections: maxConnections}); err != nil {
		return err
	}
	t.arm, err = k.Open(arms.Setup{Config: t.rig.Config(), Max: most})
	return err
}

// close throws pool and server away: no error of theirs matters any more.
func (t *track) close() {
	if t.arm != nil {
		_ = t.arm.Close()
	}
	if t.rig != nil {
		_ = t.rig.Close()
	}
}

func (t *track) load(ctx context.Context, lasting time.Duration) error {
	plan := load.Plan{Rate: rate, For: lasting, Deadline: deadline}
	_, err := load.Run(ctx, plan, func(ctx context.Context, _ int) error {
		err := t.arm.Call(ctx, query)
		o := arms.Classify(err)
		t.counts[o].Add(1)
		if o == load.Failed {
			t.failure.CompareAndSwap(nil, &err)
		}
		return err
	}, arms.Classify)
	return err
}

// look counts the server's threads.
func (t *track) look(ctx context.Context, elapsed, lasting time.Duration) error {
	n, err := t.rig.Threads(ctx)
	if err != nil {
		return err
	}
	t.now, t.most = n, max(t.most, n)
	c := min(int(plotWidth*elapsed/lasting), plotWidth-1)
	for i := c; i >= 0 && t.columns[i] < 0; i-- { // a slow look leaves no gap
		t.columns[i] = n
	}
	t.columns[c] = max(t.columns[c], n)
	return nil
}

// verdict says in a sentence what was seen.
func verdict(tracks []*track) string {
	plain, weir := tracks[0], tracks[1]
	said := fmt.Sprintf("With %d connections, %s put up to %d threads on its server", most, plain.name, plain.most)
	if failed := plain.counts[load.Failed].Load(); failed > 0 {
		said += fmt.Sprintf(",\nand %d calls failed (the first: %v)", failed, *plain.failure.Load())
	}
	said += fmt.Sprintf(";\n%s put up to %d on its own", weir.name, weir.most)
	if allowed := most + 2; weir.most > allowed {
		return said + fmt.Sprintf(", over the %d that it promises.", allowed)
	}
	return said + fmt.Sprintf(", within the %d that it promises.", most+2)
}
