package knowledge_test

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func TestRowsAreNamedAsAPersonWould(t *testing.T) {
	t.Parallel()
	for want, rows := range map[string][]int{
		"Sales, row 12":          {12},
		"Sales, rows 12–14":      {12, 13, 14},
		"Sales, rows 2, 4–5, 19": {2, 4, 5, 19},
	} {
		if got := knowledge.RowsLocator("Sales", rows); got != want {
			t.Errorf("rows %v are named %q, want %q", rows, got, want)
		}
	}
	if got := knowledge.RowsLocator("", []int{3, 4}); got != "Rows 3–4" {
		t.Errorf("rows of a table without a name are named %q", got)
	}
}

func TestTheRowOfACitationIsFoundInItsPassage(t *testing.T) {
	t.Parallel()
	text := "Rates, rows 1–2\n\nA: one; B: 1\n\nA: two; B: 2\n\nA: three; B: 3"
	for _, table := range []string{"Sales", "", "Rates, rows 1–2", "Row 7"} {
		c := knowledge.Chunk{Text: text, Locator: knowledge.RowsLocator(table, []int{12, 14, 15})}
		for word, row := range map[string]int{"one": 12, "two": 14, "three": 15} {
			if got, want := c.LocatorAt(strings.Index(text, word)), knowledge.RowLocator(table, row); got != want {
				t.Errorf("%q in %q is found at %q, want %q", word, c.Locator, got, want)
			}
		}
		if got := c.LocatorAt(0); got != c.Locator {
			t.Errorf("the heading is found at %q", got)
		}
	}
	for _, locator := range []string{"", "Slide 3", "Sales, row 12", "Sales, rows and columns", "Rows x–y"} {
		if got := (knowledge.Chunk{Text: text, Locator: locator}).LocatorAt(30); got != locator {
			t.Errorf("%q became %q", locator, got)
		}
	}
}

func TestALocatorOfARowIsTakenApart(t *testing.T) {
	t.Parallel()
	for locator, want := range map[string]struct {
		table string
		row   int
	}{"Sales, row 12": {"Sales", 12}, "Row 3": {"", 3}, "a, row 1, row 9": {"a, row 1", 9}} {
		table, row, ok := knowledge.RowOf(locator)
		if !ok || table != want.table || row != want.row {
			t.Errorf("%q is row %d of %q (%v)", locator, row, table, ok)
		}
	}
	for _, locator := range []string{"", "Slide 3", "Sales, rows 1–2", "Row", "Row x"} {
		if _, _, ok := knowledge.RowOf(locator); ok {
			t.Errorf("%q is taken for a row", locator)
		}
	}
}
