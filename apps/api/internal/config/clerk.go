package config

import (
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"net/url"
	"strings"
)

// Auth says who knows the people.
type Auth string

// The identity providers.
const (
	AuthLocal Auth = "local" // accounts of this installation
	AuthClerk Auth = "clerk" // a Clerk application
)

// Clerk is the Clerk application of an installation whose Auth is clerk. It is
// empty otherwise.
type Clerk struct {
	// SecretKey is CLERK_SECRET_KEY: sk_test_… or sk_live_…. Required.
	SecretKey string
	// PublishableKey is CLERK_PUBLISHABLE_KEY: pk_test_… or pk_live_…, of the
	// same application. Required.
	PublishableKey string
	// Issuer is who signs the session tokens, as the publishable key says.
	Issuer string
	// WebhookSecret is CLERK_WEBHOOK_SECRET: whsec_…, of the endpoint that
	// docs/clerk.md sets up. Production requires it. Default none: changes at
	// Clerk arrive with the night's reconciliation only.
	WebhookSecret string
	// JWTKey is CLERK_JWT_KEY: the application's public key in PEM, for
	// verifying tokens without asking Clerk for its keys; \n may stand for the
	// ends of lines. Default none: Clerk is asked.
	JWTKey string
	// APIURL is CLERK_API_URL: Clerk's back end. Default https://api.clerk.com.
	APIURL string
}

// clerk reads and checks the settings of a Clerk application.
func (r *reader) clerk(production bool) Clerk {
	c := Clerk{
		SecretKey: r.text("CLERK_SECRET_KEY", ""), PublishableKey: r.text("CLERK_PUBLISHABLE_KEY", ""),
		WebhookSecret: r.text("CLERK_WEBHOOK_SECRET", ""), APIURL: r.text("CLERK_API_URL", "https://api.clerk.com"),
		JWTKey: strings.ReplaceAll(r.text("CLERK_JWT_KEY", ""), `\n`, "\n"),
	}
	host, ok := frontendHost(c.PublishableKey)
	if !ok {
		r.refuse("CLERK_PUBLISHABLE_KEY", "copy it from the API keys page of Clerk's dashboard; it begins with pk_test_ or pk_live_")
	}
	c.Issuer = "https://" + host
	if !afterPrefix(c.SecretKey, "sk_test_", "sk_live_") {
		r.refuse("CLERK_SECRET_KEY", "copy it from the API keys page of Clerk's dashboard; it begins with sk_test_ or sk_live_")
	} else if ok && c.SecretKey[3:8] != c.PublishableKey[3:8] {
		r.refuse("CLERK_SECRET_KEY", "it is of Clerk's other instance: both keys are test keys, or both are live keys")
	}
	if c.WebhookSecret != "" {
		if raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(c.WebhookSecret, "whsec_")); err != nil || len(raw) < minSecret || !strings.HasPrefix(c.WebhookSecret, "whsec_") {
			r.refuse("CLERK_WEBHOOK_SECRET", "copy the signing secret of the webhook's endpoint; it begins with whsec_")
		}
	}
	if u, err := url.Parse(c.APIURL); err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") || production && u.Scheme != "https" {
		r.refuse("CLERK_API_URL", "it is not an https:// origin; leave it out")
	}
	if c.JWTKey != "" && !isPublicKey(c.JWTKey) {
		r.refuse("CLERK_JWT_KEY", "it is not a public key in PEM; copy the JWKS public key from Clerk's dashboard, or leave it out")
	}
	if production {
		c.checkProduction(r)
	}
	return c
}

func (c Clerk) checkProduction(r *reader) {
	if isSample(c.SecretKey) {
		r.refuse("CLERK_SECRET_KEY", "it is a placeholder; copy the real one from Clerk's dashboard")
	}
	if c.WebhookSecret == "" {
		r.refuse("CLERK_WEBHOOK_SECRET", "set it: without webhooks, people who were removed at Clerk stay until the night")
	} else if isSample(c.WebhookSecret) {
		r.refuse("CLERK_WEBHOOK_SECRET", "it is a placeholder; copy the endpoint's real one from Clerk's dashboard")
	}
}

// frontendHost reads the host that a publishable key holds: base64 of the host
// and a dollar sign.
func frontendHost(key string) (string, bool) {
	if !afterPrefix(key, "pk_test_", "pk_live_") {
		return "", false
	}
	raw, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(key[8:], "="))
	host, ends := strings.CutSuffix(string(raw), "$")
	if err != nil || !ends || !strings.Contains(host, ".") || strings.ContainsAny(host, "/:@$ ") {
		return "", false
	}
	return host, true
}

func afterPrefix(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(s, p); ok && rest != "" {
			return true
		}
	}
	return false
}

// isSample knows the secrets that examples carry: words instead of chance, or
// one letter over and over.
func isSample(secret string) bool {
	rest := secret[strings.LastIndexByte(secret, '_')+1:]
	return len(rest) < minSecret || isPlaceholder(rest) || strings.Count(rest, rest[:1]) == len(rest) ||
		strings.Contains(secret, "...") || strings.Contains(secret, "…") ||
		strings.Contains(strings.ToLower(rest), "your") || strings.Contains(strings.ToLower(rest), "placeholder")
}

func isPublicKey(text string) bool {
	block, _ := pem.Decode([]byte(text))
	if block == nil || block.Type != "PUBLIC KEY" {
		return false
	}
	_, err := x509.ParsePKIXPublicKey(block.Bytes)
	return err == nil
}
