package client

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"time"
)

// The limits of patience, those that the browser has.
const (
	patience = 4                // attempts in all: three by itself after the first
	maxWait  = 30 * time.Second // who is told to wait longer than this is told so
	spread   = 0.25             // of the wait is added at random, so that not all return at once
)

// patiently makes a request until it is no longer refused for now. When the
// service refuses to stay fast and says when to come back, it does, and never
// sooner; such refusals come before anything is done, so nothing is done twice.
// A body that cannot be sent again is not.
func (c *Client) patiently(ctx context.Context, body io.Reader, request func() error) error {
	for attempt := 1; ; attempt++ {
		err := request()
		wait, again := comeBack(err)
		if !again || attempt >= c.tries || !rewind(body) {
			return err
		}
		c.told(wait)
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(wait):
		}
	}
}

// comeBack says whether and when to repeat a request that ended with err.
func comeBack(err error) (time.Duration, bool) {
	refused, ok := errors.AsType[*Error](err)
	if !ok || refused.RetryAfter <= 0 {
		return 0, false
	}
	switch refused.Code {
	case "overloaded", "too_many_requests", "unavailable": // not quota_exceeded, which is for an hour or a day
	default:
		return 0, false
	}
	wait := time.Duration(refused.RetryAfter) * time.Millisecond
	if wait > maxWait {
		return 0, false
	}
	return wait + time.Duration(rand.Float64()*spread*float64(wait)), true
}

// rewind makes a body ready to be sent again.
func rewind(body io.Reader) bool {
	if body == nil {
		return true
	}
	whole, ok := body.(io.Seeker)
	if !ok {
		return false
	}
	_, err := whole.Seek(0, io.SeekStart)
	return err == nil
}
