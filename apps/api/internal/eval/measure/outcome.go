// Package measure says how well questions went: of rankings, citations, answers
// and refusals, each measure by its published definition. It computes and knows
// nothing of how the questions were asked.
package measure

// The measures, as reports, the API and docs/evaluation.md call them.
const (
	NDCG10        = "nDCG@10"
	Recall5       = "recall@5"
	Recall10      = "recall@10"
	Recall100     = "recall@100"
	MRR           = "MRR"
	AllEvidence5  = "all evidence@5"
	AllEvidence10 = "all evidence@10"

	CitationPrecision = "citation precision"
	CitationRecall    = "citation recall"
	Containment       = "answer containment"
	Answered          = "answered" // of the questions that have an answer

	RefusalAUC    = "refusal AUC"
	Refused       = "refused at 5% false refusals"
	FalseRefusals = "false refusals there"
	Calibration   = "calibration error"
)

// Outcome is how one question of a run went: a line of a run's file.
type Outcome struct {
	Set     string `json:"set"`
	Without string `json:"without,omitempty"` // the part of ranking that was left out
	Query   string `json:"query"`
	Group   string `json:"group,omitempty"` // the kind of question, such as "hops=2"
	// Scores are the question's by measure. A measure that does not apply to it
	// is missing.
	Scores map[string]Score `json:"scores"`
	// Confidence is how sure the answer was, from 0 to 1; nil when none was asked for.
	Confidence   *float64 `json:"confidence,omitempty"`
	Unanswerable bool     `json:"unanswerable,omitempty"`
	Declined     bool     `json:"declined,omitempty"` // the answer said that the library does not have it
	Ranking      []string `json:"ranking,omitempty"`  // the best documents, best first
	TookMS       float64  `json:"tookMs,omitempty"`   // of the search, in milliseconds
	AnswerMS     float64  `json:"answerMs,omitempty"` // of the whole answer
}

// Score is one question's share of a measure over many: they come together as
// the mean of the values by weight. The weight is 1 for what counts questions;
// for a precision of citations it is the number of citations, so that the mean
// is over these (micro average).
type Score struct {
	Value  float64 `json:"v"`
	Weight float64 `json:"w"`
}

// set notes a score of weight 1.
func (o *Outcome) set(name string, value float64) {
	if o.Scores == nil {
		o.Scores = map[string]Score{}
	}
	o.Scores[name] = Score{value, 1}
}

// share notes right of all, and nothing when there are none.
func (o *Outcome) share(name string, right, all int) {
	if all == 0 {
		return
	}
	o.set(name, 0)
	o.Scores[name] = Score{float64(right) / float64(all), float64(all)}
}

// Rank scores a ranking. A question without a relevant document gets no score,
// as trec_eval has it.
func (o *Outcome) Rank(ranking []string, r Relevance) {
	o.Ranking = ranking[:min(kept, len(ranking))]
	if r.Relevant() == 0 {
		return
	}
	o.set(NDCG10, NDCG(ranking, r, 10))
	o.set(Recall5, Recall(ranking, r, 5))
	o.set(Recall10, Recall(ranking, r, 10))
	o.set(Recall100, Recall(ranking, r, 100))
	o.set(MRR, ReciprocalRank(ranking, r))
	o.set(AllEvidence5, AllEvidence(ranking, r, 5))
	o.set(AllEvidence10, AllEvidence(ranking, r, 10))
}

// kept is how many documents of a ranking an outcome keeps.
const kept = 10

// Cite scores citations: right of those cited are evidence, found of all the
// evidence are cited.
func (o *Outcome) Cite(right, cited, found, evidence int) {
	o.share(CitationPrecision, right, cited)
	o.share(CitationRecall, found, evidence)
}

// Answer scores an answer's words by the right answers, if the set has them.
func (o *Outcome) Answer(text string, right []string) {
	if len(right) == 0 {
		return
	}
	value := 0.0
	if Contains(text, right) {
		value = 1
	}
	o.set(Containment, value)
}

// Reply notes whether a question that has an answer was answered.
func (o *Outcome) Reply(declined bool) {
	o.Declined = declined
	if o.Unanswerable {
		return
	}
	value := 1.0
	if declined {
		value = 0
	}
	o.set(Answered, value)
}
