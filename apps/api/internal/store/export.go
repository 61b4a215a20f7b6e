package store

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/custody"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/packages/schema/ent"
	"github.com/forebay/forebay/packages/schema/ent/apikey"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	"github.com/forebay/forebay/packages/schema/ent/collection"
	"github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	entityrow "github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/evaluation"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	"github.com/forebay/forebay/packages/schema/ent/feedback"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/ent/observation"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/ent/setting"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

const exportPage = 500 // rows a read

// table is one file of an export: its name, and a page of its rows after an ID,
// each with that ID.
type table struct {
	name string
	page func(ctx context.Context, after id.ID) ([]row, error)
}

type row struct {
	id     id.ID
	record any
}

// exported are the tables that an organisation can take away. What is not here
// can be made again from it (chunks, embeddings, mentions, text), is of one moment
// (sessions, jobs, counters, events of streams), or is a secret; secrets among
// the columns are sensitive in the schema, and no row's JSON has them.
func (c *Custody) exported() []table {
	t := c.client
	return []table{
		{"collections.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Collection, error) {
			return t.Collection.Query().Where(collection.IDGT(after)).Order(collection.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Collection) id.ID { return r.ID })},
		{"documents.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Document, error) {
			return t.Document.Query().Where(document.IDGT(after), document.DeletedAtIsNil()).Order(document.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Document) id.ID { return r.ID })},
		{"grants.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Grant, error) {
			return t.Grant.Query().Where(grant.IDGT(after)).Order(grant.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Grant) id.ID { return r.ID })},
		{"memberships.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Membership, error) {
			return t.Membership.Query().Where(membership.IDGT(after)).Order(membership.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Membership) id.ID { return r.ID })},
		{"invitations.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Invitation, error) {
			return t.Invitation.Query().Where(invitation.IDGT(after)).Order(invitation.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Invitation) id.ID { return r.ID })},
		{"api-keys.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.APIKey, error) {
			return t.APIKey.Query().Where(apikey.IDGT(after)).Order(apikey.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.APIKey) id.ID { return r.ID })},
		{"settings.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Setting, error) {
			return t.Setting.Query().Where(setting.IDGT(after)).Order(setting.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Setting) id.ID { return r.ID })},
		{"model-endpoints.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.ModelEndpoint, error) {
			return t.ModelEndpoint.Query().Where(modelendpoint.IDGT(after)).Order(modelendpoint.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.ModelEndpoint) id.ID { return r.ID })},
		{"model-calls.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.ModelCall, error) {
			return t.ModelCall.Query().Where(modelcall.IDGT(after)).Order(modelcall.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.ModelCall) id.ID { return r.ID })},
		{"conversations.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Conversation, error) {
			return t.Conversation.Query().Where(conversation.IDGT(after)).Order(conversation.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Conversation) id.ID { return r.ID })},
		{"messages.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Message, error) {
			return t.Message.Query().Where(message.IDGT(after)).Order(message.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Message) id.ID { return r.ID })},
		{"citations.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Citation, error) {
			return t.Citation.Query().Where(citation.IDGT(after)).Order(citation.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Citation) id.ID { return r.ID })},
		{"feedback.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Feedback, error) {
			return t.Feedback.Query().Where(feedback.IDGT(after)).Order(feedback.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Feedback) id.ID { return r.ID })},
		{"test-cases.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.TestCase, error) {
			return t.TestCase.Query().Where(testcase.IDGT(after)).Order(testcase.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.TestCase) id.ID { return r.ID })},
		{"entities.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Entity, error) {
			return t.Entity.Query().Where(entityrow.IDGT(after)).Order(entityrow.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Entity) id.ID { return r.ID })},
		{"relations.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Relation, error) {
			return t.Relation.Query().Where(relation.IDGT(after)).Order(relation.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Relation) id.ID { return r.ID })},
		{"evaluations.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Evaluation, error) {
			return t.Evaluation.Query().Where(evaluation.IDGT(after)).Order(evaluation.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Evaluation) id.ID { return r.ID })},
		{"evaluation-results.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.EvaluationResult, error) {
			return t.EvaluationResult.Query().Where(evaluationresult.IDGT(after)).Order(evaluationresult.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.EvaluationResult) id.ID { return r.ID })},
		{"observations.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Observation, error) {
			return t.Observation.Query().Where(observation.IDGT(after)).Order(observation.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Observation) id.ID { return r.ID })},
		{"drift-alarms.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.DriftAlarm, error) {
			return t.DriftAlarm.Query().Where(driftalarm.IDGT(after)).Order(driftalarm.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.DriftAlarm) id.ID { return r.ID })},
		{"erasures.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.Erasure, error) {
			return t.Erasure.Query().Where(erasure.IDGT(after)).Order(erasure.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.Erasure) id.ID { return r.ID })},
		{"audit.jsonl", pages(func(ctx context.Context, after id.ID) ([]*ent.AuditEvent, error) {
			return t.AuditEvent.Query().Where(auditevent.IDGT(after)).Order(auditevent.ByID()).Limit(exportPage).All(ctx)
		}, func(r *ent.AuditEvent) id.ID { return r.ID })},
	}
}

// pages reads typed rows as the rows of a table.
func pages[R any](read func(ctx context.Context, after id.ID) ([]R, error), idOf func(R) id.ID) func(context.Context, id.ID) ([]row, error) {
	return func(ctx context.Context, after id.ID) ([]row, error) {
		found, err := read(ctx, after)
		return each(found, func(r R) row { return row{idOf(r), r} }), err
	}
}

// Export yields the organisation's records and the bytes of its documents.
func (c *Custody) Export(ctx context.Context, sink custody.Sink) error {
	if err := c.exportPeople(ctx, sink); err != nil {
		return public(err, "member")
	}
	for _, t := range c.exported() {
		if err := c.exportTable(ctx, t, sink); err != nil {
			return public(err, strings.TrimSuffix(t.name, ".jsonl"))
		}
	}
	return public(c.exportDocuments(ctx, sink), "document")
}

func (c *Custody) exportTable(ctx context.Context, t table, sink custody.Sink) error {
	last := id.Nil
	for {
		rows, err := t.page(ctx, last)
		if err != nil {
			return err
		}
		for _, r := range rows {
			record, err := spare(r.record)
			if err != nil {
				return err
			}
			if err := sink.Record(t.name, record); err != nil {
				return err
			}
		}
		if len(rows) < exportPage {
			return nil
		}
		last = rows[len(rows)-1].id
	}
}

// exportPeople yields the accounts of members. Of former ones, whose account has
// gone its own way since, it yields the name alone.
func (c *Custody) exportPeople(ctx context.Context, sink custody.Sink) error {
	members, err := c.client.Membership.Query().All(ctx)
	if err != nil {
		return err
	}
	return inBatches(members, exportPage, func(some []*ent.Membership) error {
		ids := each(some, func(m *ent.Membership) id.ID { return m.UserID })
		people, err := c.client.User.Query().Where(user.IDIn(ids...)).All(identity.Unscoped(ctx, "an organisation's export"))
		if err != nil {
			return err
		}
		current := make(map[id.ID]bool, len(some))
		for _, m := range some {
			current[m.UserID] = m.EndedAt.IsZero()
		}
		for _, p := range people {
			if !current[p.ID] {
				p = &ent.User{ID: p.ID, Name: p.Name}
			}
			record, err := spare(p)
			if err == nil {
				err = sink.Record("people.jsonl", record)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// exportDocuments yields the versions of live documents, and then their bytes.
func (c *Custody) exportDocuments(ctx context.Context, sink custody.Sink) error {
	var files []*ent.DocumentVersion
	last := id.Nil
	for {
		page, err := c.client.DocumentVersion.Query().Where(documentversion.IDGT(last)).Order(documentversion.ByID()).
			Select(documentversion.FieldID, documentversion.FieldDocumentID, documentversion.FieldNumber, documentversion.FieldName,
				documentversion.FieldSize, documentversion.FieldMediaType, documentversion.FieldStatus, documentversion.FieldTitle,
				documentversion.FieldCreatedBy, documentversion.FieldCreatedAt).
			Limit(exportPage).All(ctx)
		if err != nil {
			return err
		}
		files = append(files, page...)
		if len(page) < exportPage {
			break
		}
		last = page[len(page)-1].ID
	}
	live, err := c.liveDocuments(ctx, files)
	if err != nil {
		return err
	}
	for _, v := range files {
		if !live[v.DocumentID] {
			continue
		}
		record, err := spare(v)
		if err == nil {
			err = sink.Record("document-versions.jsonl", record)
		}
		if err != nil {
			return err
		}
	}
	content := &Content{c.core}
	for _, v := range files {
		if !live[v.DocumentID] {
			continue
		}
		name := fmt.Sprintf("documents/%s/%d-%s", v.DocumentID, v.Number, strings.Map(plainRune, v.Name))
		err := sink.File(name, func(w io.Writer) error { return content.ReadOriginal(ctx, v.ID, w) })
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *Custody) liveDocuments(ctx context.Context, versions []*ent.DocumentVersion) (map[id.ID]bool, error) {
	live := make(map[id.ID]bool, len(versions))
	err := inBatches(versions, exportPage, func(some []*ent.DocumentVersion) error {
		ids := each(some, func(v *ent.DocumentVersion) id.ID { return v.DocumentID })
		found, err := c.client.Document.Query().Where(document.IDIn(ids...), document.DeletedAtIsNil()).IDs(ctx)
		for _, d := range found {
			live[d] = true
		}
		return err
	})
	return live, err
}

// plainRune keeps a name inside its folder in the archive, whatever unpacks it.
func plainRune(r rune) rune {
	if r < ' ' || strings.ContainsRune(`/\:`, r) {
		return '_'
	}
	return r
}

// spare is a row as JSON without what says nothing: no organisation, since that
// is the same everywhere, and no columns that hold none.
func spare(r any) (map[string]any, error) {
	b, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	var record map[string]any
	if err := json.Unmarshal(b, &record); err != nil {
		return nil, err
	}
	delete(record, orgColumn)
	for name, v := range record {
		if v == "" || v == "0001-01-01T00:00:00Z" || v == id.Nil.String() {
			delete(record, name)
		}
	}
	return record, nil
}
