package build

import (
	"context"
	"slices"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

const (
	// window is how many chunks are read together: one document's, whose names
	// explain each other. A longer document is read in several, always cut at the
	// same places.
	window = 512
	// batchRows bounds a transaction, in mentions and relations.
	batchRows = 2000
)

// refresh replaces what the graph says of the documents by what they say now.
func (r *round) refresh(ctx context.Context, documents []id.ID) error {
	for some := range slices.Chunk(documents, documentsPage) {
		began := r.Now()
		sources, err := r.Store.Sources(ctx, some)
		if err != nil {
			return err
		}
		if err := r.read(ctx, sources); err != nil {
			return err
		}
		if err := r.drop(ctx, some, sources); err != nil {
			return err
		}
		if err := jobs.Rest(ctx, r.Busy, r.Now().Sub(began)); err != nil {
			return err
		}
	}
	return nil
}

// read has the sources' chunks read, window by window.
func (r *round) read(ctx context.Context, sources []Source) error {
	b := &batch{round: r, entities: map[id.ID]graph.Entity{}}
	for from := 0; len(sources) > 0; {
		versions := make([]id.ID, len(sources))
		for i, s := range sources {
			versions[i] = s.VersionID
		}
		chunks, err := r.Store.SourceChunks(ctx, versions, from, window)
		if err != nil {
			return err
		}
		all := len(chunks) < window
		for len(chunks) > 0 {
			n := run(chunks)
			for sources[0].VersionID != chunks[0].VersionID {
				sources, from = sources[1:], 0
			}
			if n == len(chunks) && !all && n < window {
				break // it goes on: read from its beginning next time
			}
			if err := b.read(ctx, sources[0], chunks[:n]); err != nil {
				return err
			}
			if n == window {
				from += window
			} else {
				sources, from = sources[1:], 0
			}
			chunks = chunks[n:]
		}
		if all {
			break
		}
	}
	return b.flush(ctx)
}

// run is how many of the chunks, at least one, are of the first one's version.
func run(chunks []knowledge.Chunk) int {
	n := slices.IndexFunc(chunks, func(c knowledge.Chunk) bool { return c.VersionID != chunks[0].VersionID })
	if n < 0 {
		return len(chunks)
	}
	return n
}

// drop takes out what is left of versions that do not serve any more. A
// document that was never replaced has none.
func (r *round) drop(ctx context.Context, documents []id.ID, sources []Source) error {
	first := make(map[id.ID]bool, len(sources))
	for _, s := range sources {
		first[s.DocumentID] = s.First
	}
	replaced := slices.DeleteFunc(slices.Clone(documents), func(d id.ID) bool { return first[d] })
	for more := len(replaced) > 0; more; {
		var err error
		if _, more, err = r.Store.DropParts(ctx, replaced, batchRows); err != nil {
			return err
		}
	}
	return nil
}
