package server

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// fakeModels answers what a test tells it to, and remembers what it was told.
type fakeModels struct {
	shown endpoint.Shown
	trial endpoint.Trial
	usage []endpoint.Usage
	draft endpoint.Draft
	over  id.ID
	err   error
}

func (f *fakeModels) List(context.Context) ([]endpoint.Shown, error) {
	return []endpoint.Shown{f.shown}, f.err
}
func (f *fakeModels) Create(_ context.Context, d endpoint.Draft) (endpoint.Shown, error) {
	f.draft = d
	return f.shown, f.err
}
func (f *fakeModels) Change(_ context.Context, e id.ID, d endpoint.Draft) (endpoint.Shown, error) {
	f.over, f.draft = e, d
	return f.shown, f.err
}
func (f *fakeModels) Remove(context.Context, id.ID) error                { return f.err }
func (f *fakeModels) Try(context.Context, id.ID) (endpoint.Trial, error) { return f.trial, f.err }
func (f *fakeModels) TryDraft(_ context.Context, over id.ID, d endpoint.Draft) (endpoint.Trial, error) {
	f.over, f.draft = over, d
	return f.trial, f.err
}
func (f *fakeModels) Usage(context.Context) ([]endpoint.Usage, time.Time, error) {
	return f.usage, time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC), f.err
}

const settings = `"protocol":"openai","baseUrl":"http://models.test/v1","model":"m-1"`

func TestModelOperationsAnswerWithTheirStatus(t *testing.T) {
	b := setup(t)
	one := id.New().String()
	token := b.member("admin")
	for _, op := range []struct {
		method, path, body string
		status             int
	}{
		{"GET", "/v1/model-endpoints", "", 200},
		{"POST", "/v1/model-endpoints", `{"purpose":"answers",` + settings + `}`, 201},
		{"PATCH", "/v1/model-endpoints/" + one, `{` + settings + `}`, 200},
		{"DELETE", "/v1/model-endpoints/" + one, "", 204},
		{"POST", "/v1/model-endpoints/" + one + "/test", "", 200},
		{"POST", "/v1/model-endpoints/test", `{"purpose":"embeddings",` + settings + `}`, 200},
		{"GET", "/v1/model-usage", "", 200},
	} {
		b.models.err = nil
		b.do(call{method: op.method, path: op.path, body: op.body}).wantProblem(t, http.StatusUnauthorized, knowledge.CodeUnauthenticated)
		b.do(call{method: op.method, path: op.path, body: op.body, token: token}).want(t, op.status, nil)
		b.models.err = knowledge.Errorf(knowledge.CodeForbidden, "Only an administrator.")
		b.do(call{method: op.method, path: op.path, body: op.body, token: token}).wantProblem(t, http.StatusForbidden, knowledge.CodeForbidden)
	}
}

func TestAModelIsShownInDollarsAndWithoutItsKey(t *testing.T) {
	b := setup(t)
	e := endpoint.Endpoint{
		Endpoint: model.Endpoint{
			ID: id.New(), Name: "Big", Purpose: model.PurposeEmbeddings, Protocol: model.ProtocolOpenAI, BaseURL: "http://models.test/v1", Model: "m-1",
			Key: "sk-never-shown-0042", InputPrice: 150_000, MonthlyBudget: 12_500_000, Spent: 1_234_567, Dimension: 384,
		},
		Secret: []byte("sealed-bytes"), State: endpoint.Building, Failure: "Busy.", RetryAt: time.Now(),
	}
	b.models.shown = endpoint.Shown{Endpoint: e, KeySet: true, KeyEnding: "0042", Progress: &endpoint.Progress{Done: 340, Total: 1200}}
	r := b.do(call{path: "/v1/model-endpoints", token: b.member("admin")})
	var list contract.ModelEndpoints
	r.want(t, 200, &list)
	got := list.Endpoints[0]
	if got.InputPrice != 0.15 || got.MonthlyBudget != 12.5 || got.Spent != 1.234567 || got.KeyEnding != "0042" || !got.KeySet ||
		got.State != "building" || *got.Progress != (contract.EmbeddingProgress{Done: 340, Total: 1200}) || got.Failure != "Busy." || got.RetryAt == nil {
		t.Errorf("shown = %+v", got)
	}
	for _, secret := range []string{"never-shown", "sealed", "c2VhbGVk"} {
		if strings.Contains(string(r.body), secret) {
			t.Errorf("the answer holds %q: %s", secret, r.body)
		}
	}
}

func TestAnAbsentKeyIsKeptAndAnEmptyOneRemoved(t *testing.T) {
	b := setup(t)
	token, path := b.member("admin"), "/v1/model-endpoints/"+id.New().String()
	for body, want := range map[string]*model.Key{
		`{` + settings + `}`:                  nil,
		`{` + settings + `,"key":""}`:         new(model.Key("")),
		`{` + settings + `,"key":"sk-other"}`: new(model.Key("sk-other")),
	} {
		b.do(call{method: "PATCH", path: path, token: token, body: body}).want(t, 200, nil)
		got := b.models.draft.Key
		if (got == nil) != (want == nil) || got != nil && got.Reveal() != want.Reveal() {
			t.Errorf("%s: the key was told as %v", body, got)
		}
	}
	b.do(call{method: "PATCH", path: path, token: token, body: `{` + settings + `,"inputPrice":0.15,"monthlyBudget":20}`}).want(t, 200, nil)
	if d := b.models.draft; d.InputPrice != 150_000 || d.MonthlyBudget != 20_000_000 {
		t.Errorf("told %d and %d millionths of a dollar", d.InputPrice, d.MonthlyBudget)
	}
	b.do(call{method: "PATCH", path: path, token: token, body: `{` + settings + `,"inputPrice":-1}`}).wantProblem(t, 422, knowledge.CodeInvalid)
}

func TestATrialThatFailsIsAnAnswerNotAnError(t *testing.T) {
	b := setup(t)
	over := id.New()
	b.models.trial = endpoint.Trial{Message: "The server does not take the key.", Code: knowledge.CodeModelKey}
	var got contract.ModelTrial
	b.do(call{method: "POST", path: "/v1/model-endpoints/test", token: b.member("admin"), body: `{"purpose":"answers",` + settings + `,"endpointId":"` + over.String() + `"}`}).want(t, 200, &got)
	if got.OK || got.Code != "model_key" || got.Message == "" || b.models.over != over {
		t.Errorf("trial = %+v, over %v", got, b.models.over)
	}
}
