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
	"github.com/forebay/forebay/packages/schema/id"
)

// Keys keeps API keys.
type Keys struct{ *core }

var _ apikey.Store = (*Keys)(nil)

// CreateKey keeps a key.
func (k *Keys) CreateKey(ctx context.Context, made apikey.Key) error {
	return k.write(ctx, "key", func(tx *ent.Tx) error {
		err := tx.APIKey.Create().SetID(made.ID).SetOrgID(made.OrgID).SetKind(string(made.Kind)).
			SetUserID(made.UserID).SetName(made.Name).SetPrefix(made.Prefix).SetSecretHash(made.SecretHash[:]).
			SetScopes(made.Scopes.String()).SetRole("").
			SetCreatedAt(moment(made.CreatedAt)).SetExpiresAt(moment(made.ExpiresAt)).Exec(ctx)
		if err != nil {
			return err
		}
		return k.note(ctx, tx, entry{kind: kindKey, entity: made.ID, action: "key.made", detail: map[string]any{
			"kind": made.Kind, "name": made.Name, "scopes": made.Scopes.String(), "expires": moment(made.ExpiresAt),
		}})
	})
}

// Keys returns the keys that were not revoked, the newest first.
func (k *Keys) Keys(ctx context.Context) ([]apikey.Key, error) {
	rows, err := k.client.APIKey.Query().Where(keyrow.RevokedAtIsNil()).
		Order(keyrow.ByCreatedAt(sql.OrderDesc()), keyrow.ByID(sql.OrderDesc())).All(ctx)
	if err != nil {
		return nil, public(err, "key")
	}
	list := make([]apikey.Key, len(rows))
	for i, r := range rows {
		if list[i], err = keyOf(r); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// Key returns one key, also a revoked one.
func (k *Keys) Key(ctx context.Context, key id.ID) (apikey.Key, error) {
	row, err := k.client.APIKey.Query().Where(keyrow.ID(key)).Only(ctx)
	if err != nil {
		return apikey.Key{}, public(err, "key")
	}
	return keyOf(row)
}

// KeyHolder reads a key with the role that its person has now.
func (k *Keys) KeyHolder(ctx context.Context, key id.ID) (apikey.Key, identity.Role, error) {
	row, err := k.client.APIKey.Query().Where(keyrow.ID(key)).Modify(func(s *sql.Selector) {
		m := sql.Table(membership.Table)
		s.LeftJoin(m).OnP(sql.And(
			sql.ColumnsEQ(m.C(membership.FieldOrgID), s.C(keyrow.FieldOrgID)),
			sql.ColumnsEQ(m.C(membership.FieldUserID), s.C(keyrow.FieldUserID)),
			sql.IsNull(m.C(membership.FieldEndedAt)),
		)).AppendSelectAs(m.C(membership.FieldRole), "holder_role")
	}).Only(ctx)
	if err != nil {
		return apikey.Key{}, "", public(err, "key")
	}
	role := ""
	if value, err := row.Value("holder_role"); err == nil {
		role = text(value)
	}
	found, err := keyOf(row)
	return found, identity.Role(role), err
}

// text reads a column that was selected beside a row's own.
func text(value ent.Value) string {
	switch v := value.(type) {
	case string:
		return v
	case []byte:
		return string(v)
	}
	return ""
}

// RenameKey gives a key another name.
func (k *Keys) RenameKey(ctx context.Context, key id.ID, name string) error {
	return k.changeKey(ctx, key, entry{action: "key.renamed", detail: map[string]any{"name": name}},
		func(u *ent.APIKeyUpdate) { u.SetName(name) })
}

// RenewKey gives a key another secret and end.
func (k *Keys) RenewKey(ctx context.Context, key id.ID, prefix string, hash [32]byte, expires time.Time) error {
	return k.changeKey(ctx, key, entry{action: "key.renewed", detail: map[string]any{"expires": moment(expires)}},
		func(u *ent.APIKeyUpdate) {
			u.SetPrefix(prefix).SetSecretHash(hash[:]).SetExpiresAt(moment(expires))
		})
}

// changeKey changes a key that was not revoked.
func (k *Keys) changeKey(ctx context.Context, key id.ID, e entry, change func(*ent.APIKeyUpdate)) error {
	return k.write(ctx, "key", func(tx *ent.Tx) error {
		seq, err := k.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		if _, err := tx.APIKey.Query().Where(keyrow.ID(key), keyrow.RevokedAtIsNil()).OnlyID(ctx); err != nil {
			return err
		}
		update := tx.APIKey.Update().Where(keyrow.ID(key))
		change(update)
		if err := update.Exec(ctx); err != nil {
			return err
		}
		e.kind, e.entity = kindKey, key
		return seq.record(ctx, e)
	})
}

// RevokeKey ends a key and takes its own grants back.
func (k *Keys) RevokeKey(ctx context.Context, key id.ID, at time.Time) error {
	return k.write(ctx, "key", func(tx *ent.Tx) error {
		seq, err := k.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, err := tx.APIKey.Query().Where(keyrow.ID(key)).Only(ctx)
		if err != nil || !row.RevokedAt.IsZero() {
			return err
		}
		if _, err := revokeKeys(ctx, tx, at, keyrow.ID(key)); err != nil {
			return err
		}
		taken, err := tx.Grant.Delete().Where(grant.Subject(string(library.SubjectService)), grant.UserID(key)).Exec(ctx)
		if err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindKey, entity: key, deleted: true, action: "key.revoked",
			detail: map[string]any{"name": row.Name, "grants": taken},
		})
	})
}

func revokeKeys(ctx context.Context, tx *ent.Tx, at time.Time, which ...predicate.APIKey) (int, error) {
	return tx.APIKey.Update().Where(keyrow.RevokedAtIsNil()).Where(which...).SetRevokedAt(moment(at)).Save(ctx)
}

// KeyUsed notes a use, unless one was noted at or after since. It is no change
// that anybody follows.
func (k *Keys) KeyUsed(ctx context.Context, key id.ID, at, since time.Time) error {
	err := k.client.APIKey.Update().
		Where(keyrow.ID(key), keyrow.Or(keyrow.LastUsedAtIsNil(), keyrow.LastUsedAtLT(moment(since)))).
		SetLastUsedAt(moment(at)).Exec(ctx)
	return public(err, "key")
}

func keyOf(r *ent.APIKey) (apikey.Key, error) {
	scopes, err := identity.ParseScopes(r.Scopes)
	if err != nil {
		return apikey.Key{}, err
	}
	return apikey.Key{
		ID: r.ID, OrgID: r.OrgID, Kind: apikey.Kind(r.Kind), UserID: r.UserID, Name: r.Name, Prefix: r.Prefix,
		SecretHash: [32]byte(r.SecretHash), Scopes: scopes, CreatedAt: r.CreatedAt,
		ExpiresAt: r.ExpiresAt, RevokedAt: r.RevokedAt, LastUsedAt: r.LastUsedAt,
	}, nil
}

// serviceOnly refuses a grant to a service that does not last. Whoever holds
// the sequence sees what was revoked.
func serviceOnly(ctx context.Context, tx *ent.Tx, g library.Grant, now time.Time) error {
	if g.Subject != library.SubjectService {
		return nil
	}
	lasts, err := tx.APIKey.Query().Where(keyrow.ID(g.UserID), keyrow.Kind(string(apikey.Service)),
		keyrow.RevokedAtIsNil(), keyrow.ExpiresAtGT(now)).Exist(ctx)
	if err == nil && !lasts {
		err = &knowledge.Error{Code: knowledge.CodeInvalid, Field: "serviceId", Message: "There is no such service, or its key was revoked or has expired."}
	}
	return err
}
