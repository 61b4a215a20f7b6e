package eval

import (
	"slices"

	"github.com/forebay/forebay/apps/api/internal/eval/measure"
	"github.com/forebay/forebay/apps/api/internal/report"
)

// The figures beside the measures, as reports call them.
const (
	searchP50 = "search p50, one user"
	searchP95 = "search p95, one user"
	answerP50 = "answer p50, one user"
	answerP95 = "answer p95, one user"
	indexing  = "upload to searchable"
	graphRate = "documents into the graph"
	peak      = "memory while taking in, peak"
)

// goal is what is aimed at on a set.
type goal struct {
	set, figure string
	bound       *report.Goal
}

// goals are what is aimed at without a model, with one configuration for all sets.
var goals = []goal{
	{"scifact", measure.NDCG10, report.AtLeast(.705)},
	{"scifact", measure.CitationPrecision, report.AtLeast(.35)},
	{"scifact", measure.CitationRecall, report.AtLeast(.35)},
	{"scifact", searchP95, report.AtMost(50)},    // ms
	{"scifact", indexing, report.AtMost(120)},    // s
	{"scifact", graphRate, report.AtLeast(1000)}, // a minute
	{"musique100", measure.Recall5, report.AtLeast(.76)},
	{"lihua-world", measure.Recall5, report.AtLeast(.925)},
	{"lihua-world", measure.RefusalAUC, report.AtLeast(.85)},
	{"lihua-world", measure.Refused, report.AtLeast(.40)},
}

// partBound is how much a set's main measure may gain when a part of ranking is
// left out: a part that costs more has no place.
const partBound = .01

func goalOf(set, figure string) *report.Goal {
	i := slices.IndexFunc(goals, func(g goal) bool { return g.set == set && g.figure == figure })
	if i < 0 {
		return nil
	}
	return goals[i].bound
}

// opponents are what others reach on a set, by its main measure.
var opponents = map[string]string{
	"scifact":     "BM25 .679 (Anserini), SPLADE-v3 .714, BGE-base .741",
	"musique100":  "on the 1,000 questions: BM25 .412, HippoRAG .521, HippoRAG 2 .747",
	"lihua-world": "no retrieval figures published",
}

// mainMeasure is what a set is mostly judged by: the first ranking measure that
// has a goal there, and otherwise nDCG@10.
func mainMeasure(set string) string {
	for _, g := range goals {
		if m, ranks := measure.Named(g.figure); g.set == set && ranks {
			return m.Name
		}
	}
	return measure.NDCG10
}
