package model

import (
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Operation is what a model did, as OpenTelemetry names it.
type Operation string

// The operations.
const (
	OperationChat       Operation = "chat"
	OperationEmbeddings Operation = "embeddings"
)

// OutcomeOK is the outcome of a call that went well; others are the code of its
// error.
const OutcomeOK = "ok"

// Call is the record of one call to a model. Whose it is says the viewer in the
// context.
type Call struct {
	EndpointID id.ID
	MessageID  id.ID // the answer it was for; Nil for none
	Operation  Operation
	Model      string
	Usage      Usage
	Cost       int64 // millionths of a US dollar
	FirstToken time.Duration
	Took       time.Duration
	Outcome    string // OutcomeOK, or the error's code
}

// ChatCall is the record of a chat that ended with err, or nil.
func ChatCall(e Endpoint, message id.ID, r Reply, err error) Call {
	return Call{
		EndpointID: e.ID, MessageID: message, Operation: OperationChat, Model: r.Model, Usage: r.Usage,
		Cost: e.Cost(r.Usage), FirstToken: r.FirstToken, Took: r.Took, Outcome: OutcomeOf(err),
	}
}

// OutcomeOf is how a call that ended with err is recorded.
func OutcomeOf(err error) string {
	if err == nil {
		return OutcomeOK
	}
	return string(knowledge.CodeOf(err))
}
