package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/forebay/forebay/apps/api/internal/govern"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
)

// genesis is what the first audit event of an organisation follows on.
var genesis = make([]byte, sha256.Size)

// Audit reads the audit chains. Events are written by the changes that they
// record, in the same transaction.
type Audit struct{ *core }

// audit adds the change's link to the chain.
func (s *sequence) audit(ctx context.Context, e entry) error {
	if !s.viewer.KeyID.IsNil() { // not the person's own hand
		e.detail = maps.Clone(e.detail)
		if e.detail == nil {
			e.detail = map[string]any{}
		}
		e.detail["with_key"] = s.viewer.KeyID
	}
	detail, err := json.Marshal(e.detail)
	if err != nil {
		return fmt.Errorf("store: audit detail: %w", err)
	}
	detailHash := sha256.Sum256(detail)
	event := &ent.AuditEvent{
		OrgID: s.viewer.OrgID, CreatedAt: s.at, Seq: s.seq,
		ActorID: s.viewer.UserID, ActorSystem: clip(s.viewer.System, 120),
		Action: e.action, TargetKind: e.kind, TargetID: e.entity, Detail: string(detail), DetailHash: detailHash[:],
		RequestID: clip(s.requestID(ctx), 64), PrevHash: s.auditHash,
	}
	s.auditHash = chainHash(event)
	return s.tx.AuditEvent.Create().
		SetSeq(event.Seq).SetCreatedAt(event.CreatedAt).
		SetActorID(event.ActorID).SetActorSystem(event.ActorSystem).
		SetAction(event.Action).SetTargetKind(event.TargetKind).SetTargetID(event.TargetID).
		SetDetail(event.Detail).SetDetailHash(event.DetailHash).SetRequestID(event.RequestID).
		SetPrevHash(event.PrevHash).SetHash(s.auditHash).Exec(ctx)
}

// detailHolds says whether an event's detail is the one that was recorded, or
// was erased.
func detailHolds(e *ent.AuditEvent) bool {
	sum := sha256.Sum256([]byte(e.Detail))
	return len(e.DetailHash) == 0 || e.Detail == "" || bytes.Equal(e.DetailHash, sum[:])
}

// chainHash is SHA-256 over the hash before and every column of the event, each
// behind its length, so that no two different events read the same. Of the
// detail it takes the hash.
func chainHash(e *ent.AuditEvent) []byte {
	h := sha256.New()
	put := func(b []byte) {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(b))))
		h.Write(b)
	}
	number := func(n int64) { put(binary.BigEndian.AppendUint64(nil, uint64(n))) }
	put(e.PrevHash)
	put(e.OrgID[:])
	number(e.Seq)
	number(e.CreatedAt.UnixMicro())
	put(e.ActorID[:])
	put([]byte(e.ActorSystem))
	put([]byte(e.Action))
	put([]byte(e.TargetKind))
	put(e.TargetID[:])
	if len(e.DetailHash) > 0 {
		put(e.DetailHash)
	} else { // a link from before details could be erased
		put([]byte(e.Detail))
	}
	put([]byte(e.RequestID))
	return h.Sum(nil)
}

// Denied adds a refusal to the chain.
func (a *Audit) Denied(ctx context.Context, d govern.Denial) error {
	return a.write(ctx, "audit event", func(tx *ent.Tx) error {
		detail := map[string]any{"operation": d.Operation}
		if d.Before > 0 {
			detail["not_written_before"] = d.Before
		}
		return a.note(ctx, tx, entry{kind: kindDenial, entity: d.Target, action: "denied", detail: detail})
	})
}

// auditPage is how many events are verified a read.
const auditPage = 1000

// Verify walks the chain of the viewer's organisation and returns how many
// events it has. The error says at which number the chain was tampered with.
func (a *Audit) Verify(ctx context.Context) (events int, err error) {
	head, err := (&Index{a.core}).counter(ctx)
	if err != nil {
		return 0, err
	}
	previous, after := genesis, int64(0)
	for {
		page, err := a.client.AuditEvent.Query().
			Where(auditevent.SeqGT(after), auditevent.SeqLTE(head.Seq)).
			Order(auditevent.BySeq()).Limit(auditPage).All(ctx)
		if err != nil {
			return events, public(err, "audit event")
		}
		for _, e := range page {
			if !bytes.Equal(e.PrevHash, previous) || !bytes.Equal(e.Hash, chainHash(e)) || !detailHolds(e) {
				return events, fmt.Errorf("store: the audit chain is broken at number %d", e.Seq)
			}
			previous, after = e.Hash, e.Seq
			events++
		}
		if len(page) < auditPage {
			break
		}
	}
	if !bytes.Equal(previous, head.AuditHash) {
		return events, fmt.Errorf("store: the audit chain ends at number %d, before its head", after)
	}
	return events, nil
}
