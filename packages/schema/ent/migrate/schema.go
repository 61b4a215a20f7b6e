// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package migrate

import (
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
)

var (
	// APIKeysColumns holds the columns for the "api_keys" table.
	APIKeysColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "prefix", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(24)"}},
		{Name: "secret_hash", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "binary(32)"}},
		{Name: "scopes", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(255)"}},
		{Name: "role", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "expires_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "revoked_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "last_used_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// APIKeysTable holds the schema information for the "api_keys" table.
	APIKeysTable = &schema.Table{
		Name:       "api_keys",
		Columns:    APIKeysColumns,
		PrimaryKey: []*schema.Column{APIKeysColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "apikey_org_id_user_id",
				Unique:  false,
				Columns: []*schema.Column{APIKeysColumns[1], APIKeysColumns[4]},
			},
		},
	}
	// AuditEventsColumns holds the columns for the "audit_events" table.
	AuditEventsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "seq", Type: field.TypeInt64},
		{Name: "actor_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "actor_system", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "action", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "target_kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "target_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "detail", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "request_id", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "prev_hash", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "binary(32)"}},
		{Name: "hash", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "binary(32)"}},
		{Name: "detail_hash", Type: field.TypeBytes, Nullable: true, SchemaType: map[string]string{"mysql": "binary(32)"}},
	}
	// AuditEventsTable holds the schema information for the "audit_events" table.
	AuditEventsTable = &schema.Table{
		Name:       "audit_events",
		Columns:    AuditEventsColumns,
		PrimaryKey: []*schema.Column{AuditEventsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "auditevent_org_id_seq",
				Unique:  true,
				Columns: []*schema.Column{AuditEventsColumns[1], AuditEventsColumns[3]},
			},
			{
				Name:    "auditevent_target",
				Unique:  false,
				Columns: []*schema.Column{AuditEventsColumns[1], AuditEventsColumns[8]},
			},
		},
	}
	// ChangesColumns holds the columns for the "changes" table.
	ChangesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "seq", Type: field.TypeInt64},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "entity_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "deleted", Type: field.TypeBool},
	}
	// ChangesTable holds the schema information for the "changes" table.
	ChangesTable = &schema.Table{
		Name:       "changes",
		Columns:    ChangesColumns,
		PrimaryKey: []*schema.Column{ChangesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "change_org_id_seq",
				Unique:  true,
				Columns: []*schema.Column{ChangesColumns[1], ChangesColumns[3]},
			},
		},
	}
	// ChangeCountersColumns holds the columns for the "change_counters" table.
	ChangeCountersColumns = []*schema.Column{
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "seq", Type: field.TypeInt64},
		{Name: "document_seq", Type: field.TypeInt64},
		{Name: "audit_hash", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "binary(32)"}},
	}
	// ChangeCountersTable holds the schema information for the "change_counters" table.
	ChangeCountersTable = &schema.Table{
		Name:       "change_counters",
		Columns:    ChangeCountersColumns,
		PrimaryKey: []*schema.Column{ChangeCountersColumns[0]},
	}
	// ChunksColumns holds the columns for the "chunks" table.
	ChunksColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "seq", Type: field.TypeInt},
		{Name: "span_start", Type: field.TypeInt},
		{Name: "span_end", Type: field.TypeInt},
		{Name: "page", Type: field.TypeInt},
		{Name: "heading", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "text", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "locator", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(120)"}},
	}
	// ChunksTable holds the schema information for the "chunks" table.
	ChunksTable = &schema.Table{
		Name:       "chunks",
		Columns:    ChunksColumns,
		PrimaryKey: []*schema.Column{ChunksColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "chunk_org_id_version_id_seq",
				Unique:  true,
				Columns: []*schema.Column{ChunksColumns[1], ChunksColumns[3], ChunksColumns[4]},
			},
		},
	}
	// CitationsColumns holds the columns for the "citations" table.
	CitationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "message_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "seq", Type: field.TypeInt},
		{Name: "number", Type: field.TypeInt},
		{Name: "sentence", Type: field.TypeInt},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "chunk_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "collection_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "document_name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(255)"}},
		{Name: "version", Type: field.TypeInt},
		{Name: "page", Type: field.TypeInt},
		{Name: "span_start", Type: field.TypeInt},
		{Name: "span_end", Type: field.TypeInt},
		{Name: "quote", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "locator", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(120)"}},
	}
	// CitationsTable holds the schema information for the "citations" table.
	CitationsTable = &schema.Table{
		Name:       "citations",
		Columns:    CitationsColumns,
		PrimaryKey: []*schema.Column{CitationsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "citation_org_id_message_id_seq",
				Unique:  true,
				Columns: []*schema.Column{CitationsColumns[1], CitationsColumns[2], CitationsColumns[3]},
			},
		},
	}
	// CollectionsColumns holds the columns for the "collections" table.
	CollectionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "name", Type: field.TypeString, Collation: "utf8mb4_unicode_ci", SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "description", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(500)"}},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "deleted_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// CollectionsTable holds the schema information for the "collections" table.
	CollectionsTable = &schema.Table{
		Name:       "collections",
		Columns:    CollectionsColumns,
		PrimaryKey: []*schema.Column{CollectionsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "collection_org_id_name",
				Unique:  false,
				Columns: []*schema.Column{CollectionsColumns[1], CollectionsColumns[3]},
			},
		},
	}
	// ConversationsColumns holds the columns for the "conversations" table.
	ConversationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "title", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(255)"}},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "shared_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "deleted_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// ConversationsTable holds the schema information for the "conversations" table.
	ConversationsTable = &schema.Table{
		Name:       "conversations",
		Columns:    ConversationsColumns,
		PrimaryKey: []*schema.Column{ConversationsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "conversation_newest",
				Unique:  false,
				Columns: []*schema.Column{ConversationsColumns[1], ConversationsColumns[3], ConversationsColumns[2], ConversationsColumns[0]},
			},
			{
				Name:    "conversation_shared",
				Unique:  false,
				Columns: []*schema.Column{ConversationsColumns[1], ConversationsColumns[6]},
			},
		},
	}
	// DocumentsColumns holds the columns for the "documents" table.
	DocumentsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "collection_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "name", Type: field.TypeString, Collation: "utf8mb4_unicode_ci", SchemaType: map[string]string{"mysql": "varchar(255)"}},
		{Name: "current_version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "serving_version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "deleted_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "origin", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(2048)"}},
		{Name: "parent_id", Type: field.TypeUUID, Nullable: true, SchemaType: map[string]string{"mysql": "binary(16)"}},
	}
	// DocumentsTable holds the schema information for the "documents" table.
	DocumentsTable = &schema.Table{
		Name:       "documents",
		Columns:    DocumentsColumns,
		PrimaryKey: []*schema.Column{DocumentsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "document_newest",
				Unique:  false,
				Columns: []*schema.Column{DocumentsColumns[1], DocumentsColumns[9], DocumentsColumns[2], DocumentsColumns[0]},
			},
			{
				Name:    "document_collection",
				Unique:  false,
				Columns: []*schema.Column{DocumentsColumns[1], DocumentsColumns[3], DocumentsColumns[9]},
			},
			{
				Name:    "document_walk",
				Unique:  false,
				Columns: []*schema.Column{DocumentsColumns[1], DocumentsColumns[0]},
			},
			{
				Name:    "document_parent",
				Unique:  false,
				Columns: []*schema.Column{DocumentsColumns[1], DocumentsColumns[11]},
			},
		},
	}
	// DocumentVersionsColumns holds the columns for the "document_versions" table.
	DocumentVersionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "number", Type: field.TypeInt},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(255)"}},
		{Name: "checksum", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "binary(32)"}},
		{Name: "size", Type: field.TypeInt64},
		{Name: "media_type", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(100)"}},
		{Name: "status", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "failure_code", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "failure_message", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(1000)"}},
		{Name: "title", Type: field.TypeString, Collation: "utf8mb4_unicode_ci", SchemaType: map[string]string{"mysql": "varchar(500)"}},
		{Name: "text_size", Type: field.TypeInt64},
		{Name: "pages", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "outline", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "created_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "language", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(35)"}},
		{Name: "notes", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "longtext"}},
	}
	// DocumentVersionsTable holds the schema information for the "document_versions" table.
	DocumentVersionsTable = &schema.Table{
		Name:       "document_versions",
		Columns:    DocumentVersionsColumns,
		PrimaryKey: []*schema.Column{DocumentVersionsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "documentversion_org_id_document_id_number",
				Unique:  true,
				Columns: []*schema.Column{DocumentVersionsColumns[1], DocumentVersionsColumns[3], DocumentVersionsColumns[4]},
			},
			{
				Name:    "documentversion_org_id_checksum",
				Unique:  false,
				Columns: []*schema.Column{DocumentVersionsColumns[1], DocumentVersionsColumns[6]},
			},
		},
	}
	// DriftAlarmsColumns holds the columns for the "drift_alarms" table.
	DriftAlarmsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "measure", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "test", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "statistic", Type: field.TypeFloat64},
		{Name: "threshold", Type: field.TypeFloat64},
		{Name: "reference_from", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "reference_to", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "window_from", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "window_to", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "samples", Type: field.TypeInt},
		{Name: "ended_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "acknowledged_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "acknowledged_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// DriftAlarmsTable holds the schema information for the "drift_alarms" table.
	DriftAlarmsTable = &schema.Table{
		Name:       "drift_alarms",
		Columns:    DriftAlarmsColumns,
		PrimaryKey: []*schema.Column{DriftAlarmsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "driftalarm_newest",
				Unique:  false,
				Columns: []*schema.Column{DriftAlarmsColumns[1], DriftAlarmsColumns[2], DriftAlarmsColumns[0]},
			},
		},
	}
	// EmbeddingsColumns holds the columns for the "embeddings" table.
	EmbeddingsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "endpoint_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "chunk_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "vector", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "mediumblob"}},
	}
	// EmbeddingsTable holds the schema information for the "embeddings" table.
	EmbeddingsTable = &schema.Table{
		Name:       "embeddings",
		Columns:    EmbeddingsColumns,
		PrimaryKey: []*schema.Column{EmbeddingsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "embedding_version",
				Unique:  true,
				Columns: []*schema.Column{EmbeddingsColumns[1], EmbeddingsColumns[2], EmbeddingsColumns[4], EmbeddingsColumns[5]},
			},
			{
				Name:    "embedding_document",
				Unique:  false,
				Columns: []*schema.Column{EmbeddingsColumns[1], EmbeddingsColumns[3]},
			},
		},
	}
	// EntitiesColumns holds the columns for the "entities" table.
	EntitiesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "folded", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(191)"}},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(191)"}},
		{Name: "named_by", Type: field.TypeUUID, Nullable: true, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "passages", Type: field.TypeInt},
	}
	// EntitiesTable holds the schema information for the "entities" table.
	EntitiesTable = &schema.Table{
		Name:       "entities",
		Columns:    EntitiesColumns,
		PrimaryKey: []*schema.Column{EntitiesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "entity_folded",
				Unique:  true,
				Columns: []*schema.Column{EntitiesColumns[1], EntitiesColumns[2]},
			},
			{
				Name:    "entity_passages",
				Unique:  false,
				Columns: []*schema.Column{EntitiesColumns[1], EntitiesColumns[6]},
			},
		},
	}
	// ErasuresColumns holds the columns for the "erasures" table.
	ErasuresColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "subject_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "requested_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "state", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "finished_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "counts", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
	}
	// ErasuresTable holds the schema information for the "erasures" table.
	ErasuresTable = &schema.Table{
		Name:       "erasures",
		Columns:    ErasuresColumns,
		PrimaryKey: []*schema.Column{ErasuresColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "erasure_newest",
				Unique:  false,
				Columns: []*schema.Column{ErasuresColumns[1], ErasuresColumns[2], ErasuresColumns[0]},
			},
		},
	}
	// EvaluationsColumns holds the columns for the "evaluations" table.
	EvaluationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "state", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "version", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "created_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "finished_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "configuration", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "figures", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "failure", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(500)"}},
	}
	// EvaluationsTable holds the schema information for the "evaluations" table.
	EvaluationsTable = &schema.Table{
		Name:       "evaluations",
		Columns:    EvaluationsColumns,
		PrimaryKey: []*schema.Column{EvaluationsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "evaluation_newest",
				Unique:  false,
				Columns: []*schema.Column{EvaluationsColumns[1], EvaluationsColumns[2], EvaluationsColumns[0]},
			},
			{
				Name:    "evaluation_person",
				Unique:  false,
				Columns: []*schema.Column{EvaluationsColumns[1], EvaluationsColumns[6]},
			},
		},
	}
	// EvaluationResultsColumns holds the columns for the "evaluation_results" table.
	EvaluationResultsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "evaluation_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "query", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(191)"}},
		{Name: "measures", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "ranking", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "took_us", Type: field.TypeInt64},
	}
	// EvaluationResultsTable holds the schema information for the "evaluation_results" table.
	EvaluationResultsTable = &schema.Table{
		Name:       "evaluation_results",
		Columns:    EvaluationResultsColumns,
		PrimaryKey: []*schema.Column{EvaluationResultsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "evaluationresult_query",
				Unique:  true,
				Columns: []*schema.Column{EvaluationResultsColumns[1], EvaluationResultsColumns[2], EvaluationResultsColumns[3]},
			},
		},
	}
	// ExternalIdentitiesColumns holds the columns for the "external_identities" table.
	ExternalIdentitiesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "provider", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "external_id", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(191)"}},
		{Name: "internal_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "ended_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// ExternalIdentitiesTable holds the schema information for the "external_identities" table.
	ExternalIdentitiesTable = &schema.Table{
		Name:       "external_identities",
		Columns:    ExternalIdentitiesColumns,
		PrimaryKey: []*schema.Column{ExternalIdentitiesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "externalidentity_provider_kind_external_id",
				Unique:  true,
				Columns: []*schema.Column{ExternalIdentitiesColumns[2], ExternalIdentitiesColumns[3], ExternalIdentitiesColumns[4]},
			},
			{
				Name:    "externalidentity_internal_id",
				Unique:  false,
				Columns: []*schema.Column{ExternalIdentitiesColumns[5]},
			},
		},
	}
	// ExtractionsColumns holds the columns for the "extractions" table.
	ExtractionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "endpoint_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "chunk_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "input_tokens", Type: field.TypeInt64},
		{Name: "output_tokens", Type: field.TypeInt64},
		{Name: "cost", Type: field.TypeInt64},
		{Name: "outcome", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
	}
	// ExtractionsTable holds the schema information for the "extractions" table.
	ExtractionsTable = &schema.Table{
		Name:       "extractions",
		Columns:    ExtractionsColumns,
		PrimaryKey: []*schema.Column{ExtractionsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "extraction_chunk",
				Unique:  true,
				Columns: []*schema.Column{ExtractionsColumns[1], ExtractionsColumns[3], ExtractionsColumns[6]},
			},
			{
				Name:    "extraction_document",
				Unique:  false,
				Columns: []*schema.Column{ExtractionsColumns[1], ExtractionsColumns[4]},
			},
		},
	}
	// FeedbacksColumns holds the columns for the "feedbacks" table.
	FeedbacksColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "message_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "verdict", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(8)"}},
		{Name: "comment", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(2000)"}},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// FeedbacksTable holds the schema information for the "feedbacks" table.
	FeedbacksTable = &schema.Table{
		Name:       "feedbacks",
		Columns:    FeedbacksColumns,
		PrimaryKey: []*schema.Column{FeedbacksColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "feedback_org_id_message_id_user_id",
				Unique:  true,
				Columns: []*schema.Column{FeedbacksColumns[1], FeedbacksColumns[3], FeedbacksColumns[4]},
			},
			{
				Name:    "feedback_person",
				Unique:  false,
				Columns: []*schema.Column{FeedbacksColumns[1], FeedbacksColumns[4]},
			},
		},
	}
	// FlagsColumns holds the columns for the "flags" table.
	FlagsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "key", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(100)"}},
		{Name: "variant", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "version", Type: field.TypeInt},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// FlagsTable holds the schema information for the "flags" table.
	FlagsTable = &schema.Table{
		Name:       "flags",
		Columns:    FlagsColumns,
		PrimaryKey: []*schema.Column{FlagsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "flag_key",
				Unique:  true,
				Columns: []*schema.Column{FlagsColumns[1]},
			},
		},
	}
	// FlagVersionsColumns holds the columns for the "flag_versions" table.
	FlagVersionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "key", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(100)"}},
		{Name: "version", Type: field.TypeInt},
		{Name: "variant", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "created_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
	}
	// FlagVersionsTable holds the schema information for the "flag_versions" table.
	FlagVersionsTable = &schema.Table{
		Name:       "flag_versions",
		Columns:    FlagVersionsColumns,
		PrimaryKey: []*schema.Column{FlagVersionsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "flagversion_key_version",
				Unique:  true,
				Columns: []*schema.Column{FlagVersionsColumns[2], FlagVersionsColumns[3]},
			},
		},
	}
	// GrantsColumns holds the columns for the "grants" table.
	GrantsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "collection_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "subject", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "role", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "permission", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
	}
	// GrantsTable holds the schema information for the "grants" table.
	GrantsTable = &schema.Table{
		Name:       "grants",
		Columns:    GrantsColumns,
		PrimaryKey: []*schema.Column{GrantsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "grant_subject",
				Unique:  true,
				Columns: []*schema.Column{GrantsColumns[1], GrantsColumns[3], GrantsColumns[4], GrantsColumns[5], GrantsColumns[6], GrantsColumns[7]},
			},
			{
				Name:    "grant_viewer",
				Unique:  false,
				Columns: []*schema.Column{GrantsColumns[1], GrantsColumns[5], GrantsColumns[6], GrantsColumns[7]},
			},
		},
	}
	// GraphsColumns holds the columns for the "graphs" table.
	GraphsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "followed", Type: field.TypeInt64},
		{Name: "extractor", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "reading", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "walked", Type: field.TypeUUID, Nullable: true, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "entities", Type: field.TypeInt64, Nullable: true},
		{Name: "mentions", Type: field.TypeInt64, Nullable: true},
		{Name: "relations", Type: field.TypeInt64, Nullable: true},
		{Name: "endpoint_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "budget", Type: field.TypeInt64},
		{Name: "spent", Type: field.TypeInt64},
		{Name: "failure", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(500)"}},
		{Name: "retry_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "model_state", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "model_walked", Type: field.TypeUUID, Nullable: true, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "model_failure", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(500)"}},
		{Name: "model_retry_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// GraphsTable holds the schema information for the "graphs" table.
	GraphsTable = &schema.Table{
		Name:       "graphs",
		Columns:    GraphsColumns,
		PrimaryKey: []*schema.Column{GraphsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "graph_org_id",
				Unique:  true,
				Columns: []*schema.Column{GraphsColumns[1]},
			},
		},
	}
	// InvitationsColumns holds the columns for the "invitations" table.
	InvitationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "email", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(254)"}},
		{Name: "role", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "token_hash", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "binary(32)"}},
		{Name: "invited_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "expires_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "ended_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// InvitationsTable holds the schema information for the "invitations" table.
	InvitationsTable = &schema.Table{
		Name:       "invitations",
		Columns:    InvitationsColumns,
		PrimaryKey: []*schema.Column{InvitationsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "invitation_org_id_created_at",
				Unique:  false,
				Columns: []*schema.Column{InvitationsColumns[1], InvitationsColumns[2]},
			},
		},
	}
	// JobsColumns holds the columns for the "jobs" table.
	JobsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "subject_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "state", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "ready_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "owner", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "lease", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "attempt", Type: field.TypeInt},
		{Name: "reason", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(1000)"}},
		{Name: "trace_parent", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(55)"}},
	}
	// JobsTable holds the schema information for the "jobs" table.
	JobsTable = &schema.Table{
		Name:       "jobs",
		Columns:    JobsColumns,
		PrimaryKey: []*schema.Column{JobsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "job_turns",
				Unique:  false,
				Columns: []*schema.Column{JobsColumns[5], JobsColumns[1], JobsColumns[6]},
			},
		},
	}
	// MembershipsColumns holds the columns for the "memberships" table.
	MembershipsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "role", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "joined_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "ended_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// MembershipsTable holds the schema information for the "memberships" table.
	MembershipsTable = &schema.Table{
		Name:       "memberships",
		Columns:    MembershipsColumns,
		PrimaryKey: []*schema.Column{MembershipsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "membership_org_id_user_id",
				Unique:  true,
				Columns: []*schema.Column{MembershipsColumns[1], MembershipsColumns[2]},
			},
			{
				Name:    "membership_user_id",
				Unique:  false,
				Columns: []*schema.Column{MembershipsColumns[2]},
			},
		},
	}
	// MentionsColumns holds the columns for the "mentions" table.
	MentionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "entity_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "chunk_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "times", Type: field.TypeInt},
		{Name: "about", Type: field.TypeBool, Default: false},
		{Name: "spans", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "varbinary(1024)"}},
		{Name: "method", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(16)"}},
	}
	// MentionsTable holds the schema information for the "mentions" table.
	MentionsTable = &schema.Table{
		Name:       "mentions",
		Columns:    MentionsColumns,
		PrimaryKey: []*schema.Column{MentionsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "mention_passage",
				Unique:  true,
				Columns: []*schema.Column{MentionsColumns[1], MentionsColumns[3], MentionsColumns[5], MentionsColumns[2]},
			},
			{
				Name:    "mention_reach",
				Unique:  false,
				Columns: []*schema.Column{MentionsColumns[1], MentionsColumns[2], MentionsColumns[3], MentionsColumns[5], MentionsColumns[4], MentionsColumns[7]},
			},
		},
	}
	// MessagesColumns holds the columns for the "messages" table.
	MessagesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "conversation_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "seq", Type: field.TypeInt},
		{Name: "role", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "text", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "status", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "sources", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "took_us", Type: field.TypeInt64},
		{Name: "owner", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "lease_until", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "stop_requested", Type: field.TypeBool},
		{Name: "written_by", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "longtext"}},
	}
	// MessagesTable holds the schema information for the "messages" table.
	MessagesTable = &schema.Table{
		Name:       "messages",
		Columns:    MessagesColumns,
		PrimaryKey: []*schema.Column{MessagesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "message_org_id_conversation_id_seq",
				Unique:  true,
				Columns: []*schema.Column{MessagesColumns[1], MessagesColumns[3], MessagesColumns[5]},
			},
		},
	}
	// MessageEventsColumns holds the columns for the "message_events" table.
	MessageEventsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "message_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "seq", Type: field.TypeInt64},
		{Name: "type", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "data", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
	}
	// MessageEventsTable holds the schema information for the "message_events" table.
	MessageEventsTable = &schema.Table{
		Name:       "message_events",
		Columns:    MessageEventsColumns,
		PrimaryKey: []*schema.Column{MessageEventsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "messageevent_org_id_message_id_seq",
				Unique:  true,
				Columns: []*schema.Column{MessageEventsColumns[1], MessageEventsColumns[2], MessageEventsColumns[3]},
			},
		},
	}
	// ModelCallsColumns holds the columns for the "model_calls" table.
	ModelCallsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "endpoint_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "message_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "operation", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "model", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(200)"}},
		{Name: "input_tokens", Type: field.TypeInt64},
		{Name: "output_tokens", Type: field.TypeInt64},
		{Name: "cost", Type: field.TypeInt64},
		{Name: "first_token_us", Type: field.TypeInt64},
		{Name: "took_us", Type: field.TypeInt64},
		{Name: "outcome", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
	}
	// ModelCallsTable holds the schema information for the "model_calls" table.
	ModelCallsTable = &schema.Table{
		Name:       "model_calls",
		Columns:    ModelCallsColumns,
		PrimaryKey: []*schema.Column{ModelCallsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "modelcall_spent",
				Unique:  false,
				Columns: []*schema.Column{ModelCallsColumns[1], ModelCallsColumns[3], ModelCallsColumns[2]},
			},
			{
				Name:    "modelcall_message",
				Unique:  false,
				Columns: []*schema.Column{ModelCallsColumns[1], ModelCallsColumns[5]},
			},
			{
				Name:    "modelcall_person",
				Unique:  false,
				Columns: []*schema.Column{ModelCallsColumns[1], ModelCallsColumns[4]},
			},
		},
	}
	// ModelEndpointsColumns holds the columns for the "model_endpoints" table.
	ModelEndpointsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "purpose", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "protocol", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "base_url", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(1024)"}},
		{Name: "model", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(200)"}},
		{Name: "secret", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "varbinary(2048)"}},
		{Name: "state", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "dimension", Type: field.TypeInt},
		{Name: "input_price", Type: field.TypeInt64},
		{Name: "output_price", Type: field.TypeInt64},
		{Name: "monthly_budget", Type: field.TypeInt64},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "followed", Type: field.TypeInt64, Nullable: true},
		{Name: "failure", Type: field.TypeString, Nullable: true, SchemaType: map[string]string{"mysql": "varchar(500)"}},
		{Name: "retry_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// ModelEndpointsTable holds the schema information for the "model_endpoints" table.
	ModelEndpointsTable = &schema.Table{
		Name:       "model_endpoints",
		Columns:    ModelEndpointsColumns,
		PrimaryKey: []*schema.Column{ModelEndpointsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "modelendpoint_purpose",
				Unique:  false,
				Columns: []*schema.Column{ModelEndpointsColumns[1], ModelEndpointsColumns[3], ModelEndpointsColumns[9]},
			},
		},
	}
	// ObservationsColumns holds the columns for the "observations" table.
	ObservationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "length", Type: field.TypeInt},
		{Name: "found", Type: field.TypeInt},
		{Name: "declined", Type: field.TypeBool},
		{Name: "top_score", Type: field.TypeFloat64},
		{Name: "coverage", Type: field.TypeFloat64},
		{Name: "topics", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "varbinary(255)"}},
	}
	// ObservationsTable holds the schema information for the "observations" table.
	ObservationsTable = &schema.Table{
		Name:       "observations",
		Columns:    ObservationsColumns,
		PrimaryKey: []*schema.Column{ObservationsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "observation_newest",
				Unique:  false,
				Columns: []*schema.Column{ObservationsColumns[1], ObservationsColumns[2], ObservationsColumns[0]},
			},
		},
	}
	// OrganisationsColumns holds the columns for the "organisations" table.
	OrganisationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "slug", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "erasing_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// OrganisationsTable holds the schema information for the "organisations" table.
	OrganisationsTable = &schema.Table{
		Name:       "organisations",
		Columns:    OrganisationsColumns,
		PrimaryKey: []*schema.Column{OrganisationsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "organisation_slug",
				Unique:  true,
				Columns: []*schema.Column{OrganisationsColumns[3]},
			},
		},
	}
	// PartsColumns holds the columns for the "parts" table.
	PartsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "seq", Type: field.TypeInt},
		{Name: "content", Type: field.TypeBytes, SchemaType: map[string]string{"mysql": "mediumblob"}},
	}
	// PartsTable holds the schema information for the "parts" table.
	PartsTable = &schema.Table{
		Name:       "parts",
		Columns:    PartsColumns,
		PrimaryKey: []*schema.Column{PartsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "part_org_id_version_id_kind_seq",
				Unique:  true,
				Columns: []*schema.Column{PartsColumns[1], PartsColumns[2], PartsColumns[3], PartsColumns[4]},
			},
		},
	}
	// RelationsColumns holds the columns for the "relations" table.
	RelationsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "source_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "target_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "kind", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "method", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "document_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "version_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "chunk_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "span_start", Type: field.TypeInt},
		{Name: "span_end", Type: field.TypeInt},
		{Name: "weight", Type: field.TypeFloat64},
	}
	// RelationsTable holds the schema information for the "relations" table.
	RelationsTable = &schema.Table{
		Name:       "relations",
		Columns:    RelationsColumns,
		PrimaryKey: []*schema.Column{RelationsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "relation_source",
				Unique:  false,
				Columns: []*schema.Column{RelationsColumns[1], RelationsColumns[2], RelationsColumns[6]},
			},
			{
				Name:    "relation_target",
				Unique:  false,
				Columns: []*schema.Column{RelationsColumns[1], RelationsColumns[3], RelationsColumns[6]},
			},
			{
				Name:    "relation_document",
				Unique:  false,
				Columns: []*schema.Column{RelationsColumns[1], RelationsColumns[6]},
			},
		},
	}
	// SessionsColumns holds the columns for the "sessions" table.
	SessionsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "user_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "user_agent", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(255)"}},
		{Name: "expires_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "revoked_at", Type: field.TypeTime, Nullable: true, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// SessionsTable holds the schema information for the "sessions" table.
	SessionsTable = &schema.Table{
		Name:       "sessions",
		Columns:    SessionsColumns,
		PrimaryKey: []*schema.Column{SessionsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "session_org_id_user_id",
				Unique:  false,
				Columns: []*schema.Column{SessionsColumns[1], SessionsColumns[3]},
			},
		},
	}
	// SettingsColumns holds the columns for the "settings" table.
	SettingsColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "key", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
		{Name: "value", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "updated_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "updated_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
	}
	// SettingsTable holds the schema information for the "settings" table.
	SettingsTable = &schema.Table{
		Name:       "settings",
		Columns:    SettingsColumns,
		PrimaryKey: []*schema.Column{SettingsColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "setting_org_id_key",
				Unique:  true,
				Columns: []*schema.Column{SettingsColumns[1], SettingsColumns[2]},
			},
		},
	}
	// TestCasesColumns holds the columns for the "test_cases" table.
	TestCasesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "message_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_by", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "question", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "expected", Type: field.TypeString, SchemaType: map[string]string{"mysql": "longtext"}},
		{Name: "note", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(2000)"}},
		{Name: "asked_by", Type: field.TypeUUID, Nullable: true, SchemaType: map[string]string{"mysql": "binary(16)"}},
	}
	// TestCasesTable holds the schema information for the "test_cases" table.
	TestCasesTable = &schema.Table{
		Name:       "test_cases",
		Columns:    TestCasesColumns,
		PrimaryKey: []*schema.Column{TestCasesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "testcase_newest",
				Unique:  false,
				Columns: []*schema.Column{TestCasesColumns[1], TestCasesColumns[2], TestCasesColumns[0]},
			},
		},
	}
	// UsageCountersColumns holds the columns for the "usage_counters" table.
	UsageCountersColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "org_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "subject_id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "quota", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(32)"}},
		{Name: "window_start", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "used", Type: field.TypeInt64},
	}
	// UsageCountersTable holds the schema information for the "usage_counters" table.
	UsageCountersTable = &schema.Table{
		Name:       "usage_counters",
		Columns:    UsageCountersColumns,
		PrimaryKey: []*schema.Column{UsageCountersColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "usagecounter_org_id_subject_id_quota_window_start",
				Unique:  true,
				Columns: []*schema.Column{UsageCountersColumns[1], UsageCountersColumns[2], UsageCountersColumns[3], UsageCountersColumns[4]},
			},
		},
	}
	// UsersColumns holds the columns for the "users" table.
	UsersColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "email", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(254)"}},
		{Name: "name", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(120)"}},
		{Name: "password_hash", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(255)"}},
	}
	// UsersTable holds the schema information for the "users" table.
	UsersTable = &schema.Table{
		Name:       "users",
		Columns:    UsersColumns,
		PrimaryKey: []*schema.Column{UsersColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "user_email",
				Unique:  true,
				Columns: []*schema.Column{UsersColumns[2]},
			},
		},
	}
	// WebhookDeliveriesColumns holds the columns for the "webhook_deliveries" table.
	WebhookDeliveriesColumns = []*schema.Column{
		{Name: "id", Type: field.TypeUUID, SchemaType: map[string]string{"mysql": "binary(16)"}},
		{Name: "created_at", Type: field.TypeTime, SchemaType: map[string]string{"mysql": "datetime(6)"}},
		{Name: "provider", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(16)"}},
		{Name: "delivery_id", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(100)"}},
		{Name: "type", Type: field.TypeString, SchemaType: map[string]string{"mysql": "varchar(64)"}},
	}
	// WebhookDeliveriesTable holds the schema information for the "webhook_deliveries" table.
	WebhookDeliveriesTable = &schema.Table{
		Name:       "webhook_deliveries",
		Columns:    WebhookDeliveriesColumns,
		PrimaryKey: []*schema.Column{WebhookDeliveriesColumns[0]},
		Indexes: []*schema.Index{
			{
				Name:    "webhookdelivery_provider_delivery_id",
				Unique:  true,
				Columns: []*schema.Column{WebhookDeliveriesColumns[2], WebhookDeliveriesColumns[3]},
			},
			{
				Name:    "webhookdelivery_created_at",
				Unique:  false,
				Columns: []*schema.Column{WebhookDeliveriesColumns[1]},
			},
		},
	}
	// Tables holds all the tables in the schema.
	Tables = []*schema.Table{
		APIKeysTable,
		AuditEventsTable,
		ChangesTable,
		ChangeCountersTable,
		ChunksTable,
		CitationsTable,
		CollectionsTable,
		ConversationsTable,
		DocumentsTable,
		DocumentVersionsTable,
		DriftAlarmsTable,
		EmbeddingsTable,
		EntitiesTable,
		ErasuresTable,
		EvaluationsTable,
		EvaluationResultsTable,
		ExternalIdentitiesTable,
		ExtractionsTable,
		FeedbacksTable,
		FlagsTable,
		FlagVersionsTable,
		GrantsTable,
		GraphsTable,
		InvitationsTable,
		JobsTable,
		MembershipsTable,
		MentionsTable,
		MessagesTable,
		MessageEventsTable,
		ModelCallsTable,
		ModelEndpointsTable,
		ObservationsTable,
		OrganisationsTable,
		PartsTable,
		RelationsTable,
		SessionsTable,
		SettingsTable,
		TestCasesTable,
		UsageCountersTable,
		UsersTable,
		WebhookDeliveriesTable,
	}
)

func init() {
	APIKeysTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	AuditEventsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ChangesTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ChangeCountersTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ChunksTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	CitationsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	CollectionsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ConversationsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	DocumentsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	DocumentVersionsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	DriftAlarmsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	EmbeddingsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	EntitiesTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ErasuresTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	EvaluationsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	EvaluationResultsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ExternalIdentitiesTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ExtractionsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	FeedbacksTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	FlagsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	FlagVersionsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	GrantsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	GraphsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	InvitationsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	JobsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	MembershipsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	MentionsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	MessagesTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	MessageEventsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ModelCallsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ModelEndpointsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	ObservationsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	OrganisationsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	PartsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	RelationsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	SessionsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	SettingsTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	TestCasesTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	UsageCountersTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	UsersTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
	WebhookDeliveriesTable.Annotation = &entsql.Annotation{
		Charset:   "utf8mb4",
		Collation: "utf8mb4_bin",
	}
}
