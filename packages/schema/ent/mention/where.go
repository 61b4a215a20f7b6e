// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package mention

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldOrgID, v))
}

// EntityID applies equality check predicate on the "entity_id" field. It's identical to EntityIDEQ.
func EntityID(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldEntityID, v))
}

// DocumentID applies equality check predicate on the "document_id" field. It's identical to DocumentIDEQ.
func DocumentID(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldDocumentID, v))
}

// VersionID applies equality check predicate on the "version_id" field. It's identical to VersionIDEQ.
func VersionID(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldVersionID, v))
}

// ChunkID applies equality check predicate on the "chunk_id" field. It's identical to ChunkIDEQ.
func ChunkID(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldChunkID, v))
}

// Times applies equality check predicate on the "times" field. It's identical to TimesEQ.
func Times(v int) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldTimes, v))
}

// About applies equality check predicate on the "about" field. It's identical to AboutEQ.
func About(v bool) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldAbout, v))
}

// Spans applies equality check predicate on the "spans" field. It's identical to SpansEQ.
func Spans(v []byte) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldSpans, v))
}

// Method applies equality check predicate on the "method" field. It's identical to MethodEQ.
func Method(v string) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldMethod, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldOrgID, v))
}

// EntityIDEQ applies the EQ predicate on the "entity_id" field.
func EntityIDEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldEntityID, v))
}

// EntityIDNEQ applies the NEQ predicate on the "entity_id" field.
func EntityIDNEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldEntityID, v))
}

// EntityIDIn applies the In predicate on the "entity_id" field.
func EntityIDIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldEntityID, vs...))
}

// EntityIDNotIn applies the NotIn predicate on the "entity_id" field.
func EntityIDNotIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldEntityID, vs...))
}

// EntityIDGT applies the GT predicate on the "entity_id" field.
func EntityIDGT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldEntityID, v))
}

// EntityIDGTE applies the GTE predicate on the "entity_id" field.
func EntityIDGTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldEntityID, v))
}

// EntityIDLT applies the LT predicate on the "entity_id" field.
func EntityIDLT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldEntityID, v))
}

// EntityIDLTE applies the LTE predicate on the "entity_id" field.
func EntityIDLTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldEntityID, v))
}

// DocumentIDEQ applies the EQ predicate on the "document_id" field.
func DocumentIDEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldDocumentID, v))
}

// DocumentIDNEQ applies the NEQ predicate on the "document_id" field.
func DocumentIDNEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldDocumentID, v))
}

// DocumentIDIn applies the In predicate on the "document_id" field.
func DocumentIDIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldDocumentID, vs...))
}

// DocumentIDNotIn applies the NotIn predicate on the "document_id" field.
func DocumentIDNotIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldDocumentID, vs...))
}

// DocumentIDGT applies the GT predicate on the "document_id" field.
func DocumentIDGT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldDocumentID, v))
}

// DocumentIDGTE applies the GTE predicate on the "document_id" field.
func DocumentIDGTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldDocumentID, v))
}

// DocumentIDLT applies the LT predicate on the "document_id" field.
func DocumentIDLT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldDocumentID, v))
}

// DocumentIDLTE applies the LTE predicate on the "document_id" field.
func DocumentIDLTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldDocumentID, v))
}

// VersionIDEQ applies the EQ predicate on the "version_id" field.
func VersionIDEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldVersionID, v))
}

// VersionIDNEQ applies the NEQ predicate on the "version_id" field.
func VersionIDNEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldVersionID, v))
}

// VersionIDIn applies the In predicate on the "version_id" field.
func VersionIDIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldVersionID, vs...))
}

// VersionIDNotIn applies the NotIn predicate on the "version_id" field.
func VersionIDNotIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldVersionID, vs...))
}

// VersionIDGT applies the GT predicate on the "version_id" field.
func VersionIDGT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldVersionID, v))
}

// VersionIDGTE applies the GTE predicate on the "version_id" field.
func VersionIDGTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldVersionID, v))
}

// VersionIDLT applies the LT predicate on the "version_id" field.
func VersionIDLT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldVersionID, v))
}

// VersionIDLTE applies the LTE predicate on the "version_id" field.
func VersionIDLTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldVersionID, v))
}

// ChunkIDEQ applies the EQ predicate on the "chunk_id" field.
func ChunkIDEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldChunkID, v))
}

// ChunkIDNEQ applies the NEQ predicate on the "chunk_id" field.
func ChunkIDNEQ(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldChunkID, v))
}

// ChunkIDIn applies the In predicate on the "chunk_id" field.
func ChunkIDIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldChunkID, vs...))
}

// ChunkIDNotIn applies the NotIn predicate on the "chunk_id" field.
func ChunkIDNotIn(vs ...key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldChunkID, vs...))
}

// ChunkIDGT applies the GT predicate on the "chunk_id" field.
func ChunkIDGT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldChunkID, v))
}

// ChunkIDGTE applies the GTE predicate on the "chunk_id" field.
func ChunkIDGTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldChunkID, v))
}

// ChunkIDLT applies the LT predicate on the "chunk_id" field.
func ChunkIDLT(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldChunkID, v))
}

// ChunkIDLTE applies the LTE predicate on the "chunk_id" field.
func ChunkIDLTE(v key.ID) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldChunkID, v))
}

// TimesEQ applies the EQ predicate on the "times" field.
func TimesEQ(v int) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldTimes, v))
}

// TimesNEQ applies the NEQ predicate on the "times" field.
func TimesNEQ(v int) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldTimes, v))
}

// TimesIn applies the In predicate on the "times" field.
func TimesIn(vs ...int) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldTimes, vs...))
}

// TimesNotIn applies the NotIn predicate on the "times" field.
func TimesNotIn(vs ...int) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldTimes, vs...))
}

// TimesGT applies the GT predicate on the "times" field.
func TimesGT(v int) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldTimes, v))
}

// TimesGTE applies the GTE predicate on the "times" field.
func TimesGTE(v int) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldTimes, v))
}

// TimesLT applies the LT predicate on the "times" field.
func TimesLT(v int) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldTimes, v))
}

// TimesLTE applies the LTE predicate on the "times" field.
func TimesLTE(v int) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldTimes, v))
}

// AboutEQ applies the EQ predicate on the "about" field.
func AboutEQ(v bool) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldAbout, v))
}

// AboutNEQ applies the NEQ predicate on the "about" field.
func AboutNEQ(v bool) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldAbout, v))
}

// SpansEQ applies the EQ predicate on the "spans" field.
func SpansEQ(v []byte) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldSpans, v))
}

// SpansNEQ applies the NEQ predicate on the "spans" field.
func SpansNEQ(v []byte) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldSpans, v))
}

// SpansIn applies the In predicate on the "spans" field.
func SpansIn(vs ...[]byte) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldSpans, vs...))
}

// SpansNotIn applies the NotIn predicate on the "spans" field.
func SpansNotIn(vs ...[]byte) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldSpans, vs...))
}

// SpansGT applies the GT predicate on the "spans" field.
func SpansGT(v []byte) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldSpans, v))
}

// SpansGTE applies the GTE predicate on the "spans" field.
func SpansGTE(v []byte) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldSpans, v))
}

// SpansLT applies the LT predicate on the "spans" field.
func SpansLT(v []byte) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldSpans, v))
}

// SpansLTE applies the LTE predicate on the "spans" field.
func SpansLTE(v []byte) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldSpans, v))
}

// MethodEQ applies the EQ predicate on the "method" field.
func MethodEQ(v string) predicate.Mention {
	return predicate.Mention(sql.FieldEQ(FieldMethod, v))
}

// MethodNEQ applies the NEQ predicate on the "method" field.
func MethodNEQ(v string) predicate.Mention {
	return predicate.Mention(sql.FieldNEQ(FieldMethod, v))
}

// MethodIn applies the In predicate on the "method" field.
func MethodIn(vs ...string) predicate.Mention {
	return predicate.Mention(sql.FieldIn(FieldMethod, vs...))
}

// MethodNotIn applies the NotIn predicate on the "method" field.
func MethodNotIn(vs ...string) predicate.Mention {
	return predicate.Mention(sql.FieldNotIn(FieldMethod, vs...))
}

// MethodGT applies the GT predicate on the "method" field.
func MethodGT(v string) predicate.Mention {
	return predicate.Mention(sql.FieldGT(FieldMethod, v))
}

// MethodGTE applies the GTE predicate on the "method" field.
func MethodGTE(v string) predicate.Mention {
	return predicate.Mention(sql.FieldGTE(FieldMethod, v))
}

// MethodLT applies the LT predicate on the "method" field.
func MethodLT(v string) predicate.Mention {
	return predicate.Mention(sql.FieldLT(FieldMethod, v))
}

// MethodLTE applies the LTE predicate on the "method" field.
func MethodLTE(v string) predicate.Mention {
	return predicate.Mention(sql.FieldLTE(FieldMethod, v))
}

// MethodContains applies the Contains predicate on the "method" field.
func MethodContains(v string) predicate.Mention {
	return predicate.Mention(sql.FieldContains(FieldMethod, v))
}

// MethodHasPrefix applies the HasPrefix predicate on the "method" field.
func MethodHasPrefix(v string) predicate.Mention {
	return predicate.Mention(sql.FieldHasPrefix(FieldMethod, v))
}

// MethodHasSuffix applies the HasSuffix predicate on the "method" field.
func MethodHasSuffix(v string) predicate.Mention {
	return predicate.Mention(sql.FieldHasSuffix(FieldMethod, v))
}

// MethodIsNil applies the IsNil predicate on the "method" field.
func MethodIsNil() predicate.Mention {
	return predicate.Mention(sql.FieldIsNull(FieldMethod))
}

// MethodNotNil applies the NotNil predicate on the "method" field.
func MethodNotNil() predicate.Mention {
	return predicate.Mention(sql.FieldNotNull(FieldMethod))
}

// MethodEqualFold applies the EqualFold predicate on the "method" field.
func MethodEqualFold(v string) predicate.Mention {
	return predicate.Mention(sql.FieldEqualFold(FieldMethod, v))
}

// MethodContainsFold applies the ContainsFold predicate on the "method" field.
func MethodContainsFold(v string) predicate.Mention {
	return predicate.Mention(sql.FieldContainsFold(FieldMethod, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Mention) predicate.Mention {
	return predicate.Mention(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Mention) predicate.Mention {
	return predicate.Mention(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Mention) predicate.Mention {
	return predicate.Mention(sql.NotPredicates(p))
}
