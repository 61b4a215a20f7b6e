package vector

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// blockRows is how many vectors lie behind each other in memory. Blocks let a
// slab grow without being copied, and are long enough for the processor to read
// ahead.
const blockRows = 2048

// rowOverhead is what a row takes beside its numbers, in bytes: its chunk, its
// document's place, its place among the document's rows, and a share of the
// document itself.
const rowOverhead = 48

// slab is an organisation's vectors. It is not safe for concurrent use.
type slab struct {
	dimension int
	most      int // rows

	blocks    [][]float32
	chunks    []id.ID // by row; Nil for a free one
	owners    []int32 // by row: its document's place
	documents []owner
	places    map[id.ID]int32
	free      []int32 // rows
}

// owner is a document that has rows.
type owner struct {
	id         id.ID
	collection id.ID
	rows       []int32
}

// newSlab returns an empty slab that grows up to so many bytes.
func newSlab(dimension int, memory int64) *slab {
	return &slab{dimension: dimension, most: int(memory / int64(4*dimension+rowOverhead)), places: map[id.ID]int32{}}
}

// bytes is about what the slab takes.
func (s *slab) bytes() int64 {
	return int64(len(s.blocks))*blockRows*int64(s.dimension)*4 + int64(len(s.chunks))*rowOverhead
}

// live is how many rows are in use.
func (s *slab) live() int { return len(s.chunks) - len(s.free) }

// errFull is the cause where an organisation has more vectors than may be held.
var errFull = errors.New("vector: more vectors than FOREBAY_VECTOR_MEMORY allows")

func (s *slab) full() error {
	return &knowledge.Error{
		Code: knowledge.CodeUnavailable, Err: errFull,
		Message: fmt.Sprintf("The library has more passages than vectors fit in memory here (%d). Whoever runs Forebay can raise FOREBAY_VECTOR_MEMORY.", s.most),
	}
}

// replace makes rows all that the slab has of a document; none removes it.
func (s *slab) replace(document id.ID, rows []Row) error {
	s.remove(document)
	for _, r := range rows {
		if err := s.add(r); err != nil {
			return err
		}
	}
	return nil
}

func (s *slab) remove(document id.ID) {
	place, known := s.places[document]
	if !known {
		return
	}
	for _, row := range s.documents[place].rows {
		s.chunks[row] = id.Nil
		s.free = append(s.free, row)
	}
	s.documents[place].rows = s.documents[place].rows[:0]
}

// add takes a row in; vectors of another dimension are left out.
func (s *slab) add(r Row) error {
	if len(r.Values) != s.dimension {
		return nil
	}
	row, err := s.room()
	if err != nil {
		return err
	}
	place, known := s.places[r.DocumentID]
	if !known {
		place = int32(len(s.documents))
		s.places[r.DocumentID] = place
		s.documents = append(s.documents, owner{id: r.DocumentID})
	}
	d := &s.documents[place]
	d.collection = r.CollectionID
	d.rows = append(d.rows, row)
	s.chunks[row], s.owners[row] = r.ChunkID, place
	copy(s.vector(row), r.Values)
	return nil
}

// room returns a row that nothing is in.
func (s *slab) room() (int32, error) {
	if n := len(s.free); n > 0 {
		row := s.free[n-1]
		s.free = s.free[:n-1]
		return row, nil
	}
	row := len(s.chunks)
	if row >= s.most {
		return 0, s.full()
	}
	if row == len(s.blocks)*blockRows {
		s.blocks = append(s.blocks, make([]float32, blockRows*s.dimension))
	}
	s.chunks, s.owners = append(s.chunks, id.Nil), append(s.owners, 0)
	return int32(row), nil
}

func (s *slab) vector(row int32) []float32 {
	at := int(row%blockRows) * s.dimension
	return s.blocks[row/blockRows][at : at+s.dimension]
}

// search ranks the rows inside the scope against a question's vector. A row's
// score is by how much its cosine exceeds the mean of all rows that the asker
// may read: models crowd their vectors into a narrow cone, so that cosines are
// all high and tell little by themselves. What does not exceed the mean is left
// out.
func (s *slab) search(ctx context.Context, question []float32, scope knowledge.Scope, limit int) ([]retrieve.Hit, error) {
	allowed := make([]bool, len(s.documents))
	for i, d := range s.documents {
		allowed[i] = len(d.rows) > 0 && scope.Of(d.collection, d.id).Allows(knowledge.PermissionRead)
	}
	top := best{limit: limit}
	sum, read := 0.0, 0
	for b, block := range s.blocks {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		first := b * blockRows
		for row := first; row < min(first+blockRows, len(s.chunks)); row++ {
			if !allowed[s.owners[row]] || s.chunks[row].IsNil() {
				continue
			}
			at := (row - first) * s.dimension
			score := dot(question, block[at:at+s.dimension])
			sum += float64(score)
			read++
			top.offer(match{int32(row), score})
		}
	}
	return s.hits(top.heap, sum, read), nil
}

// hits turns matches into hits, best first.
func (s *slab) hits(found []match, sum float64, read int) []retrieve.Hit {
	slices.SortFunc(found, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.score, a.score), s.chunks[a.row].Compare(s.chunks[b.row]))
	})
	mean := 0.0
	if read > 1 {
		mean = sum / float64(read)
	}
	hits := make([]retrieve.Hit, 0, len(found))
	for _, m := range found {
		score := float64(m.score) - mean
		if score <= 0 || math.IsNaN(score) {
			continue
		}
		hits = append(hits, retrieve.Hit{ChunkID: s.chunks[m.row], DocumentID: s.documents[s.owners[m.row]].id, Score: score})
	}
	return hits
}
