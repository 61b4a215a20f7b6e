// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package evaluationresult

import (
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldOrgID, v))
}

// EvaluationID applies equality check predicate on the "evaluation_id" field. It's identical to EvaluationIDEQ.
func EvaluationID(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldEvaluationID, v))
}

// Query applies equality check predicate on the "query" field. It's identical to QueryEQ.
func Query(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldQuery, v))
}

// Measures applies equality check predicate on the "measures" field. It's identical to MeasuresEQ.
func Measures(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldMeasures, v))
}

// Ranking applies equality check predicate on the "ranking" field. It's identical to RankingEQ.
func Ranking(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldRanking, v))
}

// TookUs applies equality check predicate on the "took_us" field. It's identical to TookUsEQ.
func TookUs(v int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldTookUs, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLTE(FieldOrgID, v))
}

// EvaluationIDEQ applies the EQ predicate on the "evaluation_id" field.
func EvaluationIDEQ(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldEvaluationID, v))
}

// EvaluationIDNEQ applies the NEQ predicate on the "evaluation_id" field.
func EvaluationIDNEQ(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNEQ(FieldEvaluationID, v))
}

// EvaluationIDIn applies the In predicate on the "evaluation_id" field.
func EvaluationIDIn(vs ...key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldIn(FieldEvaluationID, vs...))
}

// EvaluationIDNotIn applies the NotIn predicate on the "evaluation_id" field.
func EvaluationIDNotIn(vs ...key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNotIn(FieldEvaluationID, vs...))
}

// EvaluationIDGT applies the GT predicate on the "evaluation_id" field.
func EvaluationIDGT(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGT(FieldEvaluationID, v))
}

// EvaluationIDGTE applies the GTE predicate on the "evaluation_id" field.
func EvaluationIDGTE(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGTE(FieldEvaluationID, v))
}

// EvaluationIDLT applies the LT predicate on the "evaluation_id" field.
func EvaluationIDLT(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLT(FieldEvaluationID, v))
}

// EvaluationIDLTE applies the LTE predicate on the "evaluation_id" field.
func EvaluationIDLTE(v key.ID) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLTE(FieldEvaluationID, v))
}

// QueryEQ applies the EQ predicate on the "query" field.
func QueryEQ(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldQuery, v))
}

// QueryNEQ applies the NEQ predicate on the "query" field.
func QueryNEQ(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNEQ(FieldQuery, v))
}

// QueryIn applies the In predicate on the "query" field.
func QueryIn(vs ...string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldIn(FieldQuery, vs...))
}

// QueryNotIn applies the NotIn predicate on the "query" field.
func QueryNotIn(vs ...string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNotIn(FieldQuery, vs...))
}

// QueryGT applies the GT predicate on the "query" field.
func QueryGT(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGT(FieldQuery, v))
}

// QueryGTE applies the GTE predicate on the "query" field.
func QueryGTE(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGTE(FieldQuery, v))
}

// QueryLT applies the LT predicate on the "query" field.
func QueryLT(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLT(FieldQuery, v))
}

// QueryLTE applies the LTE predicate on the "query" field.
func QueryLTE(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLTE(FieldQuery, v))
}

// QueryContains applies the Contains predicate on the "query" field.
func QueryContains(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldContains(FieldQuery, v))
}

// QueryHasPrefix applies the HasPrefix predicate on the "query" field.
func QueryHasPrefix(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldHasPrefix(FieldQuery, v))
}

// QueryHasSuffix applies the HasSuffix predicate on the "query" field.
func QueryHasSuffix(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldHasSuffix(FieldQuery, v))
}

// QueryEqualFold applies the EqualFold predicate on the "query" field.
func QueryEqualFold(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEqualFold(FieldQuery, v))
}

// QueryContainsFold applies the ContainsFold predicate on the "query" field.
func QueryContainsFold(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldContainsFold(FieldQuery, v))
}

// MeasuresEQ applies the EQ predicate on the "measures" field.
func MeasuresEQ(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldMeasures, v))
}

// MeasuresNEQ applies the NEQ predicate on the "measures" field.
func MeasuresNEQ(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNEQ(FieldMeasures, v))
}

// MeasuresIn applies the In predicate on the "measures" field.
func MeasuresIn(vs ...string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldIn(FieldMeasures, vs...))
}

// MeasuresNotIn applies the NotIn predicate on the "measures" field.
func MeasuresNotIn(vs ...string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNotIn(FieldMeasures, vs...))
}

// MeasuresGT applies the GT predicate on the "measures" field.
func MeasuresGT(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGT(FieldMeasures, v))
}

// MeasuresGTE applies the GTE predicate on the "measures" field.
func MeasuresGTE(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGTE(FieldMeasures, v))
}

// MeasuresLT applies the LT predicate on the "measures" field.
func MeasuresLT(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLT(FieldMeasures, v))
}

// MeasuresLTE applies the LTE predicate on the "measures" field.
func MeasuresLTE(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLTE(FieldMeasures, v))
}

// MeasuresContains applies the Contains predicate on the "measures" field.
func MeasuresContains(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldContains(FieldMeasures, v))
}

// MeasuresHasPrefix applies the HasPrefix predicate on the "measures" field.
func MeasuresHasPrefix(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldHasPrefix(FieldMeasures, v))
}

// MeasuresHasSuffix applies the HasSuffix predicate on the "measures" field.
func MeasuresHasSuffix(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldHasSuffix(FieldMeasures, v))
}

// MeasuresEqualFold applies the EqualFold predicate on the "measures" field.
func MeasuresEqualFold(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEqualFold(FieldMeasures, v))
}

// MeasuresContainsFold applies the ContainsFold predicate on the "measures" field.
func MeasuresContainsFold(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldContainsFold(FieldMeasures, v))
}

// RankingEQ applies the EQ predicate on the "ranking" field.
func RankingEQ(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldRanking, v))
}

// RankingNEQ applies the NEQ predicate on the "ranking" field.
func RankingNEQ(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNEQ(FieldRanking, v))
}

// RankingIn applies the In predicate on the "ranking" field.
func RankingIn(vs ...string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldIn(FieldRanking, vs...))
}

// RankingNotIn applies the NotIn predicate on the "ranking" field.
func RankingNotIn(vs ...string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNotIn(FieldRanking, vs...))
}

// RankingGT applies the GT predicate on the "ranking" field.
func RankingGT(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGT(FieldRanking, v))
}

// RankingGTE applies the GTE predicate on the "ranking" field.
func RankingGTE(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGTE(FieldRanking, v))
}

// RankingLT applies the LT predicate on the "ranking" field.
func RankingLT(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLT(FieldRanking, v))
}

// RankingLTE applies the LTE predicate on the "ranking" field.
func RankingLTE(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLTE(FieldRanking, v))
}

// RankingContains applies the Contains predicate on the "ranking" field.
func RankingContains(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldContains(FieldRanking, v))
}

// RankingHasPrefix applies the HasPrefix predicate on the "ranking" field.
func RankingHasPrefix(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldHasPrefix(FieldRanking, v))
}

// RankingHasSuffix applies the HasSuffix predicate on the "ranking" field.
func RankingHasSuffix(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldHasSuffix(FieldRanking, v))
}

// RankingEqualFold applies the EqualFold predicate on the "ranking" field.
func RankingEqualFold(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEqualFold(FieldRanking, v))
}

// RankingContainsFold applies the ContainsFold predicate on the "ranking" field.
func RankingContainsFold(v string) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldContainsFold(FieldRanking, v))
}

// TookUsEQ applies the EQ predicate on the "took_us" field.
func TookUsEQ(v int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldEQ(FieldTookUs, v))
}

// TookUsNEQ applies the NEQ predicate on the "took_us" field.
func TookUsNEQ(v int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNEQ(FieldTookUs, v))
}

// TookUsIn applies the In predicate on the "took_us" field.
func TookUsIn(vs ...int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldIn(FieldTookUs, vs...))
}

// TookUsNotIn applies the NotIn predicate on the "took_us" field.
func TookUsNotIn(vs ...int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldNotIn(FieldTookUs, vs...))
}

// TookUsGT applies the GT predicate on the "took_us" field.
func TookUsGT(v int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGT(FieldTookUs, v))
}

// TookUsGTE applies the GTE predicate on the "took_us" field.
func TookUsGTE(v int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldGTE(FieldTookUs, v))
}

// TookUsLT applies the LT predicate on the "took_us" field.
func TookUsLT(v int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLT(FieldTookUs, v))
}

// TookUsLTE applies the LTE predicate on the "took_us" field.
func TookUsLTE(v int64) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.FieldLTE(FieldTookUs, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.EvaluationResult) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.EvaluationResult) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.EvaluationResult) predicate.EvaluationResult {
	return predicate.EvaluationResult(sql.NotPredicates(p))
}
