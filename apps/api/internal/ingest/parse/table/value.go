package table

import (
	"regexp"
	"strings"
	"unicode"
)

// IsValue says whether a piece of text is a figure rather than words: a number
// as any country writes it, with a sign, unit of money or percent, a date, a
// time, or a truth value.
func IsValue(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 40 {
		return false
	}
	switch strings.ToLower(s) {
	case "true", "false", "-", "–", "n/a", "wahr", "falsch", "vrai", "faux", "verdadero", "falso":
		return true
	}
	if date.MatchString(s) {
		return true
	}
	digits := 0
	for _, r := range trimUnit(s) {
		switch {
		case unicode.IsDigit(r):
			digits++
		case strings.ContainsRune("+-−.,'’/:() \u00a0\u202f%‰Ee", r):
		default:
			return false
		}
	}
	return digits > 0
}

var date = regexp.MustCompile(`^\d{1,4}([-/.年]\s?\d{1,2}){1,2}([-/.月日]\s?\d{0,4}日?)?([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$`)

// trimUnit leaves out a currency's sign or code at either end.
func trimUnit(s string) string {
	trimmed := strings.TrimFunc(s, func(r rune) bool { return unicode.Is(unicode.Sc, r) || unicode.IsSpace(r) })
	for _, code := range []string{"EUR", "USD", "GBP", "CHF", "JPY", "CNY"} {
		trimmed = strings.TrimSpace(strings.TrimPrefix(strings.TrimSuffix(trimmed, code), code))
	}
	return trimmed
}
