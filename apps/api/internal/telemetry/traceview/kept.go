package traceview

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	common "go.opentelemetry.io/proto/otlp/common/v1"
	tracepb "go.opentelemetry.io/proto/otlp/trace/v1"
)

// kept holds the newest traces, by ID.
type kept struct {
	mu     sync.Mutex
	traces map[string]*trace
}

func newKept() *kept { return &kept{traces: map[string]*trace{}} }

// trace is the spans that came of one trace so far.
type trace struct {
	ID      string
	spans   map[string]*span
	dropped int  // spans beyond maxSpans
	asked   bool // whether somebody asked for it; else it is work that the product does by itself
}

// span is one span as it is shown.
type span struct {
	ID, parent    string
	Name, Service string
	Begin, End    time.Time
	Failed        bool
	Attributes    []attribute // by name
}

type attribute struct{ Name, Value string }

// Took is how long the span lasted.
func (s *span) Took() time.Duration { return s.End.Sub(s.Begin) }

func (k *kept) add(export *collector.ExportTraceServiceRequest) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, resource := range export.ResourceSpans {
		service := "unknown"
		for _, a := range resource.GetResource().GetAttributes() {
			if a.Key == "service.name" {
				service = a.GetValue().GetStringValue()
			}
		}
		for _, scope := range resource.ScopeSpans {
			for _, s := range scope.Spans {
				k.put(service, s)
			}
		}
	}
	k.forget()
}

func (k *kept) put(service string, s *tracepb.Span) {
	traceID := hex.EncodeToString(s.TraceId)
	t := k.traces[traceID]
	if t == nil {
		t = &trace{ID: traceID, spans: map[string]*span{}}
		k.traces[traceID] = t
	}
	if len(t.spans) >= maxSpans {
		t.dropped++
		return
	}
	// A browser says what it asks for; the API's own calls are statements.
	t.asked = t.asked || s.Kind == tracepb.Span_SPAN_KIND_SERVER || s.Kind == tracepb.Span_SPAN_KIND_CLIENT && service != apiService
	shown := &span{
		ID: hex.EncodeToString(s.SpanId), parent: hex.EncodeToString(s.ParentSpanId),
		Name: s.Name, Service: service,
		Begin: time.Unix(0, int64(s.StartTimeUnixNano)), End: time.Unix(0, int64(s.EndTimeUnixNano)),
		Failed: s.GetStatus().GetCode() == tracepb.Status_STATUS_CODE_ERROR,
	}
	for _, a := range s.Attributes {
		shown.Attributes = append(shown.Attributes, attribute{a.Key, text(a.Value)})
	}
	slices.SortFunc(shown.Attributes, func(a, b attribute) int { return cmp.Compare(a.Name, b.Name) })
	t.spans[shown.ID] = shown
}

// text is a value as a person reads it.
func text(v *common.AnyValue) string {
	switch v := v.GetValue().(type) {
	case *common.AnyValue_StringValue:
		return v.StringValue
	case *common.AnyValue_BoolValue:
		return fmt.Sprint(v.BoolValue)
	case *common.AnyValue_IntValue:
		return fmt.Sprint(v.IntValue)
	case *common.AnyValue_DoubleValue:
		return fmt.Sprint(v.DoubleValue)
	case *common.AnyValue_ArrayValue:
		var all []string
		for _, one := range v.ArrayValue.GetValues() {
			all = append(all, text(one))
		}
		return strings.Join(all, ", ")
	default:
		return ""
	}
}

// forget drops the oldest traces beyond maxTraces: of requests, and of
// background work, which comes several times a second and would soon displace
// all that people did.
func (k *kept) forget() {
	for _, asked := range []bool{true, false} {
		all := k.newest(asked)
		for _, t := range all[min(maxTraces, len(all)):] {
			delete(k.traces, t.ID)
		}
	}
}

// newest are the traces that somebody asked for, or the others, by their
// beginning, the last one first.
func (k *kept) newest(asked bool) []*trace {
	var all []*trace
	for _, t := range k.traces {
		if t.asked == asked {
			all = append(all, t)
		}
	}
	slices.SortFunc(all, func(a, b *trace) int { return b.begin().Compare(a.begin()) })
	return all
}

func (t *trace) begin() time.Time {
	var first time.Time
	for _, s := range t.spans {
		if first.IsZero() || s.Begin.Before(first) {
			first = s.Begin
		}
	}
	return first
}

func (t *trace) end() time.Time {
	var last time.Time
	for _, s := range t.spans {
		if s.End.After(last) {
			last = s.End
		}
	}
	return last
}

// row is a span in its place: how deep below the first one, and where on the
// line of time, in thousandths of the whole trace.
type row struct {
	*span
	Depth         int
	Offset, Width float64
}

// rows are the spans as a tree, each before its children, siblings by time. A
// span whose parent has not come (yet) stands at the top.
func (t *trace) rows() []row {
	children := map[string][]*span{}
	for _, s := range t.spans {
		parent := s.parent
		if _, here := t.spans[parent]; !here {
			parent = ""
		}
		children[parent] = append(children[parent], s)
	}
	began, whole := t.begin(), max(t.end().Sub(t.begin()), time.Microsecond)
	thousandths := func(d time.Duration) float64 { return 1000 * float64(d) / float64(whole) }
	var out []row
	var walk func(parent string, depth int)
	walk = func(parent string, depth int) {
		below := children[parent]
		delete(children, parent) // a circle of spans ends here
		slices.SortFunc(below, func(a, b *span) int { return cmp.Or(a.Begin.Compare(b.Begin), cmp.Compare(a.ID, b.ID)) })
		for _, s := range below {
			out = append(out, row{span: s, Depth: depth, Offset: thousandths(s.Begin.Sub(began)), Width: max(thousandths(s.Took()), 2)})
			walk(s.ID, depth+1)
		}
	}
	walk("", 0)
	return out
}
