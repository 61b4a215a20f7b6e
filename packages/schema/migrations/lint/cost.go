package lint

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"ariga.io/atlas/sql/schema"
	"github.com/go-sql-driver/mysql"
)

// The server's refusals to alter a table online (ER_ALTER_OPERATION_NOT_SUPPORTED
// and its variant with a reason).
const (
	errNotOnline       = 1845
	errNotOnlineReason = 1846
)

var (
	altersTable = regexp.MustCompile(`(?is)^\s*ALTER\s+(ONLINE\s+|IGNORE\s+)?TABLE\b`)
	altersIndex = regexp.MustCompile(`(?is)^\s*(CREATE\s+((UNIQUE|FULLTEXT|SPATIAL)\s+)?|DROP\s+)INDEX\b`)
	saysHow     = regexp.MustCompile(`(?i)\b(ALGORITHM|LOCK)\s*=`)
	comments    = regexp.MustCompile(`(?m)^\s*--.*$`)
)

// apply runs the statement and finds what it costs those who use the table. It
// asks for ways that let writers go on; only if the server has none is the
// statement run as it stands.
func (l *linter) apply(ctx context.Context, name, stmt string, before *schema.Schema) ([]Finding, error) {
	ids, err := l.tableIDs(ctx)
	if err != nil {
		return nil, err
	}
	refused, err := l.online(ctx, name, stmt)
	if err != nil {
		return nil, err
	}
	if refused != nil {
		return []Finding{{Rule: BlocksWrites, Reason: refused.Message}}, nil
	}
	now, err := l.tableIDs(ctx)
	if err != nil {
		return nil, err
	}
	var found []Finding
	for _, t := range before.Tables {
		was, is := ids[t.Name], now[t.Name]
		if was == 0 {
			return nil, fmt.Errorf("lint: the server's list of InnoDB tables lacks %s; give the development database a name of letters and digits", t.Name)
		}
		if is != 0 && is != was { // a rebuilt table is a new one under the old name
			found = append(found, Finding{Rule: RebuildsTable, Reason: fmt.Sprintf("every row of %s is written anew, which takes as long as the table is big", t.Name)})
		}
	}
	return found, nil
}

// online runs the statement in the least costly way that the server offers, and
// returns its refusal when it offers none that lets writers go on.
func (l *linter) online(ctx context.Context, name, stmt string) (refused *mysql.MySQLError, err error) {
	bare := strings.TrimRight(comments.ReplaceAllString(stmt, ""), "; \t\r\n")
	for _, how := range ways(bare) {
		_, err = l.dev.DB.ExecContext(ctx, bare+how)
		e, ok := errors.AsType[*mysql.MySQLError](err)
		if !ok || (e.Number != errNotOnline && e.Number != errNotOnlineReason) {
			break
		}
		refused = e
	}
	if err == nil || refused == nil {
		return nil, wrap(name, err)
	}
	_, err = l.dev.DB.ExecContext(ctx, bare)
	return refused, wrap(name, err)
}

// ways are what to append to a statement, the cheapest way first: only the
// catalogue changes, or the change is made beside the readers and writers.
func ways(stmt string) []string {
	switch {
	case saysHow.MatchString(stmt): // it asks for itself
	case altersTable.MatchString(stmt):
		return []string{", ALGORITHM=INSTANT", ", ALGORITHM=INPLACE, LOCK=NONE"}
	case altersIndex.MatchString(stmt):
		return []string{" ALGORITHM=INPLACE LOCK=NONE"}
	}
	return []string{""}
}

func wrap(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("lint: %s: %w", name, err)
}

// tableIDs are InnoDB's own numbers of the tables, which a rebuild changes.
func (l *linter) tableIDs(ctx context.Context) (map[string]uint64, error) {
	const query = "SELECT SUBSTRING_INDEX(NAME, '/', -1), TABLE_ID FROM information_schema.%s WHERE SUBSTRING_INDEX(NAME, '/', 1) = DATABASE()"
	rows, err := l.dev.DB.QueryContext(ctx, fmt.Sprintf(query, "INNODB_TABLES"))
	if err != nil { // MariaDB kept the older name
		rows, err = l.dev.DB.QueryContext(ctx, fmt.Sprintf(query, "INNODB_SYS_TABLES"))
	}
	if err != nil {
		return nil, fmt.Errorf("lint: %w", err)
	}
	defer rows.Close()
	ids := map[string]uint64{}
	for rows.Next() {
		var name string
		var id uint64
		if err := rows.Scan(&name, &id); err != nil {
			return nil, fmt.Errorf("lint: %w", err)
		}
		ids[name] = id
	}
	return ids, rows.Err()
}
