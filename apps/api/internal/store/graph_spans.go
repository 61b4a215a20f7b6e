package store

import (
	"encoding/binary"
	"errors"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// maxSpans is how many bytes a mention's spans may take; see the entity.
const maxSpans = 1024

// encodeSpans writes spans as far as there is room for them: for each the
// distance from the end of the one before and the length, as unsigned varints.
// Spans are in order and do not overlap; one that does is left out.
func encodeSpans(spans []knowledge.Span) []byte {
	b, end := make([]byte, 0, 8), 0
	for _, s := range spans {
		if s.Start < end || s.End < s.Start {
			continue
		}
		if len(b)+2*binary.MaxVarintLen64 > maxSpans {
			break
		}
		b = binary.AppendUvarint(b, uint64(s.Start-end))
		b = binary.AppendUvarint(b, uint64(s.End-s.Start))
		end = s.End
	}
	return b
}

var errSpans = errors.New("store: a mention's spans are not pairs of varints")

func decodeSpans(b []byte) ([]knowledge.Span, error) {
	var spans []knowledge.Span
	for end := 0; len(b) > 0; {
		gap, n := binary.Uvarint(b)
		if n <= 0 {
			return nil, errSpans
		}
		length, m := binary.Uvarint(b[n:])
		if m <= 0 {
			return nil, errSpans
		}
		start := end + int(gap)
		end = start + int(length)
		spans, b = append(spans, knowledge.Span{Start: start, End: end}), b[n+m:]
	}
	return spans, nil
}
