// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package changecounter

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLTE(FieldID, id))
}

// Seq applies equality check predicate on the "seq" field. It's identical to SeqEQ.
func Seq(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldSeq, v))
}

// DocumentSeq applies equality check predicate on the "document_seq" field. It's identical to DocumentSeqEQ.
func DocumentSeq(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldDocumentSeq, v))
}

// AuditHash applies equality check predicate on the "audit_hash" field. It's identical to AuditHashEQ.
func AuditHash(v []byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldAuditHash, v))
}

// SeqEQ applies the EQ predicate on the "seq" field.
func SeqEQ(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldSeq, v))
}

// SeqNEQ applies the NEQ predicate on the "seq" field.
func SeqNEQ(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNEQ(FieldSeq, v))
}

// SeqIn applies the In predicate on the "seq" field.
func SeqIn(vs ...int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldIn(FieldSeq, vs...))
}

// SeqNotIn applies the NotIn predicate on the "seq" field.
func SeqNotIn(vs ...int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNotIn(FieldSeq, vs...))
}

// SeqGT applies the GT predicate on the "seq" field.
func SeqGT(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGT(FieldSeq, v))
}

// SeqGTE applies the GTE predicate on the "seq" field.
func SeqGTE(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGTE(FieldSeq, v))
}

// SeqLT applies the LT predicate on the "seq" field.
func SeqLT(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLT(FieldSeq, v))
}

// SeqLTE applies the LTE predicate on the "seq" field.
func SeqLTE(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLTE(FieldSeq, v))
}

// DocumentSeqEQ applies the EQ predicate on the "document_seq" field.
func DocumentSeqEQ(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldDocumentSeq, v))
}

// DocumentSeqNEQ applies the NEQ predicate on the "document_seq" field.
func DocumentSeqNEQ(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNEQ(FieldDocumentSeq, v))
}

// DocumentSeqIn applies the In predicate on the "document_seq" field.
func DocumentSeqIn(vs ...int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldIn(FieldDocumentSeq, vs...))
}

// DocumentSeqNotIn applies the NotIn predicate on the "document_seq" field.
func DocumentSeqNotIn(vs ...int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNotIn(FieldDocumentSeq, vs...))
}

// DocumentSeqGT applies the GT predicate on the "document_seq" field.
func DocumentSeqGT(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGT(FieldDocumentSeq, v))
}

// DocumentSeqGTE applies the GTE predicate on the "document_seq" field.
func DocumentSeqGTE(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGTE(FieldDocumentSeq, v))
}

// DocumentSeqLT applies the LT predicate on the "document_seq" field.
func DocumentSeqLT(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLT(FieldDocumentSeq, v))
}

// DocumentSeqLTE applies the LTE predicate on the "document_seq" field.
func DocumentSeqLTE(v int64) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLTE(FieldDocumentSeq, v))
}

// AuditHashEQ applies the EQ predicate on the "audit_hash" field.
func AuditHashEQ(v []byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldEQ(FieldAuditHash, v))
}

// AuditHashNEQ applies the NEQ predicate on the "audit_hash" field.
func AuditHashNEQ(v []byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNEQ(FieldAuditHash, v))
}

// AuditHashIn applies the In predicate on the "audit_hash" field.
func AuditHashIn(vs ...[]byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldIn(FieldAuditHash, vs...))
}

// AuditHashNotIn applies the NotIn predicate on the "audit_hash" field.
func AuditHashNotIn(vs ...[]byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldNotIn(FieldAuditHash, vs...))
}

// AuditHashGT applies the GT predicate on the "audit_hash" field.
func AuditHashGT(v []byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGT(FieldAuditHash, v))
}

// AuditHashGTE applies the GTE predicate on the "audit_hash" field.
func AuditHashGTE(v []byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldGTE(FieldAuditHash, v))
}

// AuditHashLT applies the LT predicate on the "audit_hash" field.
func AuditHashLT(v []byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLT(FieldAuditHash, v))
}

// AuditHashLTE applies the LTE predicate on the "audit_hash" field.
func AuditHashLTE(v []byte) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.FieldLTE(FieldAuditHash, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.ChangeCounter) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.ChangeCounter) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.ChangeCounter) predicate.ChangeCounter {
	return predicate.ChangeCounter(sql.NotPredicates(p))
}
