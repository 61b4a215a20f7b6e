package lexical

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/blevesearch/bleve/v2/search/query"
	index "github.com/blevesearch/bleve_index_api"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// defaultLimit is how many hits a query without a limit gets.
const defaultLimit = 50

// search ranks the chunks inside the scope, best first; equal scores are in
// order of chunk, so that the same question has the same answer. All chunks are
// ranked by their terms, and the best of them once more by their sketches.
func (s *shard) search(ctx context.Context, q retrieve.Query) ([]retrieve.Hit, error) {
	within := scopeFilter(q.Scope)
	question := terms.Question(q.Text, s.state.Load().Languages)
	if within == nil || len(question) == 0 {
		return nil, nil
	}
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	var hits []retrieve.Hit
	err := s.reading(func(r index.IndexReader) error {
		a, err := ask(ctx, r, question)
		if err != nil {
			return err
		}
		average, err := s.averageLength(r)
		if err != nil {
			return err
		}
		best, err := bestByTerms(ctx, r, a, average, within, max(limit, lookedAt))
		if err != nil {
			return err
		}
		chunks, err := sketchesOf(r)
		if err != nil {
			return err
		}
		ranked, err := look(chunks, a, average, best, q.Without)
		hits = a.hits(ranked, q.Text)
		return err
	})
	return hits[:min(limit, len(hits))], err
}

// hits are what was found, best first.
func (a *asked) hits(ranked []candidate, question string) []retrieve.Hit {
	hits := make([]retrieve.Hit, len(ranked))
	for i, c := range ranked {
		hits[i] = retrieve.Hit{
			ChunkID: c.key.chunk, DocumentID: c.key.document, Score: c.score,
			Why: knowledge.Reason{Terms: a.written(c.worth, question)},
		}
	}
	slices.SortStableFunc(hits, func(a, b retrieve.Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), a.ChunkID.Compare(b.ChunkID))
	})
	return hits
}

// reading calls with one state of the index.
func (s *shard) reading(with func(r index.IndexReader) error) error {
	advanced, err := s.index.Advanced()
	if err != nil {
		return fmt.Errorf("lexical: open the index: %w", err)
	}
	reader, err := advanced.Reader()
	if err != nil {
		return fmt.Errorf("lexical: read the index: %w", err)
	}
	defer func() { _ = reader.Close() }()
	return with(reader)
}

// averageLength is that of a chunk, in tokens.
func (s *shard) averageLength(r index.IndexReader) (float64, error) {
	chunks, err := r.DocCount()
	if err != nil {
		return 0, fmt.Errorf("lexical: count the chunks: %w", err)
	}
	return math.Max(1, float64(s.state.Load().Tokens)/math.Max(1, float64(chunks))), nil
}

// rarity is the terms' inverse document frequency in the shard.
func (s *shard) rarity(ctx context.Context, wanted []string) (map[string]float64, error) {
	idf := make(map[string]float64, len(wanted))
	err := s.reading(func(r index.IndexReader) error {
		chunks, err := r.DocCount()
		if err != nil {
			return fmt.Errorf("lexical: count the chunks: %w", err)
		}
		for _, t := range wanted {
			n, err := documentFrequency(ctx, r, t)
			if err != nil {
				return err
			}
			idf[t] = inverseFrequency(chunks, n)
		}
		return nil
	})
	return idf, err
}

// scopeFilter matches exactly the chunks of documents that the scope lets a
// person read: those of its collections but for the documents hidden one by
// one, and the documents granted one by one. It is nil when nothing is.
func scopeFilter(scope knowledge.Scope) query.Query {
	var collections, granted, hidden []query.Query
	for c, p := range scope.Collections {
		if p.Allows(knowledge.PermissionRead) {
			collections = append(collections, exactly(fieldCollection, term(c)))
		}
	}
	for d, p := range scope.Documents {
		if p.Allows(knowledge.PermissionRead) {
			granted = append(granted, exactly(fieldDocument, term(d)))
		} else {
			hidden = append(hidden, exactly(fieldDocument, term(d)))
		}
	}
	ways := granted
	if len(collections) > 0 {
		shelf := anyOf(collections)
		if len(hidden) > 0 {
			shelf = &query.BooleanQuery{Must: shelf, MustNot: anyOf(hidden)}
		}
		ways = append(ways, shelf)
	}
	if len(ways) == 0 {
		return nil
	}
	return anyOf(ways)
}

// anyOf matches what any of the queries matches; there is at least one.
func anyOf(queries []query.Query) query.Query {
	if len(queries) == 1 {
		return queries[0]
	}
	return query.NewDisjunctionQuery(queries)
}

func exactly(field, value string) query.Query {
	q := query.NewTermQuery(value)
	q.SetField(field)
	return q
}
