package main

import (
	"bytes"
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/schema/contract"

	"github.com/forebay/forebay/apps/api/internal/client"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
)

// invoke runs a command line as a person would, in an empty data folder.
func invoke(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = exitCode(run(t.Context(), args, &out, &errs), &errs)
	return code, out.String(), errs.String()
}

func TestAWrongCommandLineIsAnsweredInOneLineThatHelps(t *testing.T) {
	t.Setenv("FOREBAY_DATA", t.TempDir())
	t.Setenv("FOREBAY_TOKEN", "")
	missing := filepath.Join(t.TempDir(), "nothing-here")
	empty := t.TempDir()
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"improt"}, 2, `no command "improt"`},
		{[]string{"import"}, 2, "forebay import PATH..."},
		{[]string{"import", missing}, 1, "does not exist"},
		{[]string{"import", empty}, 1, "no file to import"},
		{[]string{"import", "--colection", "x", "main.go"}, 2, "forebay import --help"},
		{[]string{"import", "main.go"}, 1, "forebay sign-in"},
		{[]string{"ask"}, 2, "forebay ask"},
		{[]string{"ask", "what?"}, 1, "make up"},
		{[]string{"migrate"}, 2, "up, down and status"},
		{[]string{"migrate", "sideways"}, 2, "sideways"},
		{[]string{"sign-in"}, 2, "EMAIL"},
		{[]string{"serve", "now"}, 2, "no arguments"},
		{[]string{"up", "now"}, 2, "no arguments"},
		{[]string{"eval"}, 2, "--data DIR"},
		{[]string{"eval", "--data", missing}, 1, missing},
		{[]string{"eval", "--data", empty, "--without", "luck"}, 2, `no part "luck"`},
		{[]string{"eval", "--data", "../../internal/eval/testdata/guides", "--gate", missing}, 1, "earlier run cannot be read"},
		{[]string{"setup", "--email", "x"}, 2, "--organisation"},
	} {
		code, out, errs := invoke(t, c.args...)
		if code != c.code || !strings.Contains(errs, c.says) || strings.Count(errs, "\n") > 3 || out != "" {
			t.Errorf("%q: exit status %d, said %q and %q; want %d and %q", c.args, code, errs, out, c.code, c.says)
		}
	}
}

func TestHelpGoesToStandardOutputAndSucceeds(t *testing.T) {
	for _, args := range [][]string{{}, {"help"}, {"--help"}, {"import", "--help"}, {"eval", "-h"}} {
		code, out, errs := invoke(t, args...)
		if code != 0 || !strings.Contains(out, "Usage: forebay") || errs != "" {
			t.Errorf("%q: exit status %d, %q, %q", args, code, out, errs)
		}
	}
	_, out, _ := invoke(t)
	for _, c := range commands() {
		if !strings.Contains(out, "  "+c.name) {
			t.Errorf("the help lacks %s", c.name)
		}
	}
}

func TestASettingThatMakesNoSenseIsNamed(t *testing.T) {
	t.Setenv("FOREBAY_DATA", t.TempDir())
	t.Setenv("FOREBAY_UPLOAD_LIMIT", "lots")
	if code, _, errs := invoke(t, "serve"); code != 1 || !strings.Contains(errs, "FOREBAY_UPLOAD_LIMIT") {
		t.Errorf("exit status %d, %q", code, errs)
	}
}

func TestATakenPortIsSaidBeforeAnythingStarts(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	data := filepath.Join(t.TempDir(), "data")
	t.Setenv("FOREBAY_DATA", data)
	t.Setenv("FOREBAY_ADDR", taken.Addr().String())
	code, _, errs := invoke(t, "up")
	if code != 1 || !strings.Contains(errs, taken.Addr().String()) || !strings.Contains(errs, "FOREBAY_ADDR") {
		t.Errorf("exit status %d, %q", code, errs)
	}
	if _, err := os.Stat(data); !errors.Is(err, os.ErrNotExist) {
		t.Error("something was started: the data folder is there")
	}
}

func TestAnUnreachableServiceIsSaidWithItsAddress(t *testing.T) {
	t.Setenv("FOREBAY_DATA", t.TempDir())
	t.Setenv("FOREBAY_URL", "http://127.0.0.1:1")
	t.Setenv("FOREBAY_TOKEN", "x")
	for _, args := range [][]string{{"ask", "what?"}, {"import", "main.go"}} {
		if code, _, errs := invoke(t, args...); code != 1 || !strings.Contains(errs, "http://127.0.0.1:1") {
			t.Errorf("%q: exit status %d, %q", args, code, errs)
		}
	}
}

func TestAnInterruptHasItsOwnExitStatus(t *testing.T) {
	t.Setenv("FOREBAY_DATA", t.TempDir())
	t.Setenv("FOREBAY_TOKEN", "x")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, errs bytes.Buffer
	if code := exitCode(run(ctx, []string{"ask", "what?"}, &out, &errs), &errs); code != 130 {
		t.Errorf("exit status %d, %q", code, errs.String())
	}
}

func TestAnAnswerReadsAsSentencesWithTheirSources(t *testing.T) {
	var out bytes.Buffer
	r := answerReader{out: &out, progress: newProgress(&bytes.Buffer{}), sentence: -1}
	for _, e := range []client.Event{
		{Type: "delta", Data: []byte(`{"sentence":0,"text":"The weir","break":true}`)},
		{Type: "delta", Data: []byte(`{"sentence":0,"text":" is old."}`)},
		{Type: "citation", Data: []byte(`{"number":1,"sentence":0,"documentName":"weir.pdf","page":3,"start":5,"end":20}`)},
		{Type: "delta", Data: []byte(`{"sentence":1,"text":"It holds.","break":true}`)},
		{Type: "citation", Data: []byte(`{"number":2,"sentence":1,"documentName":"notes.md","start":0,"end":9}`)},
		{Type: "done", Data: []byte(`{"status":"answered","tookMs":7}`)},
	} {
		if err := r.take(e); err != nil {
			t.Fatal(err)
		}
	}
	want := "The weir is old. [1]\n\nIt holds. [2]\n\n  [1] weir.pdf, page 3, bytes 5-20\n  [2] notes.md, bytes 0-9\n  7 ms\n"
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
}

func TestADeclinedQuestionHasItsOwnExitStatus(t *testing.T) {
	var out, errs bytes.Buffer
	r := answerReader{out: &out, progress: newProgress(&errs), sentence: -1}
	err := r.done(contract.DoneEvent{Status: "unsupported", Searched: 18, Advice: "Try other words."})
	if code := exitCode(err, &errs); code != 3 || !strings.Contains(out.String(), "18 documents") || !strings.Contains(out.String(), "Try other words.") {
		t.Errorf("exit status %d, %q", code, out.String())
	}
}

func TestTheWebIsToldAnAddressThatItCanReach(t *testing.T) {
	for addr, want := range map[string]string{
		":8080":          "http://127.0.0.1:8080",
		"0.0.0.0:8080":   "http://127.0.0.1:8080",
		"[::]:8080":      "http://127.0.0.1:8080",
		"localhost:8080": "http://localhost:8080",
		"[::1]:8080":     "http://[::1]:8080",
	} {
		if got := originOf(addr); got != want {
			t.Errorf("%s is reached at %s, want %s", addr, got, want)
		}
	}
}

func TestQuantilesAreNearestRanks(t *testing.T) {
	values := []float64{5, 1, 4, 2, 3}
	for q, want := range map[float64]float64{.2: 1, .5: 3, .95: 5, 1: 5} {
		if got := quantile(values, q); got != want {
			t.Errorf("quantile %v is %v, want %v", q, got, want)
		}
	}
}

func TestEveryPartOfRankingCanBeLeftOutOfAMeasurement(t *testing.T) {
	field, _ := reflect.TypeFor[contract.SearchQuery]().FieldByName("Without")
	for _, part := range strings.Split(field.Tag.Get("enum"), ",") {
		if part != string(retrieve.PartVector) && !slices.Contains(parts(), part) { // vectors need a model
			t.Errorf("`forebay eval --ablate` does not leave out %q", part)
		}
	}
}
