package memory

import (
	"cmp"
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// opinionKey names a reader's opinion of an answer.
type opinionKey struct{ message, user id.ID }

// readable is an answer in a conversation that the viewer may open.
func (t *tenant) readable(msg id.ID) (*message, error) {
	m := t.messages[msg]
	if m == nil || m.Role != knowledge.RoleAssistant {
		return nil, knowledge.NotFound("answer")
	}
	if _, err := t.conversation(m.ConversationID); err != nil {
		return nil, knowledge.NotFound("answer")
	}
	return m, nil
}

// Answer implements conversation.Store.
func (c *Conversations) Answer(ctx context.Context, msg id.ID) (question string, reply knowledge.Message, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		m, err := t.readable(msg)
		if err != nil {
			return err
		}
		question, reply = t.messagesOf(m.ConversationID)[m.Seq-1].Text, m.Message
		return nil
	})
	return question, reply, err
}

// Opinions implements conversation.Store.
func (c *Conversations) Opinions(ctx context.Context, answers []id.ID) (opinions map[id.ID]knowledge.Opinion, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		opinions = map[id.ID]knowledge.Opinion{}
		for _, a := range answers {
			if o, ok := t.opinions[opinionKey{a, t.viewer.UserID}]; ok {
				opinions[a] = o
			}
		}
		return nil
	})
	return opinions, err
}

// SetOpinion implements conversation.Store.
func (c *Conversations) SetOpinion(ctx context.Context, msg id.ID, verdict knowledge.Verdict, comment string) (o knowledge.Opinion, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		if _, err := t.readable(msg); err != nil {
			return err
		}
		o = knowledge.Opinion{MessageID: msg, Verdict: verdict, Comment: comment, UpdatedAt: t.now()}
		t.opinions[opinionKey{msg, t.viewer.UserID}] = o
		return nil
	})
	return o, err
}

// ClearOpinion implements conversation.Store.
func (c *Conversations) ClearOpinion(ctx context.Context, msg id.ID) error {
	return c.inside(ctx, func(t *tenant) error {
		delete(t.opinions, opinionKey{msg, t.viewer.UserID})
		return nil
	})
}

// KeepTestCase implements conversation.Store.
func (c *Conversations) KeepTestCase(ctx context.Context, k knowledge.TestCase) (kept knowledge.TestCase, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		for _, before := range t.testCases {
			if before.MessageID == k.MessageID && before.CreatedBy == t.viewer.UserID {
				kept = *before
				return nil
			}
		}
		kept = k
		kept.ID, kept.CreatedBy, kept.CreatedAt = id.New(), t.viewer.UserID, t.now()
		stored := kept
		t.testCases[kept.ID] = &stored
		return nil
	})
	return kept, err
}

func (t *tenant) sees(k *knowledge.TestCase) bool {
	return k != nil && (t.viewer.Admin() || k.CreatedBy == t.viewer.UserID)
}

// TestCases implements conversation.Store.
func (c *Conversations) TestCases(ctx context.Context, f conversation.TestCaseFilter) (list []knowledge.TestCase, err error) {
	limit := f.Limit
	if len(f.Answers) > 0 || len(f.IDs) > 0 {
		limit = maxPage
	}
	err = c.inside(ctx, func(t *tenant) error {
		for _, k := range t.testCases {
			of := len(f.Answers) == 0 || slices.Contains(f.Answers, k.MessageID) && k.CreatedBy == t.viewer.UserID
			of = of && (len(f.IDs) == 0 || slices.Contains(f.IDs, k.ID))
			if t.sees(k) && of && behind(k.CreatedAt, k.ID, f.BeforeTime, f.BeforeID) {
				list = append(list, *k)
			}
		}
		slices.SortFunc(list, func(x, y knowledge.TestCase) int { return later(x.CreatedAt, y.CreatedAt, x.ID, y.ID) })
		return nil
	})
	return list[:min(cmp.Or(limit, defaultPage), maxPage, len(list))], err
}

// NoteTestCase implements conversation.Store.
func (c *Conversations) NoteTestCase(ctx context.Context, name id.ID, note string) (noted knowledge.TestCase, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		k := t.testCases[name]
		if !t.sees(k) {
			return knowledge.NotFound("test case")
		}
		k.Note = note
		noted = *k
		return nil
	})
	return noted, err
}

// DropTestCase implements conversation.Store.
func (c *Conversations) DropTestCase(ctx context.Context, name id.ID) error {
	return c.inside(ctx, func(t *tenant) error {
		if !t.sees(t.testCases[name]) {
			return knowledge.NotFound("test case")
		}
		delete(t.testCases, name)
		return nil
	})
}
