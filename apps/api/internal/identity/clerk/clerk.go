// Package clerk lets Clerk (clerk.com) say who people are: it verifies Clerk's
// session tokens, ties Clerk's people, organisations and memberships to ours,
// and keeps them in step by Clerk's webhooks and a reconciliation every night.
// What a person may do is decided by our membership row, never by a token.
package clerk

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	sdk "github.com/clerk/clerk-sdk-go/v2"
	svix "github.com/svix/svix-webhooks/go"
	"golang.org/x/sync/singleflight"

	"github.com/forebay/forebay/apps/api/internal/identity"
)

// Options configures a [Provider].
type Options struct {
	Directory identity.Directory
	Accounts  identity.Accounts
	// SecretKey is the Clerk application's, for its back end.
	SecretKey string
	// PublishableKey is handed to browsers.
	PublishableKey string
	// Issuer is who signs session tokens: https:// and the host that is encoded
	// in the publishable key.
	Issuer string
	// Parties are the origins whose pages may use a session (azp). A token made
	// for another origin is refused.
	Parties []string
	// WebhookSecret signs webhooks. Default: none are taken.
	WebhookSecret string
	// JWTKey is the application's public key in PEM. With it tokens are verified
	// without asking Clerk for its keys. Default: ask.
	JWTKey string
	// APIURL is Clerk's back end. Default https://api.clerk.com.
	APIURL string
	// Now defaults to time.Now, Log to slog.Default.
	Now func() time.Time
	Log *slog.Logger
}

// Provider is a Clerk application.
type Provider struct {
	publishable string
	issuer      string
	parties     []string
	keys        identity.KeySource
	ring        *keyring // nil with a key of our own
	directory   identity.Directory
	accounts    identity.Accounts
	people      backend // for people who wait
	nightly     backend // waits when Clerk asks to
	webhooks    *svix.Webhook
	proved      *identity.Proved[claims]
	tied        recent[pair, ids]
	refused     recent[pair, struct{}]
	meeting     singleflight.Group
	now         func() time.Time
	log         *slog.Logger
}

// New returns a Provider. It asks Clerk for nothing yet.
func New(o Options) (*Provider, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	p := &Provider{
		publishable: o.PublishableKey, issuer: o.Issuer, parties: o.Parties,
		directory: o.Directory, accounts: o.Accounts, now: o.Now, log: o.Log,
		proved:  identity.NewProved[claims](),
		tied:    newRecent[pair, ids](o.Now, tiedFor),
		refused: newRecent[pair, struct{}](o.Now, refusedFor),
	}
	p.people, p.nightly = newBackend(o.APIURL, o.SecretKey, 1), newBackend(o.APIURL, o.SecretKey, patience)
	if o.JWTKey == "" {
		p.ring = newKeyring(p.people.keys, o.Now)
		p.keys = p.ring
	} else {
		key, err := sdk.JSONWebKeyFromPEM(o.JWTKey)
		if err != nil {
			return nil, fmt.Errorf("clerk: the JWT key: %w", err)
		}
		p.keys = oneKey{key}
	}
	if o.WebhookSecret != "" {
		var err error
		if p.webhooks, err = svix.NewWebhook(o.WebhookSecret); err != nil {
			return nil, errors.New("clerk: the webhook secret is not of the form whsec_ and base64") // svix would quote it
		}
	}
	return p, nil
}

// PublishableKey is the one that browsers are given.
func (p *Provider) PublishableKey() string { return p.publishable }

// Run keeps Clerk's keys fresh and queues the reconciliation of each night,
// until ctx ends.
func (p *Provider) Run(ctx context.Context) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		p.look(ctx)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// lookEvery is how often a replica looks whether a night has come.
const lookEvery = 10 * time.Minute

func (p *Provider) look(ctx context.Context) {
	if p.ring != nil {
		if err := p.ring.refresh(ctx); err != nil && ctx.Err() == nil {
			p.log.WarnContext(ctx, "Clerk's keys cannot be had; those known before stay in use", "error", err)
		}
	}
	if _, err := p.schedule(ctx); err != nil && ctx.Err() == nil {
		p.log.WarnContext(ctx, "queueing the reconciliation with Clerk; it is tried again", "error", err)
	}
}
