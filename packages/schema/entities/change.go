package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/forebay/forebay/packages/schema/id"
)

// ChangeCounter is the head of an organisation's change sequence and of its
// audit chain. A transaction that changes something locks this row last, takes
// the next number, and so gets its place in the order of commits.
type ChangeCounter struct{ ent.Schema }

// Mixin adds the character set; the key is the organisation's own ID.
func (ChangeCounter) Mixin() []ent.Mixin { return []ent.Mixin{table{}} }

// Fields are the columns. document_seq is the last number at which a document
// changed, so that indexes do not wake for anything else.
func (ChangeCounter) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", id.ID{}).StorageKey("org_id").Immutable().SchemaType(column("binary(16)")),
		field.Int64("seq"), field.Int64("document_seq"), digest("audit_hash"),
	}
}

// Change is one entry of the sequence. A deletion stays as a tombstone.
type Change struct{ ent.Schema }

// Mixin adds key and tenant.
func (Change) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns.
func (Change) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("seq"), varchar("kind", 32), reference("entity_id"), field.Bool("deleted"),
	}
}

// Indexes are the keys.
func (Change) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "seq").Unique()}
}

// AuditEvent is one link of the audit chain: who did what, when, on whose
// request. Its hash covers its own columns and the hash before it.
type AuditEvent struct{ ent.Schema }

// Mixin adds key and tenant.
func (AuditEvent) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. actor_id is zero for background work, which says why
// it acts in actor_system. Detail is JSON; the chain holds its SHA-256, so that
// the detail can be taken out when what it names is erased. Links from before
// there was a detail_hash hold the detail itself.
func (AuditEvent) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("seq"), reference("actor_id"), varchar("actor_system", 120),
		varchar("action", 64), varchar("target_kind", 32), reference("target_id"), longText("detail"),
		varchar("request_id", 64), digest("prev_hash"), digest("hash"),
		field.Bytes("detail_hash").Optional().SchemaType(column("binary(32)")),
	}
}

// Indexes are the keys.
func (AuditEvent) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "seq").Unique(),
		index.Fields("org_id", "target_id").StorageKey("auditevent_target"),
	}
}
