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
const Identity = "SELECT CONNECTION_ID(), @@hostname, @@port, @@server_id, VERSION(), DATABASE(), SUBSTRING_INDEX(USER(), '@', 1)"

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

// Server is one run of one server, as one user of it sees it.
type Server struct {
	Host    string
	Port    string
	ID      string
	Version string
	Schema  string    // the default database, empty if none
	User    string    // who only sees and kills threads of the same name
	latest  time.Time // it started no later
}

// SawUptime takes in an uptime in whole seconds that was answered at that time.
// A slow answer makes the start less certain.
func (s *Server) SawUptime(up time.Duration, answered time.Time) {
	s.latest = answered.Add(-up + time.Second)
}

// Kinship says how two runs relate.
type Kinship int

// The kinships.
const (
	Stranger  Kinship = iota // another server: nothing can be said
	Same                     // the same run
	Restarted                // the same server, without what the earlier run had
)

// Like says whether s and other are runs of one server, seen by one user.
func (s Server) Like(other Server) bool {
	return s.Host == other.Host && s.Port == other.Port && s.ID == other.ID && s.User == other.User
}

// startSlack is how far the clocks of client and server may drift apart between
// a server's start and a question for its uptime.
const startSlack = 500 * time.Millisecond

// StartedBefore says whether this run had certainly begun at t.
func (s Server) StartedBefore(t time.Time) bool { return t.Sub(s.latest) > startSlack }

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
