package store

import (
	"reflect"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestBlocksThatAnOlderReleaseKeptAreRead(t *testing.T) {
	t.Parallel()
	got, err := decode(`[{"kind":"heading","level":1,"span":[0,4]},{"kind":"table","span":[6,9],"at":"Sales, row 2"}]`, blockJSON.block)
	want := []knowledge.Block{
		{Kind: knowledge.BlockHeading, Level: 1, Span: knowledge.Span{End: 4}},
		{Kind: knowledge.BlockTable, Span: knowledge.Span{Start: 6, End: 9}, Locator: "Sales, row 2"},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v; want %+v", got, err, want)
	}
}
