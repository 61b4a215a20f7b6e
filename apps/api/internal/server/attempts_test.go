package server

import (
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestAttemptsAreForgivenAfterTheirWindow(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	a := newAttempts(func() time.Time { return now })
	for i := range attemptsPerPair {
		if _, err := a.take(from("10.0.0.1"), " Ada@Acme.test"); err != nil {
			t.Fatalf("attempt %d: %v", i, err)
		}
	}
	if _, err := a.take(from("10.0.0.1"), "ada@acme.test"); knowledge.CodeOf(err) != knowledge.CodeTooManyAttempts {
		t.Errorf("error = %v", err)
	}
	if _, err := a.take(from("10.0.0.2"), "ada@acme.test"); err != nil {
		t.Errorf("the account's owner is locked out elsewhere: %v", err)
	}
	now = now.Add(attemptWindow)
	if _, err := a.take(from("10.0.0.1"), "ada@acme.test"); err != nil {
		t.Errorf("after the window: %v", err)
	}
}

func TestOneAddressCannotTryManyAccounts(t *testing.T) {
	a := newAttempts(time.Now)
	for i := range attemptsPerAddress {
		if _, err := a.take(from("10.0.0.1"), fmt.Sprint("account", i)); err != nil {
			t.Fatalf("attempt %d: %v", i, err)
		}
	}
	if _, err := a.take(from("10.0.0.1"), "one more"); knowledge.CodeOf(err) != knowledge.CodeTooManyAttempts {
		t.Errorf("error = %v", err)
	}
}

func TestARightPasswordIsNotHeldAgainstItsOwner(t *testing.T) {
	a := newAttempts(time.Now)
	for range 10 * attemptsPerPair {
		release, err := a.take(from("10.0.0.1"), "ada")
		if err != nil {
			t.Fatal(err)
		}
		release()
	}
}

func TestAFloodOfInventedAccountsTakesBoundedMemory(t *testing.T) {
	a := newAttempts(time.Now)
	for i := range 2 * attemptKeys {
		if _, err := a.take(from(fmt.Sprintf("10.%d.%d.1", i/90/256, i/90%256)), fmt.Sprint("account", i)); err != nil {
			t.Fatal(err)
		}
	}
	for name, w := range map[string]windows{"addresses": a.addresses, "accounts": a.accounts, "pairs": a.pairs} {
		if len(w) > attemptKeys {
			t.Errorf("%d %s are remembered, want at most %d", len(w), name, attemptKeys)
		}
	}
}

// Otherwise inventing accounts would make the limiter forget who invents them.
func TestAFloodFromOneAddressDoesNotWashItsOwnCountAway(t *testing.T) {
	a := newAttempts(time.Now)
	admitted := 0
	for i := range 3 * attemptKeys {
		if _, err := a.take(from("203.0.113.9"), fmt.Sprint("account", i)); err == nil {
			admitted++
		}
	}
	if admitted != attemptsPerAddress || len(a.pairs) > attemptsPerAddress {
		t.Errorf("%d guesses were admitted and %d pairs remembered, want %d", admitted, len(a.pairs), attemptsPerAddress)
	}
}

func TestOneIPv6CustomerIsOneAddress(t *testing.T) {
	a := newAttempts(time.Now)
	for i := range attemptsPerPair {
		if _, err := a.take(from(fmt.Sprintf("2001:db8:1:2::%x", i+1)), "ada"); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := a.take(from("2001:db8:1:2:ffff::1"), "ada"); knowledge.CodeOf(err) != knowledge.CodeTooManyAttempts {
		t.Errorf("another address of the same network: %v", err)
	}
	if _, err := a.take(from("2001:db8:1:3::1"), "ada"); err != nil {
		t.Errorf("the neighbour's network: %v", err)
	}
}

// Everybody in a browser may come from the web server's address.
func TestAProxyThatNamesNobodyIsNotOnePerson(t *testing.T) {
	a := newAttempts(time.Now)
	proxy := source{address: netip.MustParseAddr("127.0.0.1"), shared: true}
	for i := range 2 * attemptsPerAddress {
		if _, err := a.take(proxy, fmt.Sprint("account", i)); err != nil {
			t.Fatalf("attempt %d: %v", i, err)
		}
	}
	for i := range attemptsPerPair + 1 {
		if _, err := a.take(proxy, "ada"); (err != nil) != (i == attemptsPerPair) {
			t.Fatalf("attempt %d on one account: %v", i, err)
		}
	}
}

func TestOneAccountIsNotGuessedFromManyAddresses(t *testing.T) {
	a := newAttempts(time.Now)
	for i := range attemptsPerAccount + 1 {
		if _, err := a.take(from(fmt.Sprintf("10.0.0.%d", i)), "ada"); (err != nil) != (i == attemptsPerAccount) {
			t.Fatalf("attempt %d: %v", i, err)
		}
	}
}

func TestARefusalSaysForHowLong(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	a := newAttempts(func() time.Time { return now })
	for range attemptsPerPair {
		if _, err := a.take(from("10.0.0.1"), "ada"); err != nil {
			t.Fatal(err)
		}
	}
	for after, want := range map[time.Duration]string{0: "in 5 minutes", 90 * time.Second: "in 4 minutes", 5*time.Minute - 1: "in a minute"} {
		a.now = func() time.Time { return now.Add(after) }
		if _, err := a.take(from("10.0.0.1"), "ada"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("after %s: %v, want %q", after, err, want)
		}
	}
}

func from(address string) source { return source{address: netip.MustParseAddr(address)} }
