package modeltest

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/forebay/forebay/apps/api/internal/model"
)

// Server is a model server of both protocols, as an [http.Handler].
type Server struct {
	// Key is what clients must send, if anything.
	Key string
	// Delay is the pause between two pieces of a reply. Default none.
	Delay time.Duration

	mu     sync.Mutex
	asked  []Prompt
	calls  map[string]int // by model
	called chan struct{}  // closed and replaced with every call
	script string
}

// Prompt is what a chat was asked, whatever the protocol.
type Prompt struct {
	Model     string
	System    string
	Turns     []model.Turn
	MaxTokens int
}

// New returns a Server.
func New() *Server { return &Server{calls: map[string]int{}, called: make(chan struct{})} }

// Cleaner is what of a test [Start] needs.
type Cleaner interface{ Cleanup(func()) }

// Running is a Server that answers at URL.
type Running struct {
	*Server
	URL string // of the protocols' version, as an endpoint has it
}

// Start serves until the test ends.
func Start(t Cleaner) *Running {
	s := New()
	web := httptest.NewServer(s)
	t.Cleanup(func() {
		web.CloseClientConnections()
		web.Close()
	})
	return &Running{Server: s, URL: web.URL + "/v1"}
}

// Endpoint is one of the server's models as an endpoint.
func (r *Running) Endpoint(protocol model.Protocol, name string) model.Endpoint {
	return model.Endpoint{Name: "Test", Purpose: model.PurposeAnswers, Protocol: protocol, BaseURL: r.URL, Model: name, Key: model.Key(r.Key)}
}

// Say has the Scripted model say text, with the prompt's key for {key} and its
// rules for {rules}.
func (s *Server) Say(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.script = text
}

// Asked returns the prompts so far, oldest first.
func (s *Server) Asked() []Prompt {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.asked)
}

// Calls is how many requests a model has had.
func (s *Server) Calls(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls[name]
}

// AwaitCall returns when a model has had a request, or ctx ends.
func (s *Server) AwaitCall(ctx context.Context, name string) error {
	for {
		s.mu.Lock()
		calls, called := s.calls[name], s.called
		s.mu.Unlock()
		if calls > 0 {
			return nil
		}
		select {
		case <-called:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (s *Server) count(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.calls[name]++
	close(s.called)
	s.called = make(chan struct{})
	return s.calls[name]
}

// maxRequest bounds a request, in bytes.
const maxRequest = 16 << 20

// ServeHTTP implements [http.Handler].
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxRequest)
	switch r.URL.Path {
	case "/v1/chat/completions":
		s.chat(w, r, &openAI{})
	case "/v1/messages":
		s.chat(w, r, &anthropic{})
	case "/v1/embeddings":
		s.embed(w, r)
	default:
		http.NotFound(w, r)
	}
}

// dialect is how a protocol says things.
type dialect interface {
	// key is the key that the request has.
	key(r *http.Request) string
	// read is the prompt; an error is the message of a 400.
	read(r *http.Request) (Prompt, error)
	// problem is the body of an error.
	problem(status int, message string) any
	// begin, piece and end are the events of a stream.
	begin(p Prompt, input int) []event
	piece(text string) []event
	end(finish model.Finish, output int, counted bool) []event
	// fault is an error within a stream.
	fault() []event
	// whole is a reply that is not streamed.
	whole(p Prompt, text string, input, output int) any
}

// event is one server-sent event.
type event struct {
	kind string
	data any // encoded as JSON, unless it is a string
}

func (e event) bytes() []byte {
	var b strings.Builder
	if e.kind != "" {
		b.WriteString("event: " + e.kind + "\n")
	}
	text, ok := e.data.(string)
	if !ok {
		data, err := json.Marshal(e.data)
		if err != nil {
			panic("modeltest: " + err.Error())
		}
		text = string(data)
	}
	b.WriteString("data: " + text + "\n\n")
	return []byte(b.String())
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // who has left does not mind
}
