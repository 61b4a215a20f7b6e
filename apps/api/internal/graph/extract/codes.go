package extract

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/graph"
	"github.com/forebay/forebay/apps/api/internal/knowledge"
)

// codes yields a line's dates, identifiers, addresses, and technical terms that
// mix letters with digits.
func (d *document) codes(p *passage, l line, yield func(knowledge.Span, int)) {
	list := p.tokens[l.from:l.to]
	for i := 0; i < len(list); i++ {
		if name, n := date(p.Text, list[i:]); n > 0 {
			yield(knowledge.Span{Start: list[i].start, End: list[i+n-1].end}, d.entity(name, graph.KindDate))
			i += n - 1
			continue
		}
		if n := address(p.Text, list[i:]); n > 0 {
			span := knowledge.Span{Start: list[i].start, End: list[i+n-1].end}
			yield(span, d.entity(p.Text[span.Start:span.End], graph.KindIdentifier))
			i += n - 1
			continue
		}
		t := list[i]
		if kind := codeKind(p.Text[t.start:t.end], t); kind != "" && (t.shape == lower || l.style != plain) {
			yield(knowledge.Span{Start: t.start, End: t.end}, d.entity(p.Text[t.start:t.end], kind))
		}
	}
}

// codeKind says what a word of letters and digits is. "3rd", "20mg" and
// "1990s", which begin with the digits, are none.
func codeKind(word string, t token) graph.Kind {
	first, _ := utf8.DecodeRuneInString(word)
	if !t.digits || t.shape == uncased || !unicode.IsLetter(first) {
		return ""
	}
	if len(word) > 8 || strings.ContainsAny(word, "_.") {
		return graph.KindIdentifier
	}
	return graph.KindTerm
}

// address is how many tokens an e-mail address at the beginning of list has.
func address(text string, list []token) int {
	if len(list) < 2 || text[list[0].end:list[1].start] != "@" {
		return 0
	}
	n := 2
	for n < len(list) && text[list[n-1].end:list[n].start] == "." {
		n++
	}
	return n
}

var months = monthNames("january february march april may june july august september october november december",
	"jan feb mar apr may jun jul aug sep oct nov dec",
	"januar februar marz april mai juni juli august september oktober november dezember",
	"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
	"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
	"januari februari maart april mei juni juli augustus september oktober november december")

func monthNames(lists ...string) map[string]int {
	m := map[string]int{}
	for _, list := range lists {
		for i, name := range strings.Fields(list) {
			m[name] = i + 1
		}
	}
	return m
}

// date reads a date at the beginning of list: its ISO 8601 form, and how many
// tokens it has. A month without a year is none, and neither is a year alone.
func date(text string, list []token) (string, int) {
	word := func(i int) string {
		if i >= len(list) {
			return ""
		}
		return strings.TrimRight(list[i].folded, "ndrsth")
	}
	if iso, ok := isoDate(text[list[0].start:list[0].end]); ok {
		return iso, 1
	}
	month := func(i int) int {
		if i >= len(list) || list[i].shape == number {
			return 0
		}
		return months[list[i].folded]
	}
	if day, m := within(word(0), 1, 31), month(1); day > 0 && m > 0 {
		if year := yearOf(list, 2); year > 0 {
			return fmt.Sprintf("%d-%02d-%02d", year, m, day), 3
		}
		return "", 0
	}
	m := month(0)
	if m == 0 {
		return "", 0
	}
	if day := within(word(1), 1, 31); day > 0 {
		if year := yearOf(list, 2); year > 0 {
			return fmt.Sprintf("%d-%02d-%02d", year, m, day), 3
		}
	}
	if year := yearOf(list, 1); year > 0 {
		return fmt.Sprintf("%d-%02d", year, m), 2
	}
	return "", 0
}

func yearOf(list []token, i int) int {
	if i >= len(list) {
		return 0
	}
	return within(list[i].folded, 1000, 2199)
}

// within is the number that s is, or 0 when it is none from low to high.
func within(s string, low, high int) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < low || n > high {
		return 0
	}
	return n
}

// isoDate reads 2026-04-08 and 20260408.
func isoDate(s string) (string, bool) {
	compact := s
	if len(s) == 10 && s[4] == '-' && s[7] == '-' {
		compact = s[:4] + s[5:7] + s[8:]
	}
	if len(compact) != 8 || within(compact[:4], 1900, 2199) == 0 || within(compact[4:6], 1, 12) == 0 || within(compact[6:], 1, 31) == 0 {
		return "", false
	}
	return compact[:4] + "-" + compact[4:6] + "-" + compact[6:], true
}

// pairs are the marks that names of works and firms stand in.
var pairs = [][2]string{{"“", "”"}, {"\"", "\""}, {"``", "''"}, {"«", "»"}, {"「", "」"}, {"『", "』"}, {"《", "》"}, {"„", "“"}}

// longestQuote is the longest name in quotation marks, in bytes.
const longestQuote = 80

// quotes yields what stands in quotation marks and reads like a name: short,
// with a capital letter or of a script without case; and runs of katakana,
// which write the names of others.
func quotes(text string, yield func(knowledge.Span)) {
	for _, pair := range pairs {
		for at := 0; at < len(text); {
			open := strings.Index(text[at:], pair[0])
			if open < 0 {
				break
			}
			from := at + open + len(pair[0])
			n := strings.Index(text[from:min(from+longestQuote, len(text))], pair[1])
			if n < 0 {
				at = from
				continue
			}
			at = from + n + len(pair[1])
			if span := trimmed(text, from, from+n); isName(text[span.Start:span.End]) {
				yield(span)
			}
		}
	}
	katakana(text, yield)
}

func trimmed(text string, from, to int) knowledge.Span {
	inner := text[from:to]
	inner = strings.TrimLeft(inner, " ")
	start := to - len(inner)
	inner = strings.TrimRight(inner, " .,;:!?")
	return knowledge.Span{Start: start, End: start + len(inner)}
}

func isName(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	if strings.ContainsAny(s, "\n") || len(strings.Fields(s)) > 8 || utf8.RuneCountInString(s) < 2 {
		return false
	}
	return unicode.IsUpper(first) || unicode.IsLetter(first) && !unicode.IsLower(first)
}

func katakana(text string, yield func(knowledge.Span)) {
	start, runes := -1, 0
	for i, r := range text {
		in := unicode.Is(unicode.Katakana, r) || start >= 0 && (r == 'ー' || r == '・')
		switch {
		case in && start < 0:
			start, runes = i, 1
		case in:
			runes++
		case start >= 0:
			if runes >= 3 && runes <= 20 {
				yield(knowledge.Span{Start: start, End: i})
			}
			start = -1
		}
	}
	if start >= 0 && runes >= 3 && runes <= 20 {
		yield(knowledge.Span{Start: start, End: len(text)})
	}
}
