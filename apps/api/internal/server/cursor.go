package server

import (
	"encoding/base64"
	"encoding/binary"
	"math"
	"time"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// cursor is where a page ended: the creation time and ID of its last row. The
// zero cursor is the beginning. To a client it is opaque.
type cursor struct {
	time time.Time
	id   id.ID
}

// cursorSize is eight bytes of microseconds, which is the database's
// precision, and sixteen of the ID.
const cursorSize = 8 + 16

// String is the text form: base64url of both parts.
func (c cursor) String() string {
	b := binary.BigEndian.AppendUint64(nil, uint64(c.time.UnixMicro()))
	return base64.RawURLEncoding.EncodeToString(append(b, c.id[:]...))
}

// parseCursor reads the text form; an empty one is the beginning.
func parseCursor(s string) (cursor, error) {
	if s == "" {
		return cursor{}, nil
	}
	b, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil || len(b) != cursorSize {
		return cursor{}, errBadCursor()
	}
	c := cursor{time: time.UnixMicro(int64(binary.BigEndian.Uint64(b))).UTC()}
	if y := c.time.Year(); y < 1970 || y > 9999 { // a database takes no others
		return cursor{}, errBadCursor()
	}
	copy(c.id[:], b[8:])
	return c, nil
}

func errBadCursor() error {
	return &knowledge.Error{
		Code:    knowledge.CodeBadCursor,
		Message: "This page marker is not one of ours. Start again from the first page.",
	}
}

// mark is where a page of a ranked list ended: its last item's number, and its
// ID where that tells it from others of the same number.
type mark struct {
	number int
	id     id.ID
}

// String is the text form, opaque to clients: base64url of both parts.
func (m mark) String() string {
	return base64.RawURLEncoding.EncodeToString(append(binary.BigEndian.AppendUint64(nil, uint64(m.number)), m.id[:]...))
}

// parseMark reads the text form; an empty one is the beginning.
func parseMark(s string) (mark, error) {
	if s == "" {
		return mark{}, nil
	}
	b, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil || len(b) != cursorSize {
		return mark{}, errBadCursor()
	}
	number := binary.BigEndian.Uint64(b)
	if number > math.MaxInt32 {
		return mark{}, errBadCursor()
	}
	m := mark{number: int(number)}
	copy(m.id[:], b[8:])
	return m, nil
}
