package store

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/session"
	"github.com/forebay/forebay/packages/schema/id"
)

// CreateSession keeps a sign-in.
func (a *Accounts) CreateSession(ctx context.Context, s identity.Session) error {
	create := a.client.Session.Create().SetID(s.ID).SetOrgID(s.OrgID).SetUserID(s.UserID).
		SetUserAgent(clip(s.UserAgent, 255)).SetCreatedAt(moment(s.CreatedAt)).SetExpiresAt(moment(s.ExpiresAt))
	return public(create.Exec(ctx), "session")
}

// SessionMember reads a session with its member. Whether the session has
// expired or was revoked is for the caller to see.
func (a *Accounts) SessionMember(ctx context.Context, signIn id.ID) (identity.Session, identity.Member, error) {
	var rows []sessionRow
	err := a.client.Membership.Query().Where(membership.EndedAtIsNil()).Modify(func(s *sql.Selector) {
		joinPeople(s)
		t := sql.Table(session.Table)
		s.Join(t).OnP(sql.And(
			sql.ColumnsEQ(t.C(session.FieldOrgID), s.C(membership.FieldOrgID)),
			sql.ColumnsEQ(t.C(session.FieldUserID), s.C(membership.FieldUserID)),
		)).
			Where(sql.EQ(t.C(session.FieldID), signIn)).
			AppendSelectAs(t.C(session.FieldID), "session_id").
			AppendSelect(t.C(session.FieldOrgID), t.C(session.FieldUserAgent), t.C(session.FieldExpiresAt), t.C(session.FieldRevokedAt)).
			AppendSelectAs(t.C(session.FieldCreatedAt), "started_at")
	}).Scan(ctx, &rows)
	if err != nil {
		return identity.Session{}, identity.Member{}, public(err, "session")
	}
	if len(rows) == 0 {
		return identity.Session{}, identity.Member{}, knowledge.NotFound("session")
	}
	return rows[0].session(), rows[0].member(), nil
}

// sessionRow is a session with its member. Ent scans no embedded structs.
type sessionRow struct {
	UserID       id.ID        `sql:"user_id"`
	Role         string       `sql:"role"`
	JoinedAt     time.Time    `sql:"joined_at"`
	Email        string       `sql:"email"`
	Name         string       `sql:"name"`
	PasswordHash string       `sql:"password_hash"`
	CreatedAt    time.Time    `sql:"created_at"`
	ID           id.ID        `sql:"session_id"`
	OrgID        id.ID        `sql:"org_id"`
	UserAgent    string       `sql:"user_agent"`
	StartedAt    time.Time    `sql:"started_at"`
	ExpiresAt    time.Time    `sql:"expires_at"`
	RevokedAt    sql.NullTime `sql:"revoked_at"`
}

func (r sessionRow) session() identity.Session {
	return identity.Session{
		ID: r.ID, OrgID: r.OrgID, UserID: r.UserID, UserAgent: r.UserAgent,
		CreatedAt: r.StartedAt, ExpiresAt: r.ExpiresAt, RevokedAt: r.RevokedAt.Time,
	}
}

func (r sessionRow) member() identity.Member {
	return memberRow{r.UserID, r.Role, r.JoinedAt, r.Email, r.Name, r.PasswordHash, r.CreatedAt}.member()
}

// RevokeSession ends a session; one that has ended stays as it is.
func (a *Accounts) RevokeSession(ctx context.Context, signIn id.ID, at time.Time) error {
	return a.write(ctx, "session", func(tx *ent.Tx) error {
		if _, err := tx.Session.Query().Where(session.ID(signIn)).OnlyID(ctx); err != nil {
			return err
		}
		return a.revoke(ctx, tx, signIn, at, session.ID(signIn))
	})
}

// RevokeSessionsOf ends a person's sessions in the organisation, except one.
func (a *Accounts) RevokeSessionsOf(ctx context.Context, person, except id.ID, at time.Time) error {
	return a.write(ctx, "session", func(tx *ent.Tx) error {
		return a.revoke(ctx, tx, person, at, session.UserID(person), session.IDNEQ(except))
	})
}

// revoke ends sessions. That takes a number in the change sequence, so that
// streams under them, on any replica, hear of it.
func (a *Accounts) revoke(ctx context.Context, tx *ent.Tx, whose id.ID, at time.Time, which ...predicate.Session) error {
	n, err := tx.Session.Update().Where(session.RevokedAtIsNil()).Where(which...).SetRevokedAt(moment(at)).Save(ctx)
	if err != nil || n == 0 {
		return err
	}
	return a.note(ctx, tx, entry{kind: kindSession, entity: whose, deleted: true})
}
