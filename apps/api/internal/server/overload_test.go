package server

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/forebay/forebay/apps/api/internal/admission"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestWhatTheGateRefusesCostsNoLookUpAndSaysWhenToComeBack(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.gate.refusal.Store(&knowledge.Error{Code: knowledge.CodeOverloaded, Message: "More is being asked than can be answered.", RetryAfter: 2500 * time.Millisecond})
	looked, _ := b.sessions.looks()
	for name, c := range map[string]call{
		"a question": {method: "POST", path: "/v1/ask", token: token, body: `{"question":"why"}`},
		"a search":   {path: "/v1/search?q=why", token: token},
	} {
		r := b.do(c)
		if p := r.wantProblem(t, 503, knowledge.CodeOverloaded); p.RetryAfter != 2500 || r.Header.Get("Retry-After") != "3" {
			t.Errorf("%s: retryAfterMs = %d, Retry-After = %q; want 2500 and 3", name, p.RetryAfter, r.Header.Get("Retry-After"))
		}
	}
	if got, _ := b.sessions.looks(); got != looked {
		t.Errorf("%d sessions were looked up for requests that were refused", got-looked)
	}
	if strings.Contains(b.log.String(), `"level":"ERROR"`) {
		t.Errorf("a refusal is in the log as an error: %s", b.log.String())
	}
	b.do(call{path: "/health/live"}).want(t, 200, nil)
	b.do(call{path: "/v1/collections", token: token}).want(t, 200, nil)
}

func TestAForgedTokenGetsNoPlaceAtTheGate(t *testing.T) {
	b := setup(t)
	forged := b.member("member")
	forged = forged[:len(forged)-6] + "AAAAAA"
	b.do(call{path: "/v1/search?q=why", token: forged}).wantProblem(t, 401, knowledge.CodeUnauthenticated)
	b.do(call{path: "/v1/search?q=why"}).wantProblem(t, 401, knowledge.CodeUnauthenticated)
	if n := b.gate.peeks.Load(); n != 0 {
		t.Errorf("the gate was asked %d times for tokens that nobody had signed", n)
	}
	b.do(call{path: "/v1/search?q=why", token: b.member("member")}).want(t, 200, nil)
	if n := b.gate.peeks.Load(); n != 1 {
		t.Errorf("the gate was asked %d times for a token that holds, want once", n)
	}
}

func TestASearchLeavesTheGateHoweverItEnds(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.do(call{path: "/v1/search?q=why", token: token}).want(t, 200, nil)
	b.searcher.err = knowledge.Errorf(knowledge.CodeUnavailable, "It is away.")
	b.do(call{path: "/v1/search?q=why", token: token}).wantProblem(t, 503, knowledge.CodeUnavailable)
	b.do(call{path: "/v1/search?q=%20", token: token}).wantProblem(t, 400, knowledge.CodeEmptyQuestion)
	if coming, inside := b.gate.coming.Load(), b.gate.inside.Load(); coming != 0 || inside != 0 {
		t.Errorf("%d searches are still on the way, %d still inside", coming, inside)
	}
}

// TestEveryOperationIsTreatedAsItShouldBe holds the table of routes against
// what the guide on overload says.
func TestEveryOperationIsTreatedAsItShouldBe(t *testing.T) {
	api := New(Options{}).api.OpenAPI()
	want := map[string]treatment{
		"ask": asking, "search": searching, "resumeMessage": following, "stopMessage": stopping,
		"upload": uploading, "replaceDocument": uploading, "getOriginal": downloading, "getPageImage": drawing, "documentEvents": watching,
		"refreshDocument": fetching, "getGraphMap": mapping,
		"tryModel": trying, "tryModelDraft": trying, "evaluateFlag": reading, "evaluateFlags": reading, "exportOrganisation": exporting,
		"getLive": probing, "getReady": probing,
	}
	for _, path := range api.Paths {
		for _, op := range []*huma.Operation{path.Get, path.Post, path.Put, path.Patch, path.Delete} {
			if op == nil {
				continue
			}
			got, expected := treatmentOf(op), changing
			if op.Method == http.MethodGet {
				expected = reading
			}
			if special, ok := want[op.OperationID]; ok {
				expected = special
			}
			if got != expected {
				t.Errorf("%s is treated as %+v, want %+v", op.OperationID, got, expected)
			}
			if !strings.Contains(op.Description, string(got.class)) {
				t.Errorf("%s does not say its class: %q", op.OperationID, op.Description)
			}
		}
	}
}

func TestAnOperationsWorkIsOfItsClass(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.ingest.upload = func(context.Context, id.ID, string, io.Reader) (knowledge.Document, bool, error) {
		return knowledge.Document{}, false, knowledge.NotFound("collection")
	}
	for class, c := range map[admission.Class]call{
		admission.Interactive: {path: "/v1/collections", token: token},
		admission.Background:  {method: "POST", path: "/v1/documents?name=a.txt", token: token, body: "words"},
	} {
		b.do(c)
		if _, got := b.sessions.looks(); got != class {
			t.Errorf("%s %s works as %q, want %q", c.method, c.path, got, class)
		}
	}
}
