package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Document is one thing that a team put in, whatever its version.
type Document struct{ ent.Schema }

// Mixin adds key and tenant.
func (Document) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Search finds the serving version, which is zero until
// one is searchable; people see the current one, which is the newest. origin is
// the address that it was fetched from; parent_id is the archive or e-mail that
// it came in.
func (Document) Fields() []ent.Field {
	return []ent.Field{
		reference("collection_id"), foldedVarchar("name", 255),
		reference("current_version_id"), reference("serving_version_id"),
		reference("created_by"), moment("updated_at"), optionalMoment("deleted_at"),
		optionalVarchar("origin", 2048), optionalReference("parent_id"),
	}
}

// Indexes are the keys: the library newest first, one collection of it, and a
// walk over all.
func (Document) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "deleted_at", "created_at", "id").StorageKey("document_newest"),
		index.Fields("org_id", "collection_id", "deleted_at").StorageKey("document_collection"),
		index.Fields("org_id", "id").StorageKey("document_walk"),
		index.Fields("org_id", "parent_id").StorageKey("document_parent"),
	}
}

// DocumentVersion is one content of a document.
type DocumentVersion struct{ ent.Schema }

// Mixin adds key and tenant.
func (DocumentVersion) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. Pages, outline and notes are JSON; sizes are bytes.
// language is a BCP 47 tag; notes say what could not be read of a document that
// otherwise could.
func (DocumentVersion) Fields() []ent.Field {
	return []ent.Field{
		reference("document_id"), field.Int("number"), varchar("name", 255),
		digest("checksum"), field.Int64("size"), varchar("media_type", 100), varchar("status", 16),
		varchar("failure_code", 32), varchar("failure_message", 1000),
		foldedVarchar("title", 500), field.Int64("text_size"), longText("pages"), longText("outline"),
		reference("created_by"), optionalVarchar("language", 35), optionalLongText("notes"),
	}
}

// Indexes are the keys.
func (DocumentVersion) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "document_id", "number").Unique(),
		index.Fields("org_id", "checksum"),
	}
}

// Part is at most 1 MiB of a version's original bytes, of its text, of the
// structure found in it, or of the layout of its pages. Servers refuse packets over 16 MiB by default, and
// small rows let a reader stream.
type Part struct{ ent.Schema }

// Mixin adds key and tenant.
func (Part) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. Kind is original, text, structure
// or layout.
func (Part) Fields() []ent.Field {
	return []ent.Field{
		reference("version_id"), varchar("kind", 16), field.Int("seq"),
		field.Bytes("content").SchemaType(column("mediumblob")),
	}
}

// Indexes are the keys.
func (Part) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "version_id", "kind", "seq").Unique()}
}

// Chunk is a run of a version's text that is searched and ranked as one passage.
type Chunk struct{ ent.Schema }

// Mixin adds key and tenant.
func (Chunk) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. The span is a half-open range of bytes; page is where
// it begins, 0 without pages; locator names the place where pages do not, such
// as the rows of a sheet.
func (Chunk) Fields() []ent.Field {
	return []ent.Field{
		reference("document_id"), reference("version_id"), field.Int("seq"),
		field.Int("span_start"), field.Int("span_end"), field.Int("page"), longText("heading"), longText("text"),
		optionalVarchar("locator", 120),
	}
}

// Indexes are the keys.
func (Chunk) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "version_id", "seq").Unique()}
}
