// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package ent

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"entgo.io/ent"
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
	"github.com/forebay/forebay/packages/schema/ent/embedding"
	"github.com/forebay/forebay/packages/schema/ent/erasure"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/feedback"
	"github.com/forebay/forebay/packages/schema/ent/flag"
	"github.com/forebay/forebay/packages/schema/ent/flagversion"
	"github.com/forebay/forebay/packages/schema/ent/grant"
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/job"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/messageevent"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	"github.com/forebay/forebay/packages/schema/ent/modelendpoint"
	"github.com/forebay/forebay/packages/schema/ent/organisation"
	"github.com/forebay/forebay/packages/schema/ent/part"
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/session"
	"github.com/forebay/forebay/packages/schema/ent/setting"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
	key "github.com/forebay/forebay/packages/schema/id"
)

const (
	// Operation types.
	OpCreate    = ent.OpCreate
	OpDelete    = ent.OpDelete
	OpDeleteOne = ent.OpDeleteOne
	OpUpdate    = ent.OpUpdate
	OpUpdateOne = ent.OpUpdateOne

	// Node types.
	TypeAPIKey           = "APIKey"
	TypeAuditEvent       = "AuditEvent"
	TypeChange           = "Change"
	TypeChangeCounter    = "ChangeCounter"
	TypeChunk            = "Chunk"
	TypeCitation         = "Citation"
	TypeCollection       = "Collection"
	TypeConversation     = "Conversation"
	TypeDocument         = "Document"
	TypeDocumentVersion  = "DocumentVersion"
	TypeEmbedding        = "Embedding"
	TypeErasure          = "Erasure"
	TypeExternalIdentity = "ExternalIdentity"
	TypeFeedback         = "Feedback"
	TypeFlag             = "Flag"
	TypeFlagVersion      = "FlagVersion"
	TypeGrant            = "Grant"
	TypeInvitation       = "Invitation"
	TypeJob              = "Job"
	TypeMembership       = "Membership"
	TypeMessage          = "Message"
	TypeMessageEvent     = "MessageEvent"
	TypeModelCall        = "ModelCall"
	TypeModelEndpoint    = "ModelEndpoint"
	TypeOrganisation     = "Organisation"
	TypePart             = "Part"
	TypeSession          = "Session"
	TypeSetting          = "Setting"
	TypeTestCase         = "TestCase"
	TypeUsageCounter     = "UsageCounter"
	TypeUser             = "User"
	TypeWebhookDelivery  = "WebhookDelivery"
)

// APIKeyMutation represents an operation that mutates the APIKey nodes in the graph.
type APIKeyMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	kind          *string
	user_id       *key.ID
	name          *string
	prefix        *string
	secret_hash   *[]byte
	scopes        *string
	role          *string
	expires_at    *time.Time
	revoked_at    *time.Time
	last_used_at  *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*APIKey, error)
	predicates    []predicate.APIKey
}

var _ ent.Mutation = (*APIKeyMutation)(nil)

// apikeyOption allows management of the mutation configuration using functional options.
type apikeyOption func(*APIKeyMutation)

// newAPIKeyMutation creates new mutation for the APIKey entity.
func newAPIKeyMutation(c config, op Op, opts ...apikeyOption) *APIKeyMutation {
	m := &APIKeyMutation{
		config:        c,
		op:            op,
		typ:           TypeAPIKey,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withAPIKeyID sets the ID field of the mutation.
func withAPIKeyID(id key.ID) apikeyOption {
	return func(m *APIKeyMutation) {
		var (
			err   error
			once  sync.Once
			value *APIKey
		)
		m.oldValue = func(ctx context.Context) (*APIKey, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().APIKey.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withAPIKey sets the old APIKey of the mutation.
func withAPIKey(node *APIKey) apikeyOption {
	return func(m *APIKeyMutation) {
		m.oldValue = func(context.Context) (*APIKey, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m APIKeyMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m APIKeyMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of APIKey entities.
func (m *APIKeyMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *APIKeyMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *APIKeyMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().APIKey.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *APIKeyMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *APIKeyMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *APIKeyMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *APIKeyMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *APIKeyMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *APIKeyMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetKind sets the "kind" field.
func (m *APIKeyMutation) SetKind(s string) {
	m.kind = &s
}

// Kind returns the value of the "kind" field in the mutation.
func (m *APIKeyMutation) Kind() (r string, exists bool) {
	v := m.kind
	if v == nil {
		return
	}
	return *v, true
}

// OldKind returns the old "kind" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKind: %w", err)
	}
	return oldValue.Kind, nil
}

// ResetKind resets all changes to the "kind" field.
func (m *APIKeyMutation) ResetKind() {
	m.kind = nil
}

// SetUserID sets the "user_id" field.
func (m *APIKeyMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *APIKeyMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *APIKeyMutation) ResetUserID() {
	m.user_id = nil
}

// SetName sets the "name" field.
func (m *APIKeyMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *APIKeyMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *APIKeyMutation) ResetName() {
	m.name = nil
}

// SetPrefix sets the "prefix" field.
func (m *APIKeyMutation) SetPrefix(s string) {
	m.prefix = &s
}

// Prefix returns the value of the "prefix" field in the mutation.
func (m *APIKeyMutation) Prefix() (r string, exists bool) {
	v := m.prefix
	if v == nil {
		return
	}
	return *v, true
}

// OldPrefix returns the old "prefix" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldPrefix(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPrefix is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPrefix requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPrefix: %w", err)
	}
	return oldValue.Prefix, nil
}

// ResetPrefix resets all changes to the "prefix" field.
func (m *APIKeyMutation) ResetPrefix() {
	m.prefix = nil
}

// SetSecretHash sets the "secret_hash" field.
func (m *APIKeyMutation) SetSecretHash(b []byte) {
	m.secret_hash = &b
}

// SecretHash returns the value of the "secret_hash" field in the mutation.
func (m *APIKeyMutation) SecretHash() (r []byte, exists bool) {
	v := m.secret_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldSecretHash returns the old "secret_hash" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldSecretHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSecretHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSecretHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSecretHash: %w", err)
	}
	return oldValue.SecretHash, nil
}

// ResetSecretHash resets all changes to the "secret_hash" field.
func (m *APIKeyMutation) ResetSecretHash() {
	m.secret_hash = nil
}

// SetScopes sets the "scopes" field.
func (m *APIKeyMutation) SetScopes(s string) {
	m.scopes = &s
}

// Scopes returns the value of the "scopes" field in the mutation.
func (m *APIKeyMutation) Scopes() (r string, exists bool) {
	v := m.scopes
	if v == nil {
		return
	}
	return *v, true
}

// OldScopes returns the old "scopes" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldScopes(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldScopes is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldScopes requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldScopes: %w", err)
	}
	return oldValue.Scopes, nil
}

// ResetScopes resets all changes to the "scopes" field.
func (m *APIKeyMutation) ResetScopes() {
	m.scopes = nil
}

// SetRole sets the "role" field.
func (m *APIKeyMutation) SetRole(s string) {
	m.role = &s
}

// Role returns the value of the "role" field in the mutation.
func (m *APIKeyMutation) Role() (r string, exists bool) {
	v := m.role
	if v == nil {
		return
	}
	return *v, true
}

// OldRole returns the old "role" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldRole(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRole is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRole requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRole: %w", err)
	}
	return oldValue.Role, nil
}

// ResetRole resets all changes to the "role" field.
func (m *APIKeyMutation) ResetRole() {
	m.role = nil
}

// SetExpiresAt sets the "expires_at" field.
func (m *APIKeyMutation) SetExpiresAt(t time.Time) {
	m.expires_at = &t
}

// ExpiresAt returns the value of the "expires_at" field in the mutation.
func (m *APIKeyMutation) ExpiresAt() (r time.Time, exists bool) {
	v := m.expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExpiresAt returns the old "expires_at" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpiresAt: %w", err)
	}
	return oldValue.ExpiresAt, nil
}

// ClearExpiresAt clears the value of the "expires_at" field.
func (m *APIKeyMutation) ClearExpiresAt() {
	m.expires_at = nil
	m.clearedFields[apikey.FieldExpiresAt] = struct{}{}
}

// ExpiresAtCleared returns if the "expires_at" field was cleared in this mutation.
func (m *APIKeyMutation) ExpiresAtCleared() bool {
	_, ok := m.clearedFields[apikey.FieldExpiresAt]
	return ok
}

// ResetExpiresAt resets all changes to the "expires_at" field.
func (m *APIKeyMutation) ResetExpiresAt() {
	m.expires_at = nil
	delete(m.clearedFields, apikey.FieldExpiresAt)
}

// SetRevokedAt sets the "revoked_at" field.
func (m *APIKeyMutation) SetRevokedAt(t time.Time) {
	m.revoked_at = &t
}

// RevokedAt returns the value of the "revoked_at" field in the mutation.
func (m *APIKeyMutation) RevokedAt() (r time.Time, exists bool) {
	v := m.revoked_at
	if v == nil {
		return
	}
	return *v, true
}

// OldRevokedAt returns the old "revoked_at" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldRevokedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRevokedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRevokedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRevokedAt: %w", err)
	}
	return oldValue.RevokedAt, nil
}

// ClearRevokedAt clears the value of the "revoked_at" field.
func (m *APIKeyMutation) ClearRevokedAt() {
	m.revoked_at = nil
	m.clearedFields[apikey.FieldRevokedAt] = struct{}{}
}

// RevokedAtCleared returns if the "revoked_at" field was cleared in this mutation.
func (m *APIKeyMutation) RevokedAtCleared() bool {
	_, ok := m.clearedFields[apikey.FieldRevokedAt]
	return ok
}

// ResetRevokedAt resets all changes to the "revoked_at" field.
func (m *APIKeyMutation) ResetRevokedAt() {
	m.revoked_at = nil
	delete(m.clearedFields, apikey.FieldRevokedAt)
}

// SetLastUsedAt sets the "last_used_at" field.
func (m *APIKeyMutation) SetLastUsedAt(t time.Time) {
	m.last_used_at = &t
}

// LastUsedAt returns the value of the "last_used_at" field in the mutation.
func (m *APIKeyMutation) LastUsedAt() (r time.Time, exists bool) {
	v := m.last_used_at
	if v == nil {
		return
	}
	return *v, true
}

// OldLastUsedAt returns the old "last_used_at" field's value of the APIKey entity.
// If the APIKey object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *APIKeyMutation) OldLastUsedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLastUsedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLastUsedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLastUsedAt: %w", err)
	}
	return oldValue.LastUsedAt, nil
}

// ClearLastUsedAt clears the value of the "last_used_at" field.
func (m *APIKeyMutation) ClearLastUsedAt() {
	m.last_used_at = nil
	m.clearedFields[apikey.FieldLastUsedAt] = struct{}{}
}

// LastUsedAtCleared returns if the "last_used_at" field was cleared in this mutation.
func (m *APIKeyMutation) LastUsedAtCleared() bool {
	_, ok := m.clearedFields[apikey.FieldLastUsedAt]
	return ok
}

// ResetLastUsedAt resets all changes to the "last_used_at" field.
func (m *APIKeyMutation) ResetLastUsedAt() {
	m.last_used_at = nil
	delete(m.clearedFields, apikey.FieldLastUsedAt)
}

// Where appends a list predicates to the APIKeyMutation builder.
func (m *APIKeyMutation) Where(ps ...predicate.APIKey) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the APIKeyMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *APIKeyMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.APIKey, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *APIKeyMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *APIKeyMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (APIKey).
func (m *APIKeyMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *APIKeyMutation) Fields() []string {
	fields := make([]string, 0, 12)
	if m.org_id != nil {
		fields = append(fields, apikey.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, apikey.FieldCreatedAt)
	}
	if m.kind != nil {
		fields = append(fields, apikey.FieldKind)
	}
	if m.user_id != nil {
		fields = append(fields, apikey.FieldUserID)
	}
	if m.name != nil {
		fields = append(fields, apikey.FieldName)
	}
	if m.prefix != nil {
		fields = append(fields, apikey.FieldPrefix)
	}
	if m.secret_hash != nil {
		fields = append(fields, apikey.FieldSecretHash)
	}
	if m.scopes != nil {
		fields = append(fields, apikey.FieldScopes)
	}
	if m.role != nil {
		fields = append(fields, apikey.FieldRole)
	}
	if m.expires_at != nil {
		fields = append(fields, apikey.FieldExpiresAt)
	}
	if m.revoked_at != nil {
		fields = append(fields, apikey.FieldRevokedAt)
	}
	if m.last_used_at != nil {
		fields = append(fields, apikey.FieldLastUsedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *APIKeyMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case apikey.FieldOrgID:
		return m.OrgID()
	case apikey.FieldCreatedAt:
		return m.CreatedAt()
	case apikey.FieldKind:
		return m.Kind()
	case apikey.FieldUserID:
		return m.UserID()
	case apikey.FieldName:
		return m.Name()
	case apikey.FieldPrefix:
		return m.Prefix()
	case apikey.FieldSecretHash:
		return m.SecretHash()
	case apikey.FieldScopes:
		return m.Scopes()
	case apikey.FieldRole:
		return m.Role()
	case apikey.FieldExpiresAt:
		return m.ExpiresAt()
	case apikey.FieldRevokedAt:
		return m.RevokedAt()
	case apikey.FieldLastUsedAt:
		return m.LastUsedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *APIKeyMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case apikey.FieldOrgID:
		return m.OldOrgID(ctx)
	case apikey.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case apikey.FieldKind:
		return m.OldKind(ctx)
	case apikey.FieldUserID:
		return m.OldUserID(ctx)
	case apikey.FieldName:
		return m.OldName(ctx)
	case apikey.FieldPrefix:
		return m.OldPrefix(ctx)
	case apikey.FieldSecretHash:
		return m.OldSecretHash(ctx)
	case apikey.FieldScopes:
		return m.OldScopes(ctx)
	case apikey.FieldRole:
		return m.OldRole(ctx)
	case apikey.FieldExpiresAt:
		return m.OldExpiresAt(ctx)
	case apikey.FieldRevokedAt:
		return m.OldRevokedAt(ctx)
	case apikey.FieldLastUsedAt:
		return m.OldLastUsedAt(ctx)
	}
	return nil, fmt.Errorf("unknown APIKey field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *APIKeyMutation) SetField(name string, value ent.Value) error {
	switch name {
	case apikey.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case apikey.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case apikey.FieldKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKind(v)
		return nil
	case apikey.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case apikey.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case apikey.FieldPrefix:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPrefix(v)
		return nil
	case apikey.FieldSecretHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSecretHash(v)
		return nil
	case apikey.FieldScopes:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetScopes(v)
		return nil
	case apikey.FieldRole:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRole(v)
		return nil
	case apikey.FieldExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpiresAt(v)
		return nil
	case apikey.FieldRevokedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRevokedAt(v)
		return nil
	case apikey.FieldLastUsedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLastUsedAt(v)
		return nil
	}
	return fmt.Errorf("unknown APIKey field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *APIKeyMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *APIKeyMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *APIKeyMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown APIKey numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *APIKeyMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(apikey.FieldExpiresAt) {
		fields = append(fields, apikey.FieldExpiresAt)
	}
	if m.FieldCleared(apikey.FieldRevokedAt) {
		fields = append(fields, apikey.FieldRevokedAt)
	}
	if m.FieldCleared(apikey.FieldLastUsedAt) {
		fields = append(fields, apikey.FieldLastUsedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *APIKeyMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *APIKeyMutation) ClearField(name string) error {
	switch name {
	case apikey.FieldExpiresAt:
		m.ClearExpiresAt()
		return nil
	case apikey.FieldRevokedAt:
		m.ClearRevokedAt()
		return nil
	case apikey.FieldLastUsedAt:
		m.ClearLastUsedAt()
		return nil
	}
	return fmt.Errorf("unknown APIKey nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *APIKeyMutation) ResetField(name string) error {
	switch name {
	case apikey.FieldOrgID:
		m.ResetOrgID()
		return nil
	case apikey.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case apikey.FieldKind:
		m.ResetKind()
		return nil
	case apikey.FieldUserID:
		m.ResetUserID()
		return nil
	case apikey.FieldName:
		m.ResetName()
		return nil
	case apikey.FieldPrefix:
		m.ResetPrefix()
		return nil
	case apikey.FieldSecretHash:
		m.ResetSecretHash()
		return nil
	case apikey.FieldScopes:
		m.ResetScopes()
		return nil
	case apikey.FieldRole:
		m.ResetRole()
		return nil
	case apikey.FieldExpiresAt:
		m.ResetExpiresAt()
		return nil
	case apikey.FieldRevokedAt:
		m.ResetRevokedAt()
		return nil
	case apikey.FieldLastUsedAt:
		m.ResetLastUsedAt()
		return nil
	}
	return fmt.Errorf("unknown APIKey field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *APIKeyMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *APIKeyMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *APIKeyMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *APIKeyMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *APIKeyMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *APIKeyMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *APIKeyMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown APIKey unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *APIKeyMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown APIKey edge %s", name)
}

// AuditEventMutation represents an operation that mutates the AuditEvent nodes in the graph.
type AuditEventMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	seq           *int64
	addseq        *int64
	actor_id      *key.ID
	actor_system  *string
	action        *string
	target_kind   *string
	target_id     *key.ID
	detail        *string
	request_id    *string
	prev_hash     *[]byte
	hash          *[]byte
	detail_hash   *[]byte
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*AuditEvent, error)
	predicates    []predicate.AuditEvent
}

var _ ent.Mutation = (*AuditEventMutation)(nil)

// auditeventOption allows management of the mutation configuration using functional options.
type auditeventOption func(*AuditEventMutation)

// newAuditEventMutation creates new mutation for the AuditEvent entity.
func newAuditEventMutation(c config, op Op, opts ...auditeventOption) *AuditEventMutation {
	m := &AuditEventMutation{
		config:        c,
		op:            op,
		typ:           TypeAuditEvent,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withAuditEventID sets the ID field of the mutation.
func withAuditEventID(id key.ID) auditeventOption {
	return func(m *AuditEventMutation) {
		var (
			err   error
			once  sync.Once
			value *AuditEvent
		)
		m.oldValue = func(ctx context.Context) (*AuditEvent, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().AuditEvent.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withAuditEvent sets the old AuditEvent of the mutation.
func withAuditEvent(node *AuditEvent) auditeventOption {
	return func(m *AuditEventMutation) {
		m.oldValue = func(context.Context) (*AuditEvent, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m AuditEventMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m AuditEventMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of AuditEvent entities.
func (m *AuditEventMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *AuditEventMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *AuditEventMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().AuditEvent.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *AuditEventMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *AuditEventMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *AuditEventMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *AuditEventMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *AuditEventMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *AuditEventMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetSeq sets the "seq" field.
func (m *AuditEventMutation) SetSeq(i int64) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *AuditEventMutation) Seq() (r int64, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldSeq(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *AuditEventMutation) AddSeq(i int64) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *AuditEventMutation) AddedSeq() (r int64, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *AuditEventMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetActorID sets the "actor_id" field.
func (m *AuditEventMutation) SetActorID(k key.ID) {
	m.actor_id = &k
}

// ActorID returns the value of the "actor_id" field in the mutation.
func (m *AuditEventMutation) ActorID() (r key.ID, exists bool) {
	v := m.actor_id
	if v == nil {
		return
	}
	return *v, true
}

// OldActorID returns the old "actor_id" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldActorID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldActorID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldActorID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldActorID: %w", err)
	}
	return oldValue.ActorID, nil
}

// ResetActorID resets all changes to the "actor_id" field.
func (m *AuditEventMutation) ResetActorID() {
	m.actor_id = nil
}

// SetActorSystem sets the "actor_system" field.
func (m *AuditEventMutation) SetActorSystem(s string) {
	m.actor_system = &s
}

// ActorSystem returns the value of the "actor_system" field in the mutation.
func (m *AuditEventMutation) ActorSystem() (r string, exists bool) {
	v := m.actor_system
	if v == nil {
		return
	}
	return *v, true
}

// OldActorSystem returns the old "actor_system" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldActorSystem(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldActorSystem is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldActorSystem requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldActorSystem: %w", err)
	}
	return oldValue.ActorSystem, nil
}

// ResetActorSystem resets all changes to the "actor_system" field.
func (m *AuditEventMutation) ResetActorSystem() {
	m.actor_system = nil
}

// SetAction sets the "action" field.
func (m *AuditEventMutation) SetAction(s string) {
	m.action = &s
}

// Action returns the value of the "action" field in the mutation.
func (m *AuditEventMutation) Action() (r string, exists bool) {
	v := m.action
	if v == nil {
		return
	}
	return *v, true
}

// OldAction returns the old "action" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldAction(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAction is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAction requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAction: %w", err)
	}
	return oldValue.Action, nil
}

// ResetAction resets all changes to the "action" field.
func (m *AuditEventMutation) ResetAction() {
	m.action = nil
}

// SetTargetKind sets the "target_kind" field.
func (m *AuditEventMutation) SetTargetKind(s string) {
	m.target_kind = &s
}

// TargetKind returns the value of the "target_kind" field in the mutation.
func (m *AuditEventMutation) TargetKind() (r string, exists bool) {
	v := m.target_kind
	if v == nil {
		return
	}
	return *v, true
}

// OldTargetKind returns the old "target_kind" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldTargetKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTargetKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTargetKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTargetKind: %w", err)
	}
	return oldValue.TargetKind, nil
}

// ResetTargetKind resets all changes to the "target_kind" field.
func (m *AuditEventMutation) ResetTargetKind() {
	m.target_kind = nil
}

// SetTargetID sets the "target_id" field.
func (m *AuditEventMutation) SetTargetID(k key.ID) {
	m.target_id = &k
}

// TargetID returns the value of the "target_id" field in the mutation.
func (m *AuditEventMutation) TargetID() (r key.ID, exists bool) {
	v := m.target_id
	if v == nil {
		return
	}
	return *v, true
}

// OldTargetID returns the old "target_id" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldTargetID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTargetID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTargetID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTargetID: %w", err)
	}
	return oldValue.TargetID, nil
}

// ResetTargetID resets all changes to the "target_id" field.
func (m *AuditEventMutation) ResetTargetID() {
	m.target_id = nil
}

// SetDetail sets the "detail" field.
func (m *AuditEventMutation) SetDetail(s string) {
	m.detail = &s
}

// Detail returns the value of the "detail" field in the mutation.
func (m *AuditEventMutation) Detail() (r string, exists bool) {
	v := m.detail
	if v == nil {
		return
	}
	return *v, true
}

// OldDetail returns the old "detail" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldDetail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDetail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDetail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDetail: %w", err)
	}
	return oldValue.Detail, nil
}

// ResetDetail resets all changes to the "detail" field.
func (m *AuditEventMutation) ResetDetail() {
	m.detail = nil
}

// SetRequestID sets the "request_id" field.
func (m *AuditEventMutation) SetRequestID(s string) {
	m.request_id = &s
}

// RequestID returns the value of the "request_id" field in the mutation.
func (m *AuditEventMutation) RequestID() (r string, exists bool) {
	v := m.request_id
	if v == nil {
		return
	}
	return *v, true
}

// OldRequestID returns the old "request_id" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldRequestID(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRequestID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRequestID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRequestID: %w", err)
	}
	return oldValue.RequestID, nil
}

// ResetRequestID resets all changes to the "request_id" field.
func (m *AuditEventMutation) ResetRequestID() {
	m.request_id = nil
}

// SetPrevHash sets the "prev_hash" field.
func (m *AuditEventMutation) SetPrevHash(b []byte) {
	m.prev_hash = &b
}

// PrevHash returns the value of the "prev_hash" field in the mutation.
func (m *AuditEventMutation) PrevHash() (r []byte, exists bool) {
	v := m.prev_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldPrevHash returns the old "prev_hash" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldPrevHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPrevHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPrevHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPrevHash: %w", err)
	}
	return oldValue.PrevHash, nil
}

// ResetPrevHash resets all changes to the "prev_hash" field.
func (m *AuditEventMutation) ResetPrevHash() {
	m.prev_hash = nil
}

// SetHash sets the "hash" field.
func (m *AuditEventMutation) SetHash(b []byte) {
	m.hash = &b
}

// Hash returns the value of the "hash" field in the mutation.
func (m *AuditEventMutation) Hash() (r []byte, exists bool) {
	v := m.hash
	if v == nil {
		return
	}
	return *v, true
}

// OldHash returns the old "hash" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHash: %w", err)
	}
	return oldValue.Hash, nil
}

// ResetHash resets all changes to the "hash" field.
func (m *AuditEventMutation) ResetHash() {
	m.hash = nil
}

// SetDetailHash sets the "detail_hash" field.
func (m *AuditEventMutation) SetDetailHash(b []byte) {
	m.detail_hash = &b
}

// DetailHash returns the value of the "detail_hash" field in the mutation.
func (m *AuditEventMutation) DetailHash() (r []byte, exists bool) {
	v := m.detail_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldDetailHash returns the old "detail_hash" field's value of the AuditEvent entity.
// If the AuditEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *AuditEventMutation) OldDetailHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDetailHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDetailHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDetailHash: %w", err)
	}
	return oldValue.DetailHash, nil
}

// ClearDetailHash clears the value of the "detail_hash" field.
func (m *AuditEventMutation) ClearDetailHash() {
	m.detail_hash = nil
	m.clearedFields[auditevent.FieldDetailHash] = struct{}{}
}

// DetailHashCleared returns if the "detail_hash" field was cleared in this mutation.
func (m *AuditEventMutation) DetailHashCleared() bool {
	_, ok := m.clearedFields[auditevent.FieldDetailHash]
	return ok
}

// ResetDetailHash resets all changes to the "detail_hash" field.
func (m *AuditEventMutation) ResetDetailHash() {
	m.detail_hash = nil
	delete(m.clearedFields, auditevent.FieldDetailHash)
}

// Where appends a list predicates to the AuditEventMutation builder.
func (m *AuditEventMutation) Where(ps ...predicate.AuditEvent) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the AuditEventMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *AuditEventMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.AuditEvent, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *AuditEventMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *AuditEventMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (AuditEvent).
func (m *AuditEventMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *AuditEventMutation) Fields() []string {
	fields := make([]string, 0, 13)
	if m.org_id != nil {
		fields = append(fields, auditevent.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, auditevent.FieldCreatedAt)
	}
	if m.seq != nil {
		fields = append(fields, auditevent.FieldSeq)
	}
	if m.actor_id != nil {
		fields = append(fields, auditevent.FieldActorID)
	}
	if m.actor_system != nil {
		fields = append(fields, auditevent.FieldActorSystem)
	}
	if m.action != nil {
		fields = append(fields, auditevent.FieldAction)
	}
	if m.target_kind != nil {
		fields = append(fields, auditevent.FieldTargetKind)
	}
	if m.target_id != nil {
		fields = append(fields, auditevent.FieldTargetID)
	}
	if m.detail != nil {
		fields = append(fields, auditevent.FieldDetail)
	}
	if m.request_id != nil {
		fields = append(fields, auditevent.FieldRequestID)
	}
	if m.prev_hash != nil {
		fields = append(fields, auditevent.FieldPrevHash)
	}
	if m.hash != nil {
		fields = append(fields, auditevent.FieldHash)
	}
	if m.detail_hash != nil {
		fields = append(fields, auditevent.FieldDetailHash)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *AuditEventMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case auditevent.FieldOrgID:
		return m.OrgID()
	case auditevent.FieldCreatedAt:
		return m.CreatedAt()
	case auditevent.FieldSeq:
		return m.Seq()
	case auditevent.FieldActorID:
		return m.ActorID()
	case auditevent.FieldActorSystem:
		return m.ActorSystem()
	case auditevent.FieldAction:
		return m.Action()
	case auditevent.FieldTargetKind:
		return m.TargetKind()
	case auditevent.FieldTargetID:
		return m.TargetID()
	case auditevent.FieldDetail:
		return m.Detail()
	case auditevent.FieldRequestID:
		return m.RequestID()
	case auditevent.FieldPrevHash:
		return m.PrevHash()
	case auditevent.FieldHash:
		return m.Hash()
	case auditevent.FieldDetailHash:
		return m.DetailHash()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *AuditEventMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case auditevent.FieldOrgID:
		return m.OldOrgID(ctx)
	case auditevent.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case auditevent.FieldSeq:
		return m.OldSeq(ctx)
	case auditevent.FieldActorID:
		return m.OldActorID(ctx)
	case auditevent.FieldActorSystem:
		return m.OldActorSystem(ctx)
	case auditevent.FieldAction:
		return m.OldAction(ctx)
	case auditevent.FieldTargetKind:
		return m.OldTargetKind(ctx)
	case auditevent.FieldTargetID:
		return m.OldTargetID(ctx)
	case auditevent.FieldDetail:
		return m.OldDetail(ctx)
	case auditevent.FieldRequestID:
		return m.OldRequestID(ctx)
	case auditevent.FieldPrevHash:
		return m.OldPrevHash(ctx)
	case auditevent.FieldHash:
		return m.OldHash(ctx)
	case auditevent.FieldDetailHash:
		return m.OldDetailHash(ctx)
	}
	return nil, fmt.Errorf("unknown AuditEvent field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditEventMutation) SetField(name string, value ent.Value) error {
	switch name {
	case auditevent.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case auditevent.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case auditevent.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case auditevent.FieldActorID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetActorID(v)
		return nil
	case auditevent.FieldActorSystem:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetActorSystem(v)
		return nil
	case auditevent.FieldAction:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAction(v)
		return nil
	case auditevent.FieldTargetKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTargetKind(v)
		return nil
	case auditevent.FieldTargetID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTargetID(v)
		return nil
	case auditevent.FieldDetail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDetail(v)
		return nil
	case auditevent.FieldRequestID:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRequestID(v)
		return nil
	case auditevent.FieldPrevHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPrevHash(v)
		return nil
	case auditevent.FieldHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHash(v)
		return nil
	case auditevent.FieldDetailHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDetailHash(v)
		return nil
	}
	return fmt.Errorf("unknown AuditEvent field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *AuditEventMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, auditevent.FieldSeq)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *AuditEventMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case auditevent.FieldSeq:
		return m.AddedSeq()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *AuditEventMutation) AddField(name string, value ent.Value) error {
	switch name {
	case auditevent.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	}
	return fmt.Errorf("unknown AuditEvent numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *AuditEventMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(auditevent.FieldDetailHash) {
		fields = append(fields, auditevent.FieldDetailHash)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *AuditEventMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *AuditEventMutation) ClearField(name string) error {
	switch name {
	case auditevent.FieldDetailHash:
		m.ClearDetailHash()
		return nil
	}
	return fmt.Errorf("unknown AuditEvent nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *AuditEventMutation) ResetField(name string) error {
	switch name {
	case auditevent.FieldOrgID:
		m.ResetOrgID()
		return nil
	case auditevent.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case auditevent.FieldSeq:
		m.ResetSeq()
		return nil
	case auditevent.FieldActorID:
		m.ResetActorID()
		return nil
	case auditevent.FieldActorSystem:
		m.ResetActorSystem()
		return nil
	case auditevent.FieldAction:
		m.ResetAction()
		return nil
	case auditevent.FieldTargetKind:
		m.ResetTargetKind()
		return nil
	case auditevent.FieldTargetID:
		m.ResetTargetID()
		return nil
	case auditevent.FieldDetail:
		m.ResetDetail()
		return nil
	case auditevent.FieldRequestID:
		m.ResetRequestID()
		return nil
	case auditevent.FieldPrevHash:
		m.ResetPrevHash()
		return nil
	case auditevent.FieldHash:
		m.ResetHash()
		return nil
	case auditevent.FieldDetailHash:
		m.ResetDetailHash()
		return nil
	}
	return fmt.Errorf("unknown AuditEvent field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *AuditEventMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *AuditEventMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *AuditEventMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *AuditEventMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *AuditEventMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *AuditEventMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *AuditEventMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown AuditEvent unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *AuditEventMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown AuditEvent edge %s", name)
}

// ChangeMutation represents an operation that mutates the Change nodes in the graph.
type ChangeMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	seq           *int64
	addseq        *int64
	kind          *string
	entity_id     *key.ID
	deleted       *bool
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Change, error)
	predicates    []predicate.Change
}

var _ ent.Mutation = (*ChangeMutation)(nil)

// changeOption allows management of the mutation configuration using functional options.
type changeOption func(*ChangeMutation)

// newChangeMutation creates new mutation for the Change entity.
func newChangeMutation(c config, op Op, opts ...changeOption) *ChangeMutation {
	m := &ChangeMutation{
		config:        c,
		op:            op,
		typ:           TypeChange,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withChangeID sets the ID field of the mutation.
func withChangeID(id key.ID) changeOption {
	return func(m *ChangeMutation) {
		var (
			err   error
			once  sync.Once
			value *Change
		)
		m.oldValue = func(ctx context.Context) (*Change, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Change.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withChange sets the old Change of the mutation.
func withChange(node *Change) changeOption {
	return func(m *ChangeMutation) {
		m.oldValue = func(context.Context) (*Change, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ChangeMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ChangeMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Change entities.
func (m *ChangeMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ChangeMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ChangeMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Change.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *ChangeMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *ChangeMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Change entity.
// If the Change object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *ChangeMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *ChangeMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ChangeMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Change entity.
// If the Change object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ChangeMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetSeq sets the "seq" field.
func (m *ChangeMutation) SetSeq(i int64) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *ChangeMutation) Seq() (r int64, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the Change entity.
// If the Change object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeMutation) OldSeq(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *ChangeMutation) AddSeq(i int64) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *ChangeMutation) AddedSeq() (r int64, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *ChangeMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetKind sets the "kind" field.
func (m *ChangeMutation) SetKind(s string) {
	m.kind = &s
}

// Kind returns the value of the "kind" field in the mutation.
func (m *ChangeMutation) Kind() (r string, exists bool) {
	v := m.kind
	if v == nil {
		return
	}
	return *v, true
}

// OldKind returns the old "kind" field's value of the Change entity.
// If the Change object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeMutation) OldKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKind: %w", err)
	}
	return oldValue.Kind, nil
}

// ResetKind resets all changes to the "kind" field.
func (m *ChangeMutation) ResetKind() {
	m.kind = nil
}

// SetEntityID sets the "entity_id" field.
func (m *ChangeMutation) SetEntityID(k key.ID) {
	m.entity_id = &k
}

// EntityID returns the value of the "entity_id" field in the mutation.
func (m *ChangeMutation) EntityID() (r key.ID, exists bool) {
	v := m.entity_id
	if v == nil {
		return
	}
	return *v, true
}

// OldEntityID returns the old "entity_id" field's value of the Change entity.
// If the Change object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeMutation) OldEntityID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEntityID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEntityID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEntityID: %w", err)
	}
	return oldValue.EntityID, nil
}

// ResetEntityID resets all changes to the "entity_id" field.
func (m *ChangeMutation) ResetEntityID() {
	m.entity_id = nil
}

// SetDeleted sets the "deleted" field.
func (m *ChangeMutation) SetDeleted(b bool) {
	m.deleted = &b
}

// Deleted returns the value of the "deleted" field in the mutation.
func (m *ChangeMutation) Deleted() (r bool, exists bool) {
	v := m.deleted
	if v == nil {
		return
	}
	return *v, true
}

// OldDeleted returns the old "deleted" field's value of the Change entity.
// If the Change object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeMutation) OldDeleted(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDeleted is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDeleted requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDeleted: %w", err)
	}
	return oldValue.Deleted, nil
}

// ResetDeleted resets all changes to the "deleted" field.
func (m *ChangeMutation) ResetDeleted() {
	m.deleted = nil
}

// Where appends a list predicates to the ChangeMutation builder.
func (m *ChangeMutation) Where(ps ...predicate.Change) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ChangeMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ChangeMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Change, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ChangeMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ChangeMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Change).
func (m *ChangeMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ChangeMutation) Fields() []string {
	fields := make([]string, 0, 6)
	if m.org_id != nil {
		fields = append(fields, change.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, change.FieldCreatedAt)
	}
	if m.seq != nil {
		fields = append(fields, change.FieldSeq)
	}
	if m.kind != nil {
		fields = append(fields, change.FieldKind)
	}
	if m.entity_id != nil {
		fields = append(fields, change.FieldEntityID)
	}
	if m.deleted != nil {
		fields = append(fields, change.FieldDeleted)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ChangeMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case change.FieldOrgID:
		return m.OrgID()
	case change.FieldCreatedAt:
		return m.CreatedAt()
	case change.FieldSeq:
		return m.Seq()
	case change.FieldKind:
		return m.Kind()
	case change.FieldEntityID:
		return m.EntityID()
	case change.FieldDeleted:
		return m.Deleted()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ChangeMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case change.FieldOrgID:
		return m.OldOrgID(ctx)
	case change.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case change.FieldSeq:
		return m.OldSeq(ctx)
	case change.FieldKind:
		return m.OldKind(ctx)
	case change.FieldEntityID:
		return m.OldEntityID(ctx)
	case change.FieldDeleted:
		return m.OldDeleted(ctx)
	}
	return nil, fmt.Errorf("unknown Change field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ChangeMutation) SetField(name string, value ent.Value) error {
	switch name {
	case change.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case change.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case change.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case change.FieldKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKind(v)
		return nil
	case change.FieldEntityID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEntityID(v)
		return nil
	case change.FieldDeleted:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDeleted(v)
		return nil
	}
	return fmt.Errorf("unknown Change field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ChangeMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, change.FieldSeq)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ChangeMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case change.FieldSeq:
		return m.AddedSeq()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ChangeMutation) AddField(name string, value ent.Value) error {
	switch name {
	case change.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	}
	return fmt.Errorf("unknown Change numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ChangeMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ChangeMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ChangeMutation) ClearField(name string) error {
	return fmt.Errorf("unknown Change nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ChangeMutation) ResetField(name string) error {
	switch name {
	case change.FieldOrgID:
		m.ResetOrgID()
		return nil
	case change.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case change.FieldSeq:
		m.ResetSeq()
		return nil
	case change.FieldKind:
		m.ResetKind()
		return nil
	case change.FieldEntityID:
		m.ResetEntityID()
		return nil
	case change.FieldDeleted:
		m.ResetDeleted()
		return nil
	}
	return fmt.Errorf("unknown Change field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ChangeMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ChangeMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ChangeMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ChangeMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ChangeMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ChangeMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ChangeMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Change unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ChangeMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Change edge %s", name)
}

// ChangeCounterMutation represents an operation that mutates the ChangeCounter nodes in the graph.
type ChangeCounterMutation struct {
	config
	op              Op
	typ             string
	id              *key.ID
	seq             *int64
	addseq          *int64
	document_seq    *int64
	adddocument_seq *int64
	audit_hash      *[]byte
	clearedFields   map[string]struct{}
	done            bool
	oldValue        func(context.Context) (*ChangeCounter, error)
	predicates      []predicate.ChangeCounter
}

var _ ent.Mutation = (*ChangeCounterMutation)(nil)

// changecounterOption allows management of the mutation configuration using functional options.
type changecounterOption func(*ChangeCounterMutation)

// newChangeCounterMutation creates new mutation for the ChangeCounter entity.
func newChangeCounterMutation(c config, op Op, opts ...changecounterOption) *ChangeCounterMutation {
	m := &ChangeCounterMutation{
		config:        c,
		op:            op,
		typ:           TypeChangeCounter,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withChangeCounterID sets the ID field of the mutation.
func withChangeCounterID(id key.ID) changecounterOption {
	return func(m *ChangeCounterMutation) {
		var (
			err   error
			once  sync.Once
			value *ChangeCounter
		)
		m.oldValue = func(ctx context.Context) (*ChangeCounter, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().ChangeCounter.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withChangeCounter sets the old ChangeCounter of the mutation.
func withChangeCounter(node *ChangeCounter) changecounterOption {
	return func(m *ChangeCounterMutation) {
		m.oldValue = func(context.Context) (*ChangeCounter, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ChangeCounterMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ChangeCounterMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of ChangeCounter entities.
func (m *ChangeCounterMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ChangeCounterMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ChangeCounterMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().ChangeCounter.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetSeq sets the "seq" field.
func (m *ChangeCounterMutation) SetSeq(i int64) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *ChangeCounterMutation) Seq() (r int64, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the ChangeCounter entity.
// If the ChangeCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeCounterMutation) OldSeq(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *ChangeCounterMutation) AddSeq(i int64) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *ChangeCounterMutation) AddedSeq() (r int64, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *ChangeCounterMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetDocumentSeq sets the "document_seq" field.
func (m *ChangeCounterMutation) SetDocumentSeq(i int64) {
	m.document_seq = &i
	m.adddocument_seq = nil
}

// DocumentSeq returns the value of the "document_seq" field in the mutation.
func (m *ChangeCounterMutation) DocumentSeq() (r int64, exists bool) {
	v := m.document_seq
	if v == nil {
		return
	}
	return *v, true
}

// OldDocumentSeq returns the old "document_seq" field's value of the ChangeCounter entity.
// If the ChangeCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeCounterMutation) OldDocumentSeq(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDocumentSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDocumentSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDocumentSeq: %w", err)
	}
	return oldValue.DocumentSeq, nil
}

// AddDocumentSeq adds i to the "document_seq" field.
func (m *ChangeCounterMutation) AddDocumentSeq(i int64) {
	if m.adddocument_seq != nil {
		*m.adddocument_seq += i
	} else {
		m.adddocument_seq = &i
	}
}

// AddedDocumentSeq returns the value that was added to the "document_seq" field in this mutation.
func (m *ChangeCounterMutation) AddedDocumentSeq() (r int64, exists bool) {
	v := m.adddocument_seq
	if v == nil {
		return
	}
	return *v, true
}

// ResetDocumentSeq resets all changes to the "document_seq" field.
func (m *ChangeCounterMutation) ResetDocumentSeq() {
	m.document_seq = nil
	m.adddocument_seq = nil
}

// SetAuditHash sets the "audit_hash" field.
func (m *ChangeCounterMutation) SetAuditHash(b []byte) {
	m.audit_hash = &b
}

// AuditHash returns the value of the "audit_hash" field in the mutation.
func (m *ChangeCounterMutation) AuditHash() (r []byte, exists bool) {
	v := m.audit_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldAuditHash returns the old "audit_hash" field's value of the ChangeCounter entity.
// If the ChangeCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChangeCounterMutation) OldAuditHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAuditHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAuditHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAuditHash: %w", err)
	}
	return oldValue.AuditHash, nil
}

// ResetAuditHash resets all changes to the "audit_hash" field.
func (m *ChangeCounterMutation) ResetAuditHash() {
	m.audit_hash = nil
}

// Where appends a list predicates to the ChangeCounterMutation builder.
func (m *ChangeCounterMutation) Where(ps ...predicate.ChangeCounter) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ChangeCounterMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ChangeCounterMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.ChangeCounter, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ChangeCounterMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ChangeCounterMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (ChangeCounter).
func (m *ChangeCounterMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ChangeCounterMutation) Fields() []string {
	fields := make([]string, 0, 3)
	if m.seq != nil {
		fields = append(fields, changecounter.FieldSeq)
	}
	if m.document_seq != nil {
		fields = append(fields, changecounter.FieldDocumentSeq)
	}
	if m.audit_hash != nil {
		fields = append(fields, changecounter.FieldAuditHash)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ChangeCounterMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case changecounter.FieldSeq:
		return m.Seq()
	case changecounter.FieldDocumentSeq:
		return m.DocumentSeq()
	case changecounter.FieldAuditHash:
		return m.AuditHash()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ChangeCounterMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case changecounter.FieldSeq:
		return m.OldSeq(ctx)
	case changecounter.FieldDocumentSeq:
		return m.OldDocumentSeq(ctx)
	case changecounter.FieldAuditHash:
		return m.OldAuditHash(ctx)
	}
	return nil, fmt.Errorf("unknown ChangeCounter field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ChangeCounterMutation) SetField(name string, value ent.Value) error {
	switch name {
	case changecounter.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case changecounter.FieldDocumentSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDocumentSeq(v)
		return nil
	case changecounter.FieldAuditHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAuditHash(v)
		return nil
	}
	return fmt.Errorf("unknown ChangeCounter field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ChangeCounterMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, changecounter.FieldSeq)
	}
	if m.adddocument_seq != nil {
		fields = append(fields, changecounter.FieldDocumentSeq)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ChangeCounterMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case changecounter.FieldSeq:
		return m.AddedSeq()
	case changecounter.FieldDocumentSeq:
		return m.AddedDocumentSeq()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ChangeCounterMutation) AddField(name string, value ent.Value) error {
	switch name {
	case changecounter.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	case changecounter.FieldDocumentSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddDocumentSeq(v)
		return nil
	}
	return fmt.Errorf("unknown ChangeCounter numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ChangeCounterMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ChangeCounterMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ChangeCounterMutation) ClearField(name string) error {
	return fmt.Errorf("unknown ChangeCounter nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ChangeCounterMutation) ResetField(name string) error {
	switch name {
	case changecounter.FieldSeq:
		m.ResetSeq()
		return nil
	case changecounter.FieldDocumentSeq:
		m.ResetDocumentSeq()
		return nil
	case changecounter.FieldAuditHash:
		m.ResetAuditHash()
		return nil
	}
	return fmt.Errorf("unknown ChangeCounter field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ChangeCounterMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ChangeCounterMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ChangeCounterMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ChangeCounterMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ChangeCounterMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ChangeCounterMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ChangeCounterMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown ChangeCounter unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ChangeCounterMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown ChangeCounter edge %s", name)
}

// ChunkMutation represents an operation that mutates the Chunk nodes in the graph.
type ChunkMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	document_id   *key.ID
	version_id    *key.ID
	seq           *int
	addseq        *int
	span_start    *int
	addspan_start *int
	span_end      *int
	addspan_end   *int
	page          *int
	addpage       *int
	heading       *string
	text          *string
	locator       *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Chunk, error)
	predicates    []predicate.Chunk
}

var _ ent.Mutation = (*ChunkMutation)(nil)

// chunkOption allows management of the mutation configuration using functional options.
type chunkOption func(*ChunkMutation)

// newChunkMutation creates new mutation for the Chunk entity.
func newChunkMutation(c config, op Op, opts ...chunkOption) *ChunkMutation {
	m := &ChunkMutation{
		config:        c,
		op:            op,
		typ:           TypeChunk,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withChunkID sets the ID field of the mutation.
func withChunkID(id key.ID) chunkOption {
	return func(m *ChunkMutation) {
		var (
			err   error
			once  sync.Once
			value *Chunk
		)
		m.oldValue = func(ctx context.Context) (*Chunk, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Chunk.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withChunk sets the old Chunk of the mutation.
func withChunk(node *Chunk) chunkOption {
	return func(m *ChunkMutation) {
		m.oldValue = func(context.Context) (*Chunk, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ChunkMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ChunkMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Chunk entities.
func (m *ChunkMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ChunkMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ChunkMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Chunk.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *ChunkMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *ChunkMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *ChunkMutation) ResetOrgID() {
	m.org_id = nil
}

// SetDocumentID sets the "document_id" field.
func (m *ChunkMutation) SetDocumentID(k key.ID) {
	m.document_id = &k
}

// DocumentID returns the value of the "document_id" field in the mutation.
func (m *ChunkMutation) DocumentID() (r key.ID, exists bool) {
	v := m.document_id
	if v == nil {
		return
	}
	return *v, true
}

// OldDocumentID returns the old "document_id" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldDocumentID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDocumentID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDocumentID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDocumentID: %w", err)
	}
	return oldValue.DocumentID, nil
}

// ResetDocumentID resets all changes to the "document_id" field.
func (m *ChunkMutation) ResetDocumentID() {
	m.document_id = nil
}

// SetVersionID sets the "version_id" field.
func (m *ChunkMutation) SetVersionID(k key.ID) {
	m.version_id = &k
}

// VersionID returns the value of the "version_id" field in the mutation.
func (m *ChunkMutation) VersionID() (r key.ID, exists bool) {
	v := m.version_id
	if v == nil {
		return
	}
	return *v, true
}

// OldVersionID returns the old "version_id" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldVersionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersionID: %w", err)
	}
	return oldValue.VersionID, nil
}

// ResetVersionID resets all changes to the "version_id" field.
func (m *ChunkMutation) ResetVersionID() {
	m.version_id = nil
}

// SetSeq sets the "seq" field.
func (m *ChunkMutation) SetSeq(i int) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *ChunkMutation) Seq() (r int, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldSeq(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *ChunkMutation) AddSeq(i int) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *ChunkMutation) AddedSeq() (r int, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *ChunkMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetSpanStart sets the "span_start" field.
func (m *ChunkMutation) SetSpanStart(i int) {
	m.span_start = &i
	m.addspan_start = nil
}

// SpanStart returns the value of the "span_start" field in the mutation.
func (m *ChunkMutation) SpanStart() (r int, exists bool) {
	v := m.span_start
	if v == nil {
		return
	}
	return *v, true
}

// OldSpanStart returns the old "span_start" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldSpanStart(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSpanStart is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSpanStart requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSpanStart: %w", err)
	}
	return oldValue.SpanStart, nil
}

// AddSpanStart adds i to the "span_start" field.
func (m *ChunkMutation) AddSpanStart(i int) {
	if m.addspan_start != nil {
		*m.addspan_start += i
	} else {
		m.addspan_start = &i
	}
}

// AddedSpanStart returns the value that was added to the "span_start" field in this mutation.
func (m *ChunkMutation) AddedSpanStart() (r int, exists bool) {
	v := m.addspan_start
	if v == nil {
		return
	}
	return *v, true
}

// ResetSpanStart resets all changes to the "span_start" field.
func (m *ChunkMutation) ResetSpanStart() {
	m.span_start = nil
	m.addspan_start = nil
}

// SetSpanEnd sets the "span_end" field.
func (m *ChunkMutation) SetSpanEnd(i int) {
	m.span_end = &i
	m.addspan_end = nil
}

// SpanEnd returns the value of the "span_end" field in the mutation.
func (m *ChunkMutation) SpanEnd() (r int, exists bool) {
	v := m.span_end
	if v == nil {
		return
	}
	return *v, true
}

// OldSpanEnd returns the old "span_end" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldSpanEnd(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSpanEnd is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSpanEnd requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSpanEnd: %w", err)
	}
	return oldValue.SpanEnd, nil
}

// AddSpanEnd adds i to the "span_end" field.
func (m *ChunkMutation) AddSpanEnd(i int) {
	if m.addspan_end != nil {
		*m.addspan_end += i
	} else {
		m.addspan_end = &i
	}
}

// AddedSpanEnd returns the value that was added to the "span_end" field in this mutation.
func (m *ChunkMutation) AddedSpanEnd() (r int, exists bool) {
	v := m.addspan_end
	if v == nil {
		return
	}
	return *v, true
}

// ResetSpanEnd resets all changes to the "span_end" field.
func (m *ChunkMutation) ResetSpanEnd() {
	m.span_end = nil
	m.addspan_end = nil
}

// SetPage sets the "page" field.
func (m *ChunkMutation) SetPage(i int) {
	m.page = &i
	m.addpage = nil
}

// Page returns the value of the "page" field in the mutation.
func (m *ChunkMutation) Page() (r int, exists bool) {
	v := m.page
	if v == nil {
		return
	}
	return *v, true
}

// OldPage returns the old "page" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldPage(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPage is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPage requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPage: %w", err)
	}
	return oldValue.Page, nil
}

// AddPage adds i to the "page" field.
func (m *ChunkMutation) AddPage(i int) {
	if m.addpage != nil {
		*m.addpage += i
	} else {
		m.addpage = &i
	}
}

// AddedPage returns the value that was added to the "page" field in this mutation.
func (m *ChunkMutation) AddedPage() (r int, exists bool) {
	v := m.addpage
	if v == nil {
		return
	}
	return *v, true
}

// ResetPage resets all changes to the "page" field.
func (m *ChunkMutation) ResetPage() {
	m.page = nil
	m.addpage = nil
}

// SetHeading sets the "heading" field.
func (m *ChunkMutation) SetHeading(s string) {
	m.heading = &s
}

// Heading returns the value of the "heading" field in the mutation.
func (m *ChunkMutation) Heading() (r string, exists bool) {
	v := m.heading
	if v == nil {
		return
	}
	return *v, true
}

// OldHeading returns the old "heading" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldHeading(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldHeading is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldHeading requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldHeading: %w", err)
	}
	return oldValue.Heading, nil
}

// ResetHeading resets all changes to the "heading" field.
func (m *ChunkMutation) ResetHeading() {
	m.heading = nil
}

// SetText sets the "text" field.
func (m *ChunkMutation) SetText(s string) {
	m.text = &s
}

// Text returns the value of the "text" field in the mutation.
func (m *ChunkMutation) Text() (r string, exists bool) {
	v := m.text
	if v == nil {
		return
	}
	return *v, true
}

// OldText returns the old "text" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldText(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldText is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldText requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldText: %w", err)
	}
	return oldValue.Text, nil
}

// ResetText resets all changes to the "text" field.
func (m *ChunkMutation) ResetText() {
	m.text = nil
}

// SetLocator sets the "locator" field.
func (m *ChunkMutation) SetLocator(s string) {
	m.locator = &s
}

// Locator returns the value of the "locator" field in the mutation.
func (m *ChunkMutation) Locator() (r string, exists bool) {
	v := m.locator
	if v == nil {
		return
	}
	return *v, true
}

// OldLocator returns the old "locator" field's value of the Chunk entity.
// If the Chunk object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ChunkMutation) OldLocator(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLocator is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLocator requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLocator: %w", err)
	}
	return oldValue.Locator, nil
}

// ClearLocator clears the value of the "locator" field.
func (m *ChunkMutation) ClearLocator() {
	m.locator = nil
	m.clearedFields[chunk.FieldLocator] = struct{}{}
}

// LocatorCleared returns if the "locator" field was cleared in this mutation.
func (m *ChunkMutation) LocatorCleared() bool {
	_, ok := m.clearedFields[chunk.FieldLocator]
	return ok
}

// ResetLocator resets all changes to the "locator" field.
func (m *ChunkMutation) ResetLocator() {
	m.locator = nil
	delete(m.clearedFields, chunk.FieldLocator)
}

// Where appends a list predicates to the ChunkMutation builder.
func (m *ChunkMutation) Where(ps ...predicate.Chunk) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ChunkMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ChunkMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Chunk, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ChunkMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ChunkMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Chunk).
func (m *ChunkMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ChunkMutation) Fields() []string {
	fields := make([]string, 0, 10)
	if m.org_id != nil {
		fields = append(fields, chunk.FieldOrgID)
	}
	if m.document_id != nil {
		fields = append(fields, chunk.FieldDocumentID)
	}
	if m.version_id != nil {
		fields = append(fields, chunk.FieldVersionID)
	}
	if m.seq != nil {
		fields = append(fields, chunk.FieldSeq)
	}
	if m.span_start != nil {
		fields = append(fields, chunk.FieldSpanStart)
	}
	if m.span_end != nil {
		fields = append(fields, chunk.FieldSpanEnd)
	}
	if m.page != nil {
		fields = append(fields, chunk.FieldPage)
	}
	if m.heading != nil {
		fields = append(fields, chunk.FieldHeading)
	}
	if m.text != nil {
		fields = append(fields, chunk.FieldText)
	}
	if m.locator != nil {
		fields = append(fields, chunk.FieldLocator)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ChunkMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case chunk.FieldOrgID:
		return m.OrgID()
	case chunk.FieldDocumentID:
		return m.DocumentID()
	case chunk.FieldVersionID:
		return m.VersionID()
	case chunk.FieldSeq:
		return m.Seq()
	case chunk.FieldSpanStart:
		return m.SpanStart()
	case chunk.FieldSpanEnd:
		return m.SpanEnd()
	case chunk.FieldPage:
		return m.Page()
	case chunk.FieldHeading:
		return m.Heading()
	case chunk.FieldText:
		return m.Text()
	case chunk.FieldLocator:
		return m.Locator()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ChunkMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case chunk.FieldOrgID:
		return m.OldOrgID(ctx)
	case chunk.FieldDocumentID:
		return m.OldDocumentID(ctx)
	case chunk.FieldVersionID:
		return m.OldVersionID(ctx)
	case chunk.FieldSeq:
		return m.OldSeq(ctx)
	case chunk.FieldSpanStart:
		return m.OldSpanStart(ctx)
	case chunk.FieldSpanEnd:
		return m.OldSpanEnd(ctx)
	case chunk.FieldPage:
		return m.OldPage(ctx)
	case chunk.FieldHeading:
		return m.OldHeading(ctx)
	case chunk.FieldText:
		return m.OldText(ctx)
	case chunk.FieldLocator:
		return m.OldLocator(ctx)
	}
	return nil, fmt.Errorf("unknown Chunk field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ChunkMutation) SetField(name string, value ent.Value) error {
	switch name {
	case chunk.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case chunk.FieldDocumentID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDocumentID(v)
		return nil
	case chunk.FieldVersionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersionID(v)
		return nil
	case chunk.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case chunk.FieldSpanStart:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSpanStart(v)
		return nil
	case chunk.FieldSpanEnd:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSpanEnd(v)
		return nil
	case chunk.FieldPage:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPage(v)
		return nil
	case chunk.FieldHeading:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetHeading(v)
		return nil
	case chunk.FieldText:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetText(v)
		return nil
	case chunk.FieldLocator:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLocator(v)
		return nil
	}
	return fmt.Errorf("unknown Chunk field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ChunkMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, chunk.FieldSeq)
	}
	if m.addspan_start != nil {
		fields = append(fields, chunk.FieldSpanStart)
	}
	if m.addspan_end != nil {
		fields = append(fields, chunk.FieldSpanEnd)
	}
	if m.addpage != nil {
		fields = append(fields, chunk.FieldPage)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ChunkMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case chunk.FieldSeq:
		return m.AddedSeq()
	case chunk.FieldSpanStart:
		return m.AddedSpanStart()
	case chunk.FieldSpanEnd:
		return m.AddedSpanEnd()
	case chunk.FieldPage:
		return m.AddedPage()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ChunkMutation) AddField(name string, value ent.Value) error {
	switch name {
	case chunk.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	case chunk.FieldSpanStart:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSpanStart(v)
		return nil
	case chunk.FieldSpanEnd:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSpanEnd(v)
		return nil
	case chunk.FieldPage:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddPage(v)
		return nil
	}
	return fmt.Errorf("unknown Chunk numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ChunkMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(chunk.FieldLocator) {
		fields = append(fields, chunk.FieldLocator)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ChunkMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ChunkMutation) ClearField(name string) error {
	switch name {
	case chunk.FieldLocator:
		m.ClearLocator()
		return nil
	}
	return fmt.Errorf("unknown Chunk nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ChunkMutation) ResetField(name string) error {
	switch name {
	case chunk.FieldOrgID:
		m.ResetOrgID()
		return nil
	case chunk.FieldDocumentID:
		m.ResetDocumentID()
		return nil
	case chunk.FieldVersionID:
		m.ResetVersionID()
		return nil
	case chunk.FieldSeq:
		m.ResetSeq()
		return nil
	case chunk.FieldSpanStart:
		m.ResetSpanStart()
		return nil
	case chunk.FieldSpanEnd:
		m.ResetSpanEnd()
		return nil
	case chunk.FieldPage:
		m.ResetPage()
		return nil
	case chunk.FieldHeading:
		m.ResetHeading()
		return nil
	case chunk.FieldText:
		m.ResetText()
		return nil
	case chunk.FieldLocator:
		m.ResetLocator()
		return nil
	}
	return fmt.Errorf("unknown Chunk field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ChunkMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ChunkMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ChunkMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ChunkMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ChunkMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ChunkMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ChunkMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Chunk unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ChunkMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Chunk edge %s", name)
}

// CitationMutation represents an operation that mutates the Citation nodes in the graph.
type CitationMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	message_id    *key.ID
	seq           *int
	addseq        *int
	number        *int
	addnumber     *int
	sentence      *int
	addsentence   *int
	document_id   *key.ID
	version_id    *key.ID
	chunk_id      *key.ID
	collection_id *key.ID
	document_name *string
	version       *int
	addversion    *int
	page          *int
	addpage       *int
	span_start    *int
	addspan_start *int
	span_end      *int
	addspan_end   *int
	quote         *string
	locator       *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Citation, error)
	predicates    []predicate.Citation
}

var _ ent.Mutation = (*CitationMutation)(nil)

// citationOption allows management of the mutation configuration using functional options.
type citationOption func(*CitationMutation)

// newCitationMutation creates new mutation for the Citation entity.
func newCitationMutation(c config, op Op, opts ...citationOption) *CitationMutation {
	m := &CitationMutation{
		config:        c,
		op:            op,
		typ:           TypeCitation,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withCitationID sets the ID field of the mutation.
func withCitationID(id key.ID) citationOption {
	return func(m *CitationMutation) {
		var (
			err   error
			once  sync.Once
			value *Citation
		)
		m.oldValue = func(ctx context.Context) (*Citation, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Citation.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withCitation sets the old Citation of the mutation.
func withCitation(node *Citation) citationOption {
	return func(m *CitationMutation) {
		m.oldValue = func(context.Context) (*Citation, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m CitationMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m CitationMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Citation entities.
func (m *CitationMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *CitationMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *CitationMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Citation.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *CitationMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *CitationMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *CitationMutation) ResetOrgID() {
	m.org_id = nil
}

// SetMessageID sets the "message_id" field.
func (m *CitationMutation) SetMessageID(k key.ID) {
	m.message_id = &k
}

// MessageID returns the value of the "message_id" field in the mutation.
func (m *CitationMutation) MessageID() (r key.ID, exists bool) {
	v := m.message_id
	if v == nil {
		return
	}
	return *v, true
}

// OldMessageID returns the old "message_id" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldMessageID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMessageID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMessageID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMessageID: %w", err)
	}
	return oldValue.MessageID, nil
}

// ResetMessageID resets all changes to the "message_id" field.
func (m *CitationMutation) ResetMessageID() {
	m.message_id = nil
}

// SetSeq sets the "seq" field.
func (m *CitationMutation) SetSeq(i int) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *CitationMutation) Seq() (r int, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldSeq(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *CitationMutation) AddSeq(i int) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *CitationMutation) AddedSeq() (r int, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *CitationMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetNumber sets the "number" field.
func (m *CitationMutation) SetNumber(i int) {
	m.number = &i
	m.addnumber = nil
}

// Number returns the value of the "number" field in the mutation.
func (m *CitationMutation) Number() (r int, exists bool) {
	v := m.number
	if v == nil {
		return
	}
	return *v, true
}

// OldNumber returns the old "number" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldNumber(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldNumber is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldNumber requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldNumber: %w", err)
	}
	return oldValue.Number, nil
}

// AddNumber adds i to the "number" field.
func (m *CitationMutation) AddNumber(i int) {
	if m.addnumber != nil {
		*m.addnumber += i
	} else {
		m.addnumber = &i
	}
}

// AddedNumber returns the value that was added to the "number" field in this mutation.
func (m *CitationMutation) AddedNumber() (r int, exists bool) {
	v := m.addnumber
	if v == nil {
		return
	}
	return *v, true
}

// ResetNumber resets all changes to the "number" field.
func (m *CitationMutation) ResetNumber() {
	m.number = nil
	m.addnumber = nil
}

// SetSentence sets the "sentence" field.
func (m *CitationMutation) SetSentence(i int) {
	m.sentence = &i
	m.addsentence = nil
}

// Sentence returns the value of the "sentence" field in the mutation.
func (m *CitationMutation) Sentence() (r int, exists bool) {
	v := m.sentence
	if v == nil {
		return
	}
	return *v, true
}

// OldSentence returns the old "sentence" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldSentence(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSentence is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSentence requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSentence: %w", err)
	}
	return oldValue.Sentence, nil
}

// AddSentence adds i to the "sentence" field.
func (m *CitationMutation) AddSentence(i int) {
	if m.addsentence != nil {
		*m.addsentence += i
	} else {
		m.addsentence = &i
	}
}

// AddedSentence returns the value that was added to the "sentence" field in this mutation.
func (m *CitationMutation) AddedSentence() (r int, exists bool) {
	v := m.addsentence
	if v == nil {
		return
	}
	return *v, true
}

// ResetSentence resets all changes to the "sentence" field.
func (m *CitationMutation) ResetSentence() {
	m.sentence = nil
	m.addsentence = nil
}

// SetDocumentID sets the "document_id" field.
func (m *CitationMutation) SetDocumentID(k key.ID) {
	m.document_id = &k
}

// DocumentID returns the value of the "document_id" field in the mutation.
func (m *CitationMutation) DocumentID() (r key.ID, exists bool) {
	v := m.document_id
	if v == nil {
		return
	}
	return *v, true
}

// OldDocumentID returns the old "document_id" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldDocumentID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDocumentID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDocumentID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDocumentID: %w", err)
	}
	return oldValue.DocumentID, nil
}

// ResetDocumentID resets all changes to the "document_id" field.
func (m *CitationMutation) ResetDocumentID() {
	m.document_id = nil
}

// SetVersionID sets the "version_id" field.
func (m *CitationMutation) SetVersionID(k key.ID) {
	m.version_id = &k
}

// VersionID returns the value of the "version_id" field in the mutation.
func (m *CitationMutation) VersionID() (r key.ID, exists bool) {
	v := m.version_id
	if v == nil {
		return
	}
	return *v, true
}

// OldVersionID returns the old "version_id" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldVersionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersionID: %w", err)
	}
	return oldValue.VersionID, nil
}

// ResetVersionID resets all changes to the "version_id" field.
func (m *CitationMutation) ResetVersionID() {
	m.version_id = nil
}

// SetChunkID sets the "chunk_id" field.
func (m *CitationMutation) SetChunkID(k key.ID) {
	m.chunk_id = &k
}

// ChunkID returns the value of the "chunk_id" field in the mutation.
func (m *CitationMutation) ChunkID() (r key.ID, exists bool) {
	v := m.chunk_id
	if v == nil {
		return
	}
	return *v, true
}

// OldChunkID returns the old "chunk_id" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldChunkID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldChunkID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldChunkID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldChunkID: %w", err)
	}
	return oldValue.ChunkID, nil
}

// ResetChunkID resets all changes to the "chunk_id" field.
func (m *CitationMutation) ResetChunkID() {
	m.chunk_id = nil
}

// SetCollectionID sets the "collection_id" field.
func (m *CitationMutation) SetCollectionID(k key.ID) {
	m.collection_id = &k
}

// CollectionID returns the value of the "collection_id" field in the mutation.
func (m *CitationMutation) CollectionID() (r key.ID, exists bool) {
	v := m.collection_id
	if v == nil {
		return
	}
	return *v, true
}

// OldCollectionID returns the old "collection_id" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldCollectionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCollectionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCollectionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCollectionID: %w", err)
	}
	return oldValue.CollectionID, nil
}

// ResetCollectionID resets all changes to the "collection_id" field.
func (m *CitationMutation) ResetCollectionID() {
	m.collection_id = nil
}

// SetDocumentName sets the "document_name" field.
func (m *CitationMutation) SetDocumentName(s string) {
	m.document_name = &s
}

// DocumentName returns the value of the "document_name" field in the mutation.
func (m *CitationMutation) DocumentName() (r string, exists bool) {
	v := m.document_name
	if v == nil {
		return
	}
	return *v, true
}

// OldDocumentName returns the old "document_name" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldDocumentName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDocumentName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDocumentName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDocumentName: %w", err)
	}
	return oldValue.DocumentName, nil
}

// ResetDocumentName resets all changes to the "document_name" field.
func (m *CitationMutation) ResetDocumentName() {
	m.document_name = nil
}

// SetVersion sets the "version" field.
func (m *CitationMutation) SetVersion(i int) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *CitationMutation) Version() (r int, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldVersion(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *CitationMutation) AddVersion(i int) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *CitationMutation) AddedVersion() (r int, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *CitationMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetPage sets the "page" field.
func (m *CitationMutation) SetPage(i int) {
	m.page = &i
	m.addpage = nil
}

// Page returns the value of the "page" field in the mutation.
func (m *CitationMutation) Page() (r int, exists bool) {
	v := m.page
	if v == nil {
		return
	}
	return *v, true
}

// OldPage returns the old "page" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldPage(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPage is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPage requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPage: %w", err)
	}
	return oldValue.Page, nil
}

// AddPage adds i to the "page" field.
func (m *CitationMutation) AddPage(i int) {
	if m.addpage != nil {
		*m.addpage += i
	} else {
		m.addpage = &i
	}
}

// AddedPage returns the value that was added to the "page" field in this mutation.
func (m *CitationMutation) AddedPage() (r int, exists bool) {
	v := m.addpage
	if v == nil {
		return
	}
	return *v, true
}

// ResetPage resets all changes to the "page" field.
func (m *CitationMutation) ResetPage() {
	m.page = nil
	m.addpage = nil
}

// SetSpanStart sets the "span_start" field.
func (m *CitationMutation) SetSpanStart(i int) {
	m.span_start = &i
	m.addspan_start = nil
}

// SpanStart returns the value of the "span_start" field in the mutation.
func (m *CitationMutation) SpanStart() (r int, exists bool) {
	v := m.span_start
	if v == nil {
		return
	}
	return *v, true
}

// OldSpanStart returns the old "span_start" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldSpanStart(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSpanStart is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSpanStart requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSpanStart: %w", err)
	}
	return oldValue.SpanStart, nil
}

// AddSpanStart adds i to the "span_start" field.
func (m *CitationMutation) AddSpanStart(i int) {
	if m.addspan_start != nil {
		*m.addspan_start += i
	} else {
		m.addspan_start = &i
	}
}

// AddedSpanStart returns the value that was added to the "span_start" field in this mutation.
func (m *CitationMutation) AddedSpanStart() (r int, exists bool) {
	v := m.addspan_start
	if v == nil {
		return
	}
	return *v, true
}

// ResetSpanStart resets all changes to the "span_start" field.
func (m *CitationMutation) ResetSpanStart() {
	m.span_start = nil
	m.addspan_start = nil
}

// SetSpanEnd sets the "span_end" field.
func (m *CitationMutation) SetSpanEnd(i int) {
	m.span_end = &i
	m.addspan_end = nil
}

// SpanEnd returns the value of the "span_end" field in the mutation.
func (m *CitationMutation) SpanEnd() (r int, exists bool) {
	v := m.span_end
	if v == nil {
		return
	}
	return *v, true
}

// OldSpanEnd returns the old "span_end" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldSpanEnd(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSpanEnd is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSpanEnd requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSpanEnd: %w", err)
	}
	return oldValue.SpanEnd, nil
}

// AddSpanEnd adds i to the "span_end" field.
func (m *CitationMutation) AddSpanEnd(i int) {
	if m.addspan_end != nil {
		*m.addspan_end += i
	} else {
		m.addspan_end = &i
	}
}

// AddedSpanEnd returns the value that was added to the "span_end" field in this mutation.
func (m *CitationMutation) AddedSpanEnd() (r int, exists bool) {
	v := m.addspan_end
	if v == nil {
		return
	}
	return *v, true
}

// ResetSpanEnd resets all changes to the "span_end" field.
func (m *CitationMutation) ResetSpanEnd() {
	m.span_end = nil
	m.addspan_end = nil
}

// SetQuote sets the "quote" field.
func (m *CitationMutation) SetQuote(s string) {
	m.quote = &s
}

// Quote returns the value of the "quote" field in the mutation.
func (m *CitationMutation) Quote() (r string, exists bool) {
	v := m.quote
	if v == nil {
		return
	}
	return *v, true
}

// OldQuote returns the old "quote" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldQuote(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldQuote is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldQuote requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldQuote: %w", err)
	}
	return oldValue.Quote, nil
}

// ResetQuote resets all changes to the "quote" field.
func (m *CitationMutation) ResetQuote() {
	m.quote = nil
}

// SetLocator sets the "locator" field.
func (m *CitationMutation) SetLocator(s string) {
	m.locator = &s
}

// Locator returns the value of the "locator" field in the mutation.
func (m *CitationMutation) Locator() (r string, exists bool) {
	v := m.locator
	if v == nil {
		return
	}
	return *v, true
}

// OldLocator returns the old "locator" field's value of the Citation entity.
// If the Citation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CitationMutation) OldLocator(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLocator is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLocator requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLocator: %w", err)
	}
	return oldValue.Locator, nil
}

// ClearLocator clears the value of the "locator" field.
func (m *CitationMutation) ClearLocator() {
	m.locator = nil
	m.clearedFields[citation.FieldLocator] = struct{}{}
}

// LocatorCleared returns if the "locator" field was cleared in this mutation.
func (m *CitationMutation) LocatorCleared() bool {
	_, ok := m.clearedFields[citation.FieldLocator]
	return ok
}

// ResetLocator resets all changes to the "locator" field.
func (m *CitationMutation) ResetLocator() {
	m.locator = nil
	delete(m.clearedFields, citation.FieldLocator)
}

// Where appends a list predicates to the CitationMutation builder.
func (m *CitationMutation) Where(ps ...predicate.Citation) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the CitationMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *CitationMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Citation, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *CitationMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *CitationMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Citation).
func (m *CitationMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *CitationMutation) Fields() []string {
	fields := make([]string, 0, 16)
	if m.org_id != nil {
		fields = append(fields, citation.FieldOrgID)
	}
	if m.message_id != nil {
		fields = append(fields, citation.FieldMessageID)
	}
	if m.seq != nil {
		fields = append(fields, citation.FieldSeq)
	}
	if m.number != nil {
		fields = append(fields, citation.FieldNumber)
	}
	if m.sentence != nil {
		fields = append(fields, citation.FieldSentence)
	}
	if m.document_id != nil {
		fields = append(fields, citation.FieldDocumentID)
	}
	if m.version_id != nil {
		fields = append(fields, citation.FieldVersionID)
	}
	if m.chunk_id != nil {
		fields = append(fields, citation.FieldChunkID)
	}
	if m.collection_id != nil {
		fields = append(fields, citation.FieldCollectionID)
	}
	if m.document_name != nil {
		fields = append(fields, citation.FieldDocumentName)
	}
	if m.version != nil {
		fields = append(fields, citation.FieldVersion)
	}
	if m.page != nil {
		fields = append(fields, citation.FieldPage)
	}
	if m.span_start != nil {
		fields = append(fields, citation.FieldSpanStart)
	}
	if m.span_end != nil {
		fields = append(fields, citation.FieldSpanEnd)
	}
	if m.quote != nil {
		fields = append(fields, citation.FieldQuote)
	}
	if m.locator != nil {
		fields = append(fields, citation.FieldLocator)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *CitationMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case citation.FieldOrgID:
		return m.OrgID()
	case citation.FieldMessageID:
		return m.MessageID()
	case citation.FieldSeq:
		return m.Seq()
	case citation.FieldNumber:
		return m.Number()
	case citation.FieldSentence:
		return m.Sentence()
	case citation.FieldDocumentID:
		return m.DocumentID()
	case citation.FieldVersionID:
		return m.VersionID()
	case citation.FieldChunkID:
		return m.ChunkID()
	case citation.FieldCollectionID:
		return m.CollectionID()
	case citation.FieldDocumentName:
		return m.DocumentName()
	case citation.FieldVersion:
		return m.Version()
	case citation.FieldPage:
		return m.Page()
	case citation.FieldSpanStart:
		return m.SpanStart()
	case citation.FieldSpanEnd:
		return m.SpanEnd()
	case citation.FieldQuote:
		return m.Quote()
	case citation.FieldLocator:
		return m.Locator()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *CitationMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case citation.FieldOrgID:
		return m.OldOrgID(ctx)
	case citation.FieldMessageID:
		return m.OldMessageID(ctx)
	case citation.FieldSeq:
		return m.OldSeq(ctx)
	case citation.FieldNumber:
		return m.OldNumber(ctx)
	case citation.FieldSentence:
		return m.OldSentence(ctx)
	case citation.FieldDocumentID:
		return m.OldDocumentID(ctx)
	case citation.FieldVersionID:
		return m.OldVersionID(ctx)
	case citation.FieldChunkID:
		return m.OldChunkID(ctx)
	case citation.FieldCollectionID:
		return m.OldCollectionID(ctx)
	case citation.FieldDocumentName:
		return m.OldDocumentName(ctx)
	case citation.FieldVersion:
		return m.OldVersion(ctx)
	case citation.FieldPage:
		return m.OldPage(ctx)
	case citation.FieldSpanStart:
		return m.OldSpanStart(ctx)
	case citation.FieldSpanEnd:
		return m.OldSpanEnd(ctx)
	case citation.FieldQuote:
		return m.OldQuote(ctx)
	case citation.FieldLocator:
		return m.OldLocator(ctx)
	}
	return nil, fmt.Errorf("unknown Citation field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *CitationMutation) SetField(name string, value ent.Value) error {
	switch name {
	case citation.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case citation.FieldMessageID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMessageID(v)
		return nil
	case citation.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case citation.FieldNumber:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetNumber(v)
		return nil
	case citation.FieldSentence:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSentence(v)
		return nil
	case citation.FieldDocumentID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDocumentID(v)
		return nil
	case citation.FieldVersionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersionID(v)
		return nil
	case citation.FieldChunkID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetChunkID(v)
		return nil
	case citation.FieldCollectionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCollectionID(v)
		return nil
	case citation.FieldDocumentName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDocumentName(v)
		return nil
	case citation.FieldVersion:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case citation.FieldPage:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPage(v)
		return nil
	case citation.FieldSpanStart:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSpanStart(v)
		return nil
	case citation.FieldSpanEnd:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSpanEnd(v)
		return nil
	case citation.FieldQuote:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetQuote(v)
		return nil
	case citation.FieldLocator:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLocator(v)
		return nil
	}
	return fmt.Errorf("unknown Citation field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *CitationMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, citation.FieldSeq)
	}
	if m.addnumber != nil {
		fields = append(fields, citation.FieldNumber)
	}
	if m.addsentence != nil {
		fields = append(fields, citation.FieldSentence)
	}
	if m.addversion != nil {
		fields = append(fields, citation.FieldVersion)
	}
	if m.addpage != nil {
		fields = append(fields, citation.FieldPage)
	}
	if m.addspan_start != nil {
		fields = append(fields, citation.FieldSpanStart)
	}
	if m.addspan_end != nil {
		fields = append(fields, citation.FieldSpanEnd)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *CitationMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case citation.FieldSeq:
		return m.AddedSeq()
	case citation.FieldNumber:
		return m.AddedNumber()
	case citation.FieldSentence:
		return m.AddedSentence()
	case citation.FieldVersion:
		return m.AddedVersion()
	case citation.FieldPage:
		return m.AddedPage()
	case citation.FieldSpanStart:
		return m.AddedSpanStart()
	case citation.FieldSpanEnd:
		return m.AddedSpanEnd()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *CitationMutation) AddField(name string, value ent.Value) error {
	switch name {
	case citation.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	case citation.FieldNumber:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddNumber(v)
		return nil
	case citation.FieldSentence:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSentence(v)
		return nil
	case citation.FieldVersion:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	case citation.FieldPage:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddPage(v)
		return nil
	case citation.FieldSpanStart:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSpanStart(v)
		return nil
	case citation.FieldSpanEnd:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSpanEnd(v)
		return nil
	}
	return fmt.Errorf("unknown Citation numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *CitationMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(citation.FieldLocator) {
		fields = append(fields, citation.FieldLocator)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *CitationMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *CitationMutation) ClearField(name string) error {
	switch name {
	case citation.FieldLocator:
		m.ClearLocator()
		return nil
	}
	return fmt.Errorf("unknown Citation nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *CitationMutation) ResetField(name string) error {
	switch name {
	case citation.FieldOrgID:
		m.ResetOrgID()
		return nil
	case citation.FieldMessageID:
		m.ResetMessageID()
		return nil
	case citation.FieldSeq:
		m.ResetSeq()
		return nil
	case citation.FieldNumber:
		m.ResetNumber()
		return nil
	case citation.FieldSentence:
		m.ResetSentence()
		return nil
	case citation.FieldDocumentID:
		m.ResetDocumentID()
		return nil
	case citation.FieldVersionID:
		m.ResetVersionID()
		return nil
	case citation.FieldChunkID:
		m.ResetChunkID()
		return nil
	case citation.FieldCollectionID:
		m.ResetCollectionID()
		return nil
	case citation.FieldDocumentName:
		m.ResetDocumentName()
		return nil
	case citation.FieldVersion:
		m.ResetVersion()
		return nil
	case citation.FieldPage:
		m.ResetPage()
		return nil
	case citation.FieldSpanStart:
		m.ResetSpanStart()
		return nil
	case citation.FieldSpanEnd:
		m.ResetSpanEnd()
		return nil
	case citation.FieldQuote:
		m.ResetQuote()
		return nil
	case citation.FieldLocator:
		m.ResetLocator()
		return nil
	}
	return fmt.Errorf("unknown Citation field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *CitationMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *CitationMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *CitationMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *CitationMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *CitationMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *CitationMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *CitationMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Citation unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *CitationMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Citation edge %s", name)
}

// CollectionMutation represents an operation that mutates the Collection nodes in the graph.
type CollectionMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	name          *string
	description   *string
	updated_at    *time.Time
	deleted_at    *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Collection, error)
	predicates    []predicate.Collection
}

var _ ent.Mutation = (*CollectionMutation)(nil)

// collectionOption allows management of the mutation configuration using functional options.
type collectionOption func(*CollectionMutation)

// newCollectionMutation creates new mutation for the Collection entity.
func newCollectionMutation(c config, op Op, opts ...collectionOption) *CollectionMutation {
	m := &CollectionMutation{
		config:        c,
		op:            op,
		typ:           TypeCollection,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withCollectionID sets the ID field of the mutation.
func withCollectionID(id key.ID) collectionOption {
	return func(m *CollectionMutation) {
		var (
			err   error
			once  sync.Once
			value *Collection
		)
		m.oldValue = func(ctx context.Context) (*Collection, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Collection.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withCollection sets the old Collection of the mutation.
func withCollection(node *Collection) collectionOption {
	return func(m *CollectionMutation) {
		m.oldValue = func(context.Context) (*Collection, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m CollectionMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m CollectionMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Collection entities.
func (m *CollectionMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *CollectionMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *CollectionMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Collection.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *CollectionMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *CollectionMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Collection entity.
// If the Collection object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CollectionMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *CollectionMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *CollectionMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *CollectionMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Collection entity.
// If the Collection object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CollectionMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *CollectionMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetName sets the "name" field.
func (m *CollectionMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *CollectionMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the Collection entity.
// If the Collection object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CollectionMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *CollectionMutation) ResetName() {
	m.name = nil
}

// SetDescription sets the "description" field.
func (m *CollectionMutation) SetDescription(s string) {
	m.description = &s
}

// Description returns the value of the "description" field in the mutation.
func (m *CollectionMutation) Description() (r string, exists bool) {
	v := m.description
	if v == nil {
		return
	}
	return *v, true
}

// OldDescription returns the old "description" field's value of the Collection entity.
// If the Collection object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CollectionMutation) OldDescription(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDescription is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDescription requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDescription: %w", err)
	}
	return oldValue.Description, nil
}

// ResetDescription resets all changes to the "description" field.
func (m *CollectionMutation) ResetDescription() {
	m.description = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *CollectionMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *CollectionMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Collection entity.
// If the Collection object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CollectionMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *CollectionMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetDeletedAt sets the "deleted_at" field.
func (m *CollectionMutation) SetDeletedAt(t time.Time) {
	m.deleted_at = &t
}

// DeletedAt returns the value of the "deleted_at" field in the mutation.
func (m *CollectionMutation) DeletedAt() (r time.Time, exists bool) {
	v := m.deleted_at
	if v == nil {
		return
	}
	return *v, true
}

// OldDeletedAt returns the old "deleted_at" field's value of the Collection entity.
// If the Collection object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *CollectionMutation) OldDeletedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDeletedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDeletedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDeletedAt: %w", err)
	}
	return oldValue.DeletedAt, nil
}

// ClearDeletedAt clears the value of the "deleted_at" field.
func (m *CollectionMutation) ClearDeletedAt() {
	m.deleted_at = nil
	m.clearedFields[collection.FieldDeletedAt] = struct{}{}
}

// DeletedAtCleared returns if the "deleted_at" field was cleared in this mutation.
func (m *CollectionMutation) DeletedAtCleared() bool {
	_, ok := m.clearedFields[collection.FieldDeletedAt]
	return ok
}

// ResetDeletedAt resets all changes to the "deleted_at" field.
func (m *CollectionMutation) ResetDeletedAt() {
	m.deleted_at = nil
	delete(m.clearedFields, collection.FieldDeletedAt)
}

// Where appends a list predicates to the CollectionMutation builder.
func (m *CollectionMutation) Where(ps ...predicate.Collection) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the CollectionMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *CollectionMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Collection, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *CollectionMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *CollectionMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Collection).
func (m *CollectionMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *CollectionMutation) Fields() []string {
	fields := make([]string, 0, 6)
	if m.org_id != nil {
		fields = append(fields, collection.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, collection.FieldCreatedAt)
	}
	if m.name != nil {
		fields = append(fields, collection.FieldName)
	}
	if m.description != nil {
		fields = append(fields, collection.FieldDescription)
	}
	if m.updated_at != nil {
		fields = append(fields, collection.FieldUpdatedAt)
	}
	if m.deleted_at != nil {
		fields = append(fields, collection.FieldDeletedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *CollectionMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case collection.FieldOrgID:
		return m.OrgID()
	case collection.FieldCreatedAt:
		return m.CreatedAt()
	case collection.FieldName:
		return m.Name()
	case collection.FieldDescription:
		return m.Description()
	case collection.FieldUpdatedAt:
		return m.UpdatedAt()
	case collection.FieldDeletedAt:
		return m.DeletedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *CollectionMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case collection.FieldOrgID:
		return m.OldOrgID(ctx)
	case collection.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case collection.FieldName:
		return m.OldName(ctx)
	case collection.FieldDescription:
		return m.OldDescription(ctx)
	case collection.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case collection.FieldDeletedAt:
		return m.OldDeletedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Collection field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *CollectionMutation) SetField(name string, value ent.Value) error {
	switch name {
	case collection.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case collection.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case collection.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case collection.FieldDescription:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDescription(v)
		return nil
	case collection.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case collection.FieldDeletedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDeletedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Collection field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *CollectionMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *CollectionMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *CollectionMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Collection numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *CollectionMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(collection.FieldDeletedAt) {
		fields = append(fields, collection.FieldDeletedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *CollectionMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *CollectionMutation) ClearField(name string) error {
	switch name {
	case collection.FieldDeletedAt:
		m.ClearDeletedAt()
		return nil
	}
	return fmt.Errorf("unknown Collection nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *CollectionMutation) ResetField(name string) error {
	switch name {
	case collection.FieldOrgID:
		m.ResetOrgID()
		return nil
	case collection.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case collection.FieldName:
		m.ResetName()
		return nil
	case collection.FieldDescription:
		m.ResetDescription()
		return nil
	case collection.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case collection.FieldDeletedAt:
		m.ResetDeletedAt()
		return nil
	}
	return fmt.Errorf("unknown Collection field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *CollectionMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *CollectionMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *CollectionMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *CollectionMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *CollectionMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *CollectionMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *CollectionMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Collection unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *CollectionMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Collection edge %s", name)
}

// ConversationMutation represents an operation that mutates the Conversation nodes in the graph.
type ConversationMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	user_id       *key.ID
	title         *string
	updated_at    *time.Time
	shared_at     *time.Time
	deleted_at    *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Conversation, error)
	predicates    []predicate.Conversation
}

var _ ent.Mutation = (*ConversationMutation)(nil)

// conversationOption allows management of the mutation configuration using functional options.
type conversationOption func(*ConversationMutation)

// newConversationMutation creates new mutation for the Conversation entity.
func newConversationMutation(c config, op Op, opts ...conversationOption) *ConversationMutation {
	m := &ConversationMutation{
		config:        c,
		op:            op,
		typ:           TypeConversation,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withConversationID sets the ID field of the mutation.
func withConversationID(id key.ID) conversationOption {
	return func(m *ConversationMutation) {
		var (
			err   error
			once  sync.Once
			value *Conversation
		)
		m.oldValue = func(ctx context.Context) (*Conversation, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Conversation.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withConversation sets the old Conversation of the mutation.
func withConversation(node *Conversation) conversationOption {
	return func(m *ConversationMutation) {
		m.oldValue = func(context.Context) (*Conversation, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ConversationMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ConversationMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Conversation entities.
func (m *ConversationMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ConversationMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ConversationMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Conversation.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *ConversationMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *ConversationMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Conversation entity.
// If the Conversation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ConversationMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *ConversationMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *ConversationMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ConversationMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Conversation entity.
// If the Conversation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ConversationMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ConversationMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUserID sets the "user_id" field.
func (m *ConversationMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *ConversationMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Conversation entity.
// If the Conversation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ConversationMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *ConversationMutation) ResetUserID() {
	m.user_id = nil
}

// SetTitle sets the "title" field.
func (m *ConversationMutation) SetTitle(s string) {
	m.title = &s
}

// Title returns the value of the "title" field in the mutation.
func (m *ConversationMutation) Title() (r string, exists bool) {
	v := m.title
	if v == nil {
		return
	}
	return *v, true
}

// OldTitle returns the old "title" field's value of the Conversation entity.
// If the Conversation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ConversationMutation) OldTitle(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTitle is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTitle requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTitle: %w", err)
	}
	return oldValue.Title, nil
}

// ResetTitle resets all changes to the "title" field.
func (m *ConversationMutation) ResetTitle() {
	m.title = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *ConversationMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *ConversationMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Conversation entity.
// If the Conversation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ConversationMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *ConversationMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetSharedAt sets the "shared_at" field.
func (m *ConversationMutation) SetSharedAt(t time.Time) {
	m.shared_at = &t
}

// SharedAt returns the value of the "shared_at" field in the mutation.
func (m *ConversationMutation) SharedAt() (r time.Time, exists bool) {
	v := m.shared_at
	if v == nil {
		return
	}
	return *v, true
}

// OldSharedAt returns the old "shared_at" field's value of the Conversation entity.
// If the Conversation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ConversationMutation) OldSharedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSharedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSharedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSharedAt: %w", err)
	}
	return oldValue.SharedAt, nil
}

// ClearSharedAt clears the value of the "shared_at" field.
func (m *ConversationMutation) ClearSharedAt() {
	m.shared_at = nil
	m.clearedFields[conversation.FieldSharedAt] = struct{}{}
}

// SharedAtCleared returns if the "shared_at" field was cleared in this mutation.
func (m *ConversationMutation) SharedAtCleared() bool {
	_, ok := m.clearedFields[conversation.FieldSharedAt]
	return ok
}

// ResetSharedAt resets all changes to the "shared_at" field.
func (m *ConversationMutation) ResetSharedAt() {
	m.shared_at = nil
	delete(m.clearedFields, conversation.FieldSharedAt)
}

// SetDeletedAt sets the "deleted_at" field.
func (m *ConversationMutation) SetDeletedAt(t time.Time) {
	m.deleted_at = &t
}

// DeletedAt returns the value of the "deleted_at" field in the mutation.
func (m *ConversationMutation) DeletedAt() (r time.Time, exists bool) {
	v := m.deleted_at
	if v == nil {
		return
	}
	return *v, true
}

// OldDeletedAt returns the old "deleted_at" field's value of the Conversation entity.
// If the Conversation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ConversationMutation) OldDeletedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDeletedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDeletedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDeletedAt: %w", err)
	}
	return oldValue.DeletedAt, nil
}

// ClearDeletedAt clears the value of the "deleted_at" field.
func (m *ConversationMutation) ClearDeletedAt() {
	m.deleted_at = nil
	m.clearedFields[conversation.FieldDeletedAt] = struct{}{}
}

// DeletedAtCleared returns if the "deleted_at" field was cleared in this mutation.
func (m *ConversationMutation) DeletedAtCleared() bool {
	_, ok := m.clearedFields[conversation.FieldDeletedAt]
	return ok
}

// ResetDeletedAt resets all changes to the "deleted_at" field.
func (m *ConversationMutation) ResetDeletedAt() {
	m.deleted_at = nil
	delete(m.clearedFields, conversation.FieldDeletedAt)
}

// Where appends a list predicates to the ConversationMutation builder.
func (m *ConversationMutation) Where(ps ...predicate.Conversation) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ConversationMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ConversationMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Conversation, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ConversationMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ConversationMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Conversation).
func (m *ConversationMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ConversationMutation) Fields() []string {
	fields := make([]string, 0, 7)
	if m.org_id != nil {
		fields = append(fields, conversation.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, conversation.FieldCreatedAt)
	}
	if m.user_id != nil {
		fields = append(fields, conversation.FieldUserID)
	}
	if m.title != nil {
		fields = append(fields, conversation.FieldTitle)
	}
	if m.updated_at != nil {
		fields = append(fields, conversation.FieldUpdatedAt)
	}
	if m.shared_at != nil {
		fields = append(fields, conversation.FieldSharedAt)
	}
	if m.deleted_at != nil {
		fields = append(fields, conversation.FieldDeletedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ConversationMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case conversation.FieldOrgID:
		return m.OrgID()
	case conversation.FieldCreatedAt:
		return m.CreatedAt()
	case conversation.FieldUserID:
		return m.UserID()
	case conversation.FieldTitle:
		return m.Title()
	case conversation.FieldUpdatedAt:
		return m.UpdatedAt()
	case conversation.FieldSharedAt:
		return m.SharedAt()
	case conversation.FieldDeletedAt:
		return m.DeletedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ConversationMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case conversation.FieldOrgID:
		return m.OldOrgID(ctx)
	case conversation.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case conversation.FieldUserID:
		return m.OldUserID(ctx)
	case conversation.FieldTitle:
		return m.OldTitle(ctx)
	case conversation.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case conversation.FieldSharedAt:
		return m.OldSharedAt(ctx)
	case conversation.FieldDeletedAt:
		return m.OldDeletedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Conversation field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ConversationMutation) SetField(name string, value ent.Value) error {
	switch name {
	case conversation.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case conversation.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case conversation.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case conversation.FieldTitle:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTitle(v)
		return nil
	case conversation.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case conversation.FieldSharedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSharedAt(v)
		return nil
	case conversation.FieldDeletedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDeletedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Conversation field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ConversationMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ConversationMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ConversationMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Conversation numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ConversationMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(conversation.FieldSharedAt) {
		fields = append(fields, conversation.FieldSharedAt)
	}
	if m.FieldCleared(conversation.FieldDeletedAt) {
		fields = append(fields, conversation.FieldDeletedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ConversationMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ConversationMutation) ClearField(name string) error {
	switch name {
	case conversation.FieldSharedAt:
		m.ClearSharedAt()
		return nil
	case conversation.FieldDeletedAt:
		m.ClearDeletedAt()
		return nil
	}
	return fmt.Errorf("unknown Conversation nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ConversationMutation) ResetField(name string) error {
	switch name {
	case conversation.FieldOrgID:
		m.ResetOrgID()
		return nil
	case conversation.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case conversation.FieldUserID:
		m.ResetUserID()
		return nil
	case conversation.FieldTitle:
		m.ResetTitle()
		return nil
	case conversation.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case conversation.FieldSharedAt:
		m.ResetSharedAt()
		return nil
	case conversation.FieldDeletedAt:
		m.ResetDeletedAt()
		return nil
	}
	return fmt.Errorf("unknown Conversation field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ConversationMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ConversationMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ConversationMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ConversationMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ConversationMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ConversationMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ConversationMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Conversation unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ConversationMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Conversation edge %s", name)
}

// DocumentMutation represents an operation that mutates the Document nodes in the graph.
type DocumentMutation struct {
	config
	op                 Op
	typ                string
	id                 *key.ID
	org_id             *key.ID
	created_at         *time.Time
	collection_id      *key.ID
	name               *string
	current_version_id *key.ID
	serving_version_id *key.ID
	created_by         *key.ID
	updated_at         *time.Time
	deleted_at         *time.Time
	origin             *string
	parent_id          *key.ID
	clearedFields      map[string]struct{}
	done               bool
	oldValue           func(context.Context) (*Document, error)
	predicates         []predicate.Document
}

var _ ent.Mutation = (*DocumentMutation)(nil)

// documentOption allows management of the mutation configuration using functional options.
type documentOption func(*DocumentMutation)

// newDocumentMutation creates new mutation for the Document entity.
func newDocumentMutation(c config, op Op, opts ...documentOption) *DocumentMutation {
	m := &DocumentMutation{
		config:        c,
		op:            op,
		typ:           TypeDocument,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withDocumentID sets the ID field of the mutation.
func withDocumentID(id key.ID) documentOption {
	return func(m *DocumentMutation) {
		var (
			err   error
			once  sync.Once
			value *Document
		)
		m.oldValue = func(ctx context.Context) (*Document, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Document.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withDocument sets the old Document of the mutation.
func withDocument(node *Document) documentOption {
	return func(m *DocumentMutation) {
		m.oldValue = func(context.Context) (*Document, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m DocumentMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m DocumentMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Document entities.
func (m *DocumentMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *DocumentMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *DocumentMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Document.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *DocumentMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *DocumentMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *DocumentMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *DocumentMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *DocumentMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *DocumentMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetCollectionID sets the "collection_id" field.
func (m *DocumentMutation) SetCollectionID(k key.ID) {
	m.collection_id = &k
}

// CollectionID returns the value of the "collection_id" field in the mutation.
func (m *DocumentMutation) CollectionID() (r key.ID, exists bool) {
	v := m.collection_id
	if v == nil {
		return
	}
	return *v, true
}

// OldCollectionID returns the old "collection_id" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldCollectionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCollectionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCollectionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCollectionID: %w", err)
	}
	return oldValue.CollectionID, nil
}

// ResetCollectionID resets all changes to the "collection_id" field.
func (m *DocumentMutation) ResetCollectionID() {
	m.collection_id = nil
}

// SetName sets the "name" field.
func (m *DocumentMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *DocumentMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *DocumentMutation) ResetName() {
	m.name = nil
}

// SetCurrentVersionID sets the "current_version_id" field.
func (m *DocumentMutation) SetCurrentVersionID(k key.ID) {
	m.current_version_id = &k
}

// CurrentVersionID returns the value of the "current_version_id" field in the mutation.
func (m *DocumentMutation) CurrentVersionID() (r key.ID, exists bool) {
	v := m.current_version_id
	if v == nil {
		return
	}
	return *v, true
}

// OldCurrentVersionID returns the old "current_version_id" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldCurrentVersionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCurrentVersionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCurrentVersionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCurrentVersionID: %w", err)
	}
	return oldValue.CurrentVersionID, nil
}

// ResetCurrentVersionID resets all changes to the "current_version_id" field.
func (m *DocumentMutation) ResetCurrentVersionID() {
	m.current_version_id = nil
}

// SetServingVersionID sets the "serving_version_id" field.
func (m *DocumentMutation) SetServingVersionID(k key.ID) {
	m.serving_version_id = &k
}

// ServingVersionID returns the value of the "serving_version_id" field in the mutation.
func (m *DocumentMutation) ServingVersionID() (r key.ID, exists bool) {
	v := m.serving_version_id
	if v == nil {
		return
	}
	return *v, true
}

// OldServingVersionID returns the old "serving_version_id" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldServingVersionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldServingVersionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldServingVersionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldServingVersionID: %w", err)
	}
	return oldValue.ServingVersionID, nil
}

// ResetServingVersionID resets all changes to the "serving_version_id" field.
func (m *DocumentMutation) ResetServingVersionID() {
	m.serving_version_id = nil
}

// SetCreatedBy sets the "created_by" field.
func (m *DocumentMutation) SetCreatedBy(k key.ID) {
	m.created_by = &k
}

// CreatedBy returns the value of the "created_by" field in the mutation.
func (m *DocumentMutation) CreatedBy() (r key.ID, exists bool) {
	v := m.created_by
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedBy returns the old "created_by" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldCreatedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedBy: %w", err)
	}
	return oldValue.CreatedBy, nil
}

// ResetCreatedBy resets all changes to the "created_by" field.
func (m *DocumentMutation) ResetCreatedBy() {
	m.created_by = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *DocumentMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *DocumentMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *DocumentMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetDeletedAt sets the "deleted_at" field.
func (m *DocumentMutation) SetDeletedAt(t time.Time) {
	m.deleted_at = &t
}

// DeletedAt returns the value of the "deleted_at" field in the mutation.
func (m *DocumentMutation) DeletedAt() (r time.Time, exists bool) {
	v := m.deleted_at
	if v == nil {
		return
	}
	return *v, true
}

// OldDeletedAt returns the old "deleted_at" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldDeletedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDeletedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDeletedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDeletedAt: %w", err)
	}
	return oldValue.DeletedAt, nil
}

// ClearDeletedAt clears the value of the "deleted_at" field.
func (m *DocumentMutation) ClearDeletedAt() {
	m.deleted_at = nil
	m.clearedFields[document.FieldDeletedAt] = struct{}{}
}

// DeletedAtCleared returns if the "deleted_at" field was cleared in this mutation.
func (m *DocumentMutation) DeletedAtCleared() bool {
	_, ok := m.clearedFields[document.FieldDeletedAt]
	return ok
}

// ResetDeletedAt resets all changes to the "deleted_at" field.
func (m *DocumentMutation) ResetDeletedAt() {
	m.deleted_at = nil
	delete(m.clearedFields, document.FieldDeletedAt)
}

// SetOrigin sets the "origin" field.
func (m *DocumentMutation) SetOrigin(s string) {
	m.origin = &s
}

// Origin returns the value of the "origin" field in the mutation.
func (m *DocumentMutation) Origin() (r string, exists bool) {
	v := m.origin
	if v == nil {
		return
	}
	return *v, true
}

// OldOrigin returns the old "origin" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldOrigin(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrigin is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrigin requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrigin: %w", err)
	}
	return oldValue.Origin, nil
}

// ClearOrigin clears the value of the "origin" field.
func (m *DocumentMutation) ClearOrigin() {
	m.origin = nil
	m.clearedFields[document.FieldOrigin] = struct{}{}
}

// OriginCleared returns if the "origin" field was cleared in this mutation.
func (m *DocumentMutation) OriginCleared() bool {
	_, ok := m.clearedFields[document.FieldOrigin]
	return ok
}

// ResetOrigin resets all changes to the "origin" field.
func (m *DocumentMutation) ResetOrigin() {
	m.origin = nil
	delete(m.clearedFields, document.FieldOrigin)
}

// SetParentID sets the "parent_id" field.
func (m *DocumentMutation) SetParentID(k key.ID) {
	m.parent_id = &k
}

// ParentID returns the value of the "parent_id" field in the mutation.
func (m *DocumentMutation) ParentID() (r key.ID, exists bool) {
	v := m.parent_id
	if v == nil {
		return
	}
	return *v, true
}

// OldParentID returns the old "parent_id" field's value of the Document entity.
// If the Document object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentMutation) OldParentID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldParentID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldParentID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldParentID: %w", err)
	}
	return oldValue.ParentID, nil
}

// ClearParentID clears the value of the "parent_id" field.
func (m *DocumentMutation) ClearParentID() {
	m.parent_id = nil
	m.clearedFields[document.FieldParentID] = struct{}{}
}

// ParentIDCleared returns if the "parent_id" field was cleared in this mutation.
func (m *DocumentMutation) ParentIDCleared() bool {
	_, ok := m.clearedFields[document.FieldParentID]
	return ok
}

// ResetParentID resets all changes to the "parent_id" field.
func (m *DocumentMutation) ResetParentID() {
	m.parent_id = nil
	delete(m.clearedFields, document.FieldParentID)
}

// Where appends a list predicates to the DocumentMutation builder.
func (m *DocumentMutation) Where(ps ...predicate.Document) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the DocumentMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *DocumentMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Document, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *DocumentMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *DocumentMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Document).
func (m *DocumentMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *DocumentMutation) Fields() []string {
	fields := make([]string, 0, 11)
	if m.org_id != nil {
		fields = append(fields, document.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, document.FieldCreatedAt)
	}
	if m.collection_id != nil {
		fields = append(fields, document.FieldCollectionID)
	}
	if m.name != nil {
		fields = append(fields, document.FieldName)
	}
	if m.current_version_id != nil {
		fields = append(fields, document.FieldCurrentVersionID)
	}
	if m.serving_version_id != nil {
		fields = append(fields, document.FieldServingVersionID)
	}
	if m.created_by != nil {
		fields = append(fields, document.FieldCreatedBy)
	}
	if m.updated_at != nil {
		fields = append(fields, document.FieldUpdatedAt)
	}
	if m.deleted_at != nil {
		fields = append(fields, document.FieldDeletedAt)
	}
	if m.origin != nil {
		fields = append(fields, document.FieldOrigin)
	}
	if m.parent_id != nil {
		fields = append(fields, document.FieldParentID)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *DocumentMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case document.FieldOrgID:
		return m.OrgID()
	case document.FieldCreatedAt:
		return m.CreatedAt()
	case document.FieldCollectionID:
		return m.CollectionID()
	case document.FieldName:
		return m.Name()
	case document.FieldCurrentVersionID:
		return m.CurrentVersionID()
	case document.FieldServingVersionID:
		return m.ServingVersionID()
	case document.FieldCreatedBy:
		return m.CreatedBy()
	case document.FieldUpdatedAt:
		return m.UpdatedAt()
	case document.FieldDeletedAt:
		return m.DeletedAt()
	case document.FieldOrigin:
		return m.Origin()
	case document.FieldParentID:
		return m.ParentID()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *DocumentMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case document.FieldOrgID:
		return m.OldOrgID(ctx)
	case document.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case document.FieldCollectionID:
		return m.OldCollectionID(ctx)
	case document.FieldName:
		return m.OldName(ctx)
	case document.FieldCurrentVersionID:
		return m.OldCurrentVersionID(ctx)
	case document.FieldServingVersionID:
		return m.OldServingVersionID(ctx)
	case document.FieldCreatedBy:
		return m.OldCreatedBy(ctx)
	case document.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case document.FieldDeletedAt:
		return m.OldDeletedAt(ctx)
	case document.FieldOrigin:
		return m.OldOrigin(ctx)
	case document.FieldParentID:
		return m.OldParentID(ctx)
	}
	return nil, fmt.Errorf("unknown Document field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *DocumentMutation) SetField(name string, value ent.Value) error {
	switch name {
	case document.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case document.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case document.FieldCollectionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCollectionID(v)
		return nil
	case document.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case document.FieldCurrentVersionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCurrentVersionID(v)
		return nil
	case document.FieldServingVersionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetServingVersionID(v)
		return nil
	case document.FieldCreatedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedBy(v)
		return nil
	case document.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case document.FieldDeletedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDeletedAt(v)
		return nil
	case document.FieldOrigin:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrigin(v)
		return nil
	case document.FieldParentID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetParentID(v)
		return nil
	}
	return fmt.Errorf("unknown Document field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *DocumentMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *DocumentMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *DocumentMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Document numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *DocumentMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(document.FieldDeletedAt) {
		fields = append(fields, document.FieldDeletedAt)
	}
	if m.FieldCleared(document.FieldOrigin) {
		fields = append(fields, document.FieldOrigin)
	}
	if m.FieldCleared(document.FieldParentID) {
		fields = append(fields, document.FieldParentID)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *DocumentMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *DocumentMutation) ClearField(name string) error {
	switch name {
	case document.FieldDeletedAt:
		m.ClearDeletedAt()
		return nil
	case document.FieldOrigin:
		m.ClearOrigin()
		return nil
	case document.FieldParentID:
		m.ClearParentID()
		return nil
	}
	return fmt.Errorf("unknown Document nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *DocumentMutation) ResetField(name string) error {
	switch name {
	case document.FieldOrgID:
		m.ResetOrgID()
		return nil
	case document.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case document.FieldCollectionID:
		m.ResetCollectionID()
		return nil
	case document.FieldName:
		m.ResetName()
		return nil
	case document.FieldCurrentVersionID:
		m.ResetCurrentVersionID()
		return nil
	case document.FieldServingVersionID:
		m.ResetServingVersionID()
		return nil
	case document.FieldCreatedBy:
		m.ResetCreatedBy()
		return nil
	case document.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case document.FieldDeletedAt:
		m.ResetDeletedAt()
		return nil
	case document.FieldOrigin:
		m.ResetOrigin()
		return nil
	case document.FieldParentID:
		m.ResetParentID()
		return nil
	}
	return fmt.Errorf("unknown Document field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *DocumentMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *DocumentMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *DocumentMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *DocumentMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *DocumentMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *DocumentMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *DocumentMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Document unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *DocumentMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Document edge %s", name)
}

// DocumentVersionMutation represents an operation that mutates the DocumentVersion nodes in the graph.
type DocumentVersionMutation struct {
	config
	op              Op
	typ             string
	id              *key.ID
	org_id          *key.ID
	created_at      *time.Time
	document_id     *key.ID
	number          *int
	addnumber       *int
	name            *string
	checksum        *[]byte
	size            *int64
	addsize         *int64
	media_type      *string
	status          *string
	failure_code    *string
	failure_message *string
	title           *string
	text_size       *int64
	addtext_size    *int64
	pages           *string
	outline         *string
	created_by      *key.ID
	language        *string
	notes           *string
	clearedFields   map[string]struct{}
	done            bool
	oldValue        func(context.Context) (*DocumentVersion, error)
	predicates      []predicate.DocumentVersion
}

var _ ent.Mutation = (*DocumentVersionMutation)(nil)

// documentversionOption allows management of the mutation configuration using functional options.
type documentversionOption func(*DocumentVersionMutation)

// newDocumentVersionMutation creates new mutation for the DocumentVersion entity.
func newDocumentVersionMutation(c config, op Op, opts ...documentversionOption) *DocumentVersionMutation {
	m := &DocumentVersionMutation{
		config:        c,
		op:            op,
		typ:           TypeDocumentVersion,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withDocumentVersionID sets the ID field of the mutation.
func withDocumentVersionID(id key.ID) documentversionOption {
	return func(m *DocumentVersionMutation) {
		var (
			err   error
			once  sync.Once
			value *DocumentVersion
		)
		m.oldValue = func(ctx context.Context) (*DocumentVersion, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().DocumentVersion.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withDocumentVersion sets the old DocumentVersion of the mutation.
func withDocumentVersion(node *DocumentVersion) documentversionOption {
	return func(m *DocumentVersionMutation) {
		m.oldValue = func(context.Context) (*DocumentVersion, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m DocumentVersionMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m DocumentVersionMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of DocumentVersion entities.
func (m *DocumentVersionMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *DocumentVersionMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *DocumentVersionMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().DocumentVersion.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *DocumentVersionMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *DocumentVersionMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *DocumentVersionMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *DocumentVersionMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *DocumentVersionMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *DocumentVersionMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetDocumentID sets the "document_id" field.
func (m *DocumentVersionMutation) SetDocumentID(k key.ID) {
	m.document_id = &k
}

// DocumentID returns the value of the "document_id" field in the mutation.
func (m *DocumentVersionMutation) DocumentID() (r key.ID, exists bool) {
	v := m.document_id
	if v == nil {
		return
	}
	return *v, true
}

// OldDocumentID returns the old "document_id" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldDocumentID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDocumentID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDocumentID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDocumentID: %w", err)
	}
	return oldValue.DocumentID, nil
}

// ResetDocumentID resets all changes to the "document_id" field.
func (m *DocumentVersionMutation) ResetDocumentID() {
	m.document_id = nil
}

// SetNumber sets the "number" field.
func (m *DocumentVersionMutation) SetNumber(i int) {
	m.number = &i
	m.addnumber = nil
}

// Number returns the value of the "number" field in the mutation.
func (m *DocumentVersionMutation) Number() (r int, exists bool) {
	v := m.number
	if v == nil {
		return
	}
	return *v, true
}

// OldNumber returns the old "number" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldNumber(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldNumber is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldNumber requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldNumber: %w", err)
	}
	return oldValue.Number, nil
}

// AddNumber adds i to the "number" field.
func (m *DocumentVersionMutation) AddNumber(i int) {
	if m.addnumber != nil {
		*m.addnumber += i
	} else {
		m.addnumber = &i
	}
}

// AddedNumber returns the value that was added to the "number" field in this mutation.
func (m *DocumentVersionMutation) AddedNumber() (r int, exists bool) {
	v := m.addnumber
	if v == nil {
		return
	}
	return *v, true
}

// ResetNumber resets all changes to the "number" field.
func (m *DocumentVersionMutation) ResetNumber() {
	m.number = nil
	m.addnumber = nil
}

// SetName sets the "name" field.
func (m *DocumentVersionMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *DocumentVersionMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *DocumentVersionMutation) ResetName() {
	m.name = nil
}

// SetChecksum sets the "checksum" field.
func (m *DocumentVersionMutation) SetChecksum(b []byte) {
	m.checksum = &b
}

// Checksum returns the value of the "checksum" field in the mutation.
func (m *DocumentVersionMutation) Checksum() (r []byte, exists bool) {
	v := m.checksum
	if v == nil {
		return
	}
	return *v, true
}

// OldChecksum returns the old "checksum" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldChecksum(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldChecksum is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldChecksum requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldChecksum: %w", err)
	}
	return oldValue.Checksum, nil
}

// ResetChecksum resets all changes to the "checksum" field.
func (m *DocumentVersionMutation) ResetChecksum() {
	m.checksum = nil
}

// SetSize sets the "size" field.
func (m *DocumentVersionMutation) SetSize(i int64) {
	m.size = &i
	m.addsize = nil
}

// Size returns the value of the "size" field in the mutation.
func (m *DocumentVersionMutation) Size() (r int64, exists bool) {
	v := m.size
	if v == nil {
		return
	}
	return *v, true
}

// OldSize returns the old "size" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldSize(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSize is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSize requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSize: %w", err)
	}
	return oldValue.Size, nil
}

// AddSize adds i to the "size" field.
func (m *DocumentVersionMutation) AddSize(i int64) {
	if m.addsize != nil {
		*m.addsize += i
	} else {
		m.addsize = &i
	}
}

// AddedSize returns the value that was added to the "size" field in this mutation.
func (m *DocumentVersionMutation) AddedSize() (r int64, exists bool) {
	v := m.addsize
	if v == nil {
		return
	}
	return *v, true
}

// ResetSize resets all changes to the "size" field.
func (m *DocumentVersionMutation) ResetSize() {
	m.size = nil
	m.addsize = nil
}

// SetMediaType sets the "media_type" field.
func (m *DocumentVersionMutation) SetMediaType(s string) {
	m.media_type = &s
}

// MediaType returns the value of the "media_type" field in the mutation.
func (m *DocumentVersionMutation) MediaType() (r string, exists bool) {
	v := m.media_type
	if v == nil {
		return
	}
	return *v, true
}

// OldMediaType returns the old "media_type" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldMediaType(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMediaType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMediaType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMediaType: %w", err)
	}
	return oldValue.MediaType, nil
}

// ResetMediaType resets all changes to the "media_type" field.
func (m *DocumentVersionMutation) ResetMediaType() {
	m.media_type = nil
}

// SetStatus sets the "status" field.
func (m *DocumentVersionMutation) SetStatus(s string) {
	m.status = &s
}

// Status returns the value of the "status" field in the mutation.
func (m *DocumentVersionMutation) Status() (r string, exists bool) {
	v := m.status
	if v == nil {
		return
	}
	return *v, true
}

// OldStatus returns the old "status" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldStatus(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldStatus is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldStatus requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldStatus: %w", err)
	}
	return oldValue.Status, nil
}

// ResetStatus resets all changes to the "status" field.
func (m *DocumentVersionMutation) ResetStatus() {
	m.status = nil
}

// SetFailureCode sets the "failure_code" field.
func (m *DocumentVersionMutation) SetFailureCode(s string) {
	m.failure_code = &s
}

// FailureCode returns the value of the "failure_code" field in the mutation.
func (m *DocumentVersionMutation) FailureCode() (r string, exists bool) {
	v := m.failure_code
	if v == nil {
		return
	}
	return *v, true
}

// OldFailureCode returns the old "failure_code" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldFailureCode(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFailureCode is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFailureCode requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFailureCode: %w", err)
	}
	return oldValue.FailureCode, nil
}

// ResetFailureCode resets all changes to the "failure_code" field.
func (m *DocumentVersionMutation) ResetFailureCode() {
	m.failure_code = nil
}

// SetFailureMessage sets the "failure_message" field.
func (m *DocumentVersionMutation) SetFailureMessage(s string) {
	m.failure_message = &s
}

// FailureMessage returns the value of the "failure_message" field in the mutation.
func (m *DocumentVersionMutation) FailureMessage() (r string, exists bool) {
	v := m.failure_message
	if v == nil {
		return
	}
	return *v, true
}

// OldFailureMessage returns the old "failure_message" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldFailureMessage(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFailureMessage is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFailureMessage requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFailureMessage: %w", err)
	}
	return oldValue.FailureMessage, nil
}

// ResetFailureMessage resets all changes to the "failure_message" field.
func (m *DocumentVersionMutation) ResetFailureMessage() {
	m.failure_message = nil
}

// SetTitle sets the "title" field.
func (m *DocumentVersionMutation) SetTitle(s string) {
	m.title = &s
}

// Title returns the value of the "title" field in the mutation.
func (m *DocumentVersionMutation) Title() (r string, exists bool) {
	v := m.title
	if v == nil {
		return
	}
	return *v, true
}

// OldTitle returns the old "title" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldTitle(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTitle is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTitle requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTitle: %w", err)
	}
	return oldValue.Title, nil
}

// ResetTitle resets all changes to the "title" field.
func (m *DocumentVersionMutation) ResetTitle() {
	m.title = nil
}

// SetTextSize sets the "text_size" field.
func (m *DocumentVersionMutation) SetTextSize(i int64) {
	m.text_size = &i
	m.addtext_size = nil
}

// TextSize returns the value of the "text_size" field in the mutation.
func (m *DocumentVersionMutation) TextSize() (r int64, exists bool) {
	v := m.text_size
	if v == nil {
		return
	}
	return *v, true
}

// OldTextSize returns the old "text_size" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldTextSize(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTextSize is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTextSize requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTextSize: %w", err)
	}
	return oldValue.TextSize, nil
}

// AddTextSize adds i to the "text_size" field.
func (m *DocumentVersionMutation) AddTextSize(i int64) {
	if m.addtext_size != nil {
		*m.addtext_size += i
	} else {
		m.addtext_size = &i
	}
}

// AddedTextSize returns the value that was added to the "text_size" field in this mutation.
func (m *DocumentVersionMutation) AddedTextSize() (r int64, exists bool) {
	v := m.addtext_size
	if v == nil {
		return
	}
	return *v, true
}

// ResetTextSize resets all changes to the "text_size" field.
func (m *DocumentVersionMutation) ResetTextSize() {
	m.text_size = nil
	m.addtext_size = nil
}

// SetPages sets the "pages" field.
func (m *DocumentVersionMutation) SetPages(s string) {
	m.pages = &s
}

// Pages returns the value of the "pages" field in the mutation.
func (m *DocumentVersionMutation) Pages() (r string, exists bool) {
	v := m.pages
	if v == nil {
		return
	}
	return *v, true
}

// OldPages returns the old "pages" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldPages(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPages is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPages requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPages: %w", err)
	}
	return oldValue.Pages, nil
}

// ResetPages resets all changes to the "pages" field.
func (m *DocumentVersionMutation) ResetPages() {
	m.pages = nil
}

// SetOutline sets the "outline" field.
func (m *DocumentVersionMutation) SetOutline(s string) {
	m.outline = &s
}

// Outline returns the value of the "outline" field in the mutation.
func (m *DocumentVersionMutation) Outline() (r string, exists bool) {
	v := m.outline
	if v == nil {
		return
	}
	return *v, true
}

// OldOutline returns the old "outline" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldOutline(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOutline is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOutline requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOutline: %w", err)
	}
	return oldValue.Outline, nil
}

// ResetOutline resets all changes to the "outline" field.
func (m *DocumentVersionMutation) ResetOutline() {
	m.outline = nil
}

// SetCreatedBy sets the "created_by" field.
func (m *DocumentVersionMutation) SetCreatedBy(k key.ID) {
	m.created_by = &k
}

// CreatedBy returns the value of the "created_by" field in the mutation.
func (m *DocumentVersionMutation) CreatedBy() (r key.ID, exists bool) {
	v := m.created_by
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedBy returns the old "created_by" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldCreatedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedBy: %w", err)
	}
	return oldValue.CreatedBy, nil
}

// ResetCreatedBy resets all changes to the "created_by" field.
func (m *DocumentVersionMutation) ResetCreatedBy() {
	m.created_by = nil
}

// SetLanguage sets the "language" field.
func (m *DocumentVersionMutation) SetLanguage(s string) {
	m.language = &s
}

// Language returns the value of the "language" field in the mutation.
func (m *DocumentVersionMutation) Language() (r string, exists bool) {
	v := m.language
	if v == nil {
		return
	}
	return *v, true
}

// OldLanguage returns the old "language" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldLanguage(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLanguage is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLanguage requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLanguage: %w", err)
	}
	return oldValue.Language, nil
}

// ClearLanguage clears the value of the "language" field.
func (m *DocumentVersionMutation) ClearLanguage() {
	m.language = nil
	m.clearedFields[documentversion.FieldLanguage] = struct{}{}
}

// LanguageCleared returns if the "language" field was cleared in this mutation.
func (m *DocumentVersionMutation) LanguageCleared() bool {
	_, ok := m.clearedFields[documentversion.FieldLanguage]
	return ok
}

// ResetLanguage resets all changes to the "language" field.
func (m *DocumentVersionMutation) ResetLanguage() {
	m.language = nil
	delete(m.clearedFields, documentversion.FieldLanguage)
}

// SetNotes sets the "notes" field.
func (m *DocumentVersionMutation) SetNotes(s string) {
	m.notes = &s
}

// Notes returns the value of the "notes" field in the mutation.
func (m *DocumentVersionMutation) Notes() (r string, exists bool) {
	v := m.notes
	if v == nil {
		return
	}
	return *v, true
}

// OldNotes returns the old "notes" field's value of the DocumentVersion entity.
// If the DocumentVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *DocumentVersionMutation) OldNotes(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldNotes is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldNotes requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldNotes: %w", err)
	}
	return oldValue.Notes, nil
}

// ClearNotes clears the value of the "notes" field.
func (m *DocumentVersionMutation) ClearNotes() {
	m.notes = nil
	m.clearedFields[documentversion.FieldNotes] = struct{}{}
}

// NotesCleared returns if the "notes" field was cleared in this mutation.
func (m *DocumentVersionMutation) NotesCleared() bool {
	_, ok := m.clearedFields[documentversion.FieldNotes]
	return ok
}

// ResetNotes resets all changes to the "notes" field.
func (m *DocumentVersionMutation) ResetNotes() {
	m.notes = nil
	delete(m.clearedFields, documentversion.FieldNotes)
}

// Where appends a list predicates to the DocumentVersionMutation builder.
func (m *DocumentVersionMutation) Where(ps ...predicate.DocumentVersion) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the DocumentVersionMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *DocumentVersionMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.DocumentVersion, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *DocumentVersionMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *DocumentVersionMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (DocumentVersion).
func (m *DocumentVersionMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *DocumentVersionMutation) Fields() []string {
	fields := make([]string, 0, 18)
	if m.org_id != nil {
		fields = append(fields, documentversion.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, documentversion.FieldCreatedAt)
	}
	if m.document_id != nil {
		fields = append(fields, documentversion.FieldDocumentID)
	}
	if m.number != nil {
		fields = append(fields, documentversion.FieldNumber)
	}
	if m.name != nil {
		fields = append(fields, documentversion.FieldName)
	}
	if m.checksum != nil {
		fields = append(fields, documentversion.FieldChecksum)
	}
	if m.size != nil {
		fields = append(fields, documentversion.FieldSize)
	}
	if m.media_type != nil {
		fields = append(fields, documentversion.FieldMediaType)
	}
	if m.status != nil {
		fields = append(fields, documentversion.FieldStatus)
	}
	if m.failure_code != nil {
		fields = append(fields, documentversion.FieldFailureCode)
	}
	if m.failure_message != nil {
		fields = append(fields, documentversion.FieldFailureMessage)
	}
	if m.title != nil {
		fields = append(fields, documentversion.FieldTitle)
	}
	if m.text_size != nil {
		fields = append(fields, documentversion.FieldTextSize)
	}
	if m.pages != nil {
		fields = append(fields, documentversion.FieldPages)
	}
	if m.outline != nil {
		fields = append(fields, documentversion.FieldOutline)
	}
	if m.created_by != nil {
		fields = append(fields, documentversion.FieldCreatedBy)
	}
	if m.language != nil {
		fields = append(fields, documentversion.FieldLanguage)
	}
	if m.notes != nil {
		fields = append(fields, documentversion.FieldNotes)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *DocumentVersionMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case documentversion.FieldOrgID:
		return m.OrgID()
	case documentversion.FieldCreatedAt:
		return m.CreatedAt()
	case documentversion.FieldDocumentID:
		return m.DocumentID()
	case documentversion.FieldNumber:
		return m.Number()
	case documentversion.FieldName:
		return m.Name()
	case documentversion.FieldChecksum:
		return m.Checksum()
	case documentversion.FieldSize:
		return m.Size()
	case documentversion.FieldMediaType:
		return m.MediaType()
	case documentversion.FieldStatus:
		return m.Status()
	case documentversion.FieldFailureCode:
		return m.FailureCode()
	case documentversion.FieldFailureMessage:
		return m.FailureMessage()
	case documentversion.FieldTitle:
		return m.Title()
	case documentversion.FieldTextSize:
		return m.TextSize()
	case documentversion.FieldPages:
		return m.Pages()
	case documentversion.FieldOutline:
		return m.Outline()
	case documentversion.FieldCreatedBy:
		return m.CreatedBy()
	case documentversion.FieldLanguage:
		return m.Language()
	case documentversion.FieldNotes:
		return m.Notes()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *DocumentVersionMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case documentversion.FieldOrgID:
		return m.OldOrgID(ctx)
	case documentversion.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case documentversion.FieldDocumentID:
		return m.OldDocumentID(ctx)
	case documentversion.FieldNumber:
		return m.OldNumber(ctx)
	case documentversion.FieldName:
		return m.OldName(ctx)
	case documentversion.FieldChecksum:
		return m.OldChecksum(ctx)
	case documentversion.FieldSize:
		return m.OldSize(ctx)
	case documentversion.FieldMediaType:
		return m.OldMediaType(ctx)
	case documentversion.FieldStatus:
		return m.OldStatus(ctx)
	case documentversion.FieldFailureCode:
		return m.OldFailureCode(ctx)
	case documentversion.FieldFailureMessage:
		return m.OldFailureMessage(ctx)
	case documentversion.FieldTitle:
		return m.OldTitle(ctx)
	case documentversion.FieldTextSize:
		return m.OldTextSize(ctx)
	case documentversion.FieldPages:
		return m.OldPages(ctx)
	case documentversion.FieldOutline:
		return m.OldOutline(ctx)
	case documentversion.FieldCreatedBy:
		return m.OldCreatedBy(ctx)
	case documentversion.FieldLanguage:
		return m.OldLanguage(ctx)
	case documentversion.FieldNotes:
		return m.OldNotes(ctx)
	}
	return nil, fmt.Errorf("unknown DocumentVersion field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *DocumentVersionMutation) SetField(name string, value ent.Value) error {
	switch name {
	case documentversion.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case documentversion.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case documentversion.FieldDocumentID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDocumentID(v)
		return nil
	case documentversion.FieldNumber:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetNumber(v)
		return nil
	case documentversion.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case documentversion.FieldChecksum:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetChecksum(v)
		return nil
	case documentversion.FieldSize:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSize(v)
		return nil
	case documentversion.FieldMediaType:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMediaType(v)
		return nil
	case documentversion.FieldStatus:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetStatus(v)
		return nil
	case documentversion.FieldFailureCode:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFailureCode(v)
		return nil
	case documentversion.FieldFailureMessage:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFailureMessage(v)
		return nil
	case documentversion.FieldTitle:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTitle(v)
		return nil
	case documentversion.FieldTextSize:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTextSize(v)
		return nil
	case documentversion.FieldPages:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPages(v)
		return nil
	case documentversion.FieldOutline:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOutline(v)
		return nil
	case documentversion.FieldCreatedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedBy(v)
		return nil
	case documentversion.FieldLanguage:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLanguage(v)
		return nil
	case documentversion.FieldNotes:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetNotes(v)
		return nil
	}
	return fmt.Errorf("unknown DocumentVersion field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *DocumentVersionMutation) AddedFields() []string {
	var fields []string
	if m.addnumber != nil {
		fields = append(fields, documentversion.FieldNumber)
	}
	if m.addsize != nil {
		fields = append(fields, documentversion.FieldSize)
	}
	if m.addtext_size != nil {
		fields = append(fields, documentversion.FieldTextSize)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *DocumentVersionMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case documentversion.FieldNumber:
		return m.AddedNumber()
	case documentversion.FieldSize:
		return m.AddedSize()
	case documentversion.FieldTextSize:
		return m.AddedTextSize()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *DocumentVersionMutation) AddField(name string, value ent.Value) error {
	switch name {
	case documentversion.FieldNumber:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddNumber(v)
		return nil
	case documentversion.FieldSize:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSize(v)
		return nil
	case documentversion.FieldTextSize:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddTextSize(v)
		return nil
	}
	return fmt.Errorf("unknown DocumentVersion numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *DocumentVersionMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(documentversion.FieldLanguage) {
		fields = append(fields, documentversion.FieldLanguage)
	}
	if m.FieldCleared(documentversion.FieldNotes) {
		fields = append(fields, documentversion.FieldNotes)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *DocumentVersionMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *DocumentVersionMutation) ClearField(name string) error {
	switch name {
	case documentversion.FieldLanguage:
		m.ClearLanguage()
		return nil
	case documentversion.FieldNotes:
		m.ClearNotes()
		return nil
	}
	return fmt.Errorf("unknown DocumentVersion nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *DocumentVersionMutation) ResetField(name string) error {
	switch name {
	case documentversion.FieldOrgID:
		m.ResetOrgID()
		return nil
	case documentversion.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case documentversion.FieldDocumentID:
		m.ResetDocumentID()
		return nil
	case documentversion.FieldNumber:
		m.ResetNumber()
		return nil
	case documentversion.FieldName:
		m.ResetName()
		return nil
	case documentversion.FieldChecksum:
		m.ResetChecksum()
		return nil
	case documentversion.FieldSize:
		m.ResetSize()
		return nil
	case documentversion.FieldMediaType:
		m.ResetMediaType()
		return nil
	case documentversion.FieldStatus:
		m.ResetStatus()
		return nil
	case documentversion.FieldFailureCode:
		m.ResetFailureCode()
		return nil
	case documentversion.FieldFailureMessage:
		m.ResetFailureMessage()
		return nil
	case documentversion.FieldTitle:
		m.ResetTitle()
		return nil
	case documentversion.FieldTextSize:
		m.ResetTextSize()
		return nil
	case documentversion.FieldPages:
		m.ResetPages()
		return nil
	case documentversion.FieldOutline:
		m.ResetOutline()
		return nil
	case documentversion.FieldCreatedBy:
		m.ResetCreatedBy()
		return nil
	case documentversion.FieldLanguage:
		m.ResetLanguage()
		return nil
	case documentversion.FieldNotes:
		m.ResetNotes()
		return nil
	}
	return fmt.Errorf("unknown DocumentVersion field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *DocumentVersionMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *DocumentVersionMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *DocumentVersionMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *DocumentVersionMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *DocumentVersionMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *DocumentVersionMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *DocumentVersionMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown DocumentVersion unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *DocumentVersionMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown DocumentVersion edge %s", name)
}

// EmbeddingMutation represents an operation that mutates the Embedding nodes in the graph.
type EmbeddingMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	endpoint_id   *key.ID
	document_id   *key.ID
	version_id    *key.ID
	chunk_id      *key.ID
	vector        *[]byte
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Embedding, error)
	predicates    []predicate.Embedding
}

var _ ent.Mutation = (*EmbeddingMutation)(nil)

// embeddingOption allows management of the mutation configuration using functional options.
type embeddingOption func(*EmbeddingMutation)

// newEmbeddingMutation creates new mutation for the Embedding entity.
func newEmbeddingMutation(c config, op Op, opts ...embeddingOption) *EmbeddingMutation {
	m := &EmbeddingMutation{
		config:        c,
		op:            op,
		typ:           TypeEmbedding,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withEmbeddingID sets the ID field of the mutation.
func withEmbeddingID(id key.ID) embeddingOption {
	return func(m *EmbeddingMutation) {
		var (
			err   error
			once  sync.Once
			value *Embedding
		)
		m.oldValue = func(ctx context.Context) (*Embedding, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Embedding.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withEmbedding sets the old Embedding of the mutation.
func withEmbedding(node *Embedding) embeddingOption {
	return func(m *EmbeddingMutation) {
		m.oldValue = func(context.Context) (*Embedding, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m EmbeddingMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m EmbeddingMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Embedding entities.
func (m *EmbeddingMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *EmbeddingMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *EmbeddingMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Embedding.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *EmbeddingMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *EmbeddingMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Embedding entity.
// If the Embedding object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *EmbeddingMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *EmbeddingMutation) ResetOrgID() {
	m.org_id = nil
}

// SetEndpointID sets the "endpoint_id" field.
func (m *EmbeddingMutation) SetEndpointID(k key.ID) {
	m.endpoint_id = &k
}

// EndpointID returns the value of the "endpoint_id" field in the mutation.
func (m *EmbeddingMutation) EndpointID() (r key.ID, exists bool) {
	v := m.endpoint_id
	if v == nil {
		return
	}
	return *v, true
}

// OldEndpointID returns the old "endpoint_id" field's value of the Embedding entity.
// If the Embedding object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *EmbeddingMutation) OldEndpointID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEndpointID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEndpointID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEndpointID: %w", err)
	}
	return oldValue.EndpointID, nil
}

// ResetEndpointID resets all changes to the "endpoint_id" field.
func (m *EmbeddingMutation) ResetEndpointID() {
	m.endpoint_id = nil
}

// SetDocumentID sets the "document_id" field.
func (m *EmbeddingMutation) SetDocumentID(k key.ID) {
	m.document_id = &k
}

// DocumentID returns the value of the "document_id" field in the mutation.
func (m *EmbeddingMutation) DocumentID() (r key.ID, exists bool) {
	v := m.document_id
	if v == nil {
		return
	}
	return *v, true
}

// OldDocumentID returns the old "document_id" field's value of the Embedding entity.
// If the Embedding object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *EmbeddingMutation) OldDocumentID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDocumentID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDocumentID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDocumentID: %w", err)
	}
	return oldValue.DocumentID, nil
}

// ResetDocumentID resets all changes to the "document_id" field.
func (m *EmbeddingMutation) ResetDocumentID() {
	m.document_id = nil
}

// SetVersionID sets the "version_id" field.
func (m *EmbeddingMutation) SetVersionID(k key.ID) {
	m.version_id = &k
}

// VersionID returns the value of the "version_id" field in the mutation.
func (m *EmbeddingMutation) VersionID() (r key.ID, exists bool) {
	v := m.version_id
	if v == nil {
		return
	}
	return *v, true
}

// OldVersionID returns the old "version_id" field's value of the Embedding entity.
// If the Embedding object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *EmbeddingMutation) OldVersionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersionID: %w", err)
	}
	return oldValue.VersionID, nil
}

// ResetVersionID resets all changes to the "version_id" field.
func (m *EmbeddingMutation) ResetVersionID() {
	m.version_id = nil
}

// SetChunkID sets the "chunk_id" field.
func (m *EmbeddingMutation) SetChunkID(k key.ID) {
	m.chunk_id = &k
}

// ChunkID returns the value of the "chunk_id" field in the mutation.
func (m *EmbeddingMutation) ChunkID() (r key.ID, exists bool) {
	v := m.chunk_id
	if v == nil {
		return
	}
	return *v, true
}

// OldChunkID returns the old "chunk_id" field's value of the Embedding entity.
// If the Embedding object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *EmbeddingMutation) OldChunkID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldChunkID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldChunkID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldChunkID: %w", err)
	}
	return oldValue.ChunkID, nil
}

// ResetChunkID resets all changes to the "chunk_id" field.
func (m *EmbeddingMutation) ResetChunkID() {
	m.chunk_id = nil
}

// SetVector sets the "vector" field.
func (m *EmbeddingMutation) SetVector(b []byte) {
	m.vector = &b
}

// Vector returns the value of the "vector" field in the mutation.
func (m *EmbeddingMutation) Vector() (r []byte, exists bool) {
	v := m.vector
	if v == nil {
		return
	}
	return *v, true
}

// OldVector returns the old "vector" field's value of the Embedding entity.
// If the Embedding object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *EmbeddingMutation) OldVector(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVector is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVector requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVector: %w", err)
	}
	return oldValue.Vector, nil
}

// ResetVector resets all changes to the "vector" field.
func (m *EmbeddingMutation) ResetVector() {
	m.vector = nil
}

// Where appends a list predicates to the EmbeddingMutation builder.
func (m *EmbeddingMutation) Where(ps ...predicate.Embedding) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the EmbeddingMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *EmbeddingMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Embedding, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *EmbeddingMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *EmbeddingMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Embedding).
func (m *EmbeddingMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *EmbeddingMutation) Fields() []string {
	fields := make([]string, 0, 6)
	if m.org_id != nil {
		fields = append(fields, embedding.FieldOrgID)
	}
	if m.endpoint_id != nil {
		fields = append(fields, embedding.FieldEndpointID)
	}
	if m.document_id != nil {
		fields = append(fields, embedding.FieldDocumentID)
	}
	if m.version_id != nil {
		fields = append(fields, embedding.FieldVersionID)
	}
	if m.chunk_id != nil {
		fields = append(fields, embedding.FieldChunkID)
	}
	if m.vector != nil {
		fields = append(fields, embedding.FieldVector)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *EmbeddingMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case embedding.FieldOrgID:
		return m.OrgID()
	case embedding.FieldEndpointID:
		return m.EndpointID()
	case embedding.FieldDocumentID:
		return m.DocumentID()
	case embedding.FieldVersionID:
		return m.VersionID()
	case embedding.FieldChunkID:
		return m.ChunkID()
	case embedding.FieldVector:
		return m.Vector()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *EmbeddingMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case embedding.FieldOrgID:
		return m.OldOrgID(ctx)
	case embedding.FieldEndpointID:
		return m.OldEndpointID(ctx)
	case embedding.FieldDocumentID:
		return m.OldDocumentID(ctx)
	case embedding.FieldVersionID:
		return m.OldVersionID(ctx)
	case embedding.FieldChunkID:
		return m.OldChunkID(ctx)
	case embedding.FieldVector:
		return m.OldVector(ctx)
	}
	return nil, fmt.Errorf("unknown Embedding field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *EmbeddingMutation) SetField(name string, value ent.Value) error {
	switch name {
	case embedding.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case embedding.FieldEndpointID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEndpointID(v)
		return nil
	case embedding.FieldDocumentID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDocumentID(v)
		return nil
	case embedding.FieldVersionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersionID(v)
		return nil
	case embedding.FieldChunkID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetChunkID(v)
		return nil
	case embedding.FieldVector:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVector(v)
		return nil
	}
	return fmt.Errorf("unknown Embedding field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *EmbeddingMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *EmbeddingMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *EmbeddingMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Embedding numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *EmbeddingMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *EmbeddingMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *EmbeddingMutation) ClearField(name string) error {
	return fmt.Errorf("unknown Embedding nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *EmbeddingMutation) ResetField(name string) error {
	switch name {
	case embedding.FieldOrgID:
		m.ResetOrgID()
		return nil
	case embedding.FieldEndpointID:
		m.ResetEndpointID()
		return nil
	case embedding.FieldDocumentID:
		m.ResetDocumentID()
		return nil
	case embedding.FieldVersionID:
		m.ResetVersionID()
		return nil
	case embedding.FieldChunkID:
		m.ResetChunkID()
		return nil
	case embedding.FieldVector:
		m.ResetVector()
		return nil
	}
	return fmt.Errorf("unknown Embedding field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *EmbeddingMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *EmbeddingMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *EmbeddingMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *EmbeddingMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *EmbeddingMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *EmbeddingMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *EmbeddingMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Embedding unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *EmbeddingMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Embedding edge %s", name)
}

// ErasureMutation represents an operation that mutates the Erasure nodes in the graph.
type ErasureMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	kind          *string
	subject_id    *key.ID
	requested_by  *key.ID
	state         *string
	finished_at   *time.Time
	counts        *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Erasure, error)
	predicates    []predicate.Erasure
}

var _ ent.Mutation = (*ErasureMutation)(nil)

// erasureOption allows management of the mutation configuration using functional options.
type erasureOption func(*ErasureMutation)

// newErasureMutation creates new mutation for the Erasure entity.
func newErasureMutation(c config, op Op, opts ...erasureOption) *ErasureMutation {
	m := &ErasureMutation{
		config:        c,
		op:            op,
		typ:           TypeErasure,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withErasureID sets the ID field of the mutation.
func withErasureID(id key.ID) erasureOption {
	return func(m *ErasureMutation) {
		var (
			err   error
			once  sync.Once
			value *Erasure
		)
		m.oldValue = func(ctx context.Context) (*Erasure, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Erasure.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withErasure sets the old Erasure of the mutation.
func withErasure(node *Erasure) erasureOption {
	return func(m *ErasureMutation) {
		m.oldValue = func(context.Context) (*Erasure, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ErasureMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ErasureMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Erasure entities.
func (m *ErasureMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ErasureMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ErasureMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Erasure.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *ErasureMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *ErasureMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *ErasureMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *ErasureMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ErasureMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ErasureMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetKind sets the "kind" field.
func (m *ErasureMutation) SetKind(s string) {
	m.kind = &s
}

// Kind returns the value of the "kind" field in the mutation.
func (m *ErasureMutation) Kind() (r string, exists bool) {
	v := m.kind
	if v == nil {
		return
	}
	return *v, true
}

// OldKind returns the old "kind" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKind: %w", err)
	}
	return oldValue.Kind, nil
}

// ResetKind resets all changes to the "kind" field.
func (m *ErasureMutation) ResetKind() {
	m.kind = nil
}

// SetSubjectID sets the "subject_id" field.
func (m *ErasureMutation) SetSubjectID(k key.ID) {
	m.subject_id = &k
}

// SubjectID returns the value of the "subject_id" field in the mutation.
func (m *ErasureMutation) SubjectID() (r key.ID, exists bool) {
	v := m.subject_id
	if v == nil {
		return
	}
	return *v, true
}

// OldSubjectID returns the old "subject_id" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldSubjectID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSubjectID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSubjectID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSubjectID: %w", err)
	}
	return oldValue.SubjectID, nil
}

// ResetSubjectID resets all changes to the "subject_id" field.
func (m *ErasureMutation) ResetSubjectID() {
	m.subject_id = nil
}

// SetRequestedBy sets the "requested_by" field.
func (m *ErasureMutation) SetRequestedBy(k key.ID) {
	m.requested_by = &k
}

// RequestedBy returns the value of the "requested_by" field in the mutation.
func (m *ErasureMutation) RequestedBy() (r key.ID, exists bool) {
	v := m.requested_by
	if v == nil {
		return
	}
	return *v, true
}

// OldRequestedBy returns the old "requested_by" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldRequestedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRequestedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRequestedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRequestedBy: %w", err)
	}
	return oldValue.RequestedBy, nil
}

// ResetRequestedBy resets all changes to the "requested_by" field.
func (m *ErasureMutation) ResetRequestedBy() {
	m.requested_by = nil
}

// SetState sets the "state" field.
func (m *ErasureMutation) SetState(s string) {
	m.state = &s
}

// State returns the value of the "state" field in the mutation.
func (m *ErasureMutation) State() (r string, exists bool) {
	v := m.state
	if v == nil {
		return
	}
	return *v, true
}

// OldState returns the old "state" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldState(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldState is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldState requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldState: %w", err)
	}
	return oldValue.State, nil
}

// ResetState resets all changes to the "state" field.
func (m *ErasureMutation) ResetState() {
	m.state = nil
}

// SetFinishedAt sets the "finished_at" field.
func (m *ErasureMutation) SetFinishedAt(t time.Time) {
	m.finished_at = &t
}

// FinishedAt returns the value of the "finished_at" field in the mutation.
func (m *ErasureMutation) FinishedAt() (r time.Time, exists bool) {
	v := m.finished_at
	if v == nil {
		return
	}
	return *v, true
}

// OldFinishedAt returns the old "finished_at" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldFinishedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFinishedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFinishedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFinishedAt: %w", err)
	}
	return oldValue.FinishedAt, nil
}

// ClearFinishedAt clears the value of the "finished_at" field.
func (m *ErasureMutation) ClearFinishedAt() {
	m.finished_at = nil
	m.clearedFields[erasure.FieldFinishedAt] = struct{}{}
}

// FinishedAtCleared returns if the "finished_at" field was cleared in this mutation.
func (m *ErasureMutation) FinishedAtCleared() bool {
	_, ok := m.clearedFields[erasure.FieldFinishedAt]
	return ok
}

// ResetFinishedAt resets all changes to the "finished_at" field.
func (m *ErasureMutation) ResetFinishedAt() {
	m.finished_at = nil
	delete(m.clearedFields, erasure.FieldFinishedAt)
}

// SetCounts sets the "counts" field.
func (m *ErasureMutation) SetCounts(s string) {
	m.counts = &s
}

// Counts returns the value of the "counts" field in the mutation.
func (m *ErasureMutation) Counts() (r string, exists bool) {
	v := m.counts
	if v == nil {
		return
	}
	return *v, true
}

// OldCounts returns the old "counts" field's value of the Erasure entity.
// If the Erasure object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ErasureMutation) OldCounts(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCounts is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCounts requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCounts: %w", err)
	}
	return oldValue.Counts, nil
}

// ResetCounts resets all changes to the "counts" field.
func (m *ErasureMutation) ResetCounts() {
	m.counts = nil
}

// Where appends a list predicates to the ErasureMutation builder.
func (m *ErasureMutation) Where(ps ...predicate.Erasure) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ErasureMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ErasureMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Erasure, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ErasureMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ErasureMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Erasure).
func (m *ErasureMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ErasureMutation) Fields() []string {
	fields := make([]string, 0, 8)
	if m.org_id != nil {
		fields = append(fields, erasure.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, erasure.FieldCreatedAt)
	}
	if m.kind != nil {
		fields = append(fields, erasure.FieldKind)
	}
	if m.subject_id != nil {
		fields = append(fields, erasure.FieldSubjectID)
	}
	if m.requested_by != nil {
		fields = append(fields, erasure.FieldRequestedBy)
	}
	if m.state != nil {
		fields = append(fields, erasure.FieldState)
	}
	if m.finished_at != nil {
		fields = append(fields, erasure.FieldFinishedAt)
	}
	if m.counts != nil {
		fields = append(fields, erasure.FieldCounts)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ErasureMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case erasure.FieldOrgID:
		return m.OrgID()
	case erasure.FieldCreatedAt:
		return m.CreatedAt()
	case erasure.FieldKind:
		return m.Kind()
	case erasure.FieldSubjectID:
		return m.SubjectID()
	case erasure.FieldRequestedBy:
		return m.RequestedBy()
	case erasure.FieldState:
		return m.State()
	case erasure.FieldFinishedAt:
		return m.FinishedAt()
	case erasure.FieldCounts:
		return m.Counts()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ErasureMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case erasure.FieldOrgID:
		return m.OldOrgID(ctx)
	case erasure.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case erasure.FieldKind:
		return m.OldKind(ctx)
	case erasure.FieldSubjectID:
		return m.OldSubjectID(ctx)
	case erasure.FieldRequestedBy:
		return m.OldRequestedBy(ctx)
	case erasure.FieldState:
		return m.OldState(ctx)
	case erasure.FieldFinishedAt:
		return m.OldFinishedAt(ctx)
	case erasure.FieldCounts:
		return m.OldCounts(ctx)
	}
	return nil, fmt.Errorf("unknown Erasure field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ErasureMutation) SetField(name string, value ent.Value) error {
	switch name {
	case erasure.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case erasure.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case erasure.FieldKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKind(v)
		return nil
	case erasure.FieldSubjectID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSubjectID(v)
		return nil
	case erasure.FieldRequestedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRequestedBy(v)
		return nil
	case erasure.FieldState:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetState(v)
		return nil
	case erasure.FieldFinishedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFinishedAt(v)
		return nil
	case erasure.FieldCounts:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCounts(v)
		return nil
	}
	return fmt.Errorf("unknown Erasure field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ErasureMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ErasureMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ErasureMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Erasure numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ErasureMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(erasure.FieldFinishedAt) {
		fields = append(fields, erasure.FieldFinishedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ErasureMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ErasureMutation) ClearField(name string) error {
	switch name {
	case erasure.FieldFinishedAt:
		m.ClearFinishedAt()
		return nil
	}
	return fmt.Errorf("unknown Erasure nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ErasureMutation) ResetField(name string) error {
	switch name {
	case erasure.FieldOrgID:
		m.ResetOrgID()
		return nil
	case erasure.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case erasure.FieldKind:
		m.ResetKind()
		return nil
	case erasure.FieldSubjectID:
		m.ResetSubjectID()
		return nil
	case erasure.FieldRequestedBy:
		m.ResetRequestedBy()
		return nil
	case erasure.FieldState:
		m.ResetState()
		return nil
	case erasure.FieldFinishedAt:
		m.ResetFinishedAt()
		return nil
	case erasure.FieldCounts:
		m.ResetCounts()
		return nil
	}
	return fmt.Errorf("unknown Erasure field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ErasureMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ErasureMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ErasureMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ErasureMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ErasureMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ErasureMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ErasureMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Erasure unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ErasureMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Erasure edge %s", name)
}

// ExternalIdentityMutation represents an operation that mutates the ExternalIdentity nodes in the graph.
type ExternalIdentityMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	created_at    *time.Time
	provider      *string
	kind          *string
	external_id   *string
	internal_id   *key.ID
	version       *time.Time
	ended_at      *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*ExternalIdentity, error)
	predicates    []predicate.ExternalIdentity
}

var _ ent.Mutation = (*ExternalIdentityMutation)(nil)

// externalidentityOption allows management of the mutation configuration using functional options.
type externalidentityOption func(*ExternalIdentityMutation)

// newExternalIdentityMutation creates new mutation for the ExternalIdentity entity.
func newExternalIdentityMutation(c config, op Op, opts ...externalidentityOption) *ExternalIdentityMutation {
	m := &ExternalIdentityMutation{
		config:        c,
		op:            op,
		typ:           TypeExternalIdentity,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withExternalIdentityID sets the ID field of the mutation.
func withExternalIdentityID(id key.ID) externalidentityOption {
	return func(m *ExternalIdentityMutation) {
		var (
			err   error
			once  sync.Once
			value *ExternalIdentity
		)
		m.oldValue = func(ctx context.Context) (*ExternalIdentity, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().ExternalIdentity.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withExternalIdentity sets the old ExternalIdentity of the mutation.
func withExternalIdentity(node *ExternalIdentity) externalidentityOption {
	return func(m *ExternalIdentityMutation) {
		m.oldValue = func(context.Context) (*ExternalIdentity, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ExternalIdentityMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ExternalIdentityMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of ExternalIdentity entities.
func (m *ExternalIdentityMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ExternalIdentityMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ExternalIdentityMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().ExternalIdentity.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *ExternalIdentityMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ExternalIdentityMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the ExternalIdentity entity.
// If the ExternalIdentity object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ExternalIdentityMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ExternalIdentityMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetProvider sets the "provider" field.
func (m *ExternalIdentityMutation) SetProvider(s string) {
	m.provider = &s
}

// Provider returns the value of the "provider" field in the mutation.
func (m *ExternalIdentityMutation) Provider() (r string, exists bool) {
	v := m.provider
	if v == nil {
		return
	}
	return *v, true
}

// OldProvider returns the old "provider" field's value of the ExternalIdentity entity.
// If the ExternalIdentity object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ExternalIdentityMutation) OldProvider(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldProvider is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldProvider requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldProvider: %w", err)
	}
	return oldValue.Provider, nil
}

// ResetProvider resets all changes to the "provider" field.
func (m *ExternalIdentityMutation) ResetProvider() {
	m.provider = nil
}

// SetKind sets the "kind" field.
func (m *ExternalIdentityMutation) SetKind(s string) {
	m.kind = &s
}

// Kind returns the value of the "kind" field in the mutation.
func (m *ExternalIdentityMutation) Kind() (r string, exists bool) {
	v := m.kind
	if v == nil {
		return
	}
	return *v, true
}

// OldKind returns the old "kind" field's value of the ExternalIdentity entity.
// If the ExternalIdentity object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ExternalIdentityMutation) OldKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKind: %w", err)
	}
	return oldValue.Kind, nil
}

// ResetKind resets all changes to the "kind" field.
func (m *ExternalIdentityMutation) ResetKind() {
	m.kind = nil
}

// SetExternalID sets the "external_id" field.
func (m *ExternalIdentityMutation) SetExternalID(s string) {
	m.external_id = &s
}

// ExternalID returns the value of the "external_id" field in the mutation.
func (m *ExternalIdentityMutation) ExternalID() (r string, exists bool) {
	v := m.external_id
	if v == nil {
		return
	}
	return *v, true
}

// OldExternalID returns the old "external_id" field's value of the ExternalIdentity entity.
// If the ExternalIdentity object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ExternalIdentityMutation) OldExternalID(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExternalID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExternalID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExternalID: %w", err)
	}
	return oldValue.ExternalID, nil
}

// ResetExternalID resets all changes to the "external_id" field.
func (m *ExternalIdentityMutation) ResetExternalID() {
	m.external_id = nil
}

// SetInternalID sets the "internal_id" field.
func (m *ExternalIdentityMutation) SetInternalID(k key.ID) {
	m.internal_id = &k
}

// InternalID returns the value of the "internal_id" field in the mutation.
func (m *ExternalIdentityMutation) InternalID() (r key.ID, exists bool) {
	v := m.internal_id
	if v == nil {
		return
	}
	return *v, true
}

// OldInternalID returns the old "internal_id" field's value of the ExternalIdentity entity.
// If the ExternalIdentity object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ExternalIdentityMutation) OldInternalID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInternalID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInternalID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInternalID: %w", err)
	}
	return oldValue.InternalID, nil
}

// ResetInternalID resets all changes to the "internal_id" field.
func (m *ExternalIdentityMutation) ResetInternalID() {
	m.internal_id = nil
}

// SetVersion sets the "version" field.
func (m *ExternalIdentityMutation) SetVersion(t time.Time) {
	m.version = &t
}

// Version returns the value of the "version" field in the mutation.
func (m *ExternalIdentityMutation) Version() (r time.Time, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the ExternalIdentity entity.
// If the ExternalIdentity object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ExternalIdentityMutation) OldVersion(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// ResetVersion resets all changes to the "version" field.
func (m *ExternalIdentityMutation) ResetVersion() {
	m.version = nil
}

// SetEndedAt sets the "ended_at" field.
func (m *ExternalIdentityMutation) SetEndedAt(t time.Time) {
	m.ended_at = &t
}

// EndedAt returns the value of the "ended_at" field in the mutation.
func (m *ExternalIdentityMutation) EndedAt() (r time.Time, exists bool) {
	v := m.ended_at
	if v == nil {
		return
	}
	return *v, true
}

// OldEndedAt returns the old "ended_at" field's value of the ExternalIdentity entity.
// If the ExternalIdentity object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ExternalIdentityMutation) OldEndedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEndedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEndedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEndedAt: %w", err)
	}
	return oldValue.EndedAt, nil
}

// ClearEndedAt clears the value of the "ended_at" field.
func (m *ExternalIdentityMutation) ClearEndedAt() {
	m.ended_at = nil
	m.clearedFields[externalidentity.FieldEndedAt] = struct{}{}
}

// EndedAtCleared returns if the "ended_at" field was cleared in this mutation.
func (m *ExternalIdentityMutation) EndedAtCleared() bool {
	_, ok := m.clearedFields[externalidentity.FieldEndedAt]
	return ok
}

// ResetEndedAt resets all changes to the "ended_at" field.
func (m *ExternalIdentityMutation) ResetEndedAt() {
	m.ended_at = nil
	delete(m.clearedFields, externalidentity.FieldEndedAt)
}

// Where appends a list predicates to the ExternalIdentityMutation builder.
func (m *ExternalIdentityMutation) Where(ps ...predicate.ExternalIdentity) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ExternalIdentityMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ExternalIdentityMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.ExternalIdentity, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ExternalIdentityMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ExternalIdentityMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (ExternalIdentity).
func (m *ExternalIdentityMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ExternalIdentityMutation) Fields() []string {
	fields := make([]string, 0, 7)
	if m.created_at != nil {
		fields = append(fields, externalidentity.FieldCreatedAt)
	}
	if m.provider != nil {
		fields = append(fields, externalidentity.FieldProvider)
	}
	if m.kind != nil {
		fields = append(fields, externalidentity.FieldKind)
	}
	if m.external_id != nil {
		fields = append(fields, externalidentity.FieldExternalID)
	}
	if m.internal_id != nil {
		fields = append(fields, externalidentity.FieldInternalID)
	}
	if m.version != nil {
		fields = append(fields, externalidentity.FieldVersion)
	}
	if m.ended_at != nil {
		fields = append(fields, externalidentity.FieldEndedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ExternalIdentityMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case externalidentity.FieldCreatedAt:
		return m.CreatedAt()
	case externalidentity.FieldProvider:
		return m.Provider()
	case externalidentity.FieldKind:
		return m.Kind()
	case externalidentity.FieldExternalID:
		return m.ExternalID()
	case externalidentity.FieldInternalID:
		return m.InternalID()
	case externalidentity.FieldVersion:
		return m.Version()
	case externalidentity.FieldEndedAt:
		return m.EndedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ExternalIdentityMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case externalidentity.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case externalidentity.FieldProvider:
		return m.OldProvider(ctx)
	case externalidentity.FieldKind:
		return m.OldKind(ctx)
	case externalidentity.FieldExternalID:
		return m.OldExternalID(ctx)
	case externalidentity.FieldInternalID:
		return m.OldInternalID(ctx)
	case externalidentity.FieldVersion:
		return m.OldVersion(ctx)
	case externalidentity.FieldEndedAt:
		return m.OldEndedAt(ctx)
	}
	return nil, fmt.Errorf("unknown ExternalIdentity field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ExternalIdentityMutation) SetField(name string, value ent.Value) error {
	switch name {
	case externalidentity.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case externalidentity.FieldProvider:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetProvider(v)
		return nil
	case externalidentity.FieldKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKind(v)
		return nil
	case externalidentity.FieldExternalID:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExternalID(v)
		return nil
	case externalidentity.FieldInternalID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInternalID(v)
		return nil
	case externalidentity.FieldVersion:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case externalidentity.FieldEndedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEndedAt(v)
		return nil
	}
	return fmt.Errorf("unknown ExternalIdentity field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ExternalIdentityMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ExternalIdentityMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ExternalIdentityMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown ExternalIdentity numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ExternalIdentityMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(externalidentity.FieldEndedAt) {
		fields = append(fields, externalidentity.FieldEndedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ExternalIdentityMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ExternalIdentityMutation) ClearField(name string) error {
	switch name {
	case externalidentity.FieldEndedAt:
		m.ClearEndedAt()
		return nil
	}
	return fmt.Errorf("unknown ExternalIdentity nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ExternalIdentityMutation) ResetField(name string) error {
	switch name {
	case externalidentity.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case externalidentity.FieldProvider:
		m.ResetProvider()
		return nil
	case externalidentity.FieldKind:
		m.ResetKind()
		return nil
	case externalidentity.FieldExternalID:
		m.ResetExternalID()
		return nil
	case externalidentity.FieldInternalID:
		m.ResetInternalID()
		return nil
	case externalidentity.FieldVersion:
		m.ResetVersion()
		return nil
	case externalidentity.FieldEndedAt:
		m.ResetEndedAt()
		return nil
	}
	return fmt.Errorf("unknown ExternalIdentity field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ExternalIdentityMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ExternalIdentityMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ExternalIdentityMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ExternalIdentityMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ExternalIdentityMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ExternalIdentityMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ExternalIdentityMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown ExternalIdentity unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ExternalIdentityMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown ExternalIdentity edge %s", name)
}

// FeedbackMutation represents an operation that mutates the Feedback nodes in the graph.
type FeedbackMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	message_id    *key.ID
	user_id       *key.ID
	verdict       *string
	comment       *string
	updated_at    *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Feedback, error)
	predicates    []predicate.Feedback
}

var _ ent.Mutation = (*FeedbackMutation)(nil)

// feedbackOption allows management of the mutation configuration using functional options.
type feedbackOption func(*FeedbackMutation)

// newFeedbackMutation creates new mutation for the Feedback entity.
func newFeedbackMutation(c config, op Op, opts ...feedbackOption) *FeedbackMutation {
	m := &FeedbackMutation{
		config:        c,
		op:            op,
		typ:           TypeFeedback,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withFeedbackID sets the ID field of the mutation.
func withFeedbackID(id key.ID) feedbackOption {
	return func(m *FeedbackMutation) {
		var (
			err   error
			once  sync.Once
			value *Feedback
		)
		m.oldValue = func(ctx context.Context) (*Feedback, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Feedback.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withFeedback sets the old Feedback of the mutation.
func withFeedback(node *Feedback) feedbackOption {
	return func(m *FeedbackMutation) {
		m.oldValue = func(context.Context) (*Feedback, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m FeedbackMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m FeedbackMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Feedback entities.
func (m *FeedbackMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *FeedbackMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *FeedbackMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Feedback.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *FeedbackMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *FeedbackMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Feedback entity.
// If the Feedback object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FeedbackMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *FeedbackMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *FeedbackMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *FeedbackMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Feedback entity.
// If the Feedback object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FeedbackMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *FeedbackMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetMessageID sets the "message_id" field.
func (m *FeedbackMutation) SetMessageID(k key.ID) {
	m.message_id = &k
}

// MessageID returns the value of the "message_id" field in the mutation.
func (m *FeedbackMutation) MessageID() (r key.ID, exists bool) {
	v := m.message_id
	if v == nil {
		return
	}
	return *v, true
}

// OldMessageID returns the old "message_id" field's value of the Feedback entity.
// If the Feedback object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FeedbackMutation) OldMessageID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMessageID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMessageID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMessageID: %w", err)
	}
	return oldValue.MessageID, nil
}

// ResetMessageID resets all changes to the "message_id" field.
func (m *FeedbackMutation) ResetMessageID() {
	m.message_id = nil
}

// SetUserID sets the "user_id" field.
func (m *FeedbackMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *FeedbackMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Feedback entity.
// If the Feedback object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FeedbackMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *FeedbackMutation) ResetUserID() {
	m.user_id = nil
}

// SetVerdict sets the "verdict" field.
func (m *FeedbackMutation) SetVerdict(s string) {
	m.verdict = &s
}

// Verdict returns the value of the "verdict" field in the mutation.
func (m *FeedbackMutation) Verdict() (r string, exists bool) {
	v := m.verdict
	if v == nil {
		return
	}
	return *v, true
}

// OldVerdict returns the old "verdict" field's value of the Feedback entity.
// If the Feedback object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FeedbackMutation) OldVerdict(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVerdict is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVerdict requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVerdict: %w", err)
	}
	return oldValue.Verdict, nil
}

// ResetVerdict resets all changes to the "verdict" field.
func (m *FeedbackMutation) ResetVerdict() {
	m.verdict = nil
}

// SetComment sets the "comment" field.
func (m *FeedbackMutation) SetComment(s string) {
	m.comment = &s
}

// Comment returns the value of the "comment" field in the mutation.
func (m *FeedbackMutation) Comment() (r string, exists bool) {
	v := m.comment
	if v == nil {
		return
	}
	return *v, true
}

// OldComment returns the old "comment" field's value of the Feedback entity.
// If the Feedback object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FeedbackMutation) OldComment(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldComment is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldComment requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldComment: %w", err)
	}
	return oldValue.Comment, nil
}

// ResetComment resets all changes to the "comment" field.
func (m *FeedbackMutation) ResetComment() {
	m.comment = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *FeedbackMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *FeedbackMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Feedback entity.
// If the Feedback object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FeedbackMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *FeedbackMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// Where appends a list predicates to the FeedbackMutation builder.
func (m *FeedbackMutation) Where(ps ...predicate.Feedback) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the FeedbackMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *FeedbackMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Feedback, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *FeedbackMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *FeedbackMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Feedback).
func (m *FeedbackMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *FeedbackMutation) Fields() []string {
	fields := make([]string, 0, 7)
	if m.org_id != nil {
		fields = append(fields, feedback.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, feedback.FieldCreatedAt)
	}
	if m.message_id != nil {
		fields = append(fields, feedback.FieldMessageID)
	}
	if m.user_id != nil {
		fields = append(fields, feedback.FieldUserID)
	}
	if m.verdict != nil {
		fields = append(fields, feedback.FieldVerdict)
	}
	if m.comment != nil {
		fields = append(fields, feedback.FieldComment)
	}
	if m.updated_at != nil {
		fields = append(fields, feedback.FieldUpdatedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *FeedbackMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case feedback.FieldOrgID:
		return m.OrgID()
	case feedback.FieldCreatedAt:
		return m.CreatedAt()
	case feedback.FieldMessageID:
		return m.MessageID()
	case feedback.FieldUserID:
		return m.UserID()
	case feedback.FieldVerdict:
		return m.Verdict()
	case feedback.FieldComment:
		return m.Comment()
	case feedback.FieldUpdatedAt:
		return m.UpdatedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *FeedbackMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case feedback.FieldOrgID:
		return m.OldOrgID(ctx)
	case feedback.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case feedback.FieldMessageID:
		return m.OldMessageID(ctx)
	case feedback.FieldUserID:
		return m.OldUserID(ctx)
	case feedback.FieldVerdict:
		return m.OldVerdict(ctx)
	case feedback.FieldComment:
		return m.OldComment(ctx)
	case feedback.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Feedback field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *FeedbackMutation) SetField(name string, value ent.Value) error {
	switch name {
	case feedback.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case feedback.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case feedback.FieldMessageID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMessageID(v)
		return nil
	case feedback.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case feedback.FieldVerdict:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVerdict(v)
		return nil
	case feedback.FieldComment:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetComment(v)
		return nil
	case feedback.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Feedback field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *FeedbackMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *FeedbackMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *FeedbackMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Feedback numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *FeedbackMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *FeedbackMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *FeedbackMutation) ClearField(name string) error {
	return fmt.Errorf("unknown Feedback nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *FeedbackMutation) ResetField(name string) error {
	switch name {
	case feedback.FieldOrgID:
		m.ResetOrgID()
		return nil
	case feedback.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case feedback.FieldMessageID:
		m.ResetMessageID()
		return nil
	case feedback.FieldUserID:
		m.ResetUserID()
		return nil
	case feedback.FieldVerdict:
		m.ResetVerdict()
		return nil
	case feedback.FieldComment:
		m.ResetComment()
		return nil
	case feedback.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	}
	return fmt.Errorf("unknown Feedback field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *FeedbackMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *FeedbackMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *FeedbackMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *FeedbackMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *FeedbackMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *FeedbackMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *FeedbackMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Feedback unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *FeedbackMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Feedback edge %s", name)
}

// FlagMutation represents an operation that mutates the Flag nodes in the graph.
type FlagMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	key           *string
	variant       *string
	version       *int
	addversion    *int
	updated_at    *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Flag, error)
	predicates    []predicate.Flag
}

var _ ent.Mutation = (*FlagMutation)(nil)

// flagOption allows management of the mutation configuration using functional options.
type flagOption func(*FlagMutation)

// newFlagMutation creates new mutation for the Flag entity.
func newFlagMutation(c config, op Op, opts ...flagOption) *FlagMutation {
	m := &FlagMutation{
		config:        c,
		op:            op,
		typ:           TypeFlag,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withFlagID sets the ID field of the mutation.
func withFlagID(id key.ID) flagOption {
	return func(m *FlagMutation) {
		var (
			err   error
			once  sync.Once
			value *Flag
		)
		m.oldValue = func(ctx context.Context) (*Flag, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Flag.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withFlag sets the old Flag of the mutation.
func withFlag(node *Flag) flagOption {
	return func(m *FlagMutation) {
		m.oldValue = func(context.Context) (*Flag, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m FlagMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m FlagMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Flag entities.
func (m *FlagMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *FlagMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *FlagMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Flag.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetKey sets the "key" field.
func (m *FlagMutation) SetKey(s string) {
	m.key = &s
}

// Key returns the value of the "key" field in the mutation.
func (m *FlagMutation) Key() (r string, exists bool) {
	v := m.key
	if v == nil {
		return
	}
	return *v, true
}

// OldKey returns the old "key" field's value of the Flag entity.
// If the Flag object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagMutation) OldKey(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKey is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKey requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKey: %w", err)
	}
	return oldValue.Key, nil
}

// ResetKey resets all changes to the "key" field.
func (m *FlagMutation) ResetKey() {
	m.key = nil
}

// SetVariant sets the "variant" field.
func (m *FlagMutation) SetVariant(s string) {
	m.variant = &s
}

// Variant returns the value of the "variant" field in the mutation.
func (m *FlagMutation) Variant() (r string, exists bool) {
	v := m.variant
	if v == nil {
		return
	}
	return *v, true
}

// OldVariant returns the old "variant" field's value of the Flag entity.
// If the Flag object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagMutation) OldVariant(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVariant is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVariant requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVariant: %w", err)
	}
	return oldValue.Variant, nil
}

// ResetVariant resets all changes to the "variant" field.
func (m *FlagMutation) ResetVariant() {
	m.variant = nil
}

// SetVersion sets the "version" field.
func (m *FlagMutation) SetVersion(i int) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *FlagMutation) Version() (r int, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the Flag entity.
// If the Flag object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagMutation) OldVersion(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *FlagMutation) AddVersion(i int) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *FlagMutation) AddedVersion() (r int, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *FlagMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *FlagMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *FlagMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Flag entity.
// If the Flag object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *FlagMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// Where appends a list predicates to the FlagMutation builder.
func (m *FlagMutation) Where(ps ...predicate.Flag) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the FlagMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *FlagMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Flag, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *FlagMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *FlagMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Flag).
func (m *FlagMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *FlagMutation) Fields() []string {
	fields := make([]string, 0, 4)
	if m.key != nil {
		fields = append(fields, flag.FieldKey)
	}
	if m.variant != nil {
		fields = append(fields, flag.FieldVariant)
	}
	if m.version != nil {
		fields = append(fields, flag.FieldVersion)
	}
	if m.updated_at != nil {
		fields = append(fields, flag.FieldUpdatedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *FlagMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case flag.FieldKey:
		return m.Key()
	case flag.FieldVariant:
		return m.Variant()
	case flag.FieldVersion:
		return m.Version()
	case flag.FieldUpdatedAt:
		return m.UpdatedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *FlagMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case flag.FieldKey:
		return m.OldKey(ctx)
	case flag.FieldVariant:
		return m.OldVariant(ctx)
	case flag.FieldVersion:
		return m.OldVersion(ctx)
	case flag.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Flag field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *FlagMutation) SetField(name string, value ent.Value) error {
	switch name {
	case flag.FieldKey:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKey(v)
		return nil
	case flag.FieldVariant:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVariant(v)
		return nil
	case flag.FieldVersion:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case flag.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Flag field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *FlagMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, flag.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *FlagMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case flag.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *FlagMutation) AddField(name string, value ent.Value) error {
	switch name {
	case flag.FieldVersion:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown Flag numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *FlagMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *FlagMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *FlagMutation) ClearField(name string) error {
	return fmt.Errorf("unknown Flag nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *FlagMutation) ResetField(name string) error {
	switch name {
	case flag.FieldKey:
		m.ResetKey()
		return nil
	case flag.FieldVariant:
		m.ResetVariant()
		return nil
	case flag.FieldVersion:
		m.ResetVersion()
		return nil
	case flag.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	}
	return fmt.Errorf("unknown Flag field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *FlagMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *FlagMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *FlagMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *FlagMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *FlagMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *FlagMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *FlagMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Flag unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *FlagMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Flag edge %s", name)
}

// FlagVersionMutation represents an operation that mutates the FlagVersion nodes in the graph.
type FlagVersionMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	created_at    *time.Time
	key           *string
	version       *int
	addversion    *int
	variant       *string
	created_by    *key.ID
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*FlagVersion, error)
	predicates    []predicate.FlagVersion
}

var _ ent.Mutation = (*FlagVersionMutation)(nil)

// flagversionOption allows management of the mutation configuration using functional options.
type flagversionOption func(*FlagVersionMutation)

// newFlagVersionMutation creates new mutation for the FlagVersion entity.
func newFlagVersionMutation(c config, op Op, opts ...flagversionOption) *FlagVersionMutation {
	m := &FlagVersionMutation{
		config:        c,
		op:            op,
		typ:           TypeFlagVersion,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withFlagVersionID sets the ID field of the mutation.
func withFlagVersionID(id key.ID) flagversionOption {
	return func(m *FlagVersionMutation) {
		var (
			err   error
			once  sync.Once
			value *FlagVersion
		)
		m.oldValue = func(ctx context.Context) (*FlagVersion, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().FlagVersion.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withFlagVersion sets the old FlagVersion of the mutation.
func withFlagVersion(node *FlagVersion) flagversionOption {
	return func(m *FlagVersionMutation) {
		m.oldValue = func(context.Context) (*FlagVersion, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m FlagVersionMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m FlagVersionMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of FlagVersion entities.
func (m *FlagVersionMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *FlagVersionMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *FlagVersionMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().FlagVersion.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *FlagVersionMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *FlagVersionMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the FlagVersion entity.
// If the FlagVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagVersionMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *FlagVersionMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetKey sets the "key" field.
func (m *FlagVersionMutation) SetKey(s string) {
	m.key = &s
}

// Key returns the value of the "key" field in the mutation.
func (m *FlagVersionMutation) Key() (r string, exists bool) {
	v := m.key
	if v == nil {
		return
	}
	return *v, true
}

// OldKey returns the old "key" field's value of the FlagVersion entity.
// If the FlagVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagVersionMutation) OldKey(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKey is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKey requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKey: %w", err)
	}
	return oldValue.Key, nil
}

// ResetKey resets all changes to the "key" field.
func (m *FlagVersionMutation) ResetKey() {
	m.key = nil
}

// SetVersion sets the "version" field.
func (m *FlagVersionMutation) SetVersion(i int) {
	m.version = &i
	m.addversion = nil
}

// Version returns the value of the "version" field in the mutation.
func (m *FlagVersionMutation) Version() (r int, exists bool) {
	v := m.version
	if v == nil {
		return
	}
	return *v, true
}

// OldVersion returns the old "version" field's value of the FlagVersion entity.
// If the FlagVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagVersionMutation) OldVersion(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersion: %w", err)
	}
	return oldValue.Version, nil
}

// AddVersion adds i to the "version" field.
func (m *FlagVersionMutation) AddVersion(i int) {
	if m.addversion != nil {
		*m.addversion += i
	} else {
		m.addversion = &i
	}
}

// AddedVersion returns the value that was added to the "version" field in this mutation.
func (m *FlagVersionMutation) AddedVersion() (r int, exists bool) {
	v := m.addversion
	if v == nil {
		return
	}
	return *v, true
}

// ResetVersion resets all changes to the "version" field.
func (m *FlagVersionMutation) ResetVersion() {
	m.version = nil
	m.addversion = nil
}

// SetVariant sets the "variant" field.
func (m *FlagVersionMutation) SetVariant(s string) {
	m.variant = &s
}

// Variant returns the value of the "variant" field in the mutation.
func (m *FlagVersionMutation) Variant() (r string, exists bool) {
	v := m.variant
	if v == nil {
		return
	}
	return *v, true
}

// OldVariant returns the old "variant" field's value of the FlagVersion entity.
// If the FlagVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagVersionMutation) OldVariant(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVariant is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVariant requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVariant: %w", err)
	}
	return oldValue.Variant, nil
}

// ResetVariant resets all changes to the "variant" field.
func (m *FlagVersionMutation) ResetVariant() {
	m.variant = nil
}

// SetCreatedBy sets the "created_by" field.
func (m *FlagVersionMutation) SetCreatedBy(k key.ID) {
	m.created_by = &k
}

// CreatedBy returns the value of the "created_by" field in the mutation.
func (m *FlagVersionMutation) CreatedBy() (r key.ID, exists bool) {
	v := m.created_by
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedBy returns the old "created_by" field's value of the FlagVersion entity.
// If the FlagVersion object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *FlagVersionMutation) OldCreatedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedBy: %w", err)
	}
	return oldValue.CreatedBy, nil
}

// ResetCreatedBy resets all changes to the "created_by" field.
func (m *FlagVersionMutation) ResetCreatedBy() {
	m.created_by = nil
}

// Where appends a list predicates to the FlagVersionMutation builder.
func (m *FlagVersionMutation) Where(ps ...predicate.FlagVersion) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the FlagVersionMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *FlagVersionMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.FlagVersion, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *FlagVersionMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *FlagVersionMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (FlagVersion).
func (m *FlagVersionMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *FlagVersionMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.created_at != nil {
		fields = append(fields, flagversion.FieldCreatedAt)
	}
	if m.key != nil {
		fields = append(fields, flagversion.FieldKey)
	}
	if m.version != nil {
		fields = append(fields, flagversion.FieldVersion)
	}
	if m.variant != nil {
		fields = append(fields, flagversion.FieldVariant)
	}
	if m.created_by != nil {
		fields = append(fields, flagversion.FieldCreatedBy)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *FlagVersionMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case flagversion.FieldCreatedAt:
		return m.CreatedAt()
	case flagversion.FieldKey:
		return m.Key()
	case flagversion.FieldVersion:
		return m.Version()
	case flagversion.FieldVariant:
		return m.Variant()
	case flagversion.FieldCreatedBy:
		return m.CreatedBy()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *FlagVersionMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case flagversion.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case flagversion.FieldKey:
		return m.OldKey(ctx)
	case flagversion.FieldVersion:
		return m.OldVersion(ctx)
	case flagversion.FieldVariant:
		return m.OldVariant(ctx)
	case flagversion.FieldCreatedBy:
		return m.OldCreatedBy(ctx)
	}
	return nil, fmt.Errorf("unknown FlagVersion field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *FlagVersionMutation) SetField(name string, value ent.Value) error {
	switch name {
	case flagversion.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case flagversion.FieldKey:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKey(v)
		return nil
	case flagversion.FieldVersion:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersion(v)
		return nil
	case flagversion.FieldVariant:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVariant(v)
		return nil
	case flagversion.FieldCreatedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedBy(v)
		return nil
	}
	return fmt.Errorf("unknown FlagVersion field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *FlagVersionMutation) AddedFields() []string {
	var fields []string
	if m.addversion != nil {
		fields = append(fields, flagversion.FieldVersion)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *FlagVersionMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case flagversion.FieldVersion:
		return m.AddedVersion()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *FlagVersionMutation) AddField(name string, value ent.Value) error {
	switch name {
	case flagversion.FieldVersion:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddVersion(v)
		return nil
	}
	return fmt.Errorf("unknown FlagVersion numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *FlagVersionMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *FlagVersionMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *FlagVersionMutation) ClearField(name string) error {
	return fmt.Errorf("unknown FlagVersion nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *FlagVersionMutation) ResetField(name string) error {
	switch name {
	case flagversion.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case flagversion.FieldKey:
		m.ResetKey()
		return nil
	case flagversion.FieldVersion:
		m.ResetVersion()
		return nil
	case flagversion.FieldVariant:
		m.ResetVariant()
		return nil
	case flagversion.FieldCreatedBy:
		m.ResetCreatedBy()
		return nil
	}
	return fmt.Errorf("unknown FlagVersion field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *FlagVersionMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *FlagVersionMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *FlagVersionMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *FlagVersionMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *FlagVersionMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *FlagVersionMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *FlagVersionMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown FlagVersion unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *FlagVersionMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown FlagVersion edge %s", name)
}

// GrantMutation represents an operation that mutates the Grant nodes in the graph.
type GrantMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	collection_id *key.ID
	document_id   *key.ID
	subject       *string
	user_id       *key.ID
	role          *string
	permission    *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Grant, error)
	predicates    []predicate.Grant
}

var _ ent.Mutation = (*GrantMutation)(nil)

// grantOption allows management of the mutation configuration using functional options.
type grantOption func(*GrantMutation)

// newGrantMutation creates new mutation for the Grant entity.
func newGrantMutation(c config, op Op, opts ...grantOption) *GrantMutation {
	m := &GrantMutation{
		config:        c,
		op:            op,
		typ:           TypeGrant,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withGrantID sets the ID field of the mutation.
func withGrantID(id key.ID) grantOption {
	return func(m *GrantMutation) {
		var (
			err   error
			once  sync.Once
			value *Grant
		)
		m.oldValue = func(ctx context.Context) (*Grant, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Grant.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withGrant sets the old Grant of the mutation.
func withGrant(node *Grant) grantOption {
	return func(m *GrantMutation) {
		m.oldValue = func(context.Context) (*Grant, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m GrantMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m GrantMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Grant entities.
func (m *GrantMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *GrantMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *GrantMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Grant.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *GrantMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *GrantMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *GrantMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *GrantMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *GrantMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *GrantMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetCollectionID sets the "collection_id" field.
func (m *GrantMutation) SetCollectionID(k key.ID) {
	m.collection_id = &k
}

// CollectionID returns the value of the "collection_id" field in the mutation.
func (m *GrantMutation) CollectionID() (r key.ID, exists bool) {
	v := m.collection_id
	if v == nil {
		return
	}
	return *v, true
}

// OldCollectionID returns the old "collection_id" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldCollectionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCollectionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCollectionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCollectionID: %w", err)
	}
	return oldValue.CollectionID, nil
}

// ResetCollectionID resets all changes to the "collection_id" field.
func (m *GrantMutation) ResetCollectionID() {
	m.collection_id = nil
}

// SetDocumentID sets the "document_id" field.
func (m *GrantMutation) SetDocumentID(k key.ID) {
	m.document_id = &k
}

// DocumentID returns the value of the "document_id" field in the mutation.
func (m *GrantMutation) DocumentID() (r key.ID, exists bool) {
	v := m.document_id
	if v == nil {
		return
	}
	return *v, true
}

// OldDocumentID returns the old "document_id" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldDocumentID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDocumentID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDocumentID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDocumentID: %w", err)
	}
	return oldValue.DocumentID, nil
}

// ResetDocumentID resets all changes to the "document_id" field.
func (m *GrantMutation) ResetDocumentID() {
	m.document_id = nil
}

// SetSubject sets the "subject" field.
func (m *GrantMutation) SetSubject(s string) {
	m.subject = &s
}

// Subject returns the value of the "subject" field in the mutation.
func (m *GrantMutation) Subject() (r string, exists bool) {
	v := m.subject
	if v == nil {
		return
	}
	return *v, true
}

// OldSubject returns the old "subject" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldSubject(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSubject is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSubject requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSubject: %w", err)
	}
	return oldValue.Subject, nil
}

// ResetSubject resets all changes to the "subject" field.
func (m *GrantMutation) ResetSubject() {
	m.subject = nil
}

// SetUserID sets the "user_id" field.
func (m *GrantMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *GrantMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *GrantMutation) ResetUserID() {
	m.user_id = nil
}

// SetRole sets the "role" field.
func (m *GrantMutation) SetRole(s string) {
	m.role = &s
}

// Role returns the value of the "role" field in the mutation.
func (m *GrantMutation) Role() (r string, exists bool) {
	v := m.role
	if v == nil {
		return
	}
	return *v, true
}

// OldRole returns the old "role" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldRole(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRole is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRole requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRole: %w", err)
	}
	return oldValue.Role, nil
}

// ResetRole resets all changes to the "role" field.
func (m *GrantMutation) ResetRole() {
	m.role = nil
}

// SetPermission sets the "permission" field.
func (m *GrantMutation) SetPermission(s string) {
	m.permission = &s
}

// Permission returns the value of the "permission" field in the mutation.
func (m *GrantMutation) Permission() (r string, exists bool) {
	v := m.permission
	if v == nil {
		return
	}
	return *v, true
}

// OldPermission returns the old "permission" field's value of the Grant entity.
// If the Grant object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *GrantMutation) OldPermission(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPermission is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPermission requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPermission: %w", err)
	}
	return oldValue.Permission, nil
}

// ResetPermission resets all changes to the "permission" field.
func (m *GrantMutation) ResetPermission() {
	m.permission = nil
}

// Where appends a list predicates to the GrantMutation builder.
func (m *GrantMutation) Where(ps ...predicate.Grant) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the GrantMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *GrantMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Grant, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *GrantMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *GrantMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Grant).
func (m *GrantMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *GrantMutation) Fields() []string {
	fields := make([]string, 0, 8)
	if m.org_id != nil {
		fields = append(fields, grant.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, grant.FieldCreatedAt)
	}
	if m.collection_id != nil {
		fields = append(fields, grant.FieldCollectionID)
	}
	if m.document_id != nil {
		fields = append(fields, grant.FieldDocumentID)
	}
	if m.subject != nil {
		fields = append(fields, grant.FieldSubject)
	}
	if m.user_id != nil {
		fields = append(fields, grant.FieldUserID)
	}
	if m.role != nil {
		fields = append(fields, grant.FieldRole)
	}
	if m.permission != nil {
		fields = append(fields, grant.FieldPermission)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *GrantMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case grant.FieldOrgID:
		return m.OrgID()
	case grant.FieldCreatedAt:
		return m.CreatedAt()
	case grant.FieldCollectionID:
		return m.CollectionID()
	case grant.FieldDocumentID:
		return m.DocumentID()
	case grant.FieldSubject:
		return m.Subject()
	case grant.FieldUserID:
		return m.UserID()
	case grant.FieldRole:
		return m.Role()
	case grant.FieldPermission:
		return m.Permission()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *GrantMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case grant.FieldOrgID:
		return m.OldOrgID(ctx)
	case grant.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case grant.FieldCollectionID:
		return m.OldCollectionID(ctx)
	case grant.FieldDocumentID:
		return m.OldDocumentID(ctx)
	case grant.FieldSubject:
		return m.OldSubject(ctx)
	case grant.FieldUserID:
		return m.OldUserID(ctx)
	case grant.FieldRole:
		return m.OldRole(ctx)
	case grant.FieldPermission:
		return m.OldPermission(ctx)
	}
	return nil, fmt.Errorf("unknown Grant field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *GrantMutation) SetField(name string, value ent.Value) error {
	switch name {
	case grant.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case grant.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case grant.FieldCollectionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCollectionID(v)
		return nil
	case grant.FieldDocumentID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDocumentID(v)
		return nil
	case grant.FieldSubject:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSubject(v)
		return nil
	case grant.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case grant.FieldRole:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRole(v)
		return nil
	case grant.FieldPermission:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPermission(v)
		return nil
	}
	return fmt.Errorf("unknown Grant field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *GrantMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *GrantMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *GrantMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Grant numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *GrantMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *GrantMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *GrantMutation) ClearField(name string) error {
	return fmt.Errorf("unknown Grant nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *GrantMutation) ResetField(name string) error {
	switch name {
	case grant.FieldOrgID:
		m.ResetOrgID()
		return nil
	case grant.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case grant.FieldCollectionID:
		m.ResetCollectionID()
		return nil
	case grant.FieldDocumentID:
		m.ResetDocumentID()
		return nil
	case grant.FieldSubject:
		m.ResetSubject()
		return nil
	case grant.FieldUserID:
		m.ResetUserID()
		return nil
	case grant.FieldRole:
		m.ResetRole()
		return nil
	case grant.FieldPermission:
		m.ResetPermission()
		return nil
	}
	return fmt.Errorf("unknown Grant field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *GrantMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *GrantMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *GrantMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *GrantMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *GrantMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *GrantMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *GrantMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Grant unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *GrantMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Grant edge %s", name)
}

// InvitationMutation represents an operation that mutates the Invitation nodes in the graph.
type InvitationMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	email         *string
	role          *string
	token_hash    *[]byte
	invited_by    *key.ID
	expires_at    *time.Time
	ended_at      *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Invitation, error)
	predicates    []predicate.Invitation
}

var _ ent.Mutation = (*InvitationMutation)(nil)

// invitationOption allows management of the mutation configuration using functional options.
type invitationOption func(*InvitationMutation)

// newInvitationMutation creates new mutation for the Invitation entity.
func newInvitationMutation(c config, op Op, opts ...invitationOption) *InvitationMutation {
	m := &InvitationMutation{
		config:        c,
		op:            op,
		typ:           TypeInvitation,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withInvitationID sets the ID field of the mutation.
func withInvitationID(id key.ID) invitationOption {
	return func(m *InvitationMutation) {
		var (
			err   error
			once  sync.Once
			value *Invitation
		)
		m.oldValue = func(ctx context.Context) (*Invitation, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Invitation.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withInvitation sets the old Invitation of the mutation.
func withInvitation(node *Invitation) invitationOption {
	return func(m *InvitationMutation) {
		m.oldValue = func(context.Context) (*Invitation, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m InvitationMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m InvitationMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Invitation entities.
func (m *InvitationMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *InvitationMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *InvitationMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Invitation.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *InvitationMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *InvitationMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *InvitationMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *InvitationMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *InvitationMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *InvitationMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetEmail sets the "email" field.
func (m *InvitationMutation) SetEmail(s string) {
	m.email = &s
}

// Email returns the value of the "email" field in the mutation.
func (m *InvitationMutation) Email() (r string, exists bool) {
	v := m.email
	if v == nil {
		return
	}
	return *v, true
}

// OldEmail returns the old "email" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmail: %w", err)
	}
	return oldValue.Email, nil
}

// ResetEmail resets all changes to the "email" field.
func (m *InvitationMutation) ResetEmail() {
	m.email = nil
}

// SetRole sets the "role" field.
func (m *InvitationMutation) SetRole(s string) {
	m.role = &s
}

// Role returns the value of the "role" field in the mutation.
func (m *InvitationMutation) Role() (r string, exists bool) {
	v := m.role
	if v == nil {
		return
	}
	return *v, true
}

// OldRole returns the old "role" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldRole(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRole is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRole requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRole: %w", err)
	}
	return oldValue.Role, nil
}

// ResetRole resets all changes to the "role" field.
func (m *InvitationMutation) ResetRole() {
	m.role = nil
}

// SetTokenHash sets the "token_hash" field.
func (m *InvitationMutation) SetTokenHash(b []byte) {
	m.token_hash = &b
}

// TokenHash returns the value of the "token_hash" field in the mutation.
func (m *InvitationMutation) TokenHash() (r []byte, exists bool) {
	v := m.token_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldTokenHash returns the old "token_hash" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldTokenHash(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTokenHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTokenHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTokenHash: %w", err)
	}
	return oldValue.TokenHash, nil
}

// ResetTokenHash resets all changes to the "token_hash" field.
func (m *InvitationMutation) ResetTokenHash() {
	m.token_hash = nil
}

// SetInvitedBy sets the "invited_by" field.
func (m *InvitationMutation) SetInvitedBy(k key.ID) {
	m.invited_by = &k
}

// InvitedBy returns the value of the "invited_by" field in the mutation.
func (m *InvitationMutation) InvitedBy() (r key.ID, exists bool) {
	v := m.invited_by
	if v == nil {
		return
	}
	return *v, true
}

// OldInvitedBy returns the old "invited_by" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldInvitedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInvitedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInvitedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInvitedBy: %w", err)
	}
	return oldValue.InvitedBy, nil
}

// ResetInvitedBy resets all changes to the "invited_by" field.
func (m *InvitationMutation) ResetInvitedBy() {
	m.invited_by = nil
}

// SetExpiresAt sets the "expires_at" field.
func (m *InvitationMutation) SetExpiresAt(t time.Time) {
	m.expires_at = &t
}

// ExpiresAt returns the value of the "expires_at" field in the mutation.
func (m *InvitationMutation) ExpiresAt() (r time.Time, exists bool) {
	v := m.expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExpiresAt returns the old "expires_at" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpiresAt: %w", err)
	}
	return oldValue.ExpiresAt, nil
}

// ResetExpiresAt resets all changes to the "expires_at" field.
func (m *InvitationMutation) ResetExpiresAt() {
	m.expires_at = nil
}

// SetEndedAt sets the "ended_at" field.
func (m *InvitationMutation) SetEndedAt(t time.Time) {
	m.ended_at = &t
}

// EndedAt returns the value of the "ended_at" field in the mutation.
func (m *InvitationMutation) EndedAt() (r time.Time, exists bool) {
	v := m.ended_at
	if v == nil {
		return
	}
	return *v, true
}

// OldEndedAt returns the old "ended_at" field's value of the Invitation entity.
// If the Invitation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *InvitationMutation) OldEndedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEndedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEndedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEndedAt: %w", err)
	}
	return oldValue.EndedAt, nil
}

// ClearEndedAt clears the value of the "ended_at" field.
func (m *InvitationMutation) ClearEndedAt() {
	m.ended_at = nil
	m.clearedFields[invitation.FieldEndedAt] = struct{}{}
}

// EndedAtCleared returns if the "ended_at" field was cleared in this mutation.
func (m *InvitationMutation) EndedAtCleared() bool {
	_, ok := m.clearedFields[invitation.FieldEndedAt]
	return ok
}

// ResetEndedAt resets all changes to the "ended_at" field.
func (m *InvitationMutation) ResetEndedAt() {
	m.ended_at = nil
	delete(m.clearedFields, invitation.FieldEndedAt)
}

// Where appends a list predicates to the InvitationMutation builder.
func (m *InvitationMutation) Where(ps ...predicate.Invitation) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the InvitationMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *InvitationMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Invitation, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *InvitationMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *InvitationMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Invitation).
func (m *InvitationMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *InvitationMutation) Fields() []string {
	fields := make([]string, 0, 8)
	if m.org_id != nil {
		fields = append(fields, invitation.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, invitation.FieldCreatedAt)
	}
	if m.email != nil {
		fields = append(fields, invitation.FieldEmail)
	}
	if m.role != nil {
		fields = append(fields, invitation.FieldRole)
	}
	if m.token_hash != nil {
		fields = append(fields, invitation.FieldTokenHash)
	}
	if m.invited_by != nil {
		fields = append(fields, invitation.FieldInvitedBy)
	}
	if m.expires_at != nil {
		fields = append(fields, invitation.FieldExpiresAt)
	}
	if m.ended_at != nil {
		fields = append(fields, invitation.FieldEndedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *InvitationMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case invitation.FieldOrgID:
		return m.OrgID()
	case invitation.FieldCreatedAt:
		return m.CreatedAt()
	case invitation.FieldEmail:
		return m.Email()
	case invitation.FieldRole:
		return m.Role()
	case invitation.FieldTokenHash:
		return m.TokenHash()
	case invitation.FieldInvitedBy:
		return m.InvitedBy()
	case invitation.FieldExpiresAt:
		return m.ExpiresAt()
	case invitation.FieldEndedAt:
		return m.EndedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *InvitationMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case invitation.FieldOrgID:
		return m.OldOrgID(ctx)
	case invitation.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case invitation.FieldEmail:
		return m.OldEmail(ctx)
	case invitation.FieldRole:
		return m.OldRole(ctx)
	case invitation.FieldTokenHash:
		return m.OldTokenHash(ctx)
	case invitation.FieldInvitedBy:
		return m.OldInvitedBy(ctx)
	case invitation.FieldExpiresAt:
		return m.OldExpiresAt(ctx)
	case invitation.FieldEndedAt:
		return m.OldEndedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Invitation field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *InvitationMutation) SetField(name string, value ent.Value) error {
	switch name {
	case invitation.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case invitation.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case invitation.FieldEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmail(v)
		return nil
	case invitation.FieldRole:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRole(v)
		return nil
	case invitation.FieldTokenHash:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTokenHash(v)
		return nil
	case invitation.FieldInvitedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInvitedBy(v)
		return nil
	case invitation.FieldExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpiresAt(v)
		return nil
	case invitation.FieldEndedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEndedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Invitation field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *InvitationMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *InvitationMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *InvitationMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Invitation numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *InvitationMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(invitation.FieldEndedAt) {
		fields = append(fields, invitation.FieldEndedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *InvitationMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *InvitationMutation) ClearField(name string) error {
	switch name {
	case invitation.FieldEndedAt:
		m.ClearEndedAt()
		return nil
	}
	return fmt.Errorf("unknown Invitation nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *InvitationMutation) ResetField(name string) error {
	switch name {
	case invitation.FieldOrgID:
		m.ResetOrgID()
		return nil
	case invitation.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case invitation.FieldEmail:
		m.ResetEmail()
		return nil
	case invitation.FieldRole:
		m.ResetRole()
		return nil
	case invitation.FieldTokenHash:
		m.ResetTokenHash()
		return nil
	case invitation.FieldInvitedBy:
		m.ResetInvitedBy()
		return nil
	case invitation.FieldExpiresAt:
		m.ResetExpiresAt()
		return nil
	case invitation.FieldEndedAt:
		m.ResetEndedAt()
		return nil
	}
	return fmt.Errorf("unknown Invitation field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *InvitationMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *InvitationMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *InvitationMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *InvitationMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *InvitationMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *InvitationMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *InvitationMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Invitation unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *InvitationMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Invitation edge %s", name)
}

// JobMutation represents an operation that mutates the Job nodes in the graph.
type JobMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	kind          *string
	subject_id    *key.ID
	state         *string
	ready_at      *time.Time
	owner         *string
	lease         *key.ID
	attempt       *int
	addattempt    *int
	reason        *string
	trace_parent  *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Job, error)
	predicates    []predicate.Job
}

var _ ent.Mutation = (*JobMutation)(nil)

// jobOption allows management of the mutation configuration using functional options.
type jobOption func(*JobMutation)

// newJobMutation creates new mutation for the Job entity.
func newJobMutation(c config, op Op, opts ...jobOption) *JobMutation {
	m := &JobMutation{
		config:        c,
		op:            op,
		typ:           TypeJob,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withJobID sets the ID field of the mutation.
func withJobID(id key.ID) jobOption {
	return func(m *JobMutation) {
		var (
			err   error
			once  sync.Once
			value *Job
		)
		m.oldValue = func(ctx context.Context) (*Job, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Job.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withJob sets the old Job of the mutation.
func withJob(node *Job) jobOption {
	return func(m *JobMutation) {
		m.oldValue = func(context.Context) (*Job, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m JobMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m JobMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Job entities.
func (m *JobMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *JobMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *JobMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Job.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *JobMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *JobMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *JobMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *JobMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *JobMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *JobMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetKind sets the "kind" field.
func (m *JobMutation) SetKind(s string) {
	m.kind = &s
}

// Kind returns the value of the "kind" field in the mutation.
func (m *JobMutation) Kind() (r string, exists bool) {
	v := m.kind
	if v == nil {
		return
	}
	return *v, true
}

// OldKind returns the old "kind" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKind: %w", err)
	}
	return oldValue.Kind, nil
}

// ResetKind resets all changes to the "kind" field.
func (m *JobMutation) ResetKind() {
	m.kind = nil
}

// SetSubjectID sets the "subject_id" field.
func (m *JobMutation) SetSubjectID(k key.ID) {
	m.subject_id = &k
}

// SubjectID returns the value of the "subject_id" field in the mutation.
func (m *JobMutation) SubjectID() (r key.ID, exists bool) {
	v := m.subject_id
	if v == nil {
		return
	}
	return *v, true
}

// OldSubjectID returns the old "subject_id" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldSubjectID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSubjectID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSubjectID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSubjectID: %w", err)
	}
	return oldValue.SubjectID, nil
}

// ResetSubjectID resets all changes to the "subject_id" field.
func (m *JobMutation) ResetSubjectID() {
	m.subject_id = nil
}

// SetState sets the "state" field.
func (m *JobMutation) SetState(s string) {
	m.state = &s
}

// State returns the value of the "state" field in the mutation.
func (m *JobMutation) State() (r string, exists bool) {
	v := m.state
	if v == nil {
		return
	}
	return *v, true
}

// OldState returns the old "state" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldState(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldState is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldState requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldState: %w", err)
	}
	return oldValue.State, nil
}

// ResetState resets all changes to the "state" field.
func (m *JobMutation) ResetState() {
	m.state = nil
}

// SetReadyAt sets the "ready_at" field.
func (m *JobMutation) SetReadyAt(t time.Time) {
	m.ready_at = &t
}

// ReadyAt returns the value of the "ready_at" field in the mutation.
func (m *JobMutation) ReadyAt() (r time.Time, exists bool) {
	v := m.ready_at
	if v == nil {
		return
	}
	return *v, true
}

// OldReadyAt returns the old "ready_at" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldReadyAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReadyAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReadyAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReadyAt: %w", err)
	}
	return oldValue.ReadyAt, nil
}

// ResetReadyAt resets all changes to the "ready_at" field.
func (m *JobMutation) ResetReadyAt() {
	m.ready_at = nil
}

// SetOwner sets the "owner" field.
func (m *JobMutation) SetOwner(s string) {
	m.owner = &s
}

// Owner returns the value of the "owner" field in the mutation.
func (m *JobMutation) Owner() (r string, exists bool) {
	v := m.owner
	if v == nil {
		return
	}
	return *v, true
}

// OldOwner returns the old "owner" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldOwner(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOwner is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOwner requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOwner: %w", err)
	}
	return oldValue.Owner, nil
}

// ResetOwner resets all changes to the "owner" field.
func (m *JobMutation) ResetOwner() {
	m.owner = nil
}

// SetLease sets the "lease" field.
func (m *JobMutation) SetLease(k key.ID) {
	m.lease = &k
}

// Lease returns the value of the "lease" field in the mutation.
func (m *JobMutation) Lease() (r key.ID, exists bool) {
	v := m.lease
	if v == nil {
		return
	}
	return *v, true
}

// OldLease returns the old "lease" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldLease(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLease is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLease requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLease: %w", err)
	}
	return oldValue.Lease, nil
}

// ResetLease resets all changes to the "lease" field.
func (m *JobMutation) ResetLease() {
	m.lease = nil
}

// SetAttempt sets the "attempt" field.
func (m *JobMutation) SetAttempt(i int) {
	m.attempt = &i
	m.addattempt = nil
}

// Attempt returns the value of the "attempt" field in the mutation.
func (m *JobMutation) Attempt() (r int, exists bool) {
	v := m.attempt
	if v == nil {
		return
	}
	return *v, true
}

// OldAttempt returns the old "attempt" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldAttempt(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAttempt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAttempt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAttempt: %w", err)
	}
	return oldValue.Attempt, nil
}

// AddAttempt adds i to the "attempt" field.
func (m *JobMutation) AddAttempt(i int) {
	if m.addattempt != nil {
		*m.addattempt += i
	} else {
		m.addattempt = &i
	}
}

// AddedAttempt returns the value that was added to the "attempt" field in this mutation.
func (m *JobMutation) AddedAttempt() (r int, exists bool) {
	v := m.addattempt
	if v == nil {
		return
	}
	return *v, true
}

// ResetAttempt resets all changes to the "attempt" field.
func (m *JobMutation) ResetAttempt() {
	m.attempt = nil
	m.addattempt = nil
}

// SetReason sets the "reason" field.
func (m *JobMutation) SetReason(s string) {
	m.reason = &s
}

// Reason returns the value of the "reason" field in the mutation.
func (m *JobMutation) Reason() (r string, exists bool) {
	v := m.reason
	if v == nil {
		return
	}
	return *v, true
}

// OldReason returns the old "reason" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldReason(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldReason is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldReason requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldReason: %w", err)
	}
	return oldValue.Reason, nil
}

// ResetReason resets all changes to the "reason" field.
func (m *JobMutation) ResetReason() {
	m.reason = nil
}

// SetTraceParent sets the "trace_parent" field.
func (m *JobMutation) SetTraceParent(s string) {
	m.trace_parent = &s
}

// TraceParent returns the value of the "trace_parent" field in the mutation.
func (m *JobMutation) TraceParent() (r string, exists bool) {
	v := m.trace_parent
	if v == nil {
		return
	}
	return *v, true
}

// OldTraceParent returns the old "trace_parent" field's value of the Job entity.
// If the Job object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *JobMutation) OldTraceParent(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTraceParent is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTraceParent requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTraceParent: %w", err)
	}
	return oldValue.TraceParent, nil
}

// ClearTraceParent clears the value of the "trace_parent" field.
func (m *JobMutation) ClearTraceParent() {
	m.trace_parent = nil
	m.clearedFields[job.FieldTraceParent] = struct{}{}
}

// TraceParentCleared returns if the "trace_parent" field was cleared in this mutation.
func (m *JobMutation) TraceParentCleared() bool {
	_, ok := m.clearedFields[job.FieldTraceParent]
	return ok
}

// ResetTraceParent resets all changes to the "trace_parent" field.
func (m *JobMutation) ResetTraceParent() {
	m.trace_parent = nil
	delete(m.clearedFields, job.FieldTraceParent)
}

// Where appends a list predicates to the JobMutation builder.
func (m *JobMutation) Where(ps ...predicate.Job) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the JobMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *JobMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Job, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *JobMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *JobMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Job).
func (m *JobMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *JobMutation) Fields() []string {
	fields := make([]string, 0, 11)
	if m.org_id != nil {
		fields = append(fields, job.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, job.FieldCreatedAt)
	}
	if m.kind != nil {
		fields = append(fields, job.FieldKind)
	}
	if m.subject_id != nil {
		fields = append(fields, job.FieldSubjectID)
	}
	if m.state != nil {
		fields = append(fields, job.FieldState)
	}
	if m.ready_at != nil {
		fields = append(fields, job.FieldReadyAt)
	}
	if m.owner != nil {
		fields = append(fields, job.FieldOwner)
	}
	if m.lease != nil {
		fields = append(fields, job.FieldLease)
	}
	if m.attempt != nil {
		fields = append(fields, job.FieldAttempt)
	}
	if m.reason != nil {
		fields = append(fields, job.FieldReason)
	}
	if m.trace_parent != nil {
		fields = append(fields, job.FieldTraceParent)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *JobMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case job.FieldOrgID:
		return m.OrgID()
	case job.FieldCreatedAt:
		return m.CreatedAt()
	case job.FieldKind:
		return m.Kind()
	case job.FieldSubjectID:
		return m.SubjectID()
	case job.FieldState:
		return m.State()
	case job.FieldReadyAt:
		return m.ReadyAt()
	case job.FieldOwner:
		return m.Owner()
	case job.FieldLease:
		return m.Lease()
	case job.FieldAttempt:
		return m.Attempt()
	case job.FieldReason:
		return m.Reason()
	case job.FieldTraceParent:
		return m.TraceParent()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *JobMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case job.FieldOrgID:
		return m.OldOrgID(ctx)
	case job.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case job.FieldKind:
		return m.OldKind(ctx)
	case job.FieldSubjectID:
		return m.OldSubjectID(ctx)
	case job.FieldState:
		return m.OldState(ctx)
	case job.FieldReadyAt:
		return m.OldReadyAt(ctx)
	case job.FieldOwner:
		return m.OldOwner(ctx)
	case job.FieldLease:
		return m.OldLease(ctx)
	case job.FieldAttempt:
		return m.OldAttempt(ctx)
	case job.FieldReason:
		return m.OldReason(ctx)
	case job.FieldTraceParent:
		return m.OldTraceParent(ctx)
	}
	return nil, fmt.Errorf("unknown Job field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *JobMutation) SetField(name string, value ent.Value) error {
	switch name {
	case job.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case job.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case job.FieldKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKind(v)
		return nil
	case job.FieldSubjectID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSubjectID(v)
		return nil
	case job.FieldState:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetState(v)
		return nil
	case job.FieldReadyAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReadyAt(v)
		return nil
	case job.FieldOwner:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOwner(v)
		return nil
	case job.FieldLease:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLease(v)
		return nil
	case job.FieldAttempt:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAttempt(v)
		return nil
	case job.FieldReason:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetReason(v)
		return nil
	case job.FieldTraceParent:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTraceParent(v)
		return nil
	}
	return fmt.Errorf("unknown Job field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *JobMutation) AddedFields() []string {
	var fields []string
	if m.addattempt != nil {
		fields = append(fields, job.FieldAttempt)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *JobMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case job.FieldAttempt:
		return m.AddedAttempt()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *JobMutation) AddField(name string, value ent.Value) error {
	switch name {
	case job.FieldAttempt:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddAttempt(v)
		return nil
	}
	return fmt.Errorf("unknown Job numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *JobMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(job.FieldTraceParent) {
		fields = append(fields, job.FieldTraceParent)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *JobMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *JobMutation) ClearField(name string) error {
	switch name {
	case job.FieldTraceParent:
		m.ClearTraceParent()
		return nil
	}
	return fmt.Errorf("unknown Job nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *JobMutation) ResetField(name string) error {
	switch name {
	case job.FieldOrgID:
		m.ResetOrgID()
		return nil
	case job.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case job.FieldKind:
		m.ResetKind()
		return nil
	case job.FieldSubjectID:
		m.ResetSubjectID()
		return nil
	case job.FieldState:
		m.ResetState()
		return nil
	case job.FieldReadyAt:
		m.ResetReadyAt()
		return nil
	case job.FieldOwner:
		m.ResetOwner()
		return nil
	case job.FieldLease:
		m.ResetLease()
		return nil
	case job.FieldAttempt:
		m.ResetAttempt()
		return nil
	case job.FieldReason:
		m.ResetReason()
		return nil
	case job.FieldTraceParent:
		m.ResetTraceParent()
		return nil
	}
	return fmt.Errorf("unknown Job field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *JobMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *JobMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *JobMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *JobMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *JobMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *JobMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *JobMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Job unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *JobMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Job edge %s", name)
}

// MembershipMutation represents an operation that mutates the Membership nodes in the graph.
type MembershipMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	user_id       *key.ID
	role          *string
	joined_at     *time.Time
	ended_at      *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Membership, error)
	predicates    []predicate.Membership
}

var _ ent.Mutation = (*MembershipMutation)(nil)

// membershipOption allows management of the mutation configuration using functional options.
type membershipOption func(*MembershipMutation)

// newMembershipMutation creates new mutation for the Membership entity.
func newMembershipMutation(c config, op Op, opts ...membershipOption) *MembershipMutation {
	m := &MembershipMutation{
		config:        c,
		op:            op,
		typ:           TypeMembership,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withMembershipID sets the ID field of the mutation.
func withMembershipID(id key.ID) membershipOption {
	return func(m *MembershipMutation) {
		var (
			err   error
			once  sync.Once
			value *Membership
		)
		m.oldValue = func(ctx context.Context) (*Membership, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Membership.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withMembership sets the old Membership of the mutation.
func withMembership(node *Membership) membershipOption {
	return func(m *MembershipMutation) {
		m.oldValue = func(context.Context) (*Membership, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m MembershipMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m MembershipMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Membership entities.
func (m *MembershipMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *MembershipMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *MembershipMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Membership.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *MembershipMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *MembershipMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Membership entity.
// If the Membership object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MembershipMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *MembershipMutation) ResetOrgID() {
	m.org_id = nil
}

// SetUserID sets the "user_id" field.
func (m *MembershipMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *MembershipMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Membership entity.
// If the Membership object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MembershipMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *MembershipMutation) ResetUserID() {
	m.user_id = nil
}

// SetRole sets the "role" field.
func (m *MembershipMutation) SetRole(s string) {
	m.role = &s
}

// Role returns the value of the "role" field in the mutation.
func (m *MembershipMutation) Role() (r string, exists bool) {
	v := m.role
	if v == nil {
		return
	}
	return *v, true
}

// OldRole returns the old "role" field's value of the Membership entity.
// If the Membership object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MembershipMutation) OldRole(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRole is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRole requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRole: %w", err)
	}
	return oldValue.Role, nil
}

// ResetRole resets all changes to the "role" field.
func (m *MembershipMutation) ResetRole() {
	m.role = nil
}

// SetJoinedAt sets the "joined_at" field.
func (m *MembershipMutation) SetJoinedAt(t time.Time) {
	m.joined_at = &t
}

// JoinedAt returns the value of the "joined_at" field in the mutation.
func (m *MembershipMutation) JoinedAt() (r time.Time, exists bool) {
	v := m.joined_at
	if v == nil {
		return
	}
	return *v, true
}

// OldJoinedAt returns the old "joined_at" field's value of the Membership entity.
// If the Membership object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MembershipMutation) OldJoinedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldJoinedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldJoinedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldJoinedAt: %w", err)
	}
	return oldValue.JoinedAt, nil
}

// ResetJoinedAt resets all changes to the "joined_at" field.
func (m *MembershipMutation) ResetJoinedAt() {
	m.joined_at = nil
}

// SetEndedAt sets the "ended_at" field.
func (m *MembershipMutation) SetEndedAt(t time.Time) {
	m.ended_at = &t
}

// EndedAt returns the value of the "ended_at" field in the mutation.
func (m *MembershipMutation) EndedAt() (r time.Time, exists bool) {
	v := m.ended_at
	if v == nil {
		return
	}
	return *v, true
}

// OldEndedAt returns the old "ended_at" field's value of the Membership entity.
// If the Membership object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MembershipMutation) OldEndedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEndedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEndedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEndedAt: %w", err)
	}
	return oldValue.EndedAt, nil
}

// ClearEndedAt clears the value of the "ended_at" field.
func (m *MembershipMutation) ClearEndedAt() {
	m.ended_at = nil
	m.clearedFields[membership.FieldEndedAt] = struct{}{}
}

// EndedAtCleared returns if the "ended_at" field was cleared in this mutation.
func (m *MembershipMutation) EndedAtCleared() bool {
	_, ok := m.clearedFields[membership.FieldEndedAt]
	return ok
}

// ResetEndedAt resets all changes to the "ended_at" field.
func (m *MembershipMutation) ResetEndedAt() {
	m.ended_at = nil
	delete(m.clearedFields, membership.FieldEndedAt)
}

// Where appends a list predicates to the MembershipMutation builder.
func (m *MembershipMutation) Where(ps ...predicate.Membership) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the MembershipMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *MembershipMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Membership, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *MembershipMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *MembershipMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Membership).
func (m *MembershipMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *MembershipMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.org_id != nil {
		fields = append(fields, membership.FieldOrgID)
	}
	if m.user_id != nil {
		fields = append(fields, membership.FieldUserID)
	}
	if m.role != nil {
		fields = append(fields, membership.FieldRole)
	}
	if m.joined_at != nil {
		fields = append(fields, membership.FieldJoinedAt)
	}
	if m.ended_at != nil {
		fields = append(fields, membership.FieldEndedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *MembershipMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case membership.FieldOrgID:
		return m.OrgID()
	case membership.FieldUserID:
		return m.UserID()
	case membership.FieldRole:
		return m.Role()
	case membership.FieldJoinedAt:
		return m.JoinedAt()
	case membership.FieldEndedAt:
		return m.EndedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *MembershipMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case membership.FieldOrgID:
		return m.OldOrgID(ctx)
	case membership.FieldUserID:
		return m.OldUserID(ctx)
	case membership.FieldRole:
		return m.OldRole(ctx)
	case membership.FieldJoinedAt:
		return m.OldJoinedAt(ctx)
	case membership.FieldEndedAt:
		return m.OldEndedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Membership field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *MembershipMutation) SetField(name string, value ent.Value) error {
	switch name {
	case membership.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case membership.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case membership.FieldRole:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRole(v)
		return nil
	case membership.FieldJoinedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetJoinedAt(v)
		return nil
	case membership.FieldEndedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEndedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Membership field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *MembershipMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *MembershipMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *MembershipMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Membership numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *MembershipMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(membership.FieldEndedAt) {
		fields = append(fields, membership.FieldEndedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *MembershipMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *MembershipMutation) ClearField(name string) error {
	switch name {
	case membership.FieldEndedAt:
		m.ClearEndedAt()
		return nil
	}
	return fmt.Errorf("unknown Membership nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *MembershipMutation) ResetField(name string) error {
	switch name {
	case membership.FieldOrgID:
		m.ResetOrgID()
		return nil
	case membership.FieldUserID:
		m.ResetUserID()
		return nil
	case membership.FieldRole:
		m.ResetRole()
		return nil
	case membership.FieldJoinedAt:
		m.ResetJoinedAt()
		return nil
	case membership.FieldEndedAt:
		m.ResetEndedAt()
		return nil
	}
	return fmt.Errorf("unknown Membership field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *MembershipMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *MembershipMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *MembershipMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *MembershipMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *MembershipMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *MembershipMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *MembershipMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Membership unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *MembershipMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Membership edge %s", name)
}

// MessageMutation represents an operation that mutates the Message nodes in the graph.
type MessageMutation struct {
	config
	op              Op
	typ             string
	id              *key.ID
	org_id          *key.ID
	created_at      *time.Time
	conversation_id *key.ID
	user_id         *key.ID
	seq             *int
	addseq          *int
	role            *string
	text            *string
	status          *string
	sources         *string
	took_us         *int64
	addtook_us      *int64
	owner           *string
	lease_until     *time.Time
	stop_requested  *bool
	written_by      *string
	clearedFields   map[string]struct{}
	done            bool
	oldValue        func(context.Context) (*Message, error)
	predicates      []predicate.Message
}

var _ ent.Mutation = (*MessageMutation)(nil)

// messageOption allows management of the mutation configuration using functional options.
type messageOption func(*MessageMutation)

// newMessageMutation creates new mutation for the Message entity.
func newMessageMutation(c config, op Op, opts ...messageOption) *MessageMutation {
	m := &MessageMutation{
		config:        c,
		op:            op,
		typ:           TypeMessage,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withMessageID sets the ID field of the mutation.
func withMessageID(id key.ID) messageOption {
	return func(m *MessageMutation) {
		var (
			err   error
			once  sync.Once
			value *Message
		)
		m.oldValue = func(ctx context.Context) (*Message, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Message.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withMessage sets the old Message of the mutation.
func withMessage(node *Message) messageOption {
	return func(m *MessageMutation) {
		m.oldValue = func(context.Context) (*Message, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m MessageMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m MessageMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Message entities.
func (m *MessageMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *MessageMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *MessageMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Message.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *MessageMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *MessageMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *MessageMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *MessageMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *MessageMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *MessageMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetConversationID sets the "conversation_id" field.
func (m *MessageMutation) SetConversationID(k key.ID) {
	m.conversation_id = &k
}

// ConversationID returns the value of the "conversation_id" field in the mutation.
func (m *MessageMutation) ConversationID() (r key.ID, exists bool) {
	v := m.conversation_id
	if v == nil {
		return
	}
	return *v, true
}

// OldConversationID returns the old "conversation_id" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldConversationID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldConversationID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldConversationID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldConversationID: %w", err)
	}
	return oldValue.ConversationID, nil
}

// ResetConversationID resets all changes to the "conversation_id" field.
func (m *MessageMutation) ResetConversationID() {
	m.conversation_id = nil
}

// SetUserID sets the "user_id" field.
func (m *MessageMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *MessageMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *MessageMutation) ResetUserID() {
	m.user_id = nil
}

// SetSeq sets the "seq" field.
func (m *MessageMutation) SetSeq(i int) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *MessageMutation) Seq() (r int, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldSeq(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *MessageMutation) AddSeq(i int) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *MessageMutation) AddedSeq() (r int, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *MessageMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetRole sets the "role" field.
func (m *MessageMutation) SetRole(s string) {
	m.role = &s
}

// Role returns the value of the "role" field in the mutation.
func (m *MessageMutation) Role() (r string, exists bool) {
	v := m.role
	if v == nil {
		return
	}
	return *v, true
}

// OldRole returns the old "role" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldRole(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRole is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRole requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRole: %w", err)
	}
	return oldValue.Role, nil
}

// ResetRole resets all changes to the "role" field.
func (m *MessageMutation) ResetRole() {
	m.role = nil
}

// SetText sets the "text" field.
func (m *MessageMutation) SetText(s string) {
	m.text = &s
}

// Text returns the value of the "text" field in the mutation.
func (m *MessageMutation) Text() (r string, exists bool) {
	v := m.text
	if v == nil {
		return
	}
	return *v, true
}

// OldText returns the old "text" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldText(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldText is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldText requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldText: %w", err)
	}
	return oldValue.Text, nil
}

// ResetText resets all changes to the "text" field.
func (m *MessageMutation) ResetText() {
	m.text = nil
}

// SetStatus sets the "status" field.
func (m *MessageMutation) SetStatus(s string) {
	m.status = &s
}

// Status returns the value of the "status" field in the mutation.
func (m *MessageMutation) Status() (r string, exists bool) {
	v := m.status
	if v == nil {
		return
	}
	return *v, true
}

// OldStatus returns the old "status" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldStatus(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldStatus is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldStatus requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldStatus: %w", err)
	}
	return oldValue.Status, nil
}

// ResetStatus resets all changes to the "status" field.
func (m *MessageMutation) ResetStatus() {
	m.status = nil
}

// SetSources sets the "sources" field.
func (m *MessageMutation) SetSources(s string) {
	m.sources = &s
}

// Sources returns the value of the "sources" field in the mutation.
func (m *MessageMutation) Sources() (r string, exists bool) {
	v := m.sources
	if v == nil {
		return
	}
	return *v, true
}

// OldSources returns the old "sources" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldSources(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSources is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSources requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSources: %w", err)
	}
	return oldValue.Sources, nil
}

// ResetSources resets all changes to the "sources" field.
func (m *MessageMutation) ResetSources() {
	m.sources = nil
}

// SetTookUs sets the "took_us" field.
func (m *MessageMutation) SetTookUs(i int64) {
	m.took_us = &i
	m.addtook_us = nil
}

// TookUs returns the value of the "took_us" field in the mutation.
func (m *MessageMutation) TookUs() (r int64, exists bool) {
	v := m.took_us
	if v == nil {
		return
	}
	return *v, true
}

// OldTookUs returns the old "took_us" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldTookUs(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTookUs is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTookUs requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTookUs: %w", err)
	}
	return oldValue.TookUs, nil
}

// AddTookUs adds i to the "took_us" field.
func (m *MessageMutation) AddTookUs(i int64) {
	if m.addtook_us != nil {
		*m.addtook_us += i
	} else {
		m.addtook_us = &i
	}
}

// AddedTookUs returns the value that was added to the "took_us" field in this mutation.
func (m *MessageMutation) AddedTookUs() (r int64, exists bool) {
	v := m.addtook_us
	if v == nil {
		return
	}
	return *v, true
}

// ResetTookUs resets all changes to the "took_us" field.
func (m *MessageMutation) ResetTookUs() {
	m.took_us = nil
	m.addtook_us = nil
}

// SetOwner sets the "owner" field.
func (m *MessageMutation) SetOwner(s string) {
	m.owner = &s
}

// Owner returns the value of the "owner" field in the mutation.
func (m *MessageMutation) Owner() (r string, exists bool) {
	v := m.owner
	if v == nil {
		return
	}
	return *v, true
}

// OldOwner returns the old "owner" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldOwner(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOwner is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOwner requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOwner: %w", err)
	}
	return oldValue.Owner, nil
}

// ResetOwner resets all changes to the "owner" field.
func (m *MessageMutation) ResetOwner() {
	m.owner = nil
}

// SetLeaseUntil sets the "lease_until" field.
func (m *MessageMutation) SetLeaseUntil(t time.Time) {
	m.lease_until = &t
}

// LeaseUntil returns the value of the "lease_until" field in the mutation.
func (m *MessageMutation) LeaseUntil() (r time.Time, exists bool) {
	v := m.lease_until
	if v == nil {
		return
	}
	return *v, true
}

// OldLeaseUntil returns the old "lease_until" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldLeaseUntil(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldLeaseUntil is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldLeaseUntil requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldLeaseUntil: %w", err)
	}
	return oldValue.LeaseUntil, nil
}

// ClearLeaseUntil clears the value of the "lease_until" field.
func (m *MessageMutation) ClearLeaseUntil() {
	m.lease_until = nil
	m.clearedFields[message.FieldLeaseUntil] = struct{}{}
}

// LeaseUntilCleared returns if the "lease_until" field was cleared in this mutation.
func (m *MessageMutation) LeaseUntilCleared() bool {
	_, ok := m.clearedFields[message.FieldLeaseUntil]
	return ok
}

// ResetLeaseUntil resets all changes to the "lease_until" field.
func (m *MessageMutation) ResetLeaseUntil() {
	m.lease_until = nil
	delete(m.clearedFields, message.FieldLeaseUntil)
}

// SetStopRequested sets the "stop_requested" field.
func (m *MessageMutation) SetStopRequested(b bool) {
	m.stop_requested = &b
}

// StopRequested returns the value of the "stop_requested" field in the mutation.
func (m *MessageMutation) StopRequested() (r bool, exists bool) {
	v := m.stop_requested
	if v == nil {
		return
	}
	return *v, true
}

// OldStopRequested returns the old "stop_requested" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldStopRequested(ctx context.Context) (v bool, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldStopRequested is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldStopRequested requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldStopRequested: %w", err)
	}
	return oldValue.StopRequested, nil
}

// ResetStopRequested resets all changes to the "stop_requested" field.
func (m *MessageMutation) ResetStopRequested() {
	m.stop_requested = nil
}

// SetWrittenBy sets the "written_by" field.
func (m *MessageMutation) SetWrittenBy(s string) {
	m.written_by = &s
}

// WrittenBy returns the value of the "written_by" field in the mutation.
func (m *MessageMutation) WrittenBy() (r string, exists bool) {
	v := m.written_by
	if v == nil {
		return
	}
	return *v, true
}

// OldWrittenBy returns the old "written_by" field's value of the Message entity.
// If the Message object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageMutation) OldWrittenBy(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldWrittenBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldWrittenBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldWrittenBy: %w", err)
	}
	return oldValue.WrittenBy, nil
}

// ClearWrittenBy clears the value of the "written_by" field.
func (m *MessageMutation) ClearWrittenBy() {
	m.written_by = nil
	m.clearedFields[message.FieldWrittenBy] = struct{}{}
}

// WrittenByCleared returns if the "written_by" field was cleared in this mutation.
func (m *MessageMutation) WrittenByCleared() bool {
	_, ok := m.clearedFields[message.FieldWrittenBy]
	return ok
}

// ResetWrittenBy resets all changes to the "written_by" field.
func (m *MessageMutation) ResetWrittenBy() {
	m.written_by = nil
	delete(m.clearedFields, message.FieldWrittenBy)
}

// Where appends a list predicates to the MessageMutation builder.
func (m *MessageMutation) Where(ps ...predicate.Message) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the MessageMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *MessageMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Message, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *MessageMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *MessageMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Message).
func (m *MessageMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *MessageMutation) Fields() []string {
	fields := make([]string, 0, 14)
	if m.org_id != nil {
		fields = append(fields, message.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, message.FieldCreatedAt)
	}
	if m.conversation_id != nil {
		fields = append(fields, message.FieldConversationID)
	}
	if m.user_id != nil {
		fields = append(fields, message.FieldUserID)
	}
	if m.seq != nil {
		fields = append(fields, message.FieldSeq)
	}
	if m.role != nil {
		fields = append(fields, message.FieldRole)
	}
	if m.text != nil {
		fields = append(fields, message.FieldText)
	}
	if m.status != nil {
		fields = append(fields, message.FieldStatus)
	}
	if m.sources != nil {
		fields = append(fields, message.FieldSources)
	}
	if m.took_us != nil {
		fields = append(fields, message.FieldTookUs)
	}
	if m.owner != nil {
		fields = append(fields, message.FieldOwner)
	}
	if m.lease_until != nil {
		fields = append(fields, message.FieldLeaseUntil)
	}
	if m.stop_requested != nil {
		fields = append(fields, message.FieldStopRequested)
	}
	if m.written_by != nil {
		fields = append(fields, message.FieldWrittenBy)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *MessageMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case message.FieldOrgID:
		return m.OrgID()
	case message.FieldCreatedAt:
		return m.CreatedAt()
	case message.FieldConversationID:
		return m.ConversationID()
	case message.FieldUserID:
		return m.UserID()
	case message.FieldSeq:
		return m.Seq()
	case message.FieldRole:
		return m.Role()
	case message.FieldText:
		return m.Text()
	case message.FieldStatus:
		return m.Status()
	case message.FieldSources:
		return m.Sources()
	case message.FieldTookUs:
		return m.TookUs()
	case message.FieldOwner:
		return m.Owner()
	case message.FieldLeaseUntil:
		return m.LeaseUntil()
	case message.FieldStopRequested:
		return m.StopRequested()
	case message.FieldWrittenBy:
		return m.WrittenBy()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *MessageMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case message.FieldOrgID:
		return m.OldOrgID(ctx)
	case message.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case message.FieldConversationID:
		return m.OldConversationID(ctx)
	case message.FieldUserID:
		return m.OldUserID(ctx)
	case message.FieldSeq:
		return m.OldSeq(ctx)
	case message.FieldRole:
		return m.OldRole(ctx)
	case message.FieldText:
		return m.OldText(ctx)
	case message.FieldStatus:
		return m.OldStatus(ctx)
	case message.FieldSources:
		return m.OldSources(ctx)
	case message.FieldTookUs:
		return m.OldTookUs(ctx)
	case message.FieldOwner:
		return m.OldOwner(ctx)
	case message.FieldLeaseUntil:
		return m.OldLeaseUntil(ctx)
	case message.FieldStopRequested:
		return m.OldStopRequested(ctx)
	case message.FieldWrittenBy:
		return m.OldWrittenBy(ctx)
	}
	return nil, fmt.Errorf("unknown Message field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *MessageMutation) SetField(name string, value ent.Value) error {
	switch name {
	case message.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case message.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case message.FieldConversationID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetConversationID(v)
		return nil
	case message.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case message.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case message.FieldRole:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRole(v)
		return nil
	case message.FieldText:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetText(v)
		return nil
	case message.FieldStatus:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetStatus(v)
		return nil
	case message.FieldSources:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSources(v)
		return nil
	case message.FieldTookUs:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTookUs(v)
		return nil
	case message.FieldOwner:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOwner(v)
		return nil
	case message.FieldLeaseUntil:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetLeaseUntil(v)
		return nil
	case message.FieldStopRequested:
		v, ok := value.(bool)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetStopRequested(v)
		return nil
	case message.FieldWrittenBy:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetWrittenBy(v)
		return nil
	}
	return fmt.Errorf("unknown Message field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *MessageMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, message.FieldSeq)
	}
	if m.addtook_us != nil {
		fields = append(fields, message.FieldTookUs)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *MessageMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case message.FieldSeq:
		return m.AddedSeq()
	case message.FieldTookUs:
		return m.AddedTookUs()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *MessageMutation) AddField(name string, value ent.Value) error {
	switch name {
	case message.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	case message.FieldTookUs:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddTookUs(v)
		return nil
	}
	return fmt.Errorf("unknown Message numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *MessageMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(message.FieldLeaseUntil) {
		fields = append(fields, message.FieldLeaseUntil)
	}
	if m.FieldCleared(message.FieldWrittenBy) {
		fields = append(fields, message.FieldWrittenBy)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *MessageMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *MessageMutation) ClearField(name string) error {
	switch name {
	case message.FieldLeaseUntil:
		m.ClearLeaseUntil()
		return nil
	case message.FieldWrittenBy:
		m.ClearWrittenBy()
		return nil
	}
	return fmt.Errorf("unknown Message nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *MessageMutation) ResetField(name string) error {
	switch name {
	case message.FieldOrgID:
		m.ResetOrgID()
		return nil
	case message.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case message.FieldConversationID:
		m.ResetConversationID()
		return nil
	case message.FieldUserID:
		m.ResetUserID()
		return nil
	case message.FieldSeq:
		m.ResetSeq()
		return nil
	case message.FieldRole:
		m.ResetRole()
		return nil
	case message.FieldText:
		m.ResetText()
		return nil
	case message.FieldStatus:
		m.ResetStatus()
		return nil
	case message.FieldSources:
		m.ResetSources()
		return nil
	case message.FieldTookUs:
		m.ResetTookUs()
		return nil
	case message.FieldOwner:
		m.ResetOwner()
		return nil
	case message.FieldLeaseUntil:
		m.ResetLeaseUntil()
		return nil
	case message.FieldStopRequested:
		m.ResetStopRequested()
		return nil
	case message.FieldWrittenBy:
		m.ResetWrittenBy()
		return nil
	}
	return fmt.Errorf("unknown Message field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *MessageMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *MessageMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *MessageMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *MessageMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *MessageMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *MessageMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *MessageMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Message unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *MessageMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Message edge %s", name)
}

// MessageEventMutation represents an operation that mutates the MessageEvent nodes in the graph.
type MessageEventMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	message_id    *key.ID
	seq           *int64
	addseq        *int64
	_type         *string
	data          *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*MessageEvent, error)
	predicates    []predicate.MessageEvent
}

var _ ent.Mutation = (*MessageEventMutation)(nil)

// messageeventOption allows management of the mutation configuration using functional options.
type messageeventOption func(*MessageEventMutation)

// newMessageEventMutation creates new mutation for the MessageEvent entity.
func newMessageEventMutation(c config, op Op, opts ...messageeventOption) *MessageEventMutation {
	m := &MessageEventMutation{
		config:        c,
		op:            op,
		typ:           TypeMessageEvent,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withMessageEventID sets the ID field of the mutation.
func withMessageEventID(id key.ID) messageeventOption {
	return func(m *MessageEventMutation) {
		var (
			err   error
			once  sync.Once
			value *MessageEvent
		)
		m.oldValue = func(ctx context.Context) (*MessageEvent, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().MessageEvent.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withMessageEvent sets the old MessageEvent of the mutation.
func withMessageEvent(node *MessageEvent) messageeventOption {
	return func(m *MessageEventMutation) {
		m.oldValue = func(context.Context) (*MessageEvent, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m MessageEventMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m MessageEventMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of MessageEvent entities.
func (m *MessageEventMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *MessageEventMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *MessageEventMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().MessageEvent.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *MessageEventMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *MessageEventMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the MessageEvent entity.
// If the MessageEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageEventMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *MessageEventMutation) ResetOrgID() {
	m.org_id = nil
}

// SetMessageID sets the "message_id" field.
func (m *MessageEventMutation) SetMessageID(k key.ID) {
	m.message_id = &k
}

// MessageID returns the value of the "message_id" field in the mutation.
func (m *MessageEventMutation) MessageID() (r key.ID, exists bool) {
	v := m.message_id
	if v == nil {
		return
	}
	return *v, true
}

// OldMessageID returns the old "message_id" field's value of the MessageEvent entity.
// If the MessageEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageEventMutation) OldMessageID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMessageID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMessageID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMessageID: %w", err)
	}
	return oldValue.MessageID, nil
}

// ResetMessageID resets all changes to the "message_id" field.
func (m *MessageEventMutation) ResetMessageID() {
	m.message_id = nil
}

// SetSeq sets the "seq" field.
func (m *MessageEventMutation) SetSeq(i int64) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *MessageEventMutation) Seq() (r int64, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the MessageEvent entity.
// If the MessageEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageEventMutation) OldSeq(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *MessageEventMutation) AddSeq(i int64) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *MessageEventMutation) AddedSeq() (r int64, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *MessageEventMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetType sets the "type" field.
func (m *MessageEventMutation) SetType(s string) {
	m._type = &s
}

// GetType returns the value of the "type" field in the mutation.
func (m *MessageEventMutation) GetType() (r string, exists bool) {
	v := m._type
	if v == nil {
		return
	}
	return *v, true
}

// OldType returns the old "type" field's value of the MessageEvent entity.
// If the MessageEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageEventMutation) OldType(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldType: %w", err)
	}
	return oldValue.Type, nil
}

// ResetType resets all changes to the "type" field.
func (m *MessageEventMutation) ResetType() {
	m._type = nil
}

// SetData sets the "data" field.
func (m *MessageEventMutation) SetData(s string) {
	m.data = &s
}

// Data returns the value of the "data" field in the mutation.
func (m *MessageEventMutation) Data() (r string, exists bool) {
	v := m.data
	if v == nil {
		return
	}
	return *v, true
}

// OldData returns the old "data" field's value of the MessageEvent entity.
// If the MessageEvent object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *MessageEventMutation) OldData(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldData is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldData requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldData: %w", err)
	}
	return oldValue.Data, nil
}

// ResetData resets all changes to the "data" field.
func (m *MessageEventMutation) ResetData() {
	m.data = nil
}

// Where appends a list predicates to the MessageEventMutation builder.
func (m *MessageEventMutation) Where(ps ...predicate.MessageEvent) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the MessageEventMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *MessageEventMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.MessageEvent, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *MessageEventMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *MessageEventMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (MessageEvent).
func (m *MessageEventMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *MessageEventMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.org_id != nil {
		fields = append(fields, messageevent.FieldOrgID)
	}
	if m.message_id != nil {
		fields = append(fields, messageevent.FieldMessageID)
	}
	if m.seq != nil {
		fields = append(fields, messageevent.FieldSeq)
	}
	if m._type != nil {
		fields = append(fields, messageevent.FieldType)
	}
	if m.data != nil {
		fields = append(fields, messageevent.FieldData)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *MessageEventMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case messageevent.FieldOrgID:
		return m.OrgID()
	case messageevent.FieldMessageID:
		return m.MessageID()
	case messageevent.FieldSeq:
		return m.Seq()
	case messageevent.FieldType:
		return m.GetType()
	case messageevent.FieldData:
		return m.Data()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *MessageEventMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case messageevent.FieldOrgID:
		return m.OldOrgID(ctx)
	case messageevent.FieldMessageID:
		return m.OldMessageID(ctx)
	case messageevent.FieldSeq:
		return m.OldSeq(ctx)
	case messageevent.FieldType:
		return m.OldType(ctx)
	case messageevent.FieldData:
		return m.OldData(ctx)
	}
	return nil, fmt.Errorf("unknown MessageEvent field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *MessageEventMutation) SetField(name string, value ent.Value) error {
	switch name {
	case messageevent.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case messageevent.FieldMessageID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMessageID(v)
		return nil
	case messageevent.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case messageevent.FieldType:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetType(v)
		return nil
	case messageevent.FieldData:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetData(v)
		return nil
	}
	return fmt.Errorf("unknown MessageEvent field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *MessageEventMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, messageevent.FieldSeq)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *MessageEventMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case messageevent.FieldSeq:
		return m.AddedSeq()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *MessageEventMutation) AddField(name string, value ent.Value) error {
	switch name {
	case messageevent.FieldSeq:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	}
	return fmt.Errorf("unknown MessageEvent numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *MessageEventMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *MessageEventMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *MessageEventMutation) ClearField(name string) error {
	return fmt.Errorf("unknown MessageEvent nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *MessageEventMutation) ResetField(name string) error {
	switch name {
	case messageevent.FieldOrgID:
		m.ResetOrgID()
		return nil
	case messageevent.FieldMessageID:
		m.ResetMessageID()
		return nil
	case messageevent.FieldSeq:
		m.ResetSeq()
		return nil
	case messageevent.FieldType:
		m.ResetType()
		return nil
	case messageevent.FieldData:
		m.ResetData()
		return nil
	}
	return fmt.Errorf("unknown MessageEvent field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *MessageEventMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *MessageEventMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *MessageEventMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *MessageEventMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *MessageEventMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *MessageEventMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *MessageEventMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown MessageEvent unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *MessageEventMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown MessageEvent edge %s", name)
}

// ModelCallMutation represents an operation that mutates the ModelCall nodes in the graph.
type ModelCallMutation struct {
	config
	op                Op
	typ               string
	id                *key.ID
	org_id            *key.ID
	created_at        *time.Time
	endpoint_id       *key.ID
	user_id           *key.ID
	message_id        *key.ID
	operation         *string
	model             *string
	input_tokens      *int64
	addinput_tokens   *int64
	output_tokens     *int64
	addoutput_tokens  *int64
	cost              *int64
	addcost           *int64
	first_token_us    *int64
	addfirst_token_us *int64
	took_us           *int64
	addtook_us        *int64
	outcome           *string
	clearedFields     map[string]struct{}
	done              bool
	oldValue          func(context.Context) (*ModelCall, error)
	predicates        []predicate.ModelCall
}

var _ ent.Mutation = (*ModelCallMutation)(nil)

// modelcallOption allows management of the mutation configuration using functional options.
type modelcallOption func(*ModelCallMutation)

// newModelCallMutation creates new mutation for the ModelCall entity.
func newModelCallMutation(c config, op Op, opts ...modelcallOption) *ModelCallMutation {
	m := &ModelCallMutation{
		config:        c,
		op:            op,
		typ:           TypeModelCall,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withModelCallID sets the ID field of the mutation.
func withModelCallID(id key.ID) modelcallOption {
	return func(m *ModelCallMutation) {
		var (
			err   error
			once  sync.Once
			value *ModelCall
		)
		m.oldValue = func(ctx context.Context) (*ModelCall, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().ModelCall.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withModelCall sets the old ModelCall of the mutation.
func withModelCall(node *ModelCall) modelcallOption {
	return func(m *ModelCallMutation) {
		m.oldValue = func(context.Context) (*ModelCall, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ModelCallMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ModelCallMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of ModelCall entities.
func (m *ModelCallMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ModelCallMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ModelCallMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().ModelCall.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *ModelCallMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *ModelCallMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *ModelCallMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *ModelCallMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ModelCallMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ModelCallMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetEndpointID sets the "endpoint_id" field.
func (m *ModelCallMutation) SetEndpointID(k key.ID) {
	m.endpoint_id = &k
}

// EndpointID returns the value of the "endpoint_id" field in the mutation.
func (m *ModelCallMutation) EndpointID() (r key.ID, exists bool) {
	v := m.endpoint_id
	if v == nil {
		return
	}
	return *v, true
}

// OldEndpointID returns the old "endpoint_id" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldEndpointID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEndpointID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEndpointID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEndpointID: %w", err)
	}
	return oldValue.EndpointID, nil
}

// ResetEndpointID resets all changes to the "endpoint_id" field.
func (m *ModelCallMutation) ResetEndpointID() {
	m.endpoint_id = nil
}

// SetUserID sets the "user_id" field.
func (m *ModelCallMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *ModelCallMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *ModelCallMutation) ResetUserID() {
	m.user_id = nil
}

// SetMessageID sets the "message_id" field.
func (m *ModelCallMutation) SetMessageID(k key.ID) {
	m.message_id = &k
}

// MessageID returns the value of the "message_id" field in the mutation.
func (m *ModelCallMutation) MessageID() (r key.ID, exists bool) {
	v := m.message_id
	if v == nil {
		return
	}
	return *v, true
}

// OldMessageID returns the old "message_id" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldMessageID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMessageID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMessageID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMessageID: %w", err)
	}
	return oldValue.MessageID, nil
}

// ResetMessageID resets all changes to the "message_id" field.
func (m *ModelCallMutation) ResetMessageID() {
	m.message_id = nil
}

// SetOperation sets the "operation" field.
func (m *ModelCallMutation) SetOperation(s string) {
	m.operation = &s
}

// Operation returns the value of the "operation" field in the mutation.
func (m *ModelCallMutation) Operation() (r string, exists bool) {
	v := m.operation
	if v == nil {
		return
	}
	return *v, true
}

// OldOperation returns the old "operation" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldOperation(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOperation is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOperation requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOperation: %w", err)
	}
	return oldValue.Operation, nil
}

// ResetOperation resets all changes to the "operation" field.
func (m *ModelCallMutation) ResetOperation() {
	m.operation = nil
}

// SetModel sets the "model" field.
func (m *ModelCallMutation) SetModel(s string) {
	m.model = &s
}

// Model returns the value of the "model" field in the mutation.
func (m *ModelCallMutation) Model() (r string, exists bool) {
	v := m.model
	if v == nil {
		return
	}
	return *v, true
}

// OldModel returns the old "model" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldModel(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldModel is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldModel requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldModel: %w", err)
	}
	return oldValue.Model, nil
}

// ResetModel resets all changes to the "model" field.
func (m *ModelCallMutation) ResetModel() {
	m.model = nil
}

// SetInputTokens sets the "input_tokens" field.
func (m *ModelCallMutation) SetInputTokens(i int64) {
	m.input_tokens = &i
	m.addinput_tokens = nil
}

// InputTokens returns the value of the "input_tokens" field in the mutation.
func (m *ModelCallMutation) InputTokens() (r int64, exists bool) {
	v := m.input_tokens
	if v == nil {
		return
	}
	return *v, true
}

// OldInputTokens returns the old "input_tokens" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldInputTokens(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInputTokens is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInputTokens requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInputTokens: %w", err)
	}
	return oldValue.InputTokens, nil
}

// AddInputTokens adds i to the "input_tokens" field.
func (m *ModelCallMutation) AddInputTokens(i int64) {
	if m.addinput_tokens != nil {
		*m.addinput_tokens += i
	} else {
		m.addinput_tokens = &i
	}
}

// AddedInputTokens returns the value that was added to the "input_tokens" field in this mutation.
func (m *ModelCallMutation) AddedInputTokens() (r int64, exists bool) {
	v := m.addinput_tokens
	if v == nil {
		return
	}
	return *v, true
}

// ResetInputTokens resets all changes to the "input_tokens" field.
func (m *ModelCallMutation) ResetInputTokens() {
	m.input_tokens = nil
	m.addinput_tokens = nil
}

// SetOutputTokens sets the "output_tokens" field.
func (m *ModelCallMutation) SetOutputTokens(i int64) {
	m.output_tokens = &i
	m.addoutput_tokens = nil
}

// OutputTokens returns the value of the "output_tokens" field in the mutation.
func (m *ModelCallMutation) OutputTokens() (r int64, exists bool) {
	v := m.output_tokens
	if v == nil {
		return
	}
	return *v, true
}

// OldOutputTokens returns the old "output_tokens" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldOutputTokens(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOutputTokens is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOutputTokens requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOutputTokens: %w", err)
	}
	return oldValue.OutputTokens, nil
}

// AddOutputTokens adds i to the "output_tokens" field.
func (m *ModelCallMutation) AddOutputTokens(i int64) {
	if m.addoutput_tokens != nil {
		*m.addoutput_tokens += i
	} else {
		m.addoutput_tokens = &i
	}
}

// AddedOutputTokens returns the value that was added to the "output_tokens" field in this mutation.
func (m *ModelCallMutation) AddedOutputTokens() (r int64, exists bool) {
	v := m.addoutput_tokens
	if v == nil {
		return
	}
	return *v, true
}

// ResetOutputTokens resets all changes to the "output_tokens" field.
func (m *ModelCallMutation) ResetOutputTokens() {
	m.output_tokens = nil
	m.addoutput_tokens = nil
}

// SetCost sets the "cost" field.
func (m *ModelCallMutation) SetCost(i int64) {
	m.cost = &i
	m.addcost = nil
}

// Cost returns the value of the "cost" field in the mutation.
func (m *ModelCallMutation) Cost() (r int64, exists bool) {
	v := m.cost
	if v == nil {
		return
	}
	return *v, true
}

// OldCost returns the old "cost" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldCost(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCost is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCost requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCost: %w", err)
	}
	return oldValue.Cost, nil
}

// AddCost adds i to the "cost" field.
func (m *ModelCallMutation) AddCost(i int64) {
	if m.addcost != nil {
		*m.addcost += i
	} else {
		m.addcost = &i
	}
}

// AddedCost returns the value that was added to the "cost" field in this mutation.
func (m *ModelCallMutation) AddedCost() (r int64, exists bool) {
	v := m.addcost
	if v == nil {
		return
	}
	return *v, true
}

// ResetCost resets all changes to the "cost" field.
func (m *ModelCallMutation) ResetCost() {
	m.cost = nil
	m.addcost = nil
}

// SetFirstTokenUs sets the "first_token_us" field.
func (m *ModelCallMutation) SetFirstTokenUs(i int64) {
	m.first_token_us = &i
	m.addfirst_token_us = nil
}

// FirstTokenUs returns the value of the "first_token_us" field in the mutation.
func (m *ModelCallMutation) FirstTokenUs() (r int64, exists bool) {
	v := m.first_token_us
	if v == nil {
		return
	}
	return *v, true
}

// OldFirstTokenUs returns the old "first_token_us" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldFirstTokenUs(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFirstTokenUs is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFirstTokenUs requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFirstTokenUs: %w", err)
	}
	return oldValue.FirstTokenUs, nil
}

// AddFirstTokenUs adds i to the "first_token_us" field.
func (m *ModelCallMutation) AddFirstTokenUs(i int64) {
	if m.addfirst_token_us != nil {
		*m.addfirst_token_us += i
	} else {
		m.addfirst_token_us = &i
	}
}

// AddedFirstTokenUs returns the value that was added to the "first_token_us" field in this mutation.
func (m *ModelCallMutation) AddedFirstTokenUs() (r int64, exists bool) {
	v := m.addfirst_token_us
	if v == nil {
		return
	}
	return *v, true
}

// ResetFirstTokenUs resets all changes to the "first_token_us" field.
func (m *ModelCallMutation) ResetFirstTokenUs() {
	m.first_token_us = nil
	m.addfirst_token_us = nil
}

// SetTookUs sets the "took_us" field.
func (m *ModelCallMutation) SetTookUs(i int64) {
	m.took_us = &i
	m.addtook_us = nil
}

// TookUs returns the value of the "took_us" field in the mutation.
func (m *ModelCallMutation) TookUs() (r int64, exists bool) {
	v := m.took_us
	if v == nil {
		return
	}
	return *v, true
}

// OldTookUs returns the old "took_us" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldTookUs(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldTookUs is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldTookUs requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldTookUs: %w", err)
	}
	return oldValue.TookUs, nil
}

// AddTookUs adds i to the "took_us" field.
func (m *ModelCallMutation) AddTookUs(i int64) {
	if m.addtook_us != nil {
		*m.addtook_us += i
	} else {
		m.addtook_us = &i
	}
}

// AddedTookUs returns the value that was added to the "took_us" field in this mutation.
func (m *ModelCallMutation) AddedTookUs() (r int64, exists bool) {
	v := m.addtook_us
	if v == nil {
		return
	}
	return *v, true
}

// ResetTookUs resets all changes to the "took_us" field.
func (m *ModelCallMutation) ResetTookUs() {
	m.took_us = nil
	m.addtook_us = nil
}

// SetOutcome sets the "outcome" field.
func (m *ModelCallMutation) SetOutcome(s string) {
	m.outcome = &s
}

// Outcome returns the value of the "outcome" field in the mutation.
func (m *ModelCallMutation) Outcome() (r string, exists bool) {
	v := m.outcome
	if v == nil {
		return
	}
	return *v, true
}

// OldOutcome returns the old "outcome" field's value of the ModelCall entity.
// If the ModelCall object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelCallMutation) OldOutcome(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOutcome is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOutcome requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOutcome: %w", err)
	}
	return oldValue.Outcome, nil
}

// ResetOutcome resets all changes to the "outcome" field.
func (m *ModelCallMutation) ResetOutcome() {
	m.outcome = nil
}

// Where appends a list predicates to the ModelCallMutation builder.
func (m *ModelCallMutation) Where(ps ...predicate.ModelCall) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ModelCallMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ModelCallMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.ModelCall, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ModelCallMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ModelCallMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (ModelCall).
func (m *ModelCallMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ModelCallMutation) Fields() []string {
	fields := make([]string, 0, 13)
	if m.org_id != nil {
		fields = append(fields, modelcall.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, modelcall.FieldCreatedAt)
	}
	if m.endpoint_id != nil {
		fields = append(fields, modelcall.FieldEndpointID)
	}
	if m.user_id != nil {
		fields = append(fields, modelcall.FieldUserID)
	}
	if m.message_id != nil {
		fields = append(fields, modelcall.FieldMessageID)
	}
	if m.operation != nil {
		fields = append(fields, modelcall.FieldOperation)
	}
	if m.model != nil {
		fields = append(fields, modelcall.FieldModel)
	}
	if m.input_tokens != nil {
		fields = append(fields, modelcall.FieldInputTokens)
	}
	if m.output_tokens != nil {
		fields = append(fields, modelcall.FieldOutputTokens)
	}
	if m.cost != nil {
		fields = append(fields, modelcall.FieldCost)
	}
	if m.first_token_us != nil {
		fields = append(fields, modelcall.FieldFirstTokenUs)
	}
	if m.took_us != nil {
		fields = append(fields, modelcall.FieldTookUs)
	}
	if m.outcome != nil {
		fields = append(fields, modelcall.FieldOutcome)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ModelCallMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case modelcall.FieldOrgID:
		return m.OrgID()
	case modelcall.FieldCreatedAt:
		return m.CreatedAt()
	case modelcall.FieldEndpointID:
		return m.EndpointID()
	case modelcall.FieldUserID:
		return m.UserID()
	case modelcall.FieldMessageID:
		return m.MessageID()
	case modelcall.FieldOperation:
		return m.Operation()
	case modelcall.FieldModel:
		return m.Model()
	case modelcall.FieldInputTokens:
		return m.InputTokens()
	case modelcall.FieldOutputTokens:
		return m.OutputTokens()
	case modelcall.FieldCost:
		return m.Cost()
	case modelcall.FieldFirstTokenUs:
		return m.FirstTokenUs()
	case modelcall.FieldTookUs:
		return m.TookUs()
	case modelcall.FieldOutcome:
		return m.Outcome()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ModelCallMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case modelcall.FieldOrgID:
		return m.OldOrgID(ctx)
	case modelcall.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case modelcall.FieldEndpointID:
		return m.OldEndpointID(ctx)
	case modelcall.FieldUserID:
		return m.OldUserID(ctx)
	case modelcall.FieldMessageID:
		return m.OldMessageID(ctx)
	case modelcall.FieldOperation:
		return m.OldOperation(ctx)
	case modelcall.FieldModel:
		return m.OldModel(ctx)
	case modelcall.FieldInputTokens:
		return m.OldInputTokens(ctx)
	case modelcall.FieldOutputTokens:
		return m.OldOutputTokens(ctx)
	case modelcall.FieldCost:
		return m.OldCost(ctx)
	case modelcall.FieldFirstTokenUs:
		return m.OldFirstTokenUs(ctx)
	case modelcall.FieldTookUs:
		return m.OldTookUs(ctx)
	case modelcall.FieldOutcome:
		return m.OldOutcome(ctx)
	}
	return nil, fmt.Errorf("unknown ModelCall field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ModelCallMutation) SetField(name string, value ent.Value) error {
	switch name {
	case modelcall.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case modelcall.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case modelcall.FieldEndpointID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEndpointID(v)
		return nil
	case modelcall.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case modelcall.FieldMessageID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMessageID(v)
		return nil
	case modelcall.FieldOperation:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOperation(v)
		return nil
	case modelcall.FieldModel:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetModel(v)
		return nil
	case modelcall.FieldInputTokens:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInputTokens(v)
		return nil
	case modelcall.FieldOutputTokens:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOutputTokens(v)
		return nil
	case modelcall.FieldCost:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCost(v)
		return nil
	case modelcall.FieldFirstTokenUs:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFirstTokenUs(v)
		return nil
	case modelcall.FieldTookUs:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetTookUs(v)
		return nil
	case modelcall.FieldOutcome:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOutcome(v)
		return nil
	}
	return fmt.Errorf("unknown ModelCall field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ModelCallMutation) AddedFields() []string {
	var fields []string
	if m.addinput_tokens != nil {
		fields = append(fields, modelcall.FieldInputTokens)
	}
	if m.addoutput_tokens != nil {
		fields = append(fields, modelcall.FieldOutputTokens)
	}
	if m.addcost != nil {
		fields = append(fields, modelcall.FieldCost)
	}
	if m.addfirst_token_us != nil {
		fields = append(fields, modelcall.FieldFirstTokenUs)
	}
	if m.addtook_us != nil {
		fields = append(fields, modelcall.FieldTookUs)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ModelCallMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case modelcall.FieldInputTokens:
		return m.AddedInputTokens()
	case modelcall.FieldOutputTokens:
		return m.AddedOutputTokens()
	case modelcall.FieldCost:
		return m.AddedCost()
	case modelcall.FieldFirstTokenUs:
		return m.AddedFirstTokenUs()
	case modelcall.FieldTookUs:
		return m.AddedTookUs()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ModelCallMutation) AddField(name string, value ent.Value) error {
	switch name {
	case modelcall.FieldInputTokens:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddInputTokens(v)
		return nil
	case modelcall.FieldOutputTokens:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddOutputTokens(v)
		return nil
	case modelcall.FieldCost:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddCost(v)
		return nil
	case modelcall.FieldFirstTokenUs:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddFirstTokenUs(v)
		return nil
	case modelcall.FieldTookUs:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddTookUs(v)
		return nil
	}
	return fmt.Errorf("unknown ModelCall numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ModelCallMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ModelCallMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ModelCallMutation) ClearField(name string) error {
	return fmt.Errorf("unknown ModelCall nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ModelCallMutation) ResetField(name string) error {
	switch name {
	case modelcall.FieldOrgID:
		m.ResetOrgID()
		return nil
	case modelcall.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case modelcall.FieldEndpointID:
		m.ResetEndpointID()
		return nil
	case modelcall.FieldUserID:
		m.ResetUserID()
		return nil
	case modelcall.FieldMessageID:
		m.ResetMessageID()
		return nil
	case modelcall.FieldOperation:
		m.ResetOperation()
		return nil
	case modelcall.FieldModel:
		m.ResetModel()
		return nil
	case modelcall.FieldInputTokens:
		m.ResetInputTokens()
		return nil
	case modelcall.FieldOutputTokens:
		m.ResetOutputTokens()
		return nil
	case modelcall.FieldCost:
		m.ResetCost()
		return nil
	case modelcall.FieldFirstTokenUs:
		m.ResetFirstTokenUs()
		return nil
	case modelcall.FieldTookUs:
		m.ResetTookUs()
		return nil
	case modelcall.FieldOutcome:
		m.ResetOutcome()
		return nil
	}
	return fmt.Errorf("unknown ModelCall field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ModelCallMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ModelCallMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ModelCallMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ModelCallMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ModelCallMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ModelCallMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ModelCallMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown ModelCall unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ModelCallMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown ModelCall edge %s", name)
}

// ModelEndpointMutation represents an operation that mutates the ModelEndpoint nodes in the graph.
type ModelEndpointMutation struct {
	config
	op                Op
	typ               string
	id                *key.ID
	org_id            *key.ID
	created_at        *time.Time
	purpose           *string
	protocol          *string
	name              *string
	base_url          *string
	model             *string
	secret            *[]byte
	state             *string
	dimension         *int
	adddimension      *int
	input_price       *int64
	addinput_price    *int64
	output_price      *int64
	addoutput_price   *int64
	monthly_budget    *int64
	addmonthly_budget *int64
	updated_at        *time.Time
	followed          *int64
	addfollowed       *int64
	failure           *string
	retry_at          *time.Time
	clearedFields     map[string]struct{}
	done              bool
	oldValue          func(context.Context) (*ModelEndpoint, error)
	predicates        []predicate.ModelEndpoint
}

var _ ent.Mutation = (*ModelEndpointMutation)(nil)

// modelendpointOption allows management of the mutation configuration using functional options.
type modelendpointOption func(*ModelEndpointMutation)

// newModelEndpointMutation creates new mutation for the ModelEndpoint entity.
func newModelEndpointMutation(c config, op Op, opts ...modelendpointOption) *ModelEndpointMutation {
	m := &ModelEndpointMutation{
		config:        c,
		op:            op,
		typ:           TypeModelEndpoint,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withModelEndpointID sets the ID field of the mutation.
func withModelEndpointID(id key.ID) modelendpointOption {
	return func(m *ModelEndpointMutation) {
		var (
			err   error
			once  sync.Once
			value *ModelEndpoint
		)
		m.oldValue = func(ctx context.Context) (*ModelEndpoint, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().ModelEndpoint.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withModelEndpoint sets the old ModelEndpoint of the mutation.
func withModelEndpoint(node *ModelEndpoint) modelendpointOption {
	return func(m *ModelEndpointMutation) {
		m.oldValue = func(context.Context) (*ModelEndpoint, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m ModelEndpointMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m ModelEndpointMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of ModelEndpoint entities.
func (m *ModelEndpointMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *ModelEndpointMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *ModelEndpointMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().ModelEndpoint.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *ModelEndpointMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *ModelEndpointMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *ModelEndpointMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *ModelEndpointMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *ModelEndpointMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *ModelEndpointMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetPurpose sets the "purpose" field.
func (m *ModelEndpointMutation) SetPurpose(s string) {
	m.purpose = &s
}

// Purpose returns the value of the "purpose" field in the mutation.
func (m *ModelEndpointMutation) Purpose() (r string, exists bool) {
	v := m.purpose
	if v == nil {
		return
	}
	return *v, true
}

// OldPurpose returns the old "purpose" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldPurpose(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPurpose is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPurpose requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPurpose: %w", err)
	}
	return oldValue.Purpose, nil
}

// ResetPurpose resets all changes to the "purpose" field.
func (m *ModelEndpointMutation) ResetPurpose() {
	m.purpose = nil
}

// SetProtocol sets the "protocol" field.
func (m *ModelEndpointMutation) SetProtocol(s string) {
	m.protocol = &s
}

// Protocol returns the value of the "protocol" field in the mutation.
func (m *ModelEndpointMutation) Protocol() (r string, exists bool) {
	v := m.protocol
	if v == nil {
		return
	}
	return *v, true
}

// OldProtocol returns the old "protocol" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldProtocol(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldProtocol is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldProtocol requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldProtocol: %w", err)
	}
	return oldValue.Protocol, nil
}

// ResetProtocol resets all changes to the "protocol" field.
func (m *ModelEndpointMutation) ResetProtocol() {
	m.protocol = nil
}

// SetName sets the "name" field.
func (m *ModelEndpointMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *ModelEndpointMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *ModelEndpointMutation) ResetName() {
	m.name = nil
}

// SetBaseURL sets the "base_url" field.
func (m *ModelEndpointMutation) SetBaseURL(s string) {
	m.base_url = &s
}

// BaseURL returns the value of the "base_url" field in the mutation.
func (m *ModelEndpointMutation) BaseURL() (r string, exists bool) {
	v := m.base_url
	if v == nil {
		return
	}
	return *v, true
}

// OldBaseURL returns the old "base_url" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldBaseURL(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldBaseURL is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldBaseURL requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldBaseURL: %w", err)
	}
	return oldValue.BaseURL, nil
}

// ResetBaseURL resets all changes to the "base_url" field.
func (m *ModelEndpointMutation) ResetBaseURL() {
	m.base_url = nil
}

// SetModel sets the "model" field.
func (m *ModelEndpointMutation) SetModel(s string) {
	m.model = &s
}

// Model returns the value of the "model" field in the mutation.
func (m *ModelEndpointMutation) Model() (r string, exists bool) {
	v := m.model
	if v == nil {
		return
	}
	return *v, true
}

// OldModel returns the old "model" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldModel(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldModel is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldModel requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldModel: %w", err)
	}
	return oldValue.Model, nil
}

// ResetModel resets all changes to the "model" field.
func (m *ModelEndpointMutation) ResetModel() {
	m.model = nil
}

// SetSecret sets the "secret" field.
func (m *ModelEndpointMutation) SetSecret(b []byte) {
	m.secret = &b
}

// Secret returns the value of the "secret" field in the mutation.
func (m *ModelEndpointMutation) Secret() (r []byte, exists bool) {
	v := m.secret
	if v == nil {
		return
	}
	return *v, true
}

// OldSecret returns the old "secret" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldSecret(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSecret is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSecret requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSecret: %w", err)
	}
	return oldValue.Secret, nil
}

// ResetSecret resets all changes to the "secret" field.
func (m *ModelEndpointMutation) ResetSecret() {
	m.secret = nil
}

// SetState sets the "state" field.
func (m *ModelEndpointMutation) SetState(s string) {
	m.state = &s
}

// State returns the value of the "state" field in the mutation.
func (m *ModelEndpointMutation) State() (r string, exists bool) {
	v := m.state
	if v == nil {
		return
	}
	return *v, true
}

// OldState returns the old "state" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldState(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldState is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldState requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldState: %w", err)
	}
	return oldValue.State, nil
}

// ResetState resets all changes to the "state" field.
func (m *ModelEndpointMutation) ResetState() {
	m.state = nil
}

// SetDimension sets the "dimension" field.
func (m *ModelEndpointMutation) SetDimension(i int) {
	m.dimension = &i
	m.adddimension = nil
}

// Dimension returns the value of the "dimension" field in the mutation.
func (m *ModelEndpointMutation) Dimension() (r int, exists bool) {
	v := m.dimension
	if v == nil {
		return
	}
	return *v, true
}

// OldDimension returns the old "dimension" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldDimension(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDimension is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDimension requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDimension: %w", err)
	}
	return oldValue.Dimension, nil
}

// AddDimension adds i to the "dimension" field.
func (m *ModelEndpointMutation) AddDimension(i int) {
	if m.adddimension != nil {
		*m.adddimension += i
	} else {
		m.adddimension = &i
	}
}

// AddedDimension returns the value that was added to the "dimension" field in this mutation.
func (m *ModelEndpointMutation) AddedDimension() (r int, exists bool) {
	v := m.adddimension
	if v == nil {
		return
	}
	return *v, true
}

// ResetDimension resets all changes to the "dimension" field.
func (m *ModelEndpointMutation) ResetDimension() {
	m.dimension = nil
	m.adddimension = nil
}

// SetInputPrice sets the "input_price" field.
func (m *ModelEndpointMutation) SetInputPrice(i int64) {
	m.input_price = &i
	m.addinput_price = nil
}

// InputPrice returns the value of the "input_price" field in the mutation.
func (m *ModelEndpointMutation) InputPrice() (r int64, exists bool) {
	v := m.input_price
	if v == nil {
		return
	}
	return *v, true
}

// OldInputPrice returns the old "input_price" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldInputPrice(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldInputPrice is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldInputPrice requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldInputPrice: %w", err)
	}
	return oldValue.InputPrice, nil
}

// AddInputPrice adds i to the "input_price" field.
func (m *ModelEndpointMutation) AddInputPrice(i int64) {
	if m.addinput_price != nil {
		*m.addinput_price += i
	} else {
		m.addinput_price = &i
	}
}

// AddedInputPrice returns the value that was added to the "input_price" field in this mutation.
func (m *ModelEndpointMutation) AddedInputPrice() (r int64, exists bool) {
	v := m.addinput_price
	if v == nil {
		return
	}
	return *v, true
}

// ResetInputPrice resets all changes to the "input_price" field.
func (m *ModelEndpointMutation) ResetInputPrice() {
	m.input_price = nil
	m.addinput_price = nil
}

// SetOutputPrice sets the "output_price" field.
func (m *ModelEndpointMutation) SetOutputPrice(i int64) {
	m.output_price = &i
	m.addoutput_price = nil
}

// OutputPrice returns the value of the "output_price" field in the mutation.
func (m *ModelEndpointMutation) OutputPrice() (r int64, exists bool) {
	v := m.output_price
	if v == nil {
		return
	}
	return *v, true
}

// OldOutputPrice returns the old "output_price" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldOutputPrice(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOutputPrice is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOutputPrice requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOutputPrice: %w", err)
	}
	return oldValue.OutputPrice, nil
}

// AddOutputPrice adds i to the "output_price" field.
func (m *ModelEndpointMutation) AddOutputPrice(i int64) {
	if m.addoutput_price != nil {
		*m.addoutput_price += i
	} else {
		m.addoutput_price = &i
	}
}

// AddedOutputPrice returns the value that was added to the "output_price" field in this mutation.
func (m *ModelEndpointMutation) AddedOutputPrice() (r int64, exists bool) {
	v := m.addoutput_price
	if v == nil {
		return
	}
	return *v, true
}

// ResetOutputPrice resets all changes to the "output_price" field.
func (m *ModelEndpointMutation) ResetOutputPrice() {
	m.output_price = nil
	m.addoutput_price = nil
}

// SetMonthlyBudget sets the "monthly_budget" field.
func (m *ModelEndpointMutation) SetMonthlyBudget(i int64) {
	m.monthly_budget = &i
	m.addmonthly_budget = nil
}

// MonthlyBudget returns the value of the "monthly_budget" field in the mutation.
func (m *ModelEndpointMutation) MonthlyBudget() (r int64, exists bool) {
	v := m.monthly_budget
	if v == nil {
		return
	}
	return *v, true
}

// OldMonthlyBudget returns the old "monthly_budget" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldMonthlyBudget(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMonthlyBudget is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMonthlyBudget requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMonthlyBudget: %w", err)
	}
	return oldValue.MonthlyBudget, nil
}

// AddMonthlyBudget adds i to the "monthly_budget" field.
func (m *ModelEndpointMutation) AddMonthlyBudget(i int64) {
	if m.addmonthly_budget != nil {
		*m.addmonthly_budget += i
	} else {
		m.addmonthly_budget = &i
	}
}

// AddedMonthlyBudget returns the value that was added to the "monthly_budget" field in this mutation.
func (m *ModelEndpointMutation) AddedMonthlyBudget() (r int64, exists bool) {
	v := m.addmonthly_budget
	if v == nil {
		return
	}
	return *v, true
}

// ResetMonthlyBudget resets all changes to the "monthly_budget" field.
func (m *ModelEndpointMutation) ResetMonthlyBudget() {
	m.monthly_budget = nil
	m.addmonthly_budget = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *ModelEndpointMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *ModelEndpointMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *ModelEndpointMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// SetFollowed sets the "followed" field.
func (m *ModelEndpointMutation) SetFollowed(i int64) {
	m.followed = &i
	m.addfollowed = nil
}

// Followed returns the value of the "followed" field in the mutation.
func (m *ModelEndpointMutation) Followed() (r int64, exists bool) {
	v := m.followed
	if v == nil {
		return
	}
	return *v, true
}

// OldFollowed returns the old "followed" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldFollowed(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFollowed is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFollowed requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFollowed: %w", err)
	}
	return oldValue.Followed, nil
}

// AddFollowed adds i to the "followed" field.
func (m *ModelEndpointMutation) AddFollowed(i int64) {
	if m.addfollowed != nil {
		*m.addfollowed += i
	} else {
		m.addfollowed = &i
	}
}

// AddedFollowed returns the value that was added to the "followed" field in this mutation.
func (m *ModelEndpointMutation) AddedFollowed() (r int64, exists bool) {
	v := m.addfollowed
	if v == nil {
		return
	}
	return *v, true
}

// ClearFollowed clears the value of the "followed" field.
func (m *ModelEndpointMutation) ClearFollowed() {
	m.followed = nil
	m.addfollowed = nil
	m.clearedFields[modelendpoint.FieldFollowed] = struct{}{}
}

// FollowedCleared returns if the "followed" field was cleared in this mutation.
func (m *ModelEndpointMutation) FollowedCleared() bool {
	_, ok := m.clearedFields[modelendpoint.FieldFollowed]
	return ok
}

// ResetFollowed resets all changes to the "followed" field.
func (m *ModelEndpointMutation) ResetFollowed() {
	m.followed = nil
	m.addfollowed = nil
	delete(m.clearedFields, modelendpoint.FieldFollowed)
}

// SetFailure sets the "failure" field.
func (m *ModelEndpointMutation) SetFailure(s string) {
	m.failure = &s
}

// Failure returns the value of the "failure" field in the mutation.
func (m *ModelEndpointMutation) Failure() (r string, exists bool) {
	v := m.failure
	if v == nil {
		return
	}
	return *v, true
}

// OldFailure returns the old "failure" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldFailure(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldFailure is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldFailure requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldFailure: %w", err)
	}
	return oldValue.Failure, nil
}

// ClearFailure clears the value of the "failure" field.
func (m *ModelEndpointMutation) ClearFailure() {
	m.failure = nil
	m.clearedFields[modelendpoint.FieldFailure] = struct{}{}
}

// FailureCleared returns if the "failure" field was cleared in this mutation.
func (m *ModelEndpointMutation) FailureCleared() bool {
	_, ok := m.clearedFields[modelendpoint.FieldFailure]
	return ok
}

// ResetFailure resets all changes to the "failure" field.
func (m *ModelEndpointMutation) ResetFailure() {
	m.failure = nil
	delete(m.clearedFields, modelendpoint.FieldFailure)
}

// SetRetryAt sets the "retry_at" field.
func (m *ModelEndpointMutation) SetRetryAt(t time.Time) {
	m.retry_at = &t
}

// RetryAt returns the value of the "retry_at" field in the mutation.
func (m *ModelEndpointMutation) RetryAt() (r time.Time, exists bool) {
	v := m.retry_at
	if v == nil {
		return
	}
	return *v, true
}

// OldRetryAt returns the old "retry_at" field's value of the ModelEndpoint entity.
// If the ModelEndpoint object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *ModelEndpointMutation) OldRetryAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRetryAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRetryAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRetryAt: %w", err)
	}
	return oldValue.RetryAt, nil
}

// ClearRetryAt clears the value of the "retry_at" field.
func (m *ModelEndpointMutation) ClearRetryAt() {
	m.retry_at = nil
	m.clearedFields[modelendpoint.FieldRetryAt] = struct{}{}
}

// RetryAtCleared returns if the "retry_at" field was cleared in this mutation.
func (m *ModelEndpointMutation) RetryAtCleared() bool {
	_, ok := m.clearedFields[modelendpoint.FieldRetryAt]
	return ok
}

// ResetRetryAt resets all changes to the "retry_at" field.
func (m *ModelEndpointMutation) ResetRetryAt() {
	m.retry_at = nil
	delete(m.clearedFields, modelendpoint.FieldRetryAt)
}

// Where appends a list predicates to the ModelEndpointMutation builder.
func (m *ModelEndpointMutation) Where(ps ...predicate.ModelEndpoint) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the ModelEndpointMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *ModelEndpointMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.ModelEndpoint, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *ModelEndpointMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *ModelEndpointMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (ModelEndpoint).
func (m *ModelEndpointMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *ModelEndpointMutation) Fields() []string {
	fields := make([]string, 0, 17)
	if m.org_id != nil {
		fields = append(fields, modelendpoint.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, modelendpoint.FieldCreatedAt)
	}
	if m.purpose != nil {
		fields = append(fields, modelendpoint.FieldPurpose)
	}
	if m.protocol != nil {
		fields = append(fields, modelendpoint.FieldProtocol)
	}
	if m.name != nil {
		fields = append(fields, modelendpoint.FieldName)
	}
	if m.base_url != nil {
		fields = append(fields, modelendpoint.FieldBaseURL)
	}
	if m.model != nil {
		fields = append(fields, modelendpoint.FieldModel)
	}
	if m.secret != nil {
		fields = append(fields, modelendpoint.FieldSecret)
	}
	if m.state != nil {
		fields = append(fields, modelendpoint.FieldState)
	}
	if m.dimension != nil {
		fields = append(fields, modelendpoint.FieldDimension)
	}
	if m.input_price != nil {
		fields = append(fields, modelendpoint.FieldInputPrice)
	}
	if m.output_price != nil {
		fields = append(fields, modelendpoint.FieldOutputPrice)
	}
	if m.monthly_budget != nil {
		fields = append(fields, modelendpoint.FieldMonthlyBudget)
	}
	if m.updated_at != nil {
		fields = append(fields, modelendpoint.FieldUpdatedAt)
	}
	if m.followed != nil {
		fields = append(fields, modelendpoint.FieldFollowed)
	}
	if m.failure != nil {
		fields = append(fields, modelendpoint.FieldFailure)
	}
	if m.retry_at != nil {
		fields = append(fields, modelendpoint.FieldRetryAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *ModelEndpointMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case modelendpoint.FieldOrgID:
		return m.OrgID()
	case modelendpoint.FieldCreatedAt:
		return m.CreatedAt()
	case modelendpoint.FieldPurpose:
		return m.Purpose()
	case modelendpoint.FieldProtocol:
		return m.Protocol()
	case modelendpoint.FieldName:
		return m.Name()
	case modelendpoint.FieldBaseURL:
		return m.BaseURL()
	case modelendpoint.FieldModel:
		return m.Model()
	case modelendpoint.FieldSecret:
		return m.Secret()
	case modelendpoint.FieldState:
		return m.State()
	case modelendpoint.FieldDimension:
		return m.Dimension()
	case modelendpoint.FieldInputPrice:
		return m.InputPrice()
	case modelendpoint.FieldOutputPrice:
		return m.OutputPrice()
	case modelendpoint.FieldMonthlyBudget:
		return m.MonthlyBudget()
	case modelendpoint.FieldUpdatedAt:
		return m.UpdatedAt()
	case modelendpoint.FieldFollowed:
		return m.Followed()
	case modelendpoint.FieldFailure:
		return m.Failure()
	case modelendpoint.FieldRetryAt:
		return m.RetryAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *ModelEndpointMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case modelendpoint.FieldOrgID:
		return m.OldOrgID(ctx)
	case modelendpoint.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case modelendpoint.FieldPurpose:
		return m.OldPurpose(ctx)
	case modelendpoint.FieldProtocol:
		return m.OldProtocol(ctx)
	case modelendpoint.FieldName:
		return m.OldName(ctx)
	case modelendpoint.FieldBaseURL:
		return m.OldBaseURL(ctx)
	case modelendpoint.FieldModel:
		return m.OldModel(ctx)
	case modelendpoint.FieldSecret:
		return m.OldSecret(ctx)
	case modelendpoint.FieldState:
		return m.OldState(ctx)
	case modelendpoint.FieldDimension:
		return m.OldDimension(ctx)
	case modelendpoint.FieldInputPrice:
		return m.OldInputPrice(ctx)
	case modelendpoint.FieldOutputPrice:
		return m.OldOutputPrice(ctx)
	case modelendpoint.FieldMonthlyBudget:
		return m.OldMonthlyBudget(ctx)
	case modelendpoint.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	case modelendpoint.FieldFollowed:
		return m.OldFollowed(ctx)
	case modelendpoint.FieldFailure:
		return m.OldFailure(ctx)
	case modelendpoint.FieldRetryAt:
		return m.OldRetryAt(ctx)
	}
	return nil, fmt.Errorf("unknown ModelEndpoint field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ModelEndpointMutation) SetField(name string, value ent.Value) error {
	switch name {
	case modelendpoint.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case modelendpoint.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case modelendpoint.FieldPurpose:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPurpose(v)
		return nil
	case modelendpoint.FieldProtocol:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetProtocol(v)
		return nil
	case modelendpoint.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case modelendpoint.FieldBaseURL:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetBaseURL(v)
		return nil
	case modelendpoint.FieldModel:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetModel(v)
		return nil
	case modelendpoint.FieldSecret:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSecret(v)
		return nil
	case modelendpoint.FieldState:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetState(v)
		return nil
	case modelendpoint.FieldDimension:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDimension(v)
		return nil
	case modelendpoint.FieldInputPrice:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetInputPrice(v)
		return nil
	case modelendpoint.FieldOutputPrice:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOutputPrice(v)
		return nil
	case modelendpoint.FieldMonthlyBudget:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMonthlyBudget(v)
		return nil
	case modelendpoint.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	case modelendpoint.FieldFollowed:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFollowed(v)
		return nil
	case modelendpoint.FieldFailure:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetFailure(v)
		return nil
	case modelendpoint.FieldRetryAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRetryAt(v)
		return nil
	}
	return fmt.Errorf("unknown ModelEndpoint field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *ModelEndpointMutation) AddedFields() []string {
	var fields []string
	if m.adddimension != nil {
		fields = append(fields, modelendpoint.FieldDimension)
	}
	if m.addinput_price != nil {
		fields = append(fields, modelendpoint.FieldInputPrice)
	}
	if m.addoutput_price != nil {
		fields = append(fields, modelendpoint.FieldOutputPrice)
	}
	if m.addmonthly_budget != nil {
		fields = append(fields, modelendpoint.FieldMonthlyBudget)
	}
	if m.addfollowed != nil {
		fields = append(fields, modelendpoint.FieldFollowed)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *ModelEndpointMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case modelendpoint.FieldDimension:
		return m.AddedDimension()
	case modelendpoint.FieldInputPrice:
		return m.AddedInputPrice()
	case modelendpoint.FieldOutputPrice:
		return m.AddedOutputPrice()
	case modelendpoint.FieldMonthlyBudget:
		return m.AddedMonthlyBudget()
	case modelendpoint.FieldFollowed:
		return m.AddedFollowed()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *ModelEndpointMutation) AddField(name string, value ent.Value) error {
	switch name {
	case modelendpoint.FieldDimension:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddDimension(v)
		return nil
	case modelendpoint.FieldInputPrice:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddInputPrice(v)
		return nil
	case modelendpoint.FieldOutputPrice:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddOutputPrice(v)
		return nil
	case modelendpoint.FieldMonthlyBudget:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddMonthlyBudget(v)
		return nil
	case modelendpoint.FieldFollowed:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddFollowed(v)
		return nil
	}
	return fmt.Errorf("unknown ModelEndpoint numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *ModelEndpointMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(modelendpoint.FieldFollowed) {
		fields = append(fields, modelendpoint.FieldFollowed)
	}
	if m.FieldCleared(modelendpoint.FieldFailure) {
		fields = append(fields, modelendpoint.FieldFailure)
	}
	if m.FieldCleared(modelendpoint.FieldRetryAt) {
		fields = append(fields, modelendpoint.FieldRetryAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *ModelEndpointMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *ModelEndpointMutation) ClearField(name string) error {
	switch name {
	case modelendpoint.FieldFollowed:
		m.ClearFollowed()
		return nil
	case modelendpoint.FieldFailure:
		m.ClearFailure()
		return nil
	case modelendpoint.FieldRetryAt:
		m.ClearRetryAt()
		return nil
	}
	return fmt.Errorf("unknown ModelEndpoint nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *ModelEndpointMutation) ResetField(name string) error {
	switch name {
	case modelendpoint.FieldOrgID:
		m.ResetOrgID()
		return nil
	case modelendpoint.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case modelendpoint.FieldPurpose:
		m.ResetPurpose()
		return nil
	case modelendpoint.FieldProtocol:
		m.ResetProtocol()
		return nil
	case modelendpoint.FieldName:
		m.ResetName()
		return nil
	case modelendpoint.FieldBaseURL:
		m.ResetBaseURL()
		return nil
	case modelendpoint.FieldModel:
		m.ResetModel()
		return nil
	case modelendpoint.FieldSecret:
		m.ResetSecret()
		return nil
	case modelendpoint.FieldState:
		m.ResetState()
		return nil
	case modelendpoint.FieldDimension:
		m.ResetDimension()
		return nil
	case modelendpoint.FieldInputPrice:
		m.ResetInputPrice()
		return nil
	case modelendpoint.FieldOutputPrice:
		m.ResetOutputPrice()
		return nil
	case modelendpoint.FieldMonthlyBudget:
		m.ResetMonthlyBudget()
		return nil
	case modelendpoint.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	case modelendpoint.FieldFollowed:
		m.ResetFollowed()
		return nil
	case modelendpoint.FieldFailure:
		m.ResetFailure()
		return nil
	case modelendpoint.FieldRetryAt:
		m.ResetRetryAt()
		return nil
	}
	return fmt.Errorf("unknown ModelEndpoint field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *ModelEndpointMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *ModelEndpointMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *ModelEndpointMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *ModelEndpointMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *ModelEndpointMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *ModelEndpointMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *ModelEndpointMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown ModelEndpoint unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *ModelEndpointMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown ModelEndpoint edge %s", name)
}

// OrganisationMutation represents an operation that mutates the Organisation nodes in the graph.
type OrganisationMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	created_at    *time.Time
	name          *string
	slug          *string
	erasing_at    *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Organisation, error)
	predicates    []predicate.Organisation
}

var _ ent.Mutation = (*OrganisationMutation)(nil)

// organisationOption allows management of the mutation configuration using functional options.
type organisationOption func(*OrganisationMutation)

// newOrganisationMutation creates new mutation for the Organisation entity.
func newOrganisationMutation(c config, op Op, opts ...organisationOption) *OrganisationMutation {
	m := &OrganisationMutation{
		config:        c,
		op:            op,
		typ:           TypeOrganisation,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withOrganisationID sets the ID field of the mutation.
func withOrganisationID(id key.ID) organisationOption {
	return func(m *OrganisationMutation) {
		var (
			err   error
			once  sync.Once
			value *Organisation
		)
		m.oldValue = func(ctx context.Context) (*Organisation, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Organisation.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withOrganisation sets the old Organisation of the mutation.
func withOrganisation(node *Organisation) organisationOption {
	return func(m *OrganisationMutation) {
		m.oldValue = func(context.Context) (*Organisation, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m OrganisationMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m OrganisationMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Organisation entities.
func (m *OrganisationMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *OrganisationMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *OrganisationMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Organisation.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *OrganisationMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *OrganisationMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Organisation entity.
// If the Organisation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OrganisationMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *OrganisationMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetName sets the "name" field.
func (m *OrganisationMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *OrganisationMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the Organisation entity.
// If the Organisation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OrganisationMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *OrganisationMutation) ResetName() {
	m.name = nil
}

// SetSlug sets the "slug" field.
func (m *OrganisationMutation) SetSlug(s string) {
	m.slug = &s
}

// Slug returns the value of the "slug" field in the mutation.
func (m *OrganisationMutation) Slug() (r string, exists bool) {
	v := m.slug
	if v == nil {
		return
	}
	return *v, true
}

// OldSlug returns the old "slug" field's value of the Organisation entity.
// If the Organisation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OrganisationMutation) OldSlug(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSlug is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSlug requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSlug: %w", err)
	}
	return oldValue.Slug, nil
}

// ResetSlug resets all changes to the "slug" field.
func (m *OrganisationMutation) ResetSlug() {
	m.slug = nil
}

// SetErasingAt sets the "erasing_at" field.
func (m *OrganisationMutation) SetErasingAt(t time.Time) {
	m.erasing_at = &t
}

// ErasingAt returns the value of the "erasing_at" field in the mutation.
func (m *OrganisationMutation) ErasingAt() (r time.Time, exists bool) {
	v := m.erasing_at
	if v == nil {
		return
	}
	return *v, true
}

// OldErasingAt returns the old "erasing_at" field's value of the Organisation entity.
// If the Organisation object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *OrganisationMutation) OldErasingAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldErasingAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldErasingAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldErasingAt: %w", err)
	}
	return oldValue.ErasingAt, nil
}

// ClearErasingAt clears the value of the "erasing_at" field.
func (m *OrganisationMutation) ClearErasingAt() {
	m.erasing_at = nil
	m.clearedFields[organisation.FieldErasingAt] = struct{}{}
}

// ErasingAtCleared returns if the "erasing_at" field was cleared in this mutation.
func (m *OrganisationMutation) ErasingAtCleared() bool {
	_, ok := m.clearedFields[organisation.FieldErasingAt]
	return ok
}

// ResetErasingAt resets all changes to the "erasing_at" field.
func (m *OrganisationMutation) ResetErasingAt() {
	m.erasing_at = nil
	delete(m.clearedFields, organisation.FieldErasingAt)
}

// Where appends a list predicates to the OrganisationMutation builder.
func (m *OrganisationMutation) Where(ps ...predicate.Organisation) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the OrganisationMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *OrganisationMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Organisation, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *OrganisationMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *OrganisationMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Organisation).
func (m *OrganisationMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *OrganisationMutation) Fields() []string {
	fields := make([]string, 0, 4)
	if m.created_at != nil {
		fields = append(fields, organisation.FieldCreatedAt)
	}
	if m.name != nil {
		fields = append(fields, organisation.FieldName)
	}
	if m.slug != nil {
		fields = append(fields, organisation.FieldSlug)
	}
	if m.erasing_at != nil {
		fields = append(fields, organisation.FieldErasingAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *OrganisationMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case organisation.FieldCreatedAt:
		return m.CreatedAt()
	case organisation.FieldName:
		return m.Name()
	case organisation.FieldSlug:
		return m.Slug()
	case organisation.FieldErasingAt:
		return m.ErasingAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *OrganisationMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case organisation.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case organisation.FieldName:
		return m.OldName(ctx)
	case organisation.FieldSlug:
		return m.OldSlug(ctx)
	case organisation.FieldErasingAt:
		return m.OldErasingAt(ctx)
	}
	return nil, fmt.Errorf("unknown Organisation field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OrganisationMutation) SetField(name string, value ent.Value) error {
	switch name {
	case organisation.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case organisation.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case organisation.FieldSlug:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSlug(v)
		return nil
	case organisation.FieldErasingAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetErasingAt(v)
		return nil
	}
	return fmt.Errorf("unknown Organisation field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *OrganisationMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *OrganisationMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *OrganisationMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Organisation numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *OrganisationMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(organisation.FieldErasingAt) {
		fields = append(fields, organisation.FieldErasingAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *OrganisationMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *OrganisationMutation) ClearField(name string) error {
	switch name {
	case organisation.FieldErasingAt:
		m.ClearErasingAt()
		return nil
	}
	return fmt.Errorf("unknown Organisation nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *OrganisationMutation) ResetField(name string) error {
	switch name {
	case organisation.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case organisation.FieldName:
		m.ResetName()
		return nil
	case organisation.FieldSlug:
		m.ResetSlug()
		return nil
	case organisation.FieldErasingAt:
		m.ResetErasingAt()
		return nil
	}
	return fmt.Errorf("unknown Organisation field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *OrganisationMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *OrganisationMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *OrganisationMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *OrganisationMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *OrganisationMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *OrganisationMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *OrganisationMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Organisation unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *OrganisationMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Organisation edge %s", name)
}

// PartMutation represents an operation that mutates the Part nodes in the graph.
type PartMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	version_id    *key.ID
	kind          *string
	seq           *int
	addseq        *int
	content       *[]byte
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Part, error)
	predicates    []predicate.Part
}

var _ ent.Mutation = (*PartMutation)(nil)

// partOption allows management of the mutation configuration using functional options.
type partOption func(*PartMutation)

// newPartMutation creates new mutation for the Part entity.
func newPartMutation(c config, op Op, opts ...partOption) *PartMutation {
	m := &PartMutation{
		config:        c,
		op:            op,
		typ:           TypePart,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withPartID sets the ID field of the mutation.
func withPartID(id key.ID) partOption {
	return func(m *PartMutation) {
		var (
			err   error
			once  sync.Once
			value *Part
		)
		m.oldValue = func(ctx context.Context) (*Part, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Part.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withPart sets the old Part of the mutation.
func withPart(node *Part) partOption {
	return func(m *PartMutation) {
		m.oldValue = func(context.Context) (*Part, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m PartMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m PartMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Part entities.
func (m *PartMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *PartMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *PartMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Part.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *PartMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *PartMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Part entity.
// If the Part object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PartMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *PartMutation) ResetOrgID() {
	m.org_id = nil
}

// SetVersionID sets the "version_id" field.
func (m *PartMutation) SetVersionID(k key.ID) {
	m.version_id = &k
}

// VersionID returns the value of the "version_id" field in the mutation.
func (m *PartMutation) VersionID() (r key.ID, exists bool) {
	v := m.version_id
	if v == nil {
		return
	}
	return *v, true
}

// OldVersionID returns the old "version_id" field's value of the Part entity.
// If the Part object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PartMutation) OldVersionID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldVersionID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldVersionID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldVersionID: %w", err)
	}
	return oldValue.VersionID, nil
}

// ResetVersionID resets all changes to the "version_id" field.
func (m *PartMutation) ResetVersionID() {
	m.version_id = nil
}

// SetKind sets the "kind" field.
func (m *PartMutation) SetKind(s string) {
	m.kind = &s
}

// Kind returns the value of the "kind" field in the mutation.
func (m *PartMutation) Kind() (r string, exists bool) {
	v := m.kind
	if v == nil {
		return
	}
	return *v, true
}

// OldKind returns the old "kind" field's value of the Part entity.
// If the Part object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PartMutation) OldKind(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKind is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKind requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKind: %w", err)
	}
	return oldValue.Kind, nil
}

// ResetKind resets all changes to the "kind" field.
func (m *PartMutation) ResetKind() {
	m.kind = nil
}

// SetSeq sets the "seq" field.
func (m *PartMutation) SetSeq(i int) {
	m.seq = &i
	m.addseq = nil
}

// Seq returns the value of the "seq" field in the mutation.
func (m *PartMutation) Seq() (r int, exists bool) {
	v := m.seq
	if v == nil {
		return
	}
	return *v, true
}

// OldSeq returns the old "seq" field's value of the Part entity.
// If the Part object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PartMutation) OldSeq(ctx context.Context) (v int, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSeq is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSeq requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSeq: %w", err)
	}
	return oldValue.Seq, nil
}

// AddSeq adds i to the "seq" field.
func (m *PartMutation) AddSeq(i int) {
	if m.addseq != nil {
		*m.addseq += i
	} else {
		m.addseq = &i
	}
}

// AddedSeq returns the value that was added to the "seq" field in this mutation.
func (m *PartMutation) AddedSeq() (r int, exists bool) {
	v := m.addseq
	if v == nil {
		return
	}
	return *v, true
}

// ResetSeq resets all changes to the "seq" field.
func (m *PartMutation) ResetSeq() {
	m.seq = nil
	m.addseq = nil
}

// SetContent sets the "content" field.
func (m *PartMutation) SetContent(b []byte) {
	m.content = &b
}

// Content returns the value of the "content" field in the mutation.
func (m *PartMutation) Content() (r []byte, exists bool) {
	v := m.content
	if v == nil {
		return
	}
	return *v, true
}

// OldContent returns the old "content" field's value of the Part entity.
// If the Part object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *PartMutation) OldContent(ctx context.Context) (v []byte, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldContent is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldContent requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldContent: %w", err)
	}
	return oldValue.Content, nil
}

// ResetContent resets all changes to the "content" field.
func (m *PartMutation) ResetContent() {
	m.content = nil
}

// Where appends a list predicates to the PartMutation builder.
func (m *PartMutation) Where(ps ...predicate.Part) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the PartMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *PartMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Part, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *PartMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *PartMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Part).
func (m *PartMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *PartMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.org_id != nil {
		fields = append(fields, part.FieldOrgID)
	}
	if m.version_id != nil {
		fields = append(fields, part.FieldVersionID)
	}
	if m.kind != nil {
		fields = append(fields, part.FieldKind)
	}
	if m.seq != nil {
		fields = append(fields, part.FieldSeq)
	}
	if m.content != nil {
		fields = append(fields, part.FieldContent)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *PartMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case part.FieldOrgID:
		return m.OrgID()
	case part.FieldVersionID:
		return m.VersionID()
	case part.FieldKind:
		return m.Kind()
	case part.FieldSeq:
		return m.Seq()
	case part.FieldContent:
		return m.Content()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *PartMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case part.FieldOrgID:
		return m.OldOrgID(ctx)
	case part.FieldVersionID:
		return m.OldVersionID(ctx)
	case part.FieldKind:
		return m.OldKind(ctx)
	case part.FieldSeq:
		return m.OldSeq(ctx)
	case part.FieldContent:
		return m.OldContent(ctx)
	}
	return nil, fmt.Errorf("unknown Part field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *PartMutation) SetField(name string, value ent.Value) error {
	switch name {
	case part.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case part.FieldVersionID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetVersionID(v)
		return nil
	case part.FieldKind:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKind(v)
		return nil
	case part.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSeq(v)
		return nil
	case part.FieldContent:
		v, ok := value.([]byte)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetContent(v)
		return nil
	}
	return fmt.Errorf("unknown Part field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *PartMutation) AddedFields() []string {
	var fields []string
	if m.addseq != nil {
		fields = append(fields, part.FieldSeq)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *PartMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case part.FieldSeq:
		return m.AddedSeq()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *PartMutation) AddField(name string, value ent.Value) error {
	switch name {
	case part.FieldSeq:
		v, ok := value.(int)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddSeq(v)
		return nil
	}
	return fmt.Errorf("unknown Part numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *PartMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *PartMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *PartMutation) ClearField(name string) error {
	return fmt.Errorf("unknown Part nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *PartMutation) ResetField(name string) error {
	switch name {
	case part.FieldOrgID:
		m.ResetOrgID()
		return nil
	case part.FieldVersionID:
		m.ResetVersionID()
		return nil
	case part.FieldKind:
		m.ResetKind()
		return nil
	case part.FieldSeq:
		m.ResetSeq()
		return nil
	case part.FieldContent:
		m.ResetContent()
		return nil
	}
	return fmt.Errorf("unknown Part field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *PartMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *PartMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *PartMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *PartMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *PartMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *PartMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *PartMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Part unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *PartMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Part edge %s", name)
}

// SessionMutation represents an operation that mutates the Session nodes in the graph.
type SessionMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	user_id       *key.ID
	user_agent    *string
	expires_at    *time.Time
	revoked_at    *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Session, error)
	predicates    []predicate.Session
}

var _ ent.Mutation = (*SessionMutation)(nil)

// sessionOption allows management of the mutation configuration using functional options.
type sessionOption func(*SessionMutation)

// newSessionMutation creates new mutation for the Session entity.
func newSessionMutation(c config, op Op, opts ...sessionOption) *SessionMutation {
	m := &SessionMutation{
		config:        c,
		op:            op,
		typ:           TypeSession,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withSessionID sets the ID field of the mutation.
func withSessionID(id key.ID) sessionOption {
	return func(m *SessionMutation) {
		var (
			err   error
			once  sync.Once
			value *Session
		)
		m.oldValue = func(ctx context.Context) (*Session, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Session.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withSession sets the old Session of the mutation.
func withSession(node *Session) sessionOption {
	return func(m *SessionMutation) {
		m.oldValue = func(context.Context) (*Session, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m SessionMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m SessionMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Session entities.
func (m *SessionMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *SessionMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *SessionMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Session.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *SessionMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *SessionMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *SessionMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *SessionMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *SessionMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *SessionMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetUserID sets the "user_id" field.
func (m *SessionMutation) SetUserID(k key.ID) {
	m.user_id = &k
}

// UserID returns the value of the "user_id" field in the mutation.
func (m *SessionMutation) UserID() (r key.ID, exists bool) {
	v := m.user_id
	if v == nil {
		return
	}
	return *v, true
}

// OldUserID returns the old "user_id" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldUserID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserID: %w", err)
	}
	return oldValue.UserID, nil
}

// ResetUserID resets all changes to the "user_id" field.
func (m *SessionMutation) ResetUserID() {
	m.user_id = nil
}

// SetUserAgent sets the "user_agent" field.
func (m *SessionMutation) SetUserAgent(s string) {
	m.user_agent = &s
}

// UserAgent returns the value of the "user_agent" field in the mutation.
func (m *SessionMutation) UserAgent() (r string, exists bool) {
	v := m.user_agent
	if v == nil {
		return
	}
	return *v, true
}

// OldUserAgent returns the old "user_agent" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldUserAgent(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUserAgent is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUserAgent requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUserAgent: %w", err)
	}
	return oldValue.UserAgent, nil
}

// ResetUserAgent resets all changes to the "user_agent" field.
func (m *SessionMutation) ResetUserAgent() {
	m.user_agent = nil
}

// SetExpiresAt sets the "expires_at" field.
func (m *SessionMutation) SetExpiresAt(t time.Time) {
	m.expires_at = &t
}

// ExpiresAt returns the value of the "expires_at" field in the mutation.
func (m *SessionMutation) ExpiresAt() (r time.Time, exists bool) {
	v := m.expires_at
	if v == nil {
		return
	}
	return *v, true
}

// OldExpiresAt returns the old "expires_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldExpiresAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpiresAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpiresAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpiresAt: %w", err)
	}
	return oldValue.ExpiresAt, nil
}

// ResetExpiresAt resets all changes to the "expires_at" field.
func (m *SessionMutation) ResetExpiresAt() {
	m.expires_at = nil
}

// SetRevokedAt sets the "revoked_at" field.
func (m *SessionMutation) SetRevokedAt(t time.Time) {
	m.revoked_at = &t
}

// RevokedAt returns the value of the "revoked_at" field in the mutation.
func (m *SessionMutation) RevokedAt() (r time.Time, exists bool) {
	v := m.revoked_at
	if v == nil {
		return
	}
	return *v, true
}

// OldRevokedAt returns the old "revoked_at" field's value of the Session entity.
// If the Session object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SessionMutation) OldRevokedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldRevokedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldRevokedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldRevokedAt: %w", err)
	}
	return oldValue.RevokedAt, nil
}

// ClearRevokedAt clears the value of the "revoked_at" field.
func (m *SessionMutation) ClearRevokedAt() {
	m.revoked_at = nil
	m.clearedFields[session.FieldRevokedAt] = struct{}{}
}

// RevokedAtCleared returns if the "revoked_at" field was cleared in this mutation.
func (m *SessionMutation) RevokedAtCleared() bool {
	_, ok := m.clearedFields[session.FieldRevokedAt]
	return ok
}

// ResetRevokedAt resets all changes to the "revoked_at" field.
func (m *SessionMutation) ResetRevokedAt() {
	m.revoked_at = nil
	delete(m.clearedFields, session.FieldRevokedAt)
}

// Where appends a list predicates to the SessionMutation builder.
func (m *SessionMutation) Where(ps ...predicate.Session) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the SessionMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *SessionMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Session, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *SessionMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *SessionMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Session).
func (m *SessionMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *SessionMutation) Fields() []string {
	fields := make([]string, 0, 6)
	if m.org_id != nil {
		fields = append(fields, session.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, session.FieldCreatedAt)
	}
	if m.user_id != nil {
		fields = append(fields, session.FieldUserID)
	}
	if m.user_agent != nil {
		fields = append(fields, session.FieldUserAgent)
	}
	if m.expires_at != nil {
		fields = append(fields, session.FieldExpiresAt)
	}
	if m.revoked_at != nil {
		fields = append(fields, session.FieldRevokedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *SessionMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case session.FieldOrgID:
		return m.OrgID()
	case session.FieldCreatedAt:
		return m.CreatedAt()
	case session.FieldUserID:
		return m.UserID()
	case session.FieldUserAgent:
		return m.UserAgent()
	case session.FieldExpiresAt:
		return m.ExpiresAt()
	case session.FieldRevokedAt:
		return m.RevokedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *SessionMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case session.FieldOrgID:
		return m.OldOrgID(ctx)
	case session.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case session.FieldUserID:
		return m.OldUserID(ctx)
	case session.FieldUserAgent:
		return m.OldUserAgent(ctx)
	case session.FieldExpiresAt:
		return m.OldExpiresAt(ctx)
	case session.FieldRevokedAt:
		return m.OldRevokedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Session field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SessionMutation) SetField(name string, value ent.Value) error {
	switch name {
	case session.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case session.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case session.FieldUserID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserID(v)
		return nil
	case session.FieldUserAgent:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUserAgent(v)
		return nil
	case session.FieldExpiresAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpiresAt(v)
		return nil
	case session.FieldRevokedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetRevokedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Session field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *SessionMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *SessionMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SessionMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Session numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *SessionMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(session.FieldRevokedAt) {
		fields = append(fields, session.FieldRevokedAt)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *SessionMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *SessionMutation) ClearField(name string) error {
	switch name {
	case session.FieldRevokedAt:
		m.ClearRevokedAt()
		return nil
	}
	return fmt.Errorf("unknown Session nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *SessionMutation) ResetField(name string) error {
	switch name {
	case session.FieldOrgID:
		m.ResetOrgID()
		return nil
	case session.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case session.FieldUserID:
		m.ResetUserID()
		return nil
	case session.FieldUserAgent:
		m.ResetUserAgent()
		return nil
	case session.FieldExpiresAt:
		m.ResetExpiresAt()
		return nil
	case session.FieldRevokedAt:
		m.ResetRevokedAt()
		return nil
	}
	return fmt.Errorf("unknown Session field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *SessionMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *SessionMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *SessionMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *SessionMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *SessionMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *SessionMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *SessionMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Session unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *SessionMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Session edge %s", name)
}

// SettingMutation represents an operation that mutates the Setting nodes in the graph.
type SettingMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	key           *string
	value         *string
	updated_by    *key.ID
	updated_at    *time.Time
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*Setting, error)
	predicates    []predicate.Setting
}

var _ ent.Mutation = (*SettingMutation)(nil)

// settingOption allows management of the mutation configuration using functional options.
type settingOption func(*SettingMutation)

// newSettingMutation creates new mutation for the Setting entity.
func newSettingMutation(c config, op Op, opts ...settingOption) *SettingMutation {
	m := &SettingMutation{
		config:        c,
		op:            op,
		typ:           TypeSetting,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withSettingID sets the ID field of the mutation.
func withSettingID(id key.ID) settingOption {
	return func(m *SettingMutation) {
		var (
			err   error
			once  sync.Once
			value *Setting
		)
		m.oldValue = func(ctx context.Context) (*Setting, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().Setting.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withSetting sets the old Setting of the mutation.
func withSetting(node *Setting) settingOption {
	return func(m *SettingMutation) {
		m.oldValue = func(context.Context) (*Setting, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m SettingMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m SettingMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of Setting entities.
func (m *SettingMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *SettingMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *SettingMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().Setting.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *SettingMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *SettingMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the Setting entity.
// If the Setting object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SettingMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *SettingMutation) ResetOrgID() {
	m.org_id = nil
}

// SetKey sets the "key" field.
func (m *SettingMutation) SetKey(s string) {
	m.key = &s
}

// Key returns the value of the "key" field in the mutation.
func (m *SettingMutation) Key() (r string, exists bool) {
	v := m.key
	if v == nil {
		return
	}
	return *v, true
}

// OldKey returns the old "key" field's value of the Setting entity.
// If the Setting object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SettingMutation) OldKey(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldKey is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldKey requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldKey: %w", err)
	}
	return oldValue.Key, nil
}

// ResetKey resets all changes to the "key" field.
func (m *SettingMutation) ResetKey() {
	m.key = nil
}

// SetValue sets the "value" field.
func (m *SettingMutation) SetValue(s string) {
	m.value = &s
}

// Value returns the value of the "value" field in the mutation.
func (m *SettingMutation) Value() (r string, exists bool) {
	v := m.value
	if v == nil {
		return
	}
	return *v, true
}

// OldValue returns the old "value" field's value of the Setting entity.
// If the Setting object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SettingMutation) OldValue(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldValue is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldValue requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldValue: %w", err)
	}
	return oldValue.Value, nil
}

// ResetValue resets all changes to the "value" field.
func (m *SettingMutation) ResetValue() {
	m.value = nil
}

// SetUpdatedBy sets the "updated_by" field.
func (m *SettingMutation) SetUpdatedBy(k key.ID) {
	m.updated_by = &k
}

// UpdatedBy returns the value of the "updated_by" field in the mutation.
func (m *SettingMutation) UpdatedBy() (r key.ID, exists bool) {
	v := m.updated_by
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedBy returns the old "updated_by" field's value of the Setting entity.
// If the Setting object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SettingMutation) OldUpdatedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedBy: %w", err)
	}
	return oldValue.UpdatedBy, nil
}

// ResetUpdatedBy resets all changes to the "updated_by" field.
func (m *SettingMutation) ResetUpdatedBy() {
	m.updated_by = nil
}

// SetUpdatedAt sets the "updated_at" field.
func (m *SettingMutation) SetUpdatedAt(t time.Time) {
	m.updated_at = &t
}

// UpdatedAt returns the value of the "updated_at" field in the mutation.
func (m *SettingMutation) UpdatedAt() (r time.Time, exists bool) {
	v := m.updated_at
	if v == nil {
		return
	}
	return *v, true
}

// OldUpdatedAt returns the old "updated_at" field's value of the Setting entity.
// If the Setting object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *SettingMutation) OldUpdatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUpdatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUpdatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUpdatedAt: %w", err)
	}
	return oldValue.UpdatedAt, nil
}

// ResetUpdatedAt resets all changes to the "updated_at" field.
func (m *SettingMutation) ResetUpdatedAt() {
	m.updated_at = nil
}

// Where appends a list predicates to the SettingMutation builder.
func (m *SettingMutation) Where(ps ...predicate.Setting) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the SettingMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *SettingMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.Setting, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *SettingMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *SettingMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (Setting).
func (m *SettingMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *SettingMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.org_id != nil {
		fields = append(fields, setting.FieldOrgID)
	}
	if m.key != nil {
		fields = append(fields, setting.FieldKey)
	}
	if m.value != nil {
		fields = append(fields, setting.FieldValue)
	}
	if m.updated_by != nil {
		fields = append(fields, setting.FieldUpdatedBy)
	}
	if m.updated_at != nil {
		fields = append(fields, setting.FieldUpdatedAt)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *SettingMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case setting.FieldOrgID:
		return m.OrgID()
	case setting.FieldKey:
		return m.Key()
	case setting.FieldValue:
		return m.Value()
	case setting.FieldUpdatedBy:
		return m.UpdatedBy()
	case setting.FieldUpdatedAt:
		return m.UpdatedAt()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *SettingMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case setting.FieldOrgID:
		return m.OldOrgID(ctx)
	case setting.FieldKey:
		return m.OldKey(ctx)
	case setting.FieldValue:
		return m.OldValue(ctx)
	case setting.FieldUpdatedBy:
		return m.OldUpdatedBy(ctx)
	case setting.FieldUpdatedAt:
		return m.OldUpdatedAt(ctx)
	}
	return nil, fmt.Errorf("unknown Setting field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SettingMutation) SetField(name string, value ent.Value) error {
	switch name {
	case setting.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case setting.FieldKey:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetKey(v)
		return nil
	case setting.FieldValue:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetValue(v)
		return nil
	case setting.FieldUpdatedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedBy(v)
		return nil
	case setting.FieldUpdatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUpdatedAt(v)
		return nil
	}
	return fmt.Errorf("unknown Setting field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *SettingMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *SettingMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *SettingMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown Setting numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *SettingMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *SettingMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *SettingMutation) ClearField(name string) error {
	return fmt.Errorf("unknown Setting nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *SettingMutation) ResetField(name string) error {
	switch name {
	case setting.FieldOrgID:
		m.ResetOrgID()
		return nil
	case setting.FieldKey:
		m.ResetKey()
		return nil
	case setting.FieldValue:
		m.ResetValue()
		return nil
	case setting.FieldUpdatedBy:
		m.ResetUpdatedBy()
		return nil
	case setting.FieldUpdatedAt:
		m.ResetUpdatedAt()
		return nil
	}
	return fmt.Errorf("unknown Setting field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *SettingMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *SettingMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *SettingMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *SettingMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *SettingMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *SettingMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *SettingMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown Setting unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *SettingMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown Setting edge %s", name)
}

// TestCaseMutation represents an operation that mutates the TestCase nodes in the graph.
type TestCaseMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	created_at    *time.Time
	message_id    *key.ID
	created_by    *key.ID
	question      *string
	expected      *string
	note          *string
	asked_by      *key.ID
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*TestCase, error)
	predicates    []predicate.TestCase
}

var _ ent.Mutation = (*TestCaseMutation)(nil)

// testcaseOption allows management of the mutation configuration using functional options.
type testcaseOption func(*TestCaseMutation)

// newTestCaseMutation creates new mutation for the TestCase entity.
func newTestCaseMutation(c config, op Op, opts ...testcaseOption) *TestCaseMutation {
	m := &TestCaseMutation{
		config:        c,
		op:            op,
		typ:           TypeTestCase,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withTestCaseID sets the ID field of the mutation.
func withTestCaseID(id key.ID) testcaseOption {
	return func(m *TestCaseMutation) {
		var (
			err   error
			once  sync.Once
			value *TestCase
		)
		m.oldValue = func(ctx context.Context) (*TestCase, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().TestCase.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withTestCase sets the old TestCase of the mutation.
func withTestCase(node *TestCase) testcaseOption {
	return func(m *TestCaseMutation) {
		m.oldValue = func(context.Context) (*TestCase, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m TestCaseMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m TestCaseMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of TestCase entities.
func (m *TestCaseMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *TestCaseMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *TestCaseMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().TestCase.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *TestCaseMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *TestCaseMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *TestCaseMutation) ResetOrgID() {
	m.org_id = nil
}

// SetCreatedAt sets the "created_at" field.
func (m *TestCaseMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *TestCaseMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *TestCaseMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetMessageID sets the "message_id" field.
func (m *TestCaseMutation) SetMessageID(k key.ID) {
	m.message_id = &k
}

// MessageID returns the value of the "message_id" field in the mutation.
func (m *TestCaseMutation) MessageID() (r key.ID, exists bool) {
	v := m.message_id
	if v == nil {
		return
	}
	return *v, true
}

// OldMessageID returns the old "message_id" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldMessageID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldMessageID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldMessageID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldMessageID: %w", err)
	}
	return oldValue.MessageID, nil
}

// ResetMessageID resets all changes to the "message_id" field.
func (m *TestCaseMutation) ResetMessageID() {
	m.message_id = nil
}

// SetCreatedBy sets the "created_by" field.
func (m *TestCaseMutation) SetCreatedBy(k key.ID) {
	m.created_by = &k
}

// CreatedBy returns the value of the "created_by" field in the mutation.
func (m *TestCaseMutation) CreatedBy() (r key.ID, exists bool) {
	v := m.created_by
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedBy returns the old "created_by" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldCreatedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedBy: %w", err)
	}
	return oldValue.CreatedBy, nil
}

// ResetCreatedBy resets all changes to the "created_by" field.
func (m *TestCaseMutation) ResetCreatedBy() {
	m.created_by = nil
}

// SetQuestion sets the "question" field.
func (m *TestCaseMutation) SetQuestion(s string) {
	m.question = &s
}

// Question returns the value of the "question" field in the mutation.
func (m *TestCaseMutation) Question() (r string, exists bool) {
	v := m.question
	if v == nil {
		return
	}
	return *v, true
}

// OldQuestion returns the old "question" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldQuestion(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldQuestion is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldQuestion requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldQuestion: %w", err)
	}
	return oldValue.Question, nil
}

// ResetQuestion resets all changes to the "question" field.
func (m *TestCaseMutation) ResetQuestion() {
	m.question = nil
}

// SetExpected sets the "expected" field.
func (m *TestCaseMutation) SetExpected(s string) {
	m.expected = &s
}

// Expected returns the value of the "expected" field in the mutation.
func (m *TestCaseMutation) Expected() (r string, exists bool) {
	v := m.expected
	if v == nil {
		return
	}
	return *v, true
}

// OldExpected returns the old "expected" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldExpected(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldExpected is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldExpected requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldExpected: %w", err)
	}
	return oldValue.Expected, nil
}

// ResetExpected resets all changes to the "expected" field.
func (m *TestCaseMutation) ResetExpected() {
	m.expected = nil
}

// SetNote sets the "note" field.
func (m *TestCaseMutation) SetNote(s string) {
	m.note = &s
}

// Note returns the value of the "note" field in the mutation.
func (m *TestCaseMutation) Note() (r string, exists bool) {
	v := m.note
	if v == nil {
		return
	}
	return *v, true
}

// OldNote returns the old "note" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldNote(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldNote is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldNote requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldNote: %w", err)
	}
	return oldValue.Note, nil
}

// ResetNote resets all changes to the "note" field.
func (m *TestCaseMutation) ResetNote() {
	m.note = nil
}

// SetAskedBy sets the "asked_by" field.
func (m *TestCaseMutation) SetAskedBy(k key.ID) {
	m.asked_by = &k
}

// AskedBy returns the value of the "asked_by" field in the mutation.
func (m *TestCaseMutation) AskedBy() (r key.ID, exists bool) {
	v := m.asked_by
	if v == nil {
		return
	}
	return *v, true
}

// OldAskedBy returns the old "asked_by" field's value of the TestCase entity.
// If the TestCase object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *TestCaseMutation) OldAskedBy(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldAskedBy is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldAskedBy requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldAskedBy: %w", err)
	}
	return oldValue.AskedBy, nil
}

// ClearAskedBy clears the value of the "asked_by" field.
func (m *TestCaseMutation) ClearAskedBy() {
	m.asked_by = nil
	m.clearedFields[testcase.FieldAskedBy] = struct{}{}
}

// AskedByCleared returns if the "asked_by" field was cleared in this mutation.
func (m *TestCaseMutation) AskedByCleared() bool {
	_, ok := m.clearedFields[testcase.FieldAskedBy]
	return ok
}

// ResetAskedBy resets all changes to the "asked_by" field.
func (m *TestCaseMutation) ResetAskedBy() {
	m.asked_by = nil
	delete(m.clearedFields, testcase.FieldAskedBy)
}

// Where appends a list predicates to the TestCaseMutation builder.
func (m *TestCaseMutation) Where(ps ...predicate.TestCase) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the TestCaseMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *TestCaseMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.TestCase, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *TestCaseMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *TestCaseMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (TestCase).
func (m *TestCaseMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *TestCaseMutation) Fields() []string {
	fields := make([]string, 0, 8)
	if m.org_id != nil {
		fields = append(fields, testcase.FieldOrgID)
	}
	if m.created_at != nil {
		fields = append(fields, testcase.FieldCreatedAt)
	}
	if m.message_id != nil {
		fields = append(fields, testcase.FieldMessageID)
	}
	if m.created_by != nil {
		fields = append(fields, testcase.FieldCreatedBy)
	}
	if m.question != nil {
		fields = append(fields, testcase.FieldQuestion)
	}
	if m.expected != nil {
		fields = append(fields, testcase.FieldExpected)
	}
	if m.note != nil {
		fields = append(fields, testcase.FieldNote)
	}
	if m.asked_by != nil {
		fields = append(fields, testcase.FieldAskedBy)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *TestCaseMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case testcase.FieldOrgID:
		return m.OrgID()
	case testcase.FieldCreatedAt:
		return m.CreatedAt()
	case testcase.FieldMessageID:
		return m.MessageID()
	case testcase.FieldCreatedBy:
		return m.CreatedBy()
	case testcase.FieldQuestion:
		return m.Question()
	case testcase.FieldExpected:
		return m.Expected()
	case testcase.FieldNote:
		return m.Note()
	case testcase.FieldAskedBy:
		return m.AskedBy()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *TestCaseMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case testcase.FieldOrgID:
		return m.OldOrgID(ctx)
	case testcase.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case testcase.FieldMessageID:
		return m.OldMessageID(ctx)
	case testcase.FieldCreatedBy:
		return m.OldCreatedBy(ctx)
	case testcase.FieldQuestion:
		return m.OldQuestion(ctx)
	case testcase.FieldExpected:
		return m.OldExpected(ctx)
	case testcase.FieldNote:
		return m.OldNote(ctx)
	case testcase.FieldAskedBy:
		return m.OldAskedBy(ctx)
	}
	return nil, fmt.Errorf("unknown TestCase field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *TestCaseMutation) SetField(name string, value ent.Value) error {
	switch name {
	case testcase.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case testcase.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case testcase.FieldMessageID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetMessageID(v)
		return nil
	case testcase.FieldCreatedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedBy(v)
		return nil
	case testcase.FieldQuestion:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetQuestion(v)
		return nil
	case testcase.FieldExpected:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetExpected(v)
		return nil
	case testcase.FieldNote:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetNote(v)
		return nil
	case testcase.FieldAskedBy:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetAskedBy(v)
		return nil
	}
	return fmt.Errorf("unknown TestCase field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *TestCaseMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *TestCaseMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *TestCaseMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown TestCase numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *TestCaseMutation) ClearedFields() []string {
	var fields []string
	if m.FieldCleared(testcase.FieldAskedBy) {
		fields = append(fields, testcase.FieldAskedBy)
	}
	return fields
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *TestCaseMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *TestCaseMutation) ClearField(name string) error {
	switch name {
	case testcase.FieldAskedBy:
		m.ClearAskedBy()
		return nil
	}
	return fmt.Errorf("unknown TestCase nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *TestCaseMutation) ResetField(name string) error {
	switch name {
	case testcase.FieldOrgID:
		m.ResetOrgID()
		return nil
	case testcase.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case testcase.FieldMessageID:
		m.ResetMessageID()
		return nil
	case testcase.FieldCreatedBy:
		m.ResetCreatedBy()
		return nil
	case testcase.FieldQuestion:
		m.ResetQuestion()
		return nil
	case testcase.FieldExpected:
		m.ResetExpected()
		return nil
	case testcase.FieldNote:
		m.ResetNote()
		return nil
	case testcase.FieldAskedBy:
		m.ResetAskedBy()
		return nil
	}
	return fmt.Errorf("unknown TestCase field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *TestCaseMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *TestCaseMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *TestCaseMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *TestCaseMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *TestCaseMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *TestCaseMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *TestCaseMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown TestCase unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *TestCaseMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown TestCase edge %s", name)
}

// UsageCounterMutation represents an operation that mutates the UsageCounter nodes in the graph.
type UsageCounterMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	org_id        *key.ID
	subject_id    *key.ID
	quota         *string
	window_start  *time.Time
	used          *int64
	addused       *int64
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*UsageCounter, error)
	predicates    []predicate.UsageCounter
}

var _ ent.Mutation = (*UsageCounterMutation)(nil)

// usagecounterOption allows management of the mutation configuration using functional options.
type usagecounterOption func(*UsageCounterMutation)

// newUsageCounterMutation creates new mutation for the UsageCounter entity.
func newUsageCounterMutation(c config, op Op, opts ...usagecounterOption) *UsageCounterMutation {
	m := &UsageCounterMutation{
		config:        c,
		op:            op,
		typ:           TypeUsageCounter,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withUsageCounterID sets the ID field of the mutation.
func withUsageCounterID(id key.ID) usagecounterOption {
	return func(m *UsageCounterMutation) {
		var (
			err   error
			once  sync.Once
			value *UsageCounter
		)
		m.oldValue = func(ctx context.Context) (*UsageCounter, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().UsageCounter.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withUsageCounter sets the old UsageCounter of the mutation.
func withUsageCounter(node *UsageCounter) usagecounterOption {
	return func(m *UsageCounterMutation) {
		m.oldValue = func(context.Context) (*UsageCounter, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m UsageCounterMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m UsageCounterMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of UsageCounter entities.
func (m *UsageCounterMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *UsageCounterMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *UsageCounterMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().UsageCounter.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetOrgID sets the "org_id" field.
func (m *UsageCounterMutation) SetOrgID(k key.ID) {
	m.org_id = &k
}

// OrgID returns the value of the "org_id" field in the mutation.
func (m *UsageCounterMutation) OrgID() (r key.ID, exists bool) {
	v := m.org_id
	if v == nil {
		return
	}
	return *v, true
}

// OldOrgID returns the old "org_id" field's value of the UsageCounter entity.
// If the UsageCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UsageCounterMutation) OldOrgID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldOrgID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldOrgID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldOrgID: %w", err)
	}
	return oldValue.OrgID, nil
}

// ResetOrgID resets all changes to the "org_id" field.
func (m *UsageCounterMutation) ResetOrgID() {
	m.org_id = nil
}

// SetSubjectID sets the "subject_id" field.
func (m *UsageCounterMutation) SetSubjectID(k key.ID) {
	m.subject_id = &k
}

// SubjectID returns the value of the "subject_id" field in the mutation.
func (m *UsageCounterMutation) SubjectID() (r key.ID, exists bool) {
	v := m.subject_id
	if v == nil {
		return
	}
	return *v, true
}

// OldSubjectID returns the old "subject_id" field's value of the UsageCounter entity.
// If the UsageCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UsageCounterMutation) OldSubjectID(ctx context.Context) (v key.ID, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldSubjectID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldSubjectID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldSubjectID: %w", err)
	}
	return oldValue.SubjectID, nil
}

// ResetSubjectID resets all changes to the "subject_id" field.
func (m *UsageCounterMutation) ResetSubjectID() {
	m.subject_id = nil
}

// SetQuota sets the "quota" field.
func (m *UsageCounterMutation) SetQuota(s string) {
	m.quota = &s
}

// Quota returns the value of the "quota" field in the mutation.
func (m *UsageCounterMutation) Quota() (r string, exists bool) {
	v := m.quota
	if v == nil {
		return
	}
	return *v, true
}

// OldQuota returns the old "quota" field's value of the UsageCounter entity.
// If the UsageCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UsageCounterMutation) OldQuota(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldQuota is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldQuota requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldQuota: %w", err)
	}
	return oldValue.Quota, nil
}

// ResetQuota resets all changes to the "quota" field.
func (m *UsageCounterMutation) ResetQuota() {
	m.quota = nil
}

// SetWindowStart sets the "window_start" field.
func (m *UsageCounterMutation) SetWindowStart(t time.Time) {
	m.window_start = &t
}

// WindowStart returns the value of the "window_start" field in the mutation.
func (m *UsageCounterMutation) WindowStart() (r time.Time, exists bool) {
	v := m.window_start
	if v == nil {
		return
	}
	return *v, true
}

// OldWindowStart returns the old "window_start" field's value of the UsageCounter entity.
// If the UsageCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UsageCounterMutation) OldWindowStart(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldWindowStart is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldWindowStart requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldWindowStart: %w", err)
	}
	return oldValue.WindowStart, nil
}

// ResetWindowStart resets all changes to the "window_start" field.
func (m *UsageCounterMutation) ResetWindowStart() {
	m.window_start = nil
}

// SetUsed sets the "used" field.
func (m *UsageCounterMutation) SetUsed(i int64) {
	m.used = &i
	m.addused = nil
}

// Used returns the value of the "used" field in the mutation.
func (m *UsageCounterMutation) Used() (r int64, exists bool) {
	v := m.used
	if v == nil {
		return
	}
	return *v, true
}

// OldUsed returns the old "used" field's value of the UsageCounter entity.
// If the UsageCounter object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UsageCounterMutation) OldUsed(ctx context.Context) (v int64, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldUsed is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldUsed requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldUsed: %w", err)
	}
	return oldValue.Used, nil
}

// AddUsed adds i to the "used" field.
func (m *UsageCounterMutation) AddUsed(i int64) {
	if m.addused != nil {
		*m.addused += i
	} else {
		m.addused = &i
	}
}

// AddedUsed returns the value that was added to the "used" field in this mutation.
func (m *UsageCounterMutation) AddedUsed() (r int64, exists bool) {
	v := m.addused
	if v == nil {
		return
	}
	return *v, true
}

// ResetUsed resets all changes to the "used" field.
func (m *UsageCounterMutation) ResetUsed() {
	m.used = nil
	m.addused = nil
}

// Where appends a list predicates to the UsageCounterMutation builder.
func (m *UsageCounterMutation) Where(ps ...predicate.UsageCounter) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the UsageCounterMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *UsageCounterMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.UsageCounter, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *UsageCounterMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *UsageCounterMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (UsageCounter).
func (m *UsageCounterMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *UsageCounterMutation) Fields() []string {
	fields := make([]string, 0, 5)
	if m.org_id != nil {
		fields = append(fields, usagecounter.FieldOrgID)
	}
	if m.subject_id != nil {
		fields = append(fields, usagecounter.FieldSubjectID)
	}
	if m.quota != nil {
		fields = append(fields, usagecounter.FieldQuota)
	}
	if m.window_start != nil {
		fields = append(fields, usagecounter.FieldWindowStart)
	}
	if m.used != nil {
		fields = append(fields, usagecounter.FieldUsed)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *UsageCounterMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case usagecounter.FieldOrgID:
		return m.OrgID()
	case usagecounter.FieldSubjectID:
		return m.SubjectID()
	case usagecounter.FieldQuota:
		return m.Quota()
	case usagecounter.FieldWindowStart:
		return m.WindowStart()
	case usagecounter.FieldUsed:
		return m.Used()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *UsageCounterMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case usagecounter.FieldOrgID:
		return m.OldOrgID(ctx)
	case usagecounter.FieldSubjectID:
		return m.OldSubjectID(ctx)
	case usagecounter.FieldQuota:
		return m.OldQuota(ctx)
	case usagecounter.FieldWindowStart:
		return m.OldWindowStart(ctx)
	case usagecounter.FieldUsed:
		return m.OldUsed(ctx)
	}
	return nil, fmt.Errorf("unknown UsageCounter field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *UsageCounterMutation) SetField(name string, value ent.Value) error {
	switch name {
	case usagecounter.FieldOrgID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetOrgID(v)
		return nil
	case usagecounter.FieldSubjectID:
		v, ok := value.(key.ID)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetSubjectID(v)
		return nil
	case usagecounter.FieldQuota:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetQuota(v)
		return nil
	case usagecounter.FieldWindowStart:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetWindowStart(v)
		return nil
	case usagecounter.FieldUsed:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetUsed(v)
		return nil
	}
	return fmt.Errorf("unknown UsageCounter field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *UsageCounterMutation) AddedFields() []string {
	var fields []string
	if m.addused != nil {
		fields = append(fields, usagecounter.FieldUsed)
	}
	return fields
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *UsageCounterMutation) AddedField(name string) (ent.Value, bool) {
	switch name {
	case usagecounter.FieldUsed:
		return m.AddedUsed()
	}
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *UsageCounterMutation) AddField(name string, value ent.Value) error {
	switch name {
	case usagecounter.FieldUsed:
		v, ok := value.(int64)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.AddUsed(v)
		return nil
	}
	return fmt.Errorf("unknown UsageCounter numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *UsageCounterMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *UsageCounterMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *UsageCounterMutation) ClearField(name string) error {
	return fmt.Errorf("unknown UsageCounter nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *UsageCounterMutation) ResetField(name string) error {
	switch name {
	case usagecounter.FieldOrgID:
		m.ResetOrgID()
		return nil
	case usagecounter.FieldSubjectID:
		m.ResetSubjectID()
		return nil
	case usagecounter.FieldQuota:
		m.ResetQuota()
		return nil
	case usagecounter.FieldWindowStart:
		m.ResetWindowStart()
		return nil
	case usagecounter.FieldUsed:
		m.ResetUsed()
		return nil
	}
	return fmt.Errorf("unknown UsageCounter field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *UsageCounterMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *UsageCounterMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *UsageCounterMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *UsageCounterMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *UsageCounterMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *UsageCounterMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *UsageCounterMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown UsageCounter unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *UsageCounterMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown UsageCounter edge %s", name)
}

// UserMutation represents an operation that mutates the User nodes in the graph.
type UserMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	created_at    *time.Time
	email         *string
	name          *string
	password_hash *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*User, error)
	predicates    []predicate.User
}

var _ ent.Mutation = (*UserMutation)(nil)

// userOption allows management of the mutation configuration using functional options.
type userOption func(*UserMutation)

// newUserMutation creates new mutation for the User entity.
func newUserMutation(c config, op Op, opts ...userOption) *UserMutation {
	m := &UserMutation{
		config:        c,
		op:            op,
		typ:           TypeUser,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withUserID sets the ID field of the mutation.
func withUserID(id key.ID) userOption {
	return func(m *UserMutation) {
		var (
			err   error
			once  sync.Once
			value *User
		)
		m.oldValue = func(ctx context.Context) (*User, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().User.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withUser sets the old User of the mutation.
func withUser(node *User) userOption {
	return func(m *UserMutation) {
		m.oldValue = func(context.Context) (*User, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m UserMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m UserMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of User entities.
func (m *UserMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *UserMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *UserMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().User.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *UserMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *UserMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *UserMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetEmail sets the "email" field.
func (m *UserMutation) SetEmail(s string) {
	m.email = &s
}

// Email returns the value of the "email" field in the mutation.
func (m *UserMutation) Email() (r string, exists bool) {
	v := m.email
	if v == nil {
		return
	}
	return *v, true
}

// OldEmail returns the old "email" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldEmail(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldEmail is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldEmail requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldEmail: %w", err)
	}
	return oldValue.Email, nil
}

// ResetEmail resets all changes to the "email" field.
func (m *UserMutation) ResetEmail() {
	m.email = nil
}

// SetName sets the "name" field.
func (m *UserMutation) SetName(s string) {
	m.name = &s
}

// Name returns the value of the "name" field in the mutation.
func (m *UserMutation) Name() (r string, exists bool) {
	v := m.name
	if v == nil {
		return
	}
	return *v, true
}

// OldName returns the old "name" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldName(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldName is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldName requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldName: %w", err)
	}
	return oldValue.Name, nil
}

// ResetName resets all changes to the "name" field.
func (m *UserMutation) ResetName() {
	m.name = nil
}

// SetPasswordHash sets the "password_hash" field.
func (m *UserMutation) SetPasswordHash(s string) {
	m.password_hash = &s
}

// PasswordHash returns the value of the "password_hash" field in the mutation.
func (m *UserMutation) PasswordHash() (r string, exists bool) {
	v := m.password_hash
	if v == nil {
		return
	}
	return *v, true
}

// OldPasswordHash returns the old "password_hash" field's value of the User entity.
// If the User object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *UserMutation) OldPasswordHash(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldPasswordHash is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldPasswordHash requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldPasswordHash: %w", err)
	}
	return oldValue.PasswordHash, nil
}

// ResetPasswordHash resets all changes to the "password_hash" field.
func (m *UserMutation) ResetPasswordHash() {
	m.password_hash = nil
}

// Where appends a list predicates to the UserMutation builder.
func (m *UserMutation) Where(ps ...predicate.User) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the UserMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *UserMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.User, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *UserMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *UserMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (User).
func (m *UserMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *UserMutation) Fields() []string {
	fields := make([]string, 0, 4)
	if m.created_at != nil {
		fields = append(fields, user.FieldCreatedAt)
	}
	if m.email != nil {
		fields = append(fields, user.FieldEmail)
	}
	if m.name != nil {
		fields = append(fields, user.FieldName)
	}
	if m.password_hash != nil {
		fields = append(fields, user.FieldPasswordHash)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *UserMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case user.FieldCreatedAt:
		return m.CreatedAt()
	case user.FieldEmail:
		return m.Email()
	case user.FieldName:
		return m.Name()
	case user.FieldPasswordHash:
		return m.PasswordHash()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *UserMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case user.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case user.FieldEmail:
		return m.OldEmail(ctx)
	case user.FieldName:
		return m.OldName(ctx)
	case user.FieldPasswordHash:
		return m.OldPasswordHash(ctx)
	}
	return nil, fmt.Errorf("unknown User field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *UserMutation) SetField(name string, value ent.Value) error {
	switch name {
	case user.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case user.FieldEmail:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetEmail(v)
		return nil
	case user.FieldName:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetName(v)
		return nil
	case user.FieldPasswordHash:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetPasswordHash(v)
		return nil
	}
	return fmt.Errorf("unknown User field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *UserMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *UserMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *UserMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown User numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *UserMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *UserMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *UserMutation) ClearField(name string) error {
	return fmt.Errorf("unknown User nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *UserMutation) ResetField(name string) error {
	switch name {
	case user.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case user.FieldEmail:
		m.ResetEmail()
		return nil
	case user.FieldName:
		m.ResetName()
		return nil
	case user.FieldPasswordHash:
		m.ResetPasswordHash()
		return nil
	}
	return fmt.Errorf("unknown User field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *UserMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *UserMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *UserMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *UserMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *UserMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *UserMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *UserMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown User unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *UserMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown User edge %s", name)
}

// WebhookDeliveryMutation represents an operation that mutates the WebhookDelivery nodes in the graph.
type WebhookDeliveryMutation struct {
	config
	op            Op
	typ           string
	id            *key.ID
	created_at    *time.Time
	provider      *string
	delivery_id   *string
	_type         *string
	clearedFields map[string]struct{}
	done          bool
	oldValue      func(context.Context) (*WebhookDelivery, error)
	predicates    []predicate.WebhookDelivery
}

var _ ent.Mutation = (*WebhookDeliveryMutation)(nil)

// webhookdeliveryOption allows management of the mutation configuration using functional options.
type webhookdeliveryOption func(*WebhookDeliveryMutation)

// newWebhookDeliveryMutation creates new mutation for the WebhookDelivery entity.
func newWebhookDeliveryMutation(c config, op Op, opts ...webhookdeliveryOption) *WebhookDeliveryMutation {
	m := &WebhookDeliveryMutation{
		config:        c,
		op:            op,
		typ:           TypeWebhookDelivery,
		clearedFields: make(map[string]struct{}),
	}
	for _, opt := range opts {
		opt(m)
	}
	return m
}

// withWebhookDeliveryID sets the ID field of the mutation.
func withWebhookDeliveryID(id key.ID) webhookdeliveryOption {
	return func(m *WebhookDeliveryMutation) {
		var (
			err   error
			once  sync.Once
			value *WebhookDelivery
		)
		m.oldValue = func(ctx context.Context) (*WebhookDelivery, error) {
			once.Do(func() {
				if m.done {
					err = errors.New("querying old values post mutation is not allowed")
				} else {
					value, err = m.Client().WebhookDelivery.Get(ctx, id)
				}
			})
			return value, err
		}
		m.id = &id
	}
}

// withWebhookDelivery sets the old WebhookDelivery of the mutation.
func withWebhookDelivery(node *WebhookDelivery) webhookdeliveryOption {
	return func(m *WebhookDeliveryMutation) {
		m.oldValue = func(context.Context) (*WebhookDelivery, error) {
			return node, nil
		}
		m.id = &node.ID
	}
}

// Client returns a new `ent.Client` from the mutation. If the mutation was
// executed in a transaction (ent.Tx), a transactional client is returned.
func (m WebhookDeliveryMutation) Client() *Client {
	client := &Client{config: m.config}
	client.init()
	return client
}

// Tx returns an `ent.Tx` for mutations that were executed in transactions;
// it returns an error otherwise.
func (m WebhookDeliveryMutation) Tx() (*Tx, error) {
	if _, ok := m.driver.(*txDriver); !ok {
		return nil, errors.New("ent: mutation is not running in a transaction")
	}
	tx := &Tx{config: m.config}
	tx.init()
	return tx, nil
}

// SetID sets the value of the id field. Note that this
// operation is only accepted on creation of WebhookDelivery entities.
func (m *WebhookDeliveryMutation) SetID(id key.ID) {
	m.id = &id
}

// ID returns the ID value in the mutation. Note that the ID is only available
// if it was provided to the builder or after it was returned from the database.
func (m *WebhookDeliveryMutation) ID() (id key.ID, exists bool) {
	if m.id == nil {
		return
	}
	return *m.id, true
}

// IDs queries the database and returns the entity ids that match the mutation's predicate.
// That means, if the mutation is applied within a transaction with an isolation level such
// as sql.LevelSerializable, the returned ids match the ids of the rows that will be updated
// or updated by the mutation.
func (m *WebhookDeliveryMutation) IDs(ctx context.Context) ([]key.ID, error) {
	switch {
	case m.op.Is(OpUpdateOne | OpDeleteOne):
		id, exists := m.ID()
		if exists {
			return []key.ID{id}, nil
		}
		fallthrough
	case m.op.Is(OpUpdate | OpDelete):
		return m.Client().WebhookDelivery.Query().Where(m.predicates...).IDs(ctx)
	default:
		return nil, fmt.Errorf("IDs is not allowed on %s operations", m.op)
	}
}

// SetCreatedAt sets the "created_at" field.
func (m *WebhookDeliveryMutation) SetCreatedAt(t time.Time) {
	m.created_at = &t
}

// CreatedAt returns the value of the "created_at" field in the mutation.
func (m *WebhookDeliveryMutation) CreatedAt() (r time.Time, exists bool) {
	v := m.created_at
	if v == nil {
		return
	}
	return *v, true
}

// OldCreatedAt returns the old "created_at" field's value of the WebhookDelivery entity.
// If the WebhookDelivery object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *WebhookDeliveryMutation) OldCreatedAt(ctx context.Context) (v time.Time, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldCreatedAt is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldCreatedAt requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldCreatedAt: %w", err)
	}
	return oldValue.CreatedAt, nil
}

// ResetCreatedAt resets all changes to the "created_at" field.
func (m *WebhookDeliveryMutation) ResetCreatedAt() {
	m.created_at = nil
}

// SetProvider sets the "provider" field.
func (m *WebhookDeliveryMutation) SetProvider(s string) {
	m.provider = &s
}

// Provider returns the value of the "provider" field in the mutation.
func (m *WebhookDeliveryMutation) Provider() (r string, exists bool) {
	v := m.provider
	if v == nil {
		return
	}
	return *v, true
}

// OldProvider returns the old "provider" field's value of the WebhookDelivery entity.
// If the WebhookDelivery object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *WebhookDeliveryMutation) OldProvider(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldProvider is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldProvider requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldProvider: %w", err)
	}
	return oldValue.Provider, nil
}

// ResetProvider resets all changes to the "provider" field.
func (m *WebhookDeliveryMutation) ResetProvider() {
	m.provider = nil
}

// SetDeliveryID sets the "delivery_id" field.
func (m *WebhookDeliveryMutation) SetDeliveryID(s string) {
	m.delivery_id = &s
}

// DeliveryID returns the value of the "delivery_id" field in the mutation.
func (m *WebhookDeliveryMutation) DeliveryID() (r string, exists bool) {
	v := m.delivery_id
	if v == nil {
		return
	}
	return *v, true
}

// OldDeliveryID returns the old "delivery_id" field's value of the WebhookDelivery entity.
// If the WebhookDelivery object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *WebhookDeliveryMutation) OldDeliveryID(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldDeliveryID is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldDeliveryID requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldDeliveryID: %w", err)
	}
	return oldValue.DeliveryID, nil
}

// ResetDeliveryID resets all changes to the "delivery_id" field.
func (m *WebhookDeliveryMutation) ResetDeliveryID() {
	m.delivery_id = nil
}

// SetType sets the "type" field.
func (m *WebhookDeliveryMutation) SetType(s string) {
	m._type = &s
}

// GetType returns the value of the "type" field in the mutation.
func (m *WebhookDeliveryMutation) GetType() (r string, exists bool) {
	v := m._type
	if v == nil {
		return
	}
	return *v, true
}

// OldType returns the old "type" field's value of the WebhookDelivery entity.
// If the WebhookDelivery object wasn't provided to the builder, the object is fetched from the database.
// An error is returned if the mutation operation is not UpdateOne, or the database query fails.
func (m *WebhookDeliveryMutation) OldType(ctx context.Context) (v string, err error) {
	if !m.op.Is(OpUpdateOne) {
		return v, errors.New("OldType is only allowed on UpdateOne operations")
	}
	if m.id == nil || m.oldValue == nil {
		return v, errors.New("OldType requires an ID field in the mutation")
	}
	oldValue, err := m.oldValue(ctx)
	if err != nil {
		return v, fmt.Errorf("querying old value for OldType: %w", err)
	}
	return oldValue.Type, nil
}

// ResetType resets all changes to the "type" field.
func (m *WebhookDeliveryMutation) ResetType() {
	m._type = nil
}

// Where appends a list predicates to the WebhookDeliveryMutation builder.
func (m *WebhookDeliveryMutation) Where(ps ...predicate.WebhookDelivery) {
	m.predicates = append(m.predicates, ps...)
}

// WhereP appends storage-level predicates to the WebhookDeliveryMutation builder. Using this method,
// users can use type-assertion to append predicates that do not depend on any generated package.
func (m *WebhookDeliveryMutation) WhereP(ps ...func(*sql.Selector)) {
	p := make([]predicate.WebhookDelivery, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	m.Where(p...)
}

// Op returns the operation name.
func (m *WebhookDeliveryMutation) Op() Op {
	return m.op
}

// SetOp allows setting the mutation operation.
func (m *WebhookDeliveryMutation) SetOp(op Op) {
	m.op = op
}

// Type returns the node type of this mutation (WebhookDelivery).
func (m *WebhookDeliveryMutation) Type() string {
	return m.typ
}

// Fields returns all fields that were changed during this mutation. Note that in
// order to get all numeric fields that were incremented/decremented, call
// AddedFields().
func (m *WebhookDeliveryMutation) Fields() []string {
	fields := make([]string, 0, 4)
	if m.created_at != nil {
		fields = append(fields, webhookdelivery.FieldCreatedAt)
	}
	if m.provider != nil {
		fields = append(fields, webhookdelivery.FieldProvider)
	}
	if m.delivery_id != nil {
		fields = append(fields, webhookdelivery.FieldDeliveryID)
	}
	if m._type != nil {
		fields = append(fields, webhookdelivery.FieldType)
	}
	return fields
}

// Field returns the value of a field with the given name. The second boolean
// return value indicates that this field was not set, or was not defined in the
// schema.
func (m *WebhookDeliveryMutation) Field(name string) (ent.Value, bool) {
	switch name {
	case webhookdelivery.FieldCreatedAt:
		return m.CreatedAt()
	case webhookdelivery.FieldProvider:
		return m.Provider()
	case webhookdelivery.FieldDeliveryID:
		return m.DeliveryID()
	case webhookdelivery.FieldType:
		return m.GetType()
	}
	return nil, false
}

// OldField returns the old value of the field from the database. An error is
// returned if the mutation operation is not UpdateOne, or the query to the
// database failed.
func (m *WebhookDeliveryMutation) OldField(ctx context.Context, name string) (ent.Value, error) {
	switch name {
	case webhookdelivery.FieldCreatedAt:
		return m.OldCreatedAt(ctx)
	case webhookdelivery.FieldProvider:
		return m.OldProvider(ctx)
	case webhookdelivery.FieldDeliveryID:
		return m.OldDeliveryID(ctx)
	case webhookdelivery.FieldType:
		return m.OldType(ctx)
	}
	return nil, fmt.Errorf("unknown WebhookDelivery field %s", name)
}

// SetField sets the value of a field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *WebhookDeliveryMutation) SetField(name string, value ent.Value) error {
	switch name {
	case webhookdelivery.FieldCreatedAt:
		v, ok := value.(time.Time)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetCreatedAt(v)
		return nil
	case webhookdelivery.FieldProvider:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetProvider(v)
		return nil
	case webhookdelivery.FieldDeliveryID:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetDeliveryID(v)
		return nil
	case webhookdelivery.FieldType:
		v, ok := value.(string)
		if !ok {
			return fmt.Errorf("unexpected type %T for field %s", value, name)
		}
		m.SetType(v)
		return nil
	}
	return fmt.Errorf("unknown WebhookDelivery field %s", name)
}

// AddedFields returns all numeric fields that were incremented/decremented during
// this mutation.
func (m *WebhookDeliveryMutation) AddedFields() []string {
	return nil
}

// AddedField returns the numeric value that was incremented/decremented on a field
// with the given name. The second boolean return value indicates that this field
// was not set, or was not defined in the schema.
func (m *WebhookDeliveryMutation) AddedField(name string) (ent.Value, bool) {
	return nil, false
}

// AddField adds the value to the field with the given name. It returns an error if
// the field is not defined in the schema, or if the type mismatched the field
// type.
func (m *WebhookDeliveryMutation) AddField(name string, value ent.Value) error {
	switch name {
	}
	return fmt.Errorf("unknown WebhookDelivery numeric field %s", name)
}

// ClearedFields returns all nullable fields that were cleared during this
// mutation.
func (m *WebhookDeliveryMutation) ClearedFields() []string {
	return nil
}

// FieldCleared returns a boolean indicating if a field with the given name was
// cleared in this mutation.
func (m *WebhookDeliveryMutation) FieldCleared(name string) bool {
	_, ok := m.clearedFields[name]
	return ok
}

// ClearField clears the value of the field with the given name. It returns an
// error if the field is not defined in the schema.
func (m *WebhookDeliveryMutation) ClearField(name string) error {
	return fmt.Errorf("unknown WebhookDelivery nullable field %s", name)
}

// ResetField resets all changes in the mutation for the field with the given name.
// It returns an error if the field is not defined in the schema.
func (m *WebhookDeliveryMutation) ResetField(name string) error {
	switch name {
	case webhookdelivery.FieldCreatedAt:
		m.ResetCreatedAt()
		return nil
	case webhookdelivery.FieldProvider:
		m.ResetProvider()
		return nil
	case webhookdelivery.FieldDeliveryID:
		m.ResetDeliveryID()
		return nil
	case webhookdelivery.FieldType:
		m.ResetType()
		return nil
	}
	return fmt.Errorf("unknown WebhookDelivery field %s", name)
}

// AddedEdges returns all edge names that were set/added in this mutation.
func (m *WebhookDeliveryMutation) AddedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// AddedIDs returns all IDs (to other nodes) that were added for the given edge
// name in this mutation.
func (m *WebhookDeliveryMutation) AddedIDs(name string) []ent.Value {
	return nil
}

// RemovedEdges returns all edge names that were removed in this mutation.
func (m *WebhookDeliveryMutation) RemovedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// RemovedIDs returns all IDs (to other nodes) that were removed for the edge with
// the given name in this mutation.
func (m *WebhookDeliveryMutation) RemovedIDs(name string) []ent.Value {
	return nil
}

// ClearedEdges returns all edge names that were cleared in this mutation.
func (m *WebhookDeliveryMutation) ClearedEdges() []string {
	edges := make([]string, 0, 0)
	return edges
}

// EdgeCleared returns a boolean which indicates if the edge with the given name
// was cleared in this mutation.
func (m *WebhookDeliveryMutation) EdgeCleared(name string) bool {
	return false
}

// ClearEdge clears the value of the edge with the given name. It returns an error
// if that edge is not defined in the schema.
func (m *WebhookDeliveryMutation) ClearEdge(name string) error {
	return fmt.Errorf("unknown WebhookDelivery unique edge %s", name)
}

// ResetEdge resets all changes to the edge with the given name in this mutation.
// It returns an error if the edge is not defined in the schema.
func (m *WebhookDeliveryMutation) ResetEdge(name string) error {
	return fmt.Errorf("unknown WebhookDelivery edge %s", name)
}
