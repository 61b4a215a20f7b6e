package answer_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/forebay/forebay/apps/api/internal/answer"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve"
	"github.com/forebay/forebay/packages/schema/id"
)

// revocation is one change, right at the beginning.
type revocation struct {
	documents []id.ID
	access    bool
	wake      chan struct{}
}

func (r *revocation) Wake() <-chan struct{} { return r.wake }
func (r *revocation) Leave()                {}

func (r *revocation) Take() (documents []id.ID, access bool) {
	documents, access = r.documents, r.access
	r.documents, r.access = nil, false
	return documents, access
}

// slowFinder takes a second to find what it finds.
type slowFinder struct{ answer.Retriever }

func (f slowFinder) SearchWatched(ctx context.Context, q retrieve.Query, watch func(knowledge.SourceReport)) (retrieve.Result, error) {
	time.Sleep(time.Second)
	return f.Retriever.SearchWatched(ctx, q, watch)
}

// A change that came before it was known what the answer rests on is not
// forgotten, and a look that knew of nothing is not the last.
func TestADocumentThatWasClosedBeforeItWasFoundEndsTheAnswer(t *testing.T) {
	found := id.New()
	for name, tt := range map[string]struct {
		change revocation
		look   time.Duration
	}{
		"found during the look at a revocation": {revocation{access: true}, 2 * time.Second},
		"found after it was hidden":             {revocation{documents: []id.ID{id.New(), found}}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				tt.change.wake = make(chan struct{}, 1)
				tt.change.wake <- struct{}{}
				b := setup(t, endless, func(o *answer.Options) {
					o.Retriever = slowFinder{o.Retriever}
					o.Watch = func(context.Context) (answer.Changes, error) { return &tt.change, nil }
					o.Readable = func(context.Context, []id.ID) (map[id.ID]bool, error) {
						time.Sleep(tt.look)
						return nil, nil
					}
				})
				b.finder.result.Passages = []knowledge.Passage{{Chunk: knowledge.Chunk{DocumentID: found}, DocumentName: "weir.md"}}
				ctx, cancel := context.WithTimeout(b.ctx, 10*time.Second)
				defer cancel()
				b.ctx = ctx
				if _, failed := closing(t, b.read(b.service, b.ask().MessageID, 0)); failed.Code != string(knowledge.CodeForbidden) {
					t.Errorf("error code %q, want forbidden", failed.Code)
				}
			})
		})
	}
}
