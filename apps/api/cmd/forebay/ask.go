package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/packages/schema/contract"
)

const askUsage = `Usage: forebay ask "QUESTION"

Asks, and prints the answer as it comes, each sentence with the number of its
source. The exit status is 3 when nothing in the library supports an answer.
`

// errUnsupported ends an ask that found nothing; what was said is enough.
var errUnsupported = errors.New("nothing in the library supports an answer")

func ask(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	words, err := parse(flagSet("ask", askUsage, stdout), args)
	if err != nil {
		return err
	}
	if len(words) == 0 {
		return usagef(`ask needs a question: forebay ask "What is a slot?"`)
	}
	api, err := connect()
	if err != nil {
		return err
	}
	reader := answerReader{out: stdout, progress: newProgress(stderr), sentence: -1}
	reader.progress.show("Searching…")
	api = api.Telling(func(wait time.Duration) {
		reader.progress.show("Forebay is busy; asking again in %.0f s…", math.Ceil(wait.Seconds()))
	})
	for event, err := range api.Ask(ctx, contract.Ask{Question: strings.Join(words, " ")}) {
		if err != nil {
			reader.progress.clear()
			return err
		}
		if err := reader.take(event); err != nil {
			reader.progress.clear()
			return err
		}
	}
	if !reader.ended {
		return errors.New("the answer broke off before its end; ask again")
	}
	return nil
}

// answerReader prints an answer's events as they come.
type answerReader struct {
	out       io.Writer
	progress  *progress
	sentence  int // the one being printed; -1 before the first
	marks     string
	citations []contract.Citation
	ended     bool
}

func (r *answerReader) take(e client.Event) error {
	switch e.Type {
	case "delta":
		return decoded(e, r.delta)
	case "citation":
		return decoded(e, r.cite)
	case "partial":
		return decoded(e, func(p contract.PartialEvent) error {
			r.endSentence()
			_, err := fmt.Fprintf(r.out, "\n\nPartial: %s", p.Message)
			return err
		})
	case "done":
		return decoded(e, r.done)
	case "error":
		return decoded(e, func(p contract.ErrorEvent) error { return &client.Error{Problem: p.Problem} })
	}
	return nil
}

func decoded[T any](e client.Event, take func(T) error) error {
	var v T
	if err := json.Unmarshal(e.Data, &v); err != nil {
		return fmt.Errorf("reading a %s event: %w", e.Type, err)
	}
	return take(v)
}

func (r *answerReader) delta(d contract.DeltaEvent) error {
	if d.Sentence != r.sentence {
		r.progress.clear()
		r.endSentence()
		switch {
		case r.sentence < 0:
		case d.Break:
			fmt.Fprint(r.out, "\n\n")
		default:
			fmt.Fprint(r.out, " ")
		}
		r.sentence = d.Sentence
	}
	_, err := fmt.Fprint(r.out, d.Text)
	return err
}

// endSentence prints the marks of the sentence that is now whole.
func (r *answerReader) endSentence() {
	fmt.Fprint(r.out, r.marks)
	r.marks = ""
}

func (r *answerReader) cite(c contract.CitationEvent) error {
	if c.Sentence == r.sentence {
		r.marks += fmt.Sprintf(" [%d]", c.Number)
	}
	for _, known := range r.citations {
		if known.Number == c.Number {
			return nil
		}
	}
	r.citations = append(r.citations, c.Citation)
	return nil
}

func (r *answerReader) done(d contract.DoneEvent) error {
	r.ended = true
	r.progress.clear()
	r.endSentence()
	if r.sentence >= 0 {
		fmt.Fprintln(r.out)
	}
	switch d.Status {
	case "unsupported":
		fmt.Fprintf(r.out, "Nothing in the %d documents you can read supports an answer. %s\n", d.Searched, d.Advice)
		for _, p := range d.Nearest {
			fmt.Fprintf(r.out, "  nearest: %s: %s\n", p.DocumentName, firstLine(p.Text))
		}
		return errUnsupported
	case "answered":
	default:
		return fmt.Errorf("the answer ended early: %s", d.Status)
	}
	fmt.Fprintln(r.out)
	for _, c := range r.citations {
		where := c.DocumentName
		if c.Page > 0 {
			where += fmt.Sprintf(", page %d", c.Page)
		}
		fmt.Fprintf(r.out, "  [%d] %s, bytes %d-%d\n", c.Number, where, c.Start, c.End)
	}
	fmt.Fprintf(r.out, "  %d ms\n", d.TookMS)
	return nil
}

func firstLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 100 {
		return string(r[:99]) + "…"
	}
	return s
}
