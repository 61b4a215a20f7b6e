package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/report"
	"github.com/forebay/forebay/packages/schema/contract"
)

const benchUsage = `Usage: forebay bench [--overload]

Measures a Forebay of its own, with the sample library, on this machine: memory
when idle, the time to an answer's first word for one person and for 32 at
once, and search. With --overload: what becomes of questions, and of the
service's health, at up to ten times what it can answer. Everything is stopped
and removed at the end.
`

const (
	askers    = 32
	askRounds = 20 // questions of each asker
	searches  = 300
)

func bench(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flagSet("bench", benchUsage, stdout)
	overload := flags.Bool("overload", false, "measure up to ten times the peak instead")
	if rest, err := parse(flags, args); err != nil {
		return err
	} else if len(rest) > 0 {
		return usagef("bench takes no arguments")
	}
	progress := newProgress(stderr)
	if *overload {
		return benchOverload(ctx, stdout, progress)
	}
	progress.show("Starting a Forebay of its own…")
	i, err := startInstance(ctx)
	if err != nil {
		return err
	}
	defer i.stop()
	r := report.New("bench")
	r.Add("start with a new database, built before", i.Took.Seconds(), "s", report.AtMost(15))
	if err := measure(ctx, i, r, progress); err != nil {
		return err
	}
	progress.clear()
	if err := r.Print(stdout); err != nil {
		return err
	}
	return r.Write(filepath.Join(dataDir(), "reports"))
}

func measure(ctx context.Context, i *instance, r *report.Report, progress *progress) error {
	progress.show("Measuring memory…")
	memory, err := treeMemory(i.cmd.Process.Pid)
	switch {
	case err == nil:
		r.Add("memory when idle, all processes", float64(memory)/(1<<20), "MiB", report.AtMost(600))
	case !errors.Is(err, errors.ErrUnsupported):
		return err
	}
	questions, err := sampleQuestions(ctx, i.api)
	if err != nil {
		return err
	}
	for _, n := range []int{1, askers} {
		progress.show("Measuring the first word for %d…", n)
		firsts, err := firstWords(ctx, i.api, questions, n)
		if err != nil {
			return err
		}
		goal := map[int]float64{1: 50, askers: 250}[n]
		r.Add(fmt.Sprintf("first word, p50, asked by %d", n), quantile(firsts, .5), "ms", nil)
		r.Add(fmt.Sprintf("first word, p95, asked by %d", n), quantile(firsts, .95), "ms", report.AtMost(goal))
	}
	progress.show("Measuring search…")
	took, err := searchTimes(ctx, i.api, questions)
	if err != nil {
		return err
	}
	r.Add("search, p50, one person", quantile(took, .5), "ms", nil)
	r.Add("search, p95, one person", quantile(took, .95), "ms", nil)
	return nil
}

// sampleQuestions are the ones that the service itself suggests.
func sampleQuestions(ctx context.Context, api *client.Client) ([]string, error) {
	s, err := api.Suggestions(ctx)
	if err != nil {
		return nil, err
	}
	if len(s.Questions) == 0 {
		return nil, errors.New("the sample library suggests no question to measure with")
	}
	return s.Questions, nil
}

// firstWords has n people ask one question after the other, each round at the
// same moment, and returns the milliseconds from sending to the first delta.
func firstWords(ctx context.Context, api *client.Client, questions []string, n int) ([]float64, error) {
	var (
		mu     sync.Mutex
		firsts []float64
		failed error
		people sync.WaitGroup
	)
	for p := range n {
		people.Go(func() {
			for round := range askRounds {
				ms, err := firstWord(ctx, api, questions[(p+round)%len(questions)])
				mu.Lock()
				if err != nil {
					failed = errors.Join(failed, err)
				} else {
					firsts = append(firsts, ms)
				}
				mu.Unlock()
				if err != nil {
					return
				}
			}
		})
	}
	people.Wait()
	return firsts, failed
}

// firstWord asks until it is let in, and reads the answer to its end. What it
// waited before counts: a refusal is a wait for who has asked.
func firstWord(ctx context.Context, api *client.Client, question string) (float64, error) {
	began := time.Now()
	for {
		first, err := firstWordSince(ctx, api, question, began)
		if refused, ok := errors.AsType[*client.Error](err); !ok || !isRefusal(refused) || ctx.Err() != nil {
			return first, err
		}
	}
}

func firstWordSince(ctx context.Context, api *client.Client, question string, began time.Time) (float64, error) {
	first := -1.0
	for e, err := range api.Ask(ctx, contract.Ask{Question: question}) {
		switch {
		case err != nil:
			return 0, err
		case e.Type == "delta" && first < 0:
			first = float64(time.Since(began).Microseconds()) / 1000
		case e.Type == "error":
			var problem contract.ErrorEvent
			_ = json.Unmarshal(e.Data, &problem)
			return 0, &client.Error{Problem: problem.Problem}
		}
	}
	if first < 0 {
		return 0, fmt.Errorf("%q got no answer", question)
	}
	return first, nil
}

func searchTimes(ctx context.Context, api *client.Client, questions []string) ([]float64, error) {
	var took []float64
	for k := range searches {
		began := time.Now()
		if _, err := api.Search(ctx, url.Values{"q": {questions[k%len(questions)]}}); err != nil {
			return nil, err
		}
		took = append(took, float64(time.Since(began).Microseconds())/1000)
	}
	return took, nil
}

// quantile is the smallest value that at least the part q of all values does
// not exceed (the nearest rank); 0 of none.
func quantile(values []float64, q float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	rank := int(float64(len(sorted))*q+.999999) - 1
	return sorted[min(max(rank, 0), len(sorted)-1)]
}
