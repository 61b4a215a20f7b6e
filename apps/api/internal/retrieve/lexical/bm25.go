package lexical

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/blevesearch/bleve/v2/mapping"
	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"
	index "github.com/blevesearch/bleve_index_api"

	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// BM25's two constants, chosen on SciFact's training queries; the score is
// flat around them (within .003 nDCG@10 for k1 from 1.2 to 2 and b from .6).
const (
	bm25K1 = 1.5  // how soon a repeated term stops counting
	bm25B  = 0.75 // how much a long chunk is held against it
)

// bm25Query scores with Robertson's BM25 in Lucene's form:
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
type bm25Query struct {
	words  []asked     // the question's words
	tokens int64       // the total length of all chunks
	within query.Query // what may be found; filters before ranking
}

// asked is a word of a question and how often it is asked.
type asked struct {
	terms.Word
	times int
}

// askedOf counts the words. Two that are the same in their first language
// count as one word, which has the terms of both.
func askedOf(words []terms.Word) []asked {
	at := make(map[string]int, len(words))
	var list []asked
	for _, w := range words {
		i, known := at[w.Key()]
		if !known {
			i = len(list)
			at[w.Key()] = i
			list = append(list, asked{Word: w})
		}
		for _, t := range w.Terms {
			if !slices.Contains(list[i].Terms, t) {
				list[i].Terms = append(list[i].Terms, t)
			}
		}
		list[i].times++
	}
	return list
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
	for _, w := range q.words {
		if err := s.add(ctx, r, w, chunks); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// add opens the postings of a word's terms, or of its parts if no chunk has it.
func (s *bm25Searcher) add(ctx context.Context, r index.IndexReader, w asked, chunks uint64) error {
	found, err := s.open(ctx, r, w, chunks)
	if err != nil || found {
		return err
	}
	var failed error
	parts := w.Parts(func(t string) bool {
		n, err := documentFrequency(ctx, r, t)
		failed = cmp.Or(failed, err)
		return n > 0
	})
	if failed != nil {
		return failed
	}
	for _, part := range parts {
		if _, err := s.open(ctx, r, asked{Word: part, times: w.times}, chunks); err != nil {
			return err
		}
	}
	return nil
}

// open opens the postings of a word's terms and says whether there are any.
func (s *bm25Searcher) open(ctx context.Context, r index.IndexReader, w asked, chunks uint64) (bool, error) {
	first, found := len(s.cursors), uint64(0)
	for _, t := range w.Terms {
		postings, err := r.TermFieldReader(ctx, []byte(t), fieldContent, true, true, false)
		if err != nil {
			return false, fmt.Errorf("lexical: look up a term: %w", err)
		}
		s.cursors = append(s.cursors, &cursor{postings: postings, word: s.words})
		found += postings.Count()
	}
	weight := float64(w.times) * inverseFrequency(chunks, min(found, chunks))
	for _, c := range s.cursors[first:] {
		c.weight = weight
	}
	s.words++
	s.found += found
	return found > 0, nil
}

// inverseFrequency is idf for a term that n of the chunks have.
func inverseFrequency(chunks, n uint64) float64 {
	return math.Log(1 + (float64(chunks)-float64(n)+0.5)/(float64(n)+0.5))
}

// cursor walks one term's postings in order of document number.
type cursor struct {
	postings index.TermFieldReader
	word     int                // which of the question's words the term is of
	weight   float64            // the word's
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
	cursors []*cursor // those of one word beside each other
	words   int
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
	tf, length := 0.0, 0.0
	for i, c := range s.cursors {
		if c.at == at {
			if len(m.IndexInternalID) == 0 {
				m.IndexInternalID = index.NewIndexInternalIDFrom(m.IndexInternalID, c.doc.ID)
			}
			tf += float64(c.doc.Freq)
			length = 1 / (c.doc.Norm * c.doc.Norm) // bleve keeps 1/√length
		}
		if last := i+1 == len(s.cursors) || s.cursors[i+1].word != c.word; last && tf > 0 {
			m.Score += c.weight * tf / (tf + bm25K1*(1-bm25B+bm25B*length/s.average))
			tf = 0
		}
	}
	return m, s.leave(at)
}

// leave moves the terms that stand at the document on.
func (s *bm25Searcher) leave(at uint64) error {
	for _, c := range s.cursors {
		if c.at != at {
			continue
		}
		if err := c.next(); err != nil {
			return err
		}
	}
	return nil
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
