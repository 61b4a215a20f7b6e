package wire

import (
	"net/http"
	"net/netip"
	"testing"
	"time"
)

func TestModelsMayBeAnywhereButWhereCloudsKeepCredentials(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]bool{
		"127.0.0.1": true, "::1": true, "10.0.0.7": true, "192.168.1.20": true, "172.17.0.1": true, "fd12:3456::1": true, "93.184.216.34": true, "100.64.0.1": true,
		"169.254.169.254": false, "169.254.170.2": false, "::ffff:169.254.169.254": false, "64:ff9b::a9fe:a9fe": false, "::169.254.169.254": false,
		"fe80::1": false, "fe80::1%eth0": false, "fd00:ec2::254": false, "fd20:ce::254": false, "100.100.100.200": false, "168.63.129.16": false,
		"0.0.0.0": false, "::": false, "224.0.0.1": false, "255.255.255.255": false, "ff02::1": false,
	} {
		if got := allowed(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s is allowed: %v, want %v", address, got, want)
		}
	}
}

func TestAnAddressIsCheckedBeforeAnythingIsDialled(t *testing.T) {
	t.Parallel()
	for base, want := range map[string]string{
		"http://localhost:11434":      "http://localhost:11434/v1/chat",
		"http://localhost:11434/":     "http://localhost:11434/v1/chat",
		"http://localhost:11434/v1":   "http://localhost:11434/v1/chat",
		"https://x.example/api/v1/":   "https://x.example/api/v1/chat",
		"http://[::1]:8000/openai/v1": "http://[::1]:8000/openai/v1/chat",
		"":                            "", "localhost:11434": "", "file:///etc/passwd": "", "http://": "", "http://u:p@x.example": "",
		"http://x.example?key=1": "", "http://x.example#a": "", "http://169.254.169.254/latest": "", "http://169.254.169.254./": "", "http://[fe80::1]/": "",
	} {
		if got, err := URL(base, "/chat"); got != want || (err == nil) != (want != "") {
			t.Errorf("URL(%q) = %q, %v, want %q", base, got, err, want)
		}
	}
}

func TestAWaitIsReadInBothForms(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for text, want := range map[string]time.Duration{
		"": 0, "1": time.Second, "0.5": 500 * time.Millisecond, "-1": 0, "soon": 0, "86400": maxRetryAfter,
		now.Add(30 * time.Second).Format(http.TimeFormat): 30 * time.Second,
		now.Add(-time.Hour).Format(http.TimeFormat):       0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {text}}, now); got != want {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
}
