// Code generated from packages/schema/entities by make generate. DO NOT EDIT.

package intercept

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/forebay/forebay/packages/schema/ent"
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
	"github.com/forebay/forebay/packages/schema/ent/predicate"
	"github.com/forebay/forebay/packages/schema/ent/relation"
	"github.com/forebay/forebay/packages/schema/ent/session"
	"github.com/forebay/forebay/packages/schema/ent/setting"
	"github.com/forebay/forebay/packages/schema/ent/testcase"
	"github.com/forebay/forebay/packages/schema/ent/usagecounter"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/ent/webhookdelivery"
)

// The Query interface represents an operation that queries a graph.
// By using this interface, users can write generic code that manipulates
// query builders of different types.
type Query interface {
	// Type returns the string representation of the query type.
	Type() string
	// Limit the number of records to be returned by this query.
	Limit(int)
	// Offset to start from.
	Offset(int)
	// Unique configures the query builder to filter duplicate records.
	Unique(bool)
	// Order specifies how the records should be ordered.
	Order(...func(*sql.Selector))
	// WhereP appends storage-level predicates to the query builder. Using this method, users
	// can use type-assertion to append predicates that do not depend on any generated package.
	WhereP(...func(*sql.Selector))
}

// The Func type is an adapter that allows ordinary functions to be used as interceptors.
// Unlike traversal functions, interceptors are skipped during graph traversals. Note that the
// implementation of Func is different from the one defined in entgo.io/ent.InterceptFunc.
type Func func(context.Context, Query) error

// Intercept calls f(ctx, q) and then applied the next Querier.
func (f Func) Intercept(next ent.Querier) ent.Querier {
	return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
		query, err := NewQuery(q)
		if err != nil {
			return nil, err
		}
		if err := f(ctx, query); err != nil {
			return nil, err
		}
		return next.Query(ctx, q)
	})
}

// The TraverseFunc type is an adapter to allow the use of ordinary function as Traverser.
// If f is a function with the appropriate signature, TraverseFunc(f) is a Traverser that calls f.
type TraverseFunc func(context.Context, Query) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseFunc) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseFunc) Traverse(ctx context.Context, q ent.Query) error {
	query, err := NewQuery(q)
	if err != nil {
		return err
	}
	return f(ctx, query)
}

// The APIKeyFunc type is an adapter to allow the use of ordinary function as a Querier.
type APIKeyFunc func(context.Context, *ent.APIKeyQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f APIKeyFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.APIKeyQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.APIKeyQuery", q)
}

// The TraverseAPIKey type is an adapter to allow the use of ordinary function as Traverser.
type TraverseAPIKey func(context.Context, *ent.APIKeyQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseAPIKey) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseAPIKey) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.APIKeyQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.APIKeyQuery", q)
}

// The AuditEventFunc type is an adapter to allow the use of ordinary function as a Querier.
type AuditEventFunc func(context.Context, *ent.AuditEventQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f AuditEventFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.AuditEventQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.AuditEventQuery", q)
}

// The TraverseAuditEvent type is an adapter to allow the use of ordinary function as Traverser.
type TraverseAuditEvent func(context.Context, *ent.AuditEventQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseAuditEvent) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseAuditEvent) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.AuditEventQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.AuditEventQuery", q)
}

// The ChangeFunc type is an adapter to allow the use of ordinary function as a Querier.
type ChangeFunc func(context.Context, *ent.ChangeQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ChangeFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ChangeQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ChangeQuery", q)
}

// The TraverseChange type is an adapter to allow the use of ordinary function as Traverser.
type TraverseChange func(context.Context, *ent.ChangeQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseChange) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseChange) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ChangeQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ChangeQuery", q)
}

// The ChangeCounterFunc type is an adapter to allow the use of ordinary function as a Querier.
type ChangeCounterFunc func(context.Context, *ent.ChangeCounterQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ChangeCounterFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ChangeCounterQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ChangeCounterQuery", q)
}

// The TraverseChangeCounter type is an adapter to allow the use of ordinary function as Traverser.
type TraverseChangeCounter func(context.Context, *ent.ChangeCounterQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseChangeCounter) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseChangeCounter) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ChangeCounterQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ChangeCounterQuery", q)
}

// The ChunkFunc type is an adapter to allow the use of ordinary function as a Querier.
type ChunkFunc func(context.Context, *ent.ChunkQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ChunkFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ChunkQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ChunkQuery", q)
}

// The TraverseChunk type is an adapter to allow the use of ordinary function as Traverser.
type TraverseChunk func(context.Context, *ent.ChunkQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseChunk) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseChunk) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ChunkQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ChunkQuery", q)
}

// The CitationFunc type is an adapter to allow the use of ordinary function as a Querier.
type CitationFunc func(context.Context, *ent.CitationQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f CitationFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.CitationQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.CitationQuery", q)
}

// The TraverseCitation type is an adapter to allow the use of ordinary function as Traverser.
type TraverseCitation func(context.Context, *ent.CitationQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseCitation) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseCitation) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.CitationQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.CitationQuery", q)
}

// The CollectionFunc type is an adapter to allow the use of ordinary function as a Querier.
type CollectionFunc func(context.Context, *ent.CollectionQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f CollectionFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.CollectionQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.CollectionQuery", q)
}

// The TraverseCollection type is an adapter to allow the use of ordinary function as Traverser.
type TraverseCollection func(context.Context, *ent.CollectionQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseCollection) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseCollection) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.CollectionQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.CollectionQuery", q)
}

// The ConversationFunc type is an adapter to allow the use of ordinary function as a Querier.
type ConversationFunc func(context.Context, *ent.ConversationQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ConversationFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ConversationQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ConversationQuery", q)
}

// The TraverseConversation type is an adapter to allow the use of ordinary function as Traverser.
type TraverseConversation func(context.Context, *ent.ConversationQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseConversation) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseConversation) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ConversationQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ConversationQuery", q)
}

// The DocumentFunc type is an adapter to allow the use of ordinary function as a Querier.
type DocumentFunc func(context.Context, *ent.DocumentQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f DocumentFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.DocumentQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.DocumentQuery", q)
}

// The TraverseDocument type is an adapter to allow the use of ordinary function as Traverser.
type TraverseDocument func(context.Context, *ent.DocumentQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseDocument) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseDocument) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.DocumentQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.DocumentQuery", q)
}

// The DocumentVersionFunc type is an adapter to allow the use of ordinary function as a Querier.
type DocumentVersionFunc func(context.Context, *ent.DocumentVersionQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f DocumentVersionFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.DocumentVersionQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.DocumentVersionQuery", q)
}

// The TraverseDocumentVersion type is an adapter to allow the use of ordinary function as Traverser.
type TraverseDocumentVersion func(context.Context, *ent.DocumentVersionQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseDocumentVersion) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseDocumentVersion) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.DocumentVersionQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.DocumentVersionQuery", q)
}

// The DriftAlarmFunc type is an adapter to allow the use of ordinary function as a Querier.
type DriftAlarmFunc func(context.Context, *ent.DriftAlarmQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f DriftAlarmFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.DriftAlarmQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.DriftAlarmQuery", q)
}

// The TraverseDriftAlarm type is an adapter to allow the use of ordinary function as Traverser.
type TraverseDriftAlarm func(context.Context, *ent.DriftAlarmQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseDriftAlarm) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseDriftAlarm) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.DriftAlarmQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.DriftAlarmQuery", q)
}

// The EmbeddingFunc type is an adapter to allow the use of ordinary function as a Querier.
type EmbeddingFunc func(context.Context, *ent.EmbeddingQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f EmbeddingFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.EmbeddingQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.EmbeddingQuery", q)
}

// The TraverseEmbedding type is an adapter to allow the use of ordinary function as Traverser.
type TraverseEmbedding func(context.Context, *ent.EmbeddingQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseEmbedding) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseEmbedding) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.EmbeddingQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.EmbeddingQuery", q)
}

// The EntityFunc type is an adapter to allow the use of ordinary function as a Querier.
type EntityFunc func(context.Context, *ent.EntityQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f EntityFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.EntityQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.EntityQuery", q)
}

// The TraverseEntity type is an adapter to allow the use of ordinary function as Traverser.
type TraverseEntity func(context.Context, *ent.EntityQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseEntity) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseEntity) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.EntityQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.EntityQuery", q)
}

// The ErasureFunc type is an adapter to allow the use of ordinary function as a Querier.
type ErasureFunc func(context.Context, *ent.ErasureQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ErasureFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ErasureQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ErasureQuery", q)
}

// The TraverseErasure type is an adapter to allow the use of ordinary function as Traverser.
type TraverseErasure func(context.Context, *ent.ErasureQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseErasure) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseErasure) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ErasureQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ErasureQuery", q)
}

// The EvaluationFunc type is an adapter to allow the use of ordinary function as a Querier.
type EvaluationFunc func(context.Context, *ent.EvaluationQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f EvaluationFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.EvaluationQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.EvaluationQuery", q)
}

// The TraverseEvaluation type is an adapter to allow the use of ordinary function as Traverser.
type TraverseEvaluation func(context.Context, *ent.EvaluationQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseEvaluation) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseEvaluation) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.EvaluationQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.EvaluationQuery", q)
}

// The EvaluationResultFunc type is an adapter to allow the use of ordinary function as a Querier.
type EvaluationResultFunc func(context.Context, *ent.EvaluationResultQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f EvaluationResultFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.EvaluationResultQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.EvaluationResultQuery", q)
}

// The TraverseEvaluationResult type is an adapter to allow the use of ordinary function as Traverser.
type TraverseEvaluationResult func(context.Context, *ent.EvaluationResultQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseEvaluationResult) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseEvaluationResult) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.EvaluationResultQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.EvaluationResultQuery", q)
}

// The ExternalIdentityFunc type is an adapter to allow the use of ordinary function as a Querier.
type ExternalIdentityFunc func(context.Context, *ent.ExternalIdentityQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ExternalIdentityFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ExternalIdentityQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ExternalIdentityQuery", q)
}

// The TraverseExternalIdentity type is an adapter to allow the use of ordinary function as Traverser.
type TraverseExternalIdentity func(context.Context, *ent.ExternalIdentityQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseExternalIdentity) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseExternalIdentity) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ExternalIdentityQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ExternalIdentityQuery", q)
}

// The ExtractionFunc type is an adapter to allow the use of ordinary function as a Querier.
type ExtractionFunc func(context.Context, *ent.ExtractionQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ExtractionFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ExtractionQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ExtractionQuery", q)
}

// The TraverseExtraction type is an adapter to allow the use of ordinary function as Traverser.
type TraverseExtraction func(context.Context, *ent.ExtractionQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseExtraction) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseExtraction) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ExtractionQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ExtractionQuery", q)
}

// The FeedbackFunc type is an adapter to allow the use of ordinary function as a Querier.
type FeedbackFunc func(context.Context, *ent.FeedbackQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f FeedbackFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.FeedbackQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.FeedbackQuery", q)
}

// The TraverseFeedback type is an adapter to allow the use of ordinary function as Traverser.
type TraverseFeedback func(context.Context, *ent.FeedbackQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseFeedback) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseFeedback) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.FeedbackQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.FeedbackQuery", q)
}

// The FlagFunc type is an adapter to allow the use of ordinary function as a Querier.
type FlagFunc func(context.Context, *ent.FlagQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f FlagFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.FlagQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.FlagQuery", q)
}

// The TraverseFlag type is an adapter to allow the use of ordinary function as Traverser.
type TraverseFlag func(context.Context, *ent.FlagQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseFlag) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseFlag) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.FlagQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.FlagQuery", q)
}

// The FlagVersionFunc type is an adapter to allow the use of ordinary function as a Querier.
type FlagVersionFunc func(context.Context, *ent.FlagVersionQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f FlagVersionFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.FlagVersionQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.FlagVersionQuery", q)
}

// The TraverseFlagVersion type is an adapter to allow the use of ordinary function as Traverser.
type TraverseFlagVersion func(context.Context, *ent.FlagVersionQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseFlagVersion) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseFlagVersion) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.FlagVersionQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.FlagVersionQuery", q)
}

// The GrantFunc type is an adapter to allow the use of ordinary function as a Querier.
type GrantFunc func(context.Context, *ent.GrantQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f GrantFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.GrantQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.GrantQuery", q)
}

// The TraverseGrant type is an adapter to allow the use of ordinary function as Traverser.
type TraverseGrant func(context.Context, *ent.GrantQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseGrant) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseGrant) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.GrantQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.GrantQuery", q)
}

// The GraphFunc type is an adapter to allow the use of ordinary function as a Querier.
type GraphFunc func(context.Context, *ent.GraphQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f GraphFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.GraphQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.GraphQuery", q)
}

// The TraverseGraph type is an adapter to allow the use of ordinary function as Traverser.
type TraverseGraph func(context.Context, *ent.GraphQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseGraph) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseGraph) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.GraphQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.GraphQuery", q)
}

// The InvitationFunc type is an adapter to allow the use of ordinary function as a Querier.
type InvitationFunc func(context.Context, *ent.InvitationQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f InvitationFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.InvitationQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.InvitationQuery", q)
}

// The TraverseInvitation type is an adapter to allow the use of ordinary function as Traverser.
type TraverseInvitation func(context.Context, *ent.InvitationQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseInvitation) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseInvitation) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.InvitationQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.InvitationQuery", q)
}

// The JobFunc type is an adapter to allow the use of ordinary function as a Querier.
type JobFunc func(context.Context, *ent.JobQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f JobFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.JobQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.JobQuery", q)
}

// The TraverseJob type is an adapter to allow the use of ordinary function as Traverser.
type TraverseJob func(context.Context, *ent.JobQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseJob) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseJob) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.JobQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.JobQuery", q)
}

// The MembershipFunc type is an adapter to allow the use of ordinary function as a Querier.
type MembershipFunc func(context.Context, *ent.MembershipQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f MembershipFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.MembershipQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.MembershipQuery", q)
}

// The TraverseMembership type is an adapter to allow the use of ordinary function as Traverser.
type TraverseMembership func(context.Context, *ent.MembershipQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseMembership) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseMembership) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.MembershipQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.MembershipQuery", q)
}

// The MentionFunc type is an adapter to allow the use of ordinary function as a Querier.
type MentionFunc func(context.Context, *ent.MentionQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f MentionFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.MentionQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.MentionQuery", q)
}

// The TraverseMention type is an adapter to allow the use of ordinary function as Traverser.
type TraverseMention func(context.Context, *ent.MentionQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseMention) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseMention) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.MentionQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.MentionQuery", q)
}

// The MessageFunc type is an adapter to allow the use of ordinary function as a Querier.
type MessageFunc func(context.Context, *ent.MessageQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f MessageFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.MessageQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.MessageQuery", q)
}

// The TraverseMessage type is an adapter to allow the use of ordinary function as Traverser.
type TraverseMessage func(context.Context, *ent.MessageQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseMessage) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseMessage) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.MessageQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.MessageQuery", q)
}

// The MessageEventFunc type is an adapter to allow the use of ordinary function as a Querier.
type MessageEventFunc func(context.Context, *ent.MessageEventQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f MessageEventFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.MessageEventQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.MessageEventQuery", q)
}

// The TraverseMessageEvent type is an adapter to allow the use of ordinary function as Traverser.
type TraverseMessageEvent func(context.Context, *ent.MessageEventQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseMessageEvent) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseMessageEvent) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.MessageEventQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.MessageEventQuery", q)
}

// The ModelCallFunc type is an adapter to allow the use of ordinary function as a Querier.
type ModelCallFunc func(context.Context, *ent.ModelCallQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ModelCallFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ModelCallQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ModelCallQuery", q)
}

// The TraverseModelCall type is an adapter to allow the use of ordinary function as Traverser.
type TraverseModelCall func(context.Context, *ent.ModelCallQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseModelCall) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseModelCall) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ModelCallQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ModelCallQuery", q)
}

// The ModelEndpointFunc type is an adapter to allow the use of ordinary function as a Querier.
type ModelEndpointFunc func(context.Context, *ent.ModelEndpointQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ModelEndpointFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ModelEndpointQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ModelEndpointQuery", q)
}

// The TraverseModelEndpoint type is an adapter to allow the use of ordinary function as Traverser.
type TraverseModelEndpoint func(context.Context, *ent.ModelEndpointQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseModelEndpoint) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseModelEndpoint) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ModelEndpointQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ModelEndpointQuery", q)
}

// The ObservationFunc type is an adapter to allow the use of ordinary function as a Querier.
type ObservationFunc func(context.Context, *ent.ObservationQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f ObservationFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.ObservationQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.ObservationQuery", q)
}

// The TraverseObservation type is an adapter to allow the use of ordinary function as Traverser.
type TraverseObservation func(context.Context, *ent.ObservationQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseObservation) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseObservation) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.ObservationQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.ObservationQuery", q)
}

// The OrganisationFunc type is an adapter to allow the use of ordinary function as a Querier.
type OrganisationFunc func(context.Context, *ent.OrganisationQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f OrganisationFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.OrganisationQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.OrganisationQuery", q)
}

// The TraverseOrganisation type is an adapter to allow the use of ordinary function as Traverser.
type TraverseOrganisation func(context.Context, *ent.OrganisationQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseOrganisation) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseOrganisation) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.OrganisationQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.OrganisationQuery", q)
}

// The PartFunc type is an adapter to allow the use of ordinary function as a Querier.
type PartFunc func(context.Context, *ent.PartQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f PartFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.PartQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.PartQuery", q)
}

// The TraversePart type is an adapter to allow the use of ordinary function as Traverser.
type TraversePart func(context.Context, *ent.PartQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraversePart) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraversePart) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.PartQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.PartQuery", q)
}

// The RelationFunc type is an adapter to allow the use of ordinary function as a Querier.
type RelationFunc func(context.Context, *ent.RelationQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f RelationFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.RelationQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.RelationQuery", q)
}

// The TraverseRelation type is an adapter to allow the use of ordinary function as Traverser.
type TraverseRelation func(context.Context, *ent.RelationQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseRelation) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseRelation) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.RelationQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.RelationQuery", q)
}

// The SessionFunc type is an adapter to allow the use of ordinary function as a Querier.
type SessionFunc func(context.Context, *ent.SessionQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f SessionFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.SessionQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.SessionQuery", q)
}

// The TraverseSession type is an adapter to allow the use of ordinary function as Traverser.
type TraverseSession func(context.Context, *ent.SessionQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseSession) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseSession) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.SessionQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.SessionQuery", q)
}

// The SettingFunc type is an adapter to allow the use of ordinary function as a Querier.
type SettingFunc func(context.Context, *ent.SettingQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f SettingFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.SettingQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.SettingQuery", q)
}

// The TraverseSetting type is an adapter to allow the use of ordinary function as Traverser.
type TraverseSetting func(context.Context, *ent.SettingQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseSetting) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseSetting) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.SettingQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.SettingQuery", q)
}

// The TestCaseFunc type is an adapter to allow the use of ordinary function as a Querier.
type TestCaseFunc func(context.Context, *ent.TestCaseQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f TestCaseFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.TestCaseQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.TestCaseQuery", q)
}

// The TraverseTestCase type is an adapter to allow the use of ordinary function as Traverser.
type TraverseTestCase func(context.Context, *ent.TestCaseQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseTestCase) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseTestCase) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.TestCaseQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.TestCaseQuery", q)
}

// The UsageCounterFunc type is an adapter to allow the use of ordinary function as a Querier.
type UsageCounterFunc func(context.Context, *ent.UsageCounterQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f UsageCounterFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.UsageCounterQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.UsageCounterQuery", q)
}

// The TraverseUsageCounter type is an adapter to allow the use of ordinary function as Traverser.
type TraverseUsageCounter func(context.Context, *ent.UsageCounterQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseUsageCounter) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseUsageCounter) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.UsageCounterQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.UsageCounterQuery", q)
}

// The UserFunc type is an adapter to allow the use of ordinary function as a Querier.
type UserFunc func(context.Context, *ent.UserQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f UserFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.UserQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.UserQuery", q)
}

// The TraverseUser type is an adapter to allow the use of ordinary function as Traverser.
type TraverseUser func(context.Context, *ent.UserQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseUser) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseUser) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.UserQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.UserQuery", q)
}

// The WebhookDeliveryFunc type is an adapter to allow the use of ordinary function as a Querier.
type WebhookDeliveryFunc func(context.Context, *ent.WebhookDeliveryQuery) (ent.Value, error)

// Query calls f(ctx, q).
func (f WebhookDeliveryFunc) Query(ctx context.Context, q ent.Query) (ent.Value, error) {
	if q, ok := q.(*ent.WebhookDeliveryQuery); ok {
		return f(ctx, q)
	}
	return nil, fmt.Errorf("unexpected query type %T. expect *ent.WebhookDeliveryQuery", q)
}

// The TraverseWebhookDelivery type is an adapter to allow the use of ordinary function as Traverser.
type TraverseWebhookDelivery func(context.Context, *ent.WebhookDeliveryQuery) error

// Intercept is a dummy implementation of Intercept that returns the next Querier in the pipeline.
func (f TraverseWebhookDelivery) Intercept(next ent.Querier) ent.Querier {
	return next
}

// Traverse calls f(ctx, q).
func (f TraverseWebhookDelivery) Traverse(ctx context.Context, q ent.Query) error {
	if q, ok := q.(*ent.WebhookDeliveryQuery); ok {
		return f(ctx, q)
	}
	return fmt.Errorf("unexpected query type %T. expect *ent.WebhookDeliveryQuery", q)
}

// NewQuery returns the generic Query interface for the given typed query.
func NewQuery(q ent.Query) (Query, error) {
	switch q := q.(type) {
	case *ent.APIKeyQuery:
		return &query[*ent.APIKeyQuery, predicate.APIKey, apikey.OrderOption]{typ: ent.TypeAPIKey, tq: q}, nil
	case *ent.AuditEventQuery:
		return &query[*ent.AuditEventQuery, predicate.AuditEvent, auditevent.OrderOption]{typ: ent.TypeAuditEvent, tq: q}, nil
	case *ent.ChangeQuery:
		return &query[*ent.ChangeQuery, predicate.Change, change.OrderOption]{typ: ent.TypeChange, tq: q}, nil
	case *ent.ChangeCounterQuery:
		return &query[*ent.ChangeCounterQuery, predicate.ChangeCounter, changecounter.OrderOption]{typ: ent.TypeChangeCounter, tq: q}, nil
	case *ent.ChunkQuery:
		return &query[*ent.ChunkQuery, predicate.Chunk, chunk.OrderOption]{typ: ent.TypeChunk, tq: q}, nil
	case *ent.CitationQuery:
		return &query[*ent.CitationQuery, predicate.Citation, citation.OrderOption]{typ: ent.TypeCitation, tq: q}, nil
	case *ent.CollectionQuery:
		return &query[*ent.CollectionQuery, predicate.Collection, collection.OrderOption]{typ: ent.TypeCollection, tq: q}, nil
	case *ent.ConversationQuery:
		return &query[*ent.ConversationQuery, predicate.Conversation, conversation.OrderOption]{typ: ent.TypeConversation, tq: q}, nil
	case *ent.DocumentQuery:
		return &query[*ent.DocumentQuery, predicate.Document, document.OrderOption]{typ: ent.TypeDocument, tq: q}, nil
	case *ent.DocumentVersionQuery:
		return &query[*ent.DocumentVersionQuery, predicate.DocumentVersion, documentversion.OrderOption]{typ: ent.TypeDocumentVersion, tq: q}, nil
	case *ent.DriftAlarmQuery:
		return &query[*ent.DriftAlarmQuery, predicate.DriftAlarm, driftalarm.OrderOption]{typ: ent.TypeDriftAlarm, tq: q}, nil
	case *ent.EmbeddingQuery:
		return &query[*ent.EmbeddingQuery, predicate.Embedding, embedding.OrderOption]{typ: ent.TypeEmbedding, tq: q}, nil
	case *ent.EntityQuery:
		return &query[*ent.EntityQuery, predicate.Entity, entity.OrderOption]{typ: ent.TypeEntity, tq: q}, nil
	case *ent.ErasureQuery:
		return &query[*ent.ErasureQuery, predicate.Erasure, erasure.OrderOption]{typ: ent.TypeErasure, tq: q}, nil
	case *ent.EvaluationQuery:
		return &query[*ent.EvaluationQuery, predicate.Evaluation, evaluation.OrderOption]{typ: ent.TypeEvaluation, tq: q}, nil
	case *ent.EvaluationResultQuery:
		return &query[*ent.EvaluationResultQuery, predicate.EvaluationResult, evaluationresult.OrderOption]{typ: ent.TypeEvaluationResult, tq: q}, nil
	case *ent.ExternalIdentityQuery:
		return &query[*ent.ExternalIdentityQuery, predicate.ExternalIdentity, externalidentity.OrderOption]{typ: ent.TypeExternalIdentity, tq: q}, nil
	case *ent.ExtractionQuery:
		return &query[*ent.ExtractionQuery, predicate.Extraction, extraction.OrderOption]{typ: ent.TypeExtraction, tq: q}, nil
	case *ent.FeedbackQuery:
		return &query[*ent.FeedbackQuery, predicate.Feedback, feedback.OrderOption]{typ: ent.TypeFeedback, tq: q}, nil
	case *ent.FlagQuery:
		return &query[*ent.FlagQuery, predicate.Flag, flag.OrderOption]{typ: ent.TypeFlag, tq: q}, nil
	case *ent.FlagVersionQuery:
		return &query[*ent.FlagVersionQuery, predicate.FlagVersion, flagversion.OrderOption]{typ: ent.TypeFlagVersion, tq: q}, nil
	case *ent.GrantQuery:
		return &query[*ent.GrantQuery, predicate.Grant, grant.OrderOption]{typ: ent.TypeGrant, tq: q}, nil
	case *ent.GraphQuery:
		return &query[*ent.GraphQuery, predicate.Graph, graph.OrderOption]{typ: ent.TypeGraph, tq: q}, nil
	case *ent.InvitationQuery:
		return &query[*ent.InvitationQuery, predicate.Invitation, invitation.OrderOption]{typ: ent.TypeInvitation, tq: q}, nil
	case *ent.JobQuery:
		return &query[*ent.JobQuery, predicate.Job, job.OrderOption]{typ: ent.TypeJob, tq: q}, nil
	case *ent.MembershipQuery:
		return &query[*ent.MembershipQuery, predicate.Membership, membership.OrderOption]{typ: ent.TypeMembership, tq: q}, nil
	case *ent.MentionQuery:
		return &query[*ent.MentionQuery, predicate.Mention, mention.OrderOption]{typ: ent.TypeMention, tq: q}, nil
	case *ent.MessageQuery:
		return &query[*ent.MessageQuery, predicate.Message, message.OrderOption]{typ: ent.TypeMessage, tq: q}, nil
	case *ent.MessageEventQuery:
		return &query[*ent.MessageEventQuery, predicate.MessageEvent, messageevent.OrderOption]{typ: ent.TypeMessageEvent, tq: q}, nil
	case *ent.ModelCallQuery:
		return &query[*ent.ModelCallQuery, predicate.ModelCall, modelcall.OrderOption]{typ: ent.TypeModelCall, tq: q}, nil
	case *ent.ModelEndpointQuery:
		return &query[*ent.ModelEndpointQuery, predicate.ModelEndpoint, modelendpoint.OrderOption]{typ: ent.TypeModelEndpoint, tq: q}, nil
	case *ent.ObservationQuery:
		return &query[*ent.ObservationQuery, predicate.Observation, observation.OrderOption]{typ: ent.TypeObservation, tq: q}, nil
	case *ent.OrganisationQuery:
		return &query[*ent.OrganisationQuery, predicate.Organisation, organisation.OrderOption]{typ: ent.TypeOrganisation, tq: q}, nil
	case *ent.PartQuery:
		return &query[*ent.PartQuery, predicate.Part, part.OrderOption]{typ: ent.TypePart, tq: q}, nil
	case *ent.RelationQuery:
		return &query[*ent.RelationQuery, predicate.Relation, relation.OrderOption]{typ: ent.TypeRelation, tq: q}, nil
	case *ent.SessionQuery:
		return &query[*ent.SessionQuery, predicate.Session, session.OrderOption]{typ: ent.TypeSession, tq: q}, nil
	case *ent.SettingQuery:
		return &query[*ent.SettingQuery, predicate.Setting, setting.OrderOption]{typ: ent.TypeSetting, tq: q}, nil
	case *ent.TestCaseQuery:
		return &query[*ent.TestCaseQuery, predicate.TestCase, testcase.OrderOption]{typ: ent.TypeTestCase, tq: q}, nil
	case *ent.UsageCounterQuery:
		return &query[*ent.UsageCounterQuery, predicate.UsageCounter, usagecounter.OrderOption]{typ: ent.TypeUsageCounter, tq: q}, nil
	case *ent.UserQuery:
		return &query[*ent.UserQuery, predicate.User, user.OrderOption]{typ: ent.TypeUser, tq: q}, nil
	case *ent.WebhookDeliveryQuery:
		return &query[*ent.WebhookDeliveryQuery, predicate.WebhookDelivery, webhookdelivery.OrderOption]{typ: ent.TypeWebhookDelivery, tq: q}, nil
	default:
		return nil, fmt.Errorf("unknown query type %T", q)
	}
}

type query[T any, P ~func(*sql.Selector), R ~func(*sql.Selector)] struct {
	typ string
	tq  interface {
		Limit(int) T
		Offset(int) T
		Unique(bool) T
		Order(...R) T
		Where(...P) T
	}
}

func (q query[T, P, R]) Type() string {
	return q.typ
}

func (q query[T, P, R]) Limit(limit int) {
	q.tq.Limit(limit)
}

func (q query[T, P, R]) Offset(offset int) {
	q.tq.Offset(offset)
}

func (q query[T, P, R]) Unique(unique bool) {
	q.tq.Unique(unique)
}

func (q query[T, P, R]) Order(orders ...func(*sql.Selector)) {
	rs := make([]R, len(orders))
	for i := range orders {
		rs[i] = orders[i]
	}
	q.tq.Order(rs...)
}

func (q query[T, P, R]) WhereP(ps ...func(*sql.Selector)) {
	p := make([]P, len(ps))
	for i := range ps {
		p[i] = ps[i]
	}
	q.tq.Where(p...)
}
