package local

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// memory keeps accounts in maps. It holds the port's promises that matter
// here: scopes, one use of a link, one admin at least.
type memory struct {
	mu          sync.Mutex
	orgs        []identity.Organisation
	users       map[id.ID]identity.User
	members     map[id.ID][]identity.Member // by organisation
	sessions    map[id.ID]identity.Session
	invitations map[id.ID]identity.Invitation
	failing     error // of SetPassword
}

func newMemory() *memory {
	return &memory{
		users: map[id.ID]identity.User{}, members: map[id.ID][]identity.Member{},
		sessions: map[id.ID]identity.Session{}, invitations: map[id.ID]identity.Invitation{},
	}
}

// lock also checks that the context may reach what is asked for.
func (m *memory) lock(ctx context.Context, unscoped bool) (org id.ID, unlock func()) {
	if unscoped && !identity.IsUnscoped(ctx) {
		panic("an unscoped method was called without identity.Unscoped")
	}
	if !unscoped {
		v, err := identity.ViewerFrom(ctx)
		if err != nil {
			panic(err)
		}
		org = v.OrgID
	}
	m.mu.Lock()
	return org, m.mu.Unlock
}

func (m *memory) CreateOrganisation(ctx context.Context, o identity.Organisation) error {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	m.orgs = append(m.orgs, o)
	return nil
}

func (m *memory) organisation(fits func(identity.Organisation) bool) (identity.Organisation, error) {
	if i := slices.IndexFunc(m.orgs, fits); i >= 0 {
		return m.orgs[i], nil
	}
	return identity.Organisation{}, knowledge.NotFound("organisation")
}

func (m *memory) Organisation(ctx context.Context, org id.ID) (identity.Organisation, error) {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	return m.organisation(func(o identity.Organisation) bool { return o.ID == org })
}

func (m *memory) OrganisationBySlug(ctx context.Context, slug string) (identity.Organisation, error) {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	return m.organisation(func(o identity.Organisation) bool { return o.Slug == slug })
}

func (m *memory) Organisations(ctx context.Context) ([]identity.Organisation, error) {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	return m.orgs, nil
}

func (m *memory) CreateUser(ctx context.Context, u identity.User) error {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	m.users[u.ID] = u
	return nil
}

func (m *memory) UserByEmail(ctx context.Context, email string) (identity.User, error) {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	for _, u := range m.users {
		if u.Email == email {
			return u, nil
		}
	}
	return identity.User{}, knowledge.NotFound("account")
}

func (m *memory) User(ctx context.Context, user id.ID) (identity.User, error) {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	return m.users[user], nil
}

func (m *memory) SetPassword(ctx context.Context, user id.ID, hash string) error {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	if m.failing != nil {
		return m.failing
	}
	u := m.users[user]
	u.PasswordHash = hash
	m.users[user] = u
	return nil
}

func (m *memory) PlacesOf(ctx context.Context, user id.ID) ([]identity.Place, error) {
	_, unlock := m.lock(ctx, true)
	defer unlock()
	var places []identity.Place
	for _, o := range m.orgs {
		for _, member := range m.members[o.ID] {
			if member.User.ID == user {
				places = append(places, identity.Place{Organisation: o, Role: member.Role})
			}
		}
	}
	return places, nil
}

func (m *memory) Members(ctx context.Context) ([]identity.Member, error) {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	return slices.Clone(m.members[org]), nil
}

func (m *memory) member(org, user id.ID) (int, error) {
	i := slices.IndexFunc(m.members[org], func(o identity.Member) bool { return o.User.ID == user })
	if i < 0 {
		return i, knowledge.NotFound("member")
	}
	return i, nil
}

func (m *memory) Member(ctx context.Context, user id.ID) (identity.Member, error) {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	i, err := m.member(org, user)
	if err != nil {
		return identity.Member{}, err
	}
	return m.members[org][i], nil
}

func (m *memory) AddMember(ctx context.Context, user id.ID, role identity.Role) error {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	m.members[org] = append(m.members[org], identity.Member{User: m.users[user], Role: role})
	return nil
}

func (m *memory) ChangeRole(ctx context.Context, user id.ID, role identity.Role) error {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	i, err := m.member(org, user)
	if err != nil {
		return err
	}
	m.members[org][i].Role = role
	return nil
}

func (m *memory) RemoveMember(ctx context.Context, user id.ID) error {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	i, err := m.member(org, user)
	if err != nil {
		return err
	}
	m.members[org] = slices.Delete(m.members[org], i, i+1)
	for k, s := range m.sessions {
		if s.OrgID == org && s.UserID == user {
			delete(m.sessions, k)
		}
	}
	return nil
}

func (m *memory) CreateSession(ctx context.Context, s identity.Session) error {
	_, unlock := m.lock(ctx, false)
	defer unlock()
	m.sessions[s.ID] = s
	return nil
}

func (m *memory) SessionMember(ctx context.Context, session id.ID) (identity.Session, identity.Member, error) {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	s, ok := m.sessions[session]
	if !ok || s.OrgID != org {
		return identity.Session{}, identity.Member{}, knowledge.NotFound("session")
	}
	i, err := m.member(org, s.UserID)
	if err != nil {
		return identity.Session{}, identity.Member{}, err
	}
	member := m.members[org][i]
	member.User = m.users[s.UserID]
	return s, member, nil
}

func (m *memory) RevokeSession(ctx context.Context, session id.ID, at time.Time) error {
	_, unlock := m.lock(ctx, false)
	defer unlock()
	s := m.sessions[session]
	s.RevokedAt = at
	m.sessions[session] = s
	return nil
}

func (m *memory) RevokeSessionsOf(ctx context.Context, user, except id.ID, at time.Time) error {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	for k, s := range m.sessions {
		if s.OrgID == org && s.UserID == user && k != except {
			s.RevokedAt = at
			m.sessions[k] = s
		}
	}
	return nil
}

func (m *memory) CreateInvitation(ctx context.Context, i identity.Invitation) error {
	_, unlock := m.lock(ctx, false)
	defer unlock()
	m.invitations[i.ID] = i
	return nil
}

func (m *memory) Invitations(ctx context.Context, now time.Time) ([]identity.Invitation, error) {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	var open []identity.Invitation
	for _, i := range m.invitations {
		if i.OrgID == org && i.EndedAt.IsZero() && now.Before(i.ExpiresAt) {
			open = append(open, i)
		}
	}
	return open, nil
}

func (m *memory) Invitation(ctx context.Context, invitation id.ID) (identity.Invitation, error) {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	if i, ok := m.invitations[invitation]; ok && i.OrgID == org {
		return i, nil
	}
	return identity.Invitation{}, knowledge.NotFound("invitation")
}

func (m *memory) EndInvitation(ctx context.Context, invitation id.ID, at time.Time) error {
	_, unlock := m.lock(ctx, false)
	defer unlock()
	i := m.invitations[invitation]
	i.EndedAt = at
	m.invitations[invitation] = i
	return nil
}

func (m *memory) Join(ctx context.Context, invitation id.ID, user id.ID, newUser *identity.User, now time.Time) error {
	org, unlock := m.lock(ctx, false)
	defer unlock()
	i := m.invitations[invitation]
	if !i.EndedAt.IsZero() {
		return knowledge.Errorf(knowledge.CodeInvitationEnded, "It was used.")
	}
	i.EndedAt = now
	m.invitations[invitation] = i
	if newUser != nil {
		m.users[user] = *newUser
	}
	m.members[org] = append(m.members[org], identity.Member{User: m.users[user], Role: i.Role})
	return nil
}
