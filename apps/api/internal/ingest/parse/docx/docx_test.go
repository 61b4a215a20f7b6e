package docx_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/container/containertest"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/docx"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/parsetest"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

const namespaces = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"` +
	` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`

// parts are those of a document with the given body. Its styles are named as a
// German word processor names them.
func parts(content string) map[string]string {
	const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	return map[string]string{
		"_rels/.rels":                  relations + `<Relationship Id="a" Type="` + kind + `officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": relations + `<Relationship Id="a" Type="` + kind + `styles" Target="styles.xml"/><Relationship Id="b" Type="` + kind + `numbering" Target="/word/numbering.xml"/><Relationship Id="c" Type="` + kind + `footnotes" Target="footnotes.xml"/><Relationship Id="d" Type="` + kind + `hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
		"word/document.xml":            `<?xml version="1.0"?><w:document` + namespaces + `><w:body>` + content + `</w:body></w:document>`,
		"word/styles.xml": `<w:styles` + namespaces + `><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>` +
			`<w:style w:styleId="Eigene"><w:name w:val="Eigene"/><w:basedOn w:val="berschrift2"/></w:style>` +
			`<w:style w:styleId="Gliederung"><w:name w:val="Gliederung"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>` +
			`<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>` +
			`<w:style w:styleId="Kreis"><w:name w:val="Kreis"/><w:basedOn w:val="Kreis"/></w:style></w:styles>`,
		"word/numbering.xml": `<w:numbering` + namespaces + `><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>` +
			`<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`,
		"word/footnotes.xml": `<w:footnotes` + namespaces + `><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p>` + run("At the foot.") + `</w:p></w:footnote></w:footnotes>`,
	}
}

func run(text string) string { return `<w:r><w:t xml:space="preserve">` + text + `</w:t></w:r>` }

func styled(style, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(text) + `</w:p>`
}

func listed(list, level, text string) string {
	return `<w:p><w:pPr><w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + list + `"/></w:numPr></w:pPr>` + run(text) + `</w:p>`
}

func read(tb testing.TB, parts map[string]string) knowledge.Text {
	tb.Helper()
	text, err := docx.Parse(tb.Context(), "letter.docx", containertest.Zip(tb, parts))
	if err != nil {
		tb.Fatal(err)
	}
	parsetest.Check(tb, text)
	return text
}

func TestAReaderSeesWhatIsReadAndNothingElse(t *testing.T) {
	t.Parallel()
	box := `<w:txbxContent><w:p>` + run("In a box.") + `</w:p></w:txbxContent>`
	for name, c := range map[string]struct{ in, want string }{
		"runs":                 {`<w:p>` + run("One ") + run("word") + `</w:p>`, "One word"},
		"insertion":            {`<w:p><w:ins>` + run("new") + `</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>`, "new"},
		"moved":                {`<w:p><w:moveFrom>` + run("there") + `</w:moveFrom><w:moveTo>` + run("here") + `</w:moveTo></w:p>`, "here"},
		"a deleted end":        {`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("One ") + `</w:p><w:p>` + run("sentence.") + `</w:p>`, "One sentence."},
		"a deleted last end":   {`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("Nothing follows.") + `</w:p>`, "Nothing follows."},
		"hyperlink":            {`<w:p>` + run("See ") + `<w:hyperlink>` + run("here") + `</w:hyperlink></w:p>`, "See here"},
		"smart tag, control":   {`<w:p><w:smartTag>` + run("Linz") + `</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>` + run(" is a town") + `</w:sdtContent></w:sdt></w:p>`, "Linz is a town"},
		"control around":       {`<w:sdt><w:sdtContent><w:p>` + run("Inside.") + `</w:p></w:sdtContent></w:sdt>`, "Inside."},
		"characters":           {`<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:char="03B1"/><w:sym w:char="F0B7"/></w:r></w:p>`, "a b\nc-deα"},
		"hidden":               {`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>open</w:t></w:r></w:p>`, "open"},
		"field":                {`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>` + run("unseen") + `<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run("1 May") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>` + run(" it is.") + `</w:p>`, "1 May it is."},
		"simple field":         {`<w:p><w:fldSimple w:instr="PAGE">` + run("7") + `</w:fldSimple></w:p>`, "7"},
		"ruby":                 {`<w:p><w:r><w:ruby><w:rt>` + run("みず") + `</w:rt><w:rubyBase>` + run("水") + `</w:rubyBase></w:ruby></w:r></w:p>`, "水"},
		"footnote":             {`<w:p>` + run("Said.") + `<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>` + run("Next.") + `</w:p>`, "Said.\n\nAt the foot.\n\nNext."},
		"text box, said twice": {`<w:p>` + run("Beside.") + `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>` + box + `</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>` + box + `</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`, "Beside.\n\nIn a box."},
		"only a fallback":      {`<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox>` + box + `</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`, "In a box."},
		"contents":             {styled("Verzeichnis1", "Pumps 7") + styled("berschrift2", "Pumps"), "Pumps"},
		"fraction":             {`<w:p><m:oMath><m:r><m:t>p=</m:t></m:r><m:f><m:num><m:r><m:t>ρgh</m:t></m:r></m:num><m:den><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>5</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath></w:p>`, "p=(ρgh)/(10^5)"},
		"sum and root":         {`<w:p><m:oMath><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:rad><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:e></m:nary></m:oMath></w:p>`, "∑_(i=1)^n √x"},
		"styles in a circle":   {styled("Kreis", "Still read."), "Still read."},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := read(t, parts(c.in)).Body; got != c.want {
				t.Errorf("read %q, want %q", got, c.want)
			}
		})
	}
}

func TestStylesAndListsGiveStructure(t *testing.T) {
	t.Parallel()
	text := read(t, parts(styled("Titel", "Wells")+styled("berschrift2", "Depth")+styled("Eigene", "Built on it")+styled("Gliederung", "By level")+
		listed("5", "0", "first")+listed("5", "1", "inner")+listed("5", "1", "inner")+listed("5", "0", "second")+listed("6", "0", "dot")+listed("7", "0", "again")+listed("0", "0", "plain")))
	parsetest.Golden(t, "testdata/structure.golden", text)
}

func TestARowOfATableSaysWhatItsCellsAre(t *testing.T) {
	t.Parallel()
	cell := func(properties, text string) string {
		return `<w:tc><w:tcPr>` + properties + `</w:tcPr><w:p>` + run(text) + `</w:p></w:tc>`
	}
	row := func(cells ...string) string { return `<w:tr>` + strings.Join(cells, "") + `</w:tr>` }
	text := read(t, parts(`<w:tbl>`+row(cell("", "Station"), cell("", "Pump"), cell("", "Power"))+
		row(cell(`<w:vMerge w:val="restart"/>`, "Harbour"), cell("", "P-1"), cell("", "22 kW"))+
		row(cell(`<w:vMerge/>`, ""), cell("", "P-2"), cell("", "30 kW"))+
		`<w:tr><w:trPr><w:del/></w:trPr>`+cell("", "gone")+cell("", "P-9")+`</w:tr></w:tbl>`+
		`<w:tbl>`+row(cell("", "A table of one column only places text."))+`</w:tbl>`))
	want := "Station: Harbour; Pump: P-1; Power: 22 kW\n\nStation: Harbour; Pump: P-2; Power: 30 kW\n\nA table of one column only places text."
	if text.Body != want {
		t.Errorf("read %q, want %q", text.Body, want)
	}
}

func TestDamageIsSaidOrDoneWithout(t *testing.T) {
	t.Parallel()
	whole := parts(`<w:p>` + run("Still here.") + `</w:p>`)
	for _, spare := range []string{"_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"} {
		if text := read(t, containertest.Without(whole, spare)); text.Body != "Still here." {
			t.Errorf("without %s it reads %q", spare, text.Body)
		}
	}
	whole["word/styles.xml"] = "<w:styles"
	if text := read(t, whole); text.Body != "Still here." {
		t.Errorf("with damaged styles it reads %q", text.Body)
	}
	for name, content := range map[string]string{
		"no text part": "", "broken markup": `<w:document` + namespaces + `><w:body><w:p>`,
		"nested too deep": `<w:document` + namespaces + `><w:body>` + strings.Repeat("<w:sdt><w:sdtContent>", 5000),
		"own entities":    `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document` + namespaces + `><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
	} {
		p := containertest.Without(whole, "word/document.xml")
		if content != "" {
			p["word/document.xml"] = content
		}
		if _, err := docx.Parse(t.Context(), "x.docx", containertest.Zip(t, p)); knowledge.CodeOf(err) != knowledge.CodeUnreadable {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestADocumentThatExpandsAThousandfoldIsRefused(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	long := strings.Repeat("water ", 50_000)
	containertest.Add(t, z, "word/document.xml", io.MultiReader(strings.NewReader(`<w:document`+namespaces+`><w:body>`), containertest.Repeat(`<w:p>`+run(long)+`</w:p>`, 70)))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := docx.Parse(t.Context(), "bomb.docx", b.Bytes()); knowledge.CodeOf(err) != knowledge.CodeTooLarge {
		t.Errorf("%d bytes that hold twenty million: %v", b.Len(), err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(`<w:p>` + run("text") + `</w:p>`)
	f.Add(listed("5", "1", "x") + styled("Titel", "y"))
	f.Add(`<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>`)
	f.Fuzz(func(t *testing.T, content string) {
		text, err := docx.Parse(t.Context(), "x.docx", containertest.Zip(t, parts(content)))
		if err == nil {
			parsetest.Check(t, text)
		}
	})
}
