// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package modelcall

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldCreatedAt, v))
}

// EndpointID applies equality check predicate on the "endpoint_id" field. It's identical to EndpointIDEQ.
func EndpointID(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldEndpointID, v))
}

// UserID applies equality check predicate on the "user_id" field. It's identical to UserIDEQ.
func UserID(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldUserID, v))
}

// MessageID applies equality check predicate on the "message_id" field. It's identical to MessageIDEQ.
func MessageID(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldMessageID, v))
}

// Operation applies equality check predicate on the "operation" field. It's identical to OperationEQ.
func Operation(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOperation, v))
}

// Model applies equality check predicate on the "model" field. It's identical to ModelEQ.
func Model(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldModel, v))
}

// InputTokens applies equality check predicate on the "input_tokens" field. It's identical to InputTokensEQ.
func InputTokens(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldInputTokens, v))
}

// OutputTokens applies equality check predicate on the "output_tokens" field. It's identical to OutputTokensEQ.
func OutputTokens(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOutputTokens, v))
}

// Cost applies equality check predicate on the "cost" field. It's identical to CostEQ.
func Cost(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldCost, v))
}

// FirstTokenUs applies equality check predicate on the "first_token_us" field. It's identical to FirstTokenUsEQ.
func FirstTokenUs(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldFirstTokenUs, v))
}

// TookUs applies equality check predicate on the "took_us" field. It's identical to TookUsEQ.
func TookUs(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldTookUs, v))
}

// Outcome applies equality check predicate on the "outcome" field. It's identical to OutcomeEQ.
func Outcome(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOutcome, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldCreatedAt, v))
}

// EndpointIDEQ applies the EQ predicate on the "endpoint_id" field.
func EndpointIDEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldEndpointID, v))
}

// EndpointIDNEQ applies the NEQ predicate on the "endpoint_id" field.
func EndpointIDNEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldEndpointID, v))
}

// EndpointIDIn applies the In predicate on the "endpoint_id" field.
func EndpointIDIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldEndpointID, vs...))
}

// EndpointIDNotIn applies the NotIn predicate on the "endpoint_id" field.
func EndpointIDNotIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldEndpointID, vs...))
}

// EndpointIDGT applies the GT predicate on the "endpoint_id" field.
func EndpointIDGT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldEndpointID, v))
}

// EndpointIDGTE applies the GTE predicate on the "endpoint_id" field.
func EndpointIDGTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldEndpointID, v))
}

// EndpointIDLT applies the LT predicate on the "endpoint_id" field.
func EndpointIDLT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldEndpointID, v))
}

// EndpointIDLTE applies the LTE predicate on the "endpoint_id" field.
func EndpointIDLTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldEndpointID, v))
}

// UserIDEQ applies the EQ predicate on the "user_id" field.
func UserIDEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldUserID, v))
}

// UserIDNEQ applies the NEQ predicate on the "user_id" field.
func UserIDNEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldUserID, v))
}

// UserIDIn applies the In predicate on the "user_id" field.
func UserIDIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldUserID, vs...))
}

// UserIDNotIn applies the NotIn predicate on the "user_id" field.
func UserIDNotIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldUserID, vs...))
}

// UserIDGT applies the GT predicate on the "user_id" field.
func UserIDGT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldUserID, v))
}

// UserIDGTE applies the GTE predicate on the "user_id" field.
func UserIDGTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldUserID, v))
}

// UserIDLT applies the LT predicate on the "user_id" field.
func UserIDLT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldUserID, v))
}

// UserIDLTE applies the LTE predicate on the "user_id" field.
func UserIDLTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldUserID, v))
}

// MessageIDEQ applies the EQ predicate on the "message_id" field.
func MessageIDEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldMessageID, v))
}

// MessageIDNEQ applies the NEQ predicate on the "message_id" field.
func MessageIDNEQ(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldMessageID, v))
}

// MessageIDIn applies the In predicate on the "message_id" field.
func MessageIDIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldMessageID, vs...))
}

// MessageIDNotIn applies the NotIn predicate on the "message_id" field.
func MessageIDNotIn(vs ...key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldMessageID, vs...))
}

// MessageIDGT applies the GT predicate on the "message_id" field.
func MessageIDGT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldMessageID, v))
}

// MessageIDGTE applies the GTE predicate on the "message_id" field.
func MessageIDGTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldMessageID, v))
}

// MessageIDLT applies the LT predicate on the "message_id" field.
func MessageIDLT(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldMessageID, v))
}

// MessageIDLTE applies the LTE predicate on the "message_id" field.
func MessageIDLTE(v key.ID) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldMessageID, v))
}

// OperationEQ applies the EQ predicate on the "operation" field.
func OperationEQ(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOperation, v))
}

// OperationNEQ applies the NEQ predicate on the "operation" field.
func OperationNEQ(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldOperation, v))
}

// OperationIn applies the In predicate on the "operation" field.
func OperationIn(vs ...string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldOperation, vs...))
}

// OperationNotIn applies the NotIn predicate on the "operation" field.
func OperationNotIn(vs ...string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldOperation, vs...))
}

// OperationGT applies the GT predicate on the "operation" field.
func OperationGT(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldOperation, v))
}

// OperationGTE applies the GTE predicate on the "operation" field.
func OperationGTE(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldOperation, v))
}

// OperationLT applies the LT predicate on the "operation" field.
func OperationLT(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldOperation, v))
}

// OperationLTE applies the LTE predicate on the "operation" field.
func OperationLTE(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldOperation, v))
}

// OperationContains applies the Contains predicate on the "operation" field.
func OperationContains(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldContains(FieldOperation, v))
}

// OperationHasPrefix applies the HasPrefix predicate on the "operation" field.
func OperationHasPrefix(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldHasPrefix(FieldOperation, v))
}

// OperationHasSuffix applies the HasSuffix predicate on the "operation" field.
func OperationHasSuffix(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldHasSuffix(FieldOperation, v))
}

// OperationEqualFold applies the EqualFold predicate on the "operation" field.
func OperationEqualFold(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEqualFold(FieldOperation, v))
}

// OperationContainsFold applies the ContainsFold predicate on the "operation" field.
func OperationContainsFold(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldContainsFold(FieldOperation, v))
}

// ModelEQ applies the EQ predicate on the "model" field.
func ModelEQ(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldModel, v))
}

// ModelNEQ applies the NEQ predicate on the "model" field.
func ModelNEQ(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldModel, v))
}

// ModelIn applies the In predicate on the "model" field.
func ModelIn(vs ...string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldModel, vs...))
}

// ModelNotIn applies the NotIn predicate on the "model" field.
func ModelNotIn(vs ...string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldModel, vs...))
}

// ModelGT applies the GT predicate on the "model" field.
func ModelGT(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldModel, v))
}

// ModelGTE applies the GTE predicate on the "model" field.
func ModelGTE(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldModel, v))
}

// ModelLT applies the LT predicate on the "model" field.
func ModelLT(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldModel, v))
}

// ModelLTE applies the LTE predicate on the "model" field.
func ModelLTE(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldModel, v))
}

// ModelContains applies the Contains predicate on the "model" field.
func ModelContains(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldContains(FieldModel, v))
}

// ModelHasPrefix applies the HasPrefix predicate on the "model" field.
func ModelHasPrefix(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldHasPrefix(FieldModel, v))
}

// ModelHasSuffix applies the HasSuffix predicate on the "model" field.
func ModelHasSuffix(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldHasSuffix(FieldModel, v))
}

// ModelEqualFold applies the EqualFold predicate on the "model" field.
func ModelEqualFold(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEqualFold(FieldModel, v))
}

// ModelContainsFold applies the ContainsFold predicate on the "model" field.
func ModelContainsFold(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldContainsFold(FieldModel, v))
}

// InputTokensEQ applies the EQ predicate on the "input_tokens" field.
func InputTokensEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldInputTokens, v))
}

// InputTokensNEQ applies the NEQ predicate on the "input_tokens" field.
func InputTokensNEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldInputTokens, v))
}

// InputTokensIn applies the In predicate on the "input_tokens" field.
func InputTokensIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldInputTokens, vs...))
}

// InputTokensNotIn applies the NotIn predicate on the "input_tokens" field.
func InputTokensNotIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldInputTokens, vs...))
}

// InputTokensGT applies the GT predicate on the "input_tokens" field.
func InputTokensGT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldInputTokens, v))
}

// InputTokensGTE applies the GTE predicate on the "input_tokens" field.
func InputTokensGTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldInputTokens, v))
}

// InputTokensLT applies the LT predicate on the "input_tokens" field.
func InputTokensLT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldInputTokens, v))
}

// InputTokensLTE applies the LTE predicate on the "input_tokens" field.
func InputTokensLTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldInputTokens, v))
}

// OutputTokensEQ applies the EQ predicate on the "output_tokens" field.
func OutputTokensEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOutputTokens, v))
}

// OutputTokensNEQ applies the NEQ predicate on the "output_tokens" field.
func OutputTokensNEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldOutputTokens, v))
}

// OutputTokensIn applies the In predicate on the "output_tokens" field.
func OutputTokensIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldOutputTokens, vs...))
}

// OutputTokensNotIn applies the NotIn predicate on the "output_tokens" field.
func OutputTokensNotIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldOutputTokens, vs...))
}

// OutputTokensGT applies the GT predicate on the "output_tokens" field.
func OutputTokensGT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldOutputTokens, v))
}

// OutputTokensGTE applies the GTE predicate on the "output_tokens" field.
func OutputTokensGTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldOutputTokens, v))
}

// OutputTokensLT applies the LT predicate on the "output_tokens" field.
func OutputTokensLT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldOutputTokens, v))
}

// OutputTokensLTE applies the LTE predicate on the "output_tokens" field.
func OutputTokensLTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldOutputTokens, v))
}

// CostEQ applies the EQ predicate on the "cost" field.
func CostEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldCost, v))
}

// CostNEQ applies the NEQ predicate on the "cost" field.
func CostNEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldCost, v))
}

// CostIn applies the In predicate on the "cost" field.
func CostIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldCost, vs...))
}

// CostNotIn applies the NotIn predicate on the "cost" field.
func CostNotIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldCost, vs...))
}

// CostGT applies the GT predicate on the "cost" field.
func CostGT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldCost, v))
}

// CostGTE applies the GTE predicate on the "cost" field.
func CostGTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldCost, v))
}

// CostLT applies the LT predicate on the "cost" field.
func CostLT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldCost, v))
}

// CostLTE applies the LTE predicate on the "cost" field.
func CostLTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldCost, v))
}

// FirstTokenUsEQ applies the EQ predicate on the "first_token_us" field.
func FirstTokenUsEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldFirstTokenUs, v))
}

// FirstTokenUsNEQ applies the NEQ predicate on the "first_token_us" field.
func FirstTokenUsNEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldFirstTokenUs, v))
}

// FirstTokenUsIn applies the In predicate on the "first_token_us" field.
func FirstTokenUsIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldFirstTokenUs, vs...))
}

// FirstTokenUsNotIn applies the NotIn predicate on the "first_token_us" field.
func FirstTokenUsNotIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldFirstTokenUs, vs...))
}

// FirstTokenUsGT applies the GT predicate on the "first_token_us" field.
func FirstTokenUsGT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldFirstTokenUs, v))
}

// FirstTokenUsGTE applies the GTE predicate on the "first_token_us" field.
func FirstTokenUsGTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldFirstTokenUs, v))
}

// FirstTokenUsLT applies the LT predicate on the "first_token_us" field.
func FirstTokenUsLT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldFirstTokenUs, v))
}

// FirstTokenUsLTE applies the LTE predicate on the "first_token_us" field.
func FirstTokenUsLTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldFirstTokenUs, v))
}

// TookUsEQ applies the EQ predicate on the "took_us" field.
func TookUsEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldTookUs, v))
}

// TookUsNEQ applies the NEQ predicate on the "took_us" field.
func TookUsNEQ(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldTookUs, v))
}

// TookUsIn applies the In predicate on the "took_us" field.
func TookUsIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldTookUs, vs...))
}

// TookUsNotIn applies the NotIn predicate on the "took_us" field.
func TookUsNotIn(vs ...int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldTookUs, vs...))
}

// TookUsGT applies the GT predicate on the "took_us" field.
func TookUsGT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldTookUs, v))
}

// TookUsGTE applies the GTE predicate on the "took_us" field.
func TookUsGTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldTookUs, v))
}

// TookUsLT applies the LT predicate on the "took_us" field.
func TookUsLT(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldTookUs, v))
}

// TookUsLTE applies the LTE predicate on the "took_us" field.
func TookUsLTE(v int64) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldTookUs, v))
}

// OutcomeEQ applies the EQ predicate on the "outcome" field.
func OutcomeEQ(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEQ(FieldOutcome, v))
}

// OutcomeNEQ applies the NEQ predicate on the "outcome" field.
func OutcomeNEQ(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNEQ(FieldOutcome, v))
}

// OutcomeIn applies the In predicate on the "outcome" field.
func OutcomeIn(vs ...string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldIn(FieldOutcome, vs...))
}

// OutcomeNotIn applies the NotIn predicate on the "outcome" field.
func OutcomeNotIn(vs ...string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldNotIn(FieldOutcome, vs...))
}

// OutcomeGT applies the GT predicate on the "outcome" field.
func OutcomeGT(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGT(FieldOutcome, v))
}

// OutcomeGTE applies the GTE predicate on the "outcome" field.
func OutcomeGTE(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldGTE(FieldOutcome, v))
}

// OutcomeLT applies the LT predicate on the "outcome" field.
func OutcomeLT(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLT(FieldOutcome, v))
}

// OutcomeLTE applies the LTE predicate on the "outcome" field.
func OutcomeLTE(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldLTE(FieldOutcome, v))
}

// OutcomeContains applies the Contains predicate on the "outcome" field.
func OutcomeContains(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldContains(FieldOutcome, v))
}

// OutcomeHasPrefix applies the HasPrefix predicate on the "outcome" field.
func OutcomeHasPrefix(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldHasPrefix(FieldOutcome, v))
}

// OutcomeHasSuffix applies the HasSuffix predicate on the "outcome" field.
func OutcomeHasSuffix(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldHasSuffix(FieldOutcome, v))
}

// OutcomeEqualFold applies the EqualFold predicate on the "outcome" field.
func OutcomeEqualFold(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldEqualFold(FieldOutcome, v))
}

// OutcomeContainsFold applies the ContainsFold predicate on the "outcome" field.
func OutcomeContainsFold(v string) predicate.ModelCall {
	return predicate.ModelCall(sql.FieldContainsFold(FieldOutcome, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.ModelCall) predicate.ModelCall {
	return predicate.ModelCall(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.ModelCall) predicate.ModelCall {
	return predicate.ModelCall(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.ModelCall) predicate.ModelCall {
	return predicate.ModelCall(sql.NotPredicates(p))
}
