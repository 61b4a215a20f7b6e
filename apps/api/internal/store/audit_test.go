package store

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestAuditTrailSaysWhoDidWhatOnWhichRequest(t *testing.T) {
	type requestKey struct{}
	s, _ := openEmpty(t, Options{RequestID: func(ctx context.Context) string {
		request, _ := ctx.Value(requestKey{}).(string)
		return request
	}})
	org, err := identity.ViewerFrom(newOrganisation(t, s))
	if err != nil {
		t.Fatal(err)
	}
	person := id.New()
	ctx := identity.WithViewer(t.Context(), identity.Viewer{OrgID: org.OrgID, UserID: person, Role: identity.RoleMember})
	ctx = context.WithValue(ctx, requestKey{}, "req-1")
	made, err := s.Library.CreateCollection(ctx, "Plans", "")
	if err != nil {
		t.Fatal(err)
	}
	e, err := s.Audit.client.AuditEvent.Query().Only(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if e.ActorID != person || e.Action != "collection.created" || e.TargetID != made.ID || e.RequestID != "req-1" ||
		e.Seq != 1 || e.Detail != `{"name":"Plans"}` {
		t.Errorf("got %v", e)
	}
}

func TestAuditChainHoldsUnderConcurrentWritersAndShowsTampering(t *testing.T) {
	s, db := openEmpty(t, Options{})
	ctx := newOrganisation(t, s)
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for i := range 5 {
				if _, err := s.Library.CreateCollection(ctx, fmt.Sprint(w, i), ""); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if n, err := s.Audit.Verify(ctx); n != 20 || err != nil {
		t.Fatalf("verified %d events, %v", n, err)
	}
	for name, tamper := range map[string][2]string{
		"changed":  {"UPDATE audit_events SET action = 'collection.deleted' WHERE seq = 7", "UPDATE audit_events SET action = 'collection.created' WHERE seq = 7"},
		"re-dated": {"UPDATE audit_events SET created_at = created_at + INTERVAL 1 SECOND WHERE seq = 9", "UPDATE audit_events SET created_at = created_at - INTERVAL 1 SECOND WHERE seq = 9"},
		"cut off":  {"UPDATE audit_events SET seq = seq + 100 WHERE seq = 20", "UPDATE audit_events SET seq = seq - 100 WHERE seq = 120"},
	} {
		if _, err := db.ExecContext(t.Context(), tamper[0]); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Audit.Verify(ctx); err == nil || !strings.Contains(err.Error(), "audit chain") {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := db.ExecContext(t.Context(), tamper[1]); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Audit.Verify(ctx); err != nil {
			t.Fatalf("%s, put back: %v", name, err)
		}
	}
}

func TestARefusalIsPartOfTheChain(t *testing.T) {
	s, _ := openEmpty(t, Options{})
	system := newOrganisation(t, s)
	org, err := identity.ViewerFrom(system)
	if err != nil {
		t.Fatal(err)
	}
	person, key, target := id.New(), id.New(), id.New()
	ctx := identity.WithViewer(t.Context(), identity.Viewer{OrgID: org.OrgID, UserID: person, KeyID: key, Role: identity.RoleMember})
	if err := s.Audit.Denied(ctx, govern.Denial{Operation: "deleteDocument", Target: target, Before: 7}); err != nil {
		t.Fatal(err)
	}
	e, err := s.Audit.client.AuditEvent.Query().Only(ctx)
	if err != nil {
		t.Fatal(err)
	}
	detail := fmt.Sprintf(`{"not_written_before":7,"operation":"deleteDocument","with_key":%q}`, key)
	if e.ActorID != person || e.Action != "denied" || e.TargetID != target || e.Detail != detail {
		t.Errorf("got %v", e)
	}
	if n, err := s.Audit.Verify(system); n != 1 || err != nil {
		t.Errorf("the chain has %d events, %v", n, err)
	}
	if changed, err := s.Index.AccessChanged(ctx, 0, e.Seq); changed || err != nil {
		t.Errorf("a refusal changed access: %v, %v", changed, err)
	}
}
