package memory

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

var errOtherOrganisation = errors.New("memory: the row belongs to another organisation than the viewer")

// CreateSession implements identity.Accounts.
func (a *Accounts) CreateSession(ctx context.Context, s identity.Session) error {
	return a.inside(ctx, func(t *tenant) error {
		if s.OrgID != t.viewer.OrgID {
			return errOtherOrganisation
		}
		s.CreatedAt, s.ExpiresAt = moment(s.CreatedAt), moment(s.ExpiresAt)
		t.sessions[s.ID] = &s
		return nil
	})
}

// SessionMember implements identity.Accounts.
func (a *Accounts) SessionMember(ctx context.Context, signIn id.ID) (s identity.Session, m identity.Member, err error) {
	err = a.inside(ctx, func(t *tenant) error {
		found := t.sessions[signIn]
		if found == nil {
			return knowledge.NotFound("session")
		}
		if _, err := t.current(found.UserID); err != nil {
			return knowledge.NotFound("session")
		}
		s, m = *found, t.member(found.UserID)
		return nil
	})
	return s, m, err
}

// RevokeSession implements identity.Accounts.
func (a *Accounts) RevokeSession(ctx context.Context, signIn id.ID, at time.Time) error {
	return a.inside(ctx, func(t *tenant) error {
		if t.sessions[signIn] == nil {
			return knowledge.NotFound("session")
		}
		t.revoke(at, func(s *identity.Session) bool { return s.ID == signIn })
		return nil
	})
}

// RevokeSessionsOf implements identity.Accounts.
func (a *Accounts) RevokeSessionsOf(ctx context.Context, person, except id.ID, at time.Time) error {
	return a.inside(ctx, func(t *tenant) error {
		t.revoke(at, func(s *identity.Session) bool { return s.UserID == person && s.ID != except })
		return nil
	})
}

// revoke ends sessions, and lets streams under them hear of it.
func (t *tenant) revoke(at time.Time, which func(*identity.Session) bool) {
	for _, s := range t.sessions {
		if s.RevokedAt.IsZero() && which(s) {
			s.RevokedAt = moment(at)
			t.changedElse()
		}
	}
}

// CreateInvitation implements identity.Accounts.
func (a *Accounts) CreateInvitation(ctx context.Context, i identity.Invitation) error {
	return a.inside(ctx, func(t *tenant) error {
		if i.OrgID != t.viewer.OrgID {
			return errOtherOrganisation
		}
		i.CreatedAt, i.ExpiresAt = moment(i.CreatedAt), moment(i.ExpiresAt)
		t.invitations[i.ID] = &i
		t.changedElse()
		return nil
	})
}

// Invitations implements identity.Accounts.
func (a *Accounts) Invitations(ctx context.Context, now time.Time) (open []identity.Invitation, err error) {
	err = a.inside(ctx, func(t *tenant) error {
		for _, i := range t.invitations {
			if i.EndedAt.IsZero() && i.ExpiresAt.After(now) {
				open = append(open, *i)
			}
		}
		slices.SortFunc(open, func(x, y identity.Invitation) int {
			return cmp.Or(y.CreatedAt.Compare(x.CreatedAt), y.ID.Compare(x.ID))
		})
		return nil
	})
	return open, err
}

// Invitation implements identity.Accounts.
func (a *Accounts) Invitation(ctx context.Context, offer id.ID) (found identity.Invitation, err error) {
	err = a.inside(ctx, func(t *tenant) error {
		i := t.invitations[offer]
		if i == nil {
			return knowledge.NotFound("invitation")
		}
		found = *i
		return nil
	})
	return found, err
}

// EndInvitation implements identity.Accounts.
func (a *Accounts) EndInvitation(ctx context.Context, offer id.ID, at time.Time) error {
	return a.inside(ctx, func(t *tenant) error {
		i, err := t.openInvitation(offer)
		if err != nil {
			return err
		}
		i.EndedAt = moment(at)
		t.changedElse()
		return nil
	})
}

// Join implements identity.Accounts.
func (a *Accounts) Join(ctx context.Context, offer, person id.ID, newUser *identity.User, now time.Time) error {
	return a.inside(ctx, func(t *tenant) error {
		i, err := t.openInvitation(offer)
		if err != nil {
			return err
		}
		if !now.Before(i.ExpiresAt) {
			return errInvitationEnded()
		}
		if newUser != nil {
			if err := t.settleUser(*newUser); err != nil {
				return err
			}
		}
		if err := t.admit(person, i.Role); err != nil {
			return err
		}
		i.EndedAt = moment(now)
		return nil
	})
}

func (t *tenant) openInvitation(offer id.ID) (*identity.Invitation, error) {
	i := t.invitations[offer]
	if i == nil {
		return nil, knowledge.NotFound("invitation")
	}
	if !i.EndedAt.IsZero() {
		return nil, errInvitationEnded()
	}
	return i, nil
}

func errInvitationEnded() error {
	return knowledge.Errorf(knowledge.CodeInvitationEnded,
		"This invitation was used, withdrawn or has run out. Ask for a new one.")
}
