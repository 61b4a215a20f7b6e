package server

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// routes registers every route there is; operation.go has how each kind is
// treated under load. Routes with a fixed last segment come
// before those with a parameter in its place: the router takes the first match.
func (s *Server) routes(api huma.API) {
	register(api, route("getAuthConfig", http.MethodGet, "/v1/auth/config", "auth", "How people sign in here").public(), s.authConfig)
	register(api, route("signIn", http.MethodPost, "/v1/auth/sign-in", "auth", "Sign in").public().fails(401, 403, 409, 429), s.signIn)
	register(api, route("signOut", http.MethodPost, "/v1/auth/sign-out", "auth", "Sign out").status(204).fails(409), s.signOut)
	register(api, route("switchOrganisation", http.MethodPost, "/v1/auth/switch", "auth", "Enter another of one's organisations").fails(404, 409), s.switchOrganisation)
	register(api, route("clerkWebhook", http.MethodPost, "/v1/webhooks/clerk", "auth", "Take in a message of Clerk's about its people").webhook(), s.clerkWebhook)
	register(api, route("getMe", http.MethodGet, "/v1/me", "auth", "Who is signed in"), s.me)
	register(api, route("changePassword", http.MethodPost, "/v1/me/password", "auth", "Change one's password").status(204).fails(409, 429), s.changePassword)

	register(api, route("listKeys", http.MethodGet, "/v1/keys", "keys", "The viewer's API keys; for an admin, everybody's").fails(403), s.listKeys)
	register(api, route("createKey", http.MethodPost, "/v1/keys", "keys", "Make an API key").status(201).fails(409), s.createKey)
	register(api, route("getCurrentKey", http.MethodGet, "/v1/keys/current", "keys", "The API key that this request came with").fails(404), s.currentKey)
	register(api, route("changeKey", http.MethodPatch, "/v1/keys/{id}", "keys", "Rename an API key").fails(404), s.changeKey)
	register(api, route("renewKey", http.MethodPost, "/v1/keys/{id}/renew", "keys", "Give an API key another secret and end").fails(404), s.renewKey)
	register(api, route("revokeKey", http.MethodDelete, "/v1/keys/{id}", "keys", "Revoke an API key").status(204).fails(404), s.revokeKey)
	register(api, route("listServices", http.MethodGet, "/v1/services", "keys", "Services that access can be given to").fails(403), s.listServices)

	register(api, route("listMembers", http.MethodGet, "/v1/members", "members", "The organisation's members and open invitations"), s.listMembers)
	register(api, route("changeRole", http.MethodPatch, "/v1/members/{userId}", "members", "Give a member another role").fails(404, 409), s.changeRole)
	register(api, route("removeMember", http.MethodDelete, "/v1/members/{userId}", "members", "Remove a member").status(204).fails(404, 409), s.removeMember)
	register(api, route("invite", http.MethodPost, "/v1/invitations", "members", "Make an invitation link").status(201).fails(409), s.invite)
	register(api, route("revokeInvitation", http.MethodDelete, "/v1/invitations/{invitation}", "members", "Revoke an invitation").status(204).fails(404, 409), s.revokeInvitation)
	register(api, route("getInvitation", http.MethodGet, "/v1/invitations/{invitation}", "members", "What an invitation link offers").public().fails(404, 409, 410), s.getInvitation)
	register(api, route("acceptInvitation", http.MethodPost, "/v1/invitations/{invitation}/accept", "members", "Accept an invitation and sign in").public().fails(401, 403, 404, 409, 410, 429), s.acceptInvitation)

	register(api, route("listCollections", http.MethodGet, "/v1/collections", "collections", "Collections that the viewer may read"), s.listCollections)
	register(api, route("createCollection", http.MethodPost, "/v1/collections", "collections", "Make a collection").status(201).fails(409), s.createCollection)
	register(api, route("changeCollection", http.MethodPatch, "/v1/collections/{id}", "collections", "Rename or describe a collection").fails(404, 409), s.changeCollection)
	register(api, route("deleteCollection", http.MethodDelete, "/v1/collections/{id}", "collections", "Delete an empty collection").status(204).fails(404, 409), s.deleteCollection)
	register(api, route("listGrants", http.MethodGet, "/v1/collections/{id}/grants", "collections", "Who may use a collection").fails(404), s.listGrants)
	register(api, route("createGrant", http.MethodPost, "/v1/collections/{id}/grants", "collections", "Give access to a collection").status(201).fails(404), s.createGrant)
	register(api, route("deleteGrant", http.MethodDelete, "/v1/collections/{id}/grants/{grantId}", "collections", "Take access away").status(204).fails(404), s.deleteGrant)

	register(api, route("listDocuments", http.MethodGet, "/v1/documents", "documents", "A page of the library").fails(400), s.listDocuments)
	register(api, route("upload", http.MethodPost, "/v1/documents", "documents", "Add a document").upload(api).fails(404, 413, 415), s.upload)
	register(api, route("addFromAddress", http.MethodPost, "/v1/documents/from-address", "documents", "Add what is at an address of the web").received(api).fails(404, 422), s.addFromAddress)
	register(api, s.documentEventsRoute(api), s.documentEvents)
	register(api, route("getDocument", http.MethodGet, "/v1/documents/{id}", "documents", "One document").fails(404), s.getDocument)
	register(api, route("changeDocument", http.MethodPatch, "/v1/documents/{id}", "documents", "Rename or move a document").fails(404, 409), s.changeDocument)
	register(api, route("deleteDocument", http.MethodDelete, "/v1/documents/{id}", "documents", "Delete a document").status(204).fails(404), s.deleteDocument)
	register(api, route("replaceDocument", http.MethodPut, "/v1/documents/{id}/content", "documents", "Add a new version").upload(api).fails(404, 413, 415), s.replaceDocument)
	register(api, route("retryDocument", http.MethodPost, "/v1/documents/{id}/retry", "documents", "Read a document that failed once more").status(202).fails(404, 409), s.retryDocument)
	register(api, route("refreshDocument", http.MethodPost, "/v1/documents/{id}/refresh", "documents", "Fetch a document from its address again").received(api).fails(404, 409, 413, 415, 422).as(fetching), s.refreshDocument)
	register(api, route("restoreDocument", http.MethodPost, "/v1/documents/{id}/restore", "documents", "Undo a deletion").fails(404, 409), s.restoreDocument)
	register(api, route("listVersions", http.MethodGet, "/v1/documents/{id}/versions", "documents", "All versions of a document").fails(404), s.listVersions)
	register(api, route("getDocumentText", http.MethodGet, "/v1/documents/{id}/text", "documents", "A version's text").fails(404, 409), s.documentText)
	register(api, route("getOriginal", http.MethodGet, "/v1/documents/{id}/original", "documents", "A version's bytes as they were uploaded").download().fails(404), s.original)
	register(api, route("listPages", http.MethodGet, "/v1/documents/{id}/pages", "documents", "The pages of a version and how large they are").fails(404, 409), s.documentPages)
	register(api, route("getPage", http.MethodGet, "/v1/documents/{id}/pages/{page}", "documents", "A page, and where words stand on it").fails(404, 409), s.documentPage)
	register(api, route("getPageImage", http.MethodGet, "/v1/documents/{id}/pages/{page}/image", "documents", "A page as a picture").picture().fails(404, 422), s.pageImage)

	register(api, route("listDocumentGrants", http.MethodGet, "/v1/documents/{id}/grants", "documents", "Who may do what with a document, and why").fails(403, 404), s.listDocumentGrants)
	register(api, route("createDocumentGrant", http.MethodPost, "/v1/documents/{id}/grants", "documents", "Set what somebody may do with one document").status(201).fails(404, 409), s.createDocumentGrant)
	register(api, route("deleteDocumentGrant", http.MethodDelete, "/v1/documents/{id}/grants/{grantId}", "documents", "Take a grant on one document back").status(204).fails(404, 409), s.deleteDocumentGrant)

	register(api, route("getSuggestions", http.MethodGet, "/v1/suggestions", "ask", "Questions worth asking of this library"), s.suggestions)
	register(api, route("search", http.MethodGet, "/v1/search", "ask", "Passages that match a query").as(searching), s.search)
	register(api, s.askRoute(api), s.ask)
	register(api, s.resumeRoute(api), s.resume)
	register(api, route("stopMessage", http.MethodDelete, "/v1/messages/{id}/stream", "ask", "Stop an answer").status(204).fails(404).as(stopping), s.stopMessage)
	register(api, route("listConversations", http.MethodGet, "/v1/conversations", "ask", "The viewer's conversations, or what others shared").fails(400), s.listConversations)
	register(api, route("getConversation", http.MethodGet, "/v1/conversations/{id}", "ask", "One conversation with its messages").fails(404), s.getConversation)
	register(api, route("changeConversation", http.MethodPatch, "/v1/conversations/{id}", "ask", "Rename a conversation").fails(404), s.changeConversation)
	register(api, route("deleteConversation", http.MethodDelete, "/v1/conversations/{id}", "ask", "Delete a conversation").status(204).fails(404), s.deleteConversation)
	register(api, route("restoreConversation", http.MethodPost, "/v1/conversations/{id}/restore", "ask", "Undo a deletion, within 30 days").fails(404), s.restoreConversation)
	register(api, route("shareConversation", http.MethodPost, "/v1/conversations/{id}/share", "ask", "Show a conversation to the organisation").fails(404), s.shareConversation)
	register(api, route("unshareConversation", http.MethodDelete, "/v1/conversations/{id}/share", "ask", "Show a conversation to nobody else any more").fails(404), s.unshareConversation)
	register(api, route("giveFeedback", http.MethodPut, "/v1/messages/{id}/feedback", "ask", "Say what one thinks of an answer").fails(404), s.giveFeedback)
	register(api, route("removeFeedback", http.MethodDelete, "/v1/messages/{id}/feedback", "ask", "Take one's opinion of an answer back").status(204), s.removeFeedback)

	register(api, route("listTestCases", http.MethodGet, "/v1/test-cases", "test cases", "Questions that are kept to be asked again; for an admin, everybody's").fails(400), s.listTestCases)
	register(api, route("keepTestCase", http.MethodPost, "/v1/test-cases", "test cases", "Keep the question of an answer as a test case").status(201).fails(404, 409), s.keepTestCase)
	register(api, route("exportTestCases", http.MethodGet, "/v1/test-cases/export", "test cases", "The test cases as an evaluation set").download().as(reading), s.exportTestCases)
	register(api, route("changeTestCase", http.MethodPatch, "/v1/test-cases/{id}", "test cases", "Change a test case's note").fails(404), s.changeTestCase)
	register(api, route("deleteTestCase", http.MethodDelete, "/v1/test-cases/{id}", "test cases", "Delete a test case").status(204).fails(404), s.deleteTestCase)

	register(api, route("listModels", http.MethodGet, "/v1/model-endpoints", "models", "The organisation's models; for admins").fails(403), s.listModels)
	register(api, route("createModel", http.MethodPost, "/v1/model-endpoints", "models", "Set up a model").status(201).fails(409), s.createModel)
	register(api, route("tryModelDraft", http.MethodPost, "/v1/model-endpoints/test", "models", "Try a model before it is kept").fails(404).as(trying), s.tryModelDraft)
	register(api, route("changeModel", http.MethodPatch, "/v1/model-endpoints/{id}", "models", "Change a model's settings, or replace an embedding model").fails(404, 409), s.changeModel)
	register(api, route("removeModel", http.MethodDelete, "/v1/model-endpoints/{id}", "models", "Stop using a model").status(204).fails(404), s.removeModel)
	register(api, route("tryModel", http.MethodPost, "/v1/model-endpoints/{id}/test", "models", "Try a model as it is kept").fails(404).as(trying), s.tryModel)
	register(api, route("getModelUsage", http.MethodGet, "/v1/model-usage", "models", "What the models were used for this month; for admins").fails(403), s.modelUsage)

	register(api, route("eraseDocument", http.MethodPost, "/v1/documents/{id}/erase", "custody", "Erase a document for good").status(202).fails(404), s.eraseDocument)
	register(api, route("erasePerson", http.MethodPost, "/v1/members/{userId}/erase", "custody", "Erase a member's personal data for good").status(202).fails(404, 409), s.erasePerson)
	register(api, route("eraseOrganisation", http.MethodPost, "/v1/organisation/erase", "custody", "Erase the organisation with everything in it").status(202), s.eraseOrganisation)
	register(api, route("listErasures", http.MethodGet, "/v1/erasures", "custody", "What was erased, and how far it is").fails(403), s.listErasures)
	register(api, route("exportOrganisation", http.MethodGet, "/v1/organisation/export", "custody", "Everything of the organisation as one archive").download().fails(403).as(exporting), s.export)

	register(api, route("getQuotas", http.MethodGet, "/v1/quotas", "quotas", "What one person may use, and what the viewer has used"), s.getQuotas)
	register(api, route("changeQuotas", http.MethodPut, "/v1/quotas", "quotas", "Set what one person may use"), s.changeQuotas)
	register(api, route("listFlags", http.MethodGet, "/v1/flags", "operations", "The installation's flags"), s.listFlags)
	register(api, route("evaluateFlag", http.MethodPost, "/ofrep/v1/evaluate/flags/{key}", "operations", "One flag's value, by the OpenFeature Remote Evaluation Protocol").evaluates(api), s.evaluateFlag)
	register(api, route("evaluateFlags", http.MethodPost, "/ofrep/v1/evaluate/flags", "operations", "All flags' values, by the OpenFeature Remote Evaluation Protocol").as(reading), s.evaluateFlags)
	register(api, route("getLive", http.MethodGet, "/health/live", "operations", "Whether the process runs").probe(), s.live)
	register(api, route("getReady", http.MethodGet, "/health/ready", "operations", "Whether the service can serve now").probe(), s.ready)
}
