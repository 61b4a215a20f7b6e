// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package testcase

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldCreatedAt, v))
}

// MessageID applies equality check predicate on the "message_id" field. It's identical to MessageIDEQ.
func MessageID(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldMessageID, v))
}

// CreatedBy applies equality check predicate on the "created_by" field. It's identical to CreatedByEQ.
func CreatedBy(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldCreatedBy, v))
}

// Question applies equality check predicate on the "question" field. It's identical to QuestionEQ.
func Question(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldQuestion, v))
}

// Expected applies equality check predicate on the "expected" field. It's identical to ExpectedEQ.
func Expected(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldExpected, v))
}

// Note applies equality check predicate on the "note" field. It's identical to NoteEQ.
func Note(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldNote, v))
}

// AskedBy applies equality check predicate on the "asked_by" field. It's identical to AskedByEQ.
func AskedBy(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldAskedBy, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldCreatedAt, v))
}

// MessageIDEQ applies the EQ predicate on the "message_id" field.
func MessageIDEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldMessageID, v))
}

// MessageIDNEQ applies the NEQ predicate on the "message_id" field.
func MessageIDNEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldMessageID, v))
}

// MessageIDIn applies the In predicate on the "message_id" field.
func MessageIDIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldMessageID, vs...))
}

// MessageIDNotIn applies the NotIn predicate on the "message_id" field.
func MessageIDNotIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldMessageID, vs...))
}

// MessageIDGT applies the GT predicate on the "message_id" field.
func MessageIDGT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldMessageID, v))
}

// MessageIDGTE applies the GTE predicate on the "message_id" field.
func MessageIDGTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldMessageID, v))
}

// MessageIDLT applies the LT predicate on the "message_id" field.
func MessageIDLT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldMessageID, v))
}

// MessageIDLTE applies the LTE predicate on the "message_id" field.
func MessageIDLTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldMessageID, v))
}

// CreatedByEQ applies the EQ predicate on the "created_by" field.
func CreatedByEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldCreatedBy, v))
}

// CreatedByNEQ applies the NEQ predicate on the "created_by" field.
func CreatedByNEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldCreatedBy, v))
}

// CreatedByIn applies the In predicate on the "created_by" field.
func CreatedByIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldCreatedBy, vs...))
}

// CreatedByNotIn applies the NotIn predicate on the "created_by" field.
func CreatedByNotIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldCreatedBy, vs...))
}

// CreatedByGT applies the GT predicate on the "created_by" field.
func CreatedByGT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldCreatedBy, v))
}

// CreatedByGTE applies the GTE predicate on the "created_by" field.
func CreatedByGTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldCreatedBy, v))
}

// CreatedByLT applies the LT predicate on the "created_by" field.
func CreatedByLT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldCreatedBy, v))
}

// CreatedByLTE applies the LTE predicate on the "created_by" field.
func CreatedByLTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldCreatedBy, v))
}

// QuestionEQ applies the EQ predicate on the "question" field.
func QuestionEQ(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldQuestion, v))
}

// QuestionNEQ applies the NEQ predicate on the "question" field.
func QuestionNEQ(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldQuestion, v))
}

// QuestionIn applies the In predicate on the "question" field.
func QuestionIn(vs ...string) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldQuestion, vs...))
}

// QuestionNotIn applies the NotIn predicate on the "question" field.
func QuestionNotIn(vs ...string) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldQuestion, vs...))
}

// QuestionGT applies the GT predicate on the "question" field.
func QuestionGT(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldQuestion, v))
}

// QuestionGTE applies the GTE predicate on the "question" field.
func QuestionGTE(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldQuestion, v))
}

// QuestionLT applies the LT predicate on the "question" field.
func QuestionLT(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldQuestion, v))
}

// QuestionLTE applies the LTE predicate on the "question" field.
func QuestionLTE(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldQuestion, v))
}

// QuestionContains applies the Contains predicate on the "question" field.
func QuestionContains(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldContains(FieldQuestion, v))
}

// QuestionHasPrefix applies the HasPrefix predicate on the "question" field.
func QuestionHasPrefix(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldHasPrefix(FieldQuestion, v))
}

// QuestionHasSuffix applies the HasSuffix predicate on the "question" field.
func QuestionHasSuffix(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldHasSuffix(FieldQuestion, v))
}

// QuestionEqualFold applies the EqualFold predicate on the "question" field.
func QuestionEqualFold(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEqualFold(FieldQuestion, v))
}

// QuestionContainsFold applies the ContainsFold predicate on the "question" field.
func QuestionContainsFold(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldContainsFold(FieldQuestion, v))
}

// ExpectedEQ applies the EQ predicate on the "expected" field.
func ExpectedEQ(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldExpected, v))
}

// ExpectedNEQ applies the NEQ predicate on the "expected" field.
func ExpectedNEQ(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldExpected, v))
}

// ExpectedIn applies the In predicate on the "expected" field.
func ExpectedIn(vs ...string) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldExpected, vs...))
}

// ExpectedNotIn applies the NotIn predicate on the "expected" field.
func ExpectedNotIn(vs ...string) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldExpected, vs...))
}

// ExpectedGT applies the GT predicate on the "expected" field.
func ExpectedGT(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldExpected, v))
}

// ExpectedGTE applies the GTE predicate on the "expected" field.
func ExpectedGTE(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldExpected, v))
}

// ExpectedLT applies the LT predicate on the "expected" field.
func ExpectedLT(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldExpected, v))
}

// ExpectedLTE applies the LTE predicate on the "expected" field.
func ExpectedLTE(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldExpected, v))
}

// ExpectedContains applies the Contains predicate on the "expected" field.
func ExpectedContains(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldContains(FieldExpected, v))
}

// ExpectedHasPrefix applies the HasPrefix predicate on the "expected" field.
func ExpectedHasPrefix(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldHasPrefix(FieldExpected, v))
}

// ExpectedHasSuffix applies the HasSuffix predicate on the "expected" field.
func ExpectedHasSuffix(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldHasSuffix(FieldExpected, v))
}

// ExpectedEqualFold applies the EqualFold predicate on the "expected" field.
func ExpectedEqualFold(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEqualFold(FieldExpected, v))
}

// ExpectedContainsFold applies the ContainsFold predicate on the "expected" field.
func ExpectedContainsFold(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldContainsFold(FieldExpected, v))
}

// NoteEQ applies the EQ predicate on the "note" field.
func NoteEQ(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldNote, v))
}

// NoteNEQ applies the NEQ predicate on the "note" field.
func NoteNEQ(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldNote, v))
}

// NoteIn applies the In predicate on the "note" field.
func NoteIn(vs ...string) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldNote, vs...))
}

// NoteNotIn applies the NotIn predicate on the "note" field.
func NoteNotIn(vs ...string) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldNote, vs...))
}

// NoteGT applies the GT predicate on the "note" field.
func NoteGT(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldNote, v))
}

// NoteGTE applies the GTE predicate on the "note" field.
func NoteGTE(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldNote, v))
}

// NoteLT applies the LT predicate on the "note" field.
func NoteLT(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldNote, v))
}

// NoteLTE applies the LTE predicate on the "note" field.
func NoteLTE(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldNote, v))
}

// NoteContains applies the Contains predicate on the "note" field.
func NoteContains(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldContains(FieldNote, v))
}

// NoteHasPrefix applies the HasPrefix predicate on the "note" field.
func NoteHasPrefix(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldHasPrefix(FieldNote, v))
}

// NoteHasSuffix applies the HasSuffix predicate on the "note" field.
func NoteHasSuffix(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldHasSuffix(FieldNote, v))
}

// NoteEqualFold applies the EqualFold predicate on the "note" field.
func NoteEqualFold(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldEqualFold(FieldNote, v))
}

// NoteContainsFold applies the ContainsFold predicate on the "note" field.
func NoteContainsFold(v string) predicate.TestCase {
	return predicate.TestCase(sql.FieldContainsFold(FieldNote, v))
}

// AskedByEQ applies the EQ predicate on the "asked_by" field.
func AskedByEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldEQ(FieldAskedBy, v))
}

// AskedByNEQ applies the NEQ predicate on the "asked_by" field.
func AskedByNEQ(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNEQ(FieldAskedBy, v))
}

// AskedByIn applies the In predicate on the "asked_by" field.
func AskedByIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldIn(FieldAskedBy, vs...))
}

// AskedByNotIn applies the NotIn predicate on the "asked_by" field.
func AskedByNotIn(vs ...key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldNotIn(FieldAskedBy, vs...))
}

// AskedByGT applies the GT predicate on the "asked_by" field.
func AskedByGT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGT(FieldAskedBy, v))
}

// AskedByGTE applies the GTE predicate on the "asked_by" field.
func AskedByGTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldGTE(FieldAskedBy, v))
}

// AskedByLT applies the LT predicate on the "asked_by" field.
func AskedByLT(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLT(FieldAskedBy, v))
}

// AskedByLTE applies the LTE predicate on the "asked_by" field.
func AskedByLTE(v key.ID) predicate.TestCase {
	return predicate.TestCase(sql.FieldLTE(FieldAskedBy, v))
}

// AskedByIsNil applies the IsNil predicate on the "asked_by" field.
func AskedByIsNil() predicate.TestCase {
	return predicate.TestCase(sql.FieldIsNull(FieldAskedBy))
}

// AskedByNotNil applies the NotNil predicate on the "asked_by" field.
func AskedByNotNil() predicate.TestCase {
	return predicate.TestCase(sql.FieldNotNull(FieldAskedBy))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.TestCase) predicate.TestCase {
	return predicate.TestCase(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.TestCase) predicate.TestCase {
	return predicate.TestCase(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.TestCase) predicate.TestCase {
	return predicate.TestCase(sql.NotPredicates(p))
}
