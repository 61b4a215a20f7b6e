package app_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/schema/contract"
)

// matrixFile is the matrix as people read it.
const matrixFile = "../../../../docs/access-matrix.md"

var updateMatrix = flag.Bool("matrix", false, "write docs/access-matrix.md anew")

// TestTheAccessMatrixHolds asks for every operation of the API, as everybody
// there is, about everything that they can stand to in some way. It checks who
// is let through, how the others are refused, and that no answer tells of what
// its reader may not know to be there.
func TestTheAccessMatrixHolds(t *testing.T) {
	t.Parallel()
	m := newMatrix(t)
	table := map[string]map[string][]cell{} // by operation and actor
	for _, op := range m.operations {
		r, described := matrixRules[op.id]
		if !described {
			t.Errorf("%s %s (%s) is new: describe it in matrixRules", op.method, op.path, op.id)
			continue
		}
		table[op.id] = map[string][]cell{}
		if r.skip != "" {
			continue
		}
		for _, a := range m.actors {
			for _, th := range m.things[r.on] {
				c := m.try(op, r, a, th)
				table[op.id][a.name] = append(table[op.id][a.name], c)
			}
		}
	}
	for id := range matrixRules {
		if !slices.ContainsFunc(m.operations, func(op operation) bool { return op.id == id }) {
			t.Errorf("matrixRules has %s, which is no operation", id)
		}
	}
	m.checkFile(m.document(table))
}

// operation is one of the API's, from its own description.
type operation struct {
	id, method, path, summary, scope string
	public                           bool
}

func (m *matrix) readOperations() {
	var doc struct {
		Paths map[string]map[string]struct {
			OperationID, Summary string
			Security             []map[string][]string
		}
	}
	res, err := http.Get(m.url + "/openapi.json")
	if err != nil {
		m.t.Fatal(err)
	}
	defer res.Body.Close()
	if err := json.NewDecoder(res.Body).Decode(&doc); err != nil {
		m.t.Fatal(err)
	}
	for _, path := range slices.Sorted(maps.Keys(doc.Paths)) {
		for _, method := range slices.Sorted(maps.Keys(doc.Paths[path])) {
			d := doc.Paths[path][method]
			op := operation{id: d.OperationID, method: strings.ToUpper(method), path: path, summary: d.Summary, public: len(d.Security) == 0, scope: "session"}
			for _, way := range d.Security {
				if words, ok := way["key"]; ok {
					op.scope = strings.Join(append(words, "any")[:1], "")
				}
			}
			m.operations = append(m.operations, op)
		}
	}
}

// cell is how one request ended.
type cell struct {
	thing   string
	allowed bool
	status  int
}

// try sends one request, checks its outcome, and that it gave nothing away.
func (m *matrix) try(op operation, r rule, a actor, th thing) cell {
	m.t.Helper()
	want, code := m.expected(op, r, a, th)
	fresh := ""
	if r.before != nil {
		fresh = r.before(m, th)
	}
	token := a.token
	if r.needs == toBeHere && fresh != "" && a.fresh != nil {
		token = a.fresh()
	}
	fill := strings.NewReplacer("{id}", th.id, "{message}", th.message, "{fresh}", fresh, "{text}", th.text, "{title}", th.title)
	path := op.path
	if r.path != "" {
		path = r.path
	}
	status, body := m.send(op.method, fill.Replace(path), token, fill.Replace(r.body), fill.Replace(r.octets))
	where := fmt.Sprintf("%s %s as %s on %s", op.method, op.path, a.name, th.name)
	if status != want {
		m.t.Errorf("%s: %d, want %d; %.300s", where, status, want, body)
	}
	if code != "" {
		var p contract.Problem
		if err := json.Unmarshal(body, &p); err != nil || p.Code != code {
			m.t.Errorf("%s: code %q, want %q", where, p.Code, code)
		}
	}
	sent := fill.Replace(path) + fill.Replace(r.body)
	for secret, whose := range m.secrets {
		if !a.knows[whose] && !strings.Contains(sent, secret) && strings.Contains(string(body), secret) {
			m.t.Errorf("%s: the answer tells of %s, which is not there for them: %.400s", where, whose, body)
		}
	}
	if status == r.status && want == r.status && code == "" && r.after != nil {
		r.after(m, th)
	}
	return cell{th.name, code == "", status}
}

// expected is the status of a request, and its problem's code when it is denied.
func (m *matrix) expected(op operation, r rule, a actor, th thing) (status int, code string) {
	denied := map[int]string{401: "unauthenticated", 403: "forbidden", 404: "not_found"}
	deny := func(status int) (int, string) { return status, denied[status] }
	switch {
	case r.needs == toBeAnybody:
		return r.status, ""
	case a.nobody:
		return deny(401)
	case a.scope != "" && op.scope == "session", a.scope != "" && a.scope != allScopes && op.scope != "any" && op.scope != a.scope:
		return deny(403)
	case a.scope != "" && op.id == "getCurrentKey":
		return 200, ""
	}
	have := th.holds[a.who]
	rank := func(n needs) int { return slices.Index([]needs{"", toRead, toWrite, toManage}, n) }
	switch r.needs {
	case toBeHere:
		return r.status, ""
	case toBeAdmin:
		if !a.admin {
			return deny(403)
		}
		return r.status, ""
	case toOwn:
		if have != toManage {
			return deny(404)
		}
		return r.status, ""
	default:
		switch {
		case rank(have) >= rank(r.needs):
			return r.status, ""
		case rank(have) >= rank(toRead):
			return deny(403)
		}
		return deny(404)
	}
}

// send sends a request and reads all of the answer.
func (m *matrix) send(method, path, token, body, octets string) (int, []byte) {
	m.t.Helper()
	content := "application/json"
	if octets != "" {
		body, content = octets, "application/octet-stream"
	}
	req, err := http.NewRequestWithContext(m.t.Context(), method, m.url+path, strings.NewReader(body))
	if err != nil {
		m.t.Fatal(err)
	}
	if body != "" {
		req.Header.Set("Content-Type", content)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := m.client.Do(req)
	if err != nil {
		m.t.Fatal(err)
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err != nil {
		m.t.Fatalf("%s %s: %v", method, path, err)
	}
	return res.StatusCode, answer
}

// document is the matrix in Markdown.
func (m *matrix) document(table map[string]map[string][]cell) string {
	var b strings.Builder
	b.WriteString(matrixIntroduction)
	for _, part := range []struct {
		on    on
		title string
	}{
		{onCollection, "On collections"}, {onDocument, "On documents"}, {onConversation, "On conversations and answers"},
		{onKey, "On API keys"}, {onNothing, "On the organisation and oneself"},
	} {
		fmt.Fprintf(&b, "\n## %s\n\n| Operation | Scope of a key |", part.title)
		for _, a := range m.actors {
			fmt.Fprintf(&b, " %s |", a.name)
		}
		b.WriteString("\n|---|---|" + strings.Repeat("---|", len(m.actors)) + "\n")
		for _, op := range m.operations {
			r, ok := matrixRules[op.id]
			if !ok || r.on != part.on {
				continue
			}
			scope := op.scope
			if op.public {
				scope = "no key needed"
			}
			fmt.Fprintf(&b, "| `%s %s` %s | %s |", op.method, op.path, op.summary, scope)
			for _, a := range m.actors {
				fmt.Fprintf(&b, " %s |", summary(r, table[op.id][a.name]))
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

// summary is what one actor may do an operation on, in a word.
func summary(r rule, cells []cell) string {
	if r.skip != "" {
		return "see below"
	}
	var allowed []string
	refusals := map[string]bool{}
	for _, c := range cells {
		if c.allowed {
			allowed = append(allowed, c.thing)
		} else {
			refusals[fmt.Sprint(c.status)] = true
		}
	}
	switch {
	case len(allowed) == 0:
		return strings.Join(slices.Sorted(maps.Keys(refusals)), " or ")
	case r.on == onNothing:
		return "yes"
	case len(allowed) == len(cells)-1 && !slices.Contains(allowed, "foreign"):
		return "all but foreign"
	}
	return strings.Join(allowed, ", ")
}

// checkFile compares the matrix with the page that people read.
func (m *matrix) checkFile(want string) {
	var skipped strings.Builder
	for _, id := range slices.Sorted(maps.Keys(matrixRules)) {
		if why := matrixRules[id].skip; why != "" {
			fmt.Fprintf(&skipped, "- `%s`: %s\n", id, why)
		}
	}
	want += "\n## Tested elsewhere\n\n" + skipped.String()
	if *updateMatrix {
		if err := os.WriteFile(matrixFile, []byte(want), 0o644); err != nil {
			m.t.Fatal(err)
		}
		return
	}
	kept, err := os.ReadFile(matrixFile)
	if err != nil || string(kept) != want {
		m.t.Errorf("docs/access-matrix.md is not what the API does (%v); write it anew: cd apps/api && go test ./internal/app -run AccessMatrix -matrix", err)
	}
}

const matrixIntroduction = `# Access matrix

Who may do what through the API. A test asks for every operation as everybody below and writes this page from what happened, so that it is true; it also checks that no answer names anything that is not there for whoever asked.

Somebody who is refused gets 401 when it is not known who they are, 404 when the thing is not there for them, so that they cannot find out that it exists, and 403 when they may know of it and not do this, or when their key is not for it.

Who asks:

- **Admin** and **Member**: people of one organisation, signed in.
- **Key: read**, **ask**, **write**, **manage**: the member's API keys, each with one scope.
- **Service**: a service's API key with all scopes.
- **Outsider**: an admin of another organisation.
- **Nobody**: without a session or key.

What they ask about, as the member stands to it: **own**, **read**, **write** and **manage** are collections that the member made or was granted that on, and a document in each; the service was granted the last three too. **closed** is a collection that nothing was granted on. **hidden** is a document in the collection *read* that is hidden from both, and **shared** one in *closed* that both may read. **foreign** belongs to the other organisation. Of conversations and keys, **own** is the member's, **admin's** the admin's, **service's** the service's.
`
