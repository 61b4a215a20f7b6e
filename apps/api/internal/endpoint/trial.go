package endpoint

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

// Trial is how a model fared when it was tried.
type Trial struct {
	OK      bool
	Message string         // what happened, and what to do when it did not go well
	Code    knowledge.Code // why it did not; empty when it did

	Model        string // as the server names it
	FirstToken   time.Duration
	Took         time.Duration
	InputTokens  int
	OutputTokens int
	Dimension    int // of embeddings
}

const (
	trialTime = 15 * time.Second
	// trialTokens lets a model that thinks aloud come to a word.
	trialTokens = 64
	trialText   = "Reply with the single word: ready"
)

// TryDraft tries a model that is not kept yet. With the ID of the one that the
// draft is to be written over, the key that is kept goes along, but only where
// it was entered for.
func (s *Service) TryDraft(ctx context.Context, over id.ID, d Draft) (Trial, error) {
	v, err := admin(ctx)
	if err != nil {
		return Trial{}, err
	}
	var e Endpoint
	if over.IsNil() {
		if d, err = d.clean(); err != nil {
			return Trial{}, err
		}
	} else if e, d, err = s.inUse(ctx, over, d); err != nil {
		return Trial{}, err
	}
	tried := ofDraft(d)
	if d.Key != nil {
		tried.Key = *d.Key
	} else if tried.Key, err = s.open(v.OrgID, e); err != nil {
		return failedTrial(err), nil
	}
	tried.ID = id.Nil // no call of it is kept
	return s.try(ctx, tried.Endpoint), nil
}

// Try tries an endpoint as it is kept. If what stopped its embedding was its
// own fault and is over, embedding goes on at once.
func (s *Service) Try(ctx context.Context, endpoint id.ID) (Trial, error) {
	v, err := admin(ctx)
	if err != nil {
		return Trial{}, err
	}
	e, err := s.Store.Endpoint(ctx, endpoint)
	if err != nil {
		return Trial{}, err
	}
	if e.State != Serving && e.State != Building {
		return Trial{}, knowledge.NotFound("model")
	}
	if e.Key, err = s.open(v.OrgID, e); err != nil {
		return failedTrial(err), nil
	}
	t := s.try(ctx, e.Endpoint)
	if t.OK && e.Failure != "" {
		if err := s.Store.ClearFailure(ctx, e.ID); err != nil {
			return Trial{}, err
		}
		s.forget(v.OrgID)
		s.Changed()
	}
	return t, nil
}

// try calls the model once, whatever its budget: an admin asks for it.
func (s *Service) try(ctx context.Context, e model.Endpoint) Trial {
	ctx, cancel := context.WithTimeout(ctx, trialTime)
	defer cancel()
	if e.Purpose == model.PurposeEmbeddings {
		return s.tryEmbeddings(ctx, e)
	}
	return s.tryAnswers(ctx, e)
}

func (s *Service) tryAnswers(ctx context.Context, e model.Endpoint) Trial {
	request := model.Request{Turns: []model.Turn{{Role: model.RoleUser, Text: trialText}}, MaxTokens: trialTokens}
	reply, err := s.Caller.Chat(ctx, e, request, func(string) error { return nil })
	if !e.ID.IsNil() {
		s.record(ctx, model.ChatCall(e, id.Nil, reply, err))
	}
	if err != nil {
		return failedTrial(err)
	}
	t := Trial{
		OK: true, Model: reply.Model, FirstToken: reply.FirstToken, Took: reply.Took,
		InputTokens: reply.Usage.InputTokens, OutputTokens: reply.Usage.OutputTokens,
	}
	t.Message = fmt.Sprintf("It works: the first word came after %s, and all of the reply after %s.", spoken(t.FirstToken), spoken(t.Took))
	return t
}

func (s *Service) tryEmbeddings(ctx context.Context, e model.Endpoint) Trial {
	budgeted := e
	budgeted.MonthlyBudget = 0
	var got model.Embeddings
	var err error
	if e.ID.IsNil() {
		got, err = s.Caller.Embed(ctx, e, []string{trialText})
	} else {
		got, err = s.Embed(ctx, budgeted, []string{trialText})
	}
	if err != nil {
		return failedTrial(err)
	}
	t := Trial{
		OK: true, Model: got.Model, FirstToken: got.Took, Took: got.Took,
		InputTokens: got.Usage.InputTokens, Dimension: len(got.Vectors[0]),
	}
	t.Message = fmt.Sprintf("It works: an embedding of %d numbers came after %s.", t.Dimension, spoken(got.Took))
	return t
}

func failedTrial(err error) Trial {
	t := Trial{Message: publicText(err), Code: knowledge.CodeOf(err)}
	if errors.Is(err, context.DeadlineExceeded) && t.Code == knowledge.CodeInternal {
		t.Code = knowledge.CodeModelSlow
		t.Message = fmt.Sprintf("The model did not answer within %s. It may be loading: try again, or look at its server.", trialTime)
	}
	return t
}

// spoken is a duration as people say it.
func spoken(d time.Duration) string {
	if d < time.Second {
		return fmt.Sprintf("%d ms", d.Milliseconds())
	}
	return fmt.Sprintf("%.1f s", d.Seconds())
}
