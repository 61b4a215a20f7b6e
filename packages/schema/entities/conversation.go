package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Conversation is a run of questions and answers of one person.
type Conversation struct{ ent.Schema }

// Mixin adds key and tenant.
func (Conversation) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. shared_at is when its owner showed it to the
// organisation; deleted_at when they threw it away, which can be undone for a
// while.
func (Conversation) Fields() []ent.Field {
	return []ent.Field{
		reference("user_id"), varchar("title", 255), moment("updated_at"), optionalMoment("shared_at"),
		optionalMoment("deleted_at"),
	}
}

// Indexes are the keys.
func (Conversation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "user_id", "created_at", "id").StorageKey("conversation_newest"),
		index.Fields("org_id", "shared_at").StorageKey("conversation_shared"),
	}
}

// Message is one turn of a conversation. An answer is owned, until it ends, by
// the replica that computes it, as long as that renews the lease.
type Message struct{ ent.Schema }

// Mixin adds key and tenant.
func (Message) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Sources is JSON; so is written_by, which says what
// wrote the answer and at what cost.
func (Message) Fields() []ent.Field {
	return []ent.Field{
		reference("conversation_id"), reference("user_id"), field.Int("seq"),
		varchar("role", 16), longText("text"), varchar("status", 16),
		longText("sources"), field.Int64("took_us"),
		varchar("owner", 120), optionalMoment("lease_until"), field.Bool("stop_requested"),
		optionalLongText("written_by"),
	}
}

// Indexes are the keys.
func (Message) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "conversation_id", "seq").Unique()}
}

// MessageEvent is one typed step of an answer, as it was streamed.
type MessageEvent struct{ ent.Schema }

// Mixin adds key and tenant.
func (MessageEvent) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. Data is JSON.
func (MessageEvent) Fields() []ent.Field {
	return []ent.Field{
		reference("message_id"), field.Int64("seq"), varchar("type", 32), longText("data"),
	}
}

// Indexes are the keys.
func (MessageEvent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "message_id", "seq").Unique()}
}

// Citation ties a sentence of an answer to the span that supports it.
type Citation struct{ ent.Schema }

// Mixin adds key and tenant.
func (Citation) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. Names and numbers are copied, so that an old answer
// reads as it did.
func (Citation) Fields() []ent.Field {
	return []ent.Field{
		reference("message_id"), field.Int("seq"), field.Int("number"), field.Int("sentence"),
		reference("document_id"), reference("version_id"), reference("chunk_id"), reference("collection_id"),
		varchar("document_name", 255), field.Int("version"), field.Int("page"),
		field.Int("span_start"), field.Int("span_end"), longText("quote"),
		optionalVarchar("locator", 120),
	}
}

// Indexes are the keys.
func (Citation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "message_id", "seq").Unique()}
}

// Feedback is one reader's opinion of an answer.
type Feedback struct{ ent.Schema }

// Mixin adds key and tenant.
func (Feedback) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Verdict is up or down.
func (Feedback) Fields() []ent.Field {
	return []ent.Field{
		reference("message_id"), reference("user_id"), varchar("verdict", 8), varchar("comment", 2000),
		moment("updated_at"),
	}
}

// Indexes are the keys: a reader has one opinion.
func (Feedback) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "message_id", "user_id").Unique(),
		index.Fields("org_id", "user_id").StorageKey("feedback_person"),
	}
}

// TestCase is a question kept to be asked again, with what a good answer rests on.
type TestCase struct{ ent.Schema }

// Mixin adds key and tenant.
func (TestCase) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. message_id is the answer it was kept from, and
// asked_by who had asked for that; expected is JSON.
func (TestCase) Fields() []ent.Field {
	return []ent.Field{
		reference("message_id"), reference("created_by"), longText("question"), longText("expected"),
		varchar("note", 2000), optionalReference("asked_by"),
	}
}

// Indexes are the keys.
func (TestCase) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "created_at", "id").StorageKey("testcase_newest")}
}
