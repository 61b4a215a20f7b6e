package weir

import (
	"database/sql"
	"errors"
	"strings"
	"time"
)

// outcome is what a statement's error means to its caller. The breaker hears of
// it: the server has shown whether it is well.
func (h *hold) outcome(query string, err error) error {
	if errors.Is(err, errNotSent) { // it has not been asked
		return err
	}
	if err != nil {
		err = h.meaning(query, err)
	}
	h.db.breaker.observe(time.Now(), h.probe, err)
	return err
}

// meaning marks the error of a statement whose answer did not come. The
// statement decides whether it was a write, not the method: a bulk INSERT may
// come through QueryContext.
func (h *hold) meaning(query string, err error) error {
	write := !h.tx && !reads(query) || isCommit(query)
	if cause := h.over(); cause != nil {
		if !errors.Is(err, cause) { // the hold was over before this statement
			return &outcomeError{sql.ErrTxDone, cause}
		}
		if write {
			return &outcomeError{ErrOutcomeUnknown, cause}
		}
		return cause
	}
	if !h.connLost() {
		return err
	}
	if write {
		return &outcomeError{ErrOutcomeUnknown, err}
	}
	return &outcomeError{ErrConnLost, err}
}

// final replaces the error that is only weir's own business.
func final(err error) error {
	if errors.Is(err, errNotSent) {
		return &outcomeError{ErrConnLost, err}
	}
	return err
}

// commit is how a transaction's end is known to outcome and to telemetry.
const commit = "COMMIT"

func isCommit(query string) bool { return query == commit }

// reads says whether query certainly changes nothing. WITH is not in the list:
// on MySQL it may begin an UPDATE.
func reads(query string) bool {
	switch verb(query) {
	case "SHOW", "DESCRIBE", "DESC", "EXPLAIN":
		return !several(query)
	case "SELECT":
		return !several(query) && !strings.Contains(strings.ToUpper(query), "INTO") // OUTFILE, DUMPFILE
	}
	return false
}

// several says whether query may be more than one statement.
func several(query string) bool {
	return strings.Contains(strings.TrimRight(query, "; \t\r\n"), ";")
}

// verb is query's first word in capitals, for the words that matter to weir and
// its metrics; "" for others.
func verb(query string) string {
	q := skipComments(query)
	end := 0
	for end < len(q) && (q[end]|0x20 >= 'a' && q[end]|0x20 <= 'z') {
		end++
	}
	for _, v := range verbs {
		if len(v) == end && strings.EqualFold(q[:end], v) {
			return v
		}
	}
	return ""
}

// verbs is closed, since each becomes a metric attribute.
var verbs = []string{
	"SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "WITH", "SHOW", "DESCRIBE", "DESC", "EXPLAIN",
	"CREATE", "ALTER", "DROP", "TRUNCATE", "RENAME", "SET", "CALL", "DO", "BEGIN", commit, "ROLLBACK",
	"START", "SAVEPOINT", "RELEASE", "LOCK", "UNLOCK", "ANALYZE", "OPTIMIZE", "USE", "KILL",
}

// skipComments cuts white space, brackets and comments off the beginning.
func skipComments(q string) string {
	for {
		q = strings.TrimLeft(q, " \t\r\n(")
		var end string
		begin := 1
		switch {
		case strings.HasPrefix(q, "/*") && !strings.HasPrefix(q, "/*!") && !strings.HasPrefix(q, "/*M!"):
			begin, end = 2, "*/" // the star of "/*" ends nothing
		case strings.HasPrefix(q, "-- "), strings.HasPrefix(q, "#"):
			end = "\n"
		default:
			return q
		}
		_, rest, found := strings.Cut(q[begin:], end)
		if !found {
			return ""
		}
		q = rest
	}
}

// target is the first table that query names, for span names; "" if it is not
// plain to see.
func target(query string) string {
	fields := strings.Fields(query[:min(len(query), 512)])
	for i, f := range fields[:max(len(fields)-1, 0)] {
		switch {
		case strings.EqualFold(f, "FROM"), strings.EqualFold(f, "INTO"), i == 0 && strings.EqualFold(f, "UPDATE"):
			name := strings.Trim(fields[i+1], "`;,()")
			if name != "" && !strings.ContainsAny(name, "'\"`()=?") {
				return name
			}
			return ""
		}
	}
	return ""
}
