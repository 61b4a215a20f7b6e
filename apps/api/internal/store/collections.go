package store

import (
	"context"
	"maps"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/ent"
	keyrow "github.com/forebay/forebay/packages/schema/ent/apikey"
	"github.com/forebay/forebay/packages/schema/ent/collection"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

// Library keeps collections, grants and the lists of documents.
type Library struct{ *core }

var _ library.Store = (*Library)(nil)

// Collections returns the collections in scope by name, with how many live
// documents each holds.
func (l *Library) Collections(ctx context.Context, s knowledge.Scope) ([]knowledge.Collection, error) {
	reachable := make([]id.ID, 0, len(s.Collections))
	for c, p := range s.Collections {
		if p.Allows(knowledge.PermissionRead) {
			reachable = append(reachable, c)
		}
	}
	if len(reachable) == 0 {
		return nil, requireViewer(ctx)
	}
	rows, err := l.client.Collection.Query().
		Where(collection.IDIn(reachable...), collection.DeletedAtIsNil()).
		Order(collection.ByName(), collection.ByID()).All(ctx)
	if err != nil {
		return nil, public(err, "collection")
	}
	var counts []struct {
		CollectionID id.ID `sql:"collection_id"`
		Count        int   `sql:"count"`
	}
	// Those that are hidden from the viewer one by one do not count either.
	err = l.client.Document.Query().
		Where(document.CollectionIDIn(reachable...), document.DeletedAtIsNil(), inScope(s)).
		GroupBy(document.FieldCollectionID).Aggregate(ent.Count()).Scan(ctx, &counts)
	if err != nil {
		return nil, public(err, "collection")
	}
	held := make(map[id.ID]int, len(counts))
	for _, c := range counts {
		held[c.CollectionID] = c.Count
	}
	shelves := each(rows, collectionOf)
	for i := range shelves {
		shelves[i].Documents = held[shelves[i].ID]
	}
	return shelves, nil
}

// requireViewer fails closed where an empty scope would otherwise answer
// before any query.
func requireViewer(ctx context.Context) error {
	_, err := identity.ViewerFrom(ctx)
	return err
}

// Collection returns one live collection.
func (l *Library) Collection(ctx context.Context, shelf id.ID) (knowledge.Collection, error) {
	row, err := liveCollection(ctx, l.client.Collection, shelf)
	if err != nil {
		return knowledge.Collection{}, public(err, "collection")
	}
	return collectionOf(row), nil
}

func liveCollection(ctx context.Context, c *ent.CollectionClient, shelf id.ID) (*ent.Collection, error) {
	return c.Query().Where(collection.ID(shelf), collection.DeletedAtIsNil()).Only(ctx)
}

// CollectionNames returns the names of all the organisation's collections.
func (l *Library) CollectionNames(ctx context.Context) (map[id.ID]string, error) {
	rows, err := l.client.Collection.Query().Select(collection.FieldID, collection.FieldName).All(ctx)
	names := make(map[id.ID]string, len(rows))
	for _, r := range rows {
		names[r.ID] = r.Name
	}
	return names, public(err, "collection")
}

// CreateCollection makes a collection, which its maker may manage.
func (l *Library) CreateCollection(ctx context.Context, name, description string) (knowledge.Collection, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return knowledge.Collection{}, err
	}
	made := knowledge.Collection{ID: id.New(), Name: name, Description: description, CreatedAt: l.now()}
	made.UpdatedAt = made.CreatedAt
	err = l.write(ctx, "collection", func(tx *ent.Tx) error {
		err := tx.Collection.Create().SetID(made.ID).SetName(name).SetDescription(description).
			SetCreatedAt(made.CreatedAt).SetUpdatedAt(made.UpdatedAt).Exec(ctx)
		if err != nil {
			return err
		}
		if !v.UserID.IsNil() {
			own := library.MakersGrant(v, made.ID)
			if err := createGrant(ctx, tx, own, made.CreatedAt); err != nil {
				return err
			}
		}
		return l.note(ctx, tx, entry{
			kind: kindCollection, entity: made.ID, action: "collection.created", detail: map[string]any{"name": name},
		})
	})
	if err != nil {
		return knowledge.Collection{}, err
	}
	return made, nil
}

// ChangeCollection renames or describes a collection; nil leaves as it is.
func (l *Library) ChangeCollection(ctx context.Context, shelf id.ID, name, description *string) (knowledge.Collection, error) {
	var changed knowledge.Collection
	err := l.write(ctx, "collection", func(tx *ent.Tx) error {
		seq, err := l.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, err := liveCollection(ctx, tx.Collection, shelf)
		if err != nil {
			return err
		}
		detail := map[string]any{}
		if name != nil {
			detail["name"], row.Name = *name, *name
		}
		if description != nil {
			detail["description"], row.Description = *description, *description
		}
		row.UpdatedAt = seq.at
		changed = collectionOf(row)
		err = tx.Collection.Update().Where(collection.ID(shelf)).
			SetName(row.Name).SetDescription(row.Description).SetUpdatedAt(row.UpdatedAt).Exec(ctx)
		if err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: kindCollection, entity: shelf, action: "collection.changed", detail: detail})
	})
	return changed, err
}

// DeleteCollection takes an empty collection away.
func (l *Library) DeleteCollection(ctx context.Context, shelf id.ID) error {
	return l.write(ctx, "collection", func(tx *ent.Tx) error {
		seq, err := l.lockSequence(ctx, tx)
		if err != nil {
			return err
		}
		row, err := liveCollection(ctx, tx.Collection, shelf)
		if err != nil {
			return err
		}
		used, err := tx.Document.Query().Where(document.CollectionID(shelf), document.DeletedAtIsNil()).Exist(ctx)
		if err != nil {
			return err
		}
		if used {
			return knowledge.Errorf(knowledge.CodeConflict,
				"This collection still has documents. Move or delete them first.")
		}
		if err := tx.Collection.Update().Where(collection.ID(shelf)).SetDeletedAt(seq.at).Exec(ctx); err != nil {
			return err
		}
		return seq.record(ctx, entry{
			kind: kindCollection, entity: shelf, deleted: true, action: "collection.deleted",
			detail: map[string]any{"name": row.Name},
		})
	})
}

// Names returns the names of people who are or were members here, and of
// services.
func (l *Library) Names(ctx context.Context, people []id.ID) (map[id.ID]string, error) {
	distinct := map[id.ID]bool{}
	for _, p := range people {
		if !p.IsNil() {
			distinct[p] = true
		}
	}
	names := make(map[id.ID]string, len(distinct))
	if len(distinct) == 0 {
		return names, requireViewer(ctx)
	}
	var rows []struct {
		UserID id.ID  `sql:"user_id"`
		Name   string `sql:"name"`
	}
	err := l.client.Membership.Query().Where(membership.UserIDIn(slices.Collect(maps.Keys(distinct))...)).
		Modify(func(s *sql.Selector) {
			u := sql.Table(user.Table)
			s.Join(u).On(s.C(membership.FieldUserID), u.C(user.FieldID)).
				Select(s.C(membership.FieldUserID), u.C(user.FieldName))
		}).Scan(ctx, &rows)
	for _, r := range rows {
		names[r.UserID] = r.Name
		delete(distinct, r.UserID)
	}
	if err != nil || len(distinct) == 0 {
		return names, public(err, "person")
	}
	return names, l.serviceNames(ctx, slices.Collect(maps.Keys(distinct)), names)
}

// serviceNames adds the names of those that are services.
func (l *Library) serviceNames(ctx context.Context, services []id.ID, names map[id.ID]string) error {
	rows, err := l.client.APIKey.Query().Where(keyrow.IDIn(services...), keyrow.Kind(string(apikey.Service))).
		Select(keyrow.FieldID, keyrow.FieldName).All(ctx)
	for _, r := range rows {
		names[r.ID] = r.Name
	}
	return public(err, "key")
}

func collectionOf(c *ent.Collection) knowledge.Collection {
	return knowledge.Collection{
		ID: c.ID, Name: c.Name, Description: c.Description, CreatedAt: c.CreatedAt, UpdatedAt: c.UpdatedAt,
	}
}
