package report_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/forebay/forebay/packages/weir/bench/report"
)

var update = flag.Bool("update", false, "write what the tests draw to testdata")

func chart() report.Chart {
	c := report.Chart{
		Title: "Goodput under overload", Desc: "Goodput against load for two arms: one stays at 95%, one falls to 10%.",
		X: "offered load, times the peak", Y: "answered in time, % of the peak", LogX: true,
		Ticks: []float64{0.5, 1, 2, 5, 10},
		Marks: []report.Mark{{Name: "goal", Y: 90}},
	}
	c.Lines = []report.Line{
		{Name: "weir", Strong: true, Points: []report.Point{{0.5, 50}, {1, 93}, {2, 95}, {5, 95}, {10, 95}}},
		{Name: "raw <database/sql>", Points: []report.Point{{0.5, 50}, {1, 80}, {2, 40}, {5, 20}, {10, 10}}},
	}
	return c
}

func TestAChartIsDrawnAsItWas(t *testing.T) {
	got, err := chart().SVG()
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "chart.svg")
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("the chart has changed: look at it, then run with -update")
	}
}

func TestAChartIsXMLAndSaysInWordsWhatItShows(t *testing.T) {
	c := chart()
	got, err := c.SVG()
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]string{}
	d := xml.NewDecoder(strings.NewReader(string(got)))
	element := ""
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			element = token.Name.Local
		case xml.CharData:
			words[element] += string(token)
		}
	}
	for element, want := range map[string]string{"title": c.Title, "desc": c.Desc, "text": c.Lines[1].Name} {
		if !strings.Contains(words[element], want) {
			t.Errorf("<%s> is %q, without %q", element, words[element], want)
		}
	}
}

func TestAPointThatCannotBePlacedIsAnError(t *testing.T) {
	for name, p := range map[string]report.Point{
		"not a number": {1, math.NaN()}, "endless": {math.Inf(1), 1}, "zero on a log axis": {0, 1},
	} {
		c := chart()
		c.Lines[0].Points = []report.Point{p}
		if _, err := c.SVG(); err == nil {
			t.Error(name)
		}
	}
	if _, err := (report.Chart{}).SVG(); err == nil {
		t.Error("a chart without points")
	}
}

func TestAFlatLineIsStillDrawnInsideThePlot(t *testing.T) {
	for _, points := range [][]report.Point{{{1, 0}, {2, 0}}, {{3, 7}}} {
		c := report.Chart{Title: "flat", Lines: []report.Line{{Name: "flat", Points: points}}}
		got, err := c.SVG()
		if err != nil || strings.Contains(string(got), "NaN") || strings.Contains(string(got), "Inf") {
			t.Errorf("%v: %v\n%s", points, err, got)
		}
	}
}
