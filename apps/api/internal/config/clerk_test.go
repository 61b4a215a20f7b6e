package config

import (
	"encoding/base64"
	"maps"
	"strings"
	"testing"
)

// clerkKeys are of a form that Clerk's are of.
var clerkKeys = map[string]string{
	"FOREBAY_AUTH":          "clerk",
	"CLERK_SECRET_KEY":      "sk_live_8Jx0vQmR2tYw5Zs7KpL3nBc6",
	"CLERK_PUBLISHABLE_KEY": "pk_live_" + base64.StdEncoding.EncodeToString([]byte("clerk.example.com$")),
	"CLERK_WEBHOOK_SECRET":  "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
}

func TestAClerkApplicationIsKnownByItsKeys(t *testing.T) {
	env := maps.Clone(production)
	maps.Copy(env, clerkKeys)
	c, err := load(env)
	if err != nil {
		t.Fatal(err)
	}
	if c.Auth != AuthClerk || c.Clerk.Issuer != "https://clerk.example.com" || c.Demo || c.Clerk.APIURL != "https://api.clerk.com" {
		t.Errorf("settings = %+v", c)
	}
	if local, err := load(nil); err != nil || local.Auth != AuthLocal || local.Clerk != (Clerk{}) {
		t.Errorf("without Clerk: %+v, %v", local.Clerk, err)
	}
}

func TestClerksKeysAreRefusedByName(t *testing.T) {
	for _, tt := range []struct{ name, value string }{
		{"FOREBAY_AUTH", "auth0"},
		{"FOREBAY_DEMO", "true"},
		{"CLERK_SECRET_KEY", ""},
		{"CLERK_SECRET_KEY", "8Jx0vQmR2tYw5Zs7KpL3nBc6"},
		{"CLERK_SECRET_KEY", "sk_test_8Jx0vQmR2tYw5Zs7KpL3nBc6"}, // of the other instance
		{"CLERK_SECRET_KEY", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"},
		{"CLERK_SECRET_KEY", "sk_live_your_secret_key"},
		{"CLERK_PUBLISHABLE_KEY", ""},
		{"CLERK_PUBLISHABLE_KEY", "pk_live_xxxxxxxxxxxxxxxx"},
		{"CLERK_PUBLISHABLE_KEY", "pk_live_" + base64.StdEncoding.EncodeToString([]byte("clerk.example.com"))},
		{"CLERK_WEBHOOK_SECRET", ""},
		{"CLERK_WEBHOOK_SECRET", "whsec_short"},
		{"CLERK_WEBHOOK_SECRET", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
		{"CLERK_API_URL", "http://127.0.0.1:9"},
		{"CLERK_JWT_KEY", "-----BEGIN PUBLIC KEY-----\nbm8=\n-----END PUBLIC KEY-----"},
	} {
		t.Run(tt.name+"="+tt.value, func(t *testing.T) {
			env := maps.Clone(production)
			maps.Copy(env, clerkKeys)
			env[tt.name] = tt.value
			if _, err := load(env); err == nil || !strings.Contains(err.Error(), tt.name+": ") || strings.Contains(err.Error(), "8Jx0vQ") {
				t.Errorf("Load = %v, want a refusal of %s that repeats no secret", err, tt.name)
			}
		})
	}
}

func TestDevelopmentTakesAClerkApplicationWithoutWebhooks(t *testing.T) {
	env := maps.Clone(clerkKeys)
	delete(env, "CLERK_WEBHOOK_SECRET")
	env["CLERK_API_URL"] = "http://127.0.0.1:9"
	if c, err := load(env); err != nil || c.Clerk.WebhookSecret != "" {
		t.Errorf("settings = %+v, %v", c.Clerk, err)
	}
}
