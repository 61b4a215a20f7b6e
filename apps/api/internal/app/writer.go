package app

import (
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer/generative"
)

// writingLimit is the longest that a model may write: as usual, or a minute
// after the time that it may take to begin.
func (a *App) writingLimit() time.Duration {
	return max(generative.Limit, a.config.ModelFirstWord+time.Minute)
}

// answerLimit is the longest that one answer may take: what a model may write
// for, and then composing what it left unsaid.
func (a *App) answerLimit() time.Duration { return a.writingLimit() + 30*time.Second }

// openWriter wires what has models write answers.
func (a *App) openWriter() (*generative.Writer, error) {
	return generative.New(generative.Options{
		Chat: a.models, Endpoints: a.endpoints, Calls: a.endpoints, Limit: a.writingLimit(), Log: a.log,
	})
}
