// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package driftalarm

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldCreatedAt, v))
}

// Measure applies equality check predicate on the "measure" field. It's identical to MeasureEQ.
func Measure(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldMeasure, v))
}

// Test applies equality check predicate on the "test" field. It's identical to TestEQ.
func Test(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldTest, v))
}

// Statistic applies equality check predicate on the "statistic" field. It's identical to StatisticEQ.
func Statistic(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldStatistic, v))
}

// Threshold applies equality check predicate on the "threshold" field. It's identical to ThresholdEQ.
func Threshold(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldThreshold, v))
}

// ReferenceFrom applies equality check predicate on the "reference_from" field. It's identical to ReferenceFromEQ.
func ReferenceFrom(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldReferenceFrom, v))
}

// ReferenceTo applies equality check predicate on the "reference_to" field. It's identical to ReferenceToEQ.
func ReferenceTo(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldReferenceTo, v))
}

// WindowFrom applies equality check predicate on the "window_from" field. It's identical to WindowFromEQ.
func WindowFrom(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldWindowFrom, v))
}

// WindowTo applies equality check predicate on the "window_to" field. It's identical to WindowToEQ.
func WindowTo(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldWindowTo, v))
}

// Samples applies equality check predicate on the "samples" field. It's identical to SamplesEQ.
func Samples(v int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldSamples, v))
}

// EndedAt applies equality check predicate on the "ended_at" field. It's identical to EndedAtEQ.
func EndedAt(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldEndedAt, v))
}

// AcknowledgedBy applies equality check predicate on the "acknowledged_by" field. It's identical to AcknowledgedByEQ.
func AcknowledgedBy(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldAcknowledgedBy, v))
}

// AcknowledgedAt applies equality check predicate on the "acknowledged_at" field. It's identical to AcknowledgedAtEQ.
func AcknowledgedAt(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldAcknowledgedAt, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldCreatedAt, v))
}

// MeasureEQ applies the EQ predicate on the "measure" field.
func MeasureEQ(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldMeasure, v))
}

// MeasureNEQ applies the NEQ predicate on the "measure" field.
func MeasureNEQ(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldMeasure, v))
}

// MeasureIn applies the In predicate on the "measure" field.
func MeasureIn(vs ...string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldMeasure, vs...))
}

// MeasureNotIn applies the NotIn predicate on the "measure" field.
func MeasureNotIn(vs ...string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldMeasure, vs...))
}

// MeasureGT applies the GT predicate on the "measure" field.
func MeasureGT(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldMeasure, v))
}

// MeasureGTE applies the GTE predicate on the "measure" field.
func MeasureGTE(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldMeasure, v))
}

// MeasureLT applies the LT predicate on the "measure" field.
func MeasureLT(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldMeasure, v))
}

// MeasureLTE applies the LTE predicate on the "measure" field.
func MeasureLTE(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldMeasure, v))
}

// MeasureContains applies the Contains predicate on the "measure" field.
func MeasureContains(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldContains(FieldMeasure, v))
}

// MeasureHasPrefix applies the HasPrefix predicate on the "measure" field.
func MeasureHasPrefix(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldHasPrefix(FieldMeasure, v))
}

// MeasureHasSuffix applies the HasSuffix predicate on the "measure" field.
func MeasureHasSuffix(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldHasSuffix(FieldMeasure, v))
}

// MeasureEqualFold applies the EqualFold predicate on the "measure" field.
func MeasureEqualFold(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEqualFold(FieldMeasure, v))
}

// MeasureContainsFold applies the ContainsFold predicate on the "measure" field.
func MeasureContainsFold(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldContainsFold(FieldMeasure, v))
}

// TestEQ applies the EQ predicate on the "test" field.
func TestEQ(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldTest, v))
}

// TestNEQ applies the NEQ predicate on the "test" field.
func TestNEQ(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldTest, v))
}

// TestIn applies the In predicate on the "test" field.
func TestIn(vs ...string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldTest, vs...))
}

// TestNotIn applies the NotIn predicate on the "test" field.
func TestNotIn(vs ...string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldTest, vs...))
}

// TestGT applies the GT predicate on the "test" field.
func TestGT(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldTest, v))
}

// TestGTE applies the GTE predicate on the "test" field.
func TestGTE(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldTest, v))
}

// TestLT applies the LT predicate on the "test" field.
func TestLT(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldTest, v))
}

// TestLTE applies the LTE predicate on the "test" field.
func TestLTE(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldTest, v))
}

// TestContains applies the Contains predicate on the "test" field.
func TestContains(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldContains(FieldTest, v))
}

// TestHasPrefix applies the HasPrefix predicate on the "test" field.
func TestHasPrefix(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldHasPrefix(FieldTest, v))
}

// TestHasSuffix applies the HasSuffix predicate on the "test" field.
func TestHasSuffix(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldHasSuffix(FieldTest, v))
}

// TestEqualFold applies the EqualFold predicate on the "test" field.
func TestEqualFold(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEqualFold(FieldTest, v))
}

// TestContainsFold applies the ContainsFold predicate on the "test" field.
func TestContainsFold(v string) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldContainsFold(FieldTest, v))
}

// StatisticEQ applies the EQ predicate on the "statistic" field.
func StatisticEQ(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldStatistic, v))
}

// StatisticNEQ applies the NEQ predicate on the "statistic" field.
func StatisticNEQ(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldStatistic, v))
}

// StatisticIn applies the In predicate on the "statistic" field.
func StatisticIn(vs ...float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldStatistic, vs...))
}

// StatisticNotIn applies the NotIn predicate on the "statistic" field.
func StatisticNotIn(vs ...float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldStatistic, vs...))
}

// StatisticGT applies the GT predicate on the "statistic" field.
func StatisticGT(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldStatistic, v))
}

// StatisticGTE applies the GTE predicate on the "statistic" field.
func StatisticGTE(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldStatistic, v))
}

// StatisticLT applies the LT predicate on the "statistic" field.
func StatisticLT(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldStatistic, v))
}

// StatisticLTE applies the LTE predicate on the "statistic" field.
func StatisticLTE(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldStatistic, v))
}

// ThresholdEQ applies the EQ predicate on the "threshold" field.
func ThresholdEQ(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldThreshold, v))
}

// ThresholdNEQ applies the NEQ predicate on the "threshold" field.
func ThresholdNEQ(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldThreshold, v))
}

// ThresholdIn applies the In predicate on the "threshold" field.
func ThresholdIn(vs ...float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldThreshold, vs...))
}

// ThresholdNotIn applies the NotIn predicate on the "threshold" field.
func ThresholdNotIn(vs ...float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldThreshold, vs...))
}

// ThresholdGT applies the GT predicate on the "threshold" field.
func ThresholdGT(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldThreshold, v))
}

// ThresholdGTE applies the GTE predicate on the "threshold" field.
func ThresholdGTE(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldThreshold, v))
}

// ThresholdLT applies the LT predicate on the "threshold" field.
func ThresholdLT(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldThreshold, v))
}

// ThresholdLTE applies the LTE predicate on the "threshold" field.
func ThresholdLTE(v float64) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldThreshold, v))
}

// ReferenceFromEQ applies the EQ predicate on the "reference_from" field.
func ReferenceFromEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldReferenceFrom, v))
}

// ReferenceFromNEQ applies the NEQ predicate on the "reference_from" field.
func ReferenceFromNEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldReferenceFrom, v))
}

// ReferenceFromIn applies the In predicate on the "reference_from" field.
func ReferenceFromIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldReferenceFrom, vs...))
}

// ReferenceFromNotIn applies the NotIn predicate on the "reference_from" field.
func ReferenceFromNotIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldReferenceFrom, vs...))
}

// ReferenceFromGT applies the GT predicate on the "reference_from" field.
func ReferenceFromGT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldReferenceFrom, v))
}

// ReferenceFromGTE applies the GTE predicate on the "reference_from" field.
func ReferenceFromGTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldReferenceFrom, v))
}

// ReferenceFromLT applies the LT predicate on the "reference_from" field.
func ReferenceFromLT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldReferenceFrom, v))
}

// ReferenceFromLTE applies the LTE predicate on the "reference_from" field.
func ReferenceFromLTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldReferenceFrom, v))
}

// ReferenceToEQ applies the EQ predicate on the "reference_to" field.
func ReferenceToEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldReferenceTo, v))
}

// ReferenceToNEQ applies the NEQ predicate on the "reference_to" field.
func ReferenceToNEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldReferenceTo, v))
}

// ReferenceToIn applies the In predicate on the "reference_to" field.
func ReferenceToIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldReferenceTo, vs...))
}

// ReferenceToNotIn applies the NotIn predicate on the "reference_to" field.
func ReferenceToNotIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldReferenceTo, vs...))
}

// ReferenceToGT applies the GT predicate on the "reference_to" field.
func ReferenceToGT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldReferenceTo, v))
}

// ReferenceToGTE applies the GTE predicate on the "reference_to" field.
func ReferenceToGTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldReferenceTo, v))
}

// ReferenceToLT applies the LT predicate on the "reference_to" field.
func ReferenceToLT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldReferenceTo, v))
}

// ReferenceToLTE applies the LTE predicate on the "reference_to" field.
func ReferenceToLTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldReferenceTo, v))
}

// WindowFromEQ applies the EQ predicate on the "window_from" field.
func WindowFromEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldWindowFrom, v))
}

// WindowFromNEQ applies the NEQ predicate on the "window_from" field.
func WindowFromNEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldWindowFrom, v))
}

// WindowFromIn applies the In predicate on the "window_from" field.
func WindowFromIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldWindowFrom, vs...))
}

// WindowFromNotIn applies the NotIn predicate on the "window_from" field.
func WindowFromNotIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldWindowFrom, vs...))
}

// WindowFromGT applies the GT predicate on the "window_from" field.
func WindowFromGT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldWindowFrom, v))
}

// WindowFromGTE applies the GTE predicate on the "window_from" field.
func WindowFromGTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldWindowFrom, v))
}

// WindowFromLT applies the LT predicate on the "window_from" field.
func WindowFromLT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldWindowFrom, v))
}

// WindowFromLTE applies the LTE predicate on the "window_from" field.
func WindowFromLTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldWindowFrom, v))
}

// WindowToEQ applies the EQ predicate on the "window_to" field.
func WindowToEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldWindowTo, v))
}

// WindowToNEQ applies the NEQ predicate on the "window_to" field.
func WindowToNEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldWindowTo, v))
}

// WindowToIn applies the In predicate on the "window_to" field.
func WindowToIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldWindowTo, vs...))
}

// WindowToNotIn applies the NotIn predicate on the "window_to" field.
func WindowToNotIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldWindowTo, vs...))
}

// WindowToGT applies the GT predicate on the "window_to" field.
func WindowToGT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldWindowTo, v))
}

// WindowToGTE applies the GTE predicate on the "window_to" field.
func WindowToGTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldWindowTo, v))
}

// WindowToLT applies the LT predicate on the "window_to" field.
func WindowToLT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldWindowTo, v))
}

// WindowToLTE applies the LTE predicate on the "window_to" field.
func WindowToLTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldWindowTo, v))
}

// SamplesEQ applies the EQ predicate on the "samples" field.
func SamplesEQ(v int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldSamples, v))
}

// SamplesNEQ applies the NEQ predicate on the "samples" field.
func SamplesNEQ(v int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldSamples, v))
}

// SamplesIn applies the In predicate on the "samples" field.
func SamplesIn(vs ...int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldSamples, vs...))
}

// SamplesNotIn applies the NotIn predicate on the "samples" field.
func SamplesNotIn(vs ...int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldSamples, vs...))
}

// SamplesGT applies the GT predicate on the "samples" field.
func SamplesGT(v int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldSamples, v))
}

// SamplesGTE applies the GTE predicate on the "samples" field.
func SamplesGTE(v int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldSamples, v))
}

// SamplesLT applies the LT predicate on the "samples" field.
func SamplesLT(v int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldSamples, v))
}

// SamplesLTE applies the LTE predicate on the "samples" field.
func SamplesLTE(v int) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldSamples, v))
}

// EndedAtEQ applies the EQ predicate on the "ended_at" field.
func EndedAtEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldEndedAt, v))
}

// EndedAtNEQ applies the NEQ predicate on the "ended_at" field.
func EndedAtNEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldEndedAt, v))
}

// EndedAtIn applies the In predicate on the "ended_at" field.
func EndedAtIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldEndedAt, vs...))
}

// EndedAtNotIn applies the NotIn predicate on the "ended_at" field.
func EndedAtNotIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldEndedAt, vs...))
}

// EndedAtGT applies the GT predicate on the "ended_at" field.
func EndedAtGT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldEndedAt, v))
}

// EndedAtGTE applies the GTE predicate on the "ended_at" field.
func EndedAtGTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldEndedAt, v))
}

// EndedAtLT applies the LT predicate on the "ended_at" field.
func EndedAtLT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldEndedAt, v))
}

// EndedAtLTE applies the LTE predicate on the "ended_at" field.
func EndedAtLTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldEndedAt, v))
}

// EndedAtIsNil applies the IsNil predicate on the "ended_at" field.
func EndedAtIsNil() predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIsNull(FieldEndedAt))
}

// EndedAtNotNil applies the NotNil predicate on the "ended_at" field.
func EndedAtNotNil() predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotNull(FieldEndedAt))
}

// AcknowledgedByEQ applies the EQ predicate on the "acknowledged_by" field.
func AcknowledgedByEQ(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldAcknowledgedBy, v))
}

// AcknowledgedByNEQ applies the NEQ predicate on the "acknowledged_by" field.
func AcknowledgedByNEQ(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldAcknowledgedBy, v))
}

// AcknowledgedByIn applies the In predicate on the "acknowledged_by" field.
func AcknowledgedByIn(vs ...key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldAcknowledgedBy, vs...))
}

// AcknowledgedByNotIn applies the NotIn predicate on the "acknowledged_by" field.
func AcknowledgedByNotIn(vs ...key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldAcknowledgedBy, vs...))
}

// AcknowledgedByGT applies the GT predicate on the "acknowledged_by" field.
func AcknowledgedByGT(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldAcknowledgedBy, v))
}

// AcknowledgedByGTE applies the GTE predicate on the "acknowledged_by" field.
func AcknowledgedByGTE(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldAcknowledgedBy, v))
}

// AcknowledgedByLT applies the LT predicate on the "acknowledged_by" field.
func AcknowledgedByLT(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldAcknowledgedBy, v))
}

// AcknowledgedByLTE applies the LTE predicate on the "acknowledged_by" field.
func AcknowledgedByLTE(v key.ID) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldAcknowledgedBy, v))
}

// AcknowledgedAtEQ applies the EQ predicate on the "acknowledged_at" field.
func AcknowledgedAtEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldEQ(FieldAcknowledgedAt, v))
}

// AcknowledgedAtNEQ applies the NEQ predicate on the "acknowledged_at" field.
func AcknowledgedAtNEQ(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNEQ(FieldAcknowledgedAt, v))
}

// AcknowledgedAtIn applies the In predicate on the "acknowledged_at" field.
func AcknowledgedAtIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIn(FieldAcknowledgedAt, vs...))
}

// AcknowledgedAtNotIn applies the NotIn predicate on the "acknowledged_at" field.
func AcknowledgedAtNotIn(vs ...time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotIn(FieldAcknowledgedAt, vs...))
}

// AcknowledgedAtGT applies the GT predicate on the "acknowledged_at" field.
func AcknowledgedAtGT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGT(FieldAcknowledgedAt, v))
}

// AcknowledgedAtGTE applies the GTE predicate on the "acknowledged_at" field.
func AcknowledgedAtGTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldGTE(FieldAcknowledgedAt, v))
}

// AcknowledgedAtLT applies the LT predicate on the "acknowledged_at" field.
func AcknowledgedAtLT(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLT(FieldAcknowledgedAt, v))
}

// AcknowledgedAtLTE applies the LTE predicate on the "acknowledged_at" field.
func AcknowledgedAtLTE(v time.Time) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldLTE(FieldAcknowledgedAt, v))
}

// AcknowledgedAtIsNil applies the IsNil predicate on the "acknowledged_at" field.
func AcknowledgedAtIsNil() predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldIsNull(FieldAcknowledgedAt))
}

// AcknowledgedAtNotNil applies the NotNil predicate on the "acknowledged_at" field.
func AcknowledgedAtNotNil() predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.FieldNotNull(FieldAcknowledgedAt))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.DriftAlarm) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.DriftAlarm) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.DriftAlarm) predicate.DriftAlarm {
	return predicate.DriftAlarm(sql.NotPredicates(p))
}
