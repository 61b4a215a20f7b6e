// Package lint finds migrations that hurt: that lose data, depend on what is
// stored, break the release before this one, or hold up writers. It runs each
// on a real development server and asks that server, which knows best what it
// can do online.
//
// A finding that is right all the same is waived in its file, with the reason:
//
//	-- forebay:allow destructive: no release reads documents.legacy any more
package lint

import (
	"context"
	"fmt"
	"io/fs"
	"regexp"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/mysql"
	_ "ariga.io/atlas/sql/mysql/mysqlcheck" // registers the analyzers for MySQL
	"ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqlcheck"
	"ariga.io/atlas/sql/sqlclient"

	"github.com/forebay/forebay/packages/schema/migrations/development"
	"github.com/forebay/forebay/packages/schema/migrations/script"
)

// Rule names a kind of finding, and is what a waiver waives.
type Rule string

// The rules. The first four are atlas's analyzers.
const (
	Destructive       Rule = "destructive"        // a table or column is dropped, with what is in it
	DataDependent     Rule = "data-dependent"     // it fails or not by what rows there are
	ConstraintDropped Rule = "constraint-dropped" // a foreign key is dropped
	Incompatible      Rule = "incompatible"       // the release before this one breaks: a rename
	BlocksWrites      Rule = "blocks-writes"      // the table takes no writes while it is copied
	RebuildsTable     Rule = "rebuilds-table"     // online, but every row is written anew
	OneStatement      Rule = "one-statement"      // the server commits each statement: half a file can be applied
	NoWayBack         Rule = "no-way-back"        // there is nothing to roll back with
)

// analyzerRules gives atlas's names our spelling.
var analyzerRules = map[string]Rule{
	"destructive": Destructive, "data_depend": DataDependent, "condrop": ConstraintDropped, "incompatible": Incompatible,
}

// Finding is one reason not to release a migration as it is.
type Finding struct {
	File   string
	Rule   Rule
	Reason string
}

// String is the finding on one line.
func (f Finding) String() string { return fmt.Sprintf("%s: %s: %s", f.File, f.Rule, f.Reason) }

// Run looks at every migration in fsys, in order, and returns what was found
// and not waived. devDSN names an empty database, left empty again.
func Run(ctx context.Context, devDSN string, fsys fs.FS) ([]Finding, error) {
	scripts, err := script.ReadAll(fsys)
	if err != nil {
		return nil, err
	}
	dev, err := development.Open(ctx, devDSN)
	if err != nil {
		return nil, err
	}
	defer dev.Close()
	analyzers, err := sqlcheck.AnalyzerFor(mysql.DriverName, nil)
	if err != nil {
		return nil, fmt.Errorf("lint: %w", err)
	}
	l := &linter{dev: dev, analyzers: analyzers}
	for _, s := range scripts {
		if err := l.script(ctx, s); err != nil {
			return nil, err
		}
	}
	return l.findings, dev.Clear(ctx)
}

type linter struct {
	dev       *development.Database
	analyzers []sqlcheck.Analyzer
	findings  []Finding
}

// script applies one migration and records what is wrong with it.
func (l *linter) script(ctx context.Context, s script.Script) error {
	found := shape(s)
	file := &sqlcheck.File{File: migrate.NewLocalFile(s.Name, []byte(s.Text))}
	for _, stmt := range s.Up {
		before, err := l.dev.Inspect(ctx)
		if err != nil {
			return err
		}
		cost, err := l.apply(ctx, s.Name, stmt.Text, before)
		if err != nil {
			return err
		}
		found = append(found, cost...)
		after, err := l.dev.Inspect(ctx)
		if err != nil {
			return err
		}
		changes, err := l.dev.Driver.SchemaDiff(before, after)
		if err != nil {
			return fmt.Errorf("lint: %s: %w", s.Name, err)
		}
		file.Changes = append(file.Changes, &sqlcheck.Change{Changes: renames(stmt.Text, changes), Stmt: stmt})
	}
	analysed, err := l.analyse(ctx, file)
	if err != nil {
		return fmt.Errorf("lint: %s: %w", s.Name, err)
	}
	allowed := waivers(s.Text)
	for _, f := range append(found, analysed...) {
		if !allowed[f.Rule] {
			f.File = s.Name
			l.findings = append(l.findings, f)
		}
	}
	return nil
}

// shape checks the file itself.
func shape(s script.Script) (found []Finding) {
	if len(s.Up) != 1 {
		found = append(found, Finding{Rule: OneStatement, Reason: fmt.Sprintf("it has %d statements; each belongs in a file of its own", len(s.Up))})
	}
	if len(s.Down) == 0 {
		found = append(found, Finding{Rule: NoWayBack, Reason: "it has no statement under Down"})
	}
	return found
}

// analyse runs atlas's analyzers.
func (l *linter) analyse(ctx context.Context, file *sqlcheck.File) (found []Finding, err error) {
	for _, analyzer := range l.analyzers {
		named, ok := analyzer.(sqlcheck.NamedAnalyzer)
		if !ok {
			continue // the one without a name needs a parser that is not public
		}
		pass := &sqlcheck.Pass{
			File: file,
			Dev:  &sqlclient.Client{Name: mysql.DriverName, DB: l.dev.DB, Driver: l.dev.Driver},
			Reporter: sqlcheck.ReportWriterFunc(func(r sqlcheck.Report) {
				for _, d := range r.Diagnostics {
					found = append(found, Finding{Rule: analyzerRules[named.Name()], Reason: d.Text})
				}
			}),
		}
		// An analyzer that is set to fail on its findings also returns an error
		// for them; a real error comes without a finding.
		before := len(found)
		if err := named.Analyze(ctx, pass); err != nil && len(found) == before {
			return nil, err
		}
	}
	return found, nil
}

var saysRename = regexp.MustCompile("(?i)\\b(RENAME|CHANGE)\\b")

// renames turns a drop and an addition into the rename that the statement says
// it is: two schemas alone cannot tell.
func renames(stmt string, changes schema.Changes) schema.Changes {
	if !saysRename.MatchString(stmt) {
		return changes
	}
	var rest schema.Changes
	var dropped *schema.Table
	var added *schema.Table
	for _, c := range changes {
		switch c := c.(type) {
		case *schema.DropTable:
			dropped = c.T
		case *schema.AddTable:
			added = c.T
		case *schema.ModifyTable:
			c.Changes = columnRenames(c.Changes)
			rest = append(rest, c)
		default:
			rest = append(rest, c)
		}
	}
	if dropped != nil && added != nil {
		return append(rest, &schema.RenameTable{From: dropped, To: added})
	}
	return changes
}

func columnRenames(changes schema.Changes) schema.Changes {
	var rest schema.Changes
	var dropped, added *schema.Column
	for _, c := range changes {
		switch c := c.(type) {
		case *schema.DropColumn:
			dropped = c.C
		case *schema.AddColumn:
			added = c.C
		default:
			rest = append(rest, c)
		}
	}
	if dropped == nil || added == nil {
		return changes
	}
	return append(rest, &schema.RenameColumn{From: dropped, To: added})
}

// waiver wants a reason: without one it waives nothing.
var waiver = regexp.MustCompile(`(?m)^-- forebay:allow ([a-z-]+): \S`)

func waivers(text string) map[Rule]bool {
	allowed := map[Rule]bool{}
	for _, m := range waiver.FindAllStringSubmatch(text, -1) {
		allowed[Rule(m[1])] = true
	}
	return allowed
}
