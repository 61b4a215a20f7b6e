package govern_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/flags"
	"github.com/open-feature/go-sdk/openfeature"
)

type rules struct {
	rules []govern.FlagRule
	err   error
}

func (r *rules) FlagRules(ctx context.Context) ([]govern.FlagRule, error) {
	if !identity.IsUnscoped(ctx) {
		return nil, identity.ErrNoViewer
	}
	return r.rules, r.err
}

func (r *rules) SetFlag(context.Context, string, string) (govern.FlagRule, error) {
	return govern.FlagRule{}, errors.ErrUnsupported
}

func TestARuleTakesEffectAndOutlivesTheDatabase(t *testing.T) {
	store := &rules{}
	provider := govern.NewFlags(store, slog.New(slog.DiscardHandler))
	if err := openfeature.SetNamedProviderAndWait(t.Name(), provider); err != nil {
		t.Fatal(err)
	}
	client := openfeature.NewClient(t.Name())
	value := func() string {
		return client.String(t.Context(), flags.PathRetrieve, "fallback", openfeature.EvaluationContext{})
	}
	if got := value(); got != flags.PathRetrieveParallel {
		t.Errorf("without rules: %q", got)
	}
	store.rules = []govern.FlagRule{{Key: flags.PathRetrieve, Variant: flags.PathRetrieveSequential, Version: 1}}
	if err := provider.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := value(); got != flags.PathRetrieveSequential {
		t.Errorf("with the rule: %q", got)
	}
	store.err = errors.New("connection refused")
	if err := provider.Refresh(t.Context()); err == nil {
		t.Error("a refresh without a database succeeded")
	}
	if got := value(); got != flags.PathRetrieveSequential {
		t.Errorf("with the database away: %q", got)
	}
}

func TestWhatARuleCannotDecideFallsBack(t *testing.T) {
	store := &rules{rules: []govern.FlagRule{{Key: flags.PathRetrieve, Variant: "no-such"}, {Key: "no.such", Variant: "x"}}}
	provider := govern.NewFlags(store, slog.New(slog.DiscardHandler))
	if err := provider.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := provider.Value(flags.PathRetrieve); got != flags.PathRetrieveParallel {
		t.Errorf("unknown variant: %q; want the default", got)
	}
	if err := openfeature.SetNamedProviderAndWait(t.Name(), provider); err != nil {
		t.Fatal(err)
	}
	client := openfeature.NewClient(t.Name())
	got, err := client.StringValue(t.Context(), "no.such", "fallback", openfeature.EvaluationContext{})
	if got != "fallback" || err == nil {
		t.Errorf("unknown flag: %q, %v", got, err)
	}
	if _, err := client.BooleanValue(t.Context(), flags.PathRetrieve, true, openfeature.EvaluationContext{}); err == nil {
		t.Error("a string flag was read as a boolean without an error")
	}
}
