package knowledge_test

import (
	"slices"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/packages/schema/id"
)

func TestEachChangedDocumentIsListedOnce(t *testing.T) {
	t.Parallel()
	a, b := id.ID{1}, id.ID{2}
	got := knowledge.ChangedDocuments([]knowledge.Change{{Seq: 1, Document: b}, {Seq: 2, Document: a}, {Seq: 3}, {Seq: 4, Document: b}})
	if !slices.Equal(got, []id.ID{b, a}) {
		t.Errorf("listed %v", got)
	}
}
