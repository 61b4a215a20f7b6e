package storetest

import (
	"testing"
	"time"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/reading"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/model"
	"github.com/forebay/forebay/packages/schema/id"
)

func testGraphReading(t *testing.T, s *suite) {
	run := func(t *testing.T, tm team) reading.Run {
		t.Helper()
		r, err := s.Graph.ModelRun(tm.asAdmin)
		ok(t, err)
		return r
	}
	t.Run("a run begins, rests, goes on and ends", func(t *testing.T) {
		tm := s.team(t)
		e, walked := id.New(), id.New()
		wantSame(t, "before", run(t, tm), reading.Run{})
		first := reading.Run{EndpointID: e, Budget: 100}
		wantCode(t, s.Graph.ReserveModel(tm.asSystem, reading.Run{}, 0), knowledge.CodeConflict)
		ok(t, s.Graph.StartModel(tm.asAdmin, e, 100))
		wantCode(t, s.Graph.StartModel(tm.asAdmin, e, 100), knowledge.CodeConflict)
		ok(t, s.Graph.RestModel(tm.asSystem, first, "It is tired.", s.clock.now().Add(time.Hour)))
		want(t, "resting", run(t, tm).Failure == "It is tired." && run(t, tm).RetryAt.Equal(s.clock.now().Add(time.Hour)), true)
		ok(t, s.Graph.WalkModel(tm.asSystem, first, walked))
		wantSame(t, "going on", run(t, tm), reading.Run{EndpointID: e, State: reading.Running, Budget: 100, Walked: walked})
		for _, other := range []reading.Run{{EndpointID: e, Budget: 99}, {EndpointID: id.New(), Budget: 100}} {
			ok(t, s.Graph.WalkModel(tm.asSystem, other, id.New()))
			ok(t, s.Graph.RestModel(tm.asSystem, other, "It is another.", s.clock.now()))
			ok(t, s.Graph.EndModel(tm.asSystem, other, reading.Done, ""))
			wantCode(t, s.Graph.ReserveModel(tm.asSystem, other, 0), knowledge.CodeConflict)
		}
		wantSame(t, "whatever one before does", run(t, tm), reading.Run{EndpointID: e, State: reading.Running, Budget: 100, Walked: walked})
		ok(t, s.Graph.EndModel(tm.asSystem, first, reading.Done, ""))
		ok(t, s.Graph.StopModel(tm.asAdmin))
		ok(t, s.Graph.RestModel(tm.asSystem, first, "Too late.", s.clock.now()))
		want(t, "done is done", run(t, tm).State == reading.Done && run(t, tm).Failure == "", true)
		ok(t, s.Graph.StartModel(tm.asAdmin, e, 100))
		want(t, "from the beginning", run(t, tm).Walked, id.Nil)
		ok(t, s.Graph.StopModel(tm.asAdmin))
		want(t, "stopped", run(t, tm).State, reading.Stopped)
	})
	t.Run("readers at once never exceed the cap", func(t *testing.T) {
		tm := s.team(t)
		ok(t, s.Graph.StartModel(tm.asAdmin, id.New(), 100))
		first := run(t, tm)
		errs := atOnce(8, func(int) error { return s.Graph.ReserveModel(tm.asSystem, first, 30) })
		want(t, "of 8 that want 30 of 100", succeeded(errs), 3)
		wantCode(t, s.Graph.ReserveModel(tm.asSystem, first, 11), knowledge.CodeModelBudget)
		ok(t, s.Graph.SaveReading(tm.asSystem, reading.Result{Run: first, Reserved: 30, Cost: 5}))
		want(t, "spent", run(t, tm).Spent, 65)
		ok(t, s.Graph.StopModel(tm.asAdmin))
		ok(t, s.Graph.StartModel(tm.asAdmin, id.New(), 10))
		ok(t, s.Graph.SaveReading(tm.asSystem, reading.Result{Run: first, Reserved: 30, Cost: 5})) // of the run before
		second := run(t, tm)
		ok(t, s.Graph.ReserveModel(tm.asSystem, second, 10))
		wantCode(t, s.Graph.ReserveModel(tm.asSystem, second, 1), knowledge.CodeModelBudget)
	})
	t.Run("a passage is read once, and what it speaks of is in the graph", func(t *testing.T) {
		tm := s.team(t)
		d := s.text(t, tm, s.shelf(t, tm, "Shelf"), "a", "ada bert")
		e := id.New()
		unread, err := s.Graph.UnreadPassages(tm.asSystem, e, []id.ID{d.ID, id.New()}, 9)
		ok(t, err)
		some, err := s.Graph.UnreadPassages(tm.asSystem, e, []id.ID{d.ID}, 1)
		ok(t, err)
		want(t, "a limit", len(some), 1)
		amount, err := s.Graph.CountUnreadPassages(tm.asAdmin, e)
		ok(t, err)
		want(t, "passages", amount.Passages, len(unread))
		want(t, "bytes", amount.Bytes > 0 && amount.Bytes == amount.Characters, true)
		ok(t, s.Graph.StartModel(tm.asAdmin, e, 100))
		for _, p := range unread {
			part := partOf(tm.org, knowledge.Chunk{ID: p.ChunkID, DocumentID: p.DocumentID, VersionID: p.VersionID, Text: p.Text, Span: knowledge.Span{Start: p.Start}})
			found := build.Batch{Method: graph.MethodModel, Entities: map[id.ID]graph.Entity{}}
			for _, m := range part.Mentions {
				name := p.Text[m.Spans[0].Start-p.Start : m.Spans[0].End-p.Start]
				found.Entities[m.EntityID] = graph.Entity{ID: m.EntityID, Name: name, Folded: name, Kind: graph.KindTerm}
			}
			r := reading.Result{Run: run(t, tm), Cost: 2, Usage: model.Usage{InputTokens: 1}, Outcome: "ok", Part: part, Found: found}
			ok(t, s.Graph.SaveReading(tm.asSystem, r))
			ok(t, s.Graph.SaveReading(tm.asSystem, r))
		}
		wantSame(t, "spoken of", s.spoken(t, tm, d.ID), []string{"ada1", "bert1"})
		left, err := s.Graph.UnreadPassages(tm.asSystem, e, []id.ID{d.ID}, 9)
		ok(t, err)
		want(t, "left", len(left), 0)
		outcomes, err := s.Graph.Outcomes(tm.asAdmin, e)
		ok(t, err)
		wantSame(t, "outcomes", outcomes, map[string]int{"ok": len(unread)})
		want(t, "spent", run(t, tm).Spent, int64(4*len(unread)))
		other, err := s.Graph.CountUnreadPassages(tm.asAdmin, id.New())
		ok(t, err)
		want(t, "another model has read nothing", other.Passages, len(unread))
		ok(t, s.Library.DeleteDocument(tm.asAdmin, d.ID))
		_, _, err = s.Graph.DropParts(tm.asSystem, []id.ID{d.ID}, 100)
		ok(t, err)
		outcomes, err = s.Graph.Outcomes(tm.asAdmin, e)
		ok(t, err)
		want(t, "outcomes of what is deleted", len(outcomes), 0)
	})
	t.Run("what a model made of a replaced version leaves, also where it found nothing", func(t *testing.T) {
		tm := s.team(t)
		d := s.text(t, tm, s.shelf(t, tm, "Shelf"), "a", "ada bert")
		e := id.New()
		unread, err := s.Graph.UnreadPassages(tm.asSystem, e, []id.ID{d.ID}, 9)
		ok(t, err)
		for _, p := range unread {
			part := build.Part{DocumentID: p.DocumentID, VersionID: p.VersionID, ChunkID: p.ChunkID}
			ok(t, s.Graph.SaveReading(tm.asSystem, reading.Result{Run: reading.Run{EndpointID: e}, Outcome: "nothing", Part: part}))
		}
		next := s.replace(t, tm, d.ID, "cleo")
		s.publish(t, tm, next.Current, "", "cleo")
		_, more, err := s.Graph.DropParts(tm.asSystem, []id.ID{d.ID}, 100)
		ok(t, err)
		outcomes, err := s.Graph.Outcomes(tm.asAdmin, e)
		ok(t, err)
		want(t, "outcomes of what was replaced", len(unread) > 0 && len(outcomes) == 0 && !more, true)
	})
	t.Run("another organisation has no run", func(t *testing.T) {
		ours, theirs := s.team(t), s.team(t)
		ok(t, s.Graph.StartModel(ours.asAdmin, id.New(), 100))
		ok(t, s.Graph.StopModel(theirs.asAdmin))
		wantCode(t, s.Graph.ReserveModel(theirs.asSystem, run(t, ours), 0), knowledge.CodeConflict)
		want(t, "ours", run(t, ours).State, reading.Running)
		_, err := s.Graph.ModelRun(anywhere(t))
		wantNoViewer(t, err)
		wantNoViewer(t, s.Graph.ReserveModel(anywhere(t), reading.Run{}, 0))
		_, err = s.Graph.CountUnreadPassages(anywhere(t), id.New())
		wantNoViewer(t, err)
	})
}
