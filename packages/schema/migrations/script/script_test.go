package script

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestWrittenMigrationReadsBackAsItWas(t *testing.T) {
	text := Format("create books", "CREATE TABLE `books` (\n  `id` binary(16) NOT NULL\n) COMMENT \"a; b\"", []string{"DROP TABLE `pages`", "DROP TABLE `books`"})
	s, err := Parse("20260102030405_books.sql", text)
	if err != nil {
		t.Fatal(err)
	}
	if s.Version != 20260102030405 || len(s.Up) != 1 || len(s.Down) != 2 {
		t.Fatalf("read version %d, %d up, %d down", s.Version, len(s.Up), len(s.Down))
	}
	if !strings.HasPrefix(s.Up[0].Text, "CREATE TABLE `books`") || !strings.Contains(s.Up[0].Text, "a; b") {
		t.Errorf("up is %q", s.Up[0].Text)
	}
	if s.Down[1].Text != "DROP TABLE `books`;" {
		t.Errorf("down is %q", s.Down[1].Text)
	}
}

func TestFilesThatAreNoMigrationsAreNamed(t *testing.T) {
	for name, text := range map[string]string{
		"books.sql":   "-- +goose Up\nSELECT 1;\n",
		"1_books.sql": "SELECT 1;\n",
	} {
		_, err := ReadAll(fstest.MapFS{name: {Data: []byte(text)}})
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMigrationsOutOfOrderAreRefused(t *testing.T) {
	text := []byte("-- +goose Up\nSELECT 1;\n")
	_, err := ReadAll(fstest.MapFS{"10_a.sql": {Data: text}, "9_b.sql": {Data: text}})
	if err == nil || !strings.Contains(err.Error(), "9_b.sql") {
		t.Errorf("10 before 9: %v", err)
	}
}
