// Command chaos hurts real servers under weir, scenario by scenario, and says
// what held. It starts the servers itself.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/signal"
	"regexp"

	"github.com/forebay/forebay/packages/weir/bench/chaos"
	"github.com/forebay/forebay/packages/weir/bench/report"
	"github.com/forebay/forebay/packages/weir/internal/servertest"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	if errors.Is(err, flag.ErrHelp) {
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "chaos:", err)
		os.Exit(1)
	}
}

const target = "chaos-weir"

var errBroken = errors.New("a promise was broken")

// run is the command: it reports to out, and on what happens meanwhile to progress.
func run(ctx context.Context, args []string, out, progress io.Writer) error {
	flags := flag.NewFlagSet("chaos", flag.ContinueOnError)
	flags.SetOutput(progress)
	only := flags.String("run", "", "run only the scenarios whose `name` matches this regular expression")
	flavour := flags.String("flavour", "", "run on this `server` only: mariadb or mysql (default: mariadb, and mysql where "+servertest.EnvMySQLRoot+" names one)")
	verbose := flags.Bool("v", false, "tell what happens, and every figure")
	asJSON := flags.Bool("json", false, "print the report as JSON, not as tables")
	reports := flags.String("reports", "", "write the report to <`folder`>/"+target+".json")
	if err := flags.Parse(args); err != nil {
		return err
	}
	match, err := regexp.Compile(*only)
	if err != nil {
		return err
	}
	flavours, err := choose(*flavour)
	if err != nil {
		return err
	}
	detail := io.Discard
	if *verbose {
		detail = progress
	}
	var all []chaos.Summary
	for _, f := range flavours {
		some, err := chaos.Run(ctx, f, match, log.New(detail, "", log.Ltime|log.Lmicroseconds))
		if err != nil {
			return err
		}
		all = append(all, some...)
	}
	return tell(all, out, *verbose, *asJSON, *reports)
}

// choose is the flavours to run on.
func choose(flavour string) ([]servertest.Flavour, error) {
	switch servertest.Flavour(flavour) {
	case servertest.MariaDB, servertest.MySQL:
		return []servertest.Flavour{servertest.Flavour(flavour)}, nil
	case "":
		all := []servertest.Flavour{servertest.MariaDB}
		if os.Getenv(servertest.EnvMySQLRoot) != "" {
			all = append(all, servertest.MySQL)
		}
		return all, nil
	}
	return nil, fmt.Errorf("there is no server flavour %q", flavour)
}

// tell reports the run, and fails if a promise was broken.
func tell(all []chaos.Summary, out io.Writer, verbose, asJSON bool, reports string) error {
	r := chaos.Collect(target, all)
	if reports != "" {
		if err := r.Write(reports); err != nil {
			return err
		}
	}
	if err := show(r, all, out, verbose, asJSON); err != nil {
		return err
	}
	for _, s := range all {
		if s.Broken() {
			return errBroken
		}
	}
	return nil
}

// show prints the report: as JSON, or the scenarios' verdicts, after every
// figure if the reader wants them.
func show(r *report.Report, all []chaos.Summary, out io.Writer, verbose, asJSON bool) error {
	if asJSON {
		e := json.NewEncoder(out)
		e.SetIndent("", "  ")
		return e.Encode(r)
	}
	if verbose {
		if err := r.Print(out); err != nil {
			return err
		}
		fmt.Fprintln(out)
	}
	if err := chaos.Print(out, all); err != nil {
		return err
	}
	if r.Void != "" {
		fmt.Fprintln(out, "This run does not count:", r.Void)
	}
	return nil
}
