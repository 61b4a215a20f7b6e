package report_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/report"
)

func TestAChartIsWellFormedAndSaysWhatItShows(t *testing.T) {
	var out strings.Builder
	err := report.Chart{
		Title: "Answers < refusals", Says: "It stays level.", X: "asked a second", Y: "answered a second",
		Lines: []report.Line{{Name: "a & b", Points: []report.Point{{X: 0, Y: 0}, {X: 1700, Y: 160}}}, {Name: "none"}},
	}.Write(&out)
	if err != nil {
		t.Fatal(err)
	}
	for d := xml.NewDecoder(strings.NewReader(out.String())); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{"<title id=\"t\">Answers &lt; refusals</title>", "It stays level.</desc>", "a &amp; b", ">2000<", ">200<"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the chart lacks %q", want)
		}
	}
}
