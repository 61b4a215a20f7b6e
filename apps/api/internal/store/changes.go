package store

import (
	"context"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/change"
	"github.com/forebay/forebay/packages/schema/ent/changecounter"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/id"
)

// The kinds of entity in the change sequence and the audit chain.
const (
	kindDocument   = "document"
	kindCollection = "collection"
	kindGrant      = "grant"
	kindMember     = "member"
	kindInvitation = "invitation"
	kindKey        = "key"
	kindSession    = "session"
	kindSetting    = "setting"
	kindDenial     = "denial"

	kindConversation = "conversation"
)

// entry is one change, as the sequence and the audit chain record it.
type entry struct {
	kind    string
	entity  id.ID
	deleted bool
	// action is the audit event's; empty for a step that the machine takes by
	// itself between two audited ones.
	action string
	detail map[string]any
}

// sequence is an organisation's counter, locked by a transaction until it ends.
// Everything that an organisation's writers must agree on is checked while it
// is held. Rows are locked in one order, so that writers do not wait for each
// other in a circle: a version, its document, and the counter last, which is
// therefore held briefly.
type sequence struct {
	*core
	tx          *ent.Tx
	viewer      identity.Viewer
	at          time.Time
	seq         int64
	documentSeq int64
	auditHash   []byte
}

// lockSequence locks the counter of the viewer's organisation. One that is
// being erased is refused: nothing may come in that the erasure has passed by.
func (c *core) lockSequence(ctx context.Context, tx *ent.Tx) (*sequence, error) {
	s, err := c.lockCounter(ctx, tx)
	if err != nil {
		return nil, err
	}
	// Whoever closes an organisation holds the counter, so this is the last word.
	erasing, err := tx.Organisation.Query().Where(organisation.ID(s.viewer.OrgID), organisation.ErasingAtNotNil()).
		Exist(identity.Unscoped(ctx, "whether it is being erased"))
	if err == nil && erasing {
		err = errErasing()
	}
	return s, err
}

func errErasing() error {
	return knowledge.Errorf(knowledge.CodeForbidden, "This organisation is being erased. Nothing in it can be added or changed any more.")
}

// lockCounter is lockSequence for what an organisation's end itself needs.
func (c *core) lockCounter(ctx context.Context, tx *ent.Tx) (*sequence, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	head, err := tx.ChangeCounter.Query().Where(changecounter.ID(v.OrgID)).ForUpdate().Only(ctx)
	if err != nil {
		return nil, err
	}
	return &sequence{
		core: c, tx: tx, viewer: v, at: c.now(),
		seq: head.Seq, documentSeq: head.DocumentSeq, auditHash: head.AuditHash,
	}, nil
}

// record gives the change the next number and, if it has an action, its link
// in the audit chain.
func (s *sequence) record(ctx context.Context, e entry) error {
	s.seq++
	if e.kind == kindDocument {
		s.documentSeq = s.seq
	}
	err := s.tx.Change.Create().SetSeq(s.seq).SetKind(e.kind).SetEntityID(e.entity).
		SetDeleted(e.deleted).SetCreatedAt(s.at).Exec(ctx)
	if err != nil {
		return err
	}
	if e.action != "" {
		if err := s.audit(ctx, e); err != nil {
			return err
		}
	}
	return s.tx.ChangeCounter.Update().Where(changecounter.ID(s.viewer.OrgID)).
		SetSeq(s.seq).SetDocumentSeq(s.documentSeq).SetAuditHash(s.auditHash).Exec(ctx)
}

// note is for changes with nothing to check under the lock: it takes the lock,
// records, and leaves the transaction to commit.
func (c *core) note(ctx context.Context, tx *ent.Tx, e entry) error {
	seq, err := c.lockSequence(ctx, tx)
	if err != nil {
		return err
	}
	return seq.record(ctx, e)
}

// Heads returns, for every organisation, the last number at which a document
// changed. It needs an unscoped context.
func (x *Index) Heads(ctx context.Context) (map[id.ID]int64, error) {
	if !identity.IsUnscoped(ctx) {
		return nil, identity.ErrNoViewer
	}
	counters, err := x.client.ChangeCounter.Query().All(ctx)
	if err != nil {
		return nil, public(err, "change sequence")
	}
	heads := make(map[id.ID]int64, len(counters))
	for _, c := range counters {
		heads[c.ID] = c.DocumentSeq
	}
	return heads, nil
}

// Head returns the last number at which a document of the viewer's
// organisation changed.
func (x *Index) Head(ctx context.Context) (int64, error) {
	head, err := x.counter(ctx)
	if err != nil {
		return 0, err
	}
	return head.DocumentSeq, nil
}

func (x *Index) counter(ctx context.Context) (*ent.ChangeCounter, error) {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	head, err := x.client.ChangeCounter.Query().Where(changecounter.ID(v.OrgID)).Only(ctx)
	return head, public(err, "organisation")
}

// Latest returns the last number of the viewer's organisation's sequence, and
// the last at which a document changed.
func (x *Index) Latest(ctx context.Context) (seq, documents int64, err error) {
	head, err := x.counter(ctx)
	if err != nil {
		return 0, 0, err
	}
	return head.Seq, head.DocumentSeq, nil
}

// AccessChanged says whether anything but documents changed after one number
// and up to another.
func (x *Index) AccessChanged(ctx context.Context, after, upTo int64) (bool, error) {
	changed, err := x.client.Change.Query().
		Where(change.SeqGT(after), change.SeqLTE(upTo), change.KindNotIn(kindDocument, kindDenial)).Exist(ctx)
	return changed, public(err, "change")
}

// ChangesAfter returns the documents that changed after seq, in order, each as
// often as it changed. When fewer than limit come back, the follower has all
// that there was. It must rebuild (gone) when entries after seq were dropped,
// or when seq comes from another life of the database.
func (x *Index) ChangesAfter(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error) {
	head, err := x.counter(ctx)
	if err != nil || seq > head.Seq {
		return nil, err == nil, err
	}
	if seq >= head.DocumentSeq {
		return nil, false, nil
	}
	kept, err := x.client.Change.Query().Where(change.Seq(seq + 1)).Exist(ctx)
	if err != nil || !kept {
		return nil, err == nil, public(err, "change")
	}
	rows, err := x.client.Change.Query().
		Where(change.Kind(kindDocument), change.SeqGT(seq)).
		Order(change.BySeq()).Limit(limit).
		Select(change.FieldSeq, change.FieldEntityID).All(ctx)
	if err != nil {
		return nil, false, public(err, "change")
	}
	changes = make([]knowledge.Change, len(rows))
	for i, r := range rows {
		changes[i] = knowledge.Change{Seq: r.Seq, Document: r.EntityID}
	}
	return changes, false, nil
}
