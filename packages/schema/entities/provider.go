package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"
)

// ExternalIdentity ties a person, an organisation or a membership of a hosted
// identity provider to ours. It belongs to no organisation: sign-in does not
// know one yet.
type ExternalIdentity struct{ ent.Schema }

// Mixin adds the key.
func (ExternalIdentity) Mixin() []ent.Mixin { return []ent.Mixin{table{}, created{}} }

// Fields are the columns. Kind is user, organisation or membership; version is
// when the provider last changed it, so that what arrives late changes nothing;
// one that the provider deleted stays with ended_at, for the same reason.
func (ExternalIdentity) Fields() []ent.Field {
	return []ent.Field{
		varchar("provider", 16), varchar("kind", 16), varchar("external_id", 191), reference("internal_id"),
		moment("version"), optionalMoment("ended_at"),
	}
}

// Indexes are the keys.
func (ExternalIdentity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("provider", "kind", "external_id").Unique(),
		index.Fields("internal_id"),
	}
}

// WebhookDelivery is a message of a hosted provider that has been taken in, so
// that it acts once.
type WebhookDelivery struct{ ent.Schema }

// Mixin adds the key.
func (WebhookDelivery) Mixin() []ent.Mixin { return []ent.Mixin{table{}, created{}} }

// Fields are the columns.
func (WebhookDelivery) Fields() []ent.Field {
	return []ent.Field{varchar("provider", 16), varchar("delivery_id", 100), varchar("type", 64)}
}

// Indexes are the keys; the one by time serves forgetting old ones.
func (WebhookDelivery) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("provider", "delivery_id").Unique(),
		index.Fields("created_at"),
	}
}
