// Package script reads and writes the text of a migration: one goose file with
// the statements of its way up and of its way down. It runs nothing.
package script

import (
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
)

// The annotations that divide a file, as goose reads them.
const (
	upMark   = "-- +goose Up"
	downMark = "-- +goose Down"
)

// Script is one migration.
type Script struct {
	Name    string // the file's name, <version>_<words>.sql
	Version int64  // orders the migrations: the UTC time of planning, 20060102150405
	Text    string
	Up      []*migrate.Stmt // in order
	Down    []*migrate.Stmt // in order
}

// ReadAll reads every migration in fsys, in order of their versions.
func ReadAll(fsys fs.FS) ([]Script, error) {
	names, err := fs.Glob(fsys, "*.sql")
	if err != nil {
		return nil, fmt.Errorf("script: %w", err)
	}
	scripts := make([]Script, 0, len(names))
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("script: %w", err)
		}
		s, err := Parse(name, string(text))
		if err != nil {
			return nil, err
		}
		if n := len(scripts); n > 0 && s.Version <= scripts[n-1].Version {
			return nil, fmt.Errorf("script: %s does not come after %s", name, scripts[n-1].Name)
		}
		scripts = append(scripts, s)
	}
	return scripts, nil
}

// Parse reads one migration.
func Parse(name, text string) (Script, error) {
	s := Script{Name: name, Text: text}
	number, _, _ := strings.Cut(path.Base(name), "_")
	var err error
	if s.Version, err = strconv.ParseInt(number, 10, 64); err != nil {
		return s, fmt.Errorf("script: %s does not begin with a version", name)
	}
	up, down, hasDown := strings.Cut(text, downMark)
	if !strings.Contains(up, upMark) {
		return s, fmt.Errorf("script: %s has no %q", name, upMark)
	}
	if s.Up, err = statements(name, up); err != nil {
		return s, err
	}
	if hasDown { // the way down reads like a way up
		s.Down, err = statements(name, upMark+down)
	}
	return s, err
}

func statements(name, section string) ([]*migrate.Stmt, error) {
	file := sqltool.GooseFile{LocalFile: migrate.NewLocalFile(name, []byte(section))}
	stmts, err := file.StmtDecls()
	if err != nil {
		return nil, fmt.Errorf("script: %s: %w", name, err)
	}
	return stmts, nil
}

// Format is the text of a migration: why, one statement up, and the way back.
func Format(comment, up string, down []string) string {
	var b strings.Builder
	b.WriteString(upMark + "\n")
	if comment != "" {
		b.WriteString("-- " + comment + "\n")
	}
	b.WriteString(up + ";\n\n" + downMark + "\n")
	for _, stmt := range down {
		b.WriteString(stmt + ";\n")
	}
	return b.String()
}
