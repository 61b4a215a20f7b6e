package extractive

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/forebay/forebay/apps/api/internal/knowledge"
	"github.com/forebay/forebay/apps/api/internal/retrieve/terms"
)

// date is a day. Documents and questions write the same one in different ways,
// so their words do not meet: "September 11, 2026" and 20260911.
type date struct {
	year       int // 0 where it is not said
	month, day int
	span       knowledge.Span // in the text
}

// terms are what stands for the date among a text's terms, the most exact first.
func (d date) terms() []string {
	day := fmt.Sprintf("=%02d-%02d", d.month, d.day)
	if d.year == 0 {
		return []string{day, monthTerm(d.month)}
	}
	return []string{fmt.Sprintf("=%d%s", d.year, strings.Replace(day, "=", "-", 1)), day, monthTerm(d.month)}
}

// monthTerm stands for a month among a text's terms.
func monthTerm(month int) string { return fmt.Sprintf("=%02d", month) }

// monthsIn returns the months that a question names with a capital letter, by
// the keys of their words.
func monthsIn(question string) map[string]int {
	found := map[string]int{}
	for word := range strings.FieldsSeq(question) {
		word = strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
		if m := months[strings.ToLower(word)]; m > 0 && unicode.IsUpper(firstRune(word)) {
			for _, w := range terms.Question(word, 0) {
				found[w.Key()] = m
			}
		}
	}
	return found
}

// dated says whether a question names a date or a month.
func dated(question string) bool { return len(datesIn(question)) > 0 || len(monthsIn(question)) > 0 }

// months are by their names in English, German, French and Spanish.
var months = func() map[string]int {
	all := map[string]int{}
	for i, names := range []string{
		"january jan januar janvier enero", "february feb februar février fevrier febrero", "march mar märz mars marzo",
		"april apr avril abril", "may mai mayo", "june jun juni juin junio", "july jul juli juillet julio", "august aug août agosto",
		"september sep sept septembre septiembre", "october oct oktober okt octobre octubre", "november nov novembre noviembre",
		"december dec dezember dez décembre diciembre",
	} {
		for name := range strings.FieldsSeq(names) {
			all[name] = i + 1
		}
	}
	return all
}()

// datesIn finds the dates in a text: 20260911, 2026-09-11, 11.09.2026,
// 2026年9月11日, and a day beside the name of a month, with or without a year.
func datesIn(text string) []date {
	var found []date
	free := 0 // what is behind all dates found so far
	for i := 0; i < len(text); {
		if !isDigit(text[i]) {
			i++
			continue
		}
		end := i + len(digits(text[i:]))
		if before, _ := utf8.DecodeLastRuneInString(text[:i]); !unicode.IsLetter(before) || before >= 0x3040 {
			if d, ok := dateAt(text, free, i, end); ok {
				found = append(found, d)
				end = max(end, d.span.End)
				free = end
			}
		}
		i = end
	}
	return found
}

// dateAt reads the date that the digits at text[start:end] begin, or are the day
// of. It takes nothing before free.
func dateAt(text string, free, start, end int) (date, bool) {
	run, rest := text[start:end], text[end:]
	d := date{span: knowledge.Span{Start: start, End: end}}
	switch len(run) {
	case 8:
		d.year, d.month, d.day = number(run[:4]), number(run[4:6]), number(run[6:])
	case 4:
		for _, marks := range [][3]string{{"-", "-"}, {"/", "/"}, {".", "."}, {"年", "月", "日"}} {
			if m, day, n, ok := twoMore(rest, marks); ok {
				d.year, d.month, d.day, d.span.End = number(run), m, day, end+n
			}
		}
	case 1, 2:
		if m, year, n, ok := twoMore(rest, [3]string{".", "."}); ok && year > 31 {
			d.year, d.month, d.day, d.span.End = year, m, number(run), end+n
			break
		}
		if after, ok := strings.CutPrefix(rest, "月"); ok && len(digits(after)) > 0 {
			d.month, d.day, d.span.End = number(run), number(digits(after)), end+len("月")+len(digits(after))
			break
		}
		d.day = number(run)
		d.besideMonth(text, free)
	}
	return d, d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31 && (d.year == 0 || d.year >= 1500 && d.year < 2200)
}

// twoMore reads two more numbers, each behind its mark, and a last mark.
func twoMore(s string, marks [3]string) (first, second, length int, ok bool) {
	rest, ok1 := strings.CutPrefix(s, marks[0])
	a := digits(rest)
	rest, ok2 := strings.CutPrefix(rest[len(a):], marks[1])
	b := digits(rest)
	rest, ok3 := strings.CutPrefix(rest[len(b):], marks[2])
	return number(a), number(b), len(s) - len(rest), ok1 && ok2 && ok3 && a != "" && b != ""
}

// besideMonth looks for the name of the month on both sides of the day, and for
// a year behind them; before the day, no further than free.
func (d *date) besideMonth(text string, free int) {
	after := text[d.span.End:]
	for _, ordinal := range []string{"st", "nd", "rd", "th", "er", "."} {
		after = strings.TrimPrefix(after, ordinal)
	}
	before := strings.TrimRight(text[free:d.span.Start], " .")
	name := before[strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) })+1:]
	if d.month = months[strings.ToLower(name)]; d.month > 0 && free+len(before) < d.span.Start {
		d.span.Start = free + len(before) - len(name)
	} else {
		rest := strings.TrimLeft(after, " ")
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "of "), "de ")
		name = rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
		if d.month = months[strings.ToLower(name)]; d.month == 0 {
			return
		}
		after = strings.TrimPrefix(rest[len(name):], ".")
	}
	d.span.End = len(text) - len(after)
	year := strings.TrimPrefix(strings.TrimLeft(after, ", "), "de ")
	if run := digits(year); len(run) == 4 {
		d.year, d.span.End = number(run), len(text)-len(year)+4
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// digits is what s begins with of them.
func digits(s string) string { return s[:len(s)-len(strings.TrimLeft(s, "0123456789"))] }

// number is the value of some digits; 0 of too many.
func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}
