package lexical

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	index "github.com/blevesearch/bleve_index_api"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
	"github.com/forebay/forebay/packages/schema/id"
)

// Coverage is which of a question's words some chunks have.
type Coverage struct {
	Words []Asked // in the question's order; function and question words are not among them
	// Chunks has, by chunk, what each of Words is worth in it: 0 where the chunk
	// lacks it, and towards 1 the oftener it occurs. The sum of weight times
	// worth is the chunk's BM25.
	Chunks map[id.ID][]float64
	Total  uint64 // the organisation's chunks
}

// Asked is a word of a question.
type Asked struct {
	Text   string  // as the question writes it
	Weight float64 // idf among the organisation's chunks, in nats, times how often it is asked
}

// Chunk names a chunk.
type Chunk struct{ DocumentID, ChunkID id.ID }

// Coverage tells which of the question's words each of the chunks has. Chunks
// outside q.Scope, or not in the index, are missing from the answer.
func (x *Index) Coverage(ctx context.Context, q retrieve.Query, chunks []Chunk) (Coverage, error) {
	x.mu.Lock()
	o, known := x.orgs[q.OrgID]
	x.mu.Unlock()
	if !known {
		return Coverage{}, nil
	}
	return o.coverage(ctx, q, chunks)
}

func (s *shard) coverage(ctx context.Context, q retrieve.Query, chunks []Chunk) (c Coverage, err error) {
	c.Chunks = make(map[id.ID][]float64, len(chunks))
	err = s.reading(func(r index.IndexReader) error {
		a, err := ask(ctx, r, terms.Question(q.Text, s.state.Load().Languages))
		if err != nil {
			return err
		}
		if c.Total, err = r.DocCount(); err != nil {
			return fmt.Errorf("lexical: count the chunks: %w", err)
		}
		for _, w := range a.words {
			c.Words = append(c.Words, Asked{Text: w.Written(q.Text), Weight: w.weight})
		}
		average, err := s.averageLength(r)
		if err != nil {
			return err
		}
		all, err := sketchesOf(r)
		if err != nil {
			return err
		}
		numbers, err := numbersOf(r, chunks)
		if err != nil {
			return err
		}
		var sk sketch
		for _, number := range numbers {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := all.read(number, a.of, &sk); err != nil {
				return err
			}
			if q.Scope.Of(sk.collection, sk.key.document).Allows(knowledge.PermissionRead) {
				c.Chunks[sk.key.chunk] = a.worth(&sk, lengthNorm(float64(sk.tokens()), average))
			}
		}
		return nil
	})
	return c, err
}

// numbersOf finds the numbers of those chunks that are in the index, in their
// order. Looked up one by one, they take a comparison twice as long.
func numbersOf(r index.IndexReader, chunks []Chunk) (numbers []uint64, err error) {
	keys := make([]string, len(chunks))
	for i, c := range chunks {
		keys[i] = key{document: c.DocumentID, chunk: c.ChunkID}.String()
	}
	found, err := r.DocIDReaderOnly(keys)
	if err != nil {
		return nil, fmt.Errorf("lexical: look up chunks: %w", err)
	}
	defer func() { _ = found.Close() }()
	for {
		next, err := found.Next()
		if err != nil {
			return nil, fmt.Errorf("lexical: look up chunks: %w", err)
		}
		if next == nil {
			return numbers, nil
		}
		numbers = append(numbers, next.Value())
	}
}

// written are the words that are worth anything in a chunk as the question
// writes them, the weightiest first.
func (a *asked) written(worth []float64, question string) []string {
	has := make([]int, 0, len(worth))
	for w, v := range worth {
		if v > 0 {
			has = append(has, w)
		}
	}
	slices.SortStableFunc(has, func(v, w int) int { return cmp.Compare(a.words[w].weight, a.words[v].weight) })
	var list []string
	for _, w := range has {
		if t := a.words[w].Written(question); !slices.Contains(list, t) {
			list = append(list, t)
		}
	}
	return list
}
