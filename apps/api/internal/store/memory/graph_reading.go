package memory

import (
	"context"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

var _ reading.Store = (*Graph)(nil)

// readBy is that an endpoint's model read a chunk.
type readBy struct{ endpoint, chunk id.ID }

// ModelRun implements reading.Store.
func (g *Graph) ModelRun(ctx context.Context) (r reading.Run, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		r = t.graph.run
		return nil
	})
	return r, err
}

// StartModel implements reading.Store.
func (g *Graph) StartModel(ctx context.Context, endpoint id.ID, budget int64) error {
	return g.inside(ctx, func(t *tenant) error {
		run := &t.graph.run
		if run.State == reading.Running {
			return knowledge.Errorf(knowledge.CodeConflict, "A model is reading already. Stop it first.")
		}
		*run = reading.Run{EndpointID: endpoint, State: reading.Running, Budget: run.Spent + budget, Spent: run.Spent}
		t.changedElse()
		return nil
	})
}

// StopModel implements reading.Store.
func (g *Graph) StopModel(ctx context.Context) error {
	return g.inside(ctx, func(t *tenant) error {
		if r := &t.graph.run; r.State == reading.Running {
			r.State, r.Failure, r.RetryAt = reading.Stopped, "", time.Time{}
		}
		return nil
	})
}

// EndModel implements reading.Store.
func (g *Graph) EndModel(ctx context.Context, of reading.Run, s reading.State, failure string) error {
	return g.running(ctx, of, func(r *reading.Run) { r.State, r.Failure, r.RetryAt = s, failure, time.Time{} })
}

// RestModel implements reading.Store.
func (g *Graph) RestModel(ctx context.Context, of reading.Run, failure string, retryAt time.Time) error {
	return g.running(ctx, of, func(r *reading.Run) { r.Failure, r.RetryAt = failure, moment(retryAt) })
}

// WalkModel implements reading.Store.
func (g *Graph) WalkModel(ctx context.Context, of reading.Run, walked id.ID) error {
	return g.running(ctx, of, func(r *reading.Run) { r.Walked, r.Failure, r.RetryAt = walked, "", time.Time{} })
}

func (g *Graph) running(ctx context.Context, of reading.Run, set func(*reading.Run)) error {
	return g.inside(ctx, func(t *tenant) error {
		if t.graph.run.State == reading.Running && t.graph.run.Is(of) {
			set(&t.graph.run)
		}
		return nil
	})
}

// UnreadPassages implements reading.Store.
func (g *Graph) UnreadPassages(ctx context.Context, endpoint id.ID, documents []id.ID, limit int) (list []reading.Passage, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for _, d := range documents {
			for _, p := range t.unread(endpoint, d) {
				if len(list) < limit {
					list = append(list, p)
				}
			}
		}
		return nil
	})
	return list, err
}

func (t *tenant) unread(endpoint, doc id.ID) (list []reading.Passage) {
	v := t.serves(t.documents[doc])
	if v == nil {
		return nil
	}
	for _, c := range v.chunks {
		if _, read := t.graph.read[readBy{endpoint, c.ID}]; !read {
			list = append(list, reading.Passage{
				DocumentID: doc, VersionID: v.ID, ChunkID: c.ID, Start: c.Span.Start, Title: v.Title, Heading: c.Heading, Text: c.Text,
			})
		}
	}
	return list
}

// CountUnreadPassages implements reading.Store.
func (g *Graph) CountUnreadPassages(ctx context.Context, endpoint id.ID) (a reading.Amount, err error) {
	err = g.inside(ctx, func(t *tenant) error {
		for d := range t.documents {
			for _, p := range t.unread(endpoint, d) {
				a.Passages++
				a.Bytes += int64(len(p.Text))
				a.Characters += int64(utf8.RuneCountInString(p.Text))
			}
		}
		return nil
	})
	return a, err
}

// ReserveModel implements reading.Store.
func (g *Graph) ReserveModel(ctx context.Context, of reading.Run, amount int64) error {
	return g.inside(ctx, func(t *tenant) error {
		run := &t.graph.run
		switch {
		case run.State != reading.Running || !run.Is(of):
			return knowledge.Errorf(knowledge.CodeConflict, "No model is reading any more.")
		case run.Spent+amount > run.Budget:
			return knowledge.Errorf(knowledge.CodeModelBudget, "What is left of the cap may not be enough for another passage.")
		}
		run.Spent += amount
		return nil
	})
}

// SaveReading implements reading.Store.
func (g *Graph) SaveReading(ctx context.Context, r reading.Result) error {
	return g.inside(ctx, func(t *tenant) error {
		settled := r.Cost - r.Reserved
		if !t.graph.run.Is(r.Run) {
			settled = max(settled, 0)
		}
		t.graph.run.Spent += settled
		at := readBy{r.Run.EndpointID, r.Part.ChunkID}
		v := t.serves(t.documents[r.Part.DocumentID])
		if _, twice := t.graph.read[at]; twice || r.Outcome == "" || v == nil || v.ID != r.Part.VersionID {
			return nil
		}
		t.graph.read[at] = r.Outcome
		if len(r.Part.Mentions) > 0 {
			t.savePart(r.Found, r.Part, new(build.Written))
		}
		return nil
	})
}

// Outcomes implements reading.Store.
func (g *Graph) Outcomes(ctx context.Context, endpoint id.ID) (map[string]int, error) {
	counts := map[string]int{}
	return counts, g.inside(ctx, func(t *tenant) error {
		for at, outcome := range t.graph.read {
			if at.endpoint == endpoint {
				counts[outcome]++
			}
		}
		return nil
	})
}

// forgetReading drops what was read of chunks that do not serve any more.
func (t *tenant) forgetReading(documents []id.ID) {
	for _, d := range documents {
		v := t.serves(t.documents[d])
		for _, old := range t.versions {
			if old.DocumentID != d || v != nil && v.ID == old.ID {
				continue
			}
			for at := range t.graph.read {
				if slices.ContainsFunc(old.chunks, func(c knowledge.Chunk) bool { return c.ID == at.chunk }) {
					delete(t.graph.read, at)
				}
			}
		}
	}
}
