package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// APIKey lets a program act: for the person who made it, or as a service of
// its own.
type APIKey struct{ ent.Schema }

// Mixin adds key and tenant.
func (APIKey) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Kind is person or service; user_id is who made it;
// prefix is what people see of the secret, of which only the hash is kept;
// scopes are separated by spaces.
func (APIKey) Fields() []ent.Field {
	return []ent.Field{
		varchar("kind", 16), reference("user_id"), varchar("name", 120),
		varchar("prefix", 24), secretDigest("secret_hash"), varchar("scopes", 255), varchar("role", 16),
		optionalMoment("expires_at"), optionalMoment("revoked_at"), optionalMoment("last_used_at"),
	}
}

// Indexes are the keys.
func (APIKey) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "user_id")}
}

// UsageCounter counts what a person or service used of a quota in one window
// of time.
type UsageCounter struct{ ent.Schema }

// Mixin adds key and tenant.
func (UsageCounter) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns.
func (UsageCounter) Fields() []ent.Field {
	return []ent.Field{
		reference("subject_id"), varchar("quota", 32), moment("window_start"), field.Int64("used"),
	}
}

// Indexes are the keys.
func (UsageCounter) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "subject_id", "quota", "window_start").Unique()}
}

// Setting is something that an organisation's admins decided.
type Setting struct{ ent.Schema }

// Mixin adds key and tenant.
func (Setting) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. Value is JSON.
func (Setting) Fields() []ent.Field {
	return []ent.Field{
		varchar("key", 64), longText("value"), reference("updated_by"), moment("updated_at"),
	}
}

// Indexes are the keys.
func (Setting) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "key").Unique()}
}

// Erasure is a complete deletion: asked for, and how far it has come. It names
// nothing of what it erases but the ID.
type Erasure struct{ ent.Schema }

// Mixin adds key and tenant.
func (Erasure) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Kind is document, person or organisation; counts is
// JSON: how many rows of what went.
func (Erasure) Fields() []ent.Field {
	return []ent.Field{
		varchar("kind", 16), reference("subject_id"), reference("requested_by"), varchar("state", 16),
		optionalMoment("finished_at"), longText("counts"),
	}
}

// Indexes are the keys.
func (Erasure) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "created_at", "id").StorageKey("erasure_newest")}
}
