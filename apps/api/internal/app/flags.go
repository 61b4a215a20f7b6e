package app

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/flags"
)

// flagList shows the flags as the contract has them.
type flagList struct{ flags *govern.Flags }

func (l flagList) Flags(context.Context) ([]contract.Flag, error) {
	var out []contract.Flag
	for _, d := range flags.All() {
		out = append(out, contract.Flag{
			Key: d.Key, Purpose: d.Purpose, Owner: d.Owner, Variants: d.Variants,
			Default: d.Default, Value: l.flags.Value(d.Key), Expires: d.Expires,
		})
	}
	return out, nil
}
