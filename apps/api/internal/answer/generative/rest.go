package generative

import (
	"errors"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
)

// tries is how many failures in a row earn a model a rest.
const tries = 2

// rests remembers which models fail, so that not every question waits for one
// that hangs: after two failures in a row it is left alone for a while.
type rests struct {
	rest time.Duration

	mu     sync.Mutex
	failed map[string]failure // by where and what the model is, so that a change of that begins anew
}

type failure struct {
	count int
	until time.Time
	last  string // what went wrong, for a person
}

func restKey(e model.Endpoint) string {
	return e.ID.String() + " " + e.BaseURL + " " + e.Model
}

// refuses is the error of a model that rests.
func (r *rests) refuses(e model.Endpoint) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	f := r.failed[restKey(e)]
	if f.count < tries || !time.Now().Before(f.until) {
		return nil
	}
	err := knowledge.Errorf(knowledge.CodeModelFailed, "The model failed just now and is left alone for a moment. The last time: %s", f.last)
	err.RetryAfter = time.Until(f.until)
	return err
}

// note counts failures that the next question would meet as well. Any other
// outcome clears them.
func (r *rests) note(e model.Endpoint, err error) {
	known, ok := errors.AsType[*knowledge.Error](err)
	lasting := false
	if ok {
		switch known.Code {
		case knowledge.CodeModelSlow, knowledge.CodeModelStalled, knowledge.CodeModelUnreachable, knowledge.CodeModelFailed,
			knowledge.CodeModelTLS, knowledge.CodeModelBusy, knowledge.CodeModelCutOff:
			lasting = true
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	key := restKey(e)
	if !lasting {
		if err == nil || ok { // a person who left says nothing about the model
			delete(r.failed, key)
		}
		return
	}
	f := r.failed[key]
	r.failed[key] = failure{count: f.count + 1, until: time.Now().Add(r.rest), last: known.Message}
}
