package config

import (
	"log/slog"
	"maps"
	"strings"
	"testing"
)

func load(env map[string]string) (Config, error) {
	return Load(func(name string) string { return env[name] })
}

func TestAnEmptyEnvironmentIsAWorkingDevelopmentInstallation(t *testing.T) {
	c, err := load(nil)
	if err != nil {
		t.Fatal(err)
	}
	if c.Environment != Development || !c.Demo || c.SecureCookies || c.Addr != "127.0.0.1:8080" || c.UploadLimit != 50<<20 ||
		c.IssuerKey != ".forebay/issuer.pem" || c.LogLevel != slog.LevelInfo || c.DatabaseConnections != 10 || len(c.TrustedProxies) != 2 {
		t.Errorf("defaults = %+v", c)
	}
}

func TestAValueThatCannotBeUsedIsRefusedByName(t *testing.T) {
	for name, value := range map[string]string{
		"FOREBAY_ENV":                  "staging",
		"FOREBAY_ADDR":                 "8080",
		"FOREBAY_PUBLIC_URL":           "forebay.example.com",
		"FOREBAY_UPLOAD_LIMIT":         "fifty",
		"FOREBAY_LOG_LEVEL":            "loud",
		"FOREBAY_DEMO":                 "maybe",
		"FOREBAY_SECURE_COOKIES":       "si",
		"FOREBAY_TRUSTED_PROXIES":      "10.0.0.1",
		"FOREBAY_DRAIN_TIME":           "-3s",
		"FOREBAY_DATABASE_CONNECTIONS": "3",
		"FOREBAY_SECRET_KEY":           "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
		"FOREBAY_VECTOR_MEMORY":        "plenty",
		"DATABASE_URL":                 "postgres://u:p@localhost/forebay",
		"OTEL_EXPORTER_OTLP_ENDPOINT":  "collector:4318",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := load(map[string]string{name: value}); err == nil || !strings.Contains(err.Error(), name+": ") {
				t.Errorf("Load with %s=%q = %v, want a refusal that names it", name, value, err)
			}
		})
	}
}

func TestTracesGoWhereOpenTelemetrysVariablesSay(t *testing.T) {
	for want, env := range map[string]map[string]string{
		"":                                nil,
		"http://collector:4318/v1/traces": {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://collector:4318/"},
		"https://traces.example.com/otlp": {"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "https://traces.example.com/otlp", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://elsewhere:4318"},
	} {
		if c, err := load(env); err != nil || c.TracesURL != want {
			t.Errorf("with %v traces go to %q, %v; want %q", env, c.TracesURL, err, want)
		}
	}
}

func TestEveryMistakeIsReportedAtOnce(t *testing.T) {
	_, err := load(map[string]string{"FOREBAY_ADDR": "x", "FOREBAY_LOG_LEVEL": "y"})
	if err == nil || !strings.Contains(err.Error(), "FOREBAY_ADDR") || !strings.Contains(err.Error(), "FOREBAY_LOG_LEVEL") {
		t.Errorf("Load = %v, want both named", err)
	}
}

var production = map[string]string{
	"FOREBAY_ENV":        "production",
	"FOREBAY_PUBLIC_URL": "https://forebay.example.com/",
	"DATABASE_URL":       "mysql://app:x9-Kq2%21vWp7@db.internal:3307/forebay?tls=true",
}

func TestProductionStartsWithRealSecrets(t *testing.T) {
	c, err := load(production)
	if err != nil {
		t.Fatal(err)
	}
	dsn, err := c.DSN()
	if err != nil {
		t.Fatal(err)
	}
	if c.Demo || !c.SecureCookies || c.PublicURL != "https://forebay.example.com" {
		t.Errorf("production = %+v", c)
	}
	if dsn.User != "app" || dsn.Passwd != "x9-Kq2!vWp7" || dsn.Addr != "db.internal:3307" || dsn.DBName != "forebay" || dsn.TLSConfig != "true" {
		t.Errorf("DSN = %s", dsn.FormatDSN())
	}
}

func TestProductionRefusesWhatIsOnlyFitForAWorkplace(t *testing.T) {
	for _, tt := range []struct{ name, value string }{
		{"FOREBAY_DEMO", "true"},
		{"FOREBAY_SECURE_COOKIES", "false"},
		{"FOREBAY_PUBLIC_URL", "http://forebay.example.com"},
		{"DATABASE_URL", ""},
		{"DATABASE_URL", "mysql://app:changeme@db/forebay"},
		{"DATABASE_URL", "app:password@tcp(db:3306)/forebay"},
		{"FOREBAY_METRICS_TOKEN", "secret"},
		{"FOREBAY_METRICS_TOKEN", "short-but-random"[:12]},
	} {
		t.Run(tt.name+"="+tt.value, func(t *testing.T) {
			env := maps.Clone(production)
			env[tt.name] = tt.value
			if _, err := load(env); err == nil || !strings.Contains(err.Error(), tt.name+": ") {
				t.Errorf("Load = %v, want a refusal of %s", err, tt.name)
			}
		})
	}
}

func TestARefusalNeverRepeatsThePassword(t *testing.T) {
	_, err := load(map[string]string{"DATABASE_URL": "mysql://app:tip%top-hidden@db/forebay"})
	if err == nil || strings.Contains(err.Error(), "hidden") {
		t.Errorf("Load = %v, want an error without the password", err)
	}
}

func TestSizesTakeUnits(t *testing.T) {
	for value, want := range map[string]int64{"1048576": 1 << 20, "3KB": 3 << 10, "64mb": 64 << 20, "2 GB": 2 << 30} {
		c, err := load(map[string]string{"FOREBAY_UPLOAD_LIMIT": value})
		if err != nil || c.UploadLimit != want {
			t.Errorf("%s = %d, %v; want %d", value, c.UploadLimit, err, want)
		}
	}
}

func TestBothFormsOfTheDatabaseAddressMeanTheSame(t *testing.T) {
	for _, address := range []string{"mysql://u:p@127.0.0.1/forebay", "u:p@tcp(127.0.0.1:3306)/forebay"} {
		c, err := load(map[string]string{"DATABASE_URL": address})
		if err != nil {
			t.Fatalf("%s: %v", address, err)
		}
		dsn, err := c.DSN()
		if err != nil || dsn.User != "u" || dsn.Passwd != "p" || dsn.Addr != "127.0.0.1:3306" || dsn.DBName != "forebay" {
			t.Errorf("%s = %+v, %v", address, dsn, err)
		}
	}
}
