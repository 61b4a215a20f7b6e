package worker

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

// memoryVariable tells a child its limit in bytes.
const memoryVariable = "FOREBAY_PARSE_MEMORY"

// startLimit bounds how long a child may take to say hello.
const startLimit = 30 * time.Second

// process is one child.
type process struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	pipe   *os.File // what out reads from
	out    *bufio.Reader
	stderr words
	killed atomic.Bool   // by us
	base   int64         // memory that it held before its first document
	calls  int           // how many documents it was given
	idle   *time.Timer   // ends it while it waits for work
	ended  chan struct{} // closed once it is gone
	state  error         // how it ended; set before ended is closed
}

// start brings a child to where it takes requests.
func start(memory int64) (*process, error) {
	path, err := program()
	if err != nil {
		return nil, fmt.Errorf("worker: %w", err)
	}
	p := &process{cmd: exec.Command(path, Argument), ended: make(chan struct{})}
	p.cmd.Args[0] = "forebay"
	p.cmd.Env = environment(memory)
	p.cmd.SysProcAttr = attributes()
	p.cmd.Stderr = &p.stderr
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return nil, fmt.Errorf("worker: %w", err)
	}
	// Not StdoutPipe: Wait closes that one, perhaps before its last bytes are read.
	var theirs *os.File
	if p.pipe, theirs, err = os.Pipe(); err != nil {
		return nil, fmt.Errorf("worker: %w", err)
	}
	p.cmd.Stdout = theirs
	err = p.cmd.Start()
	theirs.Close()
	if err != nil {
		p.pipe.Close()
		return nil, fmt.Errorf("worker: start: %w", err)
	}
	go func() {
		p.state = p.cmd.Wait()
		close(p.ended)
	}()
	p.out = bufio.NewReaderSize(p.pipe, 64<<10)
	late := time.AfterFunc(startLimit, p.kill)
	defer late.Stop()
	if kind, hello, err := readFrame(p.out); err != nil || kind != frameHello || string(hello) != greeting {
		p.end()
		return nil, fmt.Errorf("worker: this program does not serve as a parser (%w): %s", p.state, p.stderr.String())
	}
	p.base = held(p.cmd.Process.Pid)
	return p, nil
}

// environment is all of ours that a child knows: its limit, and where the
// user's cache folder is. Secrets stay here.
func environment(memory int64) []string {
	env := []string{fmt.Sprintf("%s=%d", memoryVariable, memory)}
	for _, name := range []string{"HOME", "XDG_CACHE_HOME"} {
		if value, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+value)
		}
	}
	return env
}

// kill ends the child at once, whatever it is at.
func (p *process) kill() {
	select {
	case <-p.ended: // by itself, or by the system: not by us
		return
	default:
	}
	p.killed.Store(true)
	_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL) // its only failure: it is gone
}

// end is kill, and returns when the child is gone.
func (p *process) end() {
	p.kill()
	<-p.ended
	p.pipe.Close()
}

// leaveLimit is how long a child that has closed its pipe may take to be gone.
const leaveLimit = time.Second

// leave waits for a child that ends without our doing, so that how it ended is
// known.
func (p *process) leave() {
	select {
	case <-p.ended:
	case <-time.After(leaveLimit):
	}
}

// alive says whether the child can take work: it has neither ended by itself
// nor been killed.
func (p *process) alive() bool {
	select {
	case <-p.ended:
		return false
	default:
		return !p.killed.Load()
	}
}

// do has the child work on one request. A child that did not answer to the end,
// or was killed when it just had, is gone afterwards.
func (p *process) do(ctx context.Context, r Request, memory int64) error {
	watch := newStopwatch(r.Timeout, 2, p.kill) // for who sends and who receives
	stay := context.AfterFunc(ctx, p.kill)
	p.calls++
	input := sender{watch: watch}
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		if input.send(p.in, r); input.source != nil {
			p.kill() // it waits for the rest of the document
		}
		watch.wait()
	}()
	output := receiver{r: p.out, watch: watch, limit: r.MaxOutput}
	err := output.deliver(r.Output)
	if errors.Is(output.broken, io.ErrUnexpectedEOF) {
		p.leave()
	}
	if !output.done {
		p.end()
	}
	<-sent
	slow := watch.stop()
	if stayed := stay(); slow || !stayed || p.killed.Load() {
		p.end()
	}
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case input.source != nil:
		return input.source
	case output.done && err != nil:
		return err
	case output.done:
		return output.outcome.err()
	case slow:
		return tooSlow(r.Timeout)
	case output.over:
		return tooMuchOutput(r.MaxOutput)
	case output.broken == nil: // whoever took the output gave up
		return err
	case errors.Is(output.broken, errGarbage):
		return crashed(output.broken)
	case p.outOfMemory():
		return tooMuchMemory(memory, p.lastWords())
	}
	return crashed(p.lastWords())
}

// outOfMemory says whether the child, which has ended, met its limit: then Go's
// runtime says so on its way out. A kill that was not ours is the system's, for
// want of memory.
func (p *process) outOfMemory() bool {
	said := p.stderr.String()
	if strings.Contains(said, "out of memory") || strings.Contains(said, "cannot allocate memory") {
		return true
	}
	status, ok := p.cmd.ProcessState.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGKILL && !p.killed.Load()
}

func (p *process) lastWords() error {
	return fmt.Errorf("the child ended (%v): %s", p.state, p.stderr.String())
}
