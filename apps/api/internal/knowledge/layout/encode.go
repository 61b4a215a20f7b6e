package layout

import (
	"encoding/binary"
	"errors"
	"math"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// unit is the precision that is kept, in points: a tenth is a thirtieth of a
// millimetre.
const unit = 0.1

// MaxPage is the most bytes that the layout of one page takes; a page of print
// takes some three thousand.
const MaxPage = 64 << 10

// vertical marks a line that runs down or up the page.
const vertical = 1

// Encode writes the lines of one page. Nearly every number is the distance to
// the one before, so that most take a single byte. The words of a page that
// would take more than [MaxPage] are left out: nil says so, and stands for a
// page without words too.
//
// The form is a list of lines, each of: flags; Low, from that of the line
// before; High from Low; how many words; and for each word its start, from the
// end of the one before, its length in bytes, From, from the To of the one
// before, and To from From.
func Encode(lines []Line) []byte {
	if len(lines) == 0 {
		return nil
	}
	out := binary.AppendUvarint(nil, uint64(len(lines)))
	low, start := 0, 0
	for _, l := range lines {
		flags := uint64(0)
		if l.Vertical {
			flags = vertical
		}
		out = binary.AppendUvarint(out, flags)
		out = binary.AppendVarint(out, int64(units(l.Low)-low))
		low = units(l.Low)
		out = binary.AppendVarint(out, int64(units(l.High)-low))
		out = binary.AppendUvarint(out, uint64(len(l.Words)))
		place := 0
		for _, w := range l.Words {
			out = binary.AppendVarint(out, int64(w.Span.Start-start))
			out = binary.AppendVarint(out, int64(w.Span.Len()))
			out = binary.AppendVarint(out, int64(units(w.From)-place))
			out = binary.AppendVarint(out, int64(units(w.To)-units(w.From)))
			start, place = w.Span.End, units(w.To)
		}
		if len(out) > MaxPage {
			return nil
		}
	}
	return out
}

// units keeps coordinates that a file made up within what a page can be.
func units(points float64) int {
	const most = 1e6
	if math.IsNaN(points) {
		return 0
	}
	return int(math.Round(max(-most, min(most, points)) / unit))
}

var errBroken = errors.New("layout: broken encoding")

// Decode reads what [Encode] wrote.
func Decode(encoded []byte) ([]Line, error) {
	if len(encoded) == 0 {
		return nil, nil
	}
	r := reader{rest: encoded}
	lines := make([]Line, r.count())
	low, start := 0, 0
	for i := range lines {
		l := &lines[i]
		l.Vertical = r.count()&vertical != 0
		low += r.signed()
		l.Low, l.High = float64(low)*unit, float64(low+r.signed())*unit
		l.Words = make([]Word, r.count())
		place := 0
		for j := range l.Words {
			start += r.signed()
			end := start + r.signed()
			from := place + r.signed()
			place = from + r.signed()
			l.Words[j] = Word{
				Span: knowledge.Span{Start: start, End: end},
				From: float64(from) * unit, To: float64(place) * unit,
			}
			start = end
		}
	}
	if r.broken {
		return nil, errBroken
	}
	return lines, nil
}

// reader takes numbers off an encoding until it breaks.
type reader struct {
	rest   []byte
	broken bool
}

func (r *reader) signed() int {
	n, size := binary.Varint(r.rest)
	r.skip(size)
	return int(n)
}

// count reads how many things follow. Each takes at least a byte, so that a
// broken count cannot ask for more memory than the encoding has.
func (r *reader) count() int {
	n, size := binary.Uvarint(r.rest)
	r.skip(size)
	if n > uint64(len(r.rest)) {
		r.broken = true
		return 0
	}
	return int(n)
}

func (r *reader) skip(size int) {
	if size <= 0 {
		r.broken, r.rest = true, nil
		return
	}
	r.rest = r.rest[size:]
}
