package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/apikey"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/ent"
	keyrow "github.com/forebay/forebay/packages/schema/ent/apikey"
	"github.com/forebay/forebay/packages/schema/ent/conversation"
	"github.com/forebay/forebay/packages/schema/ent/driftalarm"
	"github.com/forebay/forebay/packages/schema/ent/evaluation"
	"github.com/forebay/forebay/packages/schema/ent/externalidentity"
	"github.com/forebay/forebay/packages/schema/ent/invitation"
	"github.com/forebay/forebay/packages/schema/ent/membership"
	"github.com/forebay/forebay/packages/schema/ent/message"
	"github.com/forebay/forebay/packages/schema/ent/modelcall"
	"github.com/forebay/forebay/packages/schema/ent/user"
	"github.com/forebay/forebay/packages/schema/id"
)

// formerMember is the name of who made what is left of an erased person.
const formerMember = "Former member"

// person erases what the organisation holds of a person: conversations,
// opinions, keys, sessions, invitations and name. Documents are the
// organisation's; they stay, put in by a former member.
func (x *eraser) person(ctx context.Context) error {
	who := x.erasure.Subject
	if err := x.noAnswerUnderWay(ctx, message.UserID(who)); err != nil {
		return err
	}
	if err := x.conversations(ctx, who); err != nil {
		return err
	}
	account, err := x.account(ctx, who)
	if err != nil {
		return err
	}
	if err := x.forgetPersonalDetails(ctx, who, account.Email); err != nil {
		return err
	}
	for _, of := range []struct {
		table, condition string
		arg              any
	}{
		{"feedbacks", "`user_id` = ?", who},
		{"test_cases", "`created_by` = ?", who},
		{"test_cases", "`asked_by` = ?", who}, // kept by others
		{"api_keys", "`kind` = 'person' AND `user_id` = ?", who},
		{"sessions", "`user_id` = ?", who},
		{"usage_counters", "`subject_id` = ?", who},
		{"grants", "`subject` = 'user' AND `user_id` = ?", who},
		{"invitations", "`email` = ?", account.Email},
	} {
		if err := x.sweep(ctx, of.table, of.condition, of.arg); err != nil {
			return err
		}
	}
	if err := x.client.ModelCall.Update().Where(modelcall.UserID(who)).SetUserID(id.Nil).Exec(ctx); err != nil {
		return err
	}
	if err := x.client.Evaluation.Update().Where(evaluation.CreatedBy(who)).SetCreatedBy(id.Nil).Exec(ctx); err != nil {
		return err
	}
	if err := x.client.DriftAlarm.Update().Where(driftalarm.AcknowledgedBy(who)).SetAcknowledgedBy(id.Nil).Exec(ctx); err != nil {
		return err
	}
	// A request that was let in before the person was put out may have asked meanwhile.
	more, err := x.client.Conversation.Query().Where(conversation.UserID(who)).Exist(ctx)
	if err != nil {
		return err
	}
	if more {
		return knowledge.Errorf(knowledge.CodeConflict, "The person has asked something while they were being erased.")
	}
	return x.anonymise(ctx, who)
}

// forgetPersonalDetails takes the person's name and address out of the audit
// trail: what was recorded of them, of invitations to their address and of
// their own keys. It comes before the rows that lead there go.
func (x *eraser) forgetPersonalDetails(ctx context.Context, who id.ID, address string) error {
	invitations, err := x.client.Invitation.Query().Where(invitation.Email(address)).IDs(ctx)
	if err != nil {
		return err
	}
	owned, err := x.client.APIKey.Query().Where(keyrow.UserID(who), keyrow.Kind(string(apikey.Person))).IDs(ctx)
	if err != nil {
		return err
	}
	return x.forgetDetails(ctx, slices.Concat([]id.ID{who}, invitations, owned)...)
}

func (x *eraser) account(ctx context.Context, who id.ID) (*ent.User, error) {
	return x.client.User.Query().Where(user.ID(who)).Only(identity.Unscoped(ctx, "a person's erasure"))
}

// conversations erases a person's questions with the answers to them.
func (x *eraser) conversations(ctx context.Context, who id.ID) error {
	for {
		some, err := x.client.Conversation.Query().Where(conversation.UserID(who)).Limit(50).IDs(ctx)
		if err != nil || len(some) == 0 {
			return err
		}
		if err := x.takeOut(ctx, some, "message_events", "citations", "feedbacks", "test_cases"); err != nil {
			return err
		}
	}
}

// takeOut deletes conversations with their messages, and the rows that the
// given tables have of those.
func (x *eraser) takeOut(ctx context.Context, conversations []id.ID, tables ...string) error {
	messages, err := x.client.Message.Query().Where(message.ConversationIDIn(conversations...)).IDs(ctx)
	if err != nil {
		return err
	}
	for _, table := range tables {
		if err := x.sweepOf(ctx, table, "message_id", messages); err != nil {
			return err
		}
	}
	if err := x.sweepOf(ctx, "messages", "id", messages); err != nil {
		return err
	}
	return x.sweepOf(ctx, "conversations", "id", conversations)
}

// anonymise takes the person's name. Who belongs to another organisation too
// keeps the account for that, and only the place here goes; otherwise the
// account stays as a former member without a name, so that documents keep a maker.
func (x *eraser) anonymise(ctx context.Context, who id.ID) error {
	people := identity.Unscoped(ctx, "a person's erasure")
	if err := x.endPlace(ctx, who); err != nil {
		return err
	}
	elsewhere, err := (&Accounts{x.core}).PlacesOf(people, who)
	if err != nil {
		return err
	}
	if len(elsewhere) > 0 {
		_, err := x.client.Membership.Delete().Where(membership.UserID(who)).Exec(ctx)
		return err
	}
	err = x.client.ExternalIdentity.Update().Where(externalidentity.InternalID(who), externalidentity.EndedAtIsNil()).SetEndedAt(x.now()).Exec(people)
	if err != nil {
		return err
	}
	return x.client.User.Update().Where(user.ID(who)).
		SetName(formerMember).SetEmail(erasedAddress(who)).SetPasswordHash("").Exec(people)
}

// erasedAddress is the address of an erased person's account, which tells it
// from all others.
func erasedAddress(who id.ID) string { return fmt.Sprintf("erased-%s@invalid", who) }

// endPlace leaves tombstones of the person's memberships at a hosted provider:
// its late word of one changes nothing.
func (x *eraser) endPlace(ctx context.Context, who id.ID) error {
	places, err := x.client.Membership.Query().Where(membership.UserID(who)).IDs(ctx)
	if err != nil {
		return err
	}
	return untie(identity.Unscoped(ctx, "a person's erasure"), x.client.ExternalIdentity, x.now(), places...)
}
