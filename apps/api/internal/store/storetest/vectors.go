package storetest

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/embed"
	"github.com/forebay/forebay/apps/api/internal/endpoint"
	"github.com/forebay/forebay/apps/api/internal/jobs"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/apps/api/internal/retrieve/vector"
	"github.com/forebay/forebay/packages/schema/id"
)

// vectorStore is what makes vectors and what searches by them, over one table.
type vectorStore interface {
	embed.Store
	vector.Store
}

// claimAll claims embedding jobs that are due, and gives others back.
func (s *suite) claimAll(t *testing.T) (mine []jobs.Job) {
	t.Helper()
	all, err := s.Jobs.Claim(anywhere(t), jobs.Fresh, "models", time.Hour, 1000)
	ok(t, err)
	for _, j := range all {
		if j.Kind == jobs.KindEmbed {
			mine = append(mine, j)
		} else {
			ok(t, s.Jobs.Release(anywhere(t), j.ID, "models", 0))
		}
	}
	return mine
}

// embedded gives every chunk that lacks one a vector of the endpoint.
func (s *suite) embedded(t *testing.T, ctx context.Context, e id.ID, documents ...id.ID) int {
	t.Helper()
	pending, err := s.Embeddings.Pending(ctx, e, documents, 100)
	ok(t, err)
	vectors := make([]embed.Vector, len(pending))
	for i, p := range pending {
		vectors[i] = embed.Vector{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID, Values: []float32{0.6, -0.8, float32(i)}}
	}
	ok(t, s.Embeddings.SaveVectors(ctx, e, vectors))
	return len(pending)
}

func (s *suite) vectorEndpoint(t *testing.T, tm team) id.ID {
	t.Helper()
	e := endpointOf(model.PurposeEmbeddings, "Vectors", endpoint.Building)
	ok(t, s.Endpoints.CreateEndpoint(tm.asAdmin, e))
	return e.ID
}

func (s *suite) progress(t *testing.T, tm team, e id.ID) endpoint.Progress {
	t.Helper()
	p, err := s.Endpoints.Progress(tm.asAdmin, e)
	ok(t, err)
	return p
}

func testVectors(t *testing.T, s *suite) {
	t.Run("what is served and lacks a vector is pending, until it has one", func(t *testing.T) {
		tm := s.team(t)
		shelf, e := s.shelf(t, tm, "Shelf"), s.vectorEndpoint(t, tm)
		d := s.document(t, tm, shelf, "a", "one two")
		s.document(t, tm, shelf, "waiting", "not read yet")
		chunks := s.publish(t, tm, d.Current, "Title", "one two")
		pending, err := s.Embeddings.Pending(tm.asSystem, e, []id.ID{d.ID, id.New()}, 1)
		ok(t, err)
		wantSame(t, "pending", pending, []embed.Passage{{
			DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: chunks[0].ID, Title: "Title", Heading: chunks[0].Heading, Text: chunks[0].Text,
		}})
		want(t, "progress", s.progress(t, tm, e), endpoint.Progress{Total: len(chunks)})
		want(t, "embedded", s.embedded(t, tm.asSystem, e, d.ID), len(chunks))
		want(t, "embedded again", s.embedded(t, tm.asSystem, e, d.ID), 0)
		want(t, "progress", s.progress(t, tm, e), endpoint.Progress{Done: len(chunks), Total: len(chunks)})
	})
	t.Run("vectors come back to the bit, in order, page by page", func(t *testing.T) {
		tm := s.team(t)
		shelf, e := s.shelf(t, tm, "Shelf"), s.vectorEndpoint(t, tm)
		a, b := s.document(t, tm, shelf, "a", "one two"), s.document(t, tm, shelf, "b", "three four")
		s.publish(t, tm, a.Current, "", "one two")
		s.publish(t, tm, b.Current, "", "three four")
		s.embedded(t, tm.asSystem, e, a.ID, b.ID)
		all, err := s.Embeddings.VectorsOf(tm.asSystem, e, []id.ID{a.ID, b.ID})
		ok(t, err)
		want(t, "vectors", len(all), 4)
		want(t, "collection", all[0].CollectionID, shelf)
		wantSame(t, "first numbers", all[0].Values[:2], []float32{0.6, -0.8})
		var walked []vector.Row
		for after := (vector.Position{}); ; {
			page, err := s.Embeddings.VectorPage(tm.asSystem, e, after, 3)
			ok(t, err)
			if len(page) == 0 {
				break
			}
			walked, after = append(walked, page...), vector.Position{VersionID: page[len(page)-1].VersionID, ChunkID: page[len(page)-1].ChunkID}
		}
		wantSame(t, "walk", walked, all)
	})
	t.Run("an endpoint's vectors have one dimension, its first one's", func(t *testing.T) {
		tm := s.team(t)
		e := s.vectorEndpoint(t, tm)
		ok(t, s.Embeddings.SaveVectors(tm.asSystem, e, []embed.Vector{{DocumentID: id.New(), VersionID: id.New(), ChunkID: id.New(), Values: []float32{1, 0}}}))
		got, err := s.Endpoints.Endpoint(tm.asAdmin, e)
		ok(t, err)
		want(t, "dimension", got.Dimension, 2)
		err = s.Embeddings.SaveVectors(tm.asSystem, e, []embed.Vector{{DocumentID: id.New(), VersionID: id.New(), ChunkID: id.New(), Values: []float32{1}}})
		wantCode(t, err, knowledge.CodeModelDimension)
	})
	t.Run("workers that embed the same passage keep one vector of it", func(t *testing.T) {
		tm := s.team(t)
		shelf, e := s.shelf(t, tm, "Shelf"), s.vectorEndpoint(t, tm)
		d := s.document(t, tm, shelf, "a", "one two")
		s.publish(t, tm, d.Current, "", "one two")
		pending, err := s.Embeddings.Pending(tm.asSystem, e, []id.ID{d.ID}, 100)
		ok(t, err)
		errs := atOnce(4, func(int) error {
			vectors := make([]embed.Vector, 0, 2*len(pending))
			for _, p := range slices.Concat(pending, pending) {
				vectors = append(vectors, embed.Vector{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID, Values: []float32{1}})
			}
			return s.Embeddings.SaveVectors(tm.asSystem, e, vectors)
		})
		want(t, "succeeded", succeeded(errs), 4)
		rows, err := s.Embeddings.VectorsOf(tm.asSystem, e, []id.ID{d.ID})
		ok(t, err)
		want(t, "vectors", len(rows), len(pending))
	})
	t.Run("vectors of what is replaced, deleted or moved are followed, and leave", func(t *testing.T) { s.testVectorsLeave(t) })
	t.Run("a new model takes over when it is done, and the old one's vectors go", func(t *testing.T) { s.testSuccession(t) })
	t.Run("another organisation finds no vectors", func(t *testing.T) {
		ours, theirs := s.team(t), s.team(t)
		e := s.vectorEndpoint(t, ours)
		d := s.document(t, ours, s.shelf(t, ours, "Shelf"), "a", "one two")
		s.publish(t, ours, d.Current, "", "one two")
		s.embedded(t, ours.asSystem, e, d.ID)
		pending, err := s.Embeddings.Pending(theirs.asSystem, e, []id.ID{d.ID}, 9)
		ok(t, err)
		page, err := s.Embeddings.VectorPage(theirs.asSystem, e, vector.Position{}, 9)
		ok(t, err)
		rows, err := s.Embeddings.VectorsOf(theirs.asSystem, e, []id.ID{d.ID})
		ok(t, err)
		want(t, "seen", len(pending)+len(page)+len(rows)+s.progress(t, theirs, e).Done, 0)
		wantCode(t, s.Embeddings.SaveVectors(theirs.asSystem, e, []embed.Vector{{Values: []float32{1}}}), knowledge.CodeNotFound)
		ok(t, s.Embeddings.Prune(theirs.asSystem, []id.ID{d.ID}))
		_, err = s.Embeddings.Purge(theirs.asSystem, e, 9)
		ok(t, err)
		want(t, "left", s.progress(t, ours, e).Done, 2)
		_, err = s.Embeddings.Pending(t.Context(), e, []id.ID{d.ID}, 9)
		wantNoViewer(t, err)
		_, err = s.Embeddings.VectorPage(anywhere(t), e, vector.Position{}, 9)
		wantNoViewer(t, err)
		_, err = s.Embeddings.VectorHead(anywhere(t))
		wantNoViewer(t, err)
		_, err = s.Embeddings.EmbeddingEndpoints(anywhere(t))
		wantNoViewer(t, err)
		wantNoViewer(t, s.Embeddings.Prune(t.Context(), []id.ID{d.ID}))
	})
}

func (s *suite) testVectorsLeave(t *testing.T) {
	tm := s.team(t)
	shelf, other, e := s.shelf(t, tm, "Shelf"), s.shelf(t, tm, "Other"), s.vectorEndpoint(t, tm)
	d := s.document(t, tm, shelf, "a", "one two")
	s.publish(t, tm, d.Current, "", "one two")
	start, err := s.Embeddings.VectorHead(tm.asSystem)
	ok(t, err)
	changed := func() (n int) {
		t.Helper()
		changes, gone, err := s.Embeddings.VectorChanges(tm.asSystem, start, 100)
		ok(t, err)
		want(t, "gone", gone, false)
		for _, c := range changes {
			want(t, "document", c.Document, d.ID)
		}
		if len(changes) > 0 {
			start = changes[len(changes)-1].Seq
		}
		return len(changes)
	}
	documentHead, err := s.Changes.Head(tm.asSystem)
	ok(t, err)
	s.embedded(t, tm.asSystem, e, d.ID)
	want(t, "new vectors are a change", changed() > 0, true)
	head, err := s.Changes.Head(tm.asSystem)
	ok(t, err)
	want(t, "but none of a document", head, documentHead)

	_, err = s.Library.ChangeDocument(tm.asAdmin, d.ID, nil, &other)
	ok(t, err)
	want(t, "a move is a change", changed(), 1)
	rows, err := s.Embeddings.VectorsOf(tm.asSystem, e, []id.ID{d.ID})
	ok(t, err)
	want(t, "collection", rows[0].CollectionID, other)

	next := s.replace(t, tm, d.ID, "three four")
	s.publish(t, tm, next.Current, "", "three four")
	rows, err = s.Embeddings.VectorsOf(tm.asSystem, e, []id.ID{d.ID})
	ok(t, err)
	want(t, "vectors of the version before", len(rows), 0)
	s.embedded(t, tm.asSystem, e, d.ID)
	ok(t, s.Embeddings.Prune(tm.asSystem, []id.ID{d.ID}))
	want(t, "progress", s.progress(t, tm, e), endpoint.Progress{Done: 2, Total: 2})

	ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
	rows, err = s.Embeddings.VectorPage(tm.asSystem, e, vector.Position{}, 100)
	ok(t, err)
	want(t, "vectors of what is deleted", len(rows), 0)
	ok(t, s.Embeddings.Prune(tm.asSystem, []id.ID{d.ID}))
	_, err = s.Library.RestoreDocument(tm.asAdmin, d.ID)
	ok(t, err)
	want(t, "to be made again after a deletion is undone", s.embedded(t, tm.asSystem, e, d.ID), 2)
	_, gone, err := s.Embeddings.VectorChanges(tm.asSystem, 1_000_000, 1)
	ok(t, err)
	want(t, "a number never reached", gone, true)
}

func (s *suite) testSuccession(t *testing.T) {
	tm := s.team(t)
	shelf, old := s.shelf(t, tm, "Shelf"), s.vectorEndpoint(t, tm)
	d := s.document(t, tm, shelf, "a", "one two")
	s.publish(t, tm, d.Current, "", "one two")
	s.embedded(t, tm.asSystem, old, d.ID)
	ok(t, s.Embeddings.Follow(tm.asSystem, old, 5))
	ok(t, s.Embeddings.Promote(tm.asSystem, old))
	wantCode(t, s.Embeddings.Promote(tm.asSystem, old), knowledge.CodeNotFound)

	abandoned, next := endpointOf(model.PurposeEmbeddings, "Abandoned", endpoint.Building), endpointOf(model.PurposeEmbeddings, "Next", endpoint.Building)
	ok(t, s.Endpoints.ReplaceEndpoint(tm.asAdmin, abandoned))
	ok(t, s.Endpoints.ReplaceEndpoint(tm.asAdmin, next))
	s.embedded(t, tm.asSystem, next.ID, d.ID)
	ok(t, s.Embeddings.Rest(tm.asSystem, next.ID, "It is tired.", s.clock.now().Add(time.Hour)))
	list, err := s.Endpoints.Endpoints(tm.asAdmin)
	ok(t, err)
	want(t, "in use and in the making", len(list), 2)
	want(t, "still in use", list[0].ID == old && list[0].State == endpoint.Serving && list[0].Followed == 5, true)
	want(t, "resting", list[1].Failure == "It is tired." && list[1].Failing(s.clock.now()), true)
	ok(t, s.Embeddings.Follow(tm.asSystem, next.ID, 6))

	ok(t, s.Embeddings.Promote(tm.asSystem, next.ID))
	states := map[id.ID]endpoint.State{}
	left, err := s.Embeddings.EmbeddingEndpoints(tm.asSystem)
	ok(t, err)
	for _, e := range left {
		states[e.ID] = e.State
		want(t, "failure", e.Failure, "")
	}
	wantSame(t, "states", states, map[id.ID]endpoint.State{old: endpoint.Retired, abandoned.ID: endpoint.Retired, next.ID: endpoint.Serving})
	wantCode(t, s.Embeddings.SaveVectors(tm.asSystem, old, []embed.Vector{{Values: []float32{1}}}), knowledge.CodeNotFound)

	for _, wantGone := range []bool{false, false, true} {
		gone, err := s.Embeddings.Purge(tm.asSystem, old, 1)
		ok(t, err)
		want(t, "gone", gone, wantGone)
	}
	rows, err := s.Embeddings.VectorPage(tm.asSystem, old, vector.Position{}, 9)
	ok(t, err)
	want(t, "vectors of the old model", len(rows), 0)
	want(t, "of the new one", s.progress(t, tm, next.ID).Done, 2)
	got, err := s.Endpoints.Endpoint(tm.asAdmin, old)
	ok(t, err)
	want(t, "state", got.State, endpoint.Removed)
}
