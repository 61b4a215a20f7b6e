package server

import (
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// sessionOnly marks operations that no API key is for: those on sessions,
// passwords, keys and roles themselves.
const sessionOnly identity.Scope = ""

// anyScope marks the operations that every key may use.
const anyScope identity.Scope = "any"

// scopes says which scope an API key needs for each operation. One that is not
// here is for sessions only, and a test wants it here.
var scopes = map[string]identity.Scope{
	"signOut":            sessionOnly,
	"switchOrganisation": sessionOnly,
	"getMe":              sessionOnly,
	"changePassword":     sessionOnly,
	"listKeys":           sessionOnly,
	"createKey":          sessionOnly,
	"changeKey":          sessionOnly,
	"renewKey":           sessionOnly,
	"revokeKey":          sessionOnly,
	"invite":             sessionOnly, // or a key could make itself an admin with a session
	"changeRole":         sessionOnly,
	"getCurrentKey":      anyScope,
	"getQuotas":          anyScope,
	"listFlags":          anyScope,
	"evaluateFlag":       anyScope,
	"evaluateFlags":      anyScope,

	"listCollections": identity.ScopeRead,
	"listDocuments":   identity.ScopeRead,
	"documentEvents":  identity.ScopeRead,
	"getDocument":     identity.ScopeRead,
	"listVersions":    identity.ScopeRead,
	"getDocumentText": identity.ScopeRead,
	"getOriginal":     identity.ScopeRead,
	"listPages":       identity.ScopeRead,
	"getPage":         identity.ScopeRead,
	"getPageImage":    identity.ScopeRead,
	"getSuggestions":  identity.ScopeRead,
	"search":          identity.ScopeRead,

	"getGraphStatus":      identity.ScopeRead,
	"findGraphEntities":   identity.ScopeRead,
	"getGraphEntity":      identity.ScopeRead,
	"listGraphNeighbours": identity.ScopeRead,
	"getGraphMap":         identity.ScopeRead,
	"getGraphEdge":        identity.ScopeRead,

	"ask":               identity.ScopeAsk,
	"resumeMessage":     identity.ScopeAsk,
	"stopMessage":       identity.ScopeAsk,
	"listConversations": identity.ScopeAsk,
	"getConversation":   identity.ScopeAsk,
	"getReasons":        identity.ScopeAsk,

	"changeConversation":  identity.ScopeAsk,
	"deleteConversation":  identity.ScopeAsk,
	"restoreConversation": identity.ScopeAsk,
	"shareConversation":   identity.ScopeAsk,
	"unshareConversation": identity.ScopeAsk,
	"giveFeedback":        identity.ScopeAsk,
	"removeFeedback":      identity.ScopeAsk,
	"listTestCases":       identity.ScopeAsk,
	"keepTestCase":        identity.ScopeAsk,
	"exportTestCases":     identity.ScopeAsk,
	"changeTestCase":      identity.ScopeAsk,
	"deleteTestCase":      identity.ScopeAsk,

	"upload":          identity.ScopeWrite,
	"addFromAddress":  identity.ScopeWrite,
	"refreshDocument": identity.ScopeWrite,
	"changeDocument":  identity.ScopeWrite,
	"deleteDocument":  identity.ScopeWrite,
	"replaceDocument": identity.ScopeWrite,
	"retryDocument":   identity.ScopeWrite,
	"restoreDocument": identity.ScopeWrite,

	"listEvaluations":       identity.ScopeManage,
	"startEvaluation":       identity.ScopeManage,
	"keepEvaluation":        identity.ScopeManage,
	"getEvaluation":         identity.ScopeManage,
	"deleteEvaluation":      identity.ScopeManage,
	"stopEvaluation":        identity.ScopeManage,
	"listEvaluationResults": identity.ScopeManage,
	"compareEvaluations":    identity.ScopeManage,

	"getDrift":              identity.ScopeManage,
	"listDriftAlarms":       identity.ScopeManage,
	"acknowledgeDriftAlarm": identity.ScopeManage,
	"setDriftReference":     identity.ScopeManage,

	"listMembers":         identity.ScopeManage,
	"removeMember":        identity.ScopeManage,
	"revokeInvitation":    identity.ScopeManage,
	"createCollection":    identity.ScopeManage,
	"changeCollection":    identity.ScopeManage,
	"deleteCollection":    identity.ScopeManage,
	"listGrants":          identity.ScopeManage,
	"createGrant":         identity.ScopeManage,
	"deleteGrant":         identity.ScopeManage,
	"listServices":        identity.ScopeManage,
	"listDocumentGrants":  identity.ScopeManage,
	"createDocumentGrant": identity.ScopeManage,
	"deleteDocumentGrant": identity.ScopeManage,
	"changeQuotas":        identity.ScopeManage,
	"getGraphReading":     identity.ScopeManage,
	"startGraphReading":   identity.ScopeManage,
	"stopGraphReading":    identity.ScopeManage,
	"listModels":          identity.ScopeManage,
	"createModel":         identity.ScopeManage,
	"tryModelDraft":       identity.ScopeManage,
	"changeModel":         identity.ScopeManage,
	"removeModel":         identity.ScopeManage,
	"tryModel":            identity.ScopeManage,
	"getModelUsage":       identity.ScopeManage,
	"eraseDocument":       identity.ScopeManage,
	"erasePerson":         sessionOnly,
	"eraseOrganisation":   sessionOnly,
	"listErasures":        identity.ScopeManage,
	"exportOrganisation":  sessionOnly,
}

// keyScheme is the name of API keys in openapi.json.
const keyScheme = "key"

// security is how an operation can be asked for: with a session, and with a key
// of the scope that it needs.
func security(op *huma.Operation) []map[string][]string {
	ways := slices.Clone(op.Security)
	switch scope := scopes[op.OperationID]; scope {
	case sessionOnly:
	case anyScope:
		ways = append(ways, map[string][]string{keyScheme: {}})
	default:
		ways = append(ways, map[string][]string{keyScheme: {string(scope)}})
	}
	return ways
}

// allowed refuses an API key that is not for the operation.
func allowed(op *huma.Operation, viewer identity.Viewer) error {
	scope := scopes[op.OperationID]
	switch {
	case viewer.KeyID.IsNil(), scope == anyScope:
		return nil
	case scope == sessionOnly:
		return knowledge.Errorf(knowledge.CodeForbidden, "No API key can do this. Sign in to do it.")
	case !viewer.May(scope):
		return knowledge.Errorf(knowledge.CodeForbidden, "This API key is for %q, and this needs the scope %q. Make a key that has it in Settings, Keys.", viewer.Scopes, scope)
	}
	return nil
}
