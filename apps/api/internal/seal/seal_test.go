package seal

import (
	"bytes"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func box(t *testing.T, key []byte) *Box {
	t.Helper()
	b, err := New(key)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestASecretOpensOnlyWhereItBelongsAndUnderItsKey(t *testing.T) {
	t.Parallel()
	b, here, secret := box(t, newKey()), []byte("org 1, row 1"), []byte("sk-hidden")
	sealed := b.Seal(secret, here)
	if bytes.Contains(sealed, secret) {
		t.Error("the secret can be read")
	}
	if got, err := b.Open(sealed, here); err != nil || !bytes.Equal(got, secret) {
		t.Errorf("Open = %q, %v", got, err)
	}
	changed := bytes.Clone(sealed)
	changed[len(changed)-1] ^= 1
	older := bytes.Clone(sealed)
	older[0]++
	for name, attempt := range map[string]func() ([]byte, error){
		"in another row":    func() ([]byte, error) { return b.Open(sealed, []byte("org 1, row 2")) },
		"under another key": func() ([]byte, error) { return box(t, newKey()).Open(sealed, here) },
		"changed":           func() ([]byte, error) { return b.Open(changed, here) },
		"of another kind":   func() ([]byte, error) { return b.Open(older, here) },
		"cut short":         func() ([]byte, error) { return b.Open(sealed[:5], here) },
		"empty":             func() ([]byte, error) { return b.Open(nil, here) },
	} {
		if got, err := attempt(); !errors.Is(err, ErrCannotOpen) || got != nil {
			t.Errorf("%s: Open = %q, %v, want %v", name, got, err, ErrCannotOpen)
		}
	}
}

func TestTheSameSecretNeverLooksTheSame(t *testing.T) {
	t.Parallel()
	b := box(t, newKey())
	if bytes.Equal(b.Seal([]byte("a"), nil), b.Seal([]byte("a"), nil)) {
		t.Error("two seals of one secret are equal, so equal keys can be told")
	}
}

func TestAKeyIsReadInEveryFormOfBase64(t *testing.T) {
	t.Parallel()
	key := bytes.Repeat([]byte{0xfb, 0xef, 0xff, 0x01}, 8) // has + and / in base64
	for _, e := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding, base64.URLEncoding, base64.RawURLEncoding} {
		if got, err := ParseKey(e.EncodeToString(key) + "\n"); err != nil || !bytes.Equal(got, key) {
			t.Errorf("ParseKey = %x, %v", got, err)
		}
	}
	for _, text := range []string{"", "secret", base64.StdEncoding.EncodeToString(key[:31]), base64.StdEncoding.EncodeToString(make([]byte, KeySize))} {
		if _, err := ParseKey(text); err == nil || len(text) > 3 && strings.Contains(err.Error(), text) {
			t.Errorf("ParseKey(%q) = %v, want a refusal that does not repeat it", text, err)
		}
	}
}

func TestReplicasThatStartTogetherShareOneKey(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "data", "secret.key")
	keys := make([][]byte, 8)
	var wg sync.WaitGroup
	for i := range keys {
		wg.Go(func() {
			var err error
			if keys[i], err = OpenKey(path); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, k := range keys[1:] {
		if !bytes.Equal(k, keys[0]) {
			t.Fatal("two replicas have different keys")
		}
	}
	left, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(left) != 1 {
		t.Errorf("the folder holds %v, %v; want the key alone", left, err)
	}
}

func TestAKeyThatOthersMayReadIsRefused(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "secret.key")
	if _, err := OpenKey(path); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKey(path); err == nil || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("OpenKey = %v, want a refusal that says what to do", err)
	}
}
