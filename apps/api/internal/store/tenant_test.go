package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/id"
)

// entity is one kind of row, found by reflection so that a new one cannot be
// forgotten here.
type entity struct {
	name   string
	client reflect.Value // such as *ent.DocumentClient
	table  *schema.Table
}

func entitiesOf(t *testing.T, client *ent.Client) []entity {
	t.Helper()
	var list []entity
	v := reflect.ValueOf(client).Elem()
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if v.Field(i).Kind() != reflect.Pointer || !v.Type().Field(i).IsExported() || name == "Schema" {
			continue
		}
		list = append(list, entity{name: name, client: v.Field(i)})
	}
	if len(list) != len(migrate.Tables) {
		t.Fatalf("%d entities and %d tables", len(list), len(migrate.Tables))
	}
	for i := range list {
		list[i].table = tableOf(t, list[i].name)
	}
	return list
}

func tableOf(t *testing.T, entity string) *schema.Table {
	t.Helper()
	plural := strings.ToLower(entity) + "s"
	if stem, ok := strings.CutSuffix(plural, "ys"); ok && !strings.HasSuffix(stem, "e") {
		plural = stem + "ies"
	}
	for _, table := range migrate.Tables {
		if strings.ReplaceAll(table.Name, "_", "") == plural {
			return table
		}
	}
	t.Fatalf("%s has no table", entity)
	return nil
}

func (e entity) hasOrg() bool {
	return slices.ContainsFunc(e.table.Columns, func(c *schema.Column) bool { return c.Name == orgColumn })
}

// call calls a method of a builder; the last result is the error.
func call(v reflect.Value, method string, args ...any) (reflect.Value, error) {
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		in[i] = reflect.ValueOf(a)
	}
	out := v.MethodByName(method).Call(in)
	err, _ := out[len(out)-1].Interface().(error)
	return out[0], err
}

func (e entity) count(ctx context.Context) (int, error) {
	n, err := call(e.client.MethodByName("Query").Call(nil)[0], "Count", ctx)
	return int(n.Int()), err
}

// attempts are all the ways to touch the row through Ent.
func (e entity) attempts(ctx context.Context, row id.ID) map[string]func() (touched int, err error) {
	build := func(method string, args ...any) reflect.Value {
		in := make([]reflect.Value, len(args))
		for i, a := range args {
			in[i] = reflect.ValueOf(a)
		}
		return e.client.MethodByName(method).Call(in)[0]
	}
	counted := func(v reflect.Value, err error) (int, error) { return int(v.Int()), err }
	return map[string]func() (int, error){
		"Query": func() (int, error) { return e.count(ctx) },
		"Get": func() (int, error) {
			_, err := call(e.client, "Get", ctx, row)
			if ent.IsNotFound(err) {
				return 0, nil
			}
			return 1, err
		},
		"Update": func() (int, error) {
			update := build("Update")
			e.touch(update)
			return counted(call(update, "Save", ctx))
		},
		"UpdateOneID": func() (int, error) {
			update := build("UpdateOneID", row)
			e.touch(update)
			_, err := call(update, "Save", ctx)
			if ent.IsNotFound(err) {
				return 0, nil
			}
			return 1, err
		},
		"Delete": func() (int, error) { return counted(call(build("Delete"), "Exec", ctx)) },
		"DeleteOneID": func() (int, error) {
			_, err := call(build("DeleteOneID", row), "Exec", ctx)
			if ent.IsNotFound(err) {
				return 0, nil
			}
			return 1, err
		},
	}
}

// touch sets some column of an update to a value that it does not have.
func (e entity) touch(update reflect.Value) {
	m := update.MethodByName("Mutation").Call(nil)[0].Interface().(ent.Mutation)
	for _, c := range e.table.Columns {
		if c.Name == "id" || c.Name == orgColumn || c.Name == "created_at" {
			continue
		}
		if m.SetField(c.Name, other(c)) == nil {
			return
		}
	}
	panic("store: no column of " + e.name + " can be changed")
}

// other is a value for a column other than the one that insert writes.
func other(c *schema.Column) any {
	sample := sampleOf(c)
	switch v := sample.(type) {
	case id.ID:
		return id.New()
	case string:
		return v + "2"
	case int64:
		if c.Type == field.TypeInt {
			return int(v + 1)
		}
		return v + 1
	case float64:
		return v + 1
	case bool:
		return !v
	case time.Time:
		return v.Add(time.Hour)
	case []byte:
		return slices.Concat(v[1:], v[:1])
	}
	panic(fmt.Sprintf("store: no other value for %s", c.Name))
}

func sampleOf(c *schema.Column) any {
	switch c.Type {
	case field.TypeUUID:
		return id.New()
	case field.TypeString:
		return "x"
	case field.TypeInt, field.TypeInt64:
		return int64(1)
	case field.TypeFloat64:
		return 1.0
	case field.TypeBool:
		return false
	case field.TypeTime:
		return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	case field.TypeBytes:
		return append([]byte{1}, make([]byte, 31)...)
	}
	panic(fmt.Sprintf("store: no sample for %s of type %s", c.Name, c.Type))
}

// insert writes one row into every table behind the wall's back, and returns
// their keys.
func insert(t *testing.T, db *sql.DB, entities []entity, org id.ID) map[string]id.ID {
	t.Helper()
	rows := map[string]id.ID{}
	for _, e := range entities {
		b := entsql.Dialect(dialect.MySQL).Insert(e.table.Name)
		var columns []string
		var values []any
		for _, c := range e.table.Columns {
			value := sampleOf(c)
			switch {
			case c.Name == orgColumn:
				value = org
			case c.Name == "id":
				rows[e.name] = value.(id.ID)
			}
			columns, values = append(columns, c.Name), append(values, value)
		}
		if _, keyed := rows[e.name]; !keyed {
			rows[e.name] = org
		}
		query, args := b.Columns(columns...).Values(values...).Query()
		if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
			t.Fatalf("%s: %v", e.name, err)
		}
	}
	return rows
}

// setup returns the entities behind the wall, with one row each.
func setup(t *testing.T, org id.ID) ([]entity, map[string]id.ID) {
	t.Helper()
	s, db := openEmpty(t, Options{})
	entities := entitiesOf(t, s.Accounts.client)
	return entities, insert(t, db, entities, org)
}

func TestWallHasOneShortListOfExceptions(t *testing.T) {
	listed := slices.Sorted(maps.Keys(unscoped))
	want := []string{"ChangeCounter", "ExternalIdentity", "Flag", "FlagVersion", "Job", "Organisation", "User", "WebhookDelivery"}
	if !slices.Equal(listed, want) {
		t.Errorf("reachable without an organisation: %v, want %v; each more needs a decision", listed, want)
	}
	for _, e := range entitiesOf(t, ent.NewClient()) {
		global, exempt := unscoped[e.name]
		if e.hasOrg() == global {
			t.Errorf("%s: in an organisation %v, listed as belonging to none %v", e.name, e.hasOrg(), global)
		}
		if !exempt && !e.hasOrg() {
			t.Errorf("%s carries no %s", e.name, orgColumn)
		}
	}
}

func TestIndexesBeginWithTheOrganisation(t *testing.T) {
	across := []string{"membership_user_id", "job_turns"} // sign-in, dispatch
	for _, table := range migrate.Tables {
		if !slices.ContainsFunc(table.Columns, func(c *schema.Column) bool { return c.Name == orgColumn }) {
			continue
		}
		for _, index := range table.Indexes {
			if index.Columns[0].Name != orgColumn && !slices.Contains(across, index.Name) {
				t.Errorf("%s begins with %s", index.Name, index.Columns[0].Name)
			}
		}
	}
}

func TestEveryEntityFailsClosedWithoutAViewer(t *testing.T) {
	entities, rows := setup(t, id.New())
	for _, e := range entities {
		for name, attempt := range e.attempts(t.Context(), rows[e.name]) {
			if _, err := attempt(); !errors.Is(err, identity.ErrNoViewer) {
				t.Errorf("%s %s: got %v, want %v", name, e.name, err, identity.ErrNoViewer)
			}
		}
		_, err := call(e.client.MethodByName("Create").Call(nil)[0], "Save", t.Context())
		if !errors.Is(err, identity.ErrNoViewer) {
			t.Errorf("Create %s: got %v, want %v", e.name, err, identity.ErrNoViewer)
		}
	}
	for _, e := range entities {
		n, err := e.count(identity.Unscoped(t.Context(), "test"))
		if _, exempt := unscoped[e.name]; exempt && (n != 1 || err != nil) {
			t.Errorf("%s unscoped: %d rows left, %v", e.name, n, err)
		} else if !exempt && !errors.Is(err, identity.ErrNoViewer) {
			t.Errorf("%s unscoped: got %v, want %v", e.name, err, identity.ErrNoViewer)
		}
	}
}

func TestAnotherOrganisationsViewerTouchesNoEntity(t *testing.T) {
	ours := id.New()
	entities, rows := setup(t, ours)
	theirs := identity.WithViewer(t.Context(), identity.Viewer{OrgID: id.New(), UserID: id.New(), Role: identity.RoleAdmin})
	mine := identity.WithViewer(t.Context(), identity.Viewer{OrgID: ours, UserID: id.New(), Role: identity.RoleMember})
	for _, e := range entities {
		if unscoped[e.name] {
			continue
		}
		for name, attempt := range e.attempts(theirs, rows[e.name]) {
			if n, err := attempt(); n != 0 || err != nil {
				t.Errorf("%s %s: touched %d rows, %v", name, e.name, n, err)
			}
		}
		if n, err := e.count(mine); n != 1 || err != nil {
			t.Errorf("%s afterwards: %d rows, %v", e.name, n, err)
		}
		if e.name == "ChangeCounter" {
			continue // its key is the organisation
		}
		create := e.client.MethodByName("Create").Call(nil)[0]
		m := create.MethodByName("Mutation").Call(nil)[0].Interface().(ent.Mutation)
		if err := m.SetField(orgColumn, ours); err != nil {
			t.Fatal(err)
		}
		if _, err := call(create, "Save", theirs); !errors.Is(err, errOtherOrganisation) {
			t.Errorf("Create %s in another organisation: %v", e.name, err)
		}
		// The attempts are real: the owner's reach the row.
		for _, name := range []string{"Get", "Update", "UpdateOneID", "DeleteOneID"} {
			if n, err := e.attempts(mine, rows[e.name])[name](); n != 1 || err != nil {
				t.Errorf("%s %s by its owner: touched %d rows, %v", name, e.name, n, err)
			}
		}
	}
}
