package model

import "log/slog"

// Key is an API key. However it is printed, logged or encoded, it says only
// whether there is one; Reveal is the one way to its text.
type Key string

const redacted = "[key]"

// Reveal is the key itself, for the request's header and for sealing.
func (k Key) Reveal() string { return string(k) }

// String hides the key.
func (k Key) String() string {
	if k == "" {
		return ""
	}
	return redacted
}

// GoString hides the key from %#v.
func (k Key) GoString() string { return k.String() }

// LogValue hides the key from slog.
func (k Key) LogValue() slog.Value { return slog.StringValue(k.String()) }

// MarshalText hides the key from encoders.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.String()), nil }
