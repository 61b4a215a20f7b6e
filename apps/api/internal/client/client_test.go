package client_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

func serve(t *testing.T, h http.HandlerFunc) *client.Client {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return client.New(s.URL+"/", "token")
}

func problem(w http.ResponseWriter, p contract.Problem) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p)
}

func TestARefusedUploadIsSentAgainWholeWhenTheServiceSaysWhen(t *testing.T) {
	attempts := 0
	api := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if string(body) != "content" {
			t.Errorf("attempt %d brought %q", attempts, body)
		}
		if attempts++; attempts < 3 {
			problem(w, contract.Problem{Status: 503, Code: "overloaded", RetryAfter: 1})
			return
		}
		_ = json.NewEncoder(w).Encode(contract.Uploaded{Document: contract.Document{Name: "a.txt"}})
	})
	got, err := api.Upload(t.Context(), id.Nil, "a.txt", strings.NewReader("content"))
	if err != nil || got.Document.Name != "a.txt" || attempts != 3 {
		t.Errorf("%+v, %v after %d attempts", got, err, attempts)
	}
}

func TestARefusalForGoodIsNotRepeated(t *testing.T) {
	attempts := 0
	api := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		attempts++
		problem(w, contract.Problem{Status: 404, Code: "not_found", Detail: "There is no such document.", RequestID: "r-1"})
	})
	_, err := api.Document(t.Context(), id.New())
	refused, ok := errors.AsType[*client.Error](err)
	if !ok || refused.Code != "not_found" || attempts != 1 || !strings.Contains(err.Error(), "r-1") {
		t.Errorf("%v after %d attempts", err, attempts)
	}
}

func TestAnAnswerIsReadEventByEvent(t *testing.T) {
	api := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, ": heartbeat\n\nid: 1\nevent: delta\ndata: {\"a\":\ndata: 1}\n\nid: 2\nevent: done\ndata: {}\n\nevent: cut off\ndata: no blank line")
	})
	var got []string
	for e, err := range api.Ask(t.Context(), contract.Ask{Question: "?"}) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, e.ID+" "+e.Type+" "+string(e.Data))
	}
	want := []string{"1 delta {\"a\":\n1}", "2 done {}"}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("%q; want %q", got, want)
	}
}

func TestSomethingElseAtTheAddressIsSaid(t *testing.T) {
	api := serve(t, func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "<html>nginx</html>", 502) })
	if _, err := api.Collections(t.Context()); err == nil || !strings.Contains(err.Error(), "is the address right?") {
		t.Error(err)
	}
}

func TestABusyServiceIsAskedAgainAsItSaysAndThreeTimesAtMost(t *testing.T) {
	for name, c := range map[string]struct {
		api  func(*client.Client) *client.Client
		want int
	}{
		"":          {func(c *client.Client) *client.Client { return c }, 4},
		"impatient": {(*client.Client).Impatient, 1},
	} {
		t.Run(name, func(t *testing.T) {
			attempts := 0
			api := serve(t, func(w http.ResponseWriter, r *http.Request) {
				var q contract.Ask
				if err := json.NewDecoder(r.Body).Decode(&q); err != nil || q.Question != "why" {
					t.Errorf("attempt %d asked %q: %v", attempts, q.Question, err)
				}
				attempts++
				w.Header().Set("Retry-After", "1")
				problem(w, contract.Problem{Status: 503, Code: "overloaded", RetryAfter: 20})
			})
			var waits []time.Duration
			var failed error
			api = c.api(api.Telling(func(wait time.Duration) { waits = append(waits, wait) }))
			for _, err := range api.Ask(t.Context(), contract.Ask{Question: "why"}) {
				failed = err
			}
			refused, ok := errors.AsType[*client.Error](failed)
			if !ok || refused.After != "1" || attempts != c.want || len(waits) != c.want-1 {
				t.Errorf("%v after %d attempts and waits of %v, want %d attempts", failed, attempts, waits, c.want)
			}
			for _, w := range waits {
				if w < 20*time.Millisecond || w > 25*time.Millisecond {
					t.Errorf("waited %v where 20 ms were asked for", w)
				}
			}
		})
	}
}

func TestAWaitOfMinutesIsLeftToThePerson(t *testing.T) {
	attempts := 0
	api := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		attempts++
		problem(w, contract.Problem{Status: 503, Code: "unavailable", RetryAfter: 120_000})
	})
	if _, err := api.Collections(t.Context()); err == nil || attempts != 1 {
		t.Errorf("%v after %d attempts", err, attempts)
	}
}
