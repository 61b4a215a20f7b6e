package storetest

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/quota"
	"github.com/forebay/forebay/packages/schema/id"
)

func testQuotas(t *testing.T, s *suite) {
	count := func(tm team, k quota.Kind) quota.Counter {
		return quota.Counter{Subject: tm.member.ID, Kind: k, Since: s.clock.now().Truncate(k.Window())}
	}
	used := func(t *testing.T, tm team, counters ...quota.Counter) map[quota.Kind]int64 {
		t.Helper()
		got, err := s.Quotas.Used(tm.asMember, counters)
		ok(t, err)
		return got
	}
	t.Run("nothing is limited until an admin says so", func(t *testing.T) {
		tm, other := s.team(t), s.team(t)
		got, err := s.Quotas.Limits(tm.asMember)
		ok(t, err)
		want(t, "limits", got, quota.Limits{})
		for _, l := range []quota.Limits{{QuestionsPerHour: 5}, {DocumentsPerDay: 7, BytesPerDay: 1 << 40}} {
			ok(t, s.Quotas.SetLimits(tm.asAdmin, l))
			got, err = s.Quotas.Limits(tm.asMember)
			ok(t, err)
			want(t, "limits", got, l)
		}
		got, err = s.Quotas.Limits(other.asMember)
		ok(t, err)
		want(t, "another organisation's", got, quota.Limits{})
		_, err = s.Quotas.Limits(t.Context())
		wantNoViewer(t, err)
	})
	t.Run("a count goes up to its limit and not past it", func(t *testing.T) {
		tm := s.team(t)
		questions, bytes := count(tm, quota.Questions), count(tm, quota.Bytes)
		for i, fits := range []bool{true, true, false, false} {
			spent, err := s.Quotas.Spend(tm.asMember, questions, 1, 2)
			ok(t, err)
			want(t, "fits", spent, fits)
			want(t, "used", used(t, tm, questions)[quota.Questions], int64(min(i+1, 2)))
		}
		spent, err := s.Quotas.Spend(tm.asMember, bytes, 11, 10)
		ok(t, err)
		want(t, "more than all at once", spent, false)
		spent, err = s.Quotas.Spend(tm.asMember, bytes, 10, 10)
		ok(t, err)
		want(t, "all at once", spent, true)
		both := used(t, tm, questions, bytes)
		want(t, "questions", both[quota.Questions], int64(2))
		want(t, "bytes", both[quota.Bytes], int64(10))
		ok(t, s.Quotas.GiveBack(tm.asMember, bytes, 4))
		want(t, "after giving back", used(t, tm, bytes)[quota.Bytes], int64(6))
		_, err = s.Quotas.Spend(t.Context(), bytes, 1, 10)
		wantNoViewer(t, err)
	})
	t.Run("a new window begins at nothing", func(t *testing.T) {
		tm := s.team(t)
		before := count(tm, quota.Questions)
		_, err := s.Quotas.Spend(tm.asMember, before, 1, 1)
		ok(t, err)
		s.clock.advance(time.Hour)
		after := count(tm, quota.Questions)
		want(t, "used", used(t, tm, after)[quota.Questions], int64(0))
		spent, err := s.Quotas.Spend(tm.asMember, after, 1, 1)
		ok(t, err)
		want(t, "fits", spent, true)
	})
	t.Run("many at once use up exactly the limit", func(t *testing.T) {
		tm := s.team(t)
		c := count(tm, quota.Documents)
		fits := make(chan bool, 20)
		for _, err := range atOnce(20, func(int) error {
			spent, err := s.Quotas.Spend(tm.asMember, c, 1, 7)
			fits <- spent
			return err
		}) {
			ok(t, err)
		}
		close(fits)
		spent := 0
		for f := range fits {
			if f {
				spent++
			}
		}
		want(t, "fitted", spent, 7)
		want(t, "used", used(t, tm, c)[quota.Documents], int64(7))
		other := c
		other.Subject = id.New()
		want(t, "of somebody else", used(t, tm, other)[quota.Documents], int64(0))
	})
}
