package worker

import (
	"bytes"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"syscall"
)

const (
	niceness  = 10 // people's requests come first
	openFiles = 64 // the pipes, and the cache of the PDF library
)

// confine puts this process under its limits, for good. Memory is the kernel's
// to enforce: RLIMIT_DATA counts what is mapped to be written to, unlike
// RLIMIT_AS, which Go's reserved address space would exhaust at the start.
// What is mapped already is the program's own, so the limit comes on top.
func confine() {
	limit, err := strconv.ParseInt(os.Getenv(memoryVariable), 10, 64)
	if err != nil || limit <= 0 {
		return
	}
	debug.SetMemoryLimit(limit * 3 / 4) // collect garbage sooner rather than die
	set := func(resource int, n uint64) {
		if err := syscall.Setrlimit(resource, &syscall.Rlimit{Cur: n, Max: n}); err != nil {
			fmt.Fprintln(os.Stderr, "limit", resource, err)
		}
	}
	set(syscall.RLIMIT_DATA, uint64(limit+status(os.Getpid(), "VmData:")))
	set(syscall.RLIMIT_CORE, 0)
	set(syscall.RLIMIT_NOFILE, openFiles)
	// The group is this process alone, and the call reaches all its threads.
	if err := syscall.Setpriority(syscall.PRIO_PGRP, 0, niceness); err != nil {
		fmt.Fprintln(os.Stderr, "priority", err)
	}
}

// attributes make a child that ends with this process and gets no signals of
// its terminal.
func attributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// program is this very program, also after its file was replaced by a newer one.
func program() (string, error) { return "/proc/self/exe", nil }

// held is the memory that a process has mapped for data, in bytes; 0 when it
// cannot be found out.
func held(pid int) int64 { return status(pid, "VmData:") }

// status reads a size from /proc/PID/status.
func status(pid int, field string) int64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := bytes.Cut(text, []byte("\n"+field))
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	number, _, _ := bytes.Cut(bytes.TrimSpace(line), []byte(" "))
	kib, err := strconv.ParseInt(string(number), 10, 64)
	if err != nil {
		return 0
	}
	return kib << 10
}
