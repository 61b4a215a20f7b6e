package memory

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/identity"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/packages/schema/id"
)

// Embeddings keeps chunks as vectors.
type Embeddings struct{ *data }

var (
	_ embed.Store  = (*Embeddings)(nil)
	_ vector.Store = (*Embeddings)(nil)
	_ embed.Queue  = (*Jobs)(nil)
)

type vectorRow struct {
	embed.Vector
	endpoint id.ID
}

// serves says whether a vector is of a version that search finds.
func (t *tenant) servesVector(v embed.Vector) bool {
	served := t.serves(t.documents[v.DocumentID])
	return served != nil && served.ID == v.VersionID
}

// EmbeddingEndpoints implements embed.Store.
func (s *Embeddings) EmbeddingEndpoints(ctx context.Context) (list []endpoint.Endpoint, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, e := range t.models.endpoints {
			if e.Purpose == model.PurposeEmbeddings && e.State != endpoint.Removed {
				list = append(list, *e)
			}
		}
		return nil
	})
	return list, err
}

// Pending implements embed.Store.
func (s *Embeddings) Pending(ctx context.Context, e id.ID, documents []id.ID, limit int) (list []embed.Passage, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, doc := range documents {
			v := t.serves(t.documents[doc])
			if v == nil {
				continue
			}
			for _, c := range v.chunks {
				if len(list) < limit && !t.hasVector(e, c.ID) {
					list = append(list, embed.Passage{
						DocumentID: doc, VersionID: v.ID, ChunkID: c.ID, Title: v.Title, Heading: c.Heading, Text: c.Text,
					})
				}
			}
		}
		return nil
	})
	return list, err
}

func (t *tenant) hasVector(e, chunk id.ID) bool {
	return slices.ContainsFunc(t.models.vectors, func(r vectorRow) bool { return r.endpoint == e && r.ChunkID == chunk })
}

// SaveVectors implements embed.Store.
func (s *Embeddings) SaveVectors(ctx context.Context, e id.ID, vectors []embed.Vector) error {
	return s.inside(ctx, func(t *tenant) error {
		row, err := t.endpoint(e)
		if err != nil {
			return err
		}
		dimension := row.Dimension
		for _, v := range vectors {
			dimension = cmp.Or(dimension, len(v.Values))
			if len(v.Values) != dimension {
				return knowledge.Errorf(knowledge.CodeModelDimension,
					"The model gave a vector of %d numbers; the ones before have %d.", len(v.Values), dimension)
			}
		}
		row.Dimension = dimension
		for _, v := range vectors {
			if !t.hasVector(e, v.ChunkID) {
				t.models.vectors = append(t.models.vectors, vectorRow{v, e})
				t.seq++
				t.models.embedded = append(t.models.embedded, knowledge.Change{Seq: t.seq, Document: v.DocumentID})
			}
		}
		return nil
	})
}

// Prune implements embed.Store.
func (s *Embeddings) Prune(ctx context.Context, documents []id.ID) error {
	return s.inside(ctx, func(t *tenant) error {
		t.models.vectors = slices.DeleteFunc(t.models.vectors, func(r vectorRow) bool {
			return slices.Contains(documents, r.DocumentID) && !t.servesVector(r.Vector)
		})
		return nil
	})
}

// Follow implements embed.Store.
func (s *Embeddings) Follow(ctx context.Context, e id.ID, seq int64) error {
	return s.update(ctx, e, func(row *endpoint.Endpoint) { row.Followed, row.Failure, row.RetryAt = seq, "", time.Time{} })
}

// Rest implements embed.Store.
func (s *Embeddings) Rest(ctx context.Context, e id.ID, failure string, retryAt time.Time) error {
	return s.update(ctx, e, func(row *endpoint.Endpoint) { row.Failure, row.RetryAt = failure, moment(retryAt) })
}

func (s *Embeddings) update(ctx context.Context, e id.ID, set func(*endpoint.Endpoint)) error {
	return s.inside(ctx, func(t *tenant) error {
		if row, err := t.endpoint(e); err == nil {
			set(row)
		}
		return nil
	})
}

// Promote implements embed.Store.
func (s *Embeddings) Promote(ctx context.Context, e id.ID) error {
	return s.inside(ctx, func(t *tenant) error {
		row, err := t.endpoint(e)
		if err != nil || row.State != endpoint.Building {
			return knowledge.NotFound("model")
		}
		for _, other := range t.models.endpoints {
			if other.Purpose == row.Purpose && other.State == endpoint.Serving {
				retire(other, t.now())
			}
		}
		row.State = endpoint.Serving
		t.changedElse()
		return nil
	})
}

// Purge implements embed.Store.
func (s *Embeddings) Purge(ctx context.Context, e id.ID, limit int) (gone bool, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		n := 0
		t.models.vectors = slices.DeleteFunc(t.models.vectors, func(r vectorRow) bool {
			if r.endpoint != e || n == limit {
				return false
			}
			n++
			return true
		})
		gone = n == 0
		for _, row := range t.models.endpoints {
			if gone && row.ID == e && row.State == endpoint.Retired {
				row.State = endpoint.Removed
			}
		}
		return nil
	})
	return gone, err
}

// Progress implements endpoint.Store.
func (s *Endpoints) Progress(ctx context.Context, e id.ID) (p endpoint.Progress, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, d := range t.documents {
			if v := t.serves(d); v != nil {
				p.Total += len(v.chunks)
			}
		}
		for _, r := range t.models.vectors {
			if r.endpoint == e && t.servesVector(r.Vector) {
				p.Done++
			}
		}
		return nil
	})
	return p, err
}

// VectorHead implements vector.Store.
func (s *Embeddings) VectorHead(ctx context.Context) (head int64, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		head = t.seq
		return nil
	})
	return head, err
}

// VectorChanges implements vector.Store.
func (s *Embeddings) VectorChanges(ctx context.Context, seq int64, limit int) (changes []knowledge.Change, gone bool, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		gone = seq > t.seq
		changes = slices.Concat(t.changes, t.models.embedded)
		changes = slices.DeleteFunc(changes, func(c knowledge.Change) bool { return c.Seq <= seq })
		slices.SortFunc(changes, func(a, b knowledge.Change) int { return cmp.Compare(a.Seq, b.Seq) })
		changes = changes[:min(limit, len(changes))]
		return nil
	})
	return changes, gone, err
}

// VectorPage implements vector.Store.
func (s *Embeddings) VectorPage(ctx context.Context, e id.ID, after vector.Position, limit int) ([]vector.Row, error) {
	rows, err := s.rows(ctx, e, func(r vectorRow) bool {
		return cmp.Or(r.VersionID.Compare(after.VersionID), r.ChunkID.Compare(after.ChunkID)) > 0
	})
	return rows[:min(limit, len(rows))], err
}

// VectorsOf implements vector.Store.
func (s *Embeddings) VectorsOf(ctx context.Context, e id.ID, documents []id.ID) ([]vector.Row, error) {
	return s.rows(ctx, e, func(r vectorRow) bool { return slices.Contains(documents, r.DocumentID) })
}

func (s *Embeddings) rows(ctx context.Context, e id.ID, keep func(vectorRow) bool) (rows []vector.Row, err error) {
	err = s.inside(ctx, func(t *tenant) error {
		for _, r := range t.models.vectors {
			if r.endpoint == e && keep(r) && t.servesVector(r.Vector) {
				rows = append(rows, vector.Row{
					DocumentID: r.DocumentID, CollectionID: t.documents[r.DocumentID].CollectionID,
					VersionID: r.VersionID, ChunkID: r.ChunkID, Values: r.Values,
				})
			}
		}
		slices.SortFunc(rows, func(a, b vector.Row) int {
			return cmp.Or(a.VersionID.Compare(b.VersionID), a.ChunkID.Compare(b.ChunkID))
		})
		return nil
	})
	return rows, err
}

// Ensure implements embed.Queue.
func (q *Jobs) Ensure(ctx context.Context, kind jobs.Kind, subject id.ID) error {
	v, err := identity.ViewerFrom(ctx)
	if err != nil {
		return err
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if j := q.jobs[subject]; j == nil || j.buried {
		q.jobs[subject] = &job{Job: jobs.Job{ID: subject, OrgID: v.OrgID, Kind: kind, Subject: subject}, readyAt: q.now()}
	}
	return nil
}
