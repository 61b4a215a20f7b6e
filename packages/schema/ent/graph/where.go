// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package graph

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldOrgID, v))
}

// Followed applies equality check predicate on the "followed" field. It's identical to FollowedEQ.
func Followed(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldFollowed, v))
}

// Extractor applies equality check predicate on the "extractor" field. It's identical to ExtractorEQ.
func Extractor(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldExtractor, v))
}

// UpdatedAt applies equality check predicate on the "updated_at" field. It's identical to UpdatedAtEQ.
func UpdatedAt(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldUpdatedAt, v))
}

// Reading applies equality check predicate on the "reading" field. It's identical to ReadingEQ.
func Reading(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldReading, v))
}

// Walked applies equality check predicate on the "walked" field. It's identical to WalkedEQ.
func Walked(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldWalked, v))
}

// Entities applies equality check predicate on the "entities" field. It's identical to EntitiesEQ.
func Entities(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldEntities, v))
}

// Mentions applies equality check predicate on the "mentions" field. It's identical to MentionsEQ.
func Mentions(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldMentions, v))
}

// Relations applies equality check predicate on the "relations" field. It's identical to RelationsEQ.
func Relations(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldRelations, v))
}

// EndpointID applies equality check predicate on the "endpoint_id" field. It's identical to EndpointIDEQ.
func EndpointID(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldEndpointID, v))
}

// Budget applies equality check predicate on the "budget" field. It's identical to BudgetEQ.
func Budget(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldBudget, v))
}

// Spent applies equality check predicate on the "spent" field. It's identical to SpentEQ.
func Spent(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldSpent, v))
}

// Failure applies equality check predicate on the "failure" field. It's identical to FailureEQ.
func Failure(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldFailure, v))
}

// RetryAt applies equality check predicate on the "retry_at" field. It's identical to RetryAtEQ.
func RetryAt(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldRetryAt, v))
}

// ModelState applies equality check predicate on the "model_state" field. It's identical to ModelStateEQ.
func ModelState(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelState, v))
}

// ModelWalked applies equality check predicate on the "model_walked" field. It's identical to ModelWalkedEQ.
func ModelWalked(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelWalked, v))
}

// ModelFailure applies equality check predicate on the "model_failure" field. It's identical to ModelFailureEQ.
func ModelFailure(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelFailure, v))
}

// ModelRetryAt applies equality check predicate on the "model_retry_at" field. It's identical to ModelRetryAtEQ.
func ModelRetryAt(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelRetryAt, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldOrgID, v))
}

// FollowedEQ applies the EQ predicate on the "followed" field.
func FollowedEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldFollowed, v))
}

// FollowedNEQ applies the NEQ predicate on the "followed" field.
func FollowedNEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldFollowed, v))
}

// FollowedIn applies the In predicate on the "followed" field.
func FollowedIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldFollowed, vs...))
}

// FollowedNotIn applies the NotIn predicate on the "followed" field.
func FollowedNotIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldFollowed, vs...))
}

// FollowedGT applies the GT predicate on the "followed" field.
func FollowedGT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldFollowed, v))
}

// FollowedGTE applies the GTE predicate on the "followed" field.
func FollowedGTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldFollowed, v))
}

// FollowedLT applies the LT predicate on the "followed" field.
func FollowedLT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldFollowed, v))
}

// FollowedLTE applies the LTE predicate on the "followed" field.
func FollowedLTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldFollowed, v))
}

// ExtractorEQ applies the EQ predicate on the "extractor" field.
func ExtractorEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldExtractor, v))
}

// ExtractorNEQ applies the NEQ predicate on the "extractor" field.
func ExtractorNEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldExtractor, v))
}

// ExtractorIn applies the In predicate on the "extractor" field.
func ExtractorIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldExtractor, vs...))
}

// ExtractorNotIn applies the NotIn predicate on the "extractor" field.
func ExtractorNotIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldExtractor, vs...))
}

// ExtractorGT applies the GT predicate on the "extractor" field.
func ExtractorGT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldExtractor, v))
}

// ExtractorGTE applies the GTE predicate on the "extractor" field.
func ExtractorGTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldExtractor, v))
}

// ExtractorLT applies the LT predicate on the "extractor" field.
func ExtractorLT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldExtractor, v))
}

// ExtractorLTE applies the LTE predicate on the "extractor" field.
func ExtractorLTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldExtractor, v))
}

// ExtractorContains applies the Contains predicate on the "extractor" field.
func ExtractorContains(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContains(FieldExtractor, v))
}

// ExtractorHasPrefix applies the HasPrefix predicate on the "extractor" field.
func ExtractorHasPrefix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasPrefix(FieldExtractor, v))
}

// ExtractorHasSuffix applies the HasSuffix predicate on the "extractor" field.
func ExtractorHasSuffix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasSuffix(FieldExtractor, v))
}

// ExtractorEqualFold applies the EqualFold predicate on the "extractor" field.
func ExtractorEqualFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEqualFold(FieldExtractor, v))
}

// ExtractorContainsFold applies the ContainsFold predicate on the "extractor" field.
func ExtractorContainsFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContainsFold(FieldExtractor, v))
}

// UpdatedAtEQ applies the EQ predicate on the "updated_at" field.
func UpdatedAtEQ(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldUpdatedAt, v))
}

// UpdatedAtNEQ applies the NEQ predicate on the "updated_at" field.
func UpdatedAtNEQ(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldUpdatedAt, v))
}

// UpdatedAtIn applies the In predicate on the "updated_at" field.
func UpdatedAtIn(vs ...time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldUpdatedAt, vs...))
}

// UpdatedAtNotIn applies the NotIn predicate on the "updated_at" field.
func UpdatedAtNotIn(vs ...time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldUpdatedAt, vs...))
}

// UpdatedAtGT applies the GT predicate on the "updated_at" field.
func UpdatedAtGT(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldUpdatedAt, v))
}

// UpdatedAtGTE applies the GTE predicate on the "updated_at" field.
func UpdatedAtGTE(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldUpdatedAt, v))
}

// UpdatedAtLT applies the LT predicate on the "updated_at" field.
func UpdatedAtLT(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldUpdatedAt, v))
}

// UpdatedAtLTE applies the LTE predicate on the "updated_at" field.
func UpdatedAtLTE(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldUpdatedAt, v))
}

// ReadingEQ applies the EQ predicate on the "reading" field.
func ReadingEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldReading, v))
}

// ReadingNEQ applies the NEQ predicate on the "reading" field.
func ReadingNEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldReading, v))
}

// ReadingIn applies the In predicate on the "reading" field.
func ReadingIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldReading, vs...))
}

// ReadingNotIn applies the NotIn predicate on the "reading" field.
func ReadingNotIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldReading, vs...))
}

// ReadingGT applies the GT predicate on the "reading" field.
func ReadingGT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldReading, v))
}

// ReadingGTE applies the GTE predicate on the "reading" field.
func ReadingGTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldReading, v))
}

// ReadingLT applies the LT predicate on the "reading" field.
func ReadingLT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldReading, v))
}

// ReadingLTE applies the LTE predicate on the "reading" field.
func ReadingLTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldReading, v))
}

// ReadingContains applies the Contains predicate on the "reading" field.
func ReadingContains(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContains(FieldReading, v))
}

// ReadingHasPrefix applies the HasPrefix predicate on the "reading" field.
func ReadingHasPrefix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasPrefix(FieldReading, v))
}

// ReadingHasSuffix applies the HasSuffix predicate on the "reading" field.
func ReadingHasSuffix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasSuffix(FieldReading, v))
}

// ReadingIsNil applies the IsNil predicate on the "reading" field.
func ReadingIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldReading))
}

// ReadingNotNil applies the NotNil predicate on the "reading" field.
func ReadingNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldReading))
}

// ReadingEqualFold applies the EqualFold predicate on the "reading" field.
func ReadingEqualFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEqualFold(FieldReading, v))
}

// ReadingContainsFold applies the ContainsFold predicate on the "reading" field.
func ReadingContainsFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContainsFold(FieldReading, v))
}

// WalkedEQ applies the EQ predicate on the "walked" field.
func WalkedEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldWalked, v))
}

// WalkedNEQ applies the NEQ predicate on the "walked" field.
func WalkedNEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldWalked, v))
}

// WalkedIn applies the In predicate on the "walked" field.
func WalkedIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldWalked, vs...))
}

// WalkedNotIn applies the NotIn predicate on the "walked" field.
func WalkedNotIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldWalked, vs...))
}

// WalkedGT applies the GT predicate on the "walked" field.
func WalkedGT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldWalked, v))
}

// WalkedGTE applies the GTE predicate on the "walked" field.
func WalkedGTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldWalked, v))
}

// WalkedLT applies the LT predicate on the "walked" field.
func WalkedLT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldWalked, v))
}

// WalkedLTE applies the LTE predicate on the "walked" field.
func WalkedLTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldWalked, v))
}

// WalkedIsNil applies the IsNil predicate on the "walked" field.
func WalkedIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldWalked))
}

// WalkedNotNil applies the NotNil predicate on the "walked" field.
func WalkedNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldWalked))
}

// EntitiesEQ applies the EQ predicate on the "entities" field.
func EntitiesEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldEntities, v))
}

// EntitiesNEQ applies the NEQ predicate on the "entities" field.
func EntitiesNEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldEntities, v))
}

// EntitiesIn applies the In predicate on the "entities" field.
func EntitiesIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldEntities, vs...))
}

// EntitiesNotIn applies the NotIn predicate on the "entities" field.
func EntitiesNotIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldEntities, vs...))
}

// EntitiesGT applies the GT predicate on the "entities" field.
func EntitiesGT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldEntities, v))
}

// EntitiesGTE applies the GTE predicate on the "entities" field.
func EntitiesGTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldEntities, v))
}

// EntitiesLT applies the LT predicate on the "entities" field.
func EntitiesLT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldEntities, v))
}

// EntitiesLTE applies the LTE predicate on the "entities" field.
func EntitiesLTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldEntities, v))
}

// EntitiesIsNil applies the IsNil predicate on the "entities" field.
func EntitiesIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldEntities))
}

// EntitiesNotNil applies the NotNil predicate on the "entities" field.
func EntitiesNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldEntities))
}

// MentionsEQ applies the EQ predicate on the "mentions" field.
func MentionsEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldMentions, v))
}

// MentionsNEQ applies the NEQ predicate on the "mentions" field.
func MentionsNEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldMentions, v))
}

// MentionsIn applies the In predicate on the "mentions" field.
func MentionsIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldMentions, vs...))
}

// MentionsNotIn applies the NotIn predicate on the "mentions" field.
func MentionsNotIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldMentions, vs...))
}

// MentionsGT applies the GT predicate on the "mentions" field.
func MentionsGT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldMentions, v))
}

// MentionsGTE applies the GTE predicate on the "mentions" field.
func MentionsGTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldMentions, v))
}

// MentionsLT applies the LT predicate on the "mentions" field.
func MentionsLT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldMentions, v))
}

// MentionsLTE applies the LTE predicate on the "mentions" field.
func MentionsLTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldMentions, v))
}

// MentionsIsNil applies the IsNil predicate on the "mentions" field.
func MentionsIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldMentions))
}

// MentionsNotNil applies the NotNil predicate on the "mentions" field.
func MentionsNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldMentions))
}

// RelationsEQ applies the EQ predicate on the "relations" field.
func RelationsEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldRelations, v))
}

// RelationsNEQ applies the NEQ predicate on the "relations" field.
func RelationsNEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldRelations, v))
}

// RelationsIn applies the In predicate on the "relations" field.
func RelationsIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldRelations, vs...))
}

// RelationsNotIn applies the NotIn predicate on the "relations" field.
func RelationsNotIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldRelations, vs...))
}

// RelationsGT applies the GT predicate on the "relations" field.
func RelationsGT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldRelations, v))
}

// RelationsGTE applies the GTE predicate on the "relations" field.
func RelationsGTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldRelations, v))
}

// RelationsLT applies the LT predicate on the "relations" field.
func RelationsLT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldRelations, v))
}

// RelationsLTE applies the LTE predicate on the "relations" field.
func RelationsLTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldRelations, v))
}

// RelationsIsNil applies the IsNil predicate on the "relations" field.
func RelationsIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldRelations))
}

// RelationsNotNil applies the NotNil predicate on the "relations" field.
func RelationsNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldRelations))
}

// EndpointIDEQ applies the EQ predicate on the "endpoint_id" field.
func EndpointIDEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldEndpointID, v))
}

// EndpointIDNEQ applies the NEQ predicate on the "endpoint_id" field.
func EndpointIDNEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldEndpointID, v))
}

// EndpointIDIn applies the In predicate on the "endpoint_id" field.
func EndpointIDIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldEndpointID, vs...))
}

// EndpointIDNotIn applies the NotIn predicate on the "endpoint_id" field.
func EndpointIDNotIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldEndpointID, vs...))
}

// EndpointIDGT applies the GT predicate on the "endpoint_id" field.
func EndpointIDGT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldEndpointID, v))
}

// EndpointIDGTE applies the GTE predicate on the "endpoint_id" field.
func EndpointIDGTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldEndpointID, v))
}

// EndpointIDLT applies the LT predicate on the "endpoint_id" field.
func EndpointIDLT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldEndpointID, v))
}

// EndpointIDLTE applies the LTE predicate on the "endpoint_id" field.
func EndpointIDLTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldEndpointID, v))
}

// BudgetEQ applies the EQ predicate on the "budget" field.
func BudgetEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldBudget, v))
}

// BudgetNEQ applies the NEQ predicate on the "budget" field.
func BudgetNEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldBudget, v))
}

// BudgetIn applies the In predicate on the "budget" field.
func BudgetIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldBudget, vs...))
}

// BudgetNotIn applies the NotIn predicate on the "budget" field.
func BudgetNotIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldBudget, vs...))
}

// BudgetGT applies the GT predicate on the "budget" field.
func BudgetGT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldBudget, v))
}

// BudgetGTE applies the GTE predicate on the "budget" field.
func BudgetGTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldBudget, v))
}

// BudgetLT applies the LT predicate on the "budget" field.
func BudgetLT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldBudget, v))
}

// BudgetLTE applies the LTE predicate on the "budget" field.
func BudgetLTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldBudget, v))
}

// SpentEQ applies the EQ predicate on the "spent" field.
func SpentEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldSpent, v))
}

// SpentNEQ applies the NEQ predicate on the "spent" field.
func SpentNEQ(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldSpent, v))
}

// SpentIn applies the In predicate on the "spent" field.
func SpentIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldSpent, vs...))
}

// SpentNotIn applies the NotIn predicate on the "spent" field.
func SpentNotIn(vs ...int64) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldSpent, vs...))
}

// SpentGT applies the GT predicate on the "spent" field.
func SpentGT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldSpent, v))
}

// SpentGTE applies the GTE predicate on the "spent" field.
func SpentGTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldSpent, v))
}

// SpentLT applies the LT predicate on the "spent" field.
func SpentLT(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldSpent, v))
}

// SpentLTE applies the LTE predicate on the "spent" field.
func SpentLTE(v int64) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldSpent, v))
}

// FailureEQ applies the EQ predicate on the "failure" field.
func FailureEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldFailure, v))
}

// FailureNEQ applies the NEQ predicate on the "failure" field.
func FailureNEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldFailure, v))
}

// FailureIn applies the In predicate on the "failure" field.
func FailureIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldFailure, vs...))
}

// FailureNotIn applies the NotIn predicate on the "failure" field.
func FailureNotIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldFailure, vs...))
}

// FailureGT applies the GT predicate on the "failure" field.
func FailureGT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldFailure, v))
}

// FailureGTE applies the GTE predicate on the "failure" field.
func FailureGTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldFailure, v))
}

// FailureLT applies the LT predicate on the "failure" field.
func FailureLT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldFailure, v))
}

// FailureLTE applies the LTE predicate on the "failure" field.
func FailureLTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldFailure, v))
}

// FailureContains applies the Contains predicate on the "failure" field.
func FailureContains(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContains(FieldFailure, v))
}

// FailureHasPrefix applies the HasPrefix predicate on the "failure" field.
func FailureHasPrefix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasPrefix(FieldFailure, v))
}

// FailureHasSuffix applies the HasSuffix predicate on the "failure" field.
func FailureHasSuffix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasSuffix(FieldFailure, v))
}

// FailureIsNil applies the IsNil predicate on the "failure" field.
func FailureIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldFailure))
}

// FailureNotNil applies the NotNil predicate on the "failure" field.
func FailureNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldFailure))
}

// FailureEqualFold applies the EqualFold predicate on the "failure" field.
func FailureEqualFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEqualFold(FieldFailure, v))
}

// FailureContainsFold applies the ContainsFold predicate on the "failure" field.
func FailureContainsFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContainsFold(FieldFailure, v))
}

// RetryAtEQ applies the EQ predicate on the "retry_at" field.
func RetryAtEQ(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldRetryAt, v))
}

// RetryAtNEQ applies the NEQ predicate on the "retry_at" field.
func RetryAtNEQ(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldRetryAt, v))
}

// RetryAtIn applies the In predicate on the "retry_at" field.
func RetryAtIn(vs ...time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldRetryAt, vs...))
}

// RetryAtNotIn applies the NotIn predicate on the "retry_at" field.
func RetryAtNotIn(vs ...time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldRetryAt, vs...))
}

// RetryAtGT applies the GT predicate on the "retry_at" field.
func RetryAtGT(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldRetryAt, v))
}

// RetryAtGTE applies the GTE predicate on the "retry_at" field.
func RetryAtGTE(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldRetryAt, v))
}

// RetryAtLT applies the LT predicate on the "retry_at" field.
func RetryAtLT(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldRetryAt, v))
}

// RetryAtLTE applies the LTE predicate on the "retry_at" field.
func RetryAtLTE(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldRetryAt, v))
}

// RetryAtIsNil applies the IsNil predicate on the "retry_at" field.
func RetryAtIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldRetryAt))
}

// RetryAtNotNil applies the NotNil predicate on the "retry_at" field.
func RetryAtNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldRetryAt))
}

// ModelStateEQ applies the EQ predicate on the "model_state" field.
func ModelStateEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelState, v))
}

// ModelStateNEQ applies the NEQ predicate on the "model_state" field.
func ModelStateNEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldModelState, v))
}

// ModelStateIn applies the In predicate on the "model_state" field.
func ModelStateIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldModelState, vs...))
}

// ModelStateNotIn applies the NotIn predicate on the "model_state" field.
func ModelStateNotIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldModelState, vs...))
}

// ModelStateGT applies the GT predicate on the "model_state" field.
func ModelStateGT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldModelState, v))
}

// ModelStateGTE applies the GTE predicate on the "model_state" field.
func ModelStateGTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldModelState, v))
}

// ModelStateLT applies the LT predicate on the "model_state" field.
func ModelStateLT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldModelState, v))
}

// ModelStateLTE applies the LTE predicate on the "model_state" field.
func ModelStateLTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldModelState, v))
}

// ModelStateContains applies the Contains predicate on the "model_state" field.
func ModelStateContains(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContains(FieldModelState, v))
}

// ModelStateHasPrefix applies the HasPrefix predicate on the "model_state" field.
func ModelStateHasPrefix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasPrefix(FieldModelState, v))
}

// ModelStateHasSuffix applies the HasSuffix predicate on the "model_state" field.
func ModelStateHasSuffix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasSuffix(FieldModelState, v))
}

// ModelStateIsNil applies the IsNil predicate on the "model_state" field.
func ModelStateIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldModelState))
}

// ModelStateNotNil applies the NotNil predicate on the "model_state" field.
func ModelStateNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldModelState))
}

// ModelStateEqualFold applies the EqualFold predicate on the "model_state" field.
func ModelStateEqualFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEqualFold(FieldModelState, v))
}

// ModelStateContainsFold applies the ContainsFold predicate on the "model_state" field.
func ModelStateContainsFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContainsFold(FieldModelState, v))
}

// ModelWalkedEQ applies the EQ predicate on the "model_walked" field.
func ModelWalkedEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelWalked, v))
}

// ModelWalkedNEQ applies the NEQ predicate on the "model_walked" field.
func ModelWalkedNEQ(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldModelWalked, v))
}

// ModelWalkedIn applies the In predicate on the "model_walked" field.
func ModelWalkedIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldModelWalked, vs...))
}

// ModelWalkedNotIn applies the NotIn predicate on the "model_walked" field.
func ModelWalkedNotIn(vs ...key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldModelWalked, vs...))
}

// ModelWalkedGT applies the GT predicate on the "model_walked" field.
func ModelWalkedGT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldModelWalked, v))
}

// ModelWalkedGTE applies the GTE predicate on the "model_walked" field.
func ModelWalkedGTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldModelWalked, v))
}

// ModelWalkedLT applies the LT predicate on the "model_walked" field.
func ModelWalkedLT(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldModelWalked, v))
}

// ModelWalkedLTE applies the LTE predicate on the "model_walked" field.
func ModelWalkedLTE(v key.ID) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldModelWalked, v))
}

// ModelWalkedIsNil applies the IsNil predicate on the "model_walked" field.
func ModelWalkedIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldModelWalked))
}

// ModelWalkedNotNil applies the NotNil predicate on the "model_walked" field.
func ModelWalkedNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldModelWalked))
}

// ModelFailureEQ applies the EQ predicate on the "model_failure" field.
func ModelFailureEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelFailure, v))
}

// ModelFailureNEQ applies the NEQ predicate on the "model_failure" field.
func ModelFailureNEQ(v string) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldModelFailure, v))
}

// ModelFailureIn applies the In predicate on the "model_failure" field.
func ModelFailureIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldModelFailure, vs...))
}

// ModelFailureNotIn applies the NotIn predicate on the "model_failure" field.
func ModelFailureNotIn(vs ...string) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldModelFailure, vs...))
}

// ModelFailureGT applies the GT predicate on the "model_failure" field.
func ModelFailureGT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldModelFailure, v))
}

// ModelFailureGTE applies the GTE predicate on the "model_failure" field.
func ModelFailureGTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldModelFailure, v))
}

// ModelFailureLT applies the LT predicate on the "model_failure" field.
func ModelFailureLT(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldModelFailure, v))
}

// ModelFailureLTE applies the LTE predicate on the "model_failure" field.
func ModelFailureLTE(v string) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldModelFailure, v))
}

// ModelFailureContains applies the Contains predicate on the "model_failure" field.
func ModelFailureContains(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContains(FieldModelFailure, v))
}

// ModelFailureHasPrefix applies the HasPrefix predicate on the "model_failure" field.
func ModelFailureHasPrefix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasPrefix(FieldModelFailure, v))
}

// ModelFailureHasSuffix applies the HasSuffix predicate on the "model_failure" field.
func ModelFailureHasSuffix(v string) predicate.Graph {
	return predicate.Graph(sql.FieldHasSuffix(FieldModelFailure, v))
}

// ModelFailureIsNil applies the IsNil predicate on the "model_failure" field.
func ModelFailureIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldModelFailure))
}

// ModelFailureNotNil applies the NotNil predicate on the "model_failure" field.
func ModelFailureNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldModelFailure))
}

// ModelFailureEqualFold applies the EqualFold predicate on the "model_failure" field.
func ModelFailureEqualFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldEqualFold(FieldModelFailure, v))
}

// ModelFailureContainsFold applies the ContainsFold predicate on the "model_failure" field.
func ModelFailureContainsFold(v string) predicate.Graph {
	return predicate.Graph(sql.FieldContainsFold(FieldModelFailure, v))
}

// ModelRetryAtEQ applies the EQ predicate on the "model_retry_at" field.
func ModelRetryAtEQ(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldEQ(FieldModelRetryAt, v))
}

// ModelRetryAtNEQ applies the NEQ predicate on the "model_retry_at" field.
func ModelRetryAtNEQ(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldNEQ(FieldModelRetryAt, v))
}

// ModelRetryAtIn applies the In predicate on the "model_retry_at" field.
func ModelRetryAtIn(vs ...time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldIn(FieldModelRetryAt, vs...))
}

// ModelRetryAtNotIn applies the NotIn predicate on the "model_retry_at" field.
func ModelRetryAtNotIn(vs ...time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldNotIn(FieldModelRetryAt, vs...))
}

// ModelRetryAtGT applies the GT predicate on the "model_retry_at" field.
func ModelRetryAtGT(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldGT(FieldModelRetryAt, v))
}

// ModelRetryAtGTE applies the GTE predicate on the "model_retry_at" field.
func ModelRetryAtGTE(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldGTE(FieldModelRetryAt, v))
}

// ModelRetryAtLT applies the LT predicate on the "model_retry_at" field.
func ModelRetryAtLT(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldLT(FieldModelRetryAt, v))
}

// ModelRetryAtLTE applies the LTE predicate on the "model_retry_at" field.
func ModelRetryAtLTE(v time.Time) predicate.Graph {
	return predicate.Graph(sql.FieldLTE(FieldModelRetryAt, v))
}

// ModelRetryAtIsNil applies the IsNil predicate on the "model_retry_at" field.
func ModelRetryAtIsNil() predicate.Graph {
	return predicate.Graph(sql.FieldIsNull(FieldModelRetryAt))
}

// ModelRetryAtNotNil applies the NotNil predicate on the "model_retry_at" field.
func ModelRetryAtNotNil() predicate.Graph {
	return predicate.Graph(sql.FieldNotNull(FieldModelRetryAt))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Graph) predicate.Graph {
	return predicate.Graph(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Graph) predicate.Graph {
	return predicate.Graph(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Graph) predicate.Graph {
	return predicate.Graph(sql.NotPredicates(p))
}
