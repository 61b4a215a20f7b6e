package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestAnOrganisationThatCannotBeLookedAtHoldsUpNoOther(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		heads := map[id.ID]int64{}
		for range 20 {
			heads[id.New()] = 1
		}
		queued := map[id.ID]bool{}
		k := jobs.NewKeeper(jobs.KeeperOptions{
			Kind: jobs.KindGraph, Purpose: "test", Log: slog.New(slog.DiscardHandler),
			Heads: func(context.Context) (map[id.ID]int64, error) { return heads, nil },
			Due: func(ctx context.Context, _ int64) ([]id.ID, error) {
				v, err := identity.ViewerFrom(ctx)
				if err != nil {
					return nil, err
				}
				if v.OrgID[15]%2 == 0 {
					return nil, errors.New("its rows are broken")
				}
				return []id.ID{v.OrgID}, nil
			},
			Ensure: func(_ context.Context, _ jobs.Kind, subject id.ID) error {
				queued[subject] = true
				return nil
			},
		})
		ctx, stop := context.WithTimeout(t.Context(), time.Millisecond) // of the bubble's clock: one look
		defer stop()
		k.Run(ctx)
		for org := range heads {
			if sound := org[15]%2 != 0; sound != queued[org] {
				t.Errorf("organisation %s is sound: %v, and was queued: %v", org, sound, queued[org])
			}
		}
	})
}
