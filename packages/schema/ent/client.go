// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"log"
	"reflect"

	"github.com/forebay/forebay/packages/schema/ent/migrate"
	key "github.com/forebay/forebay/packages/schema/id"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent/apikey"
	"github.com/forebay/forebay/packages/schema/ent/auditevent"
	"github.com/forebay/forebay/packages/schema/ent/change"
	"github.com/forebay/forebay/packages/schema/ent/changecounter"
	"github.com/forebay/forebay/packages/schema/ent/chunk"
	"github.com/forebay/forebay/packages/schema/ent/citation"
	"github.com/forebay/forebay/packages/schema/ent/collection"
	"github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/document"
	"github.com/forebay/forebay/packages/schema/ent/documentversion"
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	"github.com/forebay/forebay/packages/schema/ent/entity"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/evaluation"
	"github.com/forebay/forebay/packages/schema/ent/evaluationresult"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/extraction"
	"github.com/forebay/forebay/packages/schema/ent/feedback"
	"github.com/forebay/forebay/packages/schema/ent/flag"
	"github.com/forebay/forebay/packages/schema/ent/flagversion"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/ent/graph"
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/mention"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/ent/observation"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/part"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/ent/session"
	"github.com/forebay/forebay/packages/schema/ent/setting"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
)

// Client is the client that holds all ent builders.
type Client struct {
	config
	// Schema is the client for creating, migrating and dropping schema.
	Schema *migrate.Schema
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
}

// NewClient creates a new client configured with the given options.
func NewClient(opts ...Option) *Client {
	client := &Client{config: newConfig(opts...)}
	client.init()
	return client
}

func (c *Client) init() {
	c.Schema = migrate.NewSchema(c.driver)
	c.APIKey = NewAPIKeyClient(c.config)
	c.AuditEvent = NewAuditEventClient(c.config)
	c.Change = NewChangeClient(c.config)
	c.ChangeCounter = NewChangeCounterClient(c.config)
	c.Chunk = NewChunkClient(c.config)
	c.Citation = NewCitationClient(c.config)
	c.Collection = NewCollectionClient(c.config)
	c.Conversation = NewConversationClient(c.config)
	c.Document = NewDocumentClient(c.config)
	c.DocumentVersion = NewDocumentVersionClient(c.config)
	c.DriftAlarm = NewDriftAlarmClient(c.config)
	c.Embedding = NewEmbeddingClient(c.config)
	c.Entity = NewEntityClient(c.config)
	c.Erasure = NewErasureClient(c.config)
	c.Evaluation = NewEvaluationClient(c.config)
	c.EvaluationResult = NewEvaluationResultClient(c.config)
	c.ExternalIdentity = NewExternalIdentityClient(c.config)
	c.Extraction = NewExtractionClient(c.config)
	c.Feedback = NewFeedbackClient(c.config)
	c.Flag = NewFlagClient(c.config)
	c.FlagVersion = NewFlagVersionClient(c.config)
	c.Grant = NewGrantClient(c.config)
	c.Graph = NewGraphClient(c.config)
	c.Invitation = NewInvitationClient(c.config)
	c.Job = NewJobClient(c.config)
	c.Membership = NewMembershipClient(c.config)
	c.Mention = NewMentionClient(c.config)
	c.Message = NewMessageClient(c.config)
	c.MessageEvent = NewMessageEventClient(c.config)
	c.ModelCall = NewModelCallClient(c.config)
	c.ModelEndpoint = NewModelEndpointClient(c.config)
	c.Observation = NewObservationClient(c.config)
	c.Organisation = NewOrganisationClient(c.config)
	c.Part = NewPartClient(c.config)
	c.Relation = NewRelationClient(c.config)
	c.Session = NewSessionClient(c.config)
	c.Setting = NewSettingClient(c.config)
	c.TestCase = NewTestCaseClient(c.config)
	c.UsageCounter = NewUsageCounterClient(c.config)
	c.User = NewUserClient(c.config)
	c.WebhookDelivery = NewWebhookDeliveryClient(c.config)
}

type (
	// config is the configuration for the client and its builder.
	config struct {
		// driver used for executing database requests.
		driver dialect.Driver
		// debug enable a debug logging.
		debug bool
		// log used for logging on debug mode.
		log func(...any)
		// hooks to execute on mutations.
		hooks *hooks
		// interceptors to execute on queries.
		inters *inters
	}
	// Option function to configure the client.
	Option func(*config)
)

// newConfig creates a new config for the client.
func newConfig(opts ...Option) config {
	cfg := config{log: log.Println, hooks: &hooks{}, inters: &inters{}}
	cfg.options(opts...)
	return cfg
}

// options applies the options on the config object.
func (c *config) options(opts ...Option) {
	for _, opt := range opts {
		opt(c)
	}
	if c.debug {
		c.driver = dialect.Debug(c.driver, c.log)
	}
}

// Debug enables debug logging on the ent.Driver.
func Debug() Option {
	return func(c *config) {
		c.debug = true
	}
}

// Log sets the logging function for debug mode.
func Log(fn func(...any)) Option {
	return func(c *config) {
		c.log = fn
	}
}

// Driver configures the client driver.
func Driver(driver dialect.Driver) Option {
	return func(c *config) {
		c.driver = driver
	}
}

// Open opens a database/sql.DB specified by the driver name and
// the data source name, and returns a new client attached to it.
// Optional parameters can be added for configuring the client.
func Open(driverName, dataSourceName string, options ...Option) (*Client, error) {
	switch driverName {
	case dialect.MySQL, dialect.Postgres, dialect.SQLite:
		drv, err := sql.Open(driverName, dataSourceName)
		if err != nil {
			return nil, err
		}
		return NewClient(append(options, Driver(drv))...), nil
	default:
		return nil, fmt.Errorf("unsupported driver: %q", driverName)
	}
}

// ErrTxStarted is returned when trying to start a new transaction from a transactional client.
var ErrTxStarted = errors.New("ent: cannot start a transaction within a transaction")

// Tx returns a new transactional client. The provided context
// is used until the transaction is committed or rolled back.
func (c *Client) Tx(ctx context.Context) (*Tx, error) {
	if _, ok := c.driver.(*txDriver); ok {
		return nil, ErrTxStarted
	}
	tx, err := newTx(ctx, c.driver)
	if err != nil {
		return nil, fmt.Errorf("ent: starting a transaction: %w", err)
	}
	cfg := c.config
	cfg.driver = tx
	return &Tx{
		ctx:              ctx,
		config:           cfg,
		APIKey:           NewAPIKeyClient(cfg),
		AuditEvent:       NewAuditEventClient(cfg),
		Change:           NewChangeClient(cfg),
		ChangeCounter:    NewChangeCounterClient(cfg),
		Chunk:            NewChunkClient(cfg),
		Citation:         NewCitationClient(cfg),
		Collection:       NewCollectionClient(cfg),
		Conversation:     NewConversationClient(cfg),
		Document:         NewDocumentClient(cfg),
		DocumentVersion:  NewDocumentVersionClient(cfg),
		DriftAlarm:       NewDriftAlarmClient(cfg),
		Embedding:        NewEmbeddingClient(cfg),
		Entity:           NewEntityClient(cfg),
		Erasure:          NewErasureClient(cfg),
		Evaluation:       NewEvaluationClient(cfg),
		EvaluationResult: NewEvaluationResultClient(cfg),
		ExternalIdentity: NewExternalIdentityClient(cfg),
		Extraction:       NewExtractionClient(cfg),
		Feedback:         NewFeedbackClient(cfg),
		Flag:             NewFlagClient(cfg),
		FlagVersion:      NewFlagVersionClient(cfg),
		Grant:            NewGrantClient(cfg),
		Graph:            NewGraphClient(cfg),
		Invitation:       NewInvitationClient(cfg),
		Job:              NewJobClient(cfg),
		Membership:       NewMembershipClient(cfg),
		Mention:          NewMentionClient(cfg),
		Message:          NewMessageClient(cfg),
		MessageEvent:     NewMessageEventClient(cfg),
		ModelCall:        NewModelCallClient(cfg),
		ModelEndpoint:    NewModelEndpointClient(cfg),
		Observation:      NewObservationClient(cfg),
		Organisation:     NewOrganisationClient(cfg),
		Part:             NewPartClient(cfg),
		Relation:         NewRelationClient(cfg),
		Session:          NewSessionClient(cfg),
		Setting:          NewSettingClient(cfg),
		TestCase:         NewTestCaseClient(cfg),
		UsageCounter:     NewUsageCounterClient(cfg),
		User:             NewUserClient(cfg),
		WebhookDelivery:  NewWebhookDeliveryClient(cfg),
	}, nil
}

// BeginTx returns a transactional client with specified options.
func (c *Client) BeginTx(ctx context.Context, opts *sql.TxOptions) (*Tx, error) {
	if _, ok := c.driver.(*txDriver); ok {
		return nil, errors.New("ent: cannot start a transaction within a transaction")
	}
	tx, err := c.driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	}).BeginTx(ctx, opts)
	if err != nil {
		return nil, fmt.Errorf("ent: starting a transaction: %w", err)
	}
	cfg := c.config
	cfg.driver = &txDriver{tx: tx, drv: c.driver}
	return &Tx{
		ctx:              ctx,
		config:           cfg,
		APIKey:           NewAPIKeyClient(cfg),
		AuditEvent:       NewAuditEventClient(cfg),
		Change:           NewChangeClient(cfg),
		ChangeCounter:    NewChangeCounterClient(cfg),
		Chunk:            NewChunkClient(cfg),
		Citation:         NewCitationClient(cfg),
		Collection:       NewCollectionClient(cfg),
		Conversation:     NewConversationClient(cfg),
		Document:         NewDocumentClient(cfg),
		DocumentVersion:  NewDocumentVersionClient(cfg),
		DriftAlarm:       NewDriftAlarmClient(cfg),
		Embedding:        NewEmbeddingClient(cfg),
		Entity:           NewEntityClient(cfg),
		Erasure:          NewErasureClient(cfg),
		Evaluation:       NewEvaluationClient(cfg),
		EvaluationResult: NewEvaluationResultClient(cfg),
		ExternalIdentity: NewExternalIdentityClient(cfg),
		Extraction:       NewExtractionClient(cfg),
		Feedback:         NewFeedbackClient(cfg),
		Flag:             NewFlagClient(cfg),
		FlagVersion:      NewFlagVersionClient(cfg),
		Grant:            NewGrantClient(cfg),
		Graph:            NewGraphClient(cfg),
		Invitation:       NewInvitationClient(cfg),
		Job:              NewJobClient(cfg),
		Membership:       NewMembershipClient(cfg),
		Mention:          NewMentionClient(cfg),
		Message:          NewMessageClient(cfg),
		MessageEvent:     NewMessageEventClient(cfg),
		ModelCall:        NewModelCallClient(cfg),
		ModelEndpoint:    NewModelEndpointClient(cfg),
		Observation:      NewObservationClient(cfg),
		Organisation:     NewOrganisationClient(cfg),
		Part:             NewPartClient(cfg),
		Relation:         NewRelationClient(cfg),
		Session:          NewSessionClient(cfg),
		Setting:          NewSettingClient(cfg),
		TestCase:         NewTestCaseClient(cfg),
		UsageCounter:     NewUsageCounterClient(cfg),
		User:             NewUserClient(cfg),
		WebhookDelivery:  NewWebhookDeliveryClient(cfg),
	}, nil
}

// Debug returns a new debug-client. It's used to get verbose logging on specific operations.
//
//	client.Debug().
//		APIKey.
//		Query().
//		Count(ctx)
func (c *Client) Debug() *Client {
	if c.debug {
		return c
	}
	cfg := c.config
	cfg.driver = dialect.Debug(c.driver, c.log)
	client := &Client{config: cfg}
	client.init()
	return client
}

// Close closes the database connection and prevents new queries from starting.
func (c *Client) Close() error {
	return c.driver.Close()
}

// Use adds the mutation hooks to all the entity clients.
// In order to add hooks to a specific client, call: `client.Node.Use(...)`.
func (c *Client) Use(hooks ...Hook) {
	for _, n := range []interface{ Use(...Hook) }{
		c.APIKey, c.AuditEvent, c.Change, c.ChangeCounter, c.Chunk, c.Citation,
		c.Collection, c.Conversation, c.Document, c.DocumentVersion, c.DriftAlarm,
		c.Embedding, c.Entity, c.Erasure, c.Evaluation, c.EvaluationResult,
		c.ExternalIdentity, c.Extraction, c.Feedback, c.Flag, c.FlagVersion, c.Grant,
		c.Graph, c.Invitation, c.Job, c.Membership, c.Mention, c.Message,
		c.MessageEvent, c.ModelCall, c.ModelEndpoint, c.Observation, c.Organisation,
		c.Part, c.Relation, c.Session, c.Setting, c.TestCase, c.UsageCounter, c.User,
		c.WebhookDelivery,
	} {
		n.Use(hooks...)
	}
}

// Intercept adds the query interceptors to all the entity clients.
// In order to add interceptors to a specific client, call: `client.Node.Intercept(...)`.
func (c *Client) Intercept(interceptors ...Interceptor) {
	for _, n := range []interface{ Intercept(...Interceptor) }{
		c.APIKey, c.AuditEvent, c.Change, c.ChangeCounter, c.Chunk, c.Citation,
		c.Collection, c.Conversation, c.Document, c.DocumentVersion, c.DriftAlarm,
		c.Embedding, c.Entity, c.Erasure, c.Evaluation, c.EvaluationResult,
		c.ExternalIdentity, c.Extraction, c.Feedback, c.Flag, c.FlagVersion, c.Grant,
		c.Graph, c.Invitation, c.Job, c.Membership, c.Mention, c.Message,
		c.MessageEvent, c.ModelCall, c.ModelEndpoint, c.Observation, c.Organisation,
		c.Part, c.Relation, c.Session, c.Setting, c.TestCase, c.UsageCounter, c.User,
		c.WebhookDelivery,
	} {
		n.Intercept(interceptors...)
	}
}

// Mutate implements the ent.Mutator interface.
func (c *Client) Mutate(ctx context.Context, m Mutation) (Value, error) {
	switch m := m.(type) {
	case *APIKeyMutation:
		return c.APIKey.mutate(ctx, m)
	case *AuditEventMutation:
		return c.AuditEvent.mutate(ctx, m)
	case *ChangeMutation:
		return c.Change.mutate(ctx, m)
	case *ChangeCounterMutation:
		return c.ChangeCounter.mutate(ctx, m)
	case *ChunkMutation:
		return c.Chunk.mutate(ctx, m)
	case *CitationMutation:
		return c.Citation.mutate(ctx, m)
	case *CollectionMutation:
		return c.Collection.mutate(ctx, m)
	case *ConversationMutation:
		return c.Conversation.mutate(ctx, m)
	case *DocumentMutation:
		return c.Document.mutate(ctx, m)
	case *DocumentVersionMutation:
		return c.DocumentVersion.mutate(ctx, m)
	case *DriftAlarmMutation:
		return c.DriftAlarm.mutate(ctx, m)
	case *EmbeddingMutation:
		return c.Embedding.mutate(ctx, m)
	case *EntityMutation:
		return c.Entity.mutate(ctx, m)
	case *ErasureMutation:
		return c.Erasure.mutate(ctx, m)
	case *EvaluationMutation:
		return c.Evaluation.mutate(ctx, m)
	case *EvaluationResultMutation:
		return c.EvaluationResult.mutate(ctx, m)
	case *ExternalIdentityMutation:
		return c.ExternalIdentity.mutate(ctx, m)
	case *ExtractionMutation:
		return c.Extraction.mutate(ctx, m)
	case *FeedbackMutation:
		return c.Feedback.mutate(ctx, m)
	case *FlagMutation:
		return c.Flag.mutate(ctx, m)
	case *FlagVersionMutation:
		return c.FlagVersion.mutate(ctx, m)
	case *GrantMutation:
		return c.Grant.mutate(ctx, m)
	case *GraphMutation:
		return c.Graph.mutate(ctx, m)
	case *InvitationMutation:
		return c.Invitation.mutate(ctx, m)
	case *JobMutation:
		return c.Job.mutate(ctx, m)
	case *MembershipMutation:
		return c.Membership.mutate(ctx, m)
	case *MentionMutation:
		return c.Mention.mutate(ctx, m)
	case *MessageMutation:
		return c.Message.mutate(ctx, m)
	case *MessageEventMutation:
		return c.MessageEvent.mutate(ctx, m)
	case *ModelCallMutation:
		return c.ModelCall.mutate(ctx, m)
	case *ModelEndpointMutation:
		return c.ModelEndpoint.mutate(ctx, m)
	case *ObservationMutation:
		return c.Observation.mutate(ctx, m)
	case *OrganisationMutation:
		return c.Organisation.mutate(ctx, m)
	case *PartMutation:
		return c.Part.mutate(ctx, m)
	case *RelationMutation:
		return c.Relation.mutate(ctx, m)
	case *SessionMutation:
		return c.Session.mutate(ctx, m)
	case *SettingMutation:
		return c.Setting.mutate(ctx, m)
	case *TestCaseMutation:
		return c.TestCase.mutate(ctx, m)
	case *UsageCounterMutation:
		return c.UsageCounter.mutate(ctx, m)
	case *UserMutation:
		return c.User.mutate(ctx, m)
	case *WebhookDeliveryMutation:
		return c.WebhookDelivery.mutate(ctx, m)
	default:
		return nil, fmt.Errorf("ent: unknown mutation type %T", m)
	}
}

// APIKeyClient is a client for the APIKey schema.
type APIKeyClient struct {
	config
}

// NewAPIKeyClient returns a client for the APIKey from the given config.
func NewAPIKeyClient(c config) *APIKeyClient {
	return &APIKeyClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `apikey.Hooks(f(g(h())))`.
func (c *APIKeyClient) Use(hooks ...Hook) {
	c.hooks.APIKey = append(c.hooks.APIKey, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `apikey.Intercept(f(g(h())))`.
func (c *APIKeyClient) Intercept(interceptors ...Interceptor) {
	c.inters.APIKey = append(c.inters.APIKey, interceptors...)
}

// Create returns a builder for creating a APIKey entity.
func (c *APIKeyClient) Create() *APIKeyCreate {
	mutation := newAPIKeyMutation(c.config, OpCreate)
	return &APIKeyCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of APIKey entities.
func (c *APIKeyClient) CreateBulk(builders ...*APIKeyCreate) *APIKeyCreateBulk {
	return &APIKeyCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *APIKeyClient) MapCreateBulk(slice any, setFunc func(*APIKeyCreate, int)) *APIKeyCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &APIKeyCreateBulk{err: fmt.Errorf("calling to APIKeyClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*APIKeyCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &APIKeyCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for APIKey.
func (c *APIKeyClient) Update() *APIKeyUpdate {
	mutation := newAPIKeyMutation(c.config, OpUpdate)
	return &APIKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *APIKeyClient) UpdateOne(_m *APIKey) *APIKeyUpdateOne {
	mutation := newAPIKeyMutation(c.config, OpUpdateOne, withAPIKey(_m))
	return &APIKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *APIKeyClient) UpdateOneID(id key.ID) *APIKeyUpdateOne {
	mutation := newAPIKeyMutation(c.config, OpUpdateOne, withAPIKeyID(id))
	return &APIKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for APIKey.
func (c *APIKeyClient) Delete() *APIKeyDelete {
	mutation := newAPIKeyMutation(c.config, OpDelete)
	return &APIKeyDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *APIKeyClient) DeleteOne(_m *APIKey) *APIKeyDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *APIKeyClient) DeleteOneID(id key.ID) *APIKeyDeleteOne {
	builder := c.Delete().Where(apikey.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &APIKeyDeleteOne{builder}
}

// Query returns a query builder for APIKey.
func (c *APIKeyClient) Query() *APIKeyQuery {
	return &APIKeyQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeAPIKey},
		inters: c.Interceptors(),
	}
}

// Get returns a APIKey entity by its id.
func (c *APIKeyClient) Get(ctx context.Context, id key.ID) (*APIKey, error) {
	return c.Query().Where(apikey.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *APIKeyClient) GetX(ctx context.Context, id key.ID) *APIKey {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *APIKeyClient) Hooks() []Hook {
	return c.hooks.APIKey
}

// Interceptors returns the client interceptors.
func (c *APIKeyClient) Interceptors() []Interceptor {
	return c.inters.APIKey
}

func (c *APIKeyClient) mutate(ctx context.Context, m *APIKeyMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&APIKeyCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&APIKeyUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&APIKeyUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&APIKeyDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown APIKey mutation op: %q", m.Op())
	}
}

// AuditEventClient is a client for the AuditEvent schema.
type AuditEventClient struct {
	config
}

// NewAuditEventClient returns a client for the AuditEvent from the given config.
func NewAuditEventClient(c config) *AuditEventClient {
	return &AuditEventClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `auditevent.Hooks(f(g(h())))`.
func (c *AuditEventClient) Use(hooks ...Hook) {
	c.hooks.AuditEvent = append(c.hooks.AuditEvent, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `auditevent.Intercept(f(g(h())))`.
func (c *AuditEventClient) Intercept(interceptors ...Interceptor) {
	c.inters.AuditEvent = append(c.inters.AuditEvent, interceptors...)
}

// Create returns a builder for creating a AuditEvent entity.
func (c *AuditEventClient) Create() *AuditEventCreate {
	mutation := newAuditEventMutation(c.config, OpCreate)
	return &AuditEventCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of AuditEvent entities.
func (c *AuditEventClient) CreateBulk(builders ...*AuditEventCreate) *AuditEventCreateBulk {
	return &AuditEventCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *AuditEventClient) MapCreateBulk(slice any, setFunc func(*AuditEventCreate, int)) *AuditEventCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &AuditEventCreateBulk{err: fmt.Errorf("calling to AuditEventClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*AuditEventCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &AuditEventCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for AuditEvent.
func (c *AuditEventClient) Update() *AuditEventUpdate {
	mutation := newAuditEventMutation(c.config, OpUpdate)
	return &AuditEventUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *AuditEventClient) UpdateOne(_m *AuditEvent) *AuditEventUpdateOne {
	mutation := newAuditEventMutation(c.config, OpUpdateOne, withAuditEvent(_m))
	return &AuditEventUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *AuditEventClient) UpdateOneID(id key.ID) *AuditEventUpdateOne {
	mutation := newAuditEventMutation(c.config, OpUpdateOne, withAuditEventID(id))
	return &AuditEventUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for AuditEvent.
func (c *AuditEventClient) Delete() *AuditEventDelete {
	mutation := newAuditEventMutation(c.config, OpDelete)
	return &AuditEventDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *AuditEventClient) DeleteOne(_m *AuditEvent) *AuditEventDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *AuditEventClient) DeleteOneID(id key.ID) *AuditEventDeleteOne {
	builder := c.Delete().Where(auditevent.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &AuditEventDeleteOne{builder}
}

// Query returns a query builder for AuditEvent.
func (c *AuditEventClient) Query() *AuditEventQuery {
	return &AuditEventQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeAuditEvent},
		inters: c.Interceptors(),
	}
}

// Get returns a AuditEvent entity by its id.
func (c *AuditEventClient) Get(ctx context.Context, id key.ID) (*AuditEvent, error) {
	return c.Query().Where(auditevent.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *AuditEventClient) GetX(ctx context.Context, id key.ID) *AuditEvent {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *AuditEventClient) Hooks() []Hook {
	return c.hooks.AuditEvent
}

// Interceptors returns the client interceptors.
func (c *AuditEventClient) Interceptors() []Interceptor {
	return c.inters.AuditEvent
}

func (c *AuditEventClient) mutate(ctx context.Context, m *AuditEventMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&AuditEventCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&AuditEventUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&AuditEventUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&AuditEventDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown AuditEvent mutation op: %q", m.Op())
	}
}

// ChangeClient is a client for the Change schema.
type ChangeClient struct {
	config
}

// NewChangeClient returns a client for the Change from the given config.
func NewChangeClient(c config) *ChangeClient {
	return &ChangeClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `change.Hooks(f(g(h())))`.
func (c *ChangeClient) Use(hooks ...Hook) {
	c.hooks.Change = append(c.hooks.Change, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `change.Intercept(f(g(h())))`.
func (c *ChangeClient) Intercept(interceptors ...Interceptor) {
	c.inters.Change = append(c.inters.Change, interceptors...)
}

// Create returns a builder for creating a Change entity.
func (c *ChangeClient) Create() *ChangeCreate {
	mutation := newChangeMutation(c.config, OpCreate)
	return &ChangeCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Change entities.
func (c *ChangeClient) CreateBulk(builders ...*ChangeCreate) *ChangeCreateBulk {
	return &ChangeCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ChangeClient) MapCreateBulk(slice any, setFunc func(*ChangeCreate, int)) *ChangeCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ChangeCreateBulk{err: fmt.Errorf("calling to ChangeClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ChangeCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ChangeCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Change.
func (c *ChangeClient) Update() *ChangeUpdate {
	mutation := newChangeMutation(c.config, OpUpdate)
	return &ChangeUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ChangeClient) UpdateOne(_m *Change) *ChangeUpdateOne {
	mutation := newChangeMutation(c.config, OpUpdateOne, withChange(_m))
	return &ChangeUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ChangeClient) UpdateOneID(id key.ID) *ChangeUpdateOne {
	mutation := newChangeMutation(c.config, OpUpdateOne, withChangeID(id))
	return &ChangeUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Change.
func (c *ChangeClient) Delete() *ChangeDelete {
	mutation := newChangeMutation(c.config, OpDelete)
	return &ChangeDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ChangeClient) DeleteOne(_m *Change) *ChangeDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ChangeClient) DeleteOneID(id key.ID) *ChangeDeleteOne {
	builder := c.Delete().Where(change.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ChangeDeleteOne{builder}
}

// Query returns a query builder for Change.
func (c *ChangeClient) Query() *ChangeQuery {
	return &ChangeQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeChange},
		inters: c.Interceptors(),
	}
}

// Get returns a Change entity by its id.
func (c *ChangeClient) Get(ctx context.Context, id key.ID) (*Change, error) {
	return c.Query().Where(change.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ChangeClient) GetX(ctx context.Context, id key.ID) *Change {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ChangeClient) Hooks() []Hook {
	return c.hooks.Change
}

// Interceptors returns the client interceptors.
func (c *ChangeClient) Interceptors() []Interceptor {
	return c.inters.Change
}

func (c *ChangeClient) mutate(ctx context.Context, m *ChangeMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ChangeCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ChangeUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ChangeUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ChangeDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Change mutation op: %q", m.Op())
	}
}

// ChangeCounterClient is a client for the ChangeCounter schema.
type ChangeCounterClient struct {
	config
}

// NewChangeCounterClient returns a client for the ChangeCounter from the given config.
func NewChangeCounterClient(c config) *ChangeCounterClient {
	return &ChangeCounterClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `changecounter.Hooks(f(g(h())))`.
func (c *ChangeCounterClient) Use(hooks ...Hook) {
	c.hooks.ChangeCounter = append(c.hooks.ChangeCounter, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `changecounter.Intercept(f(g(h())))`.
func (c *ChangeCounterClient) Intercept(interceptors ...Interceptor) {
	c.inters.ChangeCounter = append(c.inters.ChangeCounter, interceptors...)
}

// Create returns a builder for creating a ChangeCounter entity.
func (c *ChangeCounterClient) Create() *ChangeCounterCreate {
	mutation := newChangeCounterMutation(c.config, OpCreate)
	return &ChangeCounterCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of ChangeCounter entities.
func (c *ChangeCounterClient) CreateBulk(builders ...*ChangeCounterCreate) *ChangeCounterCreateBulk {
	return &ChangeCounterCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ChangeCounterClient) MapCreateBulk(slice any, setFunc func(*ChangeCounterCreate, int)) *ChangeCounterCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ChangeCounterCreateBulk{err: fmt.Errorf("calling to ChangeCounterClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ChangeCounterCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ChangeCounterCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for ChangeCounter.
func (c *ChangeCounterClient) Update() *ChangeCounterUpdate {
	mutation := newChangeCounterMutation(c.config, OpUpdate)
	return &ChangeCounterUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ChangeCounterClient) UpdateOne(_m *ChangeCounter) *ChangeCounterUpdateOne {
	mutation := newChangeCounterMutation(c.config, OpUpdateOne, withChangeCounter(_m))
	return &ChangeCounterUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ChangeCounterClient) UpdateOneID(id key.ID) *ChangeCounterUpdateOne {
	mutation := newChangeCounterMutation(c.config, OpUpdateOne, withChangeCounterID(id))
	return &ChangeCounterUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for ChangeCounter.
func (c *ChangeCounterClient) Delete() *ChangeCounterDelete {
	mutation := newChangeCounterMutation(c.config, OpDelete)
	return &ChangeCounterDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ChangeCounterClient) DeleteOne(_m *ChangeCounter) *ChangeCounterDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ChangeCounterClient) DeleteOneID(id key.ID) *ChangeCounterDeleteOne {
	builder := c.Delete().Where(changecounter.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ChangeCounterDeleteOne{builder}
}

// Query returns a query builder for ChangeCounter.
func (c *ChangeCounterClient) Query() *ChangeCounterQuery {
	return &ChangeCounterQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeChangeCounter},
		inters: c.Interceptors(),
	}
}

// Get returns a ChangeCounter entity by its id.
func (c *ChangeCounterClient) Get(ctx context.Context, id key.ID) (*ChangeCounter, error) {
	return c.Query().Where(changecounter.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ChangeCounterClient) GetX(ctx context.Context, id key.ID) *ChangeCounter {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ChangeCounterClient) Hooks() []Hook {
	return c.hooks.ChangeCounter
}

// Interceptors returns the client interceptors.
func (c *ChangeCounterClient) Interceptors() []Interceptor {
	return c.inters.ChangeCounter
}

func (c *ChangeCounterClient) mutate(ctx context.Context, m *ChangeCounterMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ChangeCounterCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ChangeCounterUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ChangeCounterUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ChangeCounterDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown ChangeCounter mutation op: %q", m.Op())
	}
}

// ChunkClient is a client for the Chunk schema.
type ChunkClient struct {
	config
}

// NewChunkClient returns a client for the Chunk from the given config.
func NewChunkClient(c config) *ChunkClient {
	return &ChunkClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `chunk.Hooks(f(g(h())))`.
func (c *ChunkClient) Use(hooks ...Hook) {
	c.hooks.Chunk = append(c.hooks.Chunk, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `chunk.Intercept(f(g(h())))`.
func (c *ChunkClient) Intercept(interceptors ...Interceptor) {
	c.inters.Chunk = append(c.inters.Chunk, interceptors...)
}

// Create returns a builder for creating a Chunk entity.
func (c *ChunkClient) Create() *ChunkCreate {
	mutation := newChunkMutation(c.config, OpCreate)
	return &ChunkCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Chunk entities.
func (c *ChunkClient) CreateBulk(builders ...*ChunkCreate) *ChunkCreateBulk {
	return &ChunkCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ChunkClient) MapCreateBulk(slice any, setFunc func(*ChunkCreate, int)) *ChunkCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ChunkCreateBulk{err: fmt.Errorf("calling to ChunkClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ChunkCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ChunkCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Chunk.
func (c *ChunkClient) Update() *ChunkUpdate {
	mutation := newChunkMutation(c.config, OpUpdate)
	return &ChunkUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ChunkClient) UpdateOne(_m *Chunk) *ChunkUpdateOne {
	mutation := newChunkMutation(c.config, OpUpdateOne, withChunk(_m))
	return &ChunkUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ChunkClient) UpdateOneID(id key.ID) *ChunkUpdateOne {
	mutation := newChunkMutation(c.config, OpUpdateOne, withChunkID(id))
	return &ChunkUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Chunk.
func (c *ChunkClient) Delete() *ChunkDelete {
	mutation := newChunkMutation(c.config, OpDelete)
	return &ChunkDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ChunkClient) DeleteOne(_m *Chunk) *ChunkDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ChunkClient) DeleteOneID(id key.ID) *ChunkDeleteOne {
	builder := c.Delete().Where(chunk.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ChunkDeleteOne{builder}
}

// Query returns a query builder for Chunk.
func (c *ChunkClient) Query() *ChunkQuery {
	return &ChunkQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeChunk},
		inters: c.Interceptors(),
	}
}

// Get returns a Chunk entity by its id.
func (c *ChunkClient) Get(ctx context.Context, id key.ID) (*Chunk, error) {
	return c.Query().Where(chunk.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ChunkClient) GetX(ctx context.Context, id key.ID) *Chunk {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ChunkClient) Hooks() []Hook {
	return c.hooks.Chunk
}

// Interceptors returns the client interceptors.
func (c *ChunkClient) Interceptors() []Interceptor {
	return c.inters.Chunk
}

func (c *ChunkClient) mutate(ctx context.Context, m *ChunkMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ChunkCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ChunkUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ChunkUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ChunkDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Chunk mutation op: %q", m.Op())
	}
}

// CitationClient is a client for the Citation schema.
type CitationClient struct {
	config
}

// NewCitationClient returns a client for the Citation from the given config.
func NewCitationClient(c config) *CitationClient {
	return &CitationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `citation.Hooks(f(g(h())))`.
func (c *CitationClient) Use(hooks ...Hook) {
	c.hooks.Citation = append(c.hooks.Citation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `citation.Intercept(f(g(h())))`.
func (c *CitationClient) Intercept(interceptors ...Interceptor) {
	c.inters.Citation = append(c.inters.Citation, interceptors...)
}

// Create returns a builder for creating a Citation entity.
func (c *CitationClient) Create() *CitationCreate {
	mutation := newCitationMutation(c.config, OpCreate)
	return &CitationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Citation entities.
func (c *CitationClient) CreateBulk(builders ...*CitationCreate) *CitationCreateBulk {
	return &CitationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *CitationClient) MapCreateBulk(slice any, setFunc func(*CitationCreate, int)) *CitationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &CitationCreateBulk{err: fmt.Errorf("calling to CitationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*CitationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &CitationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Citation.
func (c *CitationClient) Update() *CitationUpdate {
	mutation := newCitationMutation(c.config, OpUpdate)
	return &CitationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *CitationClient) UpdateOne(_m *Citation) *CitationUpdateOne {
	mutation := newCitationMutation(c.config, OpUpdateOne, withCitation(_m))
	return &CitationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *CitationClient) UpdateOneID(id key.ID) *CitationUpdateOne {
	mutation := newCitationMutation(c.config, OpUpdateOne, withCitationID(id))
	return &CitationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Citation.
func (c *CitationClient) Delete() *CitationDelete {
	mutation := newCitationMutation(c.config, OpDelete)
	return &CitationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *CitationClient) DeleteOne(_m *Citation) *CitationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *CitationClient) DeleteOneID(id key.ID) *CitationDeleteOne {
	builder := c.Delete().Where(citation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &CitationDeleteOne{builder}
}

// Query returns a query builder for Citation.
func (c *CitationClient) Query() *CitationQuery {
	return &CitationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeCitation},
		inters: c.Interceptors(),
	}
}

// Get returns a Citation entity by its id.
func (c *CitationClient) Get(ctx context.Context, id key.ID) (*Citation, error) {
	return c.Query().Where(citation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *CitationClient) GetX(ctx context.Context, id key.ID) *Citation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *CitationClient) Hooks() []Hook {
	return c.hooks.Citation
}

// Interceptors returns the client interceptors.
func (c *CitationClient) Interceptors() []Interceptor {
	return c.inters.Citation
}

func (c *CitationClient) mutate(ctx context.Context, m *CitationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&CitationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&CitationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&CitationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&CitationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Citation mutation op: %q", m.Op())
	}
}

// CollectionClient is a client for the Collection schema.
type CollectionClient struct {
	config
}

// NewCollectionClient returns a client for the Collection from the given config.
func NewCollectionClient(c config) *CollectionClient {
	return &CollectionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `collection.Hooks(f(g(h())))`.
func (c *CollectionClient) Use(hooks ...Hook) {
	c.hooks.Collection = append(c.hooks.Collection, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `collection.Intercept(f(g(h())))`.
func (c *CollectionClient) Intercept(interceptors ...Interceptor) {
	c.inters.Collection = append(c.inters.Collection, interceptors...)
}

// Create returns a builder for creating a Collection entity.
func (c *CollectionClient) Create() *CollectionCreate {
	mutation := newCollectionMutation(c.config, OpCreate)
	return &CollectionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Collection entities.
func (c *CollectionClient) CreateBulk(builders ...*CollectionCreate) *CollectionCreateBulk {
	return &CollectionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *CollectionClient) MapCreateBulk(slice any, setFunc func(*CollectionCreate, int)) *CollectionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &CollectionCreateBulk{err: fmt.Errorf("calling to CollectionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*CollectionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &CollectionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Collection.
func (c *CollectionClient) Update() *CollectionUpdate {
	mutation := newCollectionMutation(c.config, OpUpdate)
	return &CollectionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *CollectionClient) UpdateOne(_m *Collection) *CollectionUpdateOne {
	mutation := newCollectionMutation(c.config, OpUpdateOne, withCollection(_m))
	return &CollectionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *CollectionClient) UpdateOneID(id key.ID) *CollectionUpdateOne {
	mutation := newCollectionMutation(c.config, OpUpdateOne, withCollectionID(id))
	return &CollectionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Collection.
func (c *CollectionClient) Delete() *CollectionDelete {
	mutation := newCollectionMutation(c.config, OpDelete)
	return &CollectionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *CollectionClient) DeleteOne(_m *Collection) *CollectionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *CollectionClient) DeleteOneID(id key.ID) *CollectionDeleteOne {
	builder := c.Delete().Where(collection.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &CollectionDeleteOne{builder}
}

// Query returns a query builder for Collection.
func (c *CollectionClient) Query() *CollectionQuery {
	return &CollectionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeCollection},
		inters: c.Interceptors(),
	}
}

// Get returns a Collection entity by its id.
func (c *CollectionClient) Get(ctx context.Context, id key.ID) (*Collection, error) {
	return c.Query().Where(collection.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *CollectionClient) GetX(ctx context.Context, id key.ID) *Collection {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *CollectionClient) Hooks() []Hook {
	return c.hooks.Collection
}

// Interceptors returns the client interceptors.
func (c *CollectionClient) Interceptors() []Interceptor {
	return c.inters.Collection
}

func (c *CollectionClient) mutate(ctx context.Context, m *CollectionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&CollectionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&CollectionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&CollectionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&CollectionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Collection mutation op: %q", m.Op())
	}
}

// ConversationClient is a client for the Conversation schema.
type ConversationClient struct {
	config
}

// NewConversationClient returns a client for the Conversation from the given config.
func NewConversationClient(c config) *ConversationClient {
	return &ConversationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `conversation.Hooks(f(g(h())))`.
func (c *ConversationClient) Use(hooks ...Hook) {
	c.hooks.Conversation = append(c.hooks.Conversation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `conversation.Intercept(f(g(h())))`.
func (c *ConversationClient) Intercept(interceptors ...Interceptor) {
	c.inters.Conversation = append(c.inters.Conversation, interceptors...)
}

// Create returns a builder for creating a Conversation entity.
func (c *ConversationClient) Create() *ConversationCreate {
	mutation := newConversationMutation(c.config, OpCreate)
	return &ConversationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Conversation entities.
func (c *ConversationClient) CreateBulk(builders ...*ConversationCreate) *ConversationCreateBulk {
	return &ConversationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ConversationClient) MapCreateBulk(slice any, setFunc func(*ConversationCreate, int)) *ConversationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ConversationCreateBulk{err: fmt.Errorf("calling to ConversationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ConversationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ConversationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Conversation.
func (c *ConversationClient) Update() *ConversationUpdate {
	mutation := newConversationMutation(c.config, OpUpdate)
	return &ConversationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ConversationClient) UpdateOne(_m *Conversation) *ConversationUpdateOne {
	mutation := newConversationMutation(c.config, OpUpdateOne, withConversation(_m))
	return &ConversationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ConversationClient) UpdateOneID(id key.ID) *ConversationUpdateOne {
	mutation := newConversationMutation(c.config, OpUpdateOne, withConversationID(id))
	return &ConversationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Conversation.
func (c *ConversationClient) Delete() *ConversationDelete {
	mutation := newConversationMutation(c.config, OpDelete)
	return &ConversationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ConversationClient) DeleteOne(_m *Conversation) *ConversationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ConversationClient) DeleteOneID(id key.ID) *ConversationDeleteOne {
	builder := c.Delete().Where(conversation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ConversationDeleteOne{builder}
}

// Query returns a query builder for Conversation.
func (c *ConversationClient) Query() *ConversationQuery {
	return &ConversationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeConversation},
		inters: c.Interceptors(),
	}
}

// Get returns a Conversation entity by its id.
func (c *ConversationClient) Get(ctx context.Context, id key.ID) (*Conversation, error) {
	return c.Query().Where(conversation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ConversationClient) GetX(ctx context.Context, id key.ID) *Conversation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ConversationClient) Hooks() []Hook {
	return c.hooks.Conversation
}

// Interceptors returns the client interceptors.
func (c *ConversationClient) Interceptors() []Interceptor {
	return c.inters.Conversation
}

func (c *ConversationClient) mutate(ctx context.Context, m *ConversationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ConversationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ConversationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ConversationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ConversationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Conversation mutation op: %q", m.Op())
	}
}

// DocumentClient is a client for the Document schema.
type DocumentClient struct {
	config
}

// NewDocumentClient returns a client for the Document from the given config.
func NewDocumentClient(c config) *DocumentClient {
	return &DocumentClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `document.Hooks(f(g(h())))`.
func (c *DocumentClient) Use(hooks ...Hook) {
	c.hooks.Document = append(c.hooks.Document, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `document.Intercept(f(g(h())))`.
func (c *DocumentClient) Intercept(interceptors ...Interceptor) {
	c.inters.Document = append(c.inters.Document, interceptors...)
}

// Create returns a builder for creating a Document entity.
func (c *DocumentClient) Create() *DocumentCreate {
	mutation := newDocumentMutation(c.config, OpCreate)
	return &DocumentCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Document entities.
func (c *DocumentClient) CreateBulk(builders ...*DocumentCreate) *DocumentCreateBulk {
	return &DocumentCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *DocumentClient) MapCreateBulk(slice any, setFunc func(*DocumentCreate, int)) *DocumentCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &DocumentCreateBulk{err: fmt.Errorf("calling to DocumentClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*DocumentCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &DocumentCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Document.
func (c *DocumentClient) Update() *DocumentUpdate {
	mutation := newDocumentMutation(c.config, OpUpdate)
	return &DocumentUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *DocumentClient) UpdateOne(_m *Document) *DocumentUpdateOne {
	mutation := newDocumentMutation(c.config, OpUpdateOne, withDocument(_m))
	return &DocumentUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *DocumentClient) UpdateOneID(id key.ID) *DocumentUpdateOne {
	mutation := newDocumentMutation(c.config, OpUpdateOne, withDocumentID(id))
	return &DocumentUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Document.
func (c *DocumentClient) Delete() *DocumentDelete {
	mutation := newDocumentMutation(c.config, OpDelete)
	return &DocumentDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *DocumentClient) DeleteOne(_m *Document) *DocumentDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *DocumentClient) DeleteOneID(id key.ID) *DocumentDeleteOne {
	builder := c.Delete().Where(document.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &DocumentDeleteOne{builder}
}

// Query returns a query builder for Document.
func (c *DocumentClient) Query() *DocumentQuery {
	return &DocumentQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeDocument},
		inters: c.Interceptors(),
	}
}

// Get returns a Document entity by its id.
func (c *DocumentClient) Get(ctx context.Context, id key.ID) (*Document, error) {
	return c.Query().Where(document.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *DocumentClient) GetX(ctx context.Context, id key.ID) *Document {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *DocumentClient) Hooks() []Hook {
	return c.hooks.Document
}

// Interceptors returns the client interceptors.
func (c *DocumentClient) Interceptors() []Interceptor {
	return c.inters.Document
}

func (c *DocumentClient) mutate(ctx context.Context, m *DocumentMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&DocumentCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&DocumentUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&DocumentUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&DocumentDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Document mutation op: %q", m.Op())
	}
}

// DocumentVersionClient is a client for the DocumentVersion schema.
type DocumentVersionClient struct {
	config
}

// NewDocumentVersionClient returns a client for the DocumentVersion from the given config.
func NewDocumentVersionClient(c config) *DocumentVersionClient {
	return &DocumentVersionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `documentversion.Hooks(f(g(h())))`.
func (c *DocumentVersionClient) Use(hooks ...Hook) {
	c.hooks.DocumentVersion = append(c.hooks.DocumentVersion, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `documentversion.Intercept(f(g(h())))`.
func (c *DocumentVersionClient) Intercept(interceptors ...Interceptor) {
	c.inters.DocumentVersion = append(c.inters.DocumentVersion, interceptors...)
}

// Create returns a builder for creating a DocumentVersion entity.
func (c *DocumentVersionClient) Create() *DocumentVersionCreate {
	mutation := newDocumentVersionMutation(c.config, OpCreate)
	return &DocumentVersionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of DocumentVersion entities.
func (c *DocumentVersionClient) CreateBulk(builders ...*DocumentVersionCreate) *DocumentVersionCreateBulk {
	return &DocumentVersionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *DocumentVersionClient) MapCreateBulk(slice any, setFunc func(*DocumentVersionCreate, int)) *DocumentVersionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &DocumentVersionCreateBulk{err: fmt.Errorf("calling to DocumentVersionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*DocumentVersionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &DocumentVersionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for DocumentVersion.
func (c *DocumentVersionClient) Update() *DocumentVersionUpdate {
	mutation := newDocumentVersionMutation(c.config, OpUpdate)
	return &DocumentVersionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *DocumentVersionClient) UpdateOne(_m *DocumentVersion) *DocumentVersionUpdateOne {
	mutation := newDocumentVersionMutation(c.config, OpUpdateOne, withDocumentVersion(_m))
	return &DocumentVersionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *DocumentVersionClient) UpdateOneID(id key.ID) *DocumentVersionUpdateOne {
	mutation := newDocumentVersionMutation(c.config, OpUpdateOne, withDocumentVersionID(id))
	return &DocumentVersionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for DocumentVersion.
func (c *DocumentVersionClient) Delete() *DocumentVersionDelete {
	mutation := newDocumentVersionMutation(c.config, OpDelete)
	return &DocumentVersionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *DocumentVersionClient) DeleteOne(_m *DocumentVersion) *DocumentVersionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *DocumentVersionClient) DeleteOneID(id key.ID) *DocumentVersionDeleteOne {
	builder := c.Delete().Where(documentversion.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &DocumentVersionDeleteOne{builder}
}

// Query returns a query builder for DocumentVersion.
func (c *DocumentVersionClient) Query() *DocumentVersionQuery {
	return &DocumentVersionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeDocumentVersion},
		inters: c.Interceptors(),
	}
}

// Get returns a DocumentVersion entity by its id.
func (c *DocumentVersionClient) Get(ctx context.Context, id key.ID) (*DocumentVersion, error) {
	return c.Query().Where(documentversion.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *DocumentVersionClient) GetX(ctx context.Context, id key.ID) *DocumentVersion {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *DocumentVersionClient) Hooks() []Hook {
	return c.hooks.DocumentVersion
}

// Interceptors returns the client interceptors.
func (c *DocumentVersionClient) Interceptors() []Interceptor {
	return c.inters.DocumentVersion
}

func (c *DocumentVersionClient) mutate(ctx context.Context, m *DocumentVersionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&DocumentVersionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&DocumentVersionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&DocumentVersionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&DocumentVersionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown DocumentVersion mutation op: %q", m.Op())
	}
}

// DriftAlarmClient is a client for the DriftAlarm schema.
type DriftAlarmClient struct {
	config
}

// NewDriftAlarmClient returns a client for the DriftAlarm from the given config.
func NewDriftAlarmClient(c config) *DriftAlarmClient {
	return &DriftAlarmClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `driftalarm.Hooks(f(g(h())))`.
func (c *DriftAlarmClient) Use(hooks ...Hook) {
	c.hooks.DriftAlarm = append(c.hooks.DriftAlarm, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `driftalarm.Intercept(f(g(h())))`.
func (c *DriftAlarmClient) Intercept(interceptors ...Interceptor) {
	c.inters.DriftAlarm = append(c.inters.DriftAlarm, interceptors...)
}

// Create returns a builder for creating a DriftAlarm entity.
func (c *DriftAlarmClient) Create() *DriftAlarmCreate {
	mutation := newDriftAlarmMutation(c.config, OpCreate)
	return &DriftAlarmCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of DriftAlarm entities.
func (c *DriftAlarmClient) CreateBulk(builders ...*DriftAlarmCreate) *DriftAlarmCreateBulk {
	return &DriftAlarmCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *DriftAlarmClient) MapCreateBulk(slice any, setFunc func(*DriftAlarmCreate, int)) *DriftAlarmCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &DriftAlarmCreateBulk{err: fmt.Errorf("calling to DriftAlarmClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*DriftAlarmCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &DriftAlarmCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for DriftAlarm.
func (c *DriftAlarmClient) Update() *DriftAlarmUpdate {
	mutation := newDriftAlarmMutation(c.config, OpUpdate)
	return &DriftAlarmUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *DriftAlarmClient) UpdateOne(_m *DriftAlarm) *DriftAlarmUpdateOne {
	mutation := newDriftAlarmMutation(c.config, OpUpdateOne, withDriftAlarm(_m))
	return &DriftAlarmUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *DriftAlarmClient) UpdateOneID(id key.ID) *DriftAlarmUpdateOne {
	mutation := newDriftAlarmMutation(c.config, OpUpdateOne, withDriftAlarmID(id))
	return &DriftAlarmUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for DriftAlarm.
func (c *DriftAlarmClient) Delete() *DriftAlarmDelete {
	mutation := newDriftAlarmMutation(c.config, OpDelete)
	return &DriftAlarmDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *DriftAlarmClient) DeleteOne(_m *DriftAlarm) *DriftAlarmDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *DriftAlarmClient) DeleteOneID(id key.ID) *DriftAlarmDeleteOne {
	builder := c.Delete().Where(driftalarm.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &DriftAlarmDeleteOne{builder}
}

// Query returns a query builder for DriftAlarm.
func (c *DriftAlarmClient) Query() *DriftAlarmQuery {
	return &DriftAlarmQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeDriftAlarm},
		inters: c.Interceptors(),
	}
}

// Get returns a DriftAlarm entity by its id.
func (c *DriftAlarmClient) Get(ctx context.Context, id key.ID) (*DriftAlarm, error) {
	return c.Query().Where(driftalarm.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *DriftAlarmClient) GetX(ctx context.Context, id key.ID) *DriftAlarm {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *DriftAlarmClient) Hooks() []Hook {
	return c.hooks.DriftAlarm
}

// Interceptors returns the client interceptors.
func (c *DriftAlarmClient) Interceptors() []Interceptor {
	return c.inters.DriftAlarm
}

func (c *DriftAlarmClient) mutate(ctx context.Context, m *DriftAlarmMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&DriftAlarmCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&DriftAlarmUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&DriftAlarmUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&DriftAlarmDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown DriftAlarm mutation op: %q", m.Op())
	}
}

// EmbeddingClient is a client for the Embedding schema.
type EmbeddingClient struct {
	config
}

// NewEmbeddingClient returns a client for the Embedding from the given config.
func NewEmbeddingClient(c config) *EmbeddingClient {
	return &EmbeddingClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `embedding.Hooks(f(g(h())))`.
func (c *EmbeddingClient) Use(hooks ...Hook) {
	c.hooks.Embedding = append(c.hooks.Embedding, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `embedding.Intercept(f(g(h())))`.
func (c *EmbeddingClient) Intercept(interceptors ...Interceptor) {
	c.inters.Embedding = append(c.inters.Embedding, interceptors...)
}

// Create returns a builder for creating a Embedding entity.
func (c *EmbeddingClient) Create() *EmbeddingCreate {
	mutation := newEmbeddingMutation(c.config, OpCreate)
	return &EmbeddingCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Embedding entities.
func (c *EmbeddingClient) CreateBulk(builders ...*EmbeddingCreate) *EmbeddingCreateBulk {
	return &EmbeddingCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *EmbeddingClient) MapCreateBulk(slice any, setFunc func(*EmbeddingCreate, int)) *EmbeddingCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &EmbeddingCreateBulk{err: fmt.Errorf("calling to EmbeddingClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*EmbeddingCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &EmbeddingCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Embedding.
func (c *EmbeddingClient) Update() *EmbeddingUpdate {
	mutation := newEmbeddingMutation(c.config, OpUpdate)
	return &EmbeddingUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *EmbeddingClient) UpdateOne(_m *Embedding) *EmbeddingUpdateOne {
	mutation := newEmbeddingMutation(c.config, OpUpdateOne, withEmbedding(_m))
	return &EmbeddingUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *EmbeddingClient) UpdateOneID(id key.ID) *EmbeddingUpdateOne {
	mutation := newEmbeddingMutation(c.config, OpUpdateOne, withEmbeddingID(id))
	return &EmbeddingUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Embedding.
func (c *EmbeddingClient) Delete() *EmbeddingDelete {
	mutation := newEmbeddingMutation(c.config, OpDelete)
	return &EmbeddingDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *EmbeddingClient) DeleteOne(_m *Embedding) *EmbeddingDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *EmbeddingClient) DeleteOneID(id key.ID) *EmbeddingDeleteOne {
	builder := c.Delete().Where(embedding.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &EmbeddingDeleteOne{builder}
}

// Query returns a query builder for Embedding.
func (c *EmbeddingClient) Query() *EmbeddingQuery {
	return &EmbeddingQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeEmbedding},
		inters: c.Interceptors(),
	}
}

// Get returns a Embedding entity by its id.
func (c *EmbeddingClient) Get(ctx context.Context, id key.ID) (*Embedding, error) {
	return c.Query().Where(embedding.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *EmbeddingClient) GetX(ctx context.Context, id key.ID) *Embedding {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *EmbeddingClient) Hooks() []Hook {
	return c.hooks.Embedding
}

// Interceptors returns the client interceptors.
func (c *EmbeddingClient) Interceptors() []Interceptor {
	return c.inters.Embedding
}

func (c *EmbeddingClient) mutate(ctx context.Context, m *EmbeddingMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&EmbeddingCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&EmbeddingUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&EmbeddingUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&EmbeddingDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Embedding mutation op: %q", m.Op())
	}
}

// EntityClient is a client for the Entity schema.
type EntityClient struct {
	config
}

// NewEntityClient returns a client for the Entity from the given config.
func NewEntityClient(c config) *EntityClient {
	return &EntityClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `entity.Hooks(f(g(h())))`.
func (c *EntityClient) Use(hooks ...Hook) {
	c.hooks.Entity = append(c.hooks.Entity, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `entity.Intercept(f(g(h())))`.
func (c *EntityClient) Intercept(interceptors ...Interceptor) {
	c.inters.Entity = append(c.inters.Entity, interceptors...)
}

// Create returns a builder for creating a Entity entity.
func (c *EntityClient) Create() *EntityCreate {
	mutation := newEntityMutation(c.config, OpCreate)
	return &EntityCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Entity entities.
func (c *EntityClient) CreateBulk(builders ...*EntityCreate) *EntityCreateBulk {
	return &EntityCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *EntityClient) MapCreateBulk(slice any, setFunc func(*EntityCreate, int)) *EntityCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &EntityCreateBulk{err: fmt.Errorf("calling to EntityClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*EntityCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &EntityCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Entity.
func (c *EntityClient) Update() *EntityUpdate {
	mutation := newEntityMutation(c.config, OpUpdate)
	return &EntityUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *EntityClient) UpdateOne(_m *Entity) *EntityUpdateOne {
	mutation := newEntityMutation(c.config, OpUpdateOne, withEntity(_m))
	return &EntityUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *EntityClient) UpdateOneID(id key.ID) *EntityUpdateOne {
	mutation := newEntityMutation(c.config, OpUpdateOne, withEntityID(id))
	return &EntityUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Entity.
func (c *EntityClient) Delete() *EntityDelete {
	mutation := newEntityMutation(c.config, OpDelete)
	return &EntityDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *EntityClient) DeleteOne(_m *Entity) *EntityDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *EntityClient) DeleteOneID(id key.ID) *EntityDeleteOne {
	builder := c.Delete().Where(entity.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &EntityDeleteOne{builder}
}

// Query returns a query builder for Entity.
func (c *EntityClient) Query() *EntityQuery {
	return &EntityQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeEntity},
		inters: c.Interceptors(),
	}
}

// Get returns a Entity entity by its id.
func (c *EntityClient) Get(ctx context.Context, id key.ID) (*Entity, error) {
	return c.Query().Where(entity.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *EntityClient) GetX(ctx context.Context, id key.ID) *Entity {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *EntityClient) Hooks() []Hook {
	return c.hooks.Entity
}

// Interceptors returns the client interceptors.
func (c *EntityClient) Interceptors() []Interceptor {
	return c.inters.Entity
}

func (c *EntityClient) mutate(ctx context.Context, m *EntityMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&EntityCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&EntityUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&EntityUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&EntityDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Entity mutation op: %q", m.Op())
	}
}

// ErasureClient is a client for the Erasure schema.
type ErasureClient struct {
	config
}

// NewErasureClient returns a client for the Erasure from the given config.
func NewErasureClient(c config) *ErasureClient {
	return &ErasureClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `erasure.Hooks(f(g(h())))`.
func (c *ErasureClient) Use(hooks ...Hook) {
	c.hooks.Erasure = append(c.hooks.Erasure, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `erasure.Intercept(f(g(h())))`.
func (c *ErasureClient) Intercept(interceptors ...Interceptor) {
	c.inters.Erasure = append(c.inters.Erasure, interceptors...)
}

// Create returns a builder for creating a Erasure entity.
func (c *ErasureClient) Create() *ErasureCreate {
	mutation := newErasureMutation(c.config, OpCreate)
	return &ErasureCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Erasure entities.
func (c *ErasureClient) CreateBulk(builders ...*ErasureCreate) *ErasureCreateBulk {
	return &ErasureCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ErasureClient) MapCreateBulk(slice any, setFunc func(*ErasureCreate, int)) *ErasureCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ErasureCreateBulk{err: fmt.Errorf("calling to ErasureClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ErasureCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ErasureCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Erasure.
func (c *ErasureClient) Update() *ErasureUpdate {
	mutation := newErasureMutation(c.config, OpUpdate)
	return &ErasureUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ErasureClient) UpdateOne(_m *Erasure) *ErasureUpdateOne {
	mutation := newErasureMutation(c.config, OpUpdateOne, withErasure(_m))
	return &ErasureUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ErasureClient) UpdateOneID(id key.ID) *ErasureUpdateOne {
	mutation := newErasureMutation(c.config, OpUpdateOne, withErasureID(id))
	return &ErasureUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Erasure.
func (c *ErasureClient) Delete() *ErasureDelete {
	mutation := newErasureMutation(c.config, OpDelete)
	return &ErasureDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ErasureClient) DeleteOne(_m *Erasure) *ErasureDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ErasureClient) DeleteOneID(id key.ID) *ErasureDeleteOne {
	builder := c.Delete().Where(erasure.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ErasureDeleteOne{builder}
}

// Query returns a query builder for Erasure.
func (c *ErasureClient) Query() *ErasureQuery {
	return &ErasureQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeErasure},
		inters: c.Interceptors(),
	}
}

// Get returns a Erasure entity by its id.
func (c *ErasureClient) Get(ctx context.Context, id key.ID) (*Erasure, error) {
	return c.Query().Where(erasure.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ErasureClient) GetX(ctx context.Context, id key.ID) *Erasure {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ErasureClient) Hooks() []Hook {
	return c.hooks.Erasure
}

// Interceptors returns the client interceptors.
func (c *ErasureClient) Interceptors() []Interceptor {
	return c.inters.Erasure
}

func (c *ErasureClient) mutate(ctx context.Context, m *ErasureMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ErasureCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ErasureUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ErasureUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ErasureDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Erasure mutation op: %q", m.Op())
	}
}

// EvaluationClient is a client for the Evaluation schema.
type EvaluationClient struct {
	config
}

// NewEvaluationClient returns a client for the Evaluation from the given config.
func NewEvaluationClient(c config) *EvaluationClient {
	return &EvaluationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `evaluation.Hooks(f(g(h())))`.
func (c *EvaluationClient) Use(hooks ...Hook) {
	c.hooks.Evaluation = append(c.hooks.Evaluation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `evaluation.Intercept(f(g(h())))`.
func (c *EvaluationClient) Intercept(interceptors ...Interceptor) {
	c.inters.Evaluation = append(c.inters.Evaluation, interceptors...)
}

// Create returns a builder for creating a Evaluation entity.
func (c *EvaluationClient) Create() *EvaluationCreate {
	mutation := newEvaluationMutation(c.config, OpCreate)
	return &EvaluationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Evaluation entities.
func (c *EvaluationClient) CreateBulk(builders ...*EvaluationCreate) *EvaluationCreateBulk {
	return &EvaluationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *EvaluationClient) MapCreateBulk(slice any, setFunc func(*EvaluationCreate, int)) *EvaluationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &EvaluationCreateBulk{err: fmt.Errorf("calling to EvaluationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*EvaluationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &EvaluationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Evaluation.
func (c *EvaluationClient) Update() *EvaluationUpdate {
	mutation := newEvaluationMutation(c.config, OpUpdate)
	return &EvaluationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *EvaluationClient) UpdateOne(_m *Evaluation) *EvaluationUpdateOne {
	mutation := newEvaluationMutation(c.config, OpUpdateOne, withEvaluation(_m))
	return &EvaluationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *EvaluationClient) UpdateOneID(id key.ID) *EvaluationUpdateOne {
	mutation := newEvaluationMutation(c.config, OpUpdateOne, withEvaluationID(id))
	return &EvaluationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Evaluation.
func (c *EvaluationClient) Delete() *EvaluationDelete {
	mutation := newEvaluationMutation(c.config, OpDelete)
	return &EvaluationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *EvaluationClient) DeleteOne(_m *Evaluation) *EvaluationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *EvaluationClient) DeleteOneID(id key.ID) *EvaluationDeleteOne {
	builder := c.Delete().Where(evaluation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &EvaluationDeleteOne{builder}
}

// Query returns a query builder for Evaluation.
func (c *EvaluationClient) Query() *EvaluationQuery {
	return &EvaluationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeEvaluation},
		inters: c.Interceptors(),
	}
}

// Get returns a Evaluation entity by its id.
func (c *EvaluationClient) Get(ctx context.Context, id key.ID) (*Evaluation, error) {
	return c.Query().Where(evaluation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *EvaluationClient) GetX(ctx context.Context, id key.ID) *Evaluation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *EvaluationClient) Hooks() []Hook {
	return c.hooks.Evaluation
}

// Interceptors returns the client interceptors.
func (c *EvaluationClient) Interceptors() []Interceptor {
	return c.inters.Evaluation
}

func (c *EvaluationClient) mutate(ctx context.Context, m *EvaluationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&EvaluationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&EvaluationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&EvaluationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&EvaluationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Evaluation mutation op: %q", m.Op())
	}
}

// EvaluationResultClient is a client for the EvaluationResult schema.
type EvaluationResultClient struct {
	config
}

// NewEvaluationResultClient returns a client for the EvaluationResult from the given config.
func NewEvaluationResultClient(c config) *EvaluationResultClient {
	return &EvaluationResultClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `evaluationresult.Hooks(f(g(h())))`.
func (c *EvaluationResultClient) Use(hooks ...Hook) {
	c.hooks.EvaluationResult = append(c.hooks.EvaluationResult, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `evaluationresult.Intercept(f(g(h())))`.
func (c *EvaluationResultClient) Intercept(interceptors ...Interceptor) {
	c.inters.EvaluationResult = append(c.inters.EvaluationResult, interceptors...)
}

// Create returns a builder for creating a EvaluationResult entity.
func (c *EvaluationResultClient) Create() *EvaluationResultCreate {
	mutation := newEvaluationResultMutation(c.config, OpCreate)
	return &EvaluationResultCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of EvaluationResult entities.
func (c *EvaluationResultClient) CreateBulk(builders ...*EvaluationResultCreate) *EvaluationResultCreateBulk {
	return &EvaluationResultCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *EvaluationResultClient) MapCreateBulk(slice any, setFunc func(*EvaluationResultCreate, int)) *EvaluationResultCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &EvaluationResultCreateBulk{err: fmt.Errorf("calling to EvaluationResultClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*EvaluationResultCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &EvaluationResultCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for EvaluationResult.
func (c *EvaluationResultClient) Update() *EvaluationResultUpdate {
	mutation := newEvaluationResultMutation(c.config, OpUpdate)
	return &EvaluationResultUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *EvaluationResultClient) UpdateOne(_m *EvaluationResult) *EvaluationResultUpdateOne {
	mutation := newEvaluationResultMutation(c.config, OpUpdateOne, withEvaluationResult(_m))
	return &EvaluationResultUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *EvaluationResultClient) UpdateOneID(id key.ID) *EvaluationResultUpdateOne {
	mutation := newEvaluationResultMutation(c.config, OpUpdateOne, withEvaluationResultID(id))
	return &EvaluationResultUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for EvaluationResult.
func (c *EvaluationResultClient) Delete() *EvaluationResultDelete {
	mutation := newEvaluationResultMutation(c.config, OpDelete)
	return &EvaluationResultDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *EvaluationResultClient) DeleteOne(_m *EvaluationResult) *EvaluationResultDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *EvaluationResultClient) DeleteOneID(id key.ID) *EvaluationResultDeleteOne {
	builder := c.Delete().Where(evaluationresult.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &EvaluationResultDeleteOne{builder}
}

// Query returns a query builder for EvaluationResult.
func (c *EvaluationResultClient) Query() *EvaluationResultQuery {
	return &EvaluationResultQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeEvaluationResult},
		inters: c.Interceptors(),
	}
}

// Get returns a EvaluationResult entity by its id.
func (c *EvaluationResultClient) Get(ctx context.Context, id key.ID) (*EvaluationResult, error) {
	return c.Query().Where(evaluationresult.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *EvaluationResultClient) GetX(ctx context.Context, id key.ID) *EvaluationResult {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *EvaluationResultClient) Hooks() []Hook {
	return c.hooks.EvaluationResult
}

// Interceptors returns the client interceptors.
func (c *EvaluationResultClient) Interceptors() []Interceptor {
	return c.inters.EvaluationResult
}

func (c *EvaluationResultClient) mutate(ctx context.Context, m *EvaluationResultMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&EvaluationResultCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&EvaluationResultUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&EvaluationResultUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&EvaluationResultDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown EvaluationResult mutation op: %q", m.Op())
	}
}

// ExternalIdentityClient is a client for the ExternalIdentity schema.
type ExternalIdentityClient struct {
	config
}

// NewExternalIdentityClient returns a client for the ExternalIdentity from the given config.
func NewExternalIdentityClient(c config) *ExternalIdentityClient {
	return &ExternalIdentityClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `externalidentity.Hooks(f(g(h())))`.
func (c *ExternalIdentityClient) Use(hooks ...Hook) {
	c.hooks.ExternalIdentity = append(c.hooks.ExternalIdentity, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `externalidentity.Intercept(f(g(h())))`.
func (c *ExternalIdentityClient) Intercept(interceptors ...Interceptor) {
	c.inters.ExternalIdentity = append(c.inters.ExternalIdentity, interceptors...)
}

// Create returns a builder for creating a ExternalIdentity entity.
func (c *ExternalIdentityClient) Create() *ExternalIdentityCreate {
	mutation := newExternalIdentityMutation(c.config, OpCreate)
	return &ExternalIdentityCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of ExternalIdentity entities.
func (c *ExternalIdentityClient) CreateBulk(builders ...*ExternalIdentityCreate) *ExternalIdentityCreateBulk {
	return &ExternalIdentityCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ExternalIdentityClient) MapCreateBulk(slice any, setFunc func(*ExternalIdentityCreate, int)) *ExternalIdentityCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ExternalIdentityCreateBulk{err: fmt.Errorf("calling to ExternalIdentityClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ExternalIdentityCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ExternalIdentityCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for ExternalIdentity.
func (c *ExternalIdentityClient) Update() *ExternalIdentityUpdate {
	mutation := newExternalIdentityMutation(c.config, OpUpdate)
	return &ExternalIdentityUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ExternalIdentityClient) UpdateOne(_m *ExternalIdentity) *ExternalIdentityUpdateOne {
	mutation := newExternalIdentityMutation(c.config, OpUpdateOne, withExternalIdentity(_m))
	return &ExternalIdentityUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ExternalIdentityClient) UpdateOneID(id key.ID) *ExternalIdentityUpdateOne {
	mutation := newExternalIdentityMutation(c.config, OpUpdateOne, withExternalIdentityID(id))
	return &ExternalIdentityUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for ExternalIdentity.
func (c *ExternalIdentityClient) Delete() *ExternalIdentityDelete {
	mutation := newExternalIdentityMutation(c.config, OpDelete)
	return &ExternalIdentityDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ExternalIdentityClient) DeleteOne(_m *ExternalIdentity) *ExternalIdentityDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ExternalIdentityClient) DeleteOneID(id key.ID) *ExternalIdentityDeleteOne {
	builder := c.Delete().Where(externalidentity.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ExternalIdentityDeleteOne{builder}
}

// Query returns a query builder for ExternalIdentity.
func (c *ExternalIdentityClient) Query() *ExternalIdentityQuery {
	return &ExternalIdentityQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeExternalIdentity},
		inters: c.Interceptors(),
	}
}

// Get returns a ExternalIdentity entity by its id.
func (c *ExternalIdentityClient) Get(ctx context.Context, id key.ID) (*ExternalIdentity, error) {
	return c.Query().Where(externalidentity.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ExternalIdentityClient) GetX(ctx context.Context, id key.ID) *ExternalIdentity {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ExternalIdentityClient) Hooks() []Hook {
	return c.hooks.ExternalIdentity
}

// Interceptors returns the client interceptors.
func (c *ExternalIdentityClient) Interceptors() []Interceptor {
	return c.inters.ExternalIdentity
}

func (c *ExternalIdentityClient) mutate(ctx context.Context, m *ExternalIdentityMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ExternalIdentityCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ExternalIdentityUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ExternalIdentityUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ExternalIdentityDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown ExternalIdentity mutation op: %q", m.Op())
	}
}

// ExtractionClient is a client for the Extraction schema.
type ExtractionClient struct {
	config
}

// NewExtractionClient returns a client for the Extraction from the given config.
func NewExtractionClient(c config) *ExtractionClient {
	return &ExtractionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `extraction.Hooks(f(g(h())))`.
func (c *ExtractionClient) Use(hooks ...Hook) {
	c.hooks.Extraction = append(c.hooks.Extraction, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `extraction.Intercept(f(g(h())))`.
func (c *ExtractionClient) Intercept(interceptors ...Interceptor) {
	c.inters.Extraction = append(c.inters.Extraction, interceptors...)
}

// Create returns a builder for creating a Extraction entity.
func (c *ExtractionClient) Create() *ExtractionCreate {
	mutation := newExtractionMutation(c.config, OpCreate)
	return &ExtractionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Extraction entities.
func (c *ExtractionClient) CreateBulk(builders ...*ExtractionCreate) *ExtractionCreateBulk {
	return &ExtractionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ExtractionClient) MapCreateBulk(slice any, setFunc func(*ExtractionCreate, int)) *ExtractionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ExtractionCreateBulk{err: fmt.Errorf("calling to ExtractionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ExtractionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ExtractionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Extraction.
func (c *ExtractionClient) Update() *ExtractionUpdate {
	mutation := newExtractionMutation(c.config, OpUpdate)
	return &ExtractionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ExtractionClient) UpdateOne(_m *Extraction) *ExtractionUpdateOne {
	mutation := newExtractionMutation(c.config, OpUpdateOne, withExtraction(_m))
	return &ExtractionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ExtractionClient) UpdateOneID(id key.ID) *ExtractionUpdateOne {
	mutation := newExtractionMutation(c.config, OpUpdateOne, withExtractionID(id))
	return &ExtractionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Extraction.
func (c *ExtractionClient) Delete() *ExtractionDelete {
	mutation := newExtractionMutation(c.config, OpDelete)
	return &ExtractionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ExtractionClient) DeleteOne(_m *Extraction) *ExtractionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ExtractionClient) DeleteOneID(id key.ID) *ExtractionDeleteOne {
	builder := c.Delete().Where(extraction.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ExtractionDeleteOne{builder}
}

// Query returns a query builder for Extraction.
func (c *ExtractionClient) Query() *ExtractionQuery {
	return &ExtractionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeExtraction},
		inters: c.Interceptors(),
	}
}

// Get returns a Extraction entity by its id.
func (c *ExtractionClient) Get(ctx context.Context, id key.ID) (*Extraction, error) {
	return c.Query().Where(extraction.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ExtractionClient) GetX(ctx context.Context, id key.ID) *Extraction {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ExtractionClient) Hooks() []Hook {
	return c.hooks.Extraction
}

// Interceptors returns the client interceptors.
func (c *ExtractionClient) Interceptors() []Interceptor {
	return c.inters.Extraction
}

func (c *ExtractionClient) mutate(ctx context.Context, m *ExtractionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ExtractionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ExtractionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ExtractionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ExtractionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Extraction mutation op: %q", m.Op())
	}
}

// FeedbackClient is a client for the Feedback schema.
type FeedbackClient struct {
	config
}

// NewFeedbackClient returns a client for the Feedback from the given config.
func NewFeedbackClient(c config) *FeedbackClient {
	return &FeedbackClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `feedback.Hooks(f(g(h())))`.
func (c *FeedbackClient) Use(hooks ...Hook) {
	c.hooks.Feedback = append(c.hooks.Feedback, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `feedback.Intercept(f(g(h())))`.
func (c *FeedbackClient) Intercept(interceptors ...Interceptor) {
	c.inters.Feedback = append(c.inters.Feedback, interceptors...)
}

// Create returns a builder for creating a Feedback entity.
func (c *FeedbackClient) Create() *FeedbackCreate {
	mutation := newFeedbackMutation(c.config, OpCreate)
	return &FeedbackCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Feedback entities.
func (c *FeedbackClient) CreateBulk(builders ...*FeedbackCreate) *FeedbackCreateBulk {
	return &FeedbackCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *FeedbackClient) MapCreateBulk(slice any, setFunc func(*FeedbackCreate, int)) *FeedbackCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &FeedbackCreateBulk{err: fmt.Errorf("calling to FeedbackClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*FeedbackCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &FeedbackCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Feedback.
func (c *FeedbackClient) Update() *FeedbackUpdate {
	mutation := newFeedbackMutation(c.config, OpUpdate)
	return &FeedbackUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *FeedbackClient) UpdateOne(_m *Feedback) *FeedbackUpdateOne {
	mutation := newFeedbackMutation(c.config, OpUpdateOne, withFeedback(_m))
	return &FeedbackUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *FeedbackClient) UpdateOneID(id key.ID) *FeedbackUpdateOne {
	mutation := newFeedbackMutation(c.config, OpUpdateOne, withFeedbackID(id))
	return &FeedbackUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Feedback.
func (c *FeedbackClient) Delete() *FeedbackDelete {
	mutation := newFeedbackMutation(c.config, OpDelete)
	return &FeedbackDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *FeedbackClient) DeleteOne(_m *Feedback) *FeedbackDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *FeedbackClient) DeleteOneID(id key.ID) *FeedbackDeleteOne {
	builder := c.Delete().Where(feedback.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &FeedbackDeleteOne{builder}
}

// Query returns a query builder for Feedback.
func (c *FeedbackClient) Query() *FeedbackQuery {
	return &FeedbackQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeFeedback},
		inters: c.Interceptors(),
	}
}

// Get returns a Feedback entity by its id.
func (c *FeedbackClient) Get(ctx context.Context, id key.ID) (*Feedback, error) {
	return c.Query().Where(feedback.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *FeedbackClient) GetX(ctx context.Context, id key.ID) *Feedback {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *FeedbackClient) Hooks() []Hook {
	return c.hooks.Feedback
}

// Interceptors returns the client interceptors.
func (c *FeedbackClient) Interceptors() []Interceptor {
	return c.inters.Feedback
}

func (c *FeedbackClient) mutate(ctx context.Context, m *FeedbackMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&FeedbackCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&FeedbackUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&FeedbackUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&FeedbackDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Feedback mutation op: %q", m.Op())
	}
}

// FlagClient is a client for the Flag schema.
type FlagClient struct {
	config
}

// NewFlagClient returns a client for the Flag from the given config.
func NewFlagClient(c config) *FlagClient {
	return &FlagClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `flag.Hooks(f(g(h())))`.
func (c *FlagClient) Use(hooks ...Hook) {
	c.hooks.Flag = append(c.hooks.Flag, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `flag.Intercept(f(g(h())))`.
func (c *FlagClient) Intercept(interceptors ...Interceptor) {
	c.inters.Flag = append(c.inters.Flag, interceptors...)
}

// Create returns a builder for creating a Flag entity.
func (c *FlagClient) Create() *FlagCreate {
	mutation := newFlagMutation(c.config, OpCreate)
	return &FlagCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Flag entities.
func (c *FlagClient) CreateBulk(builders ...*FlagCreate) *FlagCreateBulk {
	return &FlagCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *FlagClient) MapCreateBulk(slice any, setFunc func(*FlagCreate, int)) *FlagCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &FlagCreateBulk{err: fmt.Errorf("calling to FlagClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*FlagCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &FlagCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Flag.
func (c *FlagClient) Update() *FlagUpdate {
	mutation := newFlagMutation(c.config, OpUpdate)
	return &FlagUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *FlagClient) UpdateOne(_m *Flag) *FlagUpdateOne {
	mutation := newFlagMutation(c.config, OpUpdateOne, withFlag(_m))
	return &FlagUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *FlagClient) UpdateOneID(id key.ID) *FlagUpdateOne {
	mutation := newFlagMutation(c.config, OpUpdateOne, withFlagID(id))
	return &FlagUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Flag.
func (c *FlagClient) Delete() *FlagDelete {
	mutation := newFlagMutation(c.config, OpDelete)
	return &FlagDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *FlagClient) DeleteOne(_m *Flag) *FlagDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *FlagClient) DeleteOneID(id key.ID) *FlagDeleteOne {
	builder := c.Delete().Where(flag.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &FlagDeleteOne{builder}
}

// Query returns a query builder for Flag.
func (c *FlagClient) Query() *FlagQuery {
	return &FlagQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeFlag},
		inters: c.Interceptors(),
	}
}

// Get returns a Flag entity by its id.
func (c *FlagClient) Get(ctx context.Context, id key.ID) (*Flag, error) {
	return c.Query().Where(flag.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *FlagClient) GetX(ctx context.Context, id key.ID) *Flag {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *FlagClient) Hooks() []Hook {
	return c.hooks.Flag
}

// Interceptors returns the client interceptors.
func (c *FlagClient) Interceptors() []Interceptor {
	return c.inters.Flag
}

func (c *FlagClient) mutate(ctx context.Context, m *FlagMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&FlagCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&FlagUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&FlagUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&FlagDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Flag mutation op: %q", m.Op())
	}
}

// FlagVersionClient is a client for the FlagVersion schema.
type FlagVersionClient struct {
	config
}

// NewFlagVersionClient returns a client for the FlagVersion from the given config.
func NewFlagVersionClient(c config) *FlagVersionClient {
	return &FlagVersionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `flagversion.Hooks(f(g(h())))`.
func (c *FlagVersionClient) Use(hooks ...Hook) {
	c.hooks.FlagVersion = append(c.hooks.FlagVersion, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `flagversion.Intercept(f(g(h())))`.
func (c *FlagVersionClient) Intercept(interceptors ...Interceptor) {
	c.inters.FlagVersion = append(c.inters.FlagVersion, interceptors...)
}

// Create returns a builder for creating a FlagVersion entity.
func (c *FlagVersionClient) Create() *FlagVersionCreate {
	mutation := newFlagVersionMutation(c.config, OpCreate)
	return &FlagVersionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of FlagVersion entities.
func (c *FlagVersionClient) CreateBulk(builders ...*FlagVersionCreate) *FlagVersionCreateBulk {
	return &FlagVersionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *FlagVersionClient) MapCreateBulk(slice any, setFunc func(*FlagVersionCreate, int)) *FlagVersionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &FlagVersionCreateBulk{err: fmt.Errorf("calling to FlagVersionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*FlagVersionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &FlagVersionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for FlagVersion.
func (c *FlagVersionClient) Update() *FlagVersionUpdate {
	mutation := newFlagVersionMutation(c.config, OpUpdate)
	return &FlagVersionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *FlagVersionClient) UpdateOne(_m *FlagVersion) *FlagVersionUpdateOne {
	mutation := newFlagVersionMutation(c.config, OpUpdateOne, withFlagVersion(_m))
	return &FlagVersionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *FlagVersionClient) UpdateOneID(id key.ID) *FlagVersionUpdateOne {
	mutation := newFlagVersionMutation(c.config, OpUpdateOne, withFlagVersionID(id))
	return &FlagVersionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for FlagVersion.
func (c *FlagVersionClient) Delete() *FlagVersionDelete {
	mutation := newFlagVersionMutation(c.config, OpDelete)
	return &FlagVersionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *FlagVersionClient) DeleteOne(_m *FlagVersion) *FlagVersionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *FlagVersionClient) DeleteOneID(id key.ID) *FlagVersionDeleteOne {
	builder := c.Delete().Where(flagversion.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &FlagVersionDeleteOne{builder}
}

// Query returns a query builder for FlagVersion.
func (c *FlagVersionClient) Query() *FlagVersionQuery {
	return &FlagVersionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeFlagVersion},
		inters: c.Interceptors(),
	}
}

// Get returns a FlagVersion entity by its id.
func (c *FlagVersionClient) Get(ctx context.Context, id key.ID) (*FlagVersion, error) {
	return c.Query().Where(flagversion.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *FlagVersionClient) GetX(ctx context.Context, id key.ID) *FlagVersion {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *FlagVersionClient) Hooks() []Hook {
	return c.hooks.FlagVersion
}

// Interceptors returns the client interceptors.
func (c *FlagVersionClient) Interceptors() []Interceptor {
	return c.inters.FlagVersion
}

func (c *FlagVersionClient) mutate(ctx context.Context, m *FlagVersionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&FlagVersionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&FlagVersionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&FlagVersionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&FlagVersionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown FlagVersion mutation op: %q", m.Op())
	}
}

// GrantClient is a client for the Grant schema.
type GrantClient struct {
	config
}

// NewGrantClient returns a client for the Grant from the given config.
func NewGrantClient(c config) *GrantClient {
	return &GrantClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `grant.Hooks(f(g(h())))`.
func (c *GrantClient) Use(hooks ...Hook) {
	c.hooks.Grant = append(c.hooks.Grant, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `grant.Intercept(f(g(h())))`.
func (c *GrantClient) Intercept(interceptors ...Interceptor) {
	c.inters.Grant = append(c.inters.Grant, interceptors...)
}

// Create returns a builder for creating a Grant entity.
func (c *GrantClient) Create() *GrantCreate {
	mutation := newGrantMutation(c.config, OpCreate)
	return &GrantCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Grant entities.
func (c *GrantClient) CreateBulk(builders ...*GrantCreate) *GrantCreateBulk {
	return &GrantCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *GrantClient) MapCreateBulk(slice any, setFunc func(*GrantCreate, int)) *GrantCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &GrantCreateBulk{err: fmt.Errorf("calling to GrantClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*GrantCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &GrantCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Grant.
func (c *GrantClient) Update() *GrantUpdate {
	mutation := newGrantMutation(c.config, OpUpdate)
	return &GrantUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *GrantClient) UpdateOne(_m *Grant) *GrantUpdateOne {
	mutation := newGrantMutation(c.config, OpUpdateOne, withGrant(_m))
	return &GrantUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *GrantClient) UpdateOneID(id key.ID) *GrantUpdateOne {
	mutation := newGrantMutation(c.config, OpUpdateOne, withGrantID(id))
	return &GrantUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Grant.
func (c *GrantClient) Delete() *GrantDelete {
	mutation := newGrantMutation(c.config, OpDelete)
	return &GrantDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *GrantClient) DeleteOne(_m *Grant) *GrantDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *GrantClient) DeleteOneID(id key.ID) *GrantDeleteOne {
	builder := c.Delete().Where(grant.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &GrantDeleteOne{builder}
}

// Query returns a query builder for Grant.
func (c *GrantClient) Query() *GrantQuery {
	return &GrantQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeGrant},
		inters: c.Interceptors(),
	}
}

// Get returns a Grant entity by its id.
func (c *GrantClient) Get(ctx context.Context, id key.ID) (*Grant, error) {
	return c.Query().Where(grant.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *GrantClient) GetX(ctx context.Context, id key.ID) *Grant {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *GrantClient) Hooks() []Hook {
	return c.hooks.Grant
}

// Interceptors returns the client interceptors.
func (c *GrantClient) Interceptors() []Interceptor {
	return c.inters.Grant
}

func (c *GrantClient) mutate(ctx context.Context, m *GrantMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&GrantCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&GrantUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&GrantUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&GrantDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Grant mutation op: %q", m.Op())
	}
}

// GraphClient is a client for the Graph schema.
type GraphClient struct {
	config
}

// NewGraphClient returns a client for the Graph from the given config.
func NewGraphClient(c config) *GraphClient {
	return &GraphClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `graph.Hooks(f(g(h())))`.
func (c *GraphClient) Use(hooks ...Hook) {
	c.hooks.Graph = append(c.hooks.Graph, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `graph.Intercept(f(g(h())))`.
func (c *GraphClient) Intercept(interceptors ...Interceptor) {
	c.inters.Graph = append(c.inters.Graph, interceptors...)
}

// Create returns a builder for creating a Graph entity.
func (c *GraphClient) Create() *GraphCreate {
	mutation := newGraphMutation(c.config, OpCreate)
	return &GraphCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Graph entities.
func (c *GraphClient) CreateBulk(builders ...*GraphCreate) *GraphCreateBulk {
	return &GraphCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *GraphClient) MapCreateBulk(slice any, setFunc func(*GraphCreate, int)) *GraphCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &GraphCreateBulk{err: fmt.Errorf("calling to GraphClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*GraphCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &GraphCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Graph.
func (c *GraphClient) Update() *GraphUpdate {
	mutation := newGraphMutation(c.config, OpUpdate)
	return &GraphUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *GraphClient) UpdateOne(_m *Graph) *GraphUpdateOne {
	mutation := newGraphMutation(c.config, OpUpdateOne, withGraph(_m))
	return &GraphUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *GraphClient) UpdateOneID(id key.ID) *GraphUpdateOne {
	mutation := newGraphMutation(c.config, OpUpdateOne, withGraphID(id))
	return &GraphUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Graph.
func (c *GraphClient) Delete() *GraphDelete {
	mutation := newGraphMutation(c.config, OpDelete)
	return &GraphDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *GraphClient) DeleteOne(_m *Graph) *GraphDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *GraphClient) DeleteOneID(id key.ID) *GraphDeleteOne {
	builder := c.Delete().Where(graph.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &GraphDeleteOne{builder}
}

// Query returns a query builder for Graph.
func (c *GraphClient) Query() *GraphQuery {
	return &GraphQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeGraph},
		inters: c.Interceptors(),
	}
}

// Get returns a Graph entity by its id.
func (c *GraphClient) Get(ctx context.Context, id key.ID) (*Graph, error) {
	return c.Query().Where(graph.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *GraphClient) GetX(ctx context.Context, id key.ID) *Graph {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *GraphClient) Hooks() []Hook {
	return c.hooks.Graph
}

// Interceptors returns the client interceptors.
func (c *GraphClient) Interceptors() []Interceptor {
	return c.inters.Graph
}

func (c *GraphClient) mutate(ctx context.Context, m *GraphMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&GraphCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&GraphUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&GraphUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&GraphDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Graph mutation op: %q", m.Op())
	}
}

// InvitationClient is a client for the Invitation schema.
type InvitationClient struct {
	config
}

// NewInvitationClient returns a client for the Invitation from the given config.
func NewInvitationClient(c config) *InvitationClient {
	return &InvitationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `invitation.Hooks(f(g(h())))`.
func (c *InvitationClient) Use(hooks ...Hook) {
	c.hooks.Invitation = append(c.hooks.Invitation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `invitation.Intercept(f(g(h())))`.
func (c *InvitationClient) Intercept(interceptors ...Interceptor) {
	c.inters.Invitation = append(c.inters.Invitation, interceptors...)
}

// Create returns a builder for creating a Invitation entity.
func (c *InvitationClient) Create() *InvitationCreate {
	mutation := newInvitationMutation(c.config, OpCreate)
	return &InvitationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Invitation entities.
func (c *InvitationClient) CreateBulk(builders ...*InvitationCreate) *InvitationCreateBulk {
	return &InvitationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *InvitationClient) MapCreateBulk(slice any, setFunc func(*InvitationCreate, int)) *InvitationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &InvitationCreateBulk{err: fmt.Errorf("calling to InvitationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*InvitationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &InvitationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Invitation.
func (c *InvitationClient) Update() *InvitationUpdate {
	mutation := newInvitationMutation(c.config, OpUpdate)
	return &InvitationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *InvitationClient) UpdateOne(_m *Invitation) *InvitationUpdateOne {
	mutation := newInvitationMutation(c.config, OpUpdateOne, withInvitation(_m))
	return &InvitationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *InvitationClient) UpdateOneID(id key.ID) *InvitationUpdateOne {
	mutation := newInvitationMutation(c.config, OpUpdateOne, withInvitationID(id))
	return &InvitationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Invitation.
func (c *InvitationClient) Delete() *InvitationDelete {
	mutation := newInvitationMutation(c.config, OpDelete)
	return &InvitationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *InvitationClient) DeleteOne(_m *Invitation) *InvitationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *InvitationClient) DeleteOneID(id key.ID) *InvitationDeleteOne {
	builder := c.Delete().Where(invitation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &InvitationDeleteOne{builder}
}

// Query returns a query builder for Invitation.
func (c *InvitationClient) Query() *InvitationQuery {
	return &InvitationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeInvitation},
		inters: c.Interceptors(),
	}
}

// Get returns a Invitation entity by its id.
func (c *InvitationClient) Get(ctx context.Context, id key.ID) (*Invitation, error) {
	return c.Query().Where(invitation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *InvitationClient) GetX(ctx context.Context, id key.ID) *Invitation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *InvitationClient) Hooks() []Hook {
	return c.hooks.Invitation
}

// Interceptors returns the client interceptors.
func (c *InvitationClient) Interceptors() []Interceptor {
	return c.inters.Invitation
}

func (c *InvitationClient) mutate(ctx context.Context, m *InvitationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&InvitationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&InvitationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&InvitationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&InvitationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Invitation mutation op: %q", m.Op())
	}
}

// JobClient is a client for the Job schema.
type JobClient struct {
	config
}

// NewJobClient returns a client for the Job from the given config.
func NewJobClient(c config) *JobClient {
	return &JobClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `job.Hooks(f(g(h())))`.
func (c *JobClient) Use(hooks ...Hook) {
	c.hooks.Job = append(c.hooks.Job, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `job.Intercept(f(g(h())))`.
func (c *JobClient) Intercept(interceptors ...Interceptor) {
	c.inters.Job = append(c.inters.Job, interceptors...)
}

// Create returns a builder for creating a Job entity.
func (c *JobClient) Create() *JobCreate {
	mutation := newJobMutation(c.config, OpCreate)
	return &JobCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Job entities.
func (c *JobClient) CreateBulk(builders ...*JobCreate) *JobCreateBulk {
	return &JobCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *JobClient) MapCreateBulk(slice any, setFunc func(*JobCreate, int)) *JobCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &JobCreateBulk{err: fmt.Errorf("calling to JobClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*JobCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &JobCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Job.
func (c *JobClient) Update() *JobUpdate {
	mutation := newJobMutation(c.config, OpUpdate)
	return &JobUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *JobClient) UpdateOne(_m *Job) *JobUpdateOne {
	mutation := newJobMutation(c.config, OpUpdateOne, withJob(_m))
	return &JobUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *JobClient) UpdateOneID(id key.ID) *JobUpdateOne {
	mutation := newJobMutation(c.config, OpUpdateOne, withJobID(id))
	return &JobUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Job.
func (c *JobClient) Delete() *JobDelete {
	mutation := newJobMutation(c.config, OpDelete)
	return &JobDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *JobClient) DeleteOne(_m *Job) *JobDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *JobClient) DeleteOneID(id key.ID) *JobDeleteOne {
	builder := c.Delete().Where(job.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &JobDeleteOne{builder}
}

// Query returns a query builder for Job.
func (c *JobClient) Query() *JobQuery {
	return &JobQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeJob},
		inters: c.Interceptors(),
	}
}

// Get returns a Job entity by its id.
func (c *JobClient) Get(ctx context.Context, id key.ID) (*Job, error) {
	return c.Query().Where(job.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *JobClient) GetX(ctx context.Context, id key.ID) *Job {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *JobClient) Hooks() []Hook {
	return c.hooks.Job
}

// Interceptors returns the client interceptors.
func (c *JobClient) Interceptors() []Interceptor {
	return c.inters.Job
}

func (c *JobClient) mutate(ctx context.Context, m *JobMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&JobCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&JobUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&JobUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&JobDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Job mutation op: %q", m.Op())
	}
}

// MembershipClient is a client for the Membership schema.
type MembershipClient struct {
	config
}

// NewMembershipClient returns a client for the Membership from the given config.
func NewMembershipClient(c config) *MembershipClient {
	return &MembershipClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `membership.Hooks(f(g(h())))`.
func (c *MembershipClient) Use(hooks ...Hook) {
	c.hooks.Membership = append(c.hooks.Membership, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `membership.Intercept(f(g(h())))`.
func (c *MembershipClient) Intercept(interceptors ...Interceptor) {
	c.inters.Membership = append(c.inters.Membership, interceptors...)
}

// Create returns a builder for creating a Membership entity.
func (c *MembershipClient) Create() *MembershipCreate {
	mutation := newMembershipMutation(c.config, OpCreate)
	return &MembershipCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Membership entities.
func (c *MembershipClient) CreateBulk(builders ...*MembershipCreate) *MembershipCreateBulk {
	return &MembershipCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *MembershipClient) MapCreateBulk(slice any, setFunc func(*MembershipCreate, int)) *MembershipCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &MembershipCreateBulk{err: fmt.Errorf("calling to MembershipClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*MembershipCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &MembershipCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Membership.
func (c *MembershipClient) Update() *MembershipUpdate {
	mutation := newMembershipMutation(c.config, OpUpdate)
	return &MembershipUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *MembershipClient) UpdateOne(_m *Membership) *MembershipUpdateOne {
	mutation := newMembershipMutation(c.config, OpUpdateOne, withMembership(_m))
	return &MembershipUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *MembershipClient) UpdateOneID(id key.ID) *MembershipUpdateOne {
	mutation := newMembershipMutation(c.config, OpUpdateOne, withMembershipID(id))
	return &MembershipUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Membership.
func (c *MembershipClient) Delete() *MembershipDelete {
	mutation := newMembershipMutation(c.config, OpDelete)
	return &MembershipDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *MembershipClient) DeleteOne(_m *Membership) *MembershipDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *MembershipClient) DeleteOneID(id key.ID) *MembershipDeleteOne {
	builder := c.Delete().Where(membership.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &MembershipDeleteOne{builder}
}

// Query returns a query builder for Membership.
func (c *MembershipClient) Query() *MembershipQuery {
	return &MembershipQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeMembership},
		inters: c.Interceptors(),
	}
}

// Get returns a Membership entity by its id.
func (c *MembershipClient) Get(ctx context.Context, id key.ID) (*Membership, error) {
	return c.Query().Where(membership.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *MembershipClient) GetX(ctx context.Context, id key.ID) *Membership {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *MembershipClient) Hooks() []Hook {
	return c.hooks.Membership
}

// Interceptors returns the client interceptors.
func (c *MembershipClient) Interceptors() []Interceptor {
	return c.inters.Membership
}

func (c *MembershipClient) mutate(ctx context.Context, m *MembershipMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&MembershipCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&MembershipUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&MembershipUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&MembershipDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Membership mutation op: %q", m.Op())
	}
}

// MentionClient is a client for the Mention schema.
type MentionClient struct {
	config
}

// NewMentionClient returns a client for the Mention from the given config.
func NewMentionClient(c config) *MentionClient {
	return &MentionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `mention.Hooks(f(g(h())))`.
func (c *MentionClient) Use(hooks ...Hook) {
	c.hooks.Mention = append(c.hooks.Mention, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `mention.Intercept(f(g(h())))`.
func (c *MentionClient) Intercept(interceptors ...Interceptor) {
	c.inters.Mention = append(c.inters.Mention, interceptors...)
}

// Create returns a builder for creating a Mention entity.
func (c *MentionClient) Create() *MentionCreate {
	mutation := newMentionMutation(c.config, OpCreate)
	return &MentionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Mention entities.
func (c *MentionClient) CreateBulk(builders ...*MentionCreate) *MentionCreateBulk {
	return &MentionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *MentionClient) MapCreateBulk(slice any, setFunc func(*MentionCreate, int)) *MentionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &MentionCreateBulk{err: fmt.Errorf("calling to MentionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*MentionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &MentionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Mention.
func (c *MentionClient) Update() *MentionUpdate {
	mutation := newMentionMutation(c.config, OpUpdate)
	return &MentionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *MentionClient) UpdateOne(_m *Mention) *MentionUpdateOne {
	mutation := newMentionMutation(c.config, OpUpdateOne, withMention(_m))
	return &MentionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *MentionClient) UpdateOneID(id key.ID) *MentionUpdateOne {
	mutation := newMentionMutation(c.config, OpUpdateOne, withMentionID(id))
	return &MentionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Mention.
func (c *MentionClient) Delete() *MentionDelete {
	mutation := newMentionMutation(c.config, OpDelete)
	return &MentionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *MentionClient) DeleteOne(_m *Mention) *MentionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *MentionClient) DeleteOneID(id key.ID) *MentionDeleteOne {
	builder := c.Delete().Where(mention.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &MentionDeleteOne{builder}
}

// Query returns a query builder for Mention.
func (c *MentionClient) Query() *MentionQuery {
	return &MentionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeMention},
		inters: c.Interceptors(),
	}
}

// Get returns a Mention entity by its id.
func (c *MentionClient) Get(ctx context.Context, id key.ID) (*Mention, error) {
	return c.Query().Where(mention.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *MentionClient) GetX(ctx context.Context, id key.ID) *Mention {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *MentionClient) Hooks() []Hook {
	return c.hooks.Mention
}

// Interceptors returns the client interceptors.
func (c *MentionClient) Interceptors() []Interceptor {
	return c.inters.Mention
}

func (c *MentionClient) mutate(ctx context.Context, m *MentionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&MentionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&MentionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&MentionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&MentionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Mention mutation op: %q", m.Op())
	}
}

// MessageClient is a client for the Message schema.
type MessageClient struct {
	config
}

// NewMessageClient returns a client for the Message from the given config.
func NewMessageClient(c config) *MessageClient {
	return &MessageClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `message.Hooks(f(g(h())))`.
func (c *MessageClient) Use(hooks ...Hook) {
	c.hooks.Message = append(c.hooks.Message, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `message.Intercept(f(g(h())))`.
func (c *MessageClient) Intercept(interceptors ...Interceptor) {
	c.inters.Message = append(c.inters.Message, interceptors...)
}

// Create returns a builder for creating a Message entity.
func (c *MessageClient) Create() *MessageCreate {
	mutation := newMessageMutation(c.config, OpCreate)
	return &MessageCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Message entities.
func (c *MessageClient) CreateBulk(builders ...*MessageCreate) *MessageCreateBulk {
	return &MessageCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *MessageClient) MapCreateBulk(slice any, setFunc func(*MessageCreate, int)) *MessageCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &MessageCreateBulk{err: fmt.Errorf("calling to MessageClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*MessageCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &MessageCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Message.
func (c *MessageClient) Update() *MessageUpdate {
	mutation := newMessageMutation(c.config, OpUpdate)
	return &MessageUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *MessageClient) UpdateOne(_m *Message) *MessageUpdateOne {
	mutation := newMessageMutation(c.config, OpUpdateOne, withMessage(_m))
	return &MessageUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *MessageClient) UpdateOneID(id key.ID) *MessageUpdateOne {
	mutation := newMessageMutation(c.config, OpUpdateOne, withMessageID(id))
	return &MessageUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Message.
func (c *MessageClient) Delete() *MessageDelete {
	mutation := newMessageMutation(c.config, OpDelete)
	return &MessageDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *MessageClient) DeleteOne(_m *Message) *MessageDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *MessageClient) DeleteOneID(id key.ID) *MessageDeleteOne {
	builder := c.Delete().Where(message.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &MessageDeleteOne{builder}
}

// Query returns a query builder for Message.
func (c *MessageClient) Query() *MessageQuery {
	return &MessageQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeMessage},
		inters: c.Interceptors(),
	}
}

// Get returns a Message entity by its id.
func (c *MessageClient) Get(ctx context.Context, id key.ID) (*Message, error) {
	return c.Query().Where(message.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *MessageClient) GetX(ctx context.Context, id key.ID) *Message {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *MessageClient) Hooks() []Hook {
	return c.hooks.Message
}

// Interceptors returns the client interceptors.
func (c *MessageClient) Interceptors() []Interceptor {
	return c.inters.Message
}

func (c *MessageClient) mutate(ctx context.Context, m *MessageMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&MessageCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&MessageUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&MessageUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&MessageDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Message mutation op: %q", m.Op())
	}
}

// MessageEventClient is a client for the MessageEvent schema.
type MessageEventClient struct {
	config
}

// NewMessageEventClient returns a client for the MessageEvent from the given config.
func NewMessageEventClient(c config) *MessageEventClient {
	return &MessageEventClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `messageevent.Hooks(f(g(h())))`.
func (c *MessageEventClient) Use(hooks ...Hook) {
	c.hooks.MessageEvent = append(c.hooks.MessageEvent, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `messageevent.Intercept(f(g(h())))`.
func (c *MessageEventClient) Intercept(interceptors ...Interceptor) {
	c.inters.MessageEvent = append(c.inters.MessageEvent, interceptors...)
}

// Create returns a builder for creating a MessageEvent entity.
func (c *MessageEventClient) Create() *MessageEventCreate {
	mutation := newMessageEventMutation(c.config, OpCreate)
	return &MessageEventCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of MessageEvent entities.
func (c *MessageEventClient) CreateBulk(builders ...*MessageEventCreate) *MessageEventCreateBulk {
	return &MessageEventCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *MessageEventClient) MapCreateBulk(slice any, setFunc func(*MessageEventCreate, int)) *MessageEventCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &MessageEventCreateBulk{err: fmt.Errorf("calling to MessageEventClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*MessageEventCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &MessageEventCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for MessageEvent.
func (c *MessageEventClient) Update() *MessageEventUpdate {
	mutation := newMessageEventMutation(c.config, OpUpdate)
	return &MessageEventUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *MessageEventClient) UpdateOne(_m *MessageEvent) *MessageEventUpdateOne {
	mutation := newMessageEventMutation(c.config, OpUpdateOne, withMessageEvent(_m))
	return &MessageEventUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *MessageEventClient) UpdateOneID(id key.ID) *MessageEventUpdateOne {
	mutation := newMessageEventMutation(c.config, OpUpdateOne, withMessageEventID(id))
	return &MessageEventUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for MessageEvent.
func (c *MessageEventClient) Delete() *MessageEventDelete {
	mutation := newMessageEventMutation(c.config, OpDelete)
	return &MessageEventDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *MessageEventClient) DeleteOne(_m *MessageEvent) *MessageEventDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *MessageEventClient) DeleteOneID(id key.ID) *MessageEventDeleteOne {
	builder := c.Delete().Where(messageevent.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &MessageEventDeleteOne{builder}
}

// Query returns a query builder for MessageEvent.
func (c *MessageEventClient) Query() *MessageEventQuery {
	return &MessageEventQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeMessageEvent},
		inters: c.Interceptors(),
	}
}

// Get returns a MessageEvent entity by its id.
func (c *MessageEventClient) Get(ctx context.Context, id key.ID) (*MessageEvent, error) {
	return c.Query().Where(messageevent.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *MessageEventClient) GetX(ctx context.Context, id key.ID) *MessageEvent {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *MessageEventClient) Hooks() []Hook {
	return c.hooks.MessageEvent
}

// Interceptors returns the client interceptors.
func (c *MessageEventClient) Interceptors() []Interceptor {
	return c.inters.MessageEvent
}

func (c *MessageEventClient) mutate(ctx context.Context, m *MessageEventMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&MessageEventCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&MessageEventUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&MessageEventUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&MessageEventDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown MessageEvent mutation op: %q", m.Op())
	}
}

// ModelCallClient is a client for the ModelCall schema.
type ModelCallClient struct {
	config
}

// NewModelCallClient returns a client for the ModelCall from the given config.
func NewModelCallClient(c config) *ModelCallClient {
	return &ModelCallClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `modelcall.Hooks(f(g(h())))`.
func (c *ModelCallClient) Use(hooks ...Hook) {
	c.hooks.ModelCall = append(c.hooks.ModelCall, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `modelcall.Intercept(f(g(h())))`.
func (c *ModelCallClient) Intercept(interceptors ...Interceptor) {
	c.inters.ModelCall = append(c.inters.ModelCall, interceptors...)
}

// Create returns a builder for creating a ModelCall entity.
func (c *ModelCallClient) Create() *ModelCallCreate {
	mutation := newModelCallMutation(c.config, OpCreate)
	return &ModelCallCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of ModelCall entities.
func (c *ModelCallClient) CreateBulk(builders ...*ModelCallCreate) *ModelCallCreateBulk {
	return &ModelCallCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ModelCallClient) MapCreateBulk(slice any, setFunc func(*ModelCallCreate, int)) *ModelCallCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ModelCallCreateBulk{err: fmt.Errorf("calling to ModelCallClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ModelCallCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ModelCallCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for ModelCall.
func (c *ModelCallClient) Update() *ModelCallUpdate {
	mutation := newModelCallMutation(c.config, OpUpdate)
	return &ModelCallUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ModelCallClient) UpdateOne(_m *ModelCall) *ModelCallUpdateOne {
	mutation := newModelCallMutation(c.config, OpUpdateOne, withModelCall(_m))
	return &ModelCallUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ModelCallClient) UpdateOneID(id key.ID) *ModelCallUpdateOne {
	mutation := newModelCallMutation(c.config, OpUpdateOne, withModelCallID(id))
	return &ModelCallUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for ModelCall.
func (c *ModelCallClient) Delete() *ModelCallDelete {
	mutation := newModelCallMutation(c.config, OpDelete)
	return &ModelCallDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ModelCallClient) DeleteOne(_m *ModelCall) *ModelCallDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ModelCallClient) DeleteOneID(id key.ID) *ModelCallDeleteOne {
	builder := c.Delete().Where(modelcall.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ModelCallDeleteOne{builder}
}

// Query returns a query builder for ModelCall.
func (c *ModelCallClient) Query() *ModelCallQuery {
	return &ModelCallQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeModelCall},
		inters: c.Interceptors(),
	}
}

// Get returns a ModelCall entity by its id.
func (c *ModelCallClient) Get(ctx context.Context, id key.ID) (*ModelCall, error) {
	return c.Query().Where(modelcall.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ModelCallClient) GetX(ctx context.Context, id key.ID) *ModelCall {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ModelCallClient) Hooks() []Hook {
	return c.hooks.ModelCall
}

// Interceptors returns the client interceptors.
func (c *ModelCallClient) Interceptors() []Interceptor {
	return c.inters.ModelCall
}

func (c *ModelCallClient) mutate(ctx context.Context, m *ModelCallMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ModelCallCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ModelCallUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ModelCallUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ModelCallDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown ModelCall mutation op: %q", m.Op())
	}
}

// ModelEndpointClient is a client for the ModelEndpoint schema.
type ModelEndpointClient struct {
	config
}

// NewModelEndpointClient returns a client for the ModelEndpoint from the given config.
func NewModelEndpointClient(c config) *ModelEndpointClient {
	return &ModelEndpointClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `modelendpoint.Hooks(f(g(h())))`.
func (c *ModelEndpointClient) Use(hooks ...Hook) {
	c.hooks.ModelEndpoint = append(c.hooks.ModelEndpoint, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `modelendpoint.Intercept(f(g(h())))`.
func (c *ModelEndpointClient) Intercept(interceptors ...Interceptor) {
	c.inters.ModelEndpoint = append(c.inters.ModelEndpoint, interceptors...)
}

// Create returns a builder for creating a ModelEndpoint entity.
func (c *ModelEndpointClient) Create() *ModelEndpointCreate {
	mutation := newModelEndpointMutation(c.config, OpCreate)
	return &ModelEndpointCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of ModelEndpoint entities.
func (c *ModelEndpointClient) CreateBulk(builders ...*ModelEndpointCreate) *ModelEndpointCreateBulk {
	return &ModelEndpointCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ModelEndpointClient) MapCreateBulk(slice any, setFunc func(*ModelEndpointCreate, int)) *ModelEndpointCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ModelEndpointCreateBulk{err: fmt.Errorf("calling to ModelEndpointClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ModelEndpointCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ModelEndpointCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for ModelEndpoint.
func (c *ModelEndpointClient) Update() *ModelEndpointUpdate {
	mutation := newModelEndpointMutation(c.config, OpUpdate)
	return &ModelEndpointUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ModelEndpointClient) UpdateOne(_m *ModelEndpoint) *ModelEndpointUpdateOne {
	mutation := newModelEndpointMutation(c.config, OpUpdateOne, withModelEndpoint(_m))
	return &ModelEndpointUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ModelEndpointClient) UpdateOneID(id key.ID) *ModelEndpointUpdateOne {
	mutation := newModelEndpointMutation(c.config, OpUpdateOne, withModelEndpointID(id))
	return &ModelEndpointUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for ModelEndpoint.
func (c *ModelEndpointClient) Delete() *ModelEndpointDelete {
	mutation := newModelEndpointMutation(c.config, OpDelete)
	return &ModelEndpointDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ModelEndpointClient) DeleteOne(_m *ModelEndpoint) *ModelEndpointDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ModelEndpointClient) DeleteOneID(id key.ID) *ModelEndpointDeleteOne {
	builder := c.Delete().Where(modelendpoint.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ModelEndpointDeleteOne{builder}
}

// Query returns a query builder for ModelEndpoint.
func (c *ModelEndpointClient) Query() *ModelEndpointQuery {
	return &ModelEndpointQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeModelEndpoint},
		inters: c.Interceptors(),
	}
}

// Get returns a ModelEndpoint entity by its id.
func (c *ModelEndpointClient) Get(ctx context.Context, id key.ID) (*ModelEndpoint, error) {
	return c.Query().Where(modelendpoint.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ModelEndpointClient) GetX(ctx context.Context, id key.ID) *ModelEndpoint {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ModelEndpointClient) Hooks() []Hook {
	return c.hooks.ModelEndpoint
}

// Interceptors returns the client interceptors.
func (c *ModelEndpointClient) Interceptors() []Interceptor {
	return c.inters.ModelEndpoint
}

func (c *ModelEndpointClient) mutate(ctx context.Context, m *ModelEndpointMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ModelEndpointCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ModelEndpointUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ModelEndpointUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ModelEndpointDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown ModelEndpoint mutation op: %q", m.Op())
	}
}

// ObservationClient is a client for the Observation schema.
type ObservationClient struct {
	config
}

// NewObservationClient returns a client for the Observation from the given config.
func NewObservationClient(c config) *ObservationClient {
	return &ObservationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `observation.Hooks(f(g(h())))`.
func (c *ObservationClient) Use(hooks ...Hook) {
	c.hooks.Observation = append(c.hooks.Observation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `observation.Intercept(f(g(h())))`.
func (c *ObservationClient) Intercept(interceptors ...Interceptor) {
	c.inters.Observation = append(c.inters.Observation, interceptors...)
}

// Create returns a builder for creating a Observation entity.
func (c *ObservationClient) Create() *ObservationCreate {
	mutation := newObservationMutation(c.config, OpCreate)
	return &ObservationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Observation entities.
func (c *ObservationClient) CreateBulk(builders ...*ObservationCreate) *ObservationCreateBulk {
	return &ObservationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *ObservationClient) MapCreateBulk(slice any, setFunc func(*ObservationCreate, int)) *ObservationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &ObservationCreateBulk{err: fmt.Errorf("calling to ObservationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*ObservationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &ObservationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Observation.
func (c *ObservationClient) Update() *ObservationUpdate {
	mutation := newObservationMutation(c.config, OpUpdate)
	return &ObservationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *ObservationClient) UpdateOne(_m *Observation) *ObservationUpdateOne {
	mutation := newObservationMutation(c.config, OpUpdateOne, withObservation(_m))
	return &ObservationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *ObservationClient) UpdateOneID(id key.ID) *ObservationUpdateOne {
	mutation := newObservationMutation(c.config, OpUpdateOne, withObservationID(id))
	return &ObservationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Observation.
func (c *ObservationClient) Delete() *ObservationDelete {
	mutation := newObservationMutation(c.config, OpDelete)
	return &ObservationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *ObservationClient) DeleteOne(_m *Observation) *ObservationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *ObservationClient) DeleteOneID(id key.ID) *ObservationDeleteOne {
	builder := c.Delete().Where(observation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &ObservationDeleteOne{builder}
}

// Query returns a query builder for Observation.
func (c *ObservationClient) Query() *ObservationQuery {
	return &ObservationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeObservation},
		inters: c.Interceptors(),
	}
}

// Get returns a Observation entity by its id.
func (c *ObservationClient) Get(ctx context.Context, id key.ID) (*Observation, error) {
	return c.Query().Where(observation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *ObservationClient) GetX(ctx context.Context, id key.ID) *Observation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *ObservationClient) Hooks() []Hook {
	return c.hooks.Observation
}

// Interceptors returns the client interceptors.
func (c *ObservationClient) Interceptors() []Interceptor {
	return c.inters.Observation
}

func (c *ObservationClient) mutate(ctx context.Context, m *ObservationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&ObservationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&ObservationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&ObservationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&ObservationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Observation mutation op: %q", m.Op())
	}
}

// OrganisationClient is a client for the Organisation schema.
type OrganisationClient struct {
	config
}

// NewOrganisationClient returns a client for the Organisation from the given config.
func NewOrganisationClient(c config) *OrganisationClient {
	return &OrganisationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `organisation.Hooks(f(g(h())))`.
func (c *OrganisationClient) Use(hooks ...Hook) {
	c.hooks.Organisation = append(c.hooks.Organisation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `organisation.Intercept(f(g(h())))`.
func (c *OrganisationClient) Intercept(interceptors ...Interceptor) {
	c.inters.Organisation = append(c.inters.Organisation, interceptors...)
}

// Create returns a builder for creating a Organisation entity.
func (c *OrganisationClient) Create() *OrganisationCreate {
	mutation := newOrganisationMutation(c.config, OpCreate)
	return &OrganisationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Organisation entities.
func (c *OrganisationClient) CreateBulk(builders ...*OrganisationCreate) *OrganisationCreateBulk {
	return &OrganisationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *OrganisationClient) MapCreateBulk(slice any, setFunc func(*OrganisationCreate, int)) *OrganisationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &OrganisationCreateBulk{err: fmt.Errorf("calling to OrganisationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*OrganisationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &OrganisationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Organisation.
func (c *OrganisationClient) Update() *OrganisationUpdate {
	mutation := newOrganisationMutation(c.config, OpUpdate)
	return &OrganisationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *OrganisationClient) UpdateOne(_m *Organisation) *OrganisationUpdateOne {
	mutation := newOrganisationMutation(c.config, OpUpdateOne, withOrganisation(_m))
	return &OrganisationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *OrganisationClient) UpdateOneID(id key.ID) *OrganisationUpdateOne {
	mutation := newOrganisationMutation(c.config, OpUpdateOne, withOrganisationID(id))
	return &OrganisationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Organisation.
func (c *OrganisationClient) Delete() *OrganisationDelete {
	mutation := newOrganisationMutation(c.config, OpDelete)
	return &OrganisationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *OrganisationClient) DeleteOne(_m *Organisation) *OrganisationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *OrganisationClient) DeleteOneID(id key.ID) *OrganisationDeleteOne {
	builder := c.Delete().Where(organisation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &OrganisationDeleteOne{builder}
}

// Query returns a query builder for Organisation.
func (c *OrganisationClient) Query() *OrganisationQuery {
	return &OrganisationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeOrganisation},
		inters: c.Interceptors(),
	}
}

// Get returns a Organisation entity by its id.
func (c *OrganisationClient) Get(ctx context.Context, id key.ID) (*Organisation, error) {
	return c.Query().Where(organisation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *OrganisationClient) GetX(ctx context.Context, id key.ID) *Organisation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *OrganisationClient) Hooks() []Hook {
	return c.hooks.Organisation
}

// Interceptors returns the client interceptors.
func (c *OrganisationClient) Interceptors() []Interceptor {
	return c.inters.Organisation
}

func (c *OrganisationClient) mutate(ctx context.Context, m *OrganisationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&OrganisationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&OrganisationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&OrganisationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&OrganisationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Organisation mutation op: %q", m.Op())
	}
}

// PartClient is a client for the Part schema.
type PartClient struct {
	config
}

// NewPartClient returns a client for the Part from the given config.
func NewPartClient(c config) *PartClient {
	return &PartClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `part.Hooks(f(g(h())))`.
func (c *PartClient) Use(hooks ...Hook) {
	c.hooks.Part = append(c.hooks.Part, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `part.Intercept(f(g(h())))`.
func (c *PartClient) Intercept(interceptors ...Interceptor) {
	c.inters.Part = append(c.inters.Part, interceptors...)
}

// Create returns a builder for creating a Part entity.
func (c *PartClient) Create() *PartCreate {
	mutation := newPartMutation(c.config, OpCreate)
	return &PartCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Part entities.
func (c *PartClient) CreateBulk(builders ...*PartCreate) *PartCreateBulk {
	return &PartCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *PartClient) MapCreateBulk(slice any, setFunc func(*PartCreate, int)) *PartCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &PartCreateBulk{err: fmt.Errorf("calling to PartClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*PartCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &PartCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Part.
func (c *PartClient) Update() *PartUpdate {
	mutation := newPartMutation(c.config, OpUpdate)
	return &PartUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *PartClient) UpdateOne(_m *Part) *PartUpdateOne {
	mutation := newPartMutation(c.config, OpUpdateOne, withPart(_m))
	return &PartUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *PartClient) UpdateOneID(id key.ID) *PartUpdateOne {
	mutation := newPartMutation(c.config, OpUpdateOne, withPartID(id))
	return &PartUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Part.
func (c *PartClient) Delete() *PartDelete {
	mutation := newPartMutation(c.config, OpDelete)
	return &PartDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *PartClient) DeleteOne(_m *Part) *PartDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *PartClient) DeleteOneID(id key.ID) *PartDeleteOne {
	builder := c.Delete().Where(part.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &PartDeleteOne{builder}
}

// Query returns a query builder for Part.
func (c *PartClient) Query() *PartQuery {
	return &PartQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypePart},
		inters: c.Interceptors(),
	}
}

// Get returns a Part entity by its id.
func (c *PartClient) Get(ctx context.Context, id key.ID) (*Part, error) {
	return c.Query().Where(part.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *PartClient) GetX(ctx context.Context, id key.ID) *Part {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *PartClient) Hooks() []Hook {
	return c.hooks.Part
}

// Interceptors returns the client interceptors.
func (c *PartClient) Interceptors() []Interceptor {
	return c.inters.Part
}

func (c *PartClient) mutate(ctx context.Context, m *PartMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&PartCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&PartUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&PartUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&PartDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Part mutation op: %q", m.Op())
	}
}

// RelationClient is a client for the Relation schema.
type RelationClient struct {
	config
}

// NewRelationClient returns a client for the Relation from the given config.
func NewRelationClient(c config) *RelationClient {
	return &RelationClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `relation.Hooks(f(g(h())))`.
func (c *RelationClient) Use(hooks ...Hook) {
	c.hooks.Relation = append(c.hooks.Relation, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `relation.Intercept(f(g(h())))`.
func (c *RelationClient) Intercept(interceptors ...Interceptor) {
	c.inters.Relation = append(c.inters.Relation, interceptors...)
}

// Create returns a builder for creating a Relation entity.
func (c *RelationClient) Create() *RelationCreate {
	mutation := newRelationMutation(c.config, OpCreate)
	return &RelationCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Relation entities.
func (c *RelationClient) CreateBulk(builders ...*RelationCreate) *RelationCreateBulk {
	return &RelationCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *RelationClient) MapCreateBulk(slice any, setFunc func(*RelationCreate, int)) *RelationCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &RelationCreateBulk{err: fmt.Errorf("calling to RelationClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*RelationCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &RelationCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Relation.
func (c *RelationClient) Update() *RelationUpdate {
	mutation := newRelationMutation(c.config, OpUpdate)
	return &RelationUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *RelationClient) UpdateOne(_m *Relation) *RelationUpdateOne {
	mutation := newRelationMutation(c.config, OpUpdateOne, withRelation(_m))
	return &RelationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *RelationClient) UpdateOneID(id key.ID) *RelationUpdateOne {
	mutation := newRelationMutation(c.config, OpUpdateOne, withRelationID(id))
	return &RelationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Relation.
func (c *RelationClient) Delete() *RelationDelete {
	mutation := newRelationMutation(c.config, OpDelete)
	return &RelationDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *RelationClient) DeleteOne(_m *Relation) *RelationDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *RelationClient) DeleteOneID(id key.ID) *RelationDeleteOne {
	builder := c.Delete().Where(relation.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &RelationDeleteOne{builder}
}

// Query returns a query builder for Relation.
func (c *RelationClient) Query() *RelationQuery {
	return &RelationQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeRelation},
		inters: c.Interceptors(),
	}
}

// Get returns a Relation entity by its id.
func (c *RelationClient) Get(ctx context.Context, id key.ID) (*Relation, error) {
	return c.Query().Where(relation.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *RelationClient) GetX(ctx context.Context, id key.ID) *Relation {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *RelationClient) Hooks() []Hook {
	return c.hooks.Relation
}

// Interceptors returns the client interceptors.
func (c *RelationClient) Interceptors() []Interceptor {
	return c.inters.Relation
}

func (c *RelationClient) mutate(ctx context.Context, m *RelationMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&RelationCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&RelationUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&RelationUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&RelationDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Relation mutation op: %q", m.Op())
	}
}

// SessionClient is a client for the Session schema.
type SessionClient struct {
	config
}

// NewSessionClient returns a client for the Session from the given config.
func NewSessionClient(c config) *SessionClient {
	return &SessionClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `session.Hooks(f(g(h())))`.
func (c *SessionClient) Use(hooks ...Hook) {
	c.hooks.Session = append(c.hooks.Session, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `session.Intercept(f(g(h())))`.
func (c *SessionClient) Intercept(interceptors ...Interceptor) {
	c.inters.Session = append(c.inters.Session, interceptors...)
}

// Create returns a builder for creating a Session entity.
func (c *SessionClient) Create() *SessionCreate {
	mutation := newSessionMutation(c.config, OpCreate)
	return &SessionCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Session entities.
func (c *SessionClient) CreateBulk(builders ...*SessionCreate) *SessionCreateBulk {
	return &SessionCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *SessionClient) MapCreateBulk(slice any, setFunc func(*SessionCreate, int)) *SessionCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &SessionCreateBulk{err: fmt.Errorf("calling to SessionClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*SessionCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &SessionCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Session.
func (c *SessionClient) Update() *SessionUpdate {
	mutation := newSessionMutation(c.config, OpUpdate)
	return &SessionUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *SessionClient) UpdateOne(_m *Session) *SessionUpdateOne {
	mutation := newSessionMutation(c.config, OpUpdateOne, withSession(_m))
	return &SessionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *SessionClient) UpdateOneID(id key.ID) *SessionUpdateOne {
	mutation := newSessionMutation(c.config, OpUpdateOne, withSessionID(id))
	return &SessionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Session.
func (c *SessionClient) Delete() *SessionDelete {
	mutation := newSessionMutation(c.config, OpDelete)
	return &SessionDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *SessionClient) DeleteOne(_m *Session) *SessionDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *SessionClient) DeleteOneID(id key.ID) *SessionDeleteOne {
	builder := c.Delete().Where(session.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &SessionDeleteOne{builder}
}

// Query returns a query builder for Session.
func (c *SessionClient) Query() *SessionQuery {
	return &SessionQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeSession},
		inters: c.Interceptors(),
	}
}

// Get returns a Session entity by its id.
func (c *SessionClient) Get(ctx context.Context, id key.ID) (*Session, error) {
	return c.Query().Where(session.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *SessionClient) GetX(ctx context.Context, id key.ID) *Session {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *SessionClient) Hooks() []Hook {
	return c.hooks.Session
}

// Interceptors returns the client interceptors.
func (c *SessionClient) Interceptors() []Interceptor {
	return c.inters.Session
}

func (c *SessionClient) mutate(ctx context.Context, m *SessionMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&SessionCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&SessionUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&SessionUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&SessionDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Session mutation op: %q", m.Op())
	}
}

// SettingClient is a client for the Setting schema.
type SettingClient struct {
	config
}

// NewSettingClient returns a client for the Setting from the given config.
func NewSettingClient(c config) *SettingClient {
	return &SettingClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `setting.Hooks(f(g(h())))`.
func (c *SettingClient) Use(hooks ...Hook) {
	c.hooks.Setting = append(c.hooks.Setting, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `setting.Intercept(f(g(h())))`.
func (c *SettingClient) Intercept(interceptors ...Interceptor) {
	c.inters.Setting = append(c.inters.Setting, interceptors...)
}

// Create returns a builder for creating a Setting entity.
func (c *SettingClient) Create() *SettingCreate {
	mutation := newSettingMutation(c.config, OpCreate)
	return &SettingCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of Setting entities.
func (c *SettingClient) CreateBulk(builders ...*SettingCreate) *SettingCreateBulk {
	return &SettingCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *SettingClient) MapCreateBulk(slice any, setFunc func(*SettingCreate, int)) *SettingCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &SettingCreateBulk{err: fmt.Errorf("calling to SettingClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*SettingCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &SettingCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for Setting.
func (c *SettingClient) Update() *SettingUpdate {
	mutation := newSettingMutation(c.config, OpUpdate)
	return &SettingUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *SettingClient) UpdateOne(_m *Setting) *SettingUpdateOne {
	mutation := newSettingMutation(c.config, OpUpdateOne, withSetting(_m))
	return &SettingUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *SettingClient) UpdateOneID(id key.ID) *SettingUpdateOne {
	mutation := newSettingMutation(c.config, OpUpdateOne, withSettingID(id))
	return &SettingUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for Setting.
func (c *SettingClient) Delete() *SettingDelete {
	mutation := newSettingMutation(c.config, OpDelete)
	return &SettingDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *SettingClient) DeleteOne(_m *Setting) *SettingDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *SettingClient) DeleteOneID(id key.ID) *SettingDeleteOne {
	builder := c.Delete().Where(setting.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &SettingDeleteOne{builder}
}

// Query returns a query builder for Setting.
func (c *SettingClient) Query() *SettingQuery {
	return &SettingQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeSetting},
		inters: c.Interceptors(),
	}
}

// Get returns a Setting entity by its id.
func (c *SettingClient) Get(ctx context.Context, id key.ID) (*Setting, error) {
	return c.Query().Where(setting.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *SettingClient) GetX(ctx context.Context, id key.ID) *Setting {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *SettingClient) Hooks() []Hook {
	return c.hooks.Setting
}

// Interceptors returns the client interceptors.
func (c *SettingClient) Interceptors() []Interceptor {
	return c.inters.Setting
}

func (c *SettingClient) mutate(ctx context.Context, m *SettingMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&SettingCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&SettingUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&SettingUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&SettingDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown Setting mutation op: %q", m.Op())
	}
}

// TestCaseClient is a client for the TestCase schema.
type TestCaseClient struct {
	config
}

// NewTestCaseClient returns a client for the TestCase from the given config.
func NewTestCaseClient(c config) *TestCaseClient {
	return &TestCaseClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `testcase.Hooks(f(g(h())))`.
func (c *TestCaseClient) Use(hooks ...Hook) {
	c.hooks.TestCase = append(c.hooks.TestCase, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `testcase.Intercept(f(g(h())))`.
func (c *TestCaseClient) Intercept(interceptors ...Interceptor) {
	c.inters.TestCase = append(c.inters.TestCase, interceptors...)
}

// Create returns a builder for creating a TestCase entity.
func (c *TestCaseClient) Create() *TestCaseCreate {
	mutation := newTestCaseMutation(c.config, OpCreate)
	return &TestCaseCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of TestCase entities.
func (c *TestCaseClient) CreateBulk(builders ...*TestCaseCreate) *TestCaseCreateBulk {
	return &TestCaseCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *TestCaseClient) MapCreateBulk(slice any, setFunc func(*TestCaseCreate, int)) *TestCaseCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &TestCaseCreateBulk{err: fmt.Errorf("calling to TestCaseClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*TestCaseCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &TestCaseCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for TestCase.
func (c *TestCaseClient) Update() *TestCaseUpdate {
	mutation := newTestCaseMutation(c.config, OpUpdate)
	return &TestCaseUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *TestCaseClient) UpdateOne(_m *TestCase) *TestCaseUpdateOne {
	mutation := newTestCaseMutation(c.config, OpUpdateOne, withTestCase(_m))
	return &TestCaseUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *TestCaseClient) UpdateOneID(id key.ID) *TestCaseUpdateOne {
	mutation := newTestCaseMutation(c.config, OpUpdateOne, withTestCaseID(id))
	return &TestCaseUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for TestCase.
func (c *TestCaseClient) Delete() *TestCaseDelete {
	mutation := newTestCaseMutation(c.config, OpDelete)
	return &TestCaseDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *TestCaseClient) DeleteOne(_m *TestCase) *TestCaseDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *TestCaseClient) DeleteOneID(id key.ID) *TestCaseDeleteOne {
	builder := c.Delete().Where(testcase.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &TestCaseDeleteOne{builder}
}

// Query returns a query builder for TestCase.
func (c *TestCaseClient) Query() *TestCaseQuery {
	return &TestCaseQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeTestCase},
		inters: c.Interceptors(),
	}
}

// Get returns a TestCase entity by its id.
func (c *TestCaseClient) Get(ctx context.Context, id key.ID) (*TestCase, error) {
	return c.Query().Where(testcase.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *TestCaseClient) GetX(ctx context.Context, id key.ID) *TestCase {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *TestCaseClient) Hooks() []Hook {
	return c.hooks.TestCase
}

// Interceptors returns the client interceptors.
func (c *TestCaseClient) Interceptors() []Interceptor {
	return c.inters.TestCase
}

func (c *TestCaseClient) mutate(ctx context.Context, m *TestCaseMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&TestCaseCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&TestCaseUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&TestCaseUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&TestCaseDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown TestCase mutation op: %q", m.Op())
	}
}

// UsageCounterClient is a client for the UsageCounter schema.
type UsageCounterClient struct {
	config
}

// NewUsageCounterClient returns a client for the UsageCounter from the given config.
func NewUsageCounterClient(c config) *UsageCounterClient {
	return &UsageCounterClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `usagecounter.Hooks(f(g(h())))`.
func (c *UsageCounterClient) Use(hooks ...Hook) {
	c.hooks.UsageCounter = append(c.hooks.UsageCounter, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `usagecounter.Intercept(f(g(h())))`.
func (c *UsageCounterClient) Intercept(interceptors ...Interceptor) {
	c.inters.UsageCounter = append(c.inters.UsageCounter, interceptors...)
}

// Create returns a builder for creating a UsageCounter entity.
func (c *UsageCounterClient) Create() *UsageCounterCreate {
	mutation := newUsageCounterMutation(c.config, OpCreate)
	return &UsageCounterCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of UsageCounter entities.
func (c *UsageCounterClient) CreateBulk(builders ...*UsageCounterCreate) *UsageCounterCreateBulk {
	return &UsageCounterCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *UsageCounterClient) MapCreateBulk(slice any, setFunc func(*UsageCounterCreate, int)) *UsageCounterCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &UsageCounterCreateBulk{err: fmt.Errorf("calling to UsageCounterClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*UsageCounterCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &UsageCounterCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for UsageCounter.
func (c *UsageCounterClient) Update() *UsageCounterUpdate {
	mutation := newUsageCounterMutation(c.config, OpUpdate)
	return &UsageCounterUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *UsageCounterClient) UpdateOne(_m *UsageCounter) *UsageCounterUpdateOne {
	mutation := newUsageCounterMutation(c.config, OpUpdateOne, withUsageCounter(_m))
	return &UsageCounterUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *UsageCounterClient) UpdateOneID(id key.ID) *UsageCounterUpdateOne {
	mutation := newUsageCounterMutation(c.config, OpUpdateOne, withUsageCounterID(id))
	return &UsageCounterUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for UsageCounter.
func (c *UsageCounterClient) Delete() *UsageCounterDelete {
	mutation := newUsageCounterMutation(c.config, OpDelete)
	return &UsageCounterDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *UsageCounterClient) DeleteOne(_m *UsageCounter) *UsageCounterDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *UsageCounterClient) DeleteOneID(id key.ID) *UsageCounterDeleteOne {
	builder := c.Delete().Where(usagecounter.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &UsageCounterDeleteOne{builder}
}

// Query returns a query builder for UsageCounter.
func (c *UsageCounterClient) Query() *UsageCounterQuery {
	return &UsageCounterQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeUsageCounter},
		inters: c.Interceptors(),
	}
}

// Get returns a UsageCounter entity by its id.
func (c *UsageCounterClient) Get(ctx context.Context, id key.ID) (*UsageCounter, error) {
	return c.Query().Where(usagecounter.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *UsageCounterClient) GetX(ctx context.Context, id key.ID) *UsageCounter {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *UsageCounterClient) Hooks() []Hook {
	return c.hooks.UsageCounter
}

// Interceptors returns the client interceptors.
func (c *UsageCounterClient) Interceptors() []Interceptor {
	return c.inters.UsageCounter
}

func (c *UsageCounterClient) mutate(ctx context.Context, m *UsageCounterMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&UsageCounterCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&UsageCounterUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&UsageCounterUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&UsageCounterDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown UsageCounter mutation op: %q", m.Op())
	}
}

// UserClient is a client for the User schema.
type UserClient struct {
	config
}

// NewUserClient returns a client for the User from the given config.
func NewUserClient(c config) *UserClient {
	return &UserClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `user.Hooks(f(g(h())))`.
func (c *UserClient) Use(hooks ...Hook) {
	c.hooks.User = append(c.hooks.User, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `user.Intercept(f(g(h())))`.
func (c *UserClient) Intercept(interceptors ...Interceptor) {
	c.inters.User = append(c.inters.User, interceptors...)
}

// Create returns a builder for creating a User entity.
func (c *UserClient) Create() *UserCreate {
	mutation := newUserMutation(c.config, OpCreate)
	return &UserCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of User entities.
func (c *UserClient) CreateBulk(builders ...*UserCreate) *UserCreateBulk {
	return &UserCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *UserClient) MapCreateBulk(slice any, setFunc func(*UserCreate, int)) *UserCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &UserCreateBulk{err: fmt.Errorf("calling to UserClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*UserCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &UserCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for User.
func (c *UserClient) Update() *UserUpdate {
	mutation := newUserMutation(c.config, OpUpdate)
	return &UserUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *UserClient) UpdateOne(_m *User) *UserUpdateOne {
	mutation := newUserMutation(c.config, OpUpdateOne, withUser(_m))
	return &UserUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *UserClient) UpdateOneID(id key.ID) *UserUpdateOne {
	mutation := newUserMutation(c.config, OpUpdateOne, withUserID(id))
	return &UserUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for User.
func (c *UserClient) Delete() *UserDelete {
	mutation := newUserMutation(c.config, OpDelete)
	return &UserDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *UserClient) DeleteOne(_m *User) *UserDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *UserClient) DeleteOneID(id key.ID) *UserDeleteOne {
	builder := c.Delete().Where(user.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &UserDeleteOne{builder}
}

// Query returns a query builder for User.
func (c *UserClient) Query() *UserQuery {
	return &UserQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeUser},
		inters: c.Interceptors(),
	}
}

// Get returns a User entity by its id.
func (c *UserClient) Get(ctx context.Context, id key.ID) (*User, error) {
	return c.Query().Where(user.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *UserClient) GetX(ctx context.Context, id key.ID) *User {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *UserClient) Hooks() []Hook {
	return c.hooks.User
}

// Interceptors returns the client interceptors.
func (c *UserClient) Interceptors() []Interceptor {
	return c.inters.User
}

func (c *UserClient) mutate(ctx context.Context, m *UserMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&UserCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&UserUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&UserUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&UserDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown User mutation op: %q", m.Op())
	}
}

// WebhookDeliveryClient is a client for the WebhookDelivery schema.
type WebhookDeliveryClient struct {
	config
}

// NewWebhookDeliveryClient returns a client for the WebhookDelivery from the given config.
func NewWebhookDeliveryClient(c config) *WebhookDeliveryClient {
	return &WebhookDeliveryClient{config: c}
}

// Use adds a list of mutation hooks to the hooks stack.
// A call to `Use(f, g, h)` equals to `webhookdelivery.Hooks(f(g(h())))`.
func (c *WebhookDeliveryClient) Use(hooks ...Hook) {
	c.hooks.WebhookDelivery = append(c.hooks.WebhookDelivery, hooks...)
}

// Intercept adds a list of query interceptors to the interceptors stack.
// A call to `Intercept(f, g, h)` equals to `webhookdelivery.Intercept(f(g(h())))`.
func (c *WebhookDeliveryClient) Intercept(interceptors ...Interceptor) {
	c.inters.WebhookDelivery = append(c.inters.WebhookDelivery, interceptors...)
}

// Create returns a builder for creating a WebhookDelivery entity.
func (c *WebhookDeliveryClient) Create() *WebhookDeliveryCreate {
	mutation := newWebhookDeliveryMutation(c.config, OpCreate)
	return &WebhookDeliveryCreate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// CreateBulk returns a builder for creating a bulk of WebhookDelivery entities.
func (c *WebhookDeliveryClient) CreateBulk(builders ...*WebhookDeliveryCreate) *WebhookDeliveryCreateBulk {
	return &WebhookDeliveryCreateBulk{config: c.config, builders: builders}
}

// MapCreateBulk creates a bulk creation builder from the given slice. For each item in the slice, the function creates
// a builder and applies setFunc on it.
func (c *WebhookDeliveryClient) MapCreateBulk(slice any, setFunc func(*WebhookDeliveryCreate, int)) *WebhookDeliveryCreateBulk {
	rv := reflect.ValueOf(slice)
	if rv.Kind() != reflect.Slice {
		return &WebhookDeliveryCreateBulk{err: fmt.Errorf("calling to WebhookDeliveryClient.MapCreateBulk with wrong type %T, need slice", slice)}
	}
	builders := make([]*WebhookDeliveryCreate, rv.Len())
	for i := 0; i < rv.Len(); i++ {
		builders[i] = c.Create()
		setFunc(builders[i], i)
	}
	return &WebhookDeliveryCreateBulk{config: c.config, builders: builders}
}

// Update returns an update builder for WebhookDelivery.
func (c *WebhookDeliveryClient) Update() *WebhookDeliveryUpdate {
	mutation := newWebhookDeliveryMutation(c.config, OpUpdate)
	return &WebhookDeliveryUpdate{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOne returns an update builder for the given entity.
func (c *WebhookDeliveryClient) UpdateOne(_m *WebhookDelivery) *WebhookDeliveryUpdateOne {
	mutation := newWebhookDeliveryMutation(c.config, OpUpdateOne, withWebhookDelivery(_m))
	return &WebhookDeliveryUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// UpdateOneID returns an update builder for the given id.
func (c *WebhookDeliveryClient) UpdateOneID(id key.ID) *WebhookDeliveryUpdateOne {
	mutation := newWebhookDeliveryMutation(c.config, OpUpdateOne, withWebhookDeliveryID(id))
	return &WebhookDeliveryUpdateOne{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// Delete returns a delete builder for WebhookDelivery.
func (c *WebhookDeliveryClient) Delete() *WebhookDeliveryDelete {
	mutation := newWebhookDeliveryMutation(c.config, OpDelete)
	return &WebhookDeliveryDelete{config: c.config, hooks: c.Hooks(), mutation: mutation}
}

// DeleteOne returns a builder for deleting the given entity.
func (c *WebhookDeliveryClient) DeleteOne(_m *WebhookDelivery) *WebhookDeliveryDeleteOne {
	return c.DeleteOneID(_m.ID)
}

// DeleteOneID returns a builder for deleting the given entity by its id.
func (c *WebhookDeliveryClient) DeleteOneID(id key.ID) *WebhookDeliveryDeleteOne {
	builder := c.Delete().Where(webhookdelivery.ID(id))
	builder.mutation.id = &id
	builder.mutation.op = OpDeleteOne
	return &WebhookDeliveryDeleteOne{builder}
}

// Query returns a query builder for WebhookDelivery.
func (c *WebhookDeliveryClient) Query() *WebhookDeliveryQuery {
	return &WebhookDeliveryQuery{
		config: c.config,
		ctx:    &QueryContext{Type: TypeWebhookDelivery},
		inters: c.Interceptors(),
	}
}

// Get returns a WebhookDelivery entity by its id.
func (c *WebhookDeliveryClient) Get(ctx context.Context, id key.ID) (*WebhookDelivery, error) {
	return c.Query().Where(webhookdelivery.ID(id)).Only(ctx)
}

// GetX is like Get, but panics if an error occurs.
func (c *WebhookDeliveryClient) GetX(ctx context.Context, id key.ID) *WebhookDelivery {
	obj, err := c.Get(ctx, id)
	if err != nil {
		panic(err)
	}
	return obj
}

// Hooks returns the client hooks.
func (c *WebhookDeliveryClient) Hooks() []Hook {
	return c.hooks.WebhookDelivery
}

// Interceptors returns the client interceptors.
func (c *WebhookDeliveryClient) Interceptors() []Interceptor {
	return c.inters.WebhookDelivery
}

func (c *WebhookDeliveryClient) mutate(ctx context.Context, m *WebhookDeliveryMutation) (Value, error) {
	switch m.Op() {
	case OpCreate:
		return (&WebhookDeliveryCreate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdate:
		return (&WebhookDeliveryUpdate{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpUpdateOne:
		return (&WebhookDeliveryUpdateOne{config: c.config, hooks: c.Hooks(), mutation: m}).Save(ctx)
	case OpDelete, OpDeleteOne:
		return (&WebhookDeliveryDelete{config: c.config, hooks: c.Hooks(), mutation: m}).Exec(ctx)
	default:
		return nil, fmt.Errorf("ent: unknown WebhookDelivery mutation op: %q", m.Op())
	}
}

// hooks and interceptors per client, for fast access.
type (
	hooks struct {
		APIKey, AuditEvent, Change, ChangeCounter, Chunk, Citation, Collection,
		Conversation, Document, DocumentVersion, DriftAlarm, Embedding, Entity,
		Erasure, Evaluation, EvaluationResult, ExternalIdentity, Extraction, Feedback,
		Flag, FlagVersion, Grant, Graph, Invitation, Job, Membership, Mention, Message,
		MessageEvent, ModelCall, ModelEndpoint, Observation, Organisation, Part,
		Relation, Session, Setting, TestCase, UsageCounter, User,
		WebhookDelivery []ent.Hook
	}
	inters struct {
		APIKey, AuditEvent, Change, ChangeCounter, Chunk, Citation, Collection,
		Conversation, Document, DocumentVersion, DriftAlarm, Embedding, Entity,
		Erasure, Evaluation, EvaluationResult, ExternalIdentity, Extraction, Feedback,
		Flag, FlagVersion, Grant, Graph, Invitation, Job, Membership, Mention, Message,
		MessageEvent, ModelCall, ModelEndpoint, Observation, Organisation, Part,
		Relation, Session, Setting, TestCase, UsageCounter, User,
		WebhookDelivery []ent.Interceptor
	}
)
