package servertest

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// childAttributes kill the server with its parent, and keep a terminal's Ctrl-C
// from it.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// awaitStopped returns when a process that got SIGSTOP has no thread left that
// runs: each stops by itself, soon after the signal was sent.
func awaitStopped(pid int) error {
	tick := time.NewTicker(100 * time.Microsecond)
	defer tick.Stop()
	for {
		still, err := allStopped(pid)
		if still || err != nil {
			return err
		}
		<-tick.C
	}
}

func allStopped(pid int) (bool, error) {
	stats, err := filepath.Glob(filepath.Join("/proc", strconv.Itoa(pid), "task", "*", "stat"))
	if err != nil {
		return false, err
	}
	for _, stat := range stats {
		text, err := os.ReadFile(stat)
		if errors.Is(err, os.ErrNotExist) { // a thread that has ended
			continue
		}
		if err != nil {
			return false, err
		}
		// The state follows the program's name, which is in brackets.
		if _, rest, ok := bytes.Cut(text, []byte(") ")); ok && rest[0] != 'T' {
			return false, nil
		}
	}
	return true, nil
}
