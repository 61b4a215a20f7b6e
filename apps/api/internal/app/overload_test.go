package app_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
)

// flood has api ask so many questions at once, and counts what became of them.
type flood struct {
	mu                        sync.Mutex
	finished, refused, broken int
	mute                      int // refusals that did not say when to come back
	fault                     error
}

func (f *flood) ask(t *testing.T, api *client.Client) {
	ended := false
	for e, err := range api.Ask(t.Context(), contract.Ask{Question: "Who overhauled the main turbine?"}) {
		var done contract.DoneEvent
		switch refusal, ok := errors.AsType[*client.Error](err); {
		case ok:
			f.mu.Lock()
			defer f.mu.Unlock()
			f.refused++
			if refusal.After == "" || refusal.RetryAfter <= 0 || refusal.Code != "overloaded" && refusal.Code != "too_many_requests" {
				f.mute, f.fault = f.mute+1, err
			}
			return
		case err != nil:
			f.mu.Lock()
			defer f.mu.Unlock()
			f.broken, f.fault = f.broken+1, err
			return
		case e.Type == "done":
			ended = json.Unmarshal(e.Data, &done) == nil && done.Status == "answered"
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if ended {
		f.finished++
	} else {
		f.broken++
	}
}

func TestMoreThanItCanAnswerIsRefusedInTimeAndWhatWasBegunIsFinished(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	shelf := r.shelf(t)
	d := r.upload(t, shelf, "hall.md", turbine)
	r.awaitSearchable(t, d.ID)
	r.finds(t, r.admin, "turbine overhaul", d.ID)
	if err := r.admin.Share(t.Context(), shelf); err != nil {
		t.Fatal(err)
	}
	member := r.signIn(t, local.DevelopmentAccounts()[1])
	elsewhere := local.DemoAccount{Email: "max@elsewhere.test", Name: "Max", Password: "max-has-a-dam-too", Role: identity.RoleAdmin}
	if _, err := r.app.Accounts.Setup(t.Context(), "Elsewhere", "elsewhere", []local.DemoAccount{elsewhere}); err != nil {
		t.Fatal(err)
	}
	stranger := r.signIn(t, elsewhere).Impatient()

	var f flood
	var asking sync.WaitGroup
	for range 1500 {
		asking.Go(func() { f.ask(t, member.Impatient()) })
	}
	if got := r.status(t, "/health/live"); got != http.StatusOK {
		t.Errorf("live answered %d in the flood", got)
	}
	if a := r.letIn(t, r.admin.Impatient(), "Who overhauled the main turbine?"); a.done.Status != "answered" {
		t.Errorf("a colleague's question ended as %+v", a.done)
	}
	if a := r.letIn(t, stranger, "Who overhauled the main turbine?"); a.done.Status != "unsupported" {
		t.Errorf("the question of another organisation, which has no documents, ended as %+v", a.done)
	}
	asking.Wait()
	member.Close() // a server gives a connection that was never used five seconds
	if f.finished == 0 || f.refused == 0 || f.broken > 0 || f.mute > 0 {
		t.Errorf("%d finished, %d refused (%d without a time to come back), %d broken: %v; want some of the first two and none else",
			f.finished, f.refused, f.mute, f.broken, f.fault)
	}
	metrics := r.metrics(t)
	for _, class := range []string{"control", "begun", "interactive", "background"} {
		if !strings.Contains(metrics, `weir_class="`+class+`"`) {
			t.Errorf("nothing was done on the database as %q", class)
		}
	}
	for _, name := range []string{"forebay_admission_limit", "forebay_admission_shed_total", `forebay_job_count{forebay_job_state="due"}`} {
		if !strings.Contains(metrics, name) {
			t.Errorf("the metrics lack %s", name)
		}
	}
}

// letIn asks until the question is let in. On a slow machine the turn of
// somebody who waits for nothing else comes too late as well, and then others
// are named as the reason.
func (r *replica) letIn(t *testing.T, api *client.Client, question string) (a answered) {
	t.Helper()
	r.await(t, "a question to be let in", func() bool {
		a = answered{}
		for e, err := range api.Ask(t.Context(), contract.Ask{Question: question}) {
			var refused *client.Error
			if asProblem(err, &refused) && refused.Code == "overloaded" && refused.RetryAfter > 0 {
				return false
			}
			if err != nil {
				t.Fatal(err)
			}
			a.take(t, e)
		}
		return true
	})
	return a
}

func (r *replica) metrics(t *testing.T) string {
	t.Helper()
	res, err := http.Get(r.url + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
