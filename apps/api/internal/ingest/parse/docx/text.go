package docx

import (
	"strconv"
	"strings"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
)

// text collects the characters of one paragraph.
type text struct {
	*document
	properties
	b      strings.Builder
	fields []bool // of the fields that are open: whether their result has begun
	bold   int    // characters in bold
}

// element reads what stands in a paragraph or in something that runs along in it.
func (t *text) element(e markup.Element) error {
	switch e.Name {
	case "w:pPr":
		p, err := readProperties(t.r)
		t.properties = p
		return err
	case "w:r":
		return t.run()
	case "mc:AlternateContent":
		return ooxml.Alternative(t.r, t.along)
	case "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent",
		"w:fldSimple", "w:dir", "w:bdo", "w:rubyBase":
		return t.along()
	case "m:oMath", "m:oMathPara":
		formula, err := linear(t.r)
		t.write(formula)
		return err
	case "w:p": // of a content control that stands between paragraphs
		return t.paragraph()
	}
	return nil // deletions, marks, proofing, comments
}

func (t *text) along() error { return t.r.Children(t.element, nil) }

// hidden says that the reader is inside a field's instruction, not its result.
func (t *text) hidden() bool {
	for _, result := range t.fields {
		if !result {
			return true
		}
	}
	return false
}

func (t *text) write(s string) {
	if !t.hidden() {
		t.b.WriteString(s)
	}
}

// run reads a w:r: characters with one look.
func (t *text) run() error {
	vanished, bold := false, false
	return t.r.Children(func(e markup.Element) error {
		if e.Name == "w:rPr" {
			return t.r.Children(func(e markup.Element) error {
				switch e.Name {
				case "w:vanish", "w:webHidden":
					vanished = on(e)
				case "w:b":
					bold = on(e)
				}
				return nil
			}, nil)
		}
		if vanished && e.Name != "w:fldChar" {
			return nil
		}
		before := t.b.Len()
		err := t.character(e)
		if bold {
			t.bold += t.b.Len() - before
		}
		return err
	}, nil)
}

// character reads what stands in a run.
func (t *text) character(e markup.Element) error {
	switch e.Name {
	case "w:t":
		s, err := t.r.Text()
		t.write(s)
		return err
	case "w:tab", "w:ptab":
		t.write(" ")
	case "w:br", "w:cr":
		t.write("\n")
	case "w:noBreakHyphen":
		t.write("-")
	case "w:sym":
		t.write(symbol(e.Attr("w:char")))
	case "w:fldChar":
		t.field(e.Attr("w:fldCharType"))
	case "w:footnoteReference", "w:endnoteReference":
		kind := strings.TrimSuffix(e.Name, "Reference")
		t.Later = append(t.Later, t.notes[kind+" "+e.Attr("w:id")]...)
	case "w:ruby":
		return t.r.Children(func(e markup.Element) error {
			if e.Name == "w:rubyBase" {
				return t.along()
			}
			return nil
		}, nil)
	case "mc:AlternateContent":
		return ooxml.Alternative(t.r, t.boxes)
	case "w:drawing", "w:pict", "w:object":
		return t.boxes()
	}
	return nil
}

// field follows the beginning, middle and end of a field.
func (t *text) field(kind string) {
	switch n := len(t.fields); {
	case kind == "begin":
		t.fields = append(t.fields, false)
	case kind == "separate" && n > 0:
		t.fields[n-1] = true
	case kind == "end" && n > 0:
		t.fields = t.fields[:n-1]
	}
}

// boxes reads the text boxes of a drawing. They follow the paragraph that the
// drawing hangs on.
func (t *text) boxes() error {
	return t.r.Children(func(e markup.Element) error {
		switch e.Name {
		case "w:txbxContent":
			pieces, err := t.collect(t.inside)
			t.Later = append(t.Later, pieces...)
			return err
		case "mc:AlternateContent":
			return ooxml.Alternative(t.r, t.boxes)
		}
		return t.boxes()
	}, nil)
}

// symbol is a character by its number. Those in the private area are glyphs of
// a picture font and have no meaning as text.
func symbol(hex string) string {
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || n >= 0xE000 && n <= 0xF8FF || n > 0x10FFFF {
		return ""
	}
	return string(rune(n))
}
