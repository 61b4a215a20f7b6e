// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package documentversion

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldCreatedAt, v))
}

// DocumentID applies equality check predicate on the "document_id" field. It's identical to DocumentIDEQ.
func DocumentID(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldDocumentID, v))
}

// Number applies equality check predicate on the "number" field. It's identical to NumberEQ.
func Number(v int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldNumber, v))
}

// Name applies equality check predicate on the "name" field. It's identical to NameEQ.
func Name(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldName, v))
}

// Checksum applies equality check predicate on the "checksum" field. It's identical to ChecksumEQ.
func Checksum(v []byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldChecksum, v))
}

// Size applies equality check predicate on the "size" field. It's identical to SizeEQ.
func Size(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldSize, v))
}

// MediaType applies equality check predicate on the "media_type" field. It's identical to MediaTypeEQ.
func MediaType(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldMediaType, v))
}

// Status applies equality check predicate on the "status" field. It's identical to StatusEQ.
func Status(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldStatus, v))
}

// FailureCode applies equality check predicate on the "failure_code" field. It's identical to FailureCodeEQ.
func FailureCode(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldFailureCode, v))
}

// FailureMessage applies equality check predicate on the "failure_message" field. It's identical to FailureMessageEQ.
func FailureMessage(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldFailureMessage, v))
}

// Title applies equality check predicate on the "title" field. It's identical to TitleEQ.
func Title(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldTitle, v))
}

// TextSize applies equality check predicate on the "text_size" field. It's identical to TextSizeEQ.
func TextSize(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldTextSize, v))
}

// Pages applies equality check predicate on the "pages" field. It's identical to PagesEQ.
func Pages(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldPages, v))
}

// Outline applies equality check predicate on the "outline" field. It's identical to OutlineEQ.
func Outline(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldOutline, v))
}

// CreatedBy applies equality check predicate on the "created_by" field. It's identical to CreatedByEQ.
func CreatedBy(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldCreatedBy, v))
}

// Language applies equality check predicate on the "language" field. It's identical to LanguageEQ.
func Language(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldLanguage, v))
}

// Notes applies equality check predicate on the "notes" field. It's identical to NotesEQ.
func Notes(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldNotes, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldCreatedAt, v))
}

// DocumentIDEQ applies the EQ predicate on the "document_id" field.
func DocumentIDEQ(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldDocumentID, v))
}

// DocumentIDNEQ applies the NEQ predicate on the "document_id" field.
func DocumentIDNEQ(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldDocumentID, v))
}

// DocumentIDIn applies the In predicate on the "document_id" field.
func DocumentIDIn(vs ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldDocumentID, vs...))
}

// DocumentIDNotIn applies the NotIn predicate on the "document_id" field.
func DocumentIDNotIn(vs ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldDocumentID, vs...))
}

// DocumentIDGT applies the GT predicate on the "document_id" field.
func DocumentIDGT(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldDocumentID, v))
}

// DocumentIDGTE applies the GTE predicate on the "document_id" field.
func DocumentIDGTE(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldDocumentID, v))
}

// DocumentIDLT applies the LT predicate on the "document_id" field.
func DocumentIDLT(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldDocumentID, v))
}

// DocumentIDLTE applies the LTE predicate on the "document_id" field.
func DocumentIDLTE(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldDocumentID, v))
}

// NumberEQ applies the EQ predicate on the "number" field.
func NumberEQ(v int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldNumber, v))
}

// NumberNEQ applies the NEQ predicate on the "number" field.
func NumberNEQ(v int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldNumber, v))
}

// NumberIn applies the In predicate on the "number" field.
func NumberIn(vs ...int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldNumber, vs...))
}

// NumberNotIn applies the NotIn predicate on the "number" field.
func NumberNotIn(vs ...int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldNumber, vs...))
}

// NumberGT applies the GT predicate on the "number" field.
func NumberGT(v int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldNumber, v))
}

// NumberGTE applies the GTE predicate on the "number" field.
func NumberGTE(v int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldNumber, v))
}

// NumberLT applies the LT predicate on the "number" field.
func NumberLT(v int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldNumber, v))
}

// NumberLTE applies the LTE predicate on the "number" field.
func NumberLTE(v int) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldNumber, v))
}

// NameEQ applies the EQ predicate on the "name" field.
func NameEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldName, v))
}

// NameNEQ applies the NEQ predicate on the "name" field.
func NameNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldName, v))
}

// NameIn applies the In predicate on the "name" field.
func NameIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldName, vs...))
}

// NameNotIn applies the NotIn predicate on the "name" field.
func NameNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldName, vs...))
}

// NameGT applies the GT predicate on the "name" field.
func NameGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldName, v))
}

// NameGTE applies the GTE predicate on the "name" field.
func NameGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldName, v))
}

// NameLT applies the LT predicate on the "name" field.
func NameLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldName, v))
}

// NameLTE applies the LTE predicate on the "name" field.
func NameLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldName, v))
}

// NameContains applies the Contains predicate on the "name" field.
func NameContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldName, v))
}

// NameHasPrefix applies the HasPrefix predicate on the "name" field.
func NameHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldName, v))
}

// NameHasSuffix applies the HasSuffix predicate on the "name" field.
func NameHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldName, v))
}

// NameEqualFold applies the EqualFold predicate on the "name" field.
func NameEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldName, v))
}

// NameContainsFold applies the ContainsFold predicate on the "name" field.
func NameContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldName, v))
}

// ChecksumEQ applies the EQ predicate on the "checksum" field.
func ChecksumEQ(v []byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldChecksum, v))
}

// ChecksumNEQ applies the NEQ predicate on the "checksum" field.
func ChecksumNEQ(v []byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldChecksum, v))
}

// ChecksumIn applies the In predicate on the "checksum" field.
func ChecksumIn(vs ...[]byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldChecksum, vs...))
}

// ChecksumNotIn applies the NotIn predicate on the "checksum" field.
func ChecksumNotIn(vs ...[]byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldChecksum, vs...))
}

// ChecksumGT applies the GT predicate on the "checksum" field.
func ChecksumGT(v []byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldChecksum, v))
}

// ChecksumGTE applies the GTE predicate on the "checksum" field.
func ChecksumGTE(v []byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldChecksum, v))
}

// ChecksumLT applies the LT predicate on the "checksum" field.
func ChecksumLT(v []byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldChecksum, v))
}

// ChecksumLTE applies the LTE predicate on the "checksum" field.
func ChecksumLTE(v []byte) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldChecksum, v))
}

// SizeEQ applies the EQ predicate on the "size" field.
func SizeEQ(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldSize, v))
}

// SizeNEQ applies the NEQ predicate on the "size" field.
func SizeNEQ(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldSize, v))
}

// SizeIn applies the In predicate on the "size" field.
func SizeIn(vs ...int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldSize, vs...))
}

// SizeNotIn applies the NotIn predicate on the "size" field.
func SizeNotIn(vs ...int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldSize, vs...))
}

// SizeGT applies the GT predicate on the "size" field.
func SizeGT(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldSize, v))
}

// SizeGTE applies the GTE predicate on the "size" field.
func SizeGTE(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldSize, v))
}

// SizeLT applies the LT predicate on the "size" field.
func SizeLT(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldSize, v))
}

// SizeLTE applies the LTE predicate on the "size" field.
func SizeLTE(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldSize, v))
}

// MediaTypeEQ applies the EQ predicate on the "media_type" field.
func MediaTypeEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldMediaType, v))
}

// MediaTypeNEQ applies the NEQ predicate on the "media_type" field.
func MediaTypeNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldMediaType, v))
}

// MediaTypeIn applies the In predicate on the "media_type" field.
func MediaTypeIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldMediaType, vs...))
}

// MediaTypeNotIn applies the NotIn predicate on the "media_type" field.
func MediaTypeNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldMediaType, vs...))
}

// MediaTypeGT applies the GT predicate on the "media_type" field.
func MediaTypeGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldMediaType, v))
}

// MediaTypeGTE applies the GTE predicate on the "media_type" field.
func MediaTypeGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldMediaType, v))
}

// MediaTypeLT applies the LT predicate on the "media_type" field.
func MediaTypeLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldMediaType, v))
}

// MediaTypeLTE applies the LTE predicate on the "media_type" field.
func MediaTypeLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldMediaType, v))
}

// MediaTypeContains applies the Contains predicate on the "media_type" field.
func MediaTypeContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldMediaType, v))
}

// MediaTypeHasPrefix applies the HasPrefix predicate on the "media_type" field.
func MediaTypeHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldMediaType, v))
}

// MediaTypeHasSuffix applies the HasSuffix predicate on the "media_type" field.
func MediaTypeHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldMediaType, v))
}

// MediaTypeEqualFold applies the EqualFold predicate on the "media_type" field.
func MediaTypeEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldMediaType, v))
}

// MediaTypeContainsFold applies the ContainsFold predicate on the "media_type" field.
func MediaTypeContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldMediaType, v))
}

// StatusEQ applies the EQ predicate on the "status" field.
func StatusEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldStatus, v))
}

// StatusNEQ applies the NEQ predicate on the "status" field.
func StatusNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldStatus, v))
}

// StatusIn applies the In predicate on the "status" field.
func StatusIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldStatus, vs...))
}

// StatusNotIn applies the NotIn predicate on the "status" field.
func StatusNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldStatus, vs...))
}

// StatusGT applies the GT predicate on the "status" field.
func StatusGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldStatus, v))
}

// StatusGTE applies the GTE predicate on the "status" field.
func StatusGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldStatus, v))
}

// StatusLT applies the LT predicate on the "status" field.
func StatusLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldStatus, v))
}

// StatusLTE applies the LTE predicate on the "status" field.
func StatusLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldStatus, v))
}

// StatusContains applies the Contains predicate on the "status" field.
func StatusContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldStatus, v))
}

// StatusHasPrefix applies the HasPrefix predicate on the "status" field.
func StatusHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldStatus, v))
}

// StatusHasSuffix applies the HasSuffix predicate on the "status" field.
func StatusHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldStatus, v))
}

// StatusEqualFold applies the EqualFold predicate on the "status" field.
func StatusEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldStatus, v))
}

// StatusContainsFold applies the ContainsFold predicate on the "status" field.
func StatusContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldStatus, v))
}

// FailureCodeEQ applies the EQ predicate on the "failure_code" field.
func FailureCodeEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldFailureCode, v))
}

// FailureCodeNEQ applies the NEQ predicate on the "failure_code" field.
func FailureCodeNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldFailureCode, v))
}

// FailureCodeIn applies the In predicate on the "failure_code" field.
func FailureCodeIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldFailureCode, vs...))
}

// FailureCodeNotIn applies the NotIn predicate on the "failure_code" field.
func FailureCodeNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldFailureCode, vs...))
}

// FailureCodeGT applies the GT predicate on the "failure_code" field.
func FailureCodeGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldFailureCode, v))
}

// FailureCodeGTE applies the GTE predicate on the "failure_code" field.
func FailureCodeGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldFailureCode, v))
}

// FailureCodeLT applies the LT predicate on the "failure_code" field.
func FailureCodeLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldFailureCode, v))
}

// FailureCodeLTE applies the LTE predicate on the "failure_code" field.
func FailureCodeLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldFailureCode, v))
}

// FailureCodeContains applies the Contains predicate on the "failure_code" field.
func FailureCodeContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldFailureCode, v))
}

// FailureCodeHasPrefix applies the HasPrefix predicate on the "failure_code" field.
func FailureCodeHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldFailureCode, v))
}

// FailureCodeHasSuffix applies the HasSuffix predicate on the "failure_code" field.
func FailureCodeHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldFailureCode, v))
}

// FailureCodeEqualFold applies the EqualFold predicate on the "failure_code" field.
func FailureCodeEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldFailureCode, v))
}

// FailureCodeContainsFold applies the ContainsFold predicate on the "failure_code" field.
func FailureCodeContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldFailureCode, v))
}

// FailureMessageEQ applies the EQ predicate on the "failure_message" field.
func FailureMessageEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldFailureMessage, v))
}

// FailureMessageNEQ applies the NEQ predicate on the "failure_message" field.
func FailureMessageNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldFailureMessage, v))
}

// FailureMessageIn applies the In predicate on the "failure_message" field.
func FailureMessageIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldFailureMessage, vs...))
}

// FailureMessageNotIn applies the NotIn predicate on the "failure_message" field.
func FailureMessageNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldFailureMessage, vs...))
}

// FailureMessageGT applies the GT predicate on the "failure_message" field.
func FailureMessageGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldFailureMessage, v))
}

// FailureMessageGTE applies the GTE predicate on the "failure_message" field.
func FailureMessageGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldFailureMessage, v))
}

// FailureMessageLT applies the LT predicate on the "failure_message" field.
func FailureMessageLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldFailureMessage, v))
}

// FailureMessageLTE applies the LTE predicate on the "failure_message" field.
func FailureMessageLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldFailureMessage, v))
}

// FailureMessageContains applies the Contains predicate on the "failure_message" field.
func FailureMessageContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldFailureMessage, v))
}

// FailureMessageHasPrefix applies the HasPrefix predicate on the "failure_message" field.
func FailureMessageHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldFailureMessage, v))
}

// FailureMessageHasSuffix applies the HasSuffix predicate on the "failure_message" field.
func FailureMessageHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldFailureMessage, v))
}

// FailureMessageEqualFold applies the EqualFold predicate on the "failure_message" field.
func FailureMessageEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldFailureMessage, v))
}

// FailureMessageContainsFold applies the ContainsFold predicate on the "failure_message" field.
func FailureMessageContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldFailureMessage, v))
}

// TitleEQ applies the EQ predicate on the "title" field.
func TitleEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldTitle, v))
}

// TitleNEQ applies the NEQ predicate on the "title" field.
func TitleNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldTitle, v))
}

// TitleIn applies the In predicate on the "title" field.
func TitleIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldTitle, vs...))
}

// TitleNotIn applies the NotIn predicate on the "title" field.
func TitleNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldTitle, vs...))
}

// TitleGT applies the GT predicate on the "title" field.
func TitleGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldTitle, v))
}

// TitleGTE applies the GTE predicate on the "title" field.
func TitleGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldTitle, v))
}

// TitleLT applies the LT predicate on the "title" field.
func TitleLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldTitle, v))
}

// TitleLTE applies the LTE predicate on the "title" field.
func TitleLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldTitle, v))
}

// TitleContains applies the Contains predicate on the "title" field.
func TitleContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldTitle, v))
}

// TitleHasPrefix applies the HasPrefix predicate on the "title" field.
func TitleHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldTitle, v))
}

// TitleHasSuffix applies the HasSuffix predicate on the "title" field.
func TitleHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldTitle, v))
}

// TitleEqualFold applies the EqualFold predicate on the "title" field.
func TitleEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldTitle, v))
}

// TitleContainsFold applies the ContainsFold predicate on the "title" field.
func TitleContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldTitle, v))
}

// TextSizeEQ applies the EQ predicate on the "text_size" field.
func TextSizeEQ(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldTextSize, v))
}

// TextSizeNEQ applies the NEQ predicate on the "text_size" field.
func TextSizeNEQ(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldTextSize, v))
}

// TextSizeIn applies the In predicate on the "text_size" field.
func TextSizeIn(vs ...int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldTextSize, vs...))
}

// TextSizeNotIn applies the NotIn predicate on the "text_size" field.
func TextSizeNotIn(vs ...int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldTextSize, vs...))
}

// TextSizeGT applies the GT predicate on the "text_size" field.
func TextSizeGT(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldTextSize, v))
}

// TextSizeGTE applies the GTE predicate on the "text_size" field.
func TextSizeGTE(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldTextSize, v))
}

// TextSizeLT applies the LT predicate on the "text_size" field.
func TextSizeLT(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldTextSize, v))
}

// TextSizeLTE applies the LTE predicate on the "text_size" field.
func TextSizeLTE(v int64) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldTextSize, v))
}

// PagesEQ applies the EQ predicate on the "pages" field.
func PagesEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldPages, v))
}

// PagesNEQ applies the NEQ predicate on the "pages" field.
func PagesNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldPages, v))
}

// PagesIn applies the In predicate on the "pages" field.
func PagesIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldPages, vs...))
}

// PagesNotIn applies the NotIn predicate on the "pages" field.
func PagesNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldPages, vs...))
}

// PagesGT applies the GT predicate on the "pages" field.
func PagesGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldPages, v))
}

// PagesGTE applies the GTE predicate on the "pages" field.
func PagesGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldPages, v))
}

// PagesLT applies the LT predicate on the "pages" field.
func PagesLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldPages, v))
}

// PagesLTE applies the LTE predicate on the "pages" field.
func PagesLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldPages, v))
}

// PagesContains applies the Contains predicate on the "pages" field.
func PagesContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldPages, v))
}

// PagesHasPrefix applies the HasPrefix predicate on the "pages" field.
func PagesHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldPages, v))
}

// PagesHasSuffix applies the HasSuffix predicate on the "pages" field.
func PagesHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldPages, v))
}

// PagesEqualFold applies the EqualFold predicate on the "pages" field.
func PagesEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldPages, v))
}

// PagesContainsFold applies the ContainsFold predicate on the "pages" field.
func PagesContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldPages, v))
}

// OutlineEQ applies the EQ predicate on the "outline" field.
func OutlineEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldOutline, v))
}

// OutlineNEQ applies the NEQ predicate on the "outline" field.
func OutlineNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldOutline, v))
}

// OutlineIn applies the In predicate on the "outline" field.
func OutlineIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldOutline, vs...))
}

// OutlineNotIn applies the NotIn predicate on the "outline" field.
func OutlineNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldOutline, vs...))
}

// OutlineGT applies the GT predicate on the "outline" field.
func OutlineGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldOutline, v))
}

// OutlineGTE applies the GTE predicate on the "outline" field.
func OutlineGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldOutline, v))
}

// OutlineLT applies the LT predicate on the "outline" field.
func OutlineLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldOutline, v))
}

// OutlineLTE applies the LTE predicate on the "outline" field.
func OutlineLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldOutline, v))
}

// OutlineContains applies the Contains predicate on the "outline" field.
func OutlineContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldOutline, v))
}

// OutlineHasPrefix applies the HasPrefix predicate on the "outline" field.
func OutlineHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldOutline, v))
}

// OutlineHasSuffix applies the HasSuffix predicate on the "outline" field.
func OutlineHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldOutline, v))
}

// OutlineEqualFold applies the EqualFold predicate on the "outline" field.
func OutlineEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldOutline, v))
}

// OutlineContainsFold applies the ContainsFold predicate on the "outline" field.
func OutlineContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldOutline, v))
}

// CreatedByEQ applies the EQ predicate on the "created_by" field.
func CreatedByEQ(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldCreatedBy, v))
}

// CreatedByNEQ applies the NEQ predicate on the "created_by" field.
func CreatedByNEQ(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldCreatedBy, v))
}

// CreatedByIn applies the In predicate on the "created_by" field.
func CreatedByIn(vs ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldCreatedBy, vs...))
}

// CreatedByNotIn applies the NotIn predicate on the "created_by" field.
func CreatedByNotIn(vs ...key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldCreatedBy, vs...))
}

// CreatedByGT applies the GT predicate on the "created_by" field.
func CreatedByGT(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldCreatedBy, v))
}

// CreatedByGTE applies the GTE predicate on the "created_by" field.
func CreatedByGTE(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldCreatedBy, v))
}

// CreatedByLT applies the LT predicate on the "created_by" field.
func CreatedByLT(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldCreatedBy, v))
}

// CreatedByLTE applies the LTE predicate on the "created_by" field.
func CreatedByLTE(v key.ID) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldCreatedBy, v))
}

// LanguageEQ applies the EQ predicate on the "language" field.
func LanguageEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldLanguage, v))
}

// LanguageNEQ applies the NEQ predicate on the "language" field.
func LanguageNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldLanguage, v))
}

// LanguageIn applies the In predicate on the "language" field.
func LanguageIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldLanguage, vs...))
}

// LanguageNotIn applies the NotIn predicate on the "language" field.
func LanguageNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldLanguage, vs...))
}

// LanguageGT applies the GT predicate on the "language" field.
func LanguageGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldLanguage, v))
}

// LanguageGTE applies the GTE predicate on the "language" field.
func LanguageGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldLanguage, v))
}

// LanguageLT applies the LT predicate on the "language" field.
func LanguageLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldLanguage, v))
}

// LanguageLTE applies the LTE predicate on the "language" field.
func LanguageLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldLanguage, v))
}

// LanguageContains applies the Contains predicate on the "language" field.
func LanguageContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldLanguage, v))
}

// LanguageHasPrefix applies the HasPrefix predicate on the "language" field.
func LanguageHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldLanguage, v))
}

// LanguageHasSuffix applies the HasSuffix predicate on the "language" field.
func LanguageHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldLanguage, v))
}

// LanguageIsNil applies the IsNil predicate on the "language" field.
func LanguageIsNil() predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIsNull(FieldLanguage))
}

// LanguageNotNil applies the NotNil predicate on the "language" field.
func LanguageNotNil() predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotNull(FieldLanguage))
}

// LanguageEqualFold applies the EqualFold predicate on the "language" field.
func LanguageEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldLanguage, v))
}

// LanguageContainsFold applies the ContainsFold predicate on the "language" field.
func LanguageContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldLanguage, v))
}

// NotesEQ applies the EQ predicate on the "notes" field.
func NotesEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEQ(FieldNotes, v))
}

// NotesNEQ applies the NEQ predicate on the "notes" field.
func NotesNEQ(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNEQ(FieldNotes, v))
}

// NotesIn applies the In predicate on the "notes" field.
func NotesIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIn(FieldNotes, vs...))
}

// NotesNotIn applies the NotIn predicate on the "notes" field.
func NotesNotIn(vs ...string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotIn(FieldNotes, vs...))
}

// NotesGT applies the GT predicate on the "notes" field.
func NotesGT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGT(FieldNotes, v))
}

// NotesGTE applies the GTE predicate on the "notes" field.
func NotesGTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldGTE(FieldNotes, v))
}

// NotesLT applies the LT predicate on the "notes" field.
func NotesLT(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLT(FieldNotes, v))
}

// NotesLTE applies the LTE predicate on the "notes" field.
func NotesLTE(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldLTE(FieldNotes, v))
}

// NotesContains applies the Contains predicate on the "notes" field.
func NotesContains(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContains(FieldNotes, v))
}

// NotesHasPrefix applies the HasPrefix predicate on the "notes" field.
func NotesHasPrefix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasPrefix(FieldNotes, v))
}

// NotesHasSuffix applies the HasSuffix predicate on the "notes" field.
func NotesHasSuffix(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldHasSuffix(FieldNotes, v))
}

// NotesIsNil applies the IsNil predicate on the "notes" field.
func NotesIsNil() predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldIsNull(FieldNotes))
}

// NotesNotNil applies the NotNil predicate on the "notes" field.
func NotesNotNil() predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldNotNull(FieldNotes))
}

// NotesEqualFold applies the EqualFold predicate on the "notes" field.
func NotesEqualFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldEqualFold(FieldNotes, v))
}

// NotesContainsFold applies the ContainsFold predicate on the "notes" field.
func NotesContainsFold(v string) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.FieldContainsFold(FieldNotes, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.DocumentVersion) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.DocumentVersion) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.DocumentVersion) predicate.DocumentVersion {
	return predicate.DocumentVersion(sql.NotPredicates(p))
}
