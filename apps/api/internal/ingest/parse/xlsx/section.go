package xlsx

import (
	"strings"
	"unicode/utf8"
)

// compileSection reads one part of a format code.
func compileSection(code string) section {
	var s section
	c := &sectionReader{section: &s}
	for code != "" {
		code = c.next(code)
	}
	c.endDigits()
	if s.date {
		s.minutes()
	}
	return s
}

// sectionReader goes through a section's code.
type sectionReader struct {
	*section
	open strings.Builder // the digits that are being read
}

// next takes what begins the code and returns the rest.
func (c *sectionReader) next(code string) string {
	r, size := utf8.DecodeRuneInString(code)
	switch {
	case r == '"':
		text, rest, _ := strings.Cut(code[1:], `"`)
		c.literal(text)
		return rest
	case r == '\\' || r == '_' || r == '*':
		_, next := utf8.DecodeRuneInString(code[size:])
		switch r {
		case '\\':
			c.literal(code[size : size+next])
		case '_': // a space as wide as the character
			c.literal(" ")
		}
		return code[size+next:]
	case r == '[':
		text, rest, _ := strings.Cut(code[1:], "]")
		c.bracket(text)
		return rest
	case strings.HasPrefix(strings.ToUpper(code), "GENERAL"):
		c.general = true
		return code[len("General"):]
	case strings.ContainsRune("0#?.,/", r) || (r == 'E' || r == 'e') && len(code) > 1 && (code[1] == '+' || code[1] == '-'):
		return c.number(code, r)
	case r == '%':
		c.percent++
		c.literal("%")
		return code[1:]
	case strings.ContainsRune("yYmMdDhHsSaAgGbB年月日時分秒", r):
		return c.datePart(code, r)
	}
	c.literal(code[:size])
	return code[size:]
}

// number takes a sign of the digits' pattern.
func (c *sectionReader) number(code string, r rune) string {
	if c.date {
		if r == '.' && len(code) > 1 && code[1] == '0' { // fractions of a second
			zeros := len(code[1:]) - len(strings.TrimLeft(code[1:], "0"))
			c.tokens = append(c.tokens, token{datePart, code[:1+zeros]})
			return code[1+zeros:]
		}
		c.literal(string(r))
		return code[1:]
	}
	switch r {
	case 'E', 'e':
		c.exponent = true
		c.open.WriteByte('E')
		return strings.TrimLeft(code[2:], "0#?")
	case '/':
		c.fraction = true
	}
	c.open.WriteRune(r)
	return code[1:]
}

// datePart takes a part of a date or time: as many of one letter as stand there.
func (c *sectionReader) datePart(code string, r rune) string {
	if upper := strings.ToUpper(code); r == 'a' || r == 'A' {
		for _, mark := range []string{"AM/PM", "A/P"} {
			if strings.HasPrefix(upper, mark) {
				c.part(mark)
				return code[len(mark):]
			}
		}
		if strings.HasPrefix(upper, "AAA") { // the day of the week in Japanese
			rest := strings.TrimLeft(code, "aA")
			c.part(strings.Repeat("d", min(len(code)-len(rest), 4)))
			return rest
		}
		c.literal(code[:1])
		return code[1:]
	}
	if r > 0x7F { // 年, 月, 日: they stand for themselves behind a part
		c.literal(string(r))
		return code[len(string(r)):]
	}
	letter := strings.ToLower(string(r))
	rest := strings.TrimLeft(code, letter+strings.ToUpper(letter))
	if letter == "g" || letter == "b" { // eras and Buddhist years: left out
		return rest
	}
	c.part(strings.Repeat(letter, len(code)-len(rest)))
	return rest
}

// bracket takes what stands in [ ]: a currency, elapsed time, a colour or a
// condition.
func (c *sectionReader) bracket(text string) {
	if currency, ok := strings.CutPrefix(text, "$"); ok {
		sign, _, _ := strings.Cut(currency, "-")
		c.literal(sign)
		return
	}
	if letters := strings.ToLower(text); letters != "" && (strings.Trim(letters, "h") == "" || strings.Trim(letters, "m") == "" || strings.Trim(letters, "s") == "") {
		c.part("[" + letters + "]")
	}
}

func (c *sectionReader) part(text string) {
	c.endDigits()
	c.date = true
	c.tokens = append(c.tokens, token{datePart, text})
}

func (c *sectionReader) literal(text string) {
	if c.open.Len() > 0 && text == " " && !c.date {
		c.endDigits()
	}
	c.endDigits()
	if text != "" {
		c.tokens = append(c.tokens, token{literal, text})
	}
}

// endDigits works out what a run of digits asks for.
func (c *sectionReader) endDigits() {
	pattern := c.open.String()
	c.open.Reset()
	if pattern == "" {
		return
	}
	if !strings.ContainsAny(pattern, "0#?") { // a comma or stop that stands alone
		c.tokens = append(c.tokens, token{literal, pattern})
		return
	}
	trimmed := strings.TrimRight(pattern, ",")
	c.scale += len(pattern) - len(trimmed)
	whole, places, _ := strings.Cut(trimmed, ".")
	places, _, _ = strings.Cut(places, "E")
	c.thousands = c.thousands || strings.Contains(whole, ",")
	c.least = max(c.least, strings.Count(whole, "0"))
	c.decimals = max(c.decimals, len(places))
	c.tokens = append(c.tokens, token{digits, trimmed})
}
