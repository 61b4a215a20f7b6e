package storetest

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// endpointOf is an endpoint as it is first written down.
func endpointOf(p model.Purpose, name string, state endpoint.State) endpoint.Endpoint {
	return endpoint.Endpoint{
		Endpoint: model.Endpoint{
			ID: id.New(), Name: name, Purpose: p, Protocol: model.ProtocolOpenAI, BaseURL: "http://models.test/v1",
			Model: "m-1", InputPrice: 150_000, OutputPrice: 600_000, MonthlyBudget: 5_000_000,
		},
		Secret: []byte{1, 2, 3}, State: state,
	}
}

func testEndpoints(t *testing.T, s *suite) {
	t.Run("an endpoint comes back as it was written down", func(t *testing.T) {
		tm := s.team(t)
		e := endpointOf(model.PurposeAnswers, "Answers", endpoint.Serving)
		ok(t, s.Endpoints.CreateEndpoint(tm.asAdmin, e))
		e.CreatedAt, e.UpdatedAt = s.clock.now(), s.clock.now()
		got, err := s.Endpoints.Endpoint(tm.asAdmin, e.ID)
		ok(t, err)
		wantSame(t, "endpoint", got, e)
		s.clock.advance(time.Minute)
		e.Name, e.Model, e.Secret, e.OutputPrice = "Other", "m-2", []byte{9}, 1
		e.State, e.Followed = endpoint.Retired, 99 // not a person's to change
		ok(t, s.Endpoints.ChangeEndpoint(tm.asAdmin, e))
		e.State, e.Followed, e.UpdatedAt = endpoint.Serving, 0, s.clock.now()
		list, err := s.Endpoints.Endpoints(tm.asAdmin)
		ok(t, err)
		wantSame(t, "endpoints", list, []endpoint.Endpoint{e})
	})
	t.Run("of two who change an endpoint at once one is told, and a good trial changes nothing", func(t *testing.T) {
		tm := s.team(t)
		e := endpointOf(model.PurposeEmbeddings, "Embeddings", endpoint.Building)
		ok(t, s.Endpoints.CreateEndpoint(tm.asAdmin, e))
		read, err := s.Endpoints.Endpoint(tm.asAdmin, e.ID)
		ok(t, err)
		s.clock.advance(time.Second)
		rotated := read
		rotated.Secret = []byte{7}
		ok(t, s.Endpoints.ChangeEndpoint(tm.asAdmin, rotated))
		rotated.UpdatedAt = s.clock.now()
		ok(t, s.Embeddings.Rest(tm.asSystem, e.ID, "It is away.", s.clock.now().Add(time.Hour)))
		wantCode(t, s.Endpoints.ChangeEndpoint(tm.asAdmin, read), knowledge.CodeConflict)
		s.clock.advance(time.Second)
		ok(t, s.Endpoints.ClearFailure(tm.asAdmin, e.ID))
		got, err := s.Endpoints.Endpoint(tm.asAdmin, e.ID)
		ok(t, err)
		rotated.Failure, rotated.RetryAt = "", time.Time{}
		wantSame(t, "endpoint", got, rotated)
	})
	t.Run("an organisation has one model for a purpose, whoever is faster", func(t *testing.T) {
		tm := s.team(t)
		errs := atOnce(4, func(int) error {
			return s.Endpoints.CreateEndpoint(tm.asAdmin, endpointOf(model.PurposeAnswers, "Answers", endpoint.Serving))
		})
		want(t, "made", succeeded(errs), 1)
		ok(t, s.Endpoints.CreateEndpoint(tm.asAdmin, endpointOf(model.PurposeEmbeddings, "Embeddings", endpoint.Building)))
		wantCode(t, s.Endpoints.CreateEndpoint(tm.asAdmin, endpointOf(model.PurposeEmbeddings, "More", endpoint.Building)), knowledge.CodeConflict)
	})
	t.Run("an endpoint that is removed forgets its key and makes way", func(t *testing.T) {
		tm := s.team(t)
		for _, p := range []model.Purpose{model.PurposeAnswers, model.PurposeEmbeddings} {
			e := endpointOf(p, "First", endpoint.Serving)
			ok(t, s.Endpoints.CreateEndpoint(tm.asAdmin, e))
			ok(t, s.Endpoints.RemoveEndpoint(tm.asAdmin, e.ID))
			got, err := s.Endpoints.Endpoint(tm.asAdmin, e.ID)
			ok(t, err)
			want(t, "key", len(got.Secret), 0)
			want(t, "answers' is gone at once, vectors have to be deleted", got.State == endpoint.Removed, p == model.PurposeAnswers)
			wantCode(t, s.Endpoints.RemoveEndpoint(tm.asAdmin, e.ID), knowledge.CodeNotFound)
			wantCode(t, s.Endpoints.ChangeEndpoint(tm.asAdmin, e), knowledge.CodeNotFound)
			ok(t, s.Endpoints.CreateEndpoint(tm.asAdmin, endpointOf(p, "Second", endpoint.Serving)))
		}
		list, err := s.Endpoints.Endpoints(tm.asAdmin)
		ok(t, err)
		want(t, "endpoints", len(list), 2)
	})
	t.Run("calls are counted by endpoint, month, outcome and time", func(t *testing.T) {
		tm := s.team(t)
		e, other := id.New(), id.New()
		call := model.Call{EndpointID: e, Operation: model.OperationChat, Model: "m", Outcome: model.OutcomeOK}
		call.Usage, call.Cost = model.Usage{InputTokens: 10, OutputTokens: 3}, 7
		ok(t, s.Endpoints.RecordCall(tm.asMember, call)) // before the time asked about
		s.clock.advance(time.Hour)
		since := s.clock.now()
		for i := 1; i <= 20; i++ {
			call.FirstToken = time.Duration(i) * time.Millisecond
			ok(t, s.Endpoints.RecordCall(tm.asMember, call))
		}
		call.Outcome, call.FirstToken, call.Cost = string(knowledge.CodeModelStalled), time.Hour, 1
		ok(t, s.Endpoints.RecordCall(tm.asSystem, call))
		call.EndpointID = other
		ok(t, s.Endpoints.RecordCall(tm.asMember, call))

		spent, err := s.Endpoints.Spent(tm.asAdmin, e, since)
		ok(t, err)
		want(t, "spent", spent, 141)
		u, err := s.Endpoints.Usage(tm.asAdmin, e, since)
		ok(t, err)
		want(t, "usage", u, endpoint.Usage{
			EndpointID: e, Calls: 21, Failures: 1, InputTokens: 210, OutputTokens: 63, Cost: 141,
			FirstTokenP50: 10 * time.Millisecond, FirstTokenP95: 19 * time.Millisecond,
		})
		none, err := s.Endpoints.Usage(tm.asAdmin, id.New(), since)
		ok(t, err)
		want(t, "calls of one that was never called", none.Calls+none.Failures+int(none.Cost), 0)
	})
	t.Run("another organisation sees and changes nothing", func(t *testing.T) {
		ours, theirs := s.team(t), s.team(t)
		e := endpointOf(model.PurposeEmbeddings, "Ours", endpoint.Building)
		ok(t, s.Endpoints.CreateEndpoint(ours.asAdmin, e))
		ok(t, s.Endpoints.RecordCall(ours.asAdmin, model.Call{EndpointID: e.ID, Cost: 5, Outcome: model.OutcomeOK}))
		_, err := s.Endpoints.Endpoint(theirs.asAdmin, e.ID)
		wantCode(t, err, knowledge.CodeNotFound)
		wantCode(t, s.Endpoints.ChangeEndpoint(theirs.asAdmin, e), knowledge.CodeNotFound)
		wantCode(t, s.Endpoints.RemoveEndpoint(theirs.asAdmin, e.ID), knowledge.CodeNotFound)
		wantCode(t, s.Embeddings.Promote(theirs.asSystem, e.ID), knowledge.CodeNotFound)
		ok(t, s.Embeddings.Follow(theirs.asSystem, e.ID, 7))
		ok(t, s.Embeddings.Rest(theirs.asSystem, e.ID, "theirs", time.Time{}))
		spent, err := s.Endpoints.Spent(theirs.asAdmin, e.ID, s.clock.now().Add(-time.Hour))
		ok(t, err)
		want(t, "spending they see", spent, 0)
		list, err := s.Endpoints.Endpoints(theirs.asAdmin)
		ok(t, err)
		want(t, "endpoints they see", len(list), 0)
		got, err := s.Endpoints.Endpoint(ours.asAdmin, e.ID)
		ok(t, err)
		want(t, "as it was", got.Followed == 0 && got.Failure == "" && got.State == endpoint.Building, true)
		for _, ctx := range []func() error{
			func() error { _, err := s.Endpoints.Endpoints(t.Context()); return err },
			func() error { _, err := s.Endpoints.Endpoint(anywhere(t), e.ID); return err },
			func() error { return s.Endpoints.CreateEndpoint(t.Context(), e) },
			func() error { return s.Endpoints.ChangeEndpoint(t.Context(), e) },
			func() error { return s.Endpoints.ClearFailure(t.Context(), e.ID) },
			func() error { return s.Endpoints.ReplaceEndpoint(t.Context(), e) },
			func() error { return s.Endpoints.RemoveEndpoint(t.Context(), e.ID) },
			func() error { return s.Endpoints.RecordCall(t.Context(), model.Call{}) },
			func() error { _, err := s.Endpoints.Usage(anywhere(t), e.ID, time.Time{}); return err },
			func() error { _, err := s.Endpoints.Progress(t.Context(), e.ID); return err },
			func() error { return s.Ensured.Ensure(anywhere(t), "embed", e.ID) },
		} {
			wantNoViewer(t, ctx())
		}
	})
	t.Run("work that there is to be one job of is queued once, and again when it failed for good", func(t *testing.T) {
		tm, subject := s.team(t), id.New()
		errs := atOnce(4, func(int) error { return s.Ensured.Ensure(tm.asSystem, "embed", subject) })
		want(t, "succeeded", succeeded(errs), 4)
		claimed := s.claimAll(t)
		want(t, "jobs", len(claimed), 1)
		want(t, "organisation", claimed[0].OrgID, tm.org)
		want(t, "kind", string(claimed[0].Kind), "embed")
		ok(t, s.Ensured.Ensure(tm.asSystem, "embed", subject))
		want(t, "jobs beside the one at work", len(s.claimAll(t)), 0)
		ok(t, s.Jobs.Bury(identity.Unscoped(t.Context(), "test"), claimed[0].ID, "models", "broken"))
		ok(t, s.Ensured.Ensure(tm.asSystem, "embed", subject))
		again := s.claimAll(t)
		want(t, "jobs after it was buried", len(again), 1)
		ok(t, s.Jobs.Finish(anywhere(t), again[0].ID, "models"))
	})
}
