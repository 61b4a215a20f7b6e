// Package eval measures how well and how fast Forebay finds: it puts a
// retrieval set's corpus in through the public API, asks its queries, and
// reports the usual measures beside goals and what others reach.
package eval

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/report"
	"github.com/forebay/forebay/packages/schema/id"
)

// Options configure [Run]. The fields without a default are required.
type Options struct {
	Data   string         // the set's folder; see [Dataset]
	Client *client.Client // of someone who may make collections
	Out    io.Writer      // progress and the table

	ReportDir   string        // where eval-<set>.json goes; empty for no file
	Concurrency int           // uploads at once; default 8
	Patience    time.Duration // the longest wait for the corpus to be searchable; default 10 min
}

func (o Options) withDefaults() Options {
	if o.Concurrency <= 0 {
		o.Concurrency = 8
	}
	if o.Patience <= 0 {
		o.Patience = 10 * time.Minute
	}
	return o
}

func (o Options) validate() error {
	if o.Data == "" || o.Client == nil || o.Out == nil {
		return errors.New("eval: Options.Data, Client and Out are required")
	}
	return nil
}

// depth is how many documents each query ranks.
const depth = 100

// Run evaluates a set. One of a library's own documents is asked of that library
// as it is. Of another, it leaves the collection that it made, for a look at
// single queries; measured again, the same set goes into another.
func Run(ctx context.Context, o Options) error {
	o = o.withDefaults()
	if err := o.validate(); err != nil {
		return err
	}
	data, err := Load(o.Data)
	if err != nil {
		return fmt.Errorf("the evaluation set cannot be used:\n%w", err)
	}
	e := &evaluation{opts: o, data: data, documents: map[id.ID][]string{}}
	if !data.OfLibrary {
		if err := e.fill(ctx); err != nil {
			return err
		}
	}
	rankings, latencies, err := e.ask(ctx)
	if err != nil {
		return err
	}
	r := e.report(Measure(rankings, data.Relevance), latencies)
	if err := r.Print(o.Out); err != nil {
		return err
	}
	if o.ReportDir == "" {
		return nil
	}
	return r.Write(o.ReportDir)
}

// evaluation is one run.
type evaluation struct {
	opts Options
	data Dataset

	collection id.ID
	mu         sync.Mutex
	documents  map[id.ID][]string // the corpus' ids of each document; equal texts are one document
	indexing   time.Duration      // from the first upload until all could be found
}

// say tells a person how far it is.
func (e *evaluation) say(format string, args ...any) {
	_, _ = fmt.Fprintf(e.opts.Out, format+"\n", args...) // progress is not worth failing for
}

// ask runs every query, one after the other, and returns each one's ranking
// and how long each took in milliseconds.
func (e *evaluation) ask(ctx context.Context) (map[string][]string, []float64, error) {
	e.say("Asking %d questions.", len(e.data.Queries))
	rankings := make(map[string][]string, len(e.data.Queries))
	latencies := make([]float64, 0, len(e.data.Queries))
	for _, q := range e.data.Queries {
		began := time.Now()
		result, err := search(ctx, e.opts.Client, e.collection, q.Text)
		if err != nil {
			return nil, nil, fmt.Errorf("query %s: %w", q.ID, err)
		}
		latencies = append(latencies, float64(time.Since(began).Microseconds())/1000)
		for _, p := range result.Passages {
			rankings[q.ID] = append(rankings[q.ID], e.namesOf(p.DocumentID)...)
		}
		if rankings[q.ID] == nil {
			rankings[q.ID] = []string{} // asked, and nothing found: it counts as 0
		}
	}
	return rankings, latencies, nil
}

// namesOf is what the set calls a document.
func (e *evaluation) namesOf(document id.ID) []string {
	if e.data.OfLibrary {
		return []string{document.String()}
	}
	return e.documents[document]
}

// report sets the figures beside what is known of the set.
func (e *evaluation) report(s Scores, latencies []float64) *report.Report {
	known := knownSets[e.data.Name]
	r := report.New("eval-" + e.data.Name)
	r.Add("nDCG@10", s.NDCG10, "", known.ndcg10)
	if known.opponent != "" {
		r.Against(known.opponent)
	}
	r.Add("recall@5", s.Recall5, "", nil)
	r.Add("recall@10", s.Recall10, "", nil)
	r.Add("recall@100", s.Recall100, "", nil)
	r.Add("MRR", s.MRR, "", nil)
	r.Add("queries with an answer", float64(s.Queries), "", nil)
	if !e.data.OfLibrary {
		r.Add("documents", float64(len(e.data.Documents)), "", nil)
		r.Add("upload to searchable", e.indexing.Seconds(), "s", known.indexing)
	}
	r.Add("search p50, one user", Percentile(latencies, 0.50), "ms", nil)
	r.Add("search p95, one user", Percentile(latencies, 0.95), "ms", nil)
	if s.Queries == 0 {
		r.Void = "no query has a relevant document"
	}
	return r
}

// known is what is aimed at on a set, and what others reach.
type known struct {
	ndcg10   *report.Goal
	indexing *report.Goal // seconds
	opponent string       // of nDCG@10
}

// knownSets are the sets with goals, by name.
var knownSets = map[string]known{
	"scifact": {
		ndcg10: report.AtLeast(0.67), indexing: report.AtMost(60),
		opponent: "Anserini BM25 .679, SPLADE-v3 .714, BGE-base .741",
	},
}
