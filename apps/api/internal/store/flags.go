package store

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/flag"
	"github.com/forebay/forebay/packages/schema/id"
)

// Flags keeps the flags' rules and what they were before.
type Flags struct{ *core }

var _ govern.FlagRules = (*Flags)(nil)

// FlagRules returns the rules that were ever set, by key.
func (f *Flags) FlagRules(ctx context.Context) ([]govern.FlagRule, error) {
	rows, err := f.client.Flag.Query().Order(flag.ByKey()).All(ctx)
	return each(rows, func(r *ent.Flag) govern.FlagRule {
		return govern.FlagRule{Key: r.Key, Variant: r.Variant, Version: r.Version}
	}), public(err, "flag")
}

// SetFlag makes a new version of a flag's rule. When two make the first version
// at once, one of them gets CodeConflict.
func (f *Flags) SetFlag(ctx context.Context, key, variant string) (govern.FlagRule, error) {
	rule := govern.FlagRule{Key: key, Variant: variant}
	actor := id.Nil
	if v, err := identity.ViewerFrom(ctx); err == nil {
		actor = v.UserID
	}
	err := f.write(ctx, "flag", func(tx *ent.Tx) error {
		now := f.now()
		row, err := tx.Flag.Query().Where(flag.Key(key)).ForUpdate().Only(ctx)
		switch {
		case ent.IsNotFound(err):
			rule.Version = 1
			err = tx.Flag.Create().SetKey(key).SetVariant(variant).SetVersion(1).SetUpdatedAt(now).Exec(ctx)
		case err == nil:
			rule.Version = row.Version + 1
			err = tx.Flag.Update().Where(flag.ID(row.ID)).
				SetVariant(variant).SetVersion(rule.Version).SetUpdatedAt(now).Exec(ctx)
		}
		if err != nil {
			return err
		}
		return tx.FlagVersion.Create().SetKey(key).SetVersion(rule.Version).SetVariant(variant).
			SetCreatedBy(actor).SetCreatedAt(now).Exec(ctx)
	})
	return rule, err
}
