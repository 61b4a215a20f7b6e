package weir_test

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"log"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

// library answers the examples' statements. With a real server, the connector
// comes from mysql.NewConnector.
func library() *weirtest.Server {
	return weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		switch {
		case strings.HasPrefix(st.Query, "SELECT title"):
			return weirtest.Reply{Columns: []string{"title"}, Rows: [][]driver.Value{{"Weirs"}, {"Flumes"}}}
		case strings.HasPrefix(st.Query, "SELECT COUNT"):
			return weirtest.Reply{Columns: []string{"n"}, Rows: [][]driver.Value{{int64(2)}}}
		case strings.HasPrefix(st.Query, "SELECT SLEEP"):
			return weirtest.Reply{UntilKilled: true}
		}
		return weirtest.Reply{RowsAffected: 1}
	})
}

func openExample() *weir.DB {
	db, err := weir.Open(library().Connector(), weir.Options{Max: 4})
	if err != nil {
		log.Fatal(err)
	}
	return db
}

func ExampleOpen() {
	connector := library().Connector() // mysql.NewConnector(config) in real life
	db, err := weir.Open(connector, weir.Options{
		Max:             20,
		DefaultDeadline: 5 * time.Second,
		Classes: map[weir.Class]weir.ClassOptions{
			weir.Interactive: {Priority: 1},
			weir.Background:  {Share: 0.1, Limit: 0.5}, // always some, never more than half
		},
	})
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	fmt.Println(db.PingContext(context.Background()))
	// Output: <nil>
}

func ExampleDB_QueryContext() {
	db := openExample()
	defer db.Close()
	rows, err := db.QueryContext(context.Background(), "SELECT title FROM documents")
	if err != nil {
		log.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var title string
		if err := rows.Scan(&title); err != nil {
			log.Fatal(err)
		}
		fmt.Println(title)
	}
	fmt.Println(rows.Err())
	// Output:
	// Weirs
	// Flumes
	// <nil>
}

func ExampleDB_QueryContext_deadline() {
	db := openExample()
	defer db.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	_, err := db.QueryContext(ctx, "SELECT SLEEP(5)")
	fmt.Println(err) // at once; the slot follows when the server has killed the query
	// Output: context deadline exceeded
}

func ExampleDB_QueryRowContext() {
	db := openExample()
	defer db.Close()
	var n int
	if err := db.QueryRowContext(context.Background(), "SELECT COUNT(*) FROM documents").Scan(&n); err != nil {
		log.Fatal(err)
	}
	fmt.Println(n)
	// Output: 2
}

func ExampleDB_ExecContext() {
	db := openExample()
	defer db.Close()
	ctx := weir.WithClass(context.Background(), weir.Background)
	result, err := db.ExecContext(ctx, "UPDATE documents SET seen = 1 WHERE id = ?", 7)
	var shed *weir.ShedError
	switch {
	case errors.As(err, &shed):
		fmt.Println("nothing was sent; again in", shed.RetryAfter)
	case errors.Is(err, weir.ErrOutcomeUnknown):
		fmt.Println("it may have happened: look before repeating it")
	case err != nil:
		fmt.Println(err)
	default:
		fmt.Println(result.RowsAffected())
	}
	// Output: 1 <nil>
}

func ExampleDB_BeginTx() {
	db := openExample()
	defer db.Close()
	ctx := context.Background()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer tx.Rollback() // does nothing after Commit
	if _, err := tx.ExecContext(ctx, "INSERT INTO documents (title) VALUES (?)", "Sluices"); err != nil {
		log.Fatal(err)
	}
	// The transaction's own context keeps its task from waiting for a second slot.
	_, err = db.ExecContext(tx.Context(), "UPDATE counters SET n = n + 1")
	fmt.Println(errors.Is(err, weir.ErrSlotHeld))
	fmt.Println(tx.Commit())
	// Output:
	// true
	// <nil>
}

func ExampleWithComment() {
	server := library()
	db, err := weir.Open(server.Connector(), weir.Options{})
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	ctx := weir.WithComment(context.Background(), "request_id", "01J9", "route", "/v1/ask")
	if _, err := db.ExecContext(ctx, "DELETE FROM drafts"); err != nil {
		log.Fatal(err)
	}
	fmt.Println(server.Log()[0])
	// Output: DELETE FROM drafts /*request_id='01J9',route='%2Fv1%2Fask'*/
}

func ExampleGo() {
	db := openExample()
	defer db.Close()
	ctx := context.Background()
	count := weir.Go(ctx, func(ctx context.Context) (n int, err error) {
		err = db.QueryRowContext(ctx, "SELECT COUNT(*) FROM documents").Scan(&n)
		return n, err
	})
	// ... other work ...
	fmt.Println(count.Await(ctx))
	// Output: 2 <nil>
}

func ExampleStream() {
	db := openExample()
	defer db.Close()
	titles := weir.Stream(context.Background(), db, func(rows *weir.Rows) (title string, err error) {
		err = rows.Scan(&title)
		return title, err
	}, "SELECT title FROM documents WHERE org = ?", 7)
	for title, err := range titles { // the query runs now, and holds its slot until the loop ends
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(title)
	}
	// Output:
	// Weirs
	// Flumes
}

func ExampleCoalesce() {
	db := openExample()
	defer db.Close()
	// Whoever asks for this while it is being read shares the answer.
	count := func(ctx context.Context, org int) (int, error) {
		return weir.Coalesce(ctx, db, fmt.Sprint("documents of org ", org), func(ctx context.Context) (n int, err error) {
			err = db.QueryRowContext(ctx, "SELECT COUNT(*) FROM documents WHERE org = ?", org).Scan(&n)
			return n, err
		})
	}
	ctx := context.Background()
	var callers []*weir.Future[int]
	for range 3 {
		callers = append(callers, weir.Go(ctx, func(ctx context.Context) (int, error) { return count(ctx, 7) }))
	}
	for _, r := range weir.Gather(ctx, callers...) {
		fmt.Println(r.Value, r.Err)
	}
	// Output:
	// 2 <nil>
	// 2 <nil>
	// 2 <nil>
}

func ExampleOutcomeOf() {
	server := weirtest.NewServer(func(st weirtest.Statement) weirtest.Reply {
		if strings.HasPrefix(st.Query, "INSERT") {
			return weirtest.Reply{Err: &mysql.MySQLError{Number: 1062, Message: "Duplicate entry '7' for key 'id'"}}
		}
		return weirtest.Reply{Lose: true} // the connection breaks where the answer should come
	})
	db, err := weir.Open(server.Connector(), weir.Options{Max: 4})
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	for _, query := range []string{"INSERT INTO t VALUES (7)", "UPDATE t SET n = n + 1"} {
		_, err := db.ExecContext(context.Background(), query)
		switch weir.OutcomeOf(err) {
		case weir.OutcomeRejected:
			fmt.Println("no, and not the next time:", err)
		case weir.OutcomeUnknown:
			fmt.Println("it may have happened")
		case weir.OutcomeShed, weir.OutcomeTransient, weir.OutcomeUnavailable:
			fmt.Println("it did not happen; try again later")
		}
	}
	// Output:
	// no, and not the next time: Error 1062: Duplicate entry '7' for key 'id'
	// it may have happened
}

func ExampleWithIdempotent() {
	failing := false
	server := weirtest.NewServer(func(weirtest.Statement) weirtest.Reply {
		defer func() { failing = false }()
		return weirtest.Reply{Lose: failing}
	})
	db, err := weir.Open(server.Connector(), weir.Options{Max: 1, RetryBudget: 1})
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	ctx := weir.WithIdempotent(context.Background())
	touch := func() error {
		_, err := db.ExecContext(ctx, "UPDATE documents SET seen = 1 WHERE id = ?", 7)
		return err
	}
	fmt.Println(touch()) // its success earns the retry that the next one needs
	failing = true
	fmt.Println(touch())
	fmt.Println(len(server.Log()), "attempts of 2 calls")
	// Output:
	// <nil>
	// <nil>
	// 3 attempts of 2 calls
}

func ExampleGather() {
	ctx := context.Background()
	sources := []string{"lexical", "broken"}
	var futures []*weir.Future[int]
	for _, name := range sources {
		futures = append(futures, weir.Go(ctx, func(context.Context) (int, error) {
			if name == "broken" {
				return 0, errors.New("no index")
			}
			return 12, nil
		}))
	}
	for i, r := range weir.Gather(ctx, futures...) { // in the order in which they land
		fmt.Println(sources[i], r.Value, r.Err)
	}
	// Unordered output:
	// lexical 12 <nil>
	// broken 0 no index
}
