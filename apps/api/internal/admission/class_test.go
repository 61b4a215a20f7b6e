package admission_test

import (
	"context"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/identity"
)

func TestWhatNobodyWaitsForIsBackgroundWithoutBeingTold(t *testing.T) {
	ctx := context.Background()
	person := identity.WithViewer(ctx, someone(acme))
	for name, c := range map[string]struct {
		ctx  context.Context
		want admission.Class
	}{
		"a person":                       {person, admission.Interactive},
		"nobody known yet":               {ctx, admission.Interactive},
		"a person signing in":            {identity.Unscoped(person, "own places"), admission.Interactive},
		"a job":                          {identity.ForOrg(ctx, acme, "job ingest"), admission.Background},
		"the dispatch of jobs":           {identity.Unscoped(ctx, "job dispatch"), admission.Background},
		"a lease, which says so":         {admission.WithClass(identity.Unscoped(ctx, "job dispatch"), admission.Control), admission.Control},
		"an upload, which a person sent": {admission.WithClass(person, admission.Background), admission.Background},
	} {
		if got := admission.ClassOf(c.ctx); got != c.want {
			t.Errorf("%s is %s, want %s", name, got, c.want)
		}
	}
}
