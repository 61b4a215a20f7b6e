package xlsx

import (
	"strconv"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
	"github.com/forebay/forebay/apps/api/internal/ingest/parse/ooxml"
)

// formats knows how the cells of a workbook look.
type formats struct {
	since1904 bool // days are counted from 1904, as old Macs do
	looks     []look
}

// look is what a cell's style says that matters here.
type look struct {
	format *format
	bold   bool
}

// look is that of a style's number.
func (f *formats) look(style string) look {
	n, err := strconv.Atoi(style)
	if err != nil || n < 0 || n >= len(f.looks) {
		return look{format: &format{}}
	}
	return f.looks[n]
}

// maxLooks is how many styles a workbook may have; spreadsheets stop at 65,490.
const maxLooks = 70_000

// read reads the styles' part.
func (f *formats) read(r *markup.Reader) error {
	codes := map[string]string{}
	compiled := map[string]*format{}
	var fonts []bool
	return r.Children(func(e markup.Element) error {
		switch e.Name {
		case "s:numFmts":
			return r.Children(func(e markup.Element) error {
				codes[e.Attr("numFmtId")] = e.Attr("formatCode")
				return nil
			}, nil)
		case "s:fonts":
			return r.Children(func(markup.Element) error {
				bold := false
				err := r.Children(func(e markup.Element) error {
					bold = bold || e.Name == "s:b" && ooxml.On(e, "val")
					return nil
				}, nil)
				fonts = append(fonts, bold)
				return err
			}, nil)
		case "s:cellXfs":
			return r.Children(func(e markup.Element) error {
				if len(f.looks) < maxLooks {
					f.looks = append(f.looks, lookOf(e, codes, compiled, fonts))
				}
				return nil
			}, nil)
		}
		return nil
	}, nil)
}

func lookOf(e markup.Element, codes map[string]string, compiled map[string]*format, fonts []bool) look {
	id := e.Attr("numFmtId")
	if compiled[id] == nil {
		code, own := codes[id]
		if !own {
			n, _ := strconv.Atoi(id)
			code = builtIn[n]
		}
		compiled[id] = compile(code)
	}
	font, err := strconv.Atoi(e.Attr("fontId"))
	return look{format: compiled[id], bold: err == nil && font >= 0 && font < len(fonts) && fonts[font]}
}

// builtIn are the formats that files name by number alone (ECMA-376 part 1,
// 18.8.30). Those that follow the reader's country are dates as ISO 8601 writes
// them: nobody misreads those.
var builtIn = map[int]string{
	1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
	14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
	20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
	27: "yyyy-mm-dd", 28: "yyyy-mm-dd", 29: "yyyy-mm-dd", 30: "yyyy-mm-dd", 31: "yyyy-mm-dd", 36: "yyyy-mm-dd",
	32: "h:mm", 33: "h:mm:ss", 34: "h:mm", 35: "h:mm:ss",
	37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
	41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00",
	45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
	50: "yyyy-mm-dd", 51: "yyyy-mm-dd", 52: "yyyy-mm-dd", 53: "yyyy-mm-dd", 54: "yyyy-mm-dd",
	55: "yyyy-mm-dd", 56: "yyyy-mm-dd", 57: "yyyy-mm-dd", 58: "yyyy-mm-dd",
}
