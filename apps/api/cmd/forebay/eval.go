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
`

func evaluate(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flagSet("eval", evalUsage, stdout)
	data := flags.String("data", "", "the set's folder")
	if rest, err := parse(flags, args); err != nil {
		return err
	} else if len(rest) > 0 || *data == "" {
		return usagef("eval needs --data DIR, and nothing else")
	}
	if _, err := eval.Load(*data); err != nil { // before anything is started
		return err
	}
	progress := newProgress(stderr)
	progress.show("Starting a Forebay of its own…")
	i, err := startInstance(ctx, "--no-web", "--no-sample")
	if err != nil {
		return err
	}
	defer i.stop()
	progress.clear()
	return eval.Run(ctx, eval.Options{Data: *data, Client: i.api, Out: stdout, ReportDir: filepath.Join(dataDir(), "reports")})
}
