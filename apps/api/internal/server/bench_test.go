package server

import (
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"io"
	"net/http"
	"testing"
)

// What a request costs before any service is asked: routing, session, log,
// metrics, span and the watch, over loopback.
func BenchmarkRequest(b *testing.B) {
	s := setup(b)
	token := s.member("member")
	for b.Loop() {
		req, err := http.NewRequest(http.MethodGet, s.url+"/v1/flags", nil)
		if err != nil {
			b.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+token)
		res, err := s.client.Do(req)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := io.Copy(io.Discard, res.Body); err != nil || res.StatusCode != http.StatusOK {
			b.Fatal(res.Status, err)
		}
		res.Body.Close()
	}
}

// BenchmarkRefusedQuestion is what a question costs that the gate refuses: at
// ten times the load that can be answered, nine of ten are.
func BenchmarkRefusedQuestion(b *testing.B) {
	server := setup(b)
	token := server.member("member")
	server.gate.refusal.Store(&knowledge.Error{Code: knowledge.CodeOverloaded, Message: "More is being asked than can be answered.", RetryAfter: time.Second})
	for b.Loop() {
		if r := server.do(call{method: "POST", path: "/v1/ask", token: token, body: `{"question":"why"}`}); r.StatusCode != 503 {
			b.Fatal(r.StatusCode)
		}
	}
}
