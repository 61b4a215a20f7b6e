package migrate

// Planning and linting need a real server, and packages/schema must not know
// of the API that can start one: so their tests are here.

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"github.com/forebay/forebay/apps/api/internal/database/databasetest"
	entmigrate "github.com/forebay/forebay/packages/schema/ent/migrate"
	"github.com/forebay/forebay/packages/schema/migrations"
	"github.com/forebay/forebay/packages/schema/migrations/plan"
)

// library is two tables with a foreign key, in the entities' own types.
func library() []*schema.Table {
	shelfID := &schema.Column{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}}
	shelves := &schema.Table{Name: "shelves", Columns: []*schema.Column{shelfID}, PrimaryKey: []*schema.Column{shelfID}}
	bookID := &schema.Column{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}}
	onShelf := &schema.Column{Name: "shelf_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}}
	at := &schema.Column{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}}
	books := &schema.Table{
		Name: "books", Columns: []*schema.Column{bookID, onShelf, at}, PrimaryKey: []*schema.Column{bookID},
		Indexes: []*schema.Index{{Name: "book_created_at", Columns: []*schema.Column{at}}},
		ForeignKeys: []*schema.ForeignKey{{
			Symbol: "books_shelves", Columns: []*schema.Column{onShelf}, RefTable: shelves, RefColumns: []*schema.Column{shelfID}, OnDelete: schema.Cascade,
		}},
	}
	shelves.Annotation = &entsql.Annotation{}
	return []*schema.Table{shelves, books}
}

func emptyFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := migrations.WriteSum(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func diff(t *testing.T, dir, name string, tables []*schema.Table) []string {
	t.Helper()
	files, err := plan.Diff(t.Context(), databasetest.Open(t), dir, name, tables)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestPlanningWritesOneStatementAFileUntilNothingIsMissing(t *testing.T) {
	dir := emptyFolder(t)
	files := diff(t, dir, "A library!", library())
	if len(files) != 2 || !strings.Contains(files[0], "_a_library_create_") {
		t.Fatalf("wrote %v", files)
	}
	text, err := os.ReadFile(filepath.Join(dir, files[1]))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"-- +goose Up\n", "-- +goose Down\nDROP TABLE", "binary(16)", "datetime(6)", "CHARSET utf8mb4 COLLATE utf8mb4_bin"} {
		if !strings.Contains(string(text), part) {
			t.Errorf("%q is missing from\n%s", part, text)
		}
	}
	if again := diff(t, dir, "again", library()); len(again) != 0 {
		t.Errorf("planning again wrote %v", again)
	}

	tables := library()
	tables[1].Columns = append(tables[1].Columns, &schema.Column{Name: "title", Type: field.TypeString, Size: 80, Nullable: true})
	missing, err := plan.Check(t.Context(), databasetest.Open(t), os.DirFS(dir), tables)
	if err != nil || len(missing) != 1 || !strings.Contains(missing[0], "ADD COLUMN `title`") {
		t.Errorf("missing for a new column: %v, %v", missing, err)
	}
	added := diff(t, dir, "books have titles", tables)
	if len(added) != 1 || !strings.HasSuffix(added[0], "_books_have_titles.sql") || added[0] < files[1] {
		t.Errorf("wrote %v after %v", added, files)
	}
	if dropped := diff(t, dir, "no books", tables[:1]); len(dropped) != 1 {
		t.Errorf("a table that no entity wants leads to %v", dropped)
	}
	db := open(t)
	m, err := New(db, os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	if list, err := m.Up(t.Context()); err != nil || len(list) != 4 {
		t.Errorf("up: %v, %v", list, err)
	}
	if list, err := m.DownTo(t.Context(), 0); err != nil || len(list) != 4 {
		t.Errorf("down: %v, %v", list, err)
	}
}

func TestPlanningRefusesADatabaseThatIsNotEmpty(t *testing.T) {
	dsn := databasetest.Open(t)
	db := openDSN(t, dsn)
	if _, err := db.ExecContext(t.Context(), "CREATE TABLE precious (n int)"); err != nil {
		t.Fatal(err)
	}
	_, err := plan.Diff(t.Context(), dsn, emptyFolder(t), "any", library())
	if err == nil || !strings.Contains(err.Error(), "precious") {
		t.Errorf("planning on a used database: %v", err)
	}
}

func TestWayDownThatLeadsElsewhereIsFound(t *testing.T) {
	files := map[string]string{
		"20260101000000_books.sql":  file("CREATE TABLE books (id int PRIMARY KEY, n int)", "DROP TABLE books"),
		"20260101000001_pages.sql":  file("ALTER TABLE books ADD COLUMN pages int NULL", "ALTER TABLE books DROP COLUMN n"),
		"20260101000002_titles.sql": file("ALTER TABLE books ADD COLUMN title int NULL", "ALTER TABLE books DROP COLUMN title"),
	}
	wrong, err := plan.CheckDown(t.Context(), databasetest.Open(t), folder(files))
	if err != nil || len(wrong) != 1 || wrong[0] != "20260101000001_pages.sql" {
		t.Errorf("found %v, %v", wrong, err)
	}
}

func TestMigrationsLeadToTheEntities(t *testing.T) {
	missing, err := plan.Check(t.Context(), databasetest.Open(t), migrations.Files, entmigrate.Tables)
	if err != nil {
		t.Fatal(err)
	}
	for _, stmt := range missing {
		t.Errorf("no migration does this; run make migration:\n%s", stmt)
	}
}

func TestEachMigrationCanBeTakenBack(t *testing.T) {
	wrong, err := plan.CheckDown(t.Context(), databasetest.Open(t), migrations.Files)
	if err != nil || len(wrong) > 0 {
		t.Errorf("the way down leads elsewhere in %v, %v", wrong, err)
	}
}
