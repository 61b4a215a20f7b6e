// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/sqlgraph"
	"entgo.io/ent/schema/field"
	"github.com/forebay/forebay/packages/schema/ent/feedback"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	key "github.com/forebay/forebay/packages/schema/id"
)

// FeedbackUpdate is the builder for updating Feedback entities.
type FeedbackUpdate struct {
	config
	hooks     []Hook
	mutation  *FeedbackMutation
	modifiers []func(*sql.UpdateBuilder)
}

// Where appends a list predicates to the FeedbackUpdate builder.
func (_u *FeedbackUpdate) Where(ps ...predicate.Feedback) *FeedbackUpdate {
	_u.mutation.Where(ps...)
	return _u
}

// SetMessageID sets the "message_id" field.
func (_u *FeedbackUpdate) SetMessageID(v key.ID) *FeedbackUpdate {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *FeedbackUpdate) SetNillableMessageID(v *key.ID) *FeedbackUpdate {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *FeedbackUpdate) SetUserID(v key.ID) *FeedbackUpdate {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *FeedbackUpdate) SetNillableUserID(v *key.ID) *FeedbackUpdate {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetVerdict sets the "verdict" field.
func (_u *FeedbackUpdate) SetVerdict(v string) *FeedbackUpdate {
	_u.mutation.SetVerdict(v)
	return _u
}

// SetNillableVerdict sets the "verdict" field if the given value is not nil.
func (_u *FeedbackUpdate) SetNillableVerdict(v *string) *FeedbackUpdate {
	if v != nil {
		_u.SetVerdict(*v)
	}
	return _u
}

// SetComment sets the "comment" field.
func (_u *FeedbackUpdate) SetComment(v string) *FeedbackUpdate {
	_u.mutation.SetComment(v)
	return _u
}

// SetNillableComment sets the "comment" field if the given value is not nil.
func (_u *FeedbackUpdate) SetNillableComment(v *string) *FeedbackUpdate {
	if v != nil {
		_u.SetComment(*v)
	}
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *FeedbackUpdate) SetUpdatedAt(v time.Time) *FeedbackUpdate {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *FeedbackUpdate) SetNillableUpdatedAt(v *time.Time) *FeedbackUpdate {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// Mutation returns the FeedbackMutation object of the builder.
func (_u *FeedbackUpdate) Mutation() *FeedbackMutation {
	return _u.mutation
}

// Save executes the query and returns the number of nodes affected by the update operation.
func (_u *FeedbackUpdate) Save(ctx context.Context) (int, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *FeedbackUpdate) SaveX(ctx context.Context) int {
	affected, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return affected
}

// Exec executes the query.
func (_u *FeedbackUpdate) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *FeedbackUpdate) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *FeedbackUpdate) Modify(modifiers ...func(u *sql.UpdateBuilder)) *FeedbackUpdate {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *FeedbackUpdate) sqlSave(ctx context.Context) (_node int, err error) {
	_spec := sqlgraph.NewUpdateSpec(feedback.Table, feedback.Columns, sqlgraph.NewFieldSpec(feedback.FieldID, field.TypeUUID))
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(feedback.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(feedback.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Verdict(); ok {
		_spec.SetField(feedback.FieldVerdict, field.TypeString, value)
	}
	if value, ok := _u.mutation.Comment(); ok {
		_spec.SetField(feedback.FieldComment, field.TypeString, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(feedback.FieldUpdatedAt, field.TypeTime, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	if _node, err = sqlgraph.UpdateNodes(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{feedback.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return 0, err
	}
	_u.mutation.done = true
	return _node, nil
}

// FeedbackUpdateOne is the builder for updating a single Feedback entity.
type FeedbackUpdateOne struct {
	config
	fields    []string
	hooks     []Hook
	mutation  *FeedbackMutation
	modifiers []func(*sql.UpdateBuilder)
}

// SetMessageID sets the "message_id" field.
func (_u *FeedbackUpdateOne) SetMessageID(v key.ID) *FeedbackUpdateOne {
	_u.mutation.SetMessageID(v)
	return _u
}

// SetNillableMessageID sets the "message_id" field if the given value is not nil.
func (_u *FeedbackUpdateOne) SetNillableMessageID(v *key.ID) *FeedbackUpdateOne {
	if v != nil {
		_u.SetMessageID(*v)
	}
	return _u
}

// SetUserID sets the "user_id" field.
func (_u *FeedbackUpdateOne) SetUserID(v key.ID) *FeedbackUpdateOne {
	_u.mutation.SetUserID(v)
	return _u
}

// SetNillableUserID sets the "user_id" field if the given value is not nil.
func (_u *FeedbackUpdateOne) SetNillableUserID(v *key.ID) *FeedbackUpdateOne {
	if v != nil {
		_u.SetUserID(*v)
	}
	return _u
}

// SetVerdict sets the "verdict" field.
func (_u *FeedbackUpdateOne) SetVerdict(v string) *FeedbackUpdateOne {
	_u.mutation.SetVerdict(v)
	return _u
}

// SetNillableVerdict sets the "verdict" field if the given value is not nil.
func (_u *FeedbackUpdateOne) SetNillableVerdict(v *string) *FeedbackUpdateOne {
	if v != nil {
		_u.SetVerdict(*v)
	}
	return _u
}

// SetComment sets the "comment" field.
func (_u *FeedbackUpdateOne) SetComment(v string) *FeedbackUpdateOne {
	_u.mutation.SetComment(v)
	return _u
}

// SetNillableComment sets the "comment" field if the given value is not nil.
func (_u *FeedbackUpdateOne) SetNillableComment(v *string) *FeedbackUpdateOne {
	if v != nil {
		_u.SetComment(*v)
	}
	return _u
}

// SetUpdatedAt sets the "updated_at" field.
func (_u *FeedbackUpdateOne) SetUpdatedAt(v time.Time) *FeedbackUpdateOne {
	_u.mutation.SetUpdatedAt(v)
	return _u
}

// SetNillableUpdatedAt sets the "updated_at" field if the given value is not nil.
func (_u *FeedbackUpdateOne) SetNillableUpdatedAt(v *time.Time) *FeedbackUpdateOne {
	if v != nil {
		_u.SetUpdatedAt(*v)
	}
	return _u
}

// Mutation returns the FeedbackMutation object of the builder.
func (_u *FeedbackUpdateOne) Mutation() *FeedbackMutation {
	return _u.mutation
}

// Where appends a list predicates to the FeedbackUpdate builder.
func (_u *FeedbackUpdateOne) Where(ps ...predicate.Feedback) *FeedbackUpdateOne {
	_u.mutation.Where(ps...)
	return _u
}

// Select allows selecting one or more fields (columns) of the returned entity.
// The default is selecting all fields defined in the entity schema.
func (_u *FeedbackUpdateOne) Select(field string, fields ...string) *FeedbackUpdateOne {
	_u.fields = append([]string{field}, fields...)
	return _u
}

// Save executes the query and returns the updated Feedback entity.
func (_u *FeedbackUpdateOne) Save(ctx context.Context) (*Feedback, error) {
	return withHooks(ctx, _u.sqlSave, _u.mutation, _u.hooks)
}

// SaveX is like Save, but panics if an error occurs.
func (_u *FeedbackUpdateOne) SaveX(ctx context.Context) *Feedback {
	node, err := _u.Save(ctx)
	if err != nil {
		panic(err)
	}
	return node
}

// Exec executes the query on the entity.
func (_u *FeedbackUpdateOne) Exec(ctx context.Context) error {
	_, err := _u.Save(ctx)
	return err
}

// ExecX is like Exec, but panics if an error occurs.
func (_u *FeedbackUpdateOne) ExecX(ctx context.Context) {
	if err := _u.Exec(ctx); err != nil {
		panic(err)
	}
}

// Modify adds a statement modifier for attaching custom logic to the UPDATE statement.
func (_u *FeedbackUpdateOne) Modify(modifiers ...func(u *sql.UpdateBuilder)) *FeedbackUpdateOne {
	_u.modifiers = append(_u.modifiers, modifiers...)
	return _u
}

func (_u *FeedbackUpdateOne) sqlSave(ctx context.Context) (_node *Feedback, err error) {
	_spec := sqlgraph.NewUpdateSpec(feedback.Table, feedback.Columns, sqlgraph.NewFieldSpec(feedback.FieldID, field.TypeUUID))
	id, ok := _u.mutation.ID()
	if !ok {
		return nil, &ValidationError{Name: "id", err: errors.New(`ent: missing "Feedback.id" for update`)}
	}
	_spec.Node.ID.Value = id
	if fields := _u.fields; len(fields) > 0 {
		_spec.Node.Columns = make([]string, 0, len(fields))
		_spec.Node.Columns = append(_spec.Node.Columns, feedback.FieldID)
		for _, f := range fields {
			if !feedback.ValidColumn(f) {
				return nil, &ValidationError{Name: f, err: fmt.Errorf("ent: invalid field %q for query", f)}
			}
			if f != feedback.FieldID {
				_spec.Node.Columns = append(_spec.Node.Columns, f)
			}
		}
	}
	if ps := _u.mutation.predicates; len(ps) > 0 {
		_spec.Predicate = func(selector *sql.Selector) {
			for i := range ps {
				ps[i](selector)
			}
		}
	}
	if value, ok := _u.mutation.MessageID(); ok {
		_spec.SetField(feedback.FieldMessageID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.UserID(); ok {
		_spec.SetField(feedback.FieldUserID, field.TypeUUID, value)
	}
	if value, ok := _u.mutation.Verdict(); ok {
		_spec.SetField(feedback.FieldVerdict, field.TypeString, value)
	}
	if value, ok := _u.mutation.Comment(); ok {
		_spec.SetField(feedback.FieldComment, field.TypeString, value)
	}
	if value, ok := _u.mutation.UpdatedAt(); ok {
		_spec.SetField(feedback.FieldUpdatedAt, field.TypeTime, value)
	}
	_spec.AddModifiers(_u.modifiers...)
	_node = &Feedback{config: _u.config}
	_spec.Assign = _node.assignValues
	_spec.ScanValues = _node.scanValues
	if err = sqlgraph.UpdateNode(ctx, _u.driver, _spec); err != nil {
		if _, ok := err.(*sqlgraph.NotFoundError); ok {
			err = &NotFoundError{feedback.Label}
		} else if sqlgraph.IsConstraintError(err) {
			err = &ConstraintError{msg: err.Error(), wrap: err}
		}
		return nil, err
	}
	_u.mutation.done = true
	return _node, nil
}
