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
	register(api, route("signIn", http.MethodPost, "/v1/auth/sign-in", "auth", "Sign in").public().fails(401, 403, 429), s.signIn)
	register(api, route("signOut", http.MethodPost, "/v1/auth/sign-out", "auth", "Sign out").status(204), s.signOut)
	register(api, route("switchOrganisation", http.MethodPost, "/v1/auth/switch", "auth", "Enter another of one's organisations").fails(404), s.switchOrganisation)
	register(api, route("getMe", http.MethodGet, "/v1/me", "auth", "Who is signed in"), s.me)
	register(api, route("changePassword", http.MethodPost, "/v1/me/password", "auth", "Change one's password").status(204).fails(429), s.changePassword)

	register(api, route("listMembers", http.MethodGet, "/v1/members", "members", "The organisation's members and open invitations"), s.listMembers)
	register(api, route("changeRole", http.MethodPatch, "/v1/members/{userId}", "members", "Give a member another role").fails(404, 409), s.changeRole)
	register(api, route("removeMember", http.MethodDelete, "/v1/members/{userId}", "members", "Remove a member").status(204).fails(404, 409), s.removeMember)
	register(api, route("invite", http.MethodPost, "/v1/invitations", "members", "Make an invitation link").status(201).fails(409), s.invite)
	register(api, route("revokeInvitation", http.MethodDelete, "/v1/invitations/{invitation}", "members", "Revoke an invitation").status(204).fails(404), s.revokeInvitation)
	register(api, route("getInvitation", http.MethodGet, "/v1/invitations/{invitation}", "members", "What an invitation link offers").public().fails(404, 410), s.getInvitation)
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
	register(api, s.documentEventsRoute(api), s.documentEvents)
	register(api, route("getDocument", http.MethodGet, "/v1/documents/{id}", "documents", "One document").fails(404), s.getDocument)
	register(api, route("changeDocument", http.MethodPatch, "/v1/documents/{id}", "documents", "Rename or move a document").fails(404, 409), s.changeDocument)
	register(api, route("deleteDocument", http.MethodDelete, "/v1/documents/{id}", "documents", "Delete a document").status(204).fails(404), s.deleteDocument)
	register(api, route("replaceDocument", http.MethodPut, "/v1/documents/{id}/content", "documents", "Add a new version").upload(api).fails(404, 413, 415), s.replaceDocument)
	register(api, route("retryDocument", http.MethodPost, "/v1/documents/{id}/retry", "documents", "Read a document that failed once more").status(202).fails(404, 409), s.retryDocument)
	register(api, route("restoreDocument", http.MethodPost, "/v1/documents/{id}/restore", "documents", "Undo a deletion").fails(404, 409), s.restoreDocument)
	register(api, route("listVersions", http.MethodGet, "/v1/documents/{id}/versions", "documents", "All versions of a document").fails(404), s.listVersions)
	register(api, route("getDocumentText", http.MethodGet, "/v1/documents/{id}/text", "documents", "A version's text").fails(404, 409), s.documentText)
	register(api, route("getOriginal", http.MethodGet, "/v1/documents/{id}/original", "documents", "A version's bytes as they were uploaded").download().fails(404), s.original)

	register(api, route("getSuggestions", http.MethodGet, "/v1/suggestions", "ask", "Questions worth asking of this library"), s.suggestions)
	register(api, route("search", http.MethodGet, "/v1/search", "ask", "Passages that match a query").as(searching), s.search)
	register(api, s.askRoute(api), s.ask)
	register(api, s.resumeRoute(api), s.resume)
	register(api, route("stopMessage", http.MethodDelete, "/v1/messages/{id}/stream", "ask", "Stop an answer").status(204).fails(404).as(stopping), s.stopMessage)
	register(api, route("listConversations", http.MethodGet, "/v1/conversations", "ask", "The viewer's own conversations").fails(400), s.listConversations)
	register(api, route("getConversation", http.MethodGet, "/v1/conversations/{id}", "ask", "One conversation with its messages").fails(404), s.getConversation)

	register(api, route("listFlags", http.MethodGet, "/v1/flags", "operations", "The installation's flags"), s.listFlags)
	register(api, route("getLive", http.MethodGet, "/health/live", "operations", "Whether the process runs").probe(), s.live)
	register(api, route("getReady", http.MethodGet, "/health/ready", "operations", "Whether the service can serve now").probe(), s.ready)
}
