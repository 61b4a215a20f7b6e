package storetest

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// observed keeps n observations, a minute apart, whose lengths count them from 1.
func (s *suite) observed(t *testing.T, tm team, n int) (list []insight.Observation) {
	t.Helper()
	for i := range n {
		list = append(list, insight.Observation{
			At: s.clock.now().Add(time.Duration(i) * time.Minute), Length: i + 1, Found: 3, Declined: i%2 == 1,
			TopScore: 1.25 * float64(i), Coverage: .5, Topics: []insight.Topic{7, insight.Topic(i), 65535},
		})
	}
	ok(t, s.Drift.KeepObservations(tm.asSystem, list))
	return list
}

func lengths(list []insight.Observation) []int {
	out := []int{}
	for _, o := range list {
		out = append(out, o.Length)
	}
	return out
}

func testObservations(t *testing.T, s *suite) {
	t.Run("observations come back as they were kept, in their order", func(t *testing.T) {
		tm := s.team(t)
		kept := s.observed(t, tm, 5)
		got, err := s.Drift.FirstObservations(tm.asSystem, time.Time{}, 10)
		ok(t, err)
		for i := range got {
			want(t, "has an ID", got[i].ID.IsNil(), false)
			got[i].ID = id.Nil
		}
		wantSame(t, "observations", got, kept)
		first, err := s.Drift.FirstObservations(tm.asSystem, kept[1].At, 2)
		ok(t, err)
		wantSame(t, "from the second on", lengths(first), []int{2, 3})
		latest, err := s.Drift.LatestObservations(tm.asSystem, kept[0].At, kept[3].At, 2)
		ok(t, err)
		wantSame(t, "the latest up to the fourth", lengths(latest), []int{3, 4})
		latest, err = s.Drift.LatestObservations(tm.asSystem, time.Time{}, time.Time{}, 2)
		ok(t, err)
		wantSame(t, "the latest of all", lengths(latest), []int{4, 5})
	})
	t.Run("those after a mark are counted, of one moment too", func(t *testing.T) {
		tm := s.team(t)
		at := s.clock.now()
		ok(t, s.Drift.KeepObservations(tm.asSystem, []insight.Observation{{At: at}, {At: at}, {At: at.Add(time.Second)}}))
		list, err := s.Drift.FirstObservations(tm.asSystem, time.Time{}, 10)
		ok(t, err)
		for _, c := range []struct{ after, upTo, n int }{{-1, -1, 3}, {0, -1, 2}, {1, -1, 1}, {2, -1, 0}, {-1, 0, 1}, {0, 1, 1}, {0, 2, 2}} {
			var after, upTo insight.Mark
			if c.after >= 0 {
				after = list[c.after].Mark()
			}
			if c.upTo >= 0 {
				upTo = list[c.upTo].Mark()
			}
			n, err := s.Drift.CountObservations(tm.asSystem, after, upTo)
			ok(t, err)
			want(t, "counted", n, c.n)
		}
	})
	t.Run("what is too old or too much goes, what is the reference's stays", func(t *testing.T) {
		tm, other := s.team(t), s.team(t)
		list := s.observed(t, tm, 10)
		s.observed(t, other, 10)
		left := func() []int {
			got, err := s.Drift.FirstObservations(tm.asSystem, time.Time{}, 100)
			ok(t, err)
			return lengths(got)
		}
		ok(t, s.Drift.ForgetObservations(tm.asSystem, list[4].At, 100, list[1].At, list[2].At))
		wantSame(t, "by age", left(), []int{2, 3, 5, 6, 7, 8, 9, 10})
		ok(t, s.Drift.ForgetObservations(tm.asSystem, list[0].At, 4, list[1].At, list[2].At))
		wantSame(t, "by number", left(), []int{2, 3, 7, 8, 9, 10})
		n, err := s.Drift.CountObservations(other.asSystem, insight.Mark{}, insight.Mark{})
		ok(t, err)
		want(t, "another organisation's", n, 10)
		wantNoViewer(t, s.Drift.KeepObservations(t.Context(), list))
	})
}

func testDrift(t *testing.T, s *suite) {
	alarm := func() insight.Alarm {
		at := s.clock.now()
		return insight.Alarm{
			ID: id.New(), Measure: insight.NewWords, Test: insight.NewTopics, Statistic: 1.5, Threshold: .5,
			Reference: insight.Stretch{From: at.Add(-time.Hour), To: at.Add(-time.Minute)},
			Window:    insight.Stretch{From: at.Add(-time.Minute), To: at, Samples: 750}, OpenedAt: at,
		}
	}
	look := func(version int) insight.State {
		return insight.State{
			Version: version, Total: 100 * version, Looked: insight.Mark{At: s.clock.now(), ID: id.New()}, At: s.clock.now(),
			Reference: insight.Stretch{From: s.clock.now(), To: s.clock.now(), Samples: 200},
			Measures:  []insight.Standing{{Measure: insight.Length, Test: insight.KolmogorovSmirnov, Statistic: .1, Threshold: .2, Picture: insight.Picture{Bars: []insight.Bar{{To: 3, Now: 1}}}}},
		}
	}
	t.Run("of looks at the same, one is saved", func(t *testing.T) {
		tm := s.team(t)
		none, err := s.Drift.Drift(tm.asAdmin)
		ok(t, err)
		wantSame(t, "before the first look", none, insight.State{})
		for version := 1; version <= 2; version++ {
			next, saved := look(version), make(chan bool, 4)
			for _, err := range atOnce(4, func(int) error {
				won, err := s.Drift.SaveLook(tm.asSystem, next, []insight.Alarm{alarm()}, nil)
				saved <- won
				return err
			}) {
				ok(t, err)
			}
			close(saved)
			n := 0
			for won := range saved {
				if won {
					n++
				}
			}
			want(t, "saved", n, 1)
			got, err := s.Drift.Drift(tm.asAdmin)
			ok(t, err)
			wantSame(t, "state", got, next)
		}
		alarms, err := s.Drift.Alarms(tm.asAdmin, 10)
		ok(t, err)
		want(t, "alarms", len(alarms), 2)
	})
	t.Run("alarms open, are acknowledged by whoever is first, and end", func(t *testing.T) {
		tm, other := s.team(t), s.team(t)
		a := alarm()
		_, err := s.Drift.SaveLook(tm.asSystem, look(1), []insight.Alarm{a}, nil)
		ok(t, err)
		list, err := s.Drift.Alarms(tm.asAdmin, 10)
		ok(t, err)
		wantSame(t, "alarms", list, []insight.Alarm{a})
		_, err = s.Drift.Acknowledge(other.asAdmin, a.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		s.clock.advance(time.Minute)
		a.AcknowledgedBy, a.AcknowledgedAt = tm.admin.ID, s.clock.now()
		for _, who := range []team{tm, {asAdmin: tm.asMember}} {
			got, err := s.Drift.Acknowledge(who.asAdmin, a.ID)
			ok(t, err)
			wantSame(t, "acknowledged", got, a)
		}
		s.clock.advance(time.Minute)
		_, err = s.Drift.SaveLook(tm.asSystem, look(2), nil, []id.ID{a.ID})
		ok(t, err)
		a.EndedAt = s.clock.now()
		list, err = s.Drift.Alarms(tm.asAdmin, 10)
		ok(t, err)
		wantSame(t, "ended", list, []insight.Alarm{a})
	})
	t.Run("a reference that is set ends all alarms, and tells who saw something else", func(t *testing.T) {
		tm, other := s.team(t), s.team(t)
		_, err := s.Drift.SaveLook(tm.asSystem, look(1), []insight.Alarm{alarm()}, nil)
		ok(t, err)
		_, err = s.Drift.SaveLook(other.asSystem, look(1), []insight.Alarm{alarm()}, nil)
		ok(t, err)
		wantCode(t, s.Drift.SaveReference(tm.asAdmin, look(1)), knowledge.CodeConflict)
		set := look(2)
		set.Days, set.Base, set.From, set.To = 7, 300, s.clock.now().Add(-time.Hour), s.clock.now()
		ok(t, s.Drift.SaveReference(tm.asAdmin, set))
		got, err := s.Drift.Drift(tm.asAdmin)
		ok(t, err)
		wantSame(t, "state", got, set)
		for who, open := range map[*team]bool{&tm: false, &other: true} {
			list, err := s.Drift.Alarms(who.asAdmin, 10)
			ok(t, err)
			want(t, "open", list[0].EndedAt.IsZero(), open)
		}
		_, err = s.Drift.SaveLook(t.Context(), look(1), nil, nil)
		wantNoViewer(t, err)
		_, err = s.Drift.Drift(t.Context())
		wantNoViewer(t, err)
	})
}
