package build

import (
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/graph/extract"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

// Named is a passage that mentions an entity.
type Named struct {
	knowledge.Passage
	Spans []knowledge.Span // where it does, in the version's text
	About bool             // see [graph.Mention]
}

// NamesTried is how many of the passages that still mention an entity are asked
// for its name, the first in order of document and chunk.
const NamesTried = 4

// Renamed is an entity whose name no document writes any more, under the name
// that the first of the passages writes. Where none has the whole of it, the
// folded name remains, which is the same whoever wrote it. A title that none of
// them is about is a name.
func Renamed(e graph.Entity, in []Named) graph.Entity {
	e.Name, e.NamedBy = e.Folded, id.Nil
	about := false
	for _, p := range in {
		about = about || p.About
		if !e.NamedBy.IsNil() {
			continue
		}
		if name, ok := extract.Spelling(p.Passage, p.Spans, e.Folded); ok && utf8.RuneCountInString(name) <= graph.MaxName {
			e.Name, e.NamedBy = name, p.VersionID
		}
	}
	if e.Kind == graph.KindTitle && !about {
		e.Kind = graph.KindName
	}
	return e
}
