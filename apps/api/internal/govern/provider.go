package govern

import (
	"context"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/flags"
	"github.com/open-feature/go-sdk/openfeature"
)

// snapshot is every flag's variant, compiled: evaluation is one map read.
type snapshot map[string]string

// Flags is an OpenFeature provider over the flag rules in the database. It
// answers from a snapshot, which Follow keeps fresh, and goes on answering from
// the last one while the database is away.
type Flags struct {
	rules   FlagRules
	log     *slog.Logger
	current atomic.Pointer[snapshot]
}

// NewFlags returns a provider that serves every flag's default until the first
// Refresh.
func NewFlags(rules FlagRules, log *slog.Logger) *Flags {
	f := &Flags{rules: rules, log: log}
	f.current.Store(compile(nil))
	return f
}

// compile turns rules into a snapshot. A rule for a flag or variant that this
// release does not know is passed over: another release may.
func compile(rules []FlagRule) *snapshot {
	s := snapshot{}
	for _, d := range flags.All() {
		s[d.Key] = d.Default
	}
	for _, r := range rules {
		if d, ok := flags.Lookup(r.Key); ok && slices.Contains(d.Variants, r.Variant) {
			s[r.Key] = r.Variant
		}
	}
	return &s
}

// Refresh reads the rules and swaps the snapshot.
func (f *Flags) Refresh(ctx context.Context) error {
	rules, err := f.rules.FlagRules(identity.Unscoped(ctx, "flag rules"))
	if err != nil {
		return err
	}
	f.current.Store(compile(rules))
	return nil
}

// Follow refreshes at every interval until ctx ends.
func (f *Flags) Follow(ctx context.Context, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := f.Refresh(ctx); err != nil && ctx.Err() == nil {
			f.log.WarnContext(ctx, "refreshing flags; the last ones stay in force", "error", err)
		}
	}
}

// Value returns the variant of a flag that is in force.
func (f *Flags) Value(key string) string { return (*f.current.Load())[key] }

// Metadata implements [openfeature.FeatureProvider].
func (f *Flags) Metadata() openfeature.Metadata { return openfeature.Metadata{Name: "forebay"} }

// Hooks implements [openfeature.FeatureProvider]; there are none.
func (f *Flags) Hooks() []openfeature.Hook { return nil }

// StringEvaluation answers with the variant's name, the type of every flag here.
func (f *Flags) StringEvaluation(_ context.Context, key, fallback string, _ openfeature.FlattenedContext) openfeature.StringResolutionDetail {
	value, ok := (*f.current.Load())[key]
	if !ok {
		return openfeature.StringResolutionDetail{Value: fallback, ProviderResolutionDetail: unknown(key)}
	}
	return openfeature.StringResolutionDetail{
		Value:                    value,
		ProviderResolutionDetail: openfeature.ProviderResolutionDetail{Variant: value, Reason: openfeature.StaticReason},
	}
}

// BooleanEvaluation fails: no flag here is of that type.
func (f *Flags) BooleanEvaluation(_ context.Context, key string, fallback bool, _ openfeature.FlattenedContext) openfeature.BoolResolutionDetail {
	return openfeature.BoolResolutionDetail{Value: fallback, ProviderResolutionDetail: f.mistyped(key)}
}

// FloatEvaluation fails: no flag here is of that type.
func (f *Flags) FloatEvaluation(_ context.Context, key string, fallback float64, _ openfeature.FlattenedContext) openfeature.FloatResolutionDetail {
	return openfeature.FloatResolutionDetail{Value: fallback, ProviderResolutionDetail: f.mistyped(key)}
}

// IntEvaluation fails: no flag here is of that type.
func (f *Flags) IntEvaluation(_ context.Context, key string, fallback int64, _ openfeature.FlattenedContext) openfeature.IntResolutionDetail {
	return openfeature.IntResolutionDetail{Value: fallback, ProviderResolutionDetail: f.mistyped(key)}
}

// ObjectEvaluation fails: no flag here is of that type.
func (f *Flags) ObjectEvaluation(_ context.Context, key string, fallback any, _ openfeature.FlattenedContext) openfeature.InterfaceResolutionDetail {
	return openfeature.InterfaceResolutionDetail{Value: fallback, ProviderResolutionDetail: f.mistyped(key)}
}

func (f *Flags) mistyped(key string) openfeature.ProviderResolutionDetail {
	if _, ok := (*f.current.Load())[key]; !ok {
		return unknown(key)
	}
	return openfeature.ProviderResolutionDetail{
		ResolutionError: openfeature.NewTypeMismatchResolutionError(key + " is a string flag"),
		Reason:          openfeature.ErrorReason,
	}
}

func unknown(key string) openfeature.ProviderResolutionDetail {
	return openfeature.ProviderResolutionDetail{
		ResolutionError: openfeature.NewFlagNotFoundResolutionError(key + " is not defined"),
		Reason:          openfeature.ErrorReason,
	}
}
