package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/ent"
	keyrow "github.com/forebay/forebay/packages/schema/ent/apikey"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/session"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

// memberRow is a membership with its person.
type memberRow struct {
	UserID       id.ID     `sql:"user_id"`
	Role         string    `sql:"role"`
	JoinedAt     time.Time `sql:"joined_at"`
	Email        string    `sql:"email"`
	Name         string    `sql:"name"`
	PasswordHash string    `sql:"password_hash"`
	CreatedAt    time.Time `sql:"created_at"`
}

func (r memberRow) member() identity.Member {
	return identity.Member{
		User: identity.User{
			ID: r.UserID, Email: r.Email, Name: r.Name, PasswordHash: r.PasswordHash, CreatedAt: r.CreatedAt,
		},
		Role: identity.Role(r.Role), JoinedAt: r.JoinedAt,
	}
}

// joinPeople turns a query for memberships into one that scans into memberRow.
func joinPeople(s *sql.Selector) {
	u := sql.Table(user.Table)
	s.Join(u).On(s.C(membership.FieldUserID), u.C(user.FieldID)).
		Select(s.C(membership.FieldUserID), s.C(membership.FieldRole), s.C(membership.FieldJoinedAt),
			u.C(user.FieldEmail), u.C(user.FieldName), u.C(user.FieldPasswordHash), u.C(user.FieldCreatedAt)).
		OrderBy(u.C(user.FieldName), u.C(user.FieldID))
}

func (a *Accounts) members(ctx context.Context, where ...predicate.Membership) ([]identity.Member, error) {
	var rows []memberRow
	err := a.client.Membership.Query().Where(membership.EndedAtIsNil()).Where(where...).
		Modify(joinPeople).Scan(ctx, &rows)
	if err != nil {
		return nil, public(err, "member")
	}
	return each(rows, memberRow.member), nil
}

// Members returns the organisation's members by name.
func (a *Accounts) Members(ctx context.Context) ([]identity.Member, error) {
	return a.members(ctx)
}

// Member returns one member.
func (a *Accounts) Member(ctx context.Context, person id.ID) (identity.Member, error) {
	found, err := a.members(ctx, membership.UserID(person))
	if err != nil {
		return identity.Member{}, err
	}
	if len(found) == 0 {
		return identity.Member{}, knowledge.NotFound("member")
	}
	return found[0], nil
}

// AddMember takes a person in, again if they had left.
func (a *Accounts) AddMember(ctx context.Context, person id.ID, role identity.Role) error {
	return a.write(ctx, "member", func(tx *ent.Tx) error {
		people := identity.Unscoped(ctx, "add a member")
		if _, err := tx.User.Query().Where(user.ID(person)).OnlyID(people); err != nil {
			return err
		}
		seq, err := a.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		return seq.admit(ctx, person, role, "member.added")
	})
}

// admit adds a member inside a transaction that holds the sequence.
func (s *sequence) admit(ctx context.Context, person id.ID, role identity.Role, action string) error {
	before, err := s.tx.Membership.Query().Where(membership.UserID(person)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		err = s.tx.Membership.Create().SetUserID(person).SetRole(string(role)).SetJoinedAt(s.at).Exec(ctx)
	case err == nil && before.EndedAt.IsZero():
		return knowledge.Errorf(knowledge.CodeConflict, "This person is a member already.")
	case err == nil:
		err = s.tx.Membership.Update().Where(membership.ID(before.ID)).
			SetRole(string(role)).SetJoinedAt(s.at).ClearEndedAt().Exec(ctx)
	}
	if err != nil {
		return err
	}
	return s.record(ctx, entry{kind: kindMember, entity: person, action: action, detail: map[string]any{"role": role}})
}

// ChangeRole gives a member another role. The counter's lock lets one such
// change through at a time, so two admins cannot demote each other.
func (a *Accounts) ChangeRole(ctx context.Context, person id.ID, role identity.Role) error {
	return a.write(ctx, "member", func(tx *ent.Tx) error {
		seq, err := a.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		m, err := tx.Membership.Query().Where(membership.UserID(person), membership.EndedAtIsNil()).Only(ctx)
		if err != nil || m.Role == string(role) {
			return err
		}
		if role != identity.RoleAdmin {
			if err := seq.keepAnAdmin(ctx, person); err != nil {
				return err
			}
		}
		if err := tx.Membership.Update().Where(membership.ID(m.ID)).SetRole(string(role)).Exec(ctx); err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindMember, entity: person, action: "member.role_changed",
			detail: map[string]any{"from": m.Role, "to": role},
		})
	})
}

// RemoveMember ends a membership and the person's sessions and keys in the
// organisation, and takes their grants back: they must not be there if the
// person returns.
func (a *Accounts) RemoveMember(ctx context.Context, person id.ID) error {
	return a.write(ctx, "member", func(tx *ent.Tx) error {
		seq, err := a.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		m, err := tx.Membership.Query().Where(membership.UserID(person), membership.EndedAtIsNil()).Only(ctx)
		if err != nil {
			return err
		}
		if err := seq.keepAnAdmin(ctx, person); err != nil {
			return err
		}
		return seq.expel(ctx, m)
	})
}

// expel ends a membership inside a transaction that holds the sequence.
func (s *sequence) expel(ctx context.Context, m *ent.Membership) error {
	if err := s.tx.Membership.Update().Where(membership.ID(m.ID)).SetEndedAt(s.at).Exec(ctx); err != nil {
		return err
	}
	err := s.tx.Session.Update().Where(session.UserID(m.UserID), session.RevokedAtIsNil()).SetRevokedAt(s.at).Exec(ctx)
	if err != nil {
		return err
	}
	if _, err := revokeKeys(ctx, s.tx, s.at, keyrow.UserID(m.UserID), keyrow.Kind(string(apikey.Person))); err != nil {
		return err
	}
	taken, err := s.tx.Grant.Delete().Where(grant.Subject(string(library.SubjectUser)), grant.UserID(m.UserID)).Exec(ctx)
	if err != nil {
		return err
	}
	return s.record(ctx, entry{
		kind: kindMember, entity: m.UserID, deleted: true, action: "member.removed", detail: map[string]any{"grants": taken},
	})
}

// keepAnAdmin refuses what would leave nobody but the given person to administer.
func (s *sequence) keepAnAdmin(ctx context.Context, except id.ID) error {
	other, err := s.tx.Membership.Query().Where(membership.Role(string(identity.RoleAdmin)),
		membership.EndedAtIsNil(), membership.UserIDNEQ(except)).Exist(ctx)
	if err == nil && !other {
		err = knowledge.Errorf(knowledge.CodeLastAdmin,
			"An organisation keeps at least one admin. Make somebody else an admin first.")
	}
	return err
}
