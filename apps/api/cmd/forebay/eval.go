package main

import (
	"context"
	"io"
	"path/filepath"

	"github.com/forebay/forebay/apps/api/internal/eval"
)

const evalUsage = `Usage: forebay eval --data DIR

Measures retrieval on the set in DIR: corpus.jsonl, queries.jsonl and qrels.tsv.
The corpus goes through the public API into a Forebay of its own, which is
removed at the end; your own library is left alone.

Without corpus.jsonl, as kept questions are exported, the queries are asked of
your own library, as the person that the command line is signed in as.
`

func evaluate(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flagSet("eval", evalUsage, stdout)
	data := flags.String("data", "", "the set's folder")
	if rest, err := parse(flags, args); err != nil {
		return err
	} else if len(rest) > 0 || *data == "" {
		return usagef("eval needs --data DIR, and nothing else")
	}
	set, err := eval.Load(*data)
	if err != nil { // before anything is started
		return err
	}
	o := eval.Options{Data: *data, Out: stdout, ReportDir: filepath.Join(dataDir(), "reports")}
	if set.OfLibrary {
		if o.Client, err = connect(); err != nil {
			return err
		}
		return eval.Run(ctx, o)
	}
	progress := newProgress(stderr)
	progress.show("Starting a Forebay of its own…")
	i, err := startInstance(ctx, "--no-web", "--no-sample")
	if err != nil {
		return err
	}
	defer i.stop()
	progress.clear()
	o.Client = i.api
	return eval.Run(ctx, o)
}
