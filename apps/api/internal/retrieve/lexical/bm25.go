package lexical

import (
	"context"
	"fmt"
	"math"

	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"
	index "github.com/blevesearch/bleve_index_api"
)

// BM25's two constants, chosen on SciFact's training queries; the score is
// flat around them (within .003 nDCG@10 for k1 from 1.2 to 2 and b from .6).
const (
	bm25K1 = 1.5  // how soon a repeated term stops counting
	bm25B  = 0.75 // how much a long chunk is held against it
)

// bm25Query scores with Robertson's BM25 in Lucene's form:
//
//	Σ idf(t) · tf / (tf + k1·(1 − b + b·length/average))
//	idf(t) = ln(1 + (N − n + ½)/(n + ½))
//
// Bleve's own "bm25" model departs from it in four ways that each cost
// relevance: it takes the root of tf, applies idf twice, multiplies by the
// share of terms matched, and takes the number of distinct terms for the total
// length. So the postings and norms are bleve's, the arithmetic is ours.
type bm25Query struct {
	terms  map[string]int // the question's terms and how often each is asked
	tokens int64          // the total length of all chunks
	within query.Query    // what may be found; filters before ranking
}

// Searcher implements [query.Query].
func (q bm25Query) Searcher(ctx context.Context, r index.IndexReader, m mapping.IndexMapping, o search.SearcherOptions) (_ search.Searcher, err error) {
	chunks, err := r.DocCount()
	if err != nil {
		return nil, fmt.Errorf("lexical: count the chunks: %w", err)
	}
	s := &bm25Searcher{average: float64(q.tokens) / math.Max(1, float64(chunks))}
	defer func() {
		if err != nil {
			_ = s.Close()
		}
	}()
	unscored := search.SearcherOptions{Score: "none"} // lets bleve answer with bitmaps
	if s.within, err = q.within.Searcher(ctx, r, m, unscored); err != nil {
		return nil, fmt.Errorf("lexical: filter by access: %w", err)
	}
	for t, times := range q.terms {
		postings, err := r.TermFieldReader(ctx, []byte(t), fieldContent, true, true, false)
		if err != nil {
			return nil, fmt.Errorf("lexical: look up a term: %w", err)
		}
		weight := float64(times) * inverseFrequency(chunks, postings.Count())
		s.cursors = append(s.cursors, &cursor{postings: postings, weight: weight})
		s.found += postings.Count()
	}
	return s, nil
}

// inverseFrequency is idf for a term that n of the chunks have.
func inverseFrequency(chunks, n uint64) float64 {
	return math.Log(1 + (float64(chunks)-float64(n)+0.5)/(float64(n)+0.5))
}

// cursor walks one term's postings in order of document number.
type cursor struct {
	postings index.TermFieldReader
	weight   float64
	doc      index.TermFieldDoc // reused for every step
	at       uint64             // the number it stands at; done when there is none left
}

// done is a document number behind all others.
const done = math.MaxUint64

func (c *cursor) next() error {
	return c.stand(c.postings.Next(c.doc.Reset()))
}

func (c *cursor) advance(to index.IndexInternalID) error {
	return c.stand(c.postings.Advance(to, c.doc.Reset()))
}

func (c *cursor) stand(d *index.TermFieldDoc, err error) error {
	c.at = done
	if err != nil || d == nil {
		return err
	}
	c.at = d.ID.Value()
	return nil
}

// bm25Searcher merges the terms' postings, document by document.
type bm25Searcher struct {
	cursors []*cursor
	average float64 // length of a chunk in tokens
	found   uint64  // postings in all: an upper bound of the matches
	begun   bool
	target  index.IndexInternalID // where the filter is sent; reused

	within  search.Searcher
	allowed *search.DocumentMatch // the filter's position; nil when it is at its end
}

// Next implements [search.Searcher].
func (s *bm25Searcher) Next(ctx *search.SearchContext) (*search.DocumentMatch, error) {
	if !s.begun {
		if err := s.begin(ctx); err != nil {
			return nil, err
		}
	}
	for s.allowed != nil {
		at := s.lowest()
		if at == done {
			return nil, nil
		}
		allowed := s.allowed.IndexInternalID.Value()
		var err error
		switch {
		case at == allowed:
			return s.score(ctx, at)
		case at < allowed:
			err = s.skipTo(s.allowed.IndexInternalID, allowed)
		default:
			s.target = index.NewIndexInternalID(s.target, at)
			err = s.allow(ctx, s.target)
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, nil
}

func (s *bm25Searcher) begin(ctx *search.SearchContext) (err error) {
	s.begun = true
	if s.allowed, err = s.within.Next(ctx); err != nil {
		return err
	}
	for _, c := range s.cursors {
		if err := c.next(); err != nil {
			return err
		}
	}
	return nil
}

func (s *bm25Searcher) lowest() uint64 {
	at := uint64(done)
	for _, c := range s.cursors {
		at = min(at, c.at)
	}
	return at
}

// skipTo moves every cursor to the first document that may be found.
func (s *bm25Searcher) skipTo(to index.IndexInternalID, number uint64) error {
	for _, c := range s.cursors {
		if c.at < number {
			if err := c.advance(to); err != nil {
				return err
			}
		}
	}
	return nil
}

// allow moves the filter to the first document at or behind to.
func (s *bm25Searcher) allow(ctx *search.SearchContext, to index.IndexInternalID) (err error) {
	ctx.DocumentMatchPool.Put(s.allowed)
	s.allowed, err = s.within.Advance(ctx, to)
	return err
}

// score takes the terms that stand at the document and moves them on.
func (s *bm25Searcher) score(ctx *search.SearchContext, at uint64) (*search.DocumentMatch, error) {
	m := ctx.DocumentMatchPool.Get()
	for _, c := range s.cursors {
		if c.at != at {
			continue
		}
		if len(m.IndexInternalID) == 0 {
			m.IndexInternalID = index.NewIndexInternalIDFrom(m.IndexInternalID, c.doc.ID)
		}
		tf := float64(c.doc.Freq)
		length := 1 / (c.doc.Norm * c.doc.Norm) // bleve keeps 1/√length
		m.Score += c.weight * tf / (tf + bm25K1*(1-bm25B+bm25B*length/s.average))
		if err := c.next(); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// Advance implements [search.Searcher].
func (s *bm25Searcher) Advance(ctx *search.SearchContext, to index.IndexInternalID) (*search.DocumentMatch, error) {
	if !s.begun {
		if err := s.begin(ctx); err != nil {
			return nil, err
		}
	}
	if err := s.skipTo(to, to.Value()); err != nil {
		return nil, err
	}
	return s.Next(ctx)
}

// Close implements [search.Searcher].
func (s *bm25Searcher) Close() error {
	var first error
	for _, c := range s.cursors {
		if err := c.postings.Close(); err != nil && first == nil {
			first = err
		}
	}
	if s.within != nil {
		if err := s.within.Close(); err != nil && first == nil {
			first = err
		}
	}
	return first
}

// Weight implements [search.Searcher]; scores here are absolute and need none.
func (s *bm25Searcher) Weight() float64 { return 1 }

// SetQueryNorm implements [search.Searcher]; see Weight.
func (s *bm25Searcher) SetQueryNorm(float64) {}

// Count implements [search.Searcher].
func (s *bm25Searcher) Count() uint64 { return s.found }

// Min implements [search.Searcher].
func (s *bm25Searcher) Min() int { return 0 }

// Size implements [search.Searcher]: bytes, roughly, for bleve's accounting.
func (s *bm25Searcher) Size() int {
	size := 128 + s.within.Size()
	for _, c := range s.cursors {
		size += 96 + c.postings.Size()
	}
	return size
}

// DocumentMatchPoolSize implements [search.Searcher].
func (s *bm25Searcher) DocumentMatchPoolSize() int { return 2 + s.within.DocumentMatchPoolSize() }
