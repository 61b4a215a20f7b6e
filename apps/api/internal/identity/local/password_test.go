package local

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
)

func TestOnlyTheRightPasswordMatches(t *testing.T) {
	h := newHasher()
	encoded, err := h.hash(t.Context(), "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(encoded, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("hash = %s", encoded)
	}
	for password, want := range map[string]bool{"correct horse": true, "Correct horse": false, "correct horse ": false, "": false} {
		if got, err := h.matches(t.Context(), encoded, password); err != nil || got != want {
			t.Errorf("matches(%q) = %v, %v; want %v", password, got, err, want)
		}
	}
	if again, _ := h.hash(t.Context(), "correct horse"); again == encoded {
		t.Error("two hashes of one password are the same: there is no salt")
	}
}

func TestAnAccountWithoutAPasswordMatchesNothing(t *testing.T) {
	h := newHasher()
	for _, password := range []string{"", "anything"} {
		if ok, err := h.matches(t.Context(), "", password); ok || err != nil {
			t.Errorf("matches(%q) = %v, %v", password, ok, err)
		}
	}
}

func TestABrokenHashIsAnErrorAndNoMatch(t *testing.T) {
	h := newHasher()
	for _, encoded := range []string{"plain", "$2a$10$bcrypt", "$argon2id$v=19$m=1,t=0,p=1$c2FsdHNhbHQ$a2V5", "$argon2id$v=19$m=19456,t=2,p=1$???$a2V5", "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$"} {
		if ok, err := h.matches(t.Context(), encoded, "x"); ok || err == nil {
			t.Errorf("matches(%q) = %v, %v; want an error", encoded, ok, err)
		}
	}
}

// Each hash takes 19 MiB: a flood of sign-ins must wait, not take all memory.
func TestNoMoreHashesRunAtOnceThanThereAreProcessors(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHasher()
		for range cap(h.slots) {
			if _, err := h.enter(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		ctx, cancel := context.WithCancel(t.Context())
		refused := make(chan error, 1)
		go func() {
			_, err := h.hash(ctx, "one more")
			refused <- err
		}()
		synctest.Wait()
		select {
		case err := <-refused:
			t.Fatalf("one more hash ran: %v", err)
		default:
		}
		cancel()
		if err := <-refused; err == nil {
			t.Error("a hash whose caller had left was made")
		}
	})
}

func BenchmarkHash(b *testing.B) {
	for b.Loop() {
		hash("correct horse battery staple")
	}
}
