package storetest

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/build"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// naming is a batch in which documents' first passages each name one entity.
func (s *suite) naming(t *testing.T, tm team, kind graph.Kind, names map[id.ID]string, documents ...knowledge.Document) build.Batch {
	t.Helper()
	b := build.Batch{Method: graph.MethodRules, Entities: map[id.ID]graph.Entity{}}
	for _, d := range documents {
		chunks, err := s.Graph.SourceChunks(tm.asSystem, []id.ID{d.Current.ID}, 0, 1)
		ok(t, err)
		name := names[d.ID]
		e := graph.EntityID(tm.org, extract.Fold(name))
		m := graph.Mention{
			EntityID: e, DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: chunks[0].ID, Times: 1, About: kind == graph.KindTitle,
		}
		if at := strings.Index(chunks[0].Text, name); at >= 0 {
			m.Spans = []knowledge.Span{{Start: chunks[0].Span.Start + at, End: chunks[0].Span.Start + at + len(name)}}
		}
		b.Parts = append(b.Parts, build.Part{DocumentID: d.ID, VersionID: d.Current.ID, ChunkID: chunks[0].ID, Mentions: []graph.Mention{m}})
		if _, known := b.Entities[e]; !known {
			b.Entities[e] = graph.Entity{ID: e, Name: name, NamedBy: d.Current.ID, Folded: extract.Fold(name), Kind: kind}
		}
	}
	return b
}

func (s *suite) testNames(t *testing.T) {
	tm := s.team(t)
	shelf := s.shelf(t, tm, "Shelf")
	entity := graph.EntityID(tm.org, "quill wort")
	called := func(what, name string, kind graph.Kind) {
		t.Helper()
		found, err := s.Graph.EntitiesByID(tm.asSystem, []id.ID{entity})
		ok(t, err)
		want(t, what, found[entity].Name+", a "+string(found[entity].Kind), name+", a "+string(kind))
	}
	save := func(b build.Batch) build.Written {
		t.Helper()
		w, err := s.Graph.SaveParts(tm.asSystem, b)
		ok(t, err)
		return w
	}
	drop := func(documents ...id.ID) {
		t.Helper()
		_, _, err := s.Graph.DropParts(tm.asSystem, documents, 100)
		ok(t, err)
	}
	first, second := s.text(t, tm, shelf, "first", "Quill-Wort grows"), s.text(t, tm, shelf, "second", "QUILL-WORT and others")
	third, short := s.text(t, tm, shelf, "third", "Quill\tWort"), s.text(t, tm, shelf, "short", "wort")
	twin := s.text(t, tm, shelf, "twin", "Quill\tWort again")
	names := map[id.ID]string{twin.ID: "Quill\tWort", first.ID: "Quill-Wort", second.ID: "QUILL-WORT", third.ID: "Quill\tWort", short.ID: "quill wort"}
	save(s.naming(t, tm, graph.KindTitle, names, first))
	later := s.naming(t, tm, graph.KindName, names, second, third, twin, short)
	save(later)
	called("named by a title", "Quill-Wort", graph.KindTitle)
	want(t, "rows for the same again", save(later), build.Written{})

	ok(t, s.Library.DeleteDocument(tm.asAdmin, first.ID))
	drop(first.ID)
	called("when the document that named it is gone", "QUILL-WORT", graph.KindName)
	replaced := s.replace(t, tm, second.ID, "nothing of the kind")
	s.publish(t, tm, replaced.Current, "", "nothing of the kind")
	drop(second.ID)
	called("when the next one speaks of something else", "Quill Wort", graph.KindName)

	ok(t, s.Library.DeleteDocument(tm.asAdmin, third.ID))
	drop(third.ID)
	called("when another one calls it the same", "Quill Wort", graph.KindName)
	ok(t, s.Library.DeleteDocument(tm.asAdmin, twin.ID))
	drop(twin.ID)
	called("when nothing has the whole name", "quill wort", graph.KindName)
	ok(t, s.Library.DeleteDocument(tm.asAdmin, short.ID))
	drop(short.ID)
	fourth, fifth := s.text(t, tm, shelf, "fourth", "Quill,Wort"), s.text(t, tm, shelf, "fifth", "quill/wort")
	names[fourth.ID], names[fifth.ID] = "Quill,Wort", "quill/wort"
	both := s.naming(t, tm, graph.KindName, names, fourth, fifth)
	ok(t, s.Library.DeleteDocument(tm.asAdmin, fourth.ID))
	save(both)
	called("when its document goes while it is read", "quill/wort", graph.KindName)
}
