package ingest

import (
	"context"
	"io"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// shelves is a library that takes whatever comes, for an upload that has brought
// a good deal already.
type shelves struct {
	Library
	brought, taken int
}

func (s *shelves) Provenance(context.Context, id.ID) (Provenance, error) {
	return Provenance{Depth: 1}, nil
}
func (s *shelves) Brought(context.Context, id.ID) (int, error) { return s.brought, nil }
func (s *shelves) ReceiveContained(context.Context, knowledge.Version, string, Original, io.Reader) (d knowledge.Document, duplicate bool, err error) {
	s.taken++
	return d, false, nil
}

func TestOneUploadBringsOnlySoManyDocumentsInAll(t *testing.T) {
	s := &shelves{brought: MaxBrought - 2}
	p := NewPipeline(PipelineOptions{Library: s, Queued: func() {}, Spool: t.TempDir()})
	inside, err := p.open(t.Context(), knowledge.Version{MediaType: "application/zip"})
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if err := inside.take(t.Context(), "a.txt", strings.NewReader("text")); err != nil {
			t.Fatal(err)
		}
	}
	notes := inside.notes()
	if s.taken != 2 || len(notes) != 1 || !strings.Contains(notes[0], "3 files in it were left out") || !strings.Contains(notes[0], "5000 documents") {
		t.Errorf("%d were taken, and it notes %q", s.taken, notes)
	}
}
