package weirent_test

import (
	"context"
	"fmt"
	"log"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/packages/weir"
	"github.com/forebay/forebay/packages/weir/weirent"
	"github.com/forebay/forebay/packages/weir/weirtest"
)

func ExampleNewDriver() {
	server := weirtest.NewServer(nil) // mysql.NewConnector(config) in real life
	db, err := weir.Open(server.Connector(), weir.Options{Max: 20})
	if err != nil {
		log.Fatal(err)
	}
	driver := weirent.NewDriver(db) // for ent.NewClient(ent.Driver(driver))
	defer driver.Close()
	query, args := sql.Dialect(driver.Dialect()).Update("people").Set("name", "ada").Query()
	if err := driver.Exec(context.Background(), query, args, nil); err != nil {
		log.Fatal(err)
	}
	fmt.Println(server.Log()[0])
	// Output: UPDATE `people` SET `name` = ?
}
