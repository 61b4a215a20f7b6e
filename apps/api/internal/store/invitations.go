package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

// CreateInvitation keeps an offer to join.
func (a *Accounts) CreateInvitation(ctx context.Context, i identity.Invitation) error {
	return a.write(ctx, "invitation", func(tx *ent.Tx) error {
		err := tx.Invitation.Create().SetID(i.ID).SetOrgID(i.OrgID).SetEmail(i.Email).SetRole(string(i.Role)).
			SetTokenHash(i.TokenHash[:]).SetInvitedBy(i.InvitedBy).
			SetCreatedAt(moment(i.CreatedAt)).SetExpiresAt(moment(i.ExpiresAt)).Exec(ctx)
		if err != nil {
			return err
		}
		return a.note(ctx, tx, entry{
			kind: kindInvitation, entity: i.ID, action: "invitation.created",
			detail: map[string]any{"email": i.Email, "role": i.Role},
		})
	})
}

// Invitations returns the open ones, newest first.
func (a *Accounts) Invitations(ctx context.Context, now time.Time) ([]identity.Invitation, error) {
	rows, err := a.client.Invitation.Query().
		Where(invitation.EndedAtIsNil(), invitation.ExpiresAtGT(moment(now))).
		Order(invitation.ByCreatedAt(sql.OrderDesc()), invitation.ByID(sql.OrderDesc())).All(ctx)
	return each(rows, invitationOf), public(err, "invitation")
}

// Invitation returns one, open or not.
func (a *Accounts) Invitation(ctx context.Context, offer id.ID) (identity.Invitation, error) {
	i, err := a.client.Invitation.Query().Where(invitation.ID(offer)).Only(ctx)
	if err != nil {
		return identity.Invitation{}, public(err, "invitation")
	}
	return invitationOf(i), nil
}

// EndInvitation revokes an open invitation. One that has ended is
// CodeInvitationEnded.
func (a *Accounts) EndInvitation(ctx context.Context, offer id.ID, at time.Time) error {
	return a.write(ctx, "invitation", func(tx *ent.Tx) error {
		seq, err := a.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		if _, err := seq.endInvitation(ctx, offer, at); err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindInvitation, entity: offer, deleted: true, action: "invitation.revoked"})
	})
}

// Join ends the invitation and takes the person in, in one transaction.
func (a *Accounts) Join(ctx context.Context, offer, person id.ID, newUser *identity.User, now time.Time) error {
	return a.write(ctx, "account", func(tx *ent.Tx) error {
		if newUser != nil {
			if err := settleUser(identity.Unscoped(ctx, "join"), tx, *newUser); err != nil {
				return err
			}
		}
		seq, err := a.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		i, err := seq.endInvitation(ctx, offer, now)
		if err != nil {
			return err
		}
		if !moment(now).Before(i.ExpiresAt) {
			return errInvitationEnded()
		}
		return seq.admit(ctx, person, identity.Role(i.Role), "member.joined")
	})
}

// settleUser makes the account, or begins it anew for a person who belongs to
// no organisation any more: that nobody else vouches for them is what lets an
// invitation replace their password.
func settleUser(ctx context.Context, tx *ent.Tx, u identity.User) error {
	_, err := tx.User.Query().Where(user.ID(u.ID)).ForUpdate().OnlyID(ctx)
	if ent.IsNotFound(err) {
		return createUser(ctx, tx.User, u)
	}
	if err != nil {
		return err
	}
	somewhere, err := tx.Organisation.Query().Where(homeOf(u.ID)).Exist(ctx)
	if err != nil {
		return err
	}
	if somewhere {
		return knowledge.Errorf(knowledge.CodeConflict, "This person has an account that is in use. Accept the invitation with its password.")
	}
	return tx.User.Update().Where(user.ID(u.ID)).SetName(u.Name).SetPasswordHash(u.PasswordHash).Exec(ctx)
}

// homeOf is the organisations that a person belongs to.
func homeOf(person id.ID) predicate.Organisation {
	return func(s *sql.Selector) {
		m := sql.Table(membership.Table)
		s.Where(sql.In(s.C(organisation.FieldID), sql.Select(m.C(membership.FieldOrgID)).From(m).Where(sql.And(
			sql.EQ(m.C(membership.FieldUserID), person), sql.IsNull(m.C(membership.FieldEndedAt))))))
	}
}

// endInvitation ends an open invitation and returns it as it was.
func (s *sequence) endInvitation(ctx context.Context, offer id.ID, at time.Time) (*ent.Invitation, error) {
	i, err := s.tx.Invitation.Query().Where(invitation.ID(offer)).Only(ctx)
	if err != nil {
		return nil, public(err, "invitation")
	}
	if !i.EndedAt.IsZero() {
		return nil, errInvitationEnded()
	}
	return i, s.tx.Invitation.Update().Where(invitation.ID(offer)).SetEndedAt(moment(at)).Exec(ctx)
}

func errInvitationEnded() error {
	return knowledge.Errorf(knowledge.CodeInvitationEnded,
		"This invitation was used, withdrawn or has run out. Ask for a new one.")
}

func invitationOf(i *ent.Invitation) identity.Invitation {
	return identity.Invitation{
		ID: i.ID, OrgID: i.OrgID, Email: i.Email, Role: identity.Role(i.Role), TokenHash: [32]byte(i.TokenHash),
		InvitedBy: i.InvitedBy, CreatedAt: i.CreatedAt, ExpiresAt: i.ExpiresAt, EndedAt: i.EndedAt,
	}
}
