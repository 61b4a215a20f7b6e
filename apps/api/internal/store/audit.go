package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"

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
	detail, err := json.Marshal(e.detail)
	if err != nil {
		return fmt.Errorf("store: audit detail: %w", err)
	}
	event := &ent.AuditEvent{
		OrgID: s.viewer.OrgID, CreatedAt: s.at, Seq: s.seq,
		ActorID: s.viewer.UserID, ActorSystem: clip(s.viewer.System, 120),
		Action: e.action, TargetKind: e.kind, TargetID: e.entity, Detail: string(detail),
		RequestID: clip(s.requestID(ctx), 64), PrevHash: s.auditHash,
	}
	s.auditHash = chainHash(event)
	return s.tx.AuditEvent.Create().
		SetSeq(event.Seq).SetCreatedAt(event.CreatedAt).
		SetActorID(event.ActorID).SetActorSystem(event.ActorSystem).
		SetAction(event.Action).SetTargetKind(event.TargetKind).SetTargetID(event.TargetID).
		SetDetail(event.Detail).SetRequestID(event.RequestID).
		SetPrevHash(event.PrevHash).SetHash(s.auditHash).Exec(ctx)
}

// chainHash is SHA-256 over the hash before and every column of the event, each
// behind its length, so that no two different events read the same.
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
	put([]byte(e.Detail))
	put([]byte(e.RequestID))
	return h.Sum(nil)
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
			if !bytes.Equal(e.PrevHash, previous) || !bytes.Equal(e.Hash, chainHash(e)) {
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
