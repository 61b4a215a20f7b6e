package lexical_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/apps/api/internal/retrieve/lexical"
	"github.com/forebay/forebay/packages/schema/id"
)

// invented is the word of this number: without digits, which would part it.
func invented(number uint64) string {
	word := []byte("ka")
	for ; number > 0; number /= 20 {
		word = append(word, "bcdfghjklmnpqrstvwxz"[number%20], 'o')
	}
	return string(word)
}

// prose makes documents of about 200 words from a vocabulary in which, as in
// any language, a few words are common and most are rare.
func prose(documents int, shelf id.ID) []retrieve.ServingDocument {
	random := rand.New(rand.NewPCG(1, 2))
	words := rand.NewZipf(random, 1.1, 3, 20_000)
	some := func(n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(invented(words.Uint64()) + " ")
		}
		return b.String()
	}
	made := make([]retrieve.ServingDocument, documents)
	for i := range made {
		d := id.New()
		made[i] = retrieve.ServingDocument{
			ID: d, CollectionID: shelf, Title: some(8),
			Chunks: []knowledge.Chunk{{ID: id.New(), DocumentID: d, Text: some(200)}},
		}
	}
	return made
}

const benchDocuments = 5000

func openFull(b *testing.B, l *library, org id.ID, head int64) *lexical.Index {
	b.Helper()
	x, err := lexical.Open(lexical.Options{Dir: b.TempDir(), Changes: l})
	if err != nil {
		b.Fatal(err)
	}
	if err := x.WaitFor(b.Context(), org, head); err != nil {
		b.Fatal(err)
	}
	return x
}

// BenchmarkIndex builds an index of 5,000 documents of 200 words.
func BenchmarkIndex(b *testing.B) {
	l, org := newLibrary(), id.New()
	head := l.put(org, prose(benchDocuments, id.New())...)
	for b.Loop() {
		if err := openFull(b, l, org, head).Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(benchDocuments*float64(b.N)/b.Elapsed().Seconds(), "documents/s")
}

// BenchmarkSearch ranks 5,000 documents for questions of six words.
func BenchmarkSearch(b *testing.B) {
	l, org, shelf := newLibrary(), id.New(), id.New()
	x := openFull(b, l, org, l.put(org, prose(benchDocuments, shelf)...))
	defer func() { _ = x.Close() }()
	scope := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{shelf: knowledge.PermissionRead}}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		text := ""
		for _, number := range []int{i % 7, 10 + i%40, 50 + i%100, 200 + i%300, 600 + i%900, 2000 + i%5000} {
			text += invented(uint64(number)) + " "
		}
		if _, err := x.Search(b.Context(), retrieve.Query{OrgID: org, Text: text, Scope: scope, Limit: 40}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCoverage compares 500 chunks of 5,000 with a question of three words.
func BenchmarkCoverage(b *testing.B) {
	l, org, shelf := newLibrary(), id.New(), id.New()
	documents := prose(benchDocuments, shelf)
	x := openFull(b, l, org, l.put(org, documents...))
	defer func() { _ = x.Close() }()
	scope := knowledge.Scope{Collections: map[id.ID]knowledge.Permission{shelf: knowledge.PermissionRead}}
	chunks := make([]lexical.Chunk, 500)
	for i := range chunks {
		c := documents[i*(benchDocuments/len(chunks))].Chunks[0]
		chunks[i] = lexical.Chunk{DocumentID: c.DocumentID, ChunkID: c.ID}
	}
	q := retrieve.Query{OrgID: org, Text: invented(3) + " " + invented(60) + " " + invented(700), Scope: scope}
	b.ReportAllocs()
	for b.Loop() {
		if c, err := x.Coverage(b.Context(), q, chunks); err != nil || len(c.Chunks) != len(chunks) {
			b.Fatal(len(c.Chunks), err)
		}
	}
}
