package server

import (
	"context"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

type membersOut struct {
	Body contract.Members
}

func (s *Server) listMembers(ctx context.Context, _ *struct{}) (*membersOut, error) {
	members, invitations, err := s.opts.Accounts.Members(ctx)
	if err != nil {
		return nil, err
	}
	out := &membersOut{Body: contract.Members{
		Members:     make([]contract.Member, len(members)),
		Invitations: make([]contract.Invitation, len(invitations)),
	}}
	for i, m := range members {
		out.Body.Members[i] = memberContract(m)
	}
	for i, v := range invitations {
		out.Body.Invitations[i] = invitationContract(v)
	}
	return out, nil
}

// MemberPath names a member in an address.
type MemberPath struct {
	UserID id.ID `path:"userId" format:"uuid"`
}

type changeRoleIn struct {
	MemberPath
	Body contract.ChangeRole
}

type memberOut struct {
	Body contract.Member
}

func (s *Server) changeRole(ctx context.Context, in *changeRoleIn) (*memberOut, error) {
	m, err := s.opts.Accounts.ChangeRole(ctx, in.UserID, identity.Role(in.Body.Role))
	if err != nil {
		return nil, err
	}
	return &memberOut{Body: memberContract(m)}, nil
}

func (s *Server) removeMember(ctx context.Context, in *MemberPath) (*struct{}, error) {
	return nil, s.opts.Accounts.Remove(ctx, in.UserID)
}

type inviteIn struct {
	Body contract.Invite
}

type invitationOut struct {
	Body contract.Invitation
}

func (s *Server) invite(ctx context.Context, in *inviteIn) (*invitationOut, error) {
	i, token, err := s.opts.Accounts.Invite(ctx, in.Body.Email, identity.Role(in.Body.Role))
	if err != nil {
		return nil, err
	}
	out := &invitationOut{Body: invitationContract(i)}
	out.Body.Token = token
	return out, nil
}

type revokeInvitationIn struct {
	Invitation id.ID `path:"invitation" format:"uuid" doc:"The invitation's ID"`
}

func (s *Server) revokeInvitation(ctx context.Context, in *revokeInvitationIn) (*struct{}, error) {
	return nil, s.opts.Accounts.Revoke(ctx, in.Invitation)
}

// InvitationPath carries the secret of an invitation in an address.
type InvitationPath struct {
	Token string `path:"invitation" maxLength:"200" doc:"The secret of the invitation's link"`
}

type offerOut struct {
	Body contract.InvitationOffer
}

func (s *Server) getInvitation(ctx context.Context, in *InvitationPath) (*offerOut, error) {
	o, err := s.opts.Accounts.Offer(ctx, in.Token)
	if err != nil {
		return nil, err
	}
	return &offerOut{Body: contract.InvitationOffer{
		Email:        o.Email,
		Organisation: o.Organisation,
		Role:         string(o.Role),
		ExpiresAt:    o.ExpiresAt.UTC(),
		HasAccount:   o.HasAccount,
	}}, nil
}

type acceptInvitationIn struct {
	Caller
	InvitationPath
	Body contract.AcceptInvitation
}

func (s *Server) acceptInvitation(ctx context.Context, in *acceptInvitationIn) (*sessionOut, error) {
	release, err := s.attempts.take(in.source, in.Token)
	if err != nil {
		return nil, err
	}
	entry, err := s.opts.Accounts.Accept(ctx, in.Token, in.Body.Name, in.Body.Password, in.userAgent)
	if code := knowledge.CodeOf(err); code != knowledge.CodeWrongPassword && code != knowledge.CodeNotFound {
		release() // neither a password nor a link was guessed
	}
	if err != nil {
		return nil, err
	}
	return s.entered(entry, false), nil
}

func memberContract(m identity.Member) contract.Member {
	return contract.Member{User: userContract(m.User), Role: string(m.Role), JoinedAt: m.JoinedAt.UTC()}
}

func invitationContract(i identity.Invitation) contract.Invitation {
	return contract.Invitation{
		ID:        i.ID,
		Email:     i.Email,
		Role:      string(i.Role),
		ExpiresAt: i.ExpiresAt.UTC(),
		CreatedAt: i.CreatedAt.UTC(),
	}
}
