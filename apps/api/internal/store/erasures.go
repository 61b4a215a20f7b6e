package store

import (
	"context"
	"encoding/json"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/id"
)

// Custody erases for good and exports. The double in memory has none of it:
// what matters here is which rows are left.
type Custody struct{ *core }

var _ custody.Store = (*Custody)(nil)

const erasuresShown = 100

// Place is the collection of a document, deleted or not.
func (c *Custody) Place(ctx context.Context, doc id.ID) (id.ID, error) {
	row, err := c.client.Document.Query().Where(document.ID(doc)).Only(ctx)
	if err != nil {
		return id.Nil, public(err, "document")
	}
	return row.CollectionID, nil
}

// Organisation is the viewer's.
func (c *Custody) Organisation(ctx context.Context) (identity.Organisation, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return identity.Organisation{}, err
	}
	return (&Accounts{c.core}).Organisation(identity.Unscoped(ctx, "the viewer's own organisation"), v.OrgID)
}

// Names returns the names of people who are or were members here.
func (c *Custody) Names(ctx context.Context, people []id.ID) (map[id.ID]string, error) {
	return (&Library{c.core}).Names(ctx, people)
}

// BeginErasure puts the subject out of reach and queues the rest.
func (c *Custody) BeginErasure(ctx context.Context, kind custody.Kind, subject id.ID) (custody.Erasure, error) {
	var begun custody.Erasure
	err := c.write(ctx, string(kind), func(tx *ent.Tx) error {
		if kind == custody.KindDocument { // before the counter, as everywhere
			if _, err := tx.Document.Query().Where(document.ID(subject)).ForUpdate().Only(ctx); err != nil {
				return err
			}
		}
		seq, err := c.lockCounter(ctx, tx)
		if err != nil {
			return err
		}
		row, err := tx.Erasure.Query().Where(erasure.Kind(string(kind)), erasure.SubjectID(subject), erasure.StateNEQ(string(custody.StateDone))).First(ctx)
		if err == nil && row.State == string(custody.StateQueued) {
			begun, err = erasureOf(row)
			return err
		}
		if ent.IsNotFound(err) {
			if err := seq.hide(ctx, kind, subject); err != nil {
				return err
			}
			row, err = tx.Erasure.Create().SetKind(string(kind)).SetSubjectID(subject).SetRequestedBy(seq.viewer.UserID).
				SetState(string(custody.StateQueued)).SetCounts("").SetCreatedAt(seq.at).Save(ctx)
		} else if err == nil {
			row, err = tx.Erasure.UpdateOne(row).SetState(string(custody.StateQueued)).Save(ctx)
		}
		if err != nil {
			return err
		}
		if err := enqueue(ctx, tx, seq.viewer.OrgID, jobs.KindErase, row.ID, seq.at); err != nil {
			return err
		}
		if begun, err = erasureOf(row); err != nil {
			return err
		}
		return seq.record(ctx, entry{kind: string(kind), entity: subject, deleted: true, action: string(kind) + ".erasure_requested"})
	})
	return begun, err
}

// hide puts the subject of an erasure out of everybody's reach.
func (s *sequence) hide(ctx context.Context, kind custody.Kind, subject id.ID) error {
	switch kind {
	case custody.KindDocument:
		// So long ago that it cannot be undone.
		return s.tx.Document.Update().Where(document.ID(subject)).SetDeletedAt(s.at.Add(-undoPeriod - time.Second)).SetUpdatedAt(s.at).Exec(ctx)
	case custody.KindPerson:
		m, err := s.tx.Membership.Query().Where(membership.UserID(subject)).Only(ctx)
		if err != nil || !m.EndedAt.IsZero() {
			return err
		}
		if err := s.keepAnAdmin(ctx, subject); err != nil {
			return err
		}
		if err := untie(identity.Unscoped(ctx, "a person's erasure"), s.tx.ExternalIdentity, s.at, m.ID); err != nil {
			return err
		}
		return s.expel(ctx, m)
	default:
		return s.close(ctx)
	}
}

// close ends everybody's way into the organisation.
func (s *sequence) close(ctx context.Context) error {
	everybody, err := s.tx.Membership.Query().Where(membership.EndedAtIsNil()).All(ctx)
	if err != nil {
		return err
	}
	for _, m := range everybody {
		if err := s.expel(ctx, m); err != nil {
			return err
		}
	}
	if _, err := revokeKeys(ctx, s.tx, s.at); err != nil {
		return err
	}
	if err := s.tx.Invitation.Update().Where(invitation.EndedAtIsNil()).SetEndedAt(s.at).Exec(ctx); err != nil {
		return err
	}
	return s.tx.Organisation.UpdateOneID(s.viewer.OrgID).SetErasingAt(s.at).
		Exec(identity.Unscoped(ctx, "an organisation's erasure"))
}

// Erasure returns one erasure.
func (c *Custody) Erasure(ctx context.Context, e id.ID) (custody.Erasure, error) {
	row, err := c.client.Erasure.Query().Where(erasure.ID(e)).Only(ctx)
	if err != nil {
		return custody.Erasure{}, public(err, "erasure")
	}
	return erasureOf(row)
}

// Erasures returns the latest, newest first.
func (c *Custody) Erasures(ctx context.Context) ([]custody.Erasure, error) {
	rows, err := c.client.Erasure.Query().Order(erasure.ByCreatedAt(sql.OrderDesc()), erasure.ByID(sql.OrderDesc())).Limit(erasuresShown).All(ctx)
	if err != nil {
		return nil, public(err, "erasure")
	}
	list := make([]custody.Erasure, len(rows))
	for i, row := range rows {
		if list[i], err = erasureOf(row); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// FailErasure records that rows are left.
func (c *Custody) FailErasure(ctx context.Context, e id.ID) error {
	return public(c.client.Erasure.Update().Where(erasure.ID(e), erasure.State(string(custody.StateQueued))).
		SetState(string(custody.StateFailed)).Exec(ctx), "erasure")
}

// ResumeErasures queues those that failed once more.
func (c *Custody) ResumeErasures(ctx context.Context) (n int, err error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return 0, err
	}
	failed := erasure.State(string(custody.StateFailed))
	err = c.write(ctx, "erasure", func(tx *ent.Tx) error {
		again, err := tx.Erasure.Query().Where(failed).ForUpdate().IDs(ctx)
		if n = len(again); err != nil || n == 0 {
			return err
		}
		for _, e := range again {
			if err := enqueue(ctx, tx, v.OrgID, jobs.KindErase, e, c.now()); err != nil {
				return err
			}
		}
		return tx.Erasure.Update().Where(erasure.IDIn(again...)).SetState(string(custody.StateQueued)).Exec(ctx)
	})
	return n, err
}

// Outlived are documents that were deleted before the time in which that can be undone.
func (c *Custody) Outlived(ctx context.Context, n int) ([]id.ID, error) {
	rows, err := c.client.Document.Query().Where(document.DeletedAtLT(c.now().Add(-undoPeriod))).
		Order(document.ByDeletedAt()).Limit(n).IDs(ctx)
	return rows, public(err, "document")
}

// ForgetConversations takes out conversations that were deleted before the time
// in which that can be undone. What people kept of them as test cases stays.
func (c *Custody) ForgetConversations(ctx context.Context, n int) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	some, err := c.client.Conversation.Query().Where(conversation.DeletedAtLT(c.now().Add(-undoPeriod))).Limit(n).IDs(ctx)
	if err == nil && len(some) > 0 {
		x := &eraser{core: c.core, viewer: v, counts: map[string]int{}}
		err = x.takeOut(ctx, some, "message_events", "citations", "feedbacks")
	}
	return public(err, "conversation")
}

func erasureOf(row *ent.Erasure) (custody.Erasure, error) {
	e := custody.Erasure{
		ID: row.ID, Kind: custody.Kind(row.Kind), Subject: row.SubjectID, RequestedBy: row.RequestedBy,
		RequestedAt: row.CreatedAt, State: custody.State(row.State), FinishedAt: row.FinishedAt,
	}
	if row.Counts == "" {
		return e, nil
	}
	return e, json.Unmarshal([]byte(row.Counts), &e.Counts)
}
