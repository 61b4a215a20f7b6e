package server

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/insight"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	driftPath  = "/v1/insights/drift"
	alarmsPath = driftPath + "/alarms"
)

func TestAnAdminFollowsTheWatchOverDrift(t *testing.T) {
	t.Parallel()
	kept := memory.New(nil)
	b := setup(t, func(o *Options) { o.Drift = insight.NewService(kept.Drift, nil) })
	org := id.New()
	if err := kept.Accounts.CreateOrganisation(identity.Unscoped(t.Context(), "test"), identity.Organisation{ID: org, Slug: "acme"}); err != nil {
		t.Fatal(err)
	}
	of := func(s *identity.Session) { s.OrgID = org }
	admin, member := b.member(identity.RoleAdmin, of), b.member(identity.RoleMember, of)
	inside := identity.ForOrg(t.Context(), org, "test")
	for path, method := range map[string]string{driftPath: "GET", alarmsPath: "GET", alarmsPath + "/" + org.String() + "/acknowledge": "POST"} {
		b.do(call{method: method, path: path, token: member}).wantProblem(t, 403, knowledge.CodeForbidden)
	}
	b.do(call{method: "PUT", path: driftPath + "/reference", token: member, body: `{"days":7}`}).wantProblem(t, 403, knowledge.CodeForbidden)

	now := time.Now().UTC().Truncate(time.Microsecond)
	observe := func(n int) {
		list := make([]insight.Observation, n)
		for i := range list {
			list[i] = insight.Observation{At: now.Add(-time.Minute), Length: 10}
		}
		if err := kept.Drift.KeepObservations(inside, list); err != nil {
			t.Fatal(err)
		}
	}
	observe(37)
	var d contract.Drift
	b.do(call{path: driftPath, token: admin}).want(t, 200, &d)
	if d.Watching || d.Questions != 37 || d.Needed != 325 || d.NextIn != 288 || len(d.Measures) != 0 || d.LookedAt != nil {
		t.Errorf("before there are enough: %+v", d)
	}
	b.do(call{method: "PUT", path: driftPath + "/reference", token: admin, body: `{"days":7}`}).wantProblem(t, 422, knowledge.CodeInvalid)
	b.do(call{method: "PUT", path: driftPath + "/reference", token: admin, body: `{"days":91}`}).wantProblem(t, 422, knowledge.CodeInvalid)

	a := insight.Alarm{
		ID: id.New(), Measure: insight.Declined, Test: insight.Fisher, Statistic: .3, Threshold: .1, OpenedAt: now,
		Window: insight.Stretch{From: now, To: now, Samples: 125},
	}
	_, err := kept.Drift.SaveLook(inside, insight.State{
		Version: 1, Total: 37, At: now, Looked: insight.Mark{At: now}, Window: a.Window,
		Measures: []insight.Standing{{
			Measure: a.Measure, Test: a.Test, Statistic: a.Statistic, Threshold: a.Threshold, Over: true, Alarm: a.ID, Since: now,
			Picture: insight.Picture{Bars: []insight.Bar{{Reference: .1, Now: .4}}},
		}},
	}, []insight.Alarm{a}, nil)
	if err != nil {
		t.Fatal(err)
	}
	b.do(call{path: driftPath, token: admin}).want(t, 200, &d)
	if m := d.Measures[0]; !d.Watching || d.NextIn != 125 || !m.Over || *m.AlarmID != a.ID || m.Bars[0].Now != .4 || !m.Since.Equal(now) {
		t.Errorf("after a look: %+v", d)
	}
	var alarm contract.DriftAlarm
	b.do(call{method: "POST", path: alarmsPath + "/" + a.ID.String() + "/acknowledge", token: admin}).want(t, 200, &alarm)
	if alarm.State != "acknowledged" || alarm.AcknowledgedAt == nil || alarm.Measure != "declined" {
		t.Errorf("acknowledged: %+v", alarm)
	}
	b.do(call{method: "POST", path: alarmsPath + "/" + org.String() + "/acknowledge", token: admin}).wantProblem(t, 404, knowledge.CodeNotFound)

	observe(200)
	var set contract.Drift
	b.do(call{method: "PUT", path: driftPath + "/reference", token: admin, body: `{"days":7}`}).want(t, 200, &set)
	if set.Reference.Days != 7 || set.Reference.Growing || set.Reference.Stretch.Samples != 237 || set.Watching || set.NextIn != 125 {
		t.Errorf("with another reference: %+v", set)
	}
	var alarms contract.DriftAlarms
	b.do(call{path: alarmsPath, token: admin}).want(t, 200, &alarms)
	if len(alarms.Alarms) != 1 || alarms.Alarms[0].State != "ended" {
		t.Errorf("alarms afterwards: %+v", alarms.Alarms)
	}
	var others contract.DriftAlarms
	b.do(call{path: alarmsPath, token: b.member(identity.RoleAdmin)}).want(t, 200, &others)
	if len(others.Alarms) != 0 {
		t.Errorf("another organisation sees %+v", others.Alarms)
	}
}
