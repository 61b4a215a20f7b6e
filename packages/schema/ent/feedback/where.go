// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package feedback

import (
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// ID filters vertices based on their ID field.
func ID(id key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldID, id))
}

// IDEQ applies the EQ predicate on the ID field.
func IDEQ(id key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldID, id))
}

// IDNEQ applies the NEQ predicate on the ID field.
func IDNEQ(id key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldID, id))
}

// IDIn applies the In predicate on the ID field.
func IDIn(ids ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldID, ids...))
}

// IDNotIn applies the NotIn predicate on the ID field.
func IDNotIn(ids ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldID, ids...))
}

// IDGT applies the GT predicate on the ID field.
func IDGT(id key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldID, id))
}

// IDGTE applies the GTE predicate on the ID field.
func IDGTE(id key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldID, id))
}

// IDLT applies the LT predicate on the ID field.
func IDLT(id key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldID, id))
}

// IDLTE applies the LTE predicate on the ID field.
func IDLTE(id key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldID, id))
}

// OrgID applies equality check predicate on the "org_id" field. It's identical to OrgIDEQ.
func OrgID(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldOrgID, v))
}

// CreatedAt applies equality check predicate on the "created_at" field. It's identical to CreatedAtEQ.
func CreatedAt(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldCreatedAt, v))
}

// MessageID applies equality check predicate on the "message_id" field. It's identical to MessageIDEQ.
func MessageID(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldMessageID, v))
}

// UserID applies equality check predicate on the "user_id" field. It's identical to UserIDEQ.
func UserID(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldUserID, v))
}

// Verdict applies equality check predicate on the "verdict" field. It's identical to VerdictEQ.
func Verdict(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldVerdict, v))
}

// Comment applies equality check predicate on the "comment" field. It's identical to CommentEQ.
func Comment(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldComment, v))
}

// UpdatedAt applies equality check predicate on the "updated_at" field. It's identical to UpdatedAtEQ.
func UpdatedAt(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldUpdatedAt, v))
}

// OrgIDEQ applies the EQ predicate on the "org_id" field.
func OrgIDEQ(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldOrgID, v))
}

// OrgIDNEQ applies the NEQ predicate on the "org_id" field.
func OrgIDNEQ(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldOrgID, v))
}

// OrgIDIn applies the In predicate on the "org_id" field.
func OrgIDIn(vs ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldOrgID, vs...))
}

// OrgIDNotIn applies the NotIn predicate on the "org_id" field.
func OrgIDNotIn(vs ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldOrgID, vs...))
}

// OrgIDGT applies the GT predicate on the "org_id" field.
func OrgIDGT(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldOrgID, v))
}

// OrgIDGTE applies the GTE predicate on the "org_id" field.
func OrgIDGTE(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldOrgID, v))
}

// OrgIDLT applies the LT predicate on the "org_id" field.
func OrgIDLT(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldOrgID, v))
}

// OrgIDLTE applies the LTE predicate on the "org_id" field.
func OrgIDLTE(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldOrgID, v))
}

// CreatedAtEQ applies the EQ predicate on the "created_at" field.
func CreatedAtEQ(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldCreatedAt, v))
}

// CreatedAtNEQ applies the NEQ predicate on the "created_at" field.
func CreatedAtNEQ(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldCreatedAt, v))
}

// CreatedAtIn applies the In predicate on the "created_at" field.
func CreatedAtIn(vs ...time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldCreatedAt, vs...))
}

// CreatedAtNotIn applies the NotIn predicate on the "created_at" field.
func CreatedAtNotIn(vs ...time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldCreatedAt, vs...))
}

// CreatedAtGT applies the GT predicate on the "created_at" field.
func CreatedAtGT(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldCreatedAt, v))
}

// CreatedAtGTE applies the GTE predicate on the "created_at" field.
func CreatedAtGTE(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldCreatedAt, v))
}

// CreatedAtLT applies the LT predicate on the "created_at" field.
func CreatedAtLT(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldCreatedAt, v))
}

// CreatedAtLTE applies the LTE predicate on the "created_at" field.
func CreatedAtLTE(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldCreatedAt, v))
}

// MessageIDEQ applies the EQ predicate on the "message_id" field.
func MessageIDEQ(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldMessageID, v))
}

// MessageIDNEQ applies the NEQ predicate on the "message_id" field.
func MessageIDNEQ(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldMessageID, v))
}

// MessageIDIn applies the In predicate on the "message_id" field.
func MessageIDIn(vs ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldMessageID, vs...))
}

// MessageIDNotIn applies the NotIn predicate on the "message_id" field.
func MessageIDNotIn(vs ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldMessageID, vs...))
}

// MessageIDGT applies the GT predicate on the "message_id" field.
func MessageIDGT(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldMessageID, v))
}

// MessageIDGTE applies the GTE predicate on the "message_id" field.
func MessageIDGTE(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldMessageID, v))
}

// MessageIDLT applies the LT predicate on the "message_id" field.
func MessageIDLT(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldMessageID, v))
}

// MessageIDLTE applies the LTE predicate on the "message_id" field.
func MessageIDLTE(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldMessageID, v))
}

// UserIDEQ applies the EQ predicate on the "user_id" field.
func UserIDEQ(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldUserID, v))
}

// UserIDNEQ applies the NEQ predicate on the "user_id" field.
func UserIDNEQ(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldUserID, v))
}

// UserIDIn applies the In predicate on the "user_id" field.
func UserIDIn(vs ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldUserID, vs...))
}

// UserIDNotIn applies the NotIn predicate on the "user_id" field.
func UserIDNotIn(vs ...key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldUserID, vs...))
}

// UserIDGT applies the GT predicate on the "user_id" field.
func UserIDGT(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldUserID, v))
}

// UserIDGTE applies the GTE predicate on the "user_id" field.
func UserIDGTE(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldUserID, v))
}

// UserIDLT applies the LT predicate on the "user_id" field.
func UserIDLT(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldUserID, v))
}

// UserIDLTE applies the LTE predicate on the "user_id" field.
func UserIDLTE(v key.ID) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldUserID, v))
}

// VerdictEQ applies the EQ predicate on the "verdict" field.
func VerdictEQ(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldVerdict, v))
}

// VerdictNEQ applies the NEQ predicate on the "verdict" field.
func VerdictNEQ(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldVerdict, v))
}

// VerdictIn applies the In predicate on the "verdict" field.
func VerdictIn(vs ...string) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldVerdict, vs...))
}

// VerdictNotIn applies the NotIn predicate on the "verdict" field.
func VerdictNotIn(vs ...string) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldVerdict, vs...))
}

// VerdictGT applies the GT predicate on the "verdict" field.
func VerdictGT(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldVerdict, v))
}

// VerdictGTE applies the GTE predicate on the "verdict" field.
func VerdictGTE(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldVerdict, v))
}

// VerdictLT applies the LT predicate on the "verdict" field.
func VerdictLT(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldVerdict, v))
}

// VerdictLTE applies the LTE predicate on the "verdict" field.
func VerdictLTE(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldVerdict, v))
}

// VerdictContains applies the Contains predicate on the "verdict" field.
func VerdictContains(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldContains(FieldVerdict, v))
}

// VerdictHasPrefix applies the HasPrefix predicate on the "verdict" field.
func VerdictHasPrefix(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldHasPrefix(FieldVerdict, v))
}

// VerdictHasSuffix applies the HasSuffix predicate on the "verdict" field.
func VerdictHasSuffix(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldHasSuffix(FieldVerdict, v))
}

// VerdictEqualFold applies the EqualFold predicate on the "verdict" field.
func VerdictEqualFold(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldEqualFold(FieldVerdict, v))
}

// VerdictContainsFold applies the ContainsFold predicate on the "verdict" field.
func VerdictContainsFold(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldContainsFold(FieldVerdict, v))
}

// CommentEQ applies the EQ predicate on the "comment" field.
func CommentEQ(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldComment, v))
}

// CommentNEQ applies the NEQ predicate on the "comment" field.
func CommentNEQ(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldComment, v))
}

// CommentIn applies the In predicate on the "comment" field.
func CommentIn(vs ...string) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldComment, vs...))
}

// CommentNotIn applies the NotIn predicate on the "comment" field.
func CommentNotIn(vs ...string) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldComment, vs...))
}

// CommentGT applies the GT predicate on the "comment" field.
func CommentGT(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldComment, v))
}

// CommentGTE applies the GTE predicate on the "comment" field.
func CommentGTE(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldComment, v))
}

// CommentLT applies the LT predicate on the "comment" field.
func CommentLT(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldComment, v))
}

// CommentLTE applies the LTE predicate on the "comment" field.
func CommentLTE(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldComment, v))
}

// CommentContains applies the Contains predicate on the "comment" field.
func CommentContains(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldContains(FieldComment, v))
}

// CommentHasPrefix applies the HasPrefix predicate on the "comment" field.
func CommentHasPrefix(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldHasPrefix(FieldComment, v))
}

// CommentHasSuffix applies the HasSuffix predicate on the "comment" field.
func CommentHasSuffix(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldHasSuffix(FieldComment, v))
}

// CommentEqualFold applies the EqualFold predicate on the "comment" field.
func CommentEqualFold(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldEqualFold(FieldComment, v))
}

// CommentContainsFold applies the ContainsFold predicate on the "comment" field.
func CommentContainsFold(v string) predicate.Feedback {
	return predicate.Feedback(sql.FieldContainsFold(FieldComment, v))
}

// UpdatedAtEQ applies the EQ predicate on the "updated_at" field.
func UpdatedAtEQ(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldEQ(FieldUpdatedAt, v))
}

// UpdatedAtNEQ applies the NEQ predicate on the "updated_at" field.
func UpdatedAtNEQ(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldNEQ(FieldUpdatedAt, v))
}

// UpdatedAtIn applies the In predicate on the "updated_at" field.
func UpdatedAtIn(vs ...time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldIn(FieldUpdatedAt, vs...))
}

// UpdatedAtNotIn applies the NotIn predicate on the "updated_at" field.
func UpdatedAtNotIn(vs ...time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldNotIn(FieldUpdatedAt, vs...))
}

// UpdatedAtGT applies the GT predicate on the "updated_at" field.
func UpdatedAtGT(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldGT(FieldUpdatedAt, v))
}

// UpdatedAtGTE applies the GTE predicate on the "updated_at" field.
func UpdatedAtGTE(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldGTE(FieldUpdatedAt, v))
}

// UpdatedAtLT applies the LT predicate on the "updated_at" field.
func UpdatedAtLT(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldLT(FieldUpdatedAt, v))
}

// UpdatedAtLTE applies the LTE predicate on the "updated_at" field.
func UpdatedAtLTE(v time.Time) predicate.Feedback {
	return predicate.Feedback(sql.FieldLTE(FieldUpdatedAt, v))
}

// And groups predicates with the AND operator between them.
func And(predicates ...predicate.Feedback) predicate.Feedback {
	return predicate.Feedback(sql.AndPredicates(predicates...))
}

// Or groups predicates with the OR operator between them.
func Or(predicates ...predicate.Feedback) predicate.Feedback {
	return predicate.Feedback(sql.OrPredicates(predicates...))
}

// Not applies the not operator on the given predicate.
func Not(p predicate.Feedback) predicate.Feedback {
	return predicate.Feedback(sql.NotPredicates(p))
}
