// Package traceview receives traces by OTLP over HTTP and shows them in a
// browser: enough to follow one request from the page to the statement on a
// developer's machine, without other software. It keeps the newest traces in
// memory and nothing on disk. It is no collector for production: whoever
// reaches its port reads everything.
package traceview

import (
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"strings"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

const (
	maxTraces = 200     // kept of requests, and as many of background work; the one that began first goes
	maxSpans  = 2000    // kept of each trace
	maxBody   = 8 << 20 // bytes of one export, unpacked
)

// apiService is what the API calls itself in its spans.
const apiService = "forebay"

// Handler takes exports at /v1/traces and shows what came at /: the requests,
// or with ?background what the product does by itself.
func Handler() http.Handler {
	k := newKept()
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/traces", k.receive)
	mux.HandleFunc("GET /{$}", k.list)
	mux.HandleFunc("GET /trace/{id}", k.show)
	return mux
}

// receive takes one export (OTLP 1.x, "OTLP/HTTP": binary or JSON protobuf).
func (k *kept) receive(w http.ResponseWriter, r *http.Request) {
	inJSON := strings.HasPrefix(r.Header.Get("Content-Type"), "application/json")
	var export collector.ExportTraceServiceRequest
	body, err := readBody(w, r)
	if err == nil && inJSON {
		// The JSON encoding writes IDs as hexadecimal digits, unlike any other
		// bytes of protobuf's.
		err = (protojson.UnmarshalOptions{DiscardUnknown: true}).Unmarshal(hexIDs(body), &export)
	} else if err == nil {
		err = proto.Unmarshal(body, &export)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	k.add(&export)
	if inJSON {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, "{}")
		return
	}
	w.Header().Set("Content-Type", "application/x-protobuf") // an empty message has no bytes
}

func readBody(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	var body io.Reader = http.MaxBytesReader(w, r.Body, maxBody)
	if r.Header.Get("Content-Encoding") == "gzip" {
		unpacked, err := gzip.NewReader(body)
		if err != nil {
			return nil, err
		}
		body = io.LimitReader(unpacked, maxBody+1)
	}
	b, err := io.ReadAll(body)
	if err == nil && len(b) > maxBody {
		err = errors.New("the export is too large")
	}
	return b, err
}
