// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package chunk

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldOrgID, v))
}

// DocumentID applies equality check predicate on the "document_id" field. It's identical to DocumentIDEQ.
func DocumentID(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldDocumentID, v))
}

// VersionID applies equality check predicate on the "version_id" field. It's identical to VersionIDEQ.
func VersionID(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldVersionID, v))
}

// Seq applies equality check predicate on the "seq" field. It's identical to SeqEQ.
func Seq(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldSeq, v))
}

// SpanStart applies equality check predicate on the "span_start" field. It's identical to SpanStartEQ.
func SpanStart(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldSpanStart, v))
}

// SpanEnd applies equality check predicate on the "span_end" field. It's identical to SpanEndEQ.
func SpanEnd(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldSpanEnd, v))
}

// Page applies equality check predicate on the "page" field. It's identical to PageEQ.
func Page(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldPage, v))
}

// Heading applies equality check predicate on the "heading" field. It's identical to HeadingEQ.
func Heading(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldHeading, v))
}

// Text applies equality check predicate on the "text" field. It's identical to TextEQ.
func Text(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldText, v))
}

// Locator applies equality check predicate on the "locator" field. It's identical to LocatorEQ.
func Locator(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldLocator, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldOrgID, v))
}

// DocumentIDEQ applies the EQ predicate on the "document_id" field.
func DocumentIDEQ(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldDocumentID, v))
}

// DocumentIDNEQ applies the NEQ predicate on the "document_id" field.
func DocumentIDNEQ(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldDocumentID, v))
}

// DocumentIDIn applies the In predicate on the "document_id" field.
func DocumentIDIn(vs ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldDocumentID, vs...))
}

// DocumentIDNotIn applies the NotIn predicate on the "document_id" field.
func DocumentIDNotIn(vs ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldDocumentID, vs...))
}

// DocumentIDGT applies the GT predicate on the "document_id" field.
func DocumentIDGT(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldDocumentID, v))
}

// DocumentIDGTE applies the GTE predicate on the "document_id" field.
func DocumentIDGTE(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldDocumentID, v))
}

// DocumentIDLT applies the LT predicate on the "document_id" field.
func DocumentIDLT(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldDocumentID, v))
}

// DocumentIDLTE applies the LTE predicate on the "document_id" field.
func DocumentIDLTE(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldDocumentID, v))
}

// VersionIDEQ applies the EQ predicate on the "version_id" field.
func VersionIDEQ(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldVersionID, v))
}

// VersionIDNEQ applies the NEQ predicate on the "version_id" field.
func VersionIDNEQ(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldVersionID, v))
}

// VersionIDIn applies the In predicate on the "version_id" field.
func VersionIDIn(vs ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldVersionID, vs...))
}

// VersionIDNotIn applies the NotIn predicate on the "version_id" field.
func VersionIDNotIn(vs ...key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldVersionID, vs...))
}

// VersionIDGT applies the GT predicate on the "version_id" field.
func VersionIDGT(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldVersionID, v))
}

// VersionIDGTE applies the GTE predicate on the "version_id" field.
func VersionIDGTE(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldVersionID, v))
}

// VersionIDLT applies the LT predicate on the "version_id" field.
func VersionIDLT(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldVersionID, v))
}

// VersionIDLTE applies the LTE predicate on the "version_id" field.
func VersionIDLTE(v key.ID) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldVersionID, v))
}

// SeqEQ applies the EQ predicate on the "seq" field.
func SeqEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldSeq, v))
}

// SeqNEQ applies the NEQ predicate on the "seq" field.
func SeqNEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldSeq, v))
}

// SeqIn applies the In predicate on the "seq" field.
func SeqIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldSeq, vs...))
}

// SeqNotIn applies the NotIn predicate on the "seq" field.
func SeqNotIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldSeq, vs...))
}

// SeqGT applies the GT predicate on the "seq" field.
func SeqGT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldSeq, v))
}

// SeqGTE applies the GTE predicate on the "seq" field.
func SeqGTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldSeq, v))
}

// SeqLT applies the LT predicate on the "seq" field.
func SeqLT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldSeq, v))
}

// SeqLTE applies the LTE predicate on the "seq" field.
func SeqLTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldSeq, v))
}

// SpanStartEQ applies the EQ predicate on the "span_start" field.
func SpanStartEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldSpanStart, v))
}

// SpanStartNEQ applies the NEQ predicate on the "span_start" field.
func SpanStartNEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldSpanStart, v))
}

// SpanStartIn applies the In predicate on the "span_start" field.
func SpanStartIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldSpanStart, vs...))
}

// SpanStartNotIn applies the NotIn predicate on the "span_start" field.
func SpanStartNotIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldSpanStart, vs...))
}

// SpanStartGT applies the GT predicate on the "span_start" field.
func SpanStartGT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldSpanStart, v))
}

// SpanStartGTE applies the GTE predicate on the "span_start" field.
func SpanStartGTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldSpanStart, v))
}

// SpanStartLT applies the LT predicate on the "span_start" field.
func SpanStartLT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldSpanStart, v))
}

// SpanStartLTE applies the LTE predicate on the "span_start" field.
func SpanStartLTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldSpanStart, v))
}

// SpanEndEQ applies the EQ predicate on the "span_end" field.
func SpanEndEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldSpanEnd, v))
}

// SpanEndNEQ applies the NEQ predicate on the "span_end" field.
func SpanEndNEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldSpanEnd, v))
}

// SpanEndIn applies the In predicate on the "span_end" field.
func SpanEndIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldSpanEnd, vs...))
}

// SpanEndNotIn applies the NotIn predicate on the "span_end" field.
func SpanEndNotIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldSpanEnd, vs...))
}

// SpanEndGT applies the GT predicate on the "span_end" field.
func SpanEndGT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldSpanEnd, v))
}

// SpanEndGTE applies the GTE predicate on the "span_end" field.
func SpanEndGTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldSpanEnd, v))
}

// SpanEndLT applies the LT predicate on the "span_end" field.
func SpanEndLT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldSpanEnd, v))
}

// SpanEndLTE applies the LTE predicate on the "span_end" field.
func SpanEndLTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldSpanEnd, v))
}

// PageEQ applies the EQ predicate on the "page" field.
func PageEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldPage, v))
}

// PageNEQ applies the NEQ predicate on the "page" field.
func PageNEQ(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldPage, v))
}

// PageIn applies the In predicate on the "page" field.
func PageIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldPage, vs...))
}

// PageNotIn applies the NotIn predicate on the "page" field.
func PageNotIn(vs ...int) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldPage, vs...))
}

// PageGT applies the GT predicate on the "page" field.
func PageGT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldPage, v))
}

// PageGTE applies the GTE predicate on the "page" field.
func PageGTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldPage, v))
}

// PageLT applies the LT predicate on the "page" field.
func PageLT(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldPage, v))
}

// PageLTE applies the LTE predicate on the "page" field.
func PageLTE(v int) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldPage, v))
}

// HeadingEQ applies the EQ predicate on the "heading" field.
func HeadingEQ(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldHeading, v))
}

// HeadingNEQ applies the NEQ predicate on the "heading" field.
func HeadingNEQ(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldHeading, v))
}

// HeadingIn applies the In predicate on the "heading" field.
func HeadingIn(vs ...string) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldHeading, vs...))
}

// HeadingNotIn applies the NotIn predicate on the "heading" field.
func HeadingNotIn(vs ...string) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldHeading, vs...))
}

// HeadingGT applies the GT predicate on the "heading" field.
func HeadingGT(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldHeading, v))
}

// HeadingGTE applies the GTE predicate on the "heading" field.
func HeadingGTE(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldHeading, v))
}

// HeadingLT applies the LT predicate on the "heading" field.
func HeadingLT(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldHeading, v))
}

// HeadingLTE applies the LTE predicate on the "heading" field.
func HeadingLTE(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldHeading, v))
}

// HeadingContains applies the Contains predicate on the "heading" field.
func HeadingContains(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldContains(FieldHeading, v))
}

// HeadingHasPrefix applies the HasPrefix predicate on the "heading" field.
func HeadingHasPrefix(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldHasPrefix(FieldHeading, v))
}

// HeadingHasSuffix applies the HasSuffix predicate on the "heading" field.
func HeadingHasSuffix(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldHasSuffix(FieldHeading, v))
}

// HeadingEqualFold applies the EqualFold predicate on the "heading" field.
func HeadingEqualFold(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEqualFold(FieldHeading, v))
}

// HeadingContainsFold applies the ContainsFold predicate on the "heading" field.
func HeadingContainsFold(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldContainsFold(FieldHeading, v))
}

// TextEQ applies the EQ predicate on the "text" field.
func TextEQ(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldText, v))
}

// TextNEQ applies the NEQ predicate on the "text" field.
func TextNEQ(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldText, v))
}

// TextIn applies the In predicate on the "text" field.
func TextIn(vs ...string) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldText, vs...))
}

// TextNotIn applies the NotIn predicate on the "text" field.
func TextNotIn(vs ...string) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldText, vs...))
}

// TextGT applies the GT predicate on the "text" field.
func TextGT(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldText, v))
}

// TextGTE applies the GTE predicate on the "text" field.
func TextGTE(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldText, v))
}

// TextLT applies the LT predicate on the "text" field.
func TextLT(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldText, v))
}

// TextLTE applies the LTE predicate on the "text" field.
func TextLTE(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldText, v))
}

// TextContains applies the Contains predicate on the "text" field.
func TextContains(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldContains(FieldText, v))
}

// TextHasPrefix applies the HasPrefix predicate on the "text" field.
func TextHasPrefix(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldHasPrefix(FieldText, v))
}

// TextHasSuffix applies the HasSuffix predicate on the "text" field.
func TextHasSuffix(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldHasSuffix(FieldText, v))
}

// TextEqualFold applies the EqualFold predicate on the "text" field.
func TextEqualFold(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEqualFold(FieldText, v))
}

// TextContainsFold applies the ContainsFold predicate on the "text" field.
func TextContainsFold(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldContainsFold(FieldText, v))
}

// LocatorEQ applies the EQ predicate on the "locator" field.
func LocatorEQ(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEQ(FieldLocator, v))
}

// LocatorNEQ applies the NEQ predicate on the "locator" field.
func LocatorNEQ(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldNEQ(FieldLocator, v))
}

// LocatorIn applies the In predicate on the "locator" field.
func LocatorIn(vs ...string) predicate.Chunk {
	return predicate.Chunk(sql.FieldIn(FieldLocator, vs...))
}

// LocatorNotIn applies the NotIn predicate on the "locator" field.
func LocatorNotIn(vs ...string) predicate.Chunk {
	return predicate.Chunk(sql.FieldNotIn(FieldLocator, vs...))
}

// LocatorGT applies the GT predicate on the "locator" field.
func LocatorGT(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldGT(FieldLocator, v))
}

// LocatorGTE applies the GTE predicate on the "locator" field.
func LocatorGTE(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldGTE(FieldLocator, v))
}

// LocatorLT applies the LT predicate on the "locator" field.
func LocatorLT(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldLT(FieldLocator, v))
}

// LocatorLTE applies the LTE predicate on the "locator" field.
func LocatorLTE(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldLTE(FieldLocator, v))
}

// LocatorContains applies the Contains predicate on the "locator" field.
func LocatorContains(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldContains(FieldLocator, v))
}

// LocatorHasPrefix applies the HasPrefix predicate on the "locator" field.
func LocatorHasPrefix(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldHasPrefix(FieldLocator, v))
}

// LocatorHasSuffix applies the HasSuffix predicate on the "locator" field.
func LocatorHasSuffix(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldHasSuffix(FieldLocator, v))
}

// LocatorIsNil applies the IsNil predicate on the "locator" field.
func LocatorIsNil() predicate.Chunk {
	return predicate.Chunk(sql.FieldIsNull(FieldLocator))
}

// LocatorNotNil applies the NotNil predicate on the "locator" field.
func LocatorNotNil() predicate.Chunk {
	return predicate.Chunk(sql.FieldNotNull(FieldLocator))
}

// LocatorEqualFold applies the EqualFold predicate on the "locator" field.
func LocatorEqualFold(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldEqualFold(FieldLocator, v))
}

// LocatorContainsFold applies the ContainsFold predicate on the "locator" field.
func LocatorContainsFold(v string) predicate.Chunk {
	return predicate.Chunk(sql.FieldContainsFold(FieldLocator, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Chunk) predicate.Chunk {
	return predicate.Chunk(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Chunk) predicate.Chunk {
	return predicate.Chunk(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Chunk) predicate.Chunk {
	return predicate.Chunk(sql.NotPredicates(p))
}
