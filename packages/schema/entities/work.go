package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Job is a piece of durable work. Its row goes when it is done.
type Job struct{ ent.Schema }

// Mixin adds key and tenant.
func (Job) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. ready_at is when a worker may take the job: for a
// waiting one its due time, for a running one the end of its lease, so that a
// dead worker's job is found by the same look-up. Each claim writes a new lease.
// trace_parent is the W3C trace context of the request that asked for the work.
func (Job) Fields() []ent.Field {
	return []ent.Field{
		varchar("kind", 32), reference("subject_id"), varchar("state", 16), moment("ready_at"),
		varchar("owner", 120), reference("lease"), field.Int("attempt"), varchar("reason", 1000),
		optionalVarchar("trace_parent", 55),
	}
}

// Indexes are the keys. Dispatch sees every organisation's jobs, and takes them
// by turns.
func (Job) Indexes() []ent.Index {
	return []ent.Index{index.Fields("state", "org_id", "ready_at").StorageKey("job_turns")}
}

// Flag is the rule that a feature flag follows now, for everyone.
type Flag struct{ ent.Schema }

// Mixin adds the key.
func (Flag) Mixin() []ent.Mixin { return []ent.Mixin{table{}} }

// Fields are the columns.
func (Flag) Fields() []ent.Field {
	return []ent.Field{
		varchar("key", 100), varchar("variant", 64), field.Int("version"), moment("updated_at"),
	}
}

// Indexes are the keys.
func (Flag) Indexes() []ent.Index {
	return []ent.Index{index.Fields("key").Unique()}
}

// FlagVersion is what a flag's rule was, from one change to the next.
type FlagVersion struct{ ent.Schema }

// Mixin adds the key.
func (FlagVersion) Mixin() []ent.Mixin { return []ent.Mixin{table{}, created{}} }

// Fields are the columns. created_by is zero when no person did it.
func (FlagVersion) Fields() []ent.Field {
	return []ent.Field{
		varchar("key", 100), field.Int("version"), varchar("variant", 64), reference("created_by"),
	}
}

// Indexes are the keys.
func (FlagVersion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("key", "version").Unique()}
}
