package config

import (
	"net/url"
	"strings"
)

// tracesURL is where traces go, by OpenTelemetry's own variables.
func (r *reader) tracesURL() string {
	const whole, base = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"
	name, v := whole, r.text(whole, "")
	if v == "" {
		if name, v = base, r.text(base, ""); v == "" {
			return ""
		}
		v = strings.TrimSuffix(v, "/") + "/v1/traces"
	}
	if u, err := url.Parse(v); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		r.refuse(name, "%q is not an address, such as http://127.0.0.1:4318", r.getenv(name))
	}
	return v
}
