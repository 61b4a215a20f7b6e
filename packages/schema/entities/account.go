package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Organisation is a team. It is the tenant, so it belongs to none.
type Organisation struct{ ent.Schema }

// Mixin adds the key.
func (Organisation) Mixin() []ent.Mixin { return []ent.Mixin{table{}, created{}} }

// Fields are the columns. From erasing_at on nobody enters it any more.
func (Organisation) Fields() []ent.Field {
	return []ent.Field{varchar("name", 120), varchar("slug", 64), optionalMoment("erasing_at")}
}

// Indexes are the keys.
func (Organisation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("slug").Unique()}
}

// User is a person with an account, who may belong to several organisations.
type User struct{ ent.Schema }

// Mixin adds the key.
func (User) Mixin() []ent.Mixin { return []ent.Mixin{table{}, created{}} }

// Fields are the columns.
func (User) Fields() []ent.Field {
	return []ent.Field{varchar("email", 254), varchar("name", 120), field.String("password_hash").Sensitive().SchemaType(column("varchar(255)"))}
}

// Indexes are the keys.
func (User) Indexes() []ent.Index {
	return []ent.Index{index.Fields("email").Unique()}
}

// Membership is a person's place in an organisation. It stays when the person
// leaves, so that what they made can still be shown under their name.
type Membership struct{ ent.Schema }

// Mixin adds key and tenant.
func (Membership) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns.
func (Membership) Fields() []ent.Field {
	return []ent.Field{reference("user_id"), varchar("role", 16), moment("joined_at"), optionalMoment("ended_at")}
}

// Indexes are the keys. The one by person serves sign-in, which does not know
// the organisation yet.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "user_id").Unique(),
		index.Fields("user_id"),
	}
}

// Session is one sign-in.
type Session struct{ ent.Schema }

// Mixin adds key and tenant.
func (Session) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		reference("user_id"), varchar("user_agent", 255),
		moment("expires_at"), optionalMoment("revoked_at"),
	}
}

// Indexes are the keys.
func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "user_id")}
}

// Invitation is an offer to join, good once.
type Invitation struct{ ent.Schema }

// Mixin adds key and tenant.
func (Invitation) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns.
func (Invitation) Fields() []ent.Field {
	return []ent.Field{
		varchar("email", 254), varchar("role", 16), secretDigest("token_hash"), reference("invited_by"),
		moment("expires_at"), optionalMoment("ended_at"),
	}
}

// Indexes are the keys.
func (Invitation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "created_at")}
}
