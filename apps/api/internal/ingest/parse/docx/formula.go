package docx

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/ingest/parse/markup"
)

// linear reads a formula (OMML) as one line: a fraction as (a)/(b), a power as
// x^2, a root as √(x).
func linear(r *markup.Reader) (string, error) {
	var b strings.Builder
	err := r.Children(func(e markup.Element) error {
		s, err := part(r, e)
		b.WriteString(s)
		return err
	}, nil)
	return b.String(), err
}

// part reads one element of a formula.
func part(r *markup.Reader, e markup.Element) (string, error) {
	switch e.Name {
	case "m:t":
		return r.Text()
	case "m:r", "m:e", "m:oMath", "m:num", "m:den", "m:sub", "m:sup", "m:deg", "m:lim", "m:fName", "m:box", "m:borderBox", "m:groupChr", "m:acc", "m:bar", "m:phant":
		return linear(r)
	case "m:f", "m:sSup", "m:sSub", "m:sSubSup", "m:sPre", "m:rad", "m:nary", "m:limLow", "m:limUpp", "m:func":
		o, err := readOperands(r)
		return o.write(e.Name), err
	case "m:d", "m:m", "m:mr", "m:eqArr":
		o, err := readOperands(r)
		return o.list(e.Name), err
	}
	return "", nil // properties, and the looks of runs
}

// operands are the parts of a formula's element by name.
type operands struct {
	by       map[string]string
	elements []string // m:e and m:mr, in order
	sign     string
	begin    string
	end      string
}

func readOperands(r *markup.Reader) (operands, error) {
	o := operands{by: map[string]string{}, begin: "(", end: ")"}
	err := r.Children(func(e markup.Element) error {
		if strings.HasSuffix(e.Name, "Pr") {
			return o.properties(r)
		}
		s, err := part(r, e)
		o.by[strings.TrimPrefix(e.Name, "m:")] = s
		if e.Name == "m:e" || e.Name == "m:mr" {
			o.elements = append(o.elements, s)
		}
		return err
	}, nil)
	return o, err
}

func (o *operands) properties(r *markup.Reader) error {
	return r.Children(func(e markup.Element) error {
		switch e.Name {
		case "m:chr":
			o.sign = e.Attr("m:val")
		case "m:begChr":
			o.begin = e.Attr("m:val")
		case "m:endChr":
			o.end = e.Attr("m:val")
		}
		return nil
	}, nil)
}

func (o operands) write(name string) string {
	e := o.by["e"]
	switch name {
	case "m:f":
		return bracket(o.by["num"]) + "/" + bracket(o.by["den"])
	case "m:rad":
		return o.by["deg"] + "√" + bracket(e)
	case "m:nary":
		return cmp.Or(o.sign, "∫") + script("_", o.by["sub"]) + script("^", o.by["sup"]) + " " + e
	case "m:limLow":
		return e + script("_", o.by["lim"])
	case "m:limUpp":
		return e + script("^", o.by["lim"])
	case "m:func":
		return o.by["fName"] + " " + e
	case "m:sPre":
		return script("_", o.by["sub"]) + script("^", o.by["sup"]) + e
	}
	return e + script("_", o.by["sub"]) + script("^", o.by["sup"])
}

// list writes what has several elements side by side.
func (o operands) list(name string) string {
	switch name {
	case "m:mr":
		return strings.Join(o.elements, " ")
	case "m:m":
		return "[" + strings.Join(o.elements, "; ") + "]"
	case "m:eqArr":
		return strings.Join(o.elements, "; ")
	}
	return o.begin + strings.Join(o.elements, ", ") + o.end
}

// script is a part above or below the line, if there is one.
func script(mark, s string) string {
	if s == "" {
		return ""
	}
	return mark + bracket(s)
}

// bracket holds together what is more than one character or number.
func bracket(s string) string {
	if utf8.RuneCountInString(s) <= 1 || strings.Trim(s, "0123456789.,") == "" || strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && strings.Count(s, "(") == 1 {
		return s
	}
	return "(" + s + ")"
}
