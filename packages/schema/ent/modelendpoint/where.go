// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package modelendpoint

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldCreatedAt, v))
}

// Purpose applies equality check predicate on the "purpose" field. It's identical to PurposeEQ.
func Purpose(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldPurpose, v))
}

// Protocol applies equality check predicate on the "protocol" field. It's identical to ProtocolEQ.
func Protocol(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldProtocol, v))
}

// Name applies equality check predicate on the "name" field. It's identical to NameEQ.
func Name(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldName, v))
}

// BaseURL applies equality check predicate on the "base_url" field. It's identical to BaseURLEQ.
func BaseURL(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldBaseURL, v))
}

// Model applies equality check predicate on the "model" field. It's identical to ModelEQ.
func Model(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldModel, v))
}

// Secret applies equality check predicate on the "secret" field. It's identical to SecretEQ.
func Secret(v []byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldSecret, v))
}

// State applies equality check predicate on the "state" field. It's identical to StateEQ.
func State(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldState, v))
}

// Dimension applies equality check predicate on the "dimension" field. It's identical to DimensionEQ.
func Dimension(v int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldDimension, v))
}

// InputPrice applies equality check predicate on the "input_price" field. It's identical to InputPriceEQ.
func InputPrice(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldInputPrice, v))
}

// OutputPrice applies equality check predicate on the "output_price" field. It's identical to OutputPriceEQ.
func OutputPrice(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldOutputPrice, v))
}

// MonthlyBudget applies equality check predicate on the "monthly_budget" field. It's identical to MonthlyBudgetEQ.
func MonthlyBudget(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldMonthlyBudget, v))
}

// UpdatedAt applies equality check predicate on the "updated_at" field. It's identical to UpdatedAtEQ.
func UpdatedAt(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldUpdatedAt, v))
}

// Followed applies equality check predicate on the "followed" field. It's identical to FollowedEQ.
func Followed(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldFollowed, v))
}

// Failure applies equality check predicate on the "failure" field. It's identical to FailureEQ.
func Failure(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldFailure, v))
}

// RetryAt applies equality check predicate on the "retry_at" field. It's identical to RetryAtEQ.
func RetryAt(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldRetryAt, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldCreatedAt, v))
}

// PurposeEQ applies the EQ predicate on the "purpose" field.
func PurposeEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldPurpose, v))
}

// PurposeNEQ applies the NEQ predicate on the "purpose" field.
func PurposeNEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldPurpose, v))
}

// PurposeIn applies the In predicate on the "purpose" field.
func PurposeIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldPurpose, vs...))
}

// PurposeNotIn applies the NotIn predicate on the "purpose" field.
func PurposeNotIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldPurpose, vs...))
}

// PurposeGT applies the GT predicate on the "purpose" field.
func PurposeGT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldPurpose, v))
}

// PurposeGTE applies the GTE predicate on the "purpose" field.
func PurposeGTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldPurpose, v))
}

// PurposeLT applies the LT predicate on the "purpose" field.
func PurposeLT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldPurpose, v))
}

// PurposeLTE applies the LTE predicate on the "purpose" field.
func PurposeLTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldPurpose, v))
}

// PurposeContains applies the Contains predicate on the "purpose" field.
func PurposeContains(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContains(FieldPurpose, v))
}

// PurposeHasPrefix applies the HasPrefix predicate on the "purpose" field.
func PurposeHasPrefix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasPrefix(FieldPurpose, v))
}

// PurposeHasSuffix applies the HasSuffix predicate on the "purpose" field.
func PurposeHasSuffix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasSuffix(FieldPurpose, v))
}

// PurposeEqualFold applies the EqualFold predicate on the "purpose" field.
func PurposeEqualFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEqualFold(FieldPurpose, v))
}

// PurposeContainsFold applies the ContainsFold predicate on the "purpose" field.
func PurposeContainsFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContainsFold(FieldPurpose, v))
}

// ProtocolEQ applies the EQ predicate on the "protocol" field.
func ProtocolEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldProtocol, v))
}

// ProtocolNEQ applies the NEQ predicate on the "protocol" field.
func ProtocolNEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldProtocol, v))
}

// ProtocolIn applies the In predicate on the "protocol" field.
func ProtocolIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldProtocol, vs...))
}

// ProtocolNotIn applies the NotIn predicate on the "protocol" field.
func ProtocolNotIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldProtocol, vs...))
}

// ProtocolGT applies the GT predicate on the "protocol" field.
func ProtocolGT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldProtocol, v))
}

// ProtocolGTE applies the GTE predicate on the "protocol" field.
func ProtocolGTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldProtocol, v))
}

// ProtocolLT applies the LT predicate on the "protocol" field.
func ProtocolLT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldProtocol, v))
}

// ProtocolLTE applies the LTE predicate on the "protocol" field.
func ProtocolLTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldProtocol, v))
}

// ProtocolContains applies the Contains predicate on the "protocol" field.
func ProtocolContains(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContains(FieldProtocol, v))
}

// ProtocolHasPrefix applies the HasPrefix predicate on the "protocol" field.
func ProtocolHasPrefix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasPrefix(FieldProtocol, v))
}

// ProtocolHasSuffix applies the HasSuffix predicate on the "protocol" field.
func ProtocolHasSuffix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasSuffix(FieldProtocol, v))
}

// ProtocolEqualFold applies the EqualFold predicate on the "protocol" field.
func ProtocolEqualFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEqualFold(FieldProtocol, v))
}

// ProtocolContainsFold applies the ContainsFold predicate on the "protocol" field.
func ProtocolContainsFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContainsFold(FieldProtocol, v))
}

// NameEQ applies the EQ predicate on the "name" field.
func NameEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldName, v))
}

// NameNEQ applies the NEQ predicate on the "name" field.
func NameNEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldName, v))
}

// NameIn applies the In predicate on the "name" field.
func NameIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldName, vs...))
}

// NameNotIn applies the NotIn predicate on the "name" field.
func NameNotIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldName, vs...))
}

// NameGT applies the GT predicate on the "name" field.
func NameGT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldName, v))
}

// NameGTE applies the GTE predicate on the "name" field.
func NameGTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldName, v))
}

// NameLT applies the LT predicate on the "name" field.
func NameLT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldName, v))
}

// NameLTE applies the LTE predicate on the "name" field.
func NameLTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldName, v))
}

// NameContains applies the Contains predicate on the "name" field.
func NameContains(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContains(FieldName, v))
}

// NameHasPrefix applies the HasPrefix predicate on the "name" field.
func NameHasPrefix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasPrefix(FieldName, v))
}

// NameHasSuffix applies the HasSuffix predicate on the "name" field.
func NameHasSuffix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasSuffix(FieldName, v))
}

// NameEqualFold applies the EqualFold predicate on the "name" field.
func NameEqualFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEqualFold(FieldName, v))
}

// NameContainsFold applies the ContainsFold predicate on the "name" field.
func NameContainsFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContainsFold(FieldName, v))
}

// BaseURLEQ applies the EQ predicate on the "base_url" field.
func BaseURLEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldBaseURL, v))
}

// BaseURLNEQ applies the NEQ predicate on the "base_url" field.
func BaseURLNEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldBaseURL, v))
}

// BaseURLIn applies the In predicate on the "base_url" field.
func BaseURLIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldBaseURL, vs...))
}

// BaseURLNotIn applies the NotIn predicate on the "base_url" field.
func BaseURLNotIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldBaseURL, vs...))
}

// BaseURLGT applies the GT predicate on the "base_url" field.
func BaseURLGT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldBaseURL, v))
}

// BaseURLGTE applies the GTE predicate on the "base_url" field.
func BaseURLGTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldBaseURL, v))
}

// BaseURLLT applies the LT predicate on the "base_url" field.
func BaseURLLT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldBaseURL, v))
}

// BaseURLLTE applies the LTE predicate on the "base_url" field.
func BaseURLLTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldBaseURL, v))
}

// BaseURLContains applies the Contains predicate on the "base_url" field.
func BaseURLContains(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContains(FieldBaseURL, v))
}

// BaseURLHasPrefix applies the HasPrefix predicate on the "base_url" field.
func BaseURLHasPrefix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasPrefix(FieldBaseURL, v))
}

// BaseURLHasSuffix applies the HasSuffix predicate on the "base_url" field.
func BaseURLHasSuffix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasSuffix(FieldBaseURL, v))
}

// BaseURLEqualFold applies the EqualFold predicate on the "base_url" field.
func BaseURLEqualFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEqualFold(FieldBaseURL, v))
}

// BaseURLContainsFold applies the ContainsFold predicate on the "base_url" field.
func BaseURLContainsFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContainsFold(FieldBaseURL, v))
}

// ModelEQ applies the EQ predicate on the "model" field.
func ModelEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldModel, v))
}

// ModelNEQ applies the NEQ predicate on the "model" field.
func ModelNEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldModel, v))
}

// ModelIn applies the In predicate on the "model" field.
func ModelIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldModel, vs...))
}

// ModelNotIn applies the NotIn predicate on the "model" field.
func ModelNotIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldModel, vs...))
}

// ModelGT applies the GT predicate on the "model" field.
func ModelGT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldModel, v))
}

// ModelGTE applies the GTE predicate on the "model" field.
func ModelGTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldModel, v))
}

// ModelLT applies the LT predicate on the "model" field.
func ModelLT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldModel, v))
}

// ModelLTE applies the LTE predicate on the "model" field.
func ModelLTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldModel, v))
}

// ModelContains applies the Contains predicate on the "model" field.
func ModelContains(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContains(FieldModel, v))
}

// ModelHasPrefix applies the HasPrefix predicate on the "model" field.
func ModelHasPrefix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasPrefix(FieldModel, v))
}

// ModelHasSuffix applies the HasSuffix predicate on the "model" field.
func ModelHasSuffix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasSuffix(FieldModel, v))
}

// ModelEqualFold applies the EqualFold predicate on the "model" field.
func ModelEqualFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEqualFold(FieldModel, v))
}

// ModelContainsFold applies the ContainsFold predicate on the "model" field.
func ModelContainsFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContainsFold(FieldModel, v))
}

// SecretEQ applies the EQ predicate on the "secret" field.
func SecretEQ(v []byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldSecret, v))
}

// SecretNEQ applies the NEQ predicate on the "secret" field.
func SecretNEQ(v []byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldSecret, v))
}

// SecretIn applies the In predicate on the "secret" field.
func SecretIn(vs ...[]byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldSecret, vs...))
}

// SecretNotIn applies the NotIn predicate on the "secret" field.
func SecretNotIn(vs ...[]byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldSecret, vs...))
}

// SecretGT applies the GT predicate on the "secret" field.
func SecretGT(v []byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldSecret, v))
}

// SecretGTE applies the GTE predicate on the "secret" field.
func SecretGTE(v []byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldSecret, v))
}

// SecretLT applies the LT predicate on the "secret" field.
func SecretLT(v []byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldSecret, v))
}

// SecretLTE applies the LTE predicate on the "secret" field.
func SecretLTE(v []byte) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldSecret, v))
}

// StateEQ applies the EQ predicate on the "state" field.
func StateEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldState, v))
}

// StateNEQ applies the NEQ predicate on the "state" field.
func StateNEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldState, v))
}

// StateIn applies the In predicate on the "state" field.
func StateIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldState, vs...))
}

// StateNotIn applies the NotIn predicate on the "state" field.
func StateNotIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldState, vs...))
}

// StateGT applies the GT predicate on the "state" field.
func StateGT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldState, v))
}

// StateGTE applies the GTE predicate on the "state" field.
func StateGTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldState, v))
}

// StateLT applies the LT predicate on the "state" field.
func StateLT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldState, v))
}

// StateLTE applies the LTE predicate on the "state" field.
func StateLTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldState, v))
}

// StateContains applies the Contains predicate on the "state" field.
func StateContains(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContains(FieldState, v))
}

// StateHasPrefix applies the HasPrefix predicate on the "state" field.
func StateHasPrefix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasPrefix(FieldState, v))
}

// StateHasSuffix applies the HasSuffix predicate on the "state" field.
func StateHasSuffix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasSuffix(FieldState, v))
}

// StateEqualFold applies the EqualFold predicate on the "state" field.
func StateEqualFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEqualFold(FieldState, v))
}

// StateContainsFold applies the ContainsFold predicate on the "state" field.
func StateContainsFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContainsFold(FieldState, v))
}

// DimensionEQ applies the EQ predicate on the "dimension" field.
func DimensionEQ(v int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldDimension, v))
}

// DimensionNEQ applies the NEQ predicate on the "dimension" field.
func DimensionNEQ(v int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldDimension, v))
}

// DimensionIn applies the In predicate on the "dimension" field.
func DimensionIn(vs ...int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldDimension, vs...))
}

// DimensionNotIn applies the NotIn predicate on the "dimension" field.
func DimensionNotIn(vs ...int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldDimension, vs...))
}

// DimensionGT applies the GT predicate on the "dimension" field.
func DimensionGT(v int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldDimension, v))
}

// DimensionGTE applies the GTE predicate on the "dimension" field.
func DimensionGTE(v int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldDimension, v))
}

// DimensionLT applies the LT predicate on the "dimension" field.
func DimensionLT(v int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldDimension, v))
}

// DimensionLTE applies the LTE predicate on the "dimension" field.
func DimensionLTE(v int) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldDimension, v))
}

// InputPriceEQ applies the EQ predicate on the "input_price" field.
func InputPriceEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldInputPrice, v))
}

// InputPriceNEQ applies the NEQ predicate on the "input_price" field.
func InputPriceNEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldInputPrice, v))
}

// InputPriceIn applies the In predicate on the "input_price" field.
func InputPriceIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldInputPrice, vs...))
}

// InputPriceNotIn applies the NotIn predicate on the "input_price" field.
func InputPriceNotIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldInputPrice, vs...))
}

// InputPriceGT applies the GT predicate on the "input_price" field.
func InputPriceGT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldInputPrice, v))
}

// InputPriceGTE applies the GTE predicate on the "input_price" field.
func InputPriceGTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldInputPrice, v))
}

// InputPriceLT applies the LT predicate on the "input_price" field.
func InputPriceLT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldInputPrice, v))
}

// InputPriceLTE applies the LTE predicate on the "input_price" field.
func InputPriceLTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldInputPrice, v))
}

// OutputPriceEQ applies the EQ predicate on the "output_price" field.
func OutputPriceEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldOutputPrice, v))
}

// OutputPriceNEQ applies the NEQ predicate on the "output_price" field.
func OutputPriceNEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldOutputPrice, v))
}

// OutputPriceIn applies the In predicate on the "output_price" field.
func OutputPriceIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldOutputPrice, vs...))
}

// OutputPriceNotIn applies the NotIn predicate on the "output_price" field.
func OutputPriceNotIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldOutputPrice, vs...))
}

// OutputPriceGT applies the GT predicate on the "output_price" field.
func OutputPriceGT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldOutputPrice, v))
}

// OutputPriceGTE applies the GTE predicate on the "output_price" field.
func OutputPriceGTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldOutputPrice, v))
}

// OutputPriceLT applies the LT predicate on the "output_price" field.
func OutputPriceLT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldOutputPrice, v))
}

// OutputPriceLTE applies the LTE predicate on the "output_price" field.
func OutputPriceLTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldOutputPrice, v))
}

// MonthlyBudgetEQ applies the EQ predicate on the "monthly_budget" field.
func MonthlyBudgetEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldMonthlyBudget, v))
}

// MonthlyBudgetNEQ applies the NEQ predicate on the "monthly_budget" field.
func MonthlyBudgetNEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldMonthlyBudget, v))
}

// MonthlyBudgetIn applies the In predicate on the "monthly_budget" field.
func MonthlyBudgetIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldMonthlyBudget, vs...))
}

// MonthlyBudgetNotIn applies the NotIn predicate on the "monthly_budget" field.
func MonthlyBudgetNotIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldMonthlyBudget, vs...))
}

// MonthlyBudgetGT applies the GT predicate on the "monthly_budget" field.
func MonthlyBudgetGT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldMonthlyBudget, v))
}

// MonthlyBudgetGTE applies the GTE predicate on the "monthly_budget" field.
func MonthlyBudgetGTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldMonthlyBudget, v))
}

// MonthlyBudgetLT applies the LT predicate on the "monthly_budget" field.
func MonthlyBudgetLT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldMonthlyBudget, v))
}

// MonthlyBudgetLTE applies the LTE predicate on the "monthly_budget" field.
func MonthlyBudgetLTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldMonthlyBudget, v))
}

// UpdatedAtEQ applies the EQ predicate on the "updated_at" field.
func UpdatedAtEQ(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldUpdatedAt, v))
}

// UpdatedAtNEQ applies the NEQ predicate on the "updated_at" field.
func UpdatedAtNEQ(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldUpdatedAt, v))
}

// UpdatedAtIn applies the In predicate on the "updated_at" field.
func UpdatedAtIn(vs ...time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldUpdatedAt, vs...))
}

// UpdatedAtNotIn applies the NotIn predicate on the "updated_at" field.
func UpdatedAtNotIn(vs ...time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldUpdatedAt, vs...))
}

// UpdatedAtGT applies the GT predicate on the "updated_at" field.
func UpdatedAtGT(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldUpdatedAt, v))
}

// UpdatedAtGTE applies the GTE predicate on the "updated_at" field.
func UpdatedAtGTE(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldUpdatedAt, v))
}

// UpdatedAtLT applies the LT predicate on the "updated_at" field.
func UpdatedAtLT(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldUpdatedAt, v))
}

// UpdatedAtLTE applies the LTE predicate on the "updated_at" field.
func UpdatedAtLTE(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldUpdatedAt, v))
}

// FollowedEQ applies the EQ predicate on the "followed" field.
func FollowedEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldFollowed, v))
}

// FollowedNEQ applies the NEQ predicate on the "followed" field.
func FollowedNEQ(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldFollowed, v))
}

// FollowedIn applies the In predicate on the "followed" field.
func FollowedIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldFollowed, vs...))
}

// FollowedNotIn applies the NotIn predicate on the "followed" field.
func FollowedNotIn(vs ...int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldFollowed, vs...))
}

// FollowedGT applies the GT predicate on the "followed" field.
func FollowedGT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldFollowed, v))
}

// FollowedGTE applies the GTE predicate on the "followed" field.
func FollowedGTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldFollowed, v))
}

// FollowedLT applies the LT predicate on the "followed" field.
func FollowedLT(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldFollowed, v))
}

// FollowedLTE applies the LTE predicate on the "followed" field.
func FollowedLTE(v int64) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldFollowed, v))
}

// FollowedIsNil applies the IsNil predicate on the "followed" field.
func FollowedIsNil() predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIsNull(FieldFollowed))
}

// FollowedNotNil applies the NotNil predicate on the "followed" field.
func FollowedNotNil() predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotNull(FieldFollowed))
}

// FailureEQ applies the EQ predicate on the "failure" field.
func FailureEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldFailure, v))
}

// FailureNEQ applies the NEQ predicate on the "failure" field.
func FailureNEQ(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldFailure, v))
}

// FailureIn applies the In predicate on the "failure" field.
func FailureIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldFailure, vs...))
}

// FailureNotIn applies the NotIn predicate on the "failure" field.
func FailureNotIn(vs ...string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldFailure, vs...))
}

// FailureGT applies the GT predicate on the "failure" field.
func FailureGT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldFailure, v))
}

// FailureGTE applies the GTE predicate on the "failure" field.
func FailureGTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldFailure, v))
}

// FailureLT applies the LT predicate on the "failure" field.
func FailureLT(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldFailure, v))
}

// FailureLTE applies the LTE predicate on the "failure" field.
func FailureLTE(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldFailure, v))
}

// FailureContains applies the Contains predicate on the "failure" field.
func FailureContains(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContains(FieldFailure, v))
}

// FailureHasPrefix applies the HasPrefix predicate on the "failure" field.
func FailureHasPrefix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasPrefix(FieldFailure, v))
}

// FailureHasSuffix applies the HasSuffix predicate on the "failure" field.
func FailureHasSuffix(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldHasSuffix(FieldFailure, v))
}

// FailureIsNil applies the IsNil predicate on the "failure" field.
func FailureIsNil() predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIsNull(FieldFailure))
}

// FailureNotNil applies the NotNil predicate on the "failure" field.
func FailureNotNil() predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotNull(FieldFailure))
}

// FailureEqualFold applies the EqualFold predicate on the "failure" field.
func FailureEqualFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEqualFold(FieldFailure, v))
}

// FailureContainsFold applies the ContainsFold predicate on the "failure" field.
func FailureContainsFold(v string) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldContainsFold(FieldFailure, v))
}

// RetryAtEQ applies the EQ predicate on the "retry_at" field.
func RetryAtEQ(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldEQ(FieldRetryAt, v))
}

// RetryAtNEQ applies the NEQ predicate on the "retry_at" field.
func RetryAtNEQ(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNEQ(FieldRetryAt, v))
}

// RetryAtIn applies the In predicate on the "retry_at" field.
func RetryAtIn(vs ...time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIn(FieldRetryAt, vs...))
}

// RetryAtNotIn applies the NotIn predicate on the "retry_at" field.
func RetryAtNotIn(vs ...time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotIn(FieldRetryAt, vs...))
}

// RetryAtGT applies the GT predicate on the "retry_at" field.
func RetryAtGT(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGT(FieldRetryAt, v))
}

// RetryAtGTE applies the GTE predicate on the "retry_at" field.
func RetryAtGTE(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldGTE(FieldRetryAt, v))
}

// RetryAtLT applies the LT predicate on the "retry_at" field.
func RetryAtLT(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLT(FieldRetryAt, v))
}

// RetryAtLTE applies the LTE predicate on the "retry_at" field.
func RetryAtLTE(v time.Time) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldLTE(FieldRetryAt, v))
}

// RetryAtIsNil applies the IsNil predicate on the "retry_at" field.
func RetryAtIsNil() predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldIsNull(FieldRetryAt))
}

// RetryAtNotNil applies the NotNil predicate on the "retry_at" field.
func RetryAtNotNil() predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.FieldNotNull(FieldRetryAt))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.ModelEndpoint) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.ModelEndpoint) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.ModelEndpoint) predicate.ModelEndpoint {
	return predicate.ModelEndpoint(sql.NotPredicates(p))
}
