package migrate

import (
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/database/databasetest"
	"github.com/forebay/forebay/packages/schema/migrations"
	"github.com/forebay/forebay/packages/schema/migrations/lint"
)

const (
	makeBooks   = "CREATE TABLE books (id binary(16) PRIMARY KEY, n int NULL, title varchar(80) NULL, shelf int NULL, KEY (shelf)) CHARSET utf8mb4 COLLATE utf8mb4_bin"
	makeShelves = "CREATE TABLE shelves (id int PRIMARY KEY)"
)

func findings(t *testing.T, files map[string]string) []lint.Finding {
	t.Helper()
	found, err := lint.Run(t.Context(), databasetest.Open(t), folder(files))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestLintFinds(t *testing.T) {
	for name, test := range map[string]struct {
		text string
		want []lint.Rule
	}{
		"a dropped table":           {file("DROP TABLE books", makeBooks), []lint.Rule{lint.Destructive}},
		"a dropped column":          {file("ALTER TABLE books DROP COLUMN n", "SELECT 1"), []lint.Rule{lint.Destructive}},
		"a unique index":            {file("CREATE UNIQUE INDEX book_title ON books (title)", "DROP INDEX book_title ON books"), []lint.Rule{lint.DataDependent}},
		"a column that must be set": {file("ALTER TABLE books ADD COLUMN pages int NOT NULL", "ALTER TABLE books DROP COLUMN pages"), []lint.Rule{lint.DataDependent}},
		"a renamed column":          {file("ALTER TABLE books RENAME COLUMN title TO name", "ALTER TABLE books RENAME COLUMN name TO title"), []lint.Rule{lint.Incompatible}},
		"a renamed table":           {file("RENAME TABLE books TO volumes", "RENAME TABLE volumes TO books"), []lint.Rule{lint.Incompatible}},
		"a dropped foreign key":     {file("ALTER TABLE loans DROP FOREIGN KEY loans_shelf", "SELECT 1"), []lint.Rule{lint.ConstraintDropped}},
		"a copied table":            {file("ALTER TABLE books MODIFY COLUMN n varchar(20) NULL", "ALTER TABLE books MODIFY COLUMN n int NULL"), []lint.Rule{lint.BlocksWrites}},
		"a rebuilt table":           {file("ALTER TABLE books ROW_FORMAT = COMPACT", "ALTER TABLE books ROW_FORMAT = DEFAULT"), []lint.Rule{lint.RebuildsTable}},
		"two statements":            {file("CREATE TABLE a (n int PRIMARY KEY);\nCREATE TABLE b (n int PRIMARY KEY)", "DROP TABLE a;\nDROP TABLE b"), []lint.Rule{lint.OneStatement}},
		"no way back":               {"-- +goose Up\nCREATE TABLE a (n int PRIMARY KEY);\n", []lint.Rule{lint.NoWayBack}},
		"nothing in a new table":    {file("CREATE TABLE a (n int PRIMARY KEY)", "DROP TABLE a"), nil},
		"nothing in a new index":    {file("ALTER TABLE books ADD INDEX book_n (n)", "ALTER TABLE books DROP INDEX book_n"), nil},
		"nothing in a new column":   {file("ALTER TABLE books ADD COLUMN pages int NULL", "ALTER TABLE books DROP COLUMN pages"), nil},
		"nothing in a new row":      {file("INSERT INTO shelves VALUES (1)", "DELETE FROM shelves"), nil},
	} {
		t.Run(name, func(t *testing.T) {
			found := findings(t, map[string]string{
				"20260101000000_books.sql":   file(makeBooks, "DROP TABLE books"),
				"20260101000001_shelves.sql": file(makeShelves, "DROP TABLE shelves"),
				"20260101000002_loans.sql": file("CREATE TABLE loans (id int PRIMARY KEY, shelf int NULL, "+
					"CONSTRAINT loans_shelf FOREIGN KEY (shelf) REFERENCES shelves (id))", "DROP TABLE loans"),
				"20260101000003_tried.sql": test.text,
			})
			var rules []lint.Rule
			for _, f := range found {
				if f.File != "20260101000003_tried.sql" || f.Reason == "" {
					t.Errorf("found %v", f)
				}
				rules = append(rules, f.Rule)
			}
			if !slices.Equal(rules, test.want) {
				t.Errorf("found %v, want %v", found, test.want)
			}
		})
	}
}

func TestLintAcceptsAFindingWithAReasonOnly(t *testing.T) {
	const drop = "ALTER TABLE books DROP COLUMN n"
	for waiver, want := range map[string]int{
		"-- forebay:allow destructive: no release reads it":    0,
		"-- forebay:allow destructive:":                        1,
		"-- forebay:allow destructive":                         1,
		"-- forebay:allow blocks-writes: the table is tiny":    1,
		"-- we do not forebay:allow destructive: just because": 1,
	} {
		found := findings(t, map[string]string{
			"20260101000000_books.sql": file(makeBooks, "DROP TABLE books"),
			"20260101000001_tried.sql": file(waiver+"\n"+drop, "SELECT 1"),
		})
		if len(found) != want {
			t.Errorf("%q: found %v, want %d", waiver, found, want)
		}
	}
}

func TestMigrationsHaveNoFindings(t *testing.T) {
	found, err := lint.Run(t.Context(), databasetest.Open(t), migrations.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		t.Error(f)
	}
	if text := (lint.Finding{File: "a", Rule: lint.NoWayBack, Reason: "b"}).String(); !strings.Contains(text, "no-way-back") {
		t.Errorf("a finding reads %q", text)
	}
}
