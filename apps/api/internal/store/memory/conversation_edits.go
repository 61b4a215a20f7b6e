package memory

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/conversation"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// later orders by time, newest first, and by id where that is the same.
func later(at, otherAt time.Time, name, other id.ID) int {
	return cmp.Or(otherAt.Compare(at), other.Compare(name))
}

// behind says whether something of a time and id comes after a place of a list.
func behind(at time.Time, name id.ID, place time.Time, last id.ID) bool {
	return place.IsZero() || cmp.Or(at.Compare(moment(place)), name.Compare(last)) < 0
}

// Find implements conversation.Store.
func (c *Conversations) Find(ctx context.Context, f conversation.Filter) (list []knowledge.Conversation, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		for _, one := range t.conversations {
			wanted := t.opens(one) && f.OfOthers == (one.UserID != t.viewer.UserID)
			if wanted && behind(one.CreatedAt, one.ID, f.BeforeTime, f.BeforeID) &&
				strings.Contains(strings.ToLower(one.Title), strings.ToLower(f.Title)) {
				list = append(list, one.Conversation)
			}
		}
		slices.SortFunc(list, func(x, y knowledge.Conversation) int { return later(x.CreatedAt, y.CreatedAt, x.ID, y.ID) })
		return nil
	})
	return list[:min(cmp.Or(f.Limit, defaultPage), maxPage, len(list))], err
}

// EventsOf implements answer.Conversations.
func (c *Conversations) EventsOf(ctx context.Context, name id.ID) (events map[id.ID][]knowledge.Event, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		if _, err := t.conversation(name); err != nil {
			return err
		}
		events = map[id.ID][]knowledge.Event{}
		for _, m := range t.messagesOf(name) {
			if len(m.events) > 0 {
				events[m.ID] = slices.Clone(m.events)
			}
		}
		return nil
	})
	return events, err
}

// edit changes the viewer's own conversation, which may be deleted.
func (c *Conversations) edit(ctx context.Context, name id.ID, change func(*tenant, *talk) error) (edited knowledge.Conversation, err error) {
	err = c.inside(ctx, func(t *tenant) error {
		one := t.conversations[name]
		if one == nil || one.UserID != t.viewer.UserID {
			return knowledge.NotFound("conversation")
		}
		if err := change(t, one); err != nil {
			return err
		}
		edited = one.Conversation
		return nil
	})
	return edited, err
}

func live(one *talk, change func()) error {
	if !one.deletedAt.IsZero() {
		return knowledge.NotFound("conversation")
	}
	change()
	return nil
}

// Rename implements conversation.Store.
func (c *Conversations) Rename(ctx context.Context, name id.ID, title string) (knowledge.Conversation, error) {
	return c.edit(ctx, name, func(_ *tenant, one *talk) error { return live(one, func() { one.Title = title }) })
}

// Share implements conversation.Store.
func (c *Conversations) Share(ctx context.Context, name id.ID, shared bool) (knowledge.Conversation, error) {
	return c.edit(ctx, name, func(t *tenant, one *talk) error {
		return live(one, func() {
			switch {
			case shared == !one.SharedAt.IsZero():
			case shared:
				one.SharedAt = t.now()
			default:
				one.SharedAt = time.Time{}
			}
		})
	})
}

// Delete implements conversation.Store.
func (c *Conversations) Delete(ctx context.Context, name id.ID) error {
	_, err := c.edit(ctx, name, func(t *tenant, one *talk) error {
		return live(one, func() { one.deletedAt, one.SharedAt = t.now(), time.Time{} })
	})
	return err
}

// Restore implements conversation.Store.
func (c *Conversations) Restore(ctx context.Context, name id.ID) (knowledge.Conversation, error) {
	return c.edit(ctx, name, func(t *tenant, one *talk) error {
		if !one.deletedAt.IsZero() && t.now().Sub(one.deletedAt) > undoPeriod {
			return knowledge.NotFound("conversation")
		}
		one.deletedAt = time.Time{}
		return nil
	})
}
