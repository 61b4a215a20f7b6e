package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"
)

// Collection is a shelf of documents and the unit that grants are given on.
type Collection struct{ ent.Schema }

// Mixin adds key and tenant.
func (Collection) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns.
func (Collection) Fields() []ent.Field {
	return []ent.Field{
		foldedVarchar("name", 120), varchar("description", 500),
		moment("updated_at"), optionalMoment("deleted_at"),
	}
}

// Indexes are the keys.
func (Collection) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "name")}
}

// Grant lets a person, a role or everyone do something in a collection, or
// with a single document of it when document_id is not zero. What does not
// apply to the subject is zero, or empty.
type Grant struct{ ent.Schema }

// Mixin adds key and tenant.
func (Grant) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns.
func (Grant) Fields() []ent.Field {
	return []ent.Field{
		reference("collection_id"), reference("document_id"),
		varchar("subject", 16), reference("user_id"), varchar("role", 16),
		varchar("permission", 16),
	}
}

// Indexes are the keys: one permission a subject, and what a viewer is granted.
func (Grant) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "collection_id", "document_id", "subject", "user_id", "role").Unique().
			StorageKey("grant_subject"),
		index.Fields("org_id", "subject", "user_id", "role").StorageKey("grant_viewer"),
	}
}
