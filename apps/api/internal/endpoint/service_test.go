package endpoint_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/model/gateway"
	"github.com/forebay/forebay/apps/api/internal/model/modeltest"
	"github.com/forebay/forebay/apps/api/internal/seal"
	"github.com/forebay/forebay/apps/api/internal/store/memory"
	"github.com/forebay/forebay/packages/schema/id"
)

const key = "sk-a-real-looking-key-0042"

// office is a service with an organisation, an admin and a member, and a model
// server that wants a key.
type office struct {
	*endpoint.Service
	store         *memory.Store
	server        *modeltest.Running
	admin, member context.Context
	now           time.Time
	changed       int
	sealer        *seal.Box
	gateway       *gateway.Gateway
	organisation  id.ID
}

func setup(t *testing.T) *office {
	t.Helper()
	o := &office{server: modeltest.Start(t), now: time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC), organisation: id.New()}
	o.server.Key = key
	o.store = memory.New(func() time.Time { return o.now })
	anywhere := identity.Unscoped(t.Context(), "test")
	if err := o.store.Accounts.CreateOrganisation(anywhere, identity.Organisation{ID: o.organisation, Slug: "team"}); err != nil {
		t.Fatal(err)
	}
	o.admin = identity.WithViewer(t.Context(), identity.Viewer{OrgID: o.organisation, UserID: id.New(), Role: identity.RoleAdmin})
	o.member = identity.WithViewer(t.Context(), identity.Viewer{OrgID: o.organisation, UserID: id.New(), Role: identity.RoleMember})
	o.sealer = box(t)
	var err error
	if o.gateway, err = gateway.New(gateway.Options{Attempts: 1}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(o.gateway.Close)
	o.Service = o.service(o.sealer)
	return o
}

func box(t *testing.T) *seal.Box {
	t.Helper()
	k := make([]byte, seal.KeySize)
	_, _ = rand.Read(k)
	b, err := seal.New(k)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// service is another replica over the same store.
func (o *office) service(sealer endpoint.Sealer) *endpoint.Service {
	return endpoint.New(endpoint.Options{
		Store: o.store.Endpoints, Sealer: sealer, Caller: o.gateway,
		Changed: func() { o.changed++ }, Now: func() time.Time { return o.now },
	})
}

func (o *office) draft(p model.Purpose, name string) endpoint.Draft {
	return endpoint.Draft{Purpose: p, Protocol: model.ProtocolOpenAI, BaseURL: o.server.URL, Model: name, Key: new(model.Key(key))}
}

func (o *office) create(t *testing.T, d endpoint.Draft) endpoint.Shown {
	t.Helper()
	made, err := o.Create(o.admin, d)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func wantCode(t *testing.T, err error, code knowledge.Code) {
	t.Helper()
	if err == nil || knowledge.CodeOf(err) != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

func TestOnlyAdminsSeeAndChangeModels(t *testing.T) {
	t.Parallel()
	o := setup(t)
	d := o.draft(model.PurposeAnswers, modeltest.Sensible)
	made := o.create(t, d)
	for name, attempt := range map[string]func(context.Context) error{
		"list":   func(ctx context.Context) error { _, err := o.List(ctx); return err },
		"create": func(ctx context.Context) error { _, err := o.Create(ctx, d); return err },
		"change": func(ctx context.Context) error { _, err := o.Change(ctx, made.ID, d); return err },
		"remove": func(ctx context.Context) error { return o.Remove(ctx, made.ID) },
		"try":    func(ctx context.Context) error { _, err := o.Try(ctx, made.ID); return err },
		"draft":  func(ctx context.Context) error { _, err := o.TryDraft(ctx, id.Nil, d); return err },
		"usage":  func(ctx context.Context) error { _, _, err := o.Usage(ctx); return err },
	} {
		t.Run(name, func(t *testing.T) { wantCode(t, attempt(o.member), knowledge.CodeForbidden) })
	}
	if e, ok, err := o.ForAnswers(o.member); err != nil || !ok || e.Key.Reveal() != key {
		t.Errorf("a member's answer gets %+v, %v, %v; want the model", e, ok, err)
	}
}

func TestAKeyIsKeptSealedAndNeverShown(t *testing.T) {
	t.Parallel()
	o := setup(t)
	made := o.create(t, o.draft(model.PurposeAnswers, modeltest.Sensible))
	if !made.KeySet || made.KeyEnding != "0042" {
		t.Errorf("shown as %v, %q; want set, with its ending", made.KeySet, made.KeyEnding)
	}
	kept, err := o.store.Endpoints.Endpoint(o.admin, made.ID)
	if err != nil || len(kept.Secret) == 0 || strings.Contains(string(kept.Secret), key) {
		t.Errorf("kept as %q, %v", kept.Secret, err)
	}
	if printed := fmt.Sprintf("%v %+v %#v", made, made, made); strings.Contains(printed, key) {
		t.Errorf("printing shows the key: %s", printed)
	}
	short := o.draft(model.PurposeEmbeddings, modeltest.Words)
	short.Key = new(model.Key("short"))
	if made := o.create(t, short); !made.KeySet || made.KeyEnding != "" {
		t.Errorf("a short key shows %q of itself", made.KeyEnding)
	}

	other := o.service(box(t)) // an installation whose secret key was lost
	list, err := other.List(o.admin)
	if err != nil || !strings.Contains(list[0].Failure, "Enter it again") {
		t.Errorf("with another secret key: %+v, %v", list, err)
	}
	_, _, err = other.ForAnswers(o.member)
	wantCode(t, err, knowledge.CodeModelKey)
}

func TestAKeyGoesOnlyWhereItWasEnteredFor(t *testing.T) {
	t.Parallel()
	o := setup(t)
	made := o.create(t, o.draft(model.PurposeAnswers, modeltest.Sensible))
	elsewhere := modeltest.Start(t)
	elsewhere.Key = key // it would be accepted there
	d := o.draft(model.PurposeAnswers, modeltest.Sensible)
	d.Key = nil
	if _, err := o.Change(o.admin, made.ID, d); err != nil {
		t.Fatalf("a change that keeps the address: %v", err)
	}
	if tried, err := o.TryDraft(o.admin, made.ID, d); err != nil || !tried.OK {
		t.Errorf("a trial with the kept key: %+v, %v", tried, err)
	}
	d.BaseURL = elsewhere.URL
	_, err := o.Change(o.admin, made.ID, d)
	wantCode(t, err, knowledge.CodeInvalid)
	_, err = o.TryDraft(o.admin, made.ID, d)
	wantCode(t, err, knowledge.CodeInvalid)
	if calls := elsewhere.Calls(modeltest.Sensible); calls != 0 {
		t.Errorf("the other address was called %d times", calls)
	}
	d.Key = new(model.Key(key))
	if _, err := o.Change(o.admin, made.ID, d); err != nil {
		t.Errorf("with the key entered again: %v", err)
	}
	d.Key = new(model.Key(""))
	if changed, err := o.Change(o.admin, made.ID, d); err != nil || changed.KeySet {
		t.Errorf("an empty key left %+v, %v", changed, err)
	}
}

func TestATrialSaysInASentenceHowItWent(t *testing.T) {
	t.Parallel()
	o := setup(t)
	wrongKey := o.draft(model.PurposeAnswers, modeltest.Sensible)
	wrongKey.Key = new(model.Key("sk-wrong"))
	unreachable := o.draft(model.PurposeAnswers, modeltest.Sensible)
	unreachable.BaseURL = "http://127.0.0.1:1/v1"
	noTLS := o.draft(model.PurposeAnswers, modeltest.Sensible)
	noTLS.BaseURL = strings.Replace(o.server.URL, "http://", "https://", 1)
	dimension := o.draft(model.PurposeEmbeddings, modeltest.Words)
	dimension.Dimension = 768
	claude := o.draft(model.PurposeAnswers, modeltest.Sensible)
	claude.Protocol = model.ProtocolAnthropic
	for name, tt := range map[string]struct {
		draft endpoint.Draft
		code  knowledge.Code
	}{
		"it works":           {o.draft(model.PurposeAnswers, modeltest.Sensible), ""},
		"Anthropic's works":  {claude, ""},
		"embeddings work":    {o.draft(model.PurposeEmbeddings, modeltest.Words), ""},
		"wrong key":          {wrongKey, knowledge.CodeModelKey},
		"unknown model":      {o.draft(model.PurposeAnswers, "gpt-none"), knowledge.CodeModelUnknown},
		"nothing there":      {unreachable, knowledge.CodeModelUnreachable},
		"no TLS":             {noTLS, knowledge.CodeModelTLS},
		"wrong dimension":    {dimension, knowledge.CodeModelDimension},
		"server's own fault": {o.draft(model.PurposeAnswers, modeltest.Broken), knowledge.CodeModelFailed},
		"one vector too few": {o.draft(model.PurposeEmbeddings, modeltest.WordsMissing), knowledge.CodeModelGarbled},
		"vector of nothing":  {o.draft(model.PurposeEmbeddings, modeltest.WordsZero), knowledge.CodeModelGarbled},
		"the server is busy": {o.draft(model.PurposeAnswers, modeltest.Busy), knowledge.CodeModelBusy},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := o.TryDraft(o.admin, id.Nil, tt.draft)
			if err != nil || got.Code != tt.code || got.OK != (tt.code == "") {
				t.Fatalf("%+v, %v; want code %q", got, err, tt.code)
			}
			if len(got.Message) < 20 || strings.Contains(got.Message, "sk-") {
				t.Errorf("it says %q", got.Message)
			}
			if got.OK && (got.Took <= 0 || got.FirstToken <= 0 || got.InputTokens == 0) {
				t.Errorf("it measures %+v", got)
			}
			if got.OK && tt.draft.Purpose == model.PurposeEmbeddings && got.Dimension != modeltest.Dimension {
				t.Errorf("dimension %d, want %d", got.Dimension, modeltest.Dimension)
			}
		})
	}
}

func TestWhatCannotBeAModelIsRefusedByItsField(t *testing.T) {
	t.Parallel()
	o := setup(t)
	for name, tt := range map[string]struct {
		change func(*endpoint.Draft)
		field  string
	}{
		"no model":               {func(d *endpoint.Draft) { d.Model = " " }, "model"},
		"purpose":                {func(d *endpoint.Draft) { d.Purpose = "dreams" }, "purpose"},
		"Anthropic's vectors":    {func(d *endpoint.Draft) { d.Purpose, d.Protocol = model.PurposeEmbeddings, model.ProtocolAnthropic }, "protocol"},
		"a key with a space":     {func(d *endpoint.Draft) { d.Key = new(model.Key("sk a")) }, "key"},
		"the clouds' metadata":   {func(d *endpoint.Draft) { d.BaseURL = "http://169.254.169.254/latest" }, "baseUrl"},
		"a file":                 {func(d *endpoint.Draft) { d.BaseURL = "file:///etc/passwd" }, "baseUrl"},
		"a key in the address":   {func(d *endpoint.Draft) { d.BaseURL = "https://me:secret@models.test" }, "baseUrl"},
		"a negative price":       {func(d *endpoint.Draft) { d.InputPrice = -1 }, "inputPrice"},
		"too long for a name":    {func(d *endpoint.Draft) { d.Name = strings.Repeat("é", 121) }, "name"},
		"dimension beyond sense": {func(d *endpoint.Draft) { d.Purpose, d.Dimension = model.PurposeEmbeddings, 1<<20 }, "dimension"},
	} {
		d := o.draft(model.PurposeAnswers, modeltest.Sensible)
		tt.change(&d)
		_, err := o.Create(o.admin, d)
		e, ok := err.(*knowledge.Error)
		if !ok || e.Field != tt.field || strings.Contains(e.Message, "secret") {
			t.Errorf("%s: %v, want a refusal of %s", name, err, tt.field)
		}
	}
}

func TestABudgetIsKeptAndNewNextMonth(t *testing.T) {
	t.Parallel()
	o := setup(t)
	d := o.draft(model.PurposeEmbeddings, modeltest.Words)
	d.InputPrice, d.MonthlyBudget = 1_000_000, 20 // a dollar a million tokens: a token costs a millionth
	made := o.create(t, d)
	if err := o.store.Embeddings.Promote(o.admin, made.ID); err != nil {
		t.Fatal(err)
	}
	replica := o.service(o.sealer)
	calls := 0
	for ; calls < 50; calls++ {
		e, ok, err := o.ForSearch(o.member)
		if err != nil || !ok {
			t.Fatalf("%v, %v", ok, err)
		}
		if _, err = o.Embed(o.member, e, []string{"twelve letter"}); err != nil {
			wantCode(t, err, knowledge.CodeModelBudget)
			break
		}
	}
	if calls == 0 || calls == 50 || o.server.Calls(modeltest.Words) != calls {
		t.Fatalf("%d calls within the budget, the server had %d", calls, o.server.Calls(modeltest.Words))
	}
	if e, _, err := replica.ForSearch(o.member); err != nil || !e.OverBudget() {
		t.Errorf("another replica sees %d spent of %d, %v", e.Spent, e.MonthlyBudget, err)
	}
	usage, since, err := o.Usage(o.admin)
	if err != nil || len(usage) != 1 || usage[0].Calls != calls || usage[0].Cost < 20 || !since.Equal(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("usage since %v: %+v, %v", since, usage, err)
	}
	o.now = time.Date(2026, 4, 1, 0, 0, 0, 1000, time.UTC)
	if e, _, err := o.ForSearch(o.member); err != nil || e.OverBudget() || e.Spent != 0 {
		t.Errorf("next month begins with %d spent, %v", e.Spent, err)
	}
}

func TestAnotherModelForEmbeddingsIsBuiltBesideTheOneInUse(t *testing.T) {
	t.Parallel()
	o := setup(t)
	made := o.create(t, o.draft(model.PurposeEmbeddings, modeltest.Words))
	if made.State != endpoint.Building {
		t.Errorf("the first is %s, want it built first", made.State)
	}
	if err := o.store.Embeddings.Promote(o.admin, made.ID); err != nil {
		t.Fatal(err)
	}
	dearer := o.draft(model.PurposeEmbeddings, modeltest.Words)
	dearer.Key, dearer.InputPrice = nil, 5
	if changed, err := o.Change(o.admin, made.ID, dearer); err != nil || changed.ID != made.ID || changed.State != endpoint.Serving || changed.InputPrice != 5 {
		t.Errorf("a price became %+v, %v; want it changed in place", changed, err)
	}
	other := o.draft(model.PurposeEmbeddings, modeltest.WordsNarrow)
	other.Key = nil // at the same address
	next, err := o.Change(o.admin, made.ID, other)
	if err != nil || next.ID == made.ID || next.State != endpoint.Building || next.KeyEnding != "0042" {
		t.Fatalf("another model became %+v, %v", next, err)
	}
	if e, ok, err := o.ForSearch(o.member); err != nil || !ok || e.ID != made.ID || e.Model != modeltest.Words {
		t.Errorf("search goes by %+v, %v, %v; want the one before", e, ok, err)
	}
	if opened, err := o.Opened(o.admin, next.ID); err != nil || opened.Key.Reveal() != key {
		t.Errorf("the new one's key is %v, %v", opened.Key == "", err)
	}
}

func TestATrialThatWorksWakesWhatRested(t *testing.T) {
	t.Parallel()
	o := setup(t)
	made := o.create(t, o.draft(model.PurposeEmbeddings, modeltest.Words))
	if err := o.store.Embeddings.Rest(o.admin, made.ID, "The key was refused.", time.Time{}); err != nil {
		t.Fatal(err)
	}
	before := o.changed
	if tried, err := o.Try(o.admin, made.ID); err != nil || !tried.OK {
		t.Fatalf("%+v, %v", tried, err)
	}
	list, err := o.List(o.admin)
	if err != nil || list[0].Failure != "" || o.changed == before {
		t.Errorf("after a trial that worked: %+v, %v, woken %v", list, err, o.changed > before)
	}
}

// meddling is a model that somebody changes while it is being tried.
type meddling struct {
	endpoint.Caller
	meanwhile func()
}

func (m meddling) Embed(ctx context.Context, e model.Endpoint, texts []string) (model.Embeddings, error) {
	m.meanwhile()
	return m.Caller.Embed(ctx, e, texts)
}

func TestATrialLeavesWhatIsChangedMeanwhile(t *testing.T) {
	t.Parallel()
	o := setup(t)
	d := o.draft(model.PurposeEmbeddings, modeltest.Words)
	made := o.create(t, d)
	if err := o.store.Embeddings.Rest(o.admin, made.ID, "The key was refused.", time.Time{}); err != nil {
		t.Fatal(err)
	}
	another := o.service(o.sealer)
	o.Caller = meddling{o.gateway, func() {
		d.Key, d.Name = new(model.Key("sk-the-key-after-that-0043")), "Renamed"
		if _, err := another.Change(o.admin, made.ID, d); err != nil {
			t.Error(err)
		}
		if err := o.store.Embeddings.Rest(o.admin, made.ID, "It is away.", time.Time{}); err != nil {
			t.Error(err)
		}
	}}
	if tried, err := o.Try(o.admin, made.ID); err != nil || !tried.OK {
		t.Fatalf("%+v, %v", tried, err)
	}
	list, err := o.List(o.admin)
	if err != nil || list[0].Name != "Renamed" || list[0].KeyEnding != "0043" || list[0].Failure != "" {
		t.Errorf("after the trial the model is %+v, %v", list[0], err)
	}
}

func TestNothingOfAKeyIsLogged(t *testing.T) {
	t.Parallel()
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "endpoint", model.Endpoint{Key: key}, "key", model.Key(key))
	if strings.Contains(log.String(), key) {
		t.Errorf("logged: %s", log.String())
	}
}
