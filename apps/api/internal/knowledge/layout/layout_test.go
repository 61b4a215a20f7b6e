package layout_test

import (
	"math"
	"reflect"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/knowledge/layout"
)

func word(start, end int, from, to float64) layout.Word {
	return layout.Word{Span: knowledge.Span{Start: start, End: end}, From: from, To: to}
}

// page is two lines of a page 100 points wide and 200 high, the second of them
// read from right to left, and a line that runs down the page.
func page() []layout.Line {
	return []layout.Line{
		{Low: 20, High: 30, Words: []layout.Word{word(0, 3, 10, 30), word(4, 8, 35, 60), word(9, 12, 65, 90)}},
		{Low: 40, High: 50, Words: []layout.Word{word(13, 17, 70, 90), word(18, 20, 40, 65)}},
		{Vertical: true, Low: 95, High: 105, Words: []layout.Word{word(22, 25, 100, 110), word(25, 28, 110, 120)}},
	}
}

func TestASpanIsCoveredLineByLine(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		span knowledge.Span
		want []layout.Box
	}{
		"one word":           {knowledge.Span{Start: 4, End: 8}, []layout.Box{{Left: .35, Top: .1, Right: .6, Bottom: .15}}},
		"part of a word":     {knowledge.Span{Start: 5, End: 6}, []layout.Box{{Left: .35, Top: .1, Right: .6, Bottom: .15}}},
		"over a line's end":  {knowledge.Span{Start: 9, End: 17}, []layout.Box{{Left: .65, Top: .1, Right: .9, Bottom: .15}, {Left: .7, Top: .2, Right: .9, Bottom: .25}}},
		"from right to left": {knowledge.Span{Start: 13, End: 20}, []layout.Box{{Left: .4, Top: .2, Right: .9, Bottom: .25}}},
		"down the page":      {knowledge.Span{Start: 25, End: 28}, []layout.Box{{Left: .95, Top: .55, Right: 1, Bottom: .6}}},
		"a space alone":      {knowledge.Span{Start: 3, End: 4}, nil},
		"another page's":     {knowledge.Span{Start: 30, End: 40}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := layout.Boxes(page(), 100, 200, c.span); !reflect.DeepEqual(got, c.want) {
				t.Errorf("the boxes are %v, want %v", got, c.want)
			}
		})
	}
}

func TestAPageOfUnknownSizeHasNoBoxes(t *testing.T) {
	t.Parallel()
	if got := layout.Boxes(page(), 0, 0, knowledge.Span{End: 20}); got != nil {
		t.Errorf("the boxes are %v", got)
	}
}

func TestWhatIsKeptIsWhatWasThere(t *testing.T) {
	t.Parallel()
	got, err := layout.Decode(layout.Encode(page()))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, page()) {
		t.Errorf("got  %v\nwant %v", got, page())
	}
}

func TestCoordinatesThatNoPageHasAreKeptInBounds(t *testing.T) {
	t.Parallel()
	lines, err := layout.Decode(layout.Encode([]layout.Line{{
		Low: math.NaN(), High: math.Inf(1), Words: []layout.Word{word(0, 1, math.Inf(-1), 1e300)},
	}}))
	if err != nil || len(lines) != 1 || len(layout.Boxes(lines, 100, 100, knowledge.Span{End: 1})) != 1 {
		t.Errorf("the lines are %v, %v", lines, err)
	}
}

func TestAPageOfTooManyWordsHasNoLayout(t *testing.T) {
	t.Parallel()
	l := layout.Line{High: 1}
	for i := range layout.MaxPage / 2 {
		l.Words = append(l.Words, word(i, i+1, float64(i), float64(i)))
	}
	if got := layout.Encode([]layout.Line{l}); got != nil {
		t.Errorf("it takes %d bytes", len(got))
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(layout.Encode(page()))
	f.Fuzz(func(t *testing.T, encoded []byte) {
		lines, err := layout.Decode(encoded)
		if err != nil {
			return
		}
		layout.Boxes(lines, 100, 200, knowledge.Span{End: 100})
	})
}
