package contract

// WrittenBy says what wrote an answer, or a part of it, and what that took.
type WrittenBy struct {
	By           string  `json:"by" enum:"model,composed" doc:"composed: of the documents' own sentences, without a model"`
	Model        string  `json:"model,omitempty" doc:"As its server names it"`
	Endpoint     string  `json:"endpoint,omitempty" doc:"The name of the model endpoint that was asked"`
	Fallback     string  `json:"fallback,omitempty" doc:"Why the model did not write this, or not to its end, for a person"`
	FallbackCode string  `json:"fallbackCode,omitempty" doc:"The same for programs; one of the problem codes"`
	InputTokens  int     `json:"inputTokens,omitempty"`
	OutputTokens int     `json:"outputTokens,omitempty"`
	Estimated    bool    `json:"estimated,omitempty" doc:"Whether the tokens were estimated, since the server did not count them"`
	CostUSD      float64 `json:"costUsd,omitempty" doc:"By the endpoint's prices"`
	FirstWordMS  int     `json:"firstWordMs,omitempty" doc:"From asking the model to its first text"`
}

// QueryEvent says what is searched for, where that is not the question as it
// was asked: a question that goes on from earlier ones is put so that it stands
// alone.
type QueryEvent struct {
	Query string `json:"query" doc:"What is searched for"`
}

// WriterEvent says what writes the sentences that follow. A second one comes
// when a model stops before its end and the rest is composed.
type WriterEvent struct {
	WrittenBy
	Sentence int `json:"sentence" doc:"The first sentence that it writes, from 0"`
}
