// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package relation

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldOrgID, v))
}

// SourceID applies equality check predicate on the "source_id" field. It's identical to SourceIDEQ.
func SourceID(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldSourceID, v))
}

// TargetID applies equality check predicate on the "target_id" field. It's identical to TargetIDEQ.
func TargetID(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldTargetID, v))
}

// Kind applies equality check predicate on the "kind" field. It's identical to KindEQ.
func Kind(v string) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldKind, v))
}

// Method applies equality check predicate on the "method" field. It's identical to MethodEQ.
func Method(v string) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldMethod, v))
}

// DocumentID applies equality check predicate on the "document_id" field. It's identical to DocumentIDEQ.
func DocumentID(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldDocumentID, v))
}

// VersionID applies equality check predicate on the "version_id" field. It's identical to VersionIDEQ.
func VersionID(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldVersionID, v))
}

// ChunkID applies equality check predicate on the "chunk_id" field. It's identical to ChunkIDEQ.
func ChunkID(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldChunkID, v))
}

// SpanStart applies equality check predicate on the "span_start" field. It's identical to SpanStartEQ.
func SpanStart(v int) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldSpanStart, v))
}

// SpanEnd applies equality check predicate on the "span_end" field. It's identical to SpanEndEQ.
func SpanEnd(v int) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldSpanEnd, v))
}

// Weight applies equality check predicate on the "weight" field. It's identical to WeightEQ.
func Weight(v float64) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldWeight, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldOrgID, v))
}

// SourceIDEQ applies the EQ predicate on the "source_id" field.
func SourceIDEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldSourceID, v))
}

// SourceIDNEQ applies the NEQ predicate on the "source_id" field.
func SourceIDNEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldSourceID, v))
}

// SourceIDIn applies the In predicate on the "source_id" field.
func SourceIDIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldSourceID, vs...))
}

// SourceIDNotIn applies the NotIn predicate on the "source_id" field.
func SourceIDNotIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldSourceID, vs...))
}

// SourceIDGT applies the GT predicate on the "source_id" field.
func SourceIDGT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldSourceID, v))
}

// SourceIDGTE applies the GTE predicate on the "source_id" field.
func SourceIDGTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldSourceID, v))
}

// SourceIDLT applies the LT predicate on the "source_id" field.
func SourceIDLT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldSourceID, v))
}

// SourceIDLTE applies the LTE predicate on the "source_id" field.
func SourceIDLTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldSourceID, v))
}

// TargetIDEQ applies the EQ predicate on the "target_id" field.
func TargetIDEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldTargetID, v))
}

// TargetIDNEQ applies the NEQ predicate on the "target_id" field.
func TargetIDNEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldTargetID, v))
}

// TargetIDIn applies the In predicate on the "target_id" field.
func TargetIDIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldTargetID, vs...))
}

// TargetIDNotIn applies the NotIn predicate on the "target_id" field.
func TargetIDNotIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldTargetID, vs...))
}

// TargetIDGT applies the GT predicate on the "target_id" field.
func TargetIDGT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldTargetID, v))
}

// TargetIDGTE applies the GTE predicate on the "target_id" field.
func TargetIDGTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldTargetID, v))
}

// TargetIDLT applies the LT predicate on the "target_id" field.
func TargetIDLT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldTargetID, v))
}

// TargetIDLTE applies the LTE predicate on the "target_id" field.
func TargetIDLTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldTargetID, v))
}

// KindEQ applies the EQ predicate on the "kind" field.
func KindEQ(v string) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldKind, v))
}

// KindNEQ applies the NEQ predicate on the "kind" field.
func KindNEQ(v string) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldKind, v))
}

// KindIn applies the In predicate on the "kind" field.
func KindIn(vs ...string) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldKind, vs...))
}

// KindNotIn applies the NotIn predicate on the "kind" field.
func KindNotIn(vs ...string) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldKind, vs...))
}

// KindGT applies the GT predicate on the "kind" field.
func KindGT(v string) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldKind, v))
}

// KindGTE applies the GTE predicate on the "kind" field.
func KindGTE(v string) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldKind, v))
}

// KindLT applies the LT predicate on the "kind" field.
func KindLT(v string) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldKind, v))
}

// KindLTE applies the LTE predicate on the "kind" field.
func KindLTE(v string) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldKind, v))
}

// KindContains applies the Contains predicate on the "kind" field.
func KindContains(v string) predicate.Relation {
	return predicate.Relation(sql.FieldContains(FieldKind, v))
}

// KindHasPrefix applies the HasPrefix predicate on the "kind" field.
func KindHasPrefix(v string) predicate.Relation {
	return predicate.Relation(sql.FieldHasPrefix(FieldKind, v))
}

// KindHasSuffix applies the HasSuffix predicate on the "kind" field.
func KindHasSuffix(v string) predicate.Relation {
	return predicate.Relation(sql.FieldHasSuffix(FieldKind, v))
}

// KindEqualFold applies the EqualFold predicate on the "kind" field.
func KindEqualFold(v string) predicate.Relation {
	return predicate.Relation(sql.FieldEqualFold(FieldKind, v))
}

// KindContainsFold applies the ContainsFold predicate on the "kind" field.
func KindContainsFold(v string) predicate.Relation {
	return predicate.Relation(sql.FieldContainsFold(FieldKind, v))
}

// MethodEQ applies the EQ predicate on the "method" field.
func MethodEQ(v string) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldMethod, v))
}

// MethodNEQ applies the NEQ predicate on the "method" field.
func MethodNEQ(v string) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldMethod, v))
}

// MethodIn applies the In predicate on the "method" field.
func MethodIn(vs ...string) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldMethod, vs...))
}

// MethodNotIn applies the NotIn predicate on the "method" field.
func MethodNotIn(vs ...string) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldMethod, vs...))
}

// MethodGT applies the GT predicate on the "method" field.
func MethodGT(v string) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldMethod, v))
}

// MethodGTE applies the GTE predicate on the "method" field.
func MethodGTE(v string) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldMethod, v))
}

// MethodLT applies the LT predicate on the "method" field.
func MethodLT(v string) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldMethod, v))
}

// MethodLTE applies the LTE predicate on the "method" field.
func MethodLTE(v string) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldMethod, v))
}

// MethodContains applies the Contains predicate on the "method" field.
func MethodContains(v string) predicate.Relation {
	return predicate.Relation(sql.FieldContains(FieldMethod, v))
}

// MethodHasPrefix applies the HasPrefix predicate on the "method" field.
func MethodHasPrefix(v string) predicate.Relation {
	return predicate.Relation(sql.FieldHasPrefix(FieldMethod, v))
}

// MethodHasSuffix applies the HasSuffix predicate on the "method" field.
func MethodHasSuffix(v string) predicate.Relation {
	return predicate.Relation(sql.FieldHasSuffix(FieldMethod, v))
}

// MethodEqualFold applies the EqualFold predicate on the "method" field.
func MethodEqualFold(v string) predicate.Relation {
	return predicate.Relation(sql.FieldEqualFold(FieldMethod, v))
}

// MethodContainsFold applies the ContainsFold predicate on the "method" field.
func MethodContainsFold(v string) predicate.Relation {
	return predicate.Relation(sql.FieldContainsFold(FieldMethod, v))
}

// DocumentIDEQ applies the EQ predicate on the "document_id" field.
func DocumentIDEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldDocumentID, v))
}

// DocumentIDNEQ applies the NEQ predicate on the "document_id" field.
func DocumentIDNEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldDocumentID, v))
}

// DocumentIDIn applies the In predicate on the "document_id" field.
func DocumentIDIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldDocumentID, vs...))
}

// DocumentIDNotIn applies the NotIn predicate on the "document_id" field.
func DocumentIDNotIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldDocumentID, vs...))
}

// DocumentIDGT applies the GT predicate on the "document_id" field.
func DocumentIDGT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldDocumentID, v))
}

// DocumentIDGTE applies the GTE predicate on the "document_id" field.
func DocumentIDGTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldDocumentID, v))
}

// DocumentIDLT applies the LT predicate on the "document_id" field.
func DocumentIDLT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldDocumentID, v))
}

// DocumentIDLTE applies the LTE predicate on the "document_id" field.
func DocumentIDLTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldDocumentID, v))
}

// VersionIDEQ applies the EQ predicate on the "version_id" field.
func VersionIDEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldVersionID, v))
}

// VersionIDNEQ applies the NEQ predicate on the "version_id" field.
func VersionIDNEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldVersionID, v))
}

// VersionIDIn applies the In predicate on the "version_id" field.
func VersionIDIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldVersionID, vs...))
}

// VersionIDNotIn applies the NotIn predicate on the "version_id" field.
func VersionIDNotIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldVersionID, vs...))
}

// VersionIDGT applies the GT predicate on the "version_id" field.
func VersionIDGT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldVersionID, v))
}

// VersionIDGTE applies the GTE predicate on the "version_id" field.
func VersionIDGTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldVersionID, v))
}

// VersionIDLT applies the LT predicate on the "version_id" field.
func VersionIDLT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldVersionID, v))
}

// VersionIDLTE applies the LTE predicate on the "version_id" field.
func VersionIDLTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldVersionID, v))
}

// ChunkIDEQ applies the EQ predicate on the "chunk_id" field.
func ChunkIDEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldChunkID, v))
}

// ChunkIDNEQ applies the NEQ predicate on the "chunk_id" field.
func ChunkIDNEQ(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldChunkID, v))
}

// ChunkIDIn applies the In predicate on the "chunk_id" field.
func ChunkIDIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldChunkID, vs...))
}

// ChunkIDNotIn applies the NotIn predicate on the "chunk_id" field.
func ChunkIDNotIn(vs ...key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldChunkID, vs...))
}

// ChunkIDGT applies the GT predicate on the "chunk_id" field.
func ChunkIDGT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldChunkID, v))
}

// ChunkIDGTE applies the GTE predicate on the "chunk_id" field.
func ChunkIDGTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldChunkID, v))
}

// ChunkIDLT applies the LT predicate on the "chunk_id" field.
func ChunkIDLT(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldChunkID, v))
}

// ChunkIDLTE applies the LTE predicate on the "chunk_id" field.
func ChunkIDLTE(v key.ID) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldChunkID, v))
}

// SpanStartEQ applies the EQ predicate on the "span_start" field.
func SpanStartEQ(v int) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldSpanStart, v))
}

// SpanStartNEQ applies the NEQ predicate on the "span_start" field.
func SpanStartNEQ(v int) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldSpanStart, v))
}

// SpanStartIn applies the In predicate on the "span_start" field.
func SpanStartIn(vs ...int) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldSpanStart, vs...))
}

// SpanStartNotIn applies the NotIn predicate on the "span_start" field.
func SpanStartNotIn(vs ...int) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldSpanStart, vs...))
}

// SpanStartGT applies the GT predicate on the "span_start" field.
func SpanStartGT(v int) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldSpanStart, v))
}

// SpanStartGTE applies the GTE predicate on the "span_start" field.
func SpanStartGTE(v int) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldSpanStart, v))
}

// SpanStartLT applies the LT predicate on the "span_start" field.
func SpanStartLT(v int) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldSpanStart, v))
}

// SpanStartLTE applies the LTE predicate on the "span_start" field.
func SpanStartLTE(v int) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldSpanStart, v))
}

// SpanEndEQ applies the EQ predicate on the "span_end" field.
func SpanEndEQ(v int) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldSpanEnd, v))
}

// SpanEndNEQ applies the NEQ predicate on the "span_end" field.
func SpanEndNEQ(v int) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldSpanEnd, v))
}

// SpanEndIn applies the In predicate on the "span_end" field.
func SpanEndIn(vs ...int) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldSpanEnd, vs...))
}

// SpanEndNotIn applies the NotIn predicate on the "span_end" field.
func SpanEndNotIn(vs ...int) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldSpanEnd, vs...))
}

// SpanEndGT applies the GT predicate on the "span_end" field.
func SpanEndGT(v int) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldSpanEnd, v))
}

// SpanEndGTE applies the GTE predicate on the "span_end" field.
func SpanEndGTE(v int) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldSpanEnd, v))
}

// SpanEndLT applies the LT predicate on the "span_end" field.
func SpanEndLT(v int) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldSpanEnd, v))
}

// SpanEndLTE applies the LTE predicate on the "span_end" field.
func SpanEndLTE(v int) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldSpanEnd, v))
}

// WeightEQ applies the EQ predicate on the "weight" field.
func WeightEQ(v float64) predicate.Relation {
	return predicate.Relation(sql.FieldEQ(FieldWeight, v))
}

// WeightNEQ applies the NEQ predicate on the "weight" field.
func WeightNEQ(v float64) predicate.Relation {
	return predicate.Relation(sql.FieldNEQ(FieldWeight, v))
}

// WeightIn applies the In predicate on the "weight" field.
func WeightIn(vs ...float64) predicate.Relation {
	return predicate.Relation(sql.FieldIn(FieldWeight, vs...))
}

// WeightNotIn applies the NotIn predicate on the "weight" field.
func WeightNotIn(vs ...float64) predicate.Relation {
	return predicate.Relation(sql.FieldNotIn(FieldWeight, vs...))
}

// WeightGT applies the GT predicate on the "weight" field.
func WeightGT(v float64) predicate.Relation {
	return predicate.Relation(sql.FieldGT(FieldWeight, v))
}

// WeightGTE applies the GTE predicate on the "weight" field.
func WeightGTE(v float64) predicate.Relation {
	return predicate.Relation(sql.FieldGTE(FieldWeight, v))
}

// WeightLT applies the LT predicate on the "weight" field.
func WeightLT(v float64) predicate.Relation {
	return predicate.Relation(sql.FieldLT(FieldWeight, v))
}

// WeightLTE applies the LTE predicate on the "weight" field.
func WeightLTE(v float64) predicate.Relation {
	return predicate.Relation(sql.FieldLTE(FieldWeight, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Relation) predicate.Relation {
	return predicate.Relation(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Relation) predicate.Relation {
	return predicate.Relation(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Relation) predicate.Relation {
	return predicate.Relation(sql.NotPredicates(p))
}
