package app_test

import (
	"database/sql"
	"fmt"
	"net/http"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
	"github.com/forebay/forebay/packages/schema/contract"
)

// number reads one number from the database.
func number(t *testing.T, db *sql.DB, query string) (n int) {
	t.Helper()
	if err := db.QueryRowContext(t.Context(), query).Scan(&n); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return n
}

// awaitGraph waits until every document is in the graph.
func (s signedIn) awaitGraph(r *replica, documents int) contract.GraphStatus {
	s.t.Helper()
	var status contract.GraphStatus
	r.await(s.t, "the graph", func() bool {
		s.want(http.StatusOK, "GET", "/v1/graph", "", &status)
		return !status.Building && status.Documents >= documents && status.Built == status.Documents
	})
	return status
}

func TestAGraphIsExactAfterItsBuilderWasKilled(t *testing.T) {
	t.Parallel()
	dsn, first, kill := settledChild(t)
	db := rows(t, dsn)
	shelf := first.shelf(t)
	const notes = 80
	for n := range notes {
		first.upload(t, shelf, fmt.Sprintf("note-%d.md", n), fmt.Sprintf("# Basin %d\n\nAnna Keller measured the Basin %d of Lauffen Works in 1934.", n, n))
	}
	first.await(t, "some of the graph", func() bool { return number(t, db, "SELECT COUNT(*) FROM mentions") > 0 })
	kill() // in the middle of whatever it writes

	second := startIn(t, dsn, first.dir)
	second.await(t, "ready", func() bool { return second.status(t, "/health/ready") == 200 })
	status := second.as(t, local.DevelopmentAccounts()[0]).awaitGraph(second, notes)
	if status.Size == nil || status.Size.Entities != number(t, db, "SELECT COUNT(*) FROM entities") ||
		status.Size.Mentions != number(t, db, "SELECT COUNT(*) FROM mentions") || status.Size.Mentions < 2*notes {
		t.Errorf("the graph's size is said to be %+v", status.Size)
	}
	wrong := number(t, db, "SELECT COUNT(*) FROM entities e WHERE passages <> (SELECT COUNT(*) FROM mentions m WHERE m.org_id = e.org_id AND m.entity_id = e.id)")
	lost := number(t, db, "SELECT COUNT(*) FROM mentions m LEFT JOIN entities e ON e.id = m.entity_id WHERE e.id IS NULL")
	if wrong > 0 || lost > 0 {
		t.Errorf("%d entities count their passages wrong, %d mentions are of none", wrong, lost)
	}
}

func TestAModelReadsTheLibraryForTheGraphWithinItsCap(t *testing.T) {
	t.Parallel()
	dsn := migrated(t)
	r := start(t, dsn).settle(t)
	db := rows(t, dsn)
	server := modeltest.Start(t)
	d := r.upload(t, r.shelf(t), "hall.md", "# Hall\n\nthe old Hall was built by Anna Keller in Lauffen. It stands.\n")
	r.awaitSearchable(t, d.ID)
	admin := r.as(t, local.DevelopmentAccounts()[0])
	admin.want(http.StatusConflict, "POST", "/v1/graph/reading", `{"budget":1}`, nil) // no model
	admin.want(http.StatusCreated, "POST", "/v1/model-endpoints", fmt.Sprintf(
		`{"purpose":"answers","protocol":"openai","baseUrl":%q,"model":%q,"inputPrice":1,"outputPrice":2}`, server.URL, modeltest.Sensible), nil)
	var reading contract.GraphReading
	admin.want(http.StatusOK, "GET", "/v1/graph/reading", "", &reading)
	if reading.State != "none" || reading.Estimate.Passages == 0 || reading.Estimate.Cost <= 0 {
		t.Errorf("before: %+v", reading)
	}
	admin.want(http.StatusUnprocessableEntity, "POST", "/v1/graph/reading", `{"budget":0}`, nil)
	admin.want(http.StatusAccepted, "POST", "/v1/graph/reading", `{"budget":1}`, nil)
	r.await(t, "the model to be done", func() bool {
		admin.want(http.StatusOK, "GET", "/v1/graph/reading", "", &reading)
		return reading.State == "done"
	})
	if reading.Spent <= 0 || reading.Spent > reading.Budget || reading.Estimate.Passages != 0 || reading.Outcomes["ok"] == 0 {
		t.Errorf("after: %+v", reading)
	}
	if number(t, db, "SELECT COUNT(*) FROM relations WHERE method = 'model' AND kind = 'built by'") != 1 {
		t.Error("what the model found is not in the graph")
	}
	if number(t, db, "SELECT COUNT(*) FROM audit_events WHERE action = 'graph.reading_started'") != 1 {
		t.Error("nobody can see who had it read")
	}
	admin.want(http.StatusNoContent, "DELETE", "/v1/graph/reading", "", nil)
}
