// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"sync"

	"entgo.io/ent/dialect"
)

// Tx is a transactional client that is created by calling Client.Tx().
type Tx struct {
	config
	// APIKey is the client for interacting with the APIKey builders.
	APIKey *APIKeyClient
	// AuditEvent is the client for interacting with the AuditEvent builders.
	AuditEvent *AuditEventClient
	// Change is the client for interacting with the Change builders.
	Change *ChangeClient
	// ChangeCounter is the client for interacting with the ChangeCounter builders.
	ChangeCounter *ChangeCounterClient
	// Chunk is the client for interacting with the Chunk builders.
	Chunk *ChunkClient
	// Citation is the client for interacting with the Citation builders.
	Citation *CitationClient
	// Collection is the client for interacting with the Collection builders.
	Collection *CollectionClient
	// Conversation is the client for interacting with the Conversation builders.
	Conversation *ConversationClient
	// Document is the client for interacting with the Document builders.
	Document *DocumentClient
	// DocumentVersion is the client for interacting with the DocumentVersion builders.
	DocumentVersion *DocumentVersionClient
	// DriftAlarm is the client for interacting with the DriftAlarm builders.
	DriftAlarm *DriftAlarmClient
	// Embedding is the client for interacting with the Embedding builders.
	Embedding *EmbeddingClient
	// Entity is the client for interacting with the Entity builders.
	Entity *EntityClient
	// Erasure is the client for interacting with the Erasure builders.
	Erasure *ErasureClient
	// Evaluation is the client for interacting with the Evaluation builders.
	Evaluation *EvaluationClient
	// EvaluationResult is the client for interacting with the EvaluationResult builders.
	EvaluationResult *EvaluationResultClient
	// ExternalIdentity is the client for interacting with the ExternalIdentity builders.
	ExternalIdentity *ExternalIdentityClient
	// Extraction is the client for interacting with the Extraction builders.
	Extraction *ExtractionClient
	// Feedback is the client for interacting with the Feedback builders.
	Feedback *FeedbackClient
	// Flag is the client for interacting with the Flag builders.
	Flag *FlagClient
	// FlagVersion is the client for interacting with the FlagVersion builders.
	FlagVersion *FlagVersionClient
	// Grant is the client for interacting with the Grant builders.
	Grant *GrantClient
	// Graph is the client for interacting with the Graph builders.
	Graph *GraphClient
	// Invitation is the client for interacting with the Invitation builders.
	Invitation *InvitationClient
	// Job is the client for interacting with the Job builders.
	Job *JobClient
	// Membership is the client for interacting with the Membership builders.
	Membership *MembershipClient
	// Mention is the client for interacting with the Mention builders.
	Mention *MentionClient
	// Message is the client for interacting with the Message builders.
	Message *MessageClient
	// MessageEvent is the client for interacting with the MessageEvent builders.
	MessageEvent *MessageEventClient
	// ModelCall is the client for interacting with the ModelCall builders.
	ModelCall *ModelCallClient
	// ModelEndpoint is the client for interacting with the ModelEndpoint builders.
	ModelEndpoint *ModelEndpointClient
	// Observation is the client for interacting with the Observation builders.
	Observation *ObservationClient
	// Organisation is the client for interacting with the Organisation builders.
	Organisation *OrganisationClient
	// Part is the client for interacting with the Part builders.
	Part *PartClient
	// Relation is the client for interacting with the Relation builders.
	Relation *RelationClient
	// Session is the client for interacting with the Session builders.
	Session *SessionClient
	// Setting is the client for interacting with the Setting builders.
	Setting *SettingClient
	// TestCase is the client for interacting with the TestCase builders.
	TestCase *TestCaseClient
	// UsageCounter is the client for interacting with the UsageCounter builders.
	UsageCounter *UsageCounterClient
	// User is the client for interacting with the User builders.
	User *UserClient
	// WebhookDelivery is the client for interacting with the WebhookDelivery builders.
	WebhookDelivery *WebhookDeliveryClient

	// lazily loaded.
	client     *Client
	clientOnce sync.Once
	// ctx lives for the life of the transaction. It is
	// the same context used by the underlying connection.
	ctx context.Context
}

type (
	// Committer is the interface that wraps the Commit method.
	Committer interface {
		Commit(context.Context, *Tx) error
	}

	// The CommitFunc type is an adapter to allow the use of ordinary
	// function as a Committer. If f is a function with the appropriate
	// signature, CommitFunc(f) is a Committer that calls f.
	CommitFunc func(context.Context, *Tx) error

	// CommitHook defines the "commit middleware". A function that gets a Committer
	// and returns a Committer. For example:
	//
	//	hook := func(next ent.Committer) ent.Committer {
	//		return ent.CommitFunc(func(ctx context.Context, tx *ent.Tx) error {
	//			// Do some stuff before.
	//			if err := next.Commit(ctx, tx); err != nil {
	//				return err
	//			}
	//			// Do some stuff after.
	//			return nil
	//		})
	//	}
	//
	CommitHook func(Committer) Committer
)

// Commit calls f(ctx, m).
func (f CommitFunc) Commit(ctx context.Context, tx *Tx) error {
	return f(ctx, tx)
}

// Commit commits the transaction.
func (tx *Tx) Commit() error {
	txDriver := tx.config.driver.(*txDriver)
	var fn Committer = CommitFunc(func(context.Context, *Tx) error {
		return txDriver.tx.Commit()
	})
	txDriver.mu.Lock()
	hooks := append([]CommitHook(nil), txDriver.onCommit...)
	txDriver.mu.Unlock()
	for i := len(hooks) - 1; i >= 0; i-- {
		fn = hooks[i](fn)
	}
	return fn.Commit(tx.ctx, tx)
}

// OnCommit adds a hook to call on commit.
func (tx *Tx) OnCommit(f CommitHook) {
	txDriver := tx.config.driver.(*txDriver)
	txDriver.mu.Lock()
	txDriver.onCommit = append(txDriver.onCommit, f)
	txDriver.mu.Unlock()
}

type (
	// Rollbacker is the interface that wraps the Rollback method.
	Rollbacker interface {
		Rollback(context.Context, *Tx) error
	}

	// The RollbackFunc type is an adapter to allow the use of ordinary
	// function as a Rollbacker. If f is a function with the appropriate
	// signature, RollbackFunc(f) is a Rollbacker that calls f.
	RollbackFunc func(context.Context, *Tx) error

	// RollbackHook defines the "rollback middleware". A function that gets a Rollbacker
	// and returns a Rollbacker. For example:
	//
	//	hook := func(next ent.Rollbacker) ent.Rollbacker {
	//		return ent.RollbackFunc(func(ctx context.Context, tx *ent.Tx) error {
	//			// Do some stuff before.
	//			if err := next.Rollback(ctx, tx); err != nil {
	//				return err
	//			}
	//			// Do some stuff after.
	//			return nil
	//		})
	//	}
	//
	RollbackHook func(Rollbacker) Rollbacker
)

// Rollback calls f(ctx, m).
func (f RollbackFunc) Rollback(ctx context.Context, tx *Tx) error {
	return f(ctx, tx)
}

// Rollback rollbacks the transaction.
func (tx *Tx) Rollback() error {
	txDriver := tx.config.driver.(*txDriver)
	var fn Rollbacker = RollbackFunc(func(context.Context, *Tx) error {
		return txDriver.tx.Rollback()
	})
	txDriver.mu.Lock()
	hooks := append([]RollbackHook(nil), txDriver.onRollback...)
	txDriver.mu.Unlock()
	for i := len(hooks) - 1; i >= 0; i-- {
		fn = hooks[i](fn)
	}
	return fn.Rollback(tx.ctx, tx)
}

// OnRollback adds a hook to call on rollback.
func (tx *Tx) OnRollback(f RollbackHook) {
	txDriver := tx.config.driver.(*txDriver)
	txDriver.mu.Lock()
	txDriver.onRollback = append(txDriver.onRollback, f)
	txDriver.mu.Unlock()
}

// Client returns a Client that binds to current transaction.
func (tx *Tx) Client() *Client {
	tx.clientOnce.Do(func() {
		tx.client = &Client{config: tx.config}
		tx.client.init()
	})
	return tx.client
}

func (tx *Tx) init() {
	tx.APIKey = NewAPIKeyClient(tx.config)
	tx.AuditEvent = NewAuditEventClient(tx.config)
	tx.Change = NewChangeClient(tx.config)
	tx.ChangeCounter = NewChangeCounterClient(tx.config)
	tx.Chunk = NewChunkClient(tx.config)
	tx.Citation = NewCitationClient(tx.config)
	tx.Collection = NewCollectionClient(tx.config)
	tx.Conversation = NewConversationClient(tx.config)
	tx.Document = NewDocumentClient(tx.config)
	tx.DocumentVersion = NewDocumentVersionClient(tx.config)
	tx.DriftAlarm = NewDriftAlarmClient(tx.config)
	tx.Embedding = NewEmbeddingClient(tx.config)
	tx.Entity = NewEntityClient(tx.config)
	tx.Erasure = NewErasureClient(tx.config)
	tx.Evaluation = NewEvaluationClient(tx.config)
	tx.EvaluationResult = NewEvaluationResultClient(tx.config)
	tx.ExternalIdentity = NewExternalIdentityClient(tx.config)
	tx.Extraction = NewExtractionClient(tx.config)
	tx.Feedback = NewFeedbackClient(tx.config)
	tx.Flag = NewFlagClient(tx.config)
	tx.FlagVersion = NewFlagVersionClient(tx.config)
	tx.Grant = NewGrantClient(tx.config)
	tx.Graph = NewGraphClient(tx.config)
	tx.Invitation = NewInvitationClient(tx.config)
	tx.Job = NewJobClient(tx.config)
	tx.Membership = NewMembershipClient(tx.config)
	tx.Mention = NewMentionClient(tx.config)
	tx.Message = NewMessageClient(tx.config)
	tx.MessageEvent = NewMessageEventClient(tx.config)
	tx.ModelCall = NewModelCallClient(tx.config)
	tx.ModelEndpoint = NewModelEndpointClient(tx.config)
	tx.Observation = NewObservationClient(tx.config)
	tx.Organisation = NewOrganisationClient(tx.config)
	tx.Part = NewPartClient(tx.config)
	tx.Relation = NewRelationClient(tx.config)
	tx.Session = NewSessionClient(tx.config)
	tx.Setting = NewSettingClient(tx.config)
	tx.TestCase = NewTestCaseClient(tx.config)
	tx.UsageCounter = NewUsageCounterClient(tx.config)
	tx.User = NewUserClient(tx.config)
	tx.WebhookDelivery = NewWebhookDeliveryClient(tx.config)
}

// txDriver wraps the given dialect.Tx with a nop dialect.Driver implementation.
// The idea is to support transactions without adding any extra code to the builders.
// When a builder calls to driver.Tx(), it gets the same dialect.Tx instance.
// Commit and Rollback are nop for the internal builders and the user must call one
// of them in order to commit or rollback the transaction.
//
// If a closed transaction is embedded in one of the generated entities, and the entity
// applies a query, for example: APIKey.QueryXXX(), the query will be executed
// through the driver which created this transaction.
//
// Note that txDriver is not goroutine safe.
type txDriver struct {
	// the driver we started the transaction from.
	drv dialect.Driver
	// tx is the underlying transaction.
	tx dialect.Tx
	// completion hooks.
	mu         sync.Mutex
	onCommit   []CommitHook
	onRollback []RollbackHook
}

// newTx creates a new transactional driver.
func newTx(ctx context.Context, drv dialect.Driver) (*txDriver, error) {
	tx, err := drv.Tx(ctx)
	if err != nil {
		return nil, err
	}
	return &txDriver{tx: tx, drv: drv}, nil
}

// Tx returns the transaction wrapper (txDriver) to avoid Commit or Rollback calls
// from the internal builders. Should be called only by the internal builders.
func (tx *txDriver) Tx(context.Context) (dialect.Tx, error) { return tx, nil }

// Dialect returns the dialect of the driver we started the transaction from.
func (tx *txDriver) Dialect() string { return tx.drv.Dialect() }

// Close is a nop close.
func (*txDriver) Close() error { return nil }

// Commit is a nop commit for the internal builders.
// User must call `Tx.Commit` in order to commit the transaction.
func (*txDriver) Commit() error { return nil }

// Rollback is a nop rollback for the internal builders.
// User must call `Tx.Rollback` in order to rollback the transaction.
func (*txDriver) Rollback() error { return nil }

// Exec calls tx.Exec.
func (tx *txDriver) Exec(ctx context.Context, query string, args, v any) error {
	return tx.tx.Exec(ctx, query, args, v)
}

// Query calls tx.Query.
func (tx *txDriver) Query(ctx context.Context, query string, args, v any) error {
	return tx.tx.Query(ctx, query, args, v)
}

var _ dialect.Driver = (*txDriver)(nil)
