package store_test

import (
	"crypto/sha256"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/ingest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/store"
	"github.com/forebay/forebay/packages/schema/id"
	"github.com/forebay/forebay/packages/weir"
)

// importers is how many workers bring documents in at once.
const importers = 8

// BenchmarkImport takes small documents (1.5 kB, three chunks) through all
// steps, from received to searchable; one iteration is one document.
func BenchmarkImport(b *testing.B) {
	s := store.Open(openDriver(b, migrated(b), weir.Options{Max: 20}), store.Options{})
	org := identity.Organisation{ID: id.New(), Name: "Team", Slug: "team", CreatedAt: time.Now()}
	if err := s.Accounts.CreateOrganisation(identity.Unscoped(b.Context(), "test"), org); err != nil {
		b.Fatal(err)
	}
	ctx := identity.ForOrg(b.Context(), org.ID, "test")
	shelf, err := s.Library.CreateCollection(ctx, "Shelf", "")
	if err != nil {
		b.Fatal(err)
	}
	paragraph := strings.Repeat("A short sentence of a small document. ", 13)
	var made atomic.Int64
	one := func() error {
		body := fmt.Sprintf("Document %d. %s", made.Add(1), strings.Repeat(paragraph, 3))
		o := ingest.Original{Name: "a.txt", MediaType: "text/plain", Size: int64(len(body)), Checksum: sha256.Sum256([]byte(body))}
		d, _, err := s.Content.Receive(ctx, shelf.ID, o, strings.NewReader(body))
		if err != nil {
			return err
		}
		text := knowledge.Text{Title: "A", Body: body, Blocks: []knowledge.Block{{Kind: knowledge.BlockParagraph, Span: knowledge.Span{End: len(body)}}}}
		if err := s.Content.SaveText(ctx, d.Current.ID, text); err != nil {
			return err
		}
		chunks := make([]knowledge.Chunk, 3)
		for i := range chunks {
			span := knowledge.Span{Start: i * 494, End: (i + 1) * 494}
			chunks[i] = knowledge.Chunk{ID: id.New(), Seq: i, Span: span, Heading: "A", Text: body[span.Start:span.End]}
		}
		if err := s.Content.SaveChunks(ctx, d.Current.ID, chunks); err != nil {
			return err
		}
		return s.Content.Publish(ctx, d.Current.ID)
	}
	b.SetParallelism((importers + runtime.GOMAXPROCS(0) - 1) / runtime.GOMAXPROCS(0))
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if err := one(); err != nil {
				b.Error(err)
				return
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "documents/s")
}
