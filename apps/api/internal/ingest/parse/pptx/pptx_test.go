package pptx_test

import (
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container/containertest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/pptx"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	relations  = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	kind       = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	namespaces = ` xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"`
)

// parts are those of a show of two slides: the second part is shown first.
func parts(shapes, second string) map[string]string {
	return map[string]string{
		"_rels/.rels":                      relations + `<Relationship Id="a" Type="` + kind + `officeDocument" Target="ppt/presentation.xml"/></Relationships>`,
		"ppt/_rels/presentation.xml.rels":  relations + `<Relationship Id="r1" Type="` + kind + `slide" Target="slides/slide1.xml"/><Relationship Id="r2" Type="` + kind + `slide" Target="slides/slide2.xml"/></Relationships>`,
		"ppt/presentation.xml":             `<p:presentation` + namespaces + `><p:sldIdLst><p:sldId id="1" r:id="r2"/><p:sldId id="2" r:id="r1"/></p:sldIdLst></p:presentation>`,
		"ppt/slides/slide1.xml":            `<p:sld` + namespaces + `><p:cSld><p:spTree>` + shapes + `</p:spTree></p:cSld></p:sld>`,
		"ppt/slides/slide2.xml":            `<p:sld` + namespaces + second,
		"ppt/slides/_rels/slide1.xml.rels": relations + `<Relationship Id="d" Type="` + kind + `diagramData" Target="../diagrams/data1.xml"/><Relationship Id="c" Type="` + kind + `chart" Target="../charts/chart1.xml"/></Relationships>`,
		"ppt/diagrams/data1.xml":           `<dgm:dataModel` + namespaces + `><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Pump</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt type="pres"><dgm:t><a:p><a:r><a:t>unseen</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`,
		"ppt/charts/chart1.xml":            `<c:chartSpace` + namespaces + `><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Loss</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>Harbour</c:v></c:pt><c:pt idx="1"><c:v>Hill</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
	}
}

const shown = `><p:cSld><p:spTree/></p:cSld></p:sld>`

func shape(role, text string) string {
	return `<p:sp><p:nvSpPr><p:nvPr>` + role + `</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>` + text + `</a:t></a:r></a:p></p:txBody></p:sp>`
}

func frame(content string) string {
	return `<p:graphicFrame><a:graphic><a:graphicData>` + content + `</a:graphicData></a:graphic></p:graphicFrame>`
}

func read(tb testing.TB, parts map[string]string) knowledge.Text {
	tb.Helper()
	text, err := pptx.Parse(tb.Context(), "talk.pptx", containertest.Zip(tb, parts))
	if err != nil {
		tb.Fatal(err)
	}
	parsetest.Check(tb, text)
	return text
}

func TestASlideSaysWhatStandsOnIt(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ in, want string }{
		"the title first":  {shape(`<p:ph type="body"/>`, "Point") + shape(`<p:ph type="title"/>`, "Topic"), "Topic\n\nPoint"},
		"no running feet":  {shape(`<p:ph type="ftr"/>`, "Foot") + shape(`<p:ph type="sldNum"/>`, "7") + shape("", "Text"), "Text"},
		"groups":           {`<p:grpSp>` + shape("", "Inside") + `<p:grpSp>` + shape("", "Deeper") + `</p:grpSp></p:grpSp>`, "Inside\n\nDeeper"},
		"a diagram":        {frame(`<dgm:relIds r:dm="d"/>`), "Pump"},
		"a chart":          {frame(`<c:chart r:id="c"/>`), "Loss; Harbour: 12; Hill: 7"},
		"a diagram is not": {frame(`<dgm:relIds r:dm="gone"/>`) + shape("", "Text"), "Text"},
		"numbers":          {`<p:sp><p:txBody><a:p><a:pPr><a:buAutoNum type="arabicPeriod" startAt="3"/></a:pPr><a:r><a:t>three</a:t></a:r></a:p><a:p><a:pPr><a:buAutoNum type="arabicPeriod" startAt="3"/></a:pPr><a:r><a:t>four</a:t></a:r></a:p></p:txBody></p:sp>`, "3. three\n\n4. four"},
		"merged cells": {frame(`<a:tbl><a:tblPr firstRow="1"/><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Town</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>Pump</a:t></a:r></a:p></a:txBody></a:tc></a:tr>` +
			`<a:tr><a:tc rowSpan="2"><a:txBody><a:p><a:r><a:t>Linz</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>P-1</a:t></a:r></a:p></a:txBody></a:tc></a:tr>` +
			`<a:tr><a:tc vMerge="1"><a:txBody><a:p/></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>P-2</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl>`), "Town: Linz; Pump: P-1\n\nTown: Linz; Pump: P-2"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := read(t, parts(c.in, shown))
			if text.Body != c.want || text.Blocks[0].Locator != "Slide 2" || len(text.Pages) != 2 {
				t.Errorf("read %q at %q on %d pages, want %q", text.Body, text.Blocks[0].Locator, len(text.Pages), c.want)
			}
		})
	}
}

func TestHiddenSlidesKeepTheirNumber(t *testing.T) {
	t.Parallel()
	text := read(t, parts(shape("", "Shown"), ` show="0"`+strings.Replace(shown, "<p:spTree/>", "<p:spTree>"+shape("", "Secret")+"</p:spTree>", 1)))
	if text.Body != "Shown" || text.Blocks[0].Locator != "Slide 2" || len(text.Notes) != 1 || text.Notes[0] != "Slide 1 is hidden and was left out." {
		t.Errorf("read %q, notes %q", text.Body, text.Notes)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(shape(`<p:ph type="title"/>`, "x")+frame(`<c:chart r:id="c"/>`), shown)
	f.Add(frame(`<a:tbl><a:tr><a:tc gridSpan="-1" vMerge="x"/></a:tr></a:tbl>`), `>`)
	f.Fuzz(func(t *testing.T, shapes, second string) {
		text, err := pptx.Parse(t.Context(), "x.pptx", containertest.Zip(t, parts(shapes, second)))
		if err == nil {
			parsetest.Check(t, text)
		}
	})
}
