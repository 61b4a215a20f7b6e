package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"github.com/go-sql-driver/mysql"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/weir"
)

func TestFailuresOfTheDatabaseSayWhatToDo(t *testing.T) {
	forbidden := knowledge.Errorf(knowledge.CodeForbidden, "No.")
	for name, test := range map[string]struct {
		err   error
		want  knowledge.Code
		retry bool
	}{
		"missing row":      {&ent.NotFoundError{}, knowledge.CodeNotFound, false},
		"public already":   {fmt.Errorf("wrapped: %w", forbidden), knowledge.CodeForbidden, false},
		"duplicate key":    {&mysql.MySQLError{Number: 1062}, knowledge.CodeConflict, false},
		"too long":         {&mysql.MySQLError{Number: 1406}, knowledge.CodeInvalid, false},
		"deadlock":         {&mysql.MySQLError{Number: 1213}, knowledge.CodeOverloaded, true},
		"too many":         {&mysql.MySQLError{Number: 1040}, knowledge.CodeUnavailable, true},
		"shutting down":    {&mysql.MySQLError{Number: 1053}, knowledge.CodeUnavailable, true},
		"bad connection":   {fmt.Errorf("ent: %w", driver.ErrBadConn), knowledge.CodeUnavailable, true},
		"lost connection":  {weir.ErrConnLost, knowledge.CodeUnavailable, true},
		"outcome unknown":  {errors.Join(weir.ErrOutcomeUnknown, mysql.ErrInvalidConn), knowledge.CodeOutcomeUnknown, false},
		"server failing":   {&weir.ShedError{Reason: weir.BreakerOpen, RetryAfter: time.Second}, knowledge.CodeUnavailable, true},
		"refused by weir":  {&weir.ShedError{Reason: weir.QueueFull, RetryAfter: time.Second}, knowledge.CodeOverloaded, true},
		"a fault of ours":  {&mysql.MySQLError{Number: 1064}, knowledge.CodeInternal, false},
		"no viewer at all": {identity.ErrNoViewer, knowledge.CodeInternal, false},
	} {
		t.Run(name, func(t *testing.T) {
			err := public(test.err, "thing")
			if got := knowledge.CodeOf(err); got != test.want {
				t.Errorf("got code %s, want %s", got, test.want)
			}
			if !errors.Is(err, test.err) {
				t.Errorf("%v lost its cause", err)
			}
			var e *knowledge.Error
			if errors.As(err, &e) && (e.RetryAfter > 0) != test.retry {
				t.Errorf("retry after %v", e.RetryAfter)
			}
		})
	}
	for _, ended := range []error{context.Canceled, context.DeadlineExceeded} {
		if got := public(ended, "thing"); got != ended {
			t.Errorf("%v became %v", ended, got)
		}
	}
}

func TestDatabaseThatIsNotThereIsUnavailable(t *testing.T) {
	db, err := sql.Open("mysql", "root@tcp(127.0.0.1:1)/forebay")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	s := Open(entsql.OpenDB(dialect.MySQL, db), Options{})
	_, err = s.Accounts.Organisations(identity.Unscoped(t.Context(), "test"))
	if got := knowledge.CodeOf(err); got != knowledge.CodeUnavailable {
		t.Errorf("reading: got code %s, want unavailable", got)
	}
	_, err = s.Library.CreateCollection(identity.ForOrg(t.Context(), [16]byte{1}, "test"), "a", "")
	if got := knowledge.CodeOf(err); got != knowledge.CodeUnavailable {
		t.Errorf("writing: got code %s, want unavailable", got)
	}
}
