// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package citation

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldOrgID, v))
}

// MessageID applies equality check predicate on the "message_id" field. It's identical to MessageIDEQ.
func MessageID(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldMessageID, v))
}

// Seq applies equality check predicate on the "seq" field. It's identical to SeqEQ.
func Seq(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSeq, v))
}

// Number applies equality check predicate on the "number" field. It's identical to NumberEQ.
func Number(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldNumber, v))
}

// Sentence applies equality check predicate on the "sentence" field. It's identical to SentenceEQ.
func Sentence(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSentence, v))
}

// DocumentID applies equality check predicate on the "document_id" field. It's identical to DocumentIDEQ.
func DocumentID(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldDocumentID, v))
}

// VersionID applies equality check predicate on the "version_id" field. It's identical to VersionIDEQ.
func VersionID(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldVersionID, v))
}

// ChunkID applies equality check predicate on the "chunk_id" field. It's identical to ChunkIDEQ.
func ChunkID(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldChunkID, v))
}

// CollectionID applies equality check predicate on the "collection_id" field. It's identical to CollectionIDEQ.
func CollectionID(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldCollectionID, v))
}

// DocumentName applies equality check predicate on the "document_name" field. It's identical to DocumentNameEQ.
func DocumentName(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldDocumentName, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldVersion, v))
}

// Page applies equality check predicate on the "page" field. It's identical to PageEQ.
func Page(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldPage, v))
}

// SpanStart applies equality check predicate on the "span_start" field. It's identical to SpanStartEQ.
func SpanStart(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSpanStart, v))
}

// SpanEnd applies equality check predicate on the "span_end" field. It's identical to SpanEndEQ.
func SpanEnd(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSpanEnd, v))
}

// Quote applies equality check predicate on the "quote" field. It's identical to QuoteEQ.
func Quote(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldQuote, v))
}

// Locator applies equality check predicate on the "locator" field. It's identical to LocatorEQ.
func Locator(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldLocator, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldOrgID, v))
}

// MessageIDEQ applies the EQ predicate on the "message_id" field.
func MessageIDEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldMessageID, v))
}

// MessageIDNEQ applies the NEQ predicate on the "message_id" field.
func MessageIDNEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldMessageID, v))
}

// MessageIDIn applies the In predicate on the "message_id" field.
func MessageIDIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldMessageID, vs...))
}

// MessageIDNotIn applies the NotIn predicate on the "message_id" field.
func MessageIDNotIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldMessageID, vs...))
}

// MessageIDGT applies the GT predicate on the "message_id" field.
func MessageIDGT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldMessageID, v))
}

// MessageIDGTE applies the GTE predicate on the "message_id" field.
func MessageIDGTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldMessageID, v))
}

// MessageIDLT applies the LT predicate on the "message_id" field.
func MessageIDLT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldMessageID, v))
}

// MessageIDLTE applies the LTE predicate on the "message_id" field.
func MessageIDLTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldMessageID, v))
}

// SeqEQ applies the EQ predicate on the "seq" field.
func SeqEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSeq, v))
}

// SeqNEQ applies the NEQ predicate on the "seq" field.
func SeqNEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldSeq, v))
}

// SeqIn applies the In predicate on the "seq" field.
func SeqIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldSeq, vs...))
}

// SeqNotIn applies the NotIn predicate on the "seq" field.
func SeqNotIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldSeq, vs...))
}

// SeqGT applies the GT predicate on the "seq" field.
func SeqGT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldSeq, v))
}

// SeqGTE applies the GTE predicate on the "seq" field.
func SeqGTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldSeq, v))
}

// SeqLT applies the LT predicate on the "seq" field.
func SeqLT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldSeq, v))
}

// SeqLTE applies the LTE predicate on the "seq" field.
func SeqLTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldSeq, v))
}

// NumberEQ applies the EQ predicate on the "number" field.
func NumberEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldNumber, v))
}

// NumberNEQ applies the NEQ predicate on the "number" field.
func NumberNEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldNumber, v))
}

// NumberIn applies the In predicate on the "number" field.
func NumberIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldNumber, vs...))
}

// NumberNotIn applies the NotIn predicate on the "number" field.
func NumberNotIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldNumber, vs...))
}

// NumberGT applies the GT predicate on the "number" field.
func NumberGT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldNumber, v))
}

// NumberGTE applies the GTE predicate on the "number" field.
func NumberGTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldNumber, v))
}

// NumberLT applies the LT predicate on the "number" field.
func NumberLT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldNumber, v))
}

// NumberLTE applies the LTE predicate on the "number" field.
func NumberLTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldNumber, v))
}

// SentenceEQ applies the EQ predicate on the "sentence" field.
func SentenceEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSentence, v))
}

// SentenceNEQ applies the NEQ predicate on the "sentence" field.
func SentenceNEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldSentence, v))
}

// SentenceIn applies the In predicate on the "sentence" field.
func SentenceIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldSentence, vs...))
}

// SentenceNotIn applies the NotIn predicate on the "sentence" field.
func SentenceNotIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldSentence, vs...))
}

// SentenceGT applies the GT predicate on the "sentence" field.
func SentenceGT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldSentence, v))
}

// SentenceGTE applies the GTE predicate on the "sentence" field.
func SentenceGTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldSentence, v))
}

// SentenceLT applies the LT predicate on the "sentence" field.
func SentenceLT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldSentence, v))
}

// SentenceLTE applies the LTE predicate on the "sentence" field.
func SentenceLTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldSentence, v))
}

// DocumentIDEQ applies the EQ predicate on the "document_id" field.
func DocumentIDEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldDocumentID, v))
}

// DocumentIDNEQ applies the NEQ predicate on the "document_id" field.
func DocumentIDNEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldDocumentID, v))
}

// DocumentIDIn applies the In predicate on the "document_id" field.
func DocumentIDIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldDocumentID, vs...))
}

// DocumentIDNotIn applies the NotIn predicate on the "document_id" field.
func DocumentIDNotIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldDocumentID, vs...))
}

// DocumentIDGT applies the GT predicate on the "document_id" field.
func DocumentIDGT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldDocumentID, v))
}

// DocumentIDGTE applies the GTE predicate on the "document_id" field.
func DocumentIDGTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldDocumentID, v))
}

// DocumentIDLT applies the LT predicate on the "document_id" field.
func DocumentIDLT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldDocumentID, v))
}

// DocumentIDLTE applies the LTE predicate on the "document_id" field.
func DocumentIDLTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldDocumentID, v))
}

// VersionIDEQ applies the EQ predicate on the "version_id" field.
func VersionIDEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldVersionID, v))
}

// VersionIDNEQ applies the NEQ predicate on the "version_id" field.
func VersionIDNEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldVersionID, v))
}

// VersionIDIn applies the In predicate on the "version_id" field.
func VersionIDIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldVersionID, vs...))
}

// VersionIDNotIn applies the NotIn predicate on the "version_id" field.
func VersionIDNotIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldVersionID, vs...))
}

// VersionIDGT applies the GT predicate on the "version_id" field.
func VersionIDGT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldVersionID, v))
}

// VersionIDGTE applies the GTE predicate on the "version_id" field.
func VersionIDGTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldVersionID, v))
}

// VersionIDLT applies the LT predicate on the "version_id" field.
func VersionIDLT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldVersionID, v))
}

// VersionIDLTE applies the LTE predicate on the "version_id" field.
func VersionIDLTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldVersionID, v))
}

// ChunkIDEQ applies the EQ predicate on the "chunk_id" field.
func ChunkIDEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldChunkID, v))
}

// ChunkIDNEQ applies the NEQ predicate on the "chunk_id" field.
func ChunkIDNEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldChunkID, v))
}

// ChunkIDIn applies the In predicate on the "chunk_id" field.
func ChunkIDIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldChunkID, vs...))
}

// ChunkIDNotIn applies the NotIn predicate on the "chunk_id" field.
func ChunkIDNotIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldChunkID, vs...))
}

// ChunkIDGT applies the GT predicate on the "chunk_id" field.
func ChunkIDGT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldChunkID, v))
}

// ChunkIDGTE applies the GTE predicate on the "chunk_id" field.
func ChunkIDGTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldChunkID, v))
}

// ChunkIDLT applies the LT predicate on the "chunk_id" field.
func ChunkIDLT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldChunkID, v))
}

// ChunkIDLTE applies the LTE predicate on the "chunk_id" field.
func ChunkIDLTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldChunkID, v))
}

// CollectionIDEQ applies the EQ predicate on the "collection_id" field.
func CollectionIDEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldCollectionID, v))
}

// CollectionIDNEQ applies the NEQ predicate on the "collection_id" field.
func CollectionIDNEQ(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldCollectionID, v))
}

// CollectionIDIn applies the In predicate on the "collection_id" field.
func CollectionIDIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldCollectionID, vs...))
}

// CollectionIDNotIn applies the NotIn predicate on the "collection_id" field.
func CollectionIDNotIn(vs ...key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldCollectionID, vs...))
}

// CollectionIDGT applies the GT predicate on the "collection_id" field.
func CollectionIDGT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldCollectionID, v))
}

// CollectionIDGTE applies the GTE predicate on the "collection_id" field.
func CollectionIDGTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldCollectionID, v))
}

// CollectionIDLT applies the LT predicate on the "collection_id" field.
func CollectionIDLT(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldCollectionID, v))
}

// CollectionIDLTE applies the LTE predicate on the "collection_id" field.
func CollectionIDLTE(v key.ID) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldCollectionID, v))
}

// DocumentNameEQ applies the EQ predicate on the "document_name" field.
func DocumentNameEQ(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldDocumentName, v))
}

// DocumentNameNEQ applies the NEQ predicate on the "document_name" field.
func DocumentNameNEQ(v string) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldDocumentName, v))
}

// DocumentNameIn applies the In predicate on the "document_name" field.
func DocumentNameIn(vs ...string) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldDocumentName, vs...))
}

// DocumentNameNotIn applies the NotIn predicate on the "document_name" field.
func DocumentNameNotIn(vs ...string) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldDocumentName, vs...))
}

// DocumentNameGT applies the GT predicate on the "document_name" field.
func DocumentNameGT(v string) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldDocumentName, v))
}

// DocumentNameGTE applies the GTE predicate on the "document_name" field.
func DocumentNameGTE(v string) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldDocumentName, v))
}

// DocumentNameLT applies the LT predicate on the "document_name" field.
func DocumentNameLT(v string) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldDocumentName, v))
}

// DocumentNameLTE applies the LTE predicate on the "document_name" field.
func DocumentNameLTE(v string) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldDocumentName, v))
}

// DocumentNameContains applies the Contains predicate on the "document_name" field.
func DocumentNameContains(v string) predicate.Citation {
	return predicate.Citation(sql.FieldContains(FieldDocumentName, v))
}

// DocumentNameHasPrefix applies the HasPrefix predicate on the "document_name" field.
func DocumentNameHasPrefix(v string) predicate.Citation {
	return predicate.Citation(sql.FieldHasPrefix(FieldDocumentName, v))
}

// DocumentNameHasSuffix applies the HasSuffix predicate on the "document_name" field.
func DocumentNameHasSuffix(v string) predicate.Citation {
	return predicate.Citation(sql.FieldHasSuffix(FieldDocumentName, v))
}

// DocumentNameEqualFold applies the EqualFold predicate on the "document_name" field.
func DocumentNameEqualFold(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEqualFold(FieldDocumentName, v))
}

// DocumentNameContainsFold applies the ContainsFold predicate on the "document_name" field.
func DocumentNameContainsFold(v string) predicate.Citation {
	return predicate.Citation(sql.FieldContainsFold(FieldDocumentName, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldVersion, v))
}

// PageEQ applies the EQ predicate on the "page" field.
func PageEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldPage, v))
}

// PageNEQ applies the NEQ predicate on the "page" field.
func PageNEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldPage, v))
}

// PageIn applies the In predicate on the "page" field.
func PageIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldPage, vs...))
}

// PageNotIn applies the NotIn predicate on the "page" field.
func PageNotIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldPage, vs...))
}

// PageGT applies the GT predicate on the "page" field.
func PageGT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldPage, v))
}

// PageGTE applies the GTE predicate on the "page" field.
func PageGTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldPage, v))
}

// PageLT applies the LT predicate on the "page" field.
func PageLT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldPage, v))
}

// PageLTE applies the LTE predicate on the "page" field.
func PageLTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldPage, v))
}

// SpanStartEQ applies the EQ predicate on the "span_start" field.
func SpanStartEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSpanStart, v))
}

// SpanStartNEQ applies the NEQ predicate on the "span_start" field.
func SpanStartNEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldSpanStart, v))
}

// SpanStartIn applies the In predicate on the "span_start" field.
func SpanStartIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldSpanStart, vs...))
}

// SpanStartNotIn applies the NotIn predicate on the "span_start" field.
func SpanStartNotIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldSpanStart, vs...))
}

// SpanStartGT applies the GT predicate on the "span_start" field.
func SpanStartGT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldSpanStart, v))
}

// SpanStartGTE applies the GTE predicate on the "span_start" field.
func SpanStartGTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldSpanStart, v))
}

// SpanStartLT applies the LT predicate on the "span_start" field.
func SpanStartLT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldSpanStart, v))
}

// SpanStartLTE applies the LTE predicate on the "span_start" field.
func SpanStartLTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldSpanStart, v))
}

// SpanEndEQ applies the EQ predicate on the "span_end" field.
func SpanEndEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldSpanEnd, v))
}

// SpanEndNEQ applies the NEQ predicate on the "span_end" field.
func SpanEndNEQ(v int) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldSpanEnd, v))
}

// SpanEndIn applies the In predicate on the "span_end" field.
func SpanEndIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldSpanEnd, vs...))
}

// SpanEndNotIn applies the NotIn predicate on the "span_end" field.
func SpanEndNotIn(vs ...int) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldSpanEnd, vs...))
}

// SpanEndGT applies the GT predicate on the "span_end" field.
func SpanEndGT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldSpanEnd, v))
}

// SpanEndGTE applies the GTE predicate on the "span_end" field.
func SpanEndGTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldSpanEnd, v))
}

// SpanEndLT applies the LT predicate on the "span_end" field.
func SpanEndLT(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldSpanEnd, v))
}

// SpanEndLTE applies the LTE predicate on the "span_end" field.
func SpanEndLTE(v int) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldSpanEnd, v))
}

// QuoteEQ applies the EQ predicate on the "quote" field.
func QuoteEQ(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldQuote, v))
}

// QuoteNEQ applies the NEQ predicate on the "quote" field.
func QuoteNEQ(v string) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldQuote, v))
}

// QuoteIn applies the In predicate on the "quote" field.
func QuoteIn(vs ...string) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldQuote, vs...))
}

// QuoteNotIn applies the NotIn predicate on the "quote" field.
func QuoteNotIn(vs ...string) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldQuote, vs...))
}

// QuoteGT applies the GT predicate on the "quote" field.
func QuoteGT(v string) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldQuote, v))
}

// QuoteGTE applies the GTE predicate on the "quote" field.
func QuoteGTE(v string) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldQuote, v))
}

// QuoteLT applies the LT predicate on the "quote" field.
func QuoteLT(v string) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldQuote, v))
}

// QuoteLTE applies the LTE predicate on the "quote" field.
func QuoteLTE(v string) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldQuote, v))
}

// QuoteContains applies the Contains predicate on the "quote" field.
func QuoteContains(v string) predicate.Citation {
	return predicate.Citation(sql.FieldContains(FieldQuote, v))
}

// QuoteHasPrefix applies the HasPrefix predicate on the "quote" field.
func QuoteHasPrefix(v string) predicate.Citation {
	return predicate.Citation(sql.FieldHasPrefix(FieldQuote, v))
}

// QuoteHasSuffix applies the HasSuffix predicate on the "quote" field.
func QuoteHasSuffix(v string) predicate.Citation {
	return predicate.Citation(sql.FieldHasSuffix(FieldQuote, v))
}

// QuoteEqualFold applies the EqualFold predicate on the "quote" field.
func QuoteEqualFold(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEqualFold(FieldQuote, v))
}

// QuoteContainsFold applies the ContainsFold predicate on the "quote" field.
func QuoteContainsFold(v string) predicate.Citation {
	return predicate.Citation(sql.FieldContainsFold(FieldQuote, v))
}

// LocatorEQ applies the EQ predicate on the "locator" field.
func LocatorEQ(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEQ(FieldLocator, v))
}

// LocatorNEQ applies the NEQ predicate on the "locator" field.
func LocatorNEQ(v string) predicate.Citation {
	return predicate.Citation(sql.FieldNEQ(FieldLocator, v))
}

// LocatorIn applies the In predicate on the "locator" field.
func LocatorIn(vs ...string) predicate.Citation {
	return predicate.Citation(sql.FieldIn(FieldLocator, vs...))
}

// LocatorNotIn applies the NotIn predicate on the "locator" field.
func LocatorNotIn(vs ...string) predicate.Citation {
	return predicate.Citation(sql.FieldNotIn(FieldLocator, vs...))
}

// LocatorGT applies the GT predicate on the "locator" field.
func LocatorGT(v string) predicate.Citation {
	return predicate.Citation(sql.FieldGT(FieldLocator, v))
}

// LocatorGTE applies the GTE predicate on the "locator" field.
func LocatorGTE(v string) predicate.Citation {
	return predicate.Citation(sql.FieldGTE(FieldLocator, v))
}

// LocatorLT applies the LT predicate on the "locator" field.
func LocatorLT(v string) predicate.Citation {
	return predicate.Citation(sql.FieldLT(FieldLocator, v))
}

// LocatorLTE applies the LTE predicate on the "locator" field.
func LocatorLTE(v string) predicate.Citation {
	return predicate.Citation(sql.FieldLTE(FieldLocator, v))
}

// LocatorContains applies the Contains predicate on the "locator" field.
func LocatorContains(v string) predicate.Citation {
	return predicate.Citation(sql.FieldContains(FieldLocator, v))
}

// LocatorHasPrefix applies the HasPrefix predicate on the "locator" field.
func LocatorHasPrefix(v string) predicate.Citation {
	return predicate.Citation(sql.FieldHasPrefix(FieldLocator, v))
}

// LocatorHasSuffix applies the HasSuffix predicate on the "locator" field.
func LocatorHasSuffix(v string) predicate.Citation {
	return predicate.Citation(sql.FieldHasSuffix(FieldLocator, v))
}

// LocatorIsNil applies the IsNil predicate on the "locator" field.
func LocatorIsNil() predicate.Citation {
	return predicate.Citation(sql.FieldIsNull(FieldLocator))
}

// LocatorNotNil applies the NotNil predicate on the "locator" field.
func LocatorNotNil() predicate.Citation {
	return predicate.Citation(sql.FieldNotNull(FieldLocator))
}

// LocatorEqualFold applies the EqualFold predicate on the "locator" field.
func LocatorEqualFold(v string) predicate.Citation {
	return predicate.Citation(sql.FieldEqualFold(FieldLocator, v))
}

// LocatorContainsFold applies the ContainsFold predicate on the "locator" field.
func LocatorContainsFold(v string) predicate.Citation {
	return predicate.Citation(sql.FieldContainsFold(FieldLocator, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Citation) predicate.Citation {
	return predicate.Citation(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Citation) predicate.Citation {
	return predicate.Citation(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Citation) predicate.Citation {
	return predicate.Citation(sql.NotPredicates(p))
}
