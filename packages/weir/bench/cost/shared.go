package cost

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/bench/rig"
)

// Shared is what became of callers who asked for one key at once.
type Shared struct {
	Queries int // that the server was asked
	Hurt    int // callers who got an error though they had not left
}

// Coalesce has callers ask for one key at the same moment; every tenth leaves
// before the answer.
func Coalesce(ctx context.Context, r *rig.Rig, callers int) (s Shared, err error) {
	connector, err := mysql.NewConnector(r.Config())
	if err != nil {
		return s, err
	}
	db, err := weir.Open(connector, weir.Options{Max: most})
	if err != nil {
		return s, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var queries, hurt atomic.Int64
	begun := make(chan struct{})
	read := func(ctx context.Context) (int, error) {
		if queries.Add(1) == 1 {
			close(begun)
		}
		var slept int
		err := db.QueryRowContext(ctx, "SELECT SLEEP(0.5)").Scan(&slept)
		return slept, err
	}
	leaving, leave := context.WithCancel(ctx)
	defer leave()
	var all sync.WaitGroup
	for i := range callers {
		all.Go(func() {
			ctx := ctx
			if i%10 == 0 {
				ctx = leaving
			}
			_, err := weir.Coalesce(ctx, db, "key", read)
			if err != nil && (i%10 != 0 || !errors.Is(err, context.Canceled)) {
				hurt.Add(1)
			}
		})
	}
	select {
	case <-begun:
	case <-ctx.Done():
		return s, fmt.Errorf("cost: %w", ctx.Err())
	}
	leave()
	all.Wait()
	return Shared{Queries: int(queries.Load()), Hurt: int(hurt.Load())}, nil
}
