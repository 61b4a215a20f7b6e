package server

import (
	"context"
	"net/http"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// Accounts signs people in and manages the members of an organisation.
// Methods act for the viewer in the context, except where they are marked open.
type Accounts interface {
	SignIn(ctx context.Context, s local.SignIn) (local.Entry, error) // open
	SignOut(ctx context.Context) error
	Switch(ctx context.Context, organisation id.ID, userAgent string) (local.Entry, error)
	Me(ctx context.Context) (local.Entry, error)
	ChangePassword(ctx context.Context, current, replacement string) error
	Members(ctx context.Context) ([]identity.Member, []identity.Invitation, error)
	ChangeRole(ctx context.Context, user id.ID, role identity.Role) (identity.Member, error)
	Remove(ctx context.Context, user id.ID) error
	Invite(ctx context.Context, email string, role identity.Role) (i identity.Invitation, token string, err error)
	Revoke(ctx context.Context, invitation id.ID) error
	Offer(ctx context.Context, token string) (local.Offer, error)                             // open
	Accept(ctx context.Context, token, name, password, userAgent string) (local.Entry, error) // open
	Demo(ctx context.Context) ([]local.DemoAccount, error)                                    // open; empty in production
}

// sessionOut is a session, with the cookie that carries it.
type sessionOut struct {
	SetCookie string `header:"Set-Cookie" doc:"The session, HttpOnly"`
	Body      contract.Session
}

type authConfigOut struct {
	Body contract.AuthConfig
}

func (s *Server) authConfig(ctx context.Context, _ *struct{}) (*authConfigOut, error) {
	if hosted := s.opts.Hosted; hosted != nil {
		return &authConfigOut{Body: contract.AuthConfig{Mode: "clerk", ClerkPublishableKey: hosted.PublishableKey()}}, nil
	}
	demo, err := s.opts.Accounts.Demo(ctx)
	if err != nil {
		return nil, err
	}
	out := &authConfigOut{Body: contract.AuthConfig{Mode: "local", MinPasswordLength: local.MinPasswordLength}}
	for _, d := range demo {
		out.Body.Demo = append(out.Body.Demo, contract.DemoAccount{Email: d.Email, Password: d.Password, Role: string(d.Role)})
	}
	return out, nil
}

type signInIn struct {
	Caller
	Token bool `query:"token" doc:"Whether to give the session token in the answer too, for programs; browsers use the cookie"`
	Body  contract.SignIn
}

func (s *Server) signIn(ctx context.Context, in *signInIn) (*sessionOut, error) {
	release, err := s.attempts.take(in.source, in.Body.Email)
	if err != nil {
		return nil, err
	}
	want := local.SignIn{Email: in.Body.Email, Password: in.Body.Password, UserAgent: in.userAgent}
	if in.Body.Organisation != nil {
		want.Organisation = *in.Body.Organisation
	}
	entry, err := s.opts.Accounts.SignIn(ctx, want)
	if knowledge.CodeOf(err) != knowledge.CodeWrongPassword {
		release()
	}
	if err != nil {
		return nil, err
	}
	return s.entered(entry, in.Token), nil
}

type signOutOut struct {
	SetCookie string `header:"Set-Cookie" doc:"Clears the session"`
}

func (s *Server) signOut(ctx context.Context, _ *struct{}) (*signOutOut, error) {
	if err := s.opts.Accounts.SignOut(ctx); err != nil {
		return nil, err
	}
	return &signOutOut{SetCookie: s.cookie("", time.Time{})}, nil
}

type switchIn struct {
	Caller
	Body contract.SwitchOrganisation
}

func (s *Server) switchOrganisation(ctx context.Context, in *switchIn) (*sessionOut, error) {
	entry, err := s.opts.Accounts.Switch(ctx, in.Body.Organisation, in.userAgent)
	if err != nil {
		return nil, err
	}
	return s.entered(entry, in.bearer), nil
}

type meOut struct {
	Body contract.Session
}

func (s *Server) me(ctx context.Context, _ *struct{}) (*meOut, error) {
	entry, err := s.opts.Accounts.Me(ctx)
	if err != nil {
		return nil, err
	}
	return &meOut{Body: sessionContract(entry)}, nil
}

type changePasswordIn struct {
	Caller
	Body contract.ChangePassword
}

func (s *Server) changePassword(ctx context.Context, in *changePasswordIn) (*struct{}, error) {
	viewer, err := identity.ViewerFrom(ctx)
	if err != nil {
		return nil, err
	}
	release, err := s.attempts.take(in.source, viewer.UserID.String())
	if err != nil {
		return nil, err
	}
	err = s.opts.Accounts.ChangePassword(ctx, in.Body.Current, in.Body.New)
	if knowledge.CodeOf(err) != knowledge.CodeWrongPassword {
		release()
	}
	return nil, err
}

// entered answers with a session that was just made. The token itself is shown
// only to programs that asked: in a browser, no script should ever hold it.
func (s *Server) entered(e local.Entry, showToken bool) *sessionOut {
	out := &sessionOut{SetCookie: s.cookie(e.Token, e.Session.ExpiresAt), Body: sessionContract(e)}
	if showToken {
		out.Body.Token = e.Token
	}
	return out
}

// cookie carries the session token; an empty token clears it.
func (s *Server) cookie(token string, expires time.Time) string {
	c := http.Cookie{
		Name:     sessionCookie,
		Value:    token,
		Path:     "/",
		HttpOnly: true,
		Secure:   s.opts.SecureCookies,
		SameSite: http.SameSiteLaxMode,
		Expires:  expires,
	}
	if token == "" {
		c.MaxAge = -1
	}
	return c.String()
}

func sessionContract(e local.Entry) contract.Session {
	out := contract.Session{
		User:          userContract(e.User),
		Organisation:  organisationContract(e.Organisation),
		Role:          string(e.Role),
		Organisations: make([]contract.OrganisationRole, len(e.Places)),
		ExpiresAt:     e.Session.ExpiresAt.UTC(),
	}
	for i, p := range e.Places {
		out.Organisations[i] = contract.OrganisationRole{Organisation: organisationContract(p.Organisation), Role: string(p.Role)}
	}
	return out
}

func userContract(u identity.User) contract.User {
	return contract.User{ID: u.ID, Email: u.Email, Name: u.Name}
}

func organisationContract(o identity.Organisation) contract.Organisation {
	return contract.Organisation{ID: o.ID, Name: o.Name, Slug: o.Slug}
}
