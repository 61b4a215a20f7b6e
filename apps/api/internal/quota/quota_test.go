package quota_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

// desk is an organisation with quotas, at a quarter past nine.
type desk struct {
	*quota.Quotas
	now   time.Time
	store *countingStore
	admin context.Context
	mel   context.Context
	sheet *quota.Sheet // of mel's request
}

// countingStore counts reads.
type countingStore struct {
	quota.Store
	reads int
}

func (c *countingStore) Limits(ctx context.Context) (quota.Limits, error) {
	c.reads++
	return c.Store.Limits(ctx)
}

func (c *countingStore) Used(ctx context.Context, counters []quota.Counter) (map[quota.Kind]int64, error) {
	c.reads++
	return c.Store.Used(ctx, counters)
}

func newDesk(t *testing.T, l quota.Limits) *desk {
	t.Helper()
	d := &desk{now: time.Date(2026, 3, 1, 9, 15, 0, 0, time.UTC), sheet: &quota.Sheet{}}
	s := memory.New(func() time.Time { return d.now })
	org := id.New()
	err := s.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), identity.Organisation{ID: org, Slug: "x"})
	if err != nil {
		t.Fatal(err)
	}
	as := func(role identity.Role) context.Context {
		return identity.WithViewer(t.Context(), identity.Viewer{OrgID: org, UserID: id.New(), Role: role})
	}
	d.store = &countingStore{Store: s.Quotas}
	d.Quotas = quota.New(d.store, func() time.Time { return d.now }, slog.New(slog.DiscardHandler))
	d.admin, d.mel = as(identity.RoleAdmin), quota.WithSheet(as(identity.RoleMember), d.sheet)
	if err := d.SetLimits(d.admin, l); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *desk) headers(t *testing.T, policy, limit string) {
	t.Helper()
	if p, l := d.sheet.Headers(d.now); p != policy || l != limit {
		t.Errorf("headers %s / %s, want %s / %s", p, l, policy, limit)
	}
}

func wantExceeded(t *testing.T, err error, retry time.Duration) {
	t.Helper()
	e, ok := errors.AsType[*knowledge.Error](err)
	if !ok || e.Code != knowledge.CodeQuotaExceeded || e.RetryAfter != retry {
		t.Fatalf("got %v; want %s, to come back in %s", err, knowledge.CodeQuotaExceeded, retry)
	}
}

func TestQuestionsAreRefusedOnceAllOfAnHourAreAsked(t *testing.T) {
	t.Parallel()
	d := newDesk(t, quota.Limits{QuestionsPerHour: 2})
	for left := range 2 {
		if err := d.Question(d.mel); err != nil {
			t.Fatal(err)
		}
		d.headers(t, `"questions";q=2;w=3600`, []string{`"questions";r=1;t=2700`, `"questions";r=0;t=2700`}[left])
	}
	err := d.Question(d.mel)
	wantExceeded(t, err, 45*time.Minute)
	if !strings.Contains(err.Error(), "which is 2") || !strings.Contains(err.Error(), "46 minutes") {
		t.Errorf("it says %q; want the limit and when it begins anew", err)
	}
	if err := d.Question(d.admin); err != nil {
		t.Errorf("somebody else is refused too: %v", err)
	}
	d.now = d.now.Add(45 * time.Minute)
	if err := d.Question(d.mel); err != nil {
		t.Errorf("in the next hour: %v", err)
	}
	d.headers(t, `"questions";q=2;w=3600`, `"questions";r=1;t=3600`)
}

func TestWithoutALimitAQuestionCostsNoRead(t *testing.T) {
	t.Parallel()
	d := newDesk(t, quota.Limits{})
	for range 100 {
		if err := d.Question(d.mel); err != nil {
			t.Fatal(err)
		}
	}
	if d.store.reads > 0 {
		t.Errorf("%d reads", d.store.reads)
	}
	d.headers(t, "", "")
	d.now = d.now.Add(time.Minute)
	_ = d.Question(d.mel)
	_ = d.Question(d.mel)
	if d.store.reads != 1 {
		t.Errorf("%d reads of limits a minute later; want one", d.store.reads)
	}
}

func TestOnlyAnAdminSetsLimitsAndEverybodySeesTheirOwnUse(t *testing.T) {
	t.Parallel()
	d := newDesk(t, quota.Limits{QuestionsPerHour: 9, BytesPerDay: 100})
	if err := d.SetLimits(d.mel, quota.Limits{}); knowledge.CodeOf(err) != knowledge.CodeForbidden {
		t.Errorf("a member set limits: %v", err)
	}
	_ = d.Question(d.mel)
	limits, used, err := d.Limits(d.mel)
	midnight := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	want := []quota.Standing{
		{Kind: quota.Questions, Limit: 9, Used: 1, Resets: time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC)},
		{Kind: quota.Bytes, Limit: 100, Resets: midnight},
	}
	if err != nil || limits.QuestionsPerHour != 9 || len(used) != 2 || used[0] != want[0] || used[1] != want[1] {
		t.Errorf("got %+v, %+v, %v", limits, used, err)
	}
}

func (d *desk) upload(t *testing.T, size int) (*quota.Upload, error) {
	t.Helper()
	u, err := d.Upload(d.mel, strings.NewReader(strings.Repeat("x", size)))
	if err != nil {
		return nil, err
	}
	_, err = io.Copy(io.Discard, u)
	return u, err
}

func TestUploadsCountWhenTheyAreWholeAndAreGivenBackWhenTheyAddNothing(t *testing.T) {
	t.Parallel()
	d := newDesk(t, quota.Limits{DocumentsPerDay: 3, BytesPerDay: 100})
	tomorrow := 14*time.Hour + 45*time.Minute
	if _, err := d.upload(t, 60); err != nil {
		t.Fatal(err)
	}
	d.headers(t, `"documents";q=3;w=86400, "bytes";q=100;qu="content-bytes";w=86400`, `"documents";r=2;t=53100, "bytes";r=40;t=53100`)
	_, err := d.upload(t, 41)
	wantExceeded(t, err, tomorrow)
	again, err := d.upload(t, 40)
	if err != nil {
		t.Fatalf("what still fits after one that did not: %v", err)
	}
	_, err = d.upload(t, 1)
	wantExceeded(t, err, tomorrow)
	again.GiveBack()
	again.GiveBack()
	if _, err := d.upload(t, 40); err != nil {
		t.Errorf("after a duplicate was given back: %v", err)
	}
}

func TestUploadsAtOnceDoNotPassALimitTogether(t *testing.T) {
	t.Parallel()
	d := newDesk(t, quota.Limits{BytesPerDay: 100})
	first, err := d.Upload(d.mel, strings.NewReader(strings.Repeat("x", 60)))
	if err != nil {
		t.Fatal(err)
	}
	second, err := d.Upload(d.mel, strings.NewReader(strings.Repeat("x", 60)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, first); err != nil {
		t.Fatal(err)
	}
	_, err = io.Copy(io.Discard, second)
	wantExceeded(t, err, 14*time.Hour+45*time.Minute)
}
