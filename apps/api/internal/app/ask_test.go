package app_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// answered is a whole answer as a reader has it at the end.
type answered struct {
	started   contract.StartedEvent
	text      string
	citations []contract.Citation
	done      contract.DoneEvent
}

func ask(t *testing.T, api *client.Client, question string) answered {
	t.Helper()
	var a answered
	for e, err := range api.Ask(t.Context(), contract.Ask{Question: question}) {
		if err != nil {
			t.Fatal(err)
		}
		a.take(t, e)
	}
	if a.done.Status == "" {
		t.Fatal("the stream ended without a done event")
	}
	return a
}

func (a *answered) take(t *testing.T, e client.Event) {
	t.Helper()
	read := func(v any) {
		if err := json.Unmarshal(e.Data, v); err != nil {
			t.Fatalf("%s: %v", e.Data, err)
		}
	}
	switch e.Type {
	case "started":
		read(&a.started)
	case "delta":
		var d contract.DeltaEvent
		read(&d)
		a.text += d.Text + " "
	case "citation":
		var c contract.CitationEvent
		read(&c)
		a.citations = append(a.citations, c.Citation)
	case "done":
		read(&a.done)
	case "error":
		t.Fatalf("the answer failed: %s", e.Data)
	}
}

// text is a document's text put together from its blocks, with every block at
// its offset.
func (r *replica) text(t *testing.T, document id.ID) string {
	t.Helper()
	d, err := r.admin.Text(t.Context(), document)
	if err != nil {
		t.Fatal(err)
	}
	var text []byte
	for _, b := range d.Blocks {
		for len(text) < b.Start {
			text = append(text, ' ')
		}
		text = append(text, b.Text...)
	}
	return string(text)
}

func asProblem(err error, target **client.Error) bool { return errors.As(err, target) }

func execute(t *testing.T, dsn, statement string) {
	t.Helper()
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(context.Background(), statement); err != nil {
		t.Fatal(err)
	}
}

// generalLog records what the server is asked from now on; the result counts
// the statements that contain a text.
func generalLog(t *testing.T, dsn string) func(text string) int {
	t.Helper()
	execute(t, dsn, "SET GLOBAL log_output = 'TABLE'")
	execute(t, dsn, "SET GLOBAL general_log = ON")
	t.Cleanup(func() { execute(t, dsn, "SET GLOBAL general_log = OFF") })
	return func(text string) int {
		db, err := sql.Open("mysql", dsn)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		var n int
		row := db.QueryRow("SELECT COUNT(*) FROM mysql.general_log WHERE argument LIKE CONCAT('%/*', ?, '%')", text)
		if err := row.Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
}

// post sends a body as it is and returns the status and the problem, if it is one.
func (r *replica) post(t *testing.T, path, token, contentType string, body io.Reader) (int, contract.Problem) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, r.url+path, body)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", contentType)
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var p contract.Problem
	if strings.HasPrefix(res.Header.Get("Content-Type"), "application/problem+json") {
		if err := json.NewDecoder(res.Body).Decode(&p); err != nil {
			t.Fatal(err)
		}
	}
	return res.StatusCode, p
}
