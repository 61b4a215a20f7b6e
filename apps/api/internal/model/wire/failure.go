package wire

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// failure says in a person's words why a request came to nothing. The end of
// the caller's own context stays what it is. A cause never holds the key: it
// travels in a header, and errors of net/http name only method and address.
func failure(outer, working context.Context, err error) error {
	if outer.Err() != nil {
		return context.Cause(outer)
	}
	if known, ok := errors.AsType[*knowledge.Error](err); ok { // an address that was refused while dialling
		return known
	}
	switch {
	case errors.Is(context.Cause(working), errSilent):
		return because(knowledge.CodeModelStalled, errSilent, "The model's server fell silent.")
	case errors.Is(err, errFlood):
		return Flooded()
	case isTLS(err):
		return because(knowledge.CodeModelTLS, err, "The connection to the model's server cannot be trusted: check its certificate, and whether its address begins with http:// or https://.")
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF), errors.Is(err, syscall.ECONNRESET), errors.Is(err, net.ErrClosed):
		return CutOff(err)
	}
	if _, ok := errors.AsType[*net.DNSError](err); ok {
		return because(knowledge.CodeModelUnreachable, err, "The name in the model's address cannot be found. Check how it is spelled.")
	}
	if errors.Is(err, syscall.ECONNREFUSED) {
		return because(knowledge.CodeModelUnreachable, err, "Nothing answers at the model's address. Check that its server runs, and the port.")
	}
	return because(knowledge.CodeModelUnreachable, err, "The model's server cannot be reached. Check its address, and that this machine may connect to it.")
}

// CutOff is the error of a reply that ended before its end.
func CutOff(cause error) error {
	return because(knowledge.CodeModelCutOff, cause, "The model's server ended the connection in the middle of its reply.")
}

// Flooded is the error of a reply that is more than was asked for.
func Flooded() error {
	return because(knowledge.CodeModelFlood, errFlood, "The model's server sent far more than it was asked for, and was cut off.")
}

func isTLS(err error) bool {
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return true
	}
	if _, ok := errors.AsType[x509.UnknownAuthorityError](err); ok {
		return true
	}
	if _, ok := errors.AsType[x509.HostnameError](err); ok {
		return true
	}
	if _, ok := errors.AsType[tls.RecordHeaderError](err); ok {
		return true
	}
	if _, ok := errors.AsType[tls.AlertError](err); ok {
		return true
	}
	// net/http has no type for a server that speaks plain HTTP to https.
	return strings.Contains(err.Error(), "server gave HTTP response to HTTPS client")
}

// refusal says in a person's words what a status other than 200 means.
func refusal(status int, header http.Header, body []byte) error {
	said := problemOf(body)
	cause := fmt.Errorf("status %d: %s", status, said.summary())
	switch {
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		return because(knowledge.CodeModelKey, cause, "The model's server does not take the key. Check that it is right, has not ended, and may use this model.")
	case said.about("context_length_exceeded", "prompt is too long", "context length", "maximum context", "too many tokens"),
		status == http.StatusRequestEntityTooLarge:
		return because(knowledge.CodeModelContext, cause, "This is more text than the model takes.")
	case status == http.StatusNotFound && said.about("model"):
		return because(knowledge.CodeModelUnknown, cause, "The server does not have this model. Check its name, and that it is downloaded there.")
	case status == http.StatusNotFound || status == http.StatusMethodNotAllowed:
		return because(knowledge.CodeModelUnknown, cause, "The server has neither this model nor this address. Check both; the address usually ends in /v1.")
	case status == http.StatusTooManyRequests && said.about("insufficient_quota", "credit balance"):
		return because(knowledge.CodeModelKey, cause, "The account at the model's provider has no credit left.")
	case status == http.StatusTooManyRequests || status == statusOverloaded:
		e := because(knowledge.CodeModelBusy, cause, "The model's server has more requests than it takes. Try again in a moment.")
		e.RetryAfter = retryAfter(header, time.Now())
		return e
	case status >= 500:
		e := because(knowledge.CodeModelFailed, cause, "The model's server has a fault of its own (status %d).", status)
		e.RetryAfter = retryAfter(header, time.Now())
		return e
	case status >= 300 && status < 400:
		return because(knowledge.CodeModelRejected, cause, "The model's server sends requests on to another address. Enter that address.")
	case said.about("model_not_found", "model not found"):
		return because(knowledge.CodeModelUnknown, cause, "The server does not have this model. Check its name, and that it is downloaded there.")
	}
	return because(knowledge.CodeModelRejected, cause, "The model's server refused the request (status %d). Check the address, the protocol and the model's name.", status)
}

// statusOverloaded is Anthropic's own for a service that is too busy.
const statusOverloaded = 529

// Refused is the error that a server reports inside a stream that had begun
// well: kind is the protocol's own name for it.
func Refused(kind, message string) error {
	cause := fmt.Errorf("%s: %s", clip(kind, 80), clip(message, 300))
	switch low := strings.ToLower(kind); {
	case strings.Contains(low, "overloaded"), strings.Contains(low, "rate_limit"):
		return because(knowledge.CodeModelBusy, cause, "The model's server has more requests than it takes. Try again in a moment.")
	case strings.Contains(low, "authentication"), strings.Contains(low, "permission"):
		return because(knowledge.CodeModelKey, cause, "The model's server does not take the key.")
	case strings.Contains(low, "invalid_request"):
		return because(knowledge.CodeModelRejected, cause, "The model's server refused the request.")
	}
	return because(knowledge.CodeModelFailed, cause, "The model's server has a fault of its own.")
}

// said is what a server's error body says. Servers differ: OpenAI has
// error.{message,type,code}, as newer vLLM does, Anthropic error.{type,message},
// Ollama a string, and older vLLM has message, type and code without an error
// around them.
type said struct{ kind, code, message string }

func (s *said) UnmarshalJSON(body []byte) error {
	var fields struct {
		Type    string `json:"type"`
		Code    any    `json:"code"` // vLLM repeats the status, a number, which says nothing new
		Message string `json:"message"`
	}
	if err := json.Unmarshal(body, &fields); err != nil {
		return err
	}
	code, _ := fields.Code.(string)
	*s = said{kind: fields.Type, code: code, message: fields.Message}
	return nil
}

func problemOf(body []byte) said {
	var nested struct {
		Error said `json:"error"`
	}
	if json.Unmarshal(body, &nested) == nil && nested.Error != (said{}) {
		return nested.Error
	}
	var flat said
	if json.Unmarshal(body, &flat) == nil && flat.message != "" { // Anthropic has a type out here too
		return flat
	}
	var text struct {
		Error string `json:"error"`
	}
	if json.Unmarshal(body, &text) == nil && text.Error != "" {
		return said{message: text.Error}
	}
	return said{message: string(body)}
}

func (s said) about(signs ...string) bool {
	text := strings.ToLower(s.kind + " " + s.code + " " + s.message)
	for _, sign := range signs {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// summary is for the log. Providers quote part of a wrong key in their message,
// so of an error that has a name only the name is kept.
func (s said) summary() string {
	if s.kind != "" || s.code != "" {
		return clip(strings.TrimSpace(s.kind+" "+s.code), 160)
	}
	return fmt.Sprintf("%d bytes of text", len(s.message))
}

func clip(s string, most int) string {
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}

// maxRetryAfter bounds what a server may ask to be left alone for.
const maxRetryAfter = 10 * time.Minute

// retryAfter reads the header in its two forms (RFC 9110, section 10.2.3); 0
// when there is none that can be read.
func retryAfter(h http.Header, now time.Time) time.Duration {
	text := h.Get("Retry-After")
	if seconds, err := strconv.ParseFloat(text, 64); err == nil && seconds > 0 {
		return time.Duration(min(seconds, maxRetryAfter.Seconds()) * float64(time.Second))
	}
	if at, err := http.ParseTime(text); err == nil {
		return min(max(at.Sub(now), 0), maxRetryAfter)
	}
	return 0
}

func because(code knowledge.Code, cause error, format string, args ...any) *knowledge.Error {
	e := knowledge.Errorf(code, format, args...)
	e.Err = cause
	return e
}
