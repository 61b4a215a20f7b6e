// Command servers prints the folder of a database server to test against, and
// fetches it first from the machine's package archive if it is not there:
//
//	WEIR_MYSQL_ROOT=$(go run ./cmd/servers mysql)
//
// The folder holds usr/sbin/mysqld (or mariadbd). Nothing is installed.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/forebay/forebay/apps/api/internal/database/private"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "servers:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out, progress io.Writer) error {
	if len(args) != 1 || args[0] != string(private.MySQL) && args[0] != string(private.MariaDB) {
		return fmt.Errorf("say which server: %s or %s", private.MySQL, private.MariaDB)
	}
	binary, err := private.Locate(ctx, private.Options{
		Flavour:  private.Flavour(args[0]),
		Progress: func(step string) { fmt.Fprintln(progress, step) },
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(out, binary.Folder())
	return err
}
