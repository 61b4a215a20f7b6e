package worker

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// TestMain is also the child: a test binary starts itself as the service does.
func TestMain(m *testing.M) {
	if IsChild() {
		handlers["misbehave"] = misbehave
		os.Exit(Serve())
	}
	goleak.VerifyTestMain(m)
}

var kept [][]byte // what the greedy child holds on to

// misbehave does what a document could have made a parser do.
func misbehave(_ context.Context, header json.RawMessage, in []byte, out io.Writer) error {
	var how string
	if err := json.Unmarshal(header, &how); err != nil {
		return err
	}
	switch how {
	case "hang":
		select {}
	case "spin":
		for {
		}
	case "eat":
		for {
			kept = append(kept, bytes.Repeat([]byte("x"), 8<<20))
		}
	case "keep":
		kept = append(kept, bytes.Repeat([]byte("x"), 48<<20))
	case "recurse":
		var f func(int) int
		f = func(n int) int { return f(n+1) + 1 }
		f(0)
	case "exit":
		os.Exit(3)
	case "reaped": // as a system does that has no memory left
		return syscall.Kill(os.Getpid(), syscall.SIGKILL)
	case "panic":
		panic("no such page")
	case "flood":
		for {
			if _, err := out.Write(make([]byte, 1<<20)); err != nil {
				return err
			}
		}
	case "babble":
		os.NewFile(1, "out").WriteString("warning: odd file\n")
	case "print":
		fmt.Println("warning: odd file") // a library that prints must not disturb
	case "environment":
		_, err := fmt.Fprint(out, strings.Join(os.Environ(), "\n"))
		return err
	case "descriptors":
		open, err := os.ReadDir("/proc/self/fd")
		for _, fd := range open {
			where, _ := os.Readlink("/proc/self/fd/" + fd.Name())
			fmt.Fprintln(out, where)
		}
		return err
	case "priority":
		nice, err := syscall.Getpriority(syscall.PRIO_PROCESS, 0)
		fmt.Fprint(out, 20-nice) // the kernel answers 20 less it
		return err
	case "pid":
		_, err := fmt.Fprint(out, os.Getpid())
		return err
	default:
		_, err := out.Write(in)
		return err
	}
	return nil
}

func newPool(t *testing.T, o Options) *Pool {
	t.Helper()
	if o.Children == 0 {
		o.Children = 1
	}
	p := NewPool(o)
	t.Cleanup(p.Close)
	return p
}

// tell sends a document to the misbehaving handler and returns what it says.
func tell(t *testing.T, p *Pool, how string, r Request) (string, error) {
	t.Helper()
	var said strings.Builder
	r.Kind, r.Header = "misbehave", how
	r.Output = func(out io.Reader) error {
		_, err := io.Copy(&said, out)
		return err
	}
	err := p.Do(t.Context(), r)
	return said.String(), err
}

func of(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

func TestADocumentGoesThereAndItsResultComesBack(t *testing.T) {
	p := newPool(t, Options{})
	large := strings.Repeat("weir ", 1<<20) // more than every buffer between
	for _, content := range []string{"", "a", large} {
		got, err := tell(t, p, "echo", Request{Input: of(content), Size: int64(len(content))})
		if err != nil || got != content {
			t.Errorf("of %d bytes came back %d, %v", len(content), len(got), err)
		}
	}
}

func TestEachWayToMisbehaveIsAFaultOfTheDocumentAndTheNextOneIsRead(t *testing.T) {
	p := newPool(t, Options{Memory: 192 << 20})
	for how, c := range map[string]struct{ says, because string }{
		"hang":    {"longer than", "no end after"},
		"spin":    {"longer than", "no end after"},
		"eat":     {"more than 192 MB of memory", "out of memory"},
		"recurse": {"more than 192 MB of memory", "out of memory"},
		"reaped":  {"more than 192 MB of memory", "signal: killed"},
		"exit":    {"damaged", "exit status 3"},
		"panic":   {"damaged", "no such page"},
		"flood":   {"more than Forebay takes", "output"},
		"babble":  {"damaged", "garbage"},
	} {
		limit := time.Minute
		if c.because == "no end after" {
			limit = 300 * time.Millisecond
		}
		_, err := tell(t, p, how, Request{Input: of("x"), MaxOutput: 8 << 20, Timeout: limit})
		fault, ok := errors.AsType[*knowledge.Error](err)
		if !ok || fault.Code != knowledge.CodeUnreadable || !strings.Contains(fault.Message, c.says) || !strings.Contains(fault.Error(), c.because) {
			t.Errorf("%s: %.600v", how, err)
		}
		if got, err := tell(t, p, "echo", Request{Input: of("next")}); err != nil || got != "next" {
			t.Errorf("after %s: %q, %v", how, got, err)
		}
	}
}

func TestAChildKnowsNoSecretsHoldsNoFilesAndYieldsToPeople(t *testing.T) {
	t.Setenv("DATABASE_URL", "mysql://root:hunter2@localhost/forebay")
	p := newPool(t, Options{})
	if env, err := tell(t, p, "environment", Request{}); err != nil || strings.Contains(env, "hunter2") || !strings.Contains(env, memoryVariable) {
		t.Errorf("it knows %q, %v", env, err)
	}
	file, err := os.Create(t.TempDir() + "/secret")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if open, err := tell(t, p, "descriptors", Request{}); err != nil || strings.Contains(open, "secret") || strings.Contains(open, "socket") {
		t.Errorf("it holds %q, %v", open, err)
	}
	if nice, err := tell(t, p, "priority", Request{}); err != nil || nice != "10" {
		t.Errorf("its niceness is %q, %v", nice, err)
	}
	if got, err := tell(t, p, "print", Request{}); err != nil || got != "" {
		t.Errorf("what a library printed came as %q, %v", got, err)
	}
}

func TestWhoGivesUpWaitingHasTheChildKilled(t *testing.T) {
	p := newPool(t, Options{})
	ctx, cancel := context.WithCancel(t.Context())
	err := p.Do(ctx, Request{Kind: "misbehave", Header: "hang", Input: func(io.Writer) error { cancel(); return nil }})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	if _, err := tell(t, p, "echo", Request{}); err != nil {
		t.Errorf("the next document: %v", err)
	}
	if err := p.Do(ctx, Request{Kind: "misbehave", Header: "echo"}); !errors.Is(err, context.Canceled) {
		t.Errorf("a new request: %v", err)
	}
}

func TestWhatTheServiceCannotReadOrKeepIsNoFaultOfTheDocument(t *testing.T) {
	p := newPool(t, Options{})
	away := errors.New("the database is away")
	if _, err := tell(t, p, "echo", Request{Input: func(io.Writer) error { return away }}); !errors.Is(err, away) {
		t.Errorf("reading it: %v", err)
	}
	err := p.Do(t.Context(), Request{Kind: "misbehave", Header: "echo", Input: of("x"), Output: func(io.Reader) error { return away }})
	if !errors.Is(err, away) {
		t.Errorf("keeping it: %v", err)
	}
	if _, err := tell(t, p, "echo", Request{}); err != nil {
		t.Errorf("the next document: %v", err)
	}
}

func TestAChildIsKeptForTheNextDocumentUntilItIdlesGrowsOrHasDoneItsShare(t *testing.T) {
	pid := func(p *Pool) string {
		t.Helper()
		got, err := tell(t, p, "pid", Request{})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	p := newPool(t, Options{Documents: 3})
	first := pid(p)
	if pid(p) != first || pid(p) != first {
		t.Error("it was not kept")
	}
	if pid(p) == first {
		t.Error("it was kept for more than its share")
	}
	p = newPool(t, Options{Memory: 64 << 20})
	first = pid(p)
	if _, err := tell(t, p, "keep", Request{}); err != nil {
		t.Fatal(err)
	}
	if pid(p) == first {
		t.Error("it was kept though it had grown")
	}
	p = newPool(t, Options{Idle: time.Millisecond})
	child, err := p.take()
	if err != nil {
		t.Fatal(err)
	}
	p.giveBack(child)
	select {
	case <-child.ended:
	case <-time.After(10 * time.Second):
		t.Error("it idles on")
	}
}

func TestAChildThatDiedWhileItWaitedIsReplaced(t *testing.T) {
	p := newPool(t, Options{})
	child, err := p.take()
	if err != nil {
		t.Fatal(err)
	}
	p.giveBack(child)
	child.kill()
	<-child.ended
	if got, err := tell(t, p, "echo", Request{Input: of("x")}); err != nil || got != "x" {
		t.Errorf("it says %q, %v", got, err)
	}
}

func TestAChildEndsWhenItsParentDoes(t *testing.T) {
	in, theirs, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("/proc/self/exe", Argument)
	cmd.Env = environment(DefaultMemory)
	cmd.Stdin = in
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	in.Close()
	if err := writeJSON(theirs, frameRequest, call{Kind: "misbehave", Header: json.RawMessage(`"hang"`)}); err != nil {
		t.Fatal(err)
	}
	if err := writeFrame(theirs, frameEnd, nil); err != nil {
		t.Fatal(err)
	}
	theirs.Close() // as the death of the parent does
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		_ = cmd.Process.Kill()
		t.Errorf("it lives on: %v", <-ended)
	}
}

func TestAClosedPoolTakesNothing(t *testing.T) {
	p := newPool(t, Options{})
	if _, err := tell(t, p, "echo", Request{}); err != nil {
		t.Fatal(err)
	}
	p.Close()
	if _, err := tell(t, p, "echo", Request{}); !errors.Is(err, errClosed) {
		t.Errorf("the error is %v", err)
	}
}

func TestAParsedDocumentComesBackAsTheParserMadeIt(t *testing.T) {
	p := newPool(t, Options{})
	page := "# Turbine hall\n\nThe *penstock* is lined.\n\n- one\n- two\n"
	got, err := p.Parse(t.Context(), Document{MediaType: parse.Markdown, Name: "hall.md", Size: int64(len(page)), Input: of(page)})
	if err != nil {
		t.Fatal(err)
	}
	want, err := parse.Parse(t.Context(), parse.Markdown, "hall.md", []byte(page))
	if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("it reads %+v, want %+v, %v", got, want, err)
	}
	if _, err := p.Parse(t.Context(), Document{MediaType: parse.Text, Name: "a.txt", Input: of(" \n")}); knowledge.CodeOf(err) != knowledge.CodeNoText {
		t.Errorf("a blank one: %v", err)
	}
}

func TestTheFilesOfAnArchiveComeOneByOneAndDamagedOnesNotAtAll(t *testing.T) {
	var archive bytes.Buffer
	z := zip.NewWriter(&archive)
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, strings.Repeat("text of "+name+"\n", 20_000))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	data := bytes.Replace(archive.Bytes(), []byte("text of b.txt\ntext"), []byte("text of b.txt\nTEXT"), 1)
	p := newPool(t, Options{})
	got := map[string]int{}
	text, err := p.Parse(t.Context(), Document{
		MediaType: parse.ZIP, Name: "folder.zip", Input: of(string(data)),
		Contained: func(name string, content io.Reader) error {
			n, err := io.Copy(io.Discard, content)
			if err == nil {
				got[name] = int(n)
			}
			return err
		},
	})
	if err != nil || len(got) != 2 || got["a.txt"] != 280_000 || got["c.txt"] != 280_000 {
		t.Errorf("there came %v, %v", got, err)
	}
	if !strings.Contains(text.Body, "b.txt, 280.0 kB: left out. It is damaged.") || len(text.Notes) != 1 {
		t.Errorf("it reads %q, %q", text.Body, text.Notes)
	}
}
