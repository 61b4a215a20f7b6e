package app_test

import (
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
)

func TestEveryQuestionIsCountedByTheWatchOverDrift(t *testing.T) {
	t.Parallel()
	r := start(t, migrated(t)).settle(t)
	ask(t, r.admin, "How high is the gate?")
	ask(t, r.admin, "Is there a shark in the basin?")
	admin := r.as(t, local.DevelopmentAccounts()[0])
	var d contract.Drift
	r.await(t, "both questions", func() bool {
		admin.want(200, "GET", "/v1/insights/drift", "", &d)
		return d.Questions == 2
	})
	if d.Watching || d.NextIn != d.Needed-2 || !d.Reference.Growing {
		t.Errorf("drift = %+v", d)
	}
}
