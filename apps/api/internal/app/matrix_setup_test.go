package app_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/packages/schema/contract"
)

// matrix is two organisations and everybody and everything in them.
type matrix struct {
	*replica
	t          *testing.T
	client     *http.Client
	operations []operation
	actors     []actor
	things     map[on][]thing
	// secrets are words and IDs that only those may see who know the thing that
	// they belong to.
	secrets map[string]string
	admin   string            // the admin's token
	outside string            // the outsider's
	talkers map[string]string // whose conversation it is, their token
	words   int
}

// actor is somebody who asks.
type actor struct {
	name   string
	who    string // whose grants count: admin, member, service, outsider
	token  string
	scope  string // of a key with a single one
	nobody bool
	admin  bool
	fresh  func() string   // another session of theirs
	knows  map[string]bool // what is there for them, by name
}

// allScopes is a key that has all.
const allScopes = "*"

// thing is something to ask about.
type thing struct {
	name    string
	id      string
	message string // of a conversation, its answer
	text    string // of a document, its bytes
	title   string // of a conversation
	holds   map[string]needs
}

func outsiders() []local.DemoAccount {
	return []local.DemoAccount{{Email: "olga@elsewhere.test", Name: "Olga Outsider", Password: "olga-looks-over-the-dam", Role: "admin"}}
}

func newMatrix(t *testing.T) *matrix {
	t.Helper()
	m := &matrix{
		replica: start(t, migrated(t)).settle(t), t: t, secrets: map[string]string{}, talkers: map[string]string{},
		things: map[on][]thing{onNothing: {{name: "it"}}},
		client: &http.Client{},
	}
	t.Cleanup(m.client.CloseIdleConnections)
	people := local.DevelopmentAccounts()
	if _, err := m.app.Accounts.Setup(t.Context(), "Elsewhere", "elsewhere", outsiders()); err != nil {
		t.Fatal(err)
	}
	m.admin = m.as(t, people[0]).token
	member, outside := m.as(t, people[1]), m.as(t, outsiders()[0])
	m.outside = outside.token
	m.readOperations()

	services := m.makeKey(m.admin, "service", "read", "ask", "write", "manage")
	m.makeShelves(member.token, m.userID(member.token), services.ID.String())
	m.makeTalks(member.token, services.Secret)
	m.makeKeys(member.token)
	m.actors = append(m.actors,
		actor{name: "Admin", who: "admin", token: m.admin, admin: true, fresh: func() string { return m.as(t, people[0]).token }},
		actor{name: "Member", who: "member", token: member.token, fresh: func() string { return m.as(t, people[1]).token }})
	for _, scope := range []string{"read", "ask", "write", "manage"} {
		m.actors = append(m.actors, actor{name: "Key: " + scope, who: "member", token: m.makeKey(member.token, "person", scope).Secret, scope: scope})
	}
	m.actors = append(m.actors,
		actor{name: "Service", who: "service", token: services.Secret, scope: allScopes},
		actor{name: "Outsider", who: "outsider", token: outside.token, admin: true, fresh: func() string { return m.as(t, outsiders()[0]).token }},
		actor{name: "Nobody", nobody: true})
	for i := range m.actors {
		m.actors[i].knows = m.knownTo(m.actors[i].who)
	}
	return m
}

// knownTo is what is there for somebody, by the names that secrets have.
func (m *matrix) knownTo(who string) map[string]bool {
	known := map[string]bool{}
	for kind, list := range m.things {
		for _, th := range list {
			known[string(kind)+" "+th.name] = th.holds[who] != ""
		}
	}
	return known
}

// secret makes a word that only whoever knows the thing may see.
func (m *matrix) secret(kind on, name, word string) string {
	m.secrets[word] = string(kind) + " " + name
	return word
}

// must sends a request that has to work and reads its answer.
func (m *matrix) must(token, method, path, body, octets string, out any) {
	m.t.Helper()
	status, answer := m.send(method, path, token, body, octets)
	if status >= 300 {
		m.t.Fatalf("%s %s: %d %s", method, path, status, answer)
	}
	if out != nil {
		if err := json.Unmarshal(answer, out); err != nil {
			m.t.Fatal(err)
		}
	}
}

func (m *matrix) userID(token string) string {
	var me contract.Session
	m.must(token, "GET", "/v1/me", "", "", &me)
	return me.User.ID.String()
}

func (m *matrix) makeKey(token, kind string, scopes ...string) contract.APIKey {
	m.t.Helper()
	var made contract.APIKey
	body := fmt.Sprintf(`{"name":"A key","kind":%q,"scopes":["%s"]}`, kind, strings.Join(scopes, `","`))
	m.must(token, "POST", "/v1/keys", body, "", &made)
	return made
}

// shelf is how a collection stands to everybody.
type shelf struct {
	name    string
	maker   string // whose token makes it
	granted string // to the member and the service
	holds   map[string]needs
}

// makeShelves makes the collections with a document in each, and the documents
// that stand apart from theirs.
func (m *matrix) makeShelves(member, memberID, service string) {
	m.t.Helper()
	shelves := []shelf{
		{"own", member, "", map[string]needs{"admin": toManage, "member": toManage}},
		{"read", m.admin, "read", map[string]needs{"admin": toManage, "member": toRead, "service": toRead}},
		{"write", m.admin, "write", map[string]needs{"admin": toManage, "member": toWrite, "service": toWrite}},
		{"manage", m.admin, "manage", map[string]needs{"admin": toManage, "member": toManage, "service": toManage}},
		{"closed", m.admin, "", map[string]needs{"admin": toManage}},
		{"foreign", m.outside, "", map[string]needs{"outsider": toManage}},
	}
	ids := map[string]string{}
	for _, s := range shelves {
		var made contract.Collection
		m.must(s.maker, "POST", "/v1/collections", fmt.Sprintf(`{"name":%q}`, m.secret(onCollection, s.name, "shelf-zq"+s.name)), "", &made)
		ids[s.name] = m.secret(onCollection, s.name, made.ID.String())
		if s.granted != "" {
			for _, to := range []string{`"subject":"user","userId":"` + memberID + `"`, `"subject":"service","serviceId":"` + service + `"`} {
				m.must(m.admin, "POST", "/v1/collections/"+ids[s.name]+"/grants", fmt.Sprintf(`{%s,"permission":%q}`, to, s.granted), "", nil)
			}
		}
		d := m.makeDocument(s.maker, ids[s.name], s.name, s.holds)
		m.things[onCollection] = append(m.things[onCollection], thing{name: s.name, id: ids[s.name], text: d.text, holds: s.holds})
		m.things[onDocument] = append(m.things[onDocument], d)
	}
	for _, apart := range []struct {
		name, in, permission string
		holds                map[string]needs
	}{
		{"hidden", "read", "none", map[string]needs{"admin": toManage}},
		{"shared", "closed", "read", map[string]needs{"admin": toManage, "member": toRead, "service": toRead}},
	} {
		d := m.makeDocument(m.admin, ids[apart.in], apart.name, apart.holds)
		for _, to := range []string{`"subject":"user","userId":"` + memberID + `"`, `"subject":"service","serviceId":"` + service + `"`} {
			m.must(m.admin, "POST", "/v1/documents/"+d.id+"/grants", fmt.Sprintf(`{%s,"permission":%q}`, to, apart.permission), "", nil)
		}
		m.things[onDocument] = append(m.things[onDocument], d)
	}
	m.awaitAllSearchable()
}

func (m *matrix) makeDocument(maker, collection, name string, holds map[string]needs) thing {
	word := m.secret(onDocument, name, "word-zq"+name)
	text := fmt.Sprintf("# The reservoir of %s\n\nThe reservoir holds the %s of this place.\n", word, word)
	var made contract.Uploaded
	m.must(maker, "POST", "/v1/documents?name="+m.secret(onDocument, name, "file-zq"+name)+".md&collection="+collection, "", text, &made)
	return thing{name: name, id: m.secret(onDocument, name, made.Document.ID.String()), text: text, holds: holds}
}

// awaitAllSearchable waits until a search finds every document.
func (m *matrix) awaitAllSearchable() {
	m.t.Helper()
	for _, d := range m.things[onDocument] {
		token := m.admin
		if d.name == "foreign" {
			token = m.outside
		}
		m.await(m.t, d.name+" to be found", func() bool {
			_, body := m.send("GET", "/v1/search?limit=100&q=reservoir+word-zq"+d.name, token, "", "")
			return strings.Contains(string(body), "word-zq"+d.name)
		})
	}
}

// makeTalks makes a conversation of each.
func (m *matrix) makeTalks(member, service string) {
	m.t.Helper()
	for _, talk := range []struct{ name, token, who, about string }{
		{"own", member, "member", "own"}, {"admin's", m.admin, "admin", "closed"},
		{"service's", service, "service", "read"}, {"foreign", m.outside, "outsider", "foreign"},
	} {
		word := m.secret(onConversation, talk.name, "talk-zq"+strings.TrimSuffix(talk.name, "'s"))
		m.talkers[talk.name] = talk.token
		status, body := m.send("POST", "/v1/ask", talk.token, fmt.Sprintf(`{"question":"What does the reservoir of word-zq%s hold?"}`, talk.about), "")
		var started contract.StartedEvent
		_, data, _ := strings.Cut(string(body), "event: started\ndata: ")
		data, _, _ = strings.Cut(data, "\n")
		if err := json.Unmarshal([]byte(data), &started); status != 200 || err != nil {
			m.t.Fatalf("asking: %d, %v, %s", status, err, body)
		}
		m.must(talk.token, "PATCH", "/v1/conversations/"+started.ConversationID.String(), fmt.Sprintf(`{"title":%q}`, word), "", nil)
		m.things[onConversation] = append(m.things[onConversation], thing{
			name: talk.name, id: m.secret(onConversation, talk.name, started.ConversationID.String()),
			message: m.secret(onConversation, talk.name, started.MessageID.String()), title: word, holds: map[string]needs{talk.who: toManage},
		})
	}
}

// makeKeys makes a key of each.
func (m *matrix) makeKeys(member string) {
	own, admins, foreign := m.makeKey(member, "person", "read"), m.makeKey(m.admin, "person", "read"), m.makeKey(m.outside, "person", "read")
	for _, k := range []struct {
		name  string
		key   contract.APIKey
		holds map[string]needs
	}{
		{"own", own, map[string]needs{"member": toManage, "admin": toRead}},
		{"admin's", admins, map[string]needs{"admin": toManage}},
		{"foreign", foreign, map[string]needs{"outsider": toManage}},
	} {
		m.things[onKey] = append(m.things[onKey], thing{name: k.name, id: m.secret(onKey, k.name, k.key.ID.String()), holds: k.holds})
	}
}

// collectionGrant makes a grant that can be taken back.
func collectionGrant(m *matrix, th thing) string {
	return m.grantOn("/v1/collections/"+th.id+"/grants", th)
}

// documentGrant makes one on a document.
func documentGrant(m *matrix, th thing) string {
	return m.grantOn("/v1/documents/"+th.id+"/grants", th)
}

func (m *matrix) grantOn(path string, th thing) string {
	token := m.admin
	if th.name == "foreign" {
		token = m.outside
	}
	var made contract.Grant
	m.must(token, "POST", path, `{"subject":"role","role":"admin","permission":"read"}`, "", &made)
	return made.ID.String()
}

// freshWord is one that was never sent.
func freshWord(m *matrix, _ thing) string {
	m.words++
	return fmt.Sprintf("fresh-%d", m.words)
}

// freshSession asks for a session that the request may end.
func freshSession(*matrix, thing) string { return "fresh" }

// restore undoes a deletion.
func restore(m *matrix, th thing) {
	token := m.admin
	if th.name == "foreign" {
		token = m.outside
	}
	m.must(token, "POST", "/v1/documents/"+th.id+"/restore", "", "", nil)
}

// restoreTalk undoes the deletion of a conversation.
func restoreTalk(m *matrix, th thing) {
	m.must(m.talkers[th.name], "POST", "/v1/conversations/"+th.id+"/restore", "", "", nil)
}

// unshareTalk takes a conversation back from the organisation.
func unshareTalk(m *matrix, th thing) {
	m.must(m.talkers[th.name], "DELETE", "/v1/conversations/"+th.id+"/share", "", "", nil)
}

// dropTestCases takes away what was kept, so that it can be kept again.
func dropTestCases(m *matrix, th thing) {
	var list contract.TestCases
	m.must(m.talkers[th.name], "GET", "/v1/test-cases", "", "", &list)
	for _, c := range list.TestCases {
		m.must(m.talkers[th.name], "DELETE", "/v1/test-cases/"+c.ID.String(), "", "", nil)
	}
}
