// Package id is the identifier of every row: a UUIDv7, made by the application
// and stored as BINARY(16). It lives beside the schema so that the domain, the
// entities and the contract mean the same thing by it.
package id

import (
	"crypto/sha256"
	"database/sql/driver"
	"fmt"

	"github.com/google/uuid"
)

// ID is a UUID. New ones are version 7 (RFC 9562, section 5.7), so that rows
// written together lie together. Its text form is the canonical 36 characters.
type ID [16]byte

// Nil is the zero ID. No row ever has it.
var Nil ID

// New returns a fresh UUIDv7. It panics only when the system has no randomness
// left to give, as [uuid.Must] does.
func New() ID { return ID(uuid.Must(uuid.NewV7())) }

// Derive returns the ID of what is called name inside parent: the same each
// time, so that making it twice shows. It carries parent's time, and a hash
// (SHA-256) where New has randomness.
func Derive(parent ID, name string) ID {
	sum := sha256.Sum256(append(parent[:], name...))
	var d ID
	copy(d[:6], parent[:6])
	copy(d[6:], sum[:])
	d[6] = d[6]&0x0F | 0x70 // version 7
	d[8] = d[8]&0x3F | 0x80 // the variant of RFC 9562
	return d
}

// Parse reads the canonical text form.
func Parse(s string) (ID, error) {
	if len(s) != 36 {
		return Nil, fmt.Errorf("id: %q is not a UUID", s)
	}
	u, err := uuid.Parse(s)
	if err != nil {
		return Nil, fmt.Errorf("id: %q is not a UUID", s)
	}
	return ID(u), nil
}

// String is the canonical text form.
func (i ID) String() string { return uuid.UUID(i).String() }

// IsNil says whether i is the zero ID.
func (i ID) IsNil() bool { return i == Nil }

// Compare orders IDs by their bytes, which for UUIDv7 is the order of creation
// to the millisecond.
func (i ID) Compare(o ID) int {
	for k := range i {
		if i[k] != o[k] {
			return int(i[k]) - int(o[k])
		}
	}
	return 0
}

// MarshalText implements [encoding.TextMarshaler].
func (i ID) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (i *ID) UnmarshalText(b []byte) error {
	v, err := Parse(string(b))
	if err != nil {
		return err
	}
	*i = v
	return nil
}

// Value stores the sixteen bytes.
func (i ID) Value() (driver.Value, error) { return i[:], nil }

// Scan reads sixteen bytes. NULL is [Nil]: a column that came later than its
// rows has nothing to say of them.
func (i *ID) Scan(src any) error {
	if src == nil {
		*i = Nil
		return nil
	}
	b, ok := src.([]byte)
	if !ok || len(b) != len(i) {
		return fmt.Errorf("id: cannot scan %T into an ID; want 16 bytes", src)
	}
	copy(i[:], b)
	return nil
}
