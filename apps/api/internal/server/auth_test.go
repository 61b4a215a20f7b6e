package server

import (
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/identity/local"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func entry(token string) local.Entry {
	org := identity.Organisation{ID: id.New(), Name: "Acme", Slug: "acme"}
	return local.Entry{
		User: identity.User{ID: id.New(), Email: "ada@acme.test", Name: "Ada", PasswordHash: "$argon2id$never-shown"}, Organisation: org, Role: identity.RoleAdmin,
		Places:  []identity.Place{{Organisation: org, Role: identity.RoleAdmin}},
		Session: identity.Session{ExpiresAt: time.Now().Add(time.Hour)}, Token: token,
	}
}

func TestSigningInSetsACookieThatScriptsCannotRead(t *testing.T) {
	b := setup(t, func(o *Options) { o.SecureCookies = true })
	b.accounts.entry = entry("the-token")
	r := b.do(call{method: "POST", path: "/v1/auth/sign-in", body: `{"email":"ada@acme.test","password":"a long password"}`})
	var session contract.Session
	r.want(t, 200, &session)
	c := r.Cookies()
	if len(c) != 1 || c[0].Name != sessionCookie || c[0].Value != "the-token" || !c[0].HttpOnly || !c[0].Secure || c[0].SameSite != http.SameSiteLaxMode || c[0].Path != "/" {
		t.Errorf("cookies = %v", c)
	}
	if session.Token != "" || session.User.Email != "ada@acme.test" || session.Organisation.Name != "Acme" || len(session.Organisations) != 1 {
		t.Errorf("session = %+v, want Ada's, without the token", session)
	}
	if strings.Contains(string(r.body), "argon2id") {
		t.Error("the answer shows the password's hash")
	}
}

func TestAProgramCanAskForTheToken(t *testing.T) {
	b := setup(t)
	b.accounts.entry = entry("the-token")
	var session contract.Session
	b.do(call{method: "POST", path: "/v1/auth/sign-in?token=true", body: `{"email":"ada@acme.test","password":"a long password"}`}).want(t, 200, &session)
	if session.Token != "the-token" {
		t.Errorf("token = %q", session.Token)
	}
}

func TestGuessingAPasswordIsStopped(t *testing.T) {
	b := setup(t)
	b.accounts.err = knowledge.Errorf(knowledge.CodeWrongPassword, "E-mail address and password do not match.")
	guess := call{method: "POST", path: "/v1/auth/sign-in", body: `{"email":"ada@acme.test","password":"guess"}`}
	for range attemptsPerPair {
		b.do(guess).wantProblem(t, 401, knowledge.CodeWrongPassword)
	}
	r := b.do(guess)
	if p := r.wantProblem(t, 429, knowledge.CodeTooManyAttempts); p.RetryAfter <= 0 || r.Header.Get("Retry-After") == "" {
		t.Errorf("retryAfterMs = %d, Retry-After = %q", p.RetryAfter, r.Header.Get("Retry-After"))
	}
	if len(b.accounts.signIns) != attemptsPerPair {
		t.Errorf("%d guesses reached the accounts, want %d", len(b.accounts.signIns), attemptsPerPair)
	}
	b.accounts.err = nil
	b.do(call{method: "POST", path: "/v1/auth/sign-in", body: `{"email":"mel@acme.test","password":"right"}`}).want(t, 200, nil)
}

// What never tested a password says nothing about whoever sent it.
func TestOnlyWrongGuessesAreHeldAgainstAnybody(t *testing.T) {
	b := setup(t)
	signIn := call{method: "POST", path: "/v1/auth/sign-in", body: `{"email":"ada@acme.test","password":"right"}`}
	accept := call{method: "POST", path: "/v1/invitations/the-link/accept", body: `{"name":"New","password":"short"}`}
	for range 2 * attemptsPerPair {
		b.accounts.err = &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The database is away."}
		b.do(signIn).wantProblem(t, 503, knowledge.CodeUnavailable)
		b.do(accept).wantProblem(t, 503, knowledge.CodeUnavailable)
		b.accounts.err = &knowledge.Error{Code: knowledge.CodeWeakPassword, Message: "Choose a longer one."}
		b.do(accept).wantProblem(t, 400, knowledge.CodeWeakPassword)
	}
	b.accounts.err = knowledge.NotFound("invitation")
	for range attemptsPerPair {
		b.do(accept).wantProblem(t, 404, knowledge.CodeNotFound)
	}
	b.do(accept).wantProblem(t, 429, knowledge.CodeTooManyAttempts)
}

func TestGuessesCannotHideBehindAnInventedAddress(t *testing.T) {
	b := setup(t)
	b.accounts.err = knowledge.Errorf(knowledge.CodeWrongPassword, "E-mail address and password do not match.")
	for i := range attemptsPerPair + 1 {
		req, err := http.NewRequestWithContext(t.Context(), "POST", b.url+"/v1/auth/sign-in", strings.NewReader(`{"email":"ada@acme.test","password":"guess"}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		// What the caller claims comes first, what the proxy saw in a line of its own.
		req.Header.Add("X-Forwarded-For", fmt.Sprintf("198.51.100.%d", i))
		req.Header.Add("X-Forwarded-For", "203.0.113.9")
		res, err := b.client.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if want := http.StatusUnauthorized; i == attemptsPerPair && res.StatusCode != http.StatusTooManyRequests || i < attemptsPerPair && res.StatusCode != want {
			t.Fatalf("guess %d: status %d", i, res.StatusCode)
		}
	}
}

func TestSigningOutClearsTheCookie(t *testing.T) {
	b := setup(t)
	r := b.do(call{method: "POST", path: "/v1/auth/sign-out", cookie: b.member("member")})
	r.want(t, 204, nil)
	if c := r.Cookies(); len(c) != 1 || c[0].Value != "" || c[0].MaxAge >= 0 || !b.accounts.signedOut {
		t.Errorf("cookies = %v, signed out %v", c, b.accounts.signedOut)
	}
}

func TestSwitchingOrganisationsReplacesTheCookie(t *testing.T) {
	b := setup(t)
	b.accounts.entry = entry("another-token")
	r := b.do(call{method: "POST", path: "/v1/auth/switch", cookie: b.member("member"), body: `{"organisation":"` + id.New().String() + `"}`})
	r.want(t, 200, nil)
	if c := r.Cookies(); len(c) != 1 || c[0].Value != "another-token" {
		t.Errorf("cookies = %v", c)
	}
}

func TestMeNeedsASession(t *testing.T) {
	b := setup(t)
	b.accounts.entry = entry("")
	b.do(call{path: "/v1/me"}).wantProblem(t, 401, knowledge.CodeUnauthenticated)
	b.do(call{path: "/v1/me", token: b.member("member")}).want(t, 200, nil)
	b.do(call{path: "/v1/me", cookie: b.member("member")}).want(t, 200, nil)
}

func TestChangingThePassword(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	body := `{"current":"what it was","new":"what it will be"}`
	b.do(call{method: "POST", path: "/v1/me/password", token: token, body: body}).want(t, 204, nil)
	if b.accounts.lastNew != "what it will be" {
		t.Errorf("new password = %q", b.accounts.lastNew)
	}
	b.accounts.err = &knowledge.Error{Code: knowledge.CodeWeakPassword, Field: "new", Message: "Choose a longer one."}
	b.do(call{method: "POST", path: "/v1/me/password", token: token, body: body}).wantProblem(t, 400, knowledge.CodeWeakPassword)
}

func TestTheSignInPageLearnsHowPeopleSignIn(t *testing.T) {
	b := setup(t)
	b.accounts.demo = []local.DemoAccount{{Email: "ada@forebay.test", Password: "first", Role: "admin"}}
	var c contract.AuthConfig
	b.do(call{path: "/v1/auth/config"}).want(t, 200, &c)
	if c.Mode != "local" || c.MinPasswordLength != 10 || len(c.Demo) != 1 || c.Demo[0].Email != "ada@forebay.test" {
		t.Errorf("config = %+v", c)
	}
}

// forge makes a token as the issuer would, with one thing wrong.
func forge(t *testing.T, key any, alg jose.SignatureAlgorithm, keyID string, change func(*jwt.Claims, map[string]any)) string {
	t.Helper()
	now := time.Now()
	claims := jwt.Claims{
		Issuer: local.IssuerURL, Subject: id.New().String(),
		Expiry: jwt.NewNumericDate(now.Add(time.Hour)), NotBefore: jwt.NewNumericDate(now.Add(-time.Minute)),
	}
	private := map[string]any{"v": 2, "sid": id.New().String(), "o": map[string]any{"id": id.New().String(), "rol": "admin"}}
	change(&claims, private)
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: jose.JSONWebKey{Key: key, KeyID: keyID}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	token, err := jwt.Signed(signer).Claims(claims).Claims(private).CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func TestTokensThatWereTamperedWithAreRefused(t *testing.T) {
	b := setup(t)
	good := b.member("member")
	parts := strings.Split(good, ".")
	header := func(h map[string]any) string {
		j, _ := json.Marshal(h)
		return base64.RawURLEncoding.EncodeToString(j)
	}
	var head struct {
		KeyID string `json:"kid"`
	}
	j, _ := base64.RawURLEncoding.DecodeString(parts[0])
	if err := json.Unmarshal(j, &head); err != nil {
		t.Fatal(err)
	}
	key, err := b.issuer.Key(t.Context(), head.KeyID)
	if err != nil {
		t.Fatal(err)
	}
	other := strings.Split(b.member("admin"), ".")
	for name, token := range map[string]string{
		"another payload":            parts[0] + "." + other[1] + "." + parts[2],
		"another signature":          parts[0] + "." + parts[1] + "." + other[2],
		"no signature":               parts[0] + "." + parts[1] + ".",
		"alg none":                   header(map[string]any{"alg": "none", "kid": head.KeyID}) + "." + parts[1] + ".",
		"HS256 with the public key":  forge(t, key.Key.(*rsa.PublicKey).N.Bytes(), jose.HS256, head.KeyID, func(*jwt.Claims, map[string]any) {}),
		"an unknown key":             header(map[string]any{"alg": "RS256", "kid": "other"}) + "." + parts[1] + "." + parts[2],
		"not a token":                "not a token",
		"an empty one with a prefix": " ",
	} {
		t.Run(name, func(t *testing.T) {
			b.do(call{path: "/v1/flags", token: token}).wantProblem(t, 401, knowledge.CodeUnauthenticated)
		})
	}
	b.do(call{path: "/v1/flags", token: good}).want(t, 200, nil)
}

func TestSessionsThatHaveEndedAreRefusedAtTheNextRequest(t *testing.T) {
	b := setup(t)
	for name, change := range map[string]func(*identity.Session){
		"expired":        func(s *identity.Session) { s.ExpiresAt = time.Now().Add(-time.Minute) },
		"revoked":        func(s *identity.Session) { s.RevokedAt = time.Now() },
		"not yet begun":  func(s *identity.Session) { s.CreatedAt = time.Now().Add(time.Hour) },
		"not known here": func(s *identity.Session) { s.ID = id.New() },
	} {
		t.Run(name, func(t *testing.T) {
			token := b.member("member", change)
			if name == "not known here" {
				b.sessions.rows = map[id.ID]sessionRow{}
			}
			b.do(call{path: "/v1/flags", token: token}).wantProblem(t, 401, knowledge.CodeUnauthenticated)
		})
	}
}

func TestATokenOfAnotherOrganisationsSessionIsRefused(t *testing.T) {
	b := setup(t)
	s := identity.Session{ID: id.New(), OrgID: id.New(), UserID: id.New(), CreatedAt: time.Now(), ExpiresAt: time.Now().Add(time.Hour)}
	b.sessions.put(sessionRow{s, identity.Member{User: identity.User{ID: s.UserID}}})
	s.OrgID = id.New()
	token, err := b.issuer.Token(s, identity.Organisation{}, "admin")
	if err != nil {
		t.Fatal(err)
	}
	b.do(call{path: "/v1/flags", token: token}).wantProblem(t, 401, knowledge.CodeUnauthenticated)
}

// A session that cannot be checked is no reason to sign anybody out.
func TestADatabaseThatIsAwayIsNotASignOut(t *testing.T) {
	b := setup(t)
	token := b.member("member")
	b.sessions.err = &knowledge.Error{Code: knowledge.CodeUnavailable, Message: "The database cannot be reached.", Err: errors.New("dial tcp: refused")}
	r := b.do(call{path: "/v1/flags", token: token})
	if r.wantProblem(t, 503, knowledge.CodeUnavailable); r.Header.Get("Retry-After") != "1" || strings.Contains(string(r.body), "dial tcp") {
		t.Errorf("Retry-After = %q, body %s", r.Header.Get("Retry-After"), r.body)
	}
}

func TestAChangeOfRoleActsAtTheNextRequest(t *testing.T) {
	b := setup(t)
	token := b.member(identity.RoleAdmin) // says admin, and its holder is a member by now
	for session, r := range b.sessions.rows {
		r.member.Role = identity.RoleMember
		b.sessions.rows[session] = r
	}
	viewer, err := b.options.Sessions.Viewer(t.Context(), token)
	if err != nil || viewer.Role != identity.RoleMember {
		t.Errorf("viewer = %+v, %v; want the role that the store has", viewer, err)
	}
}
