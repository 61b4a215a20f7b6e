package store_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
)

// A claim looks for whose turn it is, which must not cost a walk along what
// one organisation has waiting.
func TestAClaimIsBoundedWhateverWaits(t *testing.T) {
	_, driver, db := recorded(t)
	s := store.Open(driver, store.Options{})
	for range 10 { // organisations
		if err := s.Jobs.Ensure(identity.ForOrg(t.Context(), id.New(), "test"), jobs.KindIngest, id.New()); err != nil {
			t.Fatal(err)
		}
	}
	for range 14 { // the first one's
		_, err := db.ExecContext(t.Context(), "INSERT INTO jobs (id, org_id, kind, subject_id, state, ready_at, owner, lease, attempt, reason, created_at) "+
			"SELECT UNHEX(LEFT(SHA2(UUID(), 256), 32)), j.org_id, kind, UNHEX(LEFT(SHA2(UUID(), 256), 32)), state, ready_at, owner, lease, attempt, reason, created_at "+
			"FROM jobs j, (SELECT MIN(org_id) AS org_id FROM jobs) f WHERE j.org_id = f.org_id")
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := db.ExecContext(t.Context(), "ANALYZE TABLE jobs"); err != nil {
		t.Fatal(err)
	}
	driver.take()
	claimed, err := s.Jobs.Claim(identity.Unscoped(t.Context(), "test"), jobs.Fresh, "a", time.Minute, 2)
	if err != nil || len(claimed) != 2 {
		t.Fatalf("claimed %v, %v", claimed, err)
	}
	turns := map[id.ID]bool{claimed[0].OrgID: true, claimed[len(claimed)-1].OrgID: true}
	sent := slices.DeleteFunc(driver.take(), func(st statement) bool { return !strings.HasPrefix(st.query, "SELECT") })
	if n := examined(t, db, sent); n > 500 {
		t.Errorf("a claim examines %d rows where 16,393 jobs wait", n)
	}
	above := identity.Unscoped(t.Context(), "test")
	if _, err := s.Directory.Schedule(above, "2026-11-22"); err != nil { // the installation's own job
		t.Fatal(err)
	}
	for range 10 {
		next, err := s.Jobs.Claim(above, jobs.Fresh, "a", time.Minute, 1)
		if err != nil || len(next) != 1 {
			t.Fatalf("claimed %v, %v", next, err)
		}
		turns[next[0].OrgID] = true
	}
	if len(turns) < 11 || !turns[id.Nil] {
		t.Errorf("of ten organisations and the installation, %d had their turn", len(turns))
	}
}
