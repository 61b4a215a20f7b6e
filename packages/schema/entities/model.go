package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ModelEndpoint is a model that an organisation uses, and where to reach it.
type ModelEndpoint struct{ ent.Schema }

// Mixin adds key and tenant.
func (ModelEndpoint) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Purpose is answers or embeddings; protocol is openai
// or anthropic; secret is the API key, sealed under the installation's own;
// prices are in millionths of a US dollar for a million tokens, the budget in
// millionths of a US dollar a month, 0 for none. Dimension is how many numbers
// an embedding has. followed is the number in the change sequence up to which
// documents have been embedded; failure says what stopped that, in a sentence,
// and retry_at when it goes on by itself, which is NULL when it does not.
func (ModelEndpoint) Fields() []ent.Field {
	return []ent.Field{
		varchar("purpose", 16), varchar("protocol", 16), varchar("name", 120), varchar("base_url", 1024),
		varchar("model", 200), field.Bytes("secret").Sensitive().SchemaType(column("varbinary(2048)")),
		varchar("state", 16), field.Int("dimension"),
		field.Int64("input_price"), field.Int64("output_price"), field.Int64("monthly_budget"),
		moment("updated_at"),
		field.Int64("followed").Optional(), optionalVarchar("failure", 500), optionalMoment("retry_at"),
	}
}

// Indexes are the keys.
func (ModelEndpoint) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "purpose", "state").StorageKey("modelendpoint_purpose")}
}

// Embedding is a chunk as a vector of one model.
type Embedding struct{ ent.Schema }

// Mixin adds key and tenant.
func (Embedding) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. Vector is little-endian float32, of length 1.
func (Embedding) Fields() []ent.Field {
	return []ent.Field{
		reference("endpoint_id"), reference("document_id"), reference("version_id"), reference("chunk_id"),
		field.Bytes("vector").SchemaType(column("mediumblob")),
	}
}

// Indexes are the keys.
func (Embedding) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "endpoint_id", "version_id", "chunk_id").Unique().StorageKey("embedding_version"),
		index.Fields("org_id", "document_id").StorageKey("embedding_document"),
	}
}

// ModelCall is one request to a model: what it took and what it cost.
type ModelCall struct{ ent.Schema }

// Mixin adds key and tenant.
func (ModelCall) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Operation is chat or embeddings, as OpenTelemetry
// names them; cost is in millionths of a US dollar; outcome is ok or why not.
func (ModelCall) Fields() []ent.Field {
	return []ent.Field{
		reference("endpoint_id"), reference("user_id"), reference("message_id"),
		varchar("operation", 16), varchar("model", 200), field.Int64("input_tokens"), field.Int64("output_tokens"),
		field.Int64("cost"), field.Int64("first_token_us"), field.Int64("took_us"), varchar("outcome", 32),
	}
}

// Indexes are the keys: what was spent since, and what an answer took.
func (ModelCall) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "endpoint_id", "created_at").StorageKey("modelcall_spent"),
		index.Fields("org_id", "message_id").StorageKey("modelcall_message"),
		index.Fields("org_id", "user_id").StorageKey("modelcall_person"),
	}
}
