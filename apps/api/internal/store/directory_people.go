package store

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/session"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

func (t taking) user(ctx context.Context, u identity.ExternalUser) error {
	row, err := t.known(ctx, identity.ExternalKindUser, u.ID)
	switch {
	case err != nil:
		return err
	case u.Ended:
		fresh, err := t.end(ctx, identity.ExternalKindUser, row, u.ID, u.Version)
		if err != nil || !fresh || row == nil {
			return err
		}
		return t.leaveEverywhere(ctx, row.InternalID)
	case row == nil:
		return t.welcome(ctx, u)
	}
	fresh, err := t.advance(ctx, row, u.Version)
	if err != nil || !fresh {
		return err
	}
	update := t.tx.User.Update().Where(user.ID(row.InternalID)).SetName(nameOf(u.Name, u.Email))
	free, err := t.addressFree(ctx, u, row.InternalID)
	if err != nil {
		return err
	}
	if free {
		update.SetEmail(u.Email)
	}
	return update.Exec(ctx)
}

// welcome ties a person to an account: to the one that has their address, when
// the provider has proved that it is theirs and nobody else holds it, or to a
// new one.
func (t taking) welcome(ctx context.Context, u identity.ExternalUser) error {
	account, err := t.tx.User.Query().Where(user.Email(u.Email)).Only(ctx)
	switch {
	case err != nil && !ent.IsNotFound(err):
		return err
	case err == nil && u.Email != "" && u.Verified:
		held, err := t.tx.ExternalIdentity.Query().Where(ofKind(identity.ExternalKindUser),
			externalidentity.InternalID(account.ID), externalidentity.EndedAtIsNil()).Exist(ctx)
		if err != nil {
			return err
		}
		if !held {
			if err := t.tx.User.Update().Where(user.ID(account.ID)).SetName(nameOf(u.Name, u.Email)).Exec(ctx); err != nil {
				return err
			}
			return t.tie(ctx, identity.ExternalKindUser, u.ID, account.ID, u.Version, time.Time{})
		}
	}
	ours := identity.User{ID: id.New(), Email: u.Email, Name: nameOf(u.Name, firstOf(u.Email, u.ID)), CreatedAt: t.now()}
	if u.Email == "" || err == nil {
		// Accounts have an address each; one under .invalid (RFC 2606) is nobody's.
		ours.Email = strings.ToLower(u.ID) + "@clerk.invalid"
	}
	if err := createUser(ctx, t.tx.User, ours); err != nil {
		return err
	}
	return t.tie(ctx, identity.ExternalKindUser, u.ID, ours.ID, u.Version, time.Time{})
}

// comeBack forgets that a person was erased here, when they now enter by a
// membership that was not erased with them: they are welcomed as somebody new,
// and what is left of the account that they had stays a former member's.
func (t taking) comeBack(ctx context.Context, n identity.News) error {
	row, err := t.known(ctx, identity.ExternalKindUser, n.User.ID)
	if err != nil || row == nil || row.EndedAt.IsZero() || n.User.Version.Before(row.Version) {
		return err
	}
	org, err := t.known(ctx, identity.ExternalKindOrganisation, n.Organisation.ID)
	if err != nil || org != nil && !org.EndedAt.IsZero() {
		return err
	}
	place, err := t.known(ctx, identity.ExternalKindMembership, n.Membership.ID)
	if err != nil || place != nil && !place.EndedAt.IsZero() {
		return err
	}
	if org != nil {
		closing, err := t.tx.Organisation.Query().Where(organisation.ID(org.InternalID), organisation.ErasingAtNotNil()).Exist(ctx)
		if err != nil || closing {
			return err
		}
	}
	erased, err := t.tx.User.Query().Where(user.ID(row.InternalID), user.Email(erasedAddress(row.InternalID))).Exist(ctx)
	if err != nil || !erased { // it is Clerk that ended them
		return err
	}
	return t.tx.ExternalIdentity.DeleteOneID(row.ID).Exec(ctx)
}

// untie ends what the provider knows places by, so that no news of them, however
// new, admits anybody again. It needs a context from [identity.Unscoped].
func untie(ctx context.Context, external *ent.ExternalIdentityClient, at time.Time, places ...id.ID) error {
	return external.Update().
		Where(ofKind(identity.ExternalKindMembership), externalidentity.InternalIDIn(places...), externalidentity.EndedAtIsNil()).
		SetEndedAt(at).Exec(ctx)
}

// addressFree says whether a person can have the address that they now have at
// the provider.
func (t taking) addressFree(ctx context.Context, u identity.ExternalUser, account id.ID) (bool, error) {
	if u.Email == "" {
		return false, nil
	}
	taken, err := t.tx.User.Query().Where(user.Email(u.Email), user.IDNEQ(account)).Exist(ctx)
	return !taken, err
}

// membership takes one in or ends it. All of an organisation's are written
// under its counter's lock, one after the other.
func (t taking) membership(ctx context.Context, m identity.ExternalMembership) error {
	org, person, err := t.ends(ctx, m)
	if err != nil || org == nil || person == nil {
		return err
	}
	inside := identity.ForOrg(ctx, org.InternalID, byProvider)
	seq, err := t.lockSequence(inside, t.tx)
	if ent.IsNotFound(err) {
		return nil // erased
	}
	if err != nil {
		return err
	}
	row, err := t.known(ctx, identity.ExternalKindMembership, m.ID)
	if err != nil {
		return err
	}
	if m.Ended {
		return t.leave(inside, seq, m, row, person.InternalID)
	}
	if row != nil {
		if fresh, err := t.advance(ctx, row, m.Version); err != nil || !fresh {
			return err
		}
	}
	place, err := seq.settle(inside, person.InternalID, m.Role)
	if err != nil || row != nil {
		return err
	}
	return t.tie(ctx, identity.ExternalKindMembership, m.ID, place, m.Version, time.Time{})
}

// ends are the two ends of a membership. One that has ended, or is being
// erased, is nil; one that was never heard of is an error, since it must be
// asked for first, unless the membership is over anyway.
func (t taking) ends(ctx context.Context, m identity.ExternalMembership) (org, person *ent.ExternalIdentity, err error) {
	if org, err = t.known(ctx, identity.ExternalKindOrganisation, m.OrganisationID); err != nil {
		return nil, nil, err
	}
	if person, err = t.known(ctx, identity.ExternalKindUser, m.UserID); err != nil {
		return nil, nil, err
	}
	if org == nil || person == nil {
		if m.Ended {
			_, err := t.end(ctx, identity.ExternalKindMembership, nil, m.ID, m.Version)
			return nil, nil, err
		}
		if org == nil {
			return nil, nil, knowledge.NotFound("organisation")
		}
		return nil, nil, knowledge.NotFound("person")
	}
	if !org.EndedAt.IsZero() || !person.EndedAt.IsZero() {
		return nil, nil, nil
	}
	open, err := t.tx.Organisation.Query().Where(organisation.ID(org.InternalID), organisation.ErasingAtIsNil()).Exist(ctx)
	if err != nil || !open {
		return nil, nil, err
	}
	return org, person, nil
}

// settle makes a person a member with a role, whatever they were before, and
// returns their place. The provider's word stands: no guard keeps the last admin.
func (s *sequence) settle(ctx context.Context, person id.ID, role identity.Role) (id.ID, error) {
	m, err := s.tx.Membership.Query().Where(membership.UserID(person)).Only(ctx)
	switch {
	case err != nil && !ent.IsNotFound(err):
		return id.Nil, err
	case err != nil || !m.EndedAt.IsZero():
		if err := s.admit(ctx, person, role, "member.added"); err != nil {
			return id.Nil, err
		}
		return s.tx.Membership.Query().Where(membership.UserID(person)).OnlyID(ctx)
	case m.Role == string(role):
		return m.ID, nil
	}
	if err := s.tx.Membership.Update().Where(membership.ID(m.ID)).SetRole(string(role)).Exec(ctx); err != nil {
		return id.Nil, err
	}
	return m.ID, s.record(ctx, entry{
		kind: kindMember, entity: person, action: "member.role_changed",
		detail: map[string]any{"from": m.Role, "to": role},
	})
}

// leave ends a membership, unless the person has come back by another since:
// the word of the end may arrive after that of the return.
func (t taking) leave(inside context.Context, seq *sequence, m identity.ExternalMembership, row *ent.ExternalIdentity, person id.ID) error {
	fresh, err := t.end(inside, identity.ExternalKindMembership, row, m.ID, m.Version)
	if err != nil || !fresh || row == nil {
		return err
	}
	back, err := t.tx.ExternalIdentity.Query().Where(ofKind(identity.ExternalKindMembership),
		externalidentity.InternalID(row.InternalID), externalidentity.EndedAtIsNil()).Exist(inside)
	if err != nil || back {
		return err
	}
	place, err := t.tx.Membership.Query().Where(membership.UserID(person), membership.EndedAtIsNil()).Only(inside)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	return seq.expel(inside, place)
}

// leaveEverywhere ends a person's memberships, organisation by organisation in
// one order, so that two such changes do not wait for each other in a circle.
func (t taking) leaveEverywhere(ctx context.Context, person id.ID) error {
	homes, err := t.tx.Organisation.Query().Where(homeOf(person)).IDs(ctx)
	if err != nil {
		return err
	}
	slices.SortFunc(homes, func(a, b id.ID) int { return bytes.Compare(a[:], b[:]) })
	for _, home := range homes {
		inside := identity.ForOrg(ctx, home, byProvider)
		seq, err := t.lockCounter(inside, t.tx)
		if err != nil {
			return err
		}
		place, err := t.tx.Membership.Query().Where(membership.UserID(person), membership.EndedAtIsNil()).Only(inside)
		if ent.IsNotFound(err) {
			continue
		}
		if err != nil {
			return err
		}
		if err := seq.expel(inside, place); err != nil {
			return err
		}
	}
	return nil
}

// disband ends all memberships, sessions and keys of an organisation. What it
// has stays: erasing that is for people to decide.
func (t taking) disband(ctx context.Context, org id.ID) error {
	inside := identity.ForOrg(ctx, org, byProvider)
	seq, err := t.lockCounter(inside, t.tx)
	if ent.IsNotFound(err) {
		return nil // erased
	}
	if err != nil {
		return err
	}
	left, err := t.tx.Membership.Update().Where(membership.EndedAtIsNil()).SetEndedAt(seq.at).Save(inside)
	if err != nil {
		return err
	}
	if err := t.tx.Session.Update().Where(session.RevokedAtIsNil()).SetRevokedAt(seq.at).Exec(inside); err != nil {
		return err
	}
	keys, err := revokeKeys(inside, t.tx, seq.at)
	if err != nil {
		return err
	}
	return seq.record(inside, entry{
		kind: kindMember, entity: org, deleted: true, action: "organisation.closed",
		detail: map[string]any{"members": left, "keys": keys},
	})
}
