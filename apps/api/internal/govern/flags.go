// Package govern holds what decides how Forebay runs: feature flags now, with
// room for guarded data paths, objectives and policy beside them.
package govern

import "context"

// FlagRule says which variant a flag takes.
type FlagRule struct {
	Key     string
	Variant string // served to everyone; empty for the definition's default
	Version int    // from 1; each change makes a new one
}

// FlagRules keeps the flags' rules. They are global and need an unscoped context.
type FlagRules interface {
	FlagRules(ctx context.Context) ([]FlagRule, error)
	// SetFlag makes a new version of a flag's rule.
	SetFlag(ctx context.Context, key, variant string) (FlagRule, error)
}
