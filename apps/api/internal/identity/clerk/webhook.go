package clerk

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// event is the body of a webhook.
type event struct {
	Type      string          `json:"type"`
	Timestamp int64           `json:"timestamp"` // milliseconds; when it happened
	Data      json.RawMessage `json:"data"`
}

// Deliver takes in a webhook. One whose signature is not Clerk's, or that was
// signed more than five minutes ago or ahead, is CodeBadSignature; any other
// error asks for another delivery. Deliveries may come twice and in any order.
func (p *Provider) Deliver(ctx context.Context, header http.Header, body []byte) error {
	if p.webhooks == nil {
		return knowledge.Errorf(knowledge.CodeNotFound, "Webhooks are not set up: CLERK_WEBHOOK_SECRET is missing.")
	}
	if err := p.webhooks.Verify(body, header); err != nil {
		return &knowledge.Error{
			Code: knowledge.CodeBadSignature, Err: err,
			Message: "The message is not signed with this endpoint's secret, or was signed more than five minutes ago.",
		}
	}
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		return &knowledge.Error{Code: knowledge.CodeInvalid, Message: "The message is not an event of Clerk's.", Err: err}
	}
	news, err := p.newsOf(e)
	if err != nil || news == (identity.News{}) {
		return err // or nothing that concerns us
	}
	news.Delivery = &identity.Delivery{ID: deliveryID(header), Type: e.Type}
	return p.take(identity.Unscoped(ctx, "webhook"), news)
}

// deliveryID is the one that was signed: of the two sets of headers that svix
// knows it looks at the second when the first is not whole.
func deliveryID(header http.Header) string {
	for _, name := range []string{"svix-id", "svix-signature", "svix-timestamp"} {
		if header.Get(name) == "" {
			return header.Get("webhook-id")
		}
	}
	return header.Get("svix-id")
}

// take takes news in. A membership whose person was never heard of, since the
// word of them is still on its way, is taken in with what Clerk says of them.
func (p *Provider) take(ctx context.Context, news identity.News) error {
	_, err := p.directory.Take(ctx, news)
	if knowledge.CodeOf(err) == knowledge.CodeNotFound && news.Membership != nil {
		person, askErr := p.people.user(ctx, news.Membership.UserID)
		if askErr != nil {
			return away(askErr)
		}
		if person == nil {
			return nil // they have gone since; that message is on its way too
		}
		news.User = person
		_, err = p.directory.Take(ctx, news)
	}
	p.refused.forget()
	return err
}

// newsOf reads an event; of a type that does not concern us it is empty.
func (p *Provider) newsOf(e event) (identity.News, error) {
	at := moment(e.Timestamp)
	if e.Timestamp == 0 {
		at = p.now()
	}
	var news identity.News
	var err error
	switch e.Type {
	case "user.created", "user.updated":
		news.User, err = read(e, func(u *sdk.User) (identity.ExternalUser, bool) {
			out := userOf(u)
			out.Version = latest(u.UpdatedAt, at)
			return out, u.ID != ""
		})
	case "user.deleted":
		news.User, err = read(e, func(d *sdk.DeletedResource) (identity.ExternalUser, bool) {
			return identity.ExternalUser{ID: d.ID, Version: at, Ended: true}, d.ID != ""
		})
	case "organization.created", "organization.updated":
		news.Organisation, err = read(e, func(o *sdk.Organization) (identity.ExternalOrganisation, bool) {
			out := organisationOf(o)
			out.Version = latest(o.UpdatedAt, at)
			return out, o.ID != ""
		})
	case "organization.deleted":
		news.Organisation, err = read(e, func(d *sdk.DeletedResource) (identity.ExternalOrganisation, bool) {
			return identity.ExternalOrganisation{ID: d.ID, Version: at, Ended: true}, d.ID != ""
		})
	case "organizationMembership.created", "organizationMembership.updated", "organizationMembership.deleted":
		return membershipNews(e, at)
	case "session.ended", "session.removed", "session.revoked":
		news.Session, err = read(e, func(s *sdk.Session) (identity.ExternalSession, bool) {
			return identity.ExternalSession{ID: s.ID, Version: at}, s.ID != ""
		})
	}
	return news, err
}

// membershipNews brings the organisation along, which such an event has whole.
func membershipNews(e event, at time.Time) (news identity.News, err error) {
	news.Membership, err = read(e, func(m *sdk.OrganizationMembership) (identity.ExternalMembership, bool) {
		out, ok := membershipOf(m)
		if !ok {
			return out, false
		}
		out.Version = latest(m.UpdatedAt, at)
		out.Ended = e.Type == "organizationMembership.deleted"
		if !out.Ended && m.Organization.UpdatedAt > 0 {
			org := organisationOf(m.Organization)
			news.Organisation = &org
		}
		return out, true
	})
	return news, err
}

// read reads an event's data; convert is false when something in it is missing.
func read[T, E any](e event, convert func(*T) (E, bool)) (*E, error) {
	var data T
	err := json.Unmarshal(e.Data, &data)
	if err == nil {
		if out, ok := convert(&data); ok {
			return &out, nil
		}
	}
	return nil, &knowledge.Error{Code: knowledge.CodeInvalid, Message: "The event " + e.Type + " is not complete.", Err: err}
}

// latest is when a thing was changed, or else when its event happened.
func latest(updated int64, event time.Time) time.Time {
	if updated > 0 {
		return moment(updated)
	}
	return event
}
