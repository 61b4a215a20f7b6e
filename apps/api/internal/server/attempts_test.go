package server

import (
	"fmt"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestAttemptsAreForgivenAfterTheirWindow(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	a := newAttempts(func() time.Time { return now })
	for i := range attemptsPerKey {
		if _, err := a.take("10.0.0.1", " Ada@Acme.test"); err != nil {
			t.Fatalf("attempt %d: %v", i, err)
		}
	}
	if _, err := a.take("10.0.0.1", "ada@acme.test"); knowledge.CodeOf(err) != knowledge.CodeTooManyAttempts {
		t.Errorf("error = %v", err)
	}
	if _, err := a.take("10.0.0.2", "ada@acme.test"); err != nil {
		t.Errorf("the account's owner is locked out elsewhere: %v", err)
	}
	now = now.Add(attemptWindow)
	if _, err := a.take("10.0.0.1", "ada@acme.test"); err != nil {
		t.Errorf("after the window: %v", err)
	}
}

func TestOneAddressCannotTryManyAccounts(t *testing.T) {
	a := newAttempts(time.Now)
	for i := range attemptsPerIP {
		if _, err := a.take("10.0.0.1", fmt.Sprint("account", i)); err != nil {
			t.Fatalf("attempt %d: %v", i, err)
		}
	}
	if _, err := a.take("10.0.0.1", "one more"); knowledge.CodeOf(err) != knowledge.CodeTooManyAttempts {
		t.Errorf("error = %v", err)
	}
}

func TestARightPasswordIsNotHeldAgainstItsOwner(t *testing.T) {
	a := newAttempts(time.Now)
	for range 10 * attemptsPerKey {
		release, err := a.take("10.0.0.1", "ada")
		if err != nil {
			t.Fatal(err)
		}
		release()
	}
}

func TestAFloodOfInventedAccountsTakesBoundedMemory(t *testing.T) {
	a := newAttempts(time.Now)
	for i := range 2 * attemptKeys {
		if _, err := a.take(fmt.Sprint("10.0.", i/90), fmt.Sprint("account", i)); err != nil {
			t.Fatal(err)
		}
	}
	if len(a.seen) > attemptKeys {
		t.Errorf("%d keys are remembered, want at most %d", len(a.seen), attemptKeys)
	}
}
