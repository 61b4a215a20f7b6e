package csv_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/csv"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

func read(tb testing.TB, source string) knowledge.Text {
	tb.Helper()
	text, err := csv.Parse(tb.Context(), "sales.csv", []byte(source))
	if err != nil {
		tb.Fatal(err)
	}
	parsetest.Check(tb, text)
	return text
}

func TestARowSaysWhatItsValuesAre(t *testing.T) {
	t.Parallel()
	north := "Region: North; Q1: 12,300; Q2: 11"
	for name, c := range map[string]struct {
		source string
		row    string
		at     string
	}{
		"commas":                  {"Region,Q1,Q2\nNorth,\"12,300\",11\n", north, "Row 2"},
		"semicolons":              {"Region;Q1;Q2\nNorth;12,300;11\n", north, "Row 2"},
		"tabs":                    {"Region\tQ1\tQ2\r\nNorth\t12,300\t11\r\n", north, "Row 2"},
		"bars":                    {"Region|Q1|Q2\nNorth|12,300|11", north, "Row 2"},
		"old line ends":           {"Region;Q1;Q2\rNorth;12,300;11\r", north, "Row 2"},
		"named delimiter":         {"sep=;\nRegion;Q1;Q2\nNorth;12,300;11\n", north, "Row 2"},
		"empty lines count":       {"Region;Q1;Q2\n\n\nNorth;12,300;11\n", north, "Row 4"},
		"too many values":         {"Region;Q1;Q2\nNorth;12,300;11;late\n", north + "; D: late", "Row 2"},
		"too few":                 {"Region;Q1;Q2\nNorth;12,300\n", "Region: North; Q1: 12,300", "Row 2"},
		"an empty value":          {"Region;Q1;Q2\nNorth;;11\n", "Region: North; Q2: 11", "Row 2"},
		"lines in a value":        {"Place;Note\nWeir;\"first\nsecond\"\nLock;x", "Place: Weir; Note: first second", "Row 2"},
		"a header of years":       {"Region;2023;2024\nNorth;12;13\n", "Region: North; 2023: 12; 2024: 13", "Row 2"},
		"no header":               {"North;12;13\nSouth;14;15\n", "A: North; B: 12; C: 13", "Row 1"},
		"a quote that never ends": {"Region;Size\nNorth;\"12 inch\n" + strings.Repeat("South;4\n", 400), `Region: North; Size: "12 inch`, "Row 2"},
		"quotes within a value":   {"Pipe;Size\nA;12\" steel\n", `Pipe: A; Size: 12" steel`, "Row 2"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := read(t, c.source)
			b := text.Blocks[0]
			if got := text.Body[b.Span.Start:b.Span.End]; got != c.row || b.Locator != c.at {
				t.Errorf("the first row is %q at %q, want %q at %q", got, b.Locator, c.row, c.at)
			}
		})
	}
}

func TestATableWithoutEndIsReadToALimitThatIsSaid(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("Time,Level\n")
	for i := range table.MaxRows + 100 {
		fmt.Fprintf(&b, "%d,4.%d\n", i, i%10)
	}
	text := read(t, b.String())
	last := text.Blocks[len(text.Blocks)-1]
	if last.Locator != fmt.Sprintf("Row %d", table.MaxRows) {
		t.Errorf("it ends at %q", last.Locator)
	}
	if len(text.Notes) != 1 || !strings.Contains(text.Notes[0], fmt.Sprintf("after row %d was left out", table.MaxRows)) {
		t.Errorf("its notes are %q", text.Notes)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Region,Q1\nNorth,\"12,3\"\"00\"\n\n\nx")
	f.Add("a;b\n\"c\nd;e\n")
	f.Add("\t\t\t\n|||\"\n")
	f.Fuzz(func(t *testing.T, source string) {
		text, err := csv.Parse(t.Context(), "x.csv", []byte(source))
		if err == nil {
			parsetest.Check(t, text)
		}
	})
}
