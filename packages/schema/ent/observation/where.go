// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package observation

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldCreatedAt, v))
}

// Length applies equality check predicate on the "length" field. It's identical to LengthEQ.
func Length(v int) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldLength, v))
}

// Found applies equality check predicate on the "found" field. It's identical to FoundEQ.
func Found(v int) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldFound, v))
}

// Declined applies equality check predicate on the "declined" field. It's identical to DeclinedEQ.
func Declined(v bool) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldDeclined, v))
}

// TopScore applies equality check predicate on the "top_score" field. It's identical to TopScoreEQ.
func TopScore(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldTopScore, v))
}

// Coverage applies equality check predicate on the "coverage" field. It's identical to CoverageEQ.
func Coverage(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldCoverage, v))
}

// Topics applies equality check predicate on the "topics" field. It's identical to TopicsEQ.
func Topics(v []byte) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldTopics, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldCreatedAt, v))
}

// LengthEQ applies the EQ predicate on the "length" field.
func LengthEQ(v int) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldLength, v))
}

// LengthNEQ applies the NEQ predicate on the "length" field.
func LengthNEQ(v int) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldLength, v))
}

// LengthIn applies the In predicate on the "length" field.
func LengthIn(vs ...int) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldLength, vs...))
}

// LengthNotIn applies the NotIn predicate on the "length" field.
func LengthNotIn(vs ...int) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldLength, vs...))
}

// LengthGT applies the GT predicate on the "length" field.
func LengthGT(v int) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldLength, v))
}

// LengthGTE applies the GTE predicate on the "length" field.
func LengthGTE(v int) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldLength, v))
}

// LengthLT applies the LT predicate on the "length" field.
func LengthLT(v int) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldLength, v))
}

// LengthLTE applies the LTE predicate on the "length" field.
func LengthLTE(v int) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldLength, v))
}

// FoundEQ applies the EQ predicate on the "found" field.
func FoundEQ(v int) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldFound, v))
}

// FoundNEQ applies the NEQ predicate on the "found" field.
func FoundNEQ(v int) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldFound, v))
}

// FoundIn applies the In predicate on the "found" field.
func FoundIn(vs ...int) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldFound, vs...))
}

// FoundNotIn applies the NotIn predicate on the "found" field.
func FoundNotIn(vs ...int) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldFound, vs...))
}

// FoundGT applies the GT predicate on the "found" field.
func FoundGT(v int) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldFound, v))
}

// FoundGTE applies the GTE predicate on the "found" field.
func FoundGTE(v int) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldFound, v))
}

// FoundLT applies the LT predicate on the "found" field.
func FoundLT(v int) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldFound, v))
}

// FoundLTE applies the LTE predicate on the "found" field.
func FoundLTE(v int) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldFound, v))
}

// DeclinedEQ applies the EQ predicate on the "declined" field.
func DeclinedEQ(v bool) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldDeclined, v))
}

// DeclinedNEQ applies the NEQ predicate on the "declined" field.
func DeclinedNEQ(v bool) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldDeclined, v))
}

// TopScoreEQ applies the EQ predicate on the "top_score" field.
func TopScoreEQ(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldTopScore, v))
}

// TopScoreNEQ applies the NEQ predicate on the "top_score" field.
func TopScoreNEQ(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldTopScore, v))
}

// TopScoreIn applies the In predicate on the "top_score" field.
func TopScoreIn(vs ...float64) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldTopScore, vs...))
}

// TopScoreNotIn applies the NotIn predicate on the "top_score" field.
func TopScoreNotIn(vs ...float64) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldTopScore, vs...))
}

// TopScoreGT applies the GT predicate on the "top_score" field.
func TopScoreGT(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldTopScore, v))
}

// TopScoreGTE applies the GTE predicate on the "top_score" field.
func TopScoreGTE(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldTopScore, v))
}

// TopScoreLT applies the LT predicate on the "top_score" field.
func TopScoreLT(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldTopScore, v))
}

// TopScoreLTE applies the LTE predicate on the "top_score" field.
func TopScoreLTE(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldTopScore, v))
}

// CoverageEQ applies the EQ predicate on the "coverage" field.
func CoverageEQ(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldCoverage, v))
}

// CoverageNEQ applies the NEQ predicate on the "coverage" field.
func CoverageNEQ(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldCoverage, v))
}

// CoverageIn applies the In predicate on the "coverage" field.
func CoverageIn(vs ...float64) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldCoverage, vs...))
}

// CoverageNotIn applies the NotIn predicate on the "coverage" field.
func CoverageNotIn(vs ...float64) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldCoverage, vs...))
}

// CoverageGT applies the GT predicate on the "coverage" field.
func CoverageGT(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldCoverage, v))
}

// CoverageGTE applies the GTE predicate on the "coverage" field.
func CoverageGTE(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldCoverage, v))
}

// CoverageLT applies the LT predicate on the "coverage" field.
func CoverageLT(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldCoverage, v))
}

// CoverageLTE applies the LTE predicate on the "coverage" field.
func CoverageLTE(v float64) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldCoverage, v))
}

// TopicsEQ applies the EQ predicate on the "topics" field.
func TopicsEQ(v []byte) predicate.Observation {
	return predicate.Observation(sql.FieldEQ(FieldTopics, v))
}

// TopicsNEQ applies the NEQ predicate on the "topics" field.
func TopicsNEQ(v []byte) predicate.Observation {
	return predicate.Observation(sql.FieldNEQ(FieldTopics, v))
}

// TopicsIn applies the In predicate on the "topics" field.
func TopicsIn(vs ...[]byte) predicate.Observation {
	return predicate.Observation(sql.FieldIn(FieldTopics, vs...))
}

// TopicsNotIn applies the NotIn predicate on the "topics" field.
func TopicsNotIn(vs ...[]byte) predicate.Observation {
	return predicate.Observation(sql.FieldNotIn(FieldTopics, vs...))
}

// TopicsGT applies the GT predicate on the "topics" field.
func TopicsGT(v []byte) predicate.Observation {
	return predicate.Observation(sql.FieldGT(FieldTopics, v))
}

// TopicsGTE applies the GTE predicate on the "topics" field.
func TopicsGTE(v []byte) predicate.Observation {
	return predicate.Observation(sql.FieldGTE(FieldTopics, v))
}

// TopicsLT applies the LT predicate on the "topics" field.
func TopicsLT(v []byte) predicate.Observation {
	return predicate.Observation(sql.FieldLT(FieldTopics, v))
}

// TopicsLTE applies the LTE predicate on the "topics" field.
func TopicsLTE(v []byte) predicate.Observation {
	return predicate.Observation(sql.FieldLTE(FieldTopics, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Observation) predicate.Observation {
	return predicate.Observation(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Observation) predicate.Observation {
	return predicate.Observation(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Observation) predicate.Observation {
	return predicate.Observation(sql.NotPredicates(p))
}
