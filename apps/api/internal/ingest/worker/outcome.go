package worker

import (
	"errors"
	"fmt"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// How a document can end its child. Each is a fault of the document: the next
// one finds a new child.

func tooMuchMemory(limit int64, cause error) error {
	return unreadable(cause, "Reading this file takes more than %d MB of memory. Split it, or save it in a simpler format.", limit>>20)
}

func tooSlow(limit time.Duration) error {
	return unreadable(fmt.Errorf("no end after %s", limit),
		"Reading this file takes longer than %s. Split it, or save it in a simpler format.", inWords(limit))
}

func tooMuchOutput(limit int64) error {
	return unreadable(fmt.Errorf("over %d bytes of output", limit),
		"This file holds more than Forebay takes from one file. Split it into parts and upload those.")
}

func crashed(cause error) error {
	return unreadable(cause, "This file is damaged and cannot be read. Open it in its own program, save it again, and upload that.")
}

func unreadable(cause error, format string, args ...any) error {
	return &knowledge.Error{
		Code: knowledge.CodeUnreadable, Message: fmt.Sprintf(format, args...), Err: fmt.Errorf("worker: %w", cause),
	}
}

func inWords(d time.Duration) string {
	if d >= time.Minute && d%time.Minute == 0 {
		if d == time.Minute {
			return "a minute"
		}
		return fmt.Sprintf("%d minutes", d/time.Minute)
	}
	return d.String()
}

// errClosed answers requests to a [Pool] that was closed.
var errClosed = errors.New("worker: closed")
