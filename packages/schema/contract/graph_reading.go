package contract

import "time"

// GraphReading is how far a model has read the library for the graph, and what
// more of it is likely to cost.
type GraphReading struct {
	State    string          `json:"state" enum:"none,running,stopped,done"`
	Model    string          `json:"model,omitempty" doc:"The name of the model that reads: the one for answers; left out when none is set up"`
	Budget   float64         `json:"budget" doc:"The cap in US dollars, counted from the first reading on"`
	Spent    float64         `json:"spent" doc:"US dollars, with what passages that are being read may cost"`
	Failure  string          `json:"failure,omitempty" doc:"What stopped it, in a sentence"`
	RetryAt  *time.Time      `json:"retryAt,omitempty" doc:"When it goes on by itself"`
	Estimate ReadingEstimate `json:"estimate"`
	Outcomes map[string]int  `json:"outcomes" doc:"What became of the passages that were read: ok, partly, nothing, invented, broken_json, or the code of an error"`
}

// ReadingEstimate is what it takes to read the passages that the model has not read.
type ReadingEstimate struct {
	Passages     int     `json:"passages"`
	InputTokens  int     `json:"inputTokens"`
	OutputTokens int     `json:"outputTokens"`
	Cost         float64 `json:"cost" doc:"US dollars, at the prices that are set for the model"`
}

// StartGraphReading has the model read what it has not read.
type StartGraphReading struct {
	Budget float64 `json:"budget" minimum:"0" maximum:"1000000" doc:"The most that it may cost, in US dollars; 0 only for a model without a price"`
}
