//go:build !linux

package worker

import (
	"os"
	"runtime/debug"
	"strconv"
	"syscall"
)

// confine has the garbage collector keep to the limit, which is all that
// systems other than Linux offer. Production runs on Linux.
func confine() {
	if limit, err := strconv.ParseInt(os.Getenv(memoryVariable), 10, 64); err == nil && limit > 0 {
		debug.SetMemoryLimit(limit)
	}
}

// attributes make a child that gets no signals of this process's terminal. It
// ends when its standard input does.
func attributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

func program() (string, error) { return os.Executable() }

func held(int) int64 { return 0 }
