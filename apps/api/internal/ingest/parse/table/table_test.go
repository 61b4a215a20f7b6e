package table_test

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/body"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
)

// written is what rows become; cells are parted by bars, * marks bold.
func written(t *testing.T, o table.Options, rows ...string) string {
	t.Helper()
	var out body.Writer
	w := table.NewWriter(&out, o)
	for i, r := range rows {
		var cells []table.Cell
		for cell := range strings.SplitSeq(r, "|") {
			text := strings.TrimPrefix(cell, "*")
			cells = append(cells, table.Cell{Text: text, Value: table.IsValue(text), Bold: text != cell})
		}
		w.Row(i+1, cells)
	}
	w.Close()
	text, err := out.Text("x")
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(text.Body, "\n\n", "\n")
}

func TestTheHeaderIsFoundByAStatedRule(t *testing.T) {
	t.Parallel()
	located := table.Options{Name: "S", Locate: true}
	for name, c := range map[string]struct {
		o    table.Options
		rows []string
		want string
	}{
		"words over figures":       {located, []string{"Pump|Hours", "P-1|12"}, "Pump: P-1; Hours: 12"},
		"three columns of words":   {located, []string{"Name|Role|Town", "Ann|Fitter|Linz"}, "Name: Ann; Role: Fitter; Town: Linz"},
		"two columns of words":     {located, []string{"Owner|Ann", "Town|Linz"}, "Owner: Ann\nTown: Linz"},
		"two columns, bold":        {located, []string{"*Name|*Town", "Ann|Linz"}, "Name: Ann; Town: Linz"},
		"two columns, known":       {table.Options{Headed: true}, []string{"Name|Town", "Ann|Linz"}, "Name: Ann; Town: Linz"},
		"figures first":            {located, []string{"1|2|3", "4|5|6"}, "A: 1; B: 2; C: 3\nA: 4; B: 5; C: 6"},
		"a title above":            {located, []string{"Prices 2025", "", "Pump|Price", "P-1|£3"}, "Prices 2025\nPump: P-1; Price: £3"},
		"the header again":         {located, []string{"Pump|Hours", "P-1|12", "Pump|Hours", "P-2|13"}, "Pump: P-1; Hours: 12\nPump: P-2; Hours: 13"},
		"another table below":      {located, []string{"Pump|Hours", "P-1|12", "", "Valve|Bar", "V-1|8"}, "Pump: P-1; Hours: 12\nValve: V-1; Bar: 8"},
		"a gap is no new table":    {located, []string{"Pump|Note", "P-1|new", "", "P-2|old"}, "Pump: Note\nP-1: new\nP-2: old"},
		"a header and nothing":     {located, []string{"Pump|Hours|Bar"}, "A: Pump; B: Hours; C: Bar"},
		"a column without a name":  {located, []string{"|2023|2024", "North|1|2"}, "North; 2023: 1; 2024: 2"},
		"equal names are no names": {table.Options{}, []string{"a|a|b", "1|2|3"}, "a; a; b\n1; 2; 3"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := written(t, c.o, c.rows...); got != c.want {
				t.Errorf("written\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestFiguresAreToldFromWords(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"12", "-3.5", "1.234,56", "1’000", "12 %", "£1,250.00", "84,00 €", "EUR 12", "2024-05-02", "01.07.2025", "12:30", "2025年1月1日", "TRUE", "–", "1.2E+03"} {
		if !table.IsValue(s) {
			t.Errorf("%q is taken for words", s)
		}
	}
	for _, s := range []string{"", "P-101", "15 mm", "Q1", "12 March", "+", "north", "水"} {
		if table.IsValue(s) {
			t.Errorf("%q is taken for a figure", s)
		}
	}
}

func TestColumnsHaveLetters(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 701: "ZZ", 702: "AAA", 16383: "XFD"} {
		if got := table.Letters(n); got != want {
			t.Errorf("column %d is %s, want %s", n, got, want)
		}
	}
}
