package contract

import (
	"time"

	"github.com/forebay/forebay/packages/schema/id"
)

// EvaluationQuery asks for runs.
type EvaluationQuery struct {
	Name   string `query:"name" maxLength:"120" doc:"Only runs of the set of this name"`
	Cursor string `query:"cursor" maxLength:"200" doc:"From the page before"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"30" doc:"Runs a page"`
}

// StartEvaluation asks the kept questions again, in the background.
type StartEvaluation struct {
	Without []string `json:"without,omitempty" maxItems:"10" enum:"document,phrases,proximity,graph,vector" doc:"Parts of ranking to leave out, to see what each brings, as in a search"`
}

// Evaluation is one run of a set of questions.
type Evaluation struct {
	ID            id.ID              `json:"id" format:"uuid"`
	Name          string             `json:"name" doc:"The set's; runs of one name can be set beside each other" example:"Kept questions"`
	Kind          string             `json:"kind" enum:"kept,set" doc:"kept: the test cases, asked of this library; set: a set that the command line measured elsewhere"`
	State         string             `json:"state" enum:"running,done,stopped,failed"`
	Failure       string             `json:"failure,omitempty" doc:"Of a failed one: what happened, for a person"`
	Version       string             `json:"version" doc:"The program's that was measured"`
	Without       []string           `json:"without,omitempty" doc:"Parts of ranking that were left out"`
	Questions     int                `json:"questions" doc:"How many the run has"`
	Asked         int                `json:"asked" doc:"How many of them it has asked"`
	Figures       []EvaluationFigure `json:"figures" nullable:"false" doc:"Of a run that is done"`
	CreatedBy     id.ID              `json:"createdBy" format:"uuid"`
	CreatedByName string             `json:"createdByName,omitempty"`
	CreatedAt     time.Time          `json:"createdAt"`
	FinishedAt    *time.Time         `json:"finishedAt,omitempty"`
}

// EvaluationFigure is one measure over a run's questions.
type EvaluationFigure struct {
	Measure string  `json:"measure" example:"nDCG@10" doc:"docs/evaluation.md defines each"`
	Value   float64 `json:"value" doc:"From 0 to 1; milliseconds for times"`
	Low     float64 `json:"low" doc:"The lower end of the interval that holds the value with 95% confidence"`
	High    float64 `json:"high" doc:"Its upper end"`
	Counted int     `json:"counted" doc:"Questions that it could be measured on"`
	Unit    string  `json:"unit,omitempty" example:"ms"`
}

// Evaluations is a page of runs, newest first.
type Evaluations struct {
	Evaluations []Evaluation `json:"evaluations" nullable:"false"`
	Next        string       `json:"next,omitempty"`
	Names       []string     `json:"names" nullable:"false" doc:"Every set that has runs here"`
}

// EvaluationResult is how one question of a run went.
type EvaluationResult struct {
	Query        string             `json:"query" doc:"The set's name of the question; of a kept one, its test case"`
	Question     string             `json:"question,omitempty" doc:"The words of a kept question that still exists"`
	Group        string             `json:"group,omitempty" example:"hops=2"`
	Measures     map[string]float64 `json:"measures" doc:"By the measure's name; one that does not apply to the question is missing"`
	Found        []EvaluationHit    `json:"found" nullable:"false" doc:"The best documents, best first"`
	Confidence   *float64           `json:"confidence,omitempty" doc:"How sure the answer was, from 0 to 1"`
	Unanswerable bool               `json:"unanswerable,omitempty" doc:"Whether the set says that its documents do not have the answer"`
	Declined     bool               `json:"declined,omitempty" doc:"Whether the answer said that the library does not have it"`
	TookMS       float64            `json:"tookMs" doc:"The search"`
}

// EvaluationHit is a document that a question found.
type EvaluationHit struct {
	Document string `json:"document" doc:"A document's ID here, or the set's name of it"`
	Name     string `json:"name,omitempty" doc:"Of a document that the viewer may read"`
	Expected bool   `json:"expected,omitempty" doc:"Whether a good answer rests on it"`
}

// EvaluationResults is a page of a run's questions, by their names.
type EvaluationResults struct {
	Results []EvaluationResult `json:"results" nullable:"false"`
	Next    string             `json:"next,omitempty"`
}

// EvaluationComparison sets a run beside an earlier one, on the questions that
// both have.
type EvaluationComparison struct {
	Before     Evaluation             `json:"before"`
	After      Evaluation             `json:"after"`
	Questions  int                    `json:"questions" doc:"Those that both runs have"`
	Measures   []EvaluationDifference `json:"measures" nullable:"false"`
	Changed    []EvaluationChange     `json:"changed" nullable:"false" doc:"Questions that went differently, the greatest loss first"`
	MeasuredBy string                 `json:"measuredBy" doc:"The measure that changed is told by" example:"nDCG@10"`
}

// EvaluationDifference is how one measure differs between two runs.
type EvaluationDifference struct {
	Measure    string  `json:"measure"`
	Before     float64 `json:"before"`
	After      float64 `json:"after"`
	Difference float64 `json:"difference" doc:"After less before"`
	Low        float64 `json:"low" doc:"The lower end of the difference's interval at 95% confidence, from a paired bootstrap"`
	High       float64 `json:"high"`
	Counted    int     `json:"counted"`
	Verdict    string  `json:"verdict" enum:"better,worse,same,too_few" doc:"better, worse: the whole interval is beyond a difference of 0; same: it is not; too_few: fewer than 20 questions"`
}

// EvaluationChange is a question that went differently.
type EvaluationChange struct {
	Query    string  `json:"query"`
	Question string  `json:"question,omitempty"`
	Before   float64 `json:"before"`
	After    float64 `json:"after"`
}

// KeepEvaluation keeps a run that the command line made.
type KeepEvaluation struct {
	Name    string                 `json:"name" minLength:"1" maxLength:"120"`
	Version string                 `json:"version" maxLength:"64"`
	Without []string               `json:"without,omitempty" maxItems:"10"`
	At      time.Time              `json:"at" doc:"When it was made"`
	Results []KeepEvaluationResult `json:"results" minItems:"1" maxItems:"10000"`
}

// KeepEvaluationResult is how one of its questions went, without its words.
type KeepEvaluationResult struct {
	Query        string             `json:"query" minLength:"1" maxLength:"191"`
	Group        string             `json:"group,omitempty" maxLength:"64"`
	Measures     map[string]float64 `json:"measures"`
	Weights      map[string]float64 `json:"weights,omitempty" doc:"What the question counts for a measure where that is not 1: for a precision of citations, how many it has"`
	Found        []string           `json:"found,omitempty" maxItems:"10" doc:"The set's names of the best documents"`
	Confidence   *float64           `json:"confidence,omitempty" minimum:"0" maximum:"1"`
	Unanswerable bool               `json:"unanswerable,omitempty"`
	Declined     bool               `json:"declined,omitempty"`
	TookMS       float64            `json:"tookMs" minimum:"0"`
}
