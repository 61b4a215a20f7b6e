package library

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// parentNames returns the names of the archives and e-mails that documents
// came in, as far as they live and the viewer may read them.
func (l *Library) parentNames(ctx context.Context, scope knowledge.Scope, documents []knowledge.Document) (map[id.ID]string, error) {
	wanted := map[id.ID]bool{}
	for _, d := range documents {
		if !d.ParentID.IsNil() {
			wanted[d.ParentID] = true
		}
	}
	if len(wanted) == 0 {
		return nil, nil
	}
	parents := make([]id.ID, 0, len(wanted))
	for p := range wanted {
		parents = append(parents, p)
	}
	found, err := l.store.DocumentsByID(ctx, parents)
	if err != nil {
		return nil, err
	}
	names := make(map[id.ID]string, len(found))
	for _, p := range found {
		if p.DeletedAt.IsZero() && scope.Of(p.CollectionID, p.ID).Allows(knowledge.PermissionRead) {
			names[p.ID] = p.Name
		}
	}
	return names, nil
}
