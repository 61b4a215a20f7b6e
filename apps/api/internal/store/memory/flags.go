package memory

import (
	"cmp"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/govern"
)

// Flags keeps the flags' rules.
type Flags struct{ *data }

var _ govern.FlagRules = (*Flags)(nil)

// FlagRules implements govern.FlagRules.
func (f *Flags) FlagRules(ctx context.Context) (rules []govern.FlagRule, err error) {
	err = f.across(ctx, func() error {
		for _, r := range f.flags {
			rules = append(rules, r)
		}
		slices.SortFunc(rules, func(x, y govern.FlagRule) int { return cmp.Compare(x.Key, y.Key) })
		return nil
	})
	return rules, err
}

// SetFlag implements govern.FlagRules.
func (f *Flags) SetFlag(ctx context.Context, key, variant string) (rule govern.FlagRule, err error) {
	err = f.across(ctx, func() error {
		rule = govern.FlagRule{Key: key, Variant: variant, Version: f.flags[key].Version + 1}
		f.flags[key] = rule
		return nil
	})
	return rule, err
}
