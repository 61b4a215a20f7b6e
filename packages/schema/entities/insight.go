package entities

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Evaluation is one run of a set of questions.
type Evaluation struct{ ent.Schema }

// Mixin adds key and tenant.
func (Evaluation) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. name is the set's; state is running, done, stopped or
// failed; version is the program's; configuration and figures are JSON.
func (Evaluation) Fields() []ent.Field {
	return []ent.Field{
		varchar("name", 120), varchar("state", 16), varchar("version", 64), reference("created_by"),
		optionalMoment("finished_at"), longText("configuration"), longText("figures"), optionalVarchar("failure", 500),
	}
}

// Indexes are the keys: a set's runs, newest first.
func (Evaluation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("org_id", "created_at", "id").StorageKey("evaluation_newest"),
		index.Fields("org_id", "created_by").StorageKey("evaluation_person"),
	}
}

// EvaluationResult is how one question of a run went.
type EvaluationResult struct{ ent.Schema }

// Mixin adds key and tenant.
func (EvaluationResult) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}} }

// Fields are the columns. query is the set's name of the question, which for a
// kept question is the test case's ID: its words stay where they can be erased.
// measures and ranking, the best documents' IDs with their scores, are JSON.
func (EvaluationResult) Fields() []ent.Field {
	return []ent.Field{
		reference("evaluation_id"), varchar("query", 191), longText("measures"), longText("ranking"), field.Int64("took_us"),
	}
}

// Indexes are the keys.
func (EvaluationResult) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "evaluation_id", "query").Unique().StorageKey("evaluationresult_query")}
}

// Observation is what drift is seen by: a question's measures, and no word of
// it, nor who asked.
type Observation struct{ ent.Schema }

// Mixin adds key and tenant.
func (Observation) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. top_score is the best passage's; coverage is the share
// of the question that the best passages have, by weight, from 0 to 1; topics
// are the numbers of the bins that its terms fall into.
func (Observation) Fields() []ent.Field {
	return []ent.Field{
		field.Int("length"), field.Int("found"), field.Bool("declined"),
		field.Float("top_score"), field.Float("coverage"),
		field.Bytes("topics").SchemaType(column("varbinary(255)")),
	}
}

// Indexes are the keys.
func (Observation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "created_at", "id").StorageKey("observation_newest")}
}

// DriftAlarm is that what is asked, or how well it is found, has changed.
type DriftAlarm struct{ ent.Schema }

// Mixin adds key and tenant.
func (DriftAlarm) Mixin() []ent.Mixin { return []ent.Mixin{table{}, tenant{}, created{}} }

// Fields are the columns. measure is what changed, test how that was seen.
func (DriftAlarm) Fields() []ent.Field {
	return []ent.Field{
		varchar("measure", 32), varchar("test", 32), field.Float("statistic"), field.Float("threshold"),
		moment("reference_from"), moment("reference_to"), moment("window_from"), moment("window_to"), field.Int("samples"),
		optionalMoment("ended_at"), reference("acknowledged_by"), optionalMoment("acknowledged_at"),
	}
}

// Indexes are the keys.
func (DriftAlarm) Indexes() []ent.Index {
	return []ent.Index{index.Fields("org_id", "created_at", "id").StorageKey("driftalarm_newest")}
}
