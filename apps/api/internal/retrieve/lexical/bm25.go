package lexical

import (
	"context"
	"fmt"
	"math"

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

// lengthNorm is what the length of a chunk makes of one occurrence of a word:
// 1 where the chunk is as long as they are on average.
func lengthNorm(length, average float64) float64 { return 1 - bm25B + bm25B*length/average }

// saturated is what tf occurrences of a word are worth, from 0 towards 1.
func saturated(tf, norm float64) float64 { return tf / (tf + bm25K1*norm) }

// walk scores chunks with Robertson's BM25 in Lucene's form, one after the
// other in order of their number:
//
//	Σ idf(w) · tf / (tf + k1·(1 − b + b·length/average))
//	idf(w) = ln(1 + (N − n + ½)/(n + ½))
//
// A word of the question counts as one, whichever of its terms a chunk has: tf
// and n are sums over them. Since a chunk has terms of one language, that is
// what an index for each language would give, with the statistics of all.
//
// Bleve's own "bm25" model departs from it in four ways that each cost
// relevance: it takes the root of tf, applies idf twice, multiplies by the
// share of terms matched, and takes the number of distinct terms for the total
// length. So the postings and norms are bleve's, the arithmetic is ours.
type walk struct {
	cursors []*cursor // those of one word beside each other
	average float64   // length of a chunk in tokens
	target  index.IndexInternalID

	within  search.Searcher // what may be found: filters before ranking
	context *search.SearchContext
	allowed *search.DocumentMatch // the filter's position; nil when it is at its end
}

// newWalk opens the postings of the question's words. Close it.
func newWalk(ctx context.Context, r index.IndexReader, q *asked, average float64, within query.Query) (_ *walk, err error) {
	s := &walk{average: average}
	defer func() {
		if err != nil {
			_ = s.Close()
		}
	}()
	unscored := search.SearcherOptions{Score: "none"} // lets bleve answer with bitmaps
	if s.within, err = within.Searcher(ctx, r, nil, unscored); err != nil {
		return nil, fmt.Errorf("lexical: filter by access: %w", err)
	}
	s.context = &search.SearchContext{DocumentMatchPool: search.NewDocumentMatchPool(1+s.within.DocumentMatchPoolSize(), 0), IndexReader: r}
	if s.allowed, err = s.within.Next(s.context); err != nil {
		return nil, fmt.Errorf("lexical: filter by access: %w", err)
	}
	for i, w := range q.words {
		for _, t := range w.Terms {
			postings, err := r.TermFieldReader(ctx, []byte(t), fieldContent, true, true, false)
			if err != nil {
				return nil, fmt.Errorf("lexical: look up a term: %w", err)
			}
			c := &cursor{postings: postings, word: i, weight: w.weight}
			s.cursors = append(s.cursors, c)
			if err := c.next(); err != nil {
				return nil, err
			}
		}
	}
	return s, nil
}

// cursor walks one term's postings in order of chunk number.
type cursor struct {
	postings index.TermFieldReader
	word     int                // which of the question's words the term is of
	weight   float64            // the word's
	doc      index.TermFieldDoc // reused for every step
	at       uint64             // the number it stands at; done when there is none left
}

// done is a chunk number behind all others.
const done = math.MaxUint64

func (c *cursor) next() error {
	return c.stand(c.postings.Next(c.doc.Reset()))
}

func (c *cursor) advance(to index.IndexInternalID) error {
	return c.stand(c.postings.Advance(to, c.doc.Reset()))
}

func (c *cursor) stand(d *index.TermFieldDoc, err error) error {
	c.at = done
	if err != nil {
		return fmt.Errorf("lexical: read postings: %w", err)
	}
	if d != nil {
		c.at = d.ID.Value()
	}
	return nil
}

// next returns the next chunk that may be found and has any of the words; done
// at the end.
func (s *walk) next() (number uint64, score float64, err error) {
	for s.allowed != nil {
		at := s.lowest()
		if at == done {
			break
		}
		allowed := s.allowed.IndexInternalID.Value()
		switch {
		case at == allowed:
			score = s.score(at)
			return at, score, s.leave(at)
		case at < allowed:
			err = s.skipTo(s.allowed.IndexInternalID, allowed)
		default:
			s.target = index.NewIndexInternalID(s.target, at)
			s.context.DocumentMatchPool.Put(s.allowed)
			s.allowed, err = s.within.Advance(s.context, s.target)
		}
		if err != nil {
			return done, 0, err
		}
	}
	return done, 0, nil
}

func (s *walk) lowest() uint64 {
	at := uint64(done)
	for _, c := range s.cursors {
		at = min(at, c.at)
	}
	return at
}

// skipTo moves every cursor to the first chunk that may be found.
func (s *walk) skipTo(to index.IndexInternalID, number uint64) error {
	for _, c := range s.cursors {
		if c.at < number {
			if err := c.advance(to); err != nil {
				return err
			}
		}
	}
	return nil
}

// score is that of the chunk, which some of the terms stand at.
func (s *walk) score(at uint64) (score float64) {
	tf, length := 0.0, 0.0
	for i, c := range s.cursors {
		if c.at == at {
			tf += float64(c.doc.Freq)
			length = 1 / (c.doc.Norm * c.doc.Norm) // bleve keeps 1/√length
		}
		if last := i+1 == len(s.cursors) || s.cursors[i+1].word != c.word; last && tf > 0 {
			score += c.weight * saturated(tf, lengthNorm(length, s.average))
			tf = 0
		}
	}
	return score
}

// leave moves the terms that stand at the chunk on.
func (s *walk) leave(at uint64) error {
	for _, c := range s.cursors {
		if c.at == at {
			if err := c.next(); err != nil {
				return err
			}
		}
	}
	return nil
}

// Close lets go of the postings.
func (s *walk) Close() error {
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
