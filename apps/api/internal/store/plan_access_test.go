package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
)

// accessReads are those that requests pay for keys, quotas and streams.
func accessReads(t *testing.T, s *store.Store, ctx context.Context, doc id.ID) []hotRead {
	t.Helper()
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	v, err := identity.ViewerFrom(ctx)
	ok(err)
	scopes, err := identity.ScopesOf(identity.ScopeRead)
	ok(err)
	key := apikey.Key{ID: id.New(), OrgID: v.OrgID, Kind: apikey.Person, UserID: v.UserID, Scopes: scopes, CreatedAt: time.Now(), ExpiresAt: time.Now()}
	ok(s.Keys.CreateKey(ctx, key))
	hour := time.Now().UTC().Truncate(time.Hour)
	asked := quota.Counter{Subject: v.UserID, Kind: quota.Questions, Since: hour}
	ok(s.Quotas.SetLimits(ctx, quota.Limits{QuestionsPerHour: 100}))
	_, err = s.Quotas.Spend(ctx, asked, 1, 100)
	ok(err)
	seq, _, err := s.Index.Latest(ctx)
	ok(err)
	return []hotRead{
		{"KeyHolder", 1, func() error { _, _, err := s.Keys.KeyHolder(ctx, key.ID); return err }},
		{"KeyUsed", 1, func() error { return s.Keys.KeyUsed(ctx, key.ID, time.Now(), hour) }},
		{"Limits", 1, func() error { _, err := s.Quotas.Limits(ctx); return err }},
		{"Used", 1, func() error {
			_, err := s.Quotas.Used(ctx, []quota.Counter{asked, {Subject: v.UserID, Kind: quota.Bytes, Since: hour}})
			return err
		}},
		{"Spend", 1, func() error { _, err := s.Quotas.Spend(ctx, asked, 1, 100); return err }},
		{"Homes", 1, func() error { _, err := s.Library.Homes(ctx, []id.ID{doc, id.New()}); return err }},
		{"GrantsOn", 2, func() error { _, err := s.Library.GrantsOn(ctx, doc); return err }},
		{"Latest", 1, func() error { _, _, err := s.Index.Latest(ctx); return err }},
		{"AccessChanged", 1, func() error { _, err := s.Index.AccessChanged(ctx, seq-1, seq); return err }},
	}
}
