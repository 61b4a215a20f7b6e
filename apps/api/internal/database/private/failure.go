package private

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// errPortTaken is the cause when something else listens on the server's port.
var errPortTaken = errors.New("private: port taken")

// startError turns the log of a server that did not start into one sentence
// that says what to do. The log's last lines are the cause, for whoever debugs.
func startError(what, logFile string, port int, cause error) error {
	tail := logTail(logFile)
	log := strings.Join(tail, "\n")
	contains := func(marks ...string) bool {
		for _, mark := range marks {
			if strings.Contains(log, mark) {
				return true
			}
		}
		return false
	}
	public := fmt.Sprintf("The private database server could not %s. Its log, %s, ends: %s", what, logFile, lastComplaint(tail))
	switch {
	case contains("Address already in use", "Do you already have another"):
		public = fmt.Sprintf("Port %d, wanted for the private database server, is taken by another program. Choose another port, or 0 for any.", port)
		cause = errors.Join(errPortTaken, cause)
	case contains("No space left on device", "Errcode: 28", "error number 28", "Disk is full", "disk is full", "Disk full"):
		public = fmt.Sprintf("The disk is full: the private database server could not %s. Free some space and start again.", what)
	case contains("Can't start server: can't check PID", "Permission denied", "Errcode: 13", "error number 13"):
		public = fmt.Sprintf("The private database server may not write to its own folder, %s. Check who owns it. %s",
			strings.TrimSuffix(logFile, "/"+logName), lastComplaint(tail))
	}
	return &knowledge.Error{Code: knowledge.CodeUnavailable, Message: public, Err: fmt.Errorf("%w\n%s", cause, log)}
}

// lastComplaint is the last line that says what went wrong; servers like to
// end with a line that only says that they end.
func lastComplaint(lines []string) string {
	for i := len(lines) - 1; i >= 0; i-- {
		if strings.Contains(lines[i], "[ERROR]") && !strings.HasSuffix(lines[i], "Aborting") {
			return lines[i]
		}
	}
	if len(lines) == 0 {
		return "(it is empty)"
	}
	return lines[len(lines)-1]
}

// logTail is the last lines of the log of this start; the log of the one
// before it was put aside.
func logTail(logFile string) []string {
	const most = 64 << 10
	f, err := os.Open(logFile)
	if err != nil {
		return nil
	}
	defer f.Close()
	size, err := f.Seek(0, 2)
	if err != nil {
		return nil
	}
	tail := make([]byte, min(size, most))
	n, _ := f.ReadAt(tail, size-int64(len(tail))) // what could be read is what there is to show
	return lastLines(string(tail[:n]), 12)
}

// lastLines returns up to n last lines of text that are not blank.
func lastLines(text string, n int) []string {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines[max(0, len(lines)-n):]
}

// folderError says what is wrong with a folder that could not be made, read or
// written.
func folderError(dir string, err error) error {
	message := fmt.Sprintf("The folder %s cannot be used for the private database server.", dir)
	switch {
	case errors.Is(err, syscall.ENOSPC):
		message = fmt.Sprintf("The disk that holds %s is full. Free some space and start again.", dir)
	case errors.Is(err, fs.ErrPermission):
		message = fmt.Sprintf("The folder %s may not be written by this user. Choose another, or change its owner.", dir)
	}
	return &knowledge.Error{Code: knowledge.CodeUnavailable, Message: message, Err: err}
}

func fetchError(flavour Flavour, err error) error {
	message := fmt.Sprintf("No %s server was found on this machine, and fetching one from its package archive failed. Check the network, install it by hand, or set DATABASE_URL.", wanted(flavour))
	if strings.Contains(err.Error(), "No space left on device") {
		message = "The disk is full: the database server could not be unpacked. Free some space and start again."
	}
	return &knowledge.Error{Code: knowledge.CodeUnavailable, Message: message, Err: err}
}

// needSpace refuses early and clearly what would fail late and obscurely.
func needSpace(dir string, bytes uint64) error {
	var disk syscall.Statfs_t
	if err := syscall.Statfs(dir, &disk); err != nil {
		return folderError(dir, err)
	}
	free := disk.Bavail * uint64(disk.Bsize)
	if free >= bytes {
		return nil
	}
	return &knowledge.Error{
		Code:    knowledge.CodeUnavailable,
		Message: fmt.Sprintf("The disk that holds %s has %d MB free; the database server needs %d MB. Free some space and start again.", dir, free>>20, bytes>>20),
		Err:     syscall.ENOSPC,
	}
}
