// Command forebay is the whole of Forebay's back end: the service, its
// database's migrations, and a command line for people and scripts.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/forebay/forebay/apps/api/internal/ingest/worker"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// version is set at link time: -ldflags "-X main.version=1.2.3".
var version = "development"

func main() {
	if worker.IsChild() { // reads documents for a service that runs this very program
		os.Exit(worker.Serve())
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := exitCode(run(ctx, os.Args[1:], os.Stdout, os.Stderr), os.Stderr)
	stop()
	os.Exit(code)
}

// command is one subcommand.
type command struct {
	name string
	args string // its arguments, for the usage line
	does string
	run  func(ctx context.Context, args []string, stdout, stderr io.Writer) error
}

func commands() []command {
	return []command{
		{"up", "", "start everything for one machine: database, API, web", up},
		{"serve", "", "start the API", serve},
		{"migrate", "up|down|status", "bring the database's schema up or down, or say where it stands", migrateCommand},
		{"import", "PATH...", "put files and folders into the library", importCommand},
		{"ask", `"QUESTION"`, "ask, and read the cited answer", ask},
		{"sign-in", "EMAIL", "sign in for import and ask", signIn},
		{"eval", "--data DIR", "measure search and answers on sets of questions", evaluate},
		{"bench", "[--overload]", "measure first words, search and memory on this machine", bench},
		{"setup", "", "create an organisation and its first admin", setup},
		{"clerk", "sync|link", "bring people in step with Clerk, or link an organisation to Clerk's", clerkCommand},
		{"openapi", "", "print the API's contract", openapi},
		{"version", "", "print the version", printVersion},
	}
}

// usageError is a command line that cannot be understood; its exit status is 2.
type usageError struct{ message string }

func (e usageError) Error() string { return e.message }

// errInterrupted is an interrupt with something to say about what it left.
var errInterrupted = errors.New("interrupted")

func usagef(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	if len(args) == 0 || slices.Contains([]string{"help", "-h", "--help"}, args[0]) {
		printUsage(stdout)
		return nil
	}
	i := slices.IndexFunc(commands(), func(c command) bool { return c.name == args[0] })
	if i < 0 {
		return usagef("there is no command %q; `forebay help` lists them", args[0])
	}
	return commands()[i].run(ctx, args[1:], stdout, stderr)
}

func printUsage(w io.Writer) {
	fmt.Fprint(w, "Forebay: documents in, cited answers out.\n\nUsage: forebay COMMAND [ARGUMENTS]\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-28s %s\n", strings.TrimSpace(c.name+" "+c.args), c.does)
	}
	fmt.Fprint(w, "\n`forebay COMMAND --help` explains one. Settings come from the environment: see docs/configuration.md.\n")
}

func printVersion(_ context.Context, args []string, stdout, _ io.Writer) error {
	if len(args) > 0 {
		return usagef("version takes no arguments")
	}
	_, err := fmt.Fprintln(stdout, version)
	return err
}

// exitCode says in one line what went wrong: 0 for success, 2 for a command
// line that makes no sense, 130 after an interrupt, 1 for the rest.
func exitCode(err error, stderr io.Writer) int {
	switch {
	case err == nil, errors.Is(err, errHelp):
		return 0
	case errors.Is(err, errInterrupted):
		fmt.Fprintln(stderr, "forebay: "+err.Error())
		return 130
	case errors.Is(err, context.Canceled):
		return 130
	case errors.Is(err, errUnsupported):
		return 3
	}
	message := err.Error()
	if e, ok := errors.AsType[*knowledge.Error](err); ok {
		message = e.Message
	}
	fmt.Fprintln(stderr, "forebay: "+message)
	if _, ok := errors.AsType[usageError](err); ok {
		return 2
	}
	return 1
}
