package entities

import (
	"fmt"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"

	"github.com/forebay/forebay/packages/schema/id"
)

// foldedCollation compares without regard to case. MySQL 8+ and MariaDB 10.6+
// both have it, unlike each server's own default.
const foldedCollation = "utf8mb4_unicode_ci"

// table gives a table its key and its character set. Text compares byte by
// byte unless a column says otherwise, so that keys mean the same everywhere.
type table struct{ mixin.Schema }

func (table) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", id.ID{}).Default(id.New).Immutable().SchemaType(column("binary(16)")),
	}
}

func (table) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Annotation{Charset: "utf8mb4", Collation: "utf8mb4_bin"}}
}

// tenant puts a row inside one organisation, for good.
type tenant struct{ mixin.Schema }

func (tenant) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("org_id", id.ID{}).Immutable().SchemaType(column("binary(16)")),
	}
}

// created records when a row was made.
type created struct{ mixin.Schema }

func (created) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Immutable().SchemaType(column("datetime(6)")),
	}
}

func column(sqlType string) map[string]string {
	return map[string]string{dialect.MySQL: sqlType}
}

// reference holds another row's ID. Sixteen zero bytes stand for none, as
// [id.Nil] does in Go: to a unique index, NULLs would all be different.
func reference(name string) ent.Field {
	return field.UUID(name, id.ID{}).SchemaType(column("binary(16)"))
}

// optionalReference is NULL where nothing was ever said, and reads as [id.Nil] then.
func optionalReference(name string) ent.Field {
	return field.UUID(name, id.ID{}).Optional().SchemaType(column("binary(16)"))
}

func moment(name string) ent.Field {
	return field.Time(name).SchemaType(column("datetime(6)"))
}

// optionalMoment is NULL until it happens, and reads as the zero [time.Time] then.
func optionalMoment(name string) ent.Field {
	return field.Time(name).Optional().SchemaType(column("datetime(6)"))
}

// varchar is text of at most n characters. The server refuses more; Ent's own
// limit would count bytes.
func varchar(name string, n int) ent.Field {
	return field.String(name).SchemaType(column(fmt.Sprintf("varchar(%d)", n)))
}

// optionalVarchar is NULL where nothing was ever said, and reads as "" then.
func optionalVarchar(name string, n int) ent.Field {
	return field.String(name).Optional().SchemaType(column(fmt.Sprintf("varchar(%d)", n)))
}

// foldedVarchar compares without regard to case.
func foldedVarchar(name string, n int) ent.Field {
	return field.String(name).SchemaType(column(fmt.Sprintf("varchar(%d)", n))).
		Annotations(entsql.Annotation{Collation: foldedCollation})
}

// longText is text, or JSON. MariaDB has no JSON type of its own, so JSON is
// plain text here and both servers hold the same column.
func longText(name string) ent.Field {
	return field.String(name).SchemaType(column("longtext"))
}

// optionalLongText is NULL where nothing was ever said, and reads as "" then.
func optionalLongText(name string) ent.Field {
	return field.String(name).Optional().SchemaType(column("longtext"))
}

// secretDigest is the SHA-256 of a secret: no copy of the row shows it.
func secretDigest(name string) ent.Field {
	return field.Bytes(name).Sensitive().SchemaType(column("binary(32)"))
}

// digest is a SHA-256.
func digest(name string) ent.Field {
	return field.Bytes(name).SchemaType(column("binary(32)"))
}
