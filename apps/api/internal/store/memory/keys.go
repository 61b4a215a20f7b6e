package memory

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/id"
)

// Keys keeps API keys.
type Keys struct{ *data }

var _ apikey.Store = (*Keys)(nil)

// CreateKey implements apikey.Store.
func (k *Keys) CreateKey(ctx context.Context, made apikey.Key) error {
	return k.inside(ctx, func(t *tenant) error {
		if made.OrgID != t.viewer.OrgID {
			return errOtherOrganisation
		}
		made.CreatedAt, made.ExpiresAt = moment(made.CreatedAt), moment(made.ExpiresAt)
		t.keys[made.ID] = &made
		t.changedElse()
		return nil
	})
}

// Keys implements apikey.Store.
func (k *Keys) Keys(ctx context.Context) (list []apikey.Key, err error) {
	err = k.inside(ctx, func(t *tenant) error {
		for _, key := range t.keys {
			if key.RevokedAt.IsZero() {
				list = append(list, *key)
			}
		}
		slices.SortFunc(list, func(x, y apikey.Key) int {
			return cmp.Or(y.CreatedAt.Compare(x.CreatedAt), y.ID.Compare(x.ID))
		})
		return nil
	})
	return list, err
}

// Key implements apikey.Store.
func (k *Keys) Key(ctx context.Context, key id.ID) (found apikey.Key, err error) {
	found, _, err = k.KeyHolder(ctx, key)
	return found, err
}

// KeyHolder implements apikey.Store.
func (k *Keys) KeyHolder(ctx context.Context, key id.ID) (found apikey.Key, role identity.Role, err error) {
	err = k.inside(ctx, func(t *tenant) error {
		row := t.keys[key]
		if row == nil {
			return knowledge.NotFound("key")
		}
		found = *row
		if m, err := t.current(row.UserID); err == nil {
			role = m.role
		}
		return nil
	})
	return found, role, err
}

// RenameKey implements apikey.Store.
func (k *Keys) RenameKey(ctx context.Context, key id.ID, name string) error {
	return k.changeKey(ctx, key, func(row *apikey.Key) { row.Name = name })
}

// RenewKey implements apikey.Store.
func (k *Keys) RenewKey(ctx context.Context, key id.ID, prefix string, hash [32]byte, expires time.Time) error {
	return k.changeKey(ctx, key, func(row *apikey.Key) {
		row.Prefix, row.SecretHash, row.ExpiresAt = prefix, hash, moment(expires)
	})
}

func (k *Keys) changeKey(ctx context.Context, key id.ID, change func(*apikey.Key)) error {
	return k.inside(ctx, func(t *tenant) error {
		row := t.keys[key]
		if row == nil || !row.RevokedAt.IsZero() {
			return knowledge.NotFound("key")
		}
		change(row)
		t.changedElse()
		return nil
	})
}

// RevokeKey implements apikey.Store.
func (k *Keys) RevokeKey(ctx context.Context, key id.ID, at time.Time) error {
	return k.inside(ctx, func(t *tenant) error {
		row := t.keys[key]
		if row == nil {
			return knowledge.NotFound("key")
		}
		if !row.RevokedAt.IsZero() {
			return nil
		}
		row.RevokedAt = moment(at)
		for grantID, g := range t.grants {
			if g.Subject == library.SubjectService && g.UserID == key {
				delete(t.grants, grantID)
			}
		}
		t.changedElse()
		return nil
	})
}

// KeyUsed implements apikey.Store.
func (k *Keys) KeyUsed(ctx context.Context, key id.ID, at, since time.Time) error {
	return k.inside(ctx, func(t *tenant) error {
		if row := t.keys[key]; row != nil && row.LastUsedAt.Before(moment(since)) {
			row.LastUsedAt = moment(at)
		}
		return nil
	})
}

// service returns a service that lasts.
func (t *tenant) service(key id.ID) (*apikey.Key, bool) {
	row := t.keys[key]
	return row, row != nil && row.Kind == apikey.Service && row.Lasts(t.now())
}
