package private

import (
	"fmt"
	"path/filepath"
	"strconv"
)

const (
	logName  = "server.log"
	dataName = "data"

	collation = "utf8mb4_bin" // the only family that both flavours, of all ages, have

	// strictMode is common to both flavours. MySQL also gets ONLY_FULL_GROUP_BY,
	// its default; MariaDB's version of it knows no functional dependence and
	// refuses correct queries.
	strictMode = "STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
)

// socketLimit is what sun_path holds, less its closing NUL.
const socketLimit = 107

// settings are the flags of a serving server.
func (s *Server) settings() []string {
	o := s.options
	args := []string{
		"--datadir=" + filepath.Join(s.dir, dataName),
		"--tmpdir=" + filepath.Join(s.dir, "tmp"),
		"--log-error=" + s.logFile(),
		"--pid-file=" + filepath.Join(s.dir, "server.pid"),
		"--init-file=" + filepath.Join(s.dir, accountsName),
		"--socket=" + s.socketArg(),
		"--bind-address=127.0.0.1", "--port=" + strconv.Itoa(s.port),
		"--skip-name-resolve",
		"--max-connections=" + strconv.Itoa(o.MaxConnections),
		"--character-set-server=utf8mb4", "--collation-server=" + collation,
		"--default-time-zone=+00:00",
		"--max-allowed-packet=64M",
		"--local-infile=OFF",

		// Small when idle: the parts of a server that nobody here reads.
		"--performance-schema=OFF",
		fmt.Sprintf("--innodb-buffer-pool-size=%dM", o.BufferPoolMiB),
		"--innodb-log-buffer-size=4M", "--key-buffer-size=1M", "--table-open-cache=512",
	}
	args = append(args, s.binary.flavourSettings(s.dir)...)
	return append(args, s.binary.durability(o.Throwaway)...)
}

func (b Binary) flavourSettings(dir string) []string {
	if b.Flavour == MySQL {
		return []string{
			"--sql-mode=" + strictMode + ",ONLY_FULL_GROUP_BY",
			"--secure-file-priv=NULL", "--mysqlx=OFF", "--disable-log-bin",
			"--innodb-redo-log-capacity=64M", "--temptable-max-ram=16M",
		}
	}
	return []string{
		"--sql-mode=" + strictMode,
		"--secure-file-priv=" + filepath.Join(dir, "files"), // MariaDB has no NULL here; the folder stays empty
		"--innodb-log-file-size=64M", "--aria-pagecache-buffer-size=4M",
	}
}

// durability: a commit is on disk before it is acknowledged, unless the data
// is thrown away anyhow. Even then it has left the process, so that killing the
// server loses nothing that was acknowledged.
func (b Binary) durability(throwaway bool) []string {
	if !throwaway {
		return []string{"--innodb-flush-log-at-trx-commit=1"}
	}
	return []string{"--innodb-flush-log-at-trx-commit=2", "--innodb-flush-method=nosync", "--innodb-doublewrite=0"}
}

// socketPath is where clients find the socket; empty when the folder's path is
// too long for one, and clients use the port.
func (s *Server) socketPath() string {
	if path := filepath.Join(s.dir, "sock"); len(path) <= socketLimit {
		return path
	}
	return ""
}

// socketArg is what the server is told: it insists on a socket, and a relative
// one lies in its data folder, where no length is too much.
func (s *Server) socketArg() string {
	if path := s.socketPath(); path != "" {
		return path
	}
	return "sock"
}
