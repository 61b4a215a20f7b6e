package embed

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	shortRest = time.Minute      // from a model that may be back soon
	longRest  = 10 * time.Minute // from a fault that one more try is unlikely to end
)

// isModels says whether err is the model's, or its set-up's, and none of ours.
// The model has had its own few attempts by then.
func isModels(err error) bool {
	e, ok := errors.AsType[*knowledge.Error](err)
	return ok && strings.HasPrefix(string(e.Code), "model_")
}

// rest notes what stopped an endpoint, and until when.
func (w *Worker) rest(ctx context.Context, e endpoint.Endpoint, subject id.ID, err error) error {
	fault, _ := errors.AsType[*knowledge.Error](err)
	w.Log.WarnContext(ctx, "embedding rests", "endpoint", subject, "name", e.Name, "code", fault.Code, "error", err)
	return w.Store.Rest(ctx, subject, fault.Message, retryAt(w.Now(), fault))
}

// retryAt is when an endpoint goes on by itself; zero when somebody has to do
// something first.
func retryAt(now time.Time, fault *knowledge.Error) time.Time {
	switch fault.Code {
	case knowledge.CodeModelKey, knowledge.CodeModelUnknown, knowledge.CodeModelAddress, knowledge.CodeModelDimension:
		return time.Time{}
	case knowledge.CodeModelBudget:
		return endpoint.NextMonth(now)
	case knowledge.CodeModelBusy, knowledge.CodeModelUnreachable, knowledge.CodeModelSlow, knowledge.CodeModelStalled,
		knowledge.CodeModelCutOff, knowledge.CodeModelFailed:
		return now.Add(max(shortRest, fault.RetryAfter))
	}
	return now.Add(longRest)
}
