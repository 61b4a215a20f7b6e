package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
)

// errHelp says that a person asked for help and got it.
var errHelp = errors.New("help was printed")

// flagSet makes a command's flags; usage is its whole help but the flags.
func flagSet(name, usage string, stdout io.Writer) *options {
	o := &options{FlagSet: flag.NewFlagSet(name, flag.ContinueOnError), usage: usage, stdout: stdout}
	o.SetOutput(io.Discard)
	o.Usage = func() {} // parse tells help from a mistake
	return o
}

type options struct {
	*flag.FlagSet
	usage  string
	stdout io.Writer
}

func (o *options) printHelp() {
	fmt.Fprintln(o.stdout, o.usage)
	o.SetOutput(o.stdout)
	o.PrintDefaults()
}

// parse reads a command's arguments. Flags may stand before and after the
// others; what is left is returned.
func parse(fs *options, args []string) ([]string, error) {
	var rest []string
	for {
		err := fs.Parse(args)
		switch {
		case errors.Is(err, flag.ErrHelp):
			fs.printHelp()
			return nil, errHelp
		case err != nil:
			return nil, usagef("%s: %v; `forebay %s --help` lists the flags", fs.Name(), err, fs.Name())
		case fs.NArg() == 0:
			return rest, nil
		}
		rest = append(rest, fs.Arg(0))
		args = fs.Args()[1:]
	}
}
