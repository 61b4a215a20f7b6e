package answer_test

import (
	"context"
	"sync"

	"github.com/forebay/forebay/apps/api/internal/model"
)

// endpoints has one model, or none, or an error.
type endpoints struct {
	mu       sync.Mutex
	endpoint model.Endpoint
	ok       bool
	err      error
}

func (e *endpoints) ForAnswers(context.Context) (model.Endpoint, bool, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.endpoint, e.ok, e.err
}

// calls keeps what is recorded.
type calls struct {
	mu   sync.Mutex
	list []model.Call
	err  error
}

func (c *calls) Record(_ context.Context, call model.Call) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.list = append(c.list, call)
	return c.err
}
