package server

import (
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
