package contract

// FlagContext is on whose behalf flags are asked for, as the OpenFeature Remote
// Evaluation Protocol has it. Forebay's flags hold for the whole installation,
// so what it says is not looked at.
type FlagContext struct {
	Context map[string]any `json:"context,omitempty" doc:"Any properties; targetingKey names the subject"`
}

// FlagEvaluation is one flag's value in the OpenFeature Remote Evaluation Protocol.
type FlagEvaluation struct {
	Key     string `json:"key" example:"path.retrieve"`
	Reason  string `json:"reason" enum:"STATIC" doc:"Every rule is for everyone"`
	Variant string `json:"variant" doc:"The variant's name"`
	Value   string `json:"value" doc:"The same: every flag's values are its variants' names"`
}

// FlagEvaluations are the values of all flags.
type FlagEvaluations struct {
	Flags []FlagEvaluation `json:"flags" nullable:"false"`
}

// FlagEvaluationError is why one flag has no value, in the protocol's own form.
type FlagEvaluationError struct {
	Key          string `json:"key"`
	ErrorCode    string `json:"errorCode" enum:"FLAG_NOT_FOUND,PARSE_ERROR,INVALID_CONTEXT,TARGETING_KEY_MISSING,GENERAL"`
	ErrorDetails string `json:"errorDetails,omitempty"`
}
