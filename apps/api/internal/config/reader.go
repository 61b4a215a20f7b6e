package config

import (
	"fmt"
	"log/slog"
	"math"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/seal"
)

// reader reads variables and collects what is wrong with them.
type reader struct {
	getenv   func(string) string
	problems []error
}

func (r *reader) refuse(name, format string, args ...any) {
	r.problems = append(r.problems, fmt.Errorf("%s: %s", name, fmt.Sprintf(format, args...)))
}

func (r *reader) text(name, fallback string) string {
	if v := strings.TrimSpace(r.getenv(name)); v != "" {
		return v
	}
	return fallback
}

// oneOf takes one of the values; the first is the default.
func (r *reader) oneOf(name string, values ...string) string {
	v := r.text(name, values[0])
	if !slices.Contains(values, v) {
		r.refuse(name, "%q is not one of %s", v, strings.Join(values, ", "))
	}
	return v
}

func (r *reader) yes(name string, fallback bool) bool {
	v, err := strconv.ParseBool(r.text(name, strconv.FormatBool(fallback)))
	if err != nil {
		r.refuse(name, "%q is neither true nor false", r.getenv(name))
	}
	return v
}

func (r *reader) level(name string) slog.Level {
	var l slog.Level
	v := r.oneOf(name, "info", "debug", "warn", "error")
	_ = l.UnmarshalText([]byte(v)) // oneOf has refused what this does not know
	return l
}

func (r *reader) duration(name string, fallback, most time.Duration) time.Duration {
	d, err := time.ParseDuration(r.text(name, fallback.String()))
	if err != nil || d < 0 || d > most {
		r.refuse(name, "%q is not a duration from 0s to %s, such as 20s", r.getenv(name), most)
	}
	return d
}

func (r *reader) count(name string, fallback, least, most int) int {
	n, err := strconv.Atoi(r.text(name, strconv.Itoa(fallback)))
	if err != nil || n < least || n > most {
		r.refuse(name, "%q is not a number from %d to %d", r.getenv(name), least, most)
		return fallback
	}
	return n
}

func (r *reader) networks(name, fallback string) []netip.Prefix {
	var out []netip.Prefix
	for field := range strings.SplitSeq(r.text(name, fallback), ",") {
		p, err := netip.ParsePrefix(strings.TrimSpace(field))
		if err != nil {
			r.refuse(name, "%q is not a network, such as 10.0.0.0/8", strings.TrimSpace(field))
			continue
		}
		out = append(out, p)
	}
	return out
}

// size reads bytes, with an optional unit in powers of 1024.
func (r *reader) size(name string, fallback int64) int64 {
	v := strings.ToUpper(r.text(name, strconv.FormatInt(fallback, 10)))
	number, unit := v, int64(1)
	for suffix, factor := range map[string]int64{"KB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30} {
		if n, ok := strings.CutSuffix(v, suffix); ok {
			number, unit = strings.TrimSpace(n), factor
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n <= 0 || n > math.MaxInt64/unit {
		r.refuse(name, "%q is not a size, such as 50MB", r.getenv(name))
		return fallback
	}
	return n * unit
}

// secretKey reads a key to seal with; nil for none.
func (r *reader) secretKey(name string) []byte {
	text := r.text(name, "")
	if text == "" {
		return nil
	}
	key, err := seal.ParseKey(text)
	if err != nil {
		r.refuse(name, "%v", err)
	}
	return key
}
