package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Graph is how far an organisation's knowledge graph is: one row each.
type Graph struct{ ent.Schema }

// Mixin adds key and tenant.
func (Graph) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. followed is the number in the change sequence up to
// which documents are in the graph; extractor names the rules that all of them
// were read by. While they are read by others, reading names those and walked is
// the last document that was. entities, mentions and relations count the rows.
//
// endpoint_id is the model that reads passages as well, zero for none; its
// budget and what it has cost are in millionths of a US dollar, and model_walked
// is the last document that it was through with. failure and model_failure say
// what stopped either, in a sentence, and the times when it goes on by itself.
func (Graph) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("followed"), varchar("extractor", 64), moment("updated_at"),
		optionalVarchar("reading", 64), optionalReference("walked"),
		field.Int64("entities").Optional(), field.Int64("mentions").Optional(), field.Int64("relations").Optional(),
		reference("endpoint_id"), field.Int64("budget"), field.Int64("spent"),
		optionalVarchar("failure", 500), optionalMoment("retry_at"),
		optionalVarchar("model_state", 16), optionalReference("model_walked"),
		optionalVarchar("model_failure", 500), optionalMoment("model_retry_at"),
	}
}

// Indexes are the keys.
func (Graph) Indexes() []ent.Index { return []ent.Index{index.Fields("org_id").Unique()} }

// Entity is something that documents speak of under one name. Its ID follows
// from the organisation and the folded name, so that it can be written without
// being looked up.
type Entity struct{ ent.Schema }

// Mixin adds key and tenant.
func (Entity) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. folded is the name without case, accents and
// punctuation; name is how the version named_by writes it; passages is how many
// chunks mention it.
func (Entity) Fields() []ent.Field {
	return []ent.Field{
		varchar("folded", 191), varchar("name", 191), optionalReference("named_by"), varchar("kind", 16), field.Int("passages"),
	}
}

// Indexes are the keys: by the beginning of a name, and the most mentioned first.
func (Entity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "folded").Unique().StorageKey("entity_folded"),
		index.Fields("org_id", "passages").StorageKey("entity_passages"),
	}
}

// Mention is that a chunk speaks of an entity.
type Mention struct{ ent.Schema }

// Mixin adds key and tenant.
func (Mention) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. spans are where in the version's text: for each, as
// unsigned varints, the distance from the end of the one before and the length;
// at most so many are kept, times counts all. about is set where the document's
// title, or the heading above the chunk, names the entity. method is who found
// it: rules where it is empty, or model, or both.
func (Mention) Fields() []ent.Field {
	return []ent.Field{
		reference("entity_id"), reference("document_id"), reference("version_id"), reference("chunk_id"),
		field.Int("times"), field.Bool("about").Default(false), field.Bytes("spans").SchemaType(column("varbinary(1024)")),
		optionalVarchar("method", 16),
	}
}

// Indexes are the keys: from passages to entities and back. The second one has
// all that counting takes, so that the rows of an entity that stands everywhere
// are not read for it.
func (Mention) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "document_id", "chunk_id", "entity_id").Unique().StorageKey("mention_passage"),
		index.Fields("org_id", "entity_id", "document_id", "chunk_id", "version_id", "about").StorageKey("mention_reach"),
	}
}

// Relation is what a sentence says of two entities.
type Relation struct{ ent.Schema }

// Mixin adds key and tenant.
func (Relation) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. kind is a verb or preposition, such as "alias of" or
// "born in"; the span is the sentence, a half-open range of bytes of the
// version's text; method is rules or model.
func (Relation) Fields() []ent.Field {
	return []ent.Field{
		reference("source_id"), reference("target_id"), varchar("kind", 64), varchar("method", 16),
		reference("document_id"), reference("version_id"), reference("chunk_id"),
		field.Int("span_start"), field.Int("span_end"),
		field.Float("weight"),
	}
}

// Indexes are the keys.
func (Relation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "source_id", "document_id").StorageKey("relation_source"),
		index.Fields("org_id", "target_id", "document_id").StorageKey("relation_target"),
		index.Fields("org_id", "document_id").StorageKey("relation_document"),
	}
}

// Extraction is that a chunk was read by a model: the checkpoint to go on from.
type Extraction struct{ ent.Schema }

// Mixin adds key and tenant.
func (Extraction) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. cost is in millionths of a US dollar; outcome is ok
// or why nothing came of it.
func (Extraction) Fields() []ent.Field {
	return []ent.Field{
		reference("endpoint_id"), reference("document_id"), reference("version_id"), reference("chunk_id"),
		field.Int64("input_tokens"), field.Int64("output_tokens"), field.Int64("cost"), varchar("outcome", 32),
	}
}

// Indexes are the keys.
func (Extraction) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "endpoint_id", "chunk_id").Unique().StorageKey("extraction_chunk"),
		index.Fields("org_id", "document_id").StorageKey("extraction_document"),
	}
}
