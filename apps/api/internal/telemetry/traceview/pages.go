package traceview

import (
	_ "embed"
	"fmt"
	"html/template"
	"net/http"
	"slices"
	"time"
)

//go:embed pages.html
var source string

var pages = template.Must(template.New("").Funcs(template.FuncMap{
	"took": func(d time.Duration) string {
		if d >= time.Second {
			return fmt.Sprintf("%.2f s", d.Seconds())
		}
		return fmt.Sprintf("%.2f ms", float64(d)/float64(time.Millisecond))
	},
	"percent": func(thousandths float64) string { return fmt.Sprintf("%.2f%%", thousandths/10) },
	"indent":  func(depth int) string { return fmt.Sprintf("%dpx", 16*min(depth, 16)) },
}).Parse(source))

// summary is one trace in the list.
type summary struct {
	ID, Name string
	Services []string // in the order of their first spans
	Spans    int
	Failed   bool
	Begin    time.Time
	Took     time.Duration
}

func (k *kept) list(w http.ResponseWriter, r *http.Request) {
	page := struct {
		Background bool
		Traces     []summary
	}{Background: r.URL.Query().Has("background")}
	k.mu.Lock()
	for _, t := range k.newest(!page.Background) {
		page.Traces = append(page.Traces, summarise(t))
	}
	k.mu.Unlock()
	render(w, "list", page)
}

func summarise(t *trace) summary {
	s := summary{ID: t.ID, Spans: len(t.spans), Begin: t.begin(), Took: t.end().Sub(t.begin())}
	for i, r := range t.rows() {
		if i == 0 {
			s.Name = r.Name
		}
		if !slices.Contains(s.Services, r.Service) {
			s.Services = append(s.Services, r.Service)
		}
		s.Failed = s.Failed || r.Failed
	}
	return s
}

func (k *kept) show(w http.ResponseWriter, r *http.Request) {
	k.mu.Lock()
	t, ok := k.traces[r.PathValue("id")]
	if !ok {
		k.mu.Unlock()
		http.Error(w, "There is no such trace any more, or not yet.", http.StatusNotFound)
		return
	}
	page := struct {
		summary
		Rows    []row
		Dropped int
	}{summarise(t), t.rows(), t.dropped}
	k.mu.Unlock()
	render(w, "trace", page)
}

func render(w http.ResponseWriter, name string, data any) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
	_ = pages.ExecuteTemplate(w, name, data) // whoever asked has left
}
