package private

import (
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

// process is one run of the database server.
type process struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended and was waited for
	err  error         // how it ended; read after done
}

// launch starts argv in dir with its output appended to logFile. The server
// inherits lock, in a process group of its own so that Ctrl-C reaches forebay
// alone, which then stops the server in order.
//
// On Linux the kernel sends the server a signal when its parent dies; and the
// parent, to the kernel, is the thread that started it. So the goroutine that
// starts the server keeps its thread until the server has ended.
func launch(argv []string, dir, logFile string, lock *os.File, onParentDeath syscall.Signal) (*process, error) {
	log, err := os.OpenFile(logFile, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd := exec.Command(argv[0], argv[1:]...)
	cmd.Dir = dir
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "LC_ALL=C", "TZ=UTC"}
	cmd.Stdout, cmd.Stderr = log, log
	cmd.ExtraFiles = []*os.File{lock}
	cmd.SysProcAttr = childAttributes(onParentDeath)

	p := &process{cmd: cmd, done: make(chan struct{})}
	started := make(chan error, 1)
	go func() {
		runtime.LockOSThread() // never unlocked: the thread ends with this goroutine
		err := cmd.Start()
		started <- err
		if err != nil {
			return
		}
		p.err = cmd.Wait()
		close(p.done)
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return p, nil
}

func (p *process) pid() int { return p.cmd.Process.Pid }

func (p *process) ended() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// signal sends sig; a process that has ended needs none.
func (p *process) signal(sig syscall.Signal) {
	if !p.ended() {
		_ = p.cmd.Process.Signal(sig)
	}
}

// kill ends the process now and waits for it.
func (p *process) kill() {
	p.signal(syscall.SIGKILL)
	<-p.done
}
