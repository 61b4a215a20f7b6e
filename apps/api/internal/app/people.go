package app

import (
	"github.com/forebay/forebay/apps/api/internal/config"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/clerk"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/server"
	"github.com/forebay/forebay/apps/api/internal/store"
)

// people is what the server needs to know of people: from accounts of our own,
// or from a Clerk application.
type people struct {
	accounts server.Accounts
	sessions identity.Proof
	hosted   server.Hosted // nil with accounts of our own
}

// openPeople wires the identity provider that the settings choose. Accounts of
// our own are there in both cases, for the command line.
func (a *App) openPeople(stored *store.Store) (people, error) {
	issuer, err := a.openAccounts(stored)
	if err != nil {
		return people{}, err
	}
	if a.config.Auth == config.AuthLocal {
		sessions := identity.NewVerifier(issuer, local.IssuerURL, stored.Accounts, nil)
		return people{accounts: a.Accounts, sessions: sessions}, nil
	}
	if a.Clerk, err = a.openClerk(stored); err != nil {
		return people{}, err
	}
	return people{accounts: a.Clerk.Accounts(), sessions: a.Clerk, hosted: a.Clerk}, nil
}

func (a *App) openClerk(stored *store.Store) (*clerk.Provider, error) {
	c := a.config.Clerk
	return clerk.New(clerk.Options{
		Directory: stored.Directory, Accounts: stored.Accounts,
		SecretKey: c.SecretKey, PublishableKey: c.PublishableKey, Issuer: c.Issuer,
		WebhookSecret: c.WebhookSecret, JWTKey: c.JWTKey, APIURL: c.APIURL,
		Parties: []string{a.config.PublicURL}, Log: a.log,
	})
}
