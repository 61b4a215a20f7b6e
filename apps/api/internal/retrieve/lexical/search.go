package lexical

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"
	index "github.com/blevesearch/bleve_index_api"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// defaultLimit is how many hits a query without a limit gets.
const defaultLimit = 50

// search ranks the chunks inside the scope, best first; equal scores are in
// order of chunk, so that the same question has the same answer.
func (s *shard) search(ctx context.Context, q retrieve.Query) ([]retrieve.Hit, error) {
	within := scopeFilter(q.Scope)
	st := s.state.Load()
	asked := askedOf(terms.Question(q.Text, st.Languages))
	if within == nil || len(asked) == 0 {
		return nil, nil
	}
	limit := q.Limit
	if limit <= 0 {
		limit = defaultLimit
	}
	ranked := bm25Query{words: asked, tokens: st.Tokens, within: within}
	res, err := s.index.SearchInContext(ctx, bleve.NewSearchRequestOptions(ranked, limit, 0, false))
	if err != nil {
		return nil, fmt.Errorf("lexical: search: %w", err)
	}
	hits := make([]retrieve.Hit, len(res.Hits))
	for i, h := range res.Hits {
		k, err := parseKey(h.ID)
		if err != nil {
			return nil, err
		}
		hits[i] = retrieve.Hit{ChunkID: k.chunk, DocumentID: k.document, Score: h.Score}
	}
	slices.SortStableFunc(hits, func(a, b retrieve.Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), a.ChunkID.Compare(b.ChunkID))
	})
	return hits, nil
}

// rarity is the terms' inverse document frequency in the shard.
func (s *shard) rarity(ctx context.Context, wanted []string) (map[string]float64, error) {
	advanced, err := s.index.Advanced()
	if err != nil {
		return nil, fmt.Errorf("lexical: open the index: %w", err)
	}
	reader, err := advanced.Reader()
	if err != nil {
		return nil, fmt.Errorf("lexical: read the index: %w", err)
	}
	defer func() { _ = reader.Close() }()
	chunks, err := reader.DocCount()
	if err != nil {
		return nil, fmt.Errorf("lexical: count the chunks: %w", err)
	}
	idf := make(map[string]float64, len(wanted))
	for _, t := range wanted {
		n, err := documentFrequency(ctx, reader, t)
		if err != nil {
			return nil, err
		}
		idf[t] = inverseFrequency(chunks, n)
	}
	return idf, nil
}

func documentFrequency(ctx context.Context, reader index.IndexReader, t string) (uint64, error) {
	postings, err := reader.TermFieldReader(ctx, []byte(t), fieldContent, false, false, false)
	if err != nil {
		return 0, fmt.Errorf("lexical: look up a term: %w", err)
	}
	defer func() { _ = postings.Close() }()
	return postings.Count(), nil
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
