package app

import (
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer/generative"
)

// answerLimit is the longest that one answer may take: what a model may write
// for, and then composing what it left unsaid.
const answerLimit = generative.Limit + 30*time.Second

// openWriter wires what has models write answers.
func (a *App) openWriter() (*generative.Writer, error) {
	return generative.New(generative.Options{Chat: a.models, Endpoints: a.endpoints, Calls: a.endpoints, Log: a.log})
}
