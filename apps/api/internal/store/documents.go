package store

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/library"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/id"
)

// Pages of the library.
const (
	defaultPage = 50
	maxPage     = 500
)

// Documents returns a page of live documents, newest first, without their
// outlines, and how many match in all. A limit of 0 means 50; at most 500 come.
func (l *Library) Documents(ctx context.Context, s knowledge.Scope, f library.Filter) ([]knowledge.Document, int, error) {
	if len(s.Collections) == 0 && len(s.Documents) == 0 {
		return nil, 0, requireViewer(ctx)
	}
	matching := append(filterOf(f), document.DeletedAtIsNil(), inScope(s))
	total, err := l.client.Document.Query().Where(matching...).Count(ctx)
	if err != nil || total == 0 {
		return nil, 0, public(err, "document")
	}
	if !f.BeforeTime.IsZero() {
		at := moment(f.BeforeTime)
		matching = append(matching, document.Or(document.CreatedAtLT(at),
			document.And(document.CreatedAt(at), document.IDLT(f.BeforeID))))
	}
	if f.Limit <= 0 {
		f.Limit = defaultPage
	}
	rows, err := l.client.Document.Query().Where(matching...).
		Order(document.ByCreatedAt(sql.OrderDesc()), document.ByID(sql.OrderDesc())).
		Limit(min(f.Limit, maxPage)).All(ctx)
	if err != nil {
		return nil, 0, public(err, "document")
	}
	page, err := l.withVersions(ctx, rows)
	return page, total, err
}

// inScope keeps the documents that the scope lets a viewer read.
func inScope(s knowledge.Scope) predicate.Document {
	shelves, shown, hidden := readableOf(s)
	readable := document.CollectionIDIn(shelves...)
	if len(hidden) > 0 {
		readable = document.And(readable, document.IDNotIn(hidden...))
	}
	if len(shown) > 0 {
		readable = document.Or(readable, document.IDIn(shown...))
	}
	return readable
}

// readableOf lists what the scope lets a viewer read: collections, and single
// documents that it shows or hides against their collection.
func readableOf(s knowledge.Scope) (shelves, shown, hidden []id.ID) {
	for c, p := range s.Collections {
		if p.Allows(knowledge.PermissionRead) {
			shelves = append(shelves, c)
		}
	}
	for d, p := range s.Documents {
		if p.Allows(knowledge.PermissionRead) {
			shown = append(shown, d)
		} else {
			hidden = append(hidden, d)
		}
	}
	return shelves, shown, hidden
}

func filterOf(f library.Filter) []predicate.Document {
	var where []predicate.Document
	if !f.Collection.IsNil() {
		where = append(where, document.CollectionID(f.Collection))
	}
	if len(f.Statuses) > 0 || len(f.MediaTypes) > 0 || f.Contains != "" {
		where = append(where, ofCurrentVersion(f))
	}
	return where
}

// ofCurrentVersion filters by what the newest version knows.
func ofCurrentVersion(f library.Filter) predicate.Document {
	return func(s *sql.Selector) {
		v := sql.Table(documentversion.Table)
		s.Join(v).On(s.C(document.FieldCurrentVersionID), v.C(documentversion.FieldID))
		if len(f.Statuses) > 0 {
			s.Where(sql.In(v.C(documentversion.FieldStatus), anys(f.Statuses)...))
		}
		if len(f.MediaTypes) > 0 {
			s.Where(sql.In(v.C(documentversion.FieldMediaType), anys(f.MediaTypes)...))
		}
		if f.Contains != "" {
			pattern := "%" + likeEscaper.Replace(f.Contains) + "%"
			s.Where(sql.Or(like(s.C(document.FieldName), pattern), like(v.C(documentversion.FieldTitle), pattern)))
		}
	}
}

// likeEscaper makes % and _ mean themselves. The escape character is named in
// the statement: the usual backslash depends on the server's SQL mode.
var likeEscaper = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")

func like(column, pattern string) *sql.Predicate {
	return sql.P(func(b *sql.Builder) {
		b.Ident(column).WriteString(" LIKE ").Arg(pattern).WriteString(" ESCAPE '!'")
	})
}

func anys[T ~string](values []T) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

// Document returns one document with its newest version, also a deleted one.
func (l *Library) Document(ctx context.Context, doc id.ID) (knowledge.Document, error) {
	row, err := l.client.Document.Query().Where(document.ID(doc)).Only(ctx)
	if err != nil {
		return knowledge.Document{}, public(err, "document")
	}
	return l.withVersion(ctx, l.client.DocumentVersion, row)
}

// DocumentsByID returns those of the documents that exist, deleted ones too.
func (l *Library) DocumentsByID(ctx context.Context, documents []id.ID) ([]knowledge.Document, error) {
	if len(documents) == 0 {
		return nil, requireViewer(ctx)
	}
	rows, err := l.client.Document.Query().Where(document.IDIn(documents...)).All(ctx)
	if err != nil {
		return nil, public(err, "document")
	}
	return l.withVersions(ctx, rows)
}

// Homes returns the collections of those of the documents that live.
func (l *Library) Homes(ctx context.Context, documents []id.ID) (map[id.ID]id.ID, error) {
	homes := make(map[id.ID]id.ID, len(documents))
	if len(documents) == 0 {
		return homes, requireViewer(ctx)
	}
	rows, err := l.client.Document.Query().Where(document.IDIn(documents...), document.DeletedAtIsNil()).
		Select(document.FieldID, document.FieldCollectionID).All(ctx)
	for _, r := range rows {
		homes[r.ID] = r.CollectionID
	}
	return homes, public(err, "document")
}

// withVersion adds the newest version.
func (c *core) withVersion(ctx context.Context, versions *ent.DocumentVersionClient, row *ent.Document) (knowledge.Document, error) {
	v, err := versions.Query().Where(documentversion.ID(row.CurrentVersionID)).Only(ctx)
	if err != nil {
		return knowledge.Document{}, public(err, "version")
	}
	current, err := versionOf(v)
	return documentOf(row, current), err
}

// listedColumns are a version's columns without its outline, which can be long
// and which no list shows.
var listedColumns = func() []string {
	var columns []string
	for _, c := range documentversion.Columns {
		if c != documentversion.FieldOutline {
			columns = append(columns, c)
		}
	}
	return columns
}()

// withVersions adds the newest versions in one read, without their outlines.
func (c *core) withVersions(ctx context.Context, rows []*ent.Document) ([]knowledge.Document, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	current := each(rows, func(r *ent.Document) id.ID { return r.CurrentVersionID })
	versions, err := c.client.DocumentVersion.Query().Where(documentversion.IDIn(current...)).
		Select(listedColumns...).All(ctx)
	if err != nil {
		return nil, public(err, "version")
	}
	byID := make(map[id.ID]knowledge.Version, len(versions))
	for _, v := range versions {
		if byID[v.ID], err = versionOf(v); err != nil {
			return nil, err
		}
	}
	return each(rows, func(r *ent.Document) knowledge.Document { return documentOf(r, byID[r.CurrentVersionID]) }), nil
}

// Versions returns a document's versions, newest first, without their outlines.
func (l *Library) Versions(ctx context.Context, doc id.ID) ([]knowledge.Version, error) {
	rows, err := l.client.DocumentVersion.Query().Where(documentversion.DocumentID(doc)).
		Order(documentversion.ByNumber(sql.OrderDesc())).Select(listedColumns...).All(ctx)
	if err != nil {
		return nil, public(err, "document")
	}
	if len(rows) == 0 {
		return nil, knowledge.NotFound("document")
	}
	versions := make([]knowledge.Version, len(rows))
	for i, r := range rows {
		if versions[i], err = versionOf(r); err != nil {
			return nil, err
		}
	}
	return versions, nil
}

// Outlines returns the outlines of versions.
func (l *Library) Outlines(ctx context.Context, versions []id.ID) (map[id.ID][]knowledge.Heading, error) {
	if len(versions) == 0 {
		return nil, requireViewer(ctx)
	}
	rows, err := l.client.DocumentVersion.Query().Where(documentversion.IDIn(versions...)).
		Select(documentversion.FieldID, documentversion.FieldOutline).All(ctx)
	if err != nil {
		return nil, public(err, "document")
	}
	outlines := make(map[id.ID][]knowledge.Heading, len(rows))
	for _, r := range rows {
		if outlines[r.ID], err = decode(r.Outline, headingJSON.heading); err != nil {
			return nil, fmt.Errorf("store: outline of version %s: %w", r.ID, err)
		}
	}
	return outlines, nil
}

// CountSearchable counts the documents in scope that search can find.
func (l *Library) CountSearchable(ctx context.Context, s knowledge.Scope) (int, error) {
	if len(s.Collections) == 0 && len(s.Documents) == 0 {
		return 0, requireViewer(ctx)
	}
	n, err := l.client.Document.Query().
		Where(document.DeletedAtIsNil(), document.ServingVersionIDNEQ(id.Nil), inScope(s)).Count(ctx)
	return n, public(err, "document")
}
