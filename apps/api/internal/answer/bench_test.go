package answer_test

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/answer/extractive"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/contract"
	"github.com/forebay/forebay/packages/schema/id"
)

// shelfOf is a library of made-up prose that never changes.
type shelfOf struct {
	org      id.ID
	document retrieve.ServingDocument
	chunks   map[id.ID]knowledge.Chunk
}

// newShelf writes chunks of about 200 words each, drawn from a vocabulary in
// which, as in any language, a few words are common and most are rare.
func newShelf(chunks int) *shelfOf {
	random := rand.New(rand.NewPCG(1, 2))
	words := rand.NewZipf(random, 1.1, 3, 20_000)
	s := &shelfOf{org: id.New(), chunks: map[id.ID]knowledge.Chunk{}, document: retrieve.ServingDocument{ID: id.New(), CollectionID: id.New(), Title: "Prose"}}
	for i := range chunks {
		var text strings.Builder
		for range 13 {
			text.WriteString("Word")
			for range 15 {
				fmt.Fprintf(&text, " word%d", words.Uint64())
			}
			text.WriteString(". ")
		}
		c := knowledge.Chunk{ID: id.New(), DocumentID: s.document.ID, Seq: i, Text: text.String(), Span: knowledge.Span{End: text.Len()}}
		s.document.Chunks = append(s.document.Chunks, c)
		s.chunks[c.ID] = c
	}
	return s
}

func (s *shelfOf) Heads(context.Context) (map[id.ID]int64, error) {
	return map[id.ID]int64{s.org: 1}, nil
}
func (s *shelfOf) Head(context.Context) (int64, error) { return 1, nil }
func (s *shelfOf) ChangesAfter(context.Context, int64, int) ([]knowledge.Change, bool, error) {
	return nil, false, nil
}
func (s *shelfOf) Serving(context.Context, []id.ID) ([]retrieve.ServingDocument, error) {
	return []retrieve.ServingDocument{s.document}, nil
}
func (s *shelfOf) AllServing(_ context.Context, after id.ID, _ int) ([]id.ID, error) {
	if after.IsNil() {
		return []id.ID{s.document.ID}, nil
	}
	return nil, nil
}
func (s *shelfOf) Passages(_ context.Context, _ knowledge.Scope, chunks []id.ID) (map[id.ID]knowledge.Passage, error) {
	found := map[id.ID]knowledge.Passage{}
	for _, c := range chunks {
		found[c] = knowledge.Passage{Chunk: s.chunks[c]}
	}
	return found, nil
}

// BenchmarkFirstWord is how long a person waits for the first word of an
// answer, without network and database: 5,000 passages, everything else real.
func BenchmarkFirstWord(b *testing.B) {
	shelf := newShelf(5000)
	index, err := lexical.Open(lexical.Options{Dir: b.TempDir(), Changes: shelf, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = index.Close() }()
	if err := index.WaitFor(b.Context(), shelf.org, 1); err != nil {
		b.Fatal(err)
	}
	service := benchService(b, shelf, index)
	ctx := identity.WithViewer(b.Context(), identity.Viewer{OrgID: shelf.org, UserID: id.New()})
	for _, askers := range []int{1, 32} {
		b.Run(fmt.Sprintf("askers=%d", askers), func(b *testing.B) {
			var mu sync.Mutex
			var waits []time.Duration
			for b.Loop() {
				var all sync.WaitGroup
				for range askers {
					all.Go(func() {
						w := firstWord(b, ctx, service)
						mu.Lock()
						waits = append(waits, w)
						mu.Unlock()
					})
				}
				all.Wait()
			}
			slices.Sort(waits)
			b.ReportMetric(float64(waits[len(waits)*95/100].Microseconds())/1000, "p95-ms")
		})
	}
}

func benchService(b *testing.B, shelf *shelfOf, index *lexical.Index) *answer.Service {
	b.Helper()
	retriever, err := retrieve.New(retrieve.Options{Sources: []retrieve.Source{index}, Passages: shelf})
	if err != nil {
		b.Fatal(err)
	}
	service, err := answer.New(answer.Options{
		Gate:          func(context.Context, identity.Viewer) (func(), error) { return func() {}, nil },
		Conversations: newNotebook(), Retriever: retriever, Owner: "bench",
		Composer: extractive.New(extractive.Options{Rarity: func(ctx context.Context, terms []string) (map[string]float64, error) {
			return index.Rarity(ctx, shelf.org, terms)
		}}),
		Scope: func(context.Context) (knowledge.Scope, error) {
			return knowledge.Scope{Collections: map[id.ID]knowledge.Permission{shelf.document.CollectionID: knowledge.PermissionRead}}, nil
		},
		Readable:        allReadable,
		CountSearchable: func(context.Context, knowledge.Scope) (int, error) { return 1, nil },
		Problem:         func(_ context.Context, err error) contract.Problem { return contract.Problem{Detail: err.Error()} },
	})
	if err != nil {
		b.Fatal(err)
	}
	return service
}

// firstWord asks about three words and returns how long the first delta took.
func firstWord(b *testing.B, ctx context.Context, service *answer.Service) time.Duration {
	question := fmt.Sprintf("word%d word%d word%d", 1+rand.IntN(50), 100+rand.IntN(900), 1000+rand.IntN(5000))
	began := time.Now()
	h, err := service.Ask(ctx, answer.Question{Text: question})
	if err != nil {
		b.Error(err)
		return 0
	}
	for e, err := range service.Events(ctx, h.MessageID, 0) {
		if err != nil {
			b.Error(err)
		}
		if e.Type == "delta" || e.Type == "done" {
			break
		}
	}
	return time.Since(began)
}
