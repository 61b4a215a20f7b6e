package worker

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestOnlyTheTimeThatAllWaitForTheChildCounts(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		ended := make(chan time.Time, 1)
		began := time.Now()
		s := newStopwatch(2*time.Minute, 2, func() { ended <- time.Now() })
		time.Sleep(time.Hour) // both at work
		s.wait()
		time.Sleep(time.Hour) // one of them still is
		s.wait()
		time.Sleep(time.Minute)
		s.work()
		time.Sleep(time.Hour)
		s.wait()
		if late := (<-ended).Sub(began); late != 3*time.Hour+2*time.Minute {
			t.Errorf("it ended the child after %s", late)
		}
		if !s.stop() {
			t.Error("it does not say so")
		}
	})
}

func TestAStoppedStopwatchEndsNobody(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := newStopwatch(time.Minute, 1, func() { t.Error("it ended the child") })
		s.wait()
		if s.stop() {
			t.Error("it says that the time was up")
		}
		time.Sleep(time.Hour)
	})
}

func TestAServiceThatIsSlowItselfIsNoFaultOfTheDocument(t *testing.T) {
	t.Parallel()
	p := newPool(t, Options{})
	const limit = 500 * time.Millisecond
	database := func() { <-time.After(limit + limit/10) }
	var got strings.Builder
	err := p.Do(t.Context(), Request{
		Kind: "misbehave", Header: "echo", Timeout: limit,
		Input: func(w io.Writer) error {
			database()
			_, err := io.WriteString(w, strings.Repeat("weir ", 1<<18))
			return err
		},
		Output: func(r io.Reader) error {
			if _, err := io.CopyN(&got, r, 1); err != nil {
				return err
			}
			database()
			_, err := io.Copy(&got, r)
			return err
		},
	})
	if err != nil || got.Len() != 5<<18 {
		t.Errorf("%d bytes came back, %v", got.Len(), err)
	}
}

func TestAChildThatWasKilledWhenItHadJustAnsweredIsNotKept(t *testing.T) {
	t.Parallel()
	p := newPool(t, Options{})
	for range 10 {
		ctx, leave := context.WithCancel(t.Context())
		err := p.Do(ctx, Request{Kind: "misbehave", Header: "echo", Input: of("x"), Output: func(r io.Reader) error {
			defer leave() // all has been read by then
			_, err := io.Copy(io.Discard, r)
			return err
		}})
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("the error is %v", err)
		}
		if len(p.idle) != 0 {
			t.Fatal("it waits for the next document")
		}
	}
}
