package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/eval"
	"github.com/forebay/forebay/apps/api/internal/eval/dataset"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
)

const evalUsage = `Usage: forebay eval --data DIR [--data DIR…] [--part NAME] [--ablate | --without PARTS]
                    [--compare RUN] [--gate RUN] [--keep] [--out RUN]

Measures the sets in each DIR, which is a set or a folder of sets: corpus.jsonl,
queries.jsonl and qrels.tsv. A set's corpus goes through the public API into a
Forebay of its own, which is removed at the end; your own library is left alone.

Without corpus.jsonl, as kept questions are exported, the queries are asked of
your own library, as the person that the command line is signed in as.

docs/evaluation.md explains the format, the measures and the gate.
`

// evalArgs is what a person asks of eval.
type evalArgs struct {
	data          []string
	part          string
	without       []string
	compare, gate string
	keep          bool
	out           string
}

func parseEval(args []string, stdout io.Writer) (evalArgs, error) {
	var a evalArgs
	flags := flagSet("eval", evalUsage, stdout)
	flags.Func("data", "a set's folder, or a folder of sets; may be given again", func(dir string) error {
		a.data = append(a.data, dir)
		return nil
	})
	flags.StringVar(&a.part, "part", "", "a part of the sets, such as train")
	without := flags.String("without", "", "parts of ranking to leave out, one at a time, with commas between: "+strings.Join(parts(), ","))
	ablate := flags.Bool("ablate", false, "leave out each part of ranking, one at a time, to see what it brings")
	flags.StringVar(&a.compare, "compare", "", "set the run beside an earlier one, a file of --out")
	flags.StringVar(&a.gate, "gate", "", "fail when the run is worse than an earlier one, a file of --out")
	flags.BoolVar(&a.keep, "keep", false, "keep the run in your own Forebay, where Insights shows it")
	flags.StringVar(&a.out, "out", filepath.Join(dataDir(), "reports", "eval.jsonl"), "where how every question went is written")
	rest, err := parse(flags, args)
	if err != nil {
		return a, err
	}
	if len(rest) > 0 || len(a.data) == 0 {
		return a, usagef("eval needs --data DIR, and nothing else without a flag; `forebay eval --help` lists the flags")
	}
	if *ablate {
		a.without = parts()
	} else if *without != "" {
		a.without = strings.Split(*without, ",")
	}
	for _, part := range a.without {
		if !slices.Contains(parts(), part) {
			return a, usagef("ranking has no part %q; it has %s", part, strings.Join(parts(), ", "))
		}
	}
	return a, nil
}

// parts are the parts of ranking that can be left out. Vectors need a model,
// which a Forebay of its own does not have.
func parts() []string {
	return []string{string(retrieve.PartDocument), string(retrieve.PartPhrases), string(retrieve.PartProximity), string(retrieve.PartGraph)}
}

func evaluate(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	a, err := parseEval(args, stdout)
	if err != nil {
		return err
	}
	sets, err := loadSets(a.data, a.part)
	if err != nil { // before anything is started
		return err
	}
	var earlier eval.Earlier
	if earlier, err = eval.ReadEarlier(a.compare, a.gate); err != nil {
		return err
	}
	var results []*eval.Result
	for _, set := range sets {
		result, err := evaluateOne(ctx, set, a, stdout, stderr)
		if err != nil {
			return fmt.Errorf("%s: %w", set.Name, err)
		}
		results = append(results, result)
	}
	if err := tell(results, a, stdout); err != nil {
		return err
	}
	if a.keep {
		if err := keepRuns(ctx, results, stdout); err != nil {
			return err
		}
	}
	return earlier.Judge(stdout, results)
}

// loadSets reads all sets, so that what is wrong with any is told at once.
func loadSets(folders []string, part string) ([]*dataset.Set, error) {
	var sets []*dataset.Set
	var errs []error
	for _, folder := range folders {
		found, err := dataset.Find(folder, part)
		errs = append(errs, err)
		for _, dir := range found {
			set, err := dataset.Load(dir, part)
			if err != nil {
				err = fmt.Errorf("the evaluation set %s cannot be used:\n%w", dir, err)
			}
			errs = append(errs, err)
			sets = append(sets, set)
		}
	}
	return sets, errors.Join(errs...)
}

// evaluateOne measures a set, on a Forebay of its own unless it is of the
// person's own library.
func evaluateOne(ctx context.Context, set *dataset.Set, a evalArgs, stdout, stderr io.Writer) (*eval.Result, error) {
	o := eval.Options{Out: stdout, Without: a.without}
	fmt.Fprintf(stdout, "\n%s\n", set.Name)
	if set.OfLibrary {
		var err error
		if o.Client, err = connect(); err != nil {
			return nil, err
		}
		return eval.Run(ctx, o, set)
	}
	progress := newProgress(stderr)
	progress.show("Starting a Forebay of its own…")
	i, err := startInstance(ctx, "--no-web", "--no-sample")
	if err != nil {
		return nil, err
	}
	defer i.stop()
	progress.clear()
	o.Client = i.api
	o.Memory = func() (int64, error) { return treeMemory(i.cmd.Process.Pid) }
	return eval.Run(ctx, o, set)
}

// tell prints the table, and writes the figures and how every question went.
func tell(results []*eval.Result, a evalArgs, stdout io.Writer) error {
	fmt.Fprintln(stdout)
	if err := eval.Print(stdout, results); err != nil {
		return err
	}
	if err := eval.Report(results).Write(filepath.Join(dataDir(), "reports")); err != nil {
		return err
	}
	if err := eval.WriteRun(a.out, results); err != nil {
		return err
	}
	_, err := fmt.Fprintf(stdout, "\nHow every question went: %s\n", a.out)
	return err
}

// keepRuns puts the runs into the person's own Forebay.
func keepRuns(ctx context.Context, results []*eval.Result, stdout io.Writer) error {
	var api *client.Client
	var err error
	if api, err = connect(); err != nil {
		return err
	}
	for _, r := range results {
		if err := eval.Keep(ctx, api, version, r); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(stdout, "The runs are kept. Insights shows them beside earlier ones.")
	return err
}
