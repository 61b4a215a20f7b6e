package quota

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"
)

// Sheet collects how a request's viewer stands with the limits that it met, for
// the headers of its response.
type Sheet struct {
	mu        sync.Mutex
	standings []Standing
}

type sheetKey struct{}

// WithSheet returns a context whose limits are noted on s.
func WithSheet(ctx context.Context, s *Sheet) context.Context {
	return context.WithValue(ctx, sheetKey{}, s)
}

// note keeps the last standing of each kind.
func note(ctx context.Context, st Standing) {
	s, _ := ctx.Value(sheetKey{}).(*Sheet)
	if s == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.standings {
		if s.standings[i].Kind == st.Kind {
			s.standings[i] = st
			return
		}
	}
	s.standings = append(s.standings, st)
}

// Headers are the values of RateLimit-Policy and RateLimit, empty when no limit
// was met. Their form is that of draft-ietf-httpapi-ratelimit-headers-10,
// sections 3 and 4: lists (RFC 9651) of policies with their quota q in units qu
// for w seconds, and of what remains of each, r, for t more seconds.
func (s *Sheet) Headers(now time.Time) (policy, limit string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var policies, limits []string
	for _, st := range s.standings {
		unit := ""
		if st.Kind == Bytes {
			unit = `;qu="content-bytes"`
		}
		policies = append(policies, fmt.Sprintf("%q;q=%d%s;w=%d", st.Kind, st.Limit, unit, int(st.Kind.Window().Seconds())))
		seconds := max(int((st.Resets.Sub(now)+time.Second-1)/time.Second), 0)
		limits = append(limits, fmt.Sprintf("%q;r=%d;t=%d", st.Kind, st.Left(), seconds))
	}
	return strings.Join(policies, ", "), strings.Join(limits, ", ")
}
