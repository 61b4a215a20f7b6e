package weirtest_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// A write whose connection breaks under it is of unknown outcome.
func ExampleNewServer() {
	server := weirtest.NewServer(func(s weirtest.Statement) weirtest.Reply {
		return weirtest.Reply{Lose: s.Query == "UPDATE t SET n = 1"}
	})
	db, err := weir.Open(server.Connector(), weir.Options{Max: 2})
	if err != nil {
		log.Fatal(err)
	}
	_, err = db.ExecContext(context.Background(), "UPDATE t SET n = 1")
	fmt.Println(errors.Is(err, weir.ErrOutcomeUnknown))
	fmt.Println(db.Close(), server.Threads(), server.StrayKills())
	// Output:
	// true
	// <nil> 0 0
}
