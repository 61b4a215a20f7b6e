package store

import (
	"context"
	stdsql "database/sql"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/id"
)

// eraser takes out the rows of one erasure and counts them. Each statement
// commits by itself and can be repeated, so that no lock is held for long and a
// killed process loses nothing.
type eraser struct {
	*core
	viewer  identity.Viewer
	erasure custody.Erasure
	counts  map[string]int
}

// Erase takes out every row of the subject. The record of the erasure is the
// last to be written.
func (c *Custody) Erase(ctx context.Context, e custody.Erasure) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	x := &eraser{core: c.core, viewer: v, erasure: e, counts: map[string]int{}}
	switch e.Kind {
	case custody.KindDocument:
		err = x.document(ctx)
	case custody.KindPerson:
		err = x.person(ctx)
	case custody.KindOrganisation:
		return public(x.organisation(ctx), "organisation") // takes the record along
	default:
		err = fmt.Errorf("store: an erasure of kind %q", e.Kind)
	}
	if err != nil {
		return public(err, string(e.Kind))
	}
	return c.finishErasure(ctx, x)
}

func (c *Custody) finishErasure(ctx context.Context, x *eraser) error {
	counts, err := json.Marshal(x.counts)
	if err != nil {
		return err
	}
	return c.write(ctx, "erasure", func(tx *ent.Tx) error {
		seq, err := c.lockCounter(ctx, tx)
		if err != nil {
			return err
		}
		err = tx.Erasure.Update().Where(erasure.ID(x.erasure.ID)).SetState(string(custody.StateDone)).
			SetFinishedAt(seq.at).SetCounts(string(counts)).Exec(ctx)
		if err != nil {
			return err
		}
		kind := string(x.erasure.Kind)
		return seq.record(ctx, entry{kind: kind, entity: x.erasure.Subject, deleted: true, action: kind + ".erased"})
	})
}

// forgetDetails takes the details out of what was recorded of the targets: they
// may name the subject. The chain holds only their hash.
func (x *eraser) forgetDetails(ctx context.Context, targets ...id.ID) error {
	return inBatches(targets, 100, func(some []id.ID) error {
		return x.write(ctx, "audit event", func(tx *ent.Tx) error {
			return tx.AuditEvent.Update().Where(auditevent.TargetIDIn(some...), auditevent.DetailHashNotNil()).SetDetail("").Exec(ctx)
		})
	})
}

// Rows a statement: those of parts hold up to a megabyte each.
const (
	sweepRows  = 500
	sweepParts = 16
)

// sweep deletes the organisation's rows of a table that hold to a condition, a
// batch at a time. It is the one place that writes SQL by hand: Ent has no
// DELETE with a limit. The organisation is always part of the condition.
func (x *eraser) sweep(ctx context.Context, table, condition string, args ...any) error {
	limit := sweepRows
	if table == "parts" {
		limit = sweepParts
	}
	query := fmt.Sprintf("DELETE FROM `%s` WHERE `%s` = ? AND (%s) LIMIT %d", table, orgColumn, condition, limit)
	args = append([]any{x.viewer.OrgID}, args...)
	for {
		var result stdsql.Result
		if err := x.driver.Exec(ctx, query, args, &result); err != nil {
			return err
		}
		n, err := result.RowsAffected()
		if err != nil {
			return err
		}
		x.count(table, int(n))
		if n < int64(limit) {
			return nil
		}
	}
}

func (x *eraser) count(table string, rows int) {
	if rows > 0 {
		x.counts[table] += rows
	}
}

// sweepOf deletes the rows of a table whose column has one of the IDs.
func (x *eraser) sweepOf(ctx context.Context, table, column string, ids []id.ID) error {
	return inBatches(ids, 100, func(some []id.ID) error {
		args := make([]any, len(some))
		for i := range some {
			args[i] = some[i]
		}
		return x.sweep(ctx, table, fmt.Sprintf("`%s` IN (%s)", column, strings.TrimSuffix(strings.Repeat("?, ", len(some)), ", ")), args...)
	})
}
