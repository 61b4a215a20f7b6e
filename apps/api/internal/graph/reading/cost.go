package reading

import (
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
)

// envelope is more than what a server adds to a prompt, in tokens.
const envelope = 256

// most is the most that a request can take, made so many times: no tokeniser
// makes more tokens of a text than it has bytes.
func most(r model.Request, times int) model.Usage {
	input := envelope + len(r.System)
	for _, t := range r.Turns {
		input += len(t.Text)
	}
	return model.Usage{InputTokens: times * input, OutputTokens: times * r.MaxTokens}
}

// cost is what a call has cost. Where the server read the passage and counted
// nothing, it is the most that it can have been.
func cost(e model.Endpoint, r model.Request, reply model.Reply, failed error) int64 {
	if reply.Usage != (model.Usage{}) || refused(failed) {
		return e.Cost(reply.Usage)
	}
	return e.Cost(most(r, min(max(reply.Attempts, 1), model.Attempts)))
}

// refused says whether a call failed before the model had anything to do.
func refused(err error) bool {
	switch knowledge.CodeOf(err) {
	case knowledge.CodeModelBudget, knowledge.CodeModelAddress, knowledge.CodeModelUnreachable, knowledge.CodeModelTLS,
		knowledge.CodeModelKey, knowledge.CodeModelUnknown, knowledge.CodeModelBusy, knowledge.CodeModelRejected, knowledge.CodeModelContext:
		return true
	}
	return false
}
