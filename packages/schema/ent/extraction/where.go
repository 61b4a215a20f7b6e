// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package extraction

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldCreatedAt, v))
}

// EndpointID applies equality check predicate on the "endpoint_id" field. It's identical to EndpointIDEQ.
func EndpointID(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldEndpointID, v))
}

// DocumentID applies equality check predicate on the "document_id" field. It's identical to DocumentIDEQ.
func DocumentID(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldDocumentID, v))
}

// VersionID applies equality check predicate on the "version_id" field. It's identical to VersionIDEQ.
func VersionID(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldVersionID, v))
}

// ChunkID applies equality check predicate on the "chunk_id" field. It's identical to ChunkIDEQ.
func ChunkID(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldChunkID, v))
}

// InputTokens applies equality check predicate on the "input_tokens" field. It's identical to InputTokensEQ.
func InputTokens(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldInputTokens, v))
}

// OutputTokens applies equality check predicate on the "output_tokens" field. It's identical to OutputTokensEQ.
func OutputTokens(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldOutputTokens, v))
}

// Cost applies equality check predicate on the "cost" field. It's identical to CostEQ.
func Cost(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldCost, v))
}

// Outcome applies equality check predicate on the "outcome" field. It's identical to OutcomeEQ.
func Outcome(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldOutcome, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldCreatedAt, v))
}

// EndpointIDEQ applies the EQ predicate on the "endpoint_id" field.
func EndpointIDEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldEndpointID, v))
}

// EndpointIDNEQ applies the NEQ predicate on the "endpoint_id" field.
func EndpointIDNEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldEndpointID, v))
}

// EndpointIDIn applies the In predicate on the "endpoint_id" field.
func EndpointIDIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldEndpointID, vs...))
}

// EndpointIDNotIn applies the NotIn predicate on the "endpoint_id" field.
func EndpointIDNotIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldEndpointID, vs...))
}

// EndpointIDGT applies the GT predicate on the "endpoint_id" field.
func EndpointIDGT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldEndpointID, v))
}

// EndpointIDGTE applies the GTE predicate on the "endpoint_id" field.
func EndpointIDGTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldEndpointID, v))
}

// EndpointIDLT applies the LT predicate on the "endpoint_id" field.
func EndpointIDLT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldEndpointID, v))
}

// EndpointIDLTE applies the LTE predicate on the "endpoint_id" field.
func EndpointIDLTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldEndpointID, v))
}

// DocumentIDEQ applies the EQ predicate on the "document_id" field.
func DocumentIDEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldDocumentID, v))
}

// DocumentIDNEQ applies the NEQ predicate on the "document_id" field.
func DocumentIDNEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldDocumentID, v))
}

// DocumentIDIn applies the In predicate on the "document_id" field.
func DocumentIDIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldDocumentID, vs...))
}

// DocumentIDNotIn applies the NotIn predicate on the "document_id" field.
func DocumentIDNotIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldDocumentID, vs...))
}

// DocumentIDGT applies the GT predicate on the "document_id" field.
func DocumentIDGT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldDocumentID, v))
}

// DocumentIDGTE applies the GTE predicate on the "document_id" field.
func DocumentIDGTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldDocumentID, v))
}

// DocumentIDLT applies the LT predicate on the "document_id" field.
func DocumentIDLT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldDocumentID, v))
}

// DocumentIDLTE applies the LTE predicate on the "document_id" field.
func DocumentIDLTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldDocumentID, v))
}

// VersionIDEQ applies the EQ predicate on the "version_id" field.
func VersionIDEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldVersionID, v))
}

// VersionIDNEQ applies the NEQ predicate on the "version_id" field.
func VersionIDNEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldVersionID, v))
}

// VersionIDIn applies the In predicate on the "version_id" field.
func VersionIDIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldVersionID, vs...))
}

// VersionIDNotIn applies the NotIn predicate on the "version_id" field.
func VersionIDNotIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldVersionID, vs...))
}

// VersionIDGT applies the GT predicate on the "version_id" field.
func VersionIDGT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldVersionID, v))
}

// VersionIDGTE applies the GTE predicate on the "version_id" field.
func VersionIDGTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldVersionID, v))
}

// VersionIDLT applies the LT predicate on the "version_id" field.
func VersionIDLT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldVersionID, v))
}

// VersionIDLTE applies the LTE predicate on the "version_id" field.
func VersionIDLTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldVersionID, v))
}

// ChunkIDEQ applies the EQ predicate on the "chunk_id" field.
func ChunkIDEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldChunkID, v))
}

// ChunkIDNEQ applies the NEQ predicate on the "chunk_id" field.
func ChunkIDNEQ(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldChunkID, v))
}

// ChunkIDIn applies the In predicate on the "chunk_id" field.
func ChunkIDIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldChunkID, vs...))
}

// ChunkIDNotIn applies the NotIn predicate on the "chunk_id" field.
func ChunkIDNotIn(vs ...key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldChunkID, vs...))
}

// ChunkIDGT applies the GT predicate on the "chunk_id" field.
func ChunkIDGT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldChunkID, v))
}

// ChunkIDGTE applies the GTE predicate on the "chunk_id" field.
func ChunkIDGTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldChunkID, v))
}

// ChunkIDLT applies the LT predicate on the "chunk_id" field.
func ChunkIDLT(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldChunkID, v))
}

// ChunkIDLTE applies the LTE predicate on the "chunk_id" field.
func ChunkIDLTE(v key.ID) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldChunkID, v))
}

// InputTokensEQ applies the EQ predicate on the "input_tokens" field.
func InputTokensEQ(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldInputTokens, v))
}

// InputTokensNEQ applies the NEQ predicate on the "input_tokens" field.
func InputTokensNEQ(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldInputTokens, v))
}

// InputTokensIn applies the In predicate on the "input_tokens" field.
func InputTokensIn(vs ...int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldInputTokens, vs...))
}

// InputTokensNotIn applies the NotIn predicate on the "input_tokens" field.
func InputTokensNotIn(vs ...int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldInputTokens, vs...))
}

// InputTokensGT applies the GT predicate on the "input_tokens" field.
func InputTokensGT(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldInputTokens, v))
}

// InputTokensGTE applies the GTE predicate on the "input_tokens" field.
func InputTokensGTE(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldInputTokens, v))
}

// InputTokensLT applies the LT predicate on the "input_tokens" field.
func InputTokensLT(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldInputTokens, v))
}

// InputTokensLTE applies the LTE predicate on the "input_tokens" field.
func InputTokensLTE(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldInputTokens, v))
}

// OutputTokensEQ applies the EQ predicate on the "output_tokens" field.
func OutputTokensEQ(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldOutputTokens, v))
}

// OutputTokensNEQ applies the NEQ predicate on the "output_tokens" field.
func OutputTokensNEQ(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldOutputTokens, v))
}

// OutputTokensIn applies the In predicate on the "output_tokens" field.
func OutputTokensIn(vs ...int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldOutputTokens, vs...))
}

// OutputTokensNotIn applies the NotIn predicate on the "output_tokens" field.
func OutputTokensNotIn(vs ...int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldOutputTokens, vs...))
}

// OutputTokensGT applies the GT predicate on the "output_tokens" field.
func OutputTokensGT(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldOutputTokens, v))
}

// OutputTokensGTE applies the GTE predicate on the "output_tokens" field.
func OutputTokensGTE(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldOutputTokens, v))
}

// OutputTokensLT applies the LT predicate on the "output_tokens" field.
func OutputTokensLT(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldOutputTokens, v))
}

// OutputTokensLTE applies the LTE predicate on the "output_tokens" field.
func OutputTokensLTE(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldOutputTokens, v))
}

// CostEQ applies the EQ predicate on the "cost" field.
func CostEQ(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldCost, v))
}

// CostNEQ applies the NEQ predicate on the "cost" field.
func CostNEQ(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldCost, v))
}

// CostIn applies the In predicate on the "cost" field.
func CostIn(vs ...int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldCost, vs...))
}

// CostNotIn applies the NotIn predicate on the "cost" field.
func CostNotIn(vs ...int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldCost, vs...))
}

// CostGT applies the GT predicate on the "cost" field.
func CostGT(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldCost, v))
}

// CostGTE applies the GTE predicate on the "cost" field.
func CostGTE(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldCost, v))
}

// CostLT applies the LT predicate on the "cost" field.
func CostLT(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldCost, v))
}

// CostLTE applies the LTE predicate on the "cost" field.
func CostLTE(v int64) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldCost, v))
}

// OutcomeEQ applies the EQ predicate on the "outcome" field.
func OutcomeEQ(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldEQ(FieldOutcome, v))
}

// OutcomeNEQ applies the NEQ predicate on the "outcome" field.
func OutcomeNEQ(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldNEQ(FieldOutcome, v))
}

// OutcomeIn applies the In predicate on the "outcome" field.
func OutcomeIn(vs ...string) predicate.Extraction {
	return predicate.Extraction(sql.FieldIn(FieldOutcome, vs...))
}

// OutcomeNotIn applies the NotIn predicate on the "outcome" field.
func OutcomeNotIn(vs ...string) predicate.Extraction {
	return predicate.Extraction(sql.FieldNotIn(FieldOutcome, vs...))
}

// OutcomeGT applies the GT predicate on the "outcome" field.
func OutcomeGT(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldGT(FieldOutcome, v))
}

// OutcomeGTE applies the GTE predicate on the "outcome" field.
func OutcomeGTE(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldGTE(FieldOutcome, v))
}

// OutcomeLT applies the LT predicate on the "outcome" field.
func OutcomeLT(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldLT(FieldOutcome, v))
}

// OutcomeLTE applies the LTE predicate on the "outcome" field.
func OutcomeLTE(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldLTE(FieldOutcome, v))
}

// OutcomeContains applies the Contains predicate on the "outcome" field.
func OutcomeContains(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldContains(FieldOutcome, v))
}

// OutcomeHasPrefix applies the HasPrefix predicate on the "outcome" field.
func OutcomeHasPrefix(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldHasPrefix(FieldOutcome, v))
}

// OutcomeHasSuffix applies the HasSuffix predicate on the "outcome" field.
func OutcomeHasSuffix(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldHasSuffix(FieldOutcome, v))
}

// OutcomeEqualFold applies the EqualFold predicate on the "outcome" field.
func OutcomeEqualFold(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldEqualFold(FieldOutcome, v))
}

// OutcomeContainsFold applies the ContainsFold predicate on the "outcome" field.
func OutcomeContainsFold(v string) predicate.Extraction {
	return predicate.Extraction(sql.FieldContainsFold(FieldOutcome, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Extraction) predicate.Extraction {
	return predicate.Extraction(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Extraction) predicate.Extraction {
	return predicate.Extraction(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Extraction) predicate.Extraction {
	return predicate.Extraction(sql.NotPredicates(p))
}
