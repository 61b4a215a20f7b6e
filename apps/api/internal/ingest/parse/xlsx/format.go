package xlsx

import (
	"math"
	"strconv"
	"strings"
	"unicode"
)

// format is a number format made ready: up to three sections, for positive,
// negative and zero values. The zero value is "General".
type format struct{ sections []section }

// section is one of a format's parts.
type section struct {
	tokens    []token
	date      bool
	percent   int // how many signs: each multiplies by 100
	thousands bool
	scale     int // trailing commas: each divides by 1000
	decimals  int
	least     int // digits before the point at least
	exponent  bool
	fraction  bool
	general   bool
}

// token is a piece of a section: characters to show, a run of digits, or a
// part of a date.
type token struct {
	kind tokenKind
	text string
}

type tokenKind int

const (
	literal tokenKind = iota
	digits            // where the number goes
	datePart
)

// compile reads a format code such as `#,##0.00 "kWh";[Red]-0`.
func compile(code string) *format {
	if code == "" || strings.EqualFold(code, "General") || code == "@" {
		return &format{}
	}
	f := &format{}
	for _, part := range split(code) {
		if len(f.sections) == 3 {
			break // the fourth is for text
		}
		f.sections = append(f.sections, compileSection(part))
	}
	return f
}

// split cuts a code at the semicolons that stand outside quotes and brackets.
func split(code string) []string {
	var out []string
	start, quoted := 0, false
	for i := 0; i < len(code); i++ {
		switch {
		case code[i] == '"':
			quoted = !quoted
		case code[i] == '\\' && !quoted:
			i++
		case code[i] == ';' && !quoted:
			out = append(out, code[start:i])
			start = i + 1
		}
	}
	return append(out, code[min(start, len(code)):])
}

// show is the value as a person sees it in the cell. What is no number stays
// as it is.
func (f *format) show(value string, since1904 bool) string {
	n, err := strconv.ParseFloat(value, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		return value
	}
	s, n, signed := f.section(n)
	switch {
	case s == nil || s.general:
		return general(n)
	case s.date:
		if text, ok := s.showDate(n, since1904); ok {
			return text
		}
		return general(n)
	}
	sign := ""
	if n < 0 && !signed {
		sign = "-"
	}
	text := s.showNumber(math.Abs(n))
	if sign != "" && strings.Trim(text, "0.,% ") == "" {
		sign = "" // it was rounded to zero
	}
	return sign + text
}

// section chooses the part for n; signed says that it writes the sign itself.
func (f *format) section(n float64) (s *section, value float64, signed bool) {
	switch len(f.sections) {
	case 0:
		return nil, n, false
	case 1:
		return &f.sections[0], n, false
	}
	switch {
	case n < 0:
		return &f.sections[1], n, true
	case n == 0 && len(f.sections) > 2:
		return &f.sections[2], n, true
	}
	return &f.sections[0], n, false
}

// general writes a number as a cell without a format does: up to eleven
// significant digits.
func general(n float64) string {
	if n == math.Trunc(n) && math.Abs(n) < 1e15 {
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(n, 'g', 11, 64), 64)
	if a := math.Abs(rounded); a >= 1e-9 && a < 1e15 {
		return strconv.FormatFloat(rounded, 'f', -1, 64)
	}
	return strconv.FormatFloat(rounded, 'E', -1, 64)
}

// showNumber writes a value that is not negative.
func (s *section) showNumber(n float64) string {
	n *= math.Pow(100, float64(s.percent))
	n /= math.Pow(1000, float64(s.scale))
	var number string
	switch {
	case s.fraction:
		number = general(math.Round(n*1e4) / 1e4)
	case s.exponent:
		number = strconv.FormatFloat(n, 'E', s.decimals, 64)
	default:
		number = strconv.FormatFloat(roundHalfUp(n, s.decimals), 'f', s.decimals, 64)
		whole, point, _ := strings.Cut(number, ".")
		for len(whole) < s.least {
			whole = "0" + whole
		}
		if s.thousands {
			whole = group(whole)
		}
		number = whole
		if point = s.optional(point); point != "" {
			number += "." + point
		}
	}
	var b strings.Builder
	written := false
	for _, t := range s.tokens {
		if t.kind == literal {
			b.WriteString(t.text)
		} else if !written {
			written = true
			b.WriteString(number)
		}
	}
	return strings.TrimFunc(b.String(), unicode.IsSpace)
}

// optional drops the zeros at the end that the format shows only as needed.
func (s *section) optional(point string) string {
	for _, t := range s.tokens {
		_, places, ok := strings.Cut(t.text, ".")
		if t.kind != digits || !ok {
			continue
		}
		keep := len(strings.TrimRight(places, "#"))
		for len(point) > keep && strings.HasSuffix(point, "0") {
			point = point[:len(point)-1]
		}
	}
	return point
}

// roundHalfUp rounds as spreadsheets do: 0.125 to two places is 0.13, though
// what is stored may be a hair less.
func roundHalfUp(n float64, places int) float64 {
	scale := math.Pow(10, float64(places))
	if scaled := n * scale; scaled < 1e15 {
		return math.Floor(scaled*(1+1e-14)+0.5) / scale
	}
	return n
}

// group puts a comma between thousands.
func group(whole string) string {
	var b strings.Builder
	for i, d := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}
