//go:build !linux

package private

import "syscall"

// childAttributes has no parent-death signal to ask for here. A server whose
// forebay was killed is stopped by the next start.
func childAttributes(syscall.Signal) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true}
}
