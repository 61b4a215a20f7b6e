package apikey

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"hash/crc32"
	"math/big"
	"strings"

	"github.com/forebay/forebay/packages/schema/id"
)

// A key as a person holds it is one word, so that a double click takes all of it:
//
//	fby_<43: key and organisation>_<43: secret><6: CRC-32 of all before>
//
// in digits of base 62. The IDs lead to its row inside its organisation, so that
// it is found by its key and never by its secret. The checksum tells a typo from
// a key without asking the database, and lets scanners of leaked secrets be sure
// of one by looking at it; it proves nothing else.
const (
	mark           = "fby_"
	idsLength      = 43 // digits of 32 bytes
	secretLength   = 43
	checksumLength = 6 // digits of 4 bytes
	tokenLength    = len(mark) + idsLength + 1 + secretLength + checksumLength

	// prefixLength is how much of a key people are shown. Keys begin with their
	// ID, so that two of them differ there.
	prefixLength = len(mark) + 14
)

// secretSize is in bytes: 256 bits, which nobody can guess. That is why a plain
// hash keeps them: what makes hashing a password slow is there for passwords
// that people choose (NIST SP 800-63B of 2017, section 5.1.2.2, asks for no more
// from 112 bits on).
const secretSize = 32

// secret is what a key proves itself with.
type secret [secretSize]byte

func newSecret() secret {
	var s secret
	_, _ = rand.Read(s[:]) // never fails (Go 1.24)
	return s
}

func (s secret) hash() [32]byte { return sha256.Sum256(s[:]) }

// token is a key as it is handed out.
type token struct {
	key, org id.ID
	secret   secret
}

// String is the whole key.
func (t token) String() string {
	ids := append(append([]byte{}, t.key[:]...), t.org[:]...)
	body := mark + digits(ids, idsLength) + "_" + digits(t.secret[:], secretLength)
	return body + checksum(body)
}

// Prefix is the part of it that people are shown later.
func (t token) Prefix() string { return t.String()[:prefixLength] }

// Is says whether a credential looks like an API key, and not like a session token.
func Is(credential string) bool { return strings.HasPrefix(credential, mark) }

// parse reads a key. What is not one to the letter is refused.
func parse(text string) (t token, ok bool) {
	if len(text) != tokenLength || !Is(text) {
		return token{}, false
	}
	body := text[:tokenLength-checksumLength]
	if checksum(body) != text[len(body):] {
		return token{}, false
	}
	ids, okIDs := bytesOf(body[len(mark):len(mark)+idsLength], 2*len(id.ID{}))
	secret, okSecret := bytesOf(body[len(mark)+idsLength+1:], secretSize)
	if !okIDs || !okSecret {
		return token{}, false
	}
	copy(t.key[:], ids)
	copy(t.org[:], ids[len(t.key):])
	copy(t.secret[:], secret)
	return t, t.String() == text
}

const base = 62

// digits writes bytes as a number of n digits.
func digits(b []byte, n int) string {
	d := new(big.Int).SetBytes(b).Text(base)
	return strings.Repeat("0", n-len(d)) + d
}

// bytesOf reads what digits wrote of so many bytes.
func bytesOf(d string, size int) ([]byte, bool) {
	n, ok := new(big.Int).SetString(d, base)
	if !ok || n.Sign() < 0 || n.BitLen() > 8*size {
		return nil, false
	}
	return n.FillBytes(make([]byte, size)), true
}

func checksum(body string) string {
	sum := crc32.ChecksumIEEE([]byte(body))
	return digits(binary.BigEndian.AppendUint32(nil, sum), checksumLength)
}
