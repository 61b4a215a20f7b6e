// Package probe holds the few statements that weir sends on its own behalf, and
// how their answers are read. The driver double in weirtest answers the same
// statements, so the two agree by construction.
package probe

import (
	"fmt"
	"strconv"
	"time"
)

// Identity asks who the server is and which thread serves this connection. Its
// columns work on MySQL and MariaDB and need no privilege.
const Identity = "SELECT CONNECTION_ID(), @@hostname, @@port, @@server_id, VERSION(), DATABASE()"

// Uptime asks for the seconds since the server started, which tells a
// restarted server from the one before: thread ids start again with it.
const Uptime = "SHOW GLOBAL STATUS LIKE 'Uptime'"

// Nothing is a statement without effect. It takes the blow of a kill that came
// after its victim's statement had ended.
const Nothing = "DO 0"

// Rollback ends a transaction that its owner left.
const Rollback = "ROLLBACK"

// KillQuery ends the statement that a thread runs.
func KillQuery(id uint64) string { return "KILL QUERY " + strconv.FormatUint(id, 10) }

// KillThread ends a thread.
func KillThread(id uint64) string { return "KILL CONNECTION " + strconv.FormatUint(id, 10) }

// Alive counts the threads with this id: 0 or 1.
func Alive(id uint64) string {
	return "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE ID = " + strconv.FormatUint(id, 10)
}

// startSlack absorbs that a server reports its uptime in whole seconds.
const startSlack = 2500 * time.Millisecond

// Server is one run of one server.
type Server struct {
	Host    string
	Port    string
	ID      string
	Version string
	Schema  string // the default database, empty if none
	Started time.Time
}

// Kinship says how two runs relate.
type Kinship int

// The kinships.
const (
	Stranger  Kinship = iota // another server: nothing can be said
	Same                     // the same run
	Restarted                // the same server, started again since
)

// Since says how s relates to an earlier sighting.
func (s Server) Since(earlier Server) Kinship {
	if s.Host != earlier.Host || s.Port != earlier.Port || s.ID != earlier.ID {
		return Stranger
	}
	switch d := s.Started.Sub(earlier.Started); {
	case d > startSlack:
		return Restarted
	case d < -startSlack:
		return Stranger
	}
	return Same
}

// Text reads a driver value as text.
func Text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case []byte:
		return string(v)
	case string:
		return v
	}
	return fmt.Sprint(v)
}
