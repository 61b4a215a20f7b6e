package lexical

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"sort"

	"github.com/blevesearch/bleve/v2/index/scorch"
	index "github.com/blevesearch/bleve_index_api"

	"github.com/forebay/forebay/packages/schema/id"
)

// content is a chunk's terms, as they are indexed.
type content struct {
	title, heading []string
	sentences      [][]string
}

// all are the terms that rank it: the title counts titleWeight times.
func (c content) all() analysed {
	var list analysed
	for range titleWeight {
		list = append(list, c.title...)
	}
	list = append(list, c.heading...)
	for _, s := range c.sentences {
		list = append(list, s...)
	}
	return list
}

// sketch is what a chunk's postings do not tell: in what order its terms stand,
// and in which sentences. It is kept beside them, as four bytes of hash a term,
// and read only for the chunks that rank well without. Once read, terms are the
// numbers of a question's words; none for all others.
type sketch struct {
	key        key
	collection id.ID
	title      []int   // the document's title
	heading    []int   // the headings above the chunk
	sentences  [][]int // its text

	terms []int // all of them; room for the next that is read into it
}

// tokens is the chunk's length, as it ranks.
func (s *sketch) tokens() int {
	return len(s.terms) + (titleWeight-1)*len(s.title)
}

// none is a term that is of no word of the question.
const none = -1

// noWord is for who asks nothing.
func noWord(uint32) int { return none }

// parted stands between the parts of an encoded sketch.
const parted = 0

// termHash is FNV-1a with 32 bits, and never parted. That one of a chunk's few
// hundred terms is taken for one of a question's ten has odds of one in a
// million.
func termHash(term string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(term)) // never fails
	return max(h.Sum32(), parted+1)
}

// sketch encodes what the field of this name holds: the collection and the
// parts.
func (c content) sketch(collection id.ID) []byte {
	b := append([]byte(nil), collection[:]...)
	part := func(terms []string) {
		for _, t := range terms {
			b = binary.LittleEndian.AppendUint32(b, termHash(t))
		}
		b = binary.LittleEndian.AppendUint32(b, parted)
	}
	part(c.title)
	part(c.heading)
	for _, s := range c.sentences {
		part(s)
	}
	return b
}

// decode reads what content.sketch has written; word tells of which word of the
// question a term is.
func (s *sketch) decode(b []byte, word func(hash uint32) int) error {
	if len(b) < len(s.collection) || len(b)%4 != 0 {
		return fmt.Errorf("lexical: a sketch of %d bytes is not whole", len(b))
	}
	copy(s.collection[:], b)
	s.sentences = s.sentences[:0]
	terms := slices.Grow(s.terms[:0], len(b)/4)
	number, start := 0, 0
	for b = b[len(s.collection):]; len(b) > 0; b = b[4:] {
		if h := binary.LittleEndian.Uint32(b); h != parted {
			terms = append(terms, word(h))
			continue
		}
		part := terms[start:len(terms):len(terms)]
		switch number {
		case 0:
			s.title = part
		case 1:
			s.heading = part
		default:
			s.sentences = append(s.sentences, part)
		}
		number, start = number+1, len(terms)
	}
	s.terms = terms
	return nil
}

// sketches reads the sketches of one state of the index.
type sketches struct {
	segments []*scorch.SegmentSnapshot
	first    []uint64 // the number of each segment's first chunk
}

func sketchesOf(r index.IndexReader) (sketches, error) {
	snapshot, ok := r.(*scorch.IndexSnapshot)
	if !ok {
		return sketches{}, fmt.Errorf("lexical: the index is read by a %T", r)
	}
	s := sketches{segments: snapshot.Segments()}
	number := uint64(0)
	for _, segment := range s.segments {
		s.first = append(s.first, number)
		number += segment.Segment().Count()
	}
	return s, nil
}

// read reads the sketch of the chunk of this number into sk, whatever that was
// before. Bleve's own way there looks the chunk up by its name first, at ten
// times the cost.
func (s sketches) read(number uint64, word func(hash uint32) int, sk *sketch) error {
	segment := sort.Search(len(s.first), func(i int) bool { return s.first[i] > number }) - 1
	if segment < 0 {
		return errors.New("lexical: the index has no chunks")
	}
	var wrong error
	err := s.segments[segment].VisitDocument(number-s.first[segment], func(field string, _ byte, value []byte, _ []uint64) bool {
		switch field {
		case "_id":
			sk.key, wrong = parseKey(string(value))
		case fieldSketch:
			wrong = sk.decode(value, word)
		}
		return wrong == nil
	})
	if err = errors.Join(wrong, err); err != nil {
		return fmt.Errorf("lexical: read a chunk: %w", err)
	}
	return nil
}
