// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package evaluation

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldCreatedAt, v))
}

// Name applies equality check predicate on the "name" field. It's identical to NameEQ.
func Name(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldName, v))
}

// State applies equality check predicate on the "state" field. It's identical to StateEQ.
func State(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldState, v))
}

// Version applies equality check predicate on the "version" field. It's identical to VersionEQ.
func Version(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldVersion, v))
}

// CreatedBy applies equality check predicate on the "created_by" field. It's identical to CreatedByEQ.
func CreatedBy(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldCreatedBy, v))
}

// FinishedAt applies equality check predicate on the "finished_at" field. It's identical to FinishedAtEQ.
func FinishedAt(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldFinishedAt, v))
}

// Configuration applies equality check predicate on the "configuration" field. It's identical to ConfigurationEQ.
func Configuration(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldConfiguration, v))
}

// Figures applies equality check predicate on the "figures" field. It's identical to FiguresEQ.
func Figures(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldFigures, v))
}

// Failure applies equality check predicate on the "failure" field. It's identical to FailureEQ.
func Failure(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldFailure, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldCreatedAt, v))
}

// NameEQ applies the EQ predicate on the "name" field.
func NameEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldName, v))
}

// NameNEQ applies the NEQ predicate on the "name" field.
func NameNEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldName, v))
}

// NameIn applies the In predicate on the "name" field.
func NameIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldName, vs...))
}

// NameNotIn applies the NotIn predicate on the "name" field.
func NameNotIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldName, vs...))
}

// NameGT applies the GT predicate on the "name" field.
func NameGT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldName, v))
}

// NameGTE applies the GTE predicate on the "name" field.
func NameGTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldName, v))
}

// NameLT applies the LT predicate on the "name" field.
func NameLT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldName, v))
}

// NameLTE applies the LTE predicate on the "name" field.
func NameLTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldName, v))
}

// NameContains applies the Contains predicate on the "name" field.
func NameContains(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContains(FieldName, v))
}

// NameHasPrefix applies the HasPrefix predicate on the "name" field.
func NameHasPrefix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasPrefix(FieldName, v))
}

// NameHasSuffix applies the HasSuffix predicate on the "name" field.
func NameHasSuffix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasSuffix(FieldName, v))
}

// NameEqualFold applies the EqualFold predicate on the "name" field.
func NameEqualFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEqualFold(FieldName, v))
}

// NameContainsFold applies the ContainsFold predicate on the "name" field.
func NameContainsFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContainsFold(FieldName, v))
}

// StateEQ applies the EQ predicate on the "state" field.
func StateEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldState, v))
}

// StateNEQ applies the NEQ predicate on the "state" field.
func StateNEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldState, v))
}

// StateIn applies the In predicate on the "state" field.
func StateIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldState, vs...))
}

// StateNotIn applies the NotIn predicate on the "state" field.
func StateNotIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldState, vs...))
}

// StateGT applies the GT predicate on the "state" field.
func StateGT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldState, v))
}

// StateGTE applies the GTE predicate on the "state" field.
func StateGTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldState, v))
}

// StateLT applies the LT predicate on the "state" field.
func StateLT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldState, v))
}

// StateLTE applies the LTE predicate on the "state" field.
func StateLTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldState, v))
}

// StateContains applies the Contains predicate on the "state" field.
func StateContains(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContains(FieldState, v))
}

// StateHasPrefix applies the HasPrefix predicate on the "state" field.
func StateHasPrefix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasPrefix(FieldState, v))
}

// StateHasSuffix applies the HasSuffix predicate on the "state" field.
func StateHasSuffix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasSuffix(FieldState, v))
}

// StateEqualFold applies the EqualFold predicate on the "state" field.
func StateEqualFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEqualFold(FieldState, v))
}

// StateContainsFold applies the ContainsFold predicate on the "state" field.
func StateContainsFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContainsFold(FieldState, v))
}

// VersionEQ applies the EQ predicate on the "version" field.
func VersionEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldVersion, v))
}

// VersionNEQ applies the NEQ predicate on the "version" field.
func VersionNEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldVersion, v))
}

// VersionIn applies the In predicate on the "version" field.
func VersionIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldVersion, vs...))
}

// VersionNotIn applies the NotIn predicate on the "version" field.
func VersionNotIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldVersion, vs...))
}

// VersionGT applies the GT predicate on the "version" field.
func VersionGT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldVersion, v))
}

// VersionGTE applies the GTE predicate on the "version" field.
func VersionGTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldVersion, v))
}

// VersionLT applies the LT predicate on the "version" field.
func VersionLT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldVersion, v))
}

// VersionLTE applies the LTE predicate on the "version" field.
func VersionLTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldVersion, v))
}

// VersionContains applies the Contains predicate on the "version" field.
func VersionContains(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContains(FieldVersion, v))
}

// VersionHasPrefix applies the HasPrefix predicate on the "version" field.
func VersionHasPrefix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasPrefix(FieldVersion, v))
}

// VersionHasSuffix applies the HasSuffix predicate on the "version" field.
func VersionHasSuffix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasSuffix(FieldVersion, v))
}

// VersionEqualFold applies the EqualFold predicate on the "version" field.
func VersionEqualFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEqualFold(FieldVersion, v))
}

// VersionContainsFold applies the ContainsFold predicate on the "version" field.
func VersionContainsFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContainsFold(FieldVersion, v))
}

// CreatedByEQ applies the EQ predicate on the "created_by" field.
func CreatedByEQ(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldCreatedBy, v))
}

// CreatedByNEQ applies the NEQ predicate on the "created_by" field.
func CreatedByNEQ(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldCreatedBy, v))
}

// CreatedByIn applies the In predicate on the "created_by" field.
func CreatedByIn(vs ...key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldCreatedBy, vs...))
}

// CreatedByNotIn applies the NotIn predicate on the "created_by" field.
func CreatedByNotIn(vs ...key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldCreatedBy, vs...))
}

// CreatedByGT applies the GT predicate on the "created_by" field.
func CreatedByGT(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldCreatedBy, v))
}

// CreatedByGTE applies the GTE predicate on the "created_by" field.
func CreatedByGTE(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldCreatedBy, v))
}

// CreatedByLT applies the LT predicate on the "created_by" field.
func CreatedByLT(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldCreatedBy, v))
}

// CreatedByLTE applies the LTE predicate on the "created_by" field.
func CreatedByLTE(v key.ID) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldCreatedBy, v))
}

// FinishedAtEQ applies the EQ predicate on the "finished_at" field.
func FinishedAtEQ(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldFinishedAt, v))
}

// FinishedAtNEQ applies the NEQ predicate on the "finished_at" field.
func FinishedAtNEQ(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldFinishedAt, v))
}

// FinishedAtIn applies the In predicate on the "finished_at" field.
func FinishedAtIn(vs ...time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldFinishedAt, vs...))
}

// FinishedAtNotIn applies the NotIn predicate on the "finished_at" field.
func FinishedAtNotIn(vs ...time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldFinishedAt, vs...))
}

// FinishedAtGT applies the GT predicate on the "finished_at" field.
func FinishedAtGT(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldFinishedAt, v))
}

// FinishedAtGTE applies the GTE predicate on the "finished_at" field.
func FinishedAtGTE(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldFinishedAt, v))
}

// FinishedAtLT applies the LT predicate on the "finished_at" field.
func FinishedAtLT(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldFinishedAt, v))
}

// FinishedAtLTE applies the LTE predicate on the "finished_at" field.
func FinishedAtLTE(v time.Time) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldFinishedAt, v))
}

// FinishedAtIsNil applies the IsNil predicate on the "finished_at" field.
func FinishedAtIsNil() predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIsNull(FieldFinishedAt))
}

// FinishedAtNotNil applies the NotNil predicate on the "finished_at" field.
func FinishedAtNotNil() predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotNull(FieldFinishedAt))
}

// ConfigurationEQ applies the EQ predicate on the "configuration" field.
func ConfigurationEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldConfiguration, v))
}

// ConfigurationNEQ applies the NEQ predicate on the "configuration" field.
func ConfigurationNEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldConfiguration, v))
}

// ConfigurationIn applies the In predicate on the "configuration" field.
func ConfigurationIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldConfiguration, vs...))
}

// ConfigurationNotIn applies the NotIn predicate on the "configuration" field.
func ConfigurationNotIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldConfiguration, vs...))
}

// ConfigurationGT applies the GT predicate on the "configuration" field.
func ConfigurationGT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldConfiguration, v))
}

// ConfigurationGTE applies the GTE predicate on the "configuration" field.
func ConfigurationGTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldConfiguration, v))
}

// ConfigurationLT applies the LT predicate on the "configuration" field.
func ConfigurationLT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldConfiguration, v))
}

// ConfigurationLTE applies the LTE predicate on the "configuration" field.
func ConfigurationLTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldConfiguration, v))
}

// ConfigurationContains applies the Contains predicate on the "configuration" field.
func ConfigurationContains(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContains(FieldConfiguration, v))
}

// ConfigurationHasPrefix applies the HasPrefix predicate on the "configuration" field.
func ConfigurationHasPrefix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasPrefix(FieldConfiguration, v))
}

// ConfigurationHasSuffix applies the HasSuffix predicate on the "configuration" field.
func ConfigurationHasSuffix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasSuffix(FieldConfiguration, v))
}

// ConfigurationEqualFold applies the EqualFold predicate on the "configuration" field.
func ConfigurationEqualFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEqualFold(FieldConfiguration, v))
}

// ConfigurationContainsFold applies the ContainsFold predicate on the "configuration" field.
func ConfigurationContainsFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContainsFold(FieldConfiguration, v))
}

// FiguresEQ applies the EQ predicate on the "figures" field.
func FiguresEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldFigures, v))
}

// FiguresNEQ applies the NEQ predicate on the "figures" field.
func FiguresNEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldFigures, v))
}

// FiguresIn applies the In predicate on the "figures" field.
func FiguresIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldFigures, vs...))
}

// FiguresNotIn applies the NotIn predicate on the "figures" field.
func FiguresNotIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldFigures, vs...))
}

// FiguresGT applies the GT predicate on the "figures" field.
func FiguresGT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldFigures, v))
}

// FiguresGTE applies the GTE predicate on the "figures" field.
func FiguresGTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldFigures, v))
}

// FiguresLT applies the LT predicate on the "figures" field.
func FiguresLT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldFigures, v))
}

// FiguresLTE applies the LTE predicate on the "figures" field.
func FiguresLTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldFigures, v))
}

// FiguresContains applies the Contains predicate on the "figures" field.
func FiguresContains(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContains(FieldFigures, v))
}

// FiguresHasPrefix applies the HasPrefix predicate on the "figures" field.
func FiguresHasPrefix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasPrefix(FieldFigures, v))
}

// FiguresHasSuffix applies the HasSuffix predicate on the "figures" field.
func FiguresHasSuffix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasSuffix(FieldFigures, v))
}

// FiguresEqualFold applies the EqualFold predicate on the "figures" field.
func FiguresEqualFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEqualFold(FieldFigures, v))
}

// FiguresContainsFold applies the ContainsFold predicate on the "figures" field.
func FiguresContainsFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContainsFold(FieldFigures, v))
}

// FailureEQ applies the EQ predicate on the "failure" field.
func FailureEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEQ(FieldFailure, v))
}

// FailureNEQ applies the NEQ predicate on the "failure" field.
func FailureNEQ(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNEQ(FieldFailure, v))
}

// FailureIn applies the In predicate on the "failure" field.
func FailureIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIn(FieldFailure, vs...))
}

// FailureNotIn applies the NotIn predicate on the "failure" field.
func FailureNotIn(vs ...string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotIn(FieldFailure, vs...))
}

// FailureGT applies the GT predicate on the "failure" field.
func FailureGT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGT(FieldFailure, v))
}

// FailureGTE applies the GTE predicate on the "failure" field.
func FailureGTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldGTE(FieldFailure, v))
}

// FailureLT applies the LT predicate on the "failure" field.
func FailureLT(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLT(FieldFailure, v))
}

// FailureLTE applies the LTE predicate on the "failure" field.
func FailureLTE(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldLTE(FieldFailure, v))
}

// FailureContains applies the Contains predicate on the "failure" field.
func FailureContains(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContains(FieldFailure, v))
}

// FailureHasPrefix applies the HasPrefix predicate on the "failure" field.
func FailureHasPrefix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasPrefix(FieldFailure, v))
}

// FailureHasSuffix applies the HasSuffix predicate on the "failure" field.
func FailureHasSuffix(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldHasSuffix(FieldFailure, v))
}

// FailureIsNil applies the IsNil predicate on the "failure" field.
func FailureIsNil() predicate.Evaluation {
	return predicate.Evaluation(sql.FieldIsNull(FieldFailure))
}

// FailureNotNil applies the NotNil predicate on the "failure" field.
func FailureNotNil() predicate.Evaluation {
	return predicate.Evaluation(sql.FieldNotNull(FieldFailure))
}

// FailureEqualFold applies the EqualFold predicate on the "failure" field.
func FailureEqualFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldEqualFold(FieldFailure, v))
}

// FailureContainsFold applies the ContainsFold predicate on the "failure" field.
func FailureContainsFold(v string) predicate.Evaluation {
	return predicate.Evaluation(sql.FieldContainsFold(FieldFailure, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Evaluation) predicate.Evaluation {
	return predicate.Evaluation(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Evaluation) predicate.Evaluation {
	return predicate.Evaluation(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Evaluation) predicate.Evaluation {
	return predicate.Evaluation(sql.NotPredicates(p))
}
