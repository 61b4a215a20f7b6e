//go:build unix && !linux

package servertest

import "syscall"

// childAttributes keep a terminal's Ctrl-C from the server. Only Linux can tie
// its life to its parent's.
func childAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// awaitStopped cannot tell here, and trusts that threads stop soon.
func awaitStopped(int) error { return nil }
