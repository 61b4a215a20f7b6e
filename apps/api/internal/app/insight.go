package app

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// openInsight wires the watch over what is asked and how well it is found.
func (a *App) openInsight(stored *store.Store) error {
	key, err := a.secretKey()
	a.drift = insight.NewWatch(insight.Options{Store: stored.Drift, Key: key, Rarity: a.rarity, Log: a.log, Meter: a.telemetry.Meter})
	return err
}

// observe tells the watch how a question went.
func (a *App) observe(ctx context.Context, o answer.Observation) {
	a.drift.Observe(ctx, insight.Asked{Question: o.Question, Found: o.Found, Declined: o.Declined})
}
