// Package seal keeps other people's secrets, such as API keys of models, so that
// the database alone does not give them away: AES-256-GCM under a key of the
// installation's own, which lives outside the database.
package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"
)

// KeySize is the length of the installation's key in bytes.
const KeySize = 32

// version begins every sealed secret, so that another way of sealing can follow.
const version = 1

// Box seals and opens under one key. It is safe for concurrent use.
type Box struct{ aead cipher.AEAD }

// New returns a Box under a key of [KeySize] bytes.
func New(key []byte) (*Box, error) {
	if len(key) != KeySize {
		return nil, fmt.Errorf("seal: the key has %d bytes; it must have %d", len(key), KeySize)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return &Box{aead}, nil
}

// ErrCannotOpen says that a secret was sealed under another key, for another
// place, or was changed since.
var ErrCannotOpen = errors.New("seal: the secret cannot be opened with this installation's key")

// Seal hides a secret that belongs at a place, such as a row's ID: only there
// does it open again, so that one row's secret is of no use in another.
func (b *Box) Seal(secret, place []byte) []byte {
	return b.aead.Seal([]byte{version}, nil, secret, place)
}

// Open returns a secret that was sealed for the place, or [ErrCannotOpen].
func (b *Box) Open(sealed, place []byte) ([]byte, error) {
	if len(sealed) == 0 || sealed[0] != version {
		return nil, ErrCannotOpen
	}
	secret, err := b.aead.Open(nil, nil, sealed[1:], place)
	if err != nil {
		return nil, ErrCannotOpen
	}
	return secret, nil
}

// newKey makes a key.
func newKey() []byte {
	key := make([]byte, KeySize)
	_, _ = rand.Read(key) // it never fails; crypto/rand ends the process instead
	return key
}
