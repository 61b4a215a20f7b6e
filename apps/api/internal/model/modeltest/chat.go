package modeltest

import (
	"net/http"
	"strings"
	"time"

	"github.com/forebay/forebay/apps/api/internal/model"
)

// chat answers one request.
func (s *Server) chat(w http.ResponseWriter, r *http.Request, d dialect) {
	if s.Key != "" && d.key(r) != s.Key {
		// As the real ones do, it quotes the key: what a client logs of it shows.
		reply(w, http.StatusUnauthorized, d.problem(http.StatusUnauthorized, "Incorrect API key provided: "+d.key(r)))
		return
	}
	p, err := d.read(r)
	if err != nil {
		reply(w, http.StatusBadRequest, d.problem(http.StatusBadRequest, err.Error()))
		return
	}
	if !known(p.Model) {
		reply(w, http.StatusNotFound, d.problem(http.StatusNotFound, "The model `"+p.Model+"` does not exist"))
		return
	}
	s.mu.Lock()
	s.asked = append(s.asked, p)
	s.mu.Unlock()
	if s.refuses(w, d, p.Model, s.count(p.Model)) {
		return
	}
	s.speak(w, r, d, p)
}

// refuses answers with an error if the model is one that does.
func (s *Server) refuses(w http.ResponseWriter, d dialect, name string, call int) bool {
	fail := func(status int, message string) bool {
		reply(w, status, d.problem(status, message))
		return true
	}
	switch {
	case name == Busy, name == BusyOnce && call == 1:
		return fail(http.StatusTooManyRequests, "Rate limit reached")
	case name == BusyWait && call == 1:
		w.Header().Set("Retry-After", "1")
		return fail(http.StatusTooManyRequests, "Rate limit reached")
	case name == BusyLong:
		w.Header().Set("Retry-After", "3600")
		return fail(http.StatusTooManyRequests, "Rate limit reached")
	case name == NoCredit:
		return fail(http.StatusTooManyRequests, "insufficient_quota: your credit balance is too low")
	case name == Broken, name == BrokenOnce && call == 1:
		return fail(http.StatusInternalServerError, "CUDA out of memory\ngoroutine 1 [running]:")
	case name == TooLong:
		return fail(http.StatusBadRequest, "prompt is too long: this model's maximum context length is 4096 tokens")
	case name == Redirects:
		w.Header().Set("Location", "/v1/elsewhere")
		w.WriteHeader(http.StatusTemporaryRedirect)
		return true
	case name == NotJSON:
		w.Header().Set("Content-Type", "text/event-stream")
		_, _ = w.Write([]byte("<!doctype html><title>Welcome</title>\n\ndata: <p>Welcome</p>\n\n"))
		return true
	}
	return false
}

// speak says what the model has to say, and misbehaves where it does.
func (s *Server) speak(w http.ResponseWriter, r *http.Request, d dialect, p Prompt) {
	s.mu.Lock()
	script := s.script
	s.mu.Unlock()
	text := says(p, script)
	input, output := promptTokens(p), model.EstimateTokens(text)
	if p.Model == NoStream {
		reply(w, http.StatusOK, d.whole(p, text, input, output))
		return
	}
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	out := &line{w: w, control: http.NewResponseController(w), gone: r.Context().Done(), delay: s.Delay}
	if p.Model == NoUsage {
		input = 0
	}
	out.send(d.begin(p, input)...)
	if p.Model == StallBefore {
		out.wait(time.Hour)
		return
	}
	first, rest := firstSentence(text)
	for _, piece := range pieces(p.Model, first) {
		out.send(d.piece(piece)...)
	}
	if out.breaks(d, p.Model) {
		return
	}
	for _, piece := range pieces(p.Model, rest) {
		out.send(d.piece(piece)...)
	}
	finish := model.FinishStop
	switch p.Model {
	case CutShort:
		finish = model.FinishLength
	case Refusing:
		finish = model.FinishRefused
	case NoEnd:
		return
	}
	out.send(d.end(finish, output, p.Model != NoUsage)...)
}

func promptTokens(p Prompt) int {
	n := model.EstimateTokens(p.System)
	for _, t := range p.Turns {
		n += model.EstimateTokens(t.Text)
	}
	return n
}

// line is the connection to a client.
type line struct {
	w       http.ResponseWriter
	control *http.ResponseController
	gone    <-chan struct{}
	delay   time.Duration
	left    bool
}

func (l *line) send(events ...event) {
	for _, e := range events {
		l.write(e.bytes())
		if l.delay > 0 {
			l.wait(l.delay)
		}
	}
}

func (l *line) write(b []byte) {
	if l.left {
		return
	}
	if _, err := l.w.Write(b); err != nil || l.control.Flush() != nil {
		l.left = true
	}
}

// wait pauses, or ends when the client leaves.
func (l *line) wait(d time.Duration) {
	pause := time.NewTimer(d)
	defer pause.Stop()
	select {
	case <-pause.C:
	case <-l.gone:
		l.left = true
	}
}

// breaks misbehaves after the first sentence, if the model is one that does.
func (l *line) breaks(d dialect, name string) bool {
	switch name {
	case StallAfter:
		l.wait(time.Hour)
	case HalfEvent:
		whole := d.piece("This is never said to the end.")[0].bytes()
		l.write(whole[:len(whole)/2])
	case CutOff:
		panic(http.ErrAbortHandler) // the server's way to drop a connection
	case ErrorEvent:
		l.send(d.fault()...)
	case Flood:
		for !l.left {
			l.send(d.piece(" and on and on and on")...)
		}
	case WrongJSON:
		l.send(event{data: `{"choices": [{`})
	case HugeEvent:
		l.send(event{data: strings.Repeat("x", 1<<20)})
	default:
		return false
	}
	return true
}

// firstSentence parts a text behind its first full stop.
func firstSentence(text string) (first, rest string) {
	if at := strings.Index(text, ". "); at >= 0 {
		return text[:at+2], text[at+2:]
	}
	return text, ""
}

// pieces cuts a text as a stream does: inside words, inside marks, and, in
// SlowDrip, at every character.
func pieces(name, text string) []string {
	size := 7
	if name == SlowDrip {
		size = 1
	}
	var list []string
	for runes := []rune(text); len(runes) > 0; {
		n := min(size, len(runes))
		list = append(list, string(runes[:n]))
		runes = runes[n:]
	}
	return list
}
