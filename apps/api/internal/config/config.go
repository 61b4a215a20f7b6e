// Package config reads the installation's settings from the environment, once,
// at the start. Every variable is a field of [Config] with its meaning and
// default; a value that cannot be used is refused by name.
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
	"time"
)

// Environment says how careful the installation must be.
type Environment string

// The environments. Production refuses what is only fit for a workplace: demo
// accounts, placeholder secrets, cookies over plain HTTP.
const (
	Development Environment = "development"
	Production  Environment = "production"
)

// Config is everything that can be set.
type Config struct {
	// Environment is FOREBAY_ENV: development (default) or production.
	Environment Environment
	// Data is FOREBAY_DATA: the folder of everything that this installation
	// keeps outside the database. Default .forebay.
	Data string
	// Addr is FOREBAY_ADDR: where the API listens. Default 127.0.0.1:8080.
	Addr string
	// PublicURL is FOREBAY_PUBLIC_URL: the origin that browsers use, such as
	// https://forebay.example.com. Default http://localhost:3000; production
	// requires it, with https.
	PublicURL string
	// Database is DATABASE_URL: mysql://user:password@host:port/name, or a DSN
	// of go-sql-driver/mysql. Default: a private server in Data.
	Database string
	// DatabaseConnections is FOREBAY_DATABASE_CONNECTIONS: how many statements
	// this process has the database work on at once, from 4 to 1000; one more
	// connection, at times two, ends statements that nobody waits for. The
	// server's max_connections must allow that for all replicas. Default 10.
	DatabaseConnections int
	// UploadLimit is FOREBAY_UPLOAD_LIMIT: the largest upload, in bytes or with
	// KB, MB or GB (powers of 1024). Default 50MB.
	UploadLimit int64
	// ParseMemory is FOREBAY_PARSE_MEMORY: how much memory the reading of one
	// document may take, in the process that does it, from 384MB. Default 1GB.
	ParseMemory int64
	// FetchPrivate is FOREBAY_FETCH_PRIVATE: whether web pages may be added
	// from addresses inside private networks, on any port. Everybody who may
	// add documents can then read what this machine can reach there. Default
	// false.
	FetchPrivate bool
	// LogLevel is FOREBAY_LOG_LEVEL: debug, info (default), warn or error.
	LogLevel slog.Level
	// IssuerKey is FOREBAY_ISSUER_KEY: the file with the key that signs session
	// tokens, made at the first start. All replicas must share it. Default
	// issuer.pem in Data.
	IssuerKey string
	// SecretKey is FOREBAY_SECRET_KEY: the key that the secrets in the database
	// are sealed with, such as models' API keys: 32 bytes in base64. Default
	// none: the one in SecretKeyFile. All replicas must have the same.
	SecretKey []byte
	// SecretKeyFile is secret.key in Data: the key when SecretKey is not set,
	// made at the first start.
	SecretKeyFile string
	// VectorMemory is FOREBAY_VECTOR_MEMORY: what the vectors of one
	// organisation may take of this process's memory, in bytes or with KB, MB or
	// GB; all together get twice that. Default 256MB.
	VectorMemory int64
	// Auth is FOREBAY_AUTH: local (default), accounts of this installation, or
	// clerk, the people of a Clerk application.
	Auth Auth
	// Clerk is that application.
	Clerk Clerk
	// Demo is FOREBAY_DEMO: whether a fresh installation gets demo accounts.
	// Default true in development with local accounts; production and Clerk
	// refuse it.
	Demo bool
	// SecureCookies is FOREBAY_SECURE_COOKIES: whether the session cookie is
	// kept off plain HTTP. Default true in production, which requires it, and
	// false in development.
	SecureCookies bool
	// MetricsToken is FOREBAY_METRICS_TOKEN: opens /metrics to scrapers on
	// other machines. Default none: only this machine.
	MetricsToken string
	// TracesURL takes traces by OTLP over HTTP (protobuf):
	// OTEL_EXPORTER_OTLP_TRACES_ENDPOINT as it is, or
	// OTEL_EXPORTER_OTLP_ENDPOINT with /v1/traces added, as OpenTelemetry has
	// it. Default none: traces are not sent anywhere.
	TracesURL string
	// ModelFirstWord is FOREBAY_MODEL_FIRST_WORD: how long a model may take to
	// begin an answer before it is composed without it, up to 5m. Default 20s.
	// It may write for a minute more, and for 90s at least.
	ModelFirstWord time.Duration
	// TrustedProxies is FOREBAY_TRUSTED_PROXIES: networks, with commas between,
	// whose X-Forwarded-For is believed. Default 127.0.0.0/8,::1/128.
	TrustedProxies []netip.Prefix
	// DrainTime is FOREBAY_DRAIN_TIME: how long a stop waits for requests, from
	// 0s to 10m. Default 20s.
	DrainTime time.Duration
}

// minParseMemory is the least with which the library for PDF can be compiled,
// in bytes.
const minParseMemory = 384 << 20

// minSecret is the shortest secret accepted in production, in characters.
const minSecret = 16

// Load reads the environment through getenv, which is os.Getenv outside tests.
// The error names every variable that cannot be used.
func Load(getenv func(string) string) (Config, error) {
	r := reader{getenv: getenv}
	c := Config{Environment: Environment(r.oneOf("FOREBAY_ENV", string(Development), string(Production)))}
	production := c.Environment == Production
	c.Data = r.text("FOREBAY_DATA", ".forebay")
	c.Addr = r.text("FOREBAY_ADDR", "127.0.0.1:8080")
	c.PublicURL = strings.TrimSuffix(r.text("FOREBAY_PUBLIC_URL", "http://localhost:3000"), "/")
	c.Database = r.text("DATABASE_URL", "")
	c.DatabaseConnections = r.count("FOREBAY_DATABASE_CONNECTIONS", 10, 4, 1000)
	c.UploadLimit = r.size("FOREBAY_UPLOAD_LIMIT", 50<<20)
	c.ParseMemory = r.size("FOREBAY_PARSE_MEMORY", 1<<30)
	c.FetchPrivate = r.yes("FOREBAY_FETCH_PRIVATE", false)
	c.LogLevel = r.level("FOREBAY_LOG_LEVEL")
	c.IssuerKey = r.text("FOREBAY_ISSUER_KEY", filepath.Join(c.Data, "issuer.pem"))
	c.SecretKey = r.secretKey("FOREBAY_SECRET_KEY")
	c.SecretKeyFile = filepath.Join(c.Data, "secret.key")
	c.VectorMemory = r.size("FOREBAY_VECTOR_MEMORY", 256<<20)
	c.Auth = Auth(r.oneOf("FOREBAY_AUTH", string(AuthLocal), string(AuthClerk)))
	if c.Auth == AuthClerk {
		c.Clerk = r.clerk(production)
	}
	c.Demo = r.yes("FOREBAY_DEMO", !production && c.Auth == AuthLocal)
	c.SecureCookies = r.yes("FOREBAY_SECURE_COOKIES", production)
	c.MetricsToken = r.text("FOREBAY_METRICS_TOKEN", "")
	c.TracesURL = r.tracesURL()
	c.ModelFirstWord = r.duration("FOREBAY_MODEL_FIRST_WORD", 20*time.Second, 5*time.Minute)
	c.TrustedProxies = r.networks("FOREBAY_TRUSTED_PROXIES", "127.0.0.0/8,::1/128")
	c.DrainTime = r.duration("FOREBAY_DRAIN_TIME", 20*time.Second, 10*time.Minute)
	c.check(&r)
	if production {
		c.checkProduction(&r)
	}
	if err := errors.Join(r.problems...); err != nil {
		return Config{}, fmt.Errorf("settings:\n%w", err)
	}
	return c, nil
}

// check refuses values that do not mean anything, wherever it runs.
func (c Config) check(r *reader) {
	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		r.refuse("FOREBAY_ADDR", "%q is not host:port, such as 127.0.0.1:8080", c.Addr)
	}
	u, err := url.Parse(c.PublicURL)
	if err != nil || u.Host == "" || u.Path != "" || (u.Scheme != "http" && u.Scheme != "https") {
		r.refuse("FOREBAY_PUBLIC_URL", "%q is not an origin, such as https://forebay.example.com", c.PublicURL)
	}
	if c.Demo && c.Auth == AuthClerk {
		r.refuse("FOREBAY_DEMO", "demo accounts are local accounts, and Clerk manages them here; leave it out")
	}
	if c.ParseMemory < minParseMemory {
		r.refuse("FOREBAY_PARSE_MEMORY", "%d MB are too few to read a PDF; the least is %d MB", c.ParseMemory>>20, minParseMemory>>20)
	}
	if c.Database != "" {
		if _, err := c.DSN(); err != nil {
			r.refuse("DATABASE_URL", "%v", err)
		}
	}
}

// checkProduction refuses what is only fit for a workplace.
func (c Config) checkProduction(r *reader) {
	if c.Demo {
		r.refuse("FOREBAY_DEMO", "demo accounts are for development only; leave it out")
	}
	if !c.SecureCookies {
		r.refuse("FOREBAY_SECURE_COOKIES", "sessions must not travel over plain HTTP in production; leave it out")
	}
	if !strings.HasPrefix(c.PublicURL, "https://") {
		r.refuse("FOREBAY_PUBLIC_URL", "set the https:// origin that browsers use; it is %q", c.PublicURL)
	}
	if c.Database == "" {
		r.refuse("DATABASE_URL", "set it: the private server is for development")
	} else if dsn, err := c.DSN(); err == nil && isPlaceholder(dsn.Passwd) {
		r.refuse("DATABASE_URL", "its password is a placeholder; choose a real one")
	}
	if c.MetricsToken != "" && (isPlaceholder(c.MetricsToken) || len(c.MetricsToken) < minSecret) {
		r.refuse("FOREBAY_METRICS_TOKEN", "it is a placeholder or shorter than %d characters; choose a random one", minSecret)
	}
}

// isPlaceholder knows the secrets that examples and tutorials carry.
func isPlaceholder(secret string) bool {
	switch s := strings.ToLower(secret); s {
	case "", "secret", "password", "passwort", "root", "admin", "forebay", "test", "example", "placeholder", "12345678":
		return true
	default:
		return strings.Contains(s, "changeme") || strings.Contains(s, "change-me") || strings.Contains(s, "change_me")
	}
}
