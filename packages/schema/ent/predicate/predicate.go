// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package predicate

import (
	"entgo.io/ent/dialect/sql"
)

// APIKey is the predicate function for apikey builders.
type APIKey func(*sql.Selector)

// AuditEvent is the predicate function for auditevent builders.
type AuditEvent func(*sql.Selector)

// Change is the predicate function for change builders.
type Change func(*sql.Selector)

// ChangeCounter is the predicate function for changecounter builders.
type ChangeCounter func(*sql.Selector)

// Chunk is the predicate function for chunk builders.
type Chunk func(*sql.Selector)

// Citation is the predicate function for citation builders.
type Citation func(*sql.Selector)

// Collection is the predicate function for collection builders.
type Collection func(*sql.Selector)

// Conversation is the predicate function for conversation builders.
type Conversation func(*sql.Selector)

// Document is the predicate function for document builders.
type Document func(*sql.Selector)

// DocumentVersion is the predicate function for documentversion builders.
type DocumentVersion func(*sql.Selector)

// DriftAlarm is the predicate function for driftalarm builders.
type DriftAlarm func(*sql.Selector)

// Embedding is the predicate function for embedding builders.
type Embedding func(*sql.Selector)

// Entity is the predicate function for entity builders.
type Entity func(*sql.Selector)

// Erasure is the predicate function for erasure builders.
type Erasure func(*sql.Selector)

// Evaluation is the predicate function for evaluation builders.
type Evaluation func(*sql.Selector)

// EvaluationResult is the predicate function for evaluationresult builders.
type EvaluationResult func(*sql.Selector)

// ExternalIdentity is the predicate function for externalidentity builders.
type ExternalIdentity func(*sql.Selector)

// Extraction is the predicate function for extraction builders.
type Extraction func(*sql.Selector)

// Feedback is the predicate function for feedback builders.
type Feedback func(*sql.Selector)

// Flag is the predicate function for flag builders.
type Flag func(*sql.Selector)

// FlagVersion is the predicate function for flagversion builders.
type FlagVersion func(*sql.Selector)

// Grant is the predicate function for grant builders.
type Grant func(*sql.Selector)

// Graph is the predicate function for graph builders.
type Graph func(*sql.Selector)

// Invitation is the predicate function for invitation builders.
type Invitation func(*sql.Selector)

// Job is the predicate function for job builders.
type Job func(*sql.Selector)

// Membership is the predicate function for membership builders.
type Membership func(*sql.Selector)

// Mention is the predicate function for mention builders.
type Mention func(*sql.Selector)

// Message is the predicate function for message builders.
type Message func(*sql.Selector)

// MessageEvent is the predicate function for messageevent builders.
type MessageEvent func(*sql.Selector)

// ModelCall is the predicate function for modelcall builders.
type ModelCall func(*sql.Selector)

// ModelEndpoint is the predicate function for modelendpoint builders.
type ModelEndpoint func(*sql.Selector)

// Observation is the predicate function for observation builders.
type Observation func(*sql.Selector)

// Organisation is the predicate function for organisation builders.
type Organisation func(*sql.Selector)

// Part is the predicate function for part builders.
type Part func(*sql.Selector)

// Relation is the predicate function for relation builders.
type Relation func(*sql.Selector)

// Session is the predicate function for session builders.
type Session func(*sql.Selector)

// Setting is the predicate function for setting builders.
type Setting func(*sql.Selector)

// TestCase is the predicate function for testcase builders.
type TestCase func(*sql.Selector)

// UsageCounter is the predicate function for usagecounter builders.
type UsageCounter func(*sql.Selector)

// User is the predicate function for user builders.
type User func(*sql.Selector)

// WebhookDelivery is the predicate function for webhookdelivery builders.
type WebhookDelivery func(*sql.Selector)
