package local

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// MinPasswordLength is the shortest password accepted, in characters.
const MinPasswordLength = 10

// maxPasswordLength keeps a password from being used to keep the machine busy.
const maxPasswordLength = 1024

// The cost of a hash: OWASP's Password Storage Cheat Sheet asks of Argon2id at
// least 19 MiB of memory, two passes and one lane. About 25 ms.
const (
	argonMemory = 19 * 1024 // KiB
	argonTime   = 2
	argonLanes  = 1
	argonKey    = 32 // bytes
	argonSalt   = 16 // bytes
)

// hasher hashes and checks passwords, as many at a time as there are
// processors: under a flood of sign-ins, more would only take memory.
type hasher struct {
	slots chan struct{}
	decoy func() string
}

func newHasher() *hasher {
	h := &hasher{slots: make(chan struct{}, runtime.GOMAXPROCS(0))}
	h.decoy = sync.OnceValue(func() string { return hash(rand.Text()) })
	return h
}

// hash returns a password's hash in PHC form.
func (h *hasher) hash(ctx context.Context, password string) (string, error) {
	leave, err := h.enter(ctx)
	if err != nil {
		return "", err
	}
	defer leave()
	return hash(password), nil
}

// matches says whether password is the one that was hashed. An empty hash, of
// an account that does not exist or has no password, takes as long as any
// other, so that nobody learns which addresses have an account.
func (h *hasher) matches(ctx context.Context, encoded, password string) (bool, error) {
	leave, err := h.enter(ctx)
	if err != nil {
		return false, err
	}
	defer leave()
	if encoded == "" {
		_, err := verify(h.decoy(), password)
		return false, err
	}
	return verify(encoded, password)
}

func (h *hasher) enter(ctx context.Context) (leave func(), err error) {
	select {
	case h.slots <- struct{}{}:
		return func() { <-h.slots }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

func hash(password string) string {
	salt := make([]byte, argonSalt)
	_, _ = rand.Read(salt) // never fails: crypto/rand ends the process instead
	key := argon2.IDKey([]byte(password), salt, argonTime, argonMemory, argonLanes, argonKey)
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, argonMemory, argonTime, argonLanes, b64.EncodeToString(salt), b64.EncodeToString(key))
}

// verify reads the cost from the hash, so that hashes made at another cost
// still work.
func verify(encoded, password string) (bool, error) {
	parts := strings.Split(encoded, "$")
	if len(parts) != 6 || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return false, fmt.Errorf("local: a password hash of an unknown form")
	}
	var memory, passes uint32
	var lanes uint8
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &memory, &passes, &lanes); err != nil || passes == 0 || lanes == 0 {
		return false, fmt.Errorf("local: a password hash of an unknown cost %q", parts[3])
	}
	salt, saltErr := base64.RawStdEncoding.DecodeString(parts[4])
	key, keyErr := base64.RawStdEncoding.DecodeString(parts[5])
	if saltErr != nil || keyErr != nil || len(key) == 0 {
		return false, fmt.Errorf("local: a broken password hash")
	}
	got := argon2.IDKey([]byte(password), salt, passes, memory, lanes, uint32(len(key)))
	return subtle.ConstantTimeCompare(got, key) == 1, nil
}

// checkPassword says whether a password may be chosen for an account. field is
// the request's name for it.
func checkPassword(field, password, email string) error {
	weak := func(message string) error {
		return &knowledge.Error{Code: knowledge.CodeWeakPassword, Field: field, Message: message}
	}
	switch n := utf8.RuneCountInString(password); {
	case n < MinPasswordLength:
		return weak(fmt.Sprintf("Choose a password of at least %d characters.", MinPasswordLength))
	case n > maxPasswordLength:
		return weak(fmt.Sprintf("Choose a password of at most %d characters.", maxPasswordLength))
	case strings.EqualFold(strings.TrimSpace(password), email):
		return weak("Choose a password that is not your e-mail address.")
	}
	return nil
}
