package xlsx_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container/containertest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/table"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/xlsx"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const (
	relations  = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	kind       = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	namespaces = ` xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
)

// parts are those of a workbook with one sheet, "Sales".
func parts(sheet string) map[string]string {
	return map[string]string{
		"_rels/.rels":                relations + `<Relationship Id="a" Type="` + kind + `officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/_rels/workbook.xml.rels": relations + `<Relationship Id="rId1" Type="` + kind + `worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="` + kind + `sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="` + kind + `styles" Target="styles.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook` + namespaces + `><sheets><sheet name="Sales" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/sharedStrings.xml":       `<sst` + namespaces + `><si><t>Region</t></si><si><t>Q1</t></si><si><r><t>Nor</t></r><r><t>th</t></r><rPh sb="0" eb="1"><t>spelled</t></rPh></si></sst>`,
		"xl/styles.xml":              `<styleSheet` + namespaces + `><numFmts><numFmt numFmtId="164" formatCode="#,##0"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
		"xl/worksheets/sheet1.xml":   `<worksheet` + namespaces + `>` + sheet + `</worksheet>`,
	}
}

func read(tb testing.TB, parts map[string]string) knowledge.Text {
	tb.Helper()
	text, err := xlsx.Parse(tb.Context(), "book.xlsx", containertest.Zip(tb, parts))
	if err != nil {
		tb.Fatal(err)
	}
	parsetest.Check(tb, text)
	return text
}

// said are the rows of a text, each with its place.
func said(text knowledge.Text) string {
	var out []string
	for _, b := range text.Blocks[1:] {
		out = append(out, b.Locator+" = "+text.Body[b.Span.Start:b.Span.End])
	}
	return strings.Join(out, "\n")
}

const header = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Since</t></is></c></row>`

func TestCellsAreReadAsAPersonSeesThem(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ sheet, want string }{
		"kinds of cell": {`<sheetData>` + header + `<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><f>1+1</f><v>12300</v></c><c r="C2" s="2"><v>45658</v></c></row></sheetData>`,
			"Sales, row 2 = Region: North; Q1: 12,300; Since: 2025-01-01"},
		"truth, errors, formulas": {`<sheetData>` + header + `<row r="2"><c r="A2" t="str"><f>x</f><v>South</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#DIV/0!</v></c></row></sheetData>`,
			"Sales, row 2 = Region: South; Q1: TRUE; Since: #DIV/0!"},
		"rows and cells without names": {`<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="str"><v>Since</v></c></row><row><c t="s"><v>2</v></c><c><v>5</v></c></row></sheetData>`,
			"Sales, row 2 = Region: North; Q1: 5"},
		"far apart": {`<sheetData>` + header + `<row r="900000"><c r="A900000" t="s"><v>2</v></c><c r="XFD900000"><v>1</v></c></row></sheetData>`,
			"Sales, row 900000 = Region: North"},
		"merged over rows": {`<sheetData>` + header + `<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`,
			"Sales, row 2 = Region: North; Q1: 1\nSales, row 3 = Region: North; Q1: 2\nSales, row 4 = Q1: 3"},
		"two rows of header": {`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>2024</v></c></row><row r="2"><c r="B2" t="str"><v>plan</v></c><c r="C2" t="str"><v>real</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>7</v></c><c r="C3"><v>8</v></c></row></sheetData><mergeCells><mergeCell ref="B1:C1"/></mergeCells>`,
			"Sales, row 3 = Region: North; 2024 plan: 7; 2024 real: 8"},
		"a part below another": {`<sheetData>` + header + `<row r="2"><c r="A2" s="3" t="str"><v>The hills</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>1</v></c></row></sheetData>`,
			"Sales, row 2 = The hills\nSales, row 3 = Region: North; Q1: 1"},
		"names and values": {`<sheetData><row r="1"><c r="A1" t="str"><v>Owner</v></c><c r="B1" t="str"><v>Tarrant</v></c></row><row r="2"><c r="A2" t="str"><v>Site</v></c><c r="B2" t="str"><v>Quay</v></c></row></sheetData>`,
			"Sales, row 1 = Owner: Tarrant\nSales, row 2 = Site: Quay"},
		"a string that is not there": {`<sheetData>` + header + `<row r="2"><c r="A2" t="s"><v>99</v></c><c r="B2"><v>1</v></c></row></sheetData>`, "Sales, row 2 = Q1: 1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := said(read(t, parts(c.sheet))); got != c.want {
				t.Errorf("read\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestStrictFilesAreReadToo(t *testing.T) {
	t.Parallel()
	p := parts(`<sheetData>` + header + `<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1</v></c></row></sheetData>`)
	for name, content := range p {
		content = strings.ReplaceAll(content, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
		p[name] = strings.ReplaceAll(content, "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
	}
	if got := said(read(t, p)); got != "Sales, row 2 = Region: North; Q1: 1" {
		t.Errorf("read %s", got)
	}
}

// million is a workbook of a million rows, different enough not to look like a bomb.
func million(tb testing.TB) []byte {
	tb.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	for name, content := range containertest.Without(parts(""), "xl/worksheets/sheet1.xml") {
		containertest.Add(tb, z, name, strings.NewReader(content))
	}
	w, err := z.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		tb.Fatal(err)
	}
	fmt.Fprintf(w, `<worksheet%s><sheetData>%s`, namespaces, header)
	for i := 2; i <= 1_000_000; i++ {
		fmt.Fprintf(w, `<row r="%d"><c r="A%d" t="s"><v>2</v></c><c r="B%d"><v>%d</v></c></row>`, i, i, i, i*7919%100_003)
	}
	io.WriteString(w, `</sheetData></worksheet>`)
	if err := z.Close(); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func TestAMillionRowsAreReadToALimitThatIsSaid(t *testing.T) {
	data := million(t)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	text, err := xlsx.Parse(t.Context(), "million.xlsx", data)
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 24<<20 {
		t.Errorf("what is kept of it takes %d MB", grown>>20)
	}
	if rows := len(text.Blocks) - 1; rows < table.MaxRows-2 || rows > table.MaxRows {
		t.Errorf("%d rows were read", rows)
	}
	if len(text.Notes) != 1 || !strings.Contains(text.Notes[0], "after row 50000 of the sheet Sales was left out") {
		t.Errorf("the notes say %q", text.Notes)
	}
	runtime.KeepAlive(data)
}

func TestDamageNeverPanics(t *testing.T) {
	t.Parallel()
	whole := parts(`<sheetData>` + header + `</sheetData>`)
	data := containertest.Zip(t, whole)
	containertest.Damage(t, data, func(data []byte) {
		if text, err := xlsx.Parse(t.Context(), "x.xlsx", data); err == nil {
			parsetest.Check(t, text)
		}
	})
	if text := read(t, containertest.Without(whole, "xl/worksheets/sheet1.xml")); len(text.Notes) != 1 {
		t.Errorf("a workbook without its sheet has the notes %q", text.Notes)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`<sheetData>` + header + `<row r="2"><c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B9"/></mergeCells>`)
	f.Add(`<sheetData><row r="-1"><c r="ZZZZ1" s="99" t="s"><v>-1</v></c></row></sheetData>`)
	f.Fuzz(func(t *testing.T, sheet string) {
		text, err := xlsx.Parse(t.Context(), "x.xlsx", containertest.Zip(t, parts(sheet)))
		if err == nil {
			parsetest.Check(t, text)
		}
	})
}
