package clerk

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// nightfall is when a night's reconciliation is due, after midnight UTC.
	nightfall = 3 * time.Hour
	// keepDeliveries is how long a delivery is known to have been taken in.
	// Clerk gives up sending one after about two days.
	keepDeliveries = 30 * 24 * time.Hour
	// batch is how many of ours are read at once.
	batch = 500
)

// schedule queues this night's reconciliation, unless a replica has. An
// installation that was away at nightfall, or is new, makes up for it at once.
func (p *Provider) schedule(ctx context.Context) (bool, error) {
	night := p.now().UTC().Add(-nightfall).Format(time.DateOnly)
	return p.directory.Schedule(identity.Unscoped(ctx, "reconciliation"), night)
}

// Outcome counts what a reconciliation changed.
type Outcome struct {
	People, Organisations, Memberships int // taken in, new or changed
	Ended                              int // of any kind, that Clerk no longer has
}

// Do implements jobs.Handler: it reconciles. The job is the installation's and
// has no subject.
func (p *Provider) Do(ctx context.Context, _ id.ID) error {
	out, err := p.Reconcile(ctx)
	if err != nil {
		return err
	}
	p.log.InfoContext(ctx, "reconciled with Clerk", "people", out.People, "organisations", out.Organisations,
		"memberships", out.Memberships, "ended", out.Ended)
	return nil
}

// GiveUp implements jobs.Handler. The next night tries again.
func (p *Provider) GiveUp(context.Context, id.ID) error { return nil }

// Reconcile brings ours in step with all that Clerk has, for webhooks that
// never came. What Clerk did not list is asked for by name before it is ended,
// since pages shift while they are read. It waits when Clerk limits its rate.
func (p *Provider) Reconcile(ctx context.Context) (Outcome, error) {
	ctx = identity.Unscoped(ctx, "reconciliation")
	r := &reconciliation{Provider: p, began: p.now()}
	err := r.people(ctx)
	if err == nil {
		err = r.organisations(ctx)
	}
	if err == nil {
		err = p.directory.Forget(ctx, r.began.Add(-keepDeliveries))
	}
	p.refused.forget()
	return r.out, err
}

// reconciliation is one run.
type reconciliation struct {
	*Provider
	began time.Time
	out   Outcome
}

func (r *reconciliation) people(ctx context.Context) error {
	listed, changed, err := survey(ctx, r, identity.ExternalKindUser, r.nightly.allUsers(ctx), userOf,
		func(u identity.ExternalUser) (string, time.Time) { return u.ID, u.Version })
	if err != nil {
		return err
	}
	gone, err := r.missing(ctx, identity.ExternalKindUser, listed)
	if err != nil {
		return err
	}
	for _, u := range changed {
		if _, err := r.directory.Take(ctx, identity.News{User: &u}); err != nil {
			return err
		}
		r.out.People++
	}
	for _, external := range gone {
		u, err := r.nightly.user(ctx, external)
		if err != nil || u != nil {
			if err != nil {
				return err
			}
			continue
		}
		if err := r.end(ctx, identity.News{User: &identity.ExternalUser{ID: external, Version: r.now(), Ended: true}}); err != nil {
			return err
		}
	}
	return nil
}

func (r *reconciliation) organisations(ctx context.Context) error {
	listed, changed, err := survey(ctx, r, identity.ExternalKindOrganisation, r.nightly.allOrganisations(ctx), organisationOf,
		func(o identity.ExternalOrganisation) (string, time.Time) { return o.ID, o.Version })
	if err != nil {
		return err
	}
	gone, err := r.missing(ctx, identity.ExternalKindOrganisation, listed)
	if err != nil {
		return err
	}
	for _, o := range changed {
		if _, err := r.directory.Take(ctx, identity.News{Organisation: &o}); err != nil {
			return err
		}
		r.out.Organisations++
	}
	for _, external := range gone {
		o, err := r.nightly.organisation(ctx, external)
		if err != nil {
			return err
		}
		if o != nil {
			continue
		}
		if err := r.end(ctx, identity.News{Organisation: &identity.ExternalOrganisation{ID: external, Version: r.now(), Ended: true}}); err != nil {
			return err
		}
	}
	for org := range listed {
		if err := r.memberships(ctx, org); err != nil {
			return err
		}
	}
	return nil
}

func (r *reconciliation) memberships(ctx context.Context, org string) error {
	convert := func(m *sdk.OrganizationMembership) identity.ExternalMembership {
		out, _ := membershipOf(m) // one without its ends has no ID and is skipped
		return out
	}
	listed, changed, err := survey(ctx, r, identity.ExternalKindMembership, r.nightly.allMemberships(ctx, org), convert,
		func(m identity.ExternalMembership) (string, time.Time) { return m.ID, m.Version })
	if err != nil {
		return err
	}
	for _, m := range changed {
		if err := r.take(ctx, identity.News{Membership: &m}); err != nil {
			return err
		}
		r.out.Memberships++
	}
	living, err := r.directory.LivingMemberships(ctx, org, r.began)
	if err != nil {
		return err
	}
	for _, m := range living {
		if listed[m.ID] {
			continue
		}
		there, err := r.nightly.membership(ctx, m.UserID, org)
		if err != nil {
			return err
		}
		if there != nil && there.ID == m.ID {
			continue
		}
		m.Ended, m.Version = true, r.now()
		if err := r.end(ctx, identity.News{Membership: &m}); err != nil {
			return err
		}
	}
	return nil
}

func (r *reconciliation) end(ctx context.Context, n identity.News) error {
	_, err := r.directory.Take(ctx, n)
	r.out.Ended++
	return err
}

// survey reads all of Clerk's things of a kind: the IDs of all, and those that
// are newer than ours.
func survey[T, E any](ctx context.Context, r *reconciliation, kind identity.ExternalKind, pages iter.Seq2[[]T, error],
	convert func(T) E, key func(E) (string, time.Time),
) (listed map[string]bool, changed []E, err error) {
	listed = map[string]bool{}
	for items, err := range pages {
		if err != nil {
			return nil, nil, fmt.Errorf("clerk: reading its %ss: %w", kind, err)
		}
		names := make([]string, 0, len(items))
		things := make([]E, 0, len(items))
		for _, item := range items {
			thing := convert(item)
			if name, _ := key(thing); name != "" {
				names, things = append(names, name), append(things, thing)
			}
		}
		ours, err := r.directory.Versions(ctx, kind, names)
		if err != nil {
			return nil, nil, err
		}
		for i, thing := range things {
			listed[names[i]] = true
			if _, version := key(thing); version.After(ours[names[i]]) {
				changed = append(changed, thing)
			}
		}
	}
	return listed, changed, nil
}

// errStranger stops a reconciliation before it locks everybody out.
var errStranger = errors.New("clerk: it lacks most of the people or organisations that we know; is CLERK_SECRET_KEY of another application?")

// missing are ours that Clerk did not list. That most are is no change but a
// mistake, as when the secret key is another application's.
func (r *reconciliation) missing(ctx context.Context, kind identity.ExternalKind, listed map[string]bool) ([]string, error) {
	var gone []string
	known := 0
	for after := ""; ; {
		names, err := r.directory.Living(ctx, kind, r.began, after, batch)
		if err != nil {
			return nil, err
		}
		known += len(names)
		gone = append(gone, slices.DeleteFunc(slices.Clone(names), func(name string) bool { return listed[name] })...)
		if len(names) < batch {
			break
		}
		after = names[len(names)-1]
	}
	if len(gone) > 10 && len(gone) > known/2 {
		return nil, errStranger
	}
	return gone, nil
}
